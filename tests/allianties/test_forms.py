"""Forms of this app against bad input: a sentence in Dutch, nothing stored, nothing lost, never a 500."""

from datetime import date
from typing import Any

import pytest

from accounts.models import Concepttekst
from allianties import actions
from allianties.forms import (
    AlliantieForm,
    DeelnameEindeForm,
    DeelnameForm,
    OrganisatieForm,
    PenvoerderForm,
    UitnodigenForm,
)
from allianties.models import Alliantie, Organisatie
from tests.allianties.conftest import Wereld

NUL = "In deze tekst staat een teken dat wij niet kunnen bewaren. Plak de tekst opnieuw, zonder opmaak."
ALLIANTIE = {"naam": "Alliantie Nieuw", "leden_bekend": "volledig"}


def errors(form) -> dict[str, list[str]]:
    assert not form.is_valid()
    return {name: [str(error) for error in found] for name, found in form.errors.items()}


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("naam", "", "Vul de naam in."),
        ("naam", "\u202e\u200f \x07", "Vul de naam in."),
        ("naam", "x" * 201, "Deze tekst is te lang: 201 tekens. Er passen er 200. Maak hem korter."),
        ("naam", "a\x00b", NUL),
        ("aliases", "kort\n" + "x" * 201, "Regel 2 is te lang: hooguit 200 tekens."),
        ("kvk_nummer", "1234567", "Een KvK-nummer heeft precies 8 cijfers, bijvoorbeeld 12345678."),
        ("kvk_nummer", "١٢٣٤٥٦٧٨", "Een KvK-nummer heeft precies 8 cijfers, bijvoorbeeld 12345678."),
        ("kvk_nummer", "-1234567", "Een KvK-nummer heeft precies 8 cijfers, bijvoorbeeld 12345678."),
        ("oprichtingsjaar", "١٩٩٨", "Vul een heel getal in, bijvoorbeeld 1998."),
        ("oprichtingsjaar", "1e99", "Vul een heel getal in, bijvoorbeeld 1998."),
        ("oprichtingsjaar", "19,98", "Vul een heel getal in, bijvoorbeeld 1998."),
        ("oprichtingsjaar", "-1", "Vul een getal in van minstens 1600."),
        ("oprichtingsjaar", "9" * 30, "Vul een heel getal in, bijvoorbeeld 1998."),
        ("oprichtingsjaar", "2101", "Vul een getal in van hooguit 2100."),
        ("domeinen", ["sport"], "Kies alleen terreinen uit de lijst."),
        ("onderdeel_van", "99999999999999999999", "Kies een consortium uit de lijst."),
        ("onderdeel_van", "x\x00", "Null-tekens zijn niet toegestaan."),
        ("website", "javascript:alert(1)", "Dit is geen adres van een website. Schrijf het als https://voorbeeld.nl."),
        ("website", "ftp://voorbeeld.nl", "Dit is geen adres van een website. Schrijf het als https://voorbeeld.nl."),
        ("website", "http://[", "Dit is geen adres van een website. Schrijf het als https://voorbeeld.nl."),
        (
            "website",
            "https://voorbeeld.nl/" + "x" * 200,
            "Deze tekst is te lang: 221 tekens. Er passen er 200. Maak hem korter.",
        ),
        (
            "correspondentieadres",
            "x" * 301,
            "Deze tekst is te lang: 301 tekens. Er passen er 300. Maak hem korter.",
        ),
    ],
)
@pytest.mark.django_db
def test_organisatie_form_refuses(field: str, typed: object, sentence: str) -> None:
    assert errors(OrganisatieForm({"naam": "Goed"} | {field: typed})) == {field: [sentence]}


@pytest.mark.django_db
def test_organisatie_form_cleans(settings) -> None:
    settings.DEMO = False
    form = OrganisatieForm(
        {"naam": " Stichting\u202e 🌈 ", "kvk_nummer": "1234 5678", "website": "voorbeeld.nl", "aliases": "S\r\nT"}
    )

    assert form.is_valid()
    facts = form.feiten()
    assert (facts["naam"], facts["kvk_nummer"]) == ("Stichting 🌈", "12345678")
    assert (facts["website"], facts["aliases"]) == ("https://voorbeeld.nl", ["S", "T"])
    assert "is_fictief" not in facts
    assert "revision" not in facts


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("naam", "", "Vul de naam in."),
        ("doel", "x" * 2001, "Deze tekst is te lang: 2001 tekens. Er passen er 2000. Maak hem korter."),
        ("doel", "x" * 100_000, "Deze tekst is te lang: 100000 tekens. Er passen er 2000. Maak hem korter."),
        ("leden_bekend", "", "Kies een van de drie."),
        ("leden_bekend", "misschien", "Kies een van de drie."),
        ("voorganger", "abc", "Kies een alliantie uit de lijst."),
        ("bron", "\x00", NUL),
    ],
)
@pytest.mark.django_db
def test_alliantie_form_refuses(field: str, typed: str, sentence: str) -> None:
    assert errors(AlliantieForm(ALLIANTIE | {field: typed})) == {field: [sentence]}


