"""Every kind of document that the application makes, with hostile words wherever people write: accessible, and text."""

import logging

import pytest

from documents.models import Document
from documents.production import attachments_of
from tests.documents.pdf_checks import assert_accessible_pdf, attachments, page_texts
from tests.factories.papier import SOORTEN, VIJANDIG, make_document

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.long]


@pytest.mark.parametrize("soort", SOORTEN)
def test_hostile_words_are_shown_as_text_in_an_accessible_document(soort, caplog):
    with caplog.at_level(logging.WARNING):
        document = make_document(soort, VIJANDIG)
    data = document.content()

    assert_accessible_pdf(data)
    assert caplog.messages == []  # nothing was fetched and refused, no style was unknown
    text = "".join("".join(page_texts(data)).split())
    html = document.html or ""
    assert "<script" not in html.lower()
    assert "127.0.0.1" not in html.replace("&quot;http://127.0.0.1:9/x.png&quot;", "")
    assert "\u202e" not in html
    if soort != "formulier":  # a blank form holds the questions only; the alliance's name stands in its title
        assert '<script>alert("x")</script><b>vet</b></td></table><h1>kop</h1>' in text
        assert "[teken" in text
    assert attachments(data) == {item.name: item.data for item in attachments_of(document)}


@pytest.mark.parametrize("soort", SOORTEN)
def test_the_same_facts_are_one_document(soort):
    document = make_document(soort)

    assert Document.objects.filter(soort=document.soort, context_sha256=document.context_sha256).count() == 1
    assert_accessible_pdf(document.content())
