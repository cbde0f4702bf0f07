"""Taking a report along: finances and indicators as CSV and XLSX, and the blank form."""

from collections.abc import Callable, Iterator

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from documents import dutch
from documents.responses import file_response
from documents.spreadsheet import Cel
from subsidies.exports import Blad, Boek, to_csv, to_xlsx
from subsidies.models import Jaarrapportage, RapportageVersie
from subsidies.pdf import RapportageContext, shown_context
from subsidies.pdf.context import Subtotaal
from subsidies.pdf.delen import Indicatordeel
from subsidies.pdf.words import explanation, kind_of
from subsidies.permissions import sees_draft
from subsidies.statuses import OnderdeelSoort
from subsidies.views.lezen import READERS, version_asked

FORMATS: dict[str, Callable[[Boek], bytes]] = {"csv": to_csv, "xlsx": to_xlsx}


@require_GET
@access(READERS, reads="subsidies.export.gelezen")
def rapportage_export(request: AuthenticatedRequest, pk: int, soort: str, formaat: str) -> HttpResponse:
    """Finances or indicators of what this person reads: the draft, the last version, or that of ``?versie=``."""
    if soort not in SHEETS or formaat not in FORMATS:
        raise Http404
    rapportage, versie, _asked = version_asked(request, pk)
    if versie is None and not (rapportage.is_writable and sees_draft(request.user, rapportage)):
        raise Http404
    inhoud = shown_context(request.user, rapportage, versie, None if versie else SHEETS[soort][0])
    boek = Boek(
        titel=f"{inhoud.alliantie}, jaarrapportage {inhoud.jaar}",
        bron=_source(rapportage, versie, inhoud),
        bladen=SHEETS[soort][1](inhoud),
        moment=versie.ingediend_op if versie else timezone.now(),
    )
    shown = f"versie-{versie.nummer}" if versie else "concept"
    return file_response(FORMATS[formaat](boek), name=f"jaarrapportage-{pk}-{shown}-{soort}.{formaat}")


def _source(
    rapportage: Jaarrapportage, versie: RapportageVersie | None, inhoud: RapportageContext
) -> list[tuple[str, str]]:
    """What the file is from, for who finds it later."""
    lines = [
        (
            _("Bron"),
            _("Jaarrapportage %(jaar)s van %(alliantie)s") % {"jaar": inhoud.jaar, "alliantie": inhoud.alliantie},
        ),
        (_("Periode"), inhoud.periode),
        (_("Versie"), str(versie.nummer) if versie else _("concept, nog niet ingediend")),
        (_("Datum"), dutch.moment(versie.ingediend_op if versie else timezone.now())),
    ]
    if inhoud.is_fictief:
        lines.append((_("Fictief"), _("Deze alliantie, deze bedragen en deze teksten zijn verzonnen.")))
    if inhoud.is_beperkt:
        lines.append((_("Weggelaten"), _("Bedragen en inkomsten van andere partners.")))
    return lines


def financial_sheets(inhoud: RapportageContext) -> list[Blad]:
    """Posts, sums, contributions, reserve and income, with the words of the screen."""
    whole = _("De alliantie als geheel")
    posts: list[list[Cel]] = [
        [
            part.organisatie or whole,
            row.activiteit,
            row.kostensoort,
            row.post,
            row.begroot,
            row.besteed,
            row.verschil,
            row.procent,
            explanation(row, inhoud.grens),
            row.toelichting,
        ]
        for part, row in inhoud.regels
    ]
    total = inhoud.totaal
    if posts:
        posts.append([_("Totaal"), "", "", "", total.begroot, total.besteed, total.verschil, total.procent, "", ""])
    columns = [
        _("Partner"), _("Activiteit"), _("Kostensoort"), _("Post"), _("Begroot (euro)"), _("Besteed (euro)"),
        _("Verschil (euro)"), _("Verschil (%)"), _("Toelichting nodig"), _("Toelichting"),
    ]  # fmt: skip
    sheets = [
        Blad(_("Posten"), columns, posts),
        _sum_sheet(_("Per activiteit"), inhoud.per_activiteit, total, _("Zonder naam")),
        _sum_sheet(_("Per kostensoort"), inhoud.per_kostensoort, total, _("Zonder kostensoort")),
        _sum_sheet(_("Per partner"), inhoud.per_partner, total, whole),
    ]
    money: list[list[Cel]] = [
        [part.organisatie or whole, row.omschrijving, row.soort, row.begroot, row.ontvangen]
        for part in inhoud.onderdelen
        for row in part.bijdragen
    ]
    if money:
        names = [_("Partner"), _("Van wie"), _("Soort"), _("Begroot (euro)"), _("Ontvangen (euro)")]
        sheets.append(Blad(_("Bijdragen"), names, money))
    sheets += _reserve_and_income(inhoud)
    return sheets


