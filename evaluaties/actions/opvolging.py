"""Acts that follow from a recommendation, talks about it, and where it landed."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from allianties.actions.revisie import insert_row, update_row
from allianties.models import Alliantie, Contactafspraak
from audit.record import record
from evaluaties.actions.aanbeveling import require_aanbeveling
from evaluaties.models import Bespreking, Kamerstuk, Landing, Opvolgactie
from subsidies.models import Kadervraag, Regelversie


def _require_past(**days: date | None) -> None:
    for name, day in days.items():
        if day is not None and day > timezone.localdate():
            raise ValidationError({name: _("Deze dag ligt in de toekomst.")})


@transaction.atomic
def add_opvolgactie(
    aanbeveling_pk: int, *, tekst: str, wie: str, by: User, vervaldatum: date | None = None
) -> Opvolgactie:
    """Add an act: what, who, until when. Records *toegevoegd*. Raises PermissionDenied or ValidationError."""
    aanbeveling = require_aanbeveling(aanbeveling_pk, by)
    row = insert_row(Opvolgactie(aanbeveling=aanbeveling, tekst=tekst, wie=wie, vervaldatum=vervaldatum))
    record("evaluaties.opvolgactie.toegevoegd", by=by, subject=aanbeveling, data={"actie": row.pk})
    return row


@transaction.atomic
def change_opvolgactie(
    pk: int,
    *,
    revision: int,
    tekst: str,
    wie: str,
    vervaldatum: date | None,
    gedaan_datum: date | None,
    bewijs: str,
    by: User,
) -> Opvolgactie:
    """Change an act, or say that it was done and what shows that. Raises `Conflict` or ValidationError."""
    row = Opvolgactie.objects.get(pk=pk)
    aanbeveling = require_aanbeveling(row.aanbeveling_id, by)
    _require_past(gedaan_datum=gedaan_datum)
    if gedaan_datum is not None and not bewijs.strip():
        raise ValidationError({"bewijs": _("Schrijf waaruit blijkt dat de actie is gedaan.")})
    values = {
        "tekst": tekst,
        "wie": wie,
        "vervaldatum": vervaldatum,
        "gedaan_datum": gedaan_datum,
        "bewijs": bewijs,
    }
    update_row(row, revision=revision, values=values)
    record("evaluaties.opvolgactie.gewijzigd", by=by, subject=aanbeveling, data={"actie": row.pk})
    return row


@transaction.atomic
def add_bespreking(aanbeveling_pk: int, *, alliantie: Alliantie, datum: date, tekst: str, by: User) -> Bespreking:
    """Note what an alliance said about it, and when. Raises PermissionDenied or ValidationError."""
    aanbeveling = require_aanbeveling(aanbeveling_pk, by)
    _require_past(datum=datum)
    row = insert_row(Bespreking(aanbeveling=aanbeveling, alliantie=alliantie, datum=datum, tekst=tekst))
    record("evaluaties.bespreking.toegevoegd", by=by, subject=aanbeveling, data={"alliantie": alliantie.pk})
    return row


@transaction.atomic
def change_bespreking(pk: int, *, revision: int, alliantie: Alliantie, datum: date, tekst: str, by: User) -> Bespreking:
    """Correct what was noted of a talk. Records *gewijzigd*. Raises PermissionDenied, `Conflict` or ValidationError."""
    row = Bespreking.objects.get(pk=pk)
    aanbeveling = require_aanbeveling(row.aanbeveling_id, by)
    _require_past(datum=datum)
    update_row(row, revision=revision, values={"alliantie": alliantie, "datum": datum, "tekst": tekst})
    record("evaluaties.bespreking.gewijzigd", by=by, subject=aanbeveling, data={"bespreking": pk})
    return row


@transaction.atomic
def add_landing(
    aanbeveling_pk: int,
    *,
    soort: str,
    by: User,
    regelversie: Regelversie | None = None,
    kadervraag: Kadervraag | None = None,
    kamerstuk: Kamerstuk | None = None,
    contactafspraak: Contactafspraak | None = None,
    tekst: str = "",
    bron: str = "",
) -> Landing:
    """Say where it landed: one place. Records *geland*. Raises PermissionDenied or ValidationError."""
    aanbeveling = require_aanbeveling(aanbeveling_pk, by)
    if kadervraag is not None and kadervraag.kader.is_concept:
        raise ValidationError({"kadervraag": _("Deze vraag staat in een concept. Kies een vraag die in gebruik is.")})
    row = Landing(
        aanbeveling=aanbeveling,
        soort=soort,
        regelversie=regelversie,
        kadervraag=kadervraag,
        kamerstuk=kamerstuk,
        contactafspraak=contactafspraak,
        tekst=tekst,
        bron=bron,
    )
    insert_row(row)
    record("evaluaties.aanbeveling.geland", by=by, subject=aanbeveling, data={"landing": row.pk, "soort": soort})
    return row


@transaction.atomic
def remove_landing(pk: int, *, by: User) -> None:
    """Take back that it landed there; its history stays. Raises PermissionDenied."""
    row = Landing.objects.get(pk=pk)
    aanbeveling = require_aanbeveling(row.aanbeveling_id, by)
    record("evaluaties.landing.verwijderd", by=by, subject=aanbeveling, data={"landing": pk, "soort": row.soort})
    row.delete()
