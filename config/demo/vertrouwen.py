"""A confidant in the demo world, and one closed report of an unsafe situation; all fictitious."""

from collections import Counter

from accounts.models import User
from config.demo.people import demo_users
from config.fixture_rows import Row, find, read_fixture
from evaluaties.actions.signaal import (
    Doorgegeven,
    answer_signaal,
    close_signaal,
    read_signaal,
    record_actie,
    send_signaal,
)
from evaluaties.actions.vertrouwenspersoon import confirm_vertrouwenspersoon, propose_vertrouwenspersoon
from evaluaties.models import SignaalSoort, Vertrouwenspersoon
from evaluaties.models.signaal import Wie


def load_vertrouwen() -> Counter[str]:
    """Appoint and tell, by the actions that people use, where nobody was appointed yet; in the caller's transaction."""
    file, people = read_fixture("demo/vertrouwen.toml"), demo_users()
    vanaf, is_new = file.day("vanaf"), not Vertrouwenspersoon.objects.exists()
    confidant: User | None = None
    for row in file.rows("vertrouwenspersoon"):
        confidant, one, other = (
            find(people, row.text(name), row) for name in ("naam", "voorgesteld_door", "bevestigd_door")
        )
        if is_new:
            proposed = propose_vertrouwenspersoon(confidant, begindatum=vanaf, by=one)
            confirm_vertrouwenspersoon(proposed, by=other)
    for row in file.rows("doorgegeven"):
        reporter, told = find(people, row.text("naam"), row), _told(row)
        if is_new and confidant is not None:
            _tell(reporter, confidant, told)
    file.finish()
    return Counter(vertrouwenspersonen=int(is_new))


def _told(row: Row) -> dict[str, str]:
    soort = row.choice("soort", SignaalSoort.values)
    return {"soort": soort} | {name: row.text(name) for name in ("tekst", "antwoord", "actie", "afgesloten")}


def _tell(reporter: User, confidant: User, told: dict[str, str]) -> None:
    contact = reporter.contactpersonen.geldig().select_related("alliantie").earliest("pk")
    signal = send_signaal(Doorgegeven(SignaalSoort(told["soort"]), told["tekst"], contact), by=reporter)
    read_signaal(signal, Wie.VERTROUWENSPERSOON, by=confidant)
    answer_signaal(signal.pk, told["antwoord"], by=confidant)
    record_actie(signal.pk, told["actie"], by=confidant)
    close_signaal(signal.pk, told["afgesloten"], by=confidant)
