"""Annexes: who adds, reads and removes them, and when a controleverklaring still fits the figures."""

from decimal import Decimal

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from config.middleware import BodyLimitMiddleware
from documents.canonical import sha256
from documents.models import Document
from documents.uploads import MAX_BYTES, Bestand
from notifications.models import Mail
from subsidies.actions.rapportage import (
    approve_rapportage,
    request_supplement,
    return_rapportage,
    submit_rapportage,
    take_up_rapportage,
)
from subsidies.actions.stuk import (
    NietToegevoegd,
    add_archiefrapportage,
    add_stuk,
    current_financien,
    remove_stuk,
)
from subsidies.models import Archiefrapportage, Jaarrapportage, Rapportagestuk
from subsidies.pdf import RapportageContext, from_concept
from subsidies.statuses import StukSoort
from tests.documents.upload_corpus import office, pdf
from tests.factories.accounts import user_factory
from tests.factories.subsidies import Verband, make_user

VERKLARING, OVERIG = StukSoort.CONTROLEVERKLARING, StukSoort.OVERIG
VOID = "Controleverklaring: zij hoort bij andere cijfers. Vraag de accountant om een nieuwe."
LATER = "Controleverklaring van de accountant: stuur die na."


def bestand(text: str = "inhoud") -> Bestand:
    return Bestand(text.encode(), "pdf", sha256(f"origineel {text}".encode()))


def add(report: Jaarrapportage, by: User, soort: StukSoort = VERKLARING, text: str = "inhoud") -> Rapportagestuk:
    return add_stuk(report.pk, bestand=bestand(text), soort=soort, naam=f"Stuk {text}", by=by)


def change_money(report: Jaarrapportage, besteed: str = "12345.68") -> None:
    report.onderdelen.get(soort="financien", organisatie=None).regels.filter(post="Overig").update(
        besteed=Decimal(besteed)
    )


def missing(report: Jaarrapportage) -> list[str]:
    fresh = Jaarrapportage.objects.for_detail().get(pk=report.pk)
    return [zin for zin in from_concept(fresh, 1).ontbreekt if "Controleverklaring" in zin]


def test_a_controleverklaring_names_the_finances_of_its_moment(verband: Verband) -> None:
    report = verband.rapportage()
    assert missing(report) == [LATER]

    row = add(report, verband.coordinator)

    assert row.financien_sha256 == from_concept(report, 1).financien_sha256 == current_financien(report)
    assert missing(report) == []
    event = AuditEvent.objects.get(event="subsidies.stuk.toegevoegd")
    assert (event.data["rapportage"], event.data["na_indienen"]) == (report.pk, False)


def test_one_cent_voids_it_and_the_old_cent_back_heals_it(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)

    change_money(report)
    assert missing(report) == [VOID]

    change_money(report, "12345.67")
    assert missing(report) == []


def test_text_of_another_part_does_not_void_it(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)

    report.onderdelen.filter(soort="activiteiten").update(tekst="Heel anders")

    assert missing(report) == []


def test_the_voided_file_itself_is_not_taken_again_for_other_figures(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)
    change_money(report)

    with pytest.raises(NietToegevoegd, match="andere cijfers"):
        add(report, verband.coordinator)
    add(report, verband.coordinator, text="nieuwe verklaring")

    assert missing(report) == []


def test_a_frozen_version_says_whether_it_fits(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)
    first = submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    return_rapportage(report.pk, by=verband.accounthouder, reden="Nog eens.")
    change_money(report)

    second = submit_rapportage(report.pk, by=verband.bestuurder)

    contexts = [RapportageContext.from_facts(versie.facts) for versie in (first, second)]
    assert [context.controleverklaring_past for context in contexts] == [True, False]
    assert [VOID in context.ontbreekt for context in contexts] == [False, True]