def test_deelname_forms(wereld: Wereld) -> None:
    good = {"organisatie": str(wereld.partner.pk), "rol": "partner", "vanaf": "1-1-2025"}

    assert errors(DeelnameForm({}, alliantie=wereld.alliantie)) == {
        "organisatie": ["Kies een organisatie."],
        "rol": ["Kies een rol."],
        "vanaf": ["Vul een dag in, bijvoorbeeld 31-12-2025."],
    }
    assert errors(DeelnameForm(good | {"tot": "31-12-2024"}, alliantie=wereld.alliantie)) == {
        "tot": ["De laatste dag ligt voor de eerste dag. Pas een van beide aan."]
    }
    assert errors(DeelnameForm(good | {"organisatie": "0"}, alliantie=wereld.alliantie)) == {
        "organisatie": ["Kies een organisatie uit de lijst."]
    }
    fine = DeelnameForm(good, alliantie=wereld.alliantie)
    assert fine.is_valid()
    assert fine.cleaned_data == {
        "organisatie": wereld.partner,
        "rol": "partner",
        "vanaf": date(2025, 1, 1),
        "tot": None,
        "reden": "",
    }


def test_deelname_einde_and_penvoerder_forms(wereld: Wereld) -> None:
    assert errors(DeelnameEindeForm({"tot": "morgen", "reden": ""})) == {
        "tot": ["‘morgen’ is geen datum. Schrijf de dag als 31-12-2025."],
        "reden": ["Schrijf op waarom de deelname eindigt."],
    }
    form = DeelnameEindeForm({"tot": "31-12-2025", "reden": "Klaar", "revision": "x"}, deelname=wereld.deelname)
    assert form.is_valid()
    assert form.cleaned_data == {"tot": date(2025, 12, 31), "reden": "Klaar", "revision": -1}
    assert DeelnameEindeForm(deelname=wereld.deelname)["revision"].value() == 0
    penvoerder = PenvoerderForm(alliantie=wereld.alliantie)
    offered: Any = penvoerder.fields["organisatie"]
    assert set(offered.queryset) == {wereld.penvoerder, wereld.partner, wereld.afgeschermd}


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("email", "", "Vul een e-mailadres in."),
        ("email", "geen adres", "Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl."),
        ("email", "a@b.nl\nBcc: x@y.nl", "Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl."),
        ("naam", "x" * 121, "Deze tekst is te lang: 121 tekens. Er passen er 120. Maak hem korter."),
        ("rol", "", "Kies een rol."),
        ("rol", "koning", "Kies een rol uit de lijst."),
        ("vanaf", "", "Vul een dag in, bijvoorbeeld 31-12-2025."),
        ("tot", "1-1-2020", "De laatste dag ligt voor de eerste dag. Pas een van beide aan."),
        ("mandaat_vanaf", "1-1-2025", "Alleen een coördinator kan een mandaat hebben. Maak dit veld leeg."),
        ("alliantie", "1234567", "Kies een alliantie."),
    ],
)
@pytest.mark.django_db
def test_uitnodigen_form_refuses(field: str, typed: str, sentence: str) -> None:
    good = {"naam": "Nieuw", "email": "nieuw@voorbeeld.example", "rol": "kamer", "vanaf": "1-1-2025"}

    assert errors(UitnodigenForm(good | {field: typed})) == {field: [sentence]}


def test_uitnodigen_form_joins_role_and_alliance(wereld: Wereld) -> None:
    good = {"naam": "Nieuw", "email": "nieuw@voorbeeld.example", "vanaf": "1-1-2025"}
    which = {"alliantie": str(wereld.alliantie.pk), "organisatie": str(wereld.partner.pk)}
    no_alliance = "Een rol bij het ministerie hoort niet bij één alliantie. Kies ‘geen’."

    assert errors(UitnodigenForm(good | {"rol": "partner"})) == {
        "alliantie": ["Kies een alliantie."],
        "organisatie": ["Kies een organisatie."],
    }
    assert errors(UitnodigenForm(good | which | {"rol": "kamer"})) == {
        "alliantie": [no_alliance],
        "organisatie": [no_alliance],
    }
    assert UitnodigenForm(good | which | {"rol": "coordinator", "mandaat_vanaf": "1-1-2025"}).is_valid()


