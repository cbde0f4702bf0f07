"""Composing an annex: begun by a template, blocks and passages, and who may do what."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from allianties.actions.revisie import Conflict
from audit.models import AuditEvent
from evaluaties.actions import bijlageconcept as actions
from evaluaties.actions.blokpassage import (
    add_passages,
    change_passage,
    move_passage,
    passages_for,
    remove_passage,
    restore_passage,
)
from evaluaties.models import Bijlageconcept, Blokpassage, BlokSoort, Conceptstap, Sjabloon
from evaluaties.statuses import ConceptStatus
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import evaluatie_factory
from tests.factories.kamer import kamerbrief_factory
from tests.factories.samenstellen import DAY, Samenstelling, make_approved, make_concept
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db
NEW = "/kamerbrieven/bijlagen/samenstellen/nieuw/"
S = BlokSoort


def kinds(concept: Bijlageconcept) -> list[str]:
    """Of its blocks, in order."""
    return list(concept.blokken.values_list("soort", flat=True))


@pytest.mark.parametrize(
    ("sjabloon", "blocks"),
    [
        (Sjabloon.OVERZICHT, [S.TEKST, S.OVERZICHT, S.KAMERSTUKKEN]),
        (Sjabloon.VOORTGANG, [S.TEKST, S.OVERZICHT, S.ALLIANTIE, S.ALLIANTIE, S.KAMERSTUKKEN]),
        (Sjabloon.MOTIES, [S.TEKST, S.MOTIES, S.KAMERSTUKKEN]),
        (Sjabloon.FINANCIEEL, [S.TEKST, S.FINANCIEEL]),
        (Sjabloon.OPVOLGING, [S.TEKST, S.EVALUATIE, S.KAMERSTUKKEN]),
        (Sjabloon.THEMA, [S.TEKST, S.THEMA, S.THEMA]),
        (Sjabloon.JAAROVERZICHT, [S.TEKST, S.OVERZICHT, S.ALLIANTIE, S.ALLIANTIE, S.FINANCIEEL]),
    ],
)
def test_template_fills_the_annex(kamer: User, sjabloon: Sjabloon, blocks: list[str]) -> None:
    one, _other = make_verband("Zee").alliantie, make_verband("Anker").alliantie
    type(one).objects.filter(pk=one.pk).update(domeinen=["onderwijs", "media"], is_fictief=False)
    evaluatie_factory("Onderzoek")
    evaluatie_factory("Loopt nog", status="lopend")
    evaluatie_factory("Te laat bekend", gepubliceerd_datum=DAY + timedelta(days=1))

    concept = make_concept(kamer, sjabloon)

    assert kinds(concept) == blocks
    told = [blok.alliantie.naam for blok in concept.blokken.all() if blok.alliantie]
    assert told in ([], ["Alliantie Zee", "Alliantie Anker"])  # real ones first
    assert [blok.domein for blok in concept.blokken.all() if blok.domein] in ([], ["onderwijs", "media"])
    assert list(concept.bewerkers.all()) == [kamer]
    assert AuditEvent.objects.get(event=actions.GEMAAKT).data["blokken"] == len(blocks)


def test_fictitious_letter_tells_of_fictitious_alliances_alone(kamer: User) -> None:
    real = make_verband("Echt", is_fictief=False)
    made_up = make_verband("Verzonnen")

    concept = make_concept(kamer, kamerbrief=kamerbrief_factory(is_fictief=True))

    placed = [blok.alliantie for blok in concept.blokken.all() if blok.alliantie]
    assert placed == [made_up.alliantie] != [real.alliantie]


def test_without_any_alliance_the_annex_is_still_begun(kamer: User, log_in) -> None:
    make_periode()
    letter = kamerbrief_factory()
    facts = {"sjabloon": "financieel", "titel": "Geld", "kamerbrief": letter.pk, "periode": "2023-2027"}

    page = log_in(kamer).post(NEW, {**facts, "peildatum": "1-5-2026"}, follow=True).content.decode()

    assert "Er was niets om haar mee te vullen" in page
    assert kinds(Bijlageconcept.objects.get()) == [S.TEKST]
    assert Bijlageconcept.objects.get().jaren == [2023, 2024, 2025]


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"peildatum": "31-12-2022"}, "begint pas op"),
        ({"peildatum": "1-1-2999"}, "Het jaar 2999 kan niet"),
        ({"peildatum": "31-12-2099"}, "ligt in de toekomst"),
        ({"peildatum": "31-02-2025"}, "bestaat niet"),
        ({"peildatum": ""}, "Vul een dag in"),
        ({"jaren": ["2028"]}, "Kies alleen jaren uit de lijst"),
        ({"jaren": ["x" * 5000]}, "Kies alleen jaren uit de lijst"),
        ({"sjabloon": "iets"}, "Kies er een uit de lijst"),
        ({"kamerbrief": ""}, "Kies bij welke Kamerbrief"),
        ({"kamerbrief": "999999"}, "Kies er een uit de lijst"),
        ({"titel": ""}, "Vul de titel in"),
        ({"titel": "x" * 201}, "te lang"),
        ({"sjabloon": "jaaroverzicht"}, "precies één jaar"),
        ({"sjabloon": "jaaroverzicht", "jaren": ["2025"]}, "hoort niet bij een Kamerbrief"),
    ],
)
def test_bad_input_is_said_and_makes_nothing(kamer, log_in, facts, sentence) -> None:
    make_periode()
    given = {"sjabloon": "voortgang", "titel": "A", "kamerbrief": kamerbrief_factory().pk, "periode": "2023-2027"}

    page = log_in(kamer).post(NEW, {**given, "peildatum": "1-5-2026", **facts})

    assert page.status_code == 200
    assert sentence in page.content.decode()
    assert not Bijlageconcept.objects.exists()


def test_day_of_the_boundary_is_allowed(kamer: User) -> None:
    today = timezone.localdate()

    assert make_concept(kamer, peildatum=date(2023, 1, 1), jaren=[]).jaren == [2023]
    assert make_concept(kamer, peildatum=today, jaren=[]).peildatum == today
    with pytest.raises(ValidationError):
        make_concept(kamer, peildatum=today + timedelta(days=1))
    with pytest.raises(ValidationError):
        make_concept(kamer, peildatum=date(2022, 12, 31))


def test_accounthouder_makes_only_the_report_of_a_year(log_in) -> None:
    person = user_factory(Rol.ACCOUNTHOUDER)
    make_verband("Een")

    yearly = make_concept(person, Sjabloon.JAAROVERZICHT)
    with pytest.raises(PermissionDenied):
        make_concept(person, Sjabloon.VOORTGANG)
    letter_annex = make_concept(user_factory(Rol.KAMER))

    client = log_in(person)
    assert "Voortgang per alliantie" not in client.get(NEW).content.decode()
    assert client.get(f"{yearly.get_absolute_url()}instellingen/").status_code == 200
    assert client.get(letter_annex.get_absolute_url()).status_code == 200  # reads
    assert client.get(f"{letter_annex.get_absolute_url()}instellingen/").status_code == 404


ROLES = {
    Rol.KAMER: 200,
    Rol.ACCOUNTHOUDER: 200,
    Rol.UITVOERDER: 200,
    Rol.AUDITOR: 200,
    Rol.BEHEERDER: 403,
    Rol.ONDERTEKENAAR: 403,
}


@pytest.mark.parametrize(("rol", "status"), ROLES.items())
def test_who_reads_the_composer(samen: Samenstelling, log_in, rol, status) -> None:
    client = log_in(user_factory(rol))
    url = samen.concept.get_absolute_url()

    assert client.get(url).status_code == status
    changes = [f"{url}instellingen/", f"{url}blokken/nieuw/", f"{url}stap/check/"]
    expected = {Rol.KAMER: 200, Rol.ACCOUNTHOUDER: 404}.get(rol, 403)
    assert {client.get(path).status_code for path in changes} == {expected}


@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_alliances_do_not_know_of_it(samen: Samenstelling, log_in, who) -> None:
    client = log_in(getattr(samen.verband, who))
    url = samen.concept.get_absolute_url()

    assert {client.get(path).status_code for path in (url, NEW, f"{url}instellingen/")} == {403}
    regel = Blokpassage.objects.get()
    for path in (f"blokken/{samen.blok.pk}/weg/", f"passages/{regel.pk}/herstellen/", f"passages/{regel.pk}/weg/"):
        assert client.post(f"/kamerbrieven/bijlagen/samenstellen/{path}").status_code == 403
    assert Blokpassage.objects.count() == 1


def test_blocks_are_added_moved_and_taken_out(samen: Samenstelling) -> None:
    concept, maker = samen.concept, samen.maker
    first = samen.tekst

    added = actions.add_blok(concept, soort=S.MOTIES, na=first, by=maker)
    assert kinds(concept) == [S.TEKST, S.MOTIES, S.OVERZICHT, S.ALLIANTIE, S.KAMERSTUKKEN]
    assert actions.move_blok(added, stappen=-1, by=maker)
    assert not actions.move_blok(added, stappen=-1, by=maker)
    assert kinds(concept)[:2] == [S.MOTIES, S.TEKST]
    assert actions.move_blok(added, stappen=1, by=maker)
    actions.remove_blok(added, revision=added.revision, by=maker)
    assert kinds(concept) == [S.TEKST, S.OVERZICHT, S.ALLIANTIE, S.KAMERSTUKKEN]
    with pytest.raises(ValidationError):
        actions.add_blok(concept, soort=S.ALLIANTIE, alliantie=samen.verband.alliantie, by=maker)
    actions.remove_blok(samen.blok, revision=samen.blok.revision, by=maker)
    assert not Blokpassage.objects.exists()


def test_of_two_writers_both_texts_are_shown(samen: Samenstelling, log_in) -> None:
    blok, url = samen.tekst, f"/kamerbrieven/bijlagen/samenstellen/blokken/{samen.tekst.pk}/"
    client = log_in(samen.maker)
    client.post(url, {"revision": blok.revision, "titel": "Inleiding", "tekst": "Eerste venster."})

    page = client.post(url, {"revision": blok.revision, "titel": "Inleiding", "tekst": "Tweede venster."})

    text = page.content.decode()
    assert "Eerste venster." in text and "Tweede venster." in text and "Een collega heeft dit" in text
    assert samen.tekst.tekst == "Eerste venster."
    with pytest.raises(Conflict):
        actions.change_blok(blok, revision=blok.revision, titel="", tekst="Derde.", by=samen.maker)


def test_html_in_texts_is_shown_as_text(samen: Samenstelling, log_in) -> None:
    blok = samen.tekst
    actions.change_blok(blok, revision=blok.revision, titel="<i>K</i>", tekst="<script>x()</script>", by=samen.maker)

    page = log_in(samen.maker).get(f"{samen.concept.get_absolute_url()}?blok={blok.pk}").content.decode()

    assert "&lt;script&gt;x()&lt;/script&gt;" in page and "&lt;i&gt;K&lt;/i&gt;" in page
    assert "<script>x()" not in page


def test_only_passages_of_its_alliance_and_years_can_be_picked(samen: Samenstelling) -> None:
    other = make_verband("Ander")
    _report, theirs = make_approved(other)
    _report, older = make_approved(samen.verband, 2024)

    assert list(passages_for(samen.blok, samen.maker)) == [samen.passage]
    assert add_passages(samen.blok, [theirs.pk, older.pk, samen.passage.pk, 999_999], by=samen.maker) == 0
    assert set(passages_for(samen.tekst, samen.maker)) == {samen.passage, theirs}  # connecting text is about all
    assert not passages_for(samen.tekst, user_factory(Rol.BEHEERDER)).exists()


def test_passage_is_searched_and_picked_on_its_page(samen: Samenstelling, log_in) -> None:
    client, url = log_in(samen.maker), f"/kamerbrieven/bijlagen/samenstellen/blokken/{samen.blok.pk}/passages/"
    Blokpassage.objects.all().delete()

    assert "geheimtekst" in client.get(url).content.decode()
    assert "geheimtekst" not in client.get(url, {"q": "olifant"}).content.decode()
    page = client.post(url, {"passage": [str(samen.passage.pk), "x", "-1", "9" * 40]}, follow=True).content.decode()

    assert "1 passage staat erin." in page
    assert "Letterlijk uit: rapportage 2025, versie 1" in page
    assert Blokpassage.objects.get().tekst == ""


def test_local_edit_breaks_the_link_visibly_and_is_restored(samen: Samenstelling, log_in) -> None:
    regel, client = Blokpassage.objects.get(), log_in(samen.maker)
    url = f"/kamerbrieven/bijlagen/samenstellen/passages/{regel.pk}/"

    page = client.post(url, {"revision": 0, "tekst": f"{samen.passage.tekst} Toegevoegd."}, follow=True)
    assert "Wijkt af van de bron." in page.content.decode()
    beside = client.get(url).content.decode()
    assert "<ins>" in beside and samen.passage.tekst in beside

    page = client.post(f"{url}herstellen/", {"revision": 1}, follow=True).content.decode()
    assert "Wijkt af" not in page and "Letterlijk uit" in page
    change_passage(Blokpassage.objects.get(), revision=2, tekst=f"{samen.passage.tekst} \n", by=samen.maker)
    assert Blokpassage.objects.get().tekst == ""  # the source's own words are no change
    with pytest.raises(ValidationError):
        change_passage(regel, revision=3, tekst="  ", by=samen.maker)


def test_passages_change_places(samen: Samenstelling) -> None:
    second = make_passage_of(samen)
    regels = list(Blokpassage.objects.all())

    assert move_passage(regels[1], stappen=-1, by=samen.maker)
    assert [row.passage for row in Blokpassage.objects.all()] == [second, samen.passage]
    assert not move_passage(regels[1], stappen=-1, by=samen.maker)
    remove_passage(regels[1], revision=regels[1].revision, by=samen.maker)
    assert [row.passage for row in Blokpassage.objects.all()] == [samen.passage]


def make_passage_of(samen: Samenstelling):
    """A second passage in the block, of another part."""
    from tests.factories.passages import judged, make_passage  # noqa: PLC0415 - only here
    from tests.factories.samenstellen import NOON  # noqa: PLC0415 - only here

    found = judged(make_passage(samen.passage.versie, soort="samenwerking"), samen.verband, moment=NOON)
    assert add_passages(samen.blok, [found.pk], by=samen.maker) == 1
    return found


CHANGES = {
    "settings": lambda s, by: actions.change_settings(s.concept, revision=s.concept.revision, titel="B", by=by),
    "add": lambda s, by: actions.add_blok(s.concept, soort=S.MOTIES, by=by),
    "blok": lambda s, by: actions.change_blok(s.blok, revision=s.blok.revision, titel="K", tekst="", by=by),
    "move": lambda s, by: actions.move_blok(s.blok, stappen=1, by=by),
    "remove": lambda s, by: actions.remove_blok(s.blok, revision=s.blok.revision, by=by),
    "passage": lambda s, by: change_passage(Blokpassage.objects.get(), revision=0, tekst="X", by=by),
    "weg": lambda s, by: remove_passage(Blokpassage.objects.get(), revision=0, by=by),
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_is_noted_and_sends_it_back_to_concept(samen: Samenstelling, change: str) -> None:
    Bijlageconcept.objects.update(status=ConceptStatus.TER_CONTROLE)
    other = user_factory(Rol.KAMER)

    CHANGES[change](samen, other)

    samen.concept.refresh_from_db()
    assert samen.concept.status == ConceptStatus.CONCEPT
    assert other in samen.concept.bewerkers.all()
    assert Conceptstap.objects.get().reden == "De bijlage is gewijzigd."


@pytest.mark.parametrize("change", CHANGES)
def test_who_does_not_compose_changes_nothing(samen: Samenstelling, change: str) -> None:
    with pytest.raises(PermissionDenied):
        CHANGES[change](samen, user_factory(Rol.AUDITOR))


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_final_cannot_change(samen: Samenstelling, change: str) -> None:
    freeze(samen.concept)
    with pytest.raises(TransitionNotAllowed):
        CHANGES[change](samen, samen.maker)
    with pytest.raises(TransitionNotAllowed):
        restore_passage(Blokpassage.objects.get(), revision=0, by=samen.maker)


def freeze(concept: Bijlageconcept) -> None:
    """Final, with an annex beside it."""
    from tests.factories.evaluaties import bijlage_factory  # noqa: PLC0415 - only here

    Bijlageconcept.objects.filter(pk=concept.pk).update(status=ConceptStatus.DEFINITIEF, bijlage=bijlage_factory())


def test_pages_of_what_is_final_say_so_and_change_nothing(samen: Samenstelling, log_in) -> None:
    freeze(samen.concept)
    client = log_in(samen.maker)
    path = f"/kamerbrieven/bijlagen/samenstellen/blokken/{samen.blok.pk}"

    page = client.post(f"{path}/weg/", follow=True).content.decode()

    assert "Dit kan niet meer: de bijlage staat op ‘Definitief’." in page
    assert "Blok weghalen" not in page and "De bijlage is definitief" in page
    assert samen.blok


def test_unknown_block_is_not_found(samen: Samenstelling, log_in) -> None:
    client, url = log_in(samen.maker), samen.concept.get_absolute_url()

    assert {client.get(url, {"blok": value}).status_code for value in ("999999", "x", "9" * 50)} == {404}
