"""Writers see in which annexes that Parliament has their words stand, and nobody else's."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from evaluaties.actions.bijlage import create_bijlage
from evaluaties.models import Kamerbrief
from evaluaties.statuses import BriefStatus
from subsidies.models import Jaarrapportage
from tests.factories.beoordelen import bring
from tests.factories.evaluaties import kamerstuk_factory
from tests.factories.kamer import (
    bijlageconcept_factory,
    blok_factory,
    blokpassage_factory,
    kamerbrief_factory,
    made_final,
    passage_factory,
)
from tests.factories.subsidies import make_user, make_verband


def page(user: User, pk: int) -> tuple[int, str]:
    """Status and text of the page about this report."""
    client = Client()
    client.force_login(user)
    response = client.get(reverse("evaluaties:rapportage_gebruikt", args=[pk]))
    return response.status_code, response.content.decode()


def use(*texts: tuple[Jaarrapportage, str, str], titel: str = "Voortgang") -> Kamerbrief:
    """A letter with a final annex: of each report these words, with what staff made of them."""
    brief = kamerbrief_factory(titel=f"Brief {titel}")
    concept = bijlageconcept_factory(kamerbrief=brief, periode=texts[0][0].subsidie.periode, titel=titel)
    blok = blok_factory(concept=concept)
    for place, (report, words, edited) in enumerate(texts, 1):
        passage = passage_factory(versie=report.versies.latest("nummer"), tekst=words)
        blokpassage_factory(blok=blok, passage=passage, volgorde=place, tekst=edited)
    made_final(concept)
    return brief


def send(brief: Kamerbrief, **values: object) -> None:
    """Parliament has it."""
    sent = {"status": BriefStatus.VERZONDEN, "verzonden_op": timezone.now(), "verzenddatum": date(2026, 3, 2)}
    Kamerbrief.objects.filter(pk=brief.pk).update(**sent, **values)


def test_words_in_an_annex_are_shown_to_their_writers_once_it_was_sent(db: None) -> None:
    eigen, vreemd = make_verband("Eigen"), make_verband("Vreemd")
    report, other = bring(eigen, "akkoord"), bring(vreemd, "akkoord")
    brief = use((report, "Wij hielpen velen.", ""), (report, "En weinigen.", "En enkelen."), (other, "Van hen.", ""))
    assert all("nog niet gebruikt" in page(user, report.pk)[1] for user in (eigen.coordinator, eigen.accounthouder))

    paper = kamerstuk_factory()
    send(brief, kamerstuk=paper)

    for user in (eigen.coordinator, eigen.partner, eigen.accounthouder):
        status, text = page(user, report.pk)
        assert (status, text.count("Letterlijk overgenomen."), text.count("De tekst is aangepast.")) == (200, 1, 1)
        assert "Wij hielpen velen." in text and "En enkelen." in text and "Van hen." not in text
        assert "/kamerbrieven/bijlagen/" in text
        assert paper.citaat in text
    strangers: list[User] = [vreemd.coordinator, make_user("b", rol=Rol.BEHEERDER), make_user("k", rol=Rol.KAMER)]
    assert [page(user, report.pk)[0] for user in strangers] == [404] * 3
    assert "Van hen." in page(vreemd.partner, other.pk)[1]


@pytest.mark.slow
def test_an_overview_for_the_ministry_itself_is_no_use(db: None) -> None:
    eigen = make_verband("Eigen")
    report = bring(eigen, "akkoord")
    create_bijlage(report.subsidie.periode, timezone.localdate(), by=None)

    assert all("nog niet gebruikt" in page(user, report.pk)[1] for user in (eigen.coordinator, eigen.accounthouder))


@pytest.mark.parametrize("count", [1, 21])
def test_as_many_queries_for_one_annex_as_for_many(db: None, django_assert_num_queries, count: int) -> None:
    eigen = make_verband("Eigen")
    report = bring(eigen, "akkoord")
    for number in range(count):
        send(use((report, f"Woorden {number}.", ""), titel=f"Bijlage {number}"))
    client = Client()
    client.force_login(eigen.coordinator)
    path = reverse("evaluaties:rapportage_gebruikt", args=[report.pk])
    client.get(path)

    with django_assert_num_queries(QUERIES):
        text = client.get(path).content.decode()

    assert text.count("<blockquote") == min(count, 20)


QUERIES = 11
