"""Letters to Parliament: the list, one of them, what goes along, and that it was sent."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import form_data
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.views.pagina import form_page
from documents.dutch import date_long
from documents.responses import serve
from documents.storage import FileDamaged
from documents.uploads import takes_file
from evaluaties.actions import kamerbrief as actions
from evaluaties.forms.kamerbrief import (
    BriefstukForm,
    KamerbriefForm,
    VerschenenForm,
    VerzendForm,
    brief_values,
    verschenen_values,
)
from evaluaties.models import Bijlage, Bijlageconcept, Briefstuk, Kamerbrief
from evaluaties.permissions.bijlage import composes
from evaluaties.statuses import BRIEF_BADGES, CONCEPT_BADGES, BriefStatus, ConceptStatus
from evaluaties.termijnen import Mijlpaal, count_back
from evaluaties.views.bijlage import (
    MAKERS,
    NEWEST_PAPERS,
    PAGE,
    READERS,
    makes_bijlagen,
    papers,
    reads_bijlagen,
    with_badges,
)

FORM_METHODS = ["GET", "HEAD", "POST"]
NEWEST = 25
writes = may(Permission.BIJLAGE_CREATE)


@require_GET
@access(READERS, when=reads_bijlagen)
def kamerbrief_list(request: AuthenticatedRequest) -> HttpResponse:
    """Letters, the annexes in the making and made, and the newest parliamentary papers."""
    user = request.user
    letters = Kamerbrief.objects.visible_to(user).for_list()
    page = Paginator(letters, PAGE).get_page(request.GET.get("pagina"))
    concepts = Bijlageconcept.objects.visible_to(user).for_list().exclude(status=ConceptStatus.DEFINITIEF)
    context = {
        "pagina": page,
        "brieven": [(row, BRIEF_BADGES[BriefStatus(row.status)], _days_left(row)) for row in page],
        "concepten": [(row, CONCEPT_BADGES[ConceptStatus(row.status)]) for row in concepts[:NEWEST]],
        "rijen": with_badges(Bijlage.objects.visible_to(user).for_list()[:NEWEST]),
        "kamerstukken": papers(user)[:NEWEST_PAPERS],
        "can_create": makes_bijlagen(user),
        "can_compose": composes(user),
    }
    return render(request, "evaluaties/kamerbrief_list.html", context)


def _days_left(brief: Kamerbrief) -> int | None:
    """Days until it is to be sent, below zero when that day is past; None for one that was sent or has no day."""
    if brief.is_verzonden or brief.verzenddatum is None:
        return None
    return (brief.verzenddatum - timezone.localdate()).days


def _load(request: AuthenticatedRequest, pk: int) -> Kamerbrief:
    rows = Kamerbrief.objects.visible_to(request.user).select_related("kamerstuk", "aangemaakt_door")
    return get_object_or_404(rows, pk=pk)


def _kruimels(*last: str, brief: Kamerbrief | None = None) -> list[dict[str, str]]:
    return [
        {"label": _("Kamerbrieven"), "url": reverse("evaluaties:kamerbrief_list")},
        *([{"label": brief.titel, "url": brief.get_absolute_url() if last else ""}] if brief else []),
        *({"label": label, "url": ""} for label in last),
    ]


@require_GET
@access(READERS, when=reads_bijlagen)
def kamerbrief_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One letter: what it is, until when, what goes along, what was promised in it."""
    brief = _load(request, pk)
    concepts = list(brief.bijlageconcepten.for_list().order_by("pk"))
    steps = count_back(brief.verzenddatum) if brief.verzenddatum and not brief.is_verzonden else []
    context = {
        "brief": brief,
        "badge": BRIEF_BADGES[BriefStatus(brief.status)],
        "concepten": [(row, CONCEPT_BADGES[ConceptStatus(row.status)]) for row in concepts],
        "stukken": list(brief.stukken.select_related("bijlage__document", "document")),
        "afspraken": list(brief.afspraken.for_list()),
        "can_change": makes_bijlagen(request.user),
        "mijlpalen": steps,
        "stap": _next_step(brief, concepts, steps) if makes_bijlagen(request.user) else None,
        "kruimels": _kruimels(brief=brief),
    }
    return render(request, "evaluaties/kamerbrief_detail.html", context)


