"""Who takes part in an alliance, from which day to which day.

These hold the rules of the rows alone. While a grant runs, call `subsidies.actions`, which checks the rules of its
regeling first (R22 art. 2.3, 2.4) and then calls these.
"""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, lock_alliantie, require, update_row
from allianties.actions.rol import end_contacts_of, end_penvoerder_roles
from allianties.models import Alliantie, Deelname, DeelnameRol, Herkomst, Organisatie
from audit.record import record

TOEGEVOEGD = "allianties.deelname.toegevoegd"
BEEINDIGD = "allianties.deelname.beeindigd"
PENVOERDER_GEWIJZIGD = "allianties.penvoerder.gewijzigd"


@transaction.atomic
def add_deelname(
    alliantie: Alliantie,
    *,
    organisatie: Organisatie,
    vanaf: date,
    by: User | None,
    tot: date | None = None,
    rol: str = DeelnameRol.PARTNER,
    reden: str = "",
    datum_herkomst: str = Herkomst.BEKEND,
    bron: str = "",
) -> Deelname:
    """An organisation joins ``alliantie`` from ``vanaf`` to ``tot`` (both inclusive; None is open).

    Records *toegevoegd*. Raises PermissionDenied, or ValidationError: it already takes part in these days, there is
    another penvoerder, or one of both is fictitious and the other is real (ontwerp 6, rule 11).
    """
    require(by, Permission.DEELNAME_CHANGE, alliantie)
    lock_alliantie(alliantie)
    if organisatie.is_fictief != alliantie.is_fictief:
        raise ValidationError({"organisatie": _("Fictieve organisaties en fictieve allianties horen bij elkaar.")})
    row = insert_row(
        Deelname(
            alliantie=alliantie,
            organisatie=organisatie,
            begindatum=vanaf,
            einddatum=tot,
            rol=rol,
            reden=reden,
            datum_herkomst=datum_herkomst,
            bron=bron,
        )
    )
    record(TOEGEVOEGD, by=by, subject=alliantie, data=_facts(row))
    return row


@transaction.atomic
def end_deelname(deelname: Deelname, *, tot: date, reden: str, revision: int, by: User | None) -> Deelname:
    """This organisation takes part up to and including ``tot``, with the reason why; its people stop that day too.

    Records *beeindigd*. Raises PermissionDenied, `Conflict`, or ValidationError (no reason, before the begin, later
    than an end that was already agreed).
    """
    require(by, Permission.DEELNAME_CHANGE, deelname.alliantie)
    lock_alliantie(deelname.alliantie)
    row: Deelname = Deelname.objects.select_related("alliantie", "organisatie").get(pk=deelname.pk)
    if not reden.strip():
        raise ValidationError({"reden": _("Schrijf op waarom de deelname eindigt.")})
    if tot < row.begindatum:
        raise ValidationError({"tot": _("De laatste dag ligt voor de eerste dag van deze deelname.")})
    if row.revision == revision and row.einddatum is not None and tot > row.einddatum:
        raise ValidationError({"tot": _("Deze deelname eindigt al eerder. Voeg een nieuwe deelname toe.")})
    update_row(row, revision=revision, values={"einddatum": tot, "reden": reden})
    end_contacts_of(row.alliantie, row.organisatie, tot=tot, by=by)
    record(BEEINDIGD, by=by, subject=row.alliantie, data=_facts(row))
    return row


@transaction.atomic
def change_penvoerder(
    alliantie: Alliantie,
    *,
    organisatie: Organisatie,
    vanaf: date,
    reden: str,
    by: User | None,
    vorige_blijft: bool = True,
) -> Deelname:
    """``organisatie``, a partner on that day, leads the alliance from ``vanaf``; gives its row as penvoerder.

    The rows that hold on that day end the day before and go on in new rows: the new penvoerder's, and that of the
    former one as partner (unless ``vorige_blijft`` is False: then its participation ends). A row that begins on
    ``vanaf`` itself changes its role. The coordinators and bestuurders of the former one stop the day before, and
    everybody of it when it leaves; the beheerder invites the new coordinator. Records *gewijzigd*. Raises
    PermissionDenied or ValidationError (no reason, not a partner, already penvoerder).
    """
    require(by, Permission.DEELNAME_CHANGE, alliantie)
    lock_alliantie(alliantie)
    if not reden.strip():
        raise ValidationError({"reden": _("Schrijf op waarom de penvoerder verandert.")})
    rows: list[Deelname] = list(
        Deelname.objects.op(vanaf).filter(
            Q(rol=DeelnameRol.PENVOERDER) | Q(organisatie=organisatie), alliantie=alliantie
        )
    )
    next_row = next((row for row in rows if row.organisatie_id == organisatie.pk), None)
    if next_row is None:
        raise ValidationError({"organisatie": _("Deze organisatie doet op die dag niet mee. Voeg haar eerst toe.")})
    if next_row.is_penvoerder:
        raise ValidationError({"organisatie": _("Deze organisatie is op die dag al penvoerder.")})
    former = next((row for row in rows if row.is_penvoerder), None)
    if former is not None:
        _go_on(former, vanaf=vanaf, rol=DeelnameRol.PARTNER if vorige_blijft else None, reden=reden)
        end_people = end_penvoerder_roles if vorige_blijft else end_contacts_of
        end_people(alliantie, former.organisatie, tot=vanaf - timedelta(days=1), by=by)
    row = _go_on(next_row, vanaf=vanaf, rol=DeelnameRol.PENVOERDER, reden=reden)
    data = _facts(row) | {"vorige_organisatie": former.organisatie_id if former else None}
    record(PENVOERDER_GEWIJZIGD, by=by, subject=alliantie, data=data)
    return row


def _go_on(row: Deelname, *, vanaf: date, rol: str | None, reden: str) -> Deelname:
    """From ``vanaf`` this participation goes on in another role, or not at all."""
    tot, begins_that_day = row.einddatum, row.begindatum == vanaf
    if begins_that_day:
        if rol is None:
            raise ValidationError({"vanaf": _("De vorige penvoerder begon op deze dag. Kies een latere dag.")})
        return update_row(row, revision=row.revision, values={"rol": rol, "reden": reden})
    update_row(row, revision=row.revision, values={"einddatum": vanaf - timedelta(days=1), "reden": reden})
    if rol is None:
        return row
    return insert_row(
        Deelname(
            alliantie=row.alliantie,
            organisatie=row.organisatie,
            begindatum=vanaf,
            einddatum=tot,
            rol=rol,
            reden=reden,
            bron=row.bron,
        )
    )


def _facts(row: Deelname) -> dict[str, str | int | None]:
    return {
        "deelname": row.pk,
        "organisatie": row.organisatie_id,
        "rol": str(row.rol),
        "begindatum": row.begindatum.isoformat(),
        "einddatum": row.einddatum.isoformat() if row.einddatum else None,
    }
