"""The measures of the four motives of 2018, per year, from our own rows and from imported overviews.

Real and fictitious alliances are never counted together. A figure that needs something that nobody wrote down is
unknown, with the reason; it is never 0.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.models import Deelname, LedenBekend, Organisatie
from documents.dutch import number
from evaluaties.bedragen import concentratie, deel, effectief_aantal, gemiddelde
from evaluaties.exports.maten import AANDEEL, AANTAL, GEMIDDELDE, INDEX, Tabel, Waarde, known, series, unknown
from evaluaties.models import Ontvanger, Overzichtrij, Sturingsafspraak
from evaluaties.models.motief import MotiefSoort
from subsidies.models import Jaarrapportage, Kaderantwoord, Opmerking, Subsidie
from subsidies.statuses import Dimensie, RapportageStatus, Schaal

EERSTE_JAAR = 2018
OPRICHTING = ((0, 1999), (2000, 2009), (2010, 9999))


@dataclass(frozen=True)
class Keuze:
    """Which world, and which part of the public overviews."""

    is_fictief: bool = False
    ministerie: str = ""
    artikel: str = ""


def gather_motieven(user: User, keuze: Keuze) -> dict[str, list[Tabel]]:
    """Every motive with its tables, in a fixed number of queries; only from what this person may read."""
    grants = list(subsidies(user, keuze.is_fictief))
    members = list(deelnames(user, keuze.is_fictief))
    years = range(EERSTE_JAAR, timezone.localdate().year + 1)
    return {
        MotiefSoort.STURING: _steering(user, keuze, years, grants),
        MotiefSoort.ORGANISATIES: _organisations(years, members),
        MotiefSoort.SAMENWERKING: _cooperation(user, keuze, years, grants, members),
        MotiefSoort.VERSNIPPERING: [_own_money(years, grants), *_overviews(user, keuze, members)],
    }


def subsidies(user: User, is_fictief: bool) -> QuerySet[Subsidie]:
    """Grants to real or to fictitious recipients."""
    rows = Subsidie.objects.visible_to(user).annotate(
        fictief=Coalesce("alliantie__is_fictief", "ontvanger__is_fictief")
    )
    return rows.filter(fictief=is_fictief).select_related("alliantie", "ontvanger", "periode", "regeling")


def deelnames(user: User, is_fictief: bool) -> QuerySet[Deelname]:
    """Who takes part in real or in fictitious alliances."""
    rows = Deelname.objects.visible_to(user).filter(alliantie__is_fictief=is_fictief)
    return rows.select_related("organisatie", "alliantie")


def antwoorden(user: User, is_fictief: bool) -> QuerySet[Kaderantwoord]:
    """Scores on cooperation in reports with akkoord: those do not change any more, so they are the frozen values."""
    reports = Jaarrapportage.objects.visible_to(user).filter(
        status=RapportageStatus.AKKOORD, subsidie__alliantie__is_fictief=is_fictief
    )
    return Kaderantwoord.objects.filter(
        onderdeel__rapportage__in=reports,
        vraag__dimensie=Dimensie.SAMENWERKING,
        vraag__schaal=Schaal.VIJF,
        score__isnull=False,
    )


def opmerkingen(user: User, is_fictief: bool) -> QuerySet[Opmerking]:
    """Remarks that alliances read, at reports."""
    return Opmerking.objects.visible_to(user).gedeeld().filter(rapportage__subsidie__alliantie__is_fictief=is_fictief)


def afspraken(user: User, is_fictief: bool) -> QuerySet[Sturingsafspraak]:
    """What the ministry asked after the start."""
    return Sturingsafspraak.objects.visible_to(user).filter(alliantie__is_fictief=is_fictief)


def overzichtrijen(user: User, keuze: Keuze) -> QuerySet[Overzichtrij]:
    """Rows of applied overviews, of the chosen ministry and policy article."""
    rows = Overzichtrij.objects.visible_to(user).tellend(is_fictief=keuze.is_fictief)
    if keuze.ministerie:
        rows = rows.filter(ministerie=keuze.ministerie)
    return rows.filter(artikel=keuze.artikel) if keuze.artikel else rows


def runs(grant: Subsidie, jaar: int) -> bool:
    """Whether the grant's period touches the year."""
    return grant.periode.begindatum.year <= jaar <= grant.periode.einddatum.year


