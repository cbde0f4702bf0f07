from django.apps import AppConfig


class ProefConfig(AppConfig):
    name = "tests.faults.proef"
    label = "proef"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the job kinds."""
        import tests.faults.proef.tasks  # noqa: F401, PLC0415 - handlers need the loaded models
