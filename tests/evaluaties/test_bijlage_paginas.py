"""Pages of an annex: by role, in the making, finished, failed, damaged, stopped and refused."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from accounts.models import Concepttekst
from accounts.roles import Rol
from allianties.models import Organisatie
from audit.models import AuditEvent
from documents.models import Document, Status
from evaluaties.actions.bijlage import create_bijlage
from evaluaties.models import Bijlage
from jobs.models import MAX_TRIES, Job
from jobs.models import Status as JobStatus
from tests.factories.accounts import concepttekst_factory, user_factory
from tests.factories.evaluaties import bijlage_factory
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db
NEW = "/kamerbrieven/bijlagen/nieuw/"


# Of an annex nobody else knows that it exists; alliances read it once it is shared (test_kamerbrief).
PAGES = {
    "/kamerbrieven/": 403,
    "/kamerbrieven/bijlagen/": 403,
    "/kamerbrieven/kamerstukken/": 403,
    "{b}": 404,
    "{b}voortgang/": 404,
    "{b}pdf/": 404,
}


@pytest.mark.slow
@pytest.mark.parametrize("path", PAGES)
def test_annex_pages_by_role(log_in, path):
    verband = make_verband()
    bijlage = bijlage_factory()
    url = path.format(b=bijlage.get_absolute_url())

    for rol in (Rol.KAMER, Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR):
        assert log_in(user_factory(rol)).get(url).status_code in (200, 303)
    others = [verband.partner, verband.coordinator, verband.bestuurder, user_factory()]
    for person in [*others, user_factory(Rol.BEHEERDER), user_factory(Rol.ONDERTEKENAAR)]:
        assert log_in(person).get(url).status_code == PAGES[path]


@pytest.mark.slow
@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR, Rol.BEHEERDER, None])
def test_only_staff_for_parliament_makes_and_retries(log_in, rol):
    bijlage = bijlage_factory()
    client = log_in(user_factory(*([rol] if rol else [])))

    assert client.get(NEW).status_code == 403
    assert client.post(NEW, {"periode": "2023-2027", "peildatum": "31-12-2025"}).status_code == 403
    refused = 404 if rol == Rol.ACCOUNTHOUDER else 403  # accounthouders only remake the report of a year
    assert client.post(f"{bijlage.get_absolute_url()}opnieuw/").status_code == refused
    assert client.post(f"{bijlage.get_absolute_url()}stoppen/").status_code == refused
    assert Bijlage.objects.count() == 1


def test_form_offers_today_and_the_newest_period(kamer, log_in):
    make_periode("2018-2022")
    make_periode("2023-2027")

    page = text_of(log_in(kamer).get(NEW))

    assert f'value="{timezone.localdate():%d-%m-%Y}"' in page
    assert page.index("2023–2027</option>") < page.index("2018–2022</option>")


def test_asking_twice_gives_one_annex_and_one_page(kamer, log_in):
    make_periode()
    client = log_in(kamer)
    given = {"periode": "2023-2027", "peildatum": "31-12-2025"}

    first, second = client.post(NEW, given), client.post(NEW, given)

    bijlage = Bijlage.objects.get()
    assert (first.status_code, first.url) == (second.status_code, second.url) == (302, bijlage.get_absolute_url())
    assert Job.objects.count() == Document.objects.count() == 1
    assert (bijlage.peildatum, bijlage.aangemaakt_door) == (date(2025, 12, 31), kamer)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "Kies een subsidieperiode."),
        ({"peildatum": ""}, "Vul een dag in"),
        ({"peildatum": "gisteren"}, "is geen datum"),
        ({"peildatum": "31-02-2025"}, "bestaat niet"),
        ({"peildatum": "٣١-١٢-٢٠٢٥"}, "is geen datum"),
        ({"peildatum": "31-12-2025\x00"}, None),
        ({"peildatum": "31-12-2022"}, "begint pas op"),
        ({"peildatum": "x" * 100_000}, "is geen datum"),
        ({"peildatum": "-1"}, "is geen datum"),
        ({"peildatum": "1e99"}, "is geen datum"),
        ({"periode": "2018-2099"}, "is er niet"),
        ({"periode": "\x00"}, "niet toegestaan"),
        ({"periode": "🎉"}, "is er niet"),
    ],
)
def test_bad_input_gets_a_sentence(kamer, log_in, given, sentence):
    make_periode()
    full = {"periode": "2023-2027", "peildatum": "31-12-2025"} | given if given else {}

    response = log_in(kamer).post(NEW, full)

    assert response.status_code == (302 if sentence is None else 200)
    if sentence:
        assert sentence in text_of(response)
        assert not Bijlage.objects.exists()


def test_future_is_refused_and_what_was_typed_stays(kamer, log_in):
    make_periode()
    tomorrow = f"{timezone.localdate() + timedelta(days=1):%d-%m-%Y}"

    page = text_of(log_in(kamer).post(NEW, {"periode": "2023-2027", "peildatum": tomorrow}))

    assert "in de toekomst" in page
    assert f'value="{tomorrow}"' in page


def test_page_shows_the_making_and_asks_again_by_itself(kamer, log_in):
    bijlage = bijlage_factory()
    Job.objects.update(voortgang=40, voortgang_tekst="De PDF wordt gemaakt: pagina 4")
    client = log_in(kamer)

    page = text_of(client.get(bijlage.get_absolute_url()))

    assert "pagina 4" in page
    assert "(40 %)" in page
    assert f'data-ververs="{bijlage.get_absolute_url()}voortgang/"' in page
    assert bijlage.document.nummer in page
    block = client.get(f"{bijlage.get_absolute_url()}voortgang/")
    assert text_of(block).strip().startswith('<div class="stap')
    assert "pagina 4" in text_of(block)


def test_pdf_in_the_making_leads_to_the_page(kamer, log_in):
    bijlage = bijlage_factory()

    response = log_in(kamer).get(f"{bijlage.get_absolute_url()}pdf/")

    assert (response.status_code, response["Location"]) == (303, bijlage.get_absolute_url())


@pytest.mark.long
@pytest.mark.slow
def test_finished_pdf_is_served_with_its_facts_and_its_reading_recorded(kamer, log_in, do_jobs):
    bijlage = bijlage_factory()
    do_jobs()
    client = log_in(kamer)

    page = text_of(client.get(bijlage.get_absolute_url()))
    response = client.get(f"{bijlage.get_absolute_url()}pdf/")

    assert Document.objects.get().sha256 in page
    assert "data-ververs" not in page
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    assert 'filename="bijlage-2023-2027-2025-12-31.pdf"' in response["Content-Disposition"]
    assert response.content.startswith(b"%PDF")
    assert AuditEvent.objects.filter(event="evaluaties.bijlage.gelezen", actor_id=kamer.pk).count() == 1


@pytest.mark.slow
def test_annex_is_not_given_out_once_an_organisation_in_it_is_shielded(kamer, log_in, do_jobs):
    verband = make_verband("Sluis")
    bijlage = bijlage_factory()
    do_jobs()
    client = log_in(kamer)
    url = f"{bijlage.get_absolute_url()}pdf/"
    assert client.get(url).status_code == 200

    Organisatie.objects.filter(pk=verband.lid.pk).update(is_afgeschermd=True)
    response = client.get(url)

    assert response.status_code == 303
    assert "intussen afgeschermd" in text_of(client.get(response["Location"]))
    assert bijlage_factory() != bijlage


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"bedorven")])
def test_lost_or_damaged_file_is_said_and_made_again(kamer, log_in, do_jobs, private_files, damage):
    bijlage = bijlage_factory()
    do_jobs()
    damage(private_files / Document.objects.get().bestandsnaam)
    client = log_in(kamer)
    url = f"{bijlage.get_absolute_url()}pdf/"

    response = client.get(url)
    page = text_of(client.get(response["Location"]))

    assert response.status_code == 303
    assert "De PDF is beschadigd of kwijt." in page
    assert "In de maak" in page
    do_jobs()
    assert client.get(url).status_code == 200


def test_failed_pdf_has_a_number_and_a_button(kamer, log_in):
    bijlage = bijlage_factory()
    Job.objects.update(status=JobStatus.MISLUKT, finished_at=timezone.now(), tries=MAX_TRIES)
    Document.objects.update(status=Status.MISLUKT)
    client = log_in(kamer)
    url = bijlage.get_absolute_url()

    page = text_of(client.get(url))
    assert Job.objects.get().referentie in page
    assert f'action="{url}opnieuw/"' in page
    assert "opnieuw/" not in text_of(log_in(user_factory(Rol.AUDITOR)).get(url))

    client = log_in(kamer)
    for _press in range(2):
        assert client.post(f"{url}opnieuw/").status_code == 302
    assert Job.objects.get().status == JobStatus.WACHTEND
    assert "In de maak" in text_of(client.get(url))


def test_stopped_pdf_is_said(kamer, log_in):
    bijlage = bijlage_factory()
    Job.objects.update(status=JobStatus.GEANNULEERD, finished_at=timezone.now())
    Document.objects.update(status=Status.GEANNULEERD)

    assert "is gestopt" in text_of(log_in(kamer).get(bijlage.get_absolute_url()))


def test_what_was_typed_before_the_session_was_locked_is_put_back(kamer, log_in):
    make_periode()
    concepttekst_factory(user=kamer, pad=NEW, payload="periode=2023-2027&peildatum=30-06-2025")

    page = text_of(log_in(kamer).get(NEW))

    assert 'value="30-06-2025"' in page
    assert "Uw tekst is bewaard" in page
    log_in(kamer).post(NEW, {"periode": "2023-2027", "peildatum": "30-06-2025"})
    assert not Concepttekst.objects.exists()


def test_a_maker_stops_and_goes_on_and_a_reader_does_not(kamer, log_in):
    make_verband()
    bijlage = create_bijlage(make_periode(), date(2025, 12, 31), by=kamer)
    url = bijlage.get_absolute_url()

    assert f'action="{url}stoppen/"' in text_of(log_in(kamer).get(url))
    assert "stoppen/" not in text_of(log_in(user_factory(Rol.AUDITOR)).get(url))
    for said in ("Het maken van de PDF is gestopt. De gegevens", "De PDF werd niet meer gemaakt"):
        page = text_of(log_in(kamer).post(f"{url}stoppen/", follow=True))
        assert said in page
        assert "Het maken van de PDF is gestopt" in page
        assert f'action="{url}opnieuw/"' in page
    assert AuditEvent.objects.filter(event="evaluaties.bijlage.gestopt").count() == 1
    bijlage.document.refresh_from_db()
    assert bijlage.document.status == "geannuleerd"

    assert create_bijlage(bijlage.periode, bijlage.peildatum, by=kamer) == bijlage
    bijlage.document.refresh_from_db()
    assert bijlage.document.status == "in_de_maak"
    log_in(kamer).post(f"{url}stoppen/")
    log_in(kamer).post(f"{url}opnieuw/")
    assert "stoppen/" in text_of(log_in(kamer).get(url))
    assert Job.objects.get().status == "wachtend"


def test_a_refused_annex_says_why_and_has_no_button(kamer, log_in):
    bijlage = bijlage_factory()
    reden = "Dit document is te groot: ongeveer 2400 pagina’s. Kies minder allianties of jaren."
    Document.objects.filter(pk=bijlage.document_id).update(status="mislukt")
    Job.objects.update(status="mislukt", tries=1, error=reden, finished_at=timezone.now())

    page = text_of(log_in(kamer).get(bijlage.get_absolute_url()))

    assert reden in page
    assert "opnieuw/" not in page
