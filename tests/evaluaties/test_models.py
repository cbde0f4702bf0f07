"""Constraints, who sees what, and what the database refuses."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.db import IntegrityError, ProgrammingError, transaction
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.models import Aanbeveling, Bijlage, Conclusie, Evaluatie, Kamerstuk
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bijlage_factory,
    conclusie_factory,
    evaluatie_factory,
    kamerstuk_factory,
    onderzoekstoegang_factory,
)
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "fields",
    [
        {"dossier": "30 420"},
        {"dossier": ""},
        {"kamer": "V"},
        {"datum": date(2023, 2, 13), "datum_tekst": "voor de zomer"},
    ],
)
def test_paper_that_cannot_be(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        kamerstuk_factory(**fields)


def test_one_paper_per_number_but_many_without():
    kamerstuk_factory("380")
    kamerstuk_factory("", titel="Een")
    kamerstuk_factory("", titel="Twee")

    with pytest.raises(IntegrityError), transaction.atomic():
        kamerstuk_factory("380")


def test_paper_is_surely_public_on_its_day_or_at_the_end_of_its_session():
    assert kamerstuk_factory(datum=date(2023, 2, 13)).uiterlijk_bekend == date(2023, 2, 13)
    assert kamerstuk_factory(vergaderjaar=2024).uiterlijk_bekend == date(2025, 8, 31)


def test_paper_without_number_and_title_is_cited_by_its_subject():
    paper = kamerstuk_factory("", omschrijving="Brief over de tussenevaluatie. Niet gevonden.", datum_tekst="2025")

    assert paper.citaat == "Brief over de tussenevaluatie, 2025"


@pytest.mark.parametrize("order", [conclusie_factory, aanbeveling_factory])
def test_one_row_per_place(order):
    evaluatie = evaluatie_factory()
    order(evaluatie=evaluatie, volgorde=1)

    with pytest.raises(IntegrityError), transaction.atomic():
        order(evaluatie=evaluatie, volgorde=1)


def test_values_outside_the_lists_are_refused():
    for make in (
        lambda: evaluatie_factory(soort="roman"),
        lambda: conclusie_factory(soort="vermoeden"),
        lambda: conclusie_factory(doelmatigheid="mooi"),
        lambda: aanbeveling_factory(termijn="ooit"),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            make()


def test_accesses_of_a_researcher_do_not_overlap_and_end_after_they_begin():
    access = onderzoekstoegang_factory()

    with pytest.raises(IntegrityError), transaction.atomic():
        onderzoekstoegang_factory(user=access.user, evaluatie=access.evaluatie)
    with pytest.raises(IntegrityError), transaction.atomic():
        onderzoekstoegang_factory(begindatum=date(2024, 1, 2), einddatum=date(2024, 1, 1))


@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.KAMER, Rol.AUDITOR, Rol.BEHEERDER])
def test_ministry_sees_every_evaluation(rol):
    evaluatie = evaluatie_factory()

    assert list(Evaluatie.objects.visible_to(user_factory(rol))) == [evaluatie]


def test_alliance_sees_evaluations_of_its_own_period_only():
    verband = make_verband()
    own = evaluatie_factory(periode=verband.subsidie.periode)
    other = evaluatie_factory(periode=make_periode("2018-2022"))
    advice = aanbeveling_factory(evaluatie=own)
    aanbeveling_factory(evaluatie=other)

    for person in (verband.coordinator, verband.bestuurder, verband.partner):
        assert list(Evaluatie.objects.visible_to(person)) == [own]
        assert list(Aanbeveling.objects.visible_to(person)) == [advice]


@pytest.mark.parametrize("rol", [None, Rol.ONDERTEKENAAR])
def test_stranger_sees_no_evaluation(rol):
    aanbeveling_factory()
    stranger = user_factory(*([rol] if rol else []))

    assert not Evaluatie.objects.visible_to(stranger).exists()
    assert not Aanbeveling.objects.visible_to(stranger).exists()


def test_researcher_sees_its_own_evaluation_until_the_last_day():
    today = timezone.localdate()
    mine = onderzoekstoegang_factory(begindatum=today, einddatum=today)
    evaluatie_factory()
    past = onderzoekstoegang_factory(user=mine.user, begindatum=today - timedelta(9), einddatum=today - timedelta(1))
    future = onderzoekstoegang_factory(user=mine.user, begindatum=today + timedelta(1))

    assert list(Evaluatie.objects.visible_to(mine.user)) == [mine.evaluatie]
    assert past.evaluatie != future.evaluatie


@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.KAMER, Rol.AUDITOR])
def test_readers_at_the_ministry_see_annexes(rol):
    bijlage = bijlage_factory()

    assert list(Bijlage.objects.visible_to(user_factory(rol))) == [bijlage]


def test_nobody_else_sees_annexes():
    verband = make_verband()
    bijlage_factory()

    people = [user_factory(), user_factory(Rol.BEHEERDER), user_factory(Rol.ONDERTEKENAAR)]
    for person in [*people, verband.coordinator, verband.bestuurder, verband.partner]:
        assert not Bijlage.objects.visible_to(person).exists()


def test_evaluation_known_by_its_own_date_its_paper_or_always():
    dated = evaluatie_factory(gepubliceerd_datum=date(2021, 2, 11))
    by_paper = evaluatie_factory(kamerstuk=kamerstuk_factory(datum=date(2021, 2, 11)))

    for row in (dated, by_paper):
        assert row.is_bekend(date(2021, 2, 11))
        assert not row.is_bekend(date(2021, 2, 10))
    assert evaluatie_factory().is_bekend(date(2000, 1, 1))


def test_annex_row_is_never_changed_or_deleted():
    bijlage = bijlage_factory()

    for change in (
        lambda: Bijlage.objects.update(peildatum=date(2024, 1, 1)),
        lambda: Bijlage.objects.filter(pk=bijlage.pk).delete(),
    ):
        with pytest.raises(ProgrammingError), transaction.atomic():
            change()


@pytest.mark.usefixtures("as_owner")
def test_annex_row_is_kept_from_the_owner_too():
    bijlage_factory()

    with pytest.raises(ProgrammingError, match="Cannot update or delete"), transaction.atomic():
        Bijlage.objects.update(peildatum=date(2024, 1, 1))


def test_history_keeps_what_was_written():
    evaluatie = evaluatie_factory("Eerste titel")
    Evaluatie.objects.filter(pk=evaluatie.pk).update(titel="Tweede titel")

    events = apps.get_model("evaluaties", "EvaluatieEvent")
    history = events.objects.filter(pgh_obj_id=evaluatie.pk).order_by("pgh_id")
    assert list(history.values_list("titel", flat=True)) == ["Eerste titel", "Tweede titel"]
    with pytest.raises(ProgrammingError), transaction.atomic():
        history.delete()


def test_rows_say_what_they_are():
    assert str(evaluatie_factory("Titel")) == "Titel"
    assert str(Conclusie(soort="hoofd", volgorde=2)) == "hoofd 2"
    assert str(Aanbeveling(volgorde=3)) == "aanbeveling 3"
    assert str(kamerstuk_factory("380")).endswith("nr.\N{NO-BREAK SPACE}380")
    assert str(onderzoekstoegang_factory()).startswith("onderzoeker")
    assert str(bijlage_factory()).endswith("stand op 31-12-2025")
    assert Kamerstuk.objects.for_list().count() == 1
