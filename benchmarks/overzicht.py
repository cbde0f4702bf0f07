"""An import of a public subsidy overview of 25,000 rows, by the code that the worker runs: check, apply, undo.

Everything happens in one transaction that is rolled back, with files in a folder of its own. Check and apply together
take at most 60 seconds.
"""

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import transaction
from django.test import override_settings

from accounts.models import User
from accounts.roles import Rol
from documents.uploads_tekst import judge_tekst
from evaluaties.actions.ontvanger import require_importer
from evaluaties.actions.overzicht import (
    CONTROLE_KIND,
    TOEPASSEN_KIND,
    receive_overzicht,
    start_toepassen,
    undo_overzicht,
)
from evaluaties.models import Naampaar, Ontvanger, Overzichtrij, Subsidieoverzicht
from jobs import registry
from jobs.models import Job

ROWS = 25_000
MOST_SECONDS = 60.0
LETTERS = tuple(
    f"{begin}{vowel}{end}" for begin in "bdghklmnprstvwz" for vowel in "aeiou" for end in ("", "n", "r", "s")
)
SOORTEN = ("Stichting {}", "{}", "Vereniging {}", "Basisschool {}", "{} B.V.", "Obs {}", "Coöperatie {} U.A.")


@dataclass(frozen=True)
class Importmeting:
    """What an import took."""

    rijen: int
    aanvaard: int
    ontvangers: int
    voorstellen: int
    controle_seconden: float
    toepassen_seconden: float
    ongedaan_seconden: float
    meldingen: int

    @property
    def seconden(self) -> float:
        """Check and apply: what the person waits for."""
        return self.controle_seconden + self.toepassen_seconden


def make_csv(rows: int = ROWS, seed: int = 4) -> bytes:
    """Invented rows in which names come back in several spellings; the same for the same seed."""
    chance = random.Random(seed)
    names = ["".join(chance.choices(LETTERS, k=chance.randint(3, 5))).capitalize() for _name in range(rows * 2 // 3)]
    lines = ["Ministerie;Regeling;Ontvanger;Beleidsartikel;Bedrag;Jaar"]
    for number in range(rows):
        naam = chance.choice(SOORTEN).format(chance.choice(names))
        euros = chance.randint(500, 900_000)
        bedrag = f"{euros:,}".replace(",", ".") + ",50" if number % 2 else f"{euros}.50"
        lines.append(f"Ministerie van Proef;Regeling {number % 40};{naam};{number % 25};{bedrag};{2015 + number % 10}")
    return "\n".join(lines).encode()


def measure(rows: int = ROWS) -> Importmeting:
    """Import, time, undo; leaves nothing behind."""
    with tempfile.TemporaryDirectory() as folder, override_settings(PRIVATE_ROOT=folder), transaction.atomic():
        by = _importer()
        overzicht, _is_new = receive_overzicht(judge_tekst(make_csv(rows)), naam="Meting", is_fictief=True, by=by)
        told: list[str] = []
        check = _do(CONTROLE_KIND, overzicht, told)
        start_toepassen(overzicht, by=by)
        apply = _do(TOEPASSEN_KIND, overzicht, told)
        overzicht.refresh_from_db()
        counted = Overzichtrij.objects.tellend(is_fictief=True).filter(overzicht=overzicht).count()
        assert counted == overzicht.aanvaard
        pairs, recipients = Naampaar.objects.count(), Ontvanger.objects.count()
        undo = _seconds(lambda: undo_overzicht(overzicht, reden="Meting.", by=by))
        found = Importmeting(overzicht.rijen, counted, recipients, pairs, check, apply, undo, len(told))
        transaction.set_rollback(True)
    return found


def _importer() -> User:
    user = User.objects.create(email="meting@proef.example", naam="Meting")
    user.rolverleningen.create(rol=Rol.BEHEERDER, begindatum="2020-01-01")
    require_importer(user)
    return user


def _do(kind: str, overzicht: Subsidieoverzicht, told: list[str]) -> float:
    """The handler and its effect, as `jobs.runner` does them, with progress written to the job's row."""
    jobs = Job.objects.filter(kind=kind, key=str(overzicht.pk))

    def beat(percent: int, tekst: str = "", /) -> None:
        told.append(tekst)
        jobs.update(voortgang=percent, voortgang_tekst=tekst)

    def work() -> None:
        effect = registry.get(kind).handler(str(overzicht.pk), beat)
        if effect is not None:
            with transaction.atomic():
                effect()

    return _seconds(work)


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
