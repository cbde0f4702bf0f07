"""The report form made from what is known: plan, theory, indicators, uniform questions, and last year's report.

Nothing is asked twice (ontwerp 6, rule 5): what is known is filled in and can be corrected.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Max

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.models import Deelname
from allianties.permissions import permissions_for
from audit.record import record
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Activiteitverslag,
    Bereik,
    Bijdrageregel,
    Dekking,
    Evaluatiekader,
    FinancieleRegel,
    Indicator,
    Indicatoropgave,
    Inkomen,
    Jaarrapportage,
    Kaderantwoord,
    Onderdeel,
    Reserve,
    Subsidie,
    Theorieversie,
    Toets,
    Uitsplitsing,
    Verplichting,
)
from subsidies.statuses import BijdrageSoort, KnoopSoort, OnderdeelSoort

Parts = dict[tuple[str, int | None], Onderdeel]
Rij = Activiteitverslag | FinancieleRegel | Indicatoropgave | Toets | Bereik | Kaderantwoord | Bijdrageregel | Inkomen
R = TypeVar("R", Activiteitverslag, FinancieleRegel, Indicatoropgave, Toets, Bereik, Kaderantwoord, Bijdrageregel)


@transaction.atomic
def start_rapportage(verplichting: Verplichting, *, by: User | None) -> Jaarrapportage:
    """The report of this duty: a row per section, one per organisation that writes there, and rows from the plan.

    Uses the plan that the ministry agreed to, the theory of change of that year, and the framework of the period; the
    report keeps these versions. Called again it gives the same report, unchanged; what came later is added by
    `update_rapportage`. Raises ValueError for a duty that is not one to report.
    """
    subsidie, jaar = verplichting.subsidie, verplichting.jaar
    if verplichting.soort != "jaarrapportage":
        raise ValueError(f"duty {verplichting.pk} is a {verplichting.soort}; start_rapportage takes a jaarrapportage.")
    rapportage, created = Jaarrapportage.objects.get_or_create(
        verplichting=verplichting, defaults={"subsidie": subsidie, "jaar": jaar, **_sources(subsidie, jaar)}
    )
    if created:
        parts = _parts(rapportage)
        _rows(rapportage, parts, with_money_of_plan=True)
        _last_year(rapportage, parts)
        record("subsidies.rapportage.begonnen", by=by, subject=rapportage, data={"jaar": rapportage.jaar})
    return rapportage


@transaction.atomic
def update_rapportage(pk: int, *, by: User) -> bool:
    """Add to a report what came after its beginning; gives whether there was something.

    A plan, theory or framework is linked where there was none, and one that is linked stays (ADR 12). What was typed
    stays; a part with new rows is no longer *klaar*. Raises PermissionDenied, or TransitionNotAllowed once the report
    was handed in.
    """
    rapportage = (
        Jaarrapportage.objects.select_for_update(of=("self",))
        .select_related("subsidie__alliantie", "subsidie__periode", "plan", "theorieversie", "kader")
        .get(pk=pk)
    )
    if Permission.RAPPORTAGE_WRITE not in permissions_for(by, rapportage.alliantie):
        raise PermissionDenied
    if rapportage.ingediend_op is not None:
        raise TransitionNotAllowed(rapportage.status)
    sources = _sources(rapportage.subsidie, rapportage.jaar)
    linked = [name for name, row in sources.items() if row is not None and getattr(rapportage, name) is None]
    for name in linked:
        setattr(rapportage, name, sources[name])
    if linked:
        rapportage.save(update_fields=linked)
    before = rapportage.onderdelen.count()
    parts = _parts(rapportage)
    rows = _rows(rapportage, parts, with_money_of_plan="plan" in linked)
    rapportage.onderdelen.filter(pk__in={row.onderdeel_id for row in rows}, is_klaar=True).update(is_klaar=False)
    added = len(rows) + len(parts) - before
    if not linked and not added:
        return False
    record("subsidies.rapportage.bijgewerkt", by=by, subject=rapportage, data={"gekoppeld": linked, "erbij": added})
    return True


def _sources(subsidie: Subsidie, jaar: int) -> dict[str, Activiteitenplan | Theorieversie | Evaluatiekader | None]:
    """What the form of this year is made from."""
    return {
        "plan": Activiteitenplan.objects.agreed(subsidie, jaar),
        "theorieversie": Theorieversie.objects.for_year(subsidie, jaar),
        "kader": Evaluatiekader.objects.for_year(subsidie.periode, jaar),
    }


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


def _rows(rapportage: Jaarrapportage, parts: Parts, *, with_money_of_plan: bool) -> list[Rij]:
    """Every row that plan, theory, indicators and questions ask and that is not there yet."""
    return [
        *_activities(rapportage, parts),
        *_posts(rapportage, parts),
        *_indicators(rapportage, parts),
        *_theory(rapportage, parts),
        *_questions(rapportage, parts),
        *(_expected(rapportage, parts) if with_money_of_plan else []),
        *_own_money(parts),
    ]


def _append(model: type[R], rows: Iterable[R]) -> list[R]:
    """Write these rows, each after what its part holds already."""
    new = list(rows)
    held = model.objects.filter(onderdeel__in={row.onderdeel_id for row in new})
    last = dict(held.values_list("onderdeel").annotate(laatste=Max("volgorde")).order_by())
    for row in new:
        row.volgorde = last[row.onderdeel_id] = last.get(row.onderdeel_id, -1) + 1
    return model.objects.bulk_create(new)


def _planned(rapportage: Jaarrapportage) -> list[Activiteit]:
    if rapportage.plan is None:
        return []
    return list(rapportage.plan.activiteiten.prefetch_related("begrotingsregels"))


def _activities(rapportage: Jaarrapportage, parts: Parts) -> list[Activiteitverslag]:
    """Per planned activity a row to report on (K 1.1)."""
    told = set(Activiteitverslag.objects.filter(onderdeel__rapportage=rapportage).values_list("activiteit", flat=True))
    return _append(
        Activiteitverslag,
        (
            Activiteitverslag(onderdeel=parts[OnderdeelSoort.ACTIVITEITEN, planned.organisatie_id], activiteit=planned)
            for planned in _planned(rapportage)
            if planned.pk not in told
        ),
    )


def _posts(rapportage: Jaarrapportage, parts: Parts) -> list[FinancieleRegel]:
    """Per budget line of the plan a post with what was budgeted (K 1.1)."""
    told = set(FinancieleRegel.objects.filter(onderdeel__rapportage=rapportage).values_list("activiteit", flat=True))
    return _append(
        FinancieleRegel,
        (
            FinancieleRegel(
                onderdeel=parts[OnderdeelSoort.FINANCIEN, planned.organisatie_id],
                activiteit=planned,
                kostensoort=line.kostensoort,
                post=f"{planned.naam}: {line.get_kostensoort_display()}"[:200],
                begroot=line.bedrag,
                begroot_invoer=line.bedrag_invoer,
            )
            for planned in _planned(rapportage)
            if planned.pk not in told
            for line in planned.begrotingsregels.all()
        ),
    )


def _indicators(rapportage: Jaarrapportage, parts: Parts) -> list[Indicatoropgave]:
    """Per indicator of this grant a value to fill in, with its parts and its usual source."""
    told = Indicatoropgave.objects.filter(onderdeel__rapportage=rapportage).values("indicator")
    indicators = Indicator.objects.filter(subsidie=rapportage.subsidie).in_year(rapportage.jaar).exclude(pk__in=told)
    rows = _append(
        Indicatoropgave,
        (
            Indicatoropgave(
                onderdeel=parts[OnderdeelSoort.INDICATOREN, indicator.organisatie_id],
                indicator=indicator,
                bron=indicator.bron,
            )
            for indicator in indicators.in_order()
        ),
    )
    Uitsplitsing.objects.bulk_create(
        Uitsplitsing(opgave=row, volgorde=number, label=label)
        for row in rows
        for number, label in enumerate(row.indicator.uitsplitsing)
    )
    return rows


def _theory(rapportage: Jaarrapportage, parts: Parts) -> list[Toets | Bereik]:
    """Per assumption and risk a question, and per actor a row for how many were reached."""
    if rapportage.theorieversie is None:
        return []
    told = {
        *Toets.objects.filter(onderdeel__rapportage=rapportage).values_list("knoop", flat=True),
        *Bereik.objects.filter(onderdeel__rapportage=rapportage).values_list("knoop", flat=True),
    }
    nodes = [node for node in rapportage.theorieversie.knopen.all() if node.pk not in told]
    to_test = [node for node in nodes if node.soort in (KnoopSoort.AANNAME, KnoopSoort.RISICO)]
    actors = [node for node in nodes if node.soort == KnoopSoort.ACTOR]
    assumptions, reach = parts[OnderdeelSoort.AANNAMES, None], parts[OnderdeelSoort.ACTOREN, None]
    return [
        *_append(
            Toets,
            (
                Toets(onderdeel=assumptions, knoop=node)
                for node in sorted(to_test, key=lambda node: (node.soort, node.volgorde, node.pk))
            ),
        ),
        *_append(Bereik, (Bereik(onderdeel=reach, knoop=node, doelgroep=node.naam) for node in actors)),
    ]


def _questions(rapportage: Jaarrapportage, parts: Parts) -> list[Kaderantwoord]:
    """Per uniform question an answer."""
    if rapportage.kader is None:
        return []
    told = Kaderantwoord.objects.filter(onderdeel__rapportage=rapportage).values("vraag")
    part = parts[OnderdeelSoort.KADER, None]
    questions = rapportage.kader.vragen.exclude(pk__in=told)
    return _append(Kaderantwoord, (Kaderantwoord(onderdeel=part, vraag=question) for question in questions))


def _expected(rapportage: Jaarrapportage, parts: Parts) -> list[Bijdrageregel]:
    """What the plan expects besides the subsidy."""
    part = parts[OnderdeelSoort.FINANCIEN, None]
    return _append(
        Bijdrageregel,
        (
            Bijdrageregel(
                onderdeel=part,
                soort=row.soort,
                omschrijving=row.van_wie,
                begroot=row.bedrag,
                begroot_invoer=row.bedrag_invoer,
            )
            for row in _money_besides(rapportage.plan)
        ),
    )


def _money_besides(plan: Activiteitenplan | None) -> Iterable[Dekking]:
    if plan is None:
        return []
    return plan.dekking.exclude(soort=BijdrageSoort.SUBSIDIE).select_related("organisatie")


def _own_money(parts: Parts) -> list[Inkomen]:
    """A row for the reserve, and one per member for its income."""
    Reserve.objects.get_or_create(onderdeel=parts[OnderdeelSoort.FINANCIEN, None])
    members = [part for (kind, _owner), part in parts.items() if kind == OnderdeelSoort.BIJDRAGE]
    told = set(Inkomen.objects.filter(onderdeel__in=members).values_list("onderdeel", flat=True))
    return Inkomen.objects.bulk_create(Inkomen(onderdeel=part) for part in members if part.pk not in told)


def _last_year(rapportage: Jaarrapportage, parts: Parts) -> None:
    """Fill in what does not change by itself, marked as taken over on the page: the head, the reserve's opening, and
    the groups and contributions that the writers of last year named themselves."""
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
    _named_last_year(before, parts)


def _named_last_year(before: Jaarrapportage, parts: Parts) -> None:
    """The groups that no theory names and the contributions that no plan expected, without their numbers."""
    reach, finances = parts[OnderdeelSoort.ACTOREN, None], parts[OnderdeelSoort.FINANCIEN, None]
    groups = Bereik.objects.filter(onderdeel__rapportage=before, knoop=None).exclude(doelgroep="")
    known = set(reach.bereik.values_list("doelgroep", flat=True))
    names = dict.fromkeys(row.doelgroep for row in groups if row.doelgroep not in known)
    _append(Bereik, (Bereik(onderdeel=reach, doelgroep=name) for name in names))
    money = Bijdrageregel.objects.filter(onderdeel__rapportage=before).exclude(omschrijving="")
    told = {(row.soort, row.van_wie) for row in _money_besides(before.plan)}
    told |= set(finances.bijdrageregels.values_list("soort", "omschrijving"))
    given = dict.fromkeys((row.soort, row.omschrijving) for row in money if (row.soort, row.omschrijving) not in told)
    _append(
        Bijdrageregel,
        (Bijdrageregel(onderdeel=finances, soort=soort, omschrijving=wie) for soort, wie in given),
    )
