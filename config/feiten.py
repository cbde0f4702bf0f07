"""Public facts of fixtures/feiten into rows: from schemes to evaluations, each with its source.

Loading only adds. A row whose slug is already there, also under an earlier slug, is left as it is: the ministry may
have corrected it, and a fixture does not know better. So a second run changes nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from django.db import connection, transaction

from allianties.models import Alliantie, Deelname, Domein, Herkomst, LedenBekend, Organisatie, VroegereSlug
from audit.record import record
from config.feiten_evaluaties import load_evaluaties
from config.feiten_motieven import load_motieven
from config.fixture_rows import FixtureError, Row, Source, checked, find, read_fixture, read_sources
from subsidies.models import Beleidsdoel, Regeling, Regelversie, Subsidie, Subsidieperiode
from subsidies.models.subsidie import SubsidieSoort
from subsidies.regels import Eenheid, RegelStatus

GELADEN = "config.feiten.geladen"


def load_feiten() -> Counter[str]:
    """Load every public fact that is not there yet, in one transaction, with one audit row when anything was added.

    Returns how many rows were added per kind. Raises `FixtureError` where a file does not fit; then nothing is loaded.
    """
    source = read_sources()
    made: Counter[str] = Counter()
    with transaction.atomic():
        wait_for_other_loads()
        made.update(_load_regelingen(read_fixture("feiten/regelingen.toml"), source))
        made["organisaties"] = load_organisaties(read_fixture("feiten/organisaties.toml"), source)
        made.update(_load_allianties(read_fixture("feiten/allianties.toml"), source))
        made.update(load_evaluaties(source))
        made["motieven"] = load_motieven(read_fixture("feiten/motieven.toml"), source)
        if made.total():
            record(GELADEN, by=None, data=dict(made))
    return made


def wait_for_other_loads() -> None:
    """Two loads at once would both add: the second waits until the first has ended its transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('config.feiten'))")


def _load_regelingen(file: Row, source: Source) -> Counter[str]:
    """Schemes with their dated rules, then the periods."""
    regelingen = {regeling.slug: regeling for regeling in Regeling.objects.all()}
    made: Counter[str] = Counter()
    for row in file.rows("regeling"):
        regeling = Regeling(
            slug=row.text("slug"),
            code=row.text("code"),
            naam=row.text("naam"),
            kenmerk=row.text("kenmerk"),
            vastgesteld_datum=row.day("vastgesteld_op"),
            begindatum=row.day("geldig_vanaf"),
            einddatum=row.day("geldig_tot"),
            bwbr=row.text("bwbr"),
            staatscourant=row.text("staatscourant"),
            toelichting=row.text("toelichting"),
            bron=source(row),
        )
        read_until = row.day_or_none("gelezen_tot")
        rules = [version for rule in row.rows("regel") for version in _regelversies(rule, regeling, read_until, source)]
        checked(row, regeling)
        if regeling.slug in regelingen:
            continue
        regeling.save()
        regelingen[regeling.slug] = regeling
        Regelversie.objects.bulk_create(rules)
        made.update(regelingen=1, regels=len(rules))
    made["beleidsdoelen"] = _load_beleidsdoelen(file, source)
    made["perioden"] = _load_perioden(file, regelingen, source)
    return made


def _regelversies(row: Row, regeling: Regeling, read_until: date | None, source: Source) -> Iterator[Regelversie]:
    """A rule, in two when it runs on past the last text that was read: what follows is still to be confirmed."""
    start, end = row.day("vanaf"), row.day_or_none("tot")
    status = RegelStatus(row.choice("status", RegelStatus.values))
    confirmed = row.text("bevestigd_door", "") and source(row, "bevestigd_door")
    unread = status is RegelStatus.BEKEND and read_until and not confirmed and (end is None or end > read_until)

    def version(start: date, end: date | None, status: RegelStatus) -> Regelversie:
        return Regelversie(
            regeling=regeling,
            naam=row.text("naam"),
            eenheid=row.choice("eenheid", Eenheid.values),
            waarde=row.text("waarde", ""),
            status=status,
            artikel=row.text("artikel"),
            begindatum=start,
            einddatum=end,
            toelichting=row.text("toelichting", ""),
            bron="; ".join(part for part in (source(row), confirmed) if part),
        )

    if unread and read_until:
        yield checked(row, version(start, read_until, status))
        yield checked(row, version(read_until + timedelta(days=1), end, RegelStatus.TE_BEVESTIGEN))
    else:
        yield checked(row, version(start, end, status))


def _load_perioden(file: Row, regelingen: dict[str, Regeling], source: Source) -> int:
    known = set(Subsidieperiode.objects.values_list("slug", flat=True))
    new = []
    for row in file.rows("periode"):
        row.whole("partnerschappen")
        periode = Subsidieperiode(
            slug=row.text("slug"),
            naam=row.text("naam"),
            regeling=find(regelingen, row.text("regeling"), row),
            begindatum=row.day("begin"),
            einddatum=row.day("einde"),
            toelichting=" ".join(filter(None, [row.text("toelichting", ""), row.text("onbekend", "")])),
            bron=source(row),
        )
        if checked(row, periode).slug not in known:
            new.append(periode)
    file.finish()
    return len(Subsidieperiode.objects.bulk_create(new))


