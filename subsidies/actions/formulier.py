"""The blank form of a report as a PDF."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from audit.record import record
from documents.canonical import canonical_json, sha256
from documents.models import Document, Soort
from documents.production import ask
from subsidies.models import Jaarrapportage
from subsidies.pdf import parts_with_rows
from subsidies.pdf.formulier import Formulier, blank_form

FORM_KIND = "formulier_pdf"


def form_for(rapportage: Jaarrapportage, user: User) -> Formulier | None:
    """The blank form of the parts that this person reads while they are written; None without any."""
    parts = list(parts_with_rows(rapportage.onderdelen.visible_to(user).in_order()))
    return blank_form(rapportage, parts) if parts else None


def form_document(form: Formulier) -> Document | None:
    """The document of exactly this form, where it was made or asked for."""
    return Document.objects.filter(soort=Soort.FORMULIER, context_sha256=sha256(canonical_json(form.facts))).first()


@transaction.atomic
def create_formulier(rapportage: Jaarrapportage, *, by: User) -> Document:
    """Ask for the PDF of the blank form; the same form is made once, and anew where that failed or was stopped.

    Raises PermissionDenied without parts.
    """
    form = form_for(rapportage, by)
    if form is None:
        raise PermissionDenied
    titel = _("Leeg formulier jaarrapportage %(jaar)s van %(alliantie)s") % {
        "jaar": form.jaar,
        "alliantie": form.alliantie,
    }
    document = Document.objects.for_context(Soort.FORMULIER, form.facts, titel=titel, moment=timezone.now())
    ask(FORM_KIND, document)
    record("subsidies.formulier.gevraagd", by=by, subject=rapportage, data={"document": document.nummer})
    return document
