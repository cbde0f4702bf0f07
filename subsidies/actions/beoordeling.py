"""How the ministry judges a report: remarks, answers, and two judgements. Nothing is changed after it was placed."""

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from audit.record import record
from subsidies.models import Antwoord, Jaarrapportage, Onderdeel, Oordeel, Opmerking, RapportageVersie
from subsidies.models.beoordeling import INTERN_VANAF
from subsidies.pdf import RapportageContext
from subsidies.permissions import can_answer, can_judge, can_remark
from subsidies.statuses import TE_BEOORDELEN, OordeelSoort, OordeelUitkomst


class JudgedNegative(Exception):
    """A judgement on this version says "niet in orde", so akkoord cannot be given; the text says so in Dutch."""


def _lock(pk: int) -> Jaarrapportage:
    """The report, locked: its remarks are numbered and its judgements given one at a time."""
    return Jaarrapportage.objects.select_for_update(of=("self",)).select_related("subsidie__alliantie").get(pk=pk)


@transaction.atomic
def place_opmerking(
    versie_pk: int,
    *,
    by: User,
    onderdeel: int,
    tekst: str,
    activiteit: int | None = None,
    indicator: int | None = None,
    is_intern: bool = False,
    vraagt_aanvulling: bool = False,
    moment: datetime | None = None,
) -> Opmerking:
    """Place a remark on the version that ``by`` read: at a part, or at one activity or indicator in it.

    An internal one asks nothing of the alliance. "Hier ontbreekt iets" only while the ministry judges, otherwise
    TransitionNotAllowed. Raises PermissionDenied, or ValueError where the place is not in that version.
    """
    versie = RapportageVersie.objects.get(pk=versie_pk)
    rapportage = _lock(versie.rapportage_id)
    if not can_remark(by, rapportage):
        raise PermissionDenied
    if vraagt_aanvulling and (is_intern or rapportage.status not in TE_BEOORDELEN):
        raise TransitionNotAllowed(rapportage.status)
    part = rapportage.onderdelen.get(pk=onderdeel)
    _require_place(versie, part, activiteit, indicator)
    opmerking = Opmerking.objects.create(
        rapportage=rapportage,
        versie=versie,
        nummer=_next_number(rapportage, is_intern=is_intern),
        onderdeel=part,
        activiteit_id=activiteit,
        indicator_id=indicator,
        is_intern=is_intern,
        vraagt_aanvulling=vraagt_aanvulling,
        tekst=tekst.strip(),
        door=by,
        geplaatst_op=moment or timezone.now(),
    )
    record(
        "subsidies.opmerking.geplaatst",
        by=by,
        subject=opmerking,
        data={"rapportage": rapportage.pk, "versie": versie.nummer, "intern": is_intern},
    )
    return opmerking


def _next_number(rapportage: Jaarrapportage, *, is_intern: bool) -> int:
    rows = rapportage.opmerkingen.filter(is_intern=is_intern)
    last: int | None = rows.aggregate(last=Max("nummer"))["last"]
    return (last if last is not None else INTERN_VANAF if is_intern else 0) + 1


def _require_place(versie: RapportageVersie, part: Onderdeel, activiteit: int | None, indicator: int | None) -> None:
    """The activity or indicator stands in that part of that version."""
    if activiteit is None and indicator is None:
        return
    parts = [row for row in RapportageContext.from_facts(versie.facts).onderdelen if row.id == part.pk]
    here = {("a", row.id) for deel in parts for row in deel.activiteiten}
    here |= {("i", row.id) for deel in parts for row in deel.indicatoren}
    asked = {("a", activiteit), ("i", indicator)} - {("a", None), ("i", None)}
    if not asked <= here:
        raise ValueError(f"{asked} does not stand in part {part.pk} of version {versie.nummer}")


def _remark(pk: int) -> Opmerking:
    row = Opmerking.objects.select_for_update(of=("self",)).select_related(
        "rapportage__subsidie__alliantie", "onderdeel"
    )
    return row.get(pk=pk)


@transaction.atomic
def answer_opmerking(pk: int, *, by: User, tekst: str, moment: datetime | None = None) -> Antwoord:
    """Answer at a remark that is open. Raises PermissionDenied, or TransitionNotAllowed once it is settled."""
    opmerking = _remark(pk)
    if not opmerking.is_open:
        raise TransitionNotAllowed("afgehandeld")
    if not can_answer(by, opmerking):
        raise PermissionDenied
    antwoord = Antwoord.objects.create(
        opmerking=opmerking, tekst=tekst.strip(), door=by, gegeven_op=moment or timezone.now()
    )
    record("subsidies.opmerking.beantwoord", by=by, subject=opmerking, data={"antwoord": antwoord.pk})
    return antwoord


