"""Our own paths for django-allauth's views, and the invitation."""

from allauth.account import views as account
from allauth.usersessions import views as sessions
from django.contrib.auth.decorators import login_not_required
from django.urls import path, re_path

from accounts import views

# Views of django-allauth that need no log-in; the others fall under LoginRequiredMiddleware.
# "signup" is closed by AccountAdapter; its name must exist for allauth's own links.
urlpatterns = [
    path("inloggen/", login_not_required(account.login), name="account_login"),
    path("uitloggen/", account.logout, name="account_logout"),
    path("inloggen/geen-toegang/", login_not_required(account.account_inactive), name="account_inactive"),
    path("inloggen/aanmelden/", login_not_required(account.signup), name="account_signup"),
    path("inloggen/bevestigen/", account.reauthenticate, name="account_reauthenticate"),
    path("account/wachtwoord/", account.password_change, name="account_change_password"),
    path("account/wachtwoord/kiezen/", account.password_set, name="account_set_password"),
    path("wachtwoord/vergeten/", login_not_required(account.password_reset), name="account_reset_password"),
    path(
        "wachtwoord/vergeten/verstuurd/",
        login_not_required(account.password_reset_done),
        name="account_reset_password_done",
    ),
    re_path(
        r"^wachtwoord/nieuw/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        login_not_required(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path(
        "wachtwoord/nieuw/klaar/",
        login_not_required(account.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
    path("account/sessies/", sessions.list_usersessions, name="usersessions_list"),
    path("uitnodiging/<str:token>/", views.uitnodiging_open, name="uitnodiging_open"),
    path("uitnodiging/", views.uitnodiging_accept, name="uitnodiging_accept"),
]