def takes_part(row: Deelname, jaar: int) -> bool:
    """Whether the organisation took part on some day of the year."""
    return row.begindatum.year <= jaar and (row.einddatum is None or row.einddatum.year >= jaar)


def _steering(user: User, keuze: Keuze, years: range, grants: list[Subsidie]) -> list[Tabel]:
    in_use = {
        jaar
        for jaar in years
        for grant in grants
        if runs(grant, jaar) and grant.alliantie and not grant.alliantie.alleen_openbaar
    }
    asked = Counter(afspraken(user, keuze.is_fictief).values_list("gevraagd_datum__year", flat=True))
    placed: Counter[int] = Counter()
    questions: Counter[int] = Counter()
    per_year = opmerkingen(user, keuze.is_fictief).order_by().values_list("rapportage__jaar")
    for jaar, every, asking in per_year.annotate(Count("pk"), vragen=Count("pk", filter=Q(vraagt_aanvulling=True))):
        placed[jaar], questions[jaar] = every, asking
    rights = user.ministry_permissions

    def of(counts: Counter[int], needed: Permission, hidden: str) -> Callable[[int], Waarde]:
        def value(jaar: int) -> Waarde:
            if needed not in rights:
                return unknown(hidden)
            return known(counts[jaar]) if jaar in in_use else unknown(_("niet in openbare bronnen"))

        return value

    contact, remarks = _("u leest geen contactgegevens"), _("u leest geen opmerkingen")
    return [
        Tabel(
            "sturing",
            _("Wat het ministerie na de start vroeg"),
            (series(_("Afspraken"), AANTAL, years, of(asked, Permission.CONTACT_READ, contact)),),
        ),
        Tabel(
            "opmerkingen",
            _("Opmerkingen bij rapportages, naar het jaar van de rapportage"),
            (
                series(_("Opmerkingen"), AANTAL, years, of(placed, Permission.RAPPORTAGE_READ, remarks)),
                series(_("Vragen om aanvulling"), AANTAL, years, of(questions, Permission.RAPPORTAGE_READ, remarks)),
            ),
        ),
    ]


def _organisations(years: range, members: list[Deelname]) -> list[Tabel]:
    per_year = {
        jaar: list({row.organisatie_id: row.organisatie for row in members if takes_part(row, jaar)}.values())
        for jaar in years
    }

    def of(fits: Callable[[Organisatie], bool]) -> Callable[[int], Waarde]:
        def value(jaar: int) -> Waarde:
            found = per_year[jaar]
            return known(sum(1 for row in found if fits(row))) if found else unknown(_("partners niet bekend"))

        return value

    sizes = sorted({size(row.organisatie) for row in members} - {""})
    return [
        Tabel(
            "leden",
            _("Organisaties die meedoen, naar oprichtingsjaar"),
            (
                series(_("Organisaties"), AANTAL, years, of(lambda row: True)),
                *(
                    series(founded_label(first, last), AANTAL, years, of(_founded(first, last)))
                    for first, last in OPRICHTING
                ),
                series(_("Oprichtingsjaar onbekend"), AANTAL, years, of(lambda row: row.oprichtingsjaar is None)),
            ),
            _("Een organisatie die in twee allianties meedoet, telt één keer."),
        ),
        Tabel(
            "leden",
            _("Organisaties die meedoen, naar omvang"),
            (
                *(series(name.capitalize(), AANTAL, years, of(_sized(name))) for name in sizes),
                series(_("Omvang onbekend"), AANTAL, years, of(_sized(""))),
            ),
        ),
    ]


