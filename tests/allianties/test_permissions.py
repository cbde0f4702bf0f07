"""What rows and roles together allow; that seeing and reading never differ."""

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.models import User
from accounts.roles import ACCOUNTHOUDERSCHAP, ALLIANCE_ROLES, MANDAAT, MINISTRY_ROLES, PERMISSIONS, Permission, Rol
from allianties.models import Accounthouderschap, Alliantie, Contactpersoon
from allianties.permissions import (
    can_read_personen,
    can_read_shielded,
    forget_permissions,
    is_beheerder,
    may_change_masterdata,
    may_change_some_alliantie,
    permissions_for,
    reads_allianties,
)
from tests.allianties.conftest import EIGEN, MINISTERIE, Wereld
from tests.factories.accounts import rolverlening_factory, user_factory
from tests.factories.allianties import (
    accounthouderschap_factory,
    alliantie_factory,
    contactpersoon_factory,
    organisatie_factory,
)

DAYS = st.integers(min_value=-3, max_value=3)


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("rol", ALLIANCE_ROLES)
def test_a_contact_person_has_the_rights_of_the_role_on_that_alliance_only(rol: Rol) -> None:
    row = contactpersoon_factory(rol=rol)

    assert permissions_for(row.user, row.alliantie) == PERMISSIONS[rol]
    assert permissions_for(row.user, alliantie_factory()) == frozenset()


@pytest.mark.django_db
def test_a_mandate_counts_from_its_day_on() -> None:
    today = timezone.localdate()
    now = contactpersoon_factory(mandaat_vanaf=today)
    tomorrow = contactpersoon_factory(mandaat_vanaf=today + timedelta(days=1))

    assert permissions_for(now.user, now.alliantie) == PERMISSIONS[Rol.COORDINATOR] | MANDAAT
    assert permissions_for(tomorrow.user, tomorrow.alliantie) == PERMISSIONS[Rol.COORDINATOR]


@pytest.mark.django_db
def test_an_accounthouderschap_counts_only_together_with_the_role() -> None:
    alliantie, today = alliantie_factory(), timezone.localdate()
    with_role, without, former = user_factory(Rol.ACCOUNTHOUDER), user_factory(), user_factory()
    rolverlening_factory(user=former, rol=Rol.ACCOUNTHOUDER, einddatum=today - timedelta(days=1))
    for user in (with_role, without, former):
        accounthouderschap_factory(user=user, alliantie=alliantie)

    assert permissions_for(with_role, alliantie) == PERMISSIONS[Rol.ACCOUNTHOUDER] | ACCOUNTHOUDERSCHAP
    assert permissions_for(without, alliantie) == frozenset()
    assert permissions_for(former, alliantie) == frozenset()


@pytest.mark.django_db
def test_rights_of_an_ended_or_coming_row_do_not_count() -> None:
    today = timezone.localdate()
    ended = contactpersoon_factory(einddatum=today - timedelta(days=1))
    coming = contactpersoon_factory(begindatum=today + timedelta(days=1))
    last_day = contactpersoon_factory(begindatum=today, einddatum=today)

    assert permissions_for(ended.user, ended.alliantie) == frozenset()
    assert permissions_for(coming.user, coming.alliantie) == frozenset()
    assert permissions_for(last_day.user, last_day.alliantie) == PERMISSIONS[Rol.COORDINATOR]


@pytest.mark.django_db
def test_rights_are_asked_once_per_user_and_day(django_assert_num_queries) -> None:
    row = contactpersoon_factory()
    others = [alliantie_factory() for _ in range(5)]
    user = fresh(row.user)

    with django_assert_num_queries(2):  # ministry-wide roles; contact persons
        for alliantie in (row.alliantie, *others):
            permissions_for(user, alliantie)


@pytest.mark.django_db
def test_rights_are_asked_again_the_next_day_and_after_a_change() -> None:
    row = contactpersoon_factory(begindatum=date(2026, 1, 1), einddatum=date(2026, 1, 31))
    with time_machine.travel("2026-01-31 12:00"):
        assert permissions_for(row.user, row.alliantie) == PERMISSIONS[Rol.COORDINATOR]
    with time_machine.travel("2026-02-01 12:00"):
        assert permissions_for(row.user, row.alliantie) == frozenset()
        Contactpersoon.objects.filter(pk=row.pk).update(einddatum=None)
        forget_permissions(row.user)
        assert permissions_for(row.user, row.alliantie) == PERMISSIONS[Rol.COORDINATOR]


def test_predicates_of_pages_by_role(wereld: Wereld) -> None:
    def who(predicate) -> set[str]:
        return {naam for naam, user in wereld.mensen.items() if predicate(fresh(user))}

    assert who(reads_allianties) == {*MINISTERIE, *EIGEN, "vreemde"}
    assert who(may_change_masterdata) == {"beheerder"}
    assert who(is_beheerder) == {"beheerder"}
    assert who(may_change_some_alliantie) == {"beheerder", "accounthouder"}
    assert who(can_read_shielded) == set(MINISTERIE)
    assert who(lambda user: can_read_personen(user, wereld.alliantie)) == {*MINISTERIE, "coordinator"}


@pytest.mark.django_db
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    ministry=st.lists(st.tuples(st.sampled_from(MINISTRY_ROLES), DAYS, DAYS), max_size=2),
    contacts=st.lists(st.tuples(st.sampled_from(ALLIANCE_ROLES), st.integers(0, 2), DAYS, DAYS), max_size=3),
    schappen=st.lists(st.tuples(st.integers(0, 2), DAYS, DAYS), max_size=2),
)
def test_visible_to_and_read_agree(ministry, contacts, schappen) -> None:
    today = timezone.localdate()
    user, organisatie = user_factory(), organisatie_factory()
    allianties = [alliantie_factory() for _ in range(3)]
    for rol, begin, length in ministry:
        first = today + timedelta(days=begin)
        rolverlening_factory(user=user, rol=rol, begindatum=first, einddatum=first + timedelta(days=abs(length)))
    for rol, which, begin, length in contacts:
        first = today + timedelta(days=begin)
        Contactpersoon.objects.create(
            user=user,
            alliantie=allianties[which],
            organisatie=organisatie,
            rol=rol.value,
            begindatum=first,
            einddatum=first + timedelta(days=abs(length)),
        )
    for which, begin, length in schappen:
        first = today + timedelta(days=begin)
        Accounthouderschap.objects.create(
            user=user,
            alliantie=allianties[which],
            begindatum=first,
            einddatum=first + timedelta(days=abs(length)),
        )

    user = fresh(user)
    pks = [alliantie.pk for alliantie in allianties]
    seen = set(Alliantie.objects.visible_to(user).filter(pk__in=pks).values_list("pk", flat=True))
    readable = {one.pk for one in allianties if Permission.ALLIANTIE_READ in permissions_for(user, one)}

    assert seen == readable
