"""Which handler does which kind of job. Apps register theirs in ``tasks.py``, imported by ``ready()``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from django.utils.functional import Promise

from jobs.models import Job


class JobError(Exception):
    """A failure whose text may be stored and shown: it holds no personal data."""


class Refused(JobError):
    """This cannot be done, however often it is tried: the job ends *mislukt* at once, with this text as the reason."""


class LeaseLost(Exception):
    """Another process has taken this job over; whoever sees this stops without effect."""


class Beat(Protocol):
    """Shows progress (0–100 and a Dutch sentence) and keeps the lease; raises LeaseLost."""

    def __call__(self, percent: int, tekst: str = "", /) -> None: ...


Effect = Callable[[], None]
Handler = Callable[[str, Beat], Effect | None]
Hook = Callable[[str, Job], None]


@dataclass(frozen=True)
class Kind:
    """A kind of job: its name, what staff read, and what to call."""

    name: str
    label: str | Promise
    handler: Handler
    on_failed: Hook | None = None
    on_retry: Hook | None = None


class UnknownKind(LookupError):
    """No handler is registered under this name."""


_kinds: dict[str, Kind] = {}


def handler(
    kind: str, on_failed: Hook | None = None, *, on_retry: Hook | None = None, label: str | Promise = ""
) -> Callable[[Handler], Handler]:
    """Register the decorated function for ``kind``; a second one for the same kind raises ValueError.

    The function gets ``(key, beat)``. It does the slow part outside a transaction and returns the effect:
    a callable that runs in the transaction that marks the job *klaar*, or None. The function may run more
    than once, the effect is committed once. ``on_failed(key, job)`` runs in the transaction that marks
    the job *mislukt*, ``on_retry(key, job)`` in the one of the button "Probeer opnieuw". ``label`` is
    what staff read.
    """

    def register(function: Handler) -> Handler:
        if kind in _kinds:
            raise ValueError(f"Job kind {kind!r} already has a handler: {_kinds[kind].handler!r}.")
        _kinds[kind] = Kind(kind, label or kind, function, on_failed, on_retry)
        return function

    return register


def get(kind: str) -> Kind:
    """The kind of this name; raises UnknownKind."""
    try:
        return _kinds[kind]
    except KeyError:
        known = ", ".join(sorted(_kinds)) or "none"
        raise UnknownKind(
            f"No handler for job kind {kind!r}; registered: {known}. "
            "Register it in the app's tasks.py and import that in ready()."
        ) from None


def names() -> frozenset[str]:
    """All registered kinds; a worker leaves other kinds to workers that know them."""
    return frozenset(_kinds)


def label(kind: str) -> str:
    """What staff read for this kind; the name itself when it is not registered here."""
    return str(_kinds[kind].label) if kind in _kinds else kind


def unregister(kind: str) -> None:
    """Forget a kind: for tests that bring their own."""
    _kinds.pop(kind, None)
