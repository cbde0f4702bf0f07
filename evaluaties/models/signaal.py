"""What people tell about threat. That there is a signal must not show to anybody but the confidants and its reporter.

So there is a fixed number of equal rows (`Signaal`), filled or empty, and nobody can tell which without a key: no
reference to a person or an alliance, no moment, no length. A signal takes an empty row; purging empties it again.
Every hour all rows are written anew (`evaluaties.actions.dekking`), so that a row that changed does not stand out.
No field history and no audit event: both would tell that something changed.
"""

import hashlib
import os
import uuid
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Self

from django.conf import settings
from django.db import connection, models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.fields import SealedField
from accounts.history import append_only_triggers
from accounts.models import User
from accounts.roles import Rol
from accounts.sealed import marks, no_mark
from audit.models import FinalRow
from evaluaties.models.vertrouwenspersoon import is_vertrouwenspersoon

SIGNAAL_BYTES, LEZING_BYTES, JAAR_BYTES = 32 * 1024, 256, 64 * 1024
POOL = 32  # rows that are there, filled or empty; more are added by as many at once
LOCK = 0x5E1A  # of the database: one at a time fills, empties or rewrites rows
K = 5  # fewer people than this are not counted in public


def lock_signalen() -> None:
    """Wait for who fills, empties or rewrites rows, until the end of the caller's transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


class SignaalSoort(models.TextChoices):
    """What somebody tells about."""

    BEDREIGING = "bedreiging", _("bedreiging")
    INTIMIDATIE = "intimidatie", _("intimidatie")
    DOXING = "doxing", _("doxing: persoonlijke gegevens openbaar maken of rondsturen")
    DRUK = "druk", _("druk om iets te doen of te laten")
    ANDERS = "anders", _("iets anders")


class Wie(models.TextChoices):
    """Who wrote or read something."""

    MELDER = "melder", _("degene die dit doorgaf")
    VERTROUWENSPERSOON = "vertrouwenspersoon", _("een vertrouwenspersoon")
    COORDINATOR = "coordinator", _("de coördinator")


class Wat(models.TextChoices):
    """What was added."""

    AANVULLING = "aanvulling", _("Aanvulling")
    ANTWOORD = "antwoord", _("Antwoord")
    ACTIE = "actie", _("Wat er is gedaan")
    SLUITING = "sluiting", _("Afgesloten")


class SignaalQuerySet(models.QuerySet["Signaal"]):
    """Words for rows; what is in them is known only after reading."""

    def visible_to(self, user: User) -> Self:
        """All rows for a confidant, empty ones too; others their own, and a coordinator what was shared with it."""
        return self if is_vertrouwenspersoon(user) else self.filter(_own(user) | _shared(user))

    def own(self, user: User) -> Self:
        """What this person told."""
        return self.filter(_own(user))

    def shared_with(self, user: User) -> Self:
        """What was told by others, who chose that this coordinator may read it."""
        return self.filter(_shared(user)).exclude(_own(user))

    def filled(self) -> list["Signaal"]:
        """The rows with a signal in them: open ones first, then the newest. Reads every row."""
        rows = [row for row in self if not row.is_leeg]
        return sorted(rows, key=lambda row: (row.gesloten_op is None, row.doorgegeven_op), reverse=True)


def _own(user: User) -> Q:
    return Q(melder_merk__in=marks("melder", user.pk))


def _shared(user: User) -> Q:
    """Where this person is a coordinator today."""
    alliances = user.contactpersonen.geldig().filter(rol=Rol.COORDINATOR).values_list("alliantie", flat=True)
    return Q(gedeeld_merk__in=[mark for alliance in alliances for mark in marks("gedeeld", alliance)])


class Signaal(models.Model):
    """A row that holds a signal, or nothing. Two marks find it back without a name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    melder_merk = models.CharField(max_length=64, default=no_mark, db_index=True)
    gedeeld_merk = models.CharField(max_length=64, default=no_mark, db_index=True)
    inhoud = SealedField(size=SIGNAAL_BYTES, default=dict)

    objects = SignaalQuerySet.as_manager()

    class Meta:
        verbose_name = _("vertrouwelijke rij")

    def __str__(self) -> str:
        return f"rij {self.pk}"

    @property
    def is_leeg(self) -> bool:
        """Nobody told anything here."""
        return not self.inhoud

    @property
    def nummer(self) -> str:
        """Of this signal, never of the next one in the same row."""
        return str(self.inhoud["nummer"])

    @property
    def doorgegeven_op(self) -> datetime:
        """When it was told."""
        return datetime.fromisoformat(self.inhoud["op"])

    @property
    def gesloten_op(self) -> datetime | None:
        """When a confidant closed it."""
        closed = self.inhoud.get("gesloten_op")
        return datetime.fromisoformat(closed) if closed else None

    @property
    def wist_op(self) -> datetime:
        """When nothing of it remains: a while after it was closed, or long after the last thing was added."""
        if self.gesloten_op:
            return self.gesloten_op + timedelta(days=settings.SIGNAL_RETENTION_DAYS)
        last = max([self.doorgegeven_op, *(regel.op for regel in self.regels)])
        return last + timedelta(days=settings.SIGNAL_LONGEST_DAYS)

    @property
    def soort(self) -> SignaalSoort:
        """What it is about."""
        return SignaalSoort(self.inhoud["soort"])

    @property
    def regels(self) -> list["Regel"]:
        """What was added, the oldest first."""
        return [Regel(row) for row in self.inhoud["regels"]]

    def fill(self, content: Mapping[str, Any]) -> None:
        """Put a signal in an empty row, in the caller's transaction."""
        self.inhoud = dict(content)
        self.write()

    def add(self, wie: Wie, wat: Wat, tekst: str) -> None:
        """One more line, in the caller's transaction that locked the row."""
        line = {"wie": wie.value, "wat": wat.value, "tekst": tekst, "op": timezone.now().isoformat()}
        self.inhoud = self.inhoud | {"regels": [*self.inhoud["regels"], line]}
        self.write()

    def empty(self) -> None:
        """Nothing remains of what was told."""
        self.inhoud = {}
        self.write()

    def write(self) -> None:
        """Encrypt anew, with the newest key, and with the marks that belong to what is in it."""
        told, shared = self.inhoud, self.inhoud.get("gedeeld")
        self.melder_merk = marks("melder", told["melder"])[0] if told else no_mark()
        self.gedeeld_merk = marks("gedeeld", told["alliantie"])[0] if shared else no_mark()
        self.save(update_fields=["inhoud", "melder_merk", "gedeeld_merk"])


