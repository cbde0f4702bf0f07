"""From rows to a graph, in two queries whatever its size."""

from collections.abc import Mapping

from subsidies.charts.graaf import Graaf, Knoop, Verband
from subsidies.models import Theorieknoop, Theorieversie

Meetlat = Mapping[str, tuple[tuple[int, str], ...]]


def graph_of(versie: Theorieversie, indicatoren: Meetlat | None = None) -> Graaf:
    """The graph of a version; nodes in their order, links in the order in which they were made.

    ``indicatoren``: ids and names of indicators by the key of the node that they measure.
    """
    rows = list(versie.knopen.select_related("organisatie"))
    keys = {row.pk: str(row.sleutel) for row in rows}
    links = versie.verbanden.values_list("pk", "van", "naar", "reden", "aanname")
    return Graaf(
        tuple(node_of(row, indicatoren) for row in rows),
        tuple(
            Verband(keys[van], keys[naar], reden, keys[aanname] if aanname else "", pk)
            for pk, van, naar, reden, aanname in links
            if van in keys and naar in keys
        ),
    )


def node_of(row: Theorieknoop, indicatoren: Meetlat | None = None) -> Knoop:
    """One node."""
    return Knoop(
        sleutel=str(row.sleutel),
        soort=row.soort,
        naam=row.naam,
        omschrijving=row.omschrijving,
        van=row.organisatie.naam if row.organisatie else "",
        onderbouwing=row.onderbouwing,
        kosten=row.indicatieve_kosten,
        indicatoren=(indicatoren or {}).get(str(row.sleutel), ()),
        pk=row.pk,
    )