def test_it_may_come_after_handing_in_against_the_figures_of_the_version(verband: Verband) -> None:
    report = verband.rapportage()
    versie = submit_rapportage(report.pk, by=verband.bestuurder)
    report.refresh_from_db()

    with pytest.raises(TransitionNotAllowed):
        add(report, verband.coordinator, OVERIG)
    row = add(report, verband.coordinator)

    assert row.financien_sha256 == RapportageContext.from_facts(versie.facts).financien_sha256
    mail = Mail.objects.get(soort="ingediend", onderwerp__contains="nagestuurd")
    assert mail.aan == verband.accounthouder
    assert verband.alliantie.naam not in mail.onderwerp + mail.tekst + mail.html
    assert AuditEvent.objects.get(event="subsidies.stuk.toegevoegd").data["na_indienen"] is True


def test_a_supplement_opens_the_annexes_only_where_that_part_is_asked(verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    part = report.onderdelen.get(soort="activiteiten", organisatie=None)
    request_supplement(report.pk, by=verband.accounthouder, reden="Vul aan.", onderdelen=[part.pk])

    with pytest.raises(TransitionNotAllowed):
        add(report, verband.coordinator, OVERIG)
    add(report, verband.coordinator)
    report.onderdelen.filter(soort="bijlagen").update(is_heropend=True)

    assert add(report, verband.coordinator, OVERIG).soort == OVERIG


def test_after_akkoord_nothing_is_added(verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)

    with pytest.raises(TransitionNotAllowed):
        add(report, verband.coordinator)


@pytest.mark.slow
@pytest.mark.parametrize("who", ["partner", "accounthouder"])
def test_only_coordinator_and_director_add_and_remove(verband: Verband, vreemd: Verband, who: str) -> None:
    report = verband.rapportage()
    row = add(report, verband.bestuurder, OVERIG)

    for user in (getattr(verband, who), vreemd.coordinator, vreemd.bestuurder, user_factory(Rol.BEHEERDER)):
        with pytest.raises(PermissionDenied):
            add(report, user, OVERIG, "ander")
        with pytest.raises(PermissionDenied):
            remove_stuk(row.pk, by=user)


def test_a_removed_annex_is_gone_from_the_draft_and_stays_with_its_version(verband: Verband) -> None:
    report = verband.rapportage()
    row = add(report, verband.coordinator, OVERIG)
    submit_rapportage(report.pk, by=verband.bestuurder)
    with pytest.raises(TransitionNotAllowed):
        remove_stuk(row.pk, by=verband.coordinator)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    return_rapportage(report.pk, by=verband.accounthouder, reden="Nog eens.")
    never = add(report, verband.coordinator, OVERIG, "nooit ingediend")

    for stuk in (row, never):
        remove_stuk(stuk.pk, by=verband.coordinator)
        remove_stuk(stuk.pk, by=verband.coordinator)

    assert list(report.stukken.current()) == []
    assert [stuk for stuk in report.stukken.with_handed_in() if stuk.was_ingediend] == [row]
    assert AuditEvent.objects.filter(event="subsidies.stuk.verwijderd").count() == 2


def test_the_same_file_twice_is_one_document_and_one_row(verband: Verband, vreemd: Verband) -> None:
    report, other = verband.rapportage(), vreemd.rapportage()

    rows = [add(report, verband.coordinator, OVERIG), add(report, verband.bestuurder, OVERIG)]
    add(other, vreemd.coordinator, OVERIG)

    assert rows[0] == rows[1]
    assert Document.objects.filter(soort="stuk").count() == 1
    assert Rapportagestuk.objects.count() == 2


def page(client: Client, user: User, report: Jaarrapportage):
    client.force_login(user)
    return client.get(reverse("subsidies:stuk_list", args=[report.pk]))


def fetch(client: Client, user: User, row: Rapportagestuk):
    client.force_login(user)
    return client.get(reverse("subsidies:stuk_file", args=[row.rapportage_id, row.pk]))


@pytest.mark.slow
def test_page_says_which_figures_it_belongs_to_and_when_it_is_void(client: Client, verband: Verband) -> None:
    report = verband.rapportage()
    with time_machine.travel("2026-03-01 10:05:00+01:00", tick=False):
        add(report, verband.coordinator)

    assert "Hoort bij de cijfers van 1\u00a0maart 2026" in page(client, verband.coordinator, report).content.decode()
    change_money(report)
    shown = page(client, verband.coordinator, report).content.decode()
    assert "Hoort bij andere cijfers: vraag de accountant om een nieuwe." in shown
    client.force_login(verband.bestuurder)
    assert VOID in client.get(reverse("subsidies:rapportage_submit", args=[report.pk])).content.decode()


@pytest.mark.slow
def test_who_reads_the_annexes(client: Client, verband: Verband, vreemd: Verband) -> None:
    report = verband.rapportage()
    row = add(report, verband.coordinator)
    kamer, uitvoerder = make_user("kamer", rol=Rol.KAMER), make_user("uitvoerder", rol=Rol.UITVOERDER)
    inside, ministry = (verband.coordinator, verband.bestuurder), (verband.accounthouder, uitvoerder)
    never = (verband.partner, vreemd.coordinator, vreemd.partner, make_user("beheerder", rol=Rol.BEHEERDER))

    def codes(users: tuple[User, ...]) -> set[int]:
        return {fetch(client, user, row).status_code for user in users} | {
            page(client, user, report).status_code for user in users
        }

    assert (codes(inside), codes((*ministry, kamer, *never))) == ({200}, {404})
    submit_rapportage(report.pk, by=verband.bestuurder)
    assert (codes((*inside, *ministry)), codes((kamer, *never))) == ({200}, {404})
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)
    assert (codes((*inside, *ministry, kamer)), codes(never)) == ({200}, {404})


