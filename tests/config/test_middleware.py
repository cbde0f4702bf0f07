"""What every request and answer gets."""

import io
import re
from typing import Any
from uuid import UUID

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from config.middleware import DRAIN_LIMIT, BodyLimitMiddleware
from tests.factories.accounts import user_factory

MB = 1024 * 1024
FORM = "application/x-www-form-urlencoded"
FRAME, SNIFF, REFERRER = "X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy"
POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
}
# address, status: a page, one that is not there, one that leads on, and a file
PAGES = {"/hulp/": 200, "/bestaat-niet/": 404, "/": 302}
FILE = "/static/css/tokens.css"

pytestmark = pytest.mark.django_db


def fetch(client: Client, address: str) -> Any:
    """The answer, with the status that belongs to this address."""
    response = client.get(address)
    assert response.status_code == PAGES.get(address, 200)
    response.close()  # a file is streamed
    return response


@pytest.fixture
def static_files(settings: Any) -> None:
    """Files are served where they stand, as whitenoise does after collectstatic."""
    settings.WHITENOISE_USE_FINDERS = settings.WHITENOISE_AUTOREFRESH = True


@pytest.mark.parametrize("address", [*PAGES, FILE])
def test_security_headers_stand_on_every_answer(client: Client, static_files: None, address: str) -> None:
    headers = fetch(client, address).headers

    assert (headers[SNIFF], headers[REFERRER]) == ("nosniff", "same-origin")
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Permissions-Policy"].startswith("camera=(), geolocation=(), microphone=()")
    parts = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
    assert parts == POLICY
    assert "unsafe" not in headers["Content-Security-Policy"]


@pytest.mark.parametrize("address", PAGES)
def test_no_page_stands_in_a_frame_or_a_cache(client: Client, address: str) -> None:
    headers = fetch(client, address).headers

    assert headers[FRAME] == "DENY"
    assert "no-store" in headers["Cache-Control"]


def test_static_file_may_be_kept(client: Client, static_files: None) -> None:
    assert "no-store" not in fetch(client, FILE).headers["Cache-Control"]


@pytest.mark.parametrize("address", [*PAGES, FILE])
def test_every_answer_has_a_reference_of_its_own(client: Client, static_files: None, address: str) -> None:
    first, second = (fetch(client, address).headers["X-Request-ID"] for _turn in range(2))

    assert UUID(first).version == UUID(second).version == 4
    assert first != second


def test_reference_of_the_client_is_not_believed(client: Client) -> None:
    response = client.get("/hulp/", headers={"X-Request-ID": "<script>"})

    assert UUID(response.headers["X-Request-ID"])


@pytest.mark.parametrize("address", PAGES)
def test_nothing_inline_on_a_page(client: Client, address: str) -> None:
    page = fetch(client, address).content.decode()

    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)", page)


def test_post_of_six_megabytes_gets_a_dutch_page(client: Client) -> None:
    client.force_login(user_factory())

    response = client.post("/account/e-mail/", "tekst=" + "x" * (6 * MB - 6), content_type=FORM)

    page = response.content.decode()
    assert response.status_code == 413
    assert "<h1>Dit is te veel in één keer</h1>" in page
    assert "U verstuurde 6,0 MB. Hooguit 5 MB past in één keer." in page
    assert "Ga één pagina terug: daar staat uw tekst nog." in page
    assert UUID(response.headers["X-Request-ID"])
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert response.headers["Cache-Control"] == "no-store"


def test_refused_for_strangers_too_and_without_a_query(client: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        response = client.post("/bestaat-niet/", "x" * (6 * MB), content_type=FORM)

    assert response.status_code == 413


@pytest.mark.parametrize(("length", "status"), [(5 * MB, 200), (5 * MB + 1, 413)])
def test_limit_is_five_megabytes_exactly(length: int, status: int) -> None:
    request = RequestFactory().post("/", b"x" * length, content_type=FORM)

    assert BodyLimitMiddleware(lambda passed: HttpResponse())(request).status_code == status


@pytest.mark.parametrize("length", ["", "niets", "-5"])
def test_strange_length_is_left_to_django(length: str) -> None:
    request = RequestFactory().get("/", CONTENT_LENGTH=length)

    assert BodyLimitMiddleware(lambda passed: HttpResponse(b"ok"))(request).content == b"ok"


class Stream(io.RawIOBase):
    """A body without end that counts what is read."""

    taken = 0

    def read(self, size: int = -1) -> bytes:
        self.taken += size
        return b"x" * size


def test_body_is_read_to_a_bound_before_the_answer() -> None:
    stream = Stream()
    body: dict[str, Any] = {"wsgi.input": stream, "CONTENT_LENGTH": str(10**12)}
    request = RequestFactory().post("/", **body)

    response = BodyLimitMiddleware(lambda passed: HttpResponse())(request)

    assert (response.status_code, stream.taken) == (413, DRAIN_LIMIT)


def test_link_to_where_only_a_button_leads_gets_a_sentence(client: Client) -> None:
    client.force_login(user_factory())

    response = client.get("/rapportages/1/in-behandeling/")

    page = response.content.decode()
    assert (response.status_code, response.headers["Allow"]) == (405, "POST")
    assert "<h1>Deze stap begint met een knop</h1>" in page
    assert "Er is niets veranderd." in page


def test_refused_method_of_a_program_stays_empty(client: Client) -> None:
    assert client.post("/livez/").content == b""
