"""The coordinator divides a report; partners get what they are given, and nothing else."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from subsidies.actions import rapportage as actions
from subsidies.actions.verdelen import ALLEN, Toewijzing, divide_rapportage, reopen_onderdeel
from subsidies.models import Jaarrapportage, Onderdeel
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband
from tests.factories.volume import add_partner


@pytest.fixture
def rapportage(verband: Verband) -> Jaarrapportage:
    """A draft over 2025."""
    return verband.rapportage()


def address(rapportage: Jaarrapportage) -> str:
    """The page of dividing."""
    return reverse("subsidies:rapportage_verdelen", args=[rapportage.pk])


def posted(rapportage: Jaarrapportage, part: Onderdeel, schrijver: str, datum: str = "") -> dict[str, str]:
    """The form with one part changed."""
    data = {f"{row.pk}-schrijver": "" for row in rapportage.onderdelen.all()}
    return data | {f"{part.pk}-schrijver": schrijver, f"{part.pk}-interne_datum": datum}


def test_a_partner_writes_what_it_was_given_and_loses_it_when_taken_back(
    verband: Verband, rapportage: Jaarrapportage
) -> None:
    part = rapportage.onderdelen.get(soort="samenwerking")
    coordinator, partner = as_(verband.coordinator), as_(verband.partner)
    assert partner.get(part.get_absolute_url()).status_code == 404

    coordinator.post(address(rapportage), posted(rapportage, part, str(verband.lid.pk), "1-3-2026"))

    part.refresh_from_db()
    assert (part.toegewezen_aan, part.interne_datum) == (verband.lid, date(2026, 3, 1))
    html = partner.get(part.get_absolute_url()).content.decode()
    assert "Graag uiterlijk 1\xa0maart 2026" in html and "van u</span>" in html
    assert "zijn van u, daarvan 0 klaar" in html
    partner.post(part.get_absolute_url(), {"tekst": "van het lid", "revision": part.revision, "klaar": "1"})
    part.refresh_from_db()
    assert (part.tekst, part.is_klaar) == ("van het lid", True)

    coordinator.post(address(rapportage), posted(rapportage, part, ""))
    assert partner.get(part.get_absolute_url()).status_code == 404


def test_a_part_open_to_all_is_written_by_every_partner(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="knelpunten")
    _organisation, other = add_partner(verband, "Derde")

    as_(verband.coordinator).post(address(rapportage), posted(rapportage, part, ALLEN))

    for person in (verband.partner, other):
        assert as_(person).get(part.get_absolute_url()).status_code == 200


def test_the_coordinator_puts_a_ready_part_back(verband: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="knelpunten")
    rapportage.onderdelen.filter(pk=part.pk).update(is_klaar=True)
    client = as_(verband.coordinator)
    assert "Zet terug" in client.get(address(rapportage)).content.decode()

    page = client.post(reverse("subsidies:onderdeel_reopen", args=[rapportage.pk, part.pk]), follow=True)

    part.refresh_from_db()
    assert not part.is_klaar and "staat weer op concept" in page.content.decode()
    assert AuditEvent.objects.filter(event="subsidies.onderdeel.teruggezet").count() == 1


@pytest.mark.parametrize("datum", ["31-02-2026", "volgende week", "1e99"])
def test_a_day_that_is_none_is_said_and_nothing_is_divided(
    verband: Verband, rapportage: Jaarrapportage, datum: str
) -> None:
    part = rapportage.onderdelen.get(soort="knelpunten")

    page = as_(verband.coordinator).post(address(rapportage), posted(rapportage, part, ALLEN, datum))

    assert f'value="{datum}"' in page.content.decode() and "nog niet opgeslagen" in page.content.decode()
    part.refresh_from_db()
    assert not part.open_voor_allen


@pytest.mark.slow
def test_only_the_coordinator_divides(verband: Verband, vreemd: Verband, rapportage: Jaarrapportage) -> None:
    part = rapportage.onderdelen.get(soort="knelpunten")
    back = reverse("subsidies:onderdeel_reopen", args=[rapportage.pk, part.pk])

    for person in (verband.partner, verband.bestuurder, verband.accounthouder, vreemd.coordinator, vreemd.partner):
        client = as_(person)
        assert client.get(address(rapportage)).status_code == 404
        assert client.post(address(rapportage), posted(rapportage, part, ALLEN)).status_code == 404
        assert client.post(back).status_code == 404
        with pytest.raises(PermissionDenied):
            divide_rapportage(rapportage.pk, by=person, verdeling=[])
        with pytest.raises(PermissionDenied):
            reopen_onderdeel(part.pk, by=person)


def test_a_stranger_organisation_gets_no_part_and_nothing_is_divided_once_handed_in(
    verband: Verband, vreemd: Verband, rapportage: Jaarrapportage
) -> None:
    part = rapportage.onderdelen.get(soort="knelpunten")
    stranger = Toewijzing(part.pk, str(vreemd.lid.pk), None)
    with pytest.raises(ValueError, match="no member"):
        divide_rapportage(rapportage.pk, by=verband.coordinator, verdeling=[stranger])
    page = as_(verband.coordinator).post(address(rapportage), posted(rapportage, part, str(vreemd.lid.pk)))
    assert "kies iemand uit de lijst." in page.content.decode()

    actions.submit_rapportage(rapportage.pk, by=verband.bestuurder)

    with pytest.raises(TransitionNotAllowed):
        divide_rapportage(rapportage.pk, by=verband.coordinator, verdeling=[])
    with pytest.raises(TransitionNotAllowed):
        reopen_onderdeel(part.pk, by=verband.coordinator)
