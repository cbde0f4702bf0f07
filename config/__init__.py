"""The composition root. The Celery app is loaded with it, so that every process can send a nudge."""

from config.celery import app as celery_app

__all__ = ["celery_app"]