@pytest.mark.slow
def test_the_ministry_reads_what_was_handed_in_while_the_alliance_writes_on(client: Client, verband: Verband) -> None:
    report = verband.rapportage()
    old = add(report, verband.coordinator, OVERIG, "oud")
    submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    return_rapportage(report.pk, by=verband.accounthouder, reden="Nog eens.")
    new = add(report, verband.coordinator, OVERIG, "nieuw")
    remove_stuk(old.pk, by=verband.coordinator)

    shown = page(client, verband.accounthouder, report).content.decode()

    assert ("Stuk oud" in shown, "Stuk nieuw" in shown) == (True, False)
    assert fetch(client, verband.accounthouder, old).status_code == 200
    assert fetch(client, verband.accounthouder, new).status_code == 404
    assert fetch(client, verband.coordinator, new).status_code == 200


def test_a_file_of_another_report_is_not_found_through_ones_own(
    client: Client, verband: Verband, vreemd: Verband
) -> None:
    mine, theirs = verband.rapportage(), vreemd.rapportage()
    row = add(theirs, vreemd.coordinator, OVERIG)
    client.force_login(verband.coordinator)

    assert client.get(reverse("subsidies:stuk_file", args=[mine.pk, row.pk])).status_code == 404
    assert client.post(reverse("subsidies:stuk_remove", args=[mine.pk, row.pk])).status_code == 404


def send(client: Client, report: Jaarrapportage, file: SimpleUploadedFile, **more: str):
    return client.post(
        reverse("subsidies:stuk_list", args=[report.pk]), {"soort": "overig", "bestand": file, **more}, follow=True
    )


