"""What pages of this app share: finding a row by its present or former address, and a form with one action."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from accounts.access import AuthenticatedRequest
from accounts.concepten import drop_text
from allianties.actions.revisie import Conflict
from allianties.forms.revisie import RevisieForm

PER_PAGE = 50
Row = TypeVar("Row", bound=models.Model)
Kruimels = Sequence[Mapping[str, Any]]


def find_by_slug(visible: models.QuerySet[Row], slug: str) -> tuple[Row, bool]:
    """The visible row with this address, and whether that address is a former one.

    Raises Http404 when no visible row has or had it: a stranger learns nothing.
    """
    row = visible.filter(slug=slug).first()
    if row is not None:
        return row, False
    return get_object_or_404(visible.filter(vroegere_slugs__slug=slug)), True


def form_page(
    request: AuthenticatedRequest,
    form: forms.Form,
    *,
    titel: str,
    kruimels: Kruimels,
    act: Callable[[dict[str, Any]], tuple[str, str]],
    uitleg: str = "",
    now: Callable[[], Mapping[str, Any]] | None = None,
) -> HttpResponse:
    """A page with one form: when it is valid ``act`` does the work and gives the message and the next address.

    What an action refuses (ValidationError) stands at its field or above the form; what was typed stays. Where
    somebody else saved first (`Conflict`, of a `RevisieForm`) ``now`` gives what stands there, with its revision.
    """
    if request.method == "POST" and form.is_valid():
        try:
            message, address = act(form.cleaned_data)
        except Conflict:
            if now is None or not isinstance(form, RevisieForm):
                raise
            present = now()
            form.show_conflict(present, present["revision"])
        except ValidationError as refused:
            add_refusal(form, refused)
        else:
            drop_text(request)
            messages.success(request, message)
            return redirect(address)
    context = {"form": form, "titel": titel, "kruimels": kruimels, "uitleg": uitleg}
    return render(request, "allianties/formulier.html", context)


def add_refusal(form: forms.Form, refused: ValidationError) -> None:
    """Put the sentences of an action at the fields of this form; what has no field here stands above it."""
    if not hasattr(refused, "error_dict"):
        form.add_error(None, refused)
        return
    for name, errors in refused.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
