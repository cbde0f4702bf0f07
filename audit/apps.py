from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "audit"

    def ready(self) -> None:
        """Log-ins, failures and password changes reach the trail through Django's and allauth's signals."""
        from audit import signals  # noqa: PLC0415 - signals need the loaded models

        signals.connect()
