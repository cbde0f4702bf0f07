"""What fictitious letters tell Parliament, by the same actions that people use."""

from collections import Counter
from datetime import date, timedelta

from django.utils import timezone

from accounts.models import User
from config.demo.people import demo_users
from config.fixture_rows import Row, find, read_fixture
from evaluaties.actions.bijlageconcept import change_blok, create_concept
from evaluaties.actions.blokpassage import add_passages, passages_for
from evaluaties.actions.conceptstap import check_concept, settle_probleem, stand_of
from evaluaties.actions.definitief import finish_concept
from evaluaties.actions.kamerafspraak import create_kamerafspraak, drop_kamerafspraak, settle_kamerafspraak
from evaluaties.actions.kamerbrief import create_kamerbrief, send_kamerbrief
from evaluaties.models import AfspraakSoort, Bijlageconcept, Kamerafspraak, Kamerbrief, Sjabloon
from subsidies.models import Subsidieperiode

REDEN = "In deze fictieve wereld mag dit zo blijven."


def load_kamer() -> Counter[str]:
    """Letters, motions, promises and annexes that are not there yet, in the caller's transaction; how many per kind."""
    users, file = demo_users(), read_fixture("demo/kamer.toml")
    made: Counter[str] = Counter()
    senders = [(_brief(row, made), row.text("verzonden_door", "")) for row in file.rows("brief")]
    letters = {brief.titel: brief for brief, _sender in senders}
    closed = [closing for row in file.rows("afspraak") if (closing := _afspraak(row, letters, made))]
    for row in file.rows("bijlage"):
        _bijlage(row, letters, users, made)
    for brief, sender in senders:
        if sender and not brief.is_verzonden:
            send_kamerbrief(brief, by=users[sender])
    for afspraak, day, brief_titel, stand in closed:
        _close(afspraak, day, Kamerbrief.objects.filter(titel=brief_titel, is_fictief=True).first(), stand)
    file.finish()
    return made


def _brief(row: Row, made: Counter[str]) -> Kamerbrief:
    ahead, day = row.whole_or_none("over_dagen"), row.day_or_none("verzenddatum")
    titel, facts = row.text("titel"), {name: row.text(name) for name in ("afzender", "kenmerk")}
    found = Kamerbrief.objects.filter(titel=titel, is_fictief=True).first()
    if found is not None:
        return found
    made["kamerbrieven"] += 1
    sent = day or timezone.localdate() + timedelta(days=ahead or 0)
    return create_kamerbrief(
        titel=titel, afzender=facts["afzender"], kenmerk=facts["kenmerk"], verzenddatum=sent, is_fictief=True, by=None
    )


def _afspraak(
    row: Row, letters: dict[str, Kamerbrief], made: Counter[str]
) -> tuple[Kamerafspraak, date, str, str] | None:
    """The motion or promise, where it was not there; with the day, letter and words of its end where it has one."""
    brief = row.text("brief", "")
    omschrijving, soort = row.text("omschrijving"), row.choice("soort", AfspraakSoort.values)
    datum, vervaldatum = row.day("datum"), row.day_or_none("vervaldatum")
    ahead = row.whole_or_none("over_dagen")
    if ahead is not None:
        vervaldatum = timezone.localdate() + timedelta(days=ahead)
    vindplaats, stand = row.text("vindplaats", ""), row.text("stand", "")
    ended, answered = row.day_or_none("afgedaan"), row.text("beantwoord_in", "")
    if answered:
        find(letters, answered, row)
    row.finish()
    if Kamerafspraak.objects.filter(omschrijving=omschrijving, is_fictief=True).exists():
        return None
    made["kamerafspraken"] += 1
    afspraak = create_kamerafspraak(
        soort=soort,
        omschrijving=omschrijving,
        datum=datum,
        vervaldatum=vervaldatum,
        kamerbrief=find(letters, brief, row) if brief else None,
        vindplaats=vindplaats,
        stand="" if ended else stand,
        is_fictief=True,
        by=None,
    )
    return (afspraak, ended, answered, stand) if ended else None


def _close(afspraak: Kamerafspraak, day: date, brief: Kamerbrief | None, stand: str) -> None:
    """Answered in a letter, or fallen away; after the letters were sent, for Parliament must have the answer."""
    if brief is not None:
        settle_kamerafspraak(afspraak, revision=afspraak.revision, datum=day, kamerbrief=brief, stand=stand, by=None)
    else:
        drop_kamerafspraak(afspraak, revision=afspraak.revision, datum=day, stand=stand, by=None)


def _bijlage(row: Row, letters: dict[str, Kamerbrief], users: dict[str, User], made: Counter[str]) -> None:
    titel, brief = row.text("titel"), find(letters, row.text("brief"), row)
    by, checker = find(users, row.text("door"), row), row.text("definitief_door", "")
    sjabloon, jaren = Sjabloon(row.choice("sjabloon", Sjabloon.values)), row.wholes("jaren")
    periode, peildatum = Subsidieperiode.objects.get(slug=row.text("periode")), row.day("peildatum")
    inleiding = row.text("inleiding")
    row.finish()
    if Bijlageconcept.objects.filter(titel=titel, kamerbrief=brief).exists():
        return
    made["bijlagen"] += 1
    concept = create_concept(
        sjabloon=sjabloon, titel=titel, periode=periode, peildatum=peildatum, jaren=jaren, kamerbrief=brief, by=by
    )
    for blok in concept.blokken.select_related("concept__periode"):
        if blok.alliantie_id:
            add_passages(blok, passages_for(blok, by).values_list("pk", flat=True), by=by)
    first = concept.blokken.first()
    if first is not None:
        change_blok(first, revision=first.revision, titel=first.titel, tekst=inleiding, by=by)
    if checker:
        for problem in stand_of(concept).zonder_reden:
            settle_probleem(concept, problem.sleutel, reden=REDEN, by=by)
        check_concept(concept, by=by)
        finish_concept(concept, by=find(users, checker, row))
