"""The pages of reports as each role meets them, with a stranger's data beside them."""

from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.roles import Rol
from documents.models import Document
from jobs.models import Job
from jobs.models import Status as JobStatus
from subsidies.actions import rapportage as actions
from subsidies.models import Jaarrapportage, RapportageVersie
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, first_part, make_user, make_verband


def url(name: str, *args: object) -> str:
    """An address of this app."""
    return reverse(f"subsidies:{name}", args=args)


WRITE_MARK = "2025 kop geheimtekst"


def test_coordinator_and_bestuurder_read_the_draft(verband: Verband, concept: Jaarrapportage) -> None:
    for who in (verband.coordinator, verband.bestuurder):
        assert WRITE_MARK in as_(who).get(concept.get_absolute_url()).content.decode()


@pytest.mark.slow
def test_partner_sees_of_a_draft_only_its_own_part(verband: Verband, concept: Jaarrapportage) -> None:
    client = as_(verband.partner)
    own = concept.onderdelen.get(organisatie=verband.lid)
    other = concept.onderdelen.get(organisatie=verband.penvoerder)

    page = client.get(concept.get_absolute_url()).content.decode()

    assert "geheimtekst" not in page
    assert own.get_absolute_url() in page
    assert client.get(own.get_absolute_url()).status_code == 200
    assert client.get(other.get_absolute_url()).status_code == 404
    assert client.get(first_part(concept).get_absolute_url()).status_code == 404


def test_partner_reads_the_whole_report_once_handed_in(verband: Verband, ingediend: Jaarrapportage) -> None:
    assert WRITE_MARK in as_(verband.partner).get(ingediend.get_absolute_url()).content.decode()


@pytest.mark.slow
@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR])
def test_ministry_reads_from_the_first_handing_in(verband: Verband, concept: Jaarrapportage, rol: Rol) -> None:
    client = as_(make_user("ambtenaar", rol=rol))
    assert client.get(concept.get_absolute_url()).status_code == 404

    actions.submit_rapportage(concept.pk, by=verband.bestuurder)

    assert WRITE_MARK in client.get(concept.get_absolute_url()).content.decode()


def test_ministry_never_reads_what_is_written_after_handing_in(verband: Verband, ingediend: Jaarrapportage) -> None:
    actions.take_up_rapportage(ingediend.pk, by=verband.accounthouder)
    actions.return_rapportage(ingediend.pk, by=verband.accounthouder, reden="Meer uitleg.")
    part = first_part(ingediend)
    actions.save_onderdeel(part.pk, by=verband.coordinator, tekst="nieuw en nog niet ingediend", revision=part.revision)

    page = as_(verband.accounthouder).get(ingediend.get_absolute_url()).content.decode()

    assert "nog niet ingediend" not in page
    assert WRITE_MARK in page


@pytest.mark.slow
def test_kamer_reads_only_with_akkoord(verband: Verband, ingediend: Jaarrapportage) -> None:
    client = as_(make_user("kamer", rol=Rol.KAMER))
    assert client.get(ingediend.get_absolute_url()).status_code == 404
    assert "Alliantie Eigen" not in client.get(url("rapportage_list")).content.decode()

    actions.take_up_rapportage(ingediend.pk, by=verband.accounthouder)
    actions.approve_rapportage(ingediend.pk, by=verband.accounthouder)

    assert WRITE_MARK in client.get(ingediend.get_absolute_url()).content.decode()
    assert "Alliantie Eigen" in client.get(url("rapportage_list")).content.decode()


@pytest.mark.slow
@pytest.mark.parametrize("rol", [Rol.BEHEERDER, Rol.ONDERTEKENAAR, None])
def test_others_read_no_report(ingediend: Jaarrapportage, rol: Rol | None) -> None:
    client = as_(make_user("iemand", rol=rol))

    assert client.get(ingediend.get_absolute_url()).status_code == 404
    assert "Alliantie Eigen" not in client.get(url("rapportage_list")).content.decode()


GETS = ["rapportage_detail", "rapportage_pdf"]
VERSION_GETS = ["versie_detail", "rapportage_ontvangst", "versie_pdf", "pdf_voortgang"]


@pytest.mark.slow
@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_stranger_gets_404_everywhere(ingediend: Jaarrapportage, vreemd: Verband, who: str) -> None:
    client = as_(getattr(vreemd, who))

    for name in (*GETS, "rapportage_submit", "rapportage_withdraw", "rapportage_return", "rapportage_approve"):
        assert client.get(url(name, ingediend.pk)).status_code == 404, name
    for name in VERSION_GETS:
        assert client.get(url(name, ingediend.pk, 1)).status_code == 404, name
    for name, args in (
        ("rapportage_take_up", (ingediend.pk,)),
        ("rapportage_approve", (ingediend.pk,)),
        ("rapportage_submit", (ingediend.pk,)),
        ("rapportage_withdraw", (ingediend.pk,)),
        ("pdf_opnieuw", (ingediend.pk, 1)),
        ("rapportage_start", (ingediend.verplichting_id,)),
        ("onderdeel_write", (ingediend.pk, first_part(ingediend).pk)),
    ):
        assert client.post(url(name, *args), {"verklaring": "on"}).status_code == 404, name
    assert client.get(url("alliantie_rapportages", ingediend.alliantie.slug)).status_code == 404


