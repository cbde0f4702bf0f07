"""Fields that hold secrets."""

from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import models


class SecretUnreadable(Exception):
    """A stored secret cannot be read with the keys in FIELD_KEYS; put the old key back behind the new one."""


@lru_cache(maxsize=4)
def _fernet(keys: tuple[str, ...]) -> MultiFernet:
    if not keys:
        raise ImproperlyConfigured("FIELD_KEYS is empty. Give at least one Fernet key, newest first.")
    return MultiFernet([Fernet(key) for key in keys])


class EncryptedField(models.TextField):  # type: ignore[type-arg]  # not subscriptable at run time
    """Text that is encrypted in the database (Fernet: AES-128-CBC with HMAC-SHA256); keys from FIELD_KEYS,
    newest first, so that keys can rotate. Cannot be searched."""

    def get_prep_value(self, value: Any) -> Any:
        if value is None:
            return None
        return _fernet(tuple(settings.FIELD_KEYS)).encrypt(str(value).encode()).decode()

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> str | None:
        """The plain text of a stored value."""
        if value is None:
            return None
        try:
            return _fernet(tuple(settings.FIELD_KEYS)).decrypt(value.encode()).decode()
        except InvalidToken as error:
            raise SecretUnreadable(f"{self.model.__name__}.{self.name}: no key in FIELD_KEYS fits.") from error
