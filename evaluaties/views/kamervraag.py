"""Questions of Parliament: the list, one of them, its answer, and the steps to the sending of it."""

from collections.abc import Callable
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from accounts.transitions import TransitionNotAllowed
from allianties.models import Alliantie
from allianties.views.pagina import form_page
from evaluaties.actions import kamervraag as actions
from evaluaties.forms.kamervraag import (
    AntwoordForm,
    BeantwoordForm,
    BronZoekForm,
    KamervraagForm,
    UitstelForm,
    VindplaatsForm,
    VraagFilterForm,
    vraag_values,
)
from evaluaties.models import Kamerstuk, Kamervraag, Landing
from evaluaties.models.opvolging import LandingSoort
from evaluaties.models.woorden import with_words
from evaluaties.permissions.kamervraag import answers_questions
from evaluaties.statuses import VRAAG_BADGES, VraagStatus
from evaluaties.views.bijlage import PAGE, READERS, reads_bijlagen
from subsidies.pdf.passage import source_state

WRITERS = "Medewerkers Kamerbrieven, en accounthouders."
FORM_METHODS = ("GET", "HEAD", "POST")
MOST_EARLIER = 10
PASSAGES = 20
TOLD = (LandingSoort.KAMERSTUK, LandingSoort.NOTA, LandingSoort.PERIODIEK)
CHANGED = "De stand is intussen veranderd. Dit kan nu niet."


@require_GET
@access(READERS, when=reads_bijlagen)
def kamervraag_list(request: AuthenticatedRequest) -> HttpResponse:
    """Questions: open ones first, by the day that the answer is due."""
    form = VraagFilterForm(request.GET)
    asked = form.read()
    rows = Kamervraag.objects.visible_to(request.user)
    if "stand" in asked:
        rows = rows.filter(status=asked["stand"])
    if "q" in asked:
        rows = rows.filter(pk__in=with_words(rows, asked["q"], "titel", "vraag", "antwoord", every=True).values("pk"))
    page = Paginator(rows.for_list(), PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": page,
        "rijen": [(row, VRAAG_BADGES[VraagStatus(row.status)]) for row in page],
        "filter": form,
        "filter_query": form.query(),
        "can_create": answers_questions(request.user),
    }
    return render(request, "evaluaties/kamervraag_list.html", context)


def _load(request: AuthenticatedRequest, pk: int) -> Kamervraag:
    return get_object_or_404(Kamervraag.objects.visible_to(request.user), pk=pk)


@require_GET
@access(READERS, when=reads_bijlagen)
def kamervraag_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One set of questions: the term, the answer with its sources, the initials, and what comes next."""
    row, user = _load(request, pk), request.user
    used = list(
        row.passages.select_related("passage__versie__rapportage__subsidie__alliantie").defer("passage__versie__inhoud")
    )
    states = source_state([each.passage for each in used], timezone.localdate()) if used else {}
    initials = [(each, each.tekst_sha256 == row.antwoord_sha256) for each in row.parafen.select_related("door")]
    own = any(now and each.door_id == user.pk for each, now in initials)
    context = {
        "vraag": row,
        "badge": VRAAG_BADGES[VraagStatus(row.status)],
        "passages": [(each, states[each.passage_id], each.passage.tekst in row.antwoord) for each in used],
        "parafen": initials,
        "can_change": answers_questions(user) and not row.is_beantwoord,
        "can_cite": answers_questions(user) and row.is_beantwoord,
        "can_initial": row.status == VraagStatus.TER_PARAAF and not own,
        "can_answer": row.status == VraagStatus.TER_PARAAF
        and any(now and each.door_id != user.pk for each, now in initials),
    }
    return render(request, "evaluaties/kamervraag_detail.html", context)


def _kruimels(last: str, row: Kamervraag | None = None) -> list[dict[str, str]]:
    return [
        {"label": _("Kamerbrieven"), "url": reverse("evaluaties:kamerbrief_list")},
        {"label": _("Kamervragen"), "url": reverse("evaluaties:kamervraag_list")},
        *([{"label": row.titel, "url": row.get_absolute_url()}] if row else []),
        {"label": last},
    ]


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=answers_questions)
def kamervraag_create(request: AuthenticatedRequest) -> HttpResponse:
    """Write questions down; the last day is computed."""
    form = KamervraagForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        row = actions.create_kamervraag(by=request.user, **cast(Any, form.feiten()))
        return _("De vragen staan erin. Kies nu passages voor het antwoord."), _sources_url(row)

    titel = _("Kamervragen toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels(titel), act=act)


def _sources_url(row: Kamervraag) -> str:
    return reverse("evaluaties:kamervraag_bronnen", args=[row.pk])


def _change_page(
    request: AuthenticatedRequest,
    row: Kamervraag,
    form: forms.Form,
    action: Callable[..., object],
    titel: str,
    uitleg: str = "",
) -> HttpResponse:
    """A page with one form over this row; when the row moved on meanwhile that is said."""

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            action(row, by=request.user, **facts)
        except TransitionNotAllowed as refused:
            raise ValidationError(_(CHANGED)) from refused
        return _("Opgeslagen."), row.get_absolute_url()

    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_kruimels(titel, row),
        act=act,
        uitleg=uitleg,
        now=lambda: vraag_values(_load(request, row.pk)),
    )


def _moved_on(request: AuthenticatedRequest, row: Kamervraag) -> HttpResponse:
    messages.info(request, _(CHANGED))
    return redirect(row)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=answers_questions)
def kamervraag_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change what was asked, or when it came."""
    row = _load(request, pk)
    if row.is_beantwoord:
        return _moved_on(request, row)
    form = KamervraagForm(form_data(request), vraag=row)
    return _change_page(request, row, form, actions.change_kamervraag, _("Vragen wijzigen"))


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=answers_questions)
def kamervraag_antwoord(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Write the answer."""
    row = _load(request, pk)
    if row.is_beantwoord:
        return _moved_on(request, row)
    form = AntwoordForm(form_data(request), vraag=row)
    return _change_page(request, row, form, actions.write_antwoord, _("Antwoord schrijven"), row.vraag)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=answers_questions)
def kamervraag_uitstel(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Extend the term, once, with a reason."""
    row = _load(request, pk)
    if row.is_beantwoord:
        return _moved_on(request, row)
    if row.is_verlengd:
        messages.info(request, _("De termijn is al een keer verlengd. Een tweede keer kan niet."))
        return redirect(row)
    form = UitstelForm(form_data(request), vraag=row)
    uitleg = _("Dit kan één keer. Het antwoord moet er dan binnen zes weken na ontvangst zijn.")
    return _change_page(request, row, form, actions.postpone_kamervraag, _("Termijn verlengen"), uitleg)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=answers_questions)
