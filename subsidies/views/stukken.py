"""Annexes of a report, and reports of earlier years as files: list, add, remove, fetch."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.transitions import TransitionNotAllowed
from allianties.models import Alliantie
from documents.models import Document
from documents.responses import serve
from documents.storage import FileDamaged
from documents.uploads import takes_file
from subsidies.actions.stuk import (
    NietToegevoegd,
    add_archiefrapportage,
    add_stuk,
    adds_archief,
    current_financien,
    remove_stuk,
)
from subsidies.forms.stuk import ArchiefForm, StukForm
from subsidies.models import Archiefrapportage, Jaarrapportage, Rapportagestuk, Subsidie
from subsidies.permissions import changes_stukken, reads_stukken, sees_draft, sends_statement
from subsidies.statuses import StukSoort

READERS = "Wie de hele rapportage leest: de coördinator, de bestuurder en het ministerie; Kamerbrieven bij akkoord."
WRITERS = "De coördinator en de bestuurder van de penvoerder."


def _load(request: AuthenticatedRequest, pk: int) -> Jaarrapportage:
    """A report whose annexes this person reads."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    if not reads_stukken(request.user, rapportage):
        raise Http404
    return rapportage


def _annexes(
    request: AuthenticatedRequest, rapportage: Jaarrapportage
) -> tuple[list[Rapportagestuk], list[Rapportagestuk]]:
    """What this person sees now, and what belonged to an earlier version.

    While the alliance writes, the others see what was there when it was handed in.
    """
    found = list(rapportage.stukken.select_related("document").with_handed_in())
    if _knows_draft(request, rapportage):
        now = [row for row in found if row.verwijderd_op is None]
    else:
        last = rapportage.overgangen.last()
        now = [row for row in found if last is not None and row.was_there(last.moment)]
    return now, [row for row in found if row.was_ingediend and row not in now]


def _knows_draft(request: AuthenticatedRequest, rapportage: Jaarrapportage) -> bool:
    """Whether this person sees the report as it stands: nothing is written now, or it is theirs to write."""
    return not rapportage.is_writable or sees_draft(request.user, rapportage)


