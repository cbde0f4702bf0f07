"""Evaluations are commissioned, changed, and brought from one state to the next."""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypedDict, Unpack, cast

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import Transition, TransitionNotAllowed
from allianties.actions.revisie import insert_row, require, update_row
from allianties.actions.slugs import unused_slug
from allianties.models import Alliantie
from audit.record import record
from evaluaties.actions.plicht import plan_next
from evaluaties.models import Evaluatie, EvaluatieAlliantie, EvaluatiePeriode, Kamerstuk, feitencheck_open
from evaluaties.statuses import CHECK, DROP, FINISH, REOPEN, START
from subsidies.models import Evaluatiekader, Subsidie, Subsidieperiode

GEMAAKT = "evaluaties.evaluatie.gemaakt"
GEWIJZIGD = "evaluaties.evaluatie.gewijzigd"
STAP = "evaluaties.evaluatie.stap_gezet"
# Pages beside /evaluaties/<slug>/.
RESERVED = frozenset({"nieuw", "kalender", "overzicht", "plichten", "kaders", "antwoorden", "motieven", "signalen"})


class EvaluatieFeiten(TypedDict, total=False):
    """What can be said about an evaluation, besides its title and whom it is about."""

    heeft_eigen_titel: bool
    onderzoeker: str
    onderzoeker_aliases: list[str]
    opdrachtgever: str
    soort: str
    periode: Subsidieperiode | None
    eerste_jaar: int | None
    laatste_jaar: int | None
    gepland_begindatum: date | None
    gepland_einddatum: date | None
    begindatum: date | None
    einddatum: date | None
    opgeleverd: str
    gepubliceerd_datum: date | None
    publicatie: str
    doel: str
    onderzoeksvragen: str
    methode: str
    kader: Evaluatiekader | None
    kosten: Decimal | None
    thema: str
    subthema: str
    begrotingsartikel: str
    opvolging: str
    onbekend: str
    kamerstuk: Kamerstuk | None
    bron: str
    is_fictief: bool


def order_problems(facts: Mapping[str, Any]) -> dict[str, str]:
    """Days and years in the wrong order, or real days that are still to come: field -> sentence."""
    found: dict[str, str] = {}
    today = timezone.localdate()
    for name in ("begindatum", "einddatum", "gepubliceerd_datum"):
        if (day := facts.get(name)) and day > today:
            found[name] = _("Deze dag ligt in de toekomst. Vul hem in als geplande dag, of wacht tot het zover is.")
    pairs = (
        ("gepland_begindatum", "gepland_einddatum", _("Het geplande einde ligt voor het geplande begin.")),
        ("begindatum", "einddatum", _("Het onderzoek kan niet zijn afgerond voordat het begon.")),
        ("einddatum", "gepubliceerd_datum", _("Het rapport kan niet zijn gepubliceerd voordat het af was.")),
        ("eerste_jaar", "laatste_jaar", _("Het laatste jaar ligt voor het eerste jaar.")),
    )
    for first, last, sentence in pairs:
        begin, end = facts.get(first), facts.get(last)
        if begin and end and end < begin:
            found.setdefault(last, _("%(zin)s Pas een van beide aan.") % {"zin": sentence})
    return found


