"""Dividing a report: who writes which part, and by when; and putting a part back that was *klaar*."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.models import Deelname
from allianties.permissions import permissions_for
from audit.record import record
from subsidies.models import Jaarrapportage, Onderdeel

ALLEN = "allen"


@dataclass(frozen=True)
class Toewijzing:
    """Who writes a part: "" the coordinator, ALLEN every partner, else the id of a member. A part of one organisation
    stays with it; only its day counts."""

    onderdeel: int
    schrijver: str
    interne_datum: date | None


@transaction.atomic
def divide_rapportage(pk: int, *, by: User, verdeling: Iterable[Toewijzing]) -> int:
    """Give parts to partners, open them to all, and set internal days; gives how many parts changed.

    Raises PermissionDenied, TransitionNotAllowed where the report is closed for writing, and ValueError for an
    organisation that is no member today.
    """
    rapportage = Jaarrapportage.objects.select_for_update(of=("self",)).select_related("subsidie__alliantie").get(pk=pk)
    _require(rapportage, by)
    members = {str(row.organisatie_id): row.organisatie_id for row in members_of(rapportage)}
    parts = {part.pk: part for part in rapportage.onderdelen.select_for_update()}
    changed = 0
    for row in verdeling:
        part = parts[row.onderdeel]
        before = (part.toegewezen_aan_id, part.open_voor_allen, part.interne_datum)
        part.interne_datum = row.interne_datum
        if part.organisatie_id is None:
            if row.schrijver not in ("", ALLEN, str(part.toegewezen_aan_id)) and row.schrijver not in members:
                raise ValueError(f"organisation {row.schrijver} is no member of this alliance today.")
            part.open_voor_allen = row.schrijver == ALLEN
            part.toegewezen_aan_id = None if row.schrijver in ("", ALLEN) else int(row.schrijver)
        if before == (part.toegewezen_aan_id, part.open_voor_allen, part.interne_datum):
            continue
        part.save(update_fields=["toegewezen_aan", "open_voor_allen", "interne_datum"])
        changed += 1
        record(
            "subsidies.onderdeel.verdeeld",
            by=by,
            subject=part,
            data={"toegewezen_aan": part.toegewezen_aan_id, "open_voor_allen": part.open_voor_allen},
        )
    return changed


@transaction.atomic
def reopen_onderdeel(pk: int, *, by: User) -> Onderdeel:
    """Put a part that was *klaar* back to draft, so that its writer goes on. Raises as `divide_rapportage`."""
    part = (
        Onderdeel.objects.select_for_update(of=("self",))
        .select_related("rapportage__subsidie__alliantie", "organisatie")
        .get(pk=pk)
    )
    _require(part.rapportage, by)
    if part.is_klaar:
        part.is_klaar = False
        part.save(update_fields=["is_klaar"])
        record("subsidies.onderdeel.teruggezet", by=by, subject=part)
    return part


def members_of(rapportage: Jaarrapportage) -> list[Deelname]:
    """The members of today: they can write."""
    return list(Deelname.objects.filter(alliantie=rapportage.alliantie).geldig().select_related("organisatie"))


def _require(rapportage: Jaarrapportage, by: User) -> None:
    if Permission.RAPPORTAGE_WRITE not in permissions_for(by, rapportage.alliantie):
        raise PermissionDenied
    if not rapportage.is_writable:
        raise TransitionNotAllowed(rapportage.status)
