"""A letter to Parliament: prepared, with what goes along, sent once, shared at its hour with alliances."""

from datetime import date, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from allianties.actions import Conflict
from allianties.models import Alliantie
from audit.models import AuditEvent
from documents.dutch import AMSTERDAM
from evaluaties.actions.bijlage import create_bijlage
from evaluaties.actions.kamerbrief import (
    add_briefstuk,
    change_kamerbrief,
    create_kamerbrief,
    move_briefstuk,
    remove_briefstuk,
    send_kamerbrief,
    share_letters,
)
from evaluaties.models import Bijlage, BlokSoort, Kamerbrief
from evaluaties.termijnen import count_back
from notifications.models import Mail
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import kamerstuk_factory
from tests.factories.kamer import (
    bijlageconcept_factory,
    blok_factory,
    briefstuk_factory,
    kamerbrief_factory,
    made_final,
)
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
HOUR = datetime(2026, 5, 4, 14, 0, tzinfo=AMSTERDAM)


@pytest.fixture
def kamer():
    return user_factory(Rol.KAMER)


def final_annex(brief: Kamerbrief, verband, titel: str = "Voortgang") -> Bijlage:
    """A final annex with this letter, in which this alliance stands."""
    concept = bijlageconcept_factory(kamerbrief=brief, periode=verband.subsidie.periode, titel=titel)
    blok_factory(concept=concept, soort=BlokSoort.ALLIANTIE, alliantie=verband.alliantie)
    return made_final(concept)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (date(2026, 5, 8), [date(2026, 4, 24), date(2026, 5, 1), date(2026, 5, 6), date(2026, 5, 8)]),
        (date(2026, 5, 18), [date(2026, 5, 4), date(2026, 5, 11), date(2026, 5, 15), date(2026, 5, 18)]),
        (date(2027, 1, 3), [date(2026, 12, 18), date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 3)]),
    ],
)
def test_counting_back_skips_weekends_and_holidays_but_not_the_day_that_was_chosen(sent, expected):
    assert [step.dag for step in count_back(sent)] == expected


def test_only_staff_for_parliament_write_and_every_step_is_recorded(kamer):
    brief = create_kamerbrief(titel="Voortgang", afzender="De staatssecretaris van OCW", by=kamer)
    change_kamerbrief(brief, revision=0, kenmerk="123", by=kamer)

    events = AuditEvent.objects.filter(event__startswith="evaluaties.kamerbrief").order_by("pk")
    assert [row.event for row in events] == ["evaluaties.kamerbrief.gemaakt", "evaluaties.kamerbrief.gewijzigd"]
    for rol in (Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.BEHEERDER, Rol.AUDITOR):
        with pytest.raises(PermissionDenied):
            create_kamerbrief(titel="X", afzender="Y", by=user_factory(rol))
        with pytest.raises(PermissionDenied):
            send_kamerbrief(brief, by=user_factory(rol))


def test_of_two_writers_neither_loses_anything(kamer, log_in):
    brief = kamerbrief_factory()
    with pytest.raises(Conflict):
        change_kamerbrief(brief, revision=7, kenmerk="123", by=kamer)
    client = log_in(kamer)
    Kamerbrief.objects.filter(pk=brief.pk).update(titel="Van een collega", revision=1)

    page = client.post(
        f"/kamerbrieven/{brief.pk}/wijzigen/",
        {"titel": "Van mij", "kamer": "II", "aan": "De voorzitter", "afzender": "De minister", "revision": "0"},
    ).content.decode()

    assert "Van een collega" in page and "Van mij" in page


@time_machine.travel(HOUR - timedelta(hours=1), tick=False)
def test_the_hour_of_sharing_is_typed_as_a_day_and_a_time_in_amsterdam(kamer, log_in):
    values = {"titel": "Voortgang", "kamer": "II", "aan": "De voorzitter", "afzender": "De minister", "revision": "0"}
    client = log_in(kamer)

    refused = client.post("/kamerbrieven/nieuw/", {**values, "gedeeld_tijd": "14:00"})
    made = client.post("/kamerbrieven/nieuw/", {**values, "gedeeld_datum": "04-05-2026", "gedeeld_tijd": "14.00"})

    assert "Vul ook de dag in" in refused.content.decode()
    brief = Kamerbrief.objects.get()
    assert (made["Location"], brief.gedeeld_op) == (f"/kamerbrieven/{brief.pk}/", HOUR)
    assert 'value="14:00"' in client.get(f"/kamerbrieven/{brief.pk}/wijzigen/").content.decode()


