"""What the ministry asked of an alliance, and where it landed."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from allianties.actions.contact import require_contact
from allianties.actions.revisie import insert_row, update_row
from allianties.models import Alliantie
from audit.record import record
from evaluaties.models import Sturingsafspraak
from subsidies.models import Indicator

TOEGEVOEGD = "evaluaties.sturingsafspraak.toegevoegd"
GEWIJZIGD = "evaluaties.sturingsafspraak.gewijzigd"


@transaction.atomic
def add_sturingsafspraak(alliantie: Alliantie, *, by: User | None, **values: Any) -> Sturingsafspraak:
    """Note what the ministry asked. Records *toegevoegd*, without the words.

    Raises PermissionDenied, or ValidationError: asked in the future, or a talk or landing of another alliance.
    """
    require_contact(by, alliantie)
    row = Sturingsafspraak(alliantie=alliantie, **values)
    _check(row)
    insert_row(row)
    record(TOEGEVOEGD, by=by, subject=alliantie, data={"sturingsafspraak": row.pk, "stand": row.stand})
    return row


@transaction.atomic
def change_sturingsafspraak(row: Sturingsafspraak, *, revision: int, by: User | None, **values: Any) -> None:
    """Correct it, or say where it landed. Records *gewijzigd*.

    Raises PermissionDenied, `Conflict`, or ValidationError as `add_sturingsafspraak`.
    """
    require_contact(by, row.alliantie)
    _check(Sturingsafspraak(alliantie=row.alliantie, **values))
    update_row(row, revision=revision, values=values)
    record(GEWIJZIGD, by=by, subject=row.alliantie, data={"sturingsafspraak": row.pk, "stand": row.stand})


def _check(row: Sturingsafspraak) -> None:
    if row.gevraagd_datum and row.gevraagd_datum > timezone.localdate():
        raise ValidationError({"gevraagd_datum": _("Deze dag ligt in de toekomst.")})
    if row.moment is not None and row.moment.alliantie_id != row.alliantie_id:
        raise ValidationError({"moment": _("Dit gesprek was met een andere alliantie.")})
    grants = [landing.subsidie.alliantie_id for landing in (row.plan, row.rapportage) if landing is not None]
    is_own = all(pk == row.alliantie_id for pk in grants)
    if row.indicator is not None:
        is_own = Indicator.objects.of_alliance(row.alliantie).filter(pk=row.indicator.pk).exists()
    if not is_own:
        raise ValidationError({"landing": _("Dit is van een andere alliantie.")})