def test_organisatie_is_made_once_through_the_page(wereld: Wereld) -> None:
    client, path = wereld.client("beheerder"), "/organisaties/nieuw/"

    first = client.post(path, {"naam": "Stichting Nieuw", "kvk_nummer": "33333333"}, follow=True)
    second = client.post(path, {"naam": "Stichting Nieuw", "kvk_nummer": "33333333"})

    assert first.redirect_chain == [("/organisaties/stichting-nieuw/", 302)]
    assert "De organisatie is toegevoegd." in first.content.decode()
    assert "Dit KvK-nummer hoort al bij een andere organisatie. Controleer het nummer." in second.content.decode()
    assert Organisatie.objects.filter(naam="Stichting Nieuw").count() == 1


def test_a_refused_form_keeps_what_was_typed(wereld: Wereld) -> None:
    page = wereld.client("beheerder").post(
        "/allianties/nieuw/", ALLIANTIE | {"naam": "", "doel": "<b>Mijn doel</b>", "bron": "Kamerstuk"}
    )
    html = page.content.decode()

    assert page.status_code == 200
    assert "&lt;b&gt;Mijn doel&lt;/b&gt;" in html
    assert 'value="Kamerstuk"' in html
    assert "Vul de naam in." in html
    assert "<title>Fout: Alliantie toevoegen" in html


def test_alliantie_is_made_and_changed_through_the_pages(wereld: Wereld) -> None:
    made = wereld.client("beheerder").post("/allianties/nieuw/", ALLIANTIE | {"is_fictief": "on"})
    changed = wereld.client("accounthouder").post(
        "/allianties/zeepaard/wijzigen/",
        {"naam": "Alliantie Zeepaard", "leden_bekend": "deels", "voorganger": str(wereld.andere.pk), "revision": "0"},
    )

    assert [made["Location"], changed["Location"]] == ["/allianties/alliantie-nieuw/", "/allianties/zeepaard/"]
    row = Alliantie.objects.get(slug="zeepaard")
    assert (row.leden_bekend, row.voorganger, row.doel, row.revision) == ("deels", wereld.andere, "", 1)


@pytest.mark.parametrize("revision", ["0", "-1", "x", "", "99999999999999999999"])
def test_two_tabs_show_both_texts_and_lose_nothing(revision: str, wereld: Wereld) -> None:
    client, path = wereld.client("beheerder"), "/allianties/zeepaard/wijzigen/"
    actions.change_alliantie(
        wereld.alliantie, revision=0, naam="Alliantie Zeepaard", doel="Doel van de collega", by=None
    )
    mine = {"naam": "Alliantie Zeepaard", "leden_bekend": "volledig", "doel": "Mijn doel", "revision": revision}

    page = client.post(path, mine).content.decode()

    assert "Een collega heeft dit intussen ook gewijzigd." in page
    assert "Mijn doel" in page
    assert "Doel van de collega" in page
    assert 'name="revision" value="1"' in page
    assert Alliantie.objects.get(slug="zeepaard").doel == "Doel van de collega"
    again = client.post(path, mine | {"revision": "1"})
    assert again.status_code == 302
    assert Alliantie.objects.get(slug="zeepaard").doel == "Mijn doel"


def test_two_tabs_on_an_organisation(wereld: Wereld) -> None:
    client, path = wereld.client("beheerder"), "/organisaties/anker/wijzigen/"
    first = client.post(path, {"naam": "Stichting Anker", "omvang": "groot", "domeinen": ["media"], "revision": "0"})
    second = client.post(path, {"naam": "Stichting Anker", "omvang": "klein", "is_consortium": "on", "revision": "0"})
    html = second.content.decode()

    assert (first.status_code, second.status_code) == (302, 200)
    assert "Zo staat het er nu" in html
    assert "groot" in html
    assert 'value="klein"' in html
    assert Organisatie.objects.get(slug="anker").omvang == "groot"


def test_text_of_a_locked_session_comes_back_in_the_form(wereld: Wereld) -> None:
    client, path = wereld.client("beheerder"), "/allianties/nieuw/"
    session = client.session
    session["gezien_op"] = 1
    session.save()

    locked = client.post(path, ALLIANTIE | {"doel": "Bewaard doel"})
    client.force_login(wereld.mensen["beheerder"])
    page = client.get(path).content.decode()
    client.post(path, ALLIANTIE | {"doel": "Bewaard doel"})

    assert locked["Location"] == f"/inloggen/?next={path}"
    assert "Bewaard doel" in page
    assert Alliantie.objects.filter(doel="Bewaard doel").count() == 1
    assert Concepttekst.objects.count() == 0
