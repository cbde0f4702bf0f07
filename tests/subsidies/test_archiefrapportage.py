"""Reports of earlier years: added once, only of years that are over, and for whom."""

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from subsidies.actions.stuk import NietToegevoegd, add_archiefrapportage
from subsidies.models import Archiefrapportage
from tests.documents.upload_corpus import pdf
from tests.factories.accounts import user_factory
from tests.factories.stukken import bestand
from tests.factories.subsidies import Verband, make_user


def archive(verband: Verband, by: User, jaar: int = 2024) -> Archiefrapportage:
    return add_archiefrapportage(verband.subsidie, jaar=jaar, bestand=bestand(), naam="Verslag 2024 geheim", by=by)


def test_an_old_report_is_added_once_by_coordinator_or_accounthouder(verband: Verband, vreemd: Verband) -> None:
    rows = [archive(verband, verband.coordinator), archive(verband, verband.accounthouder)]

    assert rows[0] == rows[1]
    assert AuditEvent.objects.filter(event="subsidies.archiefrapportage.toegevoegd").count() == 1
    for user in (verband.partner, verband.bestuurder, vreemd.coordinator, user_factory(Rol.BEHEERDER)):
        with pytest.raises(PermissionDenied):
            archive(verband, user)


@pytest.mark.parametrize("jaar", [2022, 2028, 2026])
def test_only_years_of_the_grant_that_are_over(verband: Verband, jaar: int) -> None:
    with time_machine.travel("2026-06-01 12:00:00+02:00", tick=False), pytest.raises(NietToegevoegd):
        archive(verband, verband.coordinator, jaar)


def test_an_old_report_is_over_at_midnight_in_amsterdam(verband: Verband) -> None:
    with time_machine.travel("2025-12-31 22:59:59+00:00", tick=False), pytest.raises(NietToegevoegd):
        archive(verband, verband.coordinator, 2025)
    with time_machine.travel("2025-12-31 23:00:00+00:00", tick=False):
        assert archive(verband, verband.coordinator, 2025).jaar == 2025


@pytest.mark.slow
def test_who_sees_an_old_report(client: Client, verband: Verband, vreemd: Verband) -> None:
    row = archive(verband, verband.coordinator)
    file = reverse("subsidies:archief_file", args=[row.pk])
    tab = reverse("subsidies:alliantie_rapportages", args=[verband.alliantie.slug])
    readers = [verband.coordinator, verband.bestuurder, verband.accounthouder, make_user("u", rol=Rol.UITVOERDER)]
    others = [make_user("k", rol=Rol.KAMER), make_user("b", rol=Rol.BEHEERDER), verband.partner, vreemd.coordinator]

    for user in (*readers, *others):
        client.force_login(user)
        assert client.get(file).status_code == (200 if user in readers else 404)
        assert ("Verslag 2024 geheim" in client.get(tab).content.decode()) == (user in readers)


@pytest.mark.slow
def test_an_old_report_through_the_form(client: Client, verband: Verband, vreemd: Verband) -> None:
    address = reverse("subsidies:archief_add", args=[verband.alliantie.slug])
    data = {"subsidie": verband.subsidie.pk, "jaar": "2024", "naam": "", "toelichting": "Op papier"}
    client.force_login(vreemd.coordinator)
    assert client.get(address).status_code == 404
    client.force_login(verband.partner)
    assert client.get(address).status_code == 404
    client.force_login(verband.coordinator)
    assert client.get(address).context["form"]["subsidie"].value() == verband.subsidie.pk

    wrong = client.post(address, {**data, "jaar": "2019", "bestand": SimpleUploadedFile("Oud.pdf", pdf())})
    other = client.post(address, {**data, "subsidie": vreemd.subsidie.pk, "bestand": SimpleUploadedFile("a", pdf())})
    right = client.post(address, {**data, "bestand": SimpleUploadedFile("Oud.pdf", pdf())})

    assert "dit jaar valt buiten de periode van de subsidie" in wrong.content.decode()
    assert other.context["form"].errors
    assert right.status_code == 302
    row = Archiefrapportage.objects.get()
    assert (row.naam, row.toelichting, row.toegevoegd_op <= timezone.now()) == ("Oud", "Op papier", True)
