"""What is wrong with an annex in the making: each kind of problem, and that it is gone once it is solved."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.roles import Rol
from allianties.models import Alliantie, Deelname, Organisatie
from evaluaties.actions.bijlageconcept import add_blok, change_blok, change_settings, remove_blok
from evaluaties.actions.blokpassage import change_passage, restore_passage
from evaluaties.actions.conceptstap import settle_probleem, stand_of
from evaluaties.actions.problemen import Probleem
from evaluaties.models import Bijlageconcept, Blokpassage, BlokSoort, Kamerbrief
from evaluaties.models.bevinding import Strekking
from subsidies.models import Passage, RapportageVersie
from tests.factories.evaluaties import bevinding_factory, evaluatie_factory, kamerstuk_factory
from tests.factories.passages import judged
from tests.factories.samenstellen import NOON, Samenstelling, make_new_version
from tests.factories.subsidies import make_user, make_verband

pytestmark = pytest.mark.django_db
CITED = "[Kamerstuk II 2022/23, 30 420, nr. 380]"


def points(samen: Samenstelling) -> dict[str, Probleem]:
    """The problems by the first words of their key."""
    samen.concept.refresh_from_db()
    return {one.sleutel.rsplit("-", 2)[0]: one for one in stand_of(samen.concept).problemen}


def write(samen: Samenstelling, tekst: str) -> None:
    """The connecting text."""
    change_blok(samen.tekst, revision=samen.tekst.revision, titel="Inleiding", tekst=tekst, by=samen.maker)


def rename(organisatie: Organisatie, **facts: object) -> None:
    Organisatie.objects.filter(pk=organisatie.pk).update(**facts)


def new_version(samen: Samenstelling, tekst: str | None) -> None:
    """See `make_new_version`."""
    make_new_version(samen.verband, samen.rapportage, tekst)


def test_a_whole_annex_has_no_problem_and_says_what_is_in_order(samen: Samenstelling) -> None:
    stand = stand_of(samen.concept)

    assert stand.problemen == ()
    assert stand.in_orde == (
        "De ene alliantie staat erin",
        "1 passage staat er letterlijk, met akkoord",
        "Cijfers in uw tekst hebben een bron",
        "Geen afgeschermde organisatie genoemd",
    )


def add_alliance(samen: Samenstelling, alliantie: Alliantie) -> None:
    add_blok(samen.concept, soort=BlokSoort.ALLIANTIE, alliantie=alliantie, by=samen.maker)


def cause_edit(samen: Samenstelling) -> None:
    change_passage(Blokpassage.objects.get(), revision=0, tekst="Anders.", by=samen.maker)


def cause_long(samen: Samenstelling) -> None:
    tekst = "lang " * 10_000
    other = Passage.objects.create(
        versie=samen.passage.versie,
        onderdeel="Samenvatting",
        tekst=tekst,
        sha256="1" * 64,
        gemarkeerd_op=NOON,
        gemarkeerd_door=samen.maker,
    )
    judged(other, samen.verband, moment=NOON)
    Blokpassage.objects.create(blok=samen.blok, passage=other, volgorde=2)


def cause_finding(samen: Samenstelling) -> None:
    paper = kamerstuk_factory("380")
    evaluatie = evaluatie_factory("Tussenstand", kamerstuk=paper)
    bevinding_factory(evaluatie=evaluatie, tekst="Het bereik bleef achter.", strekking=Strekking.NEGATIEF)
    bevinding_factory(evaluatie=evaluatie, tekst="Het liep goed.", strekking=Strekking.POSITIEF)
    write(samen, f"Zie de evaluatie {CITED}.")


# What goes wrong, the key of the problem, whether it blocks, words of its sentence, and what solves it.
CASES: dict[str, tuple[Callable[[Samenstelling], object], bool, str, Callable[[Samenstelling], object]]] = {
    "leeg": (
        lambda s: write(s, ""),
        True,
        "nog geen tekst",
        lambda s: write(s, "Tekst."),
    ),
    "passage-wijkt-af": (
        cause_edit,
        True,
        "wijkt af van de goedgekeurde tekst",
        lambda s: restore_passage(Blokpassage.objects.get(), revision=1, by=s.maker),
    ),
    "bron-niet-akkoord": (
        lambda s: new_version(s, None),
        True,
        "Rapportage 2025 had op de peildatum geen akkoord",
        lambda s: Blokpassage.objects.all().delete(),
    ),
    "bron-vervangen": (
        lambda s: new_version(s, "Heel andere woorden."),
        True,
        "nieuwere versie van rapportage 2025",
        lambda s: Blokpassage.objects.all().delete(),
    ),
    "bron-ingetrokken": (
        lambda s: judged(s.passage, s.verband, partij="coordinator", is_akkoord=False),
        True,
        "Niet iedereen vindt deze passage",
        lambda s: Blokpassage.objects.all().delete(),
    ),
    "cijfer": (
        lambda s: write(s, "Er deden 412 vrouwen mee."),
        True,
        "Cijfer zonder bron: ‘Er deden 412 vrouwen mee.’",
        lambda s: write(s, f"Er deden 412 vrouwen mee {CITED}."),
    ),
    "verwijzing": (
        lambda s: write(s, "Zie [Kamerstuk II 2022/24, 30 420, nr. 380]."),
        True,
        "niet lezen",
        lambda s: write(s, f"Zie {CITED}."),
    ),
    "verzenddatum": (
        lambda s: Kamerbrief.objects.update(verzenddatum=None),
        False,
        "dag van verzenden",
        lambda s: Kamerbrief.objects.update(verzenddatum=NOON.date()),
    ),
    "alliantie-ontbreekt": (
        lambda s: make_verband("Nieuw"),
        False,
        "Alliantie Nieuw staat er niet in",
        lambda s: add_alliance(s, Alliantie.objects.get(naam="Alliantie Nieuw")),
    ),
    "geen-rapportage": (
        lambda s: Bijlageconcept.objects.update(jaren=[2024, 2025]),
        False,
        "geen rapportage met akkoord op de peildatum over 2024",
        lambda s: Bijlageconcept.objects.update(jaren=[2025]),
    ),
    "leden": (
        lambda s: Alliantie.objects.update(leden_bekend="deels"),
        False,
        "niet alle partners zijn bekend",
        lambda s: Alliantie.objects.update(leden_bekend="volledig"),
    ),
    "bevinding": (
        cause_finding,
        False,
        "Het bereik bleef achter.",
        lambda s: write(s, f"Zie de evaluatie {CITED}. Daarin staat: het bereik bleef  achter."),
    ),
    "passage-lang": (
        cause_long,
        False,
        "langer dan 10.000 tekens",
        lambda s: Blokpassage.objects.filter(volgorde=2).delete(),
    ),
    "gemengd": (
        lambda s: add_alliance(s, make_verband("Echt", is_fictief=False).alliantie),
        False,
        "Echte en fictieve allianties",
        lambda s: remove_blok(s.concept.blokken.get(alliantie__is_fictief=False), revision=0, by=s.maker),
    ),
}


@pytest.mark.parametrize("key", CASES)
def test_problem_comes_and_goes(samen: Samenstelling, key: str) -> None:
    cause, blocks, words, solve = CASES[key]

    cause(samen)
    found = points(samen)
    assert key in found
    assert (found[key].blokkeert, found[key].is_open) == (blocks, True)
    assert words in found[key].zin

    solve(samen)
    assert key not in points(samen)


@pytest.mark.parametrize(
    ("facts", "tekst"),
    [
        ({"naam": "Veilig Huis"}, "Ook VEILIG  huis deed mee."),
        ({"aliases": ["VH-Test"]}, "Ook VH-Test deed mee."),
        (
            {"correspondentieadres": "Verzonnenstraat 1, 1000 AA Nergens"},
            "Kom naar Verzonnenstraat 1, 1000 AA Nergens (bron: X)!",
        ),
        ({"correspondentieadres": "Verzonnenstraat 1, 1000 AA Nergens"}, "Kom naar Verzonnenstraat\n1 (bron: X)!"),
        ({"correspondentieadres": "Verzonnenstraat 1, 1000 AA Nergens"}, "Postcode 1000 AA (bron: X)"),
        ({"naam": 'Stichting “Veilig” "thuis"'}, 'Ook stichting “veilig”\n"thuis" deed mee.'),
        ({"website": "https://www.veilig.example/kom"}, "Schrijf naar hulp@veilig.example."),
        ({"kvk_nummer": "90000001"}, "KvK 90000001 (bron: register)"),
        ({"website": "https://veilig.example/"}, "Zie https://veilig.example/ voor meer."),
    ],
)
def test_shielded_detail_blocks_wherever_it_stands(samen: Samenstelling, facts: dict[str, object], tekst: str) -> None:
    write(samen, tekst)
    rename(samen.verband.lid, **facts)
    assert stand_of(samen.concept).blokkerend == ()

    rename(samen.verband.lid, is_afgeschermd=True)
    (point,) = stand_of(samen.concept).blokkerend
    assert point.sleutel.startswith("afgeschermd") and point.blok == samen.tekst.pk
    assert "Veilig" not in point.zin and "Geen afgeschermde organisatie genoemd" not in stand_of(samen.concept).in_orde


def test_shielded_name_in_a_passage_blocks_too(samen: Samenstelling) -> None:
    rename(samen.verband.lid, naam="samenvatting geheimtekst", is_afgeschermd=True)

    (point,) = stand_of(samen.concept).blokkerend
    assert (point.sleutel.split("-")[0], point.blok) == ("afgeschermd", samen.blok.pk)


def test_same_words_in_the_newer_version_need_only_a_reason(samen: Samenstelling) -> None:
    new_version(samen, f"Nieuw begin. {samen.passage.tekst} En meer.")

    (point,) = stand_of(samen.concept).problemen
    assert not point.blokkeert
    assert "Daarin staan dezelfde woorden" in point.zin


def test_akkoord_that_was_taken_back_after_the_day_needs_a_reason(samen: Samenstelling) -> None:
    Bijlageconcept.objects.filter(pk=samen.concept.pk).update(peildatum=(NOON + timedelta(days=4)).date())
    assert "akkoord-ingetrokken" not in points(samen)

    new_version(samen, None)

    lost = points(samen)["akkoord-ingetrokken"]
    assert (lost.blokkeert, lost.blok) == (False, samen.blok.pk)
    assert "na de peildatum ingetrokken" in lost.zin


def test_block_of_an_evaluation_tells_its_bad_findings_itself(samen: Samenstelling) -> None:
    cause_finding(samen)
    found = points(samen)["bevinding"]
    evaluatie = kamerstuk_evaluation()

    add_blok(samen.concept, soort=BlokSoort.EVALUATIE, evaluatie=evaluatie, by=samen.maker)

    assert found.blok == samen.tekst.pk
    assert "bevinding" not in points(samen)


def test_bad_findings_of_a_paper_in_a_list_or_a_heading_are_asked_for_too(samen: Samenstelling) -> None:
    cause_finding(samen)
    write(samen, "Kort.")
    papers = samen.concept.blokken.get(soort=BlokSoort.KAMERSTUKKEN)
    assert points(samen)["bevinding"].blok == papers.pk
    papers.delete()
    assert "bevinding" not in points(samen)

    text = samen.tekst
    change_blok(text, revision=text.revision, titel=f"Na {CITED}", tekst="Kort.", by=samen.maker)
    assert points(samen)["bevinding"].blok == text.pk


def test_block_of_an_evaluation_that_was_not_public_yet_tells_nothing(samen: Samenstelling) -> None:
    cause_finding(samen)
    evaluatie = kamerstuk_evaluation()
    add_blok(samen.concept, soort=BlokSoort.EVALUATIE, evaluatie=evaluatie, by=samen.maker)
    assert "bevinding" not in points(samen)

    type(evaluatie).objects.update(gepubliceerd_datum=samen.concept.peildatum + timedelta(days=1))

    assert "bevinding" in points(samen)


def kamerstuk_evaluation():
    """The evaluation that went to Parliament with a paper."""
    from evaluaties.models import Evaluatie  # noqa: PLC0415 - only here

    return Evaluatie.objects.get(kamerstuk__isnull=False)


def test_empty_annex_blocks(samen: Samenstelling) -> None:
    for blok in samen.concept.blokken.all():
        remove_blok(blok, revision=blok.revision, by=samen.maker)

    (point,) = stand_of(samen.concept).blokkerend
    assert point.zin == "Er staat nog geen blok in de bijlage"


def test_alliance_without_anybody_on_the_day_is_said(samen: Samenstelling) -> None:
    Deelname.objects.update(einddatum=NOON.date())

    assert "leden" in points(samen)


def test_reason_lets_a_problem_be_until_it_changes(samen: Samenstelling) -> None:
    Bijlageconcept.objects.update(jaren=[2024, 2025])
    point = points(samen)["geen-rapportage"]

    settle_probleem(samen.concept, point.sleutel, reden="Nog niet ingediend.", by=samen.maker)
    settled = points(samen)["geen-rapportage"]
    assert settled.reden is not None and settled.reden.reden == "Nog niet ingediend."
    assert not settled.is_open

    Bijlageconcept.objects.update(jaren=[2023, 2024, 2025])
    assert points(samen)["geen-rapportage"].is_open


def test_reason_is_refused_where_it_is_not_enough(samen: Samenstelling) -> None:
    cause_edit(samen)
    key = points(samen)["passage-wijkt-af"].sleutel

    with pytest.raises(PermissionDenied):
        settle_probleem(samen.concept, key, reden="Mag.", by=samen.maker)
    with pytest.raises(ValidationError):
        settle_probleem(samen.concept, "iets-anders", reden="Mag.", by=samen.maker)
    Bijlageconcept.objects.update(jaren=[2024, 2025])
    with pytest.raises(ValidationError):
        settle_probleem(samen.concept, points(samen)["geen-rapportage"].sleutel, reden="  ", by=samen.maker)
    with pytest.raises(PermissionDenied):
        settle_probleem(
            samen.concept, points(samen)["geen-rapportage"].sleutel, reden="Mag.", by=make_user("x", rol=Rol.AUDITOR)
        )


def test_points_stand_beside_the_paper_and_lead_to_their_block(samen: Samenstelling, log_in) -> None:
    cause_edit(samen)
    Bijlageconcept.objects.update(jaren=[2024, 2025])
    client, url = log_in(samen.maker), samen.concept.get_absolute_url()

    page = client.get(url).content.decode()

    assert "Moet opgelost (1)" in page and "Mag, met een reden (1)" in page
    assert f"?blok={samen.blok.pk}#blok" in page
    assert "Los 2 punten op; daarna kan een collega de bijlage controleren" in page
    reason = f"{url}reden/{points(samen)['geen-rapportage'].sleutel}/"
    assert "Reden" in client.get(reason).content.decode()
    page = client.post(reason, {"reden": "Nog <b>niet</b> ingediend."}, follow=True).content.decode()
    assert "reden: ‘Nog &lt;b&gt;niet&lt;/b&gt; ingediend.’" in page
    assert "Los 1 punt op" in page
    assert client.get(f"{url}reden/weg-1-0000000000/", follow=True).redirect_chain


def test_settings_with_another_day_are_judged_anew(samen: Samenstelling) -> None:
    change_settings(
        samen.concept, revision=samen.concept.revision, peildatum=NOON.date() - timedelta(days=1), by=samen.maker
    )

    assert "bron-ingetrokken" in points(samen)  # found fit only a day later


def test_version_that_counts_is_the_one_with_akkoord(samen: Samenstelling) -> None:
    assert RapportageVersie.objects.with_akkoord(NOON.date()).get() == samen.passage.versie
    assert points(samen) == {}


@pytest.mark.slow
def test_passage_of_fifty_thousand_characters_is_shown_and_compared(samen: Samenstelling, log_in) -> None:
    cause_long(samen)
    regel, client = Blokpassage.objects.get(volgorde=2), log_in(samen.maker)

    page = client.get(samen.concept.get_absolute_url(), {"blok": samen.blok.pk})
    assert page.status_code == 200 and "langer dan 10.000 tekens" in page.content.decode()
    change_passage(regel, revision=0, tekst="anders " + regel.passage.tekst, by=samen.maker)
    beside = client.get(f"/kamerbrieven/bijlagen/samenstellen/passages/{regel.pk}/")
    assert beside.status_code == 200 and "<ins>" in beside.content.decode()
