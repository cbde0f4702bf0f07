"""The answer to a report as a document: made in the transaction of the step that it is about."""

from collections.abc import Collection
from datetime import date

from django.utils.translation import gettext as _

from documents.models import Document, Soort
from jobs.queue import enqueue
from subsidies.models import Antwoordbrief, Overgang
from subsidies.pdf.brief import gather_brief

BRIEF_KIND = "antwoordbrief_pdf"


def write_brief(
    overgang: Overgang, *, tot: date | None = None, onderdelen: Collection[str] = ()
) -> Antwoordbrief | None:
    """Freeze the letter about this step and ask for its PDF; None where the step is about no version."""
    if overgang.versie is None:
        return None
    context = gather_brief(overgang, tot=tot, onderdelen=onderdelen)
    titel = _("Antwoord op jaarrapportage %(jaar)s van %(alliantie)s") % {
        "jaar": context.jaar,
        "alliantie": context.alliantie,
    }
    document = Document.objects.for_context(Soort.BRIEF, context.facts, titel=titel, moment=overgang.moment)
    brief = Antwoordbrief.objects.create(versie=overgang.versie, overgang=overgang, document=document)
    enqueue(BRIEF_KIND, str(document.pk))
    return brief
