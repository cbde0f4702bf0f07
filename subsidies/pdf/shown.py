"""What one person may see of a report: one place for screen, exports and differences."""

from accounts.models import User
from subsidies.models import Jaarrapportage, RapportageVersie
from subsidies.pdf.context import RapportageContext
from subsidies.pdf.gather import from_concept
from subsidies.permissions import organisations_at, reads_all_money
from subsidies.statuses import OnderdeelSoort


def shown_context(
    user: User, rapportage: Jaarrapportage, versie: RapportageVersie | None, soort: OnderdeelSoort | None = None
) -> RapportageContext:
    """``versie``, or without one the draft, as this person may read it: a partner without the money of others.

    Whether this person may read the report (or its draft) at all is for the caller. With ``soort`` a draft has only
    the rows of that section.
    """
    if versie is None:
        context = from_concept(rapportage, _number(rapportage) + 1, soort)
    else:
        context = RapportageContext.from_facts(versie.facts)
    if reads_all_money(user, rapportage):
        return context
    own = organisations_at(user, rapportage.subsidie.alliantie_id).values()
    return context.for_partners({row.slug for row in own})


def _number(rapportage: Jaarrapportage) -> int:
    """How many versions there are; a page that asks everything in one query brings it along."""
    known: int | None = rapportage.__dict__.get("aantal_versies")
    return rapportage.versies.count() if known is None else known
