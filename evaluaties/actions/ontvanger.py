"""Recipients of public overviews: which names are one organisation. People decide; the decision is remembered."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import TypeVar

from django.core.exceptions import PermissionDenied
from django.db import connection, models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.models import Organisatie
from audit.record import record
from evaluaties.imports.namen import Telt, lijken_op, sleutel, vorm
from evaluaties.imports.rijen import Rij
from evaluaties.models import Naampaar, Ontvanger, Overzichtrij
from evaluaties.statuses import PaarBesluit

BATCH = 5000
T = TypeVar("T")


class BesluitBotst(ValueError):
    """This decision contradicts an earlier one; the message is a Dutch sentence."""


def require_importer(by: User | None) -> None:
    """``by`` None is the command. Raises PermissionDenied."""
    if by is not None and Permission.SUBSIDIEOVERZICHT_IMPORT not in by.ministry_permissions:
        raise PermissionDenied


def one_at_a_time() -> None:
    """Two imports at once would not see each other's rows: the second waits until the first has ended."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('evaluaties.subsidieoverzicht'))")


def batches(values: Iterable[T]) -> Iterator[list[T]]:
    """Parts that fit in one query."""
    rest = iter(values)
    while part := list(islice(rest, BATCH)):
        yield part


@dataclass(frozen=True)
class Names:
    """Recipients of a file: those that are there, those to make, and which look like each other."""

    is_fictief: bool
    bekend: dict[str, int]
    nieuw: dict[str, str]
    paren: list[tuple[str, str, Decimal]]
    laatste: int

    def write(self) -> dict[str, int]:
        """Make what is new, propose pairs; gives the id of every name's key."""
        made = [
            Ontvanger(sleutel=key, naam=naam, vorm=vorm(naam)[:300], is_fictief=self.is_fictief)
            for key, naam in self.nieuw.items()
        ]
        Ontvanger.objects.bulk_create(made, batch_size=BATCH)
        ids = self.bekend | {row.sleutel: row.pk for row in made}
        Naampaar.objects.bulk_create(
            [
                Naampaar(een_id=min(ids[een], ids[ander]), ander_id=max(ids[een], ids[ander]), gelijkenis=alike)
                for een, ander, alike in self.paren
            ],
            batch_size=BATCH,
            ignore_conflicts=True,
        )
        return ids


def plan_names(rows: Sequence[Rij], *, is_fictief: bool, telt: Telt) -> Names:
    """Compare the names of this file that do not count yet with each other and with all that count."""
    last = last_recipient()
    names: dict[str, str] = {}
    for row in rows:
        if row.is_aanvaard:
            names.setdefault(sleutel(row.ontvanger), row.ontvanger)
    counting = set(Overzichtrij.objects.tellend(is_fictief=is_fictief).values_list("ontvanger", flat=True).distinct())
    known: dict[str, int] = {}
    counted: set[str] = set()
    for key, pk in Ontvanger.objects.filter(is_fictief=is_fictief).values_list("sleutel", "pk"):
        if pk in counting:
            counted.add(key)
        if pk in counting or key in names:
            known[key] = pk
    keys = sorted(known.keys() | names.keys())
    forms = {place: vorm(names.get(key, key)) for place, key in enumerate(keys)}
    fresh = [place for place, key in enumerate(keys) if key in names and key not in counted]
    found = lijken_op(forms, fresh, telt=telt)
    return Names(
        is_fictief,
        known,
        {key: naam for key, naam in names.items() if key not in known},
        [(keys[een], keys[ander], alike) for een, ander, alike in found],
        last,
    )


def last_recipient() -> int:
    """The newest recipient: by which one sees that others came in between."""
    return Ontvanger.objects.aggregate(laatste=models.Max("pk"))["laatste"] or 0


@transaction.atomic
def decide_naampaar(paar: Naampaar, *, besluit: PaarBesluit, by: User) -> bool:
    """Two names are the same organisation, or not; False when it was decided so already. Recorded.

    A decision can be changed: the groups are made again from all decisions. Raises BesluitBotst where the names are
    in one group by other decisions, or where joining would break a "not the same".
    """
    require_importer(by)
    one_at_a_time()
    locked = Naampaar.objects.select_for_update().get(pk=paar.pk)
    if locked.besluit == besluit:
        return False
    before = locked.besluit
    locked.besluit, locked.besloten_op, locked.besloten_door = besluit, timezone.now(), by
    if besluit == PaarBesluit.OPEN:
        locked.besloten_op = locked.besloten_door = None
    locked.save(update_fields=["besluit", "besloten_op", "besloten_door"])
    _regroup({locked.een_id, locked.ander_id})
    record("evaluaties.naampaar.besloten", by=by, subject=locked, data={"besluit": besluit, "was": before})
    return True


def _regroup(touched: set[int]) -> None:
    """Make the groups around these recipients again from all decisions; the oldest name is the head."""
    members = _around(touched)
    links = list(
        Naampaar.objects.besloten().filter(een__in=members, ander__in=members).values_list("een", "ander", "besluit")
    )
    head = {pk: pk for pk in members}
    for een, ander, besluit in links:
        if besluit == PaarBesluit.ZELFDE:
            low, high = sorted((head[een], head[ander]))
            head = {pk: low if root == high else root for pk, root in head.items()}
    for een, ander, besluit in links:
        if besluit == PaarBesluit.ANDERS and head[een] == head[ander]:
            names = dict(Ontvanger.objects.filter(pk__in=[een, ander]).values_list("pk", "naam"))
            raise BesluitBotst(
                _("Dit botst: ‘%(een)s’ en ‘%(ander)s’ zijn volgens een ander besluit niet dezelfde. Wijzig dat eerst.")
                % {"een": names[een], "ander": names[ander]}
            )
    # First all are their own head: a head is never below another head in between.
    Ontvanger.objects.filter(pk__in=members, hoofd__isnull=False).update(hoofd=None)
    for root in set(head.values()):
        below = [pk for pk, top in head.items() if top == root and pk != root]
        if below:
            Ontvanger.objects.filter(pk__in=below).update(hoofd=root)


def _around(touched: set[int]) -> set[int]:
    """Everybody who is in a group with these, by decisions or by what stands."""
    found = set(touched)
    same = Naampaar.objects.filter(besluit=PaarBesluit.ZELFDE)
    edge = found
    while edge:
        near = same.filter(models.Q(een__in=edge) | models.Q(ander__in=edge)).values_list("een", "ander")
        stands = Ontvanger.objects.filter(models.Q(pk__in=edge) | models.Q(hoofd__in=edge)).values_list("pk", "hoofd")
        edge = {pk for row in (*near, *stands) for pk in row if pk} - found
        found |= edge
    return found


@transaction.atomic
def link_ontvanger(ontvanger: Ontvanger, organisatie: Organisatie | None, *, by: User) -> bool:
    """This recipient is that organisation of ours, or (None) no longer; False when it stood so. Recorded."""
    require_importer(by)
    locked = Ontvanger.objects.select_for_update().get(pk=ontvanger.pk)
    if locked.organisatie_id == (organisatie.pk if organisatie else None):
        return False
    locked.organisatie = organisatie
    locked.gekoppeld_op, locked.gekoppeld_door = (timezone.now(), by) if organisatie else (None, None)
    locked.save(update_fields=["organisatie", "gekoppeld_op", "gekoppeld_door"])
    record(
        "evaluaties.ontvanger.gekoppeld",
        by=by,
        subject=locked,
        data={"organisatie": organisatie.pk if organisatie else None},
    )
    return True
