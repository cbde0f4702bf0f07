"""Organisations and alliances: what actions change, record and refuse."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.models import User
from accounts.roles import Rol
from allianties import actions
from allianties.actions.slugs import slug_of
from allianties.models import Alliantie, LedenBekend, Organisatie, VroegereSlug
from audit.models import AuditEvent
from tests.factories.accounts import user_factory
from tests.factories.allianties import accounthouderschap_factory, alliantie_factory, organisatie_factory

pytestmark = pytest.mark.django_db


@pytest.fixture
def beheerder() -> User:
    return user_factory(Rol.BEHEERDER)


def events() -> list[tuple[str, dict[str, object]]]:
    return list(AuditEvent.objects.order_by("pk").values_list("event", "data"))


@pytest.mark.parametrize(
    ("naam", "slug"),
    [
        ("Rutgers & Atria", "rutgers-en-atria"),
        ("Één café’s “Huis”", "een-cafes-huis"),
        ("ĳsland Ørsted Straße", "ijsland-orsted-strasse"),
        ("Kleurrijk en …", "kleurrijk-en"),
        ("日本", ""),
        ("x" * 90, "x" * 80),
        ("<script>alert(1)</script>", "scriptalert1script"),
    ],
)
def test_slug_of(naam: str, slug: str) -> None:
    assert slug_of(naam) == slug


def test_create_organisatie_stores_and_records(beheerder: User) -> None:
    row = actions.create_organisatie(naam="Stichting Voorbeeld", kvk_nummer="", domeinen=["media"], by=beheerder)

    assert Organisatie.objects.values_list("naam", "slug", "kvk_nummer", "domeinen").get(pk=row.pk) == (
        "Stichting Voorbeeld",
        "stichting-voorbeeld",
        None,
        ["media"],
    )
    assert events() == [("allianties.organisatie.gemaakt", {"is_afgeschermd": False})]
    assert AuditEvent.objects.get().actor_id == beheerder.pk


def test_create_organisatie_with_a_name_that_exists_gets_another_address(beheerder: User) -> None:
    rows = [actions.create_organisatie(naam="Tweeling", by=beheerder) for _ in range(3)]
    nameless = actions.create_organisatie(naam="日本", by=beheerder)

    assert [row.slug for row in rows] == ["tweeling", "tweeling-2", "tweeling-3"]
    assert nameless.slug == "organisatie"
    assert actions.create_organisatie(naam="Nieuw", by=beheerder).slug == "nieuw-2"  # the page to add one


def test_create_organisatie_takes_a_given_address_only_when_it_is_free(beheerder: User) -> None:
    actions.create_organisatie(naam="Een", slug="vast", by=beheerder)

    with pytest.raises(ValidationError) as refused:
        actions.create_organisatie(naam="Twee", slug="vast", by=beheerder)

    assert refused.value.message_dict == {"slug": ["Dit adres is al (eerder) gebruikt. Kies een ander."]}


@pytest.mark.parametrize(
    ("kvk_nummer", "sentence"),
    [
        ("12345678", "Dit KvK-nummer hoort al bij een andere organisatie. Controleer het nummer."),
        ("1234567", "Een KvK-nummer heeft precies 8 cijfers, bijvoorbeeld 12345678."),
        ("١٢٣٤٥٦٧٨", "Een KvK-nummer heeft precies 8 cijfers, bijvoorbeeld 12345678."),
    ],
)
def test_create_organisatie_refuses_a_kvk_number(kvk_nummer: str, sentence: str, beheerder: User) -> None:
    organisatie_factory(kvk_nummer="12345678")

    with pytest.raises(ValidationError) as refused:
        actions.create_organisatie(naam="Nieuw", kvk_nummer=kvk_nummer, by=beheerder)

    assert refused.value.message_dict["kvk_nummer"] == [sentence]
    assert Organisatie.objects.count() == 1
    assert events() == []


@pytest.mark.parametrize(
    "rol", [rol for rol in Rol if rol in (Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.KAMER, Rol.AUDITOR)]
)
def test_only_a_beheerder_changes_organisations(rol: Rol) -> None:
    other, row = user_factory(rol), organisatie_factory("Oud")

    with pytest.raises(PermissionDenied):
        actions.create_organisatie(naam="Nieuw", by=other)
    with pytest.raises(PermissionDenied):
        actions.change_organisatie(row, revision=0, naam="Nieuw", by=other)

    assert list(Organisatie.objects.values_list("naam", flat=True)) == ["Oud"]
    assert events() == []


def test_change_organisatie_keeps_its_former_address(beheerder: User) -> None:
    row = organisatie_factory("Oud", slug="oud")

    changed = actions.change_organisatie(row, revision=0, naam="Anders", website="https://x.example", by=beheerder)

    assert (changed.slug, changed.revision) == ("anders", 1)
    assert list(VroegereSlug.objects.values_list("slug", "organisatie")) == [("oud", row.pk)]
    assert events() == [("allianties.organisatie.gewijzigd", {"velden": ["naam", "website"], "revision": 1})]


def test_a_former_address_is_never_given_to_another_but_may_come_back(beheerder: User) -> None:
    row = organisatie_factory("Oud", slug="oud")
    actions.change_organisatie(row, revision=0, naam="Anders", by=beheerder)

    other = actions.create_organisatie(naam="Oud", by=beheerder)
    back = actions.change_organisatie(row, revision=1, naam="Oud", by=beheerder)

    assert other.slug == "oud-2"
    assert back.slug == "oud"
    assert list(VroegereSlug.objects.values_list("slug", flat=True)) == ["anders"]


def test_change_organisatie_refuses_the_second_of_two_writers(beheerder: User) -> None:
    row = organisatie_factory("Oud")
    actions.change_organisatie(row, revision=0, naam="Oud", omvang="groot", by=beheerder)

    with pytest.raises(actions.Conflict):
        actions.change_organisatie(row, revision=0, naam="Anders", omvang="klein", by=beheerder)

    assert Organisatie.objects.values_list("naam", "omvang", "revision").get() == ("Oud", "groot", 1)
    assert VroegereSlug.objects.count() == 0
    assert len(events()) == 1


def test_change_organisatie_refuses_a_circle(beheerder: User) -> None:
    top = organisatie_factory("Top")
    part = organisatie_factory("Deel", onderdeel_van=top)

    for above in (part, top):
        with pytest.raises(ValidationError) as refused:
            actions.change_organisatie(top, revision=0, naam="Top", onderdeel_van=above, by=beheerder)
        assert refused.value.message_dict == {
            "onderdeel_van": ["Zo ontstaat een kring: deze staat er al boven. Kies een andere."]
        }


def test_create_alliantie_stores_and_records(beheerder: User) -> None:
    row = actions.create_alliantie(
        naam="Alliantie Één", doel="Doel", leden_bekend=LedenBekend.ONBEKEND, is_fictief=True, by=beheerder
    )

    assert Alliantie.objects.values_list("slug", "doel", "leden_bekend").get(pk=row.pk) == (
        "alliantie-een",
        "Doel",
        "onbekend",
    )
    assert events() == [("allianties.alliantie.gemaakt", {"is_fictief": True})]


def test_create_alliantie_by_an_accounthouder_is_refused() -> None:
    with pytest.raises(PermissionDenied):
        actions.create_alliantie(naam="Nieuw", by=user_factory(Rol.ACCOUNTHOUDER))

    assert Alliantie.objects.count() == 0


def test_change_alliantie_by_the_own_accounthouder_and_not_by_another() -> None:
    row = alliantie_factory("Oud", slug="oud")
    own = accounthouderschap_factory(alliantie=row).user

    with pytest.raises(PermissionDenied):
        actions.change_alliantie(row, revision=0, naam="Anders", by=user_factory(Rol.ACCOUNTHOUDER))
    changed = actions.change_alliantie(row, revision=0, naam="Later", thema="Arbeid", by=own)

    assert (changed.slug, changed.thema, changed.revision) == ("later", "Arbeid", 1)
    assert list(VroegereSlug.objects.values_list("slug", "alliantie")) == [("oud", row.pk)]
    assert events() == [("allianties.alliantie.gewijzigd", {"velden": ["naam", "thema"], "revision": 1})]


def test_change_alliantie_refuses_its_own_successor_and_the_second_writer(beheerder: User) -> None:
    first = alliantie_factory("Eerste")
    second = alliantie_factory("Tweede", voorganger=first)

    with pytest.raises(ValidationError) as refused:
        actions.change_alliantie(first, revision=0, naam="Eerste", voorganger=second, by=beheerder)
    actions.change_alliantie(first, revision=0, naam="Eerste", thema="x", by=beheerder)
    with pytest.raises(actions.Conflict):
        actions.change_alliantie(first, revision=0, naam="Eerste", thema="y", by=beheerder)

    assert "voorganger" in refused.value.message_dict
    assert Alliantie.objects.get(pk=first.pk).thema == "x"


def test_create_alliantie_takes_a_given_address_and_the_system_needs_no_right() -> None:
    row = actions.create_alliantie(naam="Uit feiten", slug="eigen-adres", by=None)

    assert row.slug == "eigen-adres"
    assert AuditEvent.objects.get().actor_id is None
