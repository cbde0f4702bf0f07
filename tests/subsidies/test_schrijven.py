"""Writing a generated report: every kind of section keeps what is typed, says what is wrong, and loses nothing."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localtime
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.invoer import clean_text
from accounts.models import Concepttekst, User
from subsidies.actions import rapportage as actions
from subsidies.actions.onderdeel import RIJEN
from subsidies.actions.punten import Meetlat, points
from subsidies.bedragen import Afwijkingsgrens
from subsidies.forms.blad import FIELDS_PER_PAGE, Blad
from subsidies.models import (
    Aanwezigheid,
    FinancieleRegel,
    Indicatoropgave,
    Inkomen,
    Jaarrapportage,
    Onderdeel,
    RapportageVersie,
    Regelversie,
)
from subsidies.statuses import OnderdeelSoort, RapportageStatus
from tests.factories.subsidies import Verband
from tests.factories.volume import make_large_report, make_report

SECTIONS = list(RIJEN)
ODD = "± zestig, «ongeveer» 12.5.0"


def as_(user: User) -> Client:
    """A browser in which this person is logged in."""
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def rapportage(verband: Verband) -> Jaarrapportage:
    """A draft over 2025, generated from a plan, a theory, indicators and a framework."""
    return make_report(verband)


def part_of(report: Jaarrapportage, soort: str) -> Onderdeel:
    """The part of this kind with the most rows: a partner's where partners have one."""
    parts = report.onderdelen.filter(soort=soort)
    return parts.filter(organisatie=None).get() if soort not in OF_PARTNERS else parts.exclude(organisatie=None)[0]


OF_PARTNERS = ("activiteiten", "financien", "bijdrage")


def page(client: Client, part: Onderdeel, query: str = "") -> Any:
    """The page of this part, with its form in ``context``."""
    response = client.get(part.get_absolute_url() + query)
    assert response.status_code == 200
    return response


def shown(response: Any) -> dict[str, str]:
    """What every field of a page shows."""
    blad, form = response.context["blad"], response.context["form"]
    values = {f"{row.prefix}-{name}": row[name].value() or "" for row in blad.forms for name in row.fields}
    if "tekst" in form.fields:
        values["tekst"] = form["tekst"].value()
    return values


def typed_names(response: Any) -> list[str]:
    """The fields of stored rows in which people type freely."""
    blad = response.context["blad"]
    names = [
        f"{row.prefix}-{name}"
        for row in blad.forms
        if not row.is_nieuw
        for name, field in row.fields.items()
        if not hasattr(field, "choices")
    ]
    return [*names, "tekst"]


def save(client: Client, response: Any, **changes: str) -> Any:
    """Send the form as the browser does: everything that it shows, with these fields changed."""
    return send(client, response, changes)


def save_by_itself(client: Client, response: Any, **changes: str) -> Any:
    """The same, as the page does by itself."""
    return send(client, response, changes, headers={"X-Autosave": "1"})


def send(client: Client, response: Any, changes: dict[str, str], **extra: Any) -> Any:
    """Post a page's form."""
    form = response.context["form"]
    data = shown(response) | {name: form[name].value() for name in ("revision", "basis", "vanaf")} | changes
    return client.post(response.request["PATH_INFO"], data, **extra)


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


ASKED = {
    "activiteiten": "kies hoe de activiteit ging.",
    "indicatoren": "vul een waarde in, of schrijf bij ‘opmerking’ waarom die er niet is.",
    "aannames": "kies wat u dit jaar zag.",
    "kader": "kies een antwoord.",
    "financien": "vul een bedrag in; 0 mag ook.",
}


@pytest.mark.slow
@pytest.mark.parametrize("soort", SECTIONS)
def test_klaar_says_what_is_still_asked_with_a_link(verband: Verband, rapportage: Jaarrapportage, soort: str) -> None:
    part, client = part_of(rapportage, soort), as_(verband.coordinator)

    response = save(client, page(client, part), klaar="1")

    html = response.content.decode()
    part.refresh_from_db()
    assert response.status_code == 200 and not part.is_klaar
    assert ASKED.get(soort, "hier staat nog niets.".capitalize()) in html
    for _point, address in response.context["punten"]:
        assert f'id="{address.partition("#")[2]}"' in html


@pytest.mark.slow
@pytest.mark.parametrize("soort", OnderdeelSoort.values)
def test_missing_answers_never_block_handing_in(verband: Verband, rapportage: Jaarrapportage, soort: str) -> None:
    assert [part for part, _zin in actions.blocking_points(rapportage) if part.soort == soort] == []


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


