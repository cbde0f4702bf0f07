"""The files of the demo world, one per alliance and kind."""

from collections.abc import Iterator
from uuid import NAMESPACE_URL, UUID, uuid5

from config import fixture_rows
from config.fixture_rows import FixtureError, Row, read_fixture
from subsidies.models import Subsidie


def demo_files(kind: str) -> Iterator[tuple[Row, Subsidie]]:
    """Every file ``<kind>-<alliance>.toml`` with the grant of its alliance, which is fictitious.

    Raises `FixtureError` for another alliance, and for what the caller left unread.
    """
    for path in sorted((fixture_rows.FIXTURES / "demo").glob(f"{kind}-*.toml")):
        file = read_fixture(f"demo/{path.name}")
        yield file, _grant(file)
        file.finish()


def _grant(file: Row) -> Subsidie:
    slug = file.text("alliantie")
    rows = Subsidie.objects.filter(alliantie__slug=slug, alliantie__is_fictief=True)
    found = rows.select_related("alliantie", "periode", "regeling").first()
    if found is None:
        raise FixtureError(f"{file.place}: {slug!r} is not a fictitious alliance. Correct 'alliantie'.")
    return found


def slug_of(subsidie: Subsidie) -> str:
    """The alliance of this grant, as the files name it."""
    return subsidie.alliantie.slug if subsidie.alliantie else ""


def key_of(subsidie: Subsidie, kind: str, name: str) -> UUID:
    """The same for every load: what a name in a file is called in the database."""
    return uuid5(NAMESPACE_URL, f"demo:{slug_of(subsidie)}:{kind}:{name}")
