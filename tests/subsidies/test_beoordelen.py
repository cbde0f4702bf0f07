"""Remarks, judgements and what follows from them: who may, what stays, and what nobody else sees."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction

from accounts.models import User
from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from documents.models import Document
from jobs.models import Job
from notifications.models import Mail
from subsidies.actions import rapportage as actions
from subsidies.actions.beoordeling import (
    JudgedNegative,
    answer_opmerking,
    judge_rapportage,
    place_opmerking,
    reopen_opmerking,
    settle_opmerking,
)
from subsidies.models import Antwoordbrief, Jaarrapportage, Oordeel, Opmerking, RapportageVersie
from subsidies.pdf.brief import BriefContext
from subsidies.permissions import allowed_transitions
from subsidies.statuses import OordeelSoort, OordeelUitkomst, RapportageStatus
from tests.factories.beoordelen import bring, last_version, make_uitvoerder, remark
from tests.factories.subsidies import Verband, first_part, make_user, make_verband
from tests.subsidies.test_gelijktijdig import at_once

S = RapportageStatus
GOED, FOUT = OordeelUitkomst.IN_ORDE, OordeelUitkomst.NIET_IN_ORDE
INHOUD, FINANCIEN = OordeelSoort.INHOUD, OordeelSoort.FINANCIEN
STEPS: dict[str, Callable[[int, User], object]] = {
    "take_up": lambda pk, user: actions.take_up_rapportage(pk, by=user),
    "request_supplement": lambda pk, user: actions.request_supplement(pk, by=user, reden="Meer."),
    "return": lambda pk, user: actions.return_rapportage(pk, by=user, reden="Anders."),
    "approve": lambda pk, user: actions.approve_rapportage(pk, by=user),
    "reopen": lambda pk, user: actions.reopen_rapportage(pk, by=user, reden="Nieuw feit."),
}
FROM = {"take_up": {S.INGEDIEND}, "reopen": {S.AKKOORD}}
ROLES = ["coordinator", "bestuurder", "partner", "accounthouder", "uitvoerder", "auditor", "vreemde accounthouder"]


@pytest.mark.slow
@pytest.mark.parametrize("step", sorted(STEPS))
@pytest.mark.parametrize("status", [s for s in S if s != S.CONCEPT])
def test_every_step_of_the_review_by_every_role_from_every_state(
    verband: Verband, vreemd: Verband, status: S, step: str
) -> None:
    report = bring(verband, status)
    people = {name: getattr(verband, name, None) for name in ROLES}
    people |= {"uitvoerder": make_uitvoerder(), "auditor": make_user("Auditor", rol=Rol.AUDITOR)}
    people["vreemde accounthouder"] = vreemd.accounthouder
    may = status in FROM.get(step, {S.IN_BEOORDELING})

    for name, user in people.items():
        assert user is not None
        if name != "accounthouder":
            with pytest.raises(PermissionDenied):
                STEPS[step](report.pk, user)
            assert step not in [row.name for row in allowed_transitions(user, report)]
    report.refresh_from_db()
    assert report.status == status
    if may:
        STEPS[step](report.pk, verband.accounthouder)
    else:
        with pytest.raises(TransitionNotAllowed):
            STEPS[step](report.pk, verband.accounthouder)


def test_remarks_are_numbered_and_internal_ones_apart(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)

    shared, internal, third = (remark(verband, report, is_intern=intern) for intern in (False, True, False))

    assert [row.kenmerk for row in (shared, internal, third)] == ["1", "intern 1", "2"]
    assert [row.anker for row in (shared, internal)] == ["opmerking-1", "opmerking-intern-1"]
    assert AuditEvent.objects.filter(event="subsidies.opmerking.geplaatst").count() == 3


@pytest.mark.slow
@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_alliance_places_and_settles_nothing(verband: Verband, who: str) -> None:
    report = bring(verband, S.INGEDIEND)
    row = remark(verband, report)
    user = getattr(verband, who)

    with pytest.raises(PermissionDenied):
        place_opmerking(last_version(report).pk, by=user, onderdeel=row.onderdeel_id, tekst="nee")
    for act in (settle_opmerking, reopen_opmerking):
        with pytest.raises(PermissionDenied):
            act(row.pk, by=user)


def test_only_who_keeps_the_account_and_the_uitvoerder_remark(verband: Verband, vreemd: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    part = first_part(report)

    place_opmerking(last_version(report).pk, by=make_uitvoerder(), onderdeel=part.pk, tekst="ja")
    for user in (vreemd.accounthouder, make_user("a", rol=Rol.AUDITOR), make_user("k", rol=Rol.KAMER)):
        with pytest.raises(PermissionDenied):
            place_opmerking(last_version(report).pk, by=user, onderdeel=part.pk, tekst="nee")
    assert Opmerking.objects.count() == 1


def test_internal_remark_asks_nothing_and_asking_ends_when_the_alliance_writes(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    with pytest.raises(TransitionNotAllowed):
        remark(verband, report, is_intern=True, vraagt_aanvulling=True)

    for status in (S.AANVULLING_GEVRAAGD, S.TERUGGESTUURD, S.AKKOORD):
        Jaarrapportage.objects.filter(pk=report.pk).update(
            status=status, akkoord_op=report.ingediend_op, akkoord_door=verband.accounthouder
        )
        with pytest.raises(TransitionNotAllowed):
            remark(verband, report, vraagt_aanvulling=True)
        remark(verband, report)


def test_place_must_stand_in_the_version_that_was_read(verband: Verband, vreemd: Verband) -> None:
    report, other = bring(verband, S.INGEDIEND), bring(vreemd, S.INGEDIEND)
    versie, part = last_version(report), first_part(report)

    with pytest.raises(ValueError, match="does not stand"):
        place_opmerking(versie.pk, by=verband.accounthouder, onderdeel=part.pk, activiteit=12345, tekst="x")
    with pytest.raises(type(part).DoesNotExist):
        place_opmerking(versie.pk, by=verband.accounthouder, onderdeel=first_part(other).pk, tekst="x")
    assert not Opmerking.objects.exists()


def test_who_answers_a_remark(verband: Verband, vreemd: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    own, foreign = (
        remark(verband, report, part=report.onderdelen.get(soort="bijdrage", organisatie=organisatie))
        for organisatie in (verband.lid, verband.penvoerder)
    )
    internal = remark(verband, report, is_intern=True)

    for user in (verband.coordinator, verband.partner, verband.accounthouder, make_uitvoerder()):
        answer_opmerking(own.pk, by=user, tekst="antwoord")
    for row, user in (
        (foreign, verband.partner),
        (own, verband.bestuurder),
        (own, vreemd.coordinator),
        (own, make_user("a", rol=Rol.AUDITOR)),
        (internal, verband.coordinator),
        (internal, verband.partner),
    ):
        with pytest.raises(PermissionDenied):
            answer_opmerking(row.pk, by=user, tekst="nee")
    answer_opmerking(internal.pk, by=make_uitvoerder(), tekst="gezien")
    assert own.antwoorden.count() == 4


def test_settled_remark_is_reopened_before_it_is_answered(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    row = remark(verband, report)
    settle_opmerking(row.pk, by=verband.accounthouder)

    for act in (
        lambda: settle_opmerking(row.pk, by=verband.accounthouder),
        lambda: answer_opmerking(row.pk, by=verband.coordinator, tekst="laat"),
    ):
        with pytest.raises(TransitionNotAllowed):
            act()
    reopen_opmerking(row.pk, by=verband.accounthouder)
    answer_opmerking(row.pk, by=verband.coordinator, tekst="nu wel")

    row.refresh_from_db()
    assert (row.is_open, row.afgehandeld_door) == (True, None)
    with pytest.raises(TransitionNotAllowed):
        reopen_opmerking(row.pk, by=verband.accounthouder)


@pytest.mark.slow
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["antwoord", "oordeel", "antwoordbrief"])
def test_answers_judgements_and_letters_stay(verband: Verband, as_owner: None, table: str, statement: str) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    answer_opmerking(remark(verband, report).pk, by=verband.coordinator, tekst="a")
    actions.approve_rapportage(report.pk, by=verband.accounthouder)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(f"subsidies_{table}"))


def judge(report: Jaarrapportage, user: User, soort: OordeelSoort, uitkomst: OordeelUitkomst, why: str = "") -> Oordeel:
    """A judgement on the last version."""
    return judge_rapportage(last_version(report).pk, by=user, soort=soort, uitkomst=uitkomst, toelichting=why)


def test_each_judgement_has_its_judge(verband: Verband, vreemd: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    uitvoerder = make_uitvoerder()
    judge(report, verband.accounthouder, INHOUD, GOED)
    judge(report, uitvoerder, FINANCIEN, GOED)

    refused = [(verband.accounthouder, FINANCIEN), (uitvoerder, INHOUD), (vreemd.accounthouder, INHOUD)]
    refused += [
        (getattr(verband, who), soort) for who in ("coordinator", "bestuurder", "partner") for soort in OordeelSoort
    ]
    for user, soort in refused:
        with pytest.raises(PermissionDenied):
            judge(report, user, soort, GOED)
    assert Oordeel.objects.count() == 2


def test_the_last_judgement_counts_and_the_first_stays(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    uitvoerder = make_uitvoerder()
    judge(report, uitvoerder, FINANCIEN, FOUT, "Te duur.")
    with pytest.raises(JudgedNegative, match="financiën niet in orde"):
        actions.approve_rapportage(report.pk, by=verband.accounthouder)
    judge(report, uitvoerder, FINANCIEN, GOED)

    actions.approve_rapportage(report.pk, by=verband.accounthouder)

    assert [row.uitkomst for row in Oordeel.objects.filter(soort=FINANCIEN)] == [FOUT, GOED]


def test_own_negative_judgement_on_content_stops_akkoord(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    judge(report, verband.accounthouder, INHOUD, FOUT, "Nog niet.")

    with pytest.raises(JudgedNegative, match="inhoud"):
        actions.approve_rapportage(report.pk, by=verband.accounthouder)

    report.refresh_from_db()
    assert (report.status, Antwoordbrief.objects.count()) == (S.IN_BEOORDELING, 0)


def test_missing_judgement_on_finance_does_not_stop_akkoord_and_the_letter_says_so(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)

    actions.approve_rapportage(report.pk, by=verband.accounthouder)

    letter = BriefContext.from_facts(Antwoordbrief.objects.get().document.context)
    assert [(row.soort, row.uitkomst) for row in letter.oordelen] == [("inhoud", "in_orde"), ("financien", "")]
    assert not letter.heeft_oordeel_financien


def test_negative_needs_words_and_only_the_last_version_is_judged(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    first = last_version(report)
    with pytest.raises(ValueError, match="words"):
        judge(report, verband.accounthouder, INHOUD, FOUT, "  ")
    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Anders.")
    with pytest.raises(TransitionNotAllowed):
        judge(report, verband.accounthouder, INHOUD, GOED)
    actions.submit_rapportage(report.pk, by=verband.bestuurder)

    with pytest.raises(TransitionNotAllowed):
        judge_rapportage(first.pk, by=verband.accounthouder, soort=INHOUD, uitkomst=GOED)
    judge(report, verband.accounthouder, INHOUD, GOED)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("act", "besluit"),
    [
        (lambda pk, by: actions.approve_rapportage(pk, by=by), "akkoord"),
        (lambda pk, by: actions.request_supplement(pk, by=by, reden="Dit mist."), "aanvulling_gevraagd"),
        (lambda pk, by: actions.return_rapportage(pk, by=by, reden="Dit mist."), "teruggestuurd"),
    ],
)
def test_one_letter_per_answer_with_shared_open_remarks_and_without_names(
    verband: Verband, act: Callable[[int, User], object], besluit: str
) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    opened = remark(verband, report, tekst="Open vraag")
    answer_opmerking(opened.pk, by=verband.coordinator, tekst="Een antwoord")
    settled = remark(verband, report, tekst="Klaar")
    settle_opmerking(settled.pk, by=verband.accounthouder)
    remark(verband, report, tekst="Alleen voor ons", is_intern=True)
    judge(report, make_uitvoerder(), FINANCIEN, GOED, "Klopt.")

    act(report.pk, verband.accounthouder)

    letter = Antwoordbrief.objects.get()
    context = BriefContext.from_facts(letter.document.context)
    assert (context.besluit, context.is_fictief, context.penvoerder) == (besluit, True, "Penvoerder Eigen")
    assert [(row.nummer, row.plek, row.tekst) for row in context.opmerkingen] == [(1, "Activiteiten", "Open vraag")]
    assert [(row.van, row.tekst) for row in context.opmerkingen[0].antwoorden] == [("Penvoerder Eigen", "Een antwoord")]
    assert context.heeft_oordeel_financien
    for name in User.objects.values_list("naam", flat=True):
        assert name not in letter.document.context_json
    assert Job.objects.get(kind="antwoordbrief_pdf").key == str(letter.document_id)
    assert Document.objects.get(pk=letter.document_id).moment == letter.overgang.moment


def test_mail_holds_nothing_of_the_remarks(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    remark(verband, report, tekst="vertrouwelijk-a")
    remark(verband, report, tekst="vertrouwelijk-b", is_intern=True)

    actions.request_supplement(report.pk, by=verband.accounthouder, reden="vertrouwelijk-c", tot=date(2099, 1, 1))

    mails = Mail.objects.filter(soort="besluit")
    assert {mail.aan for mail in mails} == {verband.bestuurder, verband.coordinator, verband.gewone_coordinator}
    assert not any("vertrouwelijk" in mail.tekst + mail.html + mail.onderwerp for mail in mails)


@pytest.mark.slow
def test_two_judges_and_a_remark_at_once(own_database: None) -> None:
    verband = make_verband("Druk")
    report = bring(verband, S.IN_BEOORDELING)
    uitvoerder, part = make_uitvoerder(), first_part(report)
    versie = last_version(report)

    ends = at_once(
        [
            lambda: judge(report, verband.accounthouder, INHOUD, GOED),
            lambda: judge(report, uitvoerder, FINANCIEN, FOUT, "Nee."),
            *[
                lambda: place_opmerking(versie.pk, by=verband.accounthouder, onderdeel=part.pk, tekst="tegelijk"),
            ]
            * 4,
        ]
    )

    assert ends == ["done"] * 6
    assert Oordeel.objects.filter(versie=versie).count() == 2
    assert sorted(Opmerking.objects.values_list("nummer", flat=True)) == [1, 2, 3, 4]


@pytest.mark.slow
def test_negative_judgement_and_akkoord_at_once_never_both_hold(own_database: None) -> None:
    verband = make_verband("Druk")
    report = bring(verband, S.IN_BEOORDELING)
    uitvoerder = make_uitvoerder()

    def approve() -> None:
        try:
            actions.approve_rapportage(report.pk, by=verband.accounthouder)
        except JudgedNegative:
            raise TransitionNotAllowed("negative") from None

    ends = at_once([approve, lambda: judge(report, uitvoerder, FINANCIEN, FOUT, "Nee.")])

    report.refresh_from_db()
    assert ends == ["TransitionNotAllowed", "done"]
    assert (report.status == S.AKKOORD) != Oordeel.objects.filter(soort=FINANCIEN).exists()


def test_version_row_keeps_its_money(verband: Verband) -> None:
    """A judgement is about what was frozen, whatever is written afterwards."""
    report = bring(verband, S.IN_BEOORDELING)
    before = RapportageVersie.objects.get().sha256
    report.onderdelen.get(soort="financien").regels.update(besteed=Decimal(1))

    judge(report, make_uitvoerder(), FINANCIEN, GOED)

    assert RapportageVersie.objects.get().sha256 == before
