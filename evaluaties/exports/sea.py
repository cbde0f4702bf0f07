"""The overview of evaluations in the columns of the SEA annex of the budget (domein 5.3)."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _

from documents.dutch import date_long
from evaluaties.models import Evaluatie
from evaluaties.statuses import EvaluatieStatus
from subsidies.exports import Blad


def sea_columns() -> list[str]:
    """The columns, named as in the annex."""
    return [
        _("Thema"),
        _("Subthema"),
        _("Type onderzoek"),
        _("Afronding"),
        _("Status"),
        _("Toelichting onderzoek"),
        _("Art."),
    ]


def sea_row(row: Evaluatie) -> Sequence[str]:
    """One evaluation in those columns; what is not known says so."""
    unknown = _("onbekend")
    return (
        row.thema or unknown,
        row.subthema or unknown,
        row.type_onderzoek,
        completion(row) or unknown,
        sea_status(row),
        " ".join(part for part in (f"{row.titel.rstrip('.')}.", row.doel) if part),
        row.begrotingsartikel or unknown,
    )


def completion(row: Evaluatie) -> str:
    """When it was finished, or when that is planned; empty where nothing is known."""
    if row.einddatum:
        return date_long(row.einddatum)
    if row.status == EvaluatieStatus.AFGEROND:
        return row.opgeleverd or (date_long(row.gepubliceerd_datum) if row.gepubliceerd_datum else "")
    return _("gepland: %(dag)s") % {"dag": date_long(row.gepland_einddatum)} if row.gepland_einddatum else ""


def sea_status(row: Evaluatie) -> str:
    """The annex knows three states: while alliances check the facts, the research still runs."""
    shown = EvaluatieStatus.LOPEND if row.status == EvaluatieStatus.FEITENCHECK else EvaluatieStatus(row.status)
    return str(shown.label)


def sea_sheet(rows: Iterable[Evaluatie]) -> Blad:
    """The overview as a table of a file."""
    return Blad(_("Evaluaties"), sea_columns(), [sea_row(row) for row in rows])
