"""Public facts of fixtures/feiten into rows: parliamentary papers, evaluations with what they concluded, and duties."""

from collections import Counter

from config.fixture_rows import FixtureError, Row, Source, checked, find, read_fixture
from evaluaties.models import Aanbeveling, Conclusie, Evaluatie, EvaluatiePeriode, Evaluatieplicht, Kamerstuk, Landing
from evaluaties.models.aanbeveling import Termijn
from evaluaties.models.bevinding import Strekking
from evaluaties.models.conclusie import OORDELEN, ConclusieSoort
from evaluaties.models.evaluatie import EvaluatieSoort
from evaluaties.models.kamerstuk import Kamer
from evaluaties.models.opvolging import LandingSoort
from evaluaties.statuses import AanbevelingStatus, EvaluatieStatus, Reactie
from subsidies.models import Regeling, Regelversie, Subsidieperiode


def load_evaluaties(source: Source) -> Counter[str]:
    """Papers and evaluations that are not there yet, in the caller's transaction.

    Returns how many rows were added per kind. Raises `FixtureError` where a file does not fit.
    """
    papers = _load_kamerstukken(read_fixture("feiten/kamerstukken.toml"), source)
    made = _load_evaluaties(read_fixture("feiten/evaluaties.toml"), source)
    return made + Counter(kamerstukken=papers)


def _load_kamerstukken(file: Row, source: Source) -> int:
    known = set(Kamerstuk.objects.values_list("slug", flat=True))
    new = []
    for row in file.rows("kamerstuk"):
        kamerstuk = Kamerstuk(
            slug=row.text("slug"),
            kamer=row.choice("kamer", Kamer.values),
            vergaderjaar=row.whole("vergaderjaar"),
            dossier=row.text("dossier"),
            dossier_titel=row.text("dossier_titel", ""),
            toevoeging=row.text("toevoeging", ""),
            nummer=row.text("nummer"),
            titel=row.text("titel"),
            datum=row.day_or_none("datum"),
            datum_tekst=row.text("datum_tekst", ""),
            omschrijving=row.text("omschrijving"),
            bron=source(row),
        )
        if checked(row, kamerstuk).slug not in known:
            new.append(kamerstuk)
    file.finish()
    return len(Kamerstuk.objects.bulk_create(new))


def _load_evaluaties(file: Row, source: Source) -> Counter[str]:
    made = _load_rapporten(file, source)
    made["evaluatieplichten"] = _load_plichten(file, source)
    file.finish()
    return made


def _load_rapporten(file: Row, source: Source) -> Counter[str]:
    known = set(Evaluatie.objects.values_list("slug", flat=True))
    perioden = {periode.slug: periode for periode in Subsidieperiode.objects.all()}
    papers = {kamerstuk.slug: kamerstuk for kamerstuk in Kamerstuk.objects.all()}
    made: Counter[str] = Counter()
    for row in file.rows("evaluatie"):
        paper = row.text("kamerstuk", "")
        periode = row.text("periode", "")
        also = [find(perioden, slug, row) for slug in row.texts("ook_perioden")]
        evaluatie = Evaluatie(
            slug=row.text("slug"),
            titel=row.text("titel"),
            heeft_eigen_titel=not row.flag("titel_is_omschrijving"),
            onderzoeker=row.text("onderzoeker"),
            onderzoeker_aliases=row.texts("onderzoeker_aliassen"),
            opdrachtgever=row.text("opdrachtgever", ""),
            eerste_jaar=row.whole_or_none("eerste_jaar"),
            laatste_jaar=row.whole_or_none("laatste_jaar"),
            einddatum=row.day_or_none("einddatum"),
            publicatie=row.text("publicatie", ""),
            thema=row.text("thema", ""),
            subthema=row.text("subthema", ""),
            begrotingsartikel=row.text("begrotingsartikel", ""),
            soort=row.choice("soort", EvaluatieSoort.values),
            status=EvaluatieStatus.AFGEROND,
            periode=find(perioden, periode, row) if periode else None,
            opgeleverd=row.text("opgeleverd"),
            gepubliceerd_datum=row.day_or_none("gepubliceerd"),
            doel=row.text("doel"),
            methode=row.text("methode"),
            opvolging=row.text("opvolging"),
            onbekend=row.text("onbekend"),
            kamerstuk=find(papers, paper, row) if paper else None,
            bron=source(row),
        )
        conclusies = [
            _conclusie(part, evaluatie, number, source) for number, part in enumerate(row.rows("conclusie"), 1)
        ]
        landingen: list[Landing] = []
        advice = [
            _aanbeveling(part, evaluatie, number, source, landingen)
            for number, part in enumerate(row.rows("aanbeveling"), 1)
        ]
        if checked(row, evaluatie).slug in known:
            continue
        evaluatie.save()
        EvaluatiePeriode.objects.bulk_create(EvaluatiePeriode(evaluatie=evaluatie, periode=one) for one in also)
        made.update(
            evaluaties=1,
            conclusies=len(Conclusie.objects.bulk_create(conclusies)),
            aanbevelingen=len(Aanbeveling.objects.bulk_create(advice)),
            landingen=len(Landing.objects.bulk_create(landingen)),
        )
    return made