def size(organisatie: Organisatie) -> str:
    """The size class as people wrote it, without capitals; empty is unknown."""
    return " ".join(organisatie.omvang.casefold().split())


def _sized(name: str) -> Callable[[Organisatie], bool]:
    return lambda row: size(row) == name


def _founded(first: int, last: int) -> Callable[[Organisatie], bool]:
    return lambda row: row.oprichtingsjaar is not None and first <= row.oprichtingsjaar <= last


def founded_label(first: int, last: int) -> str:
    """The class of founding years in words."""
    if not first:
        return _("Opgericht vóór %(jaar)s") % {"jaar": last + 1}
    if last > EERSTE_JAAR:
        return _("Opgericht vanaf %(jaar)s") % {"jaar": first}
    return _("Opgericht %(van)s–%(tot)s") % {"van": first, "tot": last}


def _cooperation(
    user: User, keuze: Keuze, years: range, grants: list[Subsidie], members: list[Deelname]
) -> list[Tabel]:
    rights = user.ministry_permissions
    reads = not rights.isdisjoint({Permission.RAPPORTAGE_READ, Permission.RAPPORTAGE_READ_AKKOORD})
    scores: dict[int, tuple[int, int]] = {}
    per_year = antwoorden(user, keuze.is_fictief).order_by().values_list("onderdeel__rapportage__jaar")
    for jaar, total, count in per_year.annotate(Sum("score"), Count("pk")):
        scores[jaar] = (total, count)

    def mean(jaar: int) -> Waarde:
        if not reads:
            return unknown(_("u leest geen rapportages"))
        if jaar not in scores:
            return unknown(_("nog geen antwoorden in rapportages met akkoord"))
        total, count = scores[jaar]
        return Waarde(Decimal(total) / count, _("gemiddelde van %(aantal)s antwoorden") % {"aantal": number(count)})

    def per_alliance(jaar: int) -> Waarde:
        running = {grant.alliantie for grant in grants if grant.alliantie and runs(grant, jaar)}
        complete = {row.pk for row in running if row.leden_bekend == LedenBekend.VOLLEDIG}
        counts: defaultdict[int, set[int]] = defaultdict(set)
        for row in members:
            if row.alliantie_id in complete and takes_part(row, jaar):
                counts[row.alliantie_id].add(row.organisatie_id)
        found = gemiddelde([len(part) for part in counts.values()])
        if found is None:
            return unknown(_("partners niet bekend"))
        words = {"bekend": len(counts), "alle": len(running)}
        return Waarde(found, _("van %(bekend)s van %(alle)s allianties zijn alle partners bekend") % words)

    return [
        Tabel(
            "antwoorden",
            _("Hoe allianties hun samenwerking beoordelen"),
            (series(_("Gemiddelde score, van 1 tot en met 5"), GEMIDDELDE, years, mean),),
            _("Uit de vragen over samenwerking in jaarrapportages met akkoord; die veranderen niet meer."),
        ),
        Tabel(
            "leden",
            _("Partners per alliantie"),
            (series(_("Gemiddeld aantal"), GEMIDDELDE, years, per_alliance),),
        ),
    ]


