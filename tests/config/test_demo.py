"""The demo world: fictitious through and through, every state of a report, and nothing of it at real alliances."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone

from accounts.models import Rolverlening, User
from accounts.roles import MINISTRY_ROLES, Rol
from allianties.models import Accounthouderschap, Alliantie, Contactpersoon, Organisatie
from config.demo import load_demo
from config.demo.people import DOMAIN, PASSWORD
from documents.models import Document, Soort
from evaluaties.models import Kamerafspraak, Kamervraag
from evaluaties.statuses import AfspraakStatus
from jobs.models import Job, Status
from notifications.models import Mail
from subsidies.models import (
    Bijdrageregel,
    FinancieleRegel,
    Jaarrapportage,
    Overgang,
    Partij,
    Passage,
    RapportageVersie,
    Subsidie,
    Verplichting,
)
from subsidies.models.subsidie import Beoordelaarschap, VerplichtingSoort
from subsidies.pdf.passage import source_state
from subsidies.statuses import OnderdeelSoort, RapportageStatus

STATES = {
    ("tweede-sluis", 2023): "akkoord",
    ("tweede-sluis", 2024): "akkoord",
    ("tweede-sluis", 2025): "in_beoordeling",
    ("zilvergaren", 2023): "akkoord",
    ("zilvergaren", 2024): "teruggestuurd",
    ("zilvergaren", 2025): "concept",
    ("kompasbloem", 2023): "akkoord",
    ("kompasbloem", 2024): "akkoord",
    ("kompasbloem", 2025): "aanvulling_gevraagd",
    ("stemvork", 2023): "akkoord",
    ("stemvork", 2024): "akkoord",
    ("stemvork", 2025): "ingediend",
}
ACCOUNTS = {
    *(rol.value for rol in Rol),
    *(f"{naam}2" for naam in ("accounthouder", "coordinator", "partner", "kamer", "beheerder", "beoordelaar")),
}

pytestmark = pytest.mark.usefixtures("demo")


@pytest.fixture
def savepoint():
    """What this test writes is gone for the next one."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def alliantie_of(row):
    alliantie = row.subsidie.alliantie
    assert alliantie
    return alliantie


def reports():
    rows = Jaarrapportage.objects.select_related("subsidie__alliantie")
    return {(alliantie_of(row).slug, row.jaar): row for row in rows}


@pytest.mark.slow
def test_every_state_occurs_as_told():
    assert {key: row.status for key, row in reports().items()} == STATES
    assert set(STATES.values()) == set(RapportageStatus.values)


def test_states_were_reached_by_steps_in_the_past():
    today = timezone.now()

    for row in Jaarrapportage.objects.exclude(status=RapportageStatus.CONCEPT):
        steps = list(row.overgangen.order_by("moment"))
        assert steps[0].van == RapportageStatus.CONCEPT
        assert [step.naar for step in steps[:-1]] == [step.van for step in steps[1:]]
        assert steps[-1].naar == row.status
        assert all(date(row.jaar, 12, 31) < timezone.localtime(step.moment).date() for step in steps)
        assert all(step.moment < today for step in steps)
        assert row.ingediend_op == max(s.moment for s in steps if s.naar == RapportageStatus.INGEDIEND)


def test_passages_stand_at_every_point():
    passages = list(Passage.objects.for_list())
    today = timezone.localdate()

    assert {row.aan_zet for row in passages} == {None, Partij.PARTNER, Partij.ACCOUNTHOUDER}
    assert sum(row.is_geweigerd for row in passages) == 1
    states = source_state([row for row in passages if row.is_geschikt], today).values()
    assert len(states) == 9
    assert all(state.is_actueel for state in states)
    assert {row.versie.rapportage.alliantie.slug for row in passages} == {slug for slug, _jaar in STATES}
    assert Passage.objects.geschikt(date(2024, 12, 31)).count() == 4


def test_some_were_late():
    late = {
        (alliantie_of(versie.rapportage).slug, versie.rapportage.jaar)
        for versie in RapportageVersie.objects.filter(nummer=1).select_related("rapportage__verplichting")
        if timezone.localdate(versie.ingediend_op) > versie.rapportage.verplichting.vervaldatum
    }

    assert late == {("tweede-sluis", 2023), ("zilvergaren", 2024)}


def test_steps_back_have_a_reason_and_the_next_version_differs():
    back = Overgang.objects.filter(naam__in=["request_supplement", "return"])

    assert back.count() == 4
    assert not back.filter(reden="").exists()
    for row in Jaarrapportage.objects.filter(overgangen__in=back, status=RapportageStatus.AKKOORD):
        assert row.versies.values("sha256").distinct().count() == 2


