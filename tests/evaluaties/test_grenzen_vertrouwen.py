"""Who can be a confidant, and what a confidential report refuses."""

import os
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.actions import signaal as told
from evaluaties.actions import toegang as access
from evaluaties.actions.vertrouwenspersoon import (
    AppointmentRefused,
    confirm_vertrouwenspersoon,
    end_vertrouwenspersoon,
    propose_vertrouwenspersoon,
)
from evaluaties.models import Signaal, SignaalSoort
from evaluaties.models.signaal import SIGNAAL_BYTES
from tests.factories.accounts import BEGIN, user_factory
from tests.factories.allianties import alliantie_factory, contactpersoon_factory
from tests.factories.evaluaties import evaluatie_factory, onderzoekstoegang_factory
from tests.factories.signaal import signaal_factory, vertrouwenspersoon_factory

pytestmark = pytest.mark.django_db


def test_a_confidant_is_of_the_ministry_and_proposed_and_confirmed_by_two_others():
    one, other = user_factory(Rol.BEHEERDER), user_factory(Rol.BEHEERDER)
    both = user_factory(Rol.KAMER)
    contactpersoon_factory(user=both)
    for candidate in (user_factory(), user_factory(Rol.AUDITOR), user_factory(Rol.ACCOUNTHOUDER), both, one):
        with pytest.raises(AppointmentRefused):
            propose_vertrouwenspersoon(candidate, begindatum=BEGIN, by=one)
    with pytest.raises(PermissionDenied):
        propose_vertrouwenspersoon(user_factory(Rol.KAMER), begindatum=BEGIN, by=user_factory(Rol.KAMER))
    good = user_factory(Rol.KAMER)
    row = propose_vertrouwenspersoon(good, begindatum=BEGIN, by=one)
    with pytest.raises(AppointmentRefused, match="al voorgesteld"):
        propose_vertrouwenspersoon(good, begindatum=BEGIN, by=other)
    with pytest.raises(AppointmentRefused, match="andere beheerder"):
        confirm_vertrouwenspersoon(row, by=one)
    type(good).objects.filter(pk=good.pk).update(is_active=False)
    with pytest.raises(AppointmentRefused, match="rol bij het ministerie"):
        confirm_vertrouwenspersoon(row, by=other)
    type(good).objects.filter(pk=good.pk).update(is_active=True)
    assert confirm_vertrouwenspersoon(row, by=other)
    assert not confirm_vertrouwenspersoon(row, by=other)
    assert end_vertrouwenspersoon(row, by=one)
    assert not end_vertrouwenspersoon(row, by=one)


def test_a_report_is_of_who_acts_for_the_organisation_and_is_handled_by_a_confidant():
    row = signaal_factory()
    contact = contactpersoon_factory()
    with pytest.raises(PermissionDenied):
        told.send_signaal(told.Doorgegeven(SignaalSoort.DRUK, "x", contact, False), by=user_factory())
    with pytest.raises(PermissionDenied):
        told.close_signaal(row.pk, "x", by=user_factory(Rol.KAMER))
    confidant = vertrouwenspersoon_factory().user
    with pytest.raises(told.SignaalGone):
        told.read_bestand(row, by=confidant)
    with pytest.raises(told.SignaalFull):
        told.close_signaal(row.pk, os.urandom(SIGNAAL_BYTES).hex(), by=confidant)
    told.close_signaal(row.pk, "Gedaan.", by=confidant)
    told.close_signaal(row.pk, "Nog eens.", by=confidant)
    assert len(Signaal.objects.get(pk=row.pk).regels) == 1
    empty = next(one for one in Signaal.objects.all() if one.is_leeg)
    with pytest.raises(told.SignaalGone):
        told.close_signaal(empty.pk, "x", by=confidant)


def test_access_is_for_an_outsider_for_a_choice_and_for_a_while():
    keeper, today = user_factory(Rol.ACCOUNTHOUDER), timezone.localdate()
    outsider, alliantie = user_factory(), alliantie_factory(is_fictief=True)
    closed = user_factory()
    type(closed).objects.filter(pk=closed.pk).update(is_active=False)
    closed.refresh_from_db()
    later = today + timedelta(days=30)
    for user, allianties, jaren, einde in (
        (closed, [alliantie], [2025], later),
        (user_factory(Rol.KAMER), [alliantie], [2025], later),
        (outsider, [], [2025], later),
        (outsider, [alliantie], [2025], today - timedelta(days=1)),
        (outsider, [alliantie], [2025], today + timedelta(days=5000)),
    ):
        with pytest.raises(ValidationError):
            access.grant_toegang(
                evaluatie_factory(),
                user=user,
                allianties=allianties,
                jaren=jaren,
                begindatum=today,
                einddatum=einde,
                by=keeper,
            )


def test_access_ends_once_and_its_end_is_confirmed_afterwards():
    keeper = user_factory(Rol.ACCOUNTHOUDER)
    row = onderzoekstoegang_factory()
    with pytest.raises(ValidationError, match="loopt nog"):
        access.confirm_toegang(row, by=keeper)
    assert access.withdraw_toegang(row, by=keeper)
    assert not access.withdraw_toegang(row, by=keeper)
    assert access.confirm_toegang(row, by=row.user)
    assert not access.confirm_toegang(row, by=row.user)
