from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NotificationsConfig(AppConfig):
    name = "notifications"
    verbose_name = _("Berichten")

    def ready(self) -> None:
        """Register the job that sends mail."""
        import notifications.tasks  # noqa: F401  registers on import