def test_accounthouder_of_another_alliance_reads_and_does_not_act(ingediend: Jaarrapportage, vreemd: Verband) -> None:
    client = as_(vreemd.accounthouder)

    assert client.get(ingediend.get_absolute_url()).status_code == 200
    assert client.post(url("rapportage_take_up", ingediend.pk)).status_code == 403
    ingediend.refresh_from_db()
    assert ingediend.status == "ingediend"


@pytest.mark.slow
def test_handing_in_shows_the_receipt_and_a_second_press_the_report(verband: Verband, concept: Jaarrapportage) -> None:
    client = as_(verband.bestuurder)
    page = client.get(url("rapportage_submit", concept.pk)).content.decode()
    assert "Controleverklaring" in page and "Ik verklaar" in page

    first = client.post(url("rapportage_submit", concept.pk), {"verklaring": "on"})
    second = client.post(url("rapportage_submit", concept.pk), {"verklaring": "on"})

    assert first["Location"] == url("rapportage_ontvangst", concept.pk, 1)
    assert second["Location"] == concept.get_absolute_url()
    versie = RapportageVersie.objects.get()
    assert versie.referentie in client.get(first["Location"]).content.decode()


def test_handing_in_without_the_declaration_says_what_to_do(verband: Verband, concept: Jaarrapportage) -> None:
    response = as_(verband.bestuurder).post(url("rapportage_submit", concept.pk), {})

    assert "zet een vinkje bij de verklaring" in response.content.decode()
    assert not RapportageVersie.objects.exists()


@pytest.mark.slow
def test_a_text_that_is_too_long_blocks_handing_in_with_a_sentence(verband: Verband, concept: Jaarrapportage) -> None:
    part = first_part(concept)
    as_(verband.coordinator).post(part.get_absolute_url(), {"tekst": "x" * 100_001, "revision": part.revision})

    response = as_(verband.bestuurder).post(url("rapportage_submit", concept.pk), {"verklaring": "on"})

    assert "Activiteiten is te lang: hoogstens 100.000 tekens." in response.content.decode()
    assert not RapportageVersie.objects.exists()


@pytest.mark.slow
def test_what_nobody_took_up_is_withdrawn_with_a_reason(verband: Verband, ingediend: Jaarrapportage) -> None:
    client, address = as_(verband.bestuurder), url("rapportage_withdraw", ingediend.pk)
    assert address in client.get(ingediend.get_absolute_url()).content.decode()
    for user in (verband.gewone_coordinator, verband.partner, verband.accounthouder):
        assert address not in as_(user).get(ingediend.get_absolute_url()).content.decode()
        as_(user).post(address, {"reden": "Niet van mij."})

    assert "blijft bewaard" in client.get(address).content.decode()
    assert "schrijf de reden op" in client.post(address, {"reden": " "}).content.decode()
    ingediend.refresh_from_db()
    assert ingediend.status == "ingediend"
    page = client.post(address, {"reden": "Een fout bedrag."}, follow=True).content.decode()

    assert "Ingetrokken door de alliantie" in page
    ingediend.refresh_from_db()
    assert ingediend.status == "concept"
    read = as_(verband.accounthouder).get(ingediend.get_absolute_url()).content.decode()
    assert "Een fout bedrag." in read
    assert "nu niet intrekken" in client.get(address, follow=True).content.decode()


def test_what_was_taken_up_is_not_withdrawn(verband: Verband, ingediend: Jaarrapportage) -> None:
    actions.take_up_rapportage(ingediend.pk, by=verband.accounthouder)
    client, address = as_(verband.bestuurder), url("rapportage_withdraw", ingediend.pk)

    assert address not in client.get(ingediend.get_absolute_url()).content.decode()
    assert client.post(address, {"reden": "Te laat."})["Location"] == ingediend.get_absolute_url()
    ingediend.refresh_from_db()
    assert ingediend.status == "in_beoordeling"


@pytest.mark.slow
def test_the_accounthouder_takes_up_returns_and_gives_akkoord(verband: Verband, ingediend: Jaarrapportage) -> None:
    client = as_(verband.accounthouder)

    client.post(url("rapportage_take_up", ingediend.pk))
    refused = client.post(url("rapportage_return", ingediend.pk), {"reden": ""})
    client.post(url("rapportage_return", ingediend.pk), {"reden": "Leg post Personeel uit."})
    ingediend.refresh_from_db()
    assert "schrijf wat er anders moet" in refused.content.decode()
    assert ingediend.status == "teruggestuurd"
    assert "Leg post Personeel uit." in as_(verband.coordinator).get(ingediend.get_absolute_url()).content.decode()
    actions.submit_rapportage(ingediend.pk, by=verband.bestuurder)
    client.post(url("rapportage_take_up", ingediend.pk))
    page = client.post(url("rapportage_approve", ingediend.pk), follow=True).content.decode()

    assert "Akkoord is geen vaststelling" in page
    ingediend.refresh_from_db()
    assert ingediend.status == "akkoord"


