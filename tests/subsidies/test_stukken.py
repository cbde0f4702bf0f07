"""Annexes: who adds and removes them, and when a controleverklaring still fits the figures."""

import pytest
from django.core.exceptions import PermissionDenied

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from documents.models import Document
from notifications.models import Mail
from subsidies.actions.rapportage import (
    approve_rapportage,
    request_supplement,
    return_rapportage,
    submit_rapportage,
    take_up_rapportage,
)
from subsidies.actions.stuk import NietToegevoegd, current_financien, remove_stuk
from subsidies.models import Jaarrapportage, Rapportagestuk
from subsidies.pdf import RapportageContext, from_concept
from tests.factories.accounts import user_factory
from tests.factories.stukken import LATER, OVERIG, VOID, add, change_money
from tests.factories.subsidies import Verband


def missing(report: Jaarrapportage) -> list[str]:
    fresh = Jaarrapportage.objects.for_detail().get(pk=report.pk)
    return [zin for zin in from_concept(fresh, 1).ontbreekt if "Controleverklaring" in zin]


def test_a_controleverklaring_names_the_finances_of_its_moment(verband: Verband) -> None:
    report = verband.rapportage()
    assert missing(report) == [LATER]

    row = add(report, verband.coordinator)

    assert row.financien_sha256 == from_concept(report, 1).financien_sha256 == current_financien(report)
    assert missing(report) == []
    event = AuditEvent.objects.get(event="subsidies.stuk.toegevoegd")
    assert (event.data["rapportage"], event.data["na_indienen"]) == (report.pk, False)


def test_one_cent_voids_it_and_the_old_cent_back_heals_it(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)

    change_money(report)
    assert missing(report) == [VOID]

    change_money(report, "12345.67")
    assert missing(report) == []


def test_text_of_another_part_does_not_void_it(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)

    report.onderdelen.filter(soort="activiteiten").update(tekst="Heel anders")

    assert missing(report) == []


def test_the_voided_file_itself_is_not_taken_again_for_other_figures(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)
    change_money(report)

    with pytest.raises(NietToegevoegd, match="andere cijfers"):
        add(report, verband.coordinator)
    add(report, verband.coordinator, text="nieuwe verklaring")

    assert missing(report) == []


def test_a_frozen_version_says_whether_it_fits(verband: Verband) -> None:
    report = verband.rapportage()
    add(report, verband.coordinator)
    first = submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    return_rapportage(report.pk, by=verband.accounthouder, reden="Nog eens.")
    change_money(report)

    second = submit_rapportage(report.pk, by=verband.bestuurder)

    contexts = [RapportageContext.from_facts(versie.facts) for versie in (first, second)]
    assert [context.controleverklaring_past for context in contexts] == [True, False]
    assert [VOID in context.ontbreekt for context in contexts] == [False, True]


def test_it_may_come_after_handing_in_against_the_figures_of_the_version(verband: Verband) -> None:
    report = verband.rapportage()
    versie = submit_rapportage(report.pk, by=verband.bestuurder)
    report.refresh_from_db()

    with pytest.raises(TransitionNotAllowed):
        add(report, verband.coordinator, OVERIG)
    row = add(report, verband.coordinator)

    assert row.financien_sha256 == RapportageContext.from_facts(versie.facts).financien_sha256
    mail = Mail.objects.get(soort="ingediend", onderwerp__contains="nagestuurd")
    assert mail.aan == verband.accounthouder
    assert verband.alliantie.naam not in mail.onderwerp + mail.tekst + mail.html
    assert AuditEvent.objects.get(event="subsidies.stuk.toegevoegd").data["na_indienen"] is True


def test_a_supplement_opens_the_annexes_only_where_that_part_is_asked(verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    part = report.onderdelen.get(soort="activiteiten", organisatie=None)
    request_supplement(report.pk, by=verband.accounthouder, reden="Vul aan.", onderdelen=[part.pk])

    with pytest.raises(TransitionNotAllowed):
        add(report, verband.coordinator, OVERIG)
    add(report, verband.coordinator)
    report.onderdelen.filter(soort="bijlagen").update(is_heropend=True)

    assert add(report, verband.coordinator, OVERIG).soort == OVERIG


def test_after_akkoord_nothing_is_added(verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)

    with pytest.raises(TransitionNotAllowed):
        add(report, verband.coordinator)


@pytest.mark.slow
@pytest.mark.parametrize("who", ["partner", "accounthouder"])
def test_only_coordinator_and_director_add_and_remove(verband: Verband, vreemd: Verband, who: str) -> None:
    report = verband.rapportage()
    row = add(report, verband.bestuurder, OVERIG)

    for user in (getattr(verband, who), vreemd.coordinator, vreemd.bestuurder, user_factory(Rol.BEHEERDER)):
        with pytest.raises(PermissionDenied):
            add(report, user, OVERIG, "ander")
        with pytest.raises(PermissionDenied):
            remove_stuk(row.pk, by=user)


def test_a_removed_annex_is_gone_from_the_draft_and_stays_with_its_version(verband: Verband) -> None:
    report = verband.rapportage()
    row = add(report, verband.coordinator, OVERIG)
    submit_rapportage(report.pk, by=verband.bestuurder)
    with pytest.raises(TransitionNotAllowed):
        remove_stuk(row.pk, by=verband.coordinator)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    return_rapportage(report.pk, by=verband.accounthouder, reden="Nog eens.")
    never = add(report, verband.coordinator, OVERIG, "nooit ingediend")

    for stuk in (row, never):
        remove_stuk(stuk.pk, by=verband.coordinator)
        remove_stuk(stuk.pk, by=verband.coordinator)

    assert list(report.stukken.current()) == []
    assert [stuk for stuk in report.stukken.with_handed_in() if stuk.was_ingediend] == [row]
    assert AuditEvent.objects.filter(event="subsidies.stuk.verwijderd").count() == 2


def test_the_same_file_twice_is_one_document_and_one_row(verband: Verband, vreemd: Verband) -> None:
    report, other = verband.rapportage(), vreemd.rapportage()

    rows = [add(report, verband.coordinator, OVERIG), add(report, verband.bestuurder, OVERIG)]
    add(other, vreemd.coordinator, OVERIG)

    assert rows[0] == rows[1]
    assert Document.objects.filter(soort="stuk").count() == 1
    assert Rapportagestuk.objects.count() == 2
