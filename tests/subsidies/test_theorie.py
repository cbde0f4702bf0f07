"""A theory of change from draft to established version: who may do what, and what the rules refuse."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from allianties.actions import Conflict
from audit.models import AuditEvent
from subsidies.actions import theorie as actions
from subsidies.charts.laden import graph_of
from subsidies.charts.vergelijking import compare
from subsidies.models import Theorieknoop, Theorieversie
from tests.factories.subsidies import Verband, make_user
from tests.factories.theorie import make_theorie, node

NOT_COORDINATOR = ("bestuurder", "partner", "accounthouder")


@pytest.fixture
def concept(verband: Verband) -> Theorieversie:
    """A draft with a node of every kind."""
    return make_theorie(verband)


@pytest.fixture
def vastgesteld(verband: Verband, concept: Theorieversie) -> Theorieversie:
    """The same, established."""
    return actions.establish_theorie(concept.pk, by=verband.coordinator)


def sentence(refused: pytest.ExceptionInfo[ValidationError]) -> str:
    """What the reader gets to see."""
    return " ".join(refused.value.messages)


def test_a_second_draft_is_refused(verband: Verband, concept: Theorieversie) -> None:
    with pytest.raises(ValidationError) as refused:
        actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=2024, reden="Nog een")
    assert "Er is al een concept" in sentence(refused)


@pytest.mark.parametrize("jaar", [2022, 2028])
def test_a_version_holds_from_a_year_of_the_grant(verband: Verband, jaar: int) -> None:
    with pytest.raises(ValidationError) as refused:
        actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=jaar, reden="x")
    assert "2023 tot en met 2027" in sentence(refused)


def test_a_version_never_holds_from_before_the_one_it_replaces(verband: Verband, concept: Theorieversie) -> None:
    actions.change_theorie(
        concept,
        by=verband.coordinator,
        revision=concept.revision,
        vanaf_jaar=2025,
        reden="r",
        analyse="a",
        functies="f",
    )
    actions.establish_theorie(concept.pk, by=verband.coordinator)

    with pytest.raises(ValidationError) as refused:
        actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=2024, reden="x")
    assert "Versie 1 geldt al vanaf 2025" in sentence(refused)


def test_a_new_version_copies_everything_with_the_same_keys(verband: Verband, vastgesteld: Theorieversie) -> None:
    new = actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=2024, reden="Bijgesteld")

    assert new.nummer == 2
    assert compare(graph_of(vastgesteld), graph_of(new)).is_leeg
    assert set(new.knopen.values_list("sleutel")) == set(vastgesteld.knopen.values_list("sleutel"))
    assert new.verbanden.filter(van__versie=new, naar__versie=new).count() == vastgesteld.verbanden.count() == 6
    assert new.verbanden.get(aanname__isnull=False).aanname == node(new, "aanname")


def test_changes_in_a_new_version_leave_the_old_one_alone(verband: Verband, vastgesteld: Theorieversie) -> None:
    before = graph_of(vastgesteld)
    new = actions.start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=2024, reden="Bijgesteld")
    by = verband.coordinator
    actions.remove_knoop(new, node(new, "risico").pk, by=by, revision=0)
    actions.change_knoop(new, node(new, "output").pk, by=by, revision=1, naam="Dertig gesprekken")
    extra = actions.add_knoop(new, by=by, soort="activiteit", naam="Campagne", naar=node(new, "output"))

    assert graph_of(vastgesteld) == before
    found = compare(before, graph_of(new))
    assert [row.naam for row in found.erbij] == ["A2 Campagne"]
    assert [row.naam for row in found.eraf] == [f"R1 Geen tijd {verband.alliantie.naam}"]
    assert [row.wijzigingen[0].nu for row in found.gewijzigd] == ["Dertig gesprekken"]
    assert found.zin == "1 erbij, 1 eraf, 1 gewijzigd, 2 verbanden anders"
    assert extra.uitgaand.get().naar == node(new, "output")


def test_establishing_keeps_who_when_and_why(verband: Verband, vastgesteld: Theorieversie) -> None:
    event = AuditEvent.objects.get(event="subsidies.theorie.vastgesteld")

    assert vastgesteld.vastgesteld_door == verband.coordinator
    assert vastgesteld.vastgesteld_op is not None
    assert event.data == {"versie": 1, "knopen": 8, "verbanden": 6, "ontbreekt": ["b", "d", "e"]}
    assert Theorieversie.objects.for_year(verband.subsidie, 2024) == vastgesteld


def test_establishing_needs_a_reason(verband: Verband, concept: Theorieversie) -> None:
    with pytest.raises(ValidationError) as refused:
        actions.establish_theorie(concept.pk, by=verband.coordinator, reden="  ")
    assert "waarom deze versie" in sentence(refused)


def test_a_node_without_a_path_blocks_establishing(verband: Verband, concept: Theorieversie) -> None:
    actions.add_knoop(concept, by=verband.coordinator, soort="activiteit", naam="Nergens toe")

    with pytest.raises(actions.NotEstablishable) as refused:
        actions.establish_theorie(concept.pk, by=verband.coordinator)

    assert [point.zin for point in refused.value.points] == [
        "A2 Nergens toe leidt nog niet tot een impact. Voeg een verband toe."
    ]
    concept.refresh_from_db()
    assert concept.vastgesteld_op is None


def test_an_established_version_never_changes(verband: Verband, vastgesteld: Theorieversie) -> None:
    by, row = verband.coordinator, node(vastgesteld, "output")
    link = vastgesteld.verbanden.all()[0]
    attempts = (
        lambda: actions.add_knoop(vastgesteld, by=by, soort="impact", naam="x"),
        lambda: actions.change_knoop(vastgesteld, row.pk, by=by, revision=vastgesteld.revision, naam="x"),
        lambda: actions.remove_knoop(vastgesteld, row.pk, by=by, revision=vastgesteld.revision),
        lambda: actions.move_knoop(vastgesteld, row.pk, by=by, revision=vastgesteld.revision, omlaag=True),
        lambda: actions.add_verband(vastgesteld, by=by, van=row, naar=row),
        lambda: actions.change_verband(
            vastgesteld, link.pk, by=by, revision=vastgesteld.revision, reden="", aanname=None
        ),
        lambda: actions.remove_verband(vastgesteld, link.pk, by=by, revision=vastgesteld.revision),
        lambda: actions.establish_theorie(vastgesteld.pk, by=by),
    )
    for attempt in attempts:
        with pytest.raises(TransitionNotAllowed):
            attempt()


@pytest.mark.slow
@pytest.mark.parametrize("who", NOT_COORDINATOR)
def test_only_the_coordinator_writes(verband: Verband, concept: Theorieversie, who: str) -> None:
    by: User = getattr(verband, who)
    with pytest.raises(PermissionDenied):
        actions.add_knoop(concept, by=by, soort="impact", naam="x")
    with pytest.raises(PermissionDenied):
        actions.establish_theorie(concept.pk, by=by)
    with pytest.raises(PermissionDenied):
        actions.start_theorie(verband.subsidie, by=by, vanaf_jaar=2024, reden="x")


def test_the_coordinator_of_another_alliance_writes_nothing(
    verband: Verband, vreemd: Verband, concept: Theorieversie
) -> None:
    with pytest.raises(PermissionDenied):
        actions.remove_knoop(concept, node(concept, "risico").pk, by=vreemd.coordinator, revision=concept.revision)


def test_a_link_to_the_node_of_another_alliance_is_refused(
    verband: Verband, vreemd: Verband, concept: Theorieversie
) -> None:
    other = make_theorie(vreemd)
    for van, naar, aanname in (
        (node(concept, "activiteit"), node(other, "impact"), None),
        (node(other, "activiteit"), node(concept, "impact"), None),
        (node(concept, "activiteit"), node(concept, "impact"), node(other, "aanname")),
    ):
        with pytest.raises(ValidationError) as refused:
            actions.add_verband(concept, by=verband.coordinator, van=van, naar=naar, aanname=aanname)
        assert "van deze versie" in sentence(refused)
    with pytest.raises(ValidationError):
        actions.add_knoop(concept, by=verband.coordinator, soort="activiteit", naam="x", naar=node(other, "impact"))
    with pytest.raises(Theorieknoop.DoesNotExist):
        actions.change_knoop(
            concept, node(other, "impact").pk, by=verband.coordinator, revision=concept.revision, naam="x"
        )


def test_the_owner_of_a_node_is_a_partner_of_the_alliance(
    verband: Verband, vreemd: Verband, concept: Theorieversie
) -> None:
    with pytest.raises(ValidationError) as refused:
        actions.add_knoop(concept, by=verband.coordinator, soort="impact", naam="x", organisatie=vreemd.lid)
    assert "partner van deze alliantie" in sentence(refused)


def test_an_assumption_is_a_node_of_that_kind(verband: Verband, concept: Theorieversie) -> None:
    link = concept.verbanden.get(van=node(concept, "activiteit"))
    with pytest.raises(ValidationError) as refused:
        actions.change_verband(
            concept,
            link.pk,
            by=verband.coordinator,
            revision=concept.revision,
            reden="",
            aanname=node(concept, "risico"),
        )
    assert "alleen een aanname" in sentence(refused)


def test_another_kind_must_fit_the_links(verband: Verband, concept: Theorieversie) -> None:
    with pytest.raises(ValidationError) as refused:
        actions.change_knoop(
            concept, node(concept, "output").pk, by=verband.coordinator, revision=concept.revision, soort="risico"
        )
    assert "past niet bij een verband" in sentence(refused)

    changed = actions.change_knoop(
        concept, node(concept, "output").pk, by=verband.coordinator, revision=concept.revision, soort="tussenstap"
    )
    assert changed.soort == "tussenstap"


def test_of_two_writers_the_slower_is_stopped(verband: Verband, concept: Theorieversie) -> None:
    by, row = verband.coordinator, node(concept, "output")
    actions.change_knoop(concept, row.pk, by=by, revision=concept.revision, naam="Eerst")
    with pytest.raises(Conflict):
        actions.change_knoop(concept, row.pk, by=by, revision=concept.revision, naam="Te laat")
    row.refresh_from_db()
    assert row.naam == "Eerst"


def test_more_than_500_nodes_are_refused(
    verband: Verband, concept: Theorieversie, monkeypatch: pytest.MonkeyPatch
) -> None:
    Theorieknoop.objects.bulk_create(
        Theorieknoop(versie=concept, soort="output", naam=f"Stap {number}", volgorde=number) for number in range(491)
    )
    actions.add_knoop(concept, by=verband.coordinator, soort="output", naam="De 500e")
    with pytest.raises(ValidationError) as refused:
        actions.add_knoop(concept, by=verband.coordinator, soort="output", naam="De 501e")
    assert "hoogstens 500 stappen" in sentence(refused)

    monkeypatch.setattr(actions, "MOST_LINKS", 6)
    with pytest.raises(ValidationError) as refused:
        actions.add_verband(
            concept, by=verband.coordinator, van=node(concept, "activiteit"), naar=node(concept, "impact")
        )
    assert "hoogstens 6 verbanden" in sentence(refused)


def test_moving_changes_places_within_the_kind(verband: Verband, concept: Theorieversie) -> None:
    by = verband.coordinator
    second = actions.add_knoop(concept, by=by, soort="output", naam="Tweede")
    Theorieknoop.objects.filter(versie=concept).update(volgorde=0)  # as an importer may have left them

    actions.move_knoop(concept, second.pk, by=by, revision=concept.revision + 1, omlaag=False)
    assert graph_of(concept).codes[str(second.sleutel)] == "O1"
    actions.move_knoop(concept, second.pk, by=by, revision=concept.revision + 2, omlaag=False)
    assert graph_of(concept).codes[str(second.sleutel)] == "O1"
    actions.move_knoop(concept, second.pk, by=by, revision=concept.revision + 3, omlaag=True)
    assert graph_of(concept).codes[str(second.sleutel)] == "O2"
    with pytest.raises(Theorieknoop.DoesNotExist):
        actions.move_knoop(concept, 0, by=by, revision=concept.revision + 4, omlaag=True)


def test_who_sees_which_version(verband: Verband, vreemd: Verband, concept: Theorieversie) -> None:
    ministry = verband.accounthouder
    outsider = make_user("zonder rol")

    def sees(user: User) -> bool:
        return Theorieversie.objects.visible_to(User.objects.get(pk=user.pk)).filter(pk=concept.pk).exists()

    inside = (verband.coordinator, verband.bestuurder, verband.partner)
    assert [sees(user) for user in (*inside, ministry, vreemd.coordinator, outsider)] == [True] * 3 + [False] * 3

    actions.establish_theorie(concept.pk, by=verband.coordinator)

    assert [sees(user) for user in (*inside, ministry, vreemd.coordinator, outsider)] == [True] * 4 + [False] * 2


def test_support_belongs_to_assumptions_only(verband: Verband, concept: Theorieversie) -> None:
    by = verband.coordinator
    risk = actions.add_knoop(concept, by=by, soort="risico", naam="x", onderbouwing="onderbouwd")
    assert risk.onderbouwing == ""
    belief = actions.add_knoop(concept, by=by, soort="aanname", naam="y", onderbouwing="onderbouwd")
    assert belief.onderbouwing == "onderbouwd"


def test_every_act_leaves_a_row_without_texts(verband: Verband, concept: Theorieversie) -> None:
    rows = AuditEvent.objects.filter(event__startswith="subsidies.theorie.")
    assert rows.filter(event="subsidies.theorie.knoop_toegevoegd").count() == 8
    assert not [row for row in rows if "Eigen" in str(row.data)]
