"""An annex is made final by a second person."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from documents.canonical import canonical_json, sha256
from documents.models import Document, Soort
from evaluaties.actions.bijlage import PDF_KIND
from evaluaties.actions.bijlageconcept import require_concept, sent_problem
from evaluaties.actions.conceptstap import four_eyes_problem, refuse_problems, stand_of, step_concept
from evaluaties.actions.voorbeeld import draft_facts
from evaluaties.models import Bijlage, Bijlageconcept, Kamerbrief
from evaluaties.pdf.afscherming import Afgeschermd
from evaluaties.pdf.gather import end_of
from evaluaties.pdf.verzamelen import gather_concept
from evaluaties.statuses import CONCEPT_FINAL
from jobs.queue import enqueue
from subsidies.models import Jaarrapportage


@transaction.atomic
def finish_concept(concept: Bijlageconcept, *, by: User) -> Bijlage:
    """Freeze it: the facts of this moment become a document, and its PDF is asked for. Recorded.

    A second person does this, of exactly what was given to check. All problems are looked for again here, with the
    reports locked: one that is reopened at the same moment is either seen, or waits. Raises PermissionDenied,
    TransitionNotAllowed or ValidationError.
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
    if row.voorbeeld is None or row.voorbeeld.context_sha256 != sha256(canonical_json(draft_facts(row))):
        raise ValidationError(
            _("De inhoud is anders dan toen om de controle werd gevraagd. Zet de bijlage terug en vraag het opnieuw."),
            code="anders",
        )
    facts = gather_concept(row)
    _refuse_shielded(facts)
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


def _refuse_shielded(facts: dict[str, Any]) -> None:
    """Names were taken out already; addresses, sites and numbers of shielded organisations may stand nowhere either."""
    if Afgeschermd.today().is_led_to(facts):
        raise ValidationError(
            _("Ergens in de bijlage staat een gegeven van een organisatie die is afgeschermd. Haal het eerst weg."),
            code="afgeschermd",
        )


def _locked_letter(row: Bijlageconcept) -> Kamerbrief | None:
    """The letter, which nobody sends until this is done."""
    return Kamerbrief.objects.select_for_update(of=("self",)).filter(pk=row.kamerbrief_id or 0).first()


def _lock_reports(row: Bijlageconcept) -> None:
    """Nobody reopens a report from which words or figures come until this is done."""
    used = Q(versies__passages__in_blokken__blok__concept=row) | Q(subsidie__periode=row.periode, jaar__in=row.jaren)
    keys = Jaarrapportage.objects.filter(used).values("pk")
    list(Jaarrapportage.objects.filter(pk__in=keys).select_for_update(of=("self",)).order_by("pk").values_list("pk"))


def unsourced(facts: Any) -> int:
    """How many figures and texts in gathered facts are from a report without akkoord on the day. Pure."""
    if isinstance(facts, dict):
        source = facts.get("bron")
        own = int(isinstance(source, dict) and source.get("akkoord_datum", "") is None)
        return own + sum(unsourced(value) for value in facts.values())
    return sum(unsourced(value) for value in facts) if isinstance(facts, list) else 0
