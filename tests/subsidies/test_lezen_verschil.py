"""Two versions side by side, word by word."""

import time

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from accounts.roles import Rol
from subsidies.actions import rapportage as actions
from subsidies.models import Jaarrapportage
from subsidies.pdf.verschil import ADDED, GONE, SAME, difference
from tests.factories.lezen import OTHERS_MONEY, Geschreven, make_written
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, make_user


@pytest.fixture
def twee(db: None) -> Geschreven:
    """Two versions: another word in the summary, another amount of the other partner, another value."""
    geschreven = make_written()
    report, verband = geschreven.rapportage, geschreven.verband
    geschreven.hand_in()
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Anders.")
    report.onderdelen.filter(soort="samenvatting").update(tekst="Tekst <i>nieuwe</i> samenvatting")
    other = report.onderdelen.get(soort="financien", organisatie=geschreven.ander)
    other.regels.update(besteed="77701.12")
    value = report.onderdelen.get(soort="indicatoren", organisatie=None).indicatoropgaven.get()
    value.waarde = 413
    value.save()
    value.uitsplitsingen.filter(waarde=112).update(waarde=113)
    geschreven.hand_in()
    return geschreven


def address(report: Jaarrapportage, a: int = 1, b: int = 2) -> str:
    """The page with the difference."""
    return reverse("subsidies:versie_verschil", args=[report.pk, a, b])


@pytest.mark.slow
def test_words_and_figures_that_differ_are_marked(twee: Geschreven) -> None:
    page = as_(twee.verband.accounthouder).get(address(twee.rapportage)).content.decode().replace("\xa0", " ")

    assert "&lt;i&gt;nieuwe&lt;/i&gt;" in page and "<i>nieuwe" not in page
    assert "toegevoegd:" in page and "weg:" in page
    assert OTHERS_MONEY[0] in page and "77.701,12" in page
    assert "412" in page and "413" in page
    assert "Geen verschil in:" in page and "Tekst kop" not in page


@pytest.mark.slow
def test_the_report_links_to_it(twee: Geschreven) -> None:
    page = as_(twee.verband.accounthouder).get(twee.rapportage.get_absolute_url()).content.decode()

    assert address(twee.rapportage) in page and "wat is er anders dan in versie 1" in page


@pytest.mark.slow
def test_any_two_versions_are_chosen(twee: Geschreven, vreemd: Verband) -> None:
    actions.take_up_rapportage(twee.rapportage.pk, by=twee.verband.accounthouder)
    actions.return_rapportage(twee.rapportage.pk, by=twee.verband.accounthouder, reden="Nog eens.")
    twee.hand_in()
    client, here = as_(twee.verband.coordinator), address(twee.rapportage, 2, 3)

    page = client.get(here).content.decode()
    assert [f'value="{nummer}"' in page for nummer in (1, 2, 3, 4)] == [True, True, True, False]
    assert client.get(here, {"een": "1", "ander": "3"})["Location"] == address(twee.rapportage, 1, 3)
    for wrong in ("4", "", "x"):
        assert "deze versie is er niet" in client.get(here, {"een": wrong, "ander": "3"}).content.decode()
    assert as_(vreemd.coordinator).get(here, {"een": "1", "ander": "3"}).status_code == 404


@pytest.mark.slow
def test_the_same_version_twice_has_no_difference(twee: Geschreven) -> None:
    assert "Geen verschil" in as_(twee.verband.coordinator).get(address(twee.rapportage, 2, 2)).content.decode()


@pytest.mark.slow
def test_a_partner_sees_no_difference_in_the_money_of_others(twee: Geschreven) -> None:
    page = as_(twee.verband.partner).get(address(twee.rapportage)).content.decode()

    assert "77.701" not in page and "88.802" not in page
    assert "nieuwe" in page and "zijn weggelaten" in page


@pytest.mark.slow
def test_strangers_and_versions_that_are_not_there_get_404(twee: Geschreven, vreemd: Verband) -> None:
    for who in (vreemd.coordinator, vreemd.partner, make_user("b", rol=Rol.BEHEERDER), make_user("k", rol=Rol.KAMER)):
        assert as_(who).get(address(twee.rapportage)).status_code == 404
    assert as_(twee.verband.coordinator).get(address(twee.rapportage, 1, 9)).status_code == 404


@pytest.mark.slow
def test_staff_for_parliament_do_not_read_the_older_version(twee: Geschreven) -> None:
    actions.take_up_rapportage(twee.rapportage.pk, by=twee.verband.accounthouder)
    actions.approve_rapportage(twee.rapportage.pk, by=twee.verband.accounthouder)
    kamer = as_(make_user("kamer", rol=Rol.KAMER))

    assert kamer.get(address(twee.rapportage)).status_code == 404
    assert "wat is er anders" not in kamer.get(twee.rapportage.get_absolute_url()).content.decode()


@given(st.text(max_size=200), st.text(max_size=200))
def test_nothing_is_lost_or_invented(old: str, new: str) -> None:
    runs = difference(old, new)

    assert "".join(run.tekst for run in runs if run.soort != ADDED) == old
    assert "".join(run.tekst for run in runs if run.soort != GONE) == new


def test_only_the_changed_word_is_marked() -> None:
    runs = difference("Wij gaven zes trainingen in Noord.", "Wij gaven zeven trainingen in Noord.")

    assert [(run.soort, run.tekst) for run in runs] == [
        (SAME, "Wij gaven "), (GONE, "zes "), (ADDED, "zeven "), (SAME, "trainingen in Noord."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ja. Nee. " * 11_000, "Nee. Ja. Nee. " * 7_000),
        ("x" * 100_000, "y" * 100_000),
        ("." * 100_000, "!" * 100_000),
        (". " * 50_000, "! " * 50_000),
        ("a b c " * 16_000, "c b a " * 16_000),
        ("\n".join(str(n) for n in range(17_000)), "\n".join(str(n) for n in range(17_000, 0, -1))),
        (" ".join(str(n * 7919 % 999) for n in range(20_000)), " ".join(str(n * 104729 % 997) for n in range(20_000))),
    ],
)
def test_long_texts_take_less_than_two_seconds(old: str, new: str) -> None:
    begin = time.monotonic()

    difference(old, new)

    assert time.monotonic() - begin < 2