def test_duties_of_the_first_four_years_on_the_first_of_april():
    rows = Verplichting.objects.filter(soort=VerplichtingSoort.JAARRAPPORTAGE)
    found = rows.values_list("subsidie__alliantie__slug", "vervaldatum")

    days = [date(year, 4, 1) for year in (2024, 2025, 2026, 2027)]
    assert set(found) == {(slug, day) for slug in {slug for slug, _ in STATES} for day in days}


def posts_of(row):
    return list(FinancieleRegel.objects.filter(onderdeel__rapportage=row))


def test_handed_in_reports_are_complete():
    for (slug, jaar), row in reports().items():
        if row.status == RapportageStatus.CONCEPT:
            continue
        for part in row.onderdelen.all():
            words = len(part.tekst.split())
            if part.organisatie is None or part.soort == OnderdeelSoort.BIJDRAGE:
                least = 0 if part.soort == OnderdeelSoort.KADER else 4
                assert least <= words <= 160, (slug, jaar, part.soort, words)
            assert part.is_klaar or part.is_heropend, (slug, jaar, part)
        assert 10 <= len(posts_of(row)) <= 20, (slug, jaar)


def test_budget_of_a_year_is_a_fifth_of_the_grant_and_what_others_add():
    for (slug, jaar), row in reports().items():
        others = Bijdrageregel.objects.filter(onderdeel__rapportage=row)
        budget = sum(post.begroot or 0 for post in posts_of(row))
        assert (budget - sum(line.begroot or 0 for line in others)) * 5 == row.subsidie.bedrag, (slug, jaar)


def test_great_differences_are_explained():
    explained = 0
    for row in Jaarrapportage.objects.exclude(status=RapportageStatus.CONCEPT):
        grens = row.subsidie.regeling.afwijkingsgrens(row.laatste_dag)
        for post in posts_of(row):
            if post.must_explain(grens):
                assert post.toelichting, post
                explained += 1
    assert explained == 13


def test_amounts_named_in_the_texts_are_the_sums_of_the_posts():
    for slug, overspent in (("tweede-sluis", "680.00"), ("kompasbloem", "30200.00")):
        row = reports()[slug, 2024]
        part = row.onderdelen.get(soort=OnderdeelSoort.FINANCIEN, organisatie=None)
        assert sum(post.besteed - post.begroot for post in posts_of(row)) == Decimal(overspent)
        assert f"€ {int(Decimal(overspent)):,}".replace(",", ".") + " meer" in part.tekst


def test_composition_changes_halfway_with_a_reason():
    alliantie = Alliantie.objects.get(slug="tweede-sluis")
    before = {row.organisatie.slug for row in alliantie.deelnames.op(date(2025, 6, 30))}
    after = {row.organisatie.slug for row in alliantie.deelnames.op(date(2025, 7, 1))}

    assert before - after == {"vereniging-noorderbies"}
    assert after - before == {"stichting-radijsveld"}
    assert alliantie.deelnames.exclude(reden="").count() == 2
    parts = reports()["tweede-sluis", 2025].onderdelen.filter(soort=OnderdeelSoort.BIJDRAGE)
    assert set(parts.values_list("organisatie__slug", flat=True)) == before | after


def test_each_alliance_has_a_lead_and_one_organisation_is_shielded():
    for alliantie in Alliantie.objects.filter(is_fictief=True):
        assert alliantie.deelnames.filter(rol="penvoerder").count() == 1
    assert Organisatie.objects.get(is_afgeschermd=True).slug == "stichting-halmvlinder"
    assert Organisatie.objects.get(slug="consortium-zeven-dijken").onderdelen.count() == 3


def test_real_alliances_have_no_people_duties_reports_or_amounts():
    real = Alliantie.objects.filter(is_fictief=False)

    assert real.count() == 13
    assert set(real.values_list("alleen_openbaar", flat=True)) == {True}
    assert not Contactpersoon.objects.filter(alliantie__in=real).exists()
    assert not Accounthouderschap.objects.filter(alliantie__in=real).exists()
    assert not Verplichting.objects.filter(subsidie__alliantie__in=real).exists()
    assert not Jaarrapportage.objects.filter(subsidie__alliantie__in=real).exists()
    assert not Subsidie.objects.filter(alliantie__in=real, bedrag__isnull=False).exists()


def test_fictitious_and_real_never_mix():
    for alliantie in Alliantie.objects.prefetch_related("deelnames__organisatie"):
        marks = {row.organisatie.is_fictief for row in alliantie.deelnames.all()}
        assert marks <= {alliantie.is_fictief}, alliantie


