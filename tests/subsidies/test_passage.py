"""Marking words for Parliament and judging them: who may, what is kept, who is next."""

from itertools import product

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon
from audit.models import AuditEvent
from notifications.models import Mail, Mailvoorkeur
from subsidies.actions import rapportage as actions
from subsidies.actions.passage import judge_passage, mark_passages, markable_parts
from subsidies.models import Partij, Passage, RapportageVersie
from subsidies.models.passage import Beurt
from subsidies.pdf import RapportageContext
from subsidies.pdf.passage import leads_to_people
from tests.factories.beoordelen import bring, last_version
from tests.factories.lezen import Geschreven, make_written
from tests.factories.passages import judged, make_passage
from tests.factories.subsidies import START, Verband, make_user

P = Partij


def place(versie: RapportageVersie, soort: str, organisatie: str = "") -> int:
    """Where the part of this kind (of this organisation) stands in the version."""
    parts = RapportageContext.from_facts(versie.facts).onderdelen
    return next(at for at, part in enumerate(parts) if (part.soort, part.organisatie) == (soort, organisatie))


def mark(
    user: User, versie: RapportageVersie, words: str = "", *, soort: str = "samenvatting", org: str = ""
) -> Passage:
    """Mark ``words`` (the whole text without) of a part."""
    at = place(versie, soort, org)
    words = words or RapportageContext.from_facts(versie.facts).onderdelen[at].tekst
    (passage,) = mark_passages(versie.pk, by=user, onderdeel=at, teksten=[words])
    return passage


def said(passage: Passage) -> list[tuple[str, bool]]:
    """All judgements in their order."""
    return list(passage.oordelen.values_list("partij", "is_akkoord"))


@pytest.fixture
def versie(verband: Verband) -> RapportageVersie:
    """The version of a report that was handed in."""
    return last_version(bring(verband, "in_beoordeling"))


@pytest.fixture
def geschreven(db: None) -> Geschreven:
    """A report with two partners, handed in."""
    written = make_written()
    written.hand_in()
    return written


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


def partner_passage(written: Geschreven) -> Passage:
    """Of the part of `lid`; nobody judged it."""
    return make_passage(last_version(written.rapportage), soort="bijdrage", organisatie=written.verband.lid)


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


# who is next


def waits(passage: Passage, *people: User) -> list[bool]:
    """For whom of these people this passage waits."""
    found = []
    for user in people:
        rows = Passage.objects.waiting_for(User.objects.get(pk=user.pk))
        found.append(rows.filter(pk=passage.pk).exists())
    return found


@pytest.mark.slow
def test_turns_go_from_partner_to_coordinator_to_accounthouder(geschreven: Geschreven, vreemd: Verband) -> None:
    passage, verband = partner_passage(geschreven), geschreven.verband
    people = (verband.partner, verband.coordinator, verband.accounthouder)
    others = (geschreven.ander_mens, verband.bestuurder, vreemd.coordinator, vreemd.accounthouder, vreemd.partner)
    for number, partij in enumerate(Partij):
        assert fresh(passage).aan_zet == partij
        assert waits(passage, *people) == [place == number for place in range(3)]
        assert waits(passage, *others) == [False] * 5
        judged(passage, verband, partij=partij)
    assert waits(passage, *people) == [False] * 3
    assert fresh(passage).aan_zet is None


@pytest.mark.slow
def test_refused_and_replaced_passages_wait_for_nobody(verband: Verband) -> None:
    report = bring(verband, "teruggestuurd")
    people = (verband.coordinator, verband.accounthouder)
    refused, replaced = make_passage(last_version(report)), make_passage(last_version(report), soort="doelen")
    assert waits(replaced, *people) == [True, False]
    judged(refused, verband, partij=P.ACCOUNTHOUDER, is_akkoord=False)
    assert waits(refused, *people) == [False, False]
    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    assert waits(replaced, *people) == [False, False]


@pytest.mark.slow
def test_the_database_says_the_same_turn_as_the_row(geschreven: Geschreven) -> None:
    verband, versie = geschreven.verband, last_version(geschreven.rapportage)
    said = list(product(Partij, (True, False)))
    orders = [
        (),
        *((one,) for one in said),
        *product(said, repeat=2),
        *((*one, said[0], said[2]) for one in product(said[:4], repeat=2)),
    ]
    for number, order in enumerate(orders):
        own = number % 2 == 0
        passage = make_passage(
            versie,
            soort="bijdrage" if own else "samenvatting",
            organisatie=verband.lid if own else None,
            tekst=f"Tekst {number}",
        )
        for partij, is_akkoord in order:
            if partij in passage.partijen:
                judged(passage, verband, partij=partij, is_akkoord=is_akkoord)
    turns = dict(Passage.objects.annotate(beurt=Beurt("pk", "organisatie")).values_list("pk", "beurt"))
    assert turns == {row.pk: str(row.aan_zet or "") for row in Passage.objects.for_list()}
    assert set(turns.values()) == {"", *Partij.values}


def mails(user: User) -> int:
    """How many mails about passages this person got."""
    return Mail.objects.filter(soort="kamer", aan=user).count()


@pytest.mark.slow
def test_the_next_one_gets_one_mail_a_day_for_each_report(geschreven: Geschreven) -> None:
    verband, versie = geschreven.verband, last_version(geschreven.rapportage)
    one = mark(verband.coordinator, versie, soort="bijdrage", org=verband.lid.naam)
    mark(verband.coordinator, versie, "Tekst bijdrage", soort="bijdrage", org=verband.lid.naam)
    people = (verband.partner, verband.coordinator, verband.gewone_coordinator, verband.accounthouder)
    assert [mails(user) for user in (*people, geschreven.ander_mens)] == [1, 0, 0, 0, 0]
    judge_passage(one.pk, by=verband.partner, partij=P.PARTNER, is_akkoord=True)
    assert [mails(user) for user in people] == [1, 0, 0, 1]
    mail = Mail.objects.get(soort="kamer", aan=verband.accounthouder)
    assert "Alliantie" not in mail.onderwerp + mail.tekst.split("http")[0]
    assert one.tekst not in mail.tekst + mail.html


def test_who_turned_it_off_gets_no_mail(verband: Verband, versie: RapportageVersie) -> None:
    Mailvoorkeur.objects.create(user=verband.accounthouder, soort="kamer", wijze="uit")
    mark(verband.coordinator, versie)
    assert mails(verband.accounthouder) == 0


@pytest.mark.slow
def test_staff_for_parliament_read_the_last_version_and_of_others_what_is_fit(verband: Verband) -> None:
    report = bring(verband, "teruggestuurd")
    fit, open_one = make_passage(last_version(report)), make_passage(last_version(report), soort="doelen")
    judged(fit, verband)
    kamer = make_user("kamer", rol=Rol.KAMER)
    assert not Passage.objects.visible_to(kamer).exists()
    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    actions.approve_rapportage(report.pk, by=verband.accounthouder)
    last = make_passage(last_version(report), soort="doelen")
    assert set(Passage.objects.visible_to(kamer)) == {fit, last}
    assert set(Passage.objects.visible_to(verband.partner)) == {fit, last, open_one}
