"""From rows to the facts of an annex, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from allianties.models import Alliantie as AlliantieRow
from allianties.models import Deelname, Domein, Herkomst, Organisatie
from allianties.models.organisatie import SorteerVorm
from documents.dutch import AMSTERDAM, date_long
from evaluaties.models import Evaluatie as EvaluatieRow
from evaluaties.models import Kamerstuk as KamerstukRow
from evaluaties.pdf.afscherming import Afgeschermd
from evaluaties.pdf.context import (
    SCHEMA_VERSION,
    Aanbeveling,
    Alliantie,
    BijlageContext,
    Conclusie,
    Evaluatie,
    Kamerstuk,
    Lid,
    OverigeSubsidie,
    Periode,
    Samenvatting,
)
from evaluaties.statuses import EvaluatieStatus
from subsidies.models import Overgang, RapportageVersie, Subsidie, Subsidieperiode
from subsidies.models.subsidie import SubsidieSoort
from subsidies.pdf import RapportageContext
from subsidies.statuses import OnderdeelSoort, RapportageStatus


def end_of(day: date) -> datetime:
    """23:59:59 in Amsterdam: the moment that a reference date stands for (ontwerp 6, rule 13)."""
    return datetime.combine(day, time(23, 59, 59), tzinfo=AMSTERDAM)


def gather_bijlage(periode: Subsidieperiode, peildatum: date) -> dict[str, Any]:
    """The canonical facts of a period on a reference date.

    Composition and akkoord as on that day, names and aims as now. An organisation that is shielded today stands
    nowhere: it is "een partnerorganisatie", also inside texts.
    """
    on = min(peildatum, periode.einddatum)
    grants = list(
        Subsidie.objects.filter(periode=periode, soort=SubsidieSoort.ALLIANTIE, alliantie__isnull=False)
        .select_related("alliantie__voorganger")
        .order_by(SorteerVorm("alliantie__naam"), "alliantie__slug")
    )
    members, summaries = members_on(grants, on), _summaries(grants, peildatum)
    told = [alliance_facts(grant, members, summaries) for grant in grants]
    context = BijlageContext(
        schema_version=SCHEMA_VERSION,
        periode=period_facts(periode),
        peildatum=peildatum,
        samenstelling_op=on,
        allianties=tuple(row for row, is_fictief in told if not is_fictief),
        voorbeelden=tuple(row for row, is_fictief in told if is_fictief),
        overige_subsidies=_other_grants(periode),
        evaluaties=_evaluaties(periode, peildatum),
        kamerstukken=paper_facts(periode, peildatum),
    )
    facts: dict[str, Any] = without_shielded(context.facts)
    return facts


def period_facts(periode: Subsidieperiode) -> Periode:
    """The period with its scheme."""
    return Periode(
        naam=periode.naam,
        begindatum=periode.begindatum,
        einddatum=periode.einddatum,
        toelichting=periode.toelichting,
        bron=periode.bron,
        regeling=periode.regeling.naam,
        staatscourant=periode.regeling.staatscourant,
    )


def _name(organisatie: Organisatie) -> str:
    return _("een partnerorganisatie") if organisatie.is_afgeschermd else organisatie.naam


def _part_name(part: dict[str, Any]) -> str:
    return _name(Organisatie(**part))


def members_on(grants: Iterable[Subsidie], on: date) -> dict[int, list[tuple[Lid, str]]]:
    """Per alliance its members on the day, with their source: penvoerder first, shielded ones last. One query."""
    parts = Organisatie.objects.filter(onderdeel_van=models.OuterRef("organisatie")).by_name()
    rows = list(
        Deelname.objects.filter(alliantie__in=[grant.alliantie_id for grant in grants])
        .op(on)
        .annotate(delen=ArraySubquery(parts.values(deel=JSONObject(naam="naam", is_afgeschermd="is_afgeschermd"))))
    )
    members: dict[int, list[tuple[Lid, str]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (not row.is_penvoerder, row.organisatie.is_afgeschermd)):
        lid = Lid(
            naam=_name(row.organisatie),
            is_penvoerder=row.is_penvoerder,
            begindatum=row.begindatum,
            einddatum=row.einddatum,
            is_afgeleid=row.datum_herkomst == Herkomst.AFGELEID,
            onderdelen=() if row.organisatie.is_afgeschermd else tuple(_part_name(part) for part in row.delen),
        )
        members[row.alliantie_id].append((lid, "" if row.organisatie.is_afgeschermd else row.bron))
    return members


def _summaries(grants: Iterable[Subsidie], peildatum: date) -> dict[int, Samenvatting]:
    """Per alliance the summary of its newest report that had akkoord at the end of the day."""
    last_akkoord = (
        Overgang.objects.filter(
            versie=models.OuterRef("pk"), naar=RapportageStatus.AKKOORD, moment__lte=end_of(peildatum)
        )
        .order_by("-moment", "-pk")
        .values("moment")[:1]
    )
    versions = (
        RapportageVersie.objects.with_akkoord(peildatum)
        .filter(rapportage__subsidie__in=[grant.pk for grant in grants])
        .annotate(akkoord_moment=models.Subquery(last_akkoord))
        .select_related("rapportage__subsidie")
    )
    moments = dict(versions.values_list("pk", "akkoord_moment"))
    summaries: dict[int, Samenvatting] = {}
    for versie in versions:  # the newest year first
        alliantie = versie.rapportage.subsidie.alliantie_id
        if alliantie is not None and alliantie not in summaries:
            report = RapportageContext.from_facts(versie.facts)
            texts = [part.tekst for part in report.onderdelen if part.soort == OnderdeelSoort.SAMENVATTING]
            day = moments[versie.pk].astimezone(AMSTERDAM).date()
            summaries[alliantie] = Samenvatting(report.jaar, report.versie, day, "\n\n".join(filter(None, texts)))
    return summaries


def alliance_facts(
    grant: Subsidie, members: dict[int, list[tuple[Lid, str]]], summaries: dict[int, Samenvatting]
) -> tuple[Alliantie, bool]:
    """An alliance as the annex tells it, and whether it is fictitious."""
    row: AlliantieRow | None = grant.alliantie
    if row is None:  # the query asks for grants to alliances
        raise ValueError(f"grant {grant.pk} has no alliance")
    own = members[row.pk]
    alliantie = Alliantie(
        naam=row.naam,
        thema=row.thema,
        terreinen=tuple(str(Domein(value).label) for value in row.domeinen),
        doel=row.doel,
        voorganger=row.voorganger.naam if row.voorganger else "",
        toelichting=row.toelichting,
        leden_bekend=row.leden_bekend,
        leden=tuple(lid for lid, _source in own),
        bedrag=grant.bedrag,
        alleen_openbaar=row.alleen_openbaar,
        samenvatting=summaries.get(row.pk),
        bronnen=_unique([row.bron, *(source for _lid, source in own)]),
    )
    return alliantie, row.is_fictief


def _unique(sources: Iterable[str]) -> tuple[str, ...]:
    """Each source once; one that stands within another is named there already."""
    found = list(dict.fromkeys(filter(None, sources)))
    return tuple(one for one in found if not any(one != other and one in other for other in found))


def _other_grants(periode: Subsidieperiode) -> tuple[OverigeSubsidie, ...]:
    rows = (
        Subsidie.objects.filter(periode=periode, soort=SubsidieSoort.ARCHIEF, ontvanger__is_fictief=False)
        .select_related("ontvanger")
        .order_by(SorteerVorm("ontvanger__naam"), "ontvanger__slug", "pk")
    )
    return tuple(
        OverigeSubsidie(row.get_soort_display(), _name(row.ontvanger), row.bedrag) for row in rows if row.ontvanger
    )


def _evaluaties(periode: Subsidieperiode, peildatum: date) -> tuple[Evaluatie, ...]:
    """Finished ones of real alliances; what still runs is not for Parliament."""
    finished = EvaluatieRow.objects.filter(periode=periode, status=EvaluatieStatus.AFGEROND, is_fictief=False)
    rows = finished.for_detail().in_order()
    return tuple(evaluation_facts(row) for row in rows if row.is_bekend(peildatum))


def evaluation_facts(row: EvaluatieRow, *, officieel: bool = False) -> Evaluatie:
    """An evaluation with its conclusions and own recommendations; of ``for_detail``. ``officieel``: how it is cited."""
    conclusions = list(row.conclusies.all())
    advice = [one for one in row.aanbevelingen.all() if one.regeling_id is None]
    return Evaluatie(
        titel=row.titel,
        heeft_eigen_titel=row.heeft_eigen_titel,
        onderzoeker=row.onderzoeker,
        soort=row.get_soort_display(),
        opgeleverd=row.opgeleverd,
        gepubliceerd_datum=row.gepubliceerd_datum,
        doel=row.doel,
        methode=row.methode,
        opvolging=row.opvolging,
        onbekend=row.onbekend,
        citaat=row.kamerstuk.cite(officieel=officieel) if row.kamerstuk else "",
        conclusies=tuple(Conclusie(one.soort, one.tekst) for one in conclusions),
        aanbevelingen=tuple(
            Aanbeveling(number, one.tekst, one.termijn, one.opvolging) for number, one in enumerate(advice, 1)
        ),
        bronnen=_unique(
            [row.bron, *(one.bron for one in conclusions)]
            + [source for one in advice for source in (one.bron, one.bron_opvolging)]
        ),
    )


def is_listed(row: KamerstukRow, periode: Subsidieperiode, peildatum: date) -> bool:
    """From the year before the period to the reference date, at most to the end of the period."""
    return date(periode.begindatum.year - 1, 1, 1) <= row.uiterlijk_bekend <= min(peildatum, periode.einddatum)


def paper_facts(periode: Subsidieperiode, peildatum: date, *, officieel: bool = False) -> tuple[Kamerstuk, ...]:
    """The papers that Parliament had before, in the order of time."""
    rows = [row for row in KamerstukRow.objects.all() if is_listed(row, periode, peildatum)]
    rows.sort(key=lambda row: (row.uiterlijk_bekend, row.slug))
    return tuple(
        Kamerstuk(
            row.cite(officieel=officieel), row.omschrijving, date_long(row.datum) if row.datum else row.datum_tekst
        )
        for row in rows
    )


def without_shielded(facts: Any) -> Any:
    """The same facts without the names of organisations that are shielded today, wherever they are written."""
    return Afgeschermd.today().without(facts)


def names_shielded(facts: dict[str, Any]) -> bool:
    """Whether stored facts name an organisation that is shielded today."""
    return Afgeschermd.today().is_named(facts)
