"""What happens to a plan of activities: begun, written, handed in, judged, revised (R22 art. 1.5, K 3.4, 3.5)."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission, Rol
from accounts.transitions import Transition, TransitionNotAllowed
from allianties.permissions import permissions_for
from audit.record import record
from documents.canonical import canonical_json, sha256
from documents.dutch import amount
from subsidies import emails
from subsidies.actions.herinnering import accounthouders
from subsidies.actions.verplichting import require_setter
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Begrotingsregel,
    Dekking,
    PlanOvergang,
    Subsidie,
    Theorieknoop,
    Theorieversie,
    Verplichting,
    VerplichtingSoort,
)
from subsidies.pdf.plan import PlanContext, plan_context
from subsidies.statuses import PLAN_APPROVE, PLAN_RETURN, PLAN_SUBMIT, PLAN_WITHDRAW, BijdrageSoort

MAX_TEXT = 100_000
COPIED = ("sleutel", "volgorde", "naam", "omschrijving", "organisatie_id", "middelen", "geplande_output")
LINE_COPIED = ("volgorde", "kostensoort", "omschrijving", "bedrag", "bedrag_invoer")
COVER_COPIED = ("volgorde", "soort", "organisatie_id", "omschrijving", "bedrag", "bedrag_invoer")
Point = tuple[int | None, str]


class PlanNotReady(Exception):
    """The plan cannot be handed in as it is; ``points`` are (id of the activity or None, sentence)."""

    def __init__(self, points: Sequence[Point]) -> None:
        super().__init__(f"{len(points)} points")
        self.points = list(points)


@transaction.atomic
def create_plan_verplichting(
    subsidie: Subsidie, jaar: int, *, vervaldatum: date, artikel: str, by: User | None
) -> Verplichting:
    """The duty to hand in the plan of ``jaar`` on ``vervaldatum`` at the latest, made by a decision.

    Stored once; an existing one is given back unchanged. A plan that was begun before gets it as its due date.
    Raises PermissionDenied.
    """
    require_setter(subsidie, by)
    verplichting, created = Verplichting.objects.get_or_create(
        subsidie=subsidie,
        soort=VerplichtingSoort.ACTIVITEITENPLAN,
        jaar=jaar,
        defaults={"vervaldatum": vervaldatum, "artikel": artikel},
    )
    if created:
        subsidie.plannen.filter(jaar=jaar, verplichting=None).update(verplichting=verplichting)
        record(
            "subsidies.verplichting.gemaakt",
            by=by,
            subject=verplichting,
            data={"jaar": jaar, "soort": VerplichtingSoort.ACTIVITEITENPLAN.value},
        )
    return verplichting


@transaction.atomic
def start_plan(subsidie: Subsidie, jaar: int, *, by: User | None, neem_over: bool = True) -> Activiteitenplan:
    """Begin the plan of ``jaar``: version 1, with last year's activities and money where there is such a plan.

    Can be called again: gives the newest version of that year. ``neem_over`` False begins empty. Raises
    PermissionDenied, or ValueError for a year outside the period of the grant.
    """
    _require_writer(subsidie, by)
    Subsidie.objects.select_for_update(of=("self",)).get(pk=subsidie.pk)
    if not subsidie.periode.begindatum.year <= jaar <= subsidie.periode.einddatum.year:
        raise ValueError(f"{jaar} is no year of the period {subsidie.periode.naam}.")
    known = Activiteitenplan.objects.newest(subsidie, jaar)
    if known is not None:
        return known
    plan = Activiteitenplan.objects.create(
        subsidie=subsidie,
        jaar=jaar,
        nummer=1,
        verplichting=_duty(subsidie, jaar),
        theorieversie=Theorieversie.objects.for_year(subsidie, jaar),
    )
    before = Activiteitenplan.objects.agreed(subsidie, jaar - 1) or Activiteitenplan.objects.newest(subsidie, jaar - 1)
    if before is not None and neem_over:
        _copy(before, plan)
    record(
        "subsidies.plan.begonnen",
        by=by,
        subject=plan,
        data={"jaar": jaar, "overgenomen_uit": before.pk if before and neem_over else None},
    )
    return plan


@transaction.atomic
def revise_plan(pk: int, *, reden: str, by: User) -> Activiteitenplan:
    """A new version beside an agreed plan, with a reason: the same rows under the same keys, to be changed.

    The agreed version never changes. Raises PermissionDenied, TransitionNotAllowed where the newest version is not
    agreed, or ValueError without a reason.
    """
    agreed = Activiteitenplan.objects.select_for_update(of=("self",)).for_detail().get(pk=pk)
    _require_writer(agreed.subsidie, by)
    Subsidie.objects.select_for_update(of=("self",)).get(pk=agreed.subsidie_id)
    newest = Activiteitenplan.objects.newest(agreed.subsidie, agreed.jaar)
    if newest is None or newest.pk != agreed.pk or not agreed.can_be_revised:
        raise TransitionNotAllowed(newest.status if newest else agreed.status)
    if not reden.strip():
        raise ValueError("A new version needs a reason.")
    plan = Activiteitenplan.objects.create(
        subsidie=agreed.subsidie,
        jaar=agreed.jaar,
        nummer=agreed.nummer + 1,
        verplichting=agreed.verplichting,
        theorieversie=Theorieversie.objects.for_year(agreed.subsidie, agreed.jaar),
        reden=reden.strip(),
        toelichting=agreed.toelichting,
    )
    _copy(agreed, plan)
    record("subsidies.plan.herzien", by=by, subject=plan, data={"jaar": plan.jaar, "nummer": plan.nummer})
    return plan


def _require_writer(subsidie: Subsidie, by: User | None) -> None:
    """None is the system itself: commands and fixtures."""
    if by is None:
        return
    if subsidie.alliantie is None or Permission.PLAN_WRITE not in permissions_for(by, subsidie.alliantie):
        raise PermissionDenied


def _duty(subsidie: Subsidie, jaar: int) -> Verplichting | None:
    return subsidie.verplichtingen.filter(soort=VerplichtingSoort.ACTIVITEITENPLAN, jaar=jaar).first()


def _copy(source: Activiteitenplan, target: Activiteitenplan) -> None:
    """Activities under the same key, their budget lines, and the cover; steps of the theory by their key."""
    steps: dict[object, Theorieknoop] = (
        {node.sleutel: node for node in target.theorieversie.knopen.all()} if target.theorieversie else {}
    )
    rows = list(source.activiteiten.select_related("knoop").prefetch_related("begrotingsregels"))
    made = Activiteit.objects.bulk_create(
        Activiteit(
            plan=target,
            knoop=steps.get(row.knoop.sleutel) if row.knoop else None,
            **{name: getattr(row, name) for name in COPIED},
        )
        for row in rows
    )
    Begrotingsregel.objects.bulk_create(
        Begrotingsregel(activiteit=new, **{name: getattr(line, name) for name in LINE_COPIED})
        for new, row in zip(made, rows, strict=True)
        for line in row.begrotingsregels.all()
    )
    Dekking.objects.bulk_create(
        Dekking(plan=target, **{name: getattr(row, name) for name in COVER_COPIED}) for row in source.dekking.all()
    )


def blocking_points(context: PlanContext) -> list[Point]:
    """What must be put right before handing in: no amount, no explanation, out of balance (Kaderregeling 3.5)."""
    points: list[Point] = [] if context.activiteiten else [(None, _("Het plan heeft nog geen activiteit."))]
    for row in context.activiteiten:
        naam = row.naam or _("activiteit zonder naam")
        if not row.naam.strip():
            points.append((row.id, _("Geef elke activiteit een naam.")))
        if any(len(text) > MAX_TEXT for text in (row.omschrijving, row.middelen, row.geplande_output)):
            points.append((row.id, _("‘%(naam)s’: een tekst is te lang. Kort hem in.") % {"naam": naam}))
        for line in row.regels:
            points += [
                (row.id, sentence)
                for sentence in _line_points(f"‘{naam}’, {line.soort}", line.bedrag, line.bedrag_invoer)
            ]
            if not line.omschrijving.strip():
                points.append(
                    (
                        row.id,
                        _("‘%(naam)s’, %(soort)s: leg uit waarvoor dit bedrag is. Elke post heeft een toelichting.")
                        % {"naam": naam, "soort": line.soort},
                    )
                )
    for cover in context.dekking:
        points += [
            (None, sentence)
            for sentence in _line_points(
                _("Dekking, %(soort)s") % {"soort": cover.soort_naam}, cover.bedrag, cover.bedrag_invoer
            )
        ]
        if cover.soort != BijdrageSoort.SUBSIDIE and not (cover.omschrijving.strip() or cover.organisatie):
            points.append((None, _("Dekking, %(soort)s: schrijf op van wie.") % {"soort": cover.soort_naam}))
    if balance := balance_sentence(context):
        points.append((None, balance))
    return points


def _line_points(place: str, value: Decimal | None, typed: str) -> list[str]:
    if value is not None:
        return []
    if typed.strip():
        return [
            _("%(plek)s: ‘%(tekst)s’ is geen bedrag. Vul bijvoorbeeld 1.250,00 in.") % {"plek": place, "tekst": typed}
        ]
    return [_("%(plek)s: vul een bedrag in.") % {"plek": place}]


def balance_sentence(context: PlanContext) -> str:
    """What is too little or too much, to the cent; empty when costs equal the cover."""
    facts = {
        "kosten": amount(context.kosten),
        "dekking": amount(context.totale_dekking),
        "verschil": amount(abs(context.verschil)),
    }
    if context.verschil < 0:
        return (
            _(
                "De begroting sluit niet: de kosten zijn %(kosten)s, subsidie en bijdragen samen %(dekking)s. "
                "Dat is %(verschil)s te weinig."
            )
            % facts
        )
    if context.verschil > 0:
        return (
            _(
                "De begroting sluit niet: de kosten zijn %(kosten)s, subsidie en bijdragen samen %(dekking)s. "
                "Dat is %(verschil)s te veel."
            )
            % facts
        )
    return ""


def missing_points(context: PlanContext) -> list[Point]:
    """What K 3.4 and Awb 4:62 ask of each activity and is not there yet; does not stop a handing in."""
    asked = (
        ("organisatie", _("‘%(naam)s’: kies welke partner dit doet.")),
        ("omschrijving", _("‘%(naam)s’: beschrijf aard, omvang, duur en werkwijze.")),
        ("middelen", _("‘%(naam)s’: noem de mensen en middelen.")),
        ("geplande_output", _("‘%(naam)s’: schrijf op wat het oplevert.")),
    )
    return [
        (row.id, sentence % {"naam": row.naam})
        for row in context.activiteiten
        for name, sentence in asked
        if not getattr(row, name).strip()
    ]


def _step(
    pk: int, transition: Transition, *, by: User, reden: str = "", moment: datetime | None = None
) -> tuple[Activiteitenplan, datetime]:
    """Lock the plan and ask the table again. The caller goes on in the same transaction."""
    plan = Activiteitenplan.objects.select_for_update(of=("self",)).for_detail().get(pk=pk)
    if transition.permission not in permissions_for(by, plan.alliantie):
        raise PermissionDenied
    if plan.status not in transition.sources:
        raise TransitionNotAllowed(plan.status)
    if transition.needs_reason and not reden.strip():
        raise ValueError(f"{transition.name} needs a reason.")
    return plan, moment or timezone.now()


def _written(
    plan: Activiteitenplan,
    transition: Transition,
    moment: datetime,
    *,
    by: User,
    reden: str = "",
    inhoud: str = "",
) -> PlanOvergang:
    """Set and save the state, add the step, and record it."""
    before, plan.status = plan.status, transition.target
    plan.revision += 1
    plan.save()
    step = PlanOvergang.objects.create(
        plan=plan,
        naam=transition.name,
        van=before,
        naar=transition.target,
        moment=moment,
        door=by,
        reden=reden.strip(),
        inhoud=inhoud,
        sha256=sha256(inhoud) if inhoud else "",
    )
    record(
        f"subsidies.plan.{transition.target}", by=by, subject=plan, data={"overgang": transition.name, "van": before}
    )
    return step


@transaction.atomic
def submit_plan(pk: int, *, by: User, moment: datetime | None = None) -> PlanOvergang:
    """Hand in the plan and budget; late is accepted, and shown as late.

    Freezes the content with its sha256 in the step, writes receipts to the person who handed in and to the
    coordinators, and tells who keeps the account, all in one transaction. Raises PlanNotReady with what must be put
    right first, PermissionDenied, or TransitionNotAllowed (a second press). ``moment`` is for the demo world; without
    it, now.
    """
    plan, moment = _step(pk, PLAN_SUBMIT, by=by, moment=moment)
    context = plan_context(plan)
    if points := blocking_points(context):
        raise PlanNotReady(points)
    plan.ingediend_op, plan.ingediend_door = moment, by
    step = _written(plan, PLAN_SUBMIT, moment, by=by, inhoud=canonical_json(context.facts))
    emails.send_plan_receipts(step, _receivers(plan, by))
    emails.send_handed_in(step, accounthouders(plan.alliantie))
    return step


def _receivers(plan: Activiteitenplan, by: User | None) -> list[User]:
    """Who hears of it: the person who handed in, and the coordinators of the alliance today; each once."""
    rows = plan.alliantie.contactpersonen.geldig().filter(rol=Rol.COORDINATOR).select_related("user")
    return list({user.pk: user for user in (by, *(row.user for row in rows)) if user is not None}.values())


@transaction.atomic
def withdraw_plan(pk: int, *, by: User, reden: str, moment: datetime | None = None) -> None:
    """Take back what has no akkoord yet, with a reason; what was handed in stays readable."""
    plan, moment = _step(pk, PLAN_WITHDRAW, by=by, reden=reden, moment=moment)
    _written(plan, PLAN_WITHDRAW, moment, by=by, reden=reden)


@transaction.atomic
def return_plan(pk: int, *, by: User, reden: str, moment: datetime | None = None) -> None:
    """Send back with a reason: the plan opens again, the coordinators get a mail."""
    plan, moment = _step(pk, PLAN_RETURN, by=by, reden=reden, moment=moment)
    _written(plan, PLAN_RETURN, moment, by=by, reden=reden)
    emails.send_plan_decision(plan, _receivers(plan, plan.ingediend_door))


@transaction.atomic
def approve_plan(pk: int, *, by: User, moment: datetime | None = None) -> None:
    """Give akkoord: from now on the report of this year is made from this version."""
    plan, moment = _step(pk, PLAN_APPROVE, by=by, moment=moment)
    plan.akkoord_op, plan.akkoord_door = moment, by
    _written(plan, PLAN_APPROVE, moment, by=by)
    emails.send_plan_decision(plan, _receivers(plan, plan.ingediend_door))
