"""The edges of composing an annex and of a letter: what is too much, outside the period, or of somebody shielded."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from allianties.models import Alliantie, Organisatie
from documents.uploads import Bestand
from evaluaties.actions import bijlageconcept, blokpassage, definitief, kamerbrief
from evaluaties.actions.bijlage import stop_bijlage
from evaluaties.actions.bijlageconcept import add_blok, change_settings
from evaluaties.actions.blokpassage import add_passages, move_passage, passages_for, restore_passage
from evaluaties.actions.conceptstap import check_concept, reopen_concept, stand_of
from evaluaties.actions.definitief import finish_concept
from evaluaties.actions.kamerbrief import add_briefstuk
from evaluaties.models import BlokSoort
from evaluaties.models.bevinding import Strekking
from tests.factories.evaluaties import bevinding_factory
from tests.factories.kamer import kamerbrief_factory, passage_factory
from tests.factories.passages import judged, make_passage
from tests.factories.samenstellen import NOON, Samenstelling
from tests.factories.subsidies import make_user

pytestmark = pytest.mark.django_db


def test_years_outside_the_period_are_refused(samen: Samenstelling) -> None:
    with pytest.raises(ValidationError, match="vallen niet in de periode"):
        change_settings(samen.concept, revision=samen.concept.revision, by=samen.maker, jaren=[2022])


def test_too_many_blocks_passages_and_papers_are_refused(samen: Samenstelling, monkeypatch) -> None:
    monkeypatch.setattr(bijlageconcept, "MOST_BLOCKS", samen.concept.blokken.count())
    with pytest.raises(ValidationError, match="hooguit"):
        add_blok(samen.concept, soort=BlokSoort.TEKST, by=samen.maker)
    monkeypatch.setattr(blokpassage, "MOST_PASSAGES", 0)
    with pytest.raises(ValidationError, match="hooguit"):
        add_passages(samen.blok, [samen.passage.pk], by=samen.maker)
    monkeypatch.setattr(kamerbrief, "MOST_STUKKEN", 0)
    with pytest.raises(ValidationError, match="hooguit"):
        add_briefstuk(kamerbrief_factory(), soort="rapport", titel="Rapport", by=samen.maker)


def test_a_paper_that_came_in_is_kept_as_a_document(samen: Samenstelling) -> None:
    file = Bestand(b"%PDF-1.7 nota", "pdf", "0" * 64)

    stuk = add_briefstuk(kamerbrief_factory(), soort="beslisnota", titel="Nota", bestand=file, by=samen.maker)

    assert stuk.document is not None and stuk.document.content() == file.content


def test_a_block_of_a_field_takes_passages_of_alliances_in_that_field(samen: Samenstelling) -> None:
    blok = add_blok(samen.concept, soort=BlokSoort.THEMA, domein="veiligheid", by=samen.maker)
    assert not passages_for(blok, samen.maker).exists()

    Alliantie.objects.filter(pk=samen.verband.alliantie.pk).update(domeinen=["veiligheid"])

    assert passages_for(blok, samen.maker).get() == samen.passage


def test_what_gives_a_shielded_organisation_away_is_not_offered(samen: Samenstelling) -> None:
    versie, other = samen.passage.versie, samen.verband.lid
    part = make_passage(versie, soort="bijdrage", organisatie=other, tekst="Wij deden veel.")
    own = judged(part, samen.verband, moment=NOON)
    naming = judged(make_passage(versie, tekst=f"Met {other.naam} erbij."), samen.verband, moment=NOON)
    assert {own, naming} <= set(passages_for(samen.blok, samen.maker))

    Organisatie.objects.filter(pk=other.pk).update(is_afgeschermd=True)

    assert own not in passages_for(samen.blok, samen.maker)
    assert add_passages(samen.blok, [own.pk, naming.pk], by=samen.maker) == 0


def test_order_moves_only_what_must_and_whole_words_need_no_restoring(samen: Samenstelling) -> None:
    versie = samen.passage.versie
    more = [judged(make_passage(versie, tekst=word), samen.verband, moment=NOON) for word in ("Een.", "Twee.")]
    add_passages(samen.blok, [one.pk for one in more], by=samen.maker)
    first, second, third = samen.blok.passages.all()

    assert move_passage(third, stappen=-1, by=samen.maker)
    assert list(samen.blok.passages.all()) == [first, third, second]
    before = samen.concept.blokken.count()
    restore_passage(first, revision=first.revision, by=samen.maker)
    assert samen.blok.passages.first() == first and samen.concept.blokken.count() == before


def test_check_is_asked_once_and_opening_again_says_why(samen: Samenstelling) -> None:
    check_concept(samen.concept, by=samen.maker)
    with pytest.raises(TransitionNotAllowed):
        check_concept(samen.concept, by=samen.maker)
    finish_concept(samen.concept, by=make_user("collega", rol=Rol.KAMER))
    with pytest.raises(ValidationError, match="waarom"):
        reopen_concept(samen.concept, reden=" ", by=samen.maker)


def test_a_figure_without_akkoord_does_not_become_final(samen: Samenstelling, monkeypatch) -> None:
    check_concept(samen.concept, by=samen.maker)
    monkeypatch.setattr(definitief, "unsourced", lambda facts: 1)

    with pytest.raises(ValidationError, match="zonder akkoord"):
        finish_concept(samen.concept, by=make_user("collega", rol=Rol.KAMER))


def test_passage_of_an_organisation_that_was_shielded_since_blocks(samen: Samenstelling) -> None:
    lid = Organisatie.objects.create(naam="Stil", slug="stil")
    passage = passage_factory(versie=samen.passage.versie, tekst="Woorden zonder naam.", organisatie=lid)
    samen.blok.passages.create(passage=passage, volgorde=9)
    Organisatie.objects.filter(pk=lid.pk).update(is_afgeschermd=True)

    sentences = [one.zin for one in stand_of(samen.concept).blokkerend]
    assert "Deze passage is van een organisatie die is afgeschermd" in sentences


def test_bad_news_of_an_evaluation_that_is_not_cited_is_no_point(samen: Samenstelling) -> None:
    bevinding_factory(strekking=Strekking.NEGATIEF)

    assert stand_of(samen.concept).problemen == ()


def test_only_who_could_compose_it_stops_the_making(samen: Samenstelling) -> None:
    check_concept(samen.concept, by=samen.maker)
    bijlage = finish_concept(samen.concept, by=make_user("collega", rol=Rol.KAMER))

    for rol in (Rol.ACCOUNTHOUDER, Rol.AUDITOR):
        with pytest.raises(PermissionDenied):
            stop_bijlage(bijlage, by=make_user(f"{rol}-leest", rol=rol))
    assert stop_bijlage(bijlage, by=samen.maker)
