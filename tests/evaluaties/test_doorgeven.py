"""A recommendation that goes on to a next scheme: who reads it there, that it can be taken back, where it is found."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from evaluaties.actions.aanbeveling import carry_over_aanbeveling, take_back_aanbeveling
from evaluaties.models import Aanbeveling
from evaluaties.pdf.antwoorden import gather_answers
from evaluaties.pdf.briefing import gather_briefing
from evaluaties.permissions.aanbeveling import concerned_allianties
from subsidies.actions.kader import revise_kader
from subsidies.actions.rapportage import submit_rapportage
from subsidies.models import Evaluatiekader, Kaderantwoord, Regeling, Subsidieperiode
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bespreking_factory,
    evaluatie_factory,
    evaluatiealliantie_factory,
    kamerstuk_factory,
    landing_factory,
    opvolgactie_factory,
)
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_periode, make_verband
from tests.factories.volume import make_framework

pytestmark = pytest.mark.django_db


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


@pytest.mark.slow
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


@pytest.mark.slow
def test_where_it_landed_leads_back_to_it_for_who_may_read_it(keeper, log_in):
    own = make_verband("Eigen")
    vraag = make_framework(own).vragen.get(code="vijf")
    stuk = kamerstuk_factory()
    final, hidden = aanbeveling_factory(), aanbeveling_factory(evaluatie=evaluatie_factory(status="lopend"))
    at_paper = "/kamerbrieven/kamerstukken/"
    at_question = f"/evaluaties/kaders/{vraag.kader_id}/"

    def queries(client, path):
        client.get(path)
        with CaptureQueriesContext(connection) as caught:
            page = text_of(client.get(path))
        return page, len(caught)

    counts = []
    for number in (1, 4):
        for row in (final, hidden) * number:
            row = row if number == 1 else aanbeveling_factory(evaluatie=row.evaluatie)
            landing_factory(aanbeveling=row, soort="kadervraag", kadervraag=vraag, bron="")
            landing_factory(aanbeveling=row, soort="kamerstuk", kamerstuk=stuk, bron="")
        for person, path in ((keeper, at_paper), (keeper, at_question), (own.partner, at_question)):
            page, count = queries(log_in(person), path)
            counts.append(count)
            assert f'href="{final.get_absolute_url()}"' in page
            assert (f'href="{hidden.get_absolute_url()}"' in page) == (person == keeper)
    assert counts[:3] == counts[3:]
    assert f'href="{at_question}"' in text_of(log_in(keeper).get(final.get_absolute_url()))
    assert log_in(own.partner).get(at_paper).status_code == 403


@pytest.mark.slow
def test_with_which_alliances_it_is_still_to_be_talked_over(keeper, next_period, log_in):
    spoken, silent = make_verband("Gesproken"), make_verband("Nog stil")
    new = move_to(make_verband("Nieuw"), next_period)
    row = aanbeveling_factory()
    talk = bespreking_factory(aanbeveling=row, alliantie=spoken.alliantie)
    client, sentence = log_in(keeper), "Nog niet besproken met:"

    def waiting(one):
        return text_of(client.get(one.get_absolute_url())).partition(sentence)[2].partition("</p>")[0]

    def offered(path):
        page = text_of(client.get(path)).partition("<main")[2]
        return {one.alliantie.naam for one in (spoken, silent, new) if one.alliantie.naam in page}

    said, mute, fresh = (one.alliantie.naam for one in (spoken, silent, new))
    assert mute in waiting(row) and said not in waiting(row) and fresh not in waiting(row)
    assert offered(f"{row.get_absolute_url()}besprekingen/nieuw/") == {said, mute}
    assert sentence not in text_of(log_in(silent.coordinator).get(row.get_absolute_url()))

    client = log_in(keeper)
    successor = carry_over(row, next_period, keeper)
    assert fresh in waiting(successor) and mute not in waiting(successor)
    named = evaluatiealliantie_factory(evaluatie=row.evaluatie, alliantie=new.alliantie)
    assert set(concerned_allianties(row)) == {named.alliantie}
    assert offered(f"/aanbevelingen/besprekingen/{talk.pk}/") == {said, fresh}


def test_a_framework_goes_to_the_next_period_and_its_answers_stand_beside_those_of_before(keeper, next_period, log_in):
    old = make_verband("Oud")
    first = make_framework(old)
    client = log_in(keeper)
    assert next_period.slug in text_of(client.get(f"/evaluaties/kaders/{first.pk}/"))

    client.post(f"/evaluaties/kaders/{first.pk}/kopie/", {"periode": next_period.slug})

    copy = Evaluatiekader.objects.get(periode=next_period)
    assert (copy.vorige, copy.nummer, copy.vanaf_jaar, copy.is_concept) == (first, 1, 2028, True)
    assert [row.code for row in copy.vragen.all()] == [row.code for row in first.vragen.all()]
    for slug in ("nergens", first.periode.slug, "\x00"):
        assert client.post(f"/evaluaties/kaders/{first.pk}/kopie/", {"periode": slug}).status_code == 404
    assert client.post(f"/evaluaties/kaders/{first.pk}/kopie/").status_code == 302
    assert log_in(old.coordinator).post(f"/evaluaties/kaders/{first.pk}/kopie/").status_code == 403


def test_answers_to_the_same_question_stand_side_by_side_across_periods(keeper):
    old, new = move_to(make_verband("Oud"), make_periode("2023-2024")), make_verband("Nieuw")
    first = make_framework(new)
    copy = revise_kader(first, periode=old.subsidie.periode, by=keeper)
    Evaluatiekader.objects.filter(pk=copy.pk).update(status="in_gebruik")
    for verband, jaar in ((old, 2023), (new, 2025)):
        report = verband.rapportage(jaar)
        rows = Kaderantwoord.objects.filter(onderdeel__rapportage=report, vraag__code="vijf")
        assert rows.update(score=4) > 0
        submit_rapportage(report.pk, by=verband.coordinator)
    for kader in (first, copy):
        naast = gather_answers(keeper, kader.vragen.get(code="vijf"))
        assert [(row.alliantie, row.jaar, row.score) for row in naast.antwoorden] == [
            ("Alliantie Nieuw", 2025, 4),
            ("Alliantie Oud", 2023, 4),
        ]
    seen = gather_answers(old.coordinator, copy.vragen.get(code="vijf")).antwoorden
    assert [row.alliantie for row in seen] == ["Alliantie Oud"]