def _load_plichten(file: Row, source: Source) -> int:
    """Duties to evaluate. With which evaluation one is fulfilled is for people to say."""
    known = set(Evaluatieplicht.objects.values_list("slug", flat=True))
    regelingen = {regeling.slug: regeling for regeling in Regeling.objects.all()}
    new = []
    for row in file.rows("plicht"):
        plicht = Evaluatieplicht(
            slug=row.text("slug"),
            regeling=find(regelingen, row.text("regeling"), row),
            grondslag=row.text("grondslag"),
            regel=row.text("regel"),
            vervaldatum=row.day_or_none("uiterste_dag"),
            is_afgeleid=row.flag("uitgerekend"),
            herhaling_jaren=row.whole_or_none("herhaling_jaren"),
            is_nakoming_onbekend=row.flag("nakoming_onbekend"),
            toelichting=row.text("toelichting", ""),
            bron=source(row),
        )
        if checked(row, plicht).slug not in known:
            new.append(plicht)
    return len(Evaluatieplicht.objects.bulk_create(new))


def _conclusie(row: Row, evaluatie: Evaluatie, number: int, source: Source) -> Conclusie:
    return checked(
        row,
        Conclusie(
            evaluatie=evaluatie,
            volgorde=number,
            soort=row.choice("soort", ConclusieSoort.values),
            **{oordeel: row.choice(oordeel, ["", *Strekking.values], "") for oordeel in OORDELEN},
            tekst=row.text("tekst"),
            bron=source(row),
        ),
    )


def _aanbeveling(row: Row, evaluatie: Evaluatie, number: int, source: Source, landingen: list[Landing]) -> Aanbeveling:
    """A recommendation; with ``opvolging`` comes ``bron_opvolging``. Where it landed is added to ``landingen``."""
    followed = row.text("opvolging")
    aanbeveling = Aanbeveling(
        evaluatie=evaluatie,
        volgorde=number,
        tekst=row.text("tekst"),
        heeft_eigen_tekst=not row.flag("tekst_onbekend"),
        geadresseerde=row.text("geadresseerde", ""),
        termijn=row.choice("termijn", Termijn.values, Termijn.ONBEKEND.value),
        status=row.choice("stand", AanbevelingStatus.values, AanbevelingStatus.ONBEKEND.value),
        reactie=row.choice("reactie", ["", *Reactie.values], ""),
        reactie_reden=row.text("reactie_reden", ""),
        reactie_datum=row.day_or_none("reactie_datum"),
        opvolging=followed,
        bron=source(row),
        bron_opvolging=source(row, "bron_opvolging") if followed else "",
    )
    landingen.extend(_landing(part, aanbeveling, source) for part in row.rows("landing"))
    return checked(row, aanbeveling)


def _landing(row: Row, aanbeveling: Aanbeveling, source: Source) -> Landing:
    """Where a recommendation landed: at the first text of a rule, at a parliamentary paper, or in a note as words."""
    regel, code = row.text("regel", ""), row.text("regeling", "")
    rule = Regelversie.objects.filter(regeling__code=code, naam=regel).order_by("begindatum").first()
    if regel and rule is None:
        raise FixtureError(f"{row.place}: rule {regel!r} of scheme {code!r} is not there. Correct one of them.")
    paper = row.text("kamerstuk", "")
    kamerstuk = Kamerstuk.objects.filter(slug=paper).first()
    if paper and kamerstuk is None:
        raise FixtureError(f"{row.place}: paper {paper!r} is not there. Correct one of them.")
    landing = Landing(
        aanbeveling=aanbeveling,
        soort=row.choice("soort", LandingSoort.values),
        regelversie=rule,
        kamerstuk=kamerstuk,
        tekst=row.text("tekst", ""),
        bron=source(row),
    )
    return checked(row, landing)
