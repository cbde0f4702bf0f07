"""An annex in the making: begun by a template, its settings, and its blocks."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from allianties.actions.revisie import Conflict, insert_row, update_row
from allianties.models import Alliantie, Domein
from audit.record import record
from evaluaties.actions.bijlage import peildatum_problem
from evaluaties.models import Bijlageconcept, Blok, BlokSoort, Conceptstap, Evaluatie, Kamerbrief, Sjabloon
from evaluaties.permissions.bijlage import may_compose, templates_of
from evaluaties.statuses import CONCEPT_BACK, ConceptStatus, EvaluatieStatus
from subsidies.models import Subsidieperiode
from subsidies.models.subsidie import SubsidieSoort

GEMAAKT = "evaluaties.bijlageconcept.gemaakt"
GEWIJZIGD = "evaluaties.bijlageconcept.gewijzigd"
MOST_BLOCKS = 300


def period_alliances(periode: Subsidieperiode, brief: Kamerbrief | None) -> models.QuerySet[Alliantie]:
    """Whom an annex of this period is about: real alliances first; a fictitious letter tells of fictitious ones."""
    rows = Alliantie.objects.filter(subsidies__periode=periode, subsidies__soort=SubsidieSoort.ALLIANTIE).by_name()
    return rows.filter(is_fictief=True) if brief is not None and brief.is_fictief else rows


def first_years(periode: Subsidieperiode, peildatum: date) -> list[int]:
    """The years of the period that were over on the day; in its first year that year."""
    first, last = periode.begindatum.year, min(periode.einddatum.year, peildatum.year - 1)
    return list(range(first, last + 1)) or [first]


def settings_problems(facts: dict[str, Any]) -> dict[str, str]:
    """A day, years or a letter that cannot be: field -> sentence."""
    found: dict[str, str] = {}
    periode, peildatum, jaren = facts.get("periode"), facts.get("peildatum"), facts.get("jaren") or []
    if periode and peildatum and (problem := peildatum_problem(periode, peildatum)):
        found["peildatum"] = problem
    if periode and (outside := [str(jaar) for jaar in jaren if not _in(periode, jaar)]):
        found["jaren"] = _("Deze jaren vallen niet in de periode %(periode)s: %(jaren)s.") % {
            "periode": periode.naam,
            "jaren": ", ".join(outside),
        }
    is_year = facts.get("sjabloon") == Sjabloon.JAAROVERZICHT
    if is_year and len(jaren) != 1:
        found["jaren"] = _("Kies precies één jaar voor een rapportage over een jaar.")
    if is_year and facts.get("kamerbrief"):
        found["kamerbrief"] = _("Een rapportage over een jaar hoort niet bij een Kamerbrief. Kies ‘geen’.")
    if not is_year and facts.get("kamerbrief") is None:
        found["kamerbrief"] = _("Kies bij welke Kamerbrief de bijlage hoort.")
    return found


def sent_problem(brief: Kamerbrief | None) -> dict[str, str]:
    """Nothing can join a letter that Parliament has: field -> sentence."""
    if brief is None or not brief.is_verzonden:
        return {}
    return {"kamerbrief": _("Deze Kamerbrief is al verzonden. Kies een andere.")}


def _in(periode: Subsidieperiode, jaar: int) -> bool:
    return periode.begindatum.year <= jaar <= periode.einddatum.year


@transaction.atomic
def create_concept(
    *,
    sjabloon: Sjabloon,
    titel: str,
    periode: Subsidieperiode,
    peildatum: date,
    jaren: Sequence[int] = (),
    kamerbrief: Kamerbrief | None = None,
    citeert_officieel: bool = False,
    by: User,
) -> Bijlageconcept:
    """Begin an annex: its template decides with which blocks. Without any alliance or evaluation it has only a text.

    Recorded. Raises PermissionDenied or ValidationError.
    """
    if sjabloon not in templates_of(by):
        raise PermissionDenied
    years = sorted(jaren) or first_years(periode, peildatum)
    facts = {"sjabloon": sjabloon, "periode": periode, "peildatum": peildatum, "kamerbrief": kamerbrief}
    problems = settings_problems({**facts, "jaren": years})
    problems |= sent_problem(kamerbrief)
    if problems:
        raise ValidationError(problems)
    row = insert_row(
        Bijlageconcept(**facts, titel=titel, jaren=years, citeert_officieel=citeert_officieel, aangemaakt_door=by)
    )
    row.bewerkers.add(by)
    blokken = [Blok(concept=row, volgorde=number, **values) for number, values in enumerate(_first_blocks(row), 1)]
    Blok.objects.bulk_create(blokken)
    record(GEMAAKT, by=by, subject=row, data={"sjabloon": sjabloon.value, "blokken": len(blokken)})
    return row


def _first_blocks(row: Bijlageconcept) -> list[dict[str, Any]]:
    intro: dict[str, Any] = {"soort": BlokSoort.TEKST, "titel": _("Inleiding")}
    alliances = list(period_alliances(row.periode, row.kamerbrief))
    overview: list[dict[str, Any]] = [{"soort": BlokSoort.OVERZICHT}] if alliances else []
    each = [{"soort": BlokSoort.ALLIANTIE, "alliantie": one} for one in alliances]
    told: dict[str, Any] = {"soort": BlokSoort.KAMERSTUKKEN}
    money: list[dict[str, Any]] = [{"soort": BlokSoort.FINANCIEEL}] if alliances else []
    fields = sorted({domein for one in alliances for domein in one.domeinen})
    blocks = {
        Sjabloon.OVERZICHT: [*overview, told],
        Sjabloon.VOORTGANG: [*overview, *each, told],
        Sjabloon.MOTIES: [{"soort": BlokSoort.MOTIES}, told],
        Sjabloon.FINANCIEEL: money,
        Sjabloon.OPVOLGING: [*({"soort": BlokSoort.EVALUATIE, "evaluatie": one} for one in _evaluations(row)), told],
        Sjabloon.THEMA: [{"soort": BlokSoort.THEMA, "domein": one} for one in Domein.values if one in fields],
        Sjabloon.JAAROVERZICHT: [*overview, *each, *money],
    }
    return [intro, *blocks[Sjabloon(row.sjabloon)]][:MOST_BLOCKS]


def _evaluations(row: Bijlageconcept) -> list[Evaluatie]:
    """Finished ones of the period that were known on the day; fictitious ones only with a fictitious letter."""
    fictief = row.kamerbrief is not None and row.kamerbrief.is_fictief
    finished = Evaluatie.objects.filter(periode=row.periode, status=EvaluatieStatus.AFGEROND, is_fictief=fictief)
    return [one for one in finished.select_related("kamerstuk").in_order() if one.is_bekend(row.peildatum)]


def require_concept(concept: Bijlageconcept, *, by: User, is_definitief: bool = False) -> Bijlageconcept:
    """The row, locked for this change. Raises PermissionDenied, or TransitionNotAllowed once it is final.

    ``is_definitief``: the one change of a final one, to open it again.
    """
    row = (
        Bijlageconcept.objects.select_for_update(of=("self",))
        .select_related("periode", "kamerbrief", "voorbeeld")
        .get(pk=concept.pk)
    )
    if not may_compose(by, row):
        raise PermissionDenied
    if (row.status == ConceptStatus.DEFINITIEF) != is_definitief:
        raise TransitionNotAllowed(row)
    return row


def record_change(row: Bijlageconcept, *, by: User, wat: str, **data: Any) -> None:
    """Who changed it cannot make it final; one that lay with a colleague goes back to be checked anew. Recorded."""
    row.bewerkers.add(by)
    if row.status == ConceptStatus.TER_CONTROLE:
        Bijlageconcept.objects.filter(pk=row.pk).update(status=ConceptStatus.CONCEPT)
        row.status = ConceptStatus.CONCEPT
        Conceptstap.objects.create(
            concept=row,
            naam=CONCEPT_BACK.name,
            van=ConceptStatus.TER_CONTROLE,
            naar=ConceptStatus.CONCEPT,
            moment=timezone.now(),
            door=by,
            reden=_("De bijlage is gewijzigd."),
        )
    record(GEWIJZIGD, by=by, subject=row, data={"wat": wat, **data})


@transaction.atomic
def change_settings(concept: Bijlageconcept, *, revision: int, by: User, **values: Any) -> Bijlageconcept:
    """Change title, letter, day, years and the form of citations; the blocks stay. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` or ValidationError.
    """
    row = require_concept(concept, by=by)
    problems = settings_problems(
        {name: getattr(row, name) for name in ("sjabloon", "periode", "peildatum", "jaren", "kamerbrief")} | values
    ) | sent_problem(values.get("kamerbrief"))
    if problems:
        raise ValidationError(problems)
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    update_row(row, revision=revision, values=values)
    record_change(row, by=by, wat="instellingen", velden=changed)
    return row


@transaction.atomic
def add_blok(concept: Bijlageconcept, *, soort: BlokSoort, na: Blok | None = None, by: User, **about: Any) -> Blok:
    """A new block after ``na``, or at the end; ``about``: its alliance, field or evaluation. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (the alliance stands in it already; too many).
    """
    row = require_concept(concept, by=by)
    order = list(row.blokken.values_list("pk", flat=True))
    if len(order) >= MOST_BLOCKS:
        raise ValidationError(_("Een bijlage heeft hooguit %(most)d blokken.") % {"most": MOST_BLOCKS})
    highest = row.blokken.aggregate(hoogste=models.Max("volgorde"))["hoogste"] or 0
    blok = insert_row(Blok(concept=row, volgorde=highest + 1, soort=soort, **about))
    if na is not None and na.pk in order:
        order.insert(order.index(na.pk) + 1, blok.pk)
        _set_order(row, order)
    record_change(row, by=by, wat="blok_erbij", blok=blok.pk)
    return blok


def _set_order(row: Bijlageconcept, order: Sequence[int]) -> None:
    """Give the blocks these places in one step; only rows that move are written."""
    places = {pk: number for number, pk in enumerate(order, 1)}
    moved = [blok for blok in row.blokken.only("volgorde") if blok.volgorde != places[blok.pk]]
    for blok in moved:
        blok.volgorde = places[blok.pk]
    Blok.objects.bulk_update(moved, ["volgorde"])


@transaction.atomic
def change_blok(blok: Blok, *, revision: int, titel: str, tekst: str, by: User) -> Blok:
    """Another heading or connecting text. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` or ValidationError.
    """
    row = require_concept(blok.concept, by=by)
    mine = Blok.objects.get(pk=blok.pk)
    update_row(mine, revision=revision, values={"titel": titel, "tekst": tekst})
    record_change(row, by=by, wat="blok", blok=blok.pk)
    return mine


@transaction.atomic
def move_blok(blok: Blok, *, stappen: int, by: User) -> bool:
    """One place up (-1) or down (1); False at the end of the list. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, or Blok.DoesNotExist where a colleague took it away.
    """
    row = require_concept(blok.concept, by=by)
    order = list(row.blokken.values_list("pk", flat=True))
    if blok.pk not in order:
        raise Blok.DoesNotExist
    place = order.index(blok.pk)
    if not 0 <= place + stappen < len(order):
        return False
    order.insert(place + stappen, order.pop(place))
    _set_order(row, order)
    record_change(row, by=by, wat="volgorde", blok=blok.pk)
    return True


@transaction.atomic
def remove_blok(blok: Blok, *, revision: int, by: User) -> None:
    """Take a block out, with its passages; the passages themselves stay. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` where a colleague wrote in it since, or Blok.DoesNotExist
    where one took it away.
    """
    row = require_concept(blok.concept, by=by)
    mine = Blok.objects.get(pk=blok.pk)
    if mine.revision != revision:
        raise Conflict
    mine.delete()
    record_change(row, by=by, wat="blok_weg", blok=blok.pk, soort=blok.soort)
