"""One form of JSON for everything that is frozen: the same facts give the same bytes."""

import hashlib
import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no canonical form; give text, numbers, dates, lists or dicts.")


def canonical_json(facts: Any) -> str:
    """JSON with sorted keys, no spaces, Decimals and dates as text (RFC 8259; order by code point)."""
    return json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain)


def sha256(content: str | bytes) -> str:
    """Hex digest of text (UTF-8) or bytes."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()
