"""What a researcher gets as a PDF, and how the end of access is told."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.actions import signaal as told
from evaluaties.actions import toegang as access
from evaluaties.models import Toegangsdeel
from jobs.models import Job, Status
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import evaluatie_factory, onderzoekstoegang_factory
from tests.factories.lezen import make_written
from tests.factories.signaal import signaal_factory

pytestmark = pytest.mark.django_db


def test_the_end_of_access_is_told_once():
    today = timezone.localdate()
    onderzoekstoegang_factory(einddatum=today - timedelta(days=1))
    assert (access.send_access_mails(), access.send_access_mails()) == (1, 0)
    row = onderzoekstoegang_factory(einddatum=today + timedelta(days=90))
    type(row).objects.filter(pk=row.pk).update(einde_gemeld_op=timezone.now())
    assert access.withdraw_toegang(row, by=user_factory(Rol.ACCOUNTHOUDER))


@pytest.mark.slow
def test_an_edition_for_research_is_made_again_when_its_file_is_lost(private_files):
    written, today = make_written("Materiaal"), timezone.localdate()
    versie = written.hand_in()
    researcher = user_factory()
    access.grant_toegang(
        evaluatie_factory(),
        user=researcher,
        allianties=[written.verband.alliantie],
        jaren=[2025],
        begindatum=today,
        einddatum=today + timedelta(days=30),
        by=user_factory(Rol.ACCOUNTHOUDER),
    )
    deel = Toegangsdeel.objects.get()
    with pytest.raises(PermissionDenied):
        access.create_materiaal(deel, versie, by=user_factory())
    document = access.create_materiaal(deel, versie, by=researcher)
    assert access.create_materiaal(deel, versie, by=researcher) == document
    Job.objects.update(status=Status.MISLUKT, finished_at=timezone.now())
    assert access.create_materiaal(deel, versie, by=researcher) == document
    assert Job.objects.get(key=str(document.pk)).status == Status.WACHTEND
    document.store(b"%PDF-1.7 inhoud", html="<html></html>", engine={})
    access.create_materiaal(deel, versie, by=researcher)
    document.refresh_from_db()
    (private_files / document.bestandsnaam).unlink()
    assert access.create_materiaal(deel, versie, by=researcher) == document


def test_a_stranger_finds_no_confidential_report():
    row = signaal_factory()
    with pytest.raises(told.SignaalGone):
        told.find_signaal(row.pk, user_factory())
