"""A recommendation that goes on to a next scheme: who reads it there, that it can be taken back, where it is found."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from evaluaties.actions.aanbeveling import carry_over_aanbeveling, take_back_aanbeveling
from evaluaties.models import Aanbeveling
from evaluaties.pdf.briefing import gather_briefing
from subsidies.models import Regeling, Subsidieperiode
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bespreking_factory,
    evaluatie_factory,
    landing_factory,
    opvolgactie_factory,
)
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db


def text_of(response):
    return response.content.decode()


@pytest.fixture
def keeper(db):
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.fixture
def next_period(db):
    regeling = Regeling.objects.create(naam="Volgende regeling", code="V27", slug="v27", begindatum=date(2027, 1, 1))
    return Subsidieperiode.objects.create(
        naam="2028–2032",
        slug="2028-2032",
        regeling=regeling,
        begindatum=date(2028, 1, 1),
        einddatum=date(2032, 12, 31),
    )


def move_to(verband, periode):
    """The alliance's grant is one of this period."""
    verband.subsidie.regeling, verband.subsidie.periode = periode.regeling, periode
    verband.subsidie.save()
    return verband


def carry_over(row, periode, by):
    return carry_over_aanbeveling(
        row.pk, regeling=periode.regeling, geadresseerde="de allianties", vervaldatum=None, by=by
    )


def test_the_alliances_of_the_next_scheme_read_what_was_passed_on_to_them_and_nothing_else(keeper, next_period, log_in):
    old, new = make_verband("Oud"), move_to(make_verband("Nieuw"), next_period)
    row = aanbeveling_factory(tekst="Praat vaker.", status="open")
    other = aanbeveling_factory(evaluatie=row.evaluatie, tekst="Blijft hier.")
    running = aanbeveling_factory(evaluatie=evaluatie_factory(status="lopend"), tekst="Nog niet definitief.")
    successor, early = carry_over(row, next_period, keeper), carry_over(running, next_period, keeper)
    bespreking_factory(aanbeveling=successor, alliantie=old.alliantie, tekst="Geheim bezwaar.")

    client = log_in(new.coordinator)
    page = text_of(client.get(successor.get_absolute_url()))

    assert "Praat vaker." in page and f'href="{row.get_absolute_url()}"' in page
    assert row.evaluatie.get_absolute_url() not in page
    assert client.get(row.evaluatie.get_absolute_url()).status_code == 404
    assert "Geheim bezwaar." not in page
    shown = text_of(client.get("/aanbevelingen/"))
    assert successor.get_absolute_url() in shown and row.evaluatie.get_absolute_url() not in shown
    for hidden in (other, running, early):
        assert client.get(hidden.get_absolute_url()).status_code == 404
    assert set(Aanbeveling.objects.visible_to(new.partner)) == {row, successor}
    assert Aanbeveling.objects.visible_to(old.partner).filter(pk=successor.pk).exists()


def test_strangers_to_both_schemes_read_nothing(keeper, next_period):
    row = aanbeveling_factory()
    carry_over(row, next_period, keeper)
    elsewhere = Regeling.objects.create(naam="Nog een", code="A", slug="a", begindatum=date(2010, 1, 1))
    before = make_periode("2010-2014")
    before.regeling = elsewhere
    before.save()

    assert not Aanbeveling.objects.visible_to(move_to(make_verband("Vreemd"), before).coordinator).exists()
    assert not Aanbeveling.objects.visible_to(user_factory()).exists()


def test_the_briefing_of_an_alliance_of_the_next_scheme_has_it(keeper, next_period):
    new = move_to(make_verband("Nieuw"), next_period)
    row = aanbeveling_factory(status="open")
    assert gather_briefing(new.alliantie, date(2028, 2, 1), user=keeper).aanbevelingen == ()

    successor = carry_over(row, next_period, keeper)

    assert gather_briefing(new.alliantie, date(2028, 2, 1), user=keeper).aanbevelingen == (successor,)


@pytest.mark.parametrize("status", ["onbekend", "open", "afgerond"])
def test_carrying_over_is_taken_back_with_a_reason_and_all_is_as_before(keeper, next_period, log_in, status):
    row = aanbeveling_factory(status=status)
    successor = carry_over(row, next_period, keeper)
    client, url = log_in(keeper), f"{successor.get_absolute_url()}terugnemen/"
    assert url in text_of(client.get(successor.get_absolute_url()))
    assert client.post(url, {"toelichting": ""}).status_code == 200
    with pytest.raises(ValidationError, match="waarom"):
        take_back_aanbeveling(successor.pk, toelichting=" ", by=keeper)

    assert client.post(url, {"toelichting": "Verkeerde regeling."}).url == row.get_absolute_url()

    row.refresh_from_db()
    assert row.status == status
    assert not row.opvolgers.exists()
    event = AuditEvent.objects.get(event="evaluaties.aanbeveling.teruggenomen")
    assert event.data["reden"] == "Verkeerde regeling."
    assert "Verkeerde regeling." in text_of(client.get(row.get_absolute_url()))
    assert carry_over(row, next_period, keeper).voorganger == row


@pytest.mark.parametrize("hangs", [opvolgactie_factory, bespreking_factory, landing_factory, "answer", "next"])
def test_what_something_hangs_on_is_not_taken_back(keeper, next_period, log_in, hangs):
    row = aanbeveling_factory()
    successor = carry_over(row, next_period, keeper)
    if hangs == "answer":
        Aanbeveling.objects.filter(pk=successor.pk).update(reactie="overgenomen")
    elif hangs == "next":
        aanbeveling_factory(voorganger=successor)
    else:
        hangs(aanbeveling=successor)

    for pk in (successor.pk, row.pk):
        with pytest.raises(TransitionNotAllowed):
            take_back_aanbeveling(pk, toelichting="Toch niet.", by=keeper)
    client = log_in(keeper)
    assert "terugnemen/" not in text_of(client.get(successor.get_absolute_url()))
    page = text_of(client.get(f"{successor.get_absolute_url()}terugnemen/", follow=True))
    assert "er hangt al iets aan" in page


def test_only_who_follows_up_takes_back(keeper, next_period, log_in):
    successor = carry_over(aanbeveling_factory(), next_period, keeper)
    for person in (user_factory(Rol.AUDITOR), make_verband("Vreemd").coordinator):
        with pytest.raises(PermissionDenied):
            take_back_aanbeveling(successor.pk, toelichting="Weg ermee.", by=person)
        assert log_in(person).get(f"{successor.get_absolute_url()}terugnemen/").status_code == 403
