"""Reports on their way through the review, and remarks on them."""

from typing import Any

from accounts.models import User
from accounts.roles import Rol
from subsidies.actions import rapportage as actions
from subsidies.actions.beoordeling import place_opmerking
from subsidies.models import Jaarrapportage, Onderdeel, Opmerking, RapportageVersie
from subsidies.statuses import RapportageStatus
from tests.factories.subsidies import Verband, first_part, make_user

S = RapportageStatus


def make_uitvoerder() -> User:
    """Somebody who judges finances."""
    return make_user("uitvoerder", rol=Rol.UITVOERDER)


def bring(verband: Verband, status: str, jaar: int = 2025) -> Jaarrapportage:
    """A filled report in this state, by the ways that people have."""
    report = verband.rapportage(jaar)
    if status != S.CONCEPT:
        actions.submit_rapportage(report.pk, by=verband.bestuurder)
    if status not in (S.CONCEPT, S.INGEDIEND):
        actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    if status == S.AANVULLING_GEVRAAGD:
        actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.")
    if status == S.TERUGGESTUURD:
        actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Anders.")
    if status == S.AKKOORD:
        actions.approve_rapportage(report.pk, by=verband.accounthouder)
    return Jaarrapportage.objects.for_detail().get(pk=report.pk)


def last_version(report: Jaarrapportage) -> RapportageVersie:
    """The version that was handed in last."""
    return report.versies.order_by("-nummer")[0]


def remark(verband: Verband, report: Jaarrapportage, *, part: Onderdeel | None = None, **facts: Any) -> Opmerking:
    """A remark of the accounthouder at a part (the activities without one)."""
    return place_opmerking(
        last_version(report).pk,
        by=verband.accounthouder,
        onderdeel=(part or first_part(report)).pk,
        **{"tekst": "Waarom?", **facts},
    )
