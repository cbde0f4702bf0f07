"""An annex is made final by a second person, or shown as a draft on paper."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from audit.record import record
from documents.models import Document, Soort
from documents.production import ask
from evaluaties.actions.bijlage import PDF_KIND
from evaluaties.actions.bijlageconcept import require_concept, sent_problem
from evaluaties.actions.conceptstap import four_eyes_problem, refuse_problems, stand_of, step_concept
from evaluaties.models import Bijlage, Bijlageconcept, Kamerbrief
from evaluaties.pdf.gather import end_of
from evaluaties.pdf.verzamelen import gather_concept
from evaluaties.statuses import CONCEPT_FINAL
from jobs.queue import enqueue, retry
from subsidies.models import Jaarrapportage


@transaction.atomic
def finish_concept(concept: Bijlageconcept, *, by: User) -> Bijlage:
    """Freeze it: the facts of this moment become a document, and its PDF is asked for. Recorded.

    A second person does this. All problems are looked for again here, with the reports locked: one that is reopened
    at the same moment is either seen, or waits. Raises PermissionDenied, TransitionNotAllowed or ValidationError.
    """
    row = require_concept(concept, by=by)
    if row.status not in CONCEPT_FINAL.sources:
        raise TransitionNotAllowed(row)
    if problem := four_eyes_problem(row, by):
        raise ValidationError(problem, code="vier_ogen")
    if problem := sent_problem(_locked_letter(row)).get("kamerbrief"):
        raise ValidationError(problem, code="verzonden")
    _lock_reports(row)
    refuse_problems(stand_of(row))
    facts = gather_concept(row)
    if unsourced(facts):
        raise ValidationError(_("Een cijfer komt uit een rapportage zonder akkoord op de peildatum."), code="blokkeert")
    document = Document.objects.for_context(Soort.BIJLAGE, facts, titel=row.titel, moment=end_of(row.peildatum))
    bijlage, _made = Bijlage.objects.get_or_create(
        periode=row.periode, peildatum=row.peildatum, document=document, defaults={"aangemaakt_door": by}
    )
    if Bijlageconcept.objects.filter(bijlage=bijlage).exists():
        raise ValidationError(_("Er is al een bijlage met precies deze inhoud. Gebruik die."), code="dubbel")
    step_concept(row, CONCEPT_FINAL, by=by, bijlage=bijlage)
    enqueue(PDF_KIND, str(document.pk))
    return bijlage


def _locked_letter(row: Bijlageconcept) -> Kamerbrief | None:
    """The letter, which nobody sends until this is done."""
    return Kamerbrief.objects.select_for_update(of=("self",)).filter(pk=row.kamerbrief_id or 0).first()


def _lock_reports(row: Bijlageconcept) -> None:
    """Nobody reopens a report from which words or figures come until this is done."""
    used = Q(versies__passages__in_blokken__blok__concept=row) | Q(subsidie__periode=row.periode, jaar__in=row.jaren)
    keys = Jaarrapportage.objects.filter(used).values("pk")
    list(Jaarrapportage.objects.filter(pk__in=keys).select_for_update(of=("self",)).order_by("pk").values_list("pk"))


@transaction.atomic
def create_voorbeeld(concept: Bijlageconcept, *, by: User) -> Document:
    """A PDF of the facts as they are now, titled as a draft; equal facts give the same one. Recorded.

    Raises PermissionDenied or TransitionNotAllowed.
    """
    row = require_concept(concept, by=by)
    titel = _("Concept: %(titel)s") % {"titel": row.titel}
    facts = gather_concept(row, is_voorbeeld=True)
    document = Document.objects.for_context(Soort.BIJLAGE, facts, titel=titel, moment=end_of(row.peildatum))
    Bijlageconcept.objects.filter(pk=row.pk).update(voorbeeld=document)
    retry(ask(PDF_KIND, document))  # one that failed or was stopped is made anew
    record("evaluaties.bijlageconcept.voorbeeld_gevraagd", by=by, subject=row, data={"document": document.nummer})
    return document


def unsourced(facts: Any) -> int:
    """How many figures and texts in gathered facts are from a report without akkoord on the day. Pure."""
    if isinstance(facts, dict):
        source = facts.get("bron")
        own = int(isinstance(source, dict) and source.get("akkoord_datum", "") is None)
        return own + sum(unsourced(value) for value in facts.values())
    return sum(unsourced(value) for value in facts) if isinstance(facts, list) else 0
