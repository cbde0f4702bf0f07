"""Composing an annex: begun, looked at block by block, checked by a colleague."""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuthenticatedRequest, View, access, may
from accounts.concepten import form_data
from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.views.pagina import form_page
from documents.dutch import date_long
from evaluaties.actions.bijlageconcept import change_settings, create_concept
from evaluaties.actions.conceptstap import (
    check_concept,
    four_eyes_sentence,
    may_reopen,
    reopen_concept,
    send_back_concept,
    settle_probleem,
)
from evaluaties.actions.definitief import finish_concept
from evaluaties.actions.problemen import Feiten, Probleem, Stand, find_problems, read_feiten
from evaluaties.forms.bijlageconcept import (
    ConceptForm,
    InstellingenForm,
    RedenForm,
    StapForm,
    blok_kop,
    concept_values,
)
from evaluaties.models import Bijlageconcept, Blok, BlokSoort, Conceptstap
from evaluaties.pdf.verzamelen import facts_of
from evaluaties.pdf.web import Links, passage_links, present_web, version_links
from evaluaties.permissions.bijlage import composes, may_compose
from evaluaties.statuses import (
    CONCEPT_BACK,
    CONCEPT_BADGES,
    CONCEPT_CHECK,
    CONCEPT_FINAL,
    CONCEPT_REOPEN,
    CONCEPT_STAPPEN,
    ConceptStatus,
)
from evaluaties.termijnen import check_before

WITH_FIGURES = (BlokSoort.ALLIANTIE, BlokSoort.FINANCIEEL, BlokSoort.OVERZICHT)
FORM_METHODS = ["GET", "HEAD", "POST"]
READERS = "Medewerkers Kamerbrieven, en wie bij het ministerie alle rapportages leest."
COMPOSERS = "Medewerkers Kamerbrieven; accounthouders alleen de rapportage over een jaar."
reads_concepts = may(Permission.BIJLAGE_CREATE, Permission.RAPPORTAGE_READ)
EXPLAINED = {
    "check": gettext_lazy(
        "Een collega leest de bijlage en maakt haar definitief. Wijzigt u daarna nog iets, dan vraagt u opnieuw."
    ),
    "back": gettext_lazy("De bijlage gaat terug naar concept. Uw reden blijft te lezen."),
    "reopen": gettext_lazy(
        "De bijlage wordt weer een concept. Wat was vastgezet, blijft bewaard, maar gaat niet mee met de brief."
    ),
    "final": gettext_lazy(
        "De inhoud wordt vastgezet en de PDF wordt gemaakt. Daarna kan niemand de bijlage nog wijzigen."
    ),
}


def composing(view: View) -> View:
    """A step that is no longer possible (a colleague was first, or it is final): say so, and show what is there now."""

    @wraps(view)
    def guarded(request: AuthenticatedRequest, *args: Any, **kwargs: Any) -> Any:
        try:
            return view(request, *args, **kwargs)
        except ObjectDoesNotExist:
            messages.info(request, _("Een collega heeft dit intussen weggehaald. Er is niets gewijzigd."))
            return redirect("evaluaties:kamerbrief_list")
        except TransitionNotAllowed as refused:
            concept = refused.args[0]
            status = Bijlageconcept.objects.get(pk=concept.pk).get_status_display()
            words = _("Dit kan niet meer: de bijlage staat op ‘%(status)s’. Er is niets gewijzigd.")
            messages.warning(request, words % {"status": status})
            return redirect(concept)

    return guarded


def load_concept(request: AuthenticatedRequest, pk: int) -> Bijlageconcept:
    """The annex, for who may read it; a stranger gets 404."""
    return get_object_or_404(Bijlageconcept.objects.visible_to(request.user).for_list(), pk=pk)


def load_to_change(request: AuthenticatedRequest, pk: int) -> Bijlageconcept:
    """The annex, for who composes it; others get 404."""
    return get_object_or_404(Bijlageconcept.objects.changeable_by(request.user).for_list(), pk=pk)


def kruimels(concept: Bijlageconcept | None, *last: str) -> list[dict[str, str]]:
    """The way to a page of the composer."""
    found = [{"label": _("Kamerbrieven"), "url": reverse("evaluaties:kamerbrief_list")}]
    if concept is not None:
        found.append({"label": concept.titel, "url": concept.get_absolute_url() if last else ""})
    return [*found, *({"label": label, "url": ""} for label in last)]


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
def bijlageconcept_create(request: AuthenticatedRequest) -> HttpResponse:
    """Begin an annex by a template; what stands in it can be changed afterwards."""
    form = ConceptForm(form_data(request), user=request.user, brief=request.GET.get("brief", ""))

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        concept = create_concept(by=request.user, **facts)
        if concept.blokken.count() == 1:
            message = _("De bijlage is begonnen. Er was niets om haar mee te vullen: voeg zelf blokken toe.")
        else:
            message = _("De bijlage is begonnen. Lees de blokken na en vul aan.")
        return message, concept.get_absolute_url()

    titel = _("Bijlage samenstellen")
    uitleg = _("Het sjabloon vult de bijlage met blokken. Daarna kunt u alles wijzigen.")
    return form_page(request, form, titel=titel, kruimels=kruimels(None, titel), act=act, uitleg=uitleg)


