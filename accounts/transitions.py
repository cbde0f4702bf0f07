"""A transition is a right on a status: one row of a table that the client can read too."""

from dataclasses import dataclass

from django.utils.functional import Promise

from accounts.roles import Permission


@dataclass(frozen=True)
class Transition:
    """``name`` moves a row from one of ``sources`` to ``target``; ``permission`` is asked on its alliance."""

    name: str
    label: str | Promise
    sources: tuple[str, ...]
    target: str
    permission: Permission
    needs_reason: bool = False


class TransitionNotAllowed(Exception):
    """The row is not in a status from which this can be done; the page shows the present status instead."""
