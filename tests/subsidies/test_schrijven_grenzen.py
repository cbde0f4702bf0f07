"""Where writing a report ends: what is refused, what changes nothing, rows of strangers, and one row saved twice."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from accounts.models import User
from audit.models import AuditEvent
from subsidies.actions import rapportage as actions
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.onderdeel import Rij
from subsidies.actions.punten import Meetlat, blocking_points, points, sentence
from subsidies.actions.verdelen import reopen_onderdeel
from subsidies.models import Jaarrapportage, Onderdeel, RapportageVersie, Uitsplitsing, Verplichting
from subsidies.statuses import RapportageStatus
from tests.factories.subsidies import Verband
from tests.factories.volume import make_report

COLLEAGUE = "Een collega werkte ook in dit onderdeel"
NEW_POST = {"regels-nieuw0-post": "Huur", "regels-nieuw0-besteed_invoer": "10"}


def keep(verband: Verband, part: Onderdeel, *rows: Rij) -> Onderdeel:
    """Save these rows as the coordinator."""
    part.refresh_from_db()
    return actions.save_onderdeel(part.pk, by=verband.coordinator, tekst=part.tekst, revision=part.revision, rijen=rows)


def said(part: Onderdeel, *, for_ready: bool = False) -> dict[tuple[str, str, str], str]:
    """The sentences of the stored part, by kind, name of the row and field."""
    fresh = Onderdeel.objects.get(pk=part.pk)
    return {(row.soort, row.rij, row.veld): row.zin for row in points(fresh, Meetlat(), for_ready=for_ready)}


def money(rapportage: Jaarrapportage) -> Onderdeel:
    """The finances of the alliance as a whole."""
    return rapportage.onderdelen.get(soort="financien", organisatie=None)


def counted(rapportage: Jaarrapportage) -> Any:
    """The row of the indicator that is a number, in the part of the alliance."""
    part = rapportage.onderdelen.get(soort="indicatoren", organisatie=None)
    return part.indicatoropgaven.get(indicator__meetwijze="getal")


# rows


def test_a_new_row_without_words_is_not_kept_and_the_next_one_is(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = money(rapportage)

    saved = keep(verband, part, Rij("regels", None, {"post": " "}), Rij("regels", None, {"post": "Huur"}))

    row = part.regels.get()
    assert (row.post, saved.nieuwe_rijen) == ("Huur", {("regels", 1): row.pk})


def test_a_row_with_the_same_words_leaves_no_event(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = money(rapportage)
    keep(verband, part, Rij("regels", None, {"post": "Huur"}))
    row: Any = part.regels.get()
    before = row.events.count()

    keep(verband, part, Rij("regels", row.pk, {"post": "Huur"}))
    assert row.events.count() == before

    keep(verband, part, Rij("regels", row.pk, {"post": "Zaalhuur"}))
    assert row.events.count() == before + 1


def test_a_question_of_the_theory_cannot_be_added_by_a_writer(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="aannames")
    before = part.toetsen.count()

    saved = keep(verband, part, Rij("toetsen", None, {"toelichting": "erbij"}))

    assert (part.toetsen.count(), saved.nieuwe_rijen) == (before, {})
    assert not part.toetsen.filter(toelichting="erbij").exists()


def test_a_part_of_a_value_goes_to_its_own_indicator(verband: Verband, rapportage: Jaarrapportage) -> None:
    opgave = counted(rapportage)

    keep(verband, opgave.onderdeel, Rij("uitsplitsingen", None, {"label": "jongeren"}, opgave.pk))

    assert [row.label for row in opgave.uitsplitsingen.all()] == ["vrouwen", "mannen", "jongeren"]


@pytest.mark.slow
@pytest.mark.parametrize("whose", ["stranger", "partner", "nobody"])
def test_a_part_of_a_value_never_goes_to_an_indicator_of_another_part(
    verband: Verband, vreemd: Verband, rapportage: Jaarrapportage, whose: str
) -> None:
    own = counted(rapportage)
    other = rapportage.onderdelen.get(soort="indicatoren", organisatie=verband.lid).indicatoropgaven.first()
    assert other is not None
    parents = {"stranger": counted(make_report(vreemd)).pk, "partner": other.pk, "nobody": None}
    before = Uitsplitsing.objects.count()

    saved = keep(verband, own.onderdeel, Rij("uitsplitsingen", None, {"label": "lek"}, parents[whose]))

    assert (Uitsplitsing.objects.count(), saved.nieuwe_rijen) == (before, {})


@pytest.mark.slow
def test_the_id_of_a_strangers_row_changes_nothing_there(
    verband: Verband, vreemd: Verband, rapportage: Jaarrapportage
) -> None:
    theirs = money(make_report(vreemd))
    keep(vreemd, theirs, Rij("regels", None, {"post": "van de ander"}))
    row = theirs.regels.get()

    keep(verband, money(rapportage), Rij("regels", row.pk, {"post": "gekaapt"}))

    row.refresh_from_db()
    assert (row.post, theirs.regels.count()) == ("van de ander", 1)


# sentences


def test_the_reserve_and_the_income_have_a_name_in_a_sentence(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = money(rapportage)
    keep(verband, part, Rij("reserve", part.reserve.pk, {"begin_invoer": "veel"}))

    (blocked,) = blocking_points(rapportage)

    assert blocked[1].startswith("Financiën, ‘egalisatiereserve’: u vulde ‘veel’ in.")


@pytest.mark.parametrize(("length", "refused"), [(80, False), (81, True)])
def test_a_label_of_81_characters_blocks_handing_in(
    verband: Verband, rapportage: Jaarrapportage, length: int, refused: bool
) -> None:
    opgave = counted(rapportage)
    keep(verband, opgave.onderdeel, Rij("uitsplitsingen", None, {"label": "x" * length}, opgave.pk))

    found = blocking_points(rapportage)

    assert bool(found) is refused
    assert all("81 tekens is te lang: hoogstens 80. Kort de tekst in." in words for _part, words in found)


def test_an_open_question_asks_words_until_they_stand_there(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="kader")
    row = part.kaderantwoorden.get(vraag__schaal="open")
    asked = ("kaderantwoorden", str(row), "tekst")
    assert said(part, for_ready=True)[asked] == "schrijf een antwoord."

    keep(verband, part, Rij("kaderantwoorden", row.pk, {"tekst": "Wij overleggen elke maand."}))

    assert asked not in said(part, for_ready=True)


@pytest.mark.slow
@pytest.mark.parametrize(("own", "asked"), [("1.000", False), ("1.000,01", True)])
def test_own_income_above_all_income_is_asked_about_and_never_blocks(
    verband: Verband, rapportage: Jaarrapportage, own: str, asked: bool
) -> None:
    part = rapportage.onderdelen.get(soort="bijdrage", organisatie=verband.lid)
    keep(verband, part, Rij("inkomen", part.inkomen.pk, {"totaal_invoer": "1.000", "eigen_invoer": own}))

    assert (("inkomen", "eigen inkomsten", "eigen_invoer") in said(part, for_ready=True)) is asked
    assert not blocking_points(rapportage)


def test_what_was_added_without_a_name_is_asked_for_its_name(verband: Verband, rapportage: Jaarrapportage) -> None:
    activities = rapportage.onderdelen.get(soort="activiteiten", organisatie=verband.lid)
    keep(verband, activities, Rij("activiteitverslagen", None, {"gerealiseerd": "Een avond."}))
    keep(verband, money(rapportage), Rij("regels", None, {"besteed_invoer": "10"}))

    assert said(activities, for_ready=True)["activiteitverslagen", "", "naam"] == "geef de activiteit een naam."
    assert said(money(rapportage), for_ready=True)["regels", "", "post"] == "geef de post een naam."
    assert not blocking_points(rapportage)
    found = points(Onderdeel.objects.get(pk=money(rapportage).pk), Meetlat(), for_ready=True)
    assert sentence(money(rapportage), found[0]).startswith("Financiën, ‘rij zonder naam’: ")


# steps


def test_there_is_no_akkoord_without_a_version_that_was_handed_in(verband: Verband, rapportage: Jaarrapportage) -> None:
    Jaarrapportage.objects.filter(pk=rapportage.pk).update(
        status=RapportageStatus.IN_BEOORDELING,
        ingediend_op=datetime(2026, 3, 1, tzinfo=UTC),
        ingediend_door=verband.bestuurder,
    )

    with pytest.raises(RapportageVersie.DoesNotExist):
        actions.approve_rapportage(rapportage.pk, by=verband.accounthouder)

    rapportage.refresh_from_db()
    assert (rapportage.status, rapportage.akkoord_op) == (RapportageStatus.IN_BEOORDELING, None)


@pytest.mark.slow
def test_a_part_that_is_no_longer_klaar_is_put_back_once(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="samenwerking")
    rapportage.onderdelen.filter(pk=part.pk).update(is_klaar=True)
    trail = AuditEvent.objects.filter(event="subsidies.onderdeel.teruggezet")

    for _press in range(2):
        assert not reopen_onderdeel(part.pk, by=verband.coordinator).is_klaar

    assert trail.count() == 1


def test_a_duty_to_plan_gives_no_report(verband: Verband) -> None:
    duty = Verplichting.objects.create(
        subsidie=verband.subsidie, soort="activiteitenplan", jaar=2025, vervaldatum=date(2024, 10, 1), artikel="test"
    )

    with pytest.raises(ValueError, match="takes a jaarrapportage"):
        start_rapportage(duty, by=verband.coordinator)

    assert not Jaarrapportage.objects.exists()


# the same page twice


def opened(person: User, part: Onderdeel) -> tuple[Client, dict[str, str]]:
    """A browser of this person with the page open, and what its form would send."""
    client = Client()
    client.force_login(person)
    context: Any = client.get(part.get_absolute_url()).context
    form, blad = context["form"], context["blad"]
    data = {f"{row.prefix}-{name}": row[name].value() or "" for row in blad.forms for name in row.fields}
    return client, data | {name: form[name].value() for name in form.fields}


def post(client: Client, part: Onderdeel, data: dict[str, str], *, by_itself: bool = False) -> Any:
    """Send the form; by the button, or as the page does by itself."""
    headers = {"X-Autosave": "1"} if by_itself else {}
    return client.post(part.get_absolute_url(), data, headers=headers, follow=not by_itself)


@pytest.mark.slow
def test_a_save_after_ones_own_does_not_speak_of_a_colleague(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="samenwerking")
    client, data = opened(verband.coordinator, part)
    post(client, part, data | {"tekst": "zelf"}, by_itself=True)

    html = post(client, part, data | {"tekst": "zelf"}).content.decode()

    assert "Opgeslagen om" in html and COLLEAGUE not in html


@pytest.mark.slow
def test_a_save_after_a_colleagues_says_so(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = money(rapportage)
    client, data = opened(verband.coordinator, part)
    colleague, theirs = opened(verband.gewone_coordinator, part)
    post(colleague, part, theirs | {"tekst": "van de collega"})

    html = post(client, part, data | NEW_POST).content.decode()

    part.refresh_from_db()
    assert COLLEAGUE in html
    assert (part.tekst, part.regels.get().post) == ("van de collega", "Huur")


@pytest.mark.slow
@pytest.mark.parametrize("first_by_itself", [True, False])
def test_a_new_row_in_two_posts_of_one_page_is_added_once(
    verband: Verband, rapportage: Jaarrapportage, first_by_itself: bool
) -> None:
    part = money(rapportage)
    client, data = opened(verband.coordinator, part)

    post(client, part, data | NEW_POST, by_itself=first_by_itself)
    answer = post(client, part, data | NEW_POST, by_itself=not first_by_itself)

    row = part.regels.get()
    assert (row.post, row.besteed_invoer) == ("Huur", "10")
    if not first_by_itself:
        assert answer.json()["namen"] == {"regels-nieuw0": f"regels-{row.pk}"}


@pytest.mark.slow
def test_two_new_rows_of_which_one_was_added_already_both_stay(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = money(rapportage)
    client, data = opened(verband.coordinator, part)
    again = {name.replace("nieuw0", "nieuw1"): text for name, text in NEW_POST.items()}
    post(client, part, data | NEW_POST, by_itself=True)

    post(client, part, data | NEW_POST | again)

    assert [row.post for row in part.regels.all()] == ["Huur", "Huur"]


@pytest.mark.slow
@pytest.mark.parametrize("changed", [{"regels-nieuw0-post": "Huur zaal"}, {"regels-nieuw0-toelichting": "erbij"}])
def test_a_new_row_with_other_words_is_a_row_of_its_own(
    verband: Verband, rapportage: Jaarrapportage, changed: dict[str, str]
) -> None:
    part = money(rapportage)
    client, data = opened(verband.coordinator, part)
    post(client, part, data | NEW_POST, by_itself=True)

    post(client, part, data | NEW_POST | changed)

    assert part.regels.count() == 2


@pytest.mark.slow
def test_a_row_that_stood_there_before_is_no_twin(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = money(rapportage)
    keep(verband, part, Rij("regels", None, {"post": "Huur", "besteed_invoer": "10"}))
    client, data = opened(verband.coordinator, part)
    post(client, part, data | {"tekst": "zelf"}, by_itself=True)

    post(client, part, data | NEW_POST)

    assert part.regels.count() == 2


@pytest.mark.slow
def test_a_part_of_a_value_in_two_posts_is_added_once_per_indicator(
    verband: Verband, rapportage: Jaarrapportage
) -> None:
    opgave = counted(rapportage)
    client, data = opened(verband.coordinator, opgave.onderdeel)
    new = {f"uitsplitsingen-nieuw{opgave.pk}-label": "jongeren"}

    post(client, opgave.onderdeel, data | new, by_itself=True)
    post(client, opgave.onderdeel, data | new)

    assert [row.label for row in opgave.uitsplitsingen.all()] == ["vrouwen", "mannen", "jongeren"]


def test_the_page_hears_the_name_of_the_new_row_that_was_filled_in(
    verband: Verband, rapportage: Jaarrapportage
) -> None:
    part = rapportage.onderdelen.filter(soort="financien").exclude(organisatie=None).first() or money(rapportage)
    client, page = opened(verband.coordinator, part)
    second = {name.replace("nieuw0", "nieuw1"): value for name, value in NEW_POST.items()}

    answer = post(client, part, page | second, by_itself=True).json()

    row = part.regels.get(post="Huur")
    assert answer["namen"] == {"regels-nieuw1": f"regels-{row.pk}"}


def test_a_score_outside_the_scale_is_refused_and_changes_nothing(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="kader")
    row = part.kaderantwoorden.get(vraag__schaal="ja_nee")

    with pytest.raises(ValueError, match="outside the scale"):
        keep(verband, part, Rij("kaderantwoorden", row.pk, {"score": "9"}))
    row.refresh_from_db()
    assert row.score is None