@transaction.atomic
def settle_opmerking(pk: int, *, by: User, moment: datetime | None = None) -> Opmerking:
    """The remark is dealt with. Raises TransitionNotAllowed where somebody settled it already."""
    opmerking = _remark(pk)
    if not can_remark(by, opmerking.rapportage):
        raise PermissionDenied
    if not opmerking.is_open:
        raise TransitionNotAllowed("afgehandeld")
    opmerking.afgehandeld_op, opmerking.afgehandeld_door = moment or timezone.now(), by
    opmerking.save(update_fields=["afgehandeld_op", "afgehandeld_door"])
    record("subsidies.opmerking.afgehandeld", by=by, subject=opmerking, data={})
    return opmerking


@transaction.atomic
def reopen_opmerking(pk: int, *, by: User) -> Opmerking:
    """The remark is open again; who settled it before stays in its history."""
    opmerking = _remark(pk)
    if not can_remark(by, opmerking.rapportage):
        raise PermissionDenied
    if opmerking.is_open:
        raise TransitionNotAllowed("open")
    opmerking.afgehandeld_op = opmerking.afgehandeld_door = None
    opmerking.save(update_fields=["afgehandeld_op", "afgehandeld_door"])
    record("subsidies.opmerking.heropend", by=by, subject=opmerking, data={})
    return opmerking


@transaction.atomic
def judge_rapportage(
    versie_pk: int,
    *,
    by: User,
    soort: OordeelSoort,
    uitkomst: OordeelUitkomst,
    toelichting: str = "",
    moment: datetime | None = None,
) -> Oordeel:
    """Give the judgement on content or on finance about the last version; the last of a kind counts.

    "Niet in orde" needs words (ValueError). Raises PermissionDenied, or TransitionNotAllowed where the report is not
    with the ministry or a newer version was handed in.
    """
    versie = RapportageVersie.objects.get(pk=versie_pk)
    rapportage = _lock(versie.rapportage_id)
    if not can_judge(by, rapportage, soort):
        raise PermissionDenied
    last = rapportage.versies.order_by("-nummer").values_list("pk", flat=True).first()
    if rapportage.status not in TE_BEOORDELEN or last != versie.pk:
        raise TransitionNotAllowed(rapportage.status)
    if uitkomst == OordeelUitkomst.NIET_IN_ORDE and not toelichting.strip():
        raise ValueError("niet_in_orde needs words.")
    oordeel = Oordeel.objects.create(
        versie=versie,
        soort=soort,
        uitkomst=uitkomst,
        toelichting=toelichting.strip(),
        door=by,
        gegeven_op=moment or timezone.now(),
    )
    record(
        "subsidies.rapportage.beoordeeld",
        by=by,
        subject=rapportage,
        data={"versie": versie.nummer, "soort": str(soort), "uitkomst": str(uitkomst)},
    )
    return oordeel


def negative_judgement(versie: RapportageVersie) -> str | None:
    """Why this version cannot have akkoord: a judgement that counts says "niet in orde"; None where none does."""
    given = Oordeel.objects.filter(versie=versie).counting().values()
    negative = {row.soort for row in given if row.uitkomst == OordeelUitkomst.NIET_IN_ORDE}
    if OordeelSoort.FINANCIEN in negative:
        return _("De uitvoerder vindt de financiën niet in orde. Vraag een aanvulling, of stuur de rapportage terug.")
    if OordeelSoort.INHOUD in negative:
        return _("Uw oordeel over de inhoud is ‘niet in orde’. Geef eerst een nieuw oordeel.")
    return None


def confirm_inhoud(versie: RapportageVersie, *, by: User, moment: datetime) -> None:
    """Akkoord says that the content is in order: where the accounthouder gave no judgement apart, it is added."""
    if not versie.oordelen.filter(soort=OordeelSoort.INHOUD).exists():
        Oordeel.objects.create(
            versie=versie, soort=OordeelSoort.INHOUD, uitkomst=OordeelUitkomst.IN_ORDE, door=by, gegeven_op=moment
        )
