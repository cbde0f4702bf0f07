"""The motives: unknown is never nought, real and fictitious never meet, every figure opens, and who reads what."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.roles import Rol
from allianties.models import Deelname, Organisatie
from evaluaties.charts.maat import draw_maat
from evaluaties.exports.motieven import Keuze, gather_motieven
from evaluaties.models.motief import MotiefSoort
from subsidies.models import Subsidie
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import sturingsafspraak_factory
from tests.factories.overzicht import motief_factory, ontvanger_factory, overzichtrij_factory, subsidieoverzicht_factory
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
PAGE = "/evaluaties/motieven/"
JAAR = 2024


@pytest.fixture
def auditor(db):
    """Somebody who reads everything at the ministry."""
    for number, soort in enumerate(MotiefSoort.values):
        motief_factory(soort, volgorde=number, naam=soort)
    return user_factory(Rol.AUDITOR)


@pytest.fixture
def world(db):
    """A fictitious alliance in use, a real one of which only facts are public, and a linked recipient of each world."""
    verband = make_verband("Verzonnen")
    echt = make_verband("Openbaar", is_fictief=False, alleen_openbaar=True)
    Subsidie.objects.filter(alliantie=verband.alliantie).update(bedrag=Decimal(300))
    Subsidie.objects.filter(alliantie=echt.alliantie).update(bedrag=None)
    sturingsafspraak_factory(alliantie=verband.alliantie, gevraagd_datum=date(JAAR, 3, 1))
    member = Deelname.objects.filter(alliantie=echt.alliantie).first()
    assert member is not None
    overview = subsidieoverzicht_factory("Echt overzicht")
    rijk = ontvanger_factory("Rijk", organisatie=member.organisatie, gekoppeld_op="2025-01-01T00:00Z")
    arm = ontvanger_factory("Arm")
    variant = ontvanger_factory("Arm BV", hoofd=arm)
    for ontvanger, bedrag in ((rijk, 600), (arm, 100), (variant, 100), (ontvanger_factory("Terug"), -5)):
        overzichtrij_factory(
            overzicht=overview, ontvanger=ontvanger, bedrag=Decimal(bedrag), jaar=JAAR, ministerie="OCW", artikel="25"
        )
    return verband


def measured(user, soort, titel, naam, jaar=JAAR, **keuze):
    """One figure, with why."""
    table = next(table for table in gather_motieven(user, Keuze(**keuze))[soort] if table.titel == titel)
    found = next(series for series in table.reeksen if series.naam == naam).waarden[jaar]
    return found.getal, found.uitleg


def test_fragmentation_of_an_overview_merges_names_that_people_called_the_same(auditor, world):
    title = "Openbare subsidieoverzichten"

    def of(naam, **keuze):
        return measured(auditor, "versnippering", title, naam, **keuze)

    assert of("Toekenningen")[0] == 4
    assert of("Ontvangers")[0] == 3
    assert of("Concentratie (HHI)")[0] == Decimal("0.625")
    share, why = of("Aandeel van organisaties in allianties")
    assert share == Decimal("0.75") and why.startswith("ten minste; 1 van 2")
    assert of("Toekenningen", ministerie="OCW", artikel="25")[0] == 4
    titles = [table.titel for table in gather_motieven(auditor, Keuze(artikel="9"))["versnippering"]]
    assert title not in titles


def test_what_is_not_known_says_so_and_is_never_nought(auditor, world):
    own, asked = "Onze eigen subsidies", "Wat het ministerie na de start vroeg"

    assert measured(auditor, "versnippering", own, "Concentratie (HHI)", is_fictief=True)[0] == 1
    amount = measured(auditor, "versnippering", own, "Concentratie (HHI)")
    assert amount == (None, "bedrag onbekend bij 1 van 1")
    assert measured(auditor, "versnippering", own, "Subsidies", jaar=2018) == (None, "geen subsidies ingevoerd")
    assert measured(auditor, "sturing", asked, "Afspraken", is_fictief=True)[0] == 1
    assert measured(auditor, "sturing", asked, "Afspraken", is_fictief=True, jaar=2023)[0] == 0
    assert measured(auditor, "sturing", asked, "Afspraken") == (None, "niet in openbare bronnen")
    score = measured(auditor, "samenwerking", "Hoe allianties hun samenwerking beoordelen", _score(auditor), JAAR)
    assert score[0] is None


def _score(user):
    return gather_motieven(user, Keuze())["samenwerking"][0].reeksen[0].naam


def test_who_reads_no_contact_or_reports_reads_why_not(world):
    beheerder = user_factory(Rol.BEHEERDER)
    tables = gather_motieven(beheerder, Keuze(is_fictief=True))

    assert tables["sturing"][0].reeksen[0].waarden[JAAR].uitleg == "u leest geen contactgegevens"
    assert tables["sturing"][1].reeksen[0].waarden[JAAR].uitleg == "u leest geen opmerkingen"
    assert tables["samenwerking"][0].reeksen[0].waarden[JAAR].uitleg == "u leest geen rapportages"


def test_members_by_founding_year_and_size_with_the_unknown_apart(auditor, world):
    members = list(Organisatie.objects.filter(deelnames__alliantie=world.alliantie).order_by("pk"))
    Organisatie.objects.filter(pk=members[0].pk).update(oprichtingsjaar=2015, omvang="Klein")
    founded, sizes = gather_motieven(auditor, Keuze(is_fictief=True))["organisaties"]

    def told(table):
        return {series.naam: series.waarden[JAAR].getal for series in table.reeksen}

    assert told(founded)["Organisaties"] == len(members)
    assert told(founded)["Opgericht vanaf 2010"] == 1
    assert told(founded)["Oprichtingsjaar onbekend"] == len(members) - 1
    assert told(sizes) == {"Klein": 1, "Omvang onbekend": len(members) - 1}


@pytest.mark.slow
def test_page_export_and_sources(auditor, world, client):
    client.force_login(auditor)
    page = client.get(PAGE).content.decode()
    assert "Echte allianties" in page and "0,625" in page and "bedrag onbekend bij 1 van 1" in page
    assert "Verzonnen" not in page
    assert page.count("Van geen jaar bekend") == sum(
        table.is_onbekend for tables in gather_motieven(auditor, Keuze()).values() for table in tables
    )
    assert 0 < page.count("<details") < page.count("<table")
    invented = client.get(f"{PAGE}?wereld=fictief").content.decode()
    assert "0,625" not in invented and "fictief" in invented

    rows = client.get(f"{PAGE}overzicht/{JAAR}/?ministerie=OCW").content.decode()
    assert "Arm BV" in rows and "Echt overzicht, regel" in rows
    assert "Verzonnen" in client.get(f"{PAGE}subsidies/{JAAR}/?wereld=fictief").content.decode()
    for bron in ("sturing", "opmerkingen", "leden", "antwoorden", "subsidies", "overzicht"):
        assert client.get(f"{PAGE}{bron}/{JAAR}/?wereld=fictief").status_code == 200
    assert client.get(f"{PAGE}geheim/{JAAR}/").status_code == client.get(f"{PAGE}leden/1999/").status_code == 404

    export = client.get(f"{PAGE}export/").content.decode("utf-8-sig")
    assert "0,625" in export and "onbekend" in export


def test_only_who_reads_all_alliances_comes_in(world, client):
    client.force_login(world.partner)

    for path in ("", "export/", f"leden/{JAAR}/"):
        assert client.get(PAGE + path).status_code == 403


@pytest.mark.slow
@pytest.mark.parametrize(("path", "queries"), [("", 14), (f"overzicht/{JAAR}/", 6), (f"leden/{JAAR}/", 6)])
def test_pages_ask_the_same_number_of_questions_at_few_rows_and_at_many(auditor, world, client, path, queries):
    client.force_login(auditor)

    def asked():
        with CaptureQueriesContext(connection) as captured:
            assert client.get(PAGE + path).status_code == 200
        return len(captured)

    asked()
    few = asked()
    for number in range(5):
        make_verband(f"Meer {number}", is_fictief=False, alleen_openbaar=True)
        overzichtrij_factory(jaar=JAAR)
    assert (few, asked()) == (queries, queries)


def test_a_chart_needs_two_years_and_says_which_are_unknown():
    assert draw_maat("Maat", [(2020, Decimal(1))], [], str) is None
    drawn = draw_maat("Maat", [(2020, Decimal(0)), (2022, Decimal("0.4"))], [2021], str)

    assert drawn is not None
    assert drawn.beschrijving == "Per jaar: 2020 0, 2022 0.4. Onbekend: 2021."
    assert [cut.naam for cut in drawn.sneden] == ["breed", "smal"]
    assert all(0 <= point.y <= cut.hoogte for cut in drawn.sneden for point in cut.behaald)


def test_a_nul_in_the_address_is_left_out(auditor, log_in):
    for path in (PAGE, f"{PAGE}overzicht/{JAAR}/"):
        assert log_in(auditor).get(f"{path}?ministerie=%00&artikel=2%005").status_code == 200
