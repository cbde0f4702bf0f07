"""A supplement: its term, which parts open, and how it comes back."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from subsidies.actions import rapportage as actions
from subsidies.actions.beoordeling import settle_opmerking
from subsidies.models import Antwoordbrief, Jaarrapportage
from subsidies.permissions import can_write
from subsidies.statuses import RapportageStatus
from tests.factories.beoordelen import bring, remark
from tests.factories.subsidies import Verband, first_part

S = RapportageStatus


@pytest.mark.slow
@pytest.mark.parametrize(("days", "good"), [(-1, False), (0, False), (1, True), (14, True), (365, True)])
def test_term_of_a_supplement_is_at_least_a_day_ahead(verband: Verband, days: int, good: bool) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    with time_machine.travel(
        datetime(2026, 4, 20, 22, 30, tzinfo=UTC), tick=False
    ):  # 21 April, half past midnight here
        tot = date(2026, 4, 21) + timedelta(days=days)
        if good:
            actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.", tot=tot)
        else:
            with pytest.raises(ValueError, match="not after"):
                actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.", tot=tot)

    report.refresh_from_db()
    assert report.aanvulling_einddatum == (tot if good else None)


def test_term_is_not_shifted_to_a_working_day(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    kingsday = date(2030, 4, 27)  # a Saturday, and Koningsdag

    actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.", tot=kingsday)

    report.refresh_from_db()
    assert report.aanvulling_einddatum == kingsday
    assert Antwoordbrief.objects.get().document.context["tot"] == "2030-04-27"


def test_only_marked_parts_open_and_come_back_as_a_supplement(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    asked, chosen, other = (first_part(report, soort) for soort in ("activiteiten", "kop", "samenvatting"))
    remark(verband, report, part=asked, vraagt_aanvulling=True)
    settled = remark(verband, report, part=other, vraagt_aanvulling=True)
    settle_opmerking(settled.pk, by=verband.accounthouder)

    actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.", onderdelen=[chosen.pk])

    parts = {part.pk: part for part in report.onderdelen.select_related("rapportage__subsidie__alliantie")}
    assert {pk for pk, part in parts.items() if can_write(verband.coordinator, part)} == {asked.pk, chosen.pk}
    assert Antwoordbrief.objects.get().document.context["onderdelen"] == ["Kop", "Activiteiten"]

    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    again = Jaarrapportage.objects.for_detail().get(pk=report.pk)
    assert (again.is_aangevuld, str(again.badge.label)) == (True, "Aangevuld")
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    assert str(Jaarrapportage.objects.for_detail().get(pk=report.pk).badge.label) == "In beoordeling"


def test_a_supplement_that_is_withdrawn_is_asked_for_again(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    asked, term = first_part(report, "kop"), timezone.localdate() + timedelta(days=14)
    actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.", tot=term, onderdelen=[asked.pk])
    actions.submit_rapportage(report.pk, by=verband.bestuurder)

    actions.withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Een fout.")

    report.refresh_from_db()
    assert (report.status, report.aanvulling_einddatum) == (S.AANVULLING_GEVRAAGD, term)
    parts = report.onderdelen.select_related("rapportage__subsidie__alliantie")
    assert [part.pk for part in parts if can_write(verband.coordinator, part)] == [asked.pk]
    assert report.versies.count() == 2

    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    assert Jaarrapportage.objects.for_detail().get(pk=report.pk).is_aangevuld
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    report.refresh_from_db()
    assert report.aanvulling_einddatum is None
    assert not report.onderdelen.filter(is_heropend=True).exists()


def test_late_supplement_is_taken(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    with time_machine.travel(datetime(2026, 4, 20, 10, tzinfo=UTC), tick=False):
        actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.", tot=date(2026, 4, 21))
    with time_machine.travel(datetime(2026, 4, 25, 10, tzinfo=UTC), tick=False):
        actions.submit_rapportage(report.pk, by=verband.bestuurder)

    report.refresh_from_db()
    assert report.status == S.INGEDIEND


def test_report_handed_in_the_first_time_is_not_aangevuld(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Anders.")
    actions.submit_rapportage(report.pk, by=verband.bestuurder)

    assert not Jaarrapportage.objects.for_list().get(pk=report.pk).is_aangevuld