@pytest.mark.slow
@pytest.mark.parametrize("soort", SECTIONS)
def test_both_texts_are_shown_when_two_people_change_one_field(
    verband: Verband, rapportage: Jaarrapportage, soort: str
) -> None:
    part = part_of(rapportage, soort)
    first, second = as_(verband.coordinator), as_(verband.gewone_coordinator)
    opened, opened_too = page(first, part), page(second, part)
    names = typed_names(opened)
    save(first, opened, **dict.fromkeys(names, "van de eerste"))

    response = save(second, opened_too, **dict.fromkeys(names, "van de tweede"))

    html = response.content.decode()
    assert response.status_code == 409
    assert [row["naam"] for row in response.context["botsing"]] == [name for name in response.context["blad"].typed()]
    assert html.count("van de eerste") >= len(names) and html.count("van de tweede") >= len(names)
    assert set(shown(page(first, part)).values()) >= {"van de eerste"}
    # the second keeps the colleague's words in one field, and the own words in the others
    save(second, response, **{f"neem-{names[0]}": "1"})
    after = shown(page(second, part))
    assert after[names[0]] == "van de eerste"
    assert {after[name] for name in names[1:]} == {"van de tweede"}


@pytest.mark.slow
def test_two_people_in_different_fields_of_one_part_both_stay(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="aannames")
    one, other = (row.pk for row in part.toetsen.all()[:2])
    first, second = as_(verband.coordinator), as_(verband.gewone_coordinator)
    opened, opened_too = page(first, part), page(second, part)
    save(first, opened, **{f"toetsen-{one}-toelichting": "eerste", f"toetsen-{one}-oordeel": "klopt"})

    response = save(second, opened_too, **{f"toetsen-{other}-toelichting": "tweede"})

    assert response.status_code == 302
    assert [row.toelichting for row in part.toetsen.all()[:2]] == ["eerste", "tweede"]
    assert part.toetsen.get(pk=one).oordeel == "klopt"


@pytest.mark.slow
def test_a_row_that_a_colleague_took_away_comes_back(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="financien", organisatie=None)
    first, second = as_(verband.coordinator), as_(verband.gewone_coordinator)
    save(first, page(first, part), **{"regels-nieuw0-post": "Huur", "regels-nieuw0-besteed_invoer": "10"})
    row = part.regels.get()
    opened, opened_too = page(first, part), page(second, part)
    save(first, opened, **{f"regels-{row.pk}-post": "", f"regels-{row.pk}-besteed_invoer": ""})

    response = save(second, opened_too, **{f"regels-{row.pk}-post": "Huur van de zaal"})

    assert response.status_code == 409
    save(second, response)
    assert part.regels.get().post == "Huur van de zaal"


@pytest.mark.slow
def test_autosave_answers_when_and_from_which_revision(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="financien", organisatie=None)
    opened = page(as_(verband.coordinator), part)
    with time_machine.travel(datetime(2026, 3, 2, 13, 3, tzinfo=UTC), tick=False):
        client = as_(verband.coordinator)
        answer = save_by_itself(client, opened, **{"regels-nieuw0-post": "Huur"})

    facts = answer.json()
    row = part.regels.get()
    assert (facts["opgeslagen"], facts["revision"]) == ("14:03", 1)
    assert facts["namen"] == {"regels-nieuw0": f"regels-{row.pk}"}
    part.refresh_from_db()
    assert not part.is_klaar


@pytest.mark.slow
def test_autosave_says_that_a_colleague_saved_and_keeps_the_text(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="samenwerking")
    first, second = as_(verband.coordinator), as_(verband.gewone_coordinator)
    opened, opened_too = page(first, part), page(second, part)
    save(first, opened, tekst="van de eerste")

    answer = save_by_itself(second, opened_too, tekst="van de tweede")

    assert answer.status_code == 409
    assert "coordinator Eigen sloeg intussen ook iets op" in answer.json()["botsing"]
    assert "van+de+tweede" in Concepttekst.objects.get(user=verband.gewone_coordinator).payload
    again = page(second, part)  # opens with the own text; saving shows both
    assert shown(again)["tekst"] == "van de tweede"
    assert save(second, again).status_code == 409


@pytest.mark.slow
def test_text_of_a_locked_session_is_there_again(verband: Verband, rapportage: Jaarrapportage, settings: Any) -> None:
    part = rapportage.onderdelen.get(soort="aannames")
    row = part.toetsen.all()[0]
    client = as_(verband.coordinator)
    opened = page(client, part)
    with time_machine.travel(datetime.now(UTC) + timedelta(seconds=settings.SESSION_IDLE_SECONDS + 60)):
        answer = save_by_itself(client, opened, **{f"toetsen-{row.pk}-toelichting": "net getypt"})
        assert answer.status_code == 302

    assert shown(page(as_(verband.coordinator), part))[f"toetsen-{row.pk}-toelichting"] == "net getypt"
    row.refresh_from_db()
    assert row.toelichting == ""


