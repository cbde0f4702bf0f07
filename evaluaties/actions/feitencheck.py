"""The check of facts: asked of each alliance of an evaluation, answered once per alliance."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission, Rol
from accounts.transitions import TransitionNotAllowed
from allianties.actions.revisie import insert_row, require
from allianties.models import Alliantie, Contactpersoon
from allianties.permissions import permissions_for
from audit.record import record
from evaluaties.actions.evaluatie import check_evaluatie
from evaluaties.emails.onderzoek import send_feitencheck, send_feitencheck_reminder
from evaluaties.models import Evaluatie, Feitencheck, Feitencheckreactie
from evaluaties.models.feitencheck import allianties_van
from evaluaties.statuses import CHECK, CHECKABLE


@transaction.atomic
def request_feitencheck(
    evaluatie: Evaluatie, *, bevindingen: str, uiterste_datum: date, by: User | None
) -> Feitencheck:
    """Give the findings to every alliance of the evaluation to check, until ``uiterste_datum`` (inclusive).

    The first round brings the evaluation to its check of facts; later rounds can follow while it lasts. Coordinators
    get a mail without content. Records *gevraagd*. Raises PermissionDenied, TransitionNotAllowed (the research does
    not run), or ValidationError with sentences for people.
    """
    require(by, Permission.EVALUATIE_WRITE)
    row = Evaluatie.objects.select_for_update().get(pk=evaluatie.pk)
    if row.status not in CHECKABLE:
        raise TransitionNotAllowed(row.status)
    allianties = list(allianties_van(evaluatie))
    if not allianties:
        raise ValidationError(_("Dit onderzoek gaat over geen enkele alliantie. Vul eerst in over welke het gaat."))
    if uiterste_datum <= timezone.localdate():
        raise ValidationError({"uiterste_datum": _("Kies een dag na vandaag, zodat allianties kunnen antwoorden.")})
    if Feitencheckreactie.objects.open().filter(feitencheck__evaluatie=evaluatie).exists():
        raise ValidationError(_("Er loopt al een controle van feiten. Wacht tot die voorbij is."))
    check = insert_row(
        Feitencheck(evaluatie=evaluatie, bevindingen=bevindingen, uiterste_datum=uiterste_datum, gevraagd_door=by)
    )
    Feitencheckreactie.objects.bulk_create(
        Feitencheckreactie(feitencheck=check, alliantie=alliantie) for alliantie in allianties
    )
    if row.status in CHECK.sources:
        check_evaluatie(row, by=by)
    send_feitencheck(check, _coordinators(allianties))
    record(
        "evaluaties.feitencheck.gevraagd",
        by=by,
        subject=check,
        data={"evaluatie": evaluatie.slug, "allianties": len(allianties), "tot_en_met": uiterste_datum.isoformat()},
    )
    return check


def _coordinators(allianties: Iterable[Alliantie]) -> QuerySet[User]:
    coordinators = Contactpersoon.objects.geldig().filter(alliantie__in=allianties, rol=Rol.COORDINATOR)
    return User.objects.filter(pk__in=coordinators.values("user"), is_active=True).order_by("pk")


@transaction.atomic
def send_feitencheck_reminders(op: date | None = None) -> int:
    """Tell the coordinators who did not answer that the last day is near, once per round. Gives how many rounds."""
    rows = Feitencheck.objects.select_for_update(of=("self",), skip_locked=True).to_remind(op or timezone.localdate())
    for check in rows:
        silent = check.reacties.filter(beantwoord_op__isnull=True).values_list("alliantie", flat=True)
        send_feitencheck_reminder(check, _coordinators(Alliantie.objects.filter(pk__in=silent)))
        check.herinnerd_op = timezone.now()
        check.save(update_fields=["herinnerd_op"])
    return len(rows)


@transaction.atomic
def answer_feitencheck(reactie: Feitencheckreactie, *, antwoord: str, tekst: str, by: User) -> Feitencheckreactie:
    """What an alliance says, by its coordinator, once, until the last day. Records *beantwoord*.

    Raises PermissionDenied, or ValidationError with sentences for people.
    """
    row = (
        Feitencheckreactie.objects.select_for_update(of=("self",))
        .select_related("feitencheck__evaluatie", "alliantie")
        .get(pk=reactie.pk)
    )
    if Permission.RAPPORTAGE_WRITE not in permissions_for(by, row.alliantie):
        raise PermissionDenied
    if row.beantwoord_op is not None:
        raise ValidationError(_("Uw alliantie heeft al geantwoord."))
    if not row.feitencheck.is_open():
        raise ValidationError(_("De laatste dag om te antwoorden is voorbij."))
    row.antwoord, row.tekst = antwoord, tekst
    row.beantwoord_op, row.beantwoord_door = timezone.now(), by
    row.full_clean()
    row.save()
    record(
        "evaluaties.feitencheck.beantwoord",
        by=by,
        subject=row.feitencheck,
        data={"evaluatie": row.feitencheck.evaluatie.slug, "alliantie": row.alliantie.slug, "antwoord": antwoord},
    )
    return row