def test_judging_what_moved_on_meanwhile_shows_where_it_stands(verband: Verband, ingediend: Jaarrapportage) -> None:
    page = as_(verband.accounthouder).post(url("rapportage_approve", ingediend.pk), follow=True).content.decode()

    assert "intussen van stand veranderd" in page


def document_of(report: Jaarrapportage) -> Document:
    """The document of the last version."""
    versie = report.versies.last()
    assert versie is not None
    return versie.document


@pytest.mark.slow
def test_pdf_redirects_until_it_is_there_and_is_served_then(verband: Verband, ingediend: Jaarrapportage) -> None:
    client = as_(verband.coordinator)
    waiting = client.get(url("rapportage_pdf", ingediend.pk))
    assert (waiting.status_code, waiting["Location"]) == (303, url("versie_detail", ingediend.pk, 1))
    assert "De PDF wordt gemaakt" in client.get(waiting["Location"]).content.decode()

    document_of(ingediend).store(b"%PDF-1.7 inhoud", html="<html></html>", engine={})

    response = client.get(url("rapportage_pdf", ingediend.pk))
    assert (response.status_code, response.content) == (200, b"%PDF-1.7 inhoud")
    assert response["X-Content-Type-Options"] == "nosniff" and "no-store" in response["Cache-Control"]
    assert "Alliantie" not in response["Content-Disposition"]


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["gone", "changed"])
def test_a_damaged_file_is_said_and_made_again(
    verband: Verband, ingediend: Jaarrapportage, private_files: Path, damage: str
) -> None:
    document = document_of(ingediend).store(b"%PDF-1.7 inhoud", html="<html></html>", engine={})
    Job.objects.filter(kind="rapportage_pdf").update(status=JobStatus.KLAAR, finished_at=document.klaar_op)
    path = private_files / document.bestandsnaam
    path.unlink() if damage == "gone" else path.write_bytes(b"iets anders")

    response = as_(verband.coordinator).get(url("rapportage_pdf", ingediend.pk), follow=True)

    assert "beschadigd of kwijt" in response.content.decode()
    assert Job.objects.get(kind="rapportage_pdf").status == JobStatus.WACHTEND


@pytest.mark.slow
def test_a_failed_pdf_shows_its_reference_and_a_button(verband: Verband, ingediend: Jaarrapportage) -> None:
    job = Job.objects.get(kind="rapportage_pdf")
    Document.objects.update(status="mislukt")
    Job.objects.filter(pk=job.pk).update(status=JobStatus.MISLUKT, finished_at=ingediend.ingediend_op, tries=5)
    client = as_(verband.coordinator)

    page = client.get(ingediend.get_absolute_url()).content.decode()
    client.post(url("pdf_opnieuw", ingediend.pk, 1))

    assert job.referentie in page and "Probeer opnieuw" in page
    job.refresh_from_db()
    assert (job.status, document_of(ingediend).status) == (JobStatus.WACHTEND, "in_de_maak")


def test_real_alliance_has_no_reports_and_is_never_late(db: None) -> None:
    real = make_verband("Echt", is_fictief=False, alleen_openbaar=True)

    page = (
        as_(make_user("a", rol=Rol.ACCOUNTHOUDER))
        .get(url("alliantie_rapportages", real.alliantie.slug))
        .content.decode()
    )

    assert "Rapportages: niet in openbare bronnen." in page
    assert "Te laat" not in page


def test_coordinator_begins_a_report_once(verband: Verband) -> None:
    duty = actions.create_verplichting(verband.subsidie, 2025, by=None)
    client = as_(verband.coordinator)

    for _press in range(2):
        client.post(url("rapportage_start", duty.pk))

    assert Jaarrapportage.objects.get().verplichting == duty


@pytest.mark.slow
@pytest.mark.parametrize(("name", "bound"), [("rapportage_list", 10), ("subsidie_list", 10)])
def test_lists_ask_the_same_number_of_queries_at_1_and_200_rows(
    verband: Verband, ingediend: Jaarrapportage, name: str, bound: int
) -> None:
    client = as_(verband.accounthouder)
    client.get(url(name))
    with CaptureQueriesContext(connection) as one:
        client.get(url(name))
    for number in range(40):
        other = make_verband(f"Nummer {number}")
        for jaar in range(2023, 2028):
            report = other.rapportage(jaar, filled=False) if number < 8 else None
            if report:
                Jaarrapportage.objects.filter(pk=report.pk).update(
                    status="ingediend", ingediend_op=ingediend.ingediend_op, ingediend_door=other.bestuurder
                )
    with CaptureQueriesContext(connection) as many:
        client.get(url(name))

    assert len(many) == len(one) <= bound