class Regel:
    """Something that was added to a signal."""

    def __init__(self, row: Mapping[str, str]) -> None:
        self.wie, self.wat, self.tekst = Wie(row["wie"]), Wat(row["wat"]), row["tekst"]
        self.op = datetime.fromisoformat(row["op"])


class SignaallezingQuerySet(models.QuerySet["Signaallezing"]):
    """Words for the log."""

    def of(self, signaal: Signaal) -> list["Signaallezing"]:
        """Who read this signal, the oldest first."""
        return self.per_signaal([signaal])[signaal.nummer]

    def per_signaal(self, signalen: Iterable[Signaal]) -> dict[str, list["Signaallezing"]]:
        """Who read each of these signals, by its number, the oldest first. One query."""
        found: dict[str, list[Signaallezing]] = {row.nummer: [] for row in signalen}
        of_mark = {mark: nummer for nummer in found for mark in marks("lezing", nummer)}
        for row in sorted(self.filter(merk__in=of_mark), key=lambda row: row.gelezen_op):
            found[of_mark[row.merk]].append(row)
        return found


class Signaallezing(FinalRow):
    """Somebody other than the reporter read a signal, or a confidant opened the list. Rows are only added."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    merk = models.CharField(max_length=64, default=no_mark, db_index=True)
    inhoud = SealedField(size=LEZING_BYTES)

    objects = SignaallezingQuerySet.as_manager()

    class Meta:
        verbose_name = _("vertrouwelijke regel")
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"regel {self.pk}"

    @property
    def gelezen_op(self) -> datetime:
        """When."""
        return datetime.fromisoformat(self.inhoud["op"])

    @property
    def wie(self) -> Wie:
        """In which capacity, as the reporter may know it."""
        return Wie(self.inhoud["wie"])

    @property
    def lezer(self) -> str:
        """The id of the person, for other confidants."""
        return str(self.inhoud["lezer"])

    @property
    def is_bestand(self) -> bool:
        """The file was taken too."""
        return bool(self.inhoud.get("bestand"))


class Signaaljaar(models.Model):
    """How many people told what in a calendar year. A row for every year, whether or not anybody told anything.

    While the year goes on it knows people by a mark, so that they are counted once; at its end only numbers stay.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    jaar = models.PositiveSmallIntegerField(_("jaar"), unique=True)
    inhoud = SealedField(size=JAAR_BYTES, default=dict)

    class Meta:
        verbose_name = _("jaar")

    def __str__(self) -> str:
        return str(self.jaar)

    def count(self, soort: SignaalSoort, melder: object) -> None:
        """One more, in the caller's transaction that locked the row."""
        salt = self.inhoud.get("zout") or os.urandom(16).hex()
        people = dict(self.inhoud.get(soort, {}))
        person = hashlib.sha256(f"{salt}{melder}".encode()).hexdigest()[:16]
        people[person] = people.get(person, 0) + 1
        self.inhoud = self.inhoud | {"zout": salt, soort.value: people}
        self.save(update_fields=["inhoud"])

    def settle(self) -> None:
        """The year is over: only numbers stay."""
        self.inhoud = {soort.value: self.counted(soort) for soort in SignaalSoort}
        self.save(update_fields=["inhoud"])

    def counted(self, soort: SignaalSoort) -> tuple[int, int]:
        """How many signals of this kind, and of how many people."""
        found = self.inhoud.get(soort, {})
        if isinstance(found, dict):
            return sum(found.values()), len(found)
        return found[0], found[1]


def published(counts: Mapping[SignaalSoort, tuple[int, int]]) -> tuple[dict[SignaalSoort, int | None], int | None]:
    """What may be told in public: a number where at least `K` people told something, otherwise None; and the total.

    None also stands for nobody, so that one signal changes nothing. Beside a None there is no total, so nothing can
    be found by subtraction.
    """
    cells = {soort: number if people >= K else None for soort, (number, people) in counts.items()}
    shown = [number for number in cells.values() if number is not None]
    return cells, sum(shown) if shown and len(shown) == len(cells) else None
