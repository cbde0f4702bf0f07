"""The blocks of an annex in the making, and the approved passages in them."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from allianties.actions.revisie import Conflict
from allianties.views.pagina import form_page
from evaluaties.actions.bijlageconcept import add_blok, change_blok, move_blok, remove_blok
from evaluaties.actions.blokpassage import (
    add_passages,
    change_passage,
    move_passage,
    passages_for,
    remove_passage,
    restore_passage,
)
from evaluaties.forms.bijlageconcept import (
    BlokForm,
    BlokNieuwForm,
    PassageForm,
    PassageZoekForm,
    blok_kop,
    blok_values,
    passage_values,
)
from evaluaties.models import Bijlageconcept, Blok, Blokpassage
from evaluaties.permissions.bijlage import composes
from evaluaties.views.bijlageconcept import COMPOSERS, FORM_METHODS, composing, kruimels, load_to_change
from subsidies.pdf.passage import source_state
from subsidies.pdf.verschil import difference

PAGE = 50
STEPS = {"omhoog": -1, "omlaag": 1}


def _load_blok(request: AuthenticatedRequest, pk: int) -> Blok:
    mine = Bijlageconcept.objects.changeable_by(request.user)
    rows = Blok.objects.filter(concept__in=mine).select_related("concept__periode", "concept__kamerbrief", "alliantie")
    return get_object_or_404(rows, pk=pk)


def _load_regel(request: AuthenticatedRequest, pk: int) -> Blokpassage:
    mine = Bijlageconcept.objects.changeable_by(request.user)
    rows = Blokpassage.objects.filter(blok__concept__in=mine).select_related(
        "blok__concept__periode", "blok__alliantie", "passage__versie__rapportage__subsidie__alliantie"
    )
    return get_object_or_404(rows.defer("passage__versie__inhoud"), pk=pk)


def _seen(request: AuthenticatedRequest) -> int:
    """The revision that this person saw; -1, which no row has, where the page did not say."""
    value = request.POST.get("revision", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else -1


def _act(request: AuthenticatedRequest, blok: Blok, act: Callable[[], None], said: str, url: str) -> HttpResponse:
    """Do it and say so; where a colleague wrote other words since, nothing is done, and those are shown."""
    try:
        act()
    except Conflict:
        words = _(
            "Een collega heeft dit intussen gewijzigd. Er is niets weg. Lees wat er nu staat, en kies dan opnieuw."
        )
        messages.warning(request, words)
        return redirect(blok_url(blok))
    messages.success(request, said)
    return redirect(url)


def blok_url(blok: Blok) -> str:
    """The composer at this block."""
    return f"{blok.concept.get_absolute_url()}?blok={blok.pk}#blok"


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def blok_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One more block."""
    concept = load_to_change(request, pk)
    form = BlokNieuwForm(form_data(request), concept=concept)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        blok = add_blok(concept, by=request.user, **facts)
        return _("Het blok staat erin."), blok_url(blok)

    titel = _("Blok toevoegen")
    return form_page(request, form, titel=titel, kruimels=kruimels(concept, titel), act=act)


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def blok_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The heading and the connecting text of a block; of two writers both are shown."""
    blok = _load_blok(request, pk)
    form = BlokForm(form_data(request), blok=blok)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        change_blok(blok, revision=facts["revision"], by=request.user, **form.feiten())
        return _("Het blok is opgeslagen."), blok_url(blok)

    titel = _("%(kop)s wijzigen") % {"kop": blok_kop(blok)}
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=kruimels(blok.concept, titel),
        act=act,
        now=lambda: blok_values(_load_blok(request, pk)),
    )


@require_POST
@access(COMPOSERS, when=composes)
@composing
def blok_move(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One place up or down."""
    blok = _load_blok(request, pk)
    move_blok(blok, stappen=STEPS.get(request.POST.get("richting", ""), 0), by=request.user)
    return redirect(blok_url(blok))


