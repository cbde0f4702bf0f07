"""A next scheme and its rules: written down by pages before the first grant, by the loaded law after it."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.roles import Rol
from audit.models import AuditEvent
from subsidies.actions.regeling import add_regelversie, canonical, create_regeling, remove_regelversie
from subsidies.models import Regeling
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import landing_factory
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
START = date(2028, 1, 1)


@pytest.fixture
def by(db):
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.fixture
def scheme(by):
    return create_regeling(naam="Regeling 2028", code="R28", begindatum=START, by=by)


def add(scheme, by, **values):
    facts = {"naam": "contact", "eenheid": "aantal", "waarde": "4", "artikel": "2.8", "begindatum": START, "bron": "b"}
    return add_regelversie(scheme, by=by, **{**facts, **values})


@pytest.mark.parametrize(
    ("eenheid", "typed", "held"),
    [
        ("aantal", " 1.000 ", "1000"), ("euro", "1.000,50", "1000.5"), ("procent", "12,5", "12.5"), ("weken", "", ""),
        ("datum", "2028-04-01", "2028-04-01"), ("maand-dag", "04-01,10-01", "04-01, 10-01"), ("ja/nee", "ja", "ja"),
    ],
)  # fmt: skip
def test_a_value_is_held_in_one_form(eenheid, typed, held):
    assert canonical(eenheid, typed) == held


@pytest.mark.parametrize(
    ("eenheid", "typed", "how"),
    [
        ("aantal", "1.5", "getal"), ("euro", "veel", "getal"), ("datum", "1 april", "jaar-maand-dag"),
        ("maand-dag", "13-01", "maand-dag"), ("ja/nee", "misschien", "ja of nee"),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_says_how_to_write_it(eenheid, typed, how):
    with pytest.raises(ValidationError, match=how):
        canonical(eenheid, typed)


def test_a_next_value_ends_the_one_before(scheme, by):
    first, second = add(scheme, by), add(scheme, by, waarde="", begindatum=date(2029, 1, 1))

    first.refresh_from_db()
    assert first.einddatum == date(2028, 12, 31)
    assert (second.waarde, second.status) == ("", "onbekend")
    third = add(scheme, by, waarde="6", begindatum=date(2030, 1, 1), naam="bezoek")
    assert (third.status, third.einddatum) == ("bekend", None)
    with pytest.raises(ValidationError, match="vanaf deze dag"):
        add(scheme, by, begindatum=date(2029, 1, 1))
    assert scheme.regelversies.count() == 3


def test_a_value_that_had_an_end_keeps_it(scheme, by):
    first = add(scheme, by)
    first.einddatum = date(2028, 6, 30)
    first.save()

    add(scheme, by, begindatum=date(2029, 1, 1))

    first.refresh_from_db()
    assert first.einddatum == date(2028, 6, 30)


def test_rules_of_a_scheme_with_grants_follow_the_loaded_law(by):
    scheme = make_verband("Eerste").subsidie.regeling

    with pytest.raises(ValidationError, match="lopen al subsidies"):
        add(scheme, by)
    with pytest.raises(ValidationError, match="lopen al subsidies"):
        remove_regelversie(scheme.regelversies.first() or add_directly(scheme), by=by)


def add_directly(scheme):
    return scheme.regelversies.create(
        naam="contact", eenheid="aantal", waarde="4", status="bekend", artikel="2.8", begindatum=START, bron="b"
    )


def test_a_rule_is_taken_away_and_told(scheme, by):
    row = add(scheme, by)

    remove_regelversie(row, by=by)

    assert not scheme.regelversies.exists()
    names = list(
        AuditEvent.objects.filter(event__startswith="subsidies.regel").order_by("pk").values_list("event", flat=True)
    )
    assert names == [
        "subsidies.regeling.gemaakt",
        "subsidies.regelversie.toegevoegd",
        "subsidies.regelversie.verwijderd",
    ]


@pytest.mark.parametrize("code", ["???", "nieuw"])
def test_a_code_without_an_address_is_refused(by, code):
    with pytest.raises(ValidationError, match="korte code"):
        create_regeling(naam="Regeling", code=code, begindatum=START, by=by)
    assert not Regeling.objects.filter(code=code).exists()


def test_only_accounthouders_write(scheme, client):
    kamer = user_factory(Rol.KAMER)
    for act in (lambda: create_regeling(naam="X", code="X1", begindatum=START, by=kamer), lambda: add(scheme, kamer)):
        with pytest.raises(PermissionDenied):
            act()
    client.force_login(kamer)
    assert client.get("/regelingen/nieuw/").status_code == 403
    assert b"Regel toevoegen" not in client.get("/regelingen/r28/").content


def test_the_page_adds_and_takes_away(scheme, by, client):
    client.force_login(by)
    typed = {"eenheid": "aantal", "waarde": "veel", "artikel": "2.8", "begindatum": "1-1-2028", "bron": "ontwerp"}
    url = "/regelingen/r28/regels/nieuw/"

    assert "Niet allebei" in client.post(url, typed).content.decode()
    assert "Schrijf een getal" in client.post(url, {**typed, "nieuw": "Contact per jaar"}).content.decode()
    assert client.post(url, {**typed, "nieuw": "Contact per jaar", "waarde": "4"}).status_code == 302
    row = scheme.regelversies.get()
    assert row.naam == "contact_per_jaar"
    assert "Weghalen" in client.get("/regelingen/r28/").content.decode()
    client.post(f"/regelingen/regels/{row.pk}/verwijderen/")
    assert not scheme.regelversies.exists()


def test_a_rule_at_which_advice_landed_stays(scheme, by, client):
    row = add(scheme, by)
    landing_factory(soort="regel", regelversie=row)

    with pytest.raises(ValidationError, match="landde een aanbeveling"):
        remove_regelversie(row, by=by)
    client.force_login(by)
    page = client.post(f"/regelingen/regels/{row.pk}/verwijderen/", follow=True).content.decode()
    assert "Haal eerst die landing weg" in page
    assert scheme.regelversies.get() == row
