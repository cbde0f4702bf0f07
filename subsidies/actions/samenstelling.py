"""Changes of an alliance's composition while its grant runs: the rules of the regeling first, then the rows."""

from datetime import date, timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties import actions as allianties
from allianties.models import Alliantie, Deelname, DeelnameRol, Organisatie
from allianties.permissions import permissions_for
from subsidies.models import Subsidie
from subsidies.regels import LEDEN_MAX, LEDEN_MIN, PENVOERDER_MAX


class RegelOvertreden(Exception):
    """The regeling does not allow this; the message is the sentence for the reader, ``artikel`` its ground."""

    def __init__(self, message: str, artikel: str) -> None:
        super().__init__(message)
        self.artikel = artikel


def _running(alliantie: Alliantie, op: date) -> list[Subsidie]:
    return list(Subsidie.objects.running(op).filter(alliantie=alliantie).select_related("regeling"))


def _check_right(alliantie: Alliantie, by: User) -> None:
    if Permission.DEELNAME_CHANGE not in permissions_for(by, alliantie):
        raise PermissionDenied


def _check_members(alliantie: Alliantie, op: date, change: int) -> None:
    """R22 art. 2.3: the number of members after this change, on the day of the change."""
    count = Deelname.objects.filter(alliantie=alliantie).geldig(op).count() + change
    for subsidie in _running(alliantie, op):
        most, least = subsidie.regeling.rule(LEDEN_MAX, op), subsidie.regeling.rule(LEDEN_MIN, op)
        ground = subsidie.regeling.code
        if change > 0 and most and most.whole is not None and count > most.whole and not subsidie.meer_leden_toegestaan:
            raise RegelOvertreden(
                _("Een alliantie heeft hoogstens %(aantal)s partners. Meer mag alleen met toestemming van de minister.")
                % {"aantal": most.whole},
                f"{ground} {most.artikel}",
            )
        if change <= 0 and least and least.whole is not None and count < least.whole:
            raise RegelOvertreden(
                _("Een alliantie heeft minstens %(aantal)s partners. Voeg eerst een andere partner toe.")
                % {"aantal": least.whole},
                f"{ground} {least.artikel}",
            )


def _check_penvoerder(alliantie: Alliantie, organisatie: Organisatie, op: date) -> None:
    """R22 art. 2.4(3): an organisation leads at most so many alliances of one regeling."""
    for subsidie in _running(alliantie, op):
        most = subsidie.regeling.rule(PENVOERDER_MAX, op)
        if most is None or most.whole is None:
            continue
        others = (
            Deelname.objects.filter(organisatie=organisatie, rol=DeelnameRol.PENVOERDER)
            .geldig(op)
            .filter(alliantie__subsidies__regeling=subsidie.regeling)
            .exclude(alliantie=alliantie)
        )
        if others.values("alliantie").distinct().count() >= most.whole:
            raise RegelOvertreden(
                _("%(naam)s is al penvoerder van %(aantal)s allianties. Meer mag niet onder deze regeling.")
                % {"naam": organisatie.naam, "aantal": most.whole},
                f"{subsidie.regeling.code} {most.artikel}",
            )


@transaction.atomic
def add_deelname(
    alliantie: Alliantie,
    *,
    organisatie: Organisatie,
    vanaf: date,
    by: User,
    tot: date | None = None,
    rol: str = DeelnameRol.PARTNER,
    reden: str = "",
) -> Deelname:
    """An organisation joins (days inclusive). Raises RegelOvertreden, PermissionDenied, or ValidationError
    where it takes part already or another penvoerder stands in that time. Recorded by `allianties.actions`."""
    _check_right(alliantie, by)
    Alliantie.objects.select_for_update().get(pk=alliantie.pk)
    _check_members(alliantie, vanaf, +1)
    if rol == DeelnameRol.PENVOERDER:
        _check_penvoerder(alliantie, organisatie, vanaf)
    return allianties.add_deelname(
        alliantie, organisatie=organisatie, vanaf=vanaf, tot=tot, rol=rol, reden=reden, by=by
    )


@transaction.atomic
def end_deelname(deelname: Deelname, *, tot: date, reden: str, revision: int, by: User) -> Deelname:
    """An organisation leaves; ``tot`` is its last day. Raises RegelOvertreden, PermissionDenied, or Conflict."""
    alliantie = Alliantie.objects.select_for_update().get(pk=deelname.alliantie_id)
    _check_right(alliantie, by)
    _check_members(alliantie, tot + timedelta(days=1), 0 if deelname.einddatum else -1)
    return allianties.end_deelname(deelname, tot=tot, reden=reden, revision=revision, by=by)


@transaction.atomic
def change_penvoerder(alliantie: Alliantie, *, organisatie: Organisatie, vanaf: date, reden: str, by: User) -> Deelname:
    """Another member leads from the day ``vanaf`` on. Raises RegelOvertreden or PermissionDenied."""
    _check_right(alliantie, by)
    Alliantie.objects.select_for_update().get(pk=alliantie.pk)
    _check_penvoerder(alliantie, organisatie, vanaf)
    return allianties.change_penvoerder(alliantie, organisatie=organisatie, vanaf=vanaf, reden=reden, by=by)
