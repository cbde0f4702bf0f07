"""What the clock does: erase, cover, count and remind; and the numbers that the public may see."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from cryptography.fernet import Fernet
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from accounts.fields import SecretUnreadable
from accounts.roles import Rol
from accounts.sealed import SealTooSmall, seal, unseal
from documents.uploads import Bestand
from evaluaties.actions.datalek import send_alarms
from evaluaties.actions.dekking import refresh_dekking, send_dagberichten
from evaluaties.actions.signaal import Doorgegeven, answer_signaal, close_signaal, send_signaal
from evaluaties.models import Datalek, Signaal, Signaaljaar, SignaalSoort
from evaluaties.models.signaal import K, published
from notifications.models import Mail
from tests.factories.accounts import user_factory
from tests.factories.signaal import datalek_factory, signaal_factory, signaaljaar_factory, vertrouwenspersoon_factory
from tests.factories.subsidies import make_verband

OWN = "/veiligheid/eigen/"
FIGURES = "/veiligheid/cijfers/"
COUNTS = st.fixed_dictionaries(
    {soort: st.tuples(st.integers(0, 40), st.integers(0, 12)) for soort in SignaalSoort}
).map(lambda counts: {soort: (max(number, people), people) for soort, (number, people) in counts.items()})


@hypothesis_settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(COUNTS, st.data())
def test_a_small_number_cannot_be_found_by_any_means(counts, data):
    cells, total = published(counts)
    small = [soort for soort, (_number, people) in counts.items() if people < K]

    assert {soort for soort, shown in cells.items() if shown is None} == set(small)
    assert (total is None) == bool(small)
    for soort in small:  # whatever stands there, nobody included, gives the very same page
        people = data.draw(st.integers(0, K - 1))
        assert published(counts | {soort: (people * 3, people)}) == (cells, total)


@pytest.mark.django_db
def test_a_group_of_one_in_the_figures_gives_nothing_and_this_year_is_not_shown(client):
    empty = b""
    for told in (0, 1, 4):
        with time_machine.travel(datetime(2025, 6, 2, 9, tzinfo=UTC)):
            signaaljaar_factory(2025) if not told else [signaal_factory() for _number in range(told)]
        with time_machine.travel(datetime(2026, 3, 2, 9, tzinfo=UTC)):
            signaal_factory()
            page = client.get(FIGURES).content
        Signaaljaar.objects.all().delete()
        empty = empty or page
        assert page == empty
    assert b"2025" in empty and b"2026" not in empty


@pytest.mark.slow
@pytest.mark.django_db
def test_five_people_are_a_number_and_one_who_tells_five_times_is_not(client):
    with time_machine.travel(datetime(2025, 6, 2, 9, tzinfo=UTC)):
        verband = make_verband()
        for _number in range(5):
            signaal_factory(by=verband.partner, soort=SignaalSoort.DRUK)
            signaal_factory(soort=SignaalSoort.DOXING)
    with time_machine.travel(datetime(2026, 3, 2, 9, tzinfo=UTC)):
        refresh_dekking()
        page = client.get(FIGURES).content.decode()
        year = Signaaljaar.objects.get(jaar=2025)

    assert page.count(">5<") == 1 and "Totaal" not in page
    assert year.inhoud["doxing"] == [5, 5] and year.inhoud["druk"] == [5, 1]  # nobody's mark remains
    assert "zout" not in year.inhoud


@pytest.mark.slow
@pytest.mark.django_db
def test_after_its_time_nothing_of_a_closed_signal_remains(settings, private_files):
    settings.SIGNAL_RETENTION_DAYS = 90
    verband, confidant = make_verband(), vertrouwenspersoon_factory().user
    begin = datetime(2026, 3, 2, 9, tzinfo=UTC)
    with time_machine.travel(begin):
        contact = verband.partner.contactpersonen.get()
        file = Bestand(b"%PDF- dreigbrief", "pdf", "")
        row = send_signaal(
            Doorgegeven(SignaalSoort.ANDERS, "Kanarie", contact, met_coordinator=True, bestand=file), by=verband.partner
        )
        open_row = signaal_factory("Nog open")
        close_signaal(row.pk, "Klaar.", by=confidant)
        refresh_dekking()
        kept = sorted(path.name for path in private_files.glob("overig/*"))
        assert len(kept) == 4 and row.inhoud["bestand"]["naam"] in kept
    for days, is_there in ((89, True), (91, False)):
        with time_machine.travel(begin + timedelta(days=days)):
            refresh_dekking()
        row.refresh_from_db()
        assert row.is_leeg is not is_there
        assert Signaal.objects.own(verband.partner).exists() is is_there
        assert Signaal.objects.shared_with(verband.coordinator).exists() is is_there
    assert len(list(private_files.glob("overig/*"))) == 4
    assert open_row.inhoud["bestand"] is None and not (private_files / "overig" / kept[0]).exists()
    open_row.refresh_from_db()
    assert open_row.inhoud["tekst"] == "Nog open"


@pytest.mark.slow
@pytest.mark.django_db
def test_an_open_signal_is_erased_long_after_the_last_thing_was_added_and_the_day_is_told_before(log_in):
    begin = datetime(2026, 3, 2, 9, tzinfo=UTC)
    verband, confidant = make_verband(), vertrouwenspersoon_factory().user
    with time_machine.travel(begin):
        row = signaal_factory("Kanarie", by=verband.partner)
    with time_machine.travel(begin + timedelta(days=300)):
        answer_signaal(row.pk, "Wij bellen.", by=confidant)
        own = log_in(verband.partner).get(OWN).content.decode()
        assert "dan wissen wij alles op 27 december 2027" in own.replace("\xa0", " ")
        assert "27-12-2027" in log_in(confidant).get("/veiligheid/vertrouwd/").content.decode()
    for days, is_there in ((664, True), (666, False)):
        with time_machine.travel(begin + timedelta(days=days)):
            refresh_dekking()
        assert Signaal.objects.own(verband.partner).exists() is is_there


@pytest.mark.django_db
def test_keys_rotate_within_the_hour_and_the_old_one_can_go(settings):
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    settings.SIGNAL_KEYS = [old]
    verband = make_verband()
    row = signaal_factory("Kanarie", by=verband.partner)
    settings.SIGNAL_KEYS = [new, old]
    assert Signaal.objects.own(verband.partner).get() == row
    refresh_dekking()
    settings.SIGNAL_KEYS = [new]

    assert Signaal.objects.own(verband.partner).get().inhoud["tekst"] == "Kanarie"
    settings.SIGNAL_KEYS = [old]
    with pytest.raises(SecretUnreadable, match="SIGNAL_KEYS"):
        list(Signaal.objects.all())


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=60), max_size=4))
@hypothesis_settings(max_examples=30)
def test_every_value_is_sealed_in_the_same_length_and_comes_back(value):
    assert len(seal(value, 2048)) == len(seal({}, 2048))
    assert unseal(seal(value, 2048)) == value


def test_a_value_that_is_too_large_is_refused():
    with pytest.raises(SealTooSmall):
        seal([str(number * 7919) for number in range(2000)], 512)


@pytest.mark.slow
@pytest.mark.django_db
def test_more_people_than_rows_make_a_second_pool_at_once():
    for number in range(33):
        signaal_factory(f"Verhaal {number}")

    assert Signaal.objects.count() == 64
    assert len(Signaal.objects.all().filled()) == 33


@pytest.mark.django_db
def test_confidants_get_the_same_mail_every_working_day_and_once(settings):
    user = vertrouwenspersoon_factory().user
    vertrouwenspersoon_factory().user.rolverleningen.create(rol=Rol.AUDITOR, begindatum="2020-01-01")
    monday = datetime(2026, 3, 2, 9, tzinfo=UTC)

    assert [send_dagberichten(monday - timedelta(days=days)) for days in (2, 1)] == [0, 0]
    with time_machine.travel(monday, tick=False):
        assert (send_dagberichten(), send_dagberichten()) == (1, 0)
        signaal_factory("Kanarie")
    with time_machine.travel(monday + timedelta(days=1), tick=False):
        assert send_dagberichten() == 1
    mails = Mail.objects.filter(aan=user)
    assert len(set(mails.values_list("soort", "onderwerp", "tekst", "html"))) == 1


@pytest.mark.slow
@pytest.mark.django_db
def test_lists_ask_the_same_number_of_questions_at_one_and_at_many(log_in):
    verband, confidant = make_verband(), vertrouwenspersoon_factory().user
    row = signaal_factory("Eerste", by=verband.partner)
    answer_signaal(row.pk, "Antwoord.", by=confidant)
    pages = {
        "/veiligheid/vertrouwd/": confidant,
        f"/veiligheid/vertrouwd/{row.pk}/": confidant,
        "/veiligheid/eigen/": verband.partner,
    }

    def asked():
        numbers = []
        for path, user in pages.items():
            client = log_in(user)
            client.get(path)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(path).status_code == 200
            numbers.append(len(queries))
        return numbers

    at_one = asked()
    for _more in range(12):
        signaal_factory()
        signaal_factory(by=verband.partner)
    assert asked() == at_one
    assert at_one == [10, 13, 7]


@pytest.mark.django_db
def test_who_keeps_the_register_is_told_at_24_48_and_66_hours_once_and_of_nothing_else():
    confidant, found = vertrouwenspersoon_factory().user, datetime(2026, 3, 6, 9, tzinfo=UTC)
    with time_machine.travel(found, tick=False):
        row = datalek_factory(ontdekt_op=found, omschrijving="Kanarie")
        datalek_factory(ontdekt_op=found, besluit="niet", reden="Geen namen.")
    sent = []
    for hours in (23, 24, 25, 47, 66, 67, 72, 500):
        with time_machine.travel(found + timedelta(hours=hours), tick=False):
            sent.append(send_alarms())
    later = datalek_factory(ontdekt_op=found, besluit="melden", reden="Namen.")
    with time_machine.travel(found + timedelta(hours=50), tick=False):
        sent.append(send_alarms())
        Datalek.objects.filter(pk=later.pk).update(gemeld_op=found)
    with time_machine.travel(found + timedelta(hours=70), tick=False):
        sent.append(send_alarms())

    keepers = 5  # the confidant, the two beheerders who appointed, and those who wrote down the breaches
    assert sent == [0, keepers, 0, 0, keepers, 0, 0, 0, keepers + 1, 0]
    mails = Mail.objects.filter(soort="datalek")
    assert mails.filter(aan=confidant).count() == 3
    assert not mails.filter(tekst__contains="Kanarie").exists() and "datalek" not in mails[0].onderwerp.lower()
    named = [mails.filter(tekst__contains=f"/veiligheid/datalekken/{one.pk}/").count() for one in (row, later)]
    assert named == [2 * keepers, keepers + 1]


@pytest.mark.slow
@pytest.mark.django_db
def test_the_register_of_breaches_counts_72_hours_and_asks_a_reason(log_in):
    beheerder, confidant = user_factory(Rol.BEHEERDER), vertrouwenspersoon_factory().user
    url = "/veiligheid/datalekken/"
    found = {"ontdekt_dag": "1-3-2026", "ontdekt_tijd": "10:00", "omschrijving": "Lijst verstuurd.", "besluit": "open"}
    with time_machine.travel(datetime(2026, 3, 2, 9, tzinfo=UTC), tick=False):
        assert log_in(confidant).post(url, found).status_code == 302
        row = Datalek.objects.get()
        assert all('#werkwijze"' in log_in(confidant).get(page).content.decode() for page in (url, f"{url}{row.pk}/"))
        assert (row.uiterlijk_op - row.ontdekt_op, row.is_te_laat) == (timedelta(hours=72), False)
        client = log_in(beheerder)
        decided = found | {"besluit": "niet", "revision": "0"}
        assert "schrijf op waarom" in client.post(f"{url}{row.pk}/", decided).content.decode()
        assert client.post(f"{url}{row.pk}/", decided | {"reden": "Geen namen."}).status_code == 302
        stale = client.post(f"{url}{row.pk}/", decided | {"reden": "Van een ander."}).content.decode()
        assert "Een ander sloeg intussen" in stale and "Van een ander." in stale
        for wrong in ({"ontdekt_dag": "31-2-2026"}, {"ontdekt_dag": "1-1-2027"}, {"ontdekt_tijd": ""}):
            assert client.post(url, found | wrong).status_code == 200
        assert Datalek.objects.count() == 1
    for user in (user_factory(Rol.ACCOUNTHOUDER), user_factory(Rol.AUDITOR)):
        assert log_in(user).get(url).status_code == 403
    assert datalek_factory(ontdekt_op=datetime(2026, 1, 1, tzinfo=UTC)).is_te_laat