def _sum_sheet(name: str, rows: tuple[Subtotaal, ...], total: Subtotaal, empty: str) -> Blad:
    cells: list[list[Cel]] = [[row.label or empty, row.begroot, row.besteed, row.verschil, row.procent] for row in rows]
    if cells:
        cells.append([_("Totaal"), total.begroot, total.besteed, total.verschil, total.procent])
    return Blad(name, [name, _("Begroot (euro)"), _("Besteed (euro)"), _("Verschil (euro)"), _("Verschil (%)")], cells)


def _reserve_and_income(inhoud: RapportageContext) -> Iterator[Blad]:
    reserve: list[list[Cel]] = [
        [part.reserve.begin, part.reserve.mutatie, part.reserve.eind] for part in inhoud.onderdelen if part.reserve
    ]
    if reserve:
        names = [_("Stand op 1 januari"), _("Erbij of eraf"), _("Stand op 31 december")]
        yield Blad(_("Egalisatiereserve"), names, reserve)
    income: list[list[Cel]] = [
        [part.organisatie, part.inkomen.totaal, part.inkomen.eigen, part.inkomen.aandeel]
        for part in inhoud.onderdelen
        if part.inkomen
    ]
    if income:
        names = [_("Lid"), _("Alle inkomsten (euro)"), _("Niet van deze minister (euro)"), _("Aandeel (%)")]
        yield Blad(_("Eigen inkomsten"), names, income)


def indicator_sheets(inhoud: RapportageContext) -> list[Blad]:
    """Indicators with their values, the parts of these, and the years before."""
    years = sorted({row.jaar for _owner, indicator in _indicators(inhoud) for row in indicator.eerder})
    rows: list[list[Cel]] = []
    parts: list[list[Cel]] = []
    for owner, row in _indicators(inhoud):
        before = {value.jaar: value.waarde for value in row.eerder}
        rows.append(
            [
                row.naam,
                owner,
                kind_of(row),
                row.beginstand,
                row.beginjaar,
                row.streefwaarde(inhoud.jaar),
                row.stand,
                row.teller,
                row.noemer,
                *(before.get(year) for year in years),
                row.tekst,
                row.bron,
                row.opmerking,
                row.correctie_reden,
                ", ".join(row.gedeeld_met),
                row.definitie,
            ]  # fmt: skip
        )
        parts += [[row.naam, part.label, part.organisatie, part.stand, part.teller, part.noemer] for part in row.delen]
    columns = [
        _("Indicator"), _("Partner"), _("Soort en eenheid"), _("Beginstand"), _("Jaar van de beginstand"),
        _("Streefwaarde"), _("Stand"), _("Teller"), _("Noemer"), *(str(year) for year in years),
        _("In woorden"), _("Bron"), _("Opmerking"), _("Waarom lager"), _("Gedeeld met"), _("Definitie"),
    ]  # fmt: skip
    sheets = [Blad(_("Indicatoren"), columns, rows)]
    if parts:
        names = [_("Indicator"), _("Deel"), _("Partner"), _("Stand"), _("Teller"), _("Noemer")]
        sheets.append(Blad(_("Delen"), names, parts))
    return sheets


def _indicators(inhoud: RapportageContext) -> Iterator[tuple[str, Indicatordeel]]:
    whole = _("De alliantie als geheel")
    return ((part.organisatie or whole, row) for part in inhoud.onderdelen for row in part.indicatoren)


SHEETS: dict[str, tuple[OnderdeelSoort, Callable[[RapportageContext], list[Blad]]]] = {
    "financien": (OnderdeelSoort.FINANCIEN, financial_sheets),
    "indicatoren": (OnderdeelSoort.INDICATOREN, indicator_sheets),
}
