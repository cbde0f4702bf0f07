"""What is told in confidence: told, read, answered, acted on, closed. Nothing here writes an audit event or a mail.

Both would tell others that there is something. What a confidant does stands in the signal itself and in
`Signaallezing`; the mail of every working day says the same whether or not there is something (`dekking`).
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from random import SystemRandom
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from accounts.models import PeriodQuerySet, User
from accounts.sealed import SealTooSmall, marks
from allianties.models import Contactpersoon
from documents.uploads import Bestand
from evaluaties.models import Signaal, Signaaljaar, Signaallezing, SignaalSoort
from evaluaties.models.signaal import POOL, Wat, Wie, lock_signalen
from evaluaties.models.signaalbestand import keep_file, read_file
from evaluaties.models.vertrouwenspersoon import is_vertrouwenspersoon


class SignaalGone(Exception):
    """There is no such signal for this person, or no longer."""


class SignaalFull(Exception):
    """No more fits in this signal."""


@dataclass(frozen=True)
class Doorgegeven:
    """What somebody wants to tell."""

    soort: SignaalSoort
    tekst: str
    contact: Contactpersoon
    met_coordinator: bool = False
    bestand: Bestand | None = None


@transaction.atomic
def send_signaal(told: Doorgegeven, *, by: User) -> Signaal:
    """Put it in an empty row and count it. Only for who acts for this organisation today; else PermissionDenied."""
    contact = told.contact
    if not user_contacts(by).filter(pk=contact.pk).exists():
        raise PermissionDenied
    now = timezone.now()
    lock_signalen()
    rows = list(Signaal.objects.all())
    file = keep_file(told.bestand, kept_files(rows)) if told.bestand else None
    row = _empty_row(rows)
    row.fill(
        {
            "nummer": str(uuid.uuid4()),
            "op": now.isoformat(),
            "soort": told.soort.value,
            "tekst": told.tekst,
            "melder": str(by.pk),
            "alliantie": contact.alliantie_id,
            "organisatie": contact.organisatie_id,
            "gedeeld": told.met_coordinator,
            "bestand": file,
            "regels": [],
        }
    )
    year = timezone.localtime(now).year
    Signaaljaar.objects.get_or_create(jaar=year)
    Signaaljaar.objects.select_for_update().get(jaar=year).count(told.soort, by.pk)
    return row


def kept_files(rows: Iterable[Signaal]) -> set[str]:
    """The names of the files that go with signals."""
    return {row.inhoud["bestand"]["naam"] for row in rows if row.inhoud.get("bestand")}


def user_contacts(user: User) -> PeriodQuerySet:
    """For whom this person acts today, with names."""
    return user.contactpersonen.geldig().select_related("alliantie", "organisatie").order_by("alliantie__naam", "pk")


def _empty_row(rows: list[Signaal]) -> Signaal:
    """An empty row, any one, so that its place tells nothing. More are made where all are taken."""
    free = [row for row in rows if row.is_leeg]
    if not free:
        free = Signaal.objects.bulk_create([Signaal() for _number in range(POOL)])
    return SystemRandom().choice(free)


def find_signaal(pk: uuid.UUID, user: User) -> Signaal:
    """The signal in this row, for who may see it; raises SignaalGone for anybody else and for an empty row."""
    row = Signaal.objects.visible_to(user).filter(pk=pk).first()
    if row is None or row.is_leeg:
        raise SignaalGone
    return row


def read_signaal(row: Signaal, wie: Wie, *, by: User, bestand: bool = False) -> None:
    """Write down that somebody reads this, before it is shown."""
    content: Any = {"lezer": str(by.pk), "wie": wie.value, "op": timezone.now().isoformat(), "bestand": bestand}
    Signaallezing.objects.create(merk=marks("lezing", row.nummer)[0], inhoud=content)


def read_list(*, by: User) -> None:
    """A confidant looks whether there is something: also a row, so that a row of the log tells of no signal."""
    content: Any = {"lezer": str(by.pk), "wie": Wie.VERTROUWENSPERSOON.value, "op": timezone.now().isoformat()}
    Signaallezing.objects.create(inhoud=content)


def read_bestand(row: Signaal, *, by: User) -> tuple[bytes, str]:
    """The file of a signal and its extension, for a confidant; written down before it is given."""
    _require_confidant(by)
    if not row.inhoud.get("bestand"):
        raise SignaalGone
    read_signaal(row, Wie.VERTROUWENSPERSOON, by=by, bestand=True)
    return read_file(row.inhoud["bestand"])


@transaction.atomic
def add_aanvulling(pk: uuid.UUID, tekst: str, *, by: User) -> None:
    """The reporter adds something, as long as the signal is open."""
    row = _locked(pk)
    if row.inhoud["melder"] != str(by.pk) or row.gesloten_op:
        raise SignaalGone
    _add(row, Wie.MELDER, Wat.AANVULLING, tekst)


@transaction.atomic
def share_signaal(pk: uuid.UUID, *, gedeeld: bool, by: User) -> None:
    """The reporter lets the coordinator of the own alliance read it, or no longer."""
    row = _locked(pk)
    if row.inhoud["melder"] != str(by.pk):
        raise SignaalGone
    row.inhoud = row.inhoud | {"gedeeld": gedeeld}
    row.write()


@transaction.atomic
def answer_signaal(pk: uuid.UUID, tekst: str, *, by: User) -> None:
    """A confidant answers; the reporter reads it."""
    _require_confidant(by)
    _add(_locked(pk), Wie.VERTROUWENSPERSOON, Wat.ANTWOORD, tekst)


@transaction.atomic
def record_actie(pk: uuid.UUID, tekst: str, *, by: User) -> None:
    """A confidant writes what was done and when; the reporter reads it."""
    _require_confidant(by)
    _add(_locked(pk), Wie.VERTROUWENSPERSOON, Wat.ACTIE, tekst)


@transaction.atomic
def close_signaal(pk: uuid.UUID, tekst: str, *, by: User) -> None:
    """A confidant closes it; after SIGNAL_RETENTION_DAYS nothing of it remains."""
    _require_confidant(by)
    row = _locked(pk)
    if row.gesloten_op:
        return
    row.inhoud = row.inhoud | {"gesloten_op": timezone.now().isoformat()}
    _add(row, Wie.VERTROUWENSPERSOON, Wat.SLUITING, tekst)


def _require_confidant(user: User) -> None:
    if not is_vertrouwenspersoon(user):
        raise PermissionDenied


def _locked(pk: uuid.UUID) -> Signaal:
    row = Signaal.objects.select_for_update().filter(pk=pk).first()
    if row is None or row.is_leeg:
        raise SignaalGone
    return row


def _add(row: Signaal, wie: Wie, wat: Wat, tekst: str) -> None:
    try:
        row.add(wie, wat, tekst)
    except SealTooSmall as error:
        raise SignaalFull from error