@pytest.mark.slow
def test_the_second_sees_that_a_colleague_has_the_part_open(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="samenwerking")
    assert "nu ook open" not in page(as_(verband.coordinator), part).content.decode()

    assert (
        "coordinator Eigen heeft dit onderdeel nu ook open"
        in page(as_(verband.gewone_coordinator), part).content.decode()
    )

    Aanwezigheid.objects.update(gezien_op=datetime.now(UTC) - timedelta(minutes=6))
    assert "nu ook open" not in page(as_(verband.gewone_coordinator), part).content.decode()


@pytest.mark.slow
def test_who_wrote_stays_visible(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="samenwerking")
    for person in (verband.coordinator, verband.gewone_coordinator):
        client = as_(person)
        save(client, page(client, part), tekst=f"tekst van {person.naam}")

    writers = page(as_(verband.coordinator), part).context["omgeving"].schrijvers

    assert [row.naam for row in writers] == ["gewone_coordinator Eigen", "coordinator Eigen"]


@pytest.mark.slow
def test_while_a_supplement_is_asked_only_the_marked_parts_open(verband: Verband, rapportage: Jaarrapportage) -> None:
    marked, other = rapportage.onderdelen.get(soort="aannames"), rapportage.onderdelen.get(soort="kader")
    Jaarrapportage.objects.filter(pk=rapportage.pk).update(
        status=RapportageStatus.AANVULLING_GEVRAAGD,
        ingediend_op=datetime(2026, 3, 1, tzinfo=UTC),
        ingediend_door=verband.bestuurder,
        aanvulling_einddatum=date(2026, 5, 15),
    )
    rapportage.onderdelen.filter(pk=marked.pk).update(is_heropend=True)
    client = as_(verband.coordinator)

    html = page(client, marked).content.decode()

    assert "Wij missen nog iets" in html and "15\xa0mei 2026" in html
    assert html.count("aanvullen</span>") == 2  # the one part, in both lists
    assert "U kunt dit onderdeel lezen, niet wijzigen." in client.get(other.get_absolute_url()).content.decode()
    assert client.post(other.get_absolute_url(), {"tekst": "nee", "revision": "0"}).status_code == 409


@pytest.mark.slow
@pytest.mark.parametrize(
    ("moment", "late"),
    [
        (datetime(2026, 4, 1, 21, 59, 59, tzinfo=UTC), 0),  # 23:59:59 in Amsterdam
        (datetime(2026, 4, 1, 22, 0, 0, tzinfo=UTC), 1),  # midnight in Amsterdam
    ],
)
def test_handing_in_around_midnight_is_accepted_and_marked(
    verband: Verband, rapportage: Jaarrapportage, moment: datetime, late: int
) -> None:
    with time_machine.travel(moment, tick=False):
        client = as_(verband.bestuurder)
        address = reverse("subsidies:rapportage_submit", args=[rapportage.pk])
        html = client.get(address).content.decode()
        client.post(address, {"verklaring": "on"})

        rapportage.refresh_from_db()
        assert rapportage.status == RapportageStatus.INGEDIEND
        assert rapportage.verplichting.days_late(localtime(moment).date() if not late else date(2026, 4, 2)) == late
        assert ("1 dag te laat" in html) is bool(late)


QUERIES = {
    "activiteiten": 10,
    "indicatoren": 13,
    "aannames": 9,
    "actoren": 9,
    "kader": 9,
    "financien": 12,
    "bijdrage": 10,
    "samenwerking": 8,
}


@pytest.mark.slow
def test_a_large_report_asks_few_questions_per_page_and_shows_at_most_40_fields(db: None) -> None:
    verband, report = make_large_report()
    client = as_(verband.coordinator)
    asked = {}
    for soort in QUERIES:
        part = part_of(report, soort)
        page(client, part)
        with CaptureQueriesContext(connection) as queries:
            response = page(client, part)
        asked[soort] = len(queries)
        start: int | None = 0
        while start is not None:
            blad: Blad = page(client, part, f"?vanaf={start}").context["blad"]
            assert sum(len(form.fields) for form in blad.forms) <= FIELDS_PER_PAGE
            start = blad.volgende
        assert response.context["blad"].start == 0
    assert asked == QUERIES
    assert max(asked.values()) <= 15


@pytest.mark.slow
def test_points_on_another_page_lead_there(db: None) -> None:
    verband, report = make_large_report(partners=1)
    part = report.onderdelen.get(soort="activiteiten", organisatie=verband.lid)
    last = part.activiteitverslagen.last()
    assert last is not None
    client = as_(verband.coordinator)

    response = save(client, page(client, part), klaar="1")

    addresses = [address for _point, address in response.context["punten"]]
    there = next(address for address in addresses if f"-{last.pk}-" in address)
    assert there.startswith("?vanaf=")
    assert f"activiteitverslagen-{last.pk}-stand" in page(client, part, there.partition("#")[0]).content.decode()


def test_last_values_of_indicators_are_those_of_this_part_only(verband: Verband, rapportage: Jaarrapportage) -> None:
    assert {row.onderdeel.organisatie for row in Indicatoropgave.objects.all()} == {None, verband.lid}
