"""What leaves a composition: a draft on paper, the final one, its data, and what writers see of it."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Organisatie
from documents.models import Document, Soort
from evaluaties.actions.bijlageconcept import change_blok
from evaluaties.actions.blokpassage import add_passages
from evaluaties.actions.conceptstap import check_concept
from evaluaties.actions.definitief import finish_concept
from evaluaties.actions.voorbeeld import create_voorbeeld
from evaluaties.models import BlokSoort, Kamerbrief, Sjabloon
from tests.factories.accounts import user_factory
from tests.factories.samenstellen import Samenstelling, make_concept

pytestmark = pytest.mark.django_db


def test_draft_on_paper_is_another_document_and_says_so(samen: Samenstelling, collega: User, log_in) -> None:
    client, url = log_in(samen.maker), f"{samen.concept.get_absolute_url()}voorbeeld/"
    assert "Voorbeeld maken" in client.get(url).content.decode()
    assert client.get(f"{url}pdf/").status_code == 303

    page = client.post(url, follow=True).content.decode()

    assert "De PDF wordt gemaakt" in page and "Stop met maken" in page
    samen.concept.refresh_from_db()
    document = samen.concept.voorbeeld
    assert document is not None and document.titel == "Concept: Voortgang" and document.context["is_voorbeeld"]
    assert create_voorbeeld(samen.concept, by=samen.maker) == document  # nothing changed
    check_concept(samen.concept, by=samen.maker)
    assert finish_concept(samen.concept, by=collega).document != document
    assert Document.objects.filter(soort=Soort.BIJLAGE).count() == 2
    assert log_in(user_factory(Rol.AUDITOR)).get(url).status_code == 403


@pytest.mark.slow
def test_final_pdf_and_draft_are_made_by_the_worker(samen: Samenstelling, collega: User, log_in, do_jobs) -> None:
    create_voorbeeld(samen.concept, by=samen.maker)
    check_concept(samen.concept, by=samen.maker)
    bijlage = finish_concept(samen.concept, by=collega)
    do_jobs()

    client = log_in(collega)
    assert client.get(f"{bijlage.get_absolute_url()}pdf/").content.startswith(b"%PDF")
    draft = client.get(f"{samen.concept.get_absolute_url()}voorbeeld/pdf/")
    assert (
        draft.content.startswith(b"%PDF") and draft.content != client.get(f"{bijlage.get_absolute_url()}pdf/").content
    )


def test_data_of_a_final_annex_are_given_as_files(samen: Samenstelling, collega: User, log_in) -> None:
    check_concept(samen.concept, by=samen.maker)
    bijlage = finish_concept(samen.concept, by=collega)
    client, url = log_in(collega), f"{bijlage.get_absolute_url()}gegevens/"

    page = client.get(bijlage.get_absolute_url()).content.decode()
    assert samen.concept.get_absolute_url() in page and f"{url}json/" in page
    assert client.get(f"{url}json/").json() == bijlage.document.context
    page = client.get(f"{url}html/")
    assert page["Content-Disposition"].startswith("attachment") and samen.passage.tekst in page.content.decode()
    names = [table["naam"] for table in bijlage.document.context["tabellen"]]
    assert names
    for naam in names:
        answer = client.get(f"{url}{naam}/")
        assert answer["Content-Type"].startswith("text/csv") and answer.content.startswith(b"\xef\xbb\xbf")
    assert client.get(f"{url}nergens/").status_code == 404
    assert log_in(samen.verband.coordinator).get(f"{url}json/").status_code in (403, 404)
    Organisatie.objects.filter(pk=samen.verband.lid.pk).update(is_afgeschermd=True)
    assert log_in(collega).get(f"{url}json/").status_code == 404


def test_equal_facts_of_two_annexes_are_refused_with_a_sentence(samen: Samenstelling, collega: User) -> None:
    check_concept(samen.concept, by=samen.maker)
    finish_concept(samen.concept, by=collega)
    twin = make_concept(samen.maker, kamerbrief=samen.concept.kamerbrief)
    add_passages(twin.blokken.get(alliantie=samen.verband.alliantie), [samen.passage.pk], by=samen.maker)
    text = twin.blokken.get(soort=BlokSoort.TEKST)
    change_blok(text, revision=0, titel=samen.tekst.titel, tekst="Dit is de stand.", by=samen.maker)
    check_concept(twin, by=samen.maker)

    with pytest.raises(ValidationError, match="precies deze inhoud"):
        finish_concept(twin, by=collega)


def test_writers_see_where_their_words_are_used_only_once_the_letter_is_sent(
    samen: Samenstelling, collega: User, log_in
) -> None:
    check_concept(samen.concept, by=samen.maker)
    bijlage = finish_concept(samen.concept, by=collega)
    url, words = f"/rapportages/{samen.rapportage.pk}/gebruikt/", samen.passage.tekst
    letter = Kamerbrief.objects.filter(bijlageconcepten=samen.concept)

    def seen(user: User) -> bool:
        page = log_in(user).get(url)
        assert page.status_code == 200
        return words in page.content.decode()

    assert not seen(samen.verband.accounthouder) and not seen(samen.verband.coordinator)
    assert log_in(samen.verband.coordinator).get(bijlage.get_absolute_url()).status_code == 404
    letter.update(gedeeld_op=timezone.now() - timedelta(seconds=1))
    assert not seen(samen.verband.coordinator)
    letter.update(gedeeld_op=None, status="verzonden", verzonden_op=timezone.now(), verzenddatum=timezone.localdate())
    assert seen(samen.verband.partner) and seen(samen.verband.accounthouder)
    page = log_in(samen.verband.coordinator).get(bijlage.get_absolute_url())
    assert page.status_code == 200 and samen.concept.get_absolute_url() not in page.content.decode()


def test_report_of_a_year_stays_within_the_ministry(samen: Samenstelling, collega: User, log_in) -> None:
    concept = make_concept(samen.maker, Sjabloon.JAAROVERZICHT, jaren=[2025])
    add_passages(concept.blokken.get(alliantie=samen.verband.alliantie), [samen.passage.pk], by=samen.maker)
    text = concept.blokken.get(soort=BlokSoort.TEKST)
    change_blok(text, revision=0, titel="", tekst="Het jaar.", by=samen.maker)
    check_concept(concept, by=samen.maker)
    finish_concept(concept, by=collega)

    page = log_in(samen.verband.coordinator).get(f"/rapportages/{samen.rapportage.pk}/gebruikt/").content.decode()
    assert samen.passage.tekst not in page and "nog niet gebruikt" in page


def test_list_shows_what_is_in_the_making(samen: Samenstelling, collega: User, log_in) -> None:
    page = log_in(collega).get("/kamerbrieven/").content.decode()
    assert samen.concept.get_absolute_url() in page and "Bijlage samenstellen" in page
    auditor = log_in(user_factory(Rol.AUDITOR)).get("/kamerbrieven/").content.decode()
    assert samen.concept.get_absolute_url() in auditor and "Bijlage samenstellen" not in auditor
