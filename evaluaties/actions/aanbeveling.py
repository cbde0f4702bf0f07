"""What the ministry does with a recommendation: answer, assign, take steps, pass on to a next scheme."""

from datetime import date
from typing import cast

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.transitions import Transition, TransitionNotAllowed
from allianties.actions.revisie import Conflict, insert_row
from audit.record import record
from evaluaties.actions.bevinding import next_number
from evaluaties.models import Aanbeveling, AanbevelingOvergang, Evaluatie
from evaluaties.permissions.aanbeveling import follows_up, takes_back
from evaluaties.statuses import (
    AANBEVELING_CARRY_OVER,
    AANBEVELING_STAPPEN,
    AANBEVELING_TAKE_BACK,
    AanbevelingStatus,
    Reactie,
)
from subsidies.models import Regeling

ANSWER = "answer"
STEP_NAMES = frozenset(row.name for row in AANBEVELING_STAPPEN)


def require_aanbeveling(pk: int, by: User, revision: int | None = None) -> Aanbeveling:
    """The recommendation, locked, for somebody who follows it up; with a ``revision`` only while it still has that.

    Raises PermissionDenied or `Conflict`.
    """
    if not follows_up(by):
        raise PermissionDenied(_("Dit doet een accounthouder."))
    rows = Aanbeveling.objects.select_for_update(of=("self",)).select_related(
        "evaluatie__periode__regeling", "regeling"
    )
    row = rows.get(pk=pk)
    if revision not in (None, row.revision):
        raise Conflict
    return row


def _move(row: Aanbeveling, naam: str, naar: str, *, by: User, toelichting: str = "") -> None:
    """Change the state, keep the step, and write it in the trail. The caller saves other fields."""
    van, row.status = row.status, naar
    row.revision += 1
    row.full_clean(exclude=["evaluatie", "voorganger", "regeling", "eigenaar", "reactie_door"])
    row.save()
    AanbevelingOvergang.objects.create(
        aanbeveling=row, naam=naam, van=van, naar=naar, moment=timezone.now(), door=by, toelichting=toelichting
    )
    data = {"stap": naam, "van": van, "naar": str(naar)}
    record("evaluaties.aanbeveling.gezet", by=by, subject=row, data=data)


@transaction.atomic
def answer_aanbeveling(
    pk: int, *, revision: int, reactie: Reactie, reden: str = "", datum: date, by: User
) -> Aanbeveling:
    """Give the ministry's answer, while it still has ``revision``.

    "Niet" ends it; "deels" and "niet" need a reason (ValidationError).
    Another answer after "niet", or to one of which nothing was known, opens it. Raises PermissionDenied, `Conflict`, or
    TransitionNotAllowed where it was passed on already: then the answer belongs at its successor.
    """
    row = require_aanbeveling(pk, by, revision)
    if row.status == AanbevelingStatus.DOORGEGEVEN:
        raise TransitionNotAllowed(row.status)
    if reactie != Reactie.OVERGENOMEN and not reden.strip():
        raise ValidationError(
            {"reden": _("Schrijf waarom. ‘Niet overgenomen, omdat …’ is een goed einde; zonder reden niet.")}
        )
    if datum > timezone.localdate():
        raise ValidationError({"datum": _("De reactie is niet van later dan vandaag.")})
    row.reactie, row.reactie_reden, row.reactie_datum, row.reactie_door = reactie, reden.strip(), datum, by
    naar = row.status
    if reactie == Reactie.NIET:
        naar = AanbevelingStatus.NIET_OVERGENOMEN
    elif naar in (AanbevelingStatus.ONBEKEND, AanbevelingStatus.NIET_OVERGENOMEN):
        naar = AanbevelingStatus.OPEN
    said = f"{Reactie(reactie).label}: {row.reactie_reden}" if row.reactie_reden else str(Reactie(reactie).label)
    _move(row, ANSWER, naar, by=by, toelichting=said)
    return row


@transaction.atomic
def assign_aanbeveling(
    pk: int, *, revision: int, eigenaar: User | None, vervaldatum: date | None, by: User
) -> Aanbeveling:
    """Say who owns it and until when, while it still has ``revision``. Records *toegewezen*.

    Raises PermissionDenied, `Conflict` or ValidationError.
    """
    row = require_aanbeveling(pk, by, revision)
    if eigenaar is not None and not follows_up(eigenaar):
        raise ValidationError({"eigenaar": _("Kies iemand die evaluaties bijhoudt.")})
    row.eigenaar, row.vervaldatum = eigenaar, vervaldatum
    row.revision += 1
    row.save(update_fields=["eigenaar", "vervaldatum", "revision"])
    data = {
        "eigenaar": str(eigenaar.pk) if eigenaar else None,
        "vervaldatum": vervaldatum.isoformat() if vervaldatum else None,
    }
    record("evaluaties.aanbeveling.toegewezen", by=by, subject=row, data=data)
    return row


@transaction.atomic
def step_aanbeveling(pk: int, naam: str, *, by: User, toelichting: str = "") -> Aanbeveling:
    """Begin, finish or reopen. Raises TransitionNotAllowed, PermissionDenied, or ValidationError without words.

    Only what was adopted, wholly or partly, can be begun or finished.
    """
    row = require_aanbeveling(pk, by)
    step = _step(naam)
    if row.status not in step.sources:
        raise TransitionNotAllowed(row.status)
    if step.needs_reason and not toelichting.strip():
        raise ValidationError({"toelichting": _("Schrijf er een toelichting bij.")})
    if row.reactie not in (Reactie.OVERGENOMEN, Reactie.DEELS):
        raise ValidationError(_("Geef eerst een reactie. Alleen wat is overgenomen, kan verder."))
    _move(row, naam, step.target, by=by, toelichting=toelichting.strip())
    return row


