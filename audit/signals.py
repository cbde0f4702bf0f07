"""Log-in events of Django and django-allauth, written to the trail."""

from typing import Any

from allauth.account import signals as account
from django.contrib.auth import signals as auth

from accounts.models import User
from audit.record import record


def connect() -> None:
    """Called once, when the apps are ready."""
    for signal, event in (
        (auth.user_logged_in, "accounts.user.ingelogd"),
        (auth.user_logged_out, "accounts.user.uitgelogd"),
        (account.password_changed, "accounts.wachtwoord.gewijzigd"),
        (account.password_reset, "accounts.wachtwoord.hersteld"),
        (account.password_set, "accounts.wachtwoord.gekozen"),
    ):
        signal.connect(_recorder(event), weak=False, dispatch_uid=event)
    auth.user_login_failed.connect(_login_failed, dispatch_uid="accounts.login.geweigerd")


def _recorder(event: str) -> Any:
    def receive(sender: object, user: User | None = None, **kwargs: object) -> None:
        record(event, by=user, subject=user)

    return receive


def _login_failed(sender: object, credentials: dict[str, Any], **kwargs: object) -> None:
    email = str(credentials.get("email") or credentials.get("login") or "")
    user = User.objects.filter(email__iexact=email).first() if email else None
    record("accounts.user.ingelogd", by=None, subject=user, resultaat="geweigerd")