@require_http_methods(["GET", "POST"])
@access(READERS, reads="subsidies.stukken.gelezen")
@takes_file
def stuk_list(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The annexes of a report, with a form for who may add one."""
    rapportage = _load(request, pk)
    user = request.user
    may_change, may_send = changes_stukken(user, rapportage), sends_statement(user, rapportage)
    if request.method == "POST" and not may_send:
        messages.info(request, _("Bij deze rapportage kunt u nu geen stukken toevoegen."))
        return redirect("subsidies:stuk_list", pk)
    form = StukForm(
        request.POST if request.method == "POST" else None,
        request.FILES if request.method == "POST" else None,
        only_statement=not may_change,
    )
    if request.method == "POST" and form.is_valid() and _add(request, rapportage, form):
        return redirect("subsidies:stuk_list", pk)
    rows, earlier = _annexes(request, rapportage)
    statements = [row for row in rows if row.soort == StukSoort.CONTROLEVERKLARING]
    now = current_financien(rapportage) if statements and _knows_draft(request, rapportage) else ""
    context = {
        "rapportage": rapportage,
        "rows": [
            {"stuk": row, "past": not row.financien_sha256 or not now or row.financien_sha256 == now} for row in rows
        ],
        "heeft_verklaring": any(row.financien_sha256 == now for row in statements) if now else bool(statements),
        "eerder": earlier,
        "form": form if may_send else None,
        "may_change": may_change,
        "fout_titel": _("Het stuk is niet toegevoegd"),
    }
    return render(request, "subsidies/stuk_list.html", context)


def _add(request: AuthenticatedRequest, rapportage: Jaarrapportage, form: StukForm) -> bool:
    """Add it; what cannot be added stands as a sentence at the file."""
    try:
        add_stuk(
            rapportage.pk,
            bestand=form.stuk,
            soort=StukSoort(form.cleaned_data["soort"]),
            naam=form.stuk_naam,
            by=request.user,
        )
    except NietToegevoegd as refused:
        form.add_error("bestand", str(refused))
        return False
    except TransitionNotAllowed:
        messages.info(request, _("De rapportage is intussen van stand veranderd. Er is niets toegevoegd."))
        return True
    messages.success(request, _("Het stuk is toegevoegd. Namen van makers in het bestand hebben wij weggehaald."))
    return True


@require_POST
@access(WRITERS)
def stuk_remove(request: AuthenticatedRequest, pk: int, stuk_pk: int) -> HttpResponse:
    """Take an annex out of an open report."""
    rapportage = _load(request, pk)
    row = get_object_or_404(rapportage.stukken, pk=stuk_pk)
    if not sees_draft(request.user, rapportage):
        raise Http404
    try:
        remove_stuk(row.pk, by=request.user)
    except TransitionNotAllowed:
        messages.info(request, _("Deze rapportage is ingediend. Een stuk dat erbij hoort, blijft erbij."))
    else:
        messages.success(request, _("Het stuk is verwijderd."))
    return redirect("subsidies:stuk_list", pk)


@require_GET
@access(READERS, reads="subsidies.stuk.gelezen")
def stuk_file(request: AuthenticatedRequest, pk: int, stuk_pk: int) -> HttpResponse:
    """The file of an annex: one of now, or one that was handed in with an earlier version."""
    rapportage = _load(request, pk)
    now, earlier = _annexes(request, rapportage)
    row = next((row for row in (*now, *earlier) if row.pk == stuk_pk), None)
    if row is None:
        raise Http404
    return _fetch(request, row.document, f"rapportage-{pk}-stuk-{stuk_pk}", "subsidies:stuk_list", pk)


def _fetch(request: AuthenticatedRequest, document: Document, name: str, page: str, *args: Any) -> HttpResponse:
    try:
        return serve(document, name=name)
    except FileDamaged:
        messages.warning(
            request, _("Dit bestand is beschadigd of kwijt. Stuur het nog een keer, of vraag de beheerder om hulp.")
        )
        return redirect(page, *args)


@require_http_methods(["GET", "POST"])
@access("De coördinator en de accounthouder van deze alliantie.")
@takes_file
def archief_add(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Add the report of an earlier year that exists only as a file."""
    alliantie = get_object_or_404(Alliantie.objects.visible_to(request.user), slug=slug)
    grants = (
        Subsidie.objects.visible_to(request.user).filter(alliantie=alliantie).select_related("periode", "alliantie")
    )
    allowed = [row.pk for row in grants if adds_archief(request.user, row)]
    if not allowed:
        raise Http404
    form = ArchiefForm(
        request.POST if request.method == "POST" else None,
        request.FILES if request.method == "POST" else None,
        subsidies=grants.filter(pk__in=allowed),
    )
    if request.method == "POST" and form.is_valid():
        facts = form.cleaned_data
        try:
            add_archiefrapportage(
                facts["subsidie"],
                jaar=facts["jaar"],
                bestand=form.stuk,
                naam=form.stuk_naam,
                toelichting=facts["toelichting"],
                by=request.user,
            )
        except NietToegevoegd as refused:
            form.add_error("jaar", str(refused))
        else:
            messages.success(request, _("De rapportage is toegevoegd."))
            return redirect("subsidies:alliantie_rapportages", slug)
    context = {"alliantie": alliantie, "form": form, "fout_titel": _("De rapportage is niet toegevoegd")}
    return render(request, "subsidies/stuk_archief.html", context)


@require_GET
@access(
    "Het ministerie, en de coördinator en bestuurder van de alliantie.", reads="subsidies.archiefrapportage.gelezen"
)
def archief_file(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The file of an old report."""
    rows = Archiefrapportage.objects.visible_to(request.user).select_related("document", "subsidie__alliantie")
    row = get_object_or_404(rows, pk=pk)
    slug = row.subsidie.alliantie.slug if row.subsidie.alliantie else ""
    name = f"jaarrapportage-{row.jaar}-archief-{pk}"
    return _fetch(request, row.document, name, "subsidies:alliantie_rapportages", slug)
