"""When a report is "volledig" (R22 1.5, rule 14 of the domain): everything there is; take one away, and it is not."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from documents.canonical import sha256
from documents.uploads import Bestand
from subsidies.actions.stuk import add_stuk
from subsidies.models import Activiteitverslag, FinancieleRegel, Jaarrapportage, Rapportagestuk
from subsidies.pdf import from_concept
from subsidies.pdf.controle import Uitkomst, finance_points
from subsidies.statuses import StukSoort
from tests.factories.subsidies import Verband
from tests.factories.volume import make_report


@pytest.fixture
def rapportage(verband: Verband) -> Jaarrapportage:
    """A report from plan, theory and budget, with realisation, amounts and a statement on them."""
    report = make_report(verband, earlier=())
    Activiteitverslag.objects.update(stand="uitgevoerd", gerealiseerd="Gegeven.")
    FinancieleRegel.objects.update(besteed=Decimal(100_000), besteed_invoer="100.000,00")
    state(report, verband)
    return report


def state(report: Jaarrapportage, verband: Verband) -> None:
    """Add a controleverklaring on the finances of this moment."""
    bestand = Bestand(b"verklaring", "pdf", sha256(f"{report.plan_id}"))
    add_stuk(report.pk, bestand=bestand, soort=StukSoort.CONTROLEVERKLARING, naam="Verklaring", by=verband.coordinator)


def no_plan() -> None:
    Jaarrapportage.objects.update(plan=None)


def no_theory() -> None:
    Jaarrapportage.objects.update(theorieversie=None)


def posts_of_no_plan() -> None:
    FinancieleRegel.objects.update(activiteit=None)


def no_realisation() -> None:
    Activiteitverslag.objects.update(stand="")


def no_use() -> None:
    FinancieleRegel.objects.update(besteed=None, besteed_invoer="")


def no_statement() -> None:
    Rapportagestuk.objects.all().delete()


ELEMENTS: dict[Callable[[], None], str] = {
    no_plan: "Plan en begroting: bij deze rapportage hoort nog geen plan met akkoord.",
    no_theory: "Theory of change: bij deze rapportage hoort nog geen vastgestelde versie.",
    posts_of_no_plan: "Begroting: geen post in de tabel hoort bij de begroting van het plan.",
    no_realisation: "Activiteiten: van 2 activiteiten staat er nog niet hoe het ging.",
    no_use: "Financiën: van een of meer posten ontbreekt een bedrag.",
    no_statement: "Controleverklaring van de accountant: stuur die na.",
}
MOVES_THE_FIGURES = (posts_of_no_plan, no_use)  # the statement is then about other ones


def test_all_elements_together_are_complete(rapportage: Jaarrapportage) -> None:
    context = from_concept(rapportage, 1)

    assert context.ontbreekt == ()
    first = finance_points(context, inkomen_min=None, reserve_max=None, subsidie=None)[0]
    assert (first.uitkomst, first.zin) == (
        Uitkomst.GOED,
        "Activiteiten, besteding en controleverklaring zijn er, en horen bij plan, begroting en theory of change.",
    )


@pytest.mark.parametrize("remove", ELEMENTS, ids=lambda remove: remove.__name__)
def test_remove_one_and_it_is_incomplete(rapportage: Jaarrapportage, remove: Callable[[], None]) -> None:
    remove()

    found = from_concept(Jaarrapportage.objects.for_detail().get(pk=rapportage.pk), 1).ontbreekt

    assert [zin for zin in found if "andere cijfers" not in zin] == [ELEMENTS[remove]]
    assert any("andere cijfers" in zin for zin in found) == (remove in MOVES_THE_FIGURES)
