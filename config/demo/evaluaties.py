"""Fictitious evaluations of the fictitious alliances."""

from collections import Counter

from config.feiten import allianties_by_slug, perioden_by_slug
from config.fixture_rows import checked, find, read_fixture
from evaluaties.models import Evaluatie, EvaluatieAlliantie
from evaluaties.models.evaluatie import EvaluatieSoort
from evaluaties.statuses import EvaluatieStatus
from subsidies.models import Evaluatiekader


def load_evaluaties() -> Counter[str]:
    """Evaluations that are not there yet, in the caller's transaction; returns how many rows were added."""
    known = set(Evaluatie.objects.values_list("slug", flat=True))
    allianties, perioden = allianties_by_slug(), perioden_by_slug()
    file = read_fixture("demo/evaluaties.toml")
    new: list[Evaluatie] = []
    about: list[EvaluatieAlliantie] = []
    for row in file.rows("evaluatie"):
        periode, kader = find(perioden, row.text("periode"), row), row.whole_or_none("kader")
        evaluatie = Evaluatie(
            slug=row.text("slug"),
            titel=row.text("titel"),
            soort=row.choice("soort", EvaluatieSoort.values),
            status=row.choice("status", EvaluatieStatus.values),
            onderzoeker=row.text("onderzoeker"),
            onderzoeker_aliases=row.texts("onderzoeker_aliassen"),
            opdrachtgever=row.text("opdrachtgever"),
            periode=periode,
            eerste_jaar=row.whole_or_none("eerste_jaar"),
            laatste_jaar=row.whole_or_none("laatste_jaar"),
            gepland_begindatum=row.day("gepland_begin"),
            gepland_einddatum=row.day("gepland_einde"),
            begindatum=row.day_or_none("begin"),
            doel=row.text("doel"),
            onderzoeksvragen=row.text("onderzoeksvragen"),
            methode=row.text("methode", ""),
            kader=Evaluatiekader.objects.filter(periode=periode, nummer=kader).first() if kader else None,
            kosten=row.number("kosten"),
            thema=row.text("thema"),
            subthema=row.text("subthema"),
            begrotingsartikel=row.text("begrotingsartikel"),
            is_fictief=True,
        )
        named = [find(allianties, slug, row) for slug in row.texts("allianties")]
        if checked(row, evaluatie).slug not in known:
            new.append(evaluatie)
            about += [EvaluatieAlliantie(evaluatie=evaluatie, alliantie=alliantie) for alliantie in named]
    file.finish()
    Evaluatie.objects.bulk_create(new)
    EvaluatieAlliantie.objects.bulk_create(about)
    return Counter(evaluaties=len(new))
