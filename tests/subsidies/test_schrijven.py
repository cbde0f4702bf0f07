"""Writing a generated report: every kind of section keeps what is typed, says what is wrong, and loses nothing."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.invoer import clean_text
from subsidies.actions import rapportage as actions
from subsidies.actions.onderdeel import RIJEN
from subsidies.actions.punten import Meetlat, points
from subsidies.bedragen import Afwijkingsgrens
from subsidies.models import FinancieleRegel, Indicatoropgave, Inkomen, Jaarrapportage, RapportageVersie, Regelversie
from tests.factories.pagina import as_
from tests.factories.schrijven import page, part_of, save, shown, typed_names
from tests.factories.subsidies import Verband

SECTIONS = list(RIJEN)
ODD = "± zestig, «ongeveer» 12.5.0"


@pytest.mark.slow
@pytest.mark.parametrize("soort", SECTIONS)
def test_a_draft_keeps_anything_in_every_field(verband: Verband, rapportage: Jaarrapportage, soort: str) -> None:
    part, client = part_of(rapportage, soort), as_(verband.coordinator)
    names = typed_names(page(client, part))
    assert len(names) > 1

    response = save(client, page(client, part), **dict.fromkeys(names, ODD))

    assert response.status_code in (200, 302)
    after = shown(page(client, part))
    assert {name: after[name] for name in names} == dict.fromkeys(names, ODD)


@pytest.mark.slow
@pytest.mark.parametrize("soort", SECTIONS)
def test_what_is_no_number_is_said_and_blocks_handing_in(
    verband: Verband, rapportage: Jaarrapportage, soort: str
) -> None:
    part, client = part_of(rapportage, soort), as_(verband.coordinator)
    numbers = [name for name in typed_names(page(client, part)) if name.endswith("_invoer")]

    response = save(client, page(client, part), klaar="1", tekst="tekst", **dict.fromkeys(numbers, ODD))

    part.refresh_from_db()
    blocked = [zin for found, zin in actions.blocking_points(rapportage) if found == part]
    assert len(blocked) == len(numbers)
    if numbers:
        assert response.status_code == 200 and not part.is_klaar
        assert ODD in response.content.decode() and "Bewaard zoals u het schreef." in response.content.decode()
        with pytest.raises(actions.NotReady):
            actions.submit_rapportage(rapportage.pk, by=verband.bestuurder)


@pytest.mark.slow
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(min_size=1, max_size=400).filter(lambda text: clean_text(text.replace("\x00", "")).strip()))
@pytest.mark.parametrize("soort", SECTIONS)
def test_whatever_is_typed_is_shown_again(verband: Verband, rapportage: Jaarrapportage, soort: str, typed: str) -> None:
    part, client = part_of(rapportage, soort), as_(verband.coordinator)
    before = page(client, part)
    names = typed_names(before)

    save(client, before, **dict.fromkeys(names, typed))

    after = page(client, part)
    lines = clean_text(typed.replace("\x00", ""), lines=True)
    line = clean_text(typed.replace("\x00", ""))
    values = shown(after)
    assert all(values[name] in (lines, line) for name in names)
    assert values["tekst"] == lines


@pytest.mark.slow
def test_what_the_plan_fixed_cannot_be_changed(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="financien", organisatie=verband.lid)
    row = part.regels.all()[0]
    client = as_(verband.partner)
    html = page(client, part).content.decode()

    save(client, page(client, part), **{f"regels-{row.pk}-begroot_invoer": "1", f"regels-{row.pk}-post": "anders"})

    assert "uit het plan" in html and f"regels-{row.pk}-begroot_invoer" not in html
    row.refresh_from_db()
    assert (row.begroot, row.post) == (Decimal(100_000), "Training 1: personeel")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("begroot", "besteed", "demanded", "note"),
    [
        ("100000", "75000.01", False, "niet verplicht: minder dan"),
        ("100000", "75000", True, ""),
        ("100000", "124999.99", False, "niet verplicht: minder dan"),
        ("100000", "125000", True, ""),
        ("200000", "239999.99", False, "niet verplicht: minder dan 20"),
        ("200000", "240000", True, ""),
        ("100000", "100500", False, ""),
        ("0", "25000", True, ""),
        ("0", "24999.99", False, ""),
    ],
)
def test_an_explanation_is_demanded_exactly_where_both_bounds_are_reached(
    verband: Verband, rapportage: Jaarrapportage, begroot: str, besteed: str, demanded: bool, note: str
) -> None:
    part = rapportage.onderdelen.get(soort="financien", organisatie=verband.lid)
    row = part.regels.all()[0]
    FinancieleRegel.objects.filter(onderdeel=part).exclude(pk=row.pk).delete()
    part.regels.update(begroot=Decimal(begroot), begroot_invoer=begroot, besteed=Decimal(besteed), besteed_invoer="x")

    html = page(as_(verband.partner), part).content.decode()

    assert ("Toelichting verplicht" in html) is demanded
    assert (note in html) if note else ("niet verplicht: minder" not in html)
    asked = points(part, Meetlat(Afwijkingsgrens(Decimal(20), Decimal(25_000), "K 7.8")), for_ready=True)
    assert any(point.veld == "toelichting" for point in asked) is demanded


money = st.decimals(min_value=0, max_value=10_000_000, places=2)


@given(begroot=money, besteed=money)
def test_k_7_8_asks_by_percentage_and_amount_together(begroot: Decimal, besteed: Decimal) -> None:
    row = FinancieleRegel(begroot=begroot, besteed=besteed)
    difference = abs(besteed - begroot)

    asks = row.must_explain(Afwijkingsgrens(Decimal(20), Decimal(25_000), "K 7.8"))

    assert asks is (difference >= 25_000 and difference / begroot * 100 >= 20 if begroot else difference >= 25_000)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("stand", "sentence"),
    [
        ("deels", "schrijf waarom het anders ging dan gepland."),
        ("vervallen", "schrijf waarom het anders ging dan gepland."),
        ("verschoven", "kies naar welk jaar de activiteit is verschoven."),
        ("uitgevoerd", "schrijf wat u deed."),
    ],
)
def test_an_activity_that_went_otherwise_asks_why(
    verband: Verband, rapportage: Jaarrapportage, stand: str, sentence: str
) -> None:
    part = rapportage.onderdelen.get(soort="activiteiten", organisatie=verband.lid)
    first = part.activiteitverslagen.all()[0]
    client = as_(verband.partner)
    assert "Uit het plan 2025, versie 2" in page(client, part).content.decode()

    response = save(client, page(client, part), klaar="1", **{f"activiteitverslagen-{first.pk}-stand": stand})

    assert sentence in response.content.decode()


@pytest.mark.slow
def test_an_activity_beside_the_plan_is_added_and_goes_when_emptied(
    verband: Verband, rapportage: Jaarrapportage
) -> None:
    part = rapportage.onderdelen.get(soort="activiteiten", organisatie=verband.lid)
    client = as_(verband.partner)
    name = "activiteitverslagen-nieuw0"

    save(client, page(client, part), **{f"{name}-naam": "Extra avond", f"{name}-gerealiseerd": "Goed bezocht"})

    added = part.activiteitverslagen.get(activiteit=None)
    assert (added.naam, added.gerealiseerd, added.volgorde) == ("Extra avond", "Goed bezocht", 2)
    prefix = f"activiteitverslagen-{added.pk}"
    save(client, page(client, part), **{f"{prefix}-naam": "", f"{prefix}-gerealiseerd": ""})
    assert not part.activiteitverslagen.filter(activiteit=None).exists()
    assert part.activiteitverslagen.count() == 2


@pytest.mark.slow
def test_an_indicator_shows_what_is_known_and_says_when_parts_do_not_add_up(
    verband: Verband, rapportage: Jaarrapportage
) -> None:
    part = rapportage.onderdelen.get(soort="indicatoren", organisatie=None)
    row = part.indicatoropgaven.select_related("indicator").get(indicator__meetwijze="getal")
    women, men = row.uitsplitsingen.all()
    client = as_(verband.coordinator)
    html = page(client, part).content.decode()
    assert all(text in html for text in ("10 deelnemers (2022)", "62 deelnemers", "24 deelnemers", "Vorig jaar"))

    response = save(
        client,
        page(client, part),
        **{
            f"indicatoropgaven-{row.pk}-waarde_invoer": "60",
            f"uitsplitsingen-{women.pk}-waarde_invoer": "40",
            f"uitsplitsingen-{men.pk}-waarde_invoer": "19",
            f"uitsplitsingen-{men.pk}-organisatie": str(verband.lid.pk),
        },
    )

    assert "De delen zijn samen 59, maar de waarde is 60: 1 te weinig." in response.content.decode()
    men.refresh_from_db()
    assert (men.waarde, men.organisatie) == (Decimal(19), verband.lid)
    save(client, page(client, part), **{f"uitsplitsingen-{men.pk}-waarde_invoer": "20"})
    assert not actions.blocking_points(rapportage)


@pytest.mark.slow
def test_a_cumulative_value_that_falls_asks_a_reason(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="indicatoren", organisatie=None)
    row = part.indicatoropgaven.select_related("indicator").get(indicator__meetwijze="getal")
    row.indicator.is_cumulatief = True
    row.indicator.save()
    client, prefix = as_(verband.coordinator), f"indicatoropgaven-{row.pk}"

    response = save(client, page(client, part), **{f"{prefix}-waarde_invoer": "5"})
    assert "lager dan vorig jaar (24)" in response.content.decode()

    save(client, page(client, part), **{f"{prefix}-correctie_reden": "Dubbel geteld in 2024."})
    assert not actions.blocking_points(rapportage)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("eigen", "sentence"), [("9.999,99", "Dat is minder dan het minimum"), ("10.000", "Dat is genoeg")]
)
def test_own_income_is_held_against_the_rule(
    verband: Verband, rapportage: Jaarrapportage, eigen: str, sentence: str
) -> None:
    Regelversie.objects.create(
        regeling=verband.subsidie.regeling,
        naam="eigen_inkomsten_min",
        eenheid="procent",
        waarde="10",
        artikel="2.2, onder e",
        status="bekend",
        begindatum=date(2022, 2, 18),
        bron="test",
    )
    part = rapportage.onderdelen.get(soort="bijdrage", organisatie=verband.lid)
    prefix = f"inkomen-{Inkomen.objects.get(onderdeel=part).pk}"
    client = as_(verband.partner)

    save(client, page(client, part), **{f"{prefix}-totaal_invoer": "100.000", f"{prefix}-eigen_invoer": eigen})

    assert sentence in page(client, part).content.decode()


@pytest.mark.slow
def test_the_end_of_the_reserve_is_computed(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="financien", organisatie=None)
    prefix = f"reserve-{part.reserve.pk}"
    client = as_(verband.coordinator)

    save(client, page(client, part), **{f"{prefix}-begin_invoer": "1.000", f"{prefix}-mutatie_invoer": "-250,50"})

    assert "€\xa0749,50" in page(client, part).content.decode()


@pytest.mark.slow
def test_a_partner_sees_neither_the_reserve_nor_the_part_of_another(
    verband: Verband, vreemd: Verband, rapportage: Jaarrapportage
) -> None:
    client = as_(verband.partner)
    own = rapportage.onderdelen.get(soort="financien", organisatie=verband.lid)
    assert "reserve-" not in page(client, own).content.decode()

    for part in rapportage.onderdelen.exclude(organisatie=verband.lid):
        for answer in (client.get(part.get_absolute_url()), client.post(part.get_absolute_url(), {"tekst": "nee"})):
            assert answer.status_code == 404
        assert as_(vreemd.partner).get(part.get_absolute_url()).status_code == 404
        assert as_(vreemd.coordinator).post(part.get_absolute_url(), {"tekst": "nee"}).status_code == 404
    client.post(reverse("subsidies:rapportage_submit", args=[rapportage.pk]), {"verklaring": "on"})
    assert not RapportageVersie.objects.filter(rapportage=rapportage).exists()


def test_last_values_of_indicators_are_those_of_this_part_only(verband: Verband, rapportage: Jaarrapportage) -> None:
    assert {row.onderdeel.organisatie for row in Indicatoropgave.objects.all()} == {None, verband.lid}
