from django.apps import AppConfig


class EvaluatiesConfig(AppConfig):
    name = "evaluaties"

    def ready(self) -> None:
        """The handlers of our job kinds, and what the clock does, register themselves on import."""
        from evaluaties import beat, tasks  # noqa: F401, PLC0415 - handlers need the loaded models
