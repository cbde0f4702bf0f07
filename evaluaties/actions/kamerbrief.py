"""A letter to Parliament: prepared, with what goes along, sent, shared with alliances, published."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypedDict, Unpack, cast

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission, Rol
from accounts.transitions import TransitionNotAllowed
from allianties.actions.revisie import insert_row, require, update_row
from allianties.models import Contactpersoon
from audit.record import record
from documents.dutch import date_long
from documents.models import Document
from documents.uploads import Bestand
from evaluaties.emails.bijlage import send_shared
from evaluaties.models import Bijlage, Blokpassage, Briefstuk, BriefstukSoort, Kamerbrief, Kamerstuk
from evaluaties.pdf.afscherming import Afgeschermd
from evaluaties.statuses import BRIEF_SEND, ConceptStatus
from subsidies.models import Passage

GEMAAKT = "evaluaties.kamerbrief.gemaakt"
GEWIJZIGD = "evaluaties.kamerbrief.gewijzigd"
VERZONDEN = "evaluaties.kamerbrief.verzonden"
GEDEELD = "evaluaties.kamerbrief.gedeeld"
MOST_STUKKEN = 60
AFTER_SENDING = {"kamerstuk", "zaaknummer", "documentnummer", "commissie"}


class BriefFeiten(TypedDict, total=False):
    """What can be said about a letter."""

    titel: str
    kamer: str
    aan: str
    afzender: str
    kenmerk: str
    verzenddatum: date | None
    gedeeld_op: datetime | None
    kamerstuk: Kamerstuk | None
    zaaknummer: str
    documentnummer: str
    commissie: str
    is_fictief: bool


@transaction.atomic
def create_kamerbrief(*, by: User | None, **feiten: Unpack[BriefFeiten]) -> Kamerbrief:
    """Begin a letter. Recorded. Raises PermissionDenied or ValidationError."""
    require(by, Permission.BIJLAGE_CREATE)
    _refuse_past(feiten.get("gedeeld_op"))
    row = insert_row(Kamerbrief(**cast(Any, feiten), aangemaakt_door=by))
    record(GEMAAKT, by=by, subject=row, data={})
    return row


@transaction.atomic
def change_kamerbrief(
    brief: Kamerbrief, *, revision: int, by: User | None, **feiten: Unpack[BriefFeiten]
) -> Kamerbrief:
    """Change a letter; once it is sent only how Parliament published and keeps it. Recorded.

    Raises PermissionDenied, `Conflict` or ValidationError.
    """
    row = _locked(brief, by)
    values = cast(dict[str, Any], dict(feiten))
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    if row.is_verzonden and set(changed) - AFTER_SENDING:
        raise ValidationError(
            _("Deze brief is verzonden. Alleen de nummers bij de Kamer en de commissie kunnen er nog bij.")
        )
    if not row.is_verzonden and values.get("kamerstuk"):
        raise ValidationError({"kamerstuk": _("Een brief krijgt een nummer als hij is verzonden.")})
    if "gedeeld_op" in changed:
        _refuse_past(values["gedeeld_op"])
    update_row(row, revision=revision, values=values)
    record(GEWIJZIGD, by=by, subject=row, data={"velden": changed, "revision": row.revision})
    return row


def _refuse_past(moment: datetime | None) -> None:
    """Raise ValidationError for an hour that is over: alliances would read at once what is under embargo."""
    if moment is not None and moment <= timezone.now():
        text = _("Dit moment is voorbij: de allianties zouden de bijlagen meteen lezen. Kies een moment dat nog komt.")
        raise ValidationError({"gedeeld_datum": text})


def _locked(brief: Kamerbrief, by: User | None) -> Kamerbrief:
    require(by, Permission.BIJLAGE_CREATE)
    return Kamerbrief.objects.select_for_update(of=("self",)).get(pk=brief.pk)


def _open(brief: Kamerbrief, by: User | None) -> Kamerbrief:
    """The letter, locked, while it is not sent. Raises PermissionDenied or TransitionNotAllowed."""
    row = _locked(brief, by)
    if row.is_verzonden:
        raise TransitionNotAllowed(row)
    return row


@transaction.atomic
def add_briefstuk(
    brief: Kamerbrief, *, soort: str, titel: str, bestand: Bestand | None = None, by: User | None
) -> Briefstuk:
    """Something that goes along, at the end of the list, with or without its file. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError.
    """
    row = _open(brief, by)
    if row.stukken.count() >= MOST_STUKKEN:
        raise ValidationError(_("Bij een brief horen hooguit %(most)d stukken.") % {"most": MOST_STUKKEN})
    document = None
    if bestand is not None:
        document = Document.objects.received(
            bestand.content,
            extensie=bestand.extensie,
            origineel_sha256=bestand.origineel_sha256,
            moment=timezone.now(),
        )
    stuk = insert_row(Briefstuk(kamerbrief=row, volgorde=_next(row), soort=soort, titel=titel, document=document))
    record(GEWIJZIGD, by=by, subject=row, data={"stuk_erbij": stuk.pk, "soort": soort})
    return stuk


def _next(brief: Kamerbrief) -> int:
    return (brief.stukken.aggregate(hoogste=Max("volgorde"))["hoogste"] or 0) + 1


@transaction.atomic
def move_briefstuk(stuk: Briefstuk, *, stappen: int, by: User | None) -> bool:
    """One place up (-1) or down (1); False at the end of the list. Recorded.

    Raises PermissionDenied or TransitionNotAllowed.
    """
    row = _open(stuk.kamerbrief, by)
    order = list(row.stukken.all())
    place = order.index(stuk)
    if not 0 <= place + stappen < len(order):
        return False
    other = order[place + stappen]
    here, there = order[place].volgorde, other.volgorde
    row.stukken.filter(pk=stuk.pk).update(volgorde=_next(row))
    row.stukken.filter(pk=other.pk).update(volgorde=here)
    row.stukken.filter(pk=stuk.pk).update(volgorde=there)
    record(GEWIJZIGD, by=by, subject=row, data={"stuk_verplaatst": stuk.pk})
    return True


@transaction.atomic
def remove_briefstuk(stuk: Briefstuk, *, by: User | None) -> None:
    """Take it off the list; a stored file stays. Recorded. Raises PermissionDenied or TransitionNotAllowed."""
    row = _open(stuk.kamerbrief, by)
    row.stukken.filter(pk=stuk.pk).delete()
    record(GEWIJZIGD, by=by, subject=row, data={"stuk_weg": stuk.pk, "soort": stuk.soort})


def unfinished(brief: Kamerbrief) -> list[str]:
    """The titles of its annexes that are not final yet."""
    rows = brief.bijlageconcepten.exclude(status=ConceptStatus.DEFINITIEF)
    return list(rows.order_by("pk").values_list("titel", flat=True))


@transaction.atomic
def send_kamerbrief(brief: Kamerbrief, *, zonder_rest: bool = False, by: User | None) -> Kamerbrief:
    """Parliament has it: its final annexes join the list, and alliances may read them. Cannot be undone. Recorded.

    ``zonder_rest``: annexes that are not final do not go along. Raises PermissionDenied, TransitionNotAllowed or
    ValidationError (no day, a day to come, annexes that are not final).
    """
    row = _open(brief, by)
    if row.verzenddatum is None or row.verzenddatum > timezone.localdate():
        raise ValidationError(
            _("Vul eerst in op welke dag de brief is verzonden. Een dag die nog komt, kan niet.")
            if row.verzenddatum is None
            else _("De verzenddatum is %(dag)s. Wijzig de datum als de brief eerder is verzonden.")
            % {"dag": date_long(row.verzenddatum)}
        )
    if (left := unfinished(row)) and not zonder_rest:
        raise ValidationError(
            _("Deze bijlagen zijn nog niet definitief: %(titels)s. Maak ze af, of verzend de brief zonder.")
            % {"titels": ", ".join(left)}
        )
    bijlagen = list(Bijlage.objects.filter(concept__kamerbrief=row).select_related("document").order_by("pk"))
    _refuse_outdated(bijlagen)
    first = _next(row)
    Briefstuk.objects.bulk_create(
        Briefstuk(
            kamerbrief=row,
            volgorde=number,
            soort=BriefstukSoort.BIJLAGE,
            titel=bijlage.document.titel,
            bijlage=bijlage,
        )
        for number, bijlage in enumerate(bijlagen, first)
    )
    Kamerbrief.objects.filter(pk=row.pk).update(
        status=BRIEF_SEND.target, verzonden_op=timezone.now(), revision=row.revision + 1
    )
    row.refresh_from_db()
    record(VERZONDEN, by=by, subject=row, data={"stukken": row.stukken.count(), "niet_mee": len(left)})
    share_letters()
    return row


def _refuse_outdated(bijlagen: Sequence[Bijlage]) -> None:
    """Raise ValidationError where words of one may not go to Parliament any more: shielded, or no longer found fit."""
    fit = Passage.objects.geschikt().values("pk")
    unfit = Blokpassage.objects.filter(blok__concept__bijlage__in=bijlagen).exclude(passage__in=fit)
    outdated = set(unfit.values_list("blok__concept__bijlage", flat=True))
    afgeschermd = Afgeschermd.today()
    for bijlage in bijlagen:
        if bijlage.pk in outdated or afgeschermd.is_named(bijlage.document.context):
            raise ValidationError(
                _(
                    "In de bijlage ‘%(titel)s’ staat iets dat niet meer naar de Kamer mag: een passage is"
                    " teruggenomen, of een organisatie is afgeschermd. Open de bijlage weer en pas haar aan."
                )
                % {"titel": bijlage.document.titel}
            )


@transaction.atomic
def share_letters() -> int:
    """Tell coordinators that they may read what their alliance stands in; gives of how many letters.

    One mail per letter and person. Only letters with a final annex: without one there is nothing to read. One that
    was made final later is told of when it is.
    """
    rows = Kamerbrief.objects.to_share().select_for_update(of=("self",), skip_locked=True)
    shared = list(rows)
    for row in shared:
        new = Bijlage.objects.filter(concept__kamerbrief=row)
        if row.gemeld_op:
            new = new.filter(
                concept__stappen__naar=ConceptStatus.DEFINITIEF, concept__stappen__moment__gt=row.gemeld_op
            )
        keys = sorted(new.values_list("pk", flat=True))
        for user in _coordinators(keys):
            if bijlagen := list(Bijlage.objects.visible_to(user).filter(pk__in=keys).order_by("pk")):
                send_shared(row, bijlagen, user)
        record(GEDEELD, by=None, subject=row, data={"bijlagen": len(keys)})
    Kamerbrief.objects.filter(pk__in=[row.pk for row in shared]).update(gemeld_op=timezone.now())
    return len(shared)


def _coordinators(bijlagen: list[int]) -> models.QuerySet[User]:
    """Of the alliances of the periods of these annexes; some may stand in none of them."""
    periods = Bijlage.objects.filter(pk__in=bijlagen).values("periode")
    told = Contactpersoon.objects.geldig().filter(rol=Rol.COORDINATOR, alliantie__subsidies__periode__in=periods)
    return User.objects.filter(pk__in=told.values("user"), is_active=True).order_by("pk")