@require_POST
@access(COMPOSERS, when=composes)
@composing
def blok_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a block out."""
    blok = _load_blok(request, pk)
    said = _("Het blok ‘%(kop)s’ is weg uit de bijlage.") % {"kop": blok_kop(blok)}
    act = partial(remove_blok, blok, revision=_seen(request), by=request.user)
    return _act(request, blok, act, said, blok.concept.get_absolute_url())


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def blok_passages(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Pick approved passages for a block, found by a word."""
    blok = _load_blok(request, pk)
    if request.method == "POST":
        return _pick(request, blok)
    form = PassageZoekForm(request.GET)
    rows = passages_for(blok, request.user).exclude(in_blokken__blok=blok)
    if q := form.read().get("q"):
        rows = rows.filter(tekst__icontains=q)
    rows = rows.for_list().order_by("-versie__rapportage__jaar", "pk")
    context = {
        "blok": blok,
        "kop": blok_kop(blok),
        "form": form,
        "gezocht": q,
        "query": form.query(),
        "pagina": Paginator(rows, PAGE).get_page(request.GET.get("pagina")),
        "terug": blok_url(blok),
        "kruimels": kruimels(blok.concept, _("Passages kiezen")),
    }
    return render(request, "evaluaties/samenstellen_passages.html", context)


def _pick(request: AuthenticatedRequest, blok: Blok) -> HttpResponse:
    asked = [int(value) for value in request.POST.getlist("passage") if value.isascii() and value.isdigit()]
    try:
        count = add_passages(blok, [pk for pk in asked if pk < 2**63], by=request.user)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return redirect("evaluaties:blok_passages", blok.pk)
    if count:
        words = ngettext("%(aantal)s passage staat erin.", "%(aantal)s passages staan erin.", count)
        messages.success(request, words % {"aantal": count})
    else:
        messages.info(request, _("U koos geen passage. Er is niets gewijzigd."))
    return redirect(blok_url(blok))


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def blokpassage_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A passage beside its source, word by word, and a form to change what the annex says."""
    regel = _load_regel(request, pk)
    form = PassageForm(form_data(request), regel=regel)
    if request.method == "POST" and form.is_valid():
        try:
            change_passage(regel, by=request.user, **form.cleaned_data)
        except Conflict:
            present = passage_values(_load_regel(request, pk))
            form.show_conflict(present, present["revision"])
        else:
            drop_text(request)
            messages.success(request, _("De passage is opgeslagen."))
            return redirect(blok_url(regel.blok))
    concept = regel.blok.concept
    context = {
        "regel": regel,
        "bron": source_state([regel.passage], concept.peildatum)[regel.passage_id],
        "stukjes": difference(regel.passage.tekst, regel.tekst) if regel.tekst else (),
        "form": form,
        "terug": blok_url(regel.blok),
        "kruimels": kruimels(concept, _("Naast elkaar")),
    }
    return render(request, "evaluaties/samenstellen_naast.html", context)


@require_POST
@access(COMPOSERS, when=composes)
@composing
def blokpassage_restore(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Back to the approved words."""
    regel = _load_regel(request, pk)
    act = partial(restore_passage, regel, revision=_seen(request), by=request.user)
    return _act(request, regel.blok, act, _("De passage staat er weer letterlijk."), blok_url(regel.blok))


@require_POST
@access(COMPOSERS, when=composes)
@composing
def blokpassage_move(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One place up or down in its block."""
    regel = _load_regel(request, pk)
    move_passage(regel, stappen=STEPS.get(request.POST.get("richting", ""), 0), by=request.user)
    return redirect(blok_url(regel.blok))


@require_POST
@access(COMPOSERS, when=composes)
@composing
def blokpassage_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a passage out of its block."""
    regel = _load_regel(request, pk)
    act = partial(remove_passage, regel, revision=_seen(request), by=request.user)
    return _act(request, regel.blok, act, _("De passage is weg uit het blok."), blok_url(regel.blok))
