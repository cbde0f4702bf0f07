"""Values from the environment: read once, checked at start, with a message that says how to fix them."""

import os
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

MAIL_PORTS = {"smtp": 25, "smtps": 465, "smtp+tls": 587}
TRUE, FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off"}


def env_str(name: str, default: str | None = None) -> str:
    """The text of ``name``; without a default a missing value stops the start."""
    value = os.environ.get(name, default)
    if value is None:
        raise ImproperlyConfigured(f"{name} is not set. Set it, or run through ./start or ./manage.")
    return value


def env_bool(name: str, default: bool) -> bool:
    """1/true/yes/on or 0/false/no/off."""
    raw = os.environ.get(name, "").strip().lower()
    if not raw:
        return default
    if raw in TRUE | FALSE:
        return raw in TRUE
    raise ImproperlyConfigured(f"{name}={raw!r} is not a yes or no. Use 1 or 0.")


def env_int(name: str, default: int) -> int:
    """A whole number."""
    raw = os.environ.get(name, "").strip()
    if not raw:
        return default
    try:
        return int(raw)
    except ValueError as error:
        raise ImproperlyConfigured(f"{name}={raw!r} is not a whole number.") from error


def env_list(name: str, default: str = "") -> list[str]:
    """Parts between commas, without empty ones."""
    return [part.strip() for part in env_str(name, default).split(",") if part.strip()]


def env_list_apart(name: str, other: str) -> list[str]:
    """Like `env_list`; no part of it may stand in the list named ``other`` too."""
    parts = env_list(name)
    if not set(parts).isdisjoint(env_list(other)):
        raise ImproperlyConfigured(f"{name} and {other} share a key. Make a new one for {name}, or take it out of one.")
    return parts


def env_secret(name: str, least: int = 32) -> str:
    """A secret of at least ``least`` characters; never has a default."""
    value = env_str(name)
    if len(value) < least:
        raise ImproperlyConfigured(f"{name} has {len(value)} characters; use at least {least} random ones.")
    return value


def _port(parts: SplitResult) -> int | None:
    try:
        return parts.port
    except ValueError as error:
        raise ImproperlyConfigured("A port in an address is a number from 0 to 65535.") from error


def database(url: str) -> dict[str, Any]:
    """Django's database settings from ``postgresql://user:password@host:port/name?option=value``.

    ``host`` may also stand in the query (a socket folder). Every other query value becomes a libpq option.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise ImproperlyConfigured("A database address looks like postgresql://user:password@host:5432/name.")
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": options.pop("port", str(_port(parts) or "")),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }


def email_transport(url: str, folder: str) -> dict[str, Any]:
    """Where mail really goes: ``smtp://user:password@host:25``, ``smtps://…:465`` or ``smtp+tls://…:587``;
    empty: files in ``folder``."""
    if not url:
        return {"backend": "notifications.backend.EmlBackend", "file_path": folder}
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtps", "smtp+tls"} or not parts.hostname:
        raise ImproperlyConfigured(
            "EMAIL_URL looks like smtp://host:25, smtp+tls://user:password@host:587 or smtps://…:465."
        )
    return {
        "backend": "django.core.mail.backends.smtp.EmailBackend",
        "host": parts.hostname,
        "port": _port(parts) or MAIL_PORTS[parts.scheme],
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_ssl": parts.scheme == "smtps",
        "use_tls": parts.scheme == "smtp+tls",
        "timeout": 10,
    }
