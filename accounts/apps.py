import time
from typing import Any

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = "Accounts"

    def ready(self) -> None:
        """A log-in starts the idle clock anew, also in a session that was locked."""
        user_logged_in.connect(_start_idle_clock, dispatch_uid="accounts.idle")


def _start_idle_clock(sender: object, request: Any, **kwargs: object) -> None:
    if request is not None and hasattr(request, "session"):
        request.session["gezien_op"] = int(time.time())
