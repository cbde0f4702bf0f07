"""Loads the Celery app with Django, so that every process can send a nudge; the launcher's processes go without."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "config"

    def ready(self) -> None:
        from config import celery  # noqa: F401  # at import of the package it would cost every ./manage 0.7 s