def kamervraag_beantwoord(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The answer went to Parliament; the text does not change after it."""
    row = _load(request, pk)
    if row.status != VraagStatus.TER_PARAAF:
        return _moved_on(request, row)
    form = BeantwoordForm(form_data(request), vraag=row)
    uitleg = _("Hierna verandert de tekst niet meer. U kunt dit niet ongedaan maken.")
    return _change_page(request, row, form, actions.answer_kamervraag, _("Antwoord is verzonden"), uitleg)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=answers_questions)
def kamervraag_vindplaats(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Where the answer appeared."""
    row = _load(request, pk)
    if not row.is_beantwoord:
        return _moved_on(request, row)
    form = VindplaatsForm(form_data(request), vraag=row)
    return _change_page(request, row, form, actions.cite_antwoord, _("Vindplaats van het antwoord"))


@require_POST
@access(WRITERS, when=answers_questions)
def kamervraag_ter_paraaf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Ask colleagues for their initials."""
    row = _load(request, pk)
    return _press(
        request,
        row,
        lambda: actions.request_paraaf(row, by=request.user),
        _("Het antwoord ligt ter paraaf. Een collega kan het nu lezen en paraferen."),
    )


@require_POST
@access(WRITERS, when=answers_questions)
def kamervraag_paraaf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Initials under the text that was read."""
    row, digest = _load(request, pk), request.POST.get("tekst", "")
    return _press(
        request,
        row,
        lambda: actions.initial_antwoord(row, tekst_sha256=digest, by=request.user),
        _("Uw paraaf staat onder deze tekst."),
    )


@require_POST
@access(WRITERS, when=answers_questions)
def kamervraag_invoegen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A passage under the answer, word for word, with its source."""
    row, asked = _load(request, pk), request.POST.get("passage", "")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 19 else 0
    passage = get_object_or_404(actions.passages_for_answers(request.user), pk=number)
    return _press(
        request,
        row,
        lambda: actions.insert_passage(row, passage, by=request.user),
        _("De passage staat letterlijk in het antwoord, met de bron."),
    )


def _press(request: AuthenticatedRequest, row: Kamervraag, act: Callable[[], object], done: str) -> HttpResponse:
    """One button: what it did, or why it could not."""
    try:
        act()
    except TransitionNotAllowed:
        messages.info(request, _(CHANGED))
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    else:
        messages.success(request, done)
    return redirect(row)


@require_GET
@access(WRITERS, when=answers_questions)
def kamervraag_bronnen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What an answer can be made of: approved passages, earlier answers, papers. Begins with the question's words."""
    row, user = _load(request, pk), request.user
    form = BronZoekForm(request.GET, allianties=Alliantie.objects.visible_to(user).by_name())
    asked = form.read()
    words, every = (asked["q"], True) if "q" in asked else (f"{row.titel} {row.vraag}", False)
    passages = actions.passages_for_answers(user)
    if "alliantie" in asked:
        passages = passages.filter(versie__rapportage__subsidie__alliantie__slug=asked["alliantie"])
    if "terrein" in asked:
        passages = passages.filter(versie__rapportage__subsidie__alliantie__domeinen__contains=[asked["terrein"]])
    found = with_words(passages, words, "tekst", every=every).for_list()
    answered = Kamervraag.objects.visible_to(user).filter(status=VraagStatus.BEANTWOORD).exclude(pk=row.pk)
    told = Landing.objects.visible_to(user).filter(soort__in=TOLD).with_source().select_related("kamerstuk")
    context = {
        "vraag": row,
        "form": form,
        "query": form.query(),
        "pagina": Paginator(found, PASSAGES).get_page(request.GET.get("pagina")),
        "eerder": with_words(answered, words, "titel", "vraag", "antwoord", every=every)[:MOST_EARLIER],
        "stukken": with_words(Kamerstuk.objects.all(), words, "titel", "dossier_titel", "omschrijving", every=every)[
            :MOST_EARLIER
        ],
        "landingen": with_words(told, words, "tekst", "aanbeveling__tekst", every=every)[:MOST_EARLIER],
        "can_change": not row.is_beantwoord,
        "kruimels": _kruimels(_("Bronnen voor het antwoord"), row),
    }
    return render(request, "evaluaties/kamervraag_bronnen.html", context)
