"""Every address of the application; one include per app."""

from django.urls import include, path

from config import health, pages

handler400 = "config.errors.bad_request"
handler403 = "config.errors.permission_denied"
handler404 = "config.errors.not_found"
handler500 = "config.errors.server_error"

urlpatterns = [
    path("livez/", health.livez, name="livez"),
    path("readyz/", health.readyz, name="readyz"),
    path("health/", health.health, name="health"),
    path(".well-known/security.txt", pages.security_txt, name="security_txt"),
    path("privacy/", pages.privacy, name="privacy"),
    path("toegankelijkheid/", pages.toegankelijkheid, name="toegankelijkheid"),
    path("hulp/", pages.hulp, name="hulp"),
    path("stijl/", pages.stijl, name="stijl"),
    path("", include("accounts.urls")),
    path("", include("jobs.urls")),
    path("", include("notifications.urls")),
    path("", include("allianties.urls")),
    path("", include("subsidies.urls")),
    path("", include("evaluaties.urls")),
    path("", include("overzichten.urls")),
]
