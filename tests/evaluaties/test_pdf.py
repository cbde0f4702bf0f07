"""What stands in an annex: composition and akkoord of the day, the unknown as unknown, nothing that must not."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.roles import Rol
from allianties.models import Deelname, DeelnameRol, Herkomst, LedenBekend, Organisatie
from documents.canonical import canonical_json
from documents.pdf import render_html
from evaluaties.pdf import TEMPLATE, BijlageContext, gather_bijlage, present
from subsidies.actions.rapportage import approve_rapportage, submit_rapportage, take_up_rapportage
from subsidies.models import Subsidie
from tests.factories.accounts import user_factory
from tests.factories.allianties import alliantie_factory, deelname_factory, organisatie_factory
from tests.factories.evaluaties import aanbeveling_factory, conclusie_factory, evaluatie_factory, kamerstuk_factory
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db
DAY = date(2025, 12, 31)
number = count(1)
VISIT = "Geheimstraat 1, 1234 AB Schuilplaats"


def facts(day=DAY, periode="2023-2027"):
    """As they come out of the stored document."""
    return json.loads(canonical_json(gather_bijlage(make_periode(periode), day)))


def html(day=DAY, periode="2023-2027"):
    context = {**present(facts(day, periode)), "titel": "T", "created": datetime(2025, 1, 1, tzinfo=UTC)}
    return render_html(TEMPLATE, {**context, "document_nummer": "bijlage-12345678"})


def real_alliance(naam="Echt", *, periode="2023-2027", members=(), **fields):
    """A real alliance of public facts with a grant of unknown size."""
    alliantie = alliantie_factory(naam, slug=f"echt-{next(number)}", alleen_openbaar=True, **fields)
    period = make_periode(periode)
    Subsidie.objects.create(regeling=period.regeling, periode=period, soort="alliantie", alliantie=alliantie)
    for member in members:
        deelname_factory(
            alliantie=alliantie,
            organisatie=member if isinstance(member, Organisatie) else organisatie_factory(member),
            begindatum=period.begindatum,
            einddatum=period.einddatum,
            datum_herkomst=Herkomst.AFGELEID,
            bron="Bron X",
        )
    return alliantie


def report(verband, jaar, *, approved):
    """A report handed in, with akkoord on this day where given."""
    rapportage = verband.rapportage(jaar)
    submit_rapportage(rapportage.pk, by=verband.coordinator, moment=datetime(jaar + 1, 3, 1, tzinfo=UTC))
    if approved:
        moment = datetime(approved.year, approved.month, approved.day, 12, tzinfo=UTC)
        take_up_rapportage(rapportage.pk, by=verband.accounthouder, moment=moment)
        approve_rapportage(rapportage.pk, by=verband.accounthouder, moment=moment)
    return rapportage


def test_facts_survive_the_way_through_json():
    real_alliance(members=["A", "B"], voorganger=alliantie_factory("Voorganger", slug="voorganger"))
    evaluatie = evaluatie_factory(gepubliceerd_datum=date(2024, 1, 1))
    conclusie_factory(evaluatie=evaluatie)
    aanbeveling_factory(evaluatie=evaluatie)
    kamerstuk_factory(datum=date(2023, 2, 13))
    verband = make_verband()
    report(verband, 2024, approved=date(2025, 6, 1))

    stored = facts()

    assert json.loads(canonical_json(BijlageContext.from_facts(stored).facts)) == stored


def test_composition_is_that_of_the_day():
    verband = make_verband()
    Deelname.objects.filter(organisatie=verband.lid).update(einddatum=date(2024, 6, 30))
    new = deelname_factory(alliantie=verband.alliantie, begindatum=date(2024, 7, 1)).organisatie

    before = [lid["naam"] for lid in facts(date(2024, 6, 30))["voorbeelden"][0]["leden"]]
    after = [lid["naam"] for lid in facts(date(2024, 7, 1))["voorbeelden"][0]["leden"]]

    assert before == [verband.penvoerder.naam, verband.lid.naam]
    assert after == [verband.penvoerder.naam, new.naam]


def test_after_the_period_the_composition_is_that_of_its_last_day():
    real_alliance(periode="2018-2022", members=["Lid van toen"])

    stored = facts(date(2024, 5, 1), "2018-2022")

    assert stored["samenstelling_op"] == "2022-12-31"
    assert [lid["naam"] for lid in stored["allianties"][0]["leden"]] == ["Lid van toen"]
    assert "De samenstelling van de allianties is die van die dag" in html(date(2024, 5, 1), "2018-2022")


def test_penvoerder_first_and_unknown_said_so():
    real_alliance("Onbekende penvoerder", members=["Zeta", "Alfa"])
    known = real_alliance("Bekende penvoerder", members=["Zulu", "Bravo"])
    known.deelnames.filter(organisatie__naam="Zulu").update(rol=DeelnameRol.PENVOERDER)
    real_alliance("Alleen", members=["Solist"])

    rows = {row.naam: row.partners for row in present(facts())["overzicht"]["rijen"]}

    assert rows == {
        "Onbekende penvoerder": "Alfa; Zeta (penvoerder niet bekend)",
        "Bekende penvoerder": "Zulu (penvoerder); Bravo",
        "Alleen": "Solist",
    }


def test_unknown_members_theme_aim_and_amount_are_called_unknown():
    real_alliance("Leeg", leden_bekend=LedenBekend.ONBEKEND)
    real_alliance("Deels", members=["Eén"], leden_bekend=LedenBekend.DEELS)

    rows = {row.naam: row for row in present(facts())["overzicht"]["rijen"]}

    assert rows["Leeg"].partners == "niet bekend"
    assert (rows["Leeg"].thema, rows["Leeg"].doel, rows["Leeg"].subsidie) == ("niet bekend",) * 3
    assert rows["Deels"].partners == "Eén; overige niet bekend (penvoerder niet bekend)"
    text = html()
    assert "De partners zijn niet bekend." in text
    assert "De partners zijn deels bekend." in text
    assert text.count("Rapportages: niet in openbare bronnen.") == 2


def test_derived_dates_are_marked_and_explained():
    real_alliance(members=["A"])

    text = html()

    assert "01-01-2023 (afgeleid)" in text
    assert "31-12-2027 (afgeleid)" in text
    assert "Afgeleid: de bronnen noemen geen dagen." in text


def test_parts_of_a_consortium_stand_under_it():
    whole = organisatie_factory("Consortium", is_consortium=True)
    for naam in ("Deel B", "Deel A"):
        organisatie_factory(naam, onderdeel_van=whole)
    real_alliance(members=[whole])

    assert facts()["allianties"][0]["leden"][0]["onderdelen"] == ["Deel A", "Deel B"]
    assert "Hierin werken samen: Deel A, Deel B." in html()


def test_total_only_where_every_amount_is_known():
    make_verband("Een")
    make_verband("Twee")
    assert present(facts())["voorbeelden"]["totaal"] == "2.000.000,00"

    Subsidie.objects.filter(alliantie__naam="Alliantie Een").update(bedrag=None)
    shown = present(facts())["voorbeelden"]

    assert shown["totaal"] == ""
    assert [row.subsidie for row in shown["rijen"]] == ["niet bekend", "1.000.000,00"]


@pytest.mark.slow
def test_summary_is_that_of_the_newest_report_with_akkoord_on_the_day():
    verband = make_verband("Sluis")
    report(verband, 2023, approved=date(2024, 5, 1))
    report(verband, 2024, approved=date(2025, 5, 1))
    report(verband, 2025, approved=None)

    def summary(day):
        return facts(day)["voorbeelden"][0]["samenvatting"]

    assert summary(date(2024, 4, 30)) is None
    assert summary(date(2024, 5, 1))["jaar"] == 2023
    assert summary(date(2025, 4, 30))["jaar"] == 2023
    newest = summary(DAY)
    assert (newest["jaar"], newest["versie"], newest["akkoord_datum"]) == (2024, 1, "2025-05-01")
    assert newest["tekst"] == "Alliantie Sluis 2024 samenvatting geheimtekst"
    assert "Bron: jaarrapportage 2024, versie 1, akkoord op 1\N{NO-BREAK SPACE}mei 2025" in html()


def test_report_without_akkoord_never_reaches_the_annex():
    verband = make_verband("Sluis")
    report(verband, 2024, approved=None)

    text = html()

    assert "Er is nog geen jaarrapportage met akkoord." in text
    assert "geheimtekst" not in text


def test_fictitious_ones_stand_apart_and_are_marked():
    make_verband("Verzonnen")
    real_alliance("Echt")

    text = html()
    real, invented = text.split('<section class="hoofdstuk fictief">')

    assert "Alliantie Verzonnen" not in real.split("<main>")[1]
    assert "Alliantie Verzonnen (fictief)" in real
    heading = invented.split("<h3 ")[1].split("</h3>")[0]
    assert "Alliantie Verzonnen" in heading
    assert "fictief-merk" in heading
    assert "Echt" not in invented


def test_without_fictitious_alliances_there_is_no_such_part():
    real_alliance()

    assert "ictie" not in html()


def test_shielded_organisation_stands_nowhere():
    hidden = organisatie_factory(
        "Schuilhuis",
        aliases=["De Schuil"],
        is_afgeschermd=True,
        correspondentieadres=VISIT,
        website="https://schuil.example",
    )
    alliantie = real_alliance(
        "Open", members=["Andere", hidden], doel="Samen met Schuilhuis en de schuil.", toelichting="Schuilhuis helpt."
    )
    alliantie.deelnames.filter(organisatie=hidden).update(bron="Site van Schuilhuis")
    organisatie_factory("Schuilhuis Noord", onderdeel_van=hidden)

    stored = canonical_json(facts())

    for leak in ("Schuil", "schuil", VISIT, "1234 AB"):
        assert leak not in stored
    assert [lid["naam"] for lid in facts()["allianties"][0]["leden"]] == ["Andere", "een partnerorganisatie"]
    assert "Samen met een partnerorganisatie en een partnerorganisatie." in html()


def test_no_address_no_person_and_no_key_in_the_facts():
    verband = make_verband("Sluis")
    Organisatie.objects.update(correspondentieadres=VISIT, kvk_nummer=None, website="https://site.example")
    report(verband, 2024, approved=date(2025, 5, 1))

    stored = canonical_json(facts())

    for leak in (
        VISIT,
        "site.example",
        verband.coordinator.naam,
        verband.accounthouder.naam,
        "@",
        str(verband.coordinator.pk),
    ):
        assert leak not in stored


def test_evaluations_and_papers_only_when_they_were_known():
    evaluatie = evaluatie_factory("Onderzoek", gepubliceerd_datum=date(2025, 6, 1), kamerstuk=kamerstuk_factory("500"))
    conclusie_factory(evaluatie=evaluatie, tekst="Conclusie een.")
    aanbeveling_factory(evaluatie=evaluatie, tekst="Doe dit.", opvolging="")
    kamerstuk_factory("374", datum=date(2022, 11, 18))
    kamerstuk_factory("100", datum=date(2021, 12, 31))
    kamerstuk_factory("999", datum=date(2026, 1, 1))

    before, after = html(date(2025, 5, 31)), html()

    assert "geen evaluatie bekend" in before
    assert "Onderzoek" not in before
    for expected in ("Onderzoek", "Conclusie een.", "Doe dit.", "<td>onbekend</td>", "nr.\N{NO-BREAK SPACE}374"):
        assert expected in after
    for unexpected in ("nr.\N{NO-BREAK SPACE}100", "nr.\N{NO-BREAK SPACE}999"):
        assert unexpected not in after


def test_evaluations_of_another_period_stay_out():
    evaluatie_factory("Van toen", periode=make_periode("2018-2022"))

    assert facts()["evaluaties"] == []


def test_each_source_stands_once():
    real_alliance(members=["A", "B"], bron="Bron X; Bron Y")

    assert facts()["allianties"][0]["bronnen"] == ["Bron X; Bron Y"]


def test_archive_grants_are_named_where_known():
    period = make_periode()
    Subsidie.objects.create(
        regeling=period.regeling,
        periode=period,
        soort="archief",
        ontvanger=organisatie_factory("Archief A"),
        bedrag=Decimal("10.50"),
    )

    assert "Archief A, archiefsubsidie: 10,50" in html()


def test_text_of_people_is_never_markup():
    real_alliance("<script>x</script>", doel="<b>vet</b>", members=["A & B <i>"])

    text = html()

    assert "<script>x" not in text
    assert "&lt;b&gt;vet&lt;/b&gt;" in text
    assert "A &amp; B &lt;i&gt;" in text


@pytest.mark.slow
def test_an_annex_asks_the_same_number_of_queries_for_one_and_for_many():
    def queries():
        with CaptureQueriesContext(
            connection,
        ) as captured:
            gather_bijlage(make_periode(), DAY)
        return len(captured)

    user_factory(Rol.KAMER)
    report(make_verband("Een"), 2024, approved=date(2025, 5, 1))
    evaluatie_factory()
    one = queries()
    for n in range(20):
        real_alliance(f"Alliantie {n}", members=[f"A{n}", f"B{n}"])
        aanbeveling_factory(evaluatie=evaluatie_factory())

    assert queries() == one