def scope_problems(
    facts: Mapping[str, Any], allianties: Collection[Alliantie], extra_perioden: Collection[Subsidieperiode]
) -> dict[str, str]:
    """Whom it is about does not fit its periods: field -> sentence."""
    found: dict[str, str] = {}
    own = facts.get("periode")
    perioden = {row.pk for row in (*([own] if own else []), *extra_perioden)}
    if own is None and extra_perioden:
        found["periode"] = _("Kies hier eerst één periode. De andere perioden kiest u daaronder.")
    if own is not None and own in extra_perioden:
        found["extra_perioden"] = _("Deze periode koos u hierboven al. Kies hier alleen andere perioden.")
    kader = facts.get("kader")
    if kader is not None and kader.periode_id not in perioden:
        found["kader"] = _("Dit evaluatiekader hoort bij een andere subsidieperiode. Kies een ander kader.")
    if wrong := [row.naam for row in allianties if row.is_fictief != bool(facts.get("is_fictief"))]:
        found["allianties"] = _("Echte en fictieve allianties gaan niet samen: %(namen)s.") % {
            "namen": ", ".join(wrong)
        }
    elif allianties and perioden:
        held = set(
            Subsidie.objects.filter(alliantie__in=allianties, periode__in=perioden).values_list("alliantie", flat=True)
        )
        if outside := [row.naam for row in allianties if row.pk not in held]:
            found["allianties"] = _("Deze alliantie heeft in de gekozen periode geen subsidie: %(namen)s.") % {
                "namen": ", ".join(outside)
            }
    return found


@transaction.atomic
def create_evaluatie(
    *,
    titel: str,
    by: User | None,
    slug: str = "",
    allianties: Collection[Alliantie] = (),
    extra_perioden: Collection[Subsidieperiode] = (),
    **feiten: Unpack[EvaluatieFeiten],
) -> Evaluatie:
    """Commission an evaluation: it is still to begin. Without ``allianties`` it is about all of its periods.

    Its address is made from its title unless ``slug`` is given. Recorded. Raises PermissionDenied or ValidationError.
    """
    require(by, Permission.EVALUATIE_WRITE)
    values = cast(dict[str, Any], dict(feiten))
    _refuse(values, allianties, extra_perioden)
    row = Evaluatie(titel=titel, **values)
    row.slug = slug or unused_slug(Evaluatie, titel, reserved=RESERVED)
    insert_row(row)
    _set_scope(row, allianties, extra_perioden)
    record(GEMAAKT, by=by, subject=row, data={"soort": row.soort, "is_fictief": row.is_fictief})
    return row


@transaction.atomic
def change_evaluatie(
    evaluatie: Evaluatie,
    *,
    revision: int,
    titel: str,
    by: User | None,
    allianties: Collection[Alliantie] = (),
    extra_perioden: Collection[Subsidieperiode] = (),
    **feiten: Unpack[EvaluatieFeiten],
) -> Evaluatie:
    """Change an evaluation while it still has ``revision``; its address stays, also with another title.

    Records the names of the fields that changed. Raises PermissionDenied, `Conflict` or ValidationError.
    """
    require(by, Permission.EVALUATIE_WRITE)
    row = Evaluatie.objects.select_for_update().get(pk=evaluatie.pk)
    values = cast(dict[str, Any], dict(feiten)) | {"titel": titel}
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    present = {field.name: getattr(row, field.name) for field in row._meta.fields}
    _refuse({**present, **values}, allianties, extra_perioden)
    update_row(row, revision=revision, values=values)
    changed += _set_scope(row, allianties, extra_perioden)
    for plicht in row.plichten.all():
        plan_next(plicht)
    record(GEWIJZIGD, by=by, subject=row, data={"velden": changed, "revision": row.revision})
    return row


def start_evaluatie(evaluatie: Evaluatie, *, dag: date | None = None, by: User | None) -> Evaluatie:
    """The researchers began, on ``dag``; without it a day that was written down before stays. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (a day in the future).
    """
    return _step(evaluatie, START, by=by, **_known(begindatum=dag))


def check_evaluatie(evaluatie: Evaluatie, *, by: User | None) -> Evaluatie:
    """The findings lie with the alliances, which say whether the facts are right. Recorded.

    Only a part of `request_feitencheck`, which lays them there. Raises PermissionDenied or TransitionNotAllowed.
    """
    return _step(evaluatie, CHECK, by=by)


