"""Invented questions of Parliament: open, late, extended, waiting for initials, answered with approved words."""

from collections import Counter
from datetime import timedelta

from django.utils import timezone

from accounts.models import User
from config.demo.people import demo_users
from config.fixture_rows import Row, find, read_fixture
from evaluaties.actions.kamervraag import (
    answer_kamervraag,
    create_kamervraag,
    initial_antwoord,
    insert_passage,
    passages_for_answers,
    postpone_kamervraag,
    request_paraaf,
    write_antwoord,
)
from evaluaties.models import Kamervraag


def load_kamervragen() -> Counter[str]:
    """Questions that are not there yet, in the caller's transaction; returns how many were added."""
    users, file = demo_users(), read_fixture("demo/kamervragen.toml")
    made = sum(_load(row, users) for row in file.rows("vraag"))
    file.finish()
    return Counter(kamervragen=made) if made else Counter()


def _load(row: Row, users: dict[str, User]) -> int:
    by, titel, vraag = users["kamer"], row.text("titel"), row.text("vraag").strip()
    ago, day, answered = row.whole_or_none("dagen_geleden"), row.day_or_none("ontvangen"), row.day_or_none("beantwoord")
    antwoord, count, later = row.text("antwoord", ""), row.whole_or_none("passages") or 0, row.text("waarom_later", "")
    reader = find(users, row.text("geparafeerd_door"), row) if answered else None
    row.finish()
    if Kamervraag.objects.filter(titel=titel, is_fictief=True).exists():
        return 0
    today = timezone.localdate()
    received = day or today - timedelta(days=ago or 0)
    if (answered or received) > today:
        return 0
    made = create_kamervraag(titel=titel, vraag=vraag, ontvangen_datum=received, is_fictief=True, by=by)
    if later:
        made = postpone_kamervraag(made, revision=made.revision, reden=later, by=by)
    if antwoord:
        _write(made, antwoord, count, by=by)
    if reader is not None and answered is not None:
        made.refresh_from_db()
        initial_antwoord(made, tekst_sha256=made.antwoord_sha256, by=reader)
        answer_kamervraag(made, revision=made.revision, datum=answered, by=by)
    return 1


def _write(vraag: Kamervraag, antwoord: str, count: int, *, by: User) -> None:
    """The answer with so many approved passages, given to colleagues for their initials."""
    write_antwoord(vraag, revision=vraag.revision, antwoord=antwoord, by=by)
    fit = passages_for_answers(by).filter(versie__rapportage__subsidie__alliantie__is_fictief=True).order_by("pk")
    for passage in fit[:count]:
        insert_passage(vraag, passage, by=by)
    request_paraaf(vraag, by=by)
