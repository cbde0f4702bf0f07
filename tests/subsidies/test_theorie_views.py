"""The pages of a theory of change, as each person meets them."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from subsidies.actions import theorie as actions
from subsidies.models import Indicator, Theorieknoop, Theorieversie
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, make_user
from tests.factories.theorie import make_big, make_theorie, node

QUERIES = 15


def url(name: str, *args: object) -> str:
    """An address of this app."""
    return reverse(f"subsidies:{name}", args=args)


@pytest.fixture
def concept(verband: Verband) -> Theorieversie:
    """A draft with a node of every kind."""
    return make_theorie(verband)


def pages(versie: Theorieversie) -> dict[str, list[str]]:
    """Every address of a version: to read, and to write."""
    knoop, link = node(versie, "output").pk, versie.verbanden.all()[0].pk
    return {
        "lezen": [url("theorie_detail", versie.pk), url("theorie_verschil", versie.pk, versie.pk)],
        "schrijven": [
            url("theorie_bewerken", versie.pk),
            f"{url('theorie_bewerken', versie.pk)}?weergave=boom",
            url("theorie_teksten", versie.pk),
            url("theorie_vaststellen", versie.pk),
            url("knoop_add", versie.pk),
            url("knoop_change", versie.pk, knoop),
            url("knoop_remove", versie.pk, knoop),
            url("verband_add", versie.pk),
            url("verband_change", versie.pk, link),
            url("verband_remove", versie.pk, link),
        ],
    }


@pytest.mark.slow
def test_coordinator_opens_every_page(verband: Verband, concept: Theorieversie) -> None:
    client = as_(verband.coordinator)
    for address in [address for group in pages(concept).values() for address in group]:
        page = client.get(address)
        assert page.status_code == 200, address
        assert len(re.findall(r"<(?:input|select|textarea)\b", page.content.decode())) <= 40


@pytest.mark.slow
def test_partner_reads_the_draft_and_writes_nothing(verband: Verband, concept: Theorieversie) -> None:
    client, found = as_(verband.partner), pages(concept)
    for address in found["lezen"]:
        page = client.get(address)
        assert page.status_code == 200
        assert url("theorie_bewerken", concept.pk) not in page.content.decode()
    for address in found["schrijven"]:
        assert client.get(address).status_code == 404
        assert client.post(address, {"naam": "x", "soort": "impact", "revision": concept.revision}).status_code == 404
    assert client.get(url("theorie_start", verband.subsidie.pk)).status_code == 404
    assert concept.knopen.count() == 8


@pytest.mark.slow
def test_a_stranger_gets_404_everywhere(verband: Verband, vreemd: Verband, concept: Theorieversie) -> None:
    for user in (vreemd.coordinator, vreemd.partner, make_user("zonder rol")):
        client = as_(user)
        for address in [address for group in pages(concept).values() for address in group]:
            assert client.get(address).status_code == 404
        assert client.get(url("alliantie_theorie", verband.alliantie.slug)).status_code == 404
        assert client.get(url("theorie_start", verband.subsidie.pk)).status_code == 404
        assert client.post(url("knoop_verplaatsen", concept.pk), {"omlaag": "1", "revision": "0"}).status_code == 404


@pytest.mark.slow
def test_a_version_is_not_compared_with_that_of_another_alliance(verband: Verband, vreemd: Verband) -> None:
    one, other = make_theorie(verband), make_theorie(vreemd)
    assert as_(verband.coordinator).get(url("theorie_verschil", one.pk, other.pk)).status_code == 404
    for versie, who in ((one, verband.coordinator), (other, vreemd.coordinator)):
        actions.establish_theorie(versie.pk, by=who)
    assert as_(verband.accounthouder).get(url("theorie_verschil", one.pk, other.pk)).status_code == 404


def test_the_ministry_reads_from_establishing_on(verband: Verband, concept: Theorieversie) -> None:
    client = as_(verband.accounthouder)
    tab = url("alliantie_theorie", verband.alliantie.slug)
    assert client.get(concept.get_absolute_url()).status_code == 404
    assert "Er is nog geen theory of change" in client.get(tab).content.decode()

    actions.establish_theorie(concept.pk, by=verband.coordinator)

    assert "Hetzelfde als tekst" in client.get(concept.get_absolute_url()).content.decode()
    assert concept.get_absolute_url() in client.get(tab).content.decode()


def test_picture_and_text_stand_on_the_page(verband: Verband, concept: Theorieversie) -> None:
    page = as_(verband.partner).get(concept.get_absolute_url()).content.decode()

    text = page.split('id="tekst-kop"')[1]
    for code in ("I1", "U1", "T1", "O1", "A1", "B1", "R1", "P1"):
        assert f'data-knoop="{code}"' in page
        assert f"<strong>{code}" in text
    for link in ("U1 I1", "T1 U1", "O1 T1", "A1 O1"):
        assert f'data-verband="{link}"' in page
    assert re.search(r'role="region" aria-label="Schema van de theory of change" tabindex="0"', page)
    assert "omdat: output leidt tot tussenstap" in text
    assert "mist: de tekst van de analyse" in page


def test_the_coordinator_makes_a_theory_by_forms_alone(verband: Verband) -> None:
    client = as_(verband.coordinator)
    client.post(url("theorie_start", verband.subsidie.pk), {"vanaf_jaar": "2023", "reden": "Eerste versie"})
    versie = Theorieversie.objects.get()
    add = url("knoop_add", versie.pk)
    client.post(add, {"soort": "impact", "naam": "Gelijke kansen"})
    client.post(add, {"soort": "tussenstap", "naam": "Uren", "naar": node(versie, "impact").pk})
    client.post(add, {"soort": "activiteit", "naam": "Praten", "indicatieve_kosten": "€ 1.250,00"})
    client.post(add, {"soort": "aanname", "naam": "Het helpt", "onderbouwing": "onderbouwd"})
    van, naar, belief = (node(versie, soort) for soort in ("activiteit", "tussenstap", "aanname"))
    page = client.post(
        url("verband_add", versie.pk), {"van": van.pk, "naar": naar.pk, "reden": "Daarom", "aanname": belief.pk}
    )
    assert page.status_code == 302
    versie.refresh_from_db()
    texts = {"vanaf_jaar": "2023", "reden": "Eerste versie", "analyse": "Waarom", "functies": "Wie"}
    client.post(url("theorie_teksten", versie.pk), {**texts, "revision": versie.revision})
    versie.refresh_from_db()
    page = client.post(url("theorie_vaststellen", versie.pk), {"reden": "Klaar", "revision": versie.revision})

    versie.refresh_from_db()
    assert page.status_code == 302
    assert (versie.status, versie.reden, versie.analyse) == ("vastgesteld", "Klaar", "Waarom")
    assert van.uitgaand.get().aanname == belief
    assert str(node(versie, "activiteit").indicatieve_kosten) == "1250.00"


@pytest.mark.slow
def test_what_the_rules_refuse_is_said_and_what_was_typed_stays(verband: Verband, concept: Theorieversie) -> None:
    client = as_(verband.coordinator)
    page = client.post(
        url("verband_add", concept.pk),
        {"van": node(concept, "impact").pk, "naar": node(concept, "activiteit").pk, "reden": "Andersom getypt"},
    ).content.decode()
    assert "Een verband gaat niet terug" in page
    assert "Andersom getypt" in page

    page = client.post(
        url("knoop_add", concept.pk), {"soort": "output", "naam": "Getypt", "indicatieve_kosten": "veel"}
    ).content.decode()
    assert "u vulde ‘veel’ in" in page and 'value="veel"' in page and 'value="Getypt"' in page

    page = client.post(url("knoop_add", concept.pk), {"soort": "output", "naam": "x" * 201}).content.decode()
    assert "te lang: 201 tekens" in page


@pytest.mark.slow
def test_nodes_of_another_alliance_cannot_be_chosen(verband: Verband, vreemd: Verband, concept: Theorieversie) -> None:
    other = node(make_theorie(vreemd), "impact")
    page = as_(verband.coordinator).post(
        url("verband_add", concept.pk), {"van": node(concept, "activiteit").pk, "naar": other.pk}
    )
    assert "Kies een stap uit de lijst" in page.content.decode()
    assert as_(verband.coordinator).get(url("knoop_change", concept.pk, other.pk)).status_code == 404
    assert "Vreemd" not in as_(verband.coordinator).get(url("verband_add", concept.pk)).content.decode()


def test_two_writers_both_texts_stand_on_the_page(verband: Verband, concept: Theorieversie) -> None:
    row, client = node(concept, "output"), as_(verband.coordinator)
    actions.change_knoop(
        concept, row.pk, by=verband.gewone_coordinator, revision=concept.revision, naam="Van de collega"
    )
    typed = {"soort": "output", "naam": "Van mij", "omschrijving": "Mijn tekst", "revision": concept.revision}
    page = client.post(url("knoop_change", concept.pk, row.pk), typed).content.decode()

    assert "Een collega heeft dit intussen ook gewijzigd" in page
    assert "Van mij" in page and "Mijn tekst" in page and "Van de collega" in page
    row.refresh_from_db()
    assert row.naam == "Van de collega"

    concept.refresh_from_db()
    assert f'name="revision" value="{concept.revision}"' in page
    client.post(url("knoop_change", concept.pk, row.pk), {**typed, "revision": concept.revision})
    row.refresh_from_db()
    assert (row.naam, row.omschrijving) == ("Van mij", "Mijn tekst")


def test_two_writers_of_a_link_and_of_the_texts(verband: Verband, concept: Theorieversie) -> None:
    client, old = as_(verband.coordinator), concept.revision
    link = concept.verbanden.get(van=node(concept, "output"))
    actions.change_verband(concept, link.pk, by=verband.coordinator, revision=old, reden="Van de collega", aanname=None)
    typed = {"reden": "Van mij", "aanname": node(concept, "aanname").pk, "revision": old}
    page = client.post(url("verband_change", concept.pk, link.pk), typed).content.decode()
    assert "Van mij" in page and "Van de collega" in page and "(leeg)" in page

    texts = {"vanaf_jaar": "2024", "reden": "r", "analyse": "Mijn analyse", "functies": "", "revision": old}
    page = client.post(url("theorie_teksten", concept.pk), texts).content.decode()
    assert "Mijn analyse" in page and "Zo staat het er nu" in page
    page = client.post(
        url("theorie_vaststellen", concept.pk), {"reden": "Mijn reden", "revision": old}
    ).content.decode()
    assert "Mijn reden" in page and "Eerste versie" in page


def test_a_node_that_a_colleague_removed_is_kept_as_a_new_one(verband: Verband, concept: Theorieversie) -> None:
    row, client = node(concept, "risico"), as_(verband.coordinator)
    actions.remove_knoop(concept, row.pk, by=verband.coordinator, revision=concept.revision)
    address = url("knoop_change", concept.pk, row.pk)

    page = client.post(address, {"soort": "risico", "naam": "Nog getypt", "revision": 0}).content.decode()
    assert "verwijderde deze stap intussen" in page and 'value="Nog getypt"' in page
    assert f'action="{url("knoop_add", concept.pk)}"' in page
    assert client.get(address).status_code == 302
    assert client.get(url("knoop_change", concept.pk, row.pk + 10_000)).status_code == 404


@pytest.mark.slow
def test_move_and_remove_by_buttons(verband: Verband, concept: Theorieversie) -> None:
    client = as_(verband.coordinator)
    second = actions.add_knoop(concept, by=verband.coordinator, soort="output", naam="Tweede")
    concept.refresh_from_db()
    move = url("knoop_verplaatsen", concept.pk)
    page = client.post(move, {"omhoog": second.pk, "revision": concept.revision}, follow=True).content.decode()
    assert page.index("O1 Tweede") < page.index("O2 Twintig gesprekken")

    page = client.post(move, {"omlaag": second.pk, "revision": concept.revision}, follow=True).content.decode()
    assert "Een collega wijzigde deze versie net ook" in page
    assert client.post(move, {"omlaag": "²", "revision": "0"}).status_code == 404

    concept.refresh_from_db()
    remove = url("knoop_remove", concept.pk, second.pk)
    page = client.post(remove, {"revision": concept.revision}, follow=True).content.decode()
    assert "‘Tweede’ is verwijderd" in page
    concept.refresh_from_db()
    link = concept.verbanden.all()[0]
    client.post(url("verband_remove", concept.pk, link.pk), {"revision": concept.revision})
    assert not concept.verbanden.filter(pk=link.pk).exists()


@pytest.mark.slow
def test_an_established_version_sends_its_writers_to_the_reading_page(verband: Verband, concept: Theorieversie) -> None:
    found = pages(concept)["schrijven"]
    actions.establish_theorie(concept.pk, by=verband.coordinator)
    client = as_(verband.coordinator)
    for address in found:
        page = client.get(address)
        assert (page.status_code, page["Location"]) == (302, concept.get_absolute_url())
    page = client.post(url("knoop_add", concept.pk), {"soort": "impact", "naam": "x"}, follow=True)
    assert "verandert niet meer" in page.content.decode()


def test_what_blocks_is_listed_and_nothing_is_established(verband: Verband, concept: Theorieversie) -> None:
    actions.add_knoop(concept, by=verband.coordinator, soort="activiteit", naam="Nergens toe")
    concept.refresh_from_db()
    page = as_(verband.coordinator).post(
        url("theorie_vaststellen", concept.pk), {"reden": "Klaar", "revision": concept.revision}
    )
    assert "A2 Nergens toe leidt nog niet tot een impact" in page.content.decode()
    concept.refresh_from_db()
    assert concept.status == "concept"


@pytest.mark.slow
def test_differences_are_said_in_signs_and_words(verband: Verband, concept: Theorieversie) -> None:
    actions.establish_theorie(concept.pk, by=verband.coordinator)
    new = actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=2024, reden="Bijgesteld")
    actions.remove_knoop(new, node(new, "risico").pk, by=verband.coordinator, revision=0)
    actions.add_knoop(new, by=verband.coordinator, soort="risico", naam="Nieuw risico")
    page = as_(verband.coordinator).get(url("theorie_verschil", concept.pk, new.pk)).content.decode()

    assert "Stappen erbij" in page and "Stappen eraf" in page
    assert re.search(r">\+</span>.*R1 Nieuw risico.*?erbij", page, re.S)
    assert re.search(r">−</span>.*R1 Geen tijd.*?eraf", page, re.S)
    assert "gelijk" in as_(verband.coordinator).get(url("theorie_verschil", new.pk, new.pk)).content.decode()


@pytest.mark.slow
def test_any_two_versions_are_chosen_but_no_draft_of_somebody_else(verband: Verband, concept: Theorieversie) -> None:
    actions.establish_theorie(concept.pk, by=verband.coordinator)
    second = actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=2024, reden="Bijgesteld")
    actions.establish_theorie(second.pk, by=verband.coordinator)
    third = actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=2025, reden="Weer")
    here = url("theorie_verschil", concept.pk, second.pk)

    answer = as_(verband.coordinator).get(here, {"een": "1", "ander": "3"})
    refused = as_(verband.accounthouder).get(here, {"een": "1", "ander": "3"})

    assert answer["Location"] == url("theorie_verschil", concept.pk, third.pk)
    assert "deze versie is er niet" in refused.content.decode()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["theorie_detail", "theorie_bewerken", "theorie_vaststellen", "knoop_add"])
def test_pages_cost_the_same_at_10_and_500_nodes(verband: Verband, vreemd: Verband, name: str) -> None:
    counts = []
    for where, size in ((verband, 10), (vreemd, 500)):
        versie, client = make_big(where, size), as_(where.coordinator)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page = client.get(url(name, versie.pk))
        assert page.status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= QUERIES


@pytest.mark.slow
def test_of_500_steps_the_text_has_all_and_the_picture_says_what_it_leaves_out(verband: Verband) -> None:
    versie = make_big(verband, 500)
    page = as_(verband.coordinator).get(versie.get_absolute_url()).content.decode()

    assert "350 stappen passen niet in het schema" in page
    assert len(re.findall(r'id="stap-\w+"', page)) == 500
    assert Theorieknoop.objects.filter(versie=versie).count() == 500
    edit = as_(verband.coordinator).get(url("theorie_bewerken", versie.pk)).content.decode()
    assert "meer passen er niet" in edit and "Pagina 1 van 20" in edit


def test_an_empty_draft_says_where_to_begin(verband: Verband) -> None:
    versie = make_theorie(verband, filled=False)
    client = as_(verband.coordinator)
    assert "Begin met de impact" in client.get(url("theorie_bewerken", versie.pk)).content.decode()
    assert "Er staan nog geen stappen" in client.get(versie.get_absolute_url()).content.decode()


@pytest.mark.slow
@pytest.mark.parametrize("view", ["detail", "bewerken"])
def test_links_within_the_page_lead_somewhere(verband: Verband, concept: Theorieversie, view: str) -> None:
    address = f"{url(f'theorie_{view}', concept.pk)}?weergave=boom"
    page = as_(verband.coordinator).get(address).content.decode()
    ids = re.findall(r'\sid="([^"]+)"', page)

    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_the_indicator_of_a_step_stands_with_it(verband: Verband, vreemd: Verband, concept: Theorieversie) -> None:
    key = node(concept, "output").sleutel
    for where, naam in ((verband, "Gesprekken met werkgevers"), (vreemd, "Van een ander")):
        Indicator.objects.create(
            subsidie=where.subsidie, naam=naam, soort="output", meetwijze="getal", vanaf_jaar=2023, knoop_sleutel=key
        )
    page = as_(verband.partner).get(concept.get_absolute_url()).content.decode()

    assert "Gesprekken met werkgevers" in page
    assert "Van een ander" not in page
    assert "mist: een indicator" not in page
