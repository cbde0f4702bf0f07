"""Addresses of mail settings and of the demo world's mailbox."""

from django.urls import path

from notifications import views

app_name = "notifications"
urlpatterns = [
    path("account/meldingen/", views.mailvoorkeur_edit, name="mailvoorkeur_edit"),
    path("berichten/", views.bericht_list, name="bericht_list"),
    path("demo/postvak/", views.postvak_list, name="postvak_list"),
    path("demo/postvak/<uuid:pk>/", views.postvak_detail, name="postvak_detail"),
]
