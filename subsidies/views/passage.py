"""Words of a report that are meant for Parliament: who marked them, who finds them fit, and who is next."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.models import User
from accounts.roles import Permission
from allianties.permissions import permissions_for
from allianties.views.pagina import form_page
from subsidies.actions.passage import judge_passage, judges, mark_passages, markable_parts, marking_problem
from subsidies.forms import RedenForm
from subsidies.forms.passage import PassageForm
from subsidies.models import Jaarrapportage, Partij, Passage, Passageoordeel, RapportageVersie
from subsidies.pdf.delen import Deel
from subsidies.pdf.passage import Bronstand, leads_to_people, part_name, part_texts, part_writers, source_state
from subsidies.permissions import marks_passages, passage_parties
from subsidies.statuses import Badge
from subsidies.views.lezen import readable_versions, report_to_read

PAGE = 50
SHOWN = 1_500  # characters of a passage in the list
READERS = "Wie de rapportage leest; van het geld van een ander alleen wie dat mag lezen."
MARKERS = "De coördinator, de accounthouder van de alliantie, en een partner bij het eigen onderdeel."
BADGES = {
    None: Badge("open", "grijs", gettext_lazy("nog geen oordeel")),
    True: Badge("tik", "groen", gettext_lazy("geschikt")),
    False: Badge("ruit", "oker", gettext_lazy("niet geschikt")),
}


@dataclass(frozen=True)
class Stem:
    """What one party said, as one reader sees it, and what this reader may say for it."""

    partij: Partij
    oordeel: Passageoordeel | None
    is_aan_zet: bool
    mag_oordelen: bool

    @property
    def badge(self) -> Badge:
        """Shape, colour and word."""
        return BADGES[self.oordeel.is_akkoord if self.oordeel else None]


@dataclass(frozen=True)
class Kaart:
    """A passage as one reader sees it."""

    passage: Passage
    stemmen: tuple[Stem, ...]
    bron: Bronstand
    toont_reden: bool

    @property
    def is_lang(self) -> bool:
        """Too long for a list."""
        return len(self.passage.tekst) > SHOWN

    @property
    def kort(self) -> str:
        """The words, or the first of them."""
        return self.passage.tekst[:SHOWN]

    @property
    def leidt_naar(self) -> list[str]:
        """What in the words leads to a person: a warning for who judges."""
        return leads_to_people(self.passage.tekst)

    @property
    def is_van_u(self) -> bool:
        """This reader is the next to judge."""
        return any(stem.is_aan_zet and stem.mag_oordelen for stem in self.stemmen)


def _cards(user: User, rapportage: Jaarrapportage, passages: Iterable[Passage]) -> list[Kaart]:
    """These passages (from for_list) for this reader; three queries."""
    rows = list(passages)
    states = source_state(rows, timezone.localdate())
    shows_reason = Permission.RAPPORTAGE_READ in permissions_for(user, rapportage.alliantie)
    found = []
    for row in rows:
        may = passage_parties(user, rapportage, row.organisatie_id)
        voices = tuple(Stem(partij, given, partij is row.aan_zet, partij in may) for partij, given in row.stand.items())
        found.append(Kaart(row, voices, states[row.pk], shows_reason))
    return found


def _load(request: AuthenticatedRequest, pk: int) -> Jaarrapportage:
    return get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)


def _passage(request: AuthenticatedRequest, pk: int, passage_pk: int) -> tuple[Jaarrapportage, Passage]:
    """A passage of this report that this person reads."""
    rapportage = _load(request, pk)
    rows = Passage.objects.visible_to(request.user).filter(versie__rapportage=rapportage).for_list()
    return rapportage, get_object_or_404(rows, pk=passage_pk)


def _crumbs(rapportage: Jaarrapportage, *hier: str) -> list[dict[str, Any]]:
    """Where a page under the passages of a report stands; without ``hier`` the page of the passages."""
    crumbs = [
        {"label": _("Rapportages"), "url": reverse("subsidies:rapportage_list")},
        {"label": rapportage.alliantie.naam, "url": rapportage.alliantie.get_absolute_url()},
        {"label": _("Jaarrapportage %(jaar)s") % {"jaar": rapportage.jaar}, "url": rapportage.get_absolute_url()},
        {"label": _("Passages voor de Kamer"), "url": reverse("subsidies:passage_list", args=[rapportage.pk])},
    ]
    return [*crumbs, *({"label": label} for label in hier)]


@require_GET
@access(READERS, reads="subsidies.passages.gelezen")
def passage_list(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The marked passages of a report, the newest version first, each with what its parties said."""
    rapportage = report_to_read(request, pk)
    rows = Passage.objects.visible_to(request.user).filter(versie__rapportage=rapportage).for_list()
    page = Paginator(rows.order_by("-versie__nummer", "pk"), PAGE).get_page(request.GET.get("pagina"))
    cards = _cards(request.user, rapportage, page)
    asked = [card.passage.pk for card in cards if card.is_van_u]
    last: int = rapportage.aantal_versies  # type: ignore[attr-defined]  # given by last_versions()
    context = {
        "rapportage": rapportage,
        "pagina": page,
        "versies": [(one, list(own)) for one, own in groupby(cards, lambda card: card.passage.versie)],
        "van_u": len(asked),
        "eerste": f"#passage-{asked[0]}" if asked else "",
        "laatste": last,
        "kan_markeren": last > 0 and marks_passages(request.user, rapportage),
    }
    return render(request, "subsidies/passage_list.html", context)


