"""Every address of the application; one include per app."""

from django.urls import include, path

handler400 = "config.errors.bad_request"
handler403 = "config.errors.permission_denied"
handler404 = "config.errors.not_found"
handler500 = "config.errors.server_error"

urlpatterns = [
    path("", include("accounts.urls")),
    path("", include("jobs.urls")),
    path("", include("notifications.urls")),
    path("", include("subsidies.urls")),
    path("", include("evaluaties.urls")),
]
