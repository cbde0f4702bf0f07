"""How sources and figures of a composed annex are said."""

from decimal import Decimal

from django.utils.translation import gettext as _

from documents.dutch import NBSP, amount_plain, date_long, date_short, number
from evaluaties.pdf.samenstelling import Bron, Passage
from subsidies.pdf.words import plain_number
from subsidies.statuses import Meetwijze


def passage_source(row: Passage) -> str:
    """The source line under a passage: the report, version, part and day."""
    facts = {"jaar": row.bron.jaar, "versie": row.bron.versie, "onderdeel": row.onderdeel}
    where = _("jaarrapportage %(jaar)s, versie %(versie)s, onderdeel %(onderdeel)s") % facts
    where = f"{row.alliantie}, {where}"
    if row.bron.akkoord_datum is None:
        where = f"{where}, {_('zonder akkoord op de peildatum')}"
    else:
        where = f"{where}, {_('akkoord op %(dag)s') % {'dag': date_long(row.bron.akkoord_datum)}}"
    if row.is_afgeschermd:
        return _("Uit: %(bron)s. Een naam is weggelaten.") % {"bron": where}
    if row.is_letterlijk:
        return _("Letterlijk uit: %(bron)s.") % {"bron": where}
    return _("Bewerkt naar: %(bron)s.") % {"bron": where}


def report_source(bron: Bron) -> str:
    """``jaarrapportage 2025, versie 2, akkoord op 3 mei 2026``."""
    facts = {"jaar": bron.jaar, "versie": bron.versie}
    said = _("jaarrapportage %(jaar)s, versie %(versie)s") % facts
    return f"{said}, {_('akkoord op %(dag)s') % {'dag': date_long(bron.akkoord_datum)}}" if bron.akkoord_datum else said


def short_source(bron: Bron) -> str:
    """For a column: ``versie 2, 03-05-2026``."""
    said = _("versie %(versie)s") % {"versie": bron.versie}
    return f"{said}, {date_short(bron.akkoord_datum)}" if bron.akkoord_datum else said


def measured(value: Decimal | None, meetwijze: str) -> str:
    """A figure in its measure, or that it is not known."""
    if value is None:
        return _("niet bekend")
    plain = plain_number(value)
    return f"{plain}{NBSP}%" if meetwijze == Meetwijze.AANDEEL else plain


def euros(value: Decimal | None) -> str:
    """An amount without its sign, or that it is not known."""
    return _("niet bekend") if value is None else amount_plain(value)


def thousands(value: int | None) -> str:
    """An amount in thousands of euro, as it was rounded."""
    return _("niet bekend") if value is None else number(value)


def with_mark(naam: str, *, is_fictief: bool) -> str:
    """The name, and that it is invented."""
    return _("%(naam)s (fictief)") % {"naam": naam} if is_fictief else naam
