"""What must not show that it exists: values of one length without a moment, and marks instead of references.

A Fernet token tells when it was made, and its length tells the length of the text. Here every value of a kind has the
same length and the same moment (0), so that a filled row cannot be told from an empty one without a key of SIGNAL_KEYS.
"""

import hashlib
import hmac
import json
import os
import struct
import zlib
from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

_LENGTH = struct.Struct("!I")


class SealTooSmall(ValueError):
    """The value is larger than the size that all values of its kind have."""


@lru_cache(maxsize=4)
def _fernet(setting: str, keys: tuple[str, ...]) -> MultiFernet:
    if not keys:
        raise ImproperlyConfigured(f"{setting} is empty. Give at least one Fernet key, newest first.")
    return MultiFernet([Fernet(key) for key in keys])


def fernet(setting: str) -> MultiFernet:
    """What encrypts with the newest key of this setting, and decrypts with each of them."""
    return _fernet(setting, tuple(getattr(settings, setting)))


def seal_bytes(content: bytes, size: int) -> bytes:
    """Encrypted with the newest key, and as long as every other content of this ``size``."""
    if len(content) > size:
        raise SealTooSmall(f"{len(content)} bytes do not fit in {size}.")
    padded = _LENGTH.pack(len(content)) + content + os.urandom(size - len(content))
    return fernet("SIGNAL_KEYS").encrypt_at_time(padded, 0)


def unseal_bytes(token: bytes) -> bytes:
    """What was sealed; raises `cryptography.fernet.InvalidToken`."""
    padded = fernet("SIGNAL_KEYS").decrypt(token)
    return padded[_LENGTH.size : _LENGTH.size + _LENGTH.unpack_from(padded)[0]]


def seal(value: Any, size: int) -> str:
    """A JSON value, compressed and sealed."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return seal_bytes(zlib.compress(text.encode()), size).decode()


def unseal(token: str) -> Any:
    """The JSON value."""
    return json.loads(zlib.decompress(unseal_bytes(token.encode())))


def marks(kind: str, value: object) -> list[str]:
    """By which a row about ``value`` is found without naming it: one mark per key, the newest first."""
    text = f"{kind}\x1f{value}".encode()
    return [
        hmac.new(hashlib.sha256(b"mark" + key.encode()).digest(), text, hashlib.sha256).hexdigest()
        for key in settings.SIGNAL_KEYS
    ]


def no_mark() -> str:
    """A mark of nothing, which looks like any other."""
    return os.urandom(32).hex()
