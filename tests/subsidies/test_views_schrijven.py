"""Writing a part of a report on its page: anything is kept, and two people lose nothing."""

from typing import Any

import pytest
from django.test import Client

from accounts.models import Concepttekst
from subsidies.models import Jaarrapportage, Onderdeel
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, first_part


def save(client: Client, part: Onderdeel, **data: object) -> Any:
    """Press a button on the page of a part."""
    return client.post(part.get_absolute_url(), {"tekst": "", "revision": part.revision, **data})


def test_saving_a_draft_keeps_it_and_says_when(verband: Verband, concept: Jaarrapportage) -> None:
    part = first_part(concept)

    response = as_(verband.coordinator).post(
        part.get_absolute_url(), {"tekst": "nieuwe tekst", "revision": part.revision}, follow=True
    )

    part.refresh_from_db()
    assert (part.tekst, part.is_klaar) == ("nieuwe tekst", False)
    assert "Opgeslagen om" in response.content.decode()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b", "ab"),
        ("links\u202erechts", "linksrechts"),
        ("emoji 🎉 blijft", "emoji 🎉 blijft"),
        ("é" + "e\u0301", "éé"),
        ("regel\r\nregel", "regel\nregel"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("x" * 100_000, "x" * 100_000),
    ],
)
def test_a_draft_takes_what_people_paste(verband: Verband, concept: Jaarrapportage, typed: str, kept: str) -> None:
    part = first_part(concept)

    response = save(as_(verband.coordinator), part, tekst=typed)

    part.refresh_from_db()
    assert (response.status_code, part.tekst) == (302, kept)
    assert "<script>alert" not in as_(verband.coordinator).get(concept.get_absolute_url()).content.decode()


@pytest.mark.slow
def test_three_megabytes_in_one_post_are_kept(verband: Verband, concept: Jaarrapportage) -> None:
    part = first_part(concept)

    page = save(as_(verband.coordinator), part, tekst="y" * 3_000_000).content.decode()

    assert "hoogstens 100.000 tekens" in page and "Uw tekst is wel opgeslagen." in page

    part.refresh_from_db()
    assert len(part.tekst) == 3_000_000


def finances(part: Onderdeel, *rows: tuple[str, str, str, str]) -> dict[str, object]:
    """What the browser posts for the financial table: stored rows first, then blank ones."""
    stored = [str(row.pk) for row in part.regels.all()]
    keys = [*stored, *(f"nieuw{number}" for number in range(len(rows)))]
    data: dict[str, object] = {}
    for key, row in zip(keys, rows, strict=False):
        for name, value in zip(("post", "begroot_invoer", "besteed_invoer", "toelichting"), row, strict=True):
            data[f"regels-{key}-{name}"] = value
    return data


@pytest.mark.slow
@pytest.mark.parametrize("typed", ["1e99", "-1", "12,345,67", "١٢٣", "± 60", "NaN"])
def test_what_is_no_amount_is_kept_as_typed_and_said(verband: Verband, concept: Jaarrapportage, typed: str) -> None:
    part = first_part(concept, "financien")

    response = save(
        as_(verband.coordinator), part, klaar="1", **finances(part, ("Personeel", typed, "€ 1.000.000,00", ""))
    )

    page = response.content.decode()
    row = part.regels.get(volgorde=0)
    assert (row.begroot, row.begroot_invoer, str(row.besteed)) == (None, typed, "1000000.00")
    assert f"u vulde ‘{typed}’ in" in page
    assert "Uw tekst is wel opgeslagen." in page
    part.refresh_from_db()
    assert not part.is_klaar


def test_the_financial_table_opens_with_blank_rows_and_keeps_what_was_typed(
    verband: Verband, concept: Jaarrapportage
) -> None:
    part = first_part(concept, "financien")
    client = as_(verband.coordinator)
    assert client.get(part.get_absolute_url()).status_code == 200

    save(client, part, **finances(part, ("Personeel", "1.000", "900,5", ""), ("", "", "", ""), ("Huur", "2", "3", "")))

    assert [(row.post, str(row.begroot), str(row.besteed)) for row in part.regels.all()] == [
        ("Personeel", "1000.00", "900.50"),
        ("Huur", "2.00", "3.00"),
    ]


def test_two_people_in_one_part_lose_nothing(verband: Verband, concept: Jaarrapportage) -> None:
    part = first_part(concept)
    first, second = as_(verband.coordinator), as_(verband.gewone_coordinator)
    save(first, part, tekst="van de eerste")

    response = save(second, part, tekst="van de tweede")

    page = response.content.decode()
    assert response.status_code == 409
    assert "van de eerste" in page and "van de tweede" in page
    assert Concepttekst.objects.get(user=verband.gewone_coordinator).pad == part.get_absolute_url()
    part.refresh_from_db()
    assert part.tekst == "van de eerste"
    again = second.get(part.get_absolute_url()).content.decode()
    assert "Uw tekst is bewaard en staat hieronder." in again
    assert "U was uitgelogd" not in again
    save(second, part, tekst="van de tweede")  # with the revision that the page showed
    part.refresh_from_db()
    assert part.tekst == "van de tweede"
    assert not Concepttekst.objects.exists()


@pytest.mark.slow
def test_the_second_may_keep_the_colleagues_text(verband: Verband, concept: Jaarrapportage) -> None:
    part = first_part(concept)
    save(as_(verband.coordinator), part, tekst="van de eerste")
    client = as_(verband.gewone_coordinator)
    save(client, part, tekst="van de tweede")

    client.post(part.get_absolute_url(), {"weggooien": "1"})

    assert not Concepttekst.objects.exists()
    assert "van de eerste" in client.get(part.get_absolute_url()).content.decode()


def test_text_typed_while_somebody_handed_in_is_shown_to_copy(verband: Verband, ingediend: Jaarrapportage) -> None:
    part = first_part(ingediend)

    response = save(as_(verband.coordinator), part, tekst="net te laat geschreven")

    assert response.status_code == 409
    assert "net te laat geschreven" in response.content.decode()
    part.refresh_from_db()
    assert "net te laat" not in part.tekst
