"""Fictitious yearly reports, brought into their state by the same actions that people use."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon
from config.demo.beoordeling import Judgement, Remark
from config.demo.bestanden import demo_files, slug_of
from config.demo.people import demo_users
from config.demo.update import update_rows
from config.demo.verklaring import make_verklaring
from config.demo.verslag import Rows
from config.fixture_rows import FixtureError, Row, find
from subsidies.actions import rapportage as actions
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.stuk import add_stuk
from subsidies.models import Jaarrapportage, Verplichting, VerplichtingSoort
from subsidies.statuses import OnderdeelSoort, StukSoort

SECTIONS = [soort.value for soort in OnderdeelSoort if soort is not OnderdeelSoort.BIJDRAGE]
Texts = dict[str, str]


def load_rapportages() -> Counter[str]:
    """Reports that are not there yet, in the caller's transaction; returns how many were added."""
    users = demo_users()
    made = 0
    for file, subsidie in demo_files("rapportages"):
        rows = subsidie.verplichtingen.filter(soort=VerplichtingSoort.JAARRAPPORTAGE)
        duties = {
            duty.jaar: duty
            for duty in rows.select_related("subsidie__alliantie", "subsidie__periode__regeling", "rapportage")
        }
        for row in file.rows("rapportage"):
            jaar = row.whole("jaar")
            if jaar not in duties:
                raise FixtureError(f"{row.place}: {slug_of(subsidie)!r} has no duty to report over {jaar}.")
            story = _Story.read(row, users)
            if not hasattr(duties[jaar], "rapportage"):
                story.play(duties[jaar])
                made += 1
    return Counter(rapportages=made)


@dataclass(frozen=True)
class _Step:
    """What somebody did with a report, and when."""

    actie: str
    op: datetime
    door: User
    reden: str
    tot: date | None
    verklaring: date | None
    remarks: list[Remark]
    judgements: list[Judgement]


@dataclass(frozen=True)
class _Story:
    """A report as the fixture tells it: texts by section and by organisation, posts, and steps in order."""

    place: str
    first: Texts
    last: Texts
    own: Texts
    unfinished: list[str]
    rows: Rows
    steps: list[_Step]

    @classmethod
    def read(cls, row: Row, users: dict[str, User]) -> "_Story":
        """The story of one report. Raises `FixtureError` where it does not fit."""
        last = row.table("onderdelen")
        first = last | row.table("eerder")
        if strange := sorted(set(first) - set(SECTIONS)):
            raise FixtureError(f"{row.place}: unknown sections {strange}; known are {', '.join(SECTIONS)}.")
        steps = [_step(part, users) for part in row.rows("stap")]
        story = cls(
            place=row.place,
            first=first,
            last=last,
            own=row.table("bijdragen"),
            unfinished=row.choices("niet_klaar", SECTIONS),
            rows=Rows.read(row, is_draft=len(steps) == 1),
            steps=steps,
        )
        row.finish()
        if [step.actie for step in story.steps].count("begin") != 1 or story.steps[0].actie != "begin":
            raise FixtureError(f"{row.place}: the first step, and only the first, is 'begin'.")
        return story

    def play(self, duty: Verplichting) -> None:
        """Begin the report of this duty, write it, and take every step."""
        begin, *others = self.steps
        rapportage = start_rapportage(duty, by=begin.door)
        self._write(rapportage, begin)
        for step in others:
            if step.actie == "indienen" and rapportage.versies.exists():
                self._rewrite(rapportage, step)
            if step.verklaring:
                _add_verklaring(rapportage, step, step.verklaring)
            for remark in step.remarks:
                remark.place(rapportage, step.op, step.door)
            for judgement in step.judgements:
                judgement.give(rapportage, step.op)
            STEPS[step.actie](rapportage.pk, step)

    def _write(self, rapportage: Jaarrapportage, begin: _Step) -> None:
        """Put the first texts and the rows in the draft, all at once: a draft has no consequences yet.

        The own part of an organisation is by its own person, where it has one. Raises `FixtureError` for an
        organisation that took no part in the year.
        """
        authors = _authors(rapportage)
        ready = {part.pk for part in self.rows.fill(rapportage)}
        own = dict(self.own)
        written = []
        for part in rapportage.onderdelen.select_related("organisatie"):
            if part.soort == OnderdeelSoort.BIJDRAGE and part.organisatie:
                text = own.pop(part.organisatie.slug, "")
            else:
                text = "" if part.organisatie else self.first.get(part.soort, "")
            if text or part.pk in ready:
                part.tekst, part.is_klaar = text, part.soort not in self.unfinished
                part.gewijzigd_op, part.gewijzigd_door = begin.op, authors.get(part.organisatie_id, begin.door)
                part.revision += 1
                written.append(part)
        if own:
            raise FixtureError(f"{self.place}: {sorted(own)} took no part in the alliance in {rapportage.jaar}.")
        update_rows(written, ["tekst", "is_klaar", "gewijzigd_op", "gewijzigd_door", "revision"])

    def _rewrite(self, rapportage: Jaarrapportage, step: _Step) -> None:
        """Save the sections and values that were changed since the first handing in."""
        changed = {soort: text for soort, text in self.last.items() if text != self.first[soort]}
        for part in rapportage.onderdelen.filter(soort__in=changed, organisatie=None):
            text, revision = changed[part.soort], part.revision
            actions.save_onderdeel(part.pk, by=step.door, tekst=text, revision=revision, is_klaar=True, moment=step.op)
        self.rows.supplement(rapportage)
        rapportage.onderdelen.filter(is_klaar=False).update(is_klaar=True)


def _add_verklaring(rapportage: Jaarrapportage, step: _Step, op: date) -> None:
    """Add the statement on the finances, as the person who hands in does just before."""
    add_stuk(
        rapportage.pk,
        bestand=make_verklaring(rapportage.alliantie.naam, rapportage.jaar, op),
        soort=StukSoort.CONTROLEVERKLARING,
        naam="Controleverklaring (fictief)",
        by=step.door,
        moment=step.op,
    )


def _authors(rapportage: Jaarrapportage) -> dict[int | None, User]:
    """Who writes the own part of which organisation."""
    people = Contactpersoon.objects.filter(alliantie=rapportage.alliantie, rol=Rol.PARTNER).select_related("user")
    return {person.organisatie_id: person.user for person in people}


def _step(row: Row, users: dict[str, User]) -> _Step:
    step = _Step(
        actie=row.choice("actie", ["begin", *STEPS]),
        op=row.moment("op"),
        door=find(users, row.text("door"), row),
        reden=row.text("reden", ""),
        tot=row.day_or_none("tot"),
        verklaring=row.day_or_none("controleverklaring"),
        remarks=[Remark.read(part, users) for part in row.rows("opmerking")],
        judgements=[Judgement.read(part, users) for part in row.rows("oordeel")],
    )
    row.finish()
    return step


STEPS: dict[str, Callable[[int, _Step], object]] = {
    "indienen": lambda pk, step: actions.submit_rapportage(pk, by=step.door, moment=step.op),
    "in_behandeling": lambda pk, step: actions.take_up_rapportage(pk, by=step.door, moment=step.op),
    "aanvulling_vragen": lambda pk, step: actions.request_supplement(
        pk, by=step.door, moment=step.op, reden=step.reden, tot=step.tot
    ),
    "terugsturen": lambda pk, step: actions.return_rapportage(pk, by=step.door, moment=step.op, reden=step.reden),
    "akkoord": lambda pk, step: actions.approve_rapportage(pk, by=step.door, moment=step.op),
}
