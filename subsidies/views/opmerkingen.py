"""Remarks at a report: placed by the ministry, answered by both sides, in the margin and on a page of their own."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.permissions import permissions_for
from subsidies.actions.beoordeling import answer_opmerking, place_opmerking, reopen_opmerking, settle_opmerking
from subsidies.forms import AntwoordForm, OpmerkingFilterForm, OpmerkingForm
from subsidies.models import Jaarrapportage, Opmerking, RapportageVersie
from subsidies.pdf import RapportageContext
from subsidies.permissions import can_answer, can_remark, reads_internal
from subsidies.statuses import TE_BEOORDELEN, OnderdeelSoort

PAGE = 50
READERS = "Het ministerie; van de eigen alliantie wie het onderdeel mag zien, en dan alleen wat gedeeld is."
REMARKERS = "De accounthouder van deze alliantie, en de uitvoerder."


@dataclass(frozen=True)
class Antwoordkaart:
    """An answer as one reader sees it."""

    van: str
    gegeven_op: datetime
    tekst: str


@dataclass(frozen=True)
class Kaart:
    """A remark as one reader sees it, with what that reader may do."""

    opmerking: Opmerking
    van: str
    afgehandeld_door: str
    antwoorden: tuple[Antwoordkaart, ...]
    can_answer: bool
    can_settle: bool
    is_nieuw: bool  # the other side wrote last, and it is open

    @property
    def url(self) -> str:
        """The remark's own page."""
        return reverse("subsidies:opmerking_detail", args=[self.opmerking.rapportage_id, self.opmerking.nummer])


def cards(user: User, rapportage: Jaarrapportage, rows: Iterable[Opmerking]) -> list[Kaart]:
    """These remarks (from for_page) for this reader; no query of its own."""
    ministry, settles = reads_internal(user), can_remark(user, rapportage)

    def party(door: User, organisatie: str | None) -> str:
        """Names of people at an alliance are not said; those of officials only at the ministry."""
        if door.pk == user.pk:
            return _("u")
        return organisatie or (door.naam if ministry else _("het ministerie"))

    found = []
    for row in rows:
        row.rapportage = rapportage
        answers = list(row.antwoorden.all())
        by_alliance = bool(answers and answers[-1].organisatie)
        found.append(
            Kaart(
                opmerking=row,
                van=party(row.door, None),
                afgehandeld_door=party(row.afgehandeld_door, None) if row.afgehandeld_door else "",
                antwoorden=tuple(
                    Antwoordkaart(party(answer.door, answer.organisatie), answer.gegeven_op, answer.tekst)
                    for answer in answers
                ),
                can_answer=can_answer(user, row),
                can_settle=settles,
                is_nieuw=row.is_open and by_alliance == ministry and (ministry is False or bool(answers)),
            )
        )
    return found


def remarks_beside(user: User, rapportage: Jaarrapportage) -> dict[str, Any]:
    """What stands beside a report that is read: its remarks as this reader sees them, and the open ones per section.

    At most two queries, whatever the number; none for staff for Parliament, or before the first handing in.
    """
    reads = Permission.RAPPORTAGE_READ in permissions_for(user, rapportage.alliantie)
    if not reads or rapportage.ingediend_op is None:
        return {"kaarten": [], "open_per_sectie": {}, "can_remark": False}
    found = cards(user, rapportage, rapportage.opmerkingen.visible_to(user).for_page())
    return {
        "kaarten": found,
        "open_per_sectie": Counter(card.opmerking.onderdeel.soort for card in found if card.opmerking.is_open),
        "can_remark": can_remark(user, rapportage),
    }