@require_safe
@access(READERS, when=reads_concepts)
def bijlageconcept_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The composer: its blocks, one of them as it will be on paper, and what is still wrong."""
    concept = get_object_or_404(Bijlageconcept.objects.visible_to(request.user).for_composer(request.user), pk=pk)
    stappen = concept.gezette_stappen
    feiten = read_feiten(concept, concept.gegeven_redenen, request.user)
    stand = find_problems(feiten)
    blok = _chosen(feiten, stand, request.GET.get("blok", ""))
    nummer = feiten.blokken.index(blok) + 1 if blok else 0
    may_change = may_compose(request.user, concept) and concept.status != ConceptStatus.DEFINITIEF
    context = {
        "concept": concept,
        "badge": CONCEPT_BADGES[ConceptStatus(concept.status)],
        "allianties": len({one.alliantie_id for one in feiten.blokken if one.alliantie_id}),
        "blokken": _block_rows(feiten, stand, blok),
        "met_punten": len(stand.per_blok()),
        "blok": blok,
        "nummer": nummer,
        "papier": _paper(feiten, blok, nummer, request.user) if blok else {},
        "passages": [(one, feiten.bronnen[one.passage_id]) for one in feiten.passages_of(blok)] if blok else [],
        "stand": stand,
        "mag_wijzigen": may_change,
        "mag_heropenen": may_compose(request.user, concept) and may_reopen(concept),
        "stap": _next_step(concept, stand, _four_eyes(concept, stappen, request.user), may_change=may_change),
        "stappen": stappen,
        "kruimels": kruimels(concept),
    }
    return render(request, "evaluaties/samenstellen.html", context)


def _chosen(feiten: Feiten, stand: Stand, asked: str) -> Blok | None:
    """The block that was asked for, else the first with something to do, else the first."""
    by_key = {str(one.pk): one for one in feiten.blokken}
    if asked and asked not in by_key:
        raise Http404
    first = next((one.blok for one in stand.problemen if one.blok is not None and one.is_open), None)
    return by_key.get(asked) or by_key.get(str(first)) or next(iter(feiten.blokken), None)


def _paper(feiten: Feiten, blok: Blok, nummer: int, user: User) -> dict[str, Any]:
    """One block as the PDF has it: made of the same parts, with the notes that it calls."""
    facts = facts_of(feiten, alleen=blok.pk, is_voorbeeld=True)
    shown = present_web(facts, _links(feiten, blok, user))
    mine = shown["blokken"][nummer - 1]
    called = set(_note_numbers(mine["delen"]))
    return {"blokken": [mine], "noten": [noot for noot in shown["noten"] if noot["nummer"] in called]}


def _links(feiten: Feiten, blok: Blok, user: User) -> Links:
    """The pages of the reports that this block is from; a query only where it has figures."""
    if blok.soort in WITH_FIGURES:
        return version_links(feiten.concept, user)
    return passage_links(feiten.passages_of(blok))


def _note_numbers(part: Any) -> Iterator[int]:
    if isinstance(part, dict):
        if isinstance(noot := part.get("noot"), dict):
            yield noot["nummer"]
        part = list(part.values())
    if isinstance(part, list | tuple):
        for one in part:
            yield from _note_numbers(one)


def _block_rows(feiten: Feiten, stand: Stand, chosen: Blok | None) -> list[dict[str, Any]]:
    points = stand.per_blok()
    return [
        {
            "pk": one.pk,
            "nummer": number,
            "kop": blok_kop(one),
            "punten": points.get(one.pk, 0),
            "is_huidig": one == chosen,
        }
        for number, one in enumerate(feiten.blokken, 1)
    ]


def point_url(concept: Bijlageconcept, punt: Probleem) -> str:
    """Where a point can be solved: its block, or the page for its reason."""
    if not punt.blokkeert:
        return reverse("evaluaties:bijlageconcept_reden", args=[concept.pk, punt.sleutel])
    if punt.blok is not None:
        return f"{concept.get_absolute_url()}?blok={punt.blok}#blok"
    return reverse("evaluaties:bijlageconcept_change", args=[concept.pk])


def _four_eyes(concept: Bijlageconcept, stappen: list[Conceptstap], user: User) -> str | None:
    """Why this person may not make it final; of ``for_composer``."""
    return four_eyes_sentence(stappen, user, worked=concept.werkte_mee)  # type: ignore[attr-defined]  # annotated


def _next_step(concept: Bijlageconcept, stand: Stand, four_eyes: str | None, *, may_change: bool) -> dict[str, str]:
    """The one next step on top of the page."""
    if concept.status == ConceptStatus.DEFINITIEF and concept.bijlage:
        titel = _("De bijlage is definitief")
        return {
            "soort": "klaar",
            "titel": titel,
            "url": concept.bijlage.get_absolute_url(),
            "knop": _("Naar de bijlage"),
        }
    if not may_change:
        return {"soort": "wachten", "titel": _("Een collega stelt deze bijlage samen")}
    url2 = reverse("evaluaties:bijlageconcept_voorbeeld", args=[concept.pk])
    preview = {"url2": url2, "knop2": _("Voorbeeld als PDF")}
    todo = [one for one in stand.problemen if one.is_open]
    regel = _check_day(concept)
    if todo:
        titel = ngettext(
            "Los %(aantal)s punt op; daarna kan een collega de bijlage controleren",
            "Los %(aantal)s punten op; daarna kan een collega de bijlage controleren",
            len(todo),
        ) % {"aantal": len(todo)}
        step = {"titel": titel, "regel": regel, "url": point_url(concept, todo[0]), "knop": _("Naar punt 1")}
        return {"soort": "aan_zet", **step, **preview}
    if concept.status == ConceptStatus.CONCEPT:
        url = reverse("evaluaties:bijlageconcept_stap", args=[concept.pk, CONCEPT_CHECK.name])
        titel = _("Vraag een collega om de bijlage te controleren")
        return {
            "soort": "aan_zet",
            "titel": titel,
            "regel": regel,
            "url": url,
            "knop": str(CONCEPT_CHECK.label),
            **preview,
        }
    if four_eyes:
        return {"soort": "wachten", "titel": _("Een collega controleert de bijlage"), "regel": four_eyes, **preview}
    return {
        "soort": "aan_zet",
        "titel": _("Controleer de bijlage en maak haar definitief"),
        "regel": regel,
        "url": reverse("evaluaties:bijlageconcept_stap", args=[concept.pk, "final"]),
        "knop": _("Definitief maken"),
        **preview,
    }


def _check_day(concept: Bijlageconcept) -> str:
    """Until when a colleague should have checked it: a week before the letter goes, on a working day (our proposal)."""
    sent = concept.kamerbrief.verzenddatum if concept.kamerbrief else None
    if sent is None:
        return ""
    return _("Controle door een tweede persoon uiterlijk %(dag)s. Dat is ons voorstel.") % {
        "dag": date_long(check_before(sent))
    }


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def bijlageconcept_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Title, letter, day and years; of two writers both are shown."""
    concept = load_to_change(request, pk)
    form = InstellingenForm(form_data(request), concept=concept, user=request.user)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        change_settings(concept, revision=facts["revision"], by=request.user, **form.feiten())
        return _("De instellingen zijn opgeslagen."), concept.get_absolute_url()

    titel = _("Instellingen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=kruimels(concept, titel),
        act=act,
        now=lambda: concept_values(load_to_change(request, pk)),
    )


