"""What happens to a theory of change: a draft is begun, drawn, and established; then it never changes again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.actions import Conflict
from allianties.models import Organisatie
from allianties.permissions import permissions_for
from audit.record import record
from subsidies.charts.delen import Deel, seven_parts
from subsidies.charts.graaf import Graaf, Probleem, Verband, assumption_refusal, link_refusal, links_refused, problems
from subsidies.charts.laden import graph_of, node_of
from subsidies.models import Indicator, Subsidie, Theorieknoop, Theorieverband, Theorieversie
from subsidies.statuses import KnoopSoort, TheorieStatus

MOST_NODES = 500
MOST_LINKS = 2_000
MOST_TEXT = 100_000
NOT_HERE = _lazy("Een verband loopt tussen twee stappen van deze versie. Kies ze uit de lijst.")


class NotEstablishable(Exception):
    """The version cannot be established as it is; ``points`` are the sentences for the writer."""

    def __init__(self, points: Sequence[Probleem]) -> None:
        super().__init__("; ".join(point.zin for point in points[:5]))
        self.points = list(points)


@transaction.atomic
def start_theorie(subsidie: Subsidie, *, by: User | None, vanaf_jaar: int, reden: str) -> Theorieversie:
    """Begin a draft: a copy of the last established version, with the same key for the same node.

    Raises PermissionDenied, or ValidationError where a draft stands already or the year cannot be.
    """
    subsidie = (
        Subsidie.objects.select_for_update(of=("self",)).select_related("alliantie", "periode").get(pk=subsidie.pk)
    )
    _check_right(subsidie, by)
    versions = list(subsidie.theorieversies.order_by("nummer"))
    if any(row.status == TheorieStatus.CONCEPT for row in versions):
        raise ValidationError(_("Er is al een concept van de theory of change. Werk daarin verder."))
    former = versions[-1] if versions else None
    _check_year(subsidie, vanaf_jaar, former)
    versie = Theorieversie.objects.create(
        subsidie=subsidie,
        nummer=former.nummer + 1 if former else 1,
        vanaf_jaar=vanaf_jaar,
        reden=reden.strip(),
        analyse=former.analyse if former else "",
        functies=former.functies if former else "",
    )
    if former is not None:
        _copy(former, versie)
    record("subsidies.theorie.begonnen", by=by, subject=versie, data={"versie": versie.nummer, "vanaf": vanaf_jaar})
    return versie


def _copy(former: Theorieversie, versie: Theorieversie) -> None:
    """All nodes and links of one version in another."""
    old = list(former.knopen.all())
    fields = ("sleutel", "soort", "naam", "omschrijving", "organisatie_id", "onderbouwing", "indicatieve_kosten")
    new = Theorieknoop.objects.bulk_create(
        Theorieknoop(versie=versie, volgorde=number, **{name: getattr(row, name) for name in fields})
        for number, row in enumerate(old)
    )
    key = {before.pk: after.pk for before, after in zip(old, new, strict=True)}
    Theorieverband.objects.bulk_create(
        Theorieverband(
            versie=versie,
            van_id=key[row.van_id],
            naar_id=key[row.naar_id],
            reden=row.reden,
            aanname_id=key[row.aanname_id] if row.aanname_id else None,
        )
        for row in former.verbanden.all()
    )


def _check_right(subsidie: Subsidie, by: User | None) -> None:
    """The coordinator of that alliance; None is the system itself."""
    alliantie = subsidie.alliantie
    if alliantie is None:
        raise ValueError(f"grant {subsidie.pk} has no alliance; only alliances have a theory of change")
    if by is not None and Permission.PLAN_WRITE not in permissions_for(by, alliantie):
        raise PermissionDenied


def _check_year(subsidie: Subsidie, jaar: int, former: Theorieversie | None) -> None:
    """A version holds from a year of the period, and not from before the version that it replaces."""
    first, last = subsidie.periode.begindatum.year, subsidie.periode.einddatum.year
    if not first <= jaar <= last:
        raise ValidationError(
            {
                "vanaf_jaar": _("Kies een jaar van de subsidie: %(van)s tot en met %(tot)s.")
                % {"van": first, "tot": last}
            }
        )
    if former is not None and jaar < former.vanaf_jaar:
        sentence = _("Versie %(nummer)s geldt al vanaf %(jaar)s. Kies %(jaar)s of later.")
        raise ValidationError({"vanaf_jaar": sentence % {"nummer": former.nummer, "jaar": former.vanaf_jaar}})


def _open(versie: Theorieversie, *, by: User | None, revision: int | None) -> Theorieversie:
    """Lock a draft for a change; its revision is one higher at once.

    Raises PermissionDenied, TransitionNotAllowed where it is established, or Conflict where ``revision`` is an
    older one. Without a revision nothing is compared: adding overwrites nothing.
    """
    row = (
        Theorieversie.objects.select_for_update(of=("self",))
        .select_related("subsidie__alliantie", "subsidie__periode")
        .get(pk=versie.pk)
    )
    _check_right(row.subsidie, by)
    if row.status != TheorieStatus.CONCEPT:
        raise TransitionNotAllowed(row.status)
    if revision is not None and row.revision != revision:
        raise Conflict
    row.revision += 1
    row.save(update_fields=["revision"])
    return row


def _record(versie: Theorieversie, act: str, *, by: User | None, pk: int | None) -> None:
    record(f"subsidies.theorie.{act}", by=by, subject=versie, data={"revision": versie.revision, "rij": pk})


@transaction.atomic
def change_theorie(
    versie: Theorieversie, *, by: User | None, revision: int, vanaf_jaar: int, reden: str, analyse: str, functies: str
) -> Theorieversie:
    """The texts of a draft, and from which year it holds. Raises as `_open`, or ValidationError."""
    row = _open(versie, by=by, revision=revision)
    former = row.subsidie.theorieversies.filter(nummer__lt=row.nummer).order_by("-nummer").first()
    _check_year(row.subsidie, vanaf_jaar, former)
    row.vanaf_jaar, row.reden, row.analyse, row.functies = vanaf_jaar, reden.strip(), analyse, functies
    row.save(update_fields=["vanaf_jaar", "reden", "analyse", "functies"])
    _record(row, "teksten_gewijzigd", by=by, pk=None)
    return row


@transaction.atomic
def add_knoop(
    versie: Theorieversie,
    *,
    by: User | None,
    soort: str,
    naam: str,
    omschrijving: str = "",
    organisatie: Organisatie | None = None,
    onderbouwing: str = "",
    indicatieve_kosten: Decimal | None = None,
    naar: Theorieknoop | None = None,
    revision: int | None = None,
) -> Theorieknoop:
    """Add a node at the end of its kind; with ``naar`` also the link to that node.

    Raises as `_open`, or ValidationError with a sentence where a rule of the graph forbids it.
    """
    row = _open(versie, by=by, revision=revision)
    if row.knopen.count() >= MOST_NODES:
        raise ValidationError(
            _("Een theory of change heeft hoogstens %(aantal)s stappen. Verwijder er eerst een.")
            % {"aantal": MOST_NODES}
        )
    last = row.knopen.order_by("-volgorde").values_list("volgorde", flat=True).first()
    node = Theorieknoop(
        versie=row,
        soort=soort,
        naam=naam,
        omschrijving=omschrijving,
        organisatie=organisatie,
        onderbouwing=onderbouwing if soort == KnoopSoort.AANNAME else "",
        indicatieve_kosten=indicatieve_kosten,
        volgorde=0 if last is None else last + 1,
    )
    _check_node(row, node)
    node.save()
    if naar is not None:
        if naar.versie_id != row.pk:
            raise ValidationError({"naar": NOT_HERE})
        _insert_link(row, Verband(str(node.sleutel), str(naar.sleutel)))
    _record(row, "knoop_toegevoegd", by=by, pk=node.pk)
    return node


def _check_node(versie: Theorieversie, node: Theorieknoop) -> None:
    """The fields of one node; its owner takes part in the alliance, now or before."""
    node.full_clean(exclude=["versie", "organisatie"])
    owner = node.organisatie
    if owner is not None and not owner.deelnames.filter(alliantie=versie.subsidie.alliantie_id).exists():
        raise ValidationError({"organisatie": _("Kies een partner van deze alliantie.")})


@transaction.atomic
def change_knoop(versie: Theorieversie, knoop_pk: int, *, by: User | None, revision: int, **facts: Any) -> Theorieknoop:
    """Change a node (``facts``: the fields of `add_knoop`). Another kind must fit the links that it has.

    Raises as `_open`, Theorieknoop.DoesNotExist, or ValidationError.
    """
    row = _open(versie, by=by, revision=revision)
    node = row.knopen.get(pk=knoop_pk)
    for name in ("soort", "naam", "omschrijving", "organisatie", "onderbouwing", "indicatieve_kosten"):
        setattr(node, name, facts.get(name, getattr(node, name)))
    if node.soort != KnoopSoort.AANNAME:
        node.onderbouwing = ""
    _check_node(row, node)
    graaf = graph_of(row)
    changed = replace(graaf, knopen=tuple(node_of(node) if old.pk == node.pk else old for old in graaf.knopen))
    if refused := links_refused(changed):
        sentence = _("Deze soort past niet bij een verband dat er al is. %(zin)s") % {"zin": refused[0].zin}
        raise ValidationError({"soort": sentence})
    node.save()
    _record(row, "knoop_gewijzigd", by=by, pk=node.pk)
    return node


@transaction.atomic
def remove_knoop(versie: Theorieversie, knoop_pk: int, *, by: User | None, revision: int) -> None:
    """Take a node out of the draft, with its links; established versions keep theirs. Raises as `change_knoop`."""
    row = _open(versie, by=by, revision=revision)
    node = row.knopen.get(pk=knoop_pk)
    if node.activiteiten.exists():
        raise ValidationError(
            _("Een activiteit in het plan hoort bij deze stap. Koppel die activiteit eerst aan een andere stap.")
        )
    _record(row, "knoop_verwijderd", by=by, pk=node.pk)
    node.delete()


@transaction.atomic
def move_knoop(versie: Theorieversie, knoop_pk: int, *, by: User | None, revision: int, omlaag: bool) -> Theorieknoop:
    """Let a node change places with the one above or below it of its kind; at the edge nothing moves.

    Raises as `change_knoop`.
    """
    row = _open(versie, by=by, revision=revision)
    nodes = list(row.knopen.all())
    node = next((other for other in nodes if other.pk == knoop_pk), None)
    if node is None:
        raise Theorieknoop.DoesNotExist
    same = [number for number, other in enumerate(nodes) if other.soort == node.soort]
    at = same.index(nodes.index(node))
    to = at + (1 if omlaag else -1)
    if 0 <= to < len(same):
        one, other = same[at], same[to]
        nodes[one], nodes[other] = nodes[other], nodes[one]
        moved = [kept for number, kept in enumerate(nodes) if kept.volgorde != number]
        for number, kept in enumerate(nodes):
            kept.volgorde = number
        Theorieknoop.objects.bulk_update(moved, ["volgorde"])
        _record(row, "knoop_verplaatst", by=by, pk=node.pk)
    return node


@transaction.atomic
def add_verband(
    versie: Theorieversie,
    *,
    by: User | None,
    van: Theorieknoop,
    naar: Theorieknoop,
    reden: str = "",
    aanname: Theorieknoop | None = None,
    revision: int | None = None,
) -> Theorieverband:
    """Let one step lead to another, or hang an actor, assumption or risk on a step.

    Raises as `_open`, or ValidationError with a sentence where a rule of the graph forbids it.
    """
    row = _open(versie, by=by, revision=revision)
    facts = Verband(str(van.sleutel), str(naar.sleutel), reden, str(aanname.sleutel) if aanname else "")
    if any(node.versie_id != row.pk for node in (van, naar, aanname) if node is not None):
        raise ValidationError(NOT_HERE)
    link = _insert_link(row, facts)
    _record(row, "verband_toegevoegd", by=by, pk=link.pk)
    return link


def _insert_link(versie: Theorieversie, facts: Verband) -> Theorieverband:
    """Check a link against the whole graph, and insert it."""
    graaf = graph_of(versie)
    if len(graaf.verbanden) >= MOST_LINKS:
        raise ValidationError(
            _("Een theory of change heeft hoogstens %(aantal)s verbanden. Verwijder er eerst een.")
            % {"aantal": MOST_LINKS}
        )
    if refused := link_refusal(graaf, facts):
        raise ValidationError({"naar": refused})
    if refused := assumption_refusal(graaf, facts):
        raise ValidationError({"aanname": refused})
    pk = {node.sleutel: node.pk for node in graaf.knopen}
    return Theorieverband.objects.create(
        versie=versie,
        van_id=pk[facts.van],
        naar_id=pk[facts.naar],
        reden=facts.reden,
        aanname_id=pk[facts.aanname] if facts.aanname else None,
    )


@transaction.atomic
def change_verband(
    versie: Theorieversie,
    verband_pk: int,
    *,
    by: User | None,
    revision: int,
    reden: str,
    aanname: Theorieknoop | None,
) -> Theorieverband:
    """The reason and the assumption of a link; its ends stay. Raises as `_open`, DoesNotExist, or ValidationError."""
    row = _open(versie, by=by, revision=revision)
    link = row.verbanden.select_related("van", "naar").get(pk=verband_pk)
    facts = Verband(
        str(link.van.sleutel), str(link.naar.sleutel), reden, str(aanname.sleutel) if aanname is not None else ""
    )
    if refused := assumption_refusal(graph_of(row), facts):
        raise ValidationError({"aanname": refused})
    link.reden, link.aanname = reden, aanname
    link.save(update_fields=["reden", "aanname"])
    _record(row, "verband_gewijzigd", by=by, pk=link.pk)
    return link


@transaction.atomic
def remove_verband(versie: Theorieversie, verband_pk: int, *, by: User | None, revision: int) -> None:
    """Take a link out of the draft. Raises as `_open`, or Theorieverband.DoesNotExist."""
    row = _open(versie, by=by, revision=revision)
    link = row.verbanden.get(pk=verband_pk)
    _record(row, "verband_verwijderd", by=by, pk=link.pk)
    link.delete()


def theorie_parts(versie: Theorieversie, graaf: Graaf) -> list[Deel]:
    """The seven parts a to g of this version; indicators are those of the grant, now."""
    return seven_parts(
        graaf,
        analyse=versie.analyse,
        functies=versie.functies,
        indicatoren=Indicator.objects.filter(subsidie=versie.subsidie_id).count(),
    )


def blocking(graaf: Graaf) -> list[Probleem]:
    """What stands in the way of establishing: links that the rules forbid, and nodes without a path to impact."""
    return [*links_refused(graaf), *problems(graaf)]


@transaction.atomic
def establish_theorie(
    pk: int,
    *,
    by: User,
    moment: datetime | None = None,
    reden: str | None = None,
    revision: int | None = None,
) -> Theorieversie:
    """Establish a draft: from now on nobody changes it. The alliance decides; parts that miss are shown, not refused.

    Raises as `_open`, `NotEstablishable`, or ValidationError without a reason.
    """
    row = _open(Theorieversie(pk=pk), by=by, revision=revision)
    row.reden = (row.reden if reden is None else reden).strip()
    if not row.reden:
        raise ValidationError({"reden": _("Schrijf waarom deze versie er komt.")})
    graaf = graph_of(row)
    if points := blocking(graaf):
        raise NotEstablishable(points)
    row.status = TheorieStatus.VASTGESTELD
    row.vastgesteld_op, row.vastgesteld_door = moment or timezone.now(), by
    row.save()
    record(
        "subsidies.theorie.vastgesteld",
        by=by,
        subject=row,
        data={
            "versie": row.nummer,
            "knopen": len(graaf.knopen),
            "verbanden": len(graaf.verbanden),
            "ontbreekt": [part.letter for part in theorie_parts(row, graaf) if not part.is_aanwezig],
        },
    )
    return row
