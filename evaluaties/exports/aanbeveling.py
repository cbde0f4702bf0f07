"""Recommendations with their follow-up as a file."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.translation import gettext as _

from documents import dutch
from documents.spreadsheet import Cel
from evaluaties.models import Aanbeveling
from subsidies.exports import Blad, Boek, to_csv


def aanbevelingen_csv(rows: Iterable[Aanbeveling], moment: datetime, *, with_owner: bool) -> bytes:
    """A row per recommendation, with the words of the screen; what is not known says so.

    Who owns it at the ministry is for the ministry.
    """
    columns = [
        _("Aanbeveling"),
        _("Evaluatie"),
        _("Onderzoeker"),
        _("Periode"),
        _("Voor wie"),
        _("Termijn"),
        _("Stand"),
        _("Reactie"),
        _("Reden"),
        _("Eigenaar"),
        _("Uiterlijk"),
        _("Doorgegeven aan regeling"),
        _("Opvolging"),
        _("Bron"),
    ]
    boek = Boek(
        titel=_("Aanbevelingen"),
        bron=[(_("Bron"), _("Aanbevelingen uit evaluaties")), (_("Datum"), dutch.moment(moment))],
        bladen=[Blad(_("Aanbevelingen"), columns, [_cells(row, with_owner=with_owner) for row in rows])],
        moment=moment,
    )
    return to_csv(boek)


def _cells(row: Aanbeveling, *, with_owner: bool) -> list[Cel]:
    unknown = _("onbekend")
    owner = row.eigenaar.naam if row.eigenaar else _("nog niemand")
    periode = row.evaluatie.periode
    return [
        row.tekst,
        row.evaluatie.titel,
        row.evaluatie.onderzoeker,
        periode.naam if periode else unknown,
        row.geadresseerde or unknown,
        row.get_termijn_display(),
        row.get_status_display(),
        row.get_reactie_display() or _("nog geen"),
        row.reactie_reden,
        owner if with_owner else "",
        row.vervaldatum.strftime("%d-%m-%Y") if row.vervaldatum else "",
        row.regeling.naam if row.regeling else "",
        row.opvolging or unknown,
        "; ".join(filter(None, [row.bron, row.bron_opvolging])),
    ]
