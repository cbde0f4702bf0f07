"""Words of the fictitious reports meant for Parliament, marked and judged by the same actions that people use."""

from collections import Counter

from accounts.models import User
from config.demo.people import demo_users
from config.fixture_rows import FixtureError, Row, find, read_fixture
from subsidies.actions.passage import judge_passage, mark_passages
from subsidies.models import Partij, Passage, RapportageVersie
from subsidies.pdf import RapportageContext
from subsidies.pdf.passage import part_name, part_texts
from subsidies.statuses import OnderdeelSoort


def load_passages() -> Counter[str]:
    """Passages that are not there yet, in the caller's transaction; returns how many were added."""
    users = demo_users()
    file = read_fixture("demo/passages.toml")
    versions = {
        (versie.rapportage.alliantie.slug, versie.rapportage.jaar): versie
        for versie in RapportageVersie.objects.filter(rapportage__subsidie__alliantie__is_fictief=True)
        .select_related("rapportage__subsidie__alliantie")
        .order_by("nummer")
    }
    made = sum(_load(row, versions, users) for row in file.rows("passage"))
    file.finish()
    return Counter(passages=made)


def _load(row: Row, versions: dict[tuple[str, int], RapportageVersie], users: dict[str, User]) -> int:
    versie = versions.get((row.text("alliantie"), row.whole("jaar")))
    if versie is None:
        raise FixtureError(f"{row.place}: there is no report that was handed in. Correct 'alliantie' or 'jaar'.")
    place, onderdeel, tekst = _words(row, versie)
    by, op, judgements = find(users, row.text("door"), row), row.moment("op"), list(row.rows("oordeel"))
    row.finish()
    if Passage.objects.filter(versie__rapportage=versie.rapportage, onderdeel=onderdeel, tekst=tekst).exists():
        return 0
    (passage,) = mark_passages(versie.pk, by=by, onderdeel=place, teksten=[tekst], moment=op)
    for judgement in judgements:
        reden = judgement.text("reden", "")
        judge_passage(
            passage.pk,
            by=find(users, judgement.text("door"), judgement),
            partij=judgement.choice("partij", Partij.values),
            is_akkoord=not reden,
            reden=reden,
            moment=judgement.moment("op"),
        )
        judgement.finish()
    return 1


def _words(row: Row, versie: RapportageVersie) -> tuple[int, str, str]:
    """The place and name of the part, and the paragraphs ``van`` to ``tot`` of its text."""
    wanted = (row.choice("onderdeel", OnderdeelSoort.values), row.text("organisatie", ""))
    for place, part in enumerate(RapportageContext.from_facts(versie.facts).onderdelen):
        if (part.soort, part.organisatie_slug) == wanted and (texts := part_texts(part)):
            spans = texts[0].alineas[row.whole("van") - 1 : row.whole("tot")]
            if spans:
                return place, part_name(part), texts[0].tekst[spans[0][0] : spans[-1][1]]
    raise FixtureError(f"{row.place}: there are no such paragraphs. Correct 'onderdeel', 'van' or 'tot'.")
