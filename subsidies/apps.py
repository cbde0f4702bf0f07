from django.apps import AppConfig


class SubsidiesConfig(AppConfig):
    name = "subsidies"

    def ready(self) -> None:
        """The handlers of our job kinds, and what the clock does, register themselves on import."""
        from subsidies import beat, tasks  # noqa: F401, PLC0415 - handlers need the loaded models
