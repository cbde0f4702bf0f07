"""What the fictitious evaluation found and advises, and a fictitious scheme to which that carries over."""

from collections import Counter
from datetime import date

from accounts.models import User
from config.fixture_rows import Row, read_fixture
from evaluaties.models import Aanbeveling, Bevinding, Bewijs, Conclusie, Evaluatie, Landing, Opvolgactie
from evaluaties.models.aanbeveling import Termijn
from evaluaties.models.bevinding import Strekking
from evaluaties.models.conclusie import OORDELEN, ConclusieSoort
from evaluaties.statuses import AanbevelingStatus, Reactie
from subsidies.models import Regeling, Regelversie

EVALUATIE = "fictief-bereik-en-samenwerking"
KEEPER = "accounthouder@demo.example"
ANSWERED = date(2026, 9, 15)


def load_aanbevelingen() -> Counter[str]:
    """Once, in the caller's transaction; returns how many rows were added. Nothing without the evaluation."""
    evaluatie = Evaluatie.objects.filter(slug=EVALUATIE).first()
    if evaluatie is None or evaluatie.bevindingen.exists():
        return Counter()
    file = read_fixture("demo/aanbevelingen.toml")
    rule = _scheme(next(file.rows("regeling")))
    rows = list(map(_finding, file.rows("bevinding")))
    findings = Bevinding.objects.bulk_create(
        Bevinding(evaluatie=evaluatie, volgorde=number, tekst=tekst, strekking=strekking)
        for number, (tekst, strekking, _bron) in enumerate(rows, 1)
    )
    Bewijs.objects.bulk_create(
        Bewijs(bevinding=finding, soort="bron", bron=bron)
        for finding, (_tekst, _strekking, bron) in zip(findings, rows, strict=True)
    )
    conclusions = [
        _conclusion(row, evaluatie, number, findings) for number, row in enumerate(file.rows("conclusie"), 1)
    ]
    advice = _advice(file, evaluatie, rule)
    file.finish()
    return Counter(bevindingen=len(findings), conclusies=len(conclusions), aanbevelingen=len(advice))


def _scheme(row: Row) -> Regelversie:
    regeling, _made = Regeling.objects.get_or_create(
        slug=row.text("slug"),
        defaults={"code": row.text("code"), "naam": row.text("naam"), "begindatum": row.day("begindatum")},
    )
    rule, _made = Regelversie.objects.get_or_create(
        regeling=regeling,
        naam=row.text("regel"),
        begindatum=regeling.begindatum,
        defaults={
            "eenheid": "aantal",
            "waarde": row.text("waarde"),
            "status": "bekend",
            "artikel": row.text("artikel"),
            "bron": "fictief",
        },
    )
    return rule


def _finding(row: Row) -> tuple[str, str, str]:
    found = row.text("tekst"), row.choice("strekking", Strekking.values), row.text("bewijs")
    row.finish()
    return found


def _conclusion(row: Row, evaluatie: Evaluatie, number: int, findings: list[Bevinding]) -> Conclusie:
    conclusion = Conclusie.objects.create(
        evaluatie=evaluatie,
        volgorde=number,
        soort=row.choice("soort", ConclusieSoort.values),
        tekst=row.text("tekst"),
        **{oordeel: row.choice(oordeel, ["", *Strekking.values], "") for oordeel in OORDELEN},
    )
    conclusion.bevindingen.set([findings[index - 1] for index in row.wholes("bevindingen")])
    row.finish()
    return conclusion


def _advice(file: Row, evaluatie: Evaluatie, rule: Regelversie) -> list[Aanbeveling]:
    keeper = User.objects.filter(email=KEEPER).first()
    made, acts = [], []
    for number, row in enumerate(file.rows("aanbeveling"), 1):
        reactie = row.choice("reactie", ["", *Reactie.values])
        advice = Aanbeveling(
            evaluatie=evaluatie,
            volgorde=number,
            tekst=row.text("tekst"),
            geadresseerde=row.text("geadresseerde"),
            termijn=row.choice("termijn", Termijn.values),
            status=row.choice("stand", AanbevelingStatus.values),
            reactie=reactie,
            reactie_reden=row.text("reden", ""),
            reactie_datum=ANSWERED if reactie else None,
            reactie_door=keeper if reactie else None,
            eigenaar=keeper if reactie else None,
            vervaldatum=row.day_or_none("uiterlijk"),
        )
        if act := row.text("actie", ""):
            acts.append(Opvolgactie(aanbeveling=advice, tekst=act, wie="directie Emancipatie (fictief)"))
        row.finish()
        made.append(advice)
    Aanbeveling.objects.bulk_create(made)
    Opvolgactie.objects.bulk_create(acts)
    passed = [row for row in made if row.status == AanbevelingStatus.DOORGEGEVEN]
    for number, origin in enumerate(passed, len(made) + 1):
        successor = Aanbeveling.objects.create(
            evaluatie=evaluatie,
            volgorde=number,
            tekst=origin.tekst,
            geadresseerde=origin.geadresseerde,
            termijn=origin.termijn,
            voorganger=origin,
            regeling=rule.regeling,
            eigenaar=keeper,
        )
        Landing.objects.create(aanbeveling=successor, soort="regel", regelversie=rule)
    return made
