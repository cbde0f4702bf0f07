"""Fields that hold secrets."""

from typing import Any, ClassVar

from cryptography.fernet import InvalidToken
from django.db import models

from accounts.sealed import fernet, seal, unseal


class SecretUnreadable(Exception):
    """A stored secret cannot be read with the keys in the settings; put the old key back behind the new one."""


class EncryptedField(models.TextField):  # type: ignore[type-arg]  # not subscriptable at run time
    """Text that is encrypted in the database (Fernet: AES-128-CBC with HMAC-SHA256); keys from FIELD_KEYS,
    newest first, so that keys can rotate. Cannot be searched."""

    keys: ClassVar[str] = "FIELD_KEYS"

    def get_prep_value(self, value: Any) -> Any:
        if value is None:
            return None
        return fernet("FIELD_KEYS").encrypt(str(value).encode()).decode()

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> Any:
        """The plain text of a stored value."""
        if value is None:
            return None
        try:
            return self.decrypt(value)
        except InvalidToken as error:
            raise SecretUnreadable(f"{self.model.__name__}.{self.name}: no key in {self.keys} fits.") from error

    def decrypt(self, value: str) -> Any:
        """The plain text; raises `InvalidToken`."""
        return fernet("FIELD_KEYS").decrypt(value.encode()).decode()


class SealedField(EncryptedField):
    """A small JSON object of which the database shows nothing, not even whether it is empty: keys from SIGNAL_KEYS,
    every value of a field equally long, no moment in it (accounts.sealed). Raises `SealTooSmall` for a large one."""

    keys = "SIGNAL_KEYS"

    def __init__(self, *args: Any, size: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.size = size

    def deconstruct(self) -> Any:
        """With the size."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, kwargs | {"size": self.size}

    def get_prep_value(self, value: Any) -> Any:
        return None if value is None else seal(value, self.size)

    def decrypt(self, value: str) -> Any:
        """The object."""
        return unseal(value)