@time_machine.travel(datetime(2026, 5, 8, 10, tzinfo=AMSTERDAM), tick=False)
def test_a_letter_is_sent_once_on_its_day_with_its_final_annexes(kamer):
    verband = make_verband()
    brief = kamerbrief_factory()
    with pytest.raises(ValidationError, match="op welke dag"):
        send_kamerbrief(brief, by=kamer)
    Kamerbrief.objects.filter(pk=brief.pk).update(verzenddatum=date(2026, 5, 9))
    with pytest.raises(ValidationError, match="verzenddatum is 9"):
        send_kamerbrief(brief, by=kamer)
    Kamerbrief.objects.filter(pk=brief.pk).update(verzenddatum=date(2026, 5, 8))
    final = final_annex(brief, verband)
    bijlageconcept_factory(kamerbrief=brief, titel="Nog niet af")
    with pytest.raises(ValidationError, match="Nog niet af"):
        send_kamerbrief(brief, by=kamer)

    row = send_kamerbrief(brief, zonder_rest=True, by=kamer)

    assert [stuk.bijlage for stuk in row.stukken.all()] == [final]
    assert row.verzonden_op == timezone.now()
    with pytest.raises(TransitionNotAllowed):
        send_kamerbrief(brief, by=kamer)
    with pytest.raises(TransitionNotAllowed):
        add_briefstuk(brief, soort="rapport", titel="Te laat", by=kamer)
    with pytest.raises(ValidationError, match="Alleen de nummers"):
        change_kamerbrief(row, revision=row.revision, titel="Anders", by=kamer)
    assert change_kamerbrief(row, revision=row.revision, kamerstuk=kamerstuk_factory(), by=kamer).kamerstuk


def test_a_number_waits_until_the_letter_is_sent(kamer):
    brief = kamerbrief_factory()
    with pytest.raises(ValidationError, match="als hij is verzonden"):
        change_kamerbrief(brief, revision=0, kamerstuk=kamerstuk_factory(), by=kamer)


def test_what_goes_along_has_an_order_and_a_file_that_was_judged(kamer, log_in):
    brief = kamerbrief_factory()
    client = log_in(kamer)
    refused = client.post(
        f"/kamerbrieven/{brief.pk}/stukken/nieuw/",
        {"soort": "beslisnota", "titel": "Nota", "bestand": SimpleUploadedFile("nota.pdf", b"MZ geen pdf")},
    )
    assert refused.status_code == 200 and not brief.stukken.exists()

    first, second = (add_briefstuk(brief, soort="beslisnota", titel=title, by=kamer) for title in ("Een", "Twee"))
    assert move_briefstuk(second, stappen=-1, by=kamer) is True
    assert move_briefstuk(second, stappen=-1, by=kamer) is False
    assert list(brief.stukken.all()) == [second, first]
    client.post(f"/kamerbrieven/{brief.pk}/stukken/{second.pk}/omlaag/")
    assert list(brief.stukken.all()) == [first, second]
    remove_briefstuk(first, by=kamer)
    assert list(brief.stukken.all()) == [second]
    assert client.post(f"/kamerbrieven/{brief.pk}/stukken/{second.pk}/anders/").status_code == 404
    assert client.get(f"/kamerbrieven/{brief.pk}/stukken/{second.pk}/bestand/").status_code == 404


def test_a_letter_does_not_exist_for_alliances_and_is_not_for_administrators(log_in):
    brief, verband = kamerbrief_factory(titel="Geheime brief"), make_verband()

    for user in (verband.coordinator, verband.bestuurder, verband.partner, user_factory(Rol.BEHEERDER)):
        answers = [log_in(user).get(path) for path in ("/kamerbrieven/", f"/kamerbrieven/{brief.pk}/")]
        assert [answer.status_code for answer in answers] == [403, 403]
        assert all("Geheime brief" not in answer.content.decode() for answer in answers)
    reader = log_in(user_factory(Rol.UITVOERDER))
    assert "Geheime brief" in reader.get("/kamerbrieven/").content.decode()
    assert "Wijzigen" not in reader.get(f"/kamerbrieven/{brief.pk}/").content.decode()
    assert reader.post(f"/kamerbrieven/{brief.pk}/verzenden/").status_code == 403


@pytest.mark.parametrize(("later", "status"), [(timedelta(seconds=-1), 404), (timedelta(), 200)])
def test_alliances_of_the_period_read_the_annex_from_the_hour_that_was_set(log_in, later, status):
    verband = make_verband("Eigen")
    brief = kamerbrief_factory(gedeeld_op=HOUR, verzenddatum=date(2026, 5, 8))
    with time_machine.travel(HOUR - timedelta(days=2), tick=False):
        bijlage = final_annex(brief, verband)
    with time_machine.travel(HOUR + later, tick=False):
        for user in (verband.coordinator, verband.bestuurder, verband.partner):
            assert log_in(user).get(f"/kamerbrieven/bijlagen/{bijlage.pk}/").status_code == status
            assert log_in(user).get(f"/kamerbrieven/bijlagen/{bijlage.pk}/pdf/").status_code in {status, 303}
        assert log_in(user_factory(Rol.BEHEERDER)).get(f"/kamerbrieven/bijlagen/{bijlage.pk}/").status_code == 404