ACTS: dict[str, Callable[..., Any]] = {
    CONCEPT_CHECK.name: check_concept,
    CONCEPT_BACK.name: send_back_concept,
    CONCEPT_FINAL.name: finish_concept,
    CONCEPT_REOPEN.name: reopen_concept,
}


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def bijlageconcept_stap(request: AuthenticatedRequest, pk: int, naam: str) -> HttpResponse:
    """Ask for the check, send it back, or make it final."""
    concept = load_to_change(request, pk)
    step = next((one for one in CONCEPT_STAPPEN if one.name == naam), None)
    if step is None:
        raise Http404
    if concept.status not in step.sources:
        raise TransitionNotAllowed(concept)
    form = StapForm(form_data(request), stap=step)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        ACTS[naam](concept, by=request.user, **facts)
        row = load_concept(request, pk)
        message = _("De bijlage staat nu op ‘%(status)s’.") % {"status": row.get_status_display()}
        return message, (row.bijlage or row).get_absolute_url()

    titel = str(step.label)
    uitleg = str(EXPLAINED[naam])
    return form_page(request, form, titel=titel, kruimels=kruimels(concept, titel), act=act, uitleg=uitleg)


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def bijlageconcept_reden(request: AuthenticatedRequest, pk: int, sleutel: str) -> HttpResponse:
    """Why a problem may stay as it is."""
    concept = load_to_change(request, pk)
    points = {one.sleutel: one for one in find_problems(read_feiten(concept)).met_reden}
    if sleutel not in points:
        messages.info(request, _("Dit punt is er niet meer."))
        return redirect(concept)
    punt = points[sleutel]
    given = punt.reden.reden if punt.reden else ""
    form = RedenForm(form_data(request), knop=_("Reden opslaan"), reden=given)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        settle_probleem(concept, sleutel, reden=facts["reden"], by=request.user)
        return _("De reden is opgeslagen."), concept.get_absolute_url()

    titel = _("Waarom mag dit zo blijven?")
    return form_page(request, form, titel=titel, kruimels=kruimels(concept, titel), act=act, uitleg=f"{punt.zin}.")
