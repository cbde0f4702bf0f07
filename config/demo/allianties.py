"""Fictitious organisations and alliances with their dated composition, grants and duties to report."""

from collections import Counter

from allianties.models import Alliantie, Deelname, DeelnameRol, Organisatie
from config.feiten import (
    alliantie_from,
    allianties_by_slug,
    load_organisaties,
    organisaties_by_slug,
    perioden_by_slug,
    subsidie_for,
)
from config.fixture_rows import Row, checked, find, read_fixture
from subsidies.actions.rapportage import create_verplichting
from subsidies.models import Subsidie, Subsidieperiode

REPORTS = "rapportage_aantal"


def load_allianties() -> Counter[str]:
    """What is not there yet, in the caller's transaction; returns how many rows were added per kind."""
    made = Counter(organisaties=load_organisaties(read_fixture("demo/organisaties.toml"), None))
    file = read_fixture("demo/allianties.toml")
    known, organisaties, perioden = allianties_by_slug(), organisaties_by_slug(), perioden_by_slug()
    for row in file.rows("alliantie"):
        alliantie = alliantie_from(row, known, None)
        periode = find(perioden, row.text("periode"), row)
        subsidie = subsidie_for(alliantie, periode, bedrag=row.money("bedrag"))
        deelnames = [_deelname(part, alliantie, periode, organisaties) for part in row.rows("deelname")]
        if checked(row, alliantie).slug in known:
            continue
        alliantie.save()
        known[alliantie.slug] = alliantie
        subsidie.save()
        Deelname.objects.bulk_create(deelnames)
        made.update(allianties=1, subsidies=1, deelnames=len(deelnames), verplichtingen=_add_duties(subsidie))
    file.finish()
    return made


def _deelname(
    row: Row, alliantie: Alliantie, periode: Subsidieperiode, organisaties: dict[str, Organisatie]
) -> Deelname:
    deelname = Deelname(
        alliantie=alliantie,
        organisatie=find(organisaties, row.text("organisatie"), row),
        rol=row.choice("rol", DeelnameRol.values),
        begindatum=row.day("vanaf"),
        einddatum=row.day_or_none("tot") or periode.einddatum,
        reden=row.text("reden", ""),
    )
    return checked(row, deelname)


def _add_duties(subsidie: Subsidie) -> int:
    """A yearly report over each of the first years, as many as the rule says (R22 art. 1.5)."""
    periode = subsidie.periode
    rule = periode.regeling.rule(REPORTS, periode.begindatum)
    jaren = periode.jaren[: rule.whole if rule else 0]
    for jaar in jaren:
        create_verplichting(subsidie, jaar, by=None)
    return len(jaren)
