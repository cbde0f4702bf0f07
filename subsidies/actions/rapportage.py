"""What happens to a yearly report: written, handed in, judged. One action per transition (ontwerp 5)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Rol
from accounts.transitions import Transition, TransitionNotAllowed
from allianties.permissions import permissions_for
from audit.record import record
from documents.canonical import canonical_json, sha256
from documents.models import Document, Soort
from jobs.queue import enqueue
from subsidies import emails
from subsidies.actions.beoordeling import JudgedNegative, confirm_inhoud, negative_judgement
from subsidies.actions.brief import write_brief
from subsidies.actions.herinnering import accounthouders
from subsidies.actions.onderdeel import Rij, write_rows
from subsidies.actions.punten import blocking_points
from subsidies.actions.verplichting import report_due, require_setter
from subsidies.actions.waarden import freeze_values
from subsidies.models import (
    Jaarrapportage,
    Onderdeel,
    Overgang,
    RapportageVersie,
    Subsidie,
    Verplichting,
)
from subsidies.models.subsidie import VerplichtingSoort
from subsidies.pdf import Written, from_concept
from subsidies.permissions import can_write
from subsidies.regels import RAPPORTAGE_UITERSTE_DAG
from subsidies.statuses import (
    APPROVE,
    REOPEN,
    REQUEST_SUPPLEMENT,
    RETURN,
    SUBMIT,
    TAKE_UP,
    WITHDRAW,
    WITHDRAW_AANVULLING,
)

PDF_KIND = "rapportage_pdf"
__all__ = [
    "PDF_KIND",
    "Conflict",
    "NotReady",
    "RegelInvoer",
    "approve_rapportage",
    "blocking_points",
    "create_verplichting",
    "reopen_rapportage",
    "request_supplement",
    "return_rapportage",
    "save_onderdeel",
    "submit_rapportage",
    "take_up_rapportage",
    "withdraw_rapportage",
]


class Conflict(Exception):
    """Somebody else saved this part in the meantime; nothing was changed. Show both texts."""


class NotReady(Exception):
    """The report cannot be handed in as it is; ``points`` are (part, sentence for the writer)."""

    def __init__(self, points: Sequence[tuple[Onderdeel, str]]) -> None:
        super().__init__(f"{len(points)} points")
        self.points = list(points)


@dataclass(frozen=True)
class RegelInvoer:
    """A post as it was typed; an amount that does not parse stays as text (euro)."""

    post: str
    begroot: Decimal | None
    begroot_invoer: str
    besteed: Decimal | None
    besteed_invoer: str
    toelichting: str


@transaction.atomic
def create_verplichting(subsidie: Subsidie, jaar: int, *, by: User | None) -> Verplichting:
    """The duty to report over ``jaar``, due on the day that the rule names, in the next year (R22 art. 1.5).

    Stored once; an existing one is given back unchanged. Raises PermissionDenied, or ValueError where the rule is
    unknown.
    """
    require_setter(subsidie, by)
    due = report_due(subsidie, jaar)
    if due is None:
        raise ValueError(f"{subsidie.regeling.code} has no known {RAPPORTAGE_UITERSTE_DAG} for {jaar}.")
    verplichting, created = Verplichting.objects.get_or_create(
        subsidie=subsidie,
        soort=VerplichtingSoort.JAARRAPPORTAGE,
        jaar=jaar,
        defaults={"vervaldatum": due.dag, "artikel": due.artikel},
    )
    if created:
        record("subsidies.verplichting.gemaakt", by=by, subject=verplichting, data={"jaar": jaar})
    return verplichting


@transaction.atomic
def save_onderdeel(
    pk: int,
    *,
    by: User,
    tekst: str,
    revision: int,
    is_klaar: bool = False,
    rijen: Iterable[Rij] = (),
    moment: datetime | None = None,
) -> Onderdeel:
    """Save one part as a draft; never refused for what it says (ontwerp 6, rule 6).

    ``revision`` is the one the writer started from; another one now raises `Conflict` and changes nothing.
    ``rijen`` are the rows that were filled in; others stay. Recorded in the trail. The part that is given back has in
    ``nieuwe_rijen`` the ids of rows that were added.
    Raises PermissionDenied, or TransitionNotAllowed where the report is closed for writing.
    """
    part = (
        Onderdeel.objects.select_for_update(of=("self", "rapportage"))
        .select_related("rapportage__subsidie__alliantie")
        .get(pk=pk)
    )
    if not part.rapportage.is_writable:
        raise TransitionNotAllowed(part.rapportage.status)
    if not can_write(by, part):
        raise PermissionDenied
    if part.revision != revision:
        raise Conflict
    part.is_overgenomen = part.is_overgenomen and tekst == part.tekst
    part.tekst, part.is_klaar = tekst, is_klaar
    part.gewijzigd_op, part.gewijzigd_door = moment or timezone.now(), by
    part.revision += 1
    part.save(update_fields=["tekst", "is_klaar", "is_overgenomen", "gewijzigd_op", "gewijzigd_door", "revision"])
    part.nieuwe_rijen = write_rows(part, rijen)
    record("subsidies.onderdeel.opgeslagen", by=by, subject=part, data={"revision": part.revision, "klaar": is_klaar})
    return part


def _step(
    pk: int, transition: Transition, *, by: User, reden: str = "", moment: datetime | None = None
) -> tuple[Jaarrapportage, datetime, str]:
    """Lock the report, ask the table again, and set the state. The caller goes on in the same transaction."""
    rapportage = Jaarrapportage.objects.select_for_update(of=("self",)).for_detail().get(pk=pk)
    if transition.permission not in permissions_for(by, rapportage.alliantie):
        raise PermissionDenied
    if rapportage.status not in transition.sources:
        raise TransitionNotAllowed(rapportage.status)
    if transition.needs_reason and not reden.strip():
        raise ValueError(f"{transition.name} needs a reason.")
    before, rapportage.status = rapportage.status, transition.target
    rapportage.revision += 1
    return rapportage, moment or timezone.now(), before


def _written(
    rapportage: Jaarrapportage,
    transition: Transition,
    before: str,
    moment: datetime,
    *,
    by: User,
    versie: RapportageVersie | None,
    reden: str = "",
) -> Overgang:
    """Save the state, add the step, and record it."""
    rapportage.save()
    overgang = Overgang.objects.create(
        rapportage=rapportage,
        versie=versie,
        naam=transition.name,
        van=before,
        naar=transition.target,
        moment=moment,
        door=by,
        reden=reden.strip(),
    )
    record(
        f"subsidies.rapportage.{transition.target}",
        by=by,
        subject=rapportage,
        data={"overgang": transition.name, "van": before, "versie": versie.nummer if versie else None},
    )
    return overgang


@transaction.atomic
def submit_rapportage(pk: int, *, by: User, moment: datetime | None = None) -> RapportageVersie:
    """Hand in (R22 art. 1.5), after the declaration.

    Freezes a RapportageVersie, makes its Document *in de maak* and the job of its PDF, writes receipts to the person
    who handed in and to the coordinators, tells who keeps the account, and records it: all in one transaction, all or
    nothing. A second press finds another status: TransitionNotAllowed. Raises NotReady with what must be put right
    first, or PermissionDenied. ``moment`` is for the demo world; without it, now.
    """
    rapportage, moment, before = _step(pk, SUBMIT, by=by, moment=moment)
    written = Written.of(rapportage)
    if points := blocking_points(rapportage, written):
        raise NotReady(points)
    context = from_concept(rapportage, versie=rapportage.versies.count() + 1, written=written)
    inhoud = canonical_json(context.facts)
    titel = _("Jaarrapportage %(jaar)s van %(alliantie)s") % {"jaar": context.jaar, "alliantie": context.alliantie}
    document = Document.objects.for_context(Soort.RAPPORTAGE, context.facts, titel=titel, moment=moment)
    versie = RapportageVersie.objects.create(
        rapportage=rapportage,
        nummer=context.versie,
        inhoud=inhoud,
        sha256=sha256(inhoud),
        schema_version=context.schema_version,
        ingediend_op=moment,
        ingediend_door=by,
        verklaring=rapportage.subsidie.regeling.verklaring(localtime(moment).date()),
        document=document,
    )
    freeze_values(versie, moment)
    rapportage.ingediend_op, rapportage.ingediend_door = moment, by
    _written(rapportage, SUBMIT, before, moment, by=by, versie=versie)
    enqueue(PDF_KIND, str(document.pk))
    emails.send_receipts(versie, _receivers(rapportage, by))
    emails.send_handed_in(versie, accounthouders(rapportage.alliantie))
    return versie


def _receivers(rapportage: Jaarrapportage, by: User | None) -> list[User]:
    """Who hears of it: the person who handed in, and the coordinators of the alliance today; each once."""
    rows = rapportage.alliantie.contactpersonen.geldig().filter(rol=Rol.COORDINATOR).select_related("user")
    return list({user.pk: user for user in (by, *(row.user for row in rows)) if user is not None}.values())


@transaction.atomic
def withdraw_rapportage(pk: int, *, by: User, reden: str, moment: datetime | None = None) -> None:
    """Take back what nobody took up yet; the version stays.

    The report is a draft again; a supplement is asked for again, with the parts and the term that were asked.
    """
    rapportage, moment, before = _step(pk, WITHDRAW, by=by, reden=reden, moment=moment)
    transition = WITHDRAW_AANVULLING if rapportage.ingediend_uit == WITHDRAW_AANVULLING.target else WITHDRAW
    rapportage.status = transition.target
    _written(rapportage, transition, before, moment, by=by, versie=rapportage.versies.last(), reden=reden)


@transaction.atomic
def take_up_rapportage(pk: int, *, by: User, moment: datetime | None = None) -> None:
    """The accounthouder starts to judge; the alliance can no longer withdraw, so what was asked before is done."""
    rapportage, moment, before = _step(pk, TAKE_UP, by=by, moment=moment)
    rapportage.onderdelen.filter(is_heropend=True).update(is_heropend=False)
    rapportage.aanvulling_einddatum = None
    _written(rapportage, TAKE_UP, before, moment, by=by, versie=rapportage.versies.last())


@transaction.atomic
def request_supplement(
    pk: int,
    *,
    by: User,
    reden: str,
    tot: date | None = None,
    onderdelen: Collection[int] = (),
    moment: datetime | None = None,
) -> None:
    """Ask for what is missing until ``tot`` (inclusive): only the marked parts open again; the coordinators get a mail.

    Marked are ``onderdelen`` (ids) and the parts of open remarks that ask for more; without any, all parts open. The
    term is the ministry's own, not statutory, so no day of it is shifted (ATW); ``tot`` today or earlier is a
    ValueError. The answer is frozen as a letter.
    """
    rapportage, moment, before = _step(pk, REQUEST_SUPPLEMENT, by=by, reden=reden, moment=moment)
    if tot is not None and tot <= localtime(moment).date():
        raise ValueError(f"{tot} is not after the day of asking.")
    marked = {*onderdelen, *rapportage.opmerkingen.asking().values_list("onderdeel", flat=True)}
    parts = rapportage.onderdelen.filter(pk__in=marked) if marked else rapportage.onderdelen.all()
    parts.update(is_heropend=True, is_klaar=False)
    rapportage.aanvulling_einddatum = tot
    step = _written(
        rapportage, REQUEST_SUPPLEMENT, before, moment, by=by, versie=rapportage.versies.last(), reden=reden
    )
    write_brief(step, tot=tot, onderdelen=[part.titel for part in parts.in_order()] if marked else [])
    emails.send_decision(rapportage, _receivers(rapportage, rapportage.ingediend_door))


@transaction.atomic
def return_rapportage(pk: int, *, by: User, reden: str, moment: datetime | None = None) -> None:
    """Send back with a reason: the parts open again, the coordinators get a mail and a letter."""
    rapportage, moment, before = _step(pk, RETURN, by=by, reden=reden, moment=moment)
    step = _written(rapportage, RETURN, before, moment, by=by, versie=rapportage.versies.last(), reden=reden)
    write_brief(step)
    emails.send_decision(rapportage, _receivers(rapportage, rapportage.ingediend_door))


@transaction.atomic
def approve_rapportage(pk: int, *, by: User, moment: datetime | None = None) -> None:
    """Give akkoord on the last version. Akkoord is not vaststelling (domein 12.4).

    A missing judgement on the finances does not stop it, one that says "niet in orde" does: JudgedNegative.
    """
    rapportage, moment, before = _step(pk, APPROVE, by=by, moment=moment)
    versie = rapportage.versies.latest("nummer")
    if sentence := negative_judgement(versie):
        raise JudgedNegative(sentence)
    confirm_inhoud(versie, by=by, moment=moment)
    rapportage.akkoord_op, rapportage.akkoord_door = moment, by
    write_brief(_written(rapportage, APPROVE, before, moment, by=by, versie=versie))
    emails.send_decision(rapportage, _receivers(rapportage, rapportage.ingediend_door))


@transaction.atomic
def reopen_rapportage(pk: int, *, by: User, reden: str, moment: datetime | None = None) -> None:
    """Take akkoord back, with a reason; annexes that were made keep their words."""
    rapportage, moment, before = _step(pk, REOPEN, by=by, reden=reden, moment=moment)
    rapportage.akkoord_op = rapportage.akkoord_door = None
    _written(rapportage, REOPEN, before, moment, by=by, versie=rapportage.versies.last(), reden=reden)
