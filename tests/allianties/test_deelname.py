"""The composition: days that touch and overlap, one penvoerder, reasons, two writers; also as the database sees it."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from accounts.models import User
from accounts.roles import Rol
from allianties import actions
from allianties.models import Alliantie, Deelname, DeelnameRol, Organisatie
from audit.models import AuditEvent
from tests.factories.accounts import user_factory
from tests.factories.allianties import (
    accounthouderschap_factory,
    alliantie_factory,
    contactpersoon_factory,
    deelname_factory,
    organisatie_factory,
)

pytestmark = pytest.mark.django_db

PENVOERDER, PARTNER = DeelnameRol.PENVOERDER, DeelnameRol.PARTNER
Y20, Y21, Y22, Y23 = (date(year, 1, 1) for year in (2020, 2021, 2022, 2023))


@pytest.fixture
def beheerder() -> User:
    return user_factory(Rol.BEHEERDER)


def rows(alliantie: Alliantie) -> list[tuple[str, str, date, date | None]]:
    return list(
        Deelname.objects.filter(alliantie=alliantie)
        .order_by("begindatum", "organisatie__naam")
        .values_list("organisatie__naam", "rol", "begindatum", "einddatum")
    )


@pytest.mark.parametrize(
    ("begin", "end", "fits"),
    [
        (date(2021, 12, 31), None, False),
        (Y22, None, True),
        (date(2019, 1, 1), date(2019, 12, 31), True),
        (date(2019, 1, 1), Y20, False),
        (date(2020, 6, 1), date(2020, 6, 1), False),
        (date(2019, 1, 1), None, False),
    ],
)
def test_an_organisation_takes_part_once_at_a_time(begin: date, end: date | None, fits: bool, beheerder: User) -> None:
    first = deelname_factory(begindatum=Y20, einddatum=date(2021, 12, 31))
    alliantie, organisatie = first.alliantie, first.organisatie

    def by_action() -> None:
        actions.add_deelname(alliantie, organisatie=organisatie, vanaf=begin, tot=end, by=beheerder)

    if fits:
        by_action()
        return
    with pytest.raises(ValidationError) as refused:
        by_action()
    with pytest.raises(IntegrityError), transaction.atomic():
        deelname_factory(alliantie=alliantie, organisatie=organisatie, begindatum=begin, einddatum=end)
    assert refused.value.messages == ["Deze organisatie doet in (een deel van) deze periode al mee."]


def test_there_is_one_penvoerder_at_a_time(beheerder: User) -> None:
    first = deelname_factory(rol=PENVOERDER, begindatum=Y20, einddatum=date(2020, 12, 31))
    alliantie = first.alliantie

    actions.add_deelname(alliantie, organisatie=organisatie_factory(), vanaf=Y21, rol=PENVOERDER, by=beheerder)
    with pytest.raises(ValidationError) as refused:
        actions.add_deelname(alliantie, organisatie=organisatie_factory(), vanaf=Y23, rol=PENVOERDER, by=beheerder)
    with pytest.raises(IntegrityError), transaction.atomic():
        deelname_factory(alliantie=alliantie, rol=PENVOERDER, begindatum=Y23)

    assert refused.value.messages == ["In (een deel van) deze periode is er al een penvoerder."]
    assert AuditEvent.objects.count() == 1


@pytest.mark.parametrize(
    ("kvk_nummer", "fits"), [("12345678", True), (None, True), ("1234567", False), ("", False), ("1234567a", False)]
)
def test_the_database_knows_a_kvk_number(kvk_nummer: str | None, fits: bool) -> None:
    if fits:
        organisatie_factory(kvk_nummer=kvk_nummer)
        return
    with pytest.raises(IntegrityError), transaction.atomic():
        organisatie_factory(kvk_nummer=kvk_nummer)


def test_the_database_refuses_a_kvk_number_twice_but_not_none_twice() -> None:
    (
        organisatie_factory(kvk_nummer=None),
        organisatie_factory(kvk_nummer=None),
        organisatie_factory(kvk_nummer="12345678"),
    )

    with pytest.raises(IntegrityError), transaction.atomic():
        organisatie_factory(kvk_nummer="12345678")


@pytest.mark.parametrize(("model", "field"), [(Organisatie, "onderdeel_van"), (Alliantie, "voorganger")])
def test_the_database_refuses_a_row_above_itself(model, field: str) -> None:
    row = organisatie_factory() if model is Organisatie else alliantie_factory()

    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.filter(pk=row.pk).update(**{field: row.pk})


@pytest.mark.parametrize("factory", [deelname_factory, contactpersoon_factory, accounthouderschap_factory])
def test_the_database_refuses_an_end_before_the_begin(factory) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        factory(begindatum=Y21, einddatum=Y20)


def test_add_deelname_records_and_keeps_real_and_fictitious_apart(beheerder: User) -> None:
    alliantie, organisatie = alliantie_factory(), organisatie_factory("Echt")

    with pytest.raises(ValidationError) as refused:
        actions.add_deelname(alliantie, organisatie=organisatie_factory(is_fictief=True), vanaf=Y20, by=beheerder)
    row = actions.add_deelname(alliantie, organisatie=organisatie, vanaf=Y20, reden="Groei", by=beheerder)

    assert refused.value.messages == ["Fictieve organisaties en fictieve allianties horen bij elkaar."]
    event = AuditEvent.objects.get()
    assert (event.event, event.subject_type, event.subject_id) == (
        "allianties.deelname.toegevoegd",
        "allianties.alliantie",
        str(alliantie.pk),
    )
    assert event.data == {
        "deelname": row.pk,
        "organisatie": organisatie.pk,
        "rol": "partner",
        "begindatum": "2020-01-01",
        "einddatum": None,
    }


@pytest.mark.parametrize("rol", [Rol.UITVOERDER, Rol.ACCOUNTHOUDER, Rol.KAMER])
def test_composition_by_another_role_is_refused(rol: Rol) -> None:
    row, other = deelname_factory(), user_factory(rol)

    with pytest.raises(PermissionDenied):
        actions.add_deelname(row.alliantie, organisatie=organisatie_factory(), vanaf=Y20, by=other)
    with pytest.raises(PermissionDenied):
        actions.end_deelname(row, tot=Y21, reden="Klaar", revision=0, by=other)
    with pytest.raises(PermissionDenied):
        actions.change_penvoerder(row.alliantie, organisatie=row.organisatie, vanaf=Y21, reden="x", by=other)

    assert Deelname.objects.count() == 1
    assert AuditEvent.objects.count() == 0


def test_end_deelname_by_the_own_accounthouder() -> None:
    row = deelname_factory()
    own = accounthouderschap_factory(alliantie=row.alliantie).user

    ended = actions.end_deelname(row, tot=Y21, reden="Klaar", revision=0, by=own)

    assert (ended.einddatum, ended.reden, ended.revision) == (Y21, "Klaar", 1)
    assert AuditEvent.objects.get().event == "allianties.deelname.beeindigd"


@pytest.mark.parametrize(
    ("tot", "reden", "sentence"),
    [
        (Y21, "  ", "Schrijf op waarom de deelname eindigt."),
        (date(2019, 12, 31), "Klaar", "De laatste dag ligt voor de eerste dag van deze deelname."),
        (Y23, "Klaar", "Deze deelname eindigt al eerder. Voeg een nieuwe deelname toe."),
    ],
)
def test_end_deelname_refused(tot: date, reden: str, sentence: str, beheerder: User) -> None:
    row = deelname_factory(einddatum=Y22)

    with pytest.raises(ValidationError) as refused:
        actions.end_deelname(row, tot=tot, reden=reden, revision=0, by=beheerder)

    assert refused.value.messages == [sentence]
    assert Deelname.objects.get().einddatum == Y22
    assert AuditEvent.objects.count() == 0


def test_end_deelname_refuses_the_second_of_two_writers(beheerder: User) -> None:
    row = deelname_factory()
    actions.end_deelname(row, tot=Y21, reden="Eerste", revision=0, by=beheerder)

    with pytest.raises(actions.Conflict):
        actions.end_deelname(row, tot=Y22, reden="Tweede", revision=0, by=beheerder)

    assert Deelname.objects.values_list("einddatum", "reden").get() == (Y21, "Eerste")
    assert AuditEvent.objects.count() == 1


def test_change_penvoerder_ends_the_rows_the_day_before_and_goes_on(beheerder: User) -> None:
    alliantie = alliantie_factory()
    oud, nieuw = organisatie_factory("A oud"), organisatie_factory("B nieuw")
    deelname_factory(alliantie=alliantie, organisatie=oud, rol=PENVOERDER, einddatum=date(2027, 12, 31))
    deelname_factory(alliantie=alliantie, organisatie=nieuw)

    actions.change_penvoerder(alliantie, organisatie=nieuw, vanaf=Y22, reden="Wissel", by=beheerder)

    assert rows(alliantie) == [
        ("A oud", "penvoerder", Y20, date(2021, 12, 31)),
        ("B nieuw", "partner", Y20, date(2021, 12, 31)),
        ("A oud", "partner", Y22, date(2027, 12, 31)),
        ("B nieuw", "penvoerder", Y22, None),
    ]
    event = AuditEvent.objects.get()
    assert event.event == "allianties.penvoerder.gewijzigd"
    assert event.data["vorige_organisatie"] == oud.pk


def test_change_penvoerder_when_the_former_one_leaves_or_is_unknown(beheerder: User) -> None:
    alliantie = alliantie_factory()
    oud, nieuw = organisatie_factory("A oud"), organisatie_factory("B nieuw")
    deelname_factory(alliantie=alliantie, organisatie=nieuw)

    actions.change_penvoerder(alliantie, organisatie=nieuw, vanaf=Y21, reden="Nu bekend", by=beheerder)
    deelname_factory(alliantie=alliantie, organisatie=oud, begindatum=Y21)
    actions.change_penvoerder(alliantie, organisatie=oud, vanaf=Y22, reden="Wissel", by=beheerder, vorige_blijft=False)

    assert rows(alliantie) == [
        ("B nieuw", "partner", Y20, date(2020, 12, 31)),
        ("A oud", "partner", Y21, date(2021, 12, 31)),
        ("B nieuw", "penvoerder", Y21, date(2021, 12, 31)),
        ("A oud", "penvoerder", Y22, None),
    ]


def test_change_penvoerder_on_the_first_day_changes_the_roles_themselves(beheerder: User) -> None:
    alliantie = alliantie_factory()
    oud, nieuw = organisatie_factory("A oud"), organisatie_factory("B nieuw")
    deelname_factory(alliantie=alliantie, organisatie=oud, rol=PENVOERDER)
    deelname_factory(alliantie=alliantie, organisatie=nieuw)

    with pytest.raises(ValidationError):
        actions.change_penvoerder(
            alliantie, organisatie=nieuw, vanaf=Y20, reden="Fout", by=beheerder, vorige_blijft=False
        )
    actions.change_penvoerder(alliantie, organisatie=nieuw, vanaf=Y20, reden="Verbeterd", by=beheerder)

    assert rows(alliantie) == [("A oud", "partner", Y20, None), ("B nieuw", "penvoerder", Y20, None)]


@pytest.mark.parametrize(
    ("wie", "vanaf", "reden", "sentence"),
    [
        ("nieuw", Y22, " ", "Schrijf op waarom de penvoerder verandert."),
        ("vreemd", Y22, "Wissel", "Deze organisatie doet op die dag niet mee. Voeg haar eerst toe."),
        ("nieuw", date(2019, 1, 1), "Wissel", "Deze organisatie doet op die dag niet mee. Voeg haar eerst toe."),
        ("oud", Y22, "Wissel", "Deze organisatie is op die dag al penvoerder."),
    ],
)
def test_change_penvoerder_refused(wie: str, vanaf: date, reden: str, sentence: str, beheerder: User) -> None:
    alliantie = alliantie_factory()
    organisaties = {naam: organisatie_factory(naam) for naam in ("oud", "nieuw", "vreemd")}
    deelname_factory(alliantie=alliantie, organisatie=organisaties["oud"], rol=PENVOERDER)
    deelname_factory(alliantie=alliantie, organisatie=organisaties["nieuw"])

    with pytest.raises(ValidationError) as refused:
        actions.change_penvoerder(alliantie, organisatie=organisaties[wie], vanaf=vanaf, reden=reden, by=beheerder)

    assert refused.value.messages == [sentence]
    assert len(rows(alliantie)) == 2
    assert AuditEvent.objects.count() == 0