def _own_money(years: range, grants: list[Subsidie]) -> Tabel:
    running = {jaar: [grant for grant in grants if runs(grant, jaar)] for jaar in years}

    def count(jaar: int) -> Waarde:
        return known(len(running[jaar])) if running[jaar] else unknown(_("geen subsidies ingevoerd"))

    def recipients(jaar: int) -> Waarde:
        found = {(grant.alliantie_id, grant.ontvanger_id) for grant in running[jaar]}
        return known(len(found)) if found else unknown(_("geen subsidies ingevoerd"))

    def by_alliance(jaar: int) -> Waarde:
        found = running[jaar]
        return Waarde(deel(sum(1 for grant in found if grant.alliantie_id), len(found)), _("van het aantal subsidies"))

    def concentration(jaar: int) -> Waarde:
        found = running[jaar]
        missing = sum(1 for grant in found if grant.bedrag is None)
        if missing or not found:
            words = {"mist": missing, "alle": len(found)}
            return unknown(_("bedrag onbekend bij %(mist)s van %(alle)s") % words if found else "")
        sums: defaultdict[tuple[int | None, int | None], Decimal] = defaultdict(Decimal)
        for grant in found:
            sums[(grant.alliantie_id, grant.ontvanger_id)] += grant.bedrag or 0
        return _hhi([total for total in sums.values() if total > 0])

    return Tabel(
        "subsidies",
        _("Onze eigen subsidies"),
        (
            series(_("Subsidies"), AANTAL, years, count),
            series(_("Ontvangers"), AANTAL, years, recipients),
            series(_("Aandeel via allianties"), AANDEEL, years, by_alliance),
            series(_("Concentratie (HHI)"), INDEX, years, concentration),
        ),
        _("Een alliantie telt als één ontvanger. De concentratie rekent met het bedrag voor de hele periode."),
    )


def _hhi(bedragen: list[Decimal]) -> Waarde:
    found = concentratie(bedragen)
    if found is None:
        return unknown(_("geen bedragen boven nul"))
    return Waarde(found, _("zoals %(aantal)s even grote ontvangers") % {"aantal": number(effectief_aantal(found), 1)})


def _overviews(user: User, keuze: Keuze, members: list[Deelname]) -> list[Tabel]:
    """Fragmentation in the public overviews; nothing where none was applied."""
    grouped = overzichtrijen(user, keuze).order_by().annotate(groep=Coalesce("ontvanger__hoofd", "ontvanger"))
    per_year: defaultdict[int, list[tuple[int, Decimal, int]]] = defaultdict(list)
    for jaar, group, total, count in grouped.values_list("jaar", "groep").annotate(Sum("bedrag"), Count("pk")):
        per_year[jaar or 0].append((group, total, count))
    if not per_year:
        return []
    linked: defaultdict[int, set[int]] = defaultdict(set)
    recipients = Ontvanger.objects.visible_to(user).filter(is_fictief=keuze.is_fictief, organisatie__isnull=False)
    for group, organisation in recipients.values_list(Coalesce("hoofd", "pk"), "organisatie"):
        linked[group].add(organisation)
    years = sorted(per_year)

    def share(jaar: int) -> Waarde:
        inside = {row.organisatie_id for row in members if takes_part(row, jaar)}
        above = [(group, total) for group, total, _count in per_year[jaar] if total > 0]
        ours = [total for group, total in above if linked[group] & inside]
        if not any(linked[group] for group, _total in above):
            return unknown(_("nog geen ontvanger gekoppeld aan een organisatie"))
        words = {"gekoppeld": sum(1 for group, _total in above if linked[group]), "alle": number(len(above))}
        found = deel(sum(ours, Decimal(0)), sum((total for _group, total in above), Decimal(0)))
        return Waarde(found, _("ten minste; %(gekoppeld)s van %(alle)s ontvangers gekoppeld") % words)

    return [
        Tabel(
            "overzicht",
            _("Openbare subsidieoverzichten"),
            (
                series(_("Toekenningen"), AANTAL, years, lambda jaar: known(sum(row[2] for row in per_year[jaar]))),
                series(_("Ontvangers"), AANTAL, years, lambda jaar: known(len(per_year[jaar]))),
                series(_("Aandeel van organisaties in allianties"), AANDEEL, years, share),
                series(
                    _("Concentratie (HHI)"),
                    INDEX,
                    years,
                    lambda jaar: _hhi([total for _group, total, _count in per_year[jaar] if total > 0]),
                ),
            ),
            _(
                "Namen die volgens een besluit dezelfde organisatie zijn, tellen als één ontvanger. Wie in een jaar "
                "per saldo niets kreeg, telt niet mee in de concentratie."
            ),
        )
    ]
