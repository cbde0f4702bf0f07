"""What a part still asks, what never stops handing in, what opens again, and a report too large for one page."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localtime

from subsidies.actions import rapportage as actions
from subsidies.actions.onderdeel import RIJEN
from subsidies.forms.blad import FIELDS_PER_PAGE, Blad
from subsidies.models import Jaarrapportage
from subsidies.statuses import OnderdeelSoort, RapportageStatus
from tests.factories.pagina import as_
from tests.factories.schrijven import page, part_of, save
from tests.factories.subsidies import Verband
from tests.factories.volume import make_large_report

SECTIONS = list(RIJEN)
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