def _next_step(brief: Kamerbrief, concepts: list[Bijlageconcept], steps: list[Mijlpaal]) -> dict[str, Any]:
    """The one next step of who makes the letter."""
    if brief.is_verzonden and brief.kamerstuk_id is None:
        url = reverse("evaluaties:kamerbrief_verschenen", args=[brief.pk])
        titel = _("Vul in onder welk nummer de brief is verschenen")
        return {"soort": "aan_zet", "titel": titel, "url": url, "knop": _("Nummer invullen")}
    if brief.is_verzonden:
        return {"soort": "klaar", "titel": _("De brief is verzonden en verschenen")}
    todo = next((row for row in concepts if row.status != ConceptStatus.DEFINITIEF), None)
    if todo is not None:
        line = next((f"{step.wat}: {date_long(step.dag)}." for step in steps if step.dag >= timezone.localdate()), "")
        titel = _("Maak de bijlage ‘%(titel)s’ af") % {"titel": todo.titel}
        return {
            "soort": "aan_zet",
            "titel": titel,
            "regel": line,
            "url": todo.get_absolute_url(),
            "knop": _("Naar de bijlage"),
        }
    if brief.verzenddatum is None:
        titel, name = _("Kies op welke dag de brief wordt verzonden"), "kamerbrief_change"
        return {
            "soort": "aan_zet",
            "titel": titel,
            "url": reverse(f"evaluaties:{name}", args=[brief.pk]),
            "knop": titel,
        }
    if brief.verzenddatum > timezone.localdate():
        return {"soort": "wachten", "titel": _("Verzenden op %(dag)s") % {"dag": date_long(brief.verzenddatum)}}
    url = reverse("evaluaties:kamerbrief_verzenden", args=[brief.pk])
    return {"soort": "aan_zet", "titel": _("Zeg dat de brief is verzonden"), "url": url, "knop": _("Verzonden")}