@require_GET
@access(READERS, reads="subsidies.passage.gelezen")
def passage_detail(request: AuthenticatedRequest, pk: int, passage_pk: int) -> HttpResponse:
    """One passage in full, with everything that was said about it."""
    rapportage, passage = _passage(request, pk, passage_pk)
    (card,) = _cards(request.user, rapportage, [passage])
    context = {
        "rapportage": rapportage,
        "kaart": card,
        "kruimels": _crumbs(rapportage, _("Passage %(nummer)s") % {"nummer": passage.pk}),
        "geschiedenis": list(passage.oordelen.all()),
    }
    return render(request, "subsidies/passage_detail.html", context)


def _marker(request: AuthenticatedRequest, pk: int, nummer: int) -> RapportageVersie:
    """The version in which this person marks; 403 for other readers."""
    rapportage = _load(request, pk)
    versie = get_object_or_404(readable_versions(request.user, rapportage), nummer=nummer)
    versie.rapportage = rapportage
    if not marks_passages(request.user, rapportage):
        raise PermissionDenied(MARKERS)
    return versie


@require_GET
@access(MARKERS)
def passage_choose(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """From which part words are marked; ``?soort=`` gives those of one section."""
    versie = _marker(request, pk, nummer)
    soort = request.GET.get("soort", "")
    parts = markable_parts(versie, request.user)
    wanted = {place: part for place, part in parts.items() if part.soort == soort} or parts
    context = {
        "rapportage": versie.rapportage,
        "versie": versie,
        "delen": [{"plaats": place, "titel": part_name(part)} for place, part in wanted.items()],
        "niet_alles": len(wanted) < len(parts),
        "probleem": marking_problem(versie),
        "kruimels": _crumbs(versie.rapportage, _("Passage markeren")),
    }
    return render(request, "subsidies/passage_kiezen.html", context)


@require_http_methods(["GET", "POST"])
@access(MARKERS, reads="subsidies.versie.gelezen")
def passage_mark(request: AuthenticatedRequest, pk: int, nummer: int, plaats: int) -> HttpResponse:
    """Choose paragraphs of one part, or paste words of it."""
    versie = _marker(request, pk, nummer)
    part = markable_parts(versie, request.user).get(plaats)
    if part is None:
        raise Http404
    if problem := marking_problem(versie):
        messages.info(request, problem)
        return redirect("subsidies:passage_list", pk)

    def act(data: dict[str, Any]) -> tuple[str, str]:
        made = mark_passages(versie.pk, by=request.user, onderdeel=plaats, teksten=data["teksten"])
        _warn(request, made)
        words = ngettext("%(aantal)s passage is gemarkeerd.", "%(aantal)s passages zijn gemarkeerd.", len(made))
        return words % {"aantal": len(made)}, reverse("subsidies:passage_list", args=[pk])

    return form_page(
        request,
        PassageForm(request.POST if request.method == "POST" else None, part_texts(part)),
        titel=_("Passage markeren: %(onderdeel)s") % {"onderdeel": part.titel},
        kruimels=_crumbs(versie.rapportage, _("Passage markeren")),
        act=act,
        uitleg=_marking_words(versie, part),
    )


def _marking_words(versie: RapportageVersie, part: Deel) -> str:
    """What marking means, and that nobody can find it fit for an organisation without people."""
    words = _(
        "Versie %(nummer)s. Wat u markeert, kan letterlijk in een stuk voor de Kamer komen, "
        "als alle partijen het geschikt vinden."
    ) % {"nummer": versie.nummer}
    (writer,) = part_writers([part], versie.rapportage.alliantie)
    if writer is None or judges(versie.rapportage, Partij.PARTNER, writer.pk):
        return words
    return words + " " + _("Namens %(naam)s kan nu niemand dat zeggen.") % {"naam": writer.naam}


def _warn(request: AuthenticatedRequest, passages: Iterable[Passage]) -> None:
    """Words that lead to a person are said, not refused."""
    found = sorted({words for passage in passages for words in leads_to_people(passage.tekst)})
    if found:
        words = _("Let op: in de passage staat %(wat)s. Stukken voor de Kamer zijn openbaar.")
        messages.warning(request, words % {"wat": ", ".join(found)})


def _judged(request: AuthenticatedRequest, pk: int, passage_pk: int, partij: str) -> tuple[Jaarrapportage, Passage]:
    """The passage, for who judges it for this party; 403 for other readers."""
    rapportage, passage = _passage(request, pk, passage_pk)
    if partij not in Partij.values:
        raise Http404
    if partij not in passage_parties(request.user, rapportage, passage.organisatie_id):
        raise PermissionDenied(_("U kunt over deze passage niet oordelen."))
    return rapportage, passage


@require_POST
@access("Wie over de passage oordeelt: een partner bij het eigen onderdeel, de coördinator, de accounthouder.")
def passage_approve(request: AuthenticatedRequest, pk: int, passage_pk: int, partij: str) -> HttpResponse:
    """One party finds a passage fit."""
    _rapportage, passage = _judged(request, pk, passage_pk, partij)
    try:
        judge_passage(passage.pk, by=request.user, partij=partij, is_akkoord=True)
    except ValidationError as refused:
        messages.error(request, refused.messages[0])
    else:
        messages.success(request, _("Uw oordeel is bewaard: geschikt."))
    return redirect(f"{passage.get_absolute_url()}#passage-{passage.pk}")


@require_http_methods(["GET", "POST"])
@access("Wie over de passage oordeelt: een partner bij het eigen onderdeel, de coördinator, de accounthouder.")
def passage_refuse(request: AuthenticatedRequest, pk: int, passage_pk: int, partij: str) -> HttpResponse:
    """One party finds a passage not fit, or takes its yes back; with a reason."""
    rapportage, passage = _judged(request, pk, passage_pk, partij)

    def act(data: dict[str, Any]) -> tuple[str, str]:
        judge_passage(passage.pk, by=request.user, partij=partij, is_akkoord=False, reden=data["reden"])
        return _("Uw oordeel is bewaard: niet geschikt."), f"{passage.get_absolute_url()}#passage-{passage.pk}"

    data = request.POST if request.method == "POST" else None
    vraag = _("Waarom is deze passage niet geschikt? De alliantie en het ministerie lezen dit.")
    return form_page(
        request,
        RedenForm(data, vraag=vraag, knop=_("Niet geschikt")),
        titel=_("Niet geschikt voor de Kamer"),
        kruimels=_crumbs(rapportage, _("Niet geschikt")),
        act=act,
        uitleg=passage.tekst[:SHOWN],
    )
