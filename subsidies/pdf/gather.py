"""The report as it is written now, gathered into one context."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext as _

from allianties.models import Deelname
from subsidies.bedragen import Afwijkingsgrens
from subsidies.models import (
    Activiteitverslag,
    FinancieleRegel,
    Indicatoropgave,
    Indicatorwaarde,
    Jaarrapportage,
    Kaderantwoord,
    Onderdeel,
    Rapportagestuk,
    Subsidie,
    Toets,
    Uitsplitsing,
)
from subsidies.pdf.context import SCHEMA_VERSION, Lid, RapportageContext, financien_sha256, totals
from subsidies.pdf.delen import (
    Activiteitdeel,
    Bereikdeel,
    Bijdragedeel,
    Deel,
    Indicatordeel,
    Inkomendeel,
    Jaarwaarde,
    Kaderdeel,
    Regel,
    Reservedeel,
    Stukdeel,
    Toetsdeel,
    Waardedeel,
)
from subsidies.statuses import UITLEG, ActiviteitStand, OnderdeelSoort, StukSoort

S = OnderdeelSoort


def row_prefetches() -> "dict[OnderdeelSoort, tuple[str | Prefetch[Any], ...]]":
    """What the rows of a section are, to be fetched with its parts: a question per table of many rows."""
    return {
        S.ACTIVITEITEN: (
            Prefetch("activiteitverslagen", Activiteitverslag.objects.select_related("activiteit")),
            "activiteitverslagen__activiteit__begrotingsregels",
        ),
        S.INDICATOREN: (
            Prefetch("indicatoropgaven", Indicatoropgave.objects.select_related("indicator")),
            "indicatoropgaven__indicator__streefwaarden",
            Prefetch("indicatoropgaven__indicator__gedeeld_met", Subsidie.objects.select_related("alliantie")),
            Prefetch("indicatoropgaven__uitsplitsingen", Uitsplitsing.objects.select_related("organisatie")),
        ),
        S.AANNAMES: (Prefetch("toetsen", Toets.objects.select_related("knoop")),),
        S.ACTOREN: ("bereik",),
        S.KADER: (Prefetch("kaderantwoorden", Kaderantwoord.objects.select_related("vraag")),),
        S.FINANCIEN: (
            Prefetch("regels", FinancieleRegel.objects.select_related("activiteit")),
            "bijdrageregels",
            "reserve",
        ),
        S.BIJDRAGE: ("inkomen",),
    }


# What else a section needs: a controleverklaring is about the finances.
ALSO: dict[OnderdeelSoort, tuple[OnderdeelSoort, ...]] = {S.BIJLAGEN: (S.FINANCIEN,)}


@dataclass(frozen=True)
class Written:
    """A report as it stands in its rows: fetched once, to be judged, shown and frozen."""

    parts: list[Onderdeel]
    grens: Afwijkingsgrens | None
    eerder: dict[int, list[Jaarwaarde]]

    @classmethod
    def of(cls, rapportage: Jaarrapportage, soort: OnderdeelSoort | None = None) -> "Written":
        """All its sections with their rows; with ``soort`` the texts of all and the rows of that one."""
        grens = (
            rapportage.subsidie.regeling.afwijkingsgrens(rapportage.laatste_dag)
            if soort in (None, S.FINANCIEN, S.BIJLAGEN)
            else None
        )
        eerder = earlier_values(rapportage) if soort in (None, S.INDICATOREN) else {}
        return cls(list(parts_with_rows(rapportage.onderdelen.in_order(), soort)), grens, eerder)


def from_concept(
    rapportage: Jaarrapportage, versie: int, soort: OnderdeelSoort | None = None, written: Written | None = None
) -> RapportageContext:
    """The report as it is written now; ``versie`` is the number that it would get.

    With ``soort`` only the rows of that section are fetched; the other sections have their text alone, and only the
    head has the members. ``written`` is for who fetched the rows already.
    """
    written = written or Written.of(rapportage, soort)
    parts, grens = written.parts, written.grens
    members = (
        Deelname.objects.filter(alliantie=rapportage.alliantie).op(rapportage.laatste_dag)
        if soort in (None, S.KOP)
        else Deelname.objects.none()
    )
    annexes = (
        list(rapportage.stukken.filter(verwijderd_op__isnull=True).select_related("document"))
        if soort in (None, S.BIJLAGEN)
        else []
    )
    return RapportageContext(
        schema_version=SCHEMA_VERSION,
        alliantie=rapportage.alliantie.naam,
        alliantie_slug=rapportage.alliantie.slug,
        is_fictief=rapportage.alliantie.is_fictief,
        periode=rapportage.subsidie.periode.naam,
        regeling=rapportage.subsidie.regeling.naam,
        jaar=rapportage.jaar,
        versie=versie,
        leden_op=rapportage.laatste_dag,
        leden=tuple(Lid(row.organisatie.naam, row.get_rol_display()) for row in members),
        vervaldatum=rapportage.verplichting.vervaldatum,
        grens=grens,
        onderdelen=tuple(_part(part, grens, written.eerder, annexes, soort) for part in parts),
        ontbreekt=tuple(missing_parts(parts, grens, annexes)) if soort is None else (),
        plan_versie=rapportage.plan.nummer if rapportage.plan else None,
        theorie_versie=rapportage.theorieversie.nummer if rapportage.theorieversie else None,
    )


def parts_with_rows(parts: "QuerySet[Onderdeel]", soort: OnderdeelSoort | None = None) -> "QuerySet[Onderdeel]":
    """These parts with the rows of one section, or of all."""
    rows = row_prefetches()
    kinds = (soort, *ALSO.get(soort, ())) if soort else tuple(rows)
    wanted = tuple(name for kind in kinds for name in rows.get(kind, ()))
    return parts.prefetch_related(*wanted)


def earlier_values(rapportage: Jaarrapportage) -> dict[int, list[Jaarwaarde]]:
    """What was handed in for the indicators of this grant over earlier years: indicator -> values by year."""
    found: defaultdict[int, list[Jaarwaarde]] = defaultdict(list)
    rows = Indicatorwaarde.objects.of_last_version().filter(
        indicator__subsidie=rapportage.subsidie_id, jaar__lt=rapportage.jaar
    )
    for row in rows.order_by("jaar"):
        found[row.indicator_id].append(Jaarwaarde(row.jaar, row.stand))
    return dict(found)


def _part(
    part: Onderdeel,
    grens: Afwijkingsgrens | None,
    earlier: Mapping[int, list[Jaarwaarde]],
    annexes: list[Rapportagestuk],
    only: OnderdeelSoort | None,
) -> Deel:
    soort = OnderdeelSoort(part.soort)
    full = only is None or soort in (only, *ALSO.get(only, ()))
    rows = tuple(_row(row, grens) for row in part.regels.all()) if full and soort is S.FINANCIEN else ()
    sums = totals(rows)
    reserve = getattr(part, "reserve", None) if full and soort is S.FINANCIEN else None
    inkomen = getattr(part, "inkomen", None) if full and soort is S.BIJDRAGE else None
    return Deel(
        soort=part.soort,
        titel=part.titel,
        artikel=UITLEG[soort].artikel,
        organisatie=part.organisatie.naam if part.organisatie else "",
        organisatie_slug=part.organisatie.slug if part.organisatie else "",
        geschreven_door=part.toegewezen_aan.naam if part.toegewezen_aan else "",
        id=part.pk,
        tekst=part.tekst,
        regels=rows,
        totaal_begroot=sums["totaal_begroot"],
        totaal_besteed=sums["totaal_besteed"],
        totaal_verschil=sums["totaal_verschil"],
        activiteiten=_activities(part) if full and soort is S.ACTIVITEITEN else (),
        indicatoren=tuple(_indicator(row, earlier) for row in part.indicatoropgaven.all())
        if full and soort is S.INDICATOREN
        else (),
        toetsen=tuple(
            Toetsdeel(row.knoop.soort, row.knoop.naam, row.get_oordeel_display(), row.toelichting)
            for row in part.toetsen.all()
        )
        if full and soort is S.AANNAMES
        else (),
        bereik=tuple(Bereikdeel(row.doelgroep, row.aantal, row.toelichting) for row in part.bereik.all())
        if full and soort is S.ACTOREN
        else (),
        antwoorden=_answers(part) if full and soort is S.KADER else (),
        bijdragen=tuple(
            Bijdragedeel(row.get_soort_display(), row.omschrijving, row.begroot, row.ontvangen)
            for row in part.bijdrageregels.all()
        )
        if full and soort is S.FINANCIEN
        else (),
        reserve=Reservedeel(reserve.begin, reserve.mutatie, reserve.eind) if reserve else None,
        inkomen=Inkomendeel(inkomen.totaal, inkomen.eigen, inkomen.aandeel) if inkomen else None,
        stukken=tuple(Stukdeel(row.soort, row.naam, row.document.sha256, row.financien_sha256) for row in annexes)
        if soort is S.BIJLAGEN
        else (),
    )


def _row(row: FinancieleRegel, grens: Afwijkingsgrens | None) -> Regel:
    return Regel(
        row.post,
        row.begroot,
        row.besteed,
        row.verschil,
        row.must_explain(grens),
        row.toelichting,
        activiteit=row.activiteit.naam if row.activiteit else "",
        kostensoort=row.get_kostensoort_display(),
        activiteit_id=row.activiteit_id,
    )


def _activities(part: Onderdeel) -> tuple[Activiteitdeel, ...]:
    found = []
    for row in part.activiteitverslagen.all():
        planned = row.activiteit
        budget = [line.bedrag for line in planned.begrotingsregels.all() if line.bedrag is not None] if planned else []
        found.append(
            Activiteitdeel(
                id=planned.pk if planned else None,
                naam=planned.naam if planned else row.naam,
                gepland=planned.omschrijving if planned else "",
                geplande_output=planned.geplande_output if planned else "",
                begroot=sum(budget, Decimal(0)) if budget else None,
                stand=row.stand,
                gerealiseerd=row.gerealiseerd,
                reden=row.reden,
                verschoven_naar=row.verschoven_naar,
            )
        )
    return tuple(found)


def _indicator(row: Indicatoropgave, earlier: Mapping[int, list[Jaarwaarde]]) -> Indicatordeel:
    indicator = row.indicator
    return Indicatordeel(
        id=indicator.pk,
        naam=indicator.naam,
        soort=indicator.soort,
        meetwijze=indicator.meetwijze,
        eenheid=indicator.eenheid,
        definitie=indicator.definitie,
        is_cumulatief=indicator.is_cumulatief,
        beginstand=indicator.beginstand,
        beginjaar=indicator.beginjaar,
        streefwaarden=tuple(Jaarwaarde(target.jaar, target.waarde) for target in indicator.streefwaarden.all()),
        eerder=tuple(earlier.get(indicator.pk, ())),
        waarde=row.waarde,
        teller=row.teller,
        noemer=row.noemer,
        stand=row.stand,
        tekst=row.tekst,
        bron=row.bron,
        opmerking=row.opmerking,
        correctie_reden=row.correctie_reden,
        delen=tuple(
            Waardedeel(
                part.label,
                part.organisatie.naam if part.organisatie else "",
                part.waarde,
                part.teller,
                part.noemer,
                part.stand,
            )
            for part in row.uitsplitsingen.all()
        ),
        gedeeld_met=tuple(str(grant.alliantie) for grant in indicator.gedeeld_met.all()),
    )


def _answers(part: Onderdeel) -> tuple[Kaderdeel, ...]:
    return tuple(
        Kaderdeel(
            row.vraag.code,
            str(row.vraag.get_dimensie_display()),
            row.vraag.vraag,
            row.vraag.schaal,
            row.score,
            row.tekst,
            row.methode,
        )
        for row in part.kaderantwoorden.all()
    )


def missing_parts(parts: list[Onderdeel], grens: Afwijkingsgrens | None, annexes: list[Rapportagestuk]) -> list[str]:
    """What R22 art. 1.5 asks and is not there yet: sentences for the writer. Handing in stays possible.

    Rule 14 of domein 9: the realisation of the activities of the plan, the budget use, and the controleverklaring,
    linked to the plan, theory of change and budget of the year. ``parts`` come from `parts_with_rows`.
    """
    finances = [part for part in parts if part.soort == S.FINANCIEN]
    return [
        *(_missing_links(parts[0].rapportage, finances) if parts else []),
        *_missing_activities([part for part in parts if part.soort == S.ACTIVITEITEN]),
        *_missing_finances(finances, grens),
        *_missing_statement(parts, grens, annexes),
    ]


def _missing_links(rapportage: Jaarrapportage, finances: list[Onderdeel]) -> list[str]:
    """The plan, budget and theory of its year to which a report is held."""
    missing = []
    if rapportage.plan_id is None:
        missing.append(_("Plan en begroting: bij deze rapportage hoort nog geen plan met akkoord."))
    elif not any(row.activiteit_id for part in finances for row in part.regels.all()):
        missing.append(_("Begroting: geen post in de tabel hoort bij de begroting van het plan."))
    if rapportage.theorieversie_id is None:
        missing.append(_("Theory of change: bij deze rapportage hoort nog geen vastgestelde versie."))
    return missing


def _missing_statement(
    parts: list[Onderdeel], grens: Afwijkingsgrens | None, annexes: list[Rapportagestuk]
) -> list[str]:
    """A controleverklaring that is about other figures counts as none."""
    given = [row for row in annexes if row.soort == StukSoort.CONTROLEVERKLARING]
    if not given:
        return [_("Controleverklaring van de accountant: stuur die na.")]
    now = concept_financien(parts[0].rapportage, parts, grens) if parts else ""
    if any(row.financien_sha256 == now for row in given):
        return []
    return [_("Controleverklaring: zij hoort bij andere cijfers. Vraag de accountant om een nieuwe.")]


def concept_financien(rapportage: Jaarrapportage, parts: Iterable[Onderdeel], grens: Afwijkingsgrens | None) -> str:
    """The sha256 of the finances as they are written now; ``parts`` come from `parts_with_rows`."""
    money = [part for part in parts if part.soort == S.FINANCIEN]
    return financien_sha256(
        rapportage.jaar, rapportage.alliantie.slug, [_part(part, grens, {}, [], S.FINANCIEN) for part in money]
    )


def _missing_activities(parts: list[Onderdeel]) -> list[str]:
    rows = [row for part in parts for row in part.activiteitverslagen.all()]
    if not rows and not any(part.tekst.strip() for part in parts):
        return [_("Activiteiten: er staat nog geen tekst.")]
    missing = []
    if unanswered := sum(not row.stand for row in rows):
        missing.append(
            _("Activiteiten: van %(aantal)s activiteiten staat er nog niet hoe het ging.") % {"aantal": unanswered}
        )
    if any(row.stand != ActiviteitStand.UITGEVOERD and row.must_explain and not row.reden.strip() for row in rows):
        missing.append(_("Activiteiten: leg uit waarom een activiteit anders ging dan gepland."))
    return missing


def _missing_finances(parts: list[Onderdeel], grens: Afwijkingsgrens | None) -> list[str]:
    rows = [row for part in parts for row in part.regels.all()]
    missing = []
    if not rows:
        missing.append(_("Financiën: er staat nog geen post in de tabel."))
    if any(row.begroot is None or row.besteed is None for row in rows):
        missing.append(_("Financiën: van een of meer posten ontbreekt een bedrag."))
    if any(row.must_explain(grens) and not row.toelichting.strip() for row in rows):
        missing.append(_("Financiën: leg elke post uit met een groot verschil."))
    return missing
