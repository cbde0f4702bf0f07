"""Two people at one report, one of them twice, or away for a while: nothing that was typed is lost."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine

from accounts.models import Concepttekst
from subsidies.actions.onderdeel import RIJEN
from subsidies.models import Aanwezigheid, Jaarrapportage
from tests.factories.pagina import as_
from tests.factories.schrijven import page, part_of, save, save_by_itself, shown, typed_names
from tests.factories.subsidies import Verband

SECTIONS = list(RIJEN)


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