def _load_beleidsdoelen(file: Row, source: Source) -> int:
    made = 0
    for row in file.rows("beleidsdoel"):
        _goal, created = Beleidsdoel.objects.get_or_create(
            code=row.text("code"), defaults={"naam": row.text("naam"), "bron": source(row)}
        )
        made += created
        row.finish()
    return made


def organisaties_by_slug() -> dict[str, Organisatie]:
    """Every organisation by its slug and its earlier ones."""
    now = {organisatie.slug: organisatie for organisatie in Organisatie.objects.all()}
    earlier = VroegereSlug.objects.filter(organisatie__isnull=False).select_related("organisatie")
    return {old.slug: old.organisatie for old in earlier if old.organisatie} | now


def allianties_by_slug() -> dict[str, Alliantie]:
    """Every alliance by its slug and its earlier ones."""
    now = {alliantie.slug: alliantie for alliantie in Alliantie.objects.all()}
    earlier = VroegereSlug.objects.filter(alliantie__isnull=False).select_related("alliantie")
    return {old.slug: old.alliantie for old in earlier if old.alliantie} | now


def load_organisaties(file: Row, source: Source | None) -> int:
    """Organisations that are not there yet; those of the demo world (no ``source``) are fictitious.

    Returns how many were added. A part of a consortium stands after its consortium in the file.
    """
    known = organisaties_by_slug()
    wholes: list[Organisatie] = []
    parts: list[Organisatie] = []
    for row in file.rows("organisatie"):
        whole = row.text("onderdeel_van", "")
        organisatie = Organisatie(
            slug=row.text("slug"),
            naam=row.text("naam"),
            aliases=row.texts("aliassen"),
            rechtsvorm=row.text("rechtsvorm", ""),
            oprichtingsjaar=row.whole_or_none("oprichtingsjaar"),
            omvang=row.text("grootte", ""),
            domeinen=row.choices("domeinen", Domein.values),
            is_consortium=row.flag("is_consortium"),
            is_afgeschermd=row.flag("is_afgeschermd"),
            correspondentieadres=row.text("correspondentieadres", ""),
            is_fictief=source is None,
            bron=source(row) if source else "",
        )
        if whole:
            organisatie.onderdeel_van = find(known, whole, row)
        if checked(row, organisatie).slug not in known:
            known[organisatie.slug] = organisatie
            (parts if whole else wholes).append(organisatie)
    file.finish()
    return len(Organisatie.objects.bulk_create(wholes)) + len(Organisatie.objects.bulk_create(parts))


def perioden_by_slug() -> dict[str, Subsidieperiode]:
    """Both periods, with their regeling."""
    return {periode.slug: periode for periode in Subsidieperiode.objects.select_related("regeling")}


def alliantie_from(row: Row, known: dict[str, Alliantie], source: Source | None) -> Alliantie:
    """An unsaved alliance; one of the demo world (no ``source``) is fictitious, the others public facts only."""
    predecessor = row.text("voorganger", "")
    return Alliantie(
        slug=row.text("slug"),
        naam=row.text("naam"),
        aliases=row.texts("aliassen"),
        doel=row.text("doel"),
        thema=row.text("thema"),
        domeinen=row.choices("domeinen", Domein.values),
        voorganger=find(known, predecessor, row) if predecessor else None,
        leden_bekend=row.choice("leden", LedenBekend.values, LedenBekend.VOLLEDIG.value),
        is_fictief=source is None,
        alleen_openbaar=source is not None,
        toelichting=row.text("toelichting", ""),
        bron=source(row) if source else "",
    )


def subsidie_for(alliantie: Alliantie, periode: Subsidieperiode, **fields: object) -> Subsidie:
    """An unsaved grant to an alliance over a period, under the regeling of that period."""
    return Subsidie(
        regeling=periode.regeling, periode=periode, soort=SubsidieSoort.ALLIANTIE, alliantie=alliantie, **fields
    )


def _load_allianties(file: Row, source: Source) -> Counter[str]:
    """Alliances with their members and a grant of unknown size; no duties and no reports."""
    known, perioden, organisaties = allianties_by_slug(), perioden_by_slug(), organisaties_by_slug()
    made: Counter[str] = Counter()
    for row in file.rows("alliantie"):
        alliantie = alliantie_from(row, known, source)
        periode = find(perioden, row.text("periode"), row)
        members = [find(organisaties, slug, row) for slug in row.texts("organisaties")]
        if bool(members) == (alliantie.leden_bekend == LedenBekend.ONBEKEND):
            raise FixtureError(f"{row.place}: 'organisaties' and 'leden' contradict each other. Correct one of them.")
        checked(row, alliantie)
        if alliantie.slug in known:
            continue
        alliantie.save()
        known[alliantie.slug] = alliantie
        subsidie_for(alliantie, periode, bron=alliantie.bron).save()
        made.update(allianties=1, subsidies=1, deelnames=len(_add_members(alliantie, periode, members)))
    file.finish()
    return made


def _add_members(alliantie: Alliantie, periode: Subsidieperiode, members: Iterable[Organisatie]) -> list[Deelname]:
    """Members from the first to the last day of the period: the sources give no days, so those are derived."""
    return Deelname.objects.bulk_create(
        Deelname(
            alliantie=alliantie,
            organisatie=organisatie,
            begindatum=periode.begindatum,
            einddatum=periode.einddatum,
            datum_herkomst=Herkomst.AFGELEID,
            bron=alliantie.bron,
        )
        for organisatie in members
    )
