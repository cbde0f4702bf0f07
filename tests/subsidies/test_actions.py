"""What the actions of a report change, record and refuse: all of it or nothing."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils.timezone import localtime

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from allianties.models import Accounthouderschap
from audit.models import AuditEvent
from documents.canonical import sha256
from documents.models import Document
from jobs.models import Job
from notifications.models import Mail, Mailvoorkeur
from subsidies.actions import rapportage as actions
from subsidies.actions.onderdeel import Rij
from subsidies.actions.rapportage import Conflict, NotReady
from subsidies.models import Overgang, RapportageVersie, Regeling, Subsidie, Verplichting
from subsidies.pdf import RapportageContext, from_concept
from subsidies.regels import VERKLARING, VERKLARING_BIJ_INDIENEN
from tests.factories.subsidies import START, Verband, first_part, make_regeling, make_user

REDEN = "Leg het verschil bij Personeel beter uit."


def counts() -> tuple[int, ...]:
    """Everything that handing in writes."""
    return tuple(model.objects.count() for model in (RapportageVersie, Overgang, Document, Job, Mail))


def test_create_verplichting_is_due_on_the_day_that_the_rule_names(verband: Verband) -> None:
    duty = actions.create_verplichting(verband.subsidie, 2023, by=None)

    assert duty.vervaldatum == date(2024, 4, 1)  # also tweede paasdag: a hard date (domein 2.3)
    assert duty.artikel == "R22 1.5"
    assert actions.create_verplichting(verband.subsidie, 2023, by=None) == duty


def test_create_verplichting_refused_while_the_rule_is_unknown(verband: Verband) -> None:
    verband.subsidie.regeling.regelversies.filter(naam="rapportage_uiterste_dag").update(waarde="", status="onbekend")

    with pytest.raises(ValueError, match="no known"):
        actions.create_verplichting(verband.subsidie, 2023, by=None)
    assert not Verplichting.objects.exists()


def test_start_rapportage_gives_a_part_per_section_and_per_member(verband: Verband) -> None:
    report = verband.rapportage(filled=False)

    soorten = [(part.soort, part.organisatie) for part in report.onderdelen.in_order()]

    assert len(soorten) == 15
    assert [row for row in soorten if row[0] == "bijdrage"] == [
        ("bijdrage", verband.lid),
        ("bijdrage", verband.penvoerder),
    ]
    assert all("veilig" not in soort for soort, _organisatie in soorten)


def test_save_onderdeel_keeps_any_draft(verband: Verband) -> None:
    part = verband.rapportage().onderdelen.get(soort="financien")
    rows = [Rij("regels", None, {"post": "Personeel", "begroot_invoer": "± 60", "besteed_invoer": "12,5"})]

    saved = actions.save_onderdeel(
        part.pk, by=verband.coordinator, tekst="x" * 150_000, revision=part.revision, rijen=rows
    )

    assert (len(saved.tekst), saved.revision) == (150_000, part.revision + 1)
    row = saved.regels.get(volgorde=2)
    assert (row.begroot, row.begroot_invoer, row.besteed) == (None, "± 60", Decimal("12.50"))
    assert (
        AuditEvent.objects.filter(event="subsidies.onderdeel.opgeslagen", actor_id=verband.coordinator.pk).count() == 1
    )


def test_save_onderdeel_refuses_an_older_revision_and_changes_nothing(verband: Verband) -> None:
    part = first_part(verband.rapportage())
    actions.save_onderdeel(part.pk, by=verband.coordinator, tekst="eerst", revision=0)

    with pytest.raises(Conflict):
        actions.save_onderdeel(part.pk, by=verband.gewone_coordinator, tekst="later", revision=0)

    part.refresh_from_db()
    assert part.tekst == "eerst"


@pytest.mark.parametrize("who", ["bestuurder", "accounthouder"])
def test_save_onderdeel_refused_to_who_does_not_write(verband: Verband, who: str) -> None:
    part = first_part(verband.rapportage())

    with pytest.raises(PermissionDenied):
        actions.save_onderdeel(part.pk, by=getattr(verband, who), tekst="nee", revision=0)


def test_save_onderdeel_refused_once_handed_in(verband: Verband) -> None:
    report = verband.rapportage()
    actions.submit_rapportage(report.pk, by=verband.bestuurder)

    with pytest.raises(TransitionNotAllowed):
        actions.save_onderdeel(first_part(report).pk, by=verband.coordinator, tekst="te laat", revision=0)


def test_partner_writes_only_its_own_part(verband: Verband, vreemd: Verband) -> None:
    report = verband.rapportage()
    own = report.onderdelen.get(organisatie=verband.lid)
    other = report.onderdelen.get(organisatie=verband.penvoerder)

    actions.save_onderdeel(own.pk, by=verband.partner, tekst="van ons", revision=0)
    for part, user in ((other, verband.partner), (first_part(report), verband.partner), (own, vreemd.partner)):
        with pytest.raises(PermissionDenied):
            actions.save_onderdeel(part.pk, by=user, tekst="nee", revision=part.revision)

    own.refresh_from_db()
    assert own.tekst == "van ons"


def test_rows_that_were_not_filled_in_stay_and_an_emptied_one_goes(verband: Verband) -> None:
    part = verband.rapportage(filled=False).onderdelen.get(soort="financien")
    new = [Rij("regels", None, {"post": f"p{number}", "besteed_invoer": "1"}) for number in range(3)]
    saved = actions.save_onderdeel(part.pk, by=verband.coordinator, tekst="", revision=0, rijen=new)
    second = saved.nieuwe_rijen["regels", 1]

    emptied = Rij("regels", second, {"post": "", "besteed_invoer": "", "begroot_invoer": "", "toelichting": ""})
    actions.save_onderdeel(part.pk, by=verband.coordinator, tekst="", revision=1, rijen=[emptied])

    assert [row.post for row in part.regels.all()] == ["p0", "p2"]


def test_submit_freezes_records_and_enqueues(verband: Verband) -> None:
    report = verband.rapportage()

    versie = actions.submit_rapportage(report.pk, by=verband.bestuurder)

    report.refresh_from_db()
    assert (report.status, report.ingediend_door, report.ingediend_op) == (
        "ingediend",
        verband.bestuurder,
        versie.ingediend_op,
    )
    assert versie.sha256 == sha256(versie.inhoud)
    assert RapportageContext.from_facts(versie.facts) == from_concept(report, versie=1)
    assert versie.document.status == "in_de_maak"
    assert Job.objects.get(kind="rapportage_pdf").key == str(versie.document.pk)
    receipts = Mail.objects.filter(soort="ontvangstbevestiging")
    assert {mail.aan for mail in receipts} == {verband.bestuurder, verband.coordinator, verband.gewone_coordinator}
    assert all(versie.referentie in mail.tekst and "geheimtekst" not in mail.tekst + mail.html for mail in receipts)
    assert Overgang.objects.get().naar == "ingediend"
    assert AuditEvent.objects.filter(event="subsidies.rapportage.ingediend").count() == 1


def test_the_accounthouder_hears_of_a_handing_in_unless_turned_off(verband: Verband, vreemd: Verband) -> None:
    off = make_user("Liever niet", rol=Rol.ACCOUNTHOUDER)
    Accounthouderschap.objects.create(user=off, alliantie=verband.alliantie, begindatum=START)
    Mailvoorkeur.objects.create(user=off, soort="ingediend", wijze="uit")
    report = verband.rapportage()

    actions.submit_rapportage(report.pk, by=verband.bestuurder)

    mail = Mail.objects.get(soort="ingediend")
    assert mail.aan == verband.accounthouder
    assert mail.onderwerp == "Nieuw ingediend: jaarrapportage over 2025"
    for text in (mail.tekst, mail.html):
        assert f"/rapportages/{report.pk}/" in text
        assert verband.alliantie.naam not in text
        assert "geheimtekst" not in text


def test_submit_twice_gives_one_version(verband: Verband) -> None:
    report = verband.rapportage()
    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    before = counts()

    with pytest.raises(TransitionNotAllowed):
        actions.submit_rapportage(report.pk, by=verband.coordinator)

    assert counts() == before


@pytest.mark.parametrize("who", ["partner", "gewone_coordinator", "accounthouder"])
def test_submit_refused_without_mandate(verband: Verband, who: str) -> None:
    report = verband.rapportage()
    before = counts()

    with pytest.raises(PermissionDenied):
        actions.submit_rapportage(report.pk, by=getattr(verband, who))

    report.refresh_from_db()
    assert (report.status, counts()) == ("concept", before)


def test_submit_lists_what_is_no_amount_or_too_long(verband: Verband) -> None:
    report = verband.rapportage()
    long, money = first_part(report), first_part(report, "financien")
    long.tekst = "x" * 100_001
    long.save()
    money.regels.update(begroot=None, begroot_invoer="veel")
    before = counts()

    with pytest.raises(NotReady) as refused:
        actions.submit_rapportage(report.pk, by=verband.bestuurder)

    assert [part for part, _sentence in refused.value.points] == [long, money, money]
    assert counts() == before


def test_submit_an_empty_report_is_allowed_and_says_what_is_missing(verband: Verband) -> None:
    report = verband.rapportage(filled=False)

    versie = actions.submit_rapportage(report.pk, by=verband.bestuurder)

    assert len(versie.facts["ontbreekt"]) == 5  # plan with budget, theory, activities, finances, statement


def declaration(regeling: Regeling, vanaf: date, tekst: str, waarde: str = "ja", tot: date | None = None) -> None:
    """The text that is declared under this scheme, as a dated rule."""
    regeling.regelversies.create(
        naam=VERKLARING_BIJ_INDIENEN,
        eenheid="ja/nee",
        waarde=waarde,
        status="bekend" if waarde else "onbekend",
        artikel="1.5",
        begindatum=vanaf,
        einddatum=tot,
        toelichting=tekst,
        bron="test",
    )


def test_the_declaration_is_the_text_of_the_scheme_on_the_day_of_handing_in(verband: Verband) -> None:
    eigen, ander = verband.subsidie.regeling, make_regeling("R28")
    declaration(eigen, START, "Ik verklaar dit volgens R22.", tot=date(2026, 4, 1))
    declaration(eigen, date(2026, 4, 2), "Ik verklaar dit op de nieuwe manier.")
    declaration(ander, START, "Ik verklaar dit volgens R28.")
    Subsidie.objects.filter(pk=verband.subsidie.pk).update(regeling=ander)
    report, last = verband.rapportage(), datetime(2026, 4, 1, 21, 59, 59, tzinfo=UTC)  # before midnight in Amsterdam

    def declared(moment: datetime) -> str:
        versie = actions.submit_rapportage(report.pk, by=verband.bestuurder, moment=moment)
        actions.withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Nog eens.")
        return versie.verklaring

    assert declared(last) == "Ik verklaar dit volgens R28."
    Subsidie.objects.filter(pk=verband.subsidie.pk).update(regeling=eigen)
    assert declared(last) == "Ik verklaar dit volgens R22."
    assert declared(last + timedelta(seconds=1)) == "Ik verklaar dit op de nieuwe manier."
    client = Client()
    client.force_login(verband.bestuurder)
    with time_machine.travel(last, tick=False):
        page = client.get(reverse("subsidies:rapportage_submit", args=[report.pk])).content.decode()
    assert "Ik verklaar dit volgens R22." in page and "fictief: de regeling" not in page


@pytest.mark.parametrize("waarde", ["", "nee"])
def test_without_a_known_text_the_declaration_is_ours_and_says_so(verband: Verband, waarde: str) -> None:
    declaration(verband.subsidie.regeling, START, "Geldt niet.", waarde=waarde)

    versie = actions.submit_rapportage(verband.rapportage().pk, by=verband.bestuurder)

    assert versie.verklaring == str(VERKLARING) and "fictief" in versie.verklaring


def test_submit_rolls_back_whole_when_the_mail_fails(verband: Verband, monkeypatch: pytest.MonkeyPatch) -> None:
    report = verband.rapportage()
    before = counts()
    monkeypatch.setattr("subsidies.emails.render_to_string", lambda *args: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        actions.submit_rapportage(report.pk, by=verband.bestuurder)

    report.refresh_from_db()
    assert (report.status, counts()) == ("concept", before)


def in_beoordeling(verband: Verband) -> int:
    """A report that the accounthouder took up."""
    report = verband.rapportage()
    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    return report.pk


@pytest.mark.slow
def test_the_whole_round_and_back(verband: Verband) -> None:
    pk = in_beoordeling(verband)
    actions.return_rapportage(pk, by=verband.accounthouder, reden=REDEN)
    actions.submit_rapportage(pk, by=verband.coordinator)
    actions.take_up_rapportage(pk, by=verband.accounthouder)
    actions.request_supplement(pk, by=verband.accounthouder, reden=REDEN)
    actions.submit_rapportage(pk, by=verband.bestuurder)
    actions.withdraw_rapportage(pk, by=verband.bestuurder, reden="Te vroeg.")
    actions.submit_rapportage(pk, by=verband.bestuurder)
    actions.take_up_rapportage(pk, by=verband.accounthouder)
    actions.approve_rapportage(pk, by=verband.accounthouder)
    assert RapportageVersie.objects.with_akkoord(date(2999, 1, 1)).get().nummer == 4
    actions.reopen_rapportage(pk, by=verband.accounthouder, reden="Nieuw feit.")

    steps = Overgang.objects.filter(rapportage=pk)
    assert [row.naar for row in steps] == [
        "ingediend",
        "in_beoordeling",
        "teruggestuurd",
        "ingediend",
        "in_beoordeling",
        "aanvulling_gevraagd",
        "ingediend",
        "aanvulling_gevraagd",
        "ingediend",
        "in_beoordeling",
        "akkoord",
        "in_beoordeling",
    ]
    assert RapportageVersie.objects.filter(rapportage=pk).count() == 4
    assert not RapportageVersie.objects.with_akkoord(date(2999, 1, 1)).exists()
    assert Mail.objects.filter(soort="besluit").count() == 3 * 2 + 2  # twice bestuurder + 2 coordinators, once without


@pytest.mark.parametrize("act", [actions.return_rapportage, actions.request_supplement])
def test_sending_back_needs_a_reason(verband: Verband, act: Any) -> None:
    pk = in_beoordeling(verband)

    with pytest.raises(ValueError, match="reason"):
        act(pk, by=verband.accounthouder, reden="  ")


def test_a_stranger_cannot_judge(verband: Verband, vreemd: Verband) -> None:
    report = verband.rapportage()
    actions.submit_rapportage(report.pk, by=verband.bestuurder)

    with pytest.raises(PermissionDenied):
        actions.take_up_rapportage(report.pk, by=vreemd.accounthouder)


def test_akkoord_holds_from_its_day(verband: Verband) -> None:
    pk = in_beoordeling(verband)
    actions.approve_rapportage(pk, by=verband.accounthouder)
    day = localtime(Overgang.objects.get(naar="akkoord").moment).date()

    assert RapportageVersie.objects.with_akkoord(day).count() == 1
    assert not RapportageVersie.objects.with_akkoord(date(day.year - 1, 12, 31)).exists()


@pytest.mark.slow
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
@pytest.mark.parametrize("table", ["subsidies_rapportageversie", "subsidies_overgang"])
def test_frozen_rows_stay_also_for_the_owner(verband: Verband, as_owner: None, table: str, statement: str) -> None:
    actions.submit_rapportage(verband.rapportage().pk, by=verband.bestuurder)

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(table))


def test_composition_of_the_reporting_year_is_frozen(verband: Verband) -> None:
    versie = actions.submit_rapportage(verband.rapportage().pk, by=verband.bestuurder)
    verband.alliantie.deelnames.filter(organisatie=verband.lid).update(einddatum=date(2024, 12, 31))

    assert [lid["naam"] for lid in versie.facts["leden"]] == ["Penvoerder Eigen", "Lid Eigen"]