def _load(request: AuthenticatedRequest, pk: int) -> Jaarrapportage:
    """A report of which this person may read remarks; for others it has no such page."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    if Permission.RAPPORTAGE_READ not in permissions_for(request.user, rapportage.alliantie):
        get_object_or_404(Jaarrapportage.objects.none())
    return rapportage


@require_GET
@access(READERS, reads="subsidies.opmerkingen.gelezen")
def opmerking_list(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """All remarks of a report in order, with how many are open and settled."""
    rapportage = _load(request, pk)
    form = OpmerkingFilterForm(request.GET)
    visible = rapportage.opmerkingen.visible_to(request.user)
    rows = visible
    if form.is_valid() and form.cleaned_data["stand"]:
        rows = rows.open() if form.cleaned_data["stand"] == "open" else rows.afgehandeld()
    page = Paginator(rows.for_page(), PAGE).get_page(request.GET.get("pagina"))
    context = {
        "rapportage": rapportage,
        "filter": form,
        "pagina": page,
        "kaarten": cards(request.user, rapportage, page),
        "open": visible.open().count(),
        "versie": rapportage.versies.defer("inhoud").last(),
        "can_remark": can_remark(request.user, rapportage),
        "filter_query": f"stand={form.cleaned_data['stand']}&"
        if form.is_valid() and form.cleaned_data["stand"]
        else "",
    }
    return render(request, "subsidies/opmerking_list.html", context)


@require_http_methods(["GET", "POST"])
@access(REMARKERS)
def opmerking_create(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """Place a remark on the version that was read; ``?soort=`` offers the places of one section."""
    rapportage = _load(request, pk)
    versie = get_object_or_404(RapportageVersie, rapportage=rapportage, nummer=nummer)
    if not can_remark(request.user, rapportage):
        messages.info(request, _("Alleen de accounthouder van deze alliantie en de uitvoerder plaatsen opmerkingen."))
        return redirect(rapportage)
    soort = request.GET.get("soort", "")
    form = OpmerkingForm(
        form_data(request),
        RapportageContext.from_facts(versie.facts),
        list(rapportage.onderdelen.in_order()),
        soort=soort if soort in OnderdeelSoort.values else "",
        plek=request.GET.get("plek", ""),
        kan_vragen=rapportage.status in TE_BEOORDELEN,
    )
    if request.method == "POST" and form.is_valid():
        try:
            row = place_opmerking(versie.pk, by=request.user, **form.facts)
        except TransitionNotAllowed:
            form.add_error(None, _("De rapportage is intussen van stand veranderd. Haal ‘hier ontbreekt iets’ weg."))
        else:
            drop_text(request)
            messages.success(request, _("Opmerking %(kenmerk)s is geplaatst.") % {"kenmerk": row.kenmerk})
            return redirect(f"{reverse('subsidies:opmerking_list', args=[pk])}#{row.anker}")
    return render(request, "subsidies/opmerking_form.html", {"rapportage": rapportage, "versie": versie, "form": form})


def _remark(request: AuthenticatedRequest, pk: int, nummer: int) -> tuple[Jaarrapportage, Opmerking]:
    rapportage = _load(request, pk)
    rows = rapportage.opmerkingen.visible_to(request.user).for_page()
    return rapportage, get_object_or_404(rows, nummer=nummer)


@require_http_methods(["GET", "POST"])
@access(READERS)
def opmerking_detail(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """One remark with its answers, and a form to answer it."""
    rapportage, opmerking = _remark(request, pk, nummer)
    (card,) = cards(request.user, rapportage, [opmerking])
    form = AntwoordForm(form_data(request)) if card.can_answer or request.method == "POST" else None
    if request.method == "POST" and form is not None and form.is_valid():
        try:
            answer_opmerking(opmerking.pk, by=request.user, tekst=form.cleaned_data["tekst"])
        except TransitionNotAllowed:
            messages.info(request, _("Opmerking %(nummer)s is intussen afgehandeld.") % {"nummer": opmerking.kenmerk})
        else:
            drop_text(request)
            messages.success(request, _("Uw antwoord is geplaatst."))
            return redirect(f"{reverse('subsidies:opmerking_list', args=[pk])}#{opmerking.anker}")
    context = {"rapportage": rapportage, "kaart": card, "form": form}
    return render(request, "subsidies/opmerking_detail.html", context)


@require_POST
@access(REMARKERS)
def opmerking_settle(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """The remark is dealt with."""
    _rapportage, opmerking = _remark(request, pk, nummer)
    try:
        settle_opmerking(opmerking.pk, by=request.user)
    except TransitionNotAllowed:
        messages.info(request, _("Opmerking %(nummer)s was al afgehandeld.") % {"nummer": opmerking.kenmerk})
    else:
        messages.success(request, _("Opmerking %(nummer)s is afgehandeld.") % {"nummer": opmerking.kenmerk})
    return redirect(f"{reverse('subsidies:opmerking_list', args=[pk])}#{opmerking.anker}")


@require_POST
@access(REMARKERS)
def opmerking_reopen(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """The remark is open again."""
    _rapportage, opmerking = _remark(request, pk, nummer)
    try:
        reopen_opmerking(opmerking.pk, by=request.user)
    except TransitionNotAllowed:
        messages.info(request, _("Opmerking %(nummer)s was al open.") % {"nummer": opmerking.kenmerk})
    else:
        messages.success(request, _("Opmerking %(nummer)s is weer open.") % {"nummer": opmerking.kenmerk})
    return redirect(f"{reverse('subsidies:opmerking_list', args=[pk])}#{opmerking.anker}")
