"""Versions of the uniform questions: made as a concept or a copy, changed while concept, taken into use from a year."""

from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, require, update_row
from audit.record import record
from subsidies.models import Evaluatiekader, Kadermethode, Kadervraag, Subsidieperiode
from subsidies.models.kader import MAX_METHODEN
from subsidies.statuses import KaderStatus

MAX_VRAGEN = 40


class KaderNotAllowed(ValueError):
    """This cannot be done to this framework now; the text is a Dutch sentence for the person who asked."""


class KaderFeiten(TypedDict):
    """What is said about a version."""

    naam: str
    vanaf_jaar: int
    bron: str
    toelichting: str


class VraagFeiten(TypedDict):
    """What is said about a question."""

    volgorde: int
    dimensie: str
    vraag: str
    schaal: str
    methoden: list[str]


@transaction.atomic
def create_kader(
    periode: Subsidieperiode, *, by: User | None, methoden: Mapping[str, str], **feiten: Unpack[KaderFeiten]
) -> Evaluatiekader:
    """An empty concept for a period, with its methods (name -> instrument). Records *gemaakt*."""
    require(by, Permission.EVALUATIE_WRITE)
    kader = insert_row(Evaluatiekader(periode=periode, nummer=_next_number(periode), **feiten))
    _set_methods(kader, methoden)
    record("subsidies.kader.gemaakt", by=by, subject=kader, data={"nummer": kader.nummer})
    return kader


@transaction.atomic
def revise_kader(kader: Evaluatiekader, *, by: User | None, periode: Subsidieperiode | None = None) -> Evaluatiekader:
    """A concept with the same questions and methods, under the next number of its ``periode``. Records *gemaakt*.

    Questions keep their code: with an equal code and scale, answers of both versions stand side by side, also those of
    two periods.
    """
    require(by, Permission.EVALUATIE_WRITE)
    first = max(kader.vanaf_jaar + 1, timezone.localdate().year) if periode is None else periode.begindatum.year
    periode = periode or kader.periode
    nummer = _next_number(periode)
    copy = insert_row(
        Evaluatiekader(
            periode=periode,
            nummer=nummer,
            naam=kader.naam,
            vanaf_jaar=first,
            bron=kader.bron,
            vorige=kader,
        )
    )
    Kadermethode.objects.bulk_create(
        Kadermethode(kader=copy, volgorde=row.volgorde, naam=row.naam, instrument=row.instrument)
        for row in kader.methoden.all()
    )
    Kadervraag.objects.bulk_create(
        Kadervraag(
            kader=copy,
            volgorde=row.volgorde,
            code=row.code,
            dimensie=row.dimensie,
            vraag=row.vraag,
            schaal=row.schaal,
            methoden=row.methoden,
        )
        for row in kader.vragen.all()
    )
    record(
        "subsidies.kader.gemaakt",
        by=by,
        subject=copy,
        data={"nummer": nummer, "kopie_van": kader.pk, "periode": periode.slug},
    )
    return copy


@transaction.atomic
def change_kader(
    kader: Evaluatiekader,
    *,
    revision: int,
    by: User | None,
    methoden: Mapping[str, str],
    **feiten: Unpack[KaderFeiten],
) -> Evaluatiekader:
    """Change a concept while it still has ``revision``; a question forgets a method that went. Records *gewijzigd*.

    Raises KaderNotAllowed for one in use, `Conflict`, or ValidationError with sentences for people.
    """
    require(by, Permission.EVALUATIE_WRITE)
    _lock_concept(kader)
    update_row(kader, revision=revision, values=dict(feiten))
    _set_methods(kader, methoden)
    record("subsidies.kader.gewijzigd", by=by, subject=kader, data={"nummer": kader.nummer})
    return kader


@transaction.atomic
def add_kadervraag(kader: Evaluatiekader, *, by: User | None, **feiten: Unpack[VraagFeiten]) -> Kadervraag:
    """A new question in a concept. Records *vraag toegevoegd*. Raises KaderNotAllowed or ValidationError."""
    require(by, Permission.EVALUATIE_WRITE)
    _lock_concept(kader)
    codes = set(kader.vragen.values_list("code", flat=True))
    if len(codes) >= MAX_VRAGEN:
        raise KaderNotAllowed(_("Een kader heeft hooguit %(aantal)s vragen.") % {"aantal": MAX_VRAGEN})
    _check_methods(kader, feiten["methoden"])
    row = insert_row(Kadervraag(kader=kader, code=_code(feiten["vraag"], codes), **feiten))
    record("subsidies.kadervraag.toegevoegd", by=by, subject=kader, data={"vraag": row.code})
    return row


