"""An annex in the making as it is read: once, for its page, its problems and its paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef
from django.utils import timezone

from accounts.models import User
from allianties.models import Alliantie, Deelname
from allianties.models.organisatie import SorteerVorm
from evaluaties.models import Bevinding, Bijlageconcept, Blok, Blokpassage
from evaluaties.models.bevinding import Strekking
from evaluaties.pdf.afscherming import Afgeschermd
from evaluaties.pdf.bronnen import last_akkoord
from evaluaties.statuses import EvaluatieStatus
from subsidies.models import Jaarrapportage, RapportageVersie, Subsidie
from subsidies.models.subsidie import SubsidieSoort
from subsidies.pdf.passage import fit_on


@dataclass(frozen=True)
class Lezing:
    """What stands in an annex, with what is read once for all of it.

    ``passages``: in order, with `akkoord_moment` and `is_fit`. ``subsidies``: to the alliances of the period, real
    ones first, by name, with `jaren_met_akkoord`, `jaren_nu` and `heeft_leden`. ``negatief``: bad news of evaluations.
    """

    concept: Bijlageconcept
    blokken: Sequence[Blok]
    passages: Sequence[Blokpassage]
    subsidies: Sequence[Subsidie]
    negatief: Sequence[Bevinding]
    afgeschermd: Afgeschermd

    def passages_of(self, blok: Blok) -> list[Blokpassage]:
        """In order."""
        return [one for one in self.passages if one.blok_id == blok.pk]


def alliantie_of(grant: Subsidie) -> Alliantie:
    """Whom the grant is to; of a grant to an alliance."""
    if grant.alliantie is None:  # the query asks for grants to alliances
        raise ValueError(f"grant {grant.pk} has no alliance")
    return grant.alliantie


def told_grants(lezing: Lezing) -> list[Subsidie]:
    """Those whom an annex of this period is about; a fictitious letter tells of fictitious alliances only."""
    brief = lezing.concept.kamerbrief
    every = brief is None or not brief.is_fictief
    return [grant for grant in lezing.subsidies if every or alliantie_of(grant).is_fictief]


def read_concept(concept: Bijlageconcept, lezer: User | None = None) -> Lezing:
    """What stands in this annex now. Five queries.

    ``lezer``: who reads it; its passages have `is_leesbaar`, whether this person may open their report.
    """
    blokken = concept.blokken.select_related("alliantie", "evaluatie__kamerstuk", "evaluatie__periode__regeling")
    passages = (
        Blokpassage.objects.filter(blok__concept=concept)
        .select_related("passage__versie__rapportage__subsidie__alliantie", "passage__organisatie")
        .defer("passage__versie__inhoud")
        .annotate(
            akkoord_moment=last_akkoord("passage__versie", concept.peildatum),
            is_fit=fit_on(concept.peildatum, "passage"),
        )
        .order_by("blok__volgorde", "volgorde", "pk")
    )
    if lezer is not None:
        reports = Jaarrapportage.objects.visible_to(lezer).filter(pk=OuterRef("passage__versie__rapportage"))
        passages = passages.annotate(is_leesbaar=Exists(reports))
    negative = Bevinding.objects.filter(strekking=Strekking.NEGATIEF, evaluatie__status=EvaluatieStatus.AFGEROND)
    return Lezing(
        concept=concept,
        blokken=list(blokken),
        passages=list(passages),
        subsidies=_grants(concept),
        negatief=list(negative.select_related("evaluatie__kamerstuk")),
        afgeschermd=Afgeschermd.today(),
    )


def _grants(concept: Bijlageconcept) -> list[Subsidie]:
    approved = RapportageVersie.objects.with_akkoord(concept.peildatum).order_by()
    approved_now = RapportageVersie.objects.with_akkoord(timezone.localdate()).order_by()
    its = {"rapportage__subsidie": OuterRef("pk")}
    on = min(concept.peildatum, concept.periode.einddatum)
    rows = (
        Subsidie.objects.filter(periode=concept.periode, soort=SubsidieSoort.ALLIANTIE, alliantie__isnull=False)
        .select_related("alliantie__voorganger")
        .annotate(
            jaren_met_akkoord=ArraySubquery(approved.filter(**its).values("rapportage__jaar")),
            jaren_nu=ArraySubquery(approved_now.filter(**its).values("rapportage__jaar")),
            heeft_leden=Exists(Deelname.objects.geldig(on).filter(alliantie=OuterRef("alliantie"))),
        )
    )
    return list(rows.order_by("alliantie__is_fictief", SorteerVorm("alliantie__naam"), "alliantie__slug", "pk"))
