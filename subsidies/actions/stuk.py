"""Annexes of a report, and old reports that exist only as files."""

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.permissions import permissions_for
from audit.record import record
from documents.models import Document
from documents.uploads import Bestand
from subsidies import emails
from subsidies.actions.herinnering import accounthouders
from subsidies.models import Archiefrapportage, Jaarrapportage, Rapportagestuk, Subsidie
from subsidies.pdf import RapportageContext, concept_financien, parts_with_rows
from subsidies.permissions import changes_stukken, sees_draft, sends_statement
from subsidies.statuses import OnderdeelSoort, StukSoort


class NietToegevoegd(ValueError):
    """This annex cannot be added; the message is the sentence for the sender."""


def current_financien(rapportage: Jaarrapportage) -> str:
    """The sha256 of the finances that a controleverklaring is about now: of the draft, or of the last version."""
    if rapportage.is_writable:
        grens = rapportage.subsidie.regeling.afwijkingsgrens(rapportage.laatste_dag)
        parts = rapportage.onderdelen.filter(soort=OnderdeelSoort.FINANCIEN).in_order()
        return concept_financien(rapportage, parts_with_rows(parts, OnderdeelSoort.FINANCIEN), grens)
    versie = rapportage.versies.last()
    if versie is None:
        raise ValueError(f"report {rapportage.pk} is {rapportage.status} without a version")
    return RapportageContext.from_facts(versie.facts).financien_sha256


@transaction.atomic
def add_stuk(
    pk: int, *, bestand: Bestand, soort: StukSoort, naam: str, by: User, moment: datetime | None = None
) -> Rapportagestuk:
    """Add an annex to the report ``pk``. A controleverklaring keeps the sha256 of the finances of this moment.

    While the report is open everything may be added; afterwards, until akkoord, a controleverklaring (R22 1.5: "stuur
    die na"). The same file twice gives the row that stands there. Raises PermissionDenied, TransitionNotAllowed, or
    NietToegevoegd for a controleverklaring that was given on other figures.
    """
    rapportage = Jaarrapportage.objects.select_for_update(of=("self",)).for_detail().get(pk=pk)
    if not sees_draft(by, rapportage):
        raise PermissionDenied
    is_statement = soort == StukSoort.CONTROLEVERKLARING
    if not (changes_stukken(by, rapportage) or (is_statement and sends_statement(by, rapportage))):
        raise TransitionNotAllowed(rapportage.status)
    moment = moment or timezone.now()
    document = Document.objects.received(
        bestand.content, extensie=bestand.extensie, origineel_sha256=bestand.origineel_sha256, moment=moment
    )
    financien = current_financien(rapportage) if is_statement else ""
    same = rapportage.stukken.filter(soort=soort, document=document)
    if is_statement and same.exclude(financien_sha256=financien).exists():
        raise NietToegevoegd(
            _("dit is de controleverklaring die u al gaf bij andere cijfers. Vraag de accountant om een nieuwe.")
        )
    if (row := same.current().first()) is not None:
        return row
    row = Rapportagestuk.objects.create(
        rapportage=rapportage,
        soort=soort,
        naam=naam,
        document=document,
        financien_sha256=financien,
        toegevoegd_op=moment,
        toegevoegd_door=by,
    )
    later = not rapportage.is_writable
    record(
        "subsidies.stuk.toegevoegd",
        by=by,
        subject=row,
        data={"rapportage": pk, "soort": soort, "sha256": document.sha256, "na_indienen": later},
    )
    if later:
        emails.send_annex(rapportage, accounthouders(rapportage.alliantie))
    return row


@transaction.atomic
def remove_stuk(pk: int, *, by: User) -> Rapportagestuk:
    """Take an annex out of a report that is open. The row and the file stay: an earlier version may hold it."""
    row = Rapportagestuk.objects.select_for_update(of=("self",)).get(pk=pk)
    rapportage = Jaarrapportage.objects.select_for_update(of=("self",)).for_detail().get(pk=row.rapportage_id)
    if not sees_draft(by, rapportage):
        raise PermissionDenied
    if not changes_stukken(by, rapportage):
        raise TransitionNotAllowed(rapportage.status)
    if row.verwijderd_op is None:
        row.verwijderd_op, row.verwijderd_door = timezone.now(), by
        row.save(update_fields=["verwijderd_op", "verwijderd_door"])
        record("subsidies.stuk.verwijderd", by=by, subject=row, data={"rapportage": rapportage.pk, "soort": row.soort})
    return row


def adds_archief(user: User, subsidie: Subsidie) -> bool:
    """Whether this person adds old reports: the coordinator, and who keeps the account."""
    if subsidie.alliantie is None or subsidie.alliantie.alleen_openbaar:
        return False
    rights = permissions_for(user, subsidie.alliantie)
    return not rights.isdisjoint({Permission.RAPPORTAGE_WRITE, Permission.RAPPORTAGE_REVIEW})


@transaction.atomic
def add_archiefrapportage(
    subsidie: Subsidie, *, jaar: int, bestand: Bestand, naam: str, toelichting: str = "", by: User
) -> Archiefrapportage:
    """Add the report over ``jaar`` that exists only as a file. The same file over the same year stands once.

    Raises PermissionDenied, or NietToegevoegd for a year outside the period of the grant or that is not over.
    """
    if not adds_archief(by, subsidie):
        raise PermissionDenied
    if not subsidie.periode.begindatum.year <= jaar <= subsidie.periode.einddatum.year:
        raise NietToegevoegd(_("dit jaar valt buiten de periode van de subsidie."))
    if jaar >= timezone.localdate().year:
        raise NietToegevoegd(_("dit jaar is nog niet voorbij. Schrijf die jaarrapportage hier."))
    now = timezone.now()
    document = Document.objects.received(
        bestand.content, extensie=bestand.extensie, origineel_sha256=bestand.origineel_sha256, moment=now
    )
    row, made = Archiefrapportage.objects.get_or_create(
        subsidie=subsidie,
        jaar=jaar,
        document=document,
        defaults={"naam": naam, "toelichting": toelichting, "toegevoegd_op": now, "toegevoegd_door": by},
    )
    if made:
        record("subsidies.archiefrapportage.toegevoegd", by=by, subject=row, data={"jaar": jaar})
    return row