@transaction.atomic
def change_kadervraag(row: Kadervraag, *, by: User | None, **feiten: Unpack[VraagFeiten]) -> Kadervraag:
    """Change a question of a concept; its code stays. Records *vraag gewijzigd*."""
    require(by, Permission.EVALUATIE_WRITE)
    _lock_concept(row.kader)
    _check_methods(row.kader, feiten["methoden"])
    for name, value in feiten.items():
        setattr(row, name, value)
    row.full_clean()
    row.save()
    record("subsidies.kadervraag.gewijzigd", by=by, subject=row.kader, data={"vraag": row.code})
    return row


@transaction.atomic
def remove_kadervraag(vraag: Kadervraag, *, by: User | None) -> None:
    """Take a question out of a concept. Records *vraag verwijderd*. Raises KaderNotAllowed."""
    require(by, Permission.EVALUATIE_WRITE)
    _lock_concept(vraag.kader)
    record("subsidies.kadervraag.verwijderd", by=by, subject=vraag.kader, data={"vraag": vraag.code})
    vraag.delete()


def activation_problems(kader: Evaluatiekader) -> list[str]:
    """Why a concept cannot be taken into use yet, in sentences; empty when it can."""
    vragen = list(kader.vragen.all())
    if not vragen:
        return [_("Er staat nog geen vraag in dit kader. Voeg er een toe.")]
    return [
        _("Kies bij vraag %(nummer)s (‘%(vraag)s’) met welke methoden een alliantie mag antwoorden.")
        % {"nummer": number, "vraag": row.vraag}
        for number, row in enumerate(vragen, start=1)
        if not row.methoden
    ]


@transaction.atomic
def activate_kader(kader: Evaluatiekader, *, by: User | None) -> None:
    """Take a concept into use: reports that begin from now on ask it, from its year on. Never changed after.

    Running reports keep the version that they began with. Records *in gebruik genomen*. Raises KaderNotAllowed.
    """
    require(by, Permission.EVALUATIE_WRITE)
    _lock_concept(kader)
    if problems := activation_problems(kader):
        raise KaderNotAllowed(" ".join(problems))
    kader.status = KaderStatus.IN_GEBRUIK
    kader.in_gebruik_op, kader.in_gebruik_door = timezone.now(), by
    kader.save(update_fields=["status", "in_gebruik_op", "in_gebruik_door"])
    record(
        "subsidies.kader.in_gebruik_genomen",
        by=by,
        subject=kader,
        data={"nummer": kader.nummer, "vanaf_jaar": kader.vanaf_jaar},
    )


def _next_number(periode: Subsidieperiode) -> int:
    Subsidieperiode.objects.select_for_update().get(pk=periode.pk)
    last: int | None = periode.kaders.aggregate(last=Max("nummer"))["last"]
    return (last or 0) + 1


def _lock_concept(kader: Evaluatiekader) -> None:
    status = Evaluatiekader.objects.select_for_update().values_list("status", flat=True).get(pk=kader.pk)
    if status != KaderStatus.CONCEPT:
        raise KaderNotAllowed(
            _("Dit kader is in gebruik en verandert niet meer. Maak een nieuwe versie: dat is een kopie.")
        )


def _set_methods(kader: Evaluatiekader, methoden: Mapping[str, str]) -> None:
    """The methods in this order; one that went is forgotten by the questions that named it."""
    if len(methoden) > MAX_METHODEN:
        raise ValidationError(
            {"methoden": _("Dit zijn te veel methoden: hooguit %(aantal)s.") % {"aantal": MAX_METHODEN}}
        )
    kader.methoden.all().delete()
    for number, (naam, instrument) in enumerate(methoden.items(), start=1):
        insert_row(Kadermethode(kader=kader, volgorde=number, naam=naam, instrument=instrument))
    for vraag in kader.vragen.all():
        kept = [naam for naam in vraag.methoden if naam in methoden]
        if kept != vraag.methoden:
            vraag.methoden = kept
            vraag.save(update_fields=["methoden"])


def _check_methods(kader: Evaluatiekader, methoden: Sequence[str]) -> None:
    known = set(kader.methoden.values_list("naam", flat=True))
    if unknown := [naam for naam in methoden if naam not in known]:
        raise ValidationError({"methoden": _("‘%(naam)s’ is geen methode van dit kader.") % {"naam": unknown[0]}})


def _code(vraag: str, taken: set[str]) -> str:
    """A short name from the words of the question, that no other question of this version has."""
    base = slugify(vraag)[:34].strip("-") or "vraag"
    number = 1
    while (code := base if number == 1 else f"{base}-{number}") in taken:
        number += 1
    return code
