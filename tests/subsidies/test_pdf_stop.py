"""The making of every PDF about a report: how far it is, stopped, and begun again; by whom."""

from dataclasses import dataclass

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from documents.models import Document
from documents.production import stop
from jobs.models import Job
from subsidies.actions import rapportage as actions
from subsidies.actions.formulier import FORM_KIND, create_formulier
from subsidies.actions.pdf import retry_pdf, stop_pdf
from subsidies.actions.rapportage import PDF_KIND
from subsidies.actions.uitgave import UITGAVE_KIND, create_uitgave
from subsidies.models import Antwoordbrief, Jaarrapportage
from tests.factories.subsidies import Verband, make_user


@dataclass(frozen=True)
class Zaak:
    """A document in the making, its pages, and who works with it."""

    kind: str
    document: Document
    rapportage: Jaarrapportage
    user: User
    pagina: str
    voortgang: str
    maken: str
    stop: str


def as_(user: User) -> Client:
    """A browser of this person."""
    client = Client()
    client.force_login(user)
    return client


def _zaak(kind: str, document: Document, report: Jaarrapportage, user: User, args: list[int], names: str) -> Zaak:
    urls = [reverse(f"subsidies:{name}", args=args) for name in names.split()]
    return Zaak(kind, document, report, user, *urls)


def whole(verband: Verband, report: Jaarrapportage) -> Zaak:
    """The PDF of what was handed in."""
    names = "versie_detail pdf_voortgang pdf_opnieuw pdf_stop"
    return _zaak(PDF_KIND, report.versies.get().document, report, verband.coordinator, [report.pk, 1], names)


def letter(verband: Verband, report: Jaarrapportage) -> Zaak:
    """The answer to it."""
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    actions.approve_rapportage(report.pk, by=verband.accounthouder)
    brief = Antwoordbrief.objects.get()
    names = "brief_detail brief_voortgang brief_opnieuw brief_stop"
    return _zaak("antwoordbrief_pdf", brief.document, report, verband.accounthouder, [report.pk, brief.pk], names)


def edition(verband: Verband, report: Jaarrapportage) -> Zaak:
    """A partner's own."""
    document = create_uitgave(report.versies.get(), by=verband.partner)
    names = "versie_detail uitgave_voortgang uitgave_create uitgave_stop"
    return _zaak(UITGAVE_KIND, document, report, verband.partner, [report.pk, 1], names)


KINDS = {"whole": whole, "letter": letter, "edition": edition}


@pytest.fixture
def concept(verband: Verband) -> Jaarrapportage:
    """A filled draft over 2025."""
    return verband.rapportage()


@pytest.fixture
def ingediend(verband: Verband, concept: Jaarrapportage) -> Jaarrapportage:
    """The same, handed in."""
    actions.submit_rapportage(concept.pk, by=verband.bestuurder)
    concept.refresh_from_db()
    return concept


@pytest.fixture
def zaak(request: pytest.FixtureRequest, verband: Verband, ingediend: Jaarrapportage) -> Zaak:
    """Each kind that a handed-in report has."""
    return KINDS[request.param](verband, ingediend)


def _runs_through(zaak: Zaak) -> None:
    client = as_(zaak.user)
    page = client.get(zaak.pagina).content.decode()
    assert "Stop met maken" in page and f'data-ververs="{zaak.voortgang}"' in page

    said = client.post(zaak.stop, follow=True).content.decode()

    zaak.document.refresh_from_db()
    assert zaak.document.status == "geannuleerd"
    assert Job.objects.get(kind=zaak.kind, key=str(zaak.document.pk)).status == "geannuleerd"
    assert "Het maken van de PDF is gestopt" in said and "data-ververs" not in said
    assert "niets veranderd" in client.post(zaak.stop, follow=True).content.decode()
    assert AuditEvent.objects.filter(event="subsidies.pdf.gestopt").count() == 1
    block = client.get(zaak.voortgang).content.decode()
    assert 'id="pdf-stand"' in block and "Gestopt" in block

    client.post(zaak.maken)

    zaak.document.refresh_from_db()
    assert zaak.document.status == "in_de_maak"
    assert Job.objects.get(kind=zaak.kind, key=str(zaak.document.pk)).status == "wachtend"
    assert "De PDF wordt gemaakt" in client.get(zaak.voortgang).content.decode()
    assert not retry_pdf(zaak.kind, zaak.document, rapportage=zaak.rapportage, by=zaak.user)  # it is being made


@pytest.mark.slow
@pytest.mark.parametrize("zaak", KINDS, indirect=True)
def test_it_is_stopped_and_begun_again_on_its_page(zaak: Zaak) -> None:
    _runs_through(zaak)


def test_a_form_too(verband: Verband, concept: Jaarrapportage) -> None:
    document = create_formulier(concept, by=verband.coordinator)
    names = "formulier formulier_voortgang formulier formulier_stop"
    _runs_through(_zaak(FORM_KIND, document, concept, verband.coordinator, [concept.pk], names))


@pytest.mark.parametrize("zaak", KINDS, indirect=True)
def test_a_stranger_finds_nothing_to_stop(zaak: Zaak, vreemd: Verband) -> None:
    for who in (vreemd.coordinator, vreemd.partner):
        assert [as_(who).post(path).status_code for path in (zaak.stop, zaak.maken)] == [404, 404]
        assert as_(who).get(zaak.voortgang).status_code == 404
    with pytest.raises(PermissionDenied):
        stop_pdf(zaak.kind, zaak.document, rapportage=zaak.rapportage, by=vreemd.coordinator)
    with pytest.raises(PermissionDenied):
        retry_pdf(zaak.kind, zaak.document, rapportage=zaak.rapportage, by=vreemd.coordinator)
    assert Job.objects.get(kind=zaak.kind, key=str(zaak.document.pk)).status == "wachtend"


def test_who_only_reads_stops_nothing(verband: Verband, ingediend: Jaarrapportage) -> None:
    case, client = whole(verband, ingediend), as_(make_user("auditor", rol=Rol.AUDITOR))

    assert "Stop met maken" not in client.get(case.pagina).content.decode()
    assert client.post(case.stop).status_code == 403
    assert as_(verband.partner).post(case.stop).status_code == 404
    case.document.refresh_from_db()
    assert case.document.status == "in_de_maak"


def test_the_next_handing_in_is_not_stopped_with_it(verband: Verband, ingediend: Jaarrapportage) -> None:
    case = whole(verband, ingediend)
    assert stop_pdf(PDF_KIND, case.document, rapportage=ingediend, by=verband.coordinator)
    actions.withdraw_rapportage(ingediend.pk, by=verband.bestuurder, reden="Een fout.")
    second = actions.submit_rapportage(ingediend.pk, by=verband.bestuurder)

    assert second.document.status == "in_de_maak"
    assert Job.objects.get(key=str(second.document_id)).status == "wachtend"


def test_asking_for_an_edition_that_was_stopped_makes_it(verband: Verband, ingediend: Jaarrapportage) -> None:
    case = edition(verband, ingediend)
    assert stop(UITGAVE_KIND, case.document)

    assert create_uitgave(ingediend.versies.get(), by=verband.partner) == case.document

    case.document.refresh_from_db()
    assert case.document.status == "in_de_maak"