def _while_open(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """What cannot be done any more, because the letter was sent in the meantime, says so."""

    @wraps(view)
    def guarded(request: AuthenticatedRequest, pk: int, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, pk, *args, **kwargs)
        except TransitionNotAllowed:
            messages.info(request, _("Deze brief is verzonden. Er is niets gewijzigd."))
            return redirect("evaluaties:kamerbrief_detail", pk)

    return guarded


@require_http_methods(FORM_METHODS)
@access(MAKERS, when=writes)
def kamerbrief_create(request: AuthenticatedRequest) -> HttpResponse:
    """Begin a letter."""
    form = KamerbriefForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        row = actions.create_kamerbrief(by=request.user, **cast(Any, form.feiten()))
        return _("De brief staat klaar. Voeg nu toe wat erbij hoort."), row.get_absolute_url()

    titel = _("Kamerbrief voorbereiden")
    return form_page(request, form, titel=titel, kruimels=_kruimels(titel), act=act)


@require_http_methods(FORM_METHODS)
@access(MAKERS, when=writes)
def kamerbrief_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change a letter that is not sent yet."""
    brief = _load(request, pk)
    if brief.is_verzonden:
        messages.info(request, _("Deze brief is verzonden. Er is niets gewijzigd."))
        return redirect(brief)
    form = KamerbriefForm(form_data(request), brief=brief)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.change_kamerbrief(brief, revision=facts["revision"], by=request.user, **cast(Any, form.feiten()))
        return _("De brief is opgeslagen."), brief.get_absolute_url()

    titel = _("Wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_kruimels(titel, brief=brief),
        act=act,
        now=lambda: brief_values(_load(request, pk)),
    )


@require_http_methods(FORM_METHODS)
@access(MAKERS, when=writes)
def kamerbrief_verschenen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Under which number it was published, and how Parliament keeps it."""
    brief = _load(request, pk)
    if not brief.is_verzonden:
        messages.info(request, _("Een brief krijgt een nummer als hij is verzonden."))
        return redirect(brief)
    form = VerschenenForm(form_data(request), brief=brief)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.change_kamerbrief(brief, revision=facts["revision"], **form.feiten(), by=request.user)
        return _("Opgeslagen."), brief.get_absolute_url()

    def now() -> dict[str, Any]:
        return verschenen_values(_load(request, pk))

    titel = _("Verschenen als")
    kruimels = _kruimels(titel, brief=brief)
    return form_page(request, form, titel=titel, kruimels=kruimels, act=act, now=now)


@require_http_methods(FORM_METHODS)
@access(MAKERS, when=writes)
@_while_open
def kamerbrief_verzenden(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Say that Parliament has it. This ends the embargo, and cannot be undone."""
    brief = _load(request, pk)
    if brief.is_verzonden:
        raise TransitionNotAllowed(brief)
    form = VerzendForm(form_data(request), niet_af=actions.unfinished(brief))

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.send_kamerbrief(brief, by=request.user, **facts)
        return _("De brief is verzonden. De allianties kunnen de bijlagen nu lezen."), brief.get_absolute_url()

    titel = _("Brief verzonden")
    uitleg = _("De Kamer heeft de brief. Het embargo eindigt nu. Dit kunt u niet terugdraaien.")
    kruimels = _kruimels(titel, brief=brief)
    return form_page(request, form, titel=titel, kruimels=kruimels, act=act, uitleg=uitleg)


@require_http_methods(FORM_METHODS)
@access(MAKERS, when=writes)
@takes_file
@_while_open
def briefstuk_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add a decision note, a report or something else that goes along."""
    brief = _load(request, pk)
    if brief.is_verzonden:
        raise TransitionNotAllowed(brief)
    posted = request.method == "POST"
    form = BriefstukForm(request.POST if posted else None, request.FILES if posted else None)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.add_briefstuk(brief, soort=facts["soort"], titel=facts["titel"], bestand=form.stuk, by=request.user)
        return _("Het stuk is toegevoegd."), brief.get_absolute_url()

    titel = _("Stuk toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels(titel, brief=brief), act=act)


@require_POST
@access(MAKERS, when=writes)
@_while_open
def briefstuk_doen(request: AuthenticatedRequest, pk: int, stuk: int, wat: str) -> HttpResponse:
    """Move something up or down, or take it off the list."""
    row = get_object_or_404(Briefstuk.objects.select_related("kamerbrief"), pk=stuk, kamerbrief=_load(request, pk))
    if wat not in ("omhoog", "omlaag", "weg"):
        raise Http404
    if wat == "weg":
        actions.remove_briefstuk(row, by=request.user)
        messages.success(request, _("Het stuk gaat niet meer mee."))
    else:
        actions.move_briefstuk(row, stappen=-1 if wat == "omhoog" else 1, by=request.user)
    return redirect("evaluaties:kamerbrief_detail", pk)


@require_GET
@access(READERS, when=reads_bijlagen, reads="evaluaties.briefstuk.gelezen")
def briefstuk_bestand(request: AuthenticatedRequest, pk: int, stuk: int) -> HttpResponse:
    """The file of something that goes along."""
    row = get_object_or_404(Briefstuk.objects.select_related("document"), pk=stuk, kamerbrief=_load(request, pk))
    if row.document is None:
        raise Http404
    try:
        return serve(row.document, name=f"stuk-{row.pk}")
    except FileDamaged:
        messages.warning(request, _("Dit bestand is beschadigd of kwijt. Voeg het opnieuw toe."))
        return redirect("evaluaties:kamerbrief_detail", pk)