@pytest.mark.slow
def test_a_file_goes_through_the_form_and_comes_back_as_an_attachment(client: Client, verband: Verband) -> None:
    report = verband.rapportage()
    client.force_login(verband.coordinator)

    response = send(client, report, SimpleUploadedFile("C:\\Map\\Jaarcijfers.docx", office()))

    assert "Het stuk is toegevoegd." in response.content.decode()
    row = report.stukken.get()
    assert (row.naam, row.document.extensie) == ("Jaarcijfers", "docx")
    file = fetch(client, verband.coordinator, row)
    assert file["Content-Disposition"] == f'attachment; filename="rapportage-{report.pk}-stuk-{row.pk}.docx"'
    assert sha256(file.content) == row.document.sha256
    client.post(reverse("subsidies:stuk_remove", args=[report.pk, row.pk]))
    assert list(report.stukken.current()) == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("leeg.pdf", b"", "dit bestand is leeg"),
        ("virus.pdf", b"MZ\x90\x00" * 90, "dit is een programma"),
        ("pagina.pdf", b"<!doctype html><script>x</script>", "dit is een webpagina"),
    ],
)
def test_a_refused_file_leaves_nothing(client: Client, verband: Verband, name: str, content: bytes, words: str) -> None:
    report = verband.rapportage()
    client.force_login(verband.coordinator)

    response = send(client, report, SimpleUploadedFile(name, content), naam="Mijn naam")

    shown = response.content.decode()
    assert words in shown
    assert "Mijn naam" in shown
    assert not Document.objects.filter(soort="stuk").exists()


@pytest.mark.slow
@pytest.mark.parametrize("soort", ["", "iets", "controleverklaring\x00", "x" * 5_000])
def test_a_strange_kind_gets_a_sentence(client: Client, verband: Verband, soort: str) -> None:
    report = verband.rapportage()
    client.force_login(verband.coordinator)

    response = send(client, report, SimpleUploadedFile("x.pdf", pdf()), soort=soort)

    assert response.status_code == 200
    assert "kies" in response.content.decode()
    assert not report.stukken.exists()


def test_no_file_at_all_gets_a_sentence(client: Client, verband: Verband) -> None:
    client.force_login(verband.coordinator)

    response = client.post(reverse("subsidies:stuk_list", args=[verband.rapportage().pk]), {"soort": "overig"})

    assert "kies een bestand" in response.content.decode()


class Endless:
    """A body of any length."""

    def read(self, size: int = -1) -> bytes:
        return b"x" * size


def answer(path: str, length: int, content_type: str = "multipart/form-data; boundary=x") -> HttpResponse:
    request = RequestFactory().post(path, b"x", content_type=content_type)
    request.META["CONTENT_LENGTH"] = str(length)
    request._stream = Endless()  # type: ignore[assignment]
    return BodyLimitMiddleware(lambda passed: HttpResponse())(request)


LARGEST = MAX_BYTES + (1 << 20)


@pytest.mark.parametrize(
    ("length", "status"), [(6 << 20, 200), (LARGEST, 200), (LARGEST + 1, 413), (2 << 30, 413), (10**15, 413)]
)
def test_body_may_be_as_large_as_a_file_only_where_a_file_is_asked(length: int, status: int) -> None:
    response = answer("/rapportages/1/stukken/", length)

    assert response.status_code == status
    assert answer("/allianties/x/rapportages/eerder/", length).status_code == status
    assert answer("/rapportages/1/indienen/", length).status_code == 413
    assert answer("/bestaat-niet/", length).status_code == 413
    assert answer("/rapportages/1/stukken/", length, "application/x-www-form-urlencoded").status_code == 413
    if status == 413:
        assert "Hooguit 20 MB" in response.content.decode()
        assert "kies een kleiner bestand" in response.content.decode()


def test_a_lost_file_gives_a_sentence(client: Client, verband: Verband, private_files) -> None:
    row = add(verband.rapportage(), verband.coordinator, OVERIG)
    (private_files / row.document.bestandsnaam).unlink()
    client.force_login(verband.coordinator)

    response = client.get(reverse("subsidies:stuk_file", args=[row.rapportage_id, row.pk]), follow=True)

    assert "Dit bestand is beschadigd of kwijt." in response.content.decode()


@pytest.mark.slow
def test_page_asks_the_same_queries_at_one_and_at_many(
    client: Client, verband: Verband, django_assert_num_queries
) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)
    page(client, verband.coordinator, report)
    with django_assert_num_queries(QUERIES):
        page_again(client, report)
    for number in range(30):
        add(report, verband.coordinator, OVERIG, f"stuk {number}")
    with django_assert_num_queries(QUERIES):
        page_again(client, report)


