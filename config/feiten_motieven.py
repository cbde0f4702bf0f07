"""The four motives of 2018 of fixtures/feiten into rows."""

from config.fixture_rows import Row, Source, checked
from evaluaties.models import Motief
from evaluaties.models.motief import MotiefSoort


def load_motieven(file: Row, source: Source) -> int:
    """Motives that are not there yet, in the caller's transaction; gives how many were added."""
    known = set(Motief.objects.values_list("soort", flat=True))
    new = []
    for number, row in enumerate(file.rows("motief"), start=1):
        motief = Motief(
            soort=row.choice("soort", MotiefSoort.values),
            volgorde=number,
            naam=row.text("naam"),
            uitleg=row.text("uitleg"),
            maat=row.text("maat"),
            bron=source(row),
        )
        if motief.soort not in known:
            new.append(checked(row, motief))
    file.finish()
    return len(Motief.objects.bulk_create(new))
