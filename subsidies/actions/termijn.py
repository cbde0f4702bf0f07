"""Due dates: a postponement with its reason, and an outage that extends the terms that ended in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Alliantie
from allianties.permissions import permissions_for
from audit.record import record
from documents.dutch import moment as in_words
from subsidies import emails
from subsidies.models import (
    Activiteitenplan,
    Jaarrapportage,
    PlanOvergang,
    RapportageVersie,
    Storing,
    Uitstel,
    Verplichting,
    VerplichtingSoort,
)
from subsidies.statuses import PlanStatus, RapportageStatus
from subsidies.termijnen import next_werkdag

MAX_LATER = 366  # days; longer asks another decision


class NietUitgesteld(ValueError):
    """This due date cannot become that one; the message is the sentence for the reader."""


def open_duties(duties: "QuerySet[Verplichting]") -> "QuerySet[Verplichting]":
    """Of these, the ones that nothing was handed in for: no report or a draft; no plan that was handed in."""
    reported = Jaarrapportage.objects.filter(verplichting=OuterRef("pk")).exclude(status=RapportageStatus.CONCEPT)
    planned = Activiteitenplan.objects.filter(
        subsidie=OuterRef("subsidie"), jaar=OuterRef("jaar"), status__in=[PlanStatus.INGEDIEND, PlanStatus.AKKOORD]
    )
    return duties.filter(
        Q(~Exists(reported), soort=VerplichtingSoort.JAARRAPPORTAGE)
        | Q(~Exists(planned), soort=VerplichtingSoort.ACTIVITEITENPLAN)
    )


def coordinators(alliantie: Alliantie, *extra: Rol) -> list[User]:
    """Who coordinates this alliance today (and holds one of ``extra``), each once, and can log in."""
    rows = alliantie.contactpersonen.geldig().filter(rol__in=[Rol.COORDINATOR, *extra], user__is_active=True)
    return list({row.user_id: row.user for row in rows.select_related("user").order_by("pk")}.values())


@transaction.atomic
def postpone_verplichting(
    pk: int,
    *,
    tot: date,
    reden: str,
    by: User,
    storing: Storing | None = None,
    moment: datetime | None = None,
) -> Uitstel:
    """Give the duty ``pk`` until ``tot`` (inclusive): only later, with a reason; coordinators and director get a mail.

    Raises PermissionDenied; NietUitgesteld for a day that is not later, more than a year later, without a reason, or
    where the report has akkoord. ``storing`` comes from `record_storing`, which checks the right itself.
    """
    verplichting = Verplichting.objects.select_for_update(of=("self",)).select_related("subsidie__alliantie").get(pk=pk)
    alliantie = verplichting.subsidie.alliantie
    if alliantie is None or (storing is None and Permission.TERMIJN_POSTPONE not in permissions_for(by, alliantie)):
        raise PermissionDenied
    if not reden.strip():
        raise NietUitgesteld(_("schrijf waarom er uitstel is."))
    if tot <= verplichting.vervaldatum:
        raise NietUitgesteld(_("kies een dag na de uiterste dag van nu. Eerder kan niet."))
    if (tot - verplichting.vervaldatum).days > MAX_LATER:
        raise NietUitgesteld(_("dit is meer dan een jaar later. Kies een eerdere dag."))
    if storing is None and Jaarrapportage.objects.filter(verplichting=pk, status=RapportageStatus.AKKOORD).exists():
        raise NietUitgesteld(_("deze rapportage heeft al akkoord. Uitstel is niet meer nodig."))
    row = Uitstel.objects.create(
        verplichting=verplichting,
        oude_datum=verplichting.vervaldatum,
        nieuwe_datum=tot,
        reden=reden.strip(),
        storing=storing,
        door=by,
        moment=moment or timezone.now(),
    )
    verplichting.vervaldatum = tot
    verplichting.save(update_fields=["vervaldatum"])
    record(
        "subsidies.verplichting.uitgesteld",
        by=by,
        subject=verplichting,
        data={
            "van": row.oude_datum.isoformat(),
            "tot": tot.isoformat(),
            "storing": storing.pk if storing is not None else None,
        },
    )
    emails.send_postponement(verplichting, coordinators(alliantie, Rol.BESTUURDER))
    return row


@dataclass(frozen=True)
class Verlenging:
    """A duty that an outage extends, and until when."""

    verplichting: Verplichting
    tot: date


def extensions(begonnen: datetime, geeindigd: datetime) -> list[Verlenging]:
    """Which duties an outage extends: those due on a day of it that were not handed in in time.

    Until the first working day after its last day. No law fixes this rule; it is ours (docs/beheer.md), and Awb
    afdeling 2.3 asks for one.
    """
    first, last = timezone.localtime(begonnen).date(), timezone.localtime(geeindigd).date()
    tot = next_werkdag(last)
    duties = list(
        Verplichting.objects.with_people()
        .filter(vervaldatum__range=(first, last))
        .order_by("vervaldatum", "subsidie__alliantie__naam", "pk")
    )
    received = _received(duties)
    return [Verlenging(duty, tot) for duty in duties if not _in_time(duty, received.get(duty.pk))]


def _in_time(duty: Verplichting, received: datetime | None) -> bool:
    return received is not None and timezone.localtime(received).date() <= duty.vervaldatum


def _received(duties: list[Verplichting]) -> dict[int, datetime]:
    """When something was handed in for the first time, by duty."""
    found: dict[int, datetime] = {}
    reports = RapportageVersie.objects.filter(rapportage__verplichting__in=duties)
    rows = reports.order_by("-ingediend_op").values_list("rapportage__verplichting", "ingediend_op")
    found.update({duty: at for duty, at in rows})
    steps = PlanOvergang.objects.filter(plan__verplichting__in=duties, naar=PlanStatus.INGEDIEND).order_by("-moment")
    found.update({duty: at for duty, at in steps.values_list("plan__verplichting", "moment") if duty is not None})
    return found


@transaction.atomic
def record_storing(*, begonnen: datetime, geeindigd: datetime, omschrijving: str, by: User) -> tuple[Storing, int]:
    """Register an outage and extend the terms that ended in it. Gives the outage and how many terms.

    Registered twice with the same moments it is one outage. Raises PermissionDenied, or NietUitgesteld for moments
    that are no outage.
    """
    if Permission.STORING_RECORD not in by.ministry_permissions:
        raise PermissionDenied
    if not begonnen < geeindigd <= timezone.now():
        raise NietUitgesteld(_("het einde ligt na het begin, en niet in de toekomst."))
    storing, made = Storing.objects.get_or_create(
        begonnen_op=begonnen,
        geeindigd_op=geeindigd,
        defaults={"omschrijving": omschrijving, "geregistreerd_door": by, "geregistreerd_op": timezone.now()},
    )
    if not made:
        return storing, storing.uitstellen.count()
    record("subsidies.storing.geregistreerd", by=by, subject=storing)
    reden = _("Storing van %(begin)s tot %(eind)s.") % {"begin": in_words(begonnen), "eind": in_words(geeindigd)}
    rows = extensions(begonnen, geeindigd)
    _extend(rows, storing, reden, by)
    return storing, len(rows)


def _extend(rows: Iterable[Verlenging], storing: Storing, reden: str, by: User) -> None:
    for row in rows:
        postpone_verplichting(row.verplichting.pk, tot=row.tot, reden=reden, by=by, storing=storing)
