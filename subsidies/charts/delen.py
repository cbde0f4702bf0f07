"""The seven parts a to g of a theory of change (R22 art. 2.6, second paragraph): which are there, which are missing."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from subsidies.charts.graaf import AANNAME, IMPACT, Graaf
from subsidies.statuses import KnoopSoort

MET_KOSTEN = (
    KnoopSoort.IMPACT.value,
    KnoopSoort.UITKOMST.value,
    KnoopSoort.TUSSENSTAP.value,
    KnoopSoort.ACTIVITEIT.value,
)


@dataclass(frozen=True)
class Deel:
    """One of the seven parts, and what it still lacks (empty: it is there)."""

    letter: str
    naam: str
    ontbreekt: tuple[str, ...]

    @property
    def is_aanwezig(self) -> bool:
        """Whether nothing is missing."""
        return not self.ontbreekt


def seven_parts(graaf: Graaf, *, analyse: str, functies: str, indicatoren: int) -> list[Deel]:
    """All seven, in the order of the article."""
    kinds = {row.soort for row in graaf.knopen}
    has_costs = any(row.kosten is not None for row in graaf.knopen if row.soort in MET_KOSTEN)
    wanted = (
        ("a", _("strategische doelstelling en tussenstappen"), (
            (IMPACT in kinds, _("een impact")),
            (KnoopSoort.TUSSENSTAP.value in kinds, _("een tussenstap")),
        )),
        ("b", _("analyse en aannames"), (
            (bool(analyse.strip()), _("de tekst van de analyse")),
            (AANNAME in kinds, _("een aanname")),
        )),
        ("c", _("relevante actoren"), ((KnoopSoort.ACTOR.value in kinds, _("een actor")),)),
        ("d", _("functies van de organisaties"), ((bool(functies.strip()), _("de tekst over de functies")),)),
        ("e", _("meetbare indicatoren"), ((indicatoren > 0, _("een indicator")),)),
        ("f", _("risicoanalyse"), ((KnoopSoort.RISICO.value in kinds, _("een risico")),)),
        ("g", _("indicatieve begroting"), ((has_costs, _("kosten bij een doel of activiteit")),)),
    )  # fmt: skip
    return [
        Deel(letter, naam, tuple(what for is_there, what in checks if not is_there)) for letter, naam, checks in wanted
    ]
