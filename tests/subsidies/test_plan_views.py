"""The pages of plans as each person meets them, with a stranger's data beside them."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import Concepttekst, User
from accounts.roles import Rol
from subsidies.actions import plan as actions
from subsidies.models import Activiteitenplan
from subsidies.pdf.plan import plan_context
from tests.factories.pagina import as_
from tests.factories.plan import add_activity, cover, make_draft
from tests.factories.subsidies import Verband, make_user
from tests.factories.volume import make_theory


def url(name: str, *args: object) -> str:
    """An address of this app."""
    return reverse(f"subsidies:{name}", args=args)


def page(user: User, address: str) -> str:
    """The words of a page."""
    answer = as_(user).get(address)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture
def plan(verband: Verband) -> Activiteitenplan:
    """A draft in balance."""
    return make_draft(verband)


@pytest.fixture
def ingediend(verband: Verband, plan: Activiteitenplan) -> Activiteitenplan:
    """The same, handed in."""
    actions.submit_plan(plan.pk, by=verband.bestuurder)
    plan.refresh_from_db()
    return plan


def activity_data(plan: Activiteitenplan, **facts: str) -> dict[str, str]:
    """What the page of an activity posts."""
    plan.refresh_from_db()
    return {
        "naam": "Cursus",
        "omschrijving": "Getypt",
        "middelen": "",
        "geplande_output": "",
        "organisatie": "",
        "revision": str(plan.revision),
        "regels-TOTAL_FORMS": "1",
        "regels-INITIAL_FORMS": "0",
        "regels-0-kostensoort": "personeel",
        "regels-0-omschrijving": "Uren",
        "regels-0-bedrag_invoer": "1.000,00",
        **facts,
    }


def test_the_tab_lists_every_year_of_the_period(verband: Verband, ingediend: Activiteitenplan) -> None:
    text = page(verband.coordinator, url("alliantie_plannen", verband.alliantie.slug))

    assert re.findall(r"<strong>(20\d\d)</strong>", text) == ["2023", "2024", "2025", "2026", "2027"]
    assert (text.count(">Beginnen<"), ingediend.get_absolute_url() in text) == (4, True)
    assert "Plan en indicatoren" in text
    assert ">Beginnen<" not in page(verband.partner, url("alliantie_plannen", verband.alliantie.slug))


def test_report_tab_shows_no_duties_to_plan(verband: Verband, plan: Activiteitenplan) -> None:
    assert "Jaarrapportage 2026" not in page(verband.coordinator, url("alliantie_rapportages", verband.alliantie.slug))


def test_coordinator_begins_a_plan_from_the_tab(verband: Verband) -> None:
    data = {"subsidie": str(verband.subsidie.pk), "jaar": "2025"}
    client = as_(verband.coordinator)

    answer = client.post(url("plan_start", verband.alliantie.slug), data)

    made = Activiteitenplan.objects.get()
    assert (answer["Location"], made.jaar) == (made.get_absolute_url(), 2025)


@pytest.mark.slow
@pytest.mark.parametrize("data", [{}, {"subsidie": "x", "jaar": "2025"}, {"jaar": "1999"}, {"jaar": "２０２５"}])
def test_beginning_with_nonsense_is_404(verband: Verband, data: dict[str, str]) -> None:
    whole = {"subsidie": str(verband.subsidie.pk), **data} if data else {}

    assert as_(verband.coordinator).post(url("plan_start", verband.alliantie.slug), whole).status_code == 404
    assert as_(verband.partner).post(url("plan_start", verband.alliantie.slug), whole).status_code == 404


PAGES = ["plan_detail", "plan_submit", "plan_withdraw", "plan_return", "plan_approve", "plan_revise", "dekking_write"]


@pytest.mark.slow
@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_stranger_gets_404_everywhere(verband: Verband, vreemd: Verband, ingediend: Activiteitenplan, who: str) -> None:
    client = as_(getattr(vreemd, who))
    row = ingediend.activiteiten.all()[0]
    step = ingediend.overgangen.get()

    for name in (*PAGES, "activiteit_add"):
        assert client.get(url(name, ingediend.pk)).status_code == 404, name
        assert client.post(url(name, ingediend.pk)).status_code in {404, 405}, name
    for name in ("activiteit_write", "activiteit_remove"):
        assert client.get(url(name, ingediend.pk, row.pk)).status_code == 404, name
        assert client.post(url(name, ingediend.pk, row.pk)).status_code == 404, name
    assert client.post(url("activiteit_move", ingediend.pk, row.pk)).status_code == 404
    assert client.get(url("plan_ingediend", ingediend.pk, step.pk)).status_code == 404
    assert client.get(url("alliantie_plannen", verband.alliantie.slug)).status_code == 404
    assert client.post(url("plan_start", verband.alliantie.slug)).status_code == 404


@pytest.mark.slow
def test_ministry_reads_what_was_handed_in_and_no_draft(verband: Verband, plan: Activiteitenplan) -> None:
    client = as_(verband.accounthouder)
    assert client.get(plan.get_absolute_url()).status_code == 404

    actions.submit_plan(plan.pk, by=verband.bestuurder)
    actions.return_plan(plan.pk, by=verband.accounthouder, reden="Noem de zaal.")
    add_activity(plan, verband, "Nog geheim")

    text = page(verband.accounthouder, plan.get_absolute_url())
    assert ("Nog geheim" in text, "Campagne" in text, "Noem de zaal." in text) == (False, True, True)
    assert "Nog geheim" in page(verband.coordinator, plan.get_absolute_url())


@pytest.mark.slow
@pytest.mark.parametrize("rol", [Rol.BEHEERDER, Rol.KAMER, Rol.ONDERTEKENAAR, None])
def test_others_read_no_plan(ingediend: Activiteitenplan, rol: Rol | None) -> None:
    assert as_(make_user("iemand", rol=rol)).get(ingediend.get_absolute_url()).status_code == 404


@pytest.mark.slow
def test_a_partner_sees_the_money_of_its_own_activities_only(verband: Verband, ingediend: Activiteitenplan) -> None:
    step = ingediend.overgangen.get()

    for address in (ingediend.get_absolute_url(), url("plan_ingediend", ingediend.pk, step.pk)):
        text = page(verband.partner, address)
        assert "geheim Cursus" in text
        assert "1.000,00" in text
        assert "Campagne in het hele land." in text
        for hidden in ("geheim Campagne", "500,00", "1.500,00", "1.200,00", "200,01", "99,99"):
            assert hidden not in text, hidden
        for who in (verband.coordinator, verband.bestuurder, verband.accounthouder):
            assert "geheim Campagne" in page(who, address)


def test_names_of_people_stand_in_the_conversation_for_who_may_read_them(
    verband: Verband, ingediend: Activiteitenplan
) -> None:
    assert "bestuurder Eigen" in page(verband.coordinator, ingediend.get_absolute_url())
    assert "bestuurder Eigen" not in page(verband.partner, ingediend.get_absolute_url())


def test_a_new_activity_is_saved_and_shown(verband: Verband, plan: Activiteitenplan) -> None:
    theory = make_theory(verband)
    step = theory.knopen.create(soort="activiteit", naam="Trainen")
    Activiteitenplan.objects.filter(pk=plan.pk).update(theorieversie=theory)
    data = activity_data(plan, naam="Podcast", organisatie=str(verband.lid.pk), knoop=str(step.pk))

    answer = as_(verband.coordinator).post(url("activiteit_add", plan.pk), data)

    row = plan.activiteiten.get(naam="Podcast")
    assert answer["Location"] == plan.get_absolute_url()
    assert (row.organisatie, row.knoop, row.volgorde) == (verband.lid, step, 2)
    assert [(line.bedrag_invoer, line.omschrijving) for line in row.begrotingsregels.all()] == [("1.000,00", "Uren")]
    assert "Trainen" in page(verband.coordinator, url("activiteit_write", plan.pk, row.pk))


def test_what_is_no_amount_is_kept_and_said(verband: Verband, plan: Activiteitenplan) -> None:
    data = activity_data(plan, **{"naam": "Podcast", "regels-0-bedrag_invoer": "ongeveer 5"})

    answer = as_(verband.coordinator).post(url("activiteit_add", plan.pk), data, follow=True)

    text = answer.content.decode()
    assert "u vulde ‘ongeveer 5’ in." in text
    assert "Alles is opgeslagen zoals u het schreef." in text
    assert plan.activiteiten.get(naam="Podcast").begrotingsregels.get().bedrag is None
    assert "‘ongeveer 5’" in page(verband.coordinator, plan.get_absolute_url())


def test_a_colleagues_text_stands_beside_mine(verband: Verband, plan: Activiteitenplan) -> None:
    row = plan.activiteiten.get(naam="Cursus")
    address = url("activiteit_write", plan.pk, row.pk)
    mine = activity_data(plan, omschrijving="Mijn tekst")
    as_(verband.gewone_coordinator).post(address, activity_data(plan, omschrijving="Van mijn collega"))
    client = as_(verband.coordinator)

    answer = client.post(address, mine)

    text = answer.content.decode()
    assert answer.status_code == 409
    assert ("Mijn tekst" in text, "Van mijn collega" in text) == (True, True)
    assert Concepttekst.objects.filter(user=verband.coordinator, pad=address).exists()
    plan.refresh_from_db()
    assert f'value="{plan.revision}"' in text
    client.post(address, {"weggooien": "1"})
    row.refresh_from_db()
    assert (row.omschrijving, Concepttekst.objects.exists()) == ("Van mijn collega", False)


def test_my_text_survives_that_a_colleague_removed_the_activity(verband: Verband, plan: Activiteitenplan) -> None:
    row = plan.activiteiten.get(naam="Cursus")
    mine = activity_data(plan, omschrijving="Mijn tekst")
    as_(verband.gewone_coordinator).post(url("activiteit_remove", plan.pk, row.pk), {"revision": mine["revision"]})

    answer = as_(verband.coordinator).post(url("activiteit_write", plan.pk, row.pk), mine)

    text = answer.content.decode()
    assert (answer.status_code, "Mijn tekst" in text) == (409, True)
    assert f'action="{url("activiteit_add", plan.pk)}"' in text


def test_text_typed_while_the_plan_was_handed_in_can_be_copied(verband: Verband, ingediend: Activiteitenplan) -> None:
    row = ingediend.activiteiten.get(naam="Cursus")

    answer = as_(verband.coordinator).post(
        url("activiteit_write", ingediend.pk, row.pk), activity_data(ingediend, omschrijving="Te laat getypt")
    )

    assert (answer.status_code, "Te laat getypt" in answer.content.decode()) == (409, True)
    assert as_(verband.coordinator).get(url("dekking_write", ingediend.pk)).status_code == 200


def test_cover_is_written_on_its_own_page(verband: Verband, plan: Activiteitenplan) -> None:
    address = url("dekking_write", plan.pk)
    data = {
        "toelichting": "Zo zit het.",
        "revision": str(Activiteitenplan.objects.get().revision),
        "dekking-TOTAL_FORMS": "2",
        "dekking-INITIAL_FORMS": "0",
        "dekking-0-soort": "subsidie",
        "dekking-0-bedrag_invoer": "€ 1.400",
        "dekking-1-soort": "eigen",
        "dekking-1-organisatie": str(verband.lid.pk),
        "dekking-1-bedrag_invoer": "veel",
    }

    text = as_(verband.coordinator).post(address, data, follow=True).content.decode()

    assert "u vulde ‘veel’ in." in text
    assert [(row.soort, row.organisatie, row.bedrag_invoer) for row in plan.dekking.all()] == [
        ("subsidie", None, "€ 1.400"),
        ("eigen", verband.lid, "veel"),
    ]
    conflict = as_(verband.gewone_coordinator).post(address, {**data, "dekking-1-bedrag_invoer": "mijn 12"})
    assert (conflict.status_code, "mijn 12" in conflict.content.decode()) == (409, True)


@pytest.mark.slow
def test_an_activity_moves_and_goes_by_buttons(verband: Verband, plan: Activiteitenplan) -> None:
    client = as_(verband.coordinator)
    row = plan.activiteiten.get(naam="Campagne")
    plan.refresh_from_db()
    client.post(url("activiteit_move", plan.pk, row.pk), {"revision": plan.revision, "omhoog": "1"})
    assert list(plan.activiteiten.values_list("naam", flat=True)) == ["Campagne", "Cursus"]

    stale = client.post(url("activiteit_remove", plan.pk, row.pk), {"revision": plan.revision}, follow=True)
    assert "Een collega wijzigde het plan net ook." in stale.content.decode()
    plan.refresh_from_db()
    assert "1 post" in client.get(url("activiteit_remove", plan.pk, row.pk)).content.decode()
    client.post(url("activiteit_remove", plan.pk, row.pk), {"revision": plan.revision})
    assert list(plan.activiteiten.values_list("naam", flat=True)) == ["Cursus"]


@pytest.mark.slow
def test_handing_in_says_what_stands_in_the_way(verband: Verband, plan: Activiteitenplan) -> None:
    cover(plan, verband, subsidie="1499.99")
    client = as_(verband.bestuurder)

    text = client.post(url("plan_submit", plan.pk)).content.decode()

    assert "Dat is €\u00a00,01 te weinig." in text
    cover(plan, verband, subsidie="1500")
    answer = client.post(url("plan_submit", plan.pk))
    step = plan.overgangen.get()
    assert answer["Location"] == step.get_absolute_url()
    assert step.referentie in client.get(answer["Location"]).content.decode()
    assert client.post(url("plan_submit", plan.pk), follow=True).status_code == 200
    assert plan.overgangen.count() == 1


@pytest.mark.slow
def test_judging_and_a_new_version_by_their_pages(verband: Verband, ingediend: Activiteitenplan) -> None:
    judge, coordinator = as_(verband.accounthouder), as_(verband.coordinator)
    judge.post(url("plan_return", ingediend.pk), {"reden": "Noem de zaal."})
    coordinator.post(url("plan_submit", ingediend.pk))
    coordinator.post(url("plan_withdraw", ingediend.pk), {"reden": "Een fout."})
    coordinator.post(url("plan_submit", ingediend.pk))
    assert judge.get(url("plan_approve", ingediend.pk)).status_code == 200
    judge.post(url("plan_approve", ingediend.pk))
    ingediend.refresh_from_db()
    assert ingediend.status == "akkoord"

    text = page(verband.coordinator, ingediend.get_absolute_url())
    assert ("Noem de zaal." in text, "Nieuwe versie maken" in text) == (True, True)
    answer = coordinator.post(url("plan_revise", ingediend.pk), {"reden": "Een partner stopt."})
    new = Activiteitenplan.objects.get(nummer=2)
    assert answer["Location"] == new.get_absolute_url()
    again = coordinator.post(url("plan_revise", ingediend.pk), {"reden": "Nog een."})
    assert again["Location"] == url("alliantie_plannen", verband.alliantie.slug)
    assert as_(verband.partner).get(url("plan_revise", ingediend.pk)).status_code == 404


@pytest.mark.parametrize("name", ["plan_return", "plan_approve", "plan_withdraw", "plan_submit"])
def test_a_page_that_is_not_for_now_leads_to_the_plan(verband: Verband, plan: Activiteitenplan, name: str) -> None:
    answer = as_(verband.gewone_coordinator).get(url(name, plan.pk))

    assert answer["Location"] == plan.get_absolute_url()


def queries(user: User, address: str) -> int:
    """How many queries a page takes."""
    client = as_(user)
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as taken:
        assert client.get(address).status_code == 200
    return len(taken)


@pytest.mark.slow
def test_same_number_of_queries_for_one_row_and_for_200(verband: Verband, plan: Activiteitenplan) -> None:
    detail, tab = plan.get_absolute_url(), url("alliantie_plannen", verband.alliantie.slug)
    write, money = url("activiteit_add", plan.pk), url("dekking_write", plan.pk)
    before = [queries(verband.coordinator, address) for address in (detail, tab, write, money)]
    for number in range(60):
        add_activity(plan, verband, f"Activiteit {number}", bedragen=("1", "2", "3"))
    cover(plan, verband, **{"subsidie": "1", "eigen": "2", "derden": "3"})
    after = [queries(verband.coordinator, address) for address in (detail, tab, write, money)]

    assert before == after
    assert after == [13, 8, 7, 11]
    assert len(plan_context(Activiteitenplan.objects.for_detail().get()).regels) == 183


def test_why_a_plan_came_back_is_for_who_reads_all_money(verband: Verband, ingediend: Activiteitenplan) -> None:
    actions.return_plan(ingediend.pk, by=verband.accounthouder, reden="De € 98.765,43 van Penvoerder klopt niet.")
    address = ingediend.get_absolute_url()

    for reader in (verband.coordinator, verband.bestuurder, verband.accounthouder):
        assert "98.765,43" in page(reader, address)
    partner = page(verband.partner, address)
    assert "Teruggestuurd door het ministerie" in partner and "98.765,43" not in partner
