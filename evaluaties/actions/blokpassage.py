"""Approved passages in a block: picked, put in order, edited here (which breaks the link), and restored."""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.models import User
from allianties.actions.revisie import Conflict, update_row
from evaluaties.actions.bijlageconcept import record_change, require_concept
from evaluaties.models import Blok, Blokpassage
from evaluaties.pdf.afscherming import Afgeschermd
from subsidies.models import Passage, RapportageVersie
from subsidies.models.passage import PassageQuerySet
from subsidies.models.subsidie import SubsidieSoort

MOST_PASSAGES = 100


def passages_for(blok: Blok, user: User) -> PassageQuerySet:
    """Passages that this person may put in this block: fit for Parliament, of its alliances and of the chosen years.

    Fit now and at the end of the reference date, and of the version that had akkoord then. Not of an organisation that
    is shielded today.
    """
    concept = blok.concept
    rows = (
        Passage.objects.geschikt()
        .visible_to(user)
        .exclude(organisatie__is_afgeschermd=True)
        .filter(
            pk__in=Passage.objects.geschikt(concept.peildatum).values("pk"),
            versie__in=RapportageVersie.objects.with_akkoord(concept.peildatum).order_by().values("pk"),
            versie__rapportage__subsidie__periode=concept.periode_id,
            versie__rapportage__subsidie__soort=SubsidieSoort.ALLIANTIE,
            versie__rapportage__jaar__in=concept.jaren,
        )
    )
    if blok.alliantie_id:
        rows = rows.filter(versie__rapportage__subsidie__alliantie=blok.alliantie_id)
    if blok.domein:
        rows = rows.filter(versie__rapportage__subsidie__alliantie__domeinen__contains=[blok.domein])
    return rows


@transaction.atomic
def add_passages(blok: Blok, passages: Collection[int], *, by: User) -> int:
    """Put these passages at the end of the block, word for word; gives how many are new there. Recorded.

    What is not (or no longer) fit for Parliament is left out, and what gives a shielded organisation away.
    Raises PermissionDenied, TransitionNotAllowed or ValidationError (too many).
    """
    row = require_concept(blok.concept, by=by)
    present = set(blok.passages.values_list("passage", flat=True))
    found = passages_for(blok, by).filter(pk__in=set(passages) - present)
    hidden = Afgeschermd.today()
    texts = found.order_by("versie__rapportage__jaar", "pk").values_list("pk", "tekst")
    wanted = [pk for pk, tekst in texts if not hidden.is_led_to(tekst)]
    if len(present) + len(wanted) > MOST_PASSAGES:
        raise ValidationError(_("Een blok heeft hooguit %(most)d passages.") % {"most": MOST_PASSAGES})
    last = blok.passages.aggregate(laatste=Max("volgorde"))["laatste"] or 0
    Blokpassage.objects.bulk_create(
        Blokpassage(blok=blok, passage_id=pk, volgorde=number) for number, pk in enumerate(wanted, last + 1)
    )
    if wanted:
        record_change(row, by=by, wat="passages_erbij", blok=blok.pk, passages=wanted)
    return len(wanted)


@transaction.atomic
def change_passage(regel: Blokpassage, *, revision: int, tekst: str, by: User) -> Blokpassage:
    """Other words than the source's: the link breaks, and stays visible. The source's own words restore it. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` or ValidationError (no text).
    """
    row = require_concept(regel.blok.concept, by=by)
    mine = Blokpassage.objects.select_related("passage").get(pk=regel.pk)
    if not tekst.strip():
        raise ValidationError({"tekst": _("Schrijf een tekst, of haal de passage weg.")})
    own = "" if tekst.strip() == mine.passage.tekst.strip() else tekst
    update_row(mine, revision=revision, values={"tekst": own})
    record_change(row, by=by, wat="passage", passage=mine.passage_id, is_letterlijk=not own)
    return mine


@transaction.atomic
def restore_passage(regel: Blokpassage, *, revision: int, by: User) -> None:
    """Back to the words that were approved. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` where a colleague wrote other words since, or
    Blokpassage.DoesNotExist where one took it out.
    """
    row = require_concept(regel.blok.concept, by=by)
    mine = Blokpassage.objects.get(pk=regel.pk)
    if mine.tekst:
        update_row(mine, revision=revision, values={"tekst": ""})
        record_change(row, by=by, wat="passage_hersteld", passage=mine.passage_id)


@transaction.atomic
def move_passage(regel: Blokpassage, *, stappen: int, by: User) -> bool:
    """One place up (-1) or down (1) in its block; False at the end. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, or Blokpassage.DoesNotExist where a colleague took it out.
    """
    row = require_concept(regel.blok.concept, by=by)
    order = list(Blokpassage.objects.filter(blok=regel.blok_id))
    if regel not in order:
        raise Blokpassage.DoesNotExist
    place = order.index(regel)
    if not 0 <= place + stappen < len(order):
        return False
    order.insert(place + stappen, order.pop(place))
    for number, one in enumerate(order, 1):
        one.volgorde = number
    Blokpassage.objects.bulk_update(order, ["volgorde"])
    record_change(row, by=by, wat="passagevolgorde", blok=regel.blok_id)
    return True


@transaction.atomic
def remove_passage(regel: Blokpassage, *, revision: int, by: User) -> None:
    """Take it out of the block. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` where a colleague wrote other words since, or
    Blokpassage.DoesNotExist where one was first.
    """
    row = require_concept(regel.blok.concept, by=by)
    mine = Blokpassage.objects.get(pk=regel.pk)
    if mine.revision != revision:
        raise Conflict
    mine.delete()
    record_change(row, by=by, wat="passage_weg", passage=regel.passage_id)
