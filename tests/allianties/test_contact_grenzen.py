"""The edges of contact: who changes what, what is refused, and a handover that cannot be."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.roles import Rol
from allianties.actions import contact
from allianties.actions.overdracht import confirm_overdracht, hand_over_alliantie
from allianties.models import Accounthouderschap
from tests.factories.accounts import user_factory
from tests.factories.allianties import (
    accounthouderschap_factory,
    alliantie_factory,
    contactafspraak_factory,
    contactmoment_factory,
    gespreksafspraak_factory,
    organisatie_factory,
    overdracht_factory,
)

pytestmark = pytest.mark.django_db


def keeper_of(alliantie):
    return accounthouderschap_factory(alliantie=alliantie).user


def test_agreements_talks_and_what_was_agreed_in_them_are_changed_by_the_accounthouder():
    agreement = contactafspraak_factory(alliantie=alliantie_factory(is_fictief=True))
    keeper = keeper_of(agreement.alliantie)
    contact.change_contactafspraak(agreement, revision=0, by=keeper, aantal=4)
    assert agreement.aantal == 4
    talk = contactmoment_factory(alliantie=agreement.alliantie)
    values = {name: getattr(talk, name) for name in ("datum", "soort", "status")}
    contact.change_contactmoment(talk, revision=0, by=keeper, organisaties=[], onderwerp="Begroting", **values)
    assert talk.onderwerp == "Begroting"
    said = gespreksafspraak_factory(moment=talk)
    contact.change_gespreksafspraak(said, revision=0, by=keeper, tekst="Stuurt het verslag.")
    assert said.tekst == "Stuurt het verslag."
    with pytest.raises(PermissionDenied):
        contact.change_gespreksafspraak(said, revision=1, by=user_factory(Rol.KAMER), tekst="x")


def test_a_talk_is_with_members_and_a_wish_is_of_the_own_organisation():
    alliantie = alliantie_factory(is_fictief=True)
    talk = contactmoment_factory(alliantie=alliantie)
    values = {name: getattr(talk, name) for name in ("datum", "soort", "status", "onderwerp")}
    with pytest.raises(ValidationError, match="meedoen of meededen"):
        contact.change_contactmoment(
            talk, revision=0, by=keeper_of(alliantie), organisaties=[organisatie_factory()], **values
        )
    with pytest.raises(PermissionDenied):
        contact.save_contactwens(
            alliantie, organisatie_factory(), wens="meer", toelichting="", revision=0, by=user_factory()
        )


def test_a_handover_is_confirmed_by_who_got_it():
    row = overdracht_factory()
    with pytest.raises(PermissionDenied):
        confirm_overdracht(row, by=user_factory())


def test_who_keeps_the_account_already_goes_on_and_who_has_an_end_is_not_doubled():
    alliantie, today = alliantie_factory(is_fictief=True), timezone.localdate()
    old, both, ending = keeper_of(alliantie), user_factory(Rol.ACCOUNTHOUDER), user_factory(Rol.ACCOUNTHOUDER)
    accounthouderschap_factory(user=both, alliantie=alliantie)
    accounthouderschap_factory(user=ending, alliantie=alliantie, einddatum=today + timedelta(days=90))
    with pytest.raises(ValidationError, match="al accounthouder"):
        hand_over_alliantie(alliantie, aan=ending, begindatum=today + timedelta(days=1), notitie="Bel eerst.", by=old)
    hand_over_alliantie(alliantie, aan=both, begindatum=today + timedelta(days=1), notitie="Bel eerst.", by=old)
    assert Accounthouderschap.objects.filter(user=both, alliantie=alliantie).count() == 1
