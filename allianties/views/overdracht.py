"""The note of a handover, read and confirmed by the new accounthouder."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.access import AuthenticatedRequest, access
from allianties.actions.overdracht import confirm_overdracht
from allianties.models import Overdracht
from allianties.views.contact import STAFF, kruimels, reads_all


def _load(request: AuthenticatedRequest, pk: int) -> Overdracht:
    rows = Overdracht.objects.visible_to(request.user).select_related("alliantie", "van", "aan")
    return get_object_or_404(rows, pk=pk)


@require_safe
@access(STAFF, when=reads_all, reads="allianties.overdracht.geopend")
def overdracht_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What the former accounthouder wrote for the new one; each reading is recorded."""
    row = _load(request, pk)
    context = {
        "overdracht": row,
        "alliantie": row.alliantie,
        "bevestigt": row.aan_id == request.user.pk and row.gelezen_op is None,
        "kruimels": kruimels(row.alliantie, _("Overdracht")),
    }
    return render(request, "allianties/overdracht_detail.html", context)


@require_POST
@access("De nieuwe accounthouder zelf.", when=reads_all)
def overdracht_confirm(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Confirm that the note was read."""
    row = _load(request, pk)
    if row.aan_id != request.user.pk:
        raise PermissionDenied
    confirm_overdracht(row, by=request.user)
    messages.success(request, _("U hebt bevestigd dat u de overdracht hebt gelezen."))
    return redirect(row)
