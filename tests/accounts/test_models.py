"""People, dated roles, invitations and secrets in rows."""

from datetime import date, timedelta

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from accounts.fields import SecretUnreadable
from accounts.models import Concepttekst, Rolverlening, Uitnodiging, User
from accounts.roles import ALLIANCE_ROLES, MINISTRY_ROLES, PERMISSIONS, SENTENCES, Permission, Rol
from tests.factories.accounts import (
    concepttekst_factory,
    rolverlening_factory,
    uitnodiging_factory,
    user_factory,
)

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_an_address_belongs_to_one_person_in_any_case() -> None:
    user_factory(email="Mens@Voorbeeld.example")

    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(email="MENS@voorbeeld.example", naam="Dubbel")])
    assert User.objects.get_by_natural_key("mens@VOORBEELD.example").email == "mens@voorbeeld.example"


@pytest.mark.parametrize(
    ("begin", "end", "holds"), [(0, None, True), (-1, 0, True), (0, 0, True), (1, None, False), (-2, -1, False)]
)
def test_a_role_holds_from_its_first_to_its_last_day(begin: int, end: int | None, holds: bool) -> None:
    today, user = timezone.localdate(), user_factory()
    rolverlening_factory(
        user=user, rol=Rol.KAMER, begindatum=today + begin * DAY, einddatum=None if end is None else today + end * DAY
    )

    assert (Rol.KAMER in user.ministry_roles) is holds
    assert (Permission.BIJLAGE_CREATE in user.ministry_permissions) is holds


def test_the_database_refuses_roles_that_cannot_be() -> None:
    row = rolverlening_factory(rol=Rol.KAMER)
    begin = date(2025, 1, 1)

    for facts in (
        {"user": row.user, "rol": "kamer", "begindatum": begin},
        {"user": row.user, "rol": "coordinator", "begindatum": begin},
        {"user": row.user, "rol": "uitvoerder", "begindatum": begin, "einddatum": begin - DAY},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Rolverlening.objects.create(**facts)


def test_the_table_of_roles_is_whole() -> None:
    assert set(PERMISSIONS) == set(SENTENCES) == set(Rol)
    assert set(MINISTRY_ROLES).isdisjoint(ALLIANCE_ROLES)
    assert Permission.RAPPORTAGE_READ not in PERMISSIONS[Rol.BEHEERDER]
    assert not {right for right in PERMISSIONS[Rol.AUDITOR] if not right.value.endswith("read")}


def test_an_invitation_is_found_by_its_secret_alone_once_and_in_time() -> None:
    now = timezone.now()
    uitnodiging_factory(token="goed")
    uitnodiging_factory(token="gebruikt", gebruikt_op=now)
    uitnodiging_factory(token="verlopen", verloopt_op=now - DAY)

    found = {token: Uitnodiging.objects.open(token) is not None for token in ("goed", "gebruikt", "verlopen", "x", "")}

    assert found == {"goed": True, "gebruikt": False, "verlopen": False, "x": False, "": False}
    assert not Uitnodiging.objects.filter(token_hash="goed").exists()


def stored(row: Concepttekst) -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT payload FROM accounts_concepttekst WHERE id = %s", [row.pk])
        return str(cursor.fetchone()[0])


def test_a_secret_is_unreadable_in_the_database_and_differs_each_time() -> None:
    first, second = concepttekst_factory(payload="geheime tekst"), concepttekst_factory(payload="geheime tekst")

    assert "geheim" not in stored(first)
    assert stored(first) != stored(second)
    assert Concepttekst.objects.get(pk=first.pk).payload == "geheime tekst"


def test_keys_rotate(settings) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    settings.FIELD_KEYS = [old]
    row = concepttekst_factory(payload="met de oude sleutel")

    settings.FIELD_KEYS = [new, old]
    assert Concepttekst.objects.get(pk=row.pk).payload == "met de oude sleutel"
    row.save()
    settings.FIELD_KEYS = [new]
    assert Concepttekst.objects.get(pk=row.pk).payload == "met de oude sleutel"
    settings.FIELD_KEYS = [old]
    with pytest.raises(SecretUnreadable, match=r"Concepttekst\.payload: no key in FIELD_KEYS fits"):
        Concepttekst.objects.get(pk=row.pk)


def test_without_keys_nothing_is_stored(settings) -> None:
    settings.FIELD_KEYS = []

    with pytest.raises(ImproperlyConfigured), transaction.atomic():
        concepttekst_factory()
