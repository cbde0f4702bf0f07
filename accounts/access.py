"""The marks that every view carries: who may come in, in one plain sentence. A test walks the URLconf."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, cast

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase

from accounts.models import User
from accounts.roles import Permission


class AuthenticatedRequest(HttpRequest):
    """A request that passed LoginRequiredMiddleware."""

    user: User


class View(Protocol):
    """A view function of ours."""

    def __call__(self, request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase: ...


class MarkedView(View, Protocol):
    """A view with its mark."""

    access: str
    reads: str | None
    secret: bool
    login_required: bool


def access(
    sentence: str,
    *,
    when: Callable[[User], bool] | None = None,
    reads: str | None = None,
    secret: bool = False,
) -> Callable[[View], MarkedView]:
    """Mark a view for logged-in people.

    ``when`` answers whether this kind of page is for them (otherwise 403); rows are filtered by ``visible_to``.
    ``reads`` names the audit event that the middleware records after each answer of this view.
    ``secret``: neither the trail nor a kept text may tell that this person was here with something to tell.
    """

    def mark(view: View) -> MarkedView:
        @wraps(view)
        def guarded(request: AuthenticatedRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if when is not None and not when(request.user):
                raise PermissionDenied(sentence)
            return view(request, *args, **kwargs)

        guarded.access = sentence  # type: ignore[attr-defined]  # the mark on a function
        guarded.reads = reads  # type: ignore[attr-defined]  # the mark on a function
        guarded.secret = secret  # type: ignore[attr-defined]  # the mark on a function
        return cast(MarkedView, guarded)

    return mark


def public(reason: str) -> Callable[[View], MarkedView]:
    """Mark a view that needs no log-in, with the reason why."""

    def mark(view: View) -> MarkedView:
        open_view = login_not_required(view)
        open_view.access = f"openbaar: {reason}"  # type: ignore[attr-defined]  # the mark on a function
        return cast(MarkedView, open_view)

    return mark


def may(*permissions: Permission) -> Callable[[User], bool]:
    """A ``when`` that asks for one of these ministry-wide permissions."""
    return lambda user: not user.ministry_permissions.isdisjoint(permissions)
