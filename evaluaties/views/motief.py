"""The four motives of 2018 with their measures per year; each figure opens into its rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from accounts.models import User
from allianties.models import Deelname
from documents import dutch
from documents.responses import file_response
from documents.spreadsheet import Cel
from evaluaties.charts.maat import draw_maat
from evaluaties.exports.maten import Tabel
from evaluaties.exports.motieven import (
    EERSTE_JAAR,
    Keuze,
    afspraken,
    antwoorden,
    deelnames,
    gather_motieven,
    opmerkingen,
    overzichtrijen,
    subsidies,
)
from evaluaties.models import Motief, Overzichtrij, Sturingsafspraak
from evaluaties.permissions.motief import imports_overzichten, reads_motieven
from subsidies.charts.indicator import Reekstekening
from subsidies.exports import Blad, Boek, to_csv
from subsidies.models import Kaderantwoord, Opmerking, Subsidie

READERS = "Wie bij het ministerie alle allianties leest."
PAGE = 50


@dataclass(frozen=True)
class Maat:
    """A table with its chart."""

    tabel: Tabel
    grafiek: Reekstekening | None
    nummer: str


def _keuze(asked: QueryDict) -> Keuze:
    return Keuze(
        is_fictief=asked.get("wereld") == "fictief",
        ministerie=asked.get("ministerie", "").replace("\x00", "")[:200],
        artikel=asked.get("artikel", "").replace("\x00", "")[:60],
    )


def _query(keuze: Keuze, **more: str) -> str:
    """The choice as it stands in an address."""
    facts = {
        "wereld": "fictief" if keuze.is_fictief else "",
        "ministerie": keuze.ministerie,
        "artikel": keuze.artikel,
    } | more
    return urlencode({name: value for name, value in facts.items() if value})


@require_GET
@access(READERS, when=reads_motieven)
def motief_list(request: AuthenticatedRequest) -> HttpResponse:
    """Every motive with its measures: a chart of the first series that is known, and the tables."""
    keuze = _keuze(request.GET)
    tables = gather_motieven(request.user, keuze)
    rows = Overzichtrij.objects.visible_to(request.user).tellend(is_fictief=keuze.is_fictief).order_by()
    context = {
        "motieven": [
            (
                motief,
                [_with_chart(table, f"{motief.soort}-{place}") for place, table in enumerate(tables[motief.soort])],
            )
            for motief in Motief.objects.in_order()
        ],
        "keuze": keuze,
        "query": _query(keuze),
        "ministeries": rows.exclude(ministerie="")
        .values_list("ministerie", flat=True)
        .distinct()
        .order_by("ministerie"),
        "artikelen": sorted(rows.exclude(artikel="").values_list("artikel", flat=True).distinct(), key=_by_number),
        "importeert": imports_overzichten(request.user),
    }
    return render(request, "evaluaties/motief_list.html", context)


def _by_number(article: str) -> tuple[int, str]:
    head = article.split(".")[0]
    return (int(head) if head.isdecimal() and head.isascii() else 10**6, article)


def _with_chart(table: Tabel, number: str) -> Maat:
    for series in table.reeksen[::-1] if table.bron in ("subsidies", "overzicht") else table.reeksen:
        unknown = [jaar for jaar, value in series.waarden.items() if value.getal is None]
        if chart := draw_maat(series.naam, series.bekend, unknown, series.zeg):
            return Maat(table, chart, number)
    return Maat(table, None, number)


@require_GET
@access(READERS, when=reads_motieven, reads="evaluaties.motieven.gelezen")
def motief_export(request: AuthenticatedRequest) -> HttpResponse:
    """All measures as CSV; what is unknown says so."""
    keuze = _keuze(request.GET)
    sheets = []
    names = {motief.soort: motief.naam for motief in Motief.objects.in_order()}
    for soort, tables in gather_motieven(request.user, keuze).items():
        for table in tables:
            columns = [_("Jaar"), *(series.naam for series in table.reeksen)]
            lines: list[Sequence[Cel]] = [
                [jaar, *(cell.waarde_of_woord for cell in cells)] for jaar, cells in table.rijen
            ]
            sheets.append(Blad(f"{names.get(soort, soort)}: {table.titel}", columns, lines))
    now = timezone.now()
    source = [
        (_("Bron"), _("Motieven voor het werken in allianties, met een maat per jaar")),
        (_("Datum"), dutch.moment(now)),
        (_("Allianties"), _("fictief: verzonnen") if keuze.is_fictief else _("echt, alleen openbare feiten")),
    ]
    if keuze.ministerie or keuze.artikel:
        source.append((_("Overzichten"), " ".join(part for part in (keuze.ministerie, keuze.artikel) if part)))
    world = "fictief" if keuze.is_fictief else "echt"
    return file_response(to_csv(Boek(_("Motieven"), source, sheets, now)), name=f"motieven-{world}.csv")


@dataclass(frozen=True)
class Bron:
    """The rows behind a figure: a title, columns, the rows of a year, and how a row reads."""

    titel: str
    kolommen: tuple[str, ...]
    rijen: Callable[[User, Keuze, int], Any]
    cellen: Callable[[Any], tuple[str, ...]]
    adres: Callable[[Any], str]


def _year_ends(jaar: int) -> tuple[str, str]:
    return f"{jaar}-01-01", f"{jaar}-12-31"


def _members(user: User, keuze: Keuze, jaar: int) -> Any:
    first, last = _year_ends(jaar)
    rows = deelnames(user, keuze.is_fictief).filter(begindatum__lte=last)
    return rows.exclude(einddatum__lt=first).order_by("alliantie__naam", "organisatie__naam", "pk")


def _grants(user: User, keuze: Keuze, jaar: int) -> Any:
    first, last = _year_ends(jaar)
    rows = subsidies(user, keuze.is_fictief).filter(periode__begindatum__lte=last, periode__einddatum__gte=first)
    return rows.order_by("alliantie__naam", "ontvanger__naam", "pk")


def _member_cells(row: Deelname) -> tuple[str, ...]:
    org = row.organisatie
    founded = str(org.oprichtingsjaar) if org.oprichtingsjaar else _("onbekend")
    return (org.naam, row.alliantie.naam, founded, org.omvang or _("onbekend"))


def _steering_cells(row: Sturingsafspraak) -> tuple[str, ...]:
    return (row.alliantie.naam, dutch.date_long(row.gevraagd_datum), row.get_stand_display())


def _remark_cells(row: Opmerking) -> tuple[str, ...]:
    asks = _("vraagt om aanvulling") if row.vraagt_aanvulling else ""
    return (f"{row.rapportage.alliantie.naam}, {row.rapportage.jaar}", row.kenmerk, asks)


def _answer_cells(row: Kaderantwoord) -> tuple[str, ...]:
    report = row.onderdeel.rapportage
    return (f"{report.alliantie.naam}, {report.jaar}", row.vraag.vraag, str(row.score))


def _grant_cells(row: Subsidie) -> tuple[str, ...]:
    amount = _("onbekend") if row.bedrag is None else dutch.amount(row.bedrag)
    return (str(row.alliantie or row.ontvanger), row.get_soort_display(), row.periode.naam, amount)


def _row_cells(row: Overzichtrij) -> tuple[str, ...]:
    source = _("%(naam)s, regel %(regel)s") % {"naam": row.overzicht.naam, "regel": row.regel}
    return (
        row.naam,
        row.regeling or _("onbekend"),
        row.artikel or _("onbekend"),
        dutch.amount(row.bedrag or 0),
        source,
    )


def _bronnen() -> dict[str, Bron]:
    """By the name in the address."""
    return {
        "sturing": Bron(
            _("Wat het ministerie na de start vroeg"),
            (_("Alliantie"), _("Gevraagd op"), _("Waar het landde")),
            lambda user, keuze, jaar: (
                afspraken(user, keuze.is_fictief)
                .filter(gevraagd_datum__year=jaar)
                .select_related("alliantie")
                .order_by("gevraagd_datum", "pk")
            ),
            _steering_cells,
            lambda row: str(row.alliantie.get_absolute_url()),
        ),
        "opmerkingen": Bron(
            _("Opmerkingen bij rapportages"),
            (_("Rapportage"), _("Opmerking"), _("Vraagt aanvulling")),
            lambda user, keuze, jaar: (
                opmerkingen(user, keuze.is_fictief)
                .filter(rapportage__jaar=jaar)
                .select_related("rapportage__subsidie__alliantie")
                .order_by("rapportage", "nummer")
            ),
            _remark_cells,
            lambda row: str(row.rapportage.get_absolute_url()),
        ),
        "leden": Bron(
            _("Organisaties die meedoen"),
            (_("Organisatie"), _("Alliantie"), _("Opgericht"), _("Omvang")),
            _members,
            _member_cells,
            lambda row: str(row.organisatie.get_absolute_url()),
        ),
        "antwoorden": Bron(
            _("Scores over samenwerking"),
            (_("Rapportage"), _("Vraag"), _("Score")),
            lambda user, keuze, jaar: (
                antwoorden(user, keuze.is_fictief)
                .filter(onderdeel__rapportage__jaar=jaar)
                .select_related("vraag", "onderdeel__rapportage__subsidie__alliantie")
                .order_by("onderdeel__rapportage", "volgorde", "pk")
            ),
            _answer_cells,
            lambda row: str(row.onderdeel.rapportage.get_absolute_url()),
        ),
        "subsidies": Bron(
            _("Onze eigen subsidies"),
            (_("Ontvanger"), _("Soort"), _("Periode"), _("Bedrag voor de hele periode")),
            _grants,
            _grant_cells,
            lambda row: str((row.alliantie or row.ontvanger).get_absolute_url()),
        ),
        "overzicht": Bron(
            _("Openbare subsidieoverzichten"),
            (_("Ontvanger"), _("Regeling"), _("Artikel"), _("Bedrag"), _("Bron")),
            lambda user, keuze, jaar: (
                overzichtrijen(user, keuze).filter(jaar=jaar).select_related("overzicht").order_by("naam", "pk")
            ),
            _row_cells,
            lambda row: "",
        ),
    }


@require_GET
@access(READERS, when=reads_motieven)
def motief_bron(request: AuthenticatedRequest, bron: str, jaar: int) -> HttpResponse:
    """The rows behind the figures of one year, as far as this person may read them."""
    source = _bronnen().get(bron)
    if source is None or not (EERSTE_JAAR <= jaar <= timezone.localdate().year or bron == "overzicht"):
        raise Http404
    keuze = _keuze(request.GET)
    page = Paginator(source.rijen(request.user, keuze, jaar), PAGE).get_page(request.GET.get("pagina"))
    query = _query(keuze)
    context = {
        "titel": source.titel,
        "jaar": jaar,
        "kolommen": source.kolommen,
        "rijen": [(source.adres(row), list(zip(source.kolommen, source.cellen(row), strict=True))) for row in page],
        "pagina": page,
        "keuze": keuze,
        "terug": reverse("evaluaties:motief_list") + (f"?{query}" if query else ""),
        "query": f"{query}&" if query else "",
    }
    return render(request, "evaluaties/motief_bron.html", context)