def _step(naam: str) -> Transition:
    step = next((row for row in AANBEVELING_STAPPEN if row.name == naam), None)
    if step is None:
        raise TransitionNotAllowed(naam)
    return step


@transaction.atomic
def carry_over_aanbeveling(
    pk: int, *, regeling: Regeling, geadresseerde: str, vervaldatum: date | None, by: User, toelichting: str = ""
) -> Aanbeveling:
    """Pass it on to a next scheme: a successor opens there, this one is *doorgegeven*. Gives the successor.

    Raises PermissionDenied, TransitionNotAllowed, or ValidationError (no addressee, not a later scheme, done already).
    """
    row = require_aanbeveling(pk, by)
    evaluatie = Evaluatie.objects.select_for_update(of=("self",)).get(pk=row.evaluatie_id)
    if row.status not in AANBEVELING_CARRY_OVER.sources:
        raise TransitionNotAllowed(row.status)
    if not geadresseerde.strip():
        raise ValidationError(
            {"geadresseerde": _("Een aanbeveling zonder geadresseerde kan niet. Schrijf voor wie zij is.")}
        )
    now = row.voor_regeling
    if now is not None and regeling.begindatum <= now.begindatum:
        raise ValidationError({"regeling": _("Kies een regeling die later begint dan deze.")})
    successor = Aanbeveling(
        evaluatie=evaluatie,
        volgorde=next_number(Aanbeveling, evaluatie),
        tekst=row.tekst,
        heeft_eigen_tekst=row.heeft_eigen_tekst,
        geadresseerde=geadresseerde.strip(),
        termijn=row.termijn,
        eigenaar=row.eigenaar,
        vervaldatum=vervaldatum,
        voorganger=row,
        regeling=regeling,
        bron=row.bron,
    )
    insert_row(successor)
    _move(row, AANBEVELING_CARRY_OVER.name, AANBEVELING_CARRY_OVER.target, by=by, toelichting=toelichting.strip())
    return successor


@transaction.atomic
def take_back_aanbeveling(pk: int, *, toelichting: str, by: User) -> Aanbeveling:
    """Undo a carrying over: the successor ``pk`` goes, its predecessor is as it was before. Gives the predecessor.

    The reason stands at the predecessor and in the trail. Raises PermissionDenied, ValidationError without a reason,
    or TransitionNotAllowed where something hangs on the successor already.
    """
    successor = require_aanbeveling(pk, by)
    if not takes_back(by, successor):
        raise TransitionNotAllowed(successor.status)
    if not toelichting.strip():
        raise ValidationError({"toelichting": _("Schrijf op waarom.")})
    row = require_aanbeveling(cast(int, successor.voorganger_id), by)
    before = row.overgangen.filter(naam=AANBEVELING_CARRY_OVER.name).latest("moment").van
    data = {"opvolger": pk, "regeling": successor.regeling_id, "reden": toelichting.strip()}
    record("evaluaties.aanbeveling.teruggenomen", by=by, subject=row, data=data)
    successor.delete()
    _move(row, AANBEVELING_TAKE_BACK.name, before, by=by, toelichting=toelichting.strip())
    return row


def chain_of(aanbeveling: Aanbeveling, *, user: User) -> list[Aanbeveling]:
    """Its history both ways as far as this person sees it, the oldest first. One query."""
    rows = Aanbeveling.objects.visible_to(user).of_chain(aanbeveling.pk)
    return _oldest_first(list(rows.select_related("evaluatie__periode__regeling", "regeling")))


def _oldest_first(rows: list[Aanbeveling]) -> list[Aanbeveling]:
    here, ordered = {row.pk for row in rows}, list[Aanbeveling]()
    waiting = sorted((row for row in rows if row.voorganger_id not in here), key=lambda row: row.pk)
    while waiting:
        row = waiting.pop(0)
        ordered.append(row)
        waiting.extend(sorted((one for one in rows if one.voorganger_id == row.pk), key=lambda one: one.pk))
    return ordered


@transaction.atomic
def change_voorganger(pk: int, *, voorganger: Aanbeveling | None, by: User) -> Aanbeveling:
    """Say from which earlier recommendation this one comes, such as one of the evaluation before.

    One writer of chains at a time, so that no two changes close a circle together. Raises PermissionDenied, or
    ValidationError on a circle and for one that was passed on here (its origin is fixed).
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('evaluaties.aanbeveling.keten'))")
    row = require_aanbeveling(pk, by)
    if row.regeling_id is not None:
        raise ValidationError(
            {"voorganger": _("Deze aanbeveling is hier doorgegeven. Waar zij vandaan komt, staat vast.")}
        )
    if voorganger is not None and _stands_above(row, voorganger):
        raise ValidationError(
            {"voorganger": _("Zo ontstaat een kring: die aanbeveling komt zelf van deze. Kies een andere.")}
        )
    row.voorganger = voorganger
    row.revision += 1
    row.save(update_fields=["voorganger", "revision"])
    record(
        "evaluaties.aanbeveling.gekoppeld",
        by=by,
        subject=row,
        data={"voorganger": voorganger.pk if voorganger else None},
    )
    return row


def _stands_above(row: Aanbeveling, below: Aanbeveling) -> bool:
    """Whether ``below`` is ``row`` itself or comes from it."""
    seen: set[int] = set()
    here: int | None = below.pk
    while here is not None and here not in seen:
        if here == row.pk:
            return True
        seen.add(here)
        here = Aanbeveling.objects.values_list("voorganger", flat=True).get(pk=here)
    return False
