"""Two versions of a theory of change beside each other: what was added, removed and changed. Pure: no ORM."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from documents.dutch import amount
from subsidies.charts.graaf import Graaf, Knoop, Verband


@dataclass(frozen=True)
class Wijziging:
    """A property that differs: its name, before, after."""

    veld: str
    eerst: str
    nu: str


@dataclass(frozen=True)
class Verschil:
    """One node or link that is added, removed or changed."""

    naam: str
    soort: str
    wijzigingen: tuple[Wijziging, ...] = ()


@dataclass(frozen=True)
class Vergelijking:
    """The differences from one version to another; empty tuples where there are none."""

    erbij: tuple[Verschil, ...] = ()
    eraf: tuple[Verschil, ...] = ()
    gewijzigd: tuple[Verschil, ...] = ()
    verbanden_erbij: tuple[Verschil, ...] = ()
    verbanden_eraf: tuple[Verschil, ...] = ()
    verbanden_gewijzigd: tuple[Verschil, ...] = ()

    @property
    def is_leeg(self) -> bool:
        """Whether both are the same."""
        return self == Vergelijking()

    @property
    def zin(self) -> str:
        """How many steps and links differ, in words."""
        counts = (
            (len(self.erbij), _("%(aantal)s erbij")),
            (len(self.eraf), _("%(aantal)s eraf")),
            (len(self.gewijzigd), _("%(aantal)s gewijzigd")),
        )
        links = len(self.verbanden_erbij) + len(self.verbanden_eraf) + len(self.verbanden_gewijzigd)
        words = [word % {"aantal": number} for number, word in counts if number]
        if links:
            words.append(_("%(aantal)s verbanden anders") % {"aantal": links})
        return ", ".join(words) or _("geen verschil")


def compare(eerst: Graaf, nu: Graaf) -> Vergelijking:
    """What is different in ``nu``; nodes are the same by their key, links by the keys of their ends."""
    old_links = {(row.van, row.naar): row for row in eerst.verbanden}
    new_links = {(row.van, row.naar): row for row in nu.verbanden}
    return Vergelijking(
        erbij=tuple(_node(nu, row) for row in nu.knopen if row.sleutel not in eerst.op_sleutel),
        eraf=tuple(_node(eerst, row) for row in eerst.knopen if row.sleutel not in nu.op_sleutel),
        gewijzigd=tuple(
            _node(nu, row, changes)
            for row in nu.knopen
            if row.sleutel in eerst.op_sleutel and (changes := _node_changes(eerst.op_sleutel[row.sleutel], row))
        ),
        verbanden_erbij=tuple(_link(nu, row) for key, row in new_links.items() if key not in old_links),
        verbanden_eraf=tuple(_link(eerst, row) for key, row in old_links.items() if key not in new_links),
        verbanden_gewijzigd=tuple(
            _link(nu, row, changes)
            for key, row in new_links.items()
            if key in old_links and (changes := _link_changes(eerst, nu, old_links[key], row))
        ),
    )


def _node(graaf: Graaf, row: Knoop, changes: tuple[Wijziging, ...] = ()) -> Verschil:
    return Verschil(graaf.naam(row.sleutel), row.soort_woord, changes)


def _link(graaf: Graaf, row: Verband, changes: tuple[Wijziging, ...] = ()) -> Verschil:
    return Verschil(f"{graaf.naam(row.van)} → {graaf.naam(row.naar)}", _("verband"), changes)


def _changes(*pairs: tuple[str, str, str]) -> tuple[Wijziging, ...]:
    return tuple(Wijziging(label, old, new) for label, old, new in pairs if old != new)


def _node_changes(eerst: Knoop, nu: Knoop) -> tuple[Wijziging, ...]:
    """What is different in a node, in words. Its place is none: it only says where it is drawn."""
    return _changes(
        (_("naam"), eerst.naam, nu.naam),
        (_("soort"), eerst.soort_woord, nu.soort_woord),
        (_("omschrijving"), eerst.omschrijving, nu.omschrijving),
        (_("van"), eerst.van, nu.van),
        (_("onderbouwing"), _support(eerst), _support(nu)),
        (_("kosten"), _cost(eerst), _cost(nu)),
    )


def _support(row: Knoop) -> str:
    return row.onderbouwing_woord if row.onderbouwing else ""


def _cost(row: Knoop) -> str:
    return "" if row.kosten is None else amount(row.kosten)


def _link_changes(eerst: Graaf, nu: Graaf, old: Verband, new: Verband) -> tuple[Wijziging, ...]:
    """What is different in a link; another number of the same assumption is no difference."""
    before = eerst.op_sleutel[old.aanname].naam if old.aanname else ""
    after = nu.op_sleutel[new.aanname].naam if new.aanname else ""
    if old.aanname == new.aanname:
        before = after
    return _changes((_("reden"), old.reden, new.reden), (_("aanname"), before, after))
