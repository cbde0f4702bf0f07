"""The steps of an annex in the making: asked to be checked, and back; reasons for what may stay."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import Rolverlening, User
from accounts.roles import PERMISSIONS, Permission, Rol
from accounts.transitions import Transition, TransitionNotAllowed
from audit.record import record
from evaluaties.actions.bijlageconcept import record_change, require_concept
from evaluaties.actions.problemen import Stand, find_problems, read_feiten
from evaluaties.actions.voorbeeld import create_voorbeeld_now
from evaluaties.emails.bijlage import send_check_asked
from evaluaties.models import Bijlageconcept, Conceptstap, Probleemreden, Sjabloon
from evaluaties.statuses import CONCEPT_BACK, CONCEPT_CHECK, CONCEPT_REOPEN

STAP = "evaluaties.bijlageconcept.stap_gezet"


def stand_of(concept: Bijlageconcept) -> Stand:
    """The problems of this annex as they are now."""
    return find_problems(read_feiten(concept))


def four_eyes_problem(concept: Bijlageconcept, user: User) -> str | None:
    """Why this person may not make it final: he or she worked on it, or asked for the check. None: may."""
    worked = concept.bewerkers.filter(pk=user.pk).exists()
    return four_eyes_sentence(concept.stappen.all(), user, worked=worked)


def four_eyes_sentence(stappen: Iterable[Conceptstap], user: User, *, worked: bool) -> str | None:
    """The same, of the steps in their order. Pure."""
    if worked:
        return _("U werkte zelf aan deze bijlage. Een collega maakt haar definitief.")
    asked = [step for step in stappen if step.naam == CONCEPT_CHECK.name]
    if asked and asked[-1].door_id == user.pk:
        return _("U vroeg zelf om de controle. Een collega maakt haar definitief.")
    return None


def checkers_of(concept: Bijlageconcept) -> list[User]:
    """Who may make this annex final today: who composes this kind, and did not work on it."""
    needed = {Permission.BIJLAGE_CREATE}
    if concept.sjabloon == Sjabloon.JAAROVERZICHT:
        needed.add(Permission.OVERZICHT_CREATE)
    roles = [rol.value for rol in Rol if PERMISSIONS[rol] & needed]
    holders = Rolverlening.objects.geldig().filter(rol__in=roles).values("user")
    rows = User.objects.filter(pk__in=holders, is_active=True).exclude(pk__in=concept.bewerkers.values("pk"))
    return list(rows.order_by("pk"))


def refuse_problems(stand: Stand) -> None:
    """Raise ValidationError while something must be solved, or waits for a reason."""
    if stand.blokkerend:
        raise ValidationError(
            _("Dit moet eerst opgelost: %(zin)s.") % {"zin": stand.blokkerend[0].zin}, code="blokkeert"
        )
    if stand.zonder_reden:
        raise ValidationError(
            _("Schrijf eerst waarom dit mag blijven: %(zin)s.") % {"zin": stand.zonder_reden[0].zin}, code="reden"
        )


def step_concept(row: Bijlageconcept, step: Transition, *, by: User, reden: str = "", **values: Any) -> None:
    """From one state to the next, as a row of its history. Recorded. Raises TransitionNotAllowed."""
    if row.status not in step.sources:
        raise TransitionNotAllowed(row)
    before = row.status
    Bijlageconcept.objects.filter(pk=row.pk).update(status=step.target, **values)
    row.status = step.target
    Conceptstap.objects.create(
        concept=row, naam=step.name, van=before, naar=step.target, moment=timezone.now(), door=by, reden=reden
    )
    record(STAP, by=by, subject=row, data={"stap": step.name, "van": before, "naar": step.target})


@transaction.atomic
def check_concept(concept: Bijlageconcept, *, by: User) -> Bijlageconcept:
    """Ask a colleague to check it, as it is now: its draft is kept. Those who can get a mail. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (a problem is open).
    """
    row = require_concept(concept, by=by)
    if row.status not in CONCEPT_CHECK.sources:
        raise TransitionNotAllowed(row)
    refuse_problems(stand_of(row))
    create_voorbeeld_now(row, by=by)
    step_concept(row, CONCEPT_CHECK, by=by)
    send_check_asked(row, (user for user in checkers_of(row) if user.pk != by.pk))
    return row


@transaction.atomic
def send_back_concept(concept: Bijlageconcept, *, reden: str, by: User) -> Bijlageconcept:
    """Back to be changed, with a reason. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (no reason).
    """
    row = require_concept(concept, by=by)
    if not reden.strip():
        raise ValidationError({"reden": _("Schrijf op waarom.")})
    step_concept(row, CONCEPT_BACK, by=by, reden=reden.strip())
    return row


@transaction.atomic
def reopen_concept(concept: Bijlageconcept, *, reden: str, by: User) -> Bijlageconcept:
    """A final annex that was not sent is changed after all; what was frozen stays as it is. Recorded.

    Raises PermissionDenied, TransitionNotAllowed (not final; the letter was sent; it has no letter) or
    ValidationError (no reason).
    """
    row = require_concept(concept, by=by, is_definitief=True)
    if not may_reopen(row):
        raise TransitionNotAllowed(row)
    if not reden.strip():
        raise ValidationError({"reden": _("Schrijf op waarom.")})
    row.bewerkers.add(by)
    step_concept(row, CONCEPT_REOPEN, by=by, reden=reden.strip(), bijlage=None)
    return row


def may_reopen(concept: Bijlageconcept) -> bool:
    """Whether it is final and Parliament does not have it yet."""
    brief = concept.kamerbrief
    return concept.status in CONCEPT_REOPEN.sources and brief is not None and not brief.is_verzonden


@transaction.atomic
def settle_probleem(concept: Bijlageconcept, sleutel: str, *, reden: str, by: User) -> Probleemreden:
    """Say why a problem may stay; one that blocks must be solved, whatever the reason. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (no reason; the problem is gone, or blocks).
    """
    row = require_concept(concept, by=by)
    if not reden.strip():
        raise ValidationError({"reden": _("Schrijf op waarom dit zo mag blijven.")})
    problems = {one.sleutel: one for one in stand_of(row).problemen}
    if sleutel not in problems:
        raise ValidationError(_("Dit punt is er niet meer. Er is niets gewijzigd."))
    if problems[sleutel].blokkeert:
        raise PermissionDenied(_("Dit punt moet worden opgelost. Een reden is niet genoeg."))
    given, _made = Probleemreden.objects.update_or_create(
        concept=row, sleutel=sleutel, defaults={"reden": reden.strip(), "door": by}
    )
    record_change(row, by=by, wat="reden", sleutel=sleutel)
    return given
