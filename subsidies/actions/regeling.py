"""A next scheme and its rules are written down before the first grant under it."""

from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, require
from allianties.actions.slugs import RESERVED, slug_of
from audit.record import record
from subsidies.bedragen import parse_getal
from subsidies.models import Regeling, Regelversie
from subsidies.regels import Eenheid, RegelStatus

GEMAAKT = "subsidies.regeling.gemaakt"
REGEL_TOEGEVOEGD = "subsidies.regelversie.toegevoegd"
REGEL_VERWIJDERD = "subsidies.regelversie.verwijderd"


@transaction.atomic
def create_regeling(*, naam: str, code: str, begindatum: date, by: User | None, **feiten: Any) -> Regeling:
    """Add a scheme; its address follows from ``code``. Recorded. Raises PermissionDenied or ValidationError."""
    require(by, Permission.EVALUATIE_WRITE)
    slug = slug_of(code)
    if not slug or slug in RESERVED:
        raise ValidationError({"code": _("Kies een korte code met letters of cijfers, bijvoorbeeld R28.")})
    row = insert_row(Regeling(naam=naam, code=code, slug=slug, begindatum=begindatum, **feiten))
    record(GEMAAKT, by=by, subject=row, data={"regeling": row.slug})
    return row


@transaction.atomic
def add_regelversie(
    regeling: Regeling, *, naam: str, eenheid: str, waarde: str, artikel: str, begindatum: date, by: User | None,
    bron: str = "", toelichting: str = "",
) -> Regelversie:  # fmt: skip
    """Add a rule, or a next value of it: the value before it ends on the day before ``begindatum``.

    An empty ``waarde`` is a rule of which the value is not known yet. Records *toegevoegd*. Raises PermissionDenied, or
    ValidationError: grants run under the scheme, the value does not fit its unit, or the day is not after the last.
    """
    require(by, Permission.EVALUATIE_WRITE)
    regeling = _lock(regeling)
    before = regeling.regelversies.filter(naam=naam).order_by("begindatum").last()
    if before is not None:
        if before.begindatum >= begindatum:
            raise ValidationError({"begindatum": _("Er is al een waarde vanaf deze dag of later.")})
        if before.einddatum is None:
            before.einddatum = begindatum - timedelta(days=1)
            before.save(update_fields=["einddatum"])
    value = canonical(eenheid, waarde)
    status = RegelStatus.BEKEND if value else RegelStatus.ONBEKEND
    row = Regelversie(
        regeling=regeling, naam=naam, eenheid=eenheid, waarde=value, status=status, artikel=artikel,
        begindatum=begindatum, bron=bron, toelichting=toelichting,
    )  # fmt: skip
    insert_row(row)
    record(REGEL_TOEGEVOEGD, by=by, subject=regeling, data={"regel": naam, "vanaf": begindatum.isoformat()})
    return row


@transaction.atomic
def remove_regelversie(row: Regelversie, *, by: User | None) -> None:
    """Take a rule away that was written down wrongly. Records *verwijderd*.

    Raises PermissionDenied, or ValidationError: grants run under the scheme, or something hangs on the rule.
    """
    require(by, Permission.EVALUATIE_WRITE)
    regeling = _lock(row.regeling)
    record(REGEL_VERWIJDERD, by=by, subject=regeling, data={"regel": row.naam, "vanaf": row.begindatum.isoformat()})
    try:
        row.delete()
    except ProtectedError:
        raise ValidationError(_("Bij deze regel landde een aanbeveling. Haal eerst die landing weg.")) from None


def canonical(eenheid: str, waarde: str) -> str:
    """A value as the rows of rules hold it: ``1.000,50`` gives ``1000.50``, a day its ISO form. Empty stays empty.

    Raises ValidationError with a sentence that says how to write it.
    """
    text = waarde.strip()
    if not text:
        return ""
    try:
        match eenheid:
            case Eenheid.DATUM:
                return date.fromisoformat(text).isoformat()
            case Eenheid.MAAND_DAG:
                days = [date.fromisoformat(f"2024-{day.strip()}") for day in text.split(",")]
                return ", ".join(f"{day:%m-%d}" for day in days)
            case Eenheid.JA_NEE if text in ("ja", "nee"):
                return text
            case Eenheid.JA_NEE:
                raise ValueError
            case _:
                return f"{parse_getal(text).normalize():f}"
    except ValueError:
        raise ValidationError({"waarde": _HOW.get(Eenheid(eenheid), _NUMBER)}) from None


_NUMBER = gettext_lazy("Schrijf een getal, bijvoorbeeld 4 of 1.000,50.")
_HOW = {
    Eenheid.JA_NEE: gettext_lazy("Schrijf ja of nee."),
    Eenheid.DATUM: gettext_lazy("Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2028-04-01."),
    Eenheid.MAAND_DAG: gettext_lazy(
        "Schrijf de dag van het jaar als maand-dag, bijvoorbeeld 04-01. Zet een komma tussen twee dagen."
    ),
}


def _lock(regeling: Regeling) -> Regeling:
    """One writer of a scheme's rules at a time; a scheme with grants follows the law as it was loaded, not a page."""
    row = Regeling.objects.select_for_update().get(pk=regeling.pk)
    if row.subsidies.exists():
        raise ValidationError(
            _("Onder deze regeling lopen al subsidies. De beheerder wijzigt haar regels met de openbare gegevens.")
        )
    return row
