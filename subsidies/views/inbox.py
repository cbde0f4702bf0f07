"""The inbox that accounthouders and the uitvoerder share: what came in, with a first check of each report."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.core.paginator import Paginator
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from accounts.models import User
from allianties.models import Accounthouderschap
from subsidies.forms import InboxFilterForm
from subsidies.models import Antwoordbrief, Jaarrapportage, Oordeel, Overgang, RapportageVersie, Verplichting
from subsidies.models.subsidie import VerplichtingSoort
from subsidies.pdf.controle import Eerstecontrole, Verklaring, check_versions
from subsidies.permissions import reads_inbox
from subsidies.statuses import (
    BADGE_AANGEVULD,
    BADGES,
    REQUEST_SUPPLEMENT,
    TE_BEOORDELEN,
    Badge,
    OordeelSoort,
    OordeelUitkomst,
    RapportageStatus,
)

PAGE = 50
BIJ_DE_ALLIANTIE = (RapportageStatus.AANVULLING_GEVRAAGD, RapportageStatus.TERUGGESTUURD)
ZET = {"": TE_BEOORDELEN, "alliantie": BIJ_DE_ALLIANTIE, "alle": (*TE_BEOORDELEN, *BIJ_DE_ALLIANTIE)}
NIET_INGEDIEND = Badge("open", "grijs", _("Nog niet ingediend"))


@dataclass(frozen=True)
class Rij:
    """One report with its first check. Days are days late; None where it does not apply."""

    rapportage: Jaarrapportage
    badge: Badge
    ingediend_op: datetime
    dagen_te_laat: int
    aanvulling_te_laat: int | None
    controle: Eerstecontrole
    inhoud: str
    financien: str
    opmerkingen: int
    accounthouders: tuple[str, ...]


CHECKS: dict[str, Callable[[Rij], bool]] = {
    "te_laat": lambda row: row.dagen_te_laat > 0,
    "onvolledig": lambda row: not row.controle.volledig,
    "verklaring": lambda row: row.controle.verklaring != Verklaring.JA,
    "uitleg": lambda row: row.controle.uitleg_ontbreekt > 0,
    "inhoud": lambda row: not row.inhoud,
    "financien": lambda row: not row.financien,
    "opmerkingen": lambda row: row.opmerkingen > 0,
}


@require_GET
@access("De accounthouders en de uitvoerder: één postvak voor allemaal.", when=reads_inbox)
def inbox(request: AuthenticatedRequest) -> HttpResponse:
    """Everything that was handed in and is not done, the earliest due date first."""
    form = InboxFilterForm(request.GET)
    asked = form.cleaned_data if form.is_valid() else {"van": "", "zet": "", "controle": ""}
    reports = _reports(request.user, van=asked["van"], zet=asked["zet"])
    chosen = CHECKS.get(asked["controle"])
    source: Any = [row for row in rows(reports) if chosen(row)] if chosen else reports
    page = Paginator(source, PAGE).get_page(request.GET.get("pagina"))
    today = timezone.localdate()
    context = {
        "filter": form,
        "pagina": page,
        "rijen": list(page) if chosen else rows(page),
        "jaar": today.year - 1,
        "standen": states(today.year - 1),
        "filter_query": "".join(f"{name}={value}&" for name, value in asked.items() if value),
    }
    return render(request, "subsidies/inbox.html", context)


def _reports(user: User, *, van: str, zet: str) -> "QuerySet[Jaarrapportage]":
    """The reports of the list with all that a row shows, in one query."""
    last = RapportageVersie.objects.filter(rapportage=OuterRef("pk")).order_by("-nummer")
    handed_in = Overgang.objects.filter(
        rapportage=OuterRef("pk"), naam="submit", van=RapportageStatus.CONCEPT
    ).order_by("-moment", "-pk")
    keepers = Accounthouderschap.objects.geldig().filter(alliantie=OuterRef("subsidie__alliantie"))
    reports = Jaarrapportage.objects.visible_to(user).filter(status__in=ZET[zet], ingediend_op__isnull=False)
    if van == "mij":
        mine = user.accounthouderschappen.geldig().values("alliantie")
        reports = reports.filter(subsidie__alliantie__in=mine)
    return (
        reports.for_list()
        .annotate(
            versie_pk=Subquery(last.values("pk")[:1]),
            versie_sha256=Subquery(last.values("sha256")[:1]),
            eerst_op=Subquery(handed_in.values("moment")[:1]),
            inhoud=_judged(OordeelSoort.INHOUD),
            financien=_judged(OordeelSoort.FINANCIEN),
            opmerkingen_open=Count("opmerkingen", filter=Q(opmerkingen__afgehandeld_op__isnull=True)),
            namen=ArraySubquery(keepers.order_by("user__naam").values("user__naam")),
        )
        .order_by("verplichting__vervaldatum", "subsidie__alliantie__naam", "pk")
    )


def _judged(soort: OordeelSoort) -> Subquery:
    """The outcome that counts for the last version."""
    given = Oordeel.objects.filter(
        versie__rapportage=OuterRef("pk"), versie__ingediend_op=OuterRef("ingediend_op"), soort=soort
    )
    return Subquery(given.order_by("-gegeven_op", "-pk").values("uitkomst")[:1])


def rows(reports: Iterable[Any]) -> list[Rij]:
    """These reports with their first check: at most two queries besides their own."""
    shown = list(reports)
    checks = check_versions((row.versie_pk, row.versie_sha256) for row in shown)
    terms = _terms([row.pk for row in shown if row.ingediend_uit == RapportageStatus.AANVULLING_GEVRAAGD])
    found = []
    for row in shown:
        first, term = row.eerst_op or row.ingediend_op, terms.get(row.pk)
        found.append(
            Rij(
                rapportage=row,
                badge=BADGE_AANGEVULD if row.is_aangevuld else row.badge,
                ingediend_op=first,
                dagen_te_laat=max(0, (localtime(first).date() - row.verplichting.vervaldatum).days),
                aanvulling_te_laat=max(0, (localtime(row.ingediend_op).date() - term).days) if term else None,
                controle=checks[row.versie_pk],
                inhoud=_words(row.inhoud),
                financien=_words(row.financien),
                opmerkingen=row.opmerkingen_open,
                accounthouders=tuple(row.namen),
            )
        )
    return found


def _words(uitkomst: str | None) -> str:
    return str(OordeelUitkomst(uitkomst).label) if uitkomst else ""


def _terms(pks: list[int]) -> dict[int, date]:
    """Until when each report had to be supplied with more: as its last letter about that says."""
    if not pks:
        return {}
    letters = Antwoordbrief.objects.filter(
        versie__rapportage__in=pks, overgang__naam=REQUEST_SUPPLEMENT.name
    ).select_related("document", "overgang")
    terms = {}
    for letter in letters.order_by("pk"):
        if until := letter.document.context["tot"]:
            terms[letter.overgang.rapportage_id] = date.fromisoformat(until)
        else:
            terms.pop(letter.overgang.rapportage_id, None)
    return terms


def states(jaar: int) -> list[tuple[Badge, int]]:
    """How many reports over ``jaar`` stand where; what was not handed in is one number. One query."""
    duties = Verplichting.objects.filter(soort=VerplichtingSoort.JAARRAPPORTAGE, jaar=jaar).order_by()
    counts = dict(duties.values_list("rapportage__status").annotate(Count("pk")))
    waiting = counts.pop(None, 0) + counts.pop(RapportageStatus.CONCEPT, 0)
    found = [(NIET_INGEDIEND, waiting)] + [(BADGES[status], counts.get(status, 0)) for status in BADGES]
    return [(badge, number) for badge, number in found if number]