QUERIES = 15


def page_again(client: Client, report: Jaarrapportage) -> None:
    assert client.get(reverse("subsidies:stuk_list", args=[report.pk])).status_code == 200


# Reports of earlier years.


def archive(verband: Verband, by: User, jaar: int = 2024) -> Archiefrapportage:
    return add_archiefrapportage(verband.subsidie, jaar=jaar, bestand=bestand(), naam="Verslag 2024 geheim", by=by)


def test_an_old_report_is_added_once_by_coordinator_or_accounthouder(verband: Verband, vreemd: Verband) -> None:
    rows = [archive(verband, verband.coordinator), archive(verband, verband.accounthouder)]

    assert rows[0] == rows[1]
    assert AuditEvent.objects.filter(event="subsidies.archiefrapportage.toegevoegd").count() == 1
    for user in (verband.partner, verband.bestuurder, vreemd.coordinator, user_factory(Rol.BEHEERDER)):
        with pytest.raises(PermissionDenied):
            archive(verband, user)


@pytest.mark.parametrize("jaar", [2022, 2028, 2026])
def test_only_years_of_the_grant_that_are_over(verband: Verband, jaar: int) -> None:
    with time_machine.travel("2026-06-01 12:00:00+02:00", tick=False), pytest.raises(NietToegevoegd):
        archive(verband, verband.coordinator, jaar)


def test_an_old_report_is_over_at_midnight_in_amsterdam(verband: Verband) -> None:
    with time_machine.travel("2025-12-31 22:59:59+00:00", tick=False), pytest.raises(NietToegevoegd):
        archive(verband, verband.coordinator, 2025)
    with time_machine.travel("2025-12-31 23:00:00+00:00", tick=False):
        assert archive(verband, verband.coordinator, 2025).jaar == 2025


@pytest.mark.slow
def test_who_sees_an_old_report(client: Client, verband: Verband, vreemd: Verband) -> None:
    row = archive(verband, verband.coordinator)
    file = reverse("subsidies:archief_file", args=[row.pk])
    tab = reverse("subsidies:alliantie_rapportages", args=[verband.alliantie.slug])
    readers = [verband.coordinator, verband.bestuurder, verband.accounthouder, make_user("u", rol=Rol.UITVOERDER)]
    others = [make_user("k", rol=Rol.KAMER), make_user("b", rol=Rol.BEHEERDER), verband.partner, vreemd.coordinator]

    for user in (*readers, *others):
        client.force_login(user)
        assert client.get(file).status_code == (200 if user in readers else 404)
        assert ("Verslag 2024 geheim" in client.get(tab).content.decode()) == (user in readers)


@pytest.mark.slow
def test_an_old_report_through_the_form(client: Client, verband: Verband, vreemd: Verband) -> None:
    address = reverse("subsidies:archief_add", args=[verband.alliantie.slug])
    data = {"subsidie": verband.subsidie.pk, "jaar": "2024", "naam": "", "toelichting": "Op papier"}
    client.force_login(vreemd.coordinator)
    assert client.get(address).status_code == 404
    client.force_login(verband.partner)
    assert client.get(address).status_code == 404
    client.force_login(verband.coordinator)
    assert client.get(address).context["form"]["subsidie"].value() == verband.subsidie.pk

    wrong = client.post(address, {**data, "jaar": "2019", "bestand": SimpleUploadedFile("Oud.pdf", pdf())})
    other = client.post(address, {**data, "subsidie": vreemd.subsidie.pk, "bestand": SimpleUploadedFile("a", pdf())})
    right = client.post(address, {**data, "bestand": SimpleUploadedFile("Oud.pdf", pdf())})

    assert "dit jaar valt buiten de periode van de subsidie" in wrong.content.decode()
    assert other.context["form"].errors
    assert right.status_code == 302
    row = Archiefrapportage.objects.get()
    assert (row.naam, row.toelichting, row.toegevoegd_op <= timezone.now()) == ("Oud", "Op papier", True)