@transaction.atomic
def finish_evaluatie(evaluatie: Evaluatie, *, dag: date | None = None, by: User | None) -> Evaluatie:
    """The report is final, on ``dag`` (without it a day that was written down before stays). Recorded.

    A duty that comes back gets its next last day.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (a day before the begin, or in the future, or the
    alliances were not asked whether the facts are right, or one may still say so).
    """
    row = _step(evaluatie, FINISH, by=by, **_known(einddatum=dag))
    if not row.feitenchecks.exists():
        raise ValidationError(
            {"dag": _("De bevindingen zijn nog niet aan de allianties voorgelegd. Vraag eerst of de feiten kloppen.")}
        )
    if waiting := feitencheck_open(row):
        raise ValidationError(
            {
                "dag": _(
                    "Deze allianties kunnen nog zeggen of de feiten kloppen: %(namen)s. "
                    "Wacht op hun antwoord, of tot de laatste dag daarvoor voorbij is."
                )
                % {"namen": ", ".join(one.naam for one in waiting)}
            }
        )
    for plicht in row.plichten.all():
        plan_next(plicht)
    return row


def drop_evaluatie(evaluatie: Evaluatie, *, reden: str, by: User | None) -> Evaluatie:
    """It will not be done (any more), for a reason that stays readable. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (no reason).
    """
    return _step(evaluatie, DROP, by=by, reden=reden, reden_vervallen=reden.strip())


def reopen_evaluatie(evaluatie: Evaluatie, *, reden: str, by: User | None) -> Evaluatie:
    """Back to the researchers, for a reason. The end is unknown again. Recorded with the reason in its history.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (no reason).
    """
    return _step(evaluatie, REOPEN, by=by, reden=reden, reden_vervallen="", einddatum=None)


def _known(**days: date | None) -> dict[str, Any]:
    return {name: day for name, day in days.items() if day}


@transaction.atomic
def _step(
    evaluatie: Evaluatie, step: Transition, *, by: User | None, reden: str | None = None, **values: Any
) -> Evaluatie:
    """Lock, look at the state, check the days, change, record."""
    require(by, step.permission)
    row = Evaluatie.objects.select_for_update().get(pk=evaluatie.pk)
    if row.status not in step.sources:
        raise TransitionNotAllowed
    if step.needs_reason and not (reden or "").strip():
        raise ValidationError({"reden": _("Schrijf op waarom.")})
    days = {name: getattr(row, name) for name in ("begindatum", "einddatum", "gepubliceerd_datum")} | values
    if problems := order_problems(days):
        raise ValidationError({"dag": next(iter(problems.values()))})
    before = row.status
    update_row(row, revision=row.revision, values={"status": step.target, **values})
    record(STAP, by=by, subject=row, data={"stap": step.name, "van": before, "naar": step.target})
    return row


def _refuse(
    facts: Mapping[str, Any], allianties: Collection[Alliantie], extra_perioden: Collection[Subsidieperiode]
) -> None:
    if problems := order_problems(facts) | scope_problems(facts, allianties, extra_perioden):
        raise ValidationError(problems)


def _set_scope(
    row: Evaluatie, allianties: Collection[Alliantie], extra_perioden: Collection[Subsidieperiode]
) -> list[str]:
    """Make the rows of whom it is about these; gives the names of what changed."""
    changed = []
    if {one.pk for one in allianties} != set(row.evaluatieallianties.values_list("alliantie", flat=True)):
        row.evaluatieallianties.exclude(alliantie__in=allianties).delete()
        EvaluatieAlliantie.objects.bulk_create(
            [EvaluatieAlliantie(evaluatie=row, alliantie=one) for one in allianties], ignore_conflicts=True
        )
        changed.append("allianties")
    if {one.pk for one in extra_perioden} != set(row.evaluatieperioden.values_list("periode", flat=True)):
        row.evaluatieperioden.exclude(periode__in=extra_perioden).delete()
        EvaluatiePeriode.objects.bulk_create(
            [EvaluatiePeriode(evaluatie=row, periode=one) for one in extra_perioden], ignore_conflicts=True
        )
        changed.append("extra_perioden")
    return changed