def test_accounts_for_every_role_all_marked_and_verified():
    assert set(User.objects.values_list("email", flat=True)) == {f"{naam}@{DOMAIN}" for naam in ACCOUNTS}
    assert not User.objects.filter(is_demo=False).exists()
    assert EmailAddress.objects.filter(verified=True, primary=True).count() == len(ACCOUNTS)
    assert set(Rolverlening.objects.values_list("rol", flat=True)) == set(MINISTRY_ROLES)
    assert Beoordelaarschap.objects.count() == 2


def test_second_accounts_stand_elsewhere():
    def places(naam):
        rows = Contactpersoon.objects.filter(user__email=f"{naam}@{DOMAIN}")
        return set(rows.values_list("alliantie__slug", "organisatie__slug"))

    for naam in ("coordinator", "partner"):
        assert places(naam)
        assert not places(naam) & places(f"{naam}2")
    assert Contactpersoon.objects.filter(rol=Rol.COORDINATOR, mandaat_vanaf__isnull=True).count() == 0


def test_pdfs_are_left_to_the_worker():
    versions = RapportageVersie.objects.count()

    assert versions == 13
    assert Document.objects.filter(status="in_de_maak", soort=Soort.RAPPORTAGE).count() == versions
    assert Job.objects.filter(kind="rapportage_pdf", status=Status.WACHTEND).count() == versions


def test_mail_goes_to_demo_accounts_only():
    assert Mail.objects.exists()
    assert not Mail.objects.exclude(adres__endswith=f"@{DOMAIN}").exists()


def test_command_says_what_was_added(demo):
    assert demo.startswith("added: ")
    assert "17 allianties" in demo
    assert "12 rapportages" in demo


def test_demo_account_can_log_in(savepoint):
    answer = Client().post("/inloggen/", {"login": f"coordinator@{DOMAIN}", "password": PASSWORD})

    assert (answer.status_code, answer["Location"]) == (302, "/")


@pytest.mark.slow
def test_second_load_changes_nothing(savepoint, capsys):
    def counts():
        return {model._meta.label: model._default_manager.count() for model in apps.get_models()}

    before = counts()
    call_command("load_demo")

    assert capsys.readouterr().out == "nothing to add: the demo world is already there\n"
    assert counts() == before  # history and audit rows too


def test_questions_of_parliament_are_invented_and_have_every_state():
    rows = list(Kamervraag.objects.for_list())
    *waiting, answered = rows

    assert [(row.status, row.is_verlengd, row.dagen) for row in waiting] == [
        ("open", False, -4),
        ("ter_paraaf", False, 6),
        ("open", False, 12),
        ("open", True, 12),
    ]
    assert (answered.status, answered.citaat, answered.dagen_te_laat) == ("beantwoord", "", 0)
    assert all(row.is_fictief for row in rows)
    assert answered.passages.get().passage.tekst in answered.antwoord
    assert answered.parafen.get().tekst_sha256 == answered.antwoord_sha256


def test_motions_and_promises_have_every_state_on_the_day_of_loading():
    rows = list(Kamerafspraak.objects.for_list())

    assert {row.status for row in rows} == set(AfspraakStatus.values)
    assert all(row.is_fictief and row.omschrijving.startswith("Fictief:") and row.kamerstuk is None for row in rows)
    assert [row.soort for row in rows if row.is_laat] == ["motie"]
    (settled,) = [row for row in rows if row.status == AfspraakStatus.AFGEDAAN]
    assert settled.soort == "toezegging" and settled.afgedaan_in_brief and settled.afgedaan_in_brief.is_verzonden
    coming = [row.vervaldatum for row in rows if row.status == AfspraakStatus.OPEN and not row.is_laat]
    assert timezone.localdate() < min(filter(None, coming)) < timezone.localdate() + timedelta(weeks=4)


def test_second_load_leaves_what_people_did(savepoint):
    text = reports()["stemvork", 2025].onderdelen.get(soort=OnderdeelSoort.SAMENVATTING)
    text.tekst = "Veranderd."
    text.save()
    person = Contactpersoon.objects.get(user__email=f"partner@{DOMAIN}")
    person.einddatum = date(2026, 1, 1)
    person.save()

    load_demo()

    assert (Kamervraag.objects.count(), Kamerafspraak.objects.count()) == (5, 5)
    text.refresh_from_db()
    assert text.tekst == "Veranderd."
    assert Contactpersoon.objects.get(user__email=f"partner@{DOMAIN}").einddatum == date(2026, 1, 1)
