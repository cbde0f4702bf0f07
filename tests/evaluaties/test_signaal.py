"""An unsafe situation: telling it, who may read it, what is answered and done, and what remains."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import Concepttekst
from accounts.roles import Rol
from audit.models import AuditEvent
from evaluaties.actions.vertrouwenspersoon import confirm_vertrouwenspersoon
from evaluaties.models import Signaal, Signaallezing
from tests.documents.upload_corpus import pdf
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.pagina import text_of
from tests.factories.signaal import signaal_factory, vertrouwenspersoon_factory
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
TELL = "/veiligheid/doorgeven/"
OWN = "/veiligheid/eigen/"
LIST = "/veiligheid/vertrouwd/"
WORDS = "Kanariewoord aan de deur"


@pytest.fixture
def verband():
    return make_verband("Eigen")


@pytest.fixture
def confidant(db):
    return vertrouwenspersoon_factory().user


def told(user, **fields):
    contact = user.contactpersonen.get()
    return {"plek": str(contact.pk), "soort": "bedreiging", "tekst": WORDS} | fields


def test_from_telling_to_what_was_done(verband, confidant, log_in):
    answer = log_in(verband.partner).post(TELL, told(verband.partner))
    assert (answer.status_code, answer["Location"]) == (302, OWN)
    assert answer["Cache-Control"] == "no-store"
    row = Signaal.objects.own(verband.partner).get()

    client = log_in(confidant)
    assert "bedreiging" in text_of(client.get(LIST))
    page = text_of(client.get(f"{LIST}{row.pk}/"))
    assert WORDS in page and verband.partner.naam in page and verband.lid.naam in page
    for wat, tekst in (("antwoord", "Wij bellen u."), ("actie", "Politie gebeld."), ("sluiten", "Opgelost.")):
        assert client.post(f"{LIST}{row.pk}/{wat}/", {"tekst": tekst}).status_code == 302

    page = text_of(log_in(verband.partner).get(OWN))
    by_whom = "door een vertrouwenspersoon"
    for part in (WORDS, "Wij bellen u.", "Politie gebeld.", "Opgelost.", by_whom, "Afgesloten op"):
        assert part in page
    read = page.split("<h3>Gelezen</h3>")[1]
    assert confidant.naam not in read


@pytest.mark.slow
@pytest.mark.parametrize("who", ["coordinator", "gewone_coordinator", "bestuurder"])
def test_nobody_else_of_the_alliance_finds_it(verband, log_in, who):
    signaal_factory(WORDS, by=verband.partner)

    for path in ("/veiligheid/gedeeld/", OWN):
        assert WORDS not in text_of(log_in(getattr(verband, who)).get(path))


def test_a_coordinator_reads_it_only_while_chosen_and_in_function(verband, log_in):
    vreemd = make_verband("Vreemd")
    row = signaal_factory(WORDS, by=verband.partner, met_coordinator=True)

    assert WORDS in text_of(log_in(verband.gewone_coordinator).get("/veiligheid/gedeeld/"))
    assert [one.wie for one in Signaallezing.objects.of(row)] == ["coordinator"]
    assert "gelezen op" in text_of(log_in(verband.partner).get(OWN))
    assert WORDS not in text_of(log_in(vreemd.coordinator).get("/veiligheid/gedeeld/"))
    assert WORDS not in text_of(log_in(verband.bestuurder).get("/veiligheid/gedeeld/"))
    contact = verband.gewone_coordinator.contactpersonen.get()
    contact.einddatum = contact.begindatum
    contact.save()
    assert log_in(verband.gewone_coordinator).get("/veiligheid/gedeeld/").status_code == 403


def test_the_reporter_withdraws_that_the_coordinator_reads_it_and_a_stranger_cannot(verband, log_in):
    row = signaal_factory(WORDS, by=verband.partner, met_coordinator=True)
    shared, seen = "/veiligheid/gedeeld/", []
    for user, rij, delen in (
        (verband.coordinator, str(row.pk), "nee"),
        (verband.partner, "geen", "nee"),
        (verband.partner, str(row.pk), "nee"),
        (verband.coordinator, str(row.pk), "ja"),
        (verband.partner, str(row.pk), "ja"),
    ):
        assert log_in(user).post(OWN, {"rij": rij, "delen": delen})["Location"] == OWN
        seen.append(WORDS in text_of(log_in(verband.coordinator).get(shared)))

    assert seen == [True, True, False, False, True]
    assert "niet meer meelezen" in text_of(log_in(verband.partner).get(OWN))


@pytest.mark.slow
@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.KAMER, Rol.AUDITOR, Rol.BEHEERDER])
def test_no_role_of_the_ministry_opens_the_pages_of_confidants(log_in, rol):
    row = signaal_factory(WORDS)
    client = log_in(user_factory(rol))

    for path in (LIST, f"{LIST}{row.pk}/", f"{LIST}{row.pk}/bestand/"):
        assert client.get(path).status_code == 403
    assert client.post(f"{LIST}{row.pk}/antwoord/", {"tekst": "x"}).status_code == 403
    assert client.get(TELL).status_code == 403
    denied = AuditEvent.objects.filter(event="toegang.geweigerd")
    assert {str(one.data) for one in denied} == {"{'view': 'evaluaties'}"}


def test_an_ended_confidant_reads_nothing(log_in):
    row, appointment = signaal_factory(WORDS), vertrouwenspersoon_factory()
    client = log_in(appointment.user)
    assert client.get(f"{LIST}{row.pk}/").status_code == 200
    log_in(appointment.voorgesteld_door).post(f"/veiligheid/vertrouwenspersonen/{appointment.pk}/beeindigen/")

    assert log_in(appointment.user).get(f"{LIST}{row.pk}/").status_code == 403


@pytest.mark.slow
def test_whoever_could_not_be_appointed_today_reads_nothing_more(log_in):
    row = signaal_factory(WORDS)
    people = [vertrouwenspersoon_factory().user for _number in range(4)]
    for rol, user in ((Rol.BEHEERDER, people[0]), (Rol.ACCOUNTHOUDER, people[1])):
        user.rolverleningen.create(rol=rol, begindatum="2020-01-01")
    contactpersoon_factory(user=people[2], rol=Rol.PARTNER)
    people[3].rolverleningen.update(einddatum="2021-01-01")

    assert [log_in(user).get(f"{LIST}{row.pk}/").status_code for user in people] == [403, 403, 403, 403]
    assert "Er is nu geen vertrouwenspersoon" in text_of(log_in(user_factory()).get("/veiligheid/"))


@pytest.mark.slow
def test_a_reporter_knows_who_reads_and_gets_no_promise_where_nobody_does(verband, log_in):
    beheerder, promise = user_factory(Rol.BEHEERDER), "uiterlijk de volgende werkdag"
    signaal_factory(WORDS, by=verband.partner)
    task = "Wijs een vertrouwenspersoon aan"

    for path in ("/veiligheid/", TELL, OWN):
        page = text_of(log_in(verband.partner).get(path))
        assert "Er is nu geen vertrouwenspersoon" in page and promise not in page
    assert task in text_of(log_in(beheerder).get("/"))
    assert task not in text_of(log_in(verband.accounthouder).get("/"))
    confidant = vertrouwenspersoon_factory().user
    for path in ("/veiligheid/", TELL, OWN):
        page = text_of(log_in(verband.partner).get(path))
        assert confidant.naam in page and promise in page
    assert task not in text_of(log_in(beheerder).get("/"))


@pytest.mark.slow
def test_after_its_last_day_somebody_can_be_appointed_again(log_in):
    appointment, today = vertrouwenspersoon_factory(), timezone.localdate()
    user, one, other = appointment.user, appointment.voorgesteld_door, user_factory(Rol.BEHEERDER)
    appointment.einddatum = today - timedelta(days=1)
    appointment.save()
    url = "/veiligheid/vertrouwenspersonen/"
    assert log_in(user).get(LIST).status_code == 403
    assert "Voorbij" in text_of(log_in(one).get(url))

    log_in(one).post(url, {"user": str(user.pk), "begindatum": "1-1-2020"})
    confirm_vertrouwenspersoon(user.vertrouwensrollen.get(beeindigd_op=None), by=other)
    assert log_in(user).get(LIST).status_code == 200


@pytest.mark.slow
def test_two_beheerders_appoint_and_neither_is_the_person(log_in):
    one, other, person = user_factory(Rol.BEHEERDER), user_factory(Rol.BEHEERDER), user_factory(Rol.KAMER)
    url = "/veiligheid/vertrouwenspersonen/"
    log_in(one).post(url, {"user": str(person.pk), "begindatum": "1-1-2020"})
    row = person.vertrouwensrollen.get()

    assert log_in(person).get(LIST).status_code == 403
    assert "Een andere beheerder" in text_of(log_in(one).post(f"{url}{row.pk}/bevestigen/", follow=True))
    assert log_in(person).get(LIST).status_code == 403
    log_in(other).post(f"{url}{row.pk}/bevestigen/")
    assert log_in(person).get(LIST).status_code == 200
    with pytest.raises(IntegrityError), transaction.atomic():
        type(row).objects.filter(pk=row.pk).update(bevestigd_door=one)
    for wrong in (one, other, user_factory(Rol.AUDITOR), user_factory()):
        assert log_in(one).post(url, {"user": str(wrong.pk), "begindatum": "1-1-2020"}).status_code == 200
    assert log_in(user_factory(Rol.ACCOUNTHOUDER)).get(url).status_code == 403


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("foto.pdf", b"MZ programma", "programma"),
        ("brief.pdf", b"<html>", "webpagina"),
        ("leeg.pdf", b"", "leeg"),
        ("groot.pdf", b"%PDF-" + b"x" * 2_100_000, "groter dan 2 MB"),
    ],
)
def test_a_wrong_file_is_refused_with_a_sentence_and_the_text_stays(verband, log_in, name, content, sentence):
    answer = log_in(verband.partner).post(TELL, told(verband.partner, bestand=SimpleUploadedFile(name, content)))

    assert sentence in text_of(answer) and WORDS in text_of(answer)
    assert all(row.is_leeg for row in Signaal.objects.all())


@pytest.mark.slow
def test_a_file_is_sealed_and_given_to_the_confidant_under_a_neutral_name(verband, confidant, log_in, private_files):
    sent = SimpleUploadedFile("Dreigbrief van X.pdf", pdf())
    log_in(verband.partner).post(TELL, told(verband.partner, bestand=sent))
    row = Signaal.objects.own(verband.partner).get()
    stored = [path for path in private_files.rglob("*") if path.is_file()]

    answer = log_in(confidant).get(f"{LIST}{row.pk}/bestand/")
    assert answer["Content-Disposition"] == 'attachment; filename="bestand.pdf"'
    assert answer.content.startswith(b"%PDF-")
    assert len(stored) == 1 and b"%PDF-" not in stored[0].read_bytes() and "Dreig" not in stored[0].name
    assert [one.is_bestand for one in Signaallezing.objects.of(row)] == [True]


def test_bad_input_keeps_what_was_typed_and_stores_nothing(verband, log_in):
    client = log_in(verband.partner)
    for wrong in ({"soort": "x"}, {"tekst": ""}, {"plek": "0"}, {"tekst": "x" * 4001}):
        assert client.post(TELL, told(verband.partner, **wrong)).status_code == 200
    assert all(row.is_leeg for row in Signaal.objects.all())
    for rij in ("", "geen", "00000000-0000-0000-0000-000000000000"):
        assert client.post(OWN, {"rij": rij, "tekst": "meer"}).status_code in (200, 302)


def test_the_reporter_adds_until_it_is_closed_and_a_stranger_never(verband, confidant, log_in):
    row = signaal_factory(WORDS, by=verband.partner)
    log_in(verband.coordinator).post(OWN, {"rij": str(row.pk), "tekst": "van een ander"})
    log_in(verband.partner).post(OWN, {"rij": str(row.pk), "tekst": "nog iets"})
    log_in(confidant).post(f"{LIST}{row.pk}/sluiten/", {"tekst": "Klaar."})
    log_in(verband.partner).post(OWN, {"rij": str(row.pk), "tekst": "te laat"})

    row.refresh_from_db()
    assert [regel.tekst for regel in row.regels] == ["nog iets", "Klaar."]


def test_a_locked_session_keeps_no_text_of_these_pages(verband, log_in, settings):
    client = log_in(verband.partner)
    client.get(TELL)
    settings.SESSION_IDLE_SECONDS = -1
    answer = client.post(TELL, told(verband.partner))

    assert answer.status_code == 302 and "login" in answer["Location"] or "inloggen" in answer["Location"]
    assert not Concepttekst.objects.exists()


def test_to_keep_the_account_of_an_alliance_is_not_to_act_for_it(verband, log_in):
    client = log_in(verband.accounthouder)

    assert client.get(TELL).status_code == 403
    assert TELL not in text_of(client.get("/veiligheid/"))
    assert log_in(verband.partner).get(TELL).status_code == 200
