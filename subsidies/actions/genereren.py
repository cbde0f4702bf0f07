"""The report form made from what is known: plan, theory, indicators, uniform questions, and last year's report.

Nothing is asked twice (ontwerp 6, rule 5): what is known is filled in and can be corrected.
"""

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from accounts.models import User
from allianties.models import Deelname
from audit.record import record
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Activiteitverslag,
    Bereik,
    Bijdrageregel,
    Evaluatiekader,
    FinancieleRegel,
    Indicator,
    Indicatoropgave,
    Inkomen,
    Jaarrapportage,
    Kaderantwoord,
    Onderdeel,
    Reserve,
    Theorieversie,
    Toets,
    Uitsplitsing,
    Verplichting,
)
from subsidies.statuses import BijdrageSoort, KnoopSoort, OnderdeelSoort

Parts = dict[tuple[str, int | None], Onderdeel]


@transaction.atomic
def start_rapportage(verplichting: Verplichting, *, by: User | None) -> Jaarrapportage:
    """The report of this duty: a row per section, one per organisation that writes there, and rows from the plan.

    Uses the plan that the ministry agreed to, the theory of change of that year, and the framework of the period; the
    report keeps these versions. Can be called again: gives the same report, and adds the part of a member that came
    later. Raises ValueError for a duty that is not one to report.
    """
    subsidie, jaar = verplichting.subsidie, verplichting.jaar
    if verplichting.soort != "jaarrapportage":
        raise ValueError(f"duty {verplichting.pk} is a {verplichting.soort}; start_rapportage takes a jaarrapportage.")
    rapportage, created = Jaarrapportage.objects.get_or_create(
        verplichting=verplichting,
        defaults={
            "subsidie": subsidie,
            "jaar": jaar,
            "plan": Activiteitenplan.objects.agreed(subsidie, jaar),
            "theorieversie": Theorieversie.objects.for_year(subsidie, jaar),
            "kader": Evaluatiekader.objects.for_year(subsidie.periode, jaar),
        },
    )
    parts = _parts(rapportage)
    if created:
        _activities(rapportage, parts)
        _indicators(rapportage, parts)
        _theory(rapportage, parts)
        _questions(rapportage, parts)
        _own_money(rapportage, parts)
        _last_year(rapportage, parts)
        record("subsidies.rapportage.begonnen", by=by, subject=rapportage, data={"jaar": rapportage.jaar})
    return rapportage


def last_year_of(rapportage: Jaarrapportage) -> Jaarrapportage | None:
    """The report of the same grant over the year before."""
    return Jaarrapportage.objects.filter(subsidie=rapportage.subsidie_id, jaar=rapportage.jaar - 1).first()


def _parts(rapportage: Jaarrapportage) -> Parts:
    """A row per section; one per member for its contribution, and per partner with rows of its own in the others."""
    members = Deelname.objects.filter(alliantie=rapportage.alliantie, begindatum__lte=rapportage.laatste_dag).exclude(
        einddatum__lt=date(rapportage.jaar, 1, 1)
    )
    member_ids = set(members.values_list("organisatie", flat=True))
    planned = rapportage.plan.activiteiten.all() if rapportage.plan else Activiteit.objects.none()
    measured = Indicator.objects.filter(subsidie=rapportage.subsidie).in_year(rapportage.jaar)
    active = {pk for pk in planned.values_list("organisatie", flat=True) if pk}
    measuring = {pk for pk in measured.values_list("organisatie", flat=True) if pk}
    owners: dict[OnderdeelSoort, list[int | None]] = {
        OnderdeelSoort.BIJDRAGE: sorted(member_ids),
        OnderdeelSoort.ACTIVITEITEN: [None, *sorted(active)],
        OnderdeelSoort.FINANCIEN: [None, *sorted(active)],
        OnderdeelSoort.INDICATOREN: [None, *sorted(measuring)],
    }
    Onderdeel.objects.bulk_create(
        (
            Onderdeel(rapportage=rapportage, soort=soort, volgorde=number, organisatie_id=organisation)
            for number, soort in enumerate(OnderdeelSoort)
            for organisation in owners.get(soort, [None])
            if soort is not OnderdeelSoort.KADER or rapportage.kader
        ),
        ignore_conflicts=True,
    )
    return {(part.soort, part.organisatie_id): part for part in rapportage.onderdelen.all()}


