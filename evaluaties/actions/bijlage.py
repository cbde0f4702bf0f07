"""Every change with consequences: checks, changes and records in one transaction."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from audit.record import record
from documents.dutch import date_long
from documents.models import Document, Soort
from documents.production import again, ask, make_again, stop
from evaluaties.models import Bijlage
from evaluaties.pdf import bijlage_titel, gather_bijlage
from evaluaties.pdf.gather import end_of
from evaluaties.permissions.bijlage import may_remake
from jobs.models import Job
from subsidies.models import Subsidieperiode

PDF_KIND = "bijlage_pdf"


class PeildatumNotAllowed(ValueError):
    """There is no annex for this reference date; the text is a Dutch sentence for the person who asked."""


def peildatum_problem(periode: Subsidieperiode, peildatum: date) -> str | None:
    """Why this reference date cannot be: in the future, or before the period (ontwerp 6, rule 13). None: it can."""
    today = timezone.localdate()
    if peildatum > today:
        return _("De datum ligt in de toekomst. Kies vandaag (%(dag)s) of een eerdere dag.") % {"dag": date_long(today)}
    if peildatum < periode.begindatum:
        return _("De subsidieperiode %(periode)s begint pas op %(dag)s. Kies die dag of een latere.") % {
            "periode": periode.naam,
            "dag": date_long(periode.begindatum),
        }
    return None


@transaction.atomic
def create_bijlage(periode: Subsidieperiode, peildatum: date, *, by: User | None) -> Bijlage:
    """The annex of a period on a reference date; ``by`` None is the command.

    Freezes the facts in a Document and asks for its PDF. Equal facts give the row, the document and the PDF that are
    already there, so a second press makes nothing new. Recorded. Raises PermissionDenied or PeildatumNotAllowed.
    """
    if by is not None and Permission.BIJLAGE_CREATE not in by.ministry_permissions:
        raise PermissionDenied
    if problem := peildatum_problem(periode, peildatum):
        raise PeildatumNotAllowed(problem)
    facts = gather_bijlage(periode, peildatum)
    document = Document.objects.for_context(
        Soort.BIJLAGE, facts, titel=bijlage_titel(periode.naam), moment=end_of(peildatum)
    )
    bijlage, created = Bijlage.objects.get_or_create(
        periode=periode, peildatum=peildatum, document=document, defaults={"aangemaakt_door": by}
    )
    if created:
        record(
            "evaluaties.bijlage.gemaakt",
            by=by,
            subject=bijlage,
            data={"periode": periode.slug, "peildatum": peildatum.isoformat(), "document": document.nummer},
        )
    ask(PDF_KIND, document)
    return bijlage


@transaction.atomic
def stop_bijlage(bijlage: Bijlage, *, by: User) -> bool:
    """Stop the making of the PDF; False where it was over. Recorded. Raises PermissionDenied."""
    if not may_remake(by, bijlage):
        raise PermissionDenied
    if not stop(PDF_KIND, bijlage.document):
        return False
    record("evaluaties.bijlage.gestopt", by=by, subject=bijlage, data={"document": bijlage.document.nummer})
    return True


@transaction.atomic
def retry_bijlage(bijlage: Bijlage, *, by: User) -> bool:
    """Make a PDF that failed or was stopped once more, with all tries; False for any other. Recorded."""
    job = again(PDF_KIND, bijlage.document)
    if job is None:
        return False
    record("evaluaties.bijlage.opnieuw_gevraagd", by=by, subject=bijlage, data={"opdracht": job.referentie})
    return True


@transaction.atomic
def restore_bijlage(bijlage: Bijlage, *, by: User) -> Job:
    """The stored file is gone or damaged: ask for it again from the receipt. Recorded."""
    job = make_again(PDF_KIND, bijlage.document)
    record("evaluaties.bijlage.bestand_hersteld", by=by, subject=bijlage, data={"opdracht": job.referentie})
    return job
