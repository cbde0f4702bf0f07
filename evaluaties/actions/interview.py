"""Interviews: planned and noted by who evaluates and by the researchers of the evaluation."""

from datetime import date
from typing import TypedDict, Unpack

from django.core.exceptions import PermissionDenied
from django.db import transaction

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, update_row
from allianties.models import Alliantie
from audit.record import record
from evaluaties.models import Evaluatie, Interview


class InterviewFeiten(TypedDict):
    """What is said about an interview."""

    alliantie: Alliantie | None
    functie: str
    naam: str | None
    status: str
    gepland_datum: date | None
    gehouden_datum: date | None
    toestemming: str
    toestemming_datum: date | None
    toestemming_wijze: str
    mag_naam: bool
    notitie: str | None


def writes_interviews(user: User, evaluatie: Evaluatie) -> bool:
    """Whether this person plans and notes interviews of this evaluation."""
    if Permission.EVALUATIE_WRITE in user.ministry_permissions:
        return True
    return user.onderzoekstoegangen.geldig().filter(evaluatie=evaluatie).exists()


@transaction.atomic
def create_interview(evaluatie: Evaluatie, *, by: User, **feiten: Unpack[InterviewFeiten]) -> Interview:
    """Plan or note an interview. Records *gemaakt*. Raises PermissionDenied or ValidationError."""
    if not writes_interviews(by, evaluatie):
        raise PermissionDenied
    row = insert_row(Interview(evaluatie=evaluatie, aangemaakt_door=by, **feiten))
    record("evaluaties.interview.gemaakt", by=by, subject=None, data={"evaluatie": evaluatie.slug, "interview": row.pk})
    return row


@transaction.atomic
def change_interview(interview: Interview, *, revision: int, by: User, **feiten: Unpack[InterviewFeiten]) -> Interview:
    """Change an interview while it still has ``revision``. A withdrawn consent takes name and note with it.

    Records *gewijzigd*. Raises PermissionDenied, `Conflict` or ValidationError.
    """
    if not Interview.objects.visible_to(by).filter(pk=interview.pk).exists():
        raise PermissionDenied
    update_row(interview, revision=revision, values=dict(feiten))
    record(
        "evaluaties.interview.gewijzigd",
        by=by,
        data={"evaluatie": interview.evaluatie.slug, "interview": interview.pk},
    )
    return interview
