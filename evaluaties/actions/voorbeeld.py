"""A draft of an annex on paper; the one that was given to a colleague to check stays what it was."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.record import record
from documents.models import Document, Soort
from documents.production import ask, stop
from evaluaties.actions.bijlage import PDF_KIND
from evaluaties.actions.bijlageconcept import require_concept
from evaluaties.models import Bijlageconcept
from evaluaties.pdf.gather import end_of
from evaluaties.pdf.verzamelen import gather_concept
from evaluaties.permissions.bijlage import may_compose
from evaluaties.statuses import ConceptStatus


def draft_facts(row: Bijlageconcept) -> dict[str, Any]:
    """What a draft of this annex says now."""
    return gather_concept(row, is_voorbeeld=True)


@transaction.atomic
def create_voorbeeld(concept: Bijlageconcept, *, by: User) -> Document:
    """A PDF of the facts as they are now, titled as a draft; equal facts give the same one. Recorded.

    While a colleague checks it is the draft that was given to check. Raises PermissionDenied or TransitionNotAllowed.
    """
    row = require_concept(concept, by=by)
    if row.status == ConceptStatus.TER_CONTROLE and row.voorbeeld is not None:
        ask(PDF_KIND, row.voorbeeld)
        return row.voorbeeld
    return create_voorbeeld_now(row, by=by)


def create_voorbeeld_now(row: Bijlageconcept, *, by: User) -> Document:
    """The draft of this moment, kept with the annex; in the caller's transaction. Recorded."""
    titel = _("Concept: %(titel)s") % {"titel": row.titel}
    document = Document.objects.for_context(Soort.BIJLAGE, draft_facts(row), titel=titel, moment=end_of(row.peildatum))
    Bijlageconcept.objects.filter(pk=row.pk).update(voorbeeld=document)
    ask(PDF_KIND, document)
    record("evaluaties.bijlageconcept.voorbeeld_gevraagd", by=by, subject=row, data={"document": document.nummer})
    return document


@transaction.atomic
def stop_voorbeeld(concept: Bijlageconcept, *, by: User) -> bool:
    """Stop the making of its draft; False where it was over. Recorded. Raises PermissionDenied."""
    if not may_compose(by, concept):
        raise PermissionDenied
    if concept.voorbeeld is None or not stop(PDF_KIND, concept.voorbeeld):
        return False
    record(
        "evaluaties.bijlageconcept.voorbeeld_gestopt",
        by=by,
        subject=concept,
        data={"document": concept.voorbeeld.nummer},
    )
    return True
