"""Whose turn it is with a passage, who gets a mail about it, and what staff for Parliament read."""

from itertools import product

import pytest

from accounts.models import User
from accounts.roles import Rol
from notifications.models import Mail, Mailvoorkeur
from subsidies.actions import rapportage as actions
from subsidies.actions.passage import judge_passage
from subsidies.models import Partij, Passage, RapportageVersie
from subsidies.models.passage import Beurt
from tests.factories.beoordelen import bring, last_version
from tests.factories.lezen import Geschreven
from tests.factories.passages import judged, make_passage, mark, partner_passage
from tests.factories.subsidies import Verband, make_user

P = Partij


def said(passage: Passage) -> list[tuple[str, bool]]:
    """All judgements in their order."""
    return list(passage.oordelen.values_list("partij", "is_akkoord"))


def fresh(passage: Passage) -> Passage:
    """As the database has it."""
    return Passage.objects.for_list().get(pk=passage.pk)


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
