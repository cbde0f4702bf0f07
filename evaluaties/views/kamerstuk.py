"""Parliamentary papers: found by a citation in any form, each with everything that points to it."""

from contextlib import suppress
from typing import Any, cast

from django.core.paginator import Paginator
from django.db.models import Q, TextField, Value
from django.db.models.functions import Concat
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import form_data
from accounts.invoer import clean_text
from accounts.models import User
from accounts.roles import Permission
from allianties.views.pagina import form_page
from evaluaties.actions.kamerstuk import change_kamerstuk, create_kamerstuk
from evaluaties.forms.kamerstuk import KamerstukForm, kamerstuk_values
from evaluaties.kamerstukken import CitaatError, Soort, find_citaten, parse_citaat
from evaluaties.models import (
    Bijlageconcept,
    Blok,
    Blokpassage,
    BlokSoort,
    Evaluatie,
    Kamerafspraak,
    Kamerbrief,
    Kamerstuk,
    Kamervraag,
    Landing,
)
from evaluaties.pdf.gather import is_listed
from evaluaties.statuses import AFSPRAAK_BADGES, AfspraakStatus
from evaluaties.views.bijlage import MAKERS, PAGE, READERS, makes_bijlagen, papers, reads_bijlagen

LONGEST_QUESTION = 600
MOST_TEXTS = 200


@require_GET
@access(READERS, when=reads_bijlagen)
def kamerstuk_list(request: AuthenticatedRequest) -> HttpResponse:
    """All papers with their citations, or those that fit a question: a citation in any form, or words."""
    asked = clean_text(request.GET.get("q", "")).replace("\0", "").strip()[:LONGEST_QUESTION]
    rows = papers(request.user)
    page = Paginator(rows.matching(asked) if asked else rows, PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": page,
        "vraag": asked,
        "vraag_query": f"{urlencode({'q': asked})}&" if asked else "",
        "can_create": makes_bijlagen(request.user),
        **_what_was_asked(asked),
    }
    return render(request, "evaluaties/kamerstuk_list.html", context)


def _what_was_asked(asked: str) -> dict[str, Any]:
    """Whether the question is a citation of one paper, or was meant as a citation and cannot be read."""
    if not asked:
        return {}
    for text in (asked, f"Kamerstuk {asked}"):
        with suppress(CitaatError):
            citaat = parse_citaat(text)
            return {"nieuw": text if citaat.soort is Soort.KAMERSTUK and not citaat.meer else ""}
    return {"fout": next((found.fout for found in find_citaten(f"[{asked}]")), "")}


@require_GET
@access(READERS, when=reads_bijlagen)
def kamerstuk_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """One paper: its citation in both forms, what it is about, and everything that points to it."""
    row, user = get_object_or_404(Kamerstuk, slug=slug), request.user
    afspraken = Kamerafspraak.objects.visible_to(user).filter(Q(kamerstuk=row) | Q(afgedaan_in_kamerstuk=row))
    badged = [(each, AFSPRAAK_BADGES[AfspraakStatus(each.status)]) for each in afspraken.for_list()]
    context = {
        "stuk": row,
        "landingen": list(Landing.objects.visible_to(user).filter(kamerstuk=row).with_source()),
        "evaluaties": list(Evaluatie.objects.visible_to(user).filter(kamerstuk=row)),
        "brief": Kamerbrief.objects.visible_to(user).filter(kamerstuk=row).first(),
        "gevonden": [pair for pair in badged if pair[0].kamerstuk_id == row.pk],
        "beantwoord": [pair for pair in badged if pair[0].afgedaan_in_kamerstuk_id == row.pk],
        "concepten": _citing_concepts(row, user) if row.nummer else [],
        "vragen": _citing_questions(row, user) if row.nummer else [],
        "can_change": makes_bijlagen(user),
    }
    return render(request, "evaluaties/kamerstuk_detail.html", context)


def _citing_concepts(row: Kamerstuk, user: User) -> list[Bijlageconcept]:
    """Annexes, in the making and final, with this paper in a list, or between brackets in a text; the newest texts."""
    visible = Bijlageconcept.objects.visible_to(user)
    named = Q(tekst__contains="[") & Q(tekst__contains=row.nummer)
    headed = Q(titel__contains="[") & Q(titel__contains=row.nummer)
    blocks = Blok.objects.filter(named | headed, concept__in=visible).order_by("-pk")
    edited = Blokpassage.objects.filter(named, blok__concept__in=visible).order_by("-pk")
    words = Concat("titel", Value("\n"), "tekst", output_field=TextField())
    texts = [*blocks.values_list("concept", words)[:MOST_TEXTS]]
    texts += edited.values_list("blok__concept", "tekst")[:MOST_TEXTS]
    lists = visible.filter(blokken__soort=BlokSoort.KAMERSTUKKEN).select_related("periode").distinct()
    listing = {one.pk for one in lists if is_listed(row, one.periode, one.peildatum)}
    return list(visible.filter(pk__in={pk for pk, text in texts if _cites(text, row)} | listing).for_list())


def _citing_questions(row: Kamerstuk, user: User) -> list[Kamervraag]:
    """Questions of Parliament with this paper between brackets in the answer."""
    named = Q(antwoord__contains="[") & Q(antwoord__contains=row.nummer)
    rows = Kamervraag.objects.visible_to(user).filter(named).for_list()[:MOST_TEXTS]
    return [each for each in rows if _cites(each.antwoord, row)]


def _cites(text: str, row: Kamerstuk) -> bool:
    return any(found.citaat is not None and row.is_cited_by(found.citaat) for found in find_citaten(text))


def _kruimels(*last: dict[str, str]) -> list[dict[str, str]]:
    return [
        {"label": _("Kamerbrieven"), "url": reverse("evaluaties:kamerbrief_list")},
        {"label": _("Kamerstukken"), "url": reverse("evaluaties:kamerstuk_list")},
        *last,
    ]


@require_http_methods(["GET", "HEAD", "POST"])
@access(MAKERS, when=may(Permission.BIJLAGE_CREATE))
def kamerstuk_create(request: AuthenticatedRequest) -> HttpResponse:
    """Add a paper; ``?citaat=`` begins with that citation."""
    form = KamerstukForm(form_data(request), citaat=request.GET.get("citaat", "")[:LONGEST_QUESTION])

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        row = create_kamerstuk(by=request.user, **cast(Any, form.feiten()))
        return _("Het Kamerstuk is toegevoegd."), row.get_absolute_url()

    titel = _("Kamerstuk toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels({"label": titel}), act=act)


@require_http_methods(["GET", "HEAD", "POST"])
@access(MAKERS, when=may(Permission.BIJLAGE_CREATE))
def kamerstuk_change(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Change a paper; its address stays."""
    row = get_object_or_404(Kamerstuk, slug=slug)
    form = KamerstukForm(form_data(request), kamerstuk=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        change_kamerstuk(row, by=request.user, **cast(Any, facts))
        return _("Het Kamerstuk is gewijzigd."), row.get_absolute_url()

    titel = _("Kamerstuk wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_kruimels({"label": row.citaat, "url": row.get_absolute_url()}, {"label": titel}),
        act=act,
        now=lambda: kamerstuk_values(get_object_or_404(Kamerstuk, slug=slug)),
    )
