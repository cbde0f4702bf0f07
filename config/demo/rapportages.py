"""Fictitious yearly reports, brought into their state by the same actions that people use."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon
from config.demo.people import demo_users
from config.fixture_rows import FIXTURES, FixtureError, Row, find, read_fixture
from documents.dutch import amount_plain
from subsidies.actions import rapportage as actions
from subsidies.models import Jaarrapportage, Verplichting
from subsidies.statuses import OnderdeelSoort

SECTIONS = [soort.value for soort in OnderdeelSoort if soort is not OnderdeelSoort.BIJDRAGE]
Texts = dict[str, str]


def load_rapportages() -> Counter[str]:
    """Reports that are not there yet, in the caller's transaction; returns how many were added."""
    users = demo_users()
    made = 0
    for path in sorted((FIXTURES / "demo").glob("rapportages-*.toml")):
        file = read_fixture(f"demo/{path.name}")
        alliantie = file.text("alliantie")
        duties = {
            duty.jaar: duty
            for duty in Verplichting.objects.filter(
                subsidie__alliantie__slug=alliantie, subsidie__alliantie__is_fictief=True
            ).select_related("subsidie__alliantie", "subsidie__regeling", "rapportage")
        }
        for row in file.rows("rapportage"):
            jaar = row.whole("jaar")
            if jaar not in duties:
                raise FixtureError(f"{row.place}: {alliantie!r} has no duty to report over {jaar}.")
            story = _Story.read(row, users)
            if not hasattr(duties[jaar], "rapportage"):
                story.play(duties[jaar])
                made += 1
        file.finish()
    return Counter(rapportages=made)


@dataclass(frozen=True)
class _Step:
    """What somebody did with a report, and when."""

    actie: str
    op: datetime
    door: User
    reden: str


@dataclass(frozen=True)
class _Story:
    """A report as the fixture tells it: texts by section and by organisation, posts, and steps in order."""

    place: str
    first: Texts
    last: Texts
    own: Texts
    unfinished: list[str]
    posts: list[actions.RegelInvoer]
    steps: list[_Step]

    @classmethod
    def read(cls, row: Row, users: dict[str, User]) -> "_Story":
        """The story of one report. Raises `FixtureError` where it does not fit."""
        last = row.table("onderdelen")
        first = last | row.table("eerder")
        if strange := sorted(set(first) - set(SECTIONS)):
            raise FixtureError(f"{row.place}: unknown sections {strange}; known are {', '.join(SECTIONS)}.")
        story = cls(
            place=row.place,
            first=first,
            last=last,
            own=row.table("bijdragen"),
            unfinished=row.choices("niet_klaar", SECTIONS),
            posts=[_post(part) for part in row.rows("post")],
            steps=[_step(part, users) for part in row.rows("stap")],
        )
        row.finish()
        if [step.actie for step in story.steps].count("begin") != 1 or story.steps[0].actie != "begin":
            raise FixtureError(f"{row.place}: the first step, and only the first, is 'begin'.")
        return story

    def play(self, duty: Verplichting) -> None:
        """Begin the report of this duty, write it, and take every step."""
        begin, *others = self.steps
        rapportage = actions.start_rapportage(duty, by=begin.door)
        self._write(rapportage, self.first, begin)
        for step in others:
            if step.actie == "indienen" and rapportage.versies.exists():
                changed = {soort: text for soort, text in self.last.items() if text != self.first[soort]}
                self._write(rapportage, changed, step, only_sections=True)
            STEPS[step.actie](rapportage.pk, step)

    def _write(self, rapportage: Jaarrapportage, texts: Texts, step: _Step, *, only_sections: bool = False) -> None:
        """Save the sections, and the own part of each organisation by its own person where it has one."""
        authors = _authors(rapportage)
        parts = rapportage.onderdelen.select_related("organisatie")
        for part in parts:
            text = self.own.get(part.organisatie.slug, "") if part.organisatie else texts.get(part.soort, "")
            is_posts = part.soort == OnderdeelSoort.FINANCIEN and bool(self.posts)
            if (part.organisatie and only_sections) or not (text or (is_posts and not only_sections)):
                continue
            actions.save_onderdeel(
                part.pk,
                by=authors.get(part.organisatie_id, step.door),
                tekst=text,
                revision=part.revision,
                is_klaar=bool(text) and part.soort not in self.unfinished,
                regels=self.posts if is_posts and not only_sections else None,
                moment=step.op,
            )
        missing = set(self.own) - {part.organisatie.slug for part in parts if part.organisatie}
        if missing:
            raise FixtureError(f"{self.place}: {sorted(missing)} took no part in the alliance in {rapportage.jaar}.")


def _authors(rapportage: Jaarrapportage) -> dict[int | None, User]:
    """Who writes the own part of which organisation."""
    people = Contactpersoon.objects.filter(alliantie=rapportage.alliantie, rol=Rol.PARTNER).select_related("user")
    return {person.organisatie_id: person.user for person in people}


def _post(row: Row) -> actions.RegelInvoer:
    begroot, besteed = row.money("begroot"), row.money("besteed")
    post = actions.RegelInvoer(
        post=row.text("post"),
        begroot=begroot,
        begroot_invoer=amount_plain(begroot),
        besteed=besteed,
        besteed_invoer=amount_plain(besteed),
        toelichting=row.text("toelichting", ""),
    )
    row.finish()
    return post


def _step(row: Row, users: dict[str, User]) -> _Step:
    reden = [row.text("reden", "")]
    for remark in row.rows("opmerking"):
        label = OnderdeelSoort(remark.choice("onderdeel", SECTIONS)).label
        reden.append(f"{label}: {remark.text('tekst')}")
        remark.finish()
    step = _Step(
        actie=row.choice("actie", ["begin", *STEPS]),
        op=row.moment("op"),
        door=find(users, row.text("door"), row),
        reden="\n\n".join(reden),
    )
    row.finish()
    return step


STEPS: dict[str, Callable[[int, _Step], object]] = {
    "indienen": lambda pk, step: actions.submit_rapportage(pk, by=step.door, moment=step.op),
    "in_behandeling": lambda pk, step: actions.take_up_rapportage(pk, by=step.door, moment=step.op),
    "aanvulling_vragen": lambda pk, step: actions.request_supplement(
        pk, by=step.door, moment=step.op, reden=step.reden
    ),
    "terugsturen": lambda pk, step: actions.return_rapportage(pk, by=step.door, moment=step.op, reden=step.reden),
    "akkoord": lambda pk, step: actions.approve_rapportage(pk, by=step.door, moment=step.op),
}
