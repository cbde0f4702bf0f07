"""The account of an alliance goes from one accounthouder to the next, with a note."""

from datetime import date, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from allianties.actions.contact import require_contact
from allianties.actions.revisie import insert_row
from allianties.actions.rol import ACCOUNTHOUDERSCHAP_BEEINDIGD, ACCOUNTHOUDERSCHAP_TOEGEVOEGD, is_free
from allianties.models import Accounthouderschap, Alliantie, Overdracht
from allianties.permissions import forget_permissions, successors
from audit.record import record

OVERGEDRAGEN = "allianties.overdracht.toegevoegd"
GELEZEN = "allianties.overdracht.gelezen"
DAYS_AHEAD = 366


@transaction.atomic
def hand_over_alliantie(alliantie: Alliantie, *, aan: User, begindatum: date, notitie: str, by: User) -> Overdracht:
    """``aan`` keeps the account from ``begindatum``; ``by``, who keeps it now, stops the day before.

    Nobody gives more than is one's own. Records the end, the begin and the handover. Raises PermissionDenied, or
    ValidationError: to who is no accounthouder, on a day in the past or far away, or on which ``by`` keeps it no more.
    """
    require_contact(by, alliantie)
    if not successors(alliantie, by).filter(pk=aan.pk).exists():
        raise ValidationError({"aan": _("Kies een andere persoon die nu accounthouder is.")})
    today = timezone.localdate()
    if not today <= begindatum <= today + timedelta(days=DAYS_AHEAD):
        raise ValidationError({"begindatum": _("Kies vandaag of een dag in het komende jaar.")})
    _end_own(alliantie, begindatum - timedelta(days=1), by=by)
    _begin(alliantie, aan, begindatum, by=by)
    row = insert_row(Overdracht(alliantie=alliantie, van=by, aan=aan, begindatum=begindatum, notitie=notitie))
    record(OVERGEDRAGEN, by=by, subject=alliantie, data={"overdracht": row.pk, "begindatum": begindatum.isoformat()})
    return row


def _end_own(alliantie: Alliantie, tot: date, *, by: User) -> None:
    """The account of ``by`` that holds on ``tot`` ends there."""
    own = by.accounthouderschappen.select_for_update().filter(alliantie=alliantie)
    row = own.geldig(tot).first()
    if row is None:
        raise ValidationError(
            {"begindatum": _("Op de dag hiervoor bent u geen accounthouder van deze alliantie. Kies een andere dag.")}
        )
    own.filter(begindatum__gt=tot).delete()
    row.einddatum = tot
    row.save(update_fields=["einddatum"])
    forget_permissions(by)
    data = {"alliantie": alliantie.pk, "begindatum": row.begindatum.isoformat(), "einddatum": tot.isoformat()}
    record(ACCOUNTHOUDERSCHAP_BEEINDIGD, by=by, subject=by, data=data)


def _begin(alliantie: Alliantie, aan: User, vanaf: date, *, by: User) -> None:
    """``aan`` keeps the account from ``vanaf`` on; who keeps it already goes on doing so."""
    present = aan.accounthouderschappen.select_for_update().filter(alliantie=alliantie)
    if present.geldig(vanaf).filter(einddatum__isnull=True).exists():
        return
    if not is_free(present, vanaf, None):
        raise ValidationError(
            {"aan": _("Deze persoon is al accounthouder tot een dag daarna. Vraag het de beheerder.")}
        )
    insert_row(Accounthouderschap(user=aan, alliantie=alliantie, begindatum=vanaf))
    forget_permissions(aan)
    facts: dict[str, str | int | None] = {"alliantie": alliantie.pk, "begindatum": vanaf.isoformat(), "einddatum": None}
    record(ACCOUNTHOUDERSCHAP_TOEGEVOEGD, by=by, subject=aan, data=facts)


@transaction.atomic
def confirm_overdracht(row: Overdracht, *, by: User) -> None:
    """The new accounthouder has read the note; a second press changes nothing. Records *gelezen*."""
    if row.aan_id != by.pk:
        raise PermissionDenied(_("Alleen de nieuwe accounthouder bevestigt dit."))
    if Overdracht.objects.filter(pk=row.pk, gelezen_op__isnull=True).update(gelezen_op=timezone.now()):
        record(GELEZEN, by=by, subject=row.alliantie, data={"overdracht": row.pk})