def test_an_alliance_that_stands_in_no_annex_reads_nothing_and_is_told_nothing(log_in):
    verband, ander = make_verband("Eigen"), make_verband("Ander")
    with time_machine.travel(HOUR, tick=False):
        brief = kamerbrief_factory(gedeeld_op=HOUR)
        first, second = final_annex(brief, verband), final_annex(brief, verband, "Nog een")
        other = final_annex(brief, ander, "Van een ander")
        assert [share_letters(), share_letters()] == [1, 0]

    mails = {row.aan: row.tekst for row in Mail.objects.filter(soort="kamer")}
    assert Mail.objects.filter(soort="kamer", aan=verband.coordinator).count() == 1
    told = mails[verband.coordinator]
    assert [row.get_absolute_url() in told for row in (first, second, other)] == [True, True, False]
    assert log_in(ander.coordinator).get(first.get_absolute_url()).status_code == 404
    assert log_in(ander.coordinator).get(other.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(
    ("soort", "domein", "is_fictief", "reads"),
    [
        ("overzicht", "", True, True),
        ("financieel", "", True, True),
        ("overzicht", "", False, False),
        ("thema", "onderwijs", True, True),
        ("thema", "veiligheid", True, False),
        ("tekst", "", True, False),
    ],
)
def test_a_block_of_all_alliances_tells_of_those_that_stand_in_it(soort, domein, is_fictief, reads):
    verband = make_verband()
    Alliantie.objects.filter(pk=verband.alliantie.pk).update(domeinen=["onderwijs"])
    with time_machine.travel(HOUR, tick=False):
        concept = bijlageconcept_factory(kamerbrief=kamerbrief_factory(gedeeld_op=HOUR, is_fictief=is_fictief))
        blok_factory(concept=concept, soort=soort, domein=domein)
        bijlage = made_final(concept)
        assert (list(Bijlage.objects.visible_to(verband.coordinator)) == [bijlage]) is reads


def test_an_annex_that_is_final_after_the_announcement_is_announced_too():
    verband, ander = make_verband(), make_verband("Ander")
    brief = kamerbrief_factory(gedeeld_op=HOUR)
    with time_machine.travel(HOUR, tick=False):
        first = final_annex(brief, verband)
        share_letters()
    with time_machine.travel(HOUR + timedelta(hours=2), tick=False):
        late = final_annex(brief, verband, "Later")
        assert [share_letters(), share_letters()] == [1, 0]

    texts = Mail.objects.filter(soort="kamer", aan=verband.coordinator).values_list("tekst", flat=True)
    urls = sorted((first.get_absolute_url() in text, late.get_absolute_url() in text) for text in texts)
    assert urls == [(False, True), (True, False)]
    assert not Mail.objects.filter(
        soort="kamer", aan=ander.coordinator
    ).exists()  # of the same period, not in the annex


@time_machine.travel(HOUR, tick=False)
def test_an_hour_that_is_over_opens_nothing_by_mistake(kamer, log_in):
    brief = kamerbrief_factory()
    values = {"titel": "Voortgang", "kamer": "II", "aan": "De voorzitter", "afzender": "De minister", "revision": "0"}
    late = {**values, "gedeeld_datum": "04-05-2026", "gedeeld_tijd": "14:00"}

    for path in ("/kamerbrieven/nieuw/", f"/kamerbrieven/{brief.pk}/wijzigen/"):
        assert "Dit moment is voorbij" in log_in(kamer).post(path, late).content.decode()
    Kamerbrief.objects.filter(pk=brief.pk).update(gedeeld_op=HOUR)
    assert change_kamerbrief(brief, revision=0, gedeeld_op=HOUR, kenmerk="1", by=kamer).kenmerk == "1"


def test_an_alliance_finds_what_is_shared_with_it_and_a_stranger_finds_nothing(log_in):
    verband, vreemd = make_verband("Eigen"), make_verband("Vreemd")
    brief = kamerbrief_factory(titel="Brief Eigen", gedeeld_op=HOUR, verzenddatum=date(2026, 5, 8))
    final_annex(brief, verband, "Eerste bijlage")
    final_annex(brief, verband, "Tweede bijlage")

    def page(user):
        return log_in(user).get("/kamerbrieven/gedeeld/").content.decode()

    with time_machine.travel(HOUR - timedelta(seconds=1), tick=False):
        assert "geen bijlage met u gedeeld" in page(verband.partner)
    with time_machine.travel(HOUR, tick=False):
        text = page(verband.partner)
        assert "Onder embargo: u leest dit sinds" in text and "14:00" in text, text
        assert "Verzenden is gepland op" in text
        assert text.index("Eerste bijlage") < text.index("Tweede bijlage")
        for user in (vreemd.coordinator, user_factory(Rol.BEHEERDER)):
            assert "geen bijlage met u gedeeld" in page(user) and "Brief Eigen" not in page(user)
    assert "/kamerbrieven/gedeeld/" in log_in(verband.partner).get("/").content.decode()


@pytest.mark.parametrize("count", [1, 20])
def test_shared_annexes_ask_as_much_for_one_as_for_many(log_in, django_assert_num_queries, count):
    verband = make_verband()
    with time_machine.travel(HOUR, tick=False):
        for number in range(count):
            final_annex(kamerbrief_factory(gedeeld_op=HOUR), verband, f"Bijlage {number}")
        client = log_in(verband.partner)
        client.get("/kamerbrieven/gedeeld/")
        with django_assert_num_queries(QUERIES_SHARED):
            client.get("/kamerbrieven/gedeeld/")


def test_an_annex_without_a_letter_stays_inside(log_in):
    verband = make_verband()
    bijlage = create_bijlage(verband.subsidie.periode, date(2025, 12, 31), by=None)

    assert log_in(verband.coordinator).get(f"/kamerbrieven/bijlagen/{bijlage.pk}/").status_code == 404


def test_coordinators_are_told_once_at_the_hour_and_never_before(kamer):
    verband = make_verband()
    brief = kamerbrief_factory(gedeeld_op=HOUR)
    with time_machine.travel(HOUR - timedelta(seconds=1), tick=False):
        final_annex(brief, verband)
        assert share_letters() == 0
    with time_machine.travel(HOUR, tick=False):
        assert [share_letters(), share_letters()] == [1, 0]

    mail = Mail.objects.filter(soort="kamer", aan=verband.coordinator).get()
    assert "Deel de bijlage tot dan met niemand" in mail.tekst and brief.titel not in mail.tekst
    told = set(Mail.objects.filter(soort="kamer").values_list("aan__contactpersonen__rol", flat=True))
    assert told == {Rol.COORDINATOR}


def test_a_letter_without_a_final_annex_is_not_shared():
    kamerbrief_factory(gedeeld_op=HOUR)
    with time_machine.travel(HOUR + timedelta(days=1), tick=False):
        assert share_letters() == 0


@pytest.mark.parametrize("count", [1, 200])
def test_pages_ask_as_much_for_one_as_for_many(kamer, log_in, django_assert_num_queries, count):
    brief = kamerbrief_factory(verzenddatum=date(2026, 5, 8))
    for number in range(count):
        briefstuk_factory(kamerbrief=brief, volgorde=number + 1)
        if number:
            kamerbrief_factory(titel=f"Brief {number}")
    client = log_in(kamer)
    client.get("/kamerbrieven/")

    with django_assert_num_queries(QUERIES_LIST):
        client.get("/kamerbrieven/")
    with django_assert_num_queries(QUERIES_DETAIL):
        client.get(f"/kamerbrieven/{brief.pk}/")


QUERIES_LIST, QUERIES_DETAIL, QUERIES_SHARED = 9, 8, 7


def test_how_parliament_keeps_a_letter_is_written_down_after_it_was_sent(kamer, log_in):
    client, brief = log_in(kamer), kamerbrief_factory()
    url = f"/kamerbrieven/{brief.pk}/"
    facts = {"zaaknummer": "2026Z00001", "documentnummer": "2026D00001", "commissie": "Commissie voor OCW"}
    client.post(f"{url}verschenen/", {"revision": 0, **facts})
    brief.refresh_from_db()
    assert brief.zaaknummer == "" and "Zaaknummer" not in client.get(url).content.decode()
    Kamerbrief.objects.filter(pk=brief.pk).update(
        status="verzonden", verzonden_op=timezone.now(), verzenddatum=date(2026, 5, 8)
    )

    client.post(f"{url}verschenen/", {"revision": 0, **facts})

    brief.refresh_from_db()
    assert (brief.zaaknummer, brief.documentnummer, brief.commissie) == tuple(facts.values())
    page = client.get(url).content.decode()
    assert all(value in page for value in facts.values())
    refused = client.post(f"{url}verschenen/", {"revision": 1, **facts, "zaaknummer": "9" * 21})
    assert refused.status_code == 200 and Kamerbrief.objects.get().zaaknummer == "2026Z00001"
    stale = client.post(f"{url}verschenen/", {"revision": 0, **facts, "commissie": "Andere"}).content.decode()
    assert "Zo staat het er nu" in stale and "Commissie voor OCW" in stale