def _activities(rapportage: Jaarrapportage, parts: Parts) -> None:
    """Per planned activity a row to report on, and per budget line a post with what was budgeted (K 1.1)."""
    if rapportage.plan is None:
        return
    verslagen, regels = [], []
    for number, planned in enumerate(rapportage.plan.activiteiten.prefetch_related("begrotingsregels")):
        owner = planned.organisatie_id
        verslagen.append(
            Activiteitverslag(onderdeel=parts[OnderdeelSoort.ACTIVITEITEN, owner], volgorde=number, activiteit=planned)
        )
        regels += [
            FinancieleRegel(
                onderdeel=parts[OnderdeelSoort.FINANCIEN, owner],
                volgorde=number * 1000 + line.volgorde,
                activiteit=planned,
                kostensoort=line.kostensoort,
                post=f"{planned.naam}: {line.get_kostensoort_display()}"[:200],
                begroot=line.bedrag,
                begroot_invoer=line.bedrag_invoer,
            )
            for line in planned.begrotingsregels.all()
        ]
    Activiteitverslag.objects.bulk_create(verslagen)
    for part in {row.onderdeel for row in regels}:
        for number, row in enumerate(row for row in regels if row.onderdeel == part):
            row.volgorde = number
    FinancieleRegel.objects.bulk_create(regels)


def _indicators(rapportage: Jaarrapportage, parts: Parts) -> None:
    """Per indicator of this grant a value to fill in, with its parts and its usual source."""
    indicators = list(Indicator.objects.filter(subsidie=rapportage.subsidie).in_year(rapportage.jaar).in_order())
    rows = Indicatoropgave.objects.bulk_create(
        Indicatoropgave(
            onderdeel=parts[OnderdeelSoort.INDICATOREN, indicator.organisatie_id],
            volgorde=number,
            indicator=indicator,
            bron=indicator.bron,
        )
        for number, indicator in enumerate(indicators)
    )
    Uitsplitsing.objects.bulk_create(
        Uitsplitsing(opgave=row, volgorde=number, label=label)
        for row in rows
        for number, label in enumerate(row.indicator.uitsplitsing)
    )


def _theory(rapportage: Jaarrapportage, parts: Parts) -> None:
    """Per assumption and risk a question, and per actor a row for how many were reached."""
    if rapportage.theorieversie is None:
        return
    nodes = list(rapportage.theorieversie.knopen.all())
    to_test = [node for node in nodes if node.soort in (KnoopSoort.AANNAME, KnoopSoort.RISICO)]
    actors = [node for node in nodes if node.soort == KnoopSoort.ACTOR]
    Toets.objects.bulk_create(
        Toets(onderdeel=parts[OnderdeelSoort.AANNAMES, None], volgorde=number, knoop=node)
        for number, node in enumerate(sorted(to_test, key=lambda node: (node.soort, node.volgorde, node.pk)))
    )
    Bereik.objects.bulk_create(
        Bereik(onderdeel=parts[OnderdeelSoort.ACTOREN, None], volgorde=number, knoop=node, doelgroep=node.naam)
        for number, node in enumerate(actors)
    )


def _questions(rapportage: Jaarrapportage, parts: Parts) -> None:
    if rapportage.kader is None:
        return
    Kaderantwoord.objects.bulk_create(
        Kaderantwoord(onderdeel=parts[OnderdeelSoort.KADER, None], volgorde=number, vraag=question)
        for number, question in enumerate(rapportage.kader.vragen.all())
    )


def _own_money(rapportage: Jaarrapportage, parts: Parts) -> None:
    """What the plan expects besides the subsidy, a row for the reserve, and one per member for its income."""
    finances = parts[OnderdeelSoort.FINANCIEN, None]
    if rapportage.plan:
        expected = rapportage.plan.dekking.exclude(soort=BijdrageSoort.SUBSIDIE).select_related("organisatie")
        Bijdrageregel.objects.bulk_create(
            Bijdrageregel(
                onderdeel=finances,
                volgorde=number,
                soort=row.soort,
                omschrijving=row.omschrijving or (row.organisatie.naam if row.organisatie else ""),
                begroot=row.bedrag,
                begroot_invoer=row.bedrag_invoer,
            )
            for number, row in enumerate(expected)
        )
    Reserve.objects.create(onderdeel=finances)
    Inkomen.objects.bulk_create(Inkomen(onderdeel=part) for part in _of_kind(parts, OnderdeelSoort.BIJDRAGE))


def _of_kind(parts: Parts, soort: OnderdeelSoort) -> Iterable[Onderdeel]:
    return (part for (kind, _owner), part in parts.items() if kind == soort)


def _last_year(rapportage: Jaarrapportage, parts: Parts) -> None:
    """Fill in what does not change by itself: the head, and the reserve's opening; marked as taken over."""
    before = last_year_of(rapportage)
    if before is None:
        return
    head = before.onderdelen.filter(soort=OnderdeelSoort.KOP).exclude(tekst="").first()
    if head:
        Onderdeel.objects.filter(pk=parts[OnderdeelSoort.KOP, None].pk).update(tekst=head.tekst, is_overgenomen=True)
    reserve = Reserve.objects.filter(onderdeel__rapportage=before).first()
    if reserve and reserve.eind is not None:
        Reserve.objects.filter(onderdeel=parts[OnderdeelSoort.FINANCIEN, None]).update(
            begin=reserve.eind, begin_invoer=f"{reserve.eind:.2f}".replace(".", ",")
        )
