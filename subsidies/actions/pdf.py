"""The making of a PDF about a report: stopped by who works on it, begun again by who reads it. Recorded."""

from django.core.exceptions import PermissionDenied
from django.db import transaction

from accounts.models import User
from audit.record import record
from documents.models import Document
from documents.production import again, stop
from subsidies.actions.formulier import FORM_KIND, form_for
from subsidies.actions.uitgave import UITGAVE_KIND, gets_edition
from subsidies.models import Jaarrapportage
from subsidies.permissions import works_on


def may_stop(kind: str, user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person may stop it: an edition or a form for whom it is, the others who work on the report."""
    if kind == UITGAVE_KIND:
        return gets_edition(user, rapportage)
    if kind == FORM_KIND:
        return form_for(rapportage, user) is not None
    return works_on(user, rapportage)


@transaction.atomic
def stop_pdf(kind: str, document: Document, *, rapportage: Jaarrapportage, by: User) -> bool:
    """Stop the making; False where it was over. What was handed in or sent stays. Raises PermissionDenied."""
    if not may_stop(kind, by, rapportage):
        raise PermissionDenied
    if not stop(kind, document):
        return False
    record("subsidies.pdf.gestopt", by=by, subject=rapportage, data={"document": document.nummer})
    return True


@transaction.atomic
def retry_pdf(kind: str, document: Document, *, rapportage: Jaarrapportage, by: User) -> bool:
    """Make one that failed or was stopped once more; False for any other. Raises PermissionDenied."""
    if not Jaarrapportage.objects.visible_to(by).filter(pk=rapportage.pk).exists():
        raise PermissionDenied
    if again(kind, document) is None:
        return False
    record("subsidies.pdf.opnieuw_gevraagd", by=by, subject=rapportage, data={"document": document.nummer})
    return True
