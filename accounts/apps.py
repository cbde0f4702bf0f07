import time
from typing import Any

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = "Accounts"

    def ready(self) -> None:
        """A log-in starts the idle clock anew, also in a session that was locked; migrate leaves history quick."""
        from accounts.database import quicken_history

        user_logged_in.connect(_start_idle_clock, dispatch_uid="accounts.idle")
        post_migrate.connect(quicken_history, sender=self, dispatch_uid="accounts.history")


def _start_idle_clock(sender: object, request: Any, **kwargs: object) -> None:
    if request is not None and hasattr(request, "session"):
        request.session["gezien_op"] = int(time.time())
