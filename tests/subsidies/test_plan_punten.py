"""What a plan lacks: what blocks handing in, what is only named, and nothing blocks saving."""

from decimal import Decimal

import pytest

from subsidies.actions import plan as actions
from subsidies.actions.planregels import ActiviteitInvoer, BegrotingInvoer, DekkingInvoer, save_activiteit, save_dekking
from subsidies.models import Activiteitenplan
from subsidies.pdf.plan import plan_context
from tests.factories.plan import cover
from tests.factories.subsidies import Verband

D = Decimal


def fresh(plan: Activiteitenplan) -> Activiteitenplan:
    """The plan as it stands in the database."""
    return Activiteitenplan.objects.for_detail().get(pk=plan.pk)


def points(plan: Activiteitenplan) -> list[str]:
    """What blocks handing in."""
    return [sentence for _id, sentence in actions.blocking_points(plan_context(fresh(plan)))]


@pytest.mark.parametrize(
    ("subsidie", "sentence"),
    [
        ("1199.99", "Dat is €\u00a00,01 te weinig."),
        ("1200.01", "Dat is €\u00a00,01 te veel."),
    ],
)
def test_one_cent_off_blocks_handing_in_and_not_saving(
    verband: Verband, plan: Activiteitenplan, subsidie: str, sentence: str
) -> None:
    cover(plan, verband, subsidie=subsidie, eigen="200.01", derden="99.99")

    with pytest.raises(actions.PlanNotReady) as refused:
        actions.submit_plan(plan.pk, by=verband.bestuurder)

    assert [text.split(". ")[-1] for _id, text in refused.value.points] == [sentence]
    assert fresh(plan).status == "concept"


def test_every_post_needs_an_explanation_and_an_amount(verband: Verband, plan: Activiteitenplan) -> None:
    row = plan.activiteiten.get(naam="Campagne")
    plan = fresh(plan)
    save_activiteit(
        plan.pk,
        by=verband.coordinator,
        revision=plan.revision,
        activiteit_pk=row.pk,
        invoer=ActiviteitInvoer("", organisatie=verband.lid),
        regels=[BegrotingInvoer("personeel", "", D(500), "500"), BegrotingInvoer("overig", "Zaal", None, "veel")],
    )

    assert points(plan) == [
        "Geef elke activiteit een naam.",
        "‘activiteit zonder naam’, personeel: leg uit waarvoor dit bedrag is. Elke post heeft een toelichting.",
        "‘activiteit zonder naam’, overig: ‘veel’ is geen bedrag. Vul bijvoorbeeld 1.250,00 in.",
    ]
    assert row.begrotingsregels.get(kostensoort="overig").bedrag_invoer == "veel"


def test_cover_needs_an_amount_and_a_source(verband: Verband, plan: Activiteitenplan) -> None:
    save_dekking(
        plan.pk,
        by=verband.coordinator,
        revision=fresh(plan).revision,
        toelichting="Zie bijlage.",
        regels=[
            DekkingInvoer("subsidie", None, "", D(1500), "1500"),
            DekkingInvoer("derden", None, "", D(0), "0"),
            DekkingInvoer("eigen", verband.lid),
            DekkingInvoer("eigen"),
        ],
    )

    assert points(plan) == [
        "Dekking, bijdrage van derden: schrijf op van wie.",
        "Dekking, eigen bijdrage: vul een bedrag in.",
    ]
    assert (fresh(plan).toelichting, plan.dekking.count()) == ("Zie bijlage.", 3)


def test_an_empty_plan_cannot_be_handed_in(verband: Verband) -> None:
    plan = actions.start_plan(verband.subsidie, 2026, by=verband.coordinator)

    assert points(plan) == ["Het plan heeft nog geen activiteit."]


def test_a_text_that_is_too_long_blocks(verband: Verband, plan: Activiteitenplan) -> None:
    plan.activiteiten.filter(naam="Cursus").update(middelen="x" * 100_001)

    assert points(plan) == ["‘Cursus’: een tekst is te lang. Kort hem in."]


def test_what_k_3_4_asks_is_named_and_does_not_block(verband: Verband, plan: Activiteitenplan) -> None:
    plan.activiteiten.filter(naam="Cursus").update(organisatie=None, omschrijving="", middelen=" ", geplande_output="")

    context = plan_context(fresh(plan))

    assert [text for _id, text in actions.missing_points(context)] == [
        "‘Cursus’: kies welke partner dit doet.",
        "‘Cursus’: beschrijf aard, omvang, duur en werkwijze.",
        "‘Cursus’: noem de mensen en middelen.",
        "‘Cursus’: schrijf op wat het oplevert.",
    ]
    assert actions.blocking_points(context) == []
