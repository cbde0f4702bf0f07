"""The page of annexes: who reads it, what it takes and refuses, and how large a file may be."""

import io
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from config.middleware import BodyLimitMiddleware
from documents.canonical import sha256
from documents.models import Document
from documents.uploads import MAX_BYTES
from subsidies.actions.rapportage import approve_rapportage, return_rapportage, submit_rapportage, take_up_rapportage
from subsidies.actions.stuk import remove_stuk
from subsidies.models import Jaarrapportage, Rapportagestuk
from tests.documents.upload_corpus import office, pdf
from tests.factories.stukken import OVERIG, VOID, add, change_money
from tests.factories.subsidies import Verband, make_user


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


class Endless(io.RawIOBase):
    """A body of any length."""

    def read(self, size: int = -1) -> bytes:
        return b"x" * size


def answer(path: str, length: int, content_type: str = "multipart/form-data; boundary=x") -> HttpResponse:
    body: dict[str, Any] = {"wsgi.input": Endless(), "CONTENT_LENGTH": str(length)}
    request = RequestFactory().post(path, b"x", content_type=content_type, **body)
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
