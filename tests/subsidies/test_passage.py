"""Marking words for Parliament and judging them: who may, what is kept, who is next."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon
from audit.models import AuditEvent
from subsidies.actions import rapportage as actions
from subsidies.actions.passage import judge_passage, mark_passages, markable_parts
from subsidies.models import Partij, Passage, RapportageVersie
from subsidies.pdf.passage import leads_to_people
from tests.factories.beoordelen import bring, last_version
from tests.factories.lezen import Geschreven
from tests.factories.passages import mark, partner_passage, place
from tests.factories.subsidies import START, Verband, make_user

P = Partij


def said(passage: Passage) -> list[tuple[str, bool]]:
    """All judgements in their order."""
    return list(passage.oordelen.values_list("partij", "is_akkoord"))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("who", "given"),
    [
        ("coordinator", [P.COORDINATOR]),
        ("gewone_coordinator", [P.COORDINATOR]),
        ("accounthouder", [P.ACCOUNTHOUDER]),
        ("partner", None),
        ("bestuurder", None),
    ],
)
def test_who_marks_in_a_part_of_the_whole_alliance(
    verband: Verband, versie: RapportageVersie, who: str, given: list[str] | None
) -> None:
    user: User = getattr(verband, who)
    if given is None:
        with pytest.raises(PermissionDenied):
            mark(user, versie)
        assert not Passage.objects.exists()
    else:
        passage = mark(user, versie)
        assert said(passage) == [(partij, True) for partij in given]
        assert (passage.onderdeel, passage.organisatie) == ("Samenvatting voor de Kamer", None)
        assert passage.tekst == "Alliantie Eigen 2025 samenvatting geheimtekst"


@pytest.mark.slow
@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.KAMER, Rol.AUDITOR, Rol.BEHEERDER])
def test_other_officials_mark_nothing(versie: RapportageVersie, vreemd: Verband, rol: Rol) -> None:
    for user in (make_user("iemand", rol=rol), vreemd.coordinator, vreemd.partner, vreemd.accounthouder):
        with pytest.raises(PermissionDenied):
            mark(user, versie)


@pytest.mark.slow
def test_partner_marks_only_its_own_part_and_never_the_money_of_others(geschreven: Geschreven) -> None:
    versie, verband = last_version(geschreven.rapportage), geschreven.verband
    own, other = verband.lid.naam, geschreven.ander.naam

    passage = mark(verband.partner, versie, soort="bijdrage", org=own)
    assert (passage.organisatie, said(passage)) == (verband.lid, [(P.PARTNER, True)])
    assert passage.onderdeel == f"Bijdrage en eigen inkomsten: {own}"
    for soort, org in (("bijdrage", other), ("financien", other), ("samenvatting", "")):
        with pytest.raises(PermissionDenied):
            mark(verband.partner, versie, soort=soort, org=org)

    parts = markable_parts(versie, verband.partner)
    assert {part.organisatie for part in parts.values()} == {own}
    mark(verband.coordinator, versie, f"Minder dan begroot bij {other}.", soort="financien", org=other)
    assert {row.organisatie for row in Passage.objects.visible_to(verband.partner)} == {verband.lid}
    assert Passage.objects.visible_to(geschreven.ander_mens).count() == 2
    assert Passage.objects.visible_to(verband.coordinator).count() == 2


def test_words_are_kept_as_they_stand_in_the_version(verband: Verband, versie: RapportageVersie) -> None:
    passage = mark(verband.coordinator, versie, "  Eigen \n 2025\tsamenvatting ")
    assert passage.tekst == "Eigen 2025 samenvatting"


@pytest.mark.parametrize("words", ["igen 2025", "Eigen 2024", "<b>Eigen</b>", "   "])
def test_other_words_are_refused(verband: Verband, versie: RapportageVersie, words: str) -> None:
    with pytest.raises(ValidationError, match="staan niet in dat onderdeel"):
        mark(verband.coordinator, versie, words)
    assert not Passage.objects.exists()


def test_one_wrong_text_marks_none(verband: Verband, versie: RapportageVersie) -> None:
    at = place(versie, "samenvatting")
    with pytest.raises(ValidationError):
        mark_passages(versie.pk, by=verband.coordinator, onderdeel=at, teksten=["Eigen 2025", "niet daar"])
    assert not Passage.objects.exists()


def test_the_same_words_are_marked_once(verband: Verband, versie: RapportageVersie) -> None:
    mark(verband.coordinator, versie, "Eigen 2025")
    with pytest.raises(ValidationError, match="al gemarkeerd"):
        mark(verband.accounthouder, versie, "Eigen  2025")


def test_fifty_thousand_characters_are_marked(verband: Verband) -> None:
    report = verband.rapportage(2025)
    text = "\n\n".join(f"Alinea {number}: {'woord ' * 98}einde." for number in range(90))
    report.onderdelen.filter(soort="doelen").update(tekst=text)
    versie = actions.submit_rapportage(report.pk, by=verband.bestuurder)
    assert len(text) > 50_000
    assert mark(verband.coordinator, versie, " ".join(text.split()), soort="doelen").tekst == text


def test_older_version_and_withdrawn_report_are_refused_with_a_sentence(verband: Verband) -> None:
    report = bring(verband, "teruggestuurd")
    first = last_version(report)
    mark(verband.coordinator, first, "Eigen 2025")
    second = actions.submit_rapportage(report.pk, by=verband.bestuurder)
    with pytest.raises(ValidationError, match="nieuwere versie: 2"):
        mark(verband.coordinator, first)
    mark(verband.coordinator, second)
    other = bring(verband, "ingediend", 2024)
    actions.withdraw_rapportage(other.pk, by=verband.bestuurder, reden="Fout.")
    with pytest.raises(ValidationError, match="ingetrokken"):
        mark(verband.coordinator, last_version(other))


@pytest.mark.parametrize("named", ["naam", "alias"])
def test_shielded_organisation_is_not_named(verband: Verband, versie: RapportageVersie, named: str) -> None:
    lid = verband.lid
    lid.is_afgeschermd = True
    lid.aliases = ["Eigen 2025"] if named == "alias" else []
    lid.naam = "Eigen 2025" if named == "naam" else "Iets"
    lid.save()
    with pytest.raises(ValidationError, match="noemen een afgeschermde organisatie"):
        mark(verband.coordinator, versie)
    assert mark(verband.coordinator, versie, "samenvatting").pk


@pytest.mark.slow
def test_words_of_a_shielded_organisation_are_not_marked_nor_found_fit(geschreven: Geschreven) -> None:
    versie, verband = last_version(geschreven.rapportage), geschreven.verband
    passage = mark(verband.coordinator, versie, soort="bijdrage", org=verband.lid.naam)
    verband.lid.is_afgeschermd = True
    verband.lid.save()
    with pytest.raises(ValidationError, match="is afgeschermd"):
        mark(verband.partner, versie, "Tekst bijdrage", soort="bijdrage", org=verband.lid.naam)
    with pytest.raises(ValidationError, match="is afgeschermd"):
        judge_passage(passage.pk, by=verband.partner, partij=P.PARTNER, is_akkoord=True)
    judge_passage(passage.pk, by=verband.partner, partij=P.PARTNER, is_akkoord=False, reden="Wij zijn afgeschermd.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mail naar jan.test@example.nl.", ["een e-mailadres"]),
        ("Zie https://example.nl", ["een webadres"]),
        ("Bel 06-12 34 56 78 of +31 (0)20 123 4567", ["een telefoonnummer"]),
        ("Zie www.example.nl of bel 020 1234567", ["een webadres", "een telefoonnummer"]),
        ("In 2025 gaven wij € 1.250.000 uit, 0,5 % meer.", []),
        ("Kamerstuk 30 420, nr. 380 en 0123", []),
    ],
)
def test_words_that_lead_to_people_are_seen(text: str, found: list[str]) -> None:
    assert leads_to_people(text) == found


# judging


@pytest.mark.slow
@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("coordinator", {P.COORDINATOR}),
        ("partner", {P.PARTNER}),
        ("accounthouder", {P.ACCOUNTHOUDER}),
        ("bestuurder", set()),
    ],
)
def test_who_judges_for_whom(geschreven: Geschreven, who: str, may: set[str]) -> None:
    verband, passage = geschreven.verband, partner_passage(geschreven)
    user: User = getattr(verband, who)
    for partij in Partij:
        if partij in may:
            judge_passage(passage.pk, by=user, partij=partij, is_akkoord=True)
        else:
            with pytest.raises(PermissionDenied):
                judge_passage(passage.pk, by=user, partij=partij, is_akkoord=True)
    assert {partij for partij, _yes in said(passage)} == may


@pytest.mark.slow
def test_another_partner_and_strangers_do_not_judge(geschreven: Geschreven, vreemd: Verband) -> None:
    passage = partner_passage(geschreven)
    for user in (geschreven.ander_mens, vreemd.partner, vreemd.coordinator, vreemd.accounthouder):
        for partij in Partij:
            with pytest.raises(PermissionDenied):
                judge_passage(passage.pk, by=user, partij=partij, is_akkoord=True)


@pytest.mark.slow
def test_coordinator_judges_for_the_organisation_where_he_is_contact_person(geschreven: Geschreven) -> None:
    passage, verband = partner_passage(geschreven), geschreven.verband
    with pytest.raises(PermissionDenied):
        judge_passage(passage.pk, by=verband.coordinator, partij=P.PARTNER, is_akkoord=True)
    Contactpersoon.objects.create(
        user=verband.coordinator,
        alliantie=verband.alliantie,
        organisatie=verband.lid,
        rol=Rol.PARTNER,
        begindatum=START,
    )
    coordinator = User.objects.get(pk=verband.coordinator.pk)
    judge_passage(passage.pk, by=coordinator, partij=P.PARTNER, is_akkoord=True)
    assert said(passage) == [(P.PARTNER, True)]


def test_there_is_no_partner_for_a_part_of_the_alliance(verband: Verband, versie: RapportageVersie) -> None:
    passage = mark(verband.coordinator, versie)
    for user in (verband.partner, verband.coordinator):
        with pytest.raises(PermissionDenied):
            judge_passage(passage.pk, by=user, partij=P.PARTNER, is_akkoord=True)


def test_last_judgement_counts_and_all_stay(verband: Verband, versie: RapportageVersie) -> None:
    passage = mark(verband.coordinator, versie)
    judge_passage(passage.pk, by=verband.accounthouder, partij=P.ACCOUNTHOUDER, is_akkoord=True)
    assert fresh(passage).is_geschikt
    judge_passage(passage.pk, by=verband.gewone_coordinator, partij=P.COORDINATOR, is_akkoord=False, reden="Fout.")
    assert (fresh(passage).is_geschikt, fresh(passage).is_geweigerd, fresh(passage).aan_zet) == (False, True, None)
    judge_passage(passage.pk, by=verband.coordinator, partij=P.COORDINATOR, is_akkoord=True)
    assert fresh(passage).is_geschikt
    assert said(passage) == [
        (P.COORDINATOR, True),
        (P.ACCOUNTHOUDER, True),
        (P.COORDINATOR, False),
        (P.COORDINATOR, True),
    ]
    assert list(Passage.objects.geschikt()) == [passage]


def fresh(passage: Passage) -> Passage:
    """As the database has it."""
    return Passage.objects.for_list().get(pk=passage.pk)


def test_yes_twice_is_one_row_and_no_needs_a_reason(verband: Verband, versie: RapportageVersie) -> None:
    passage = mark(verband.coordinator, versie)
    judge_passage(passage.pk, by=verband.coordinator, partij=P.COORDINATOR, is_akkoord=True)
    with pytest.raises(ValidationError, match="Schrijf waarom"):
        judge_passage(passage.pk, by=verband.coordinator, partij=P.COORDINATOR, is_akkoord=False, reden="  ")
    assert said(passage) == [(P.COORDINATOR, True)]


def test_every_step_is_recorded(verband: Verband, versie: RapportageVersie) -> None:
    passage = mark(verband.coordinator, versie)
    judge_passage(passage.pk, by=verband.accounthouder, partij=P.ACCOUNTHOUDER, is_akkoord=False, reden="Nee.")
    names = ["subsidies.passage.gemarkeerd", "subsidies.passage.beoordeeld"]
    rows = AuditEvent.objects.filter(event__in=names).order_by("pk").values_list("event", "data")
    assert [name for name, _data in rows] == names
    assert "Nee." not in str(list(rows))


@pytest.mark.parametrize("table", ["subsidies_passage", "subsidies_passageoordeel"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_rows_are_only_added(verband: Verband, versie: RapportageVersie, table: str, statement: str) -> None:
    mark(verband.coordinator, versie)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(table))
