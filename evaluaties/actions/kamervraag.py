"""Questions of Parliament: written down, answered from approved passages, initialled, and sent."""

from datetime import date
from typing import Any, TypedDict, Unpack, cast

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from allianties.actions.revisie import insert_row, update_row
from audit.record import record
from documents.dutch import date_long
from evaluaties.kamerstukken import CitaatError, Soort, format_citaat, parse_citaat
from evaluaties.models import Kamervraag, Paraaf, Vraagpassage
from evaluaties.pdf.gather import names_shielded
from evaluaties.permissions.kamervraag import require_writer
from evaluaties.regels import antwoord_uiterlijk
from evaluaties.statuses import VraagStatus
from subsidies.models import Passage, RapportageVersie
from subsidies.models.passage import PassageQuerySet

GEMAAKT = "evaluaties.kamervraag.gemaakt"
GEWIJZIGD = "evaluaties.kamervraag.gewijzigd"
GEZET = "evaluaties.kamervraag.gezet"
GEPARAFEERD = "evaluaties.kamervraag.geparafeerd"
LONGEST = 100_000  # characters of an answer
UNFINISHED = (VraagStatus.OPEN, VraagStatus.TER_PARAAF)


class VraagFeiten(TypedDict, total=False):
    """What can be said about questions."""

    titel: str
    vraag: str
    nummer: str
    kamer: str
    ontvangen_datum: date
    is_fictief: bool


def passages_for_answers(user: User) -> PassageQuerySet:
    """Passages that this person may put in an answer: fit now, of the version that has akkoord now, nobody shielded."""
    approved = RapportageVersie.objects.with_akkoord(timezone.localdate()).order_by().values("pk")
    rows = Passage.objects.geschikt().visible_to(user).exclude(organisatie__is_afgeschermd=True)
    return rows.filter(versie__in=approved)


@transaction.atomic
def create_kamervraag(*, by: User | None, **feiten: Unpack[VraagFeiten]) -> Kamervraag:
    """Write questions down; the last day for the answer follows from the day on which they came. Recorded.

    Raises PermissionDenied or ValidationError.
    """
    require_writer(by)
    row = Kamervraag(**cast(Any, feiten))
    _check_day(row.ontvangen_datum, "ontvangen_datum")
    row.vervaldatum = antwoord_uiterlijk(row.ontvangen_datum)
    insert_row(row)
    record(GEMAAKT, by=by, subject=row, data={"vervaldatum": row.vervaldatum.isoformat()})
    return row


@transaction.atomic
def change_kamervraag(
    kamervraag: Kamervraag, *, revision: int, by: User | None, **feiten: Unpack[VraagFeiten]
) -> Kamervraag:
    """Change what was asked, or when; the last day moves along. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` or ValidationError.
    """
    row = _load(kamervraag, by)
    values = cast(dict[str, Any], dict(feiten))
    ontvangen = values.get("ontvangen_datum", row.ontvangen_datum)
    _check_day(ontvangen, "ontvangen_datum")
    values["vervaldatum"] = antwoord_uiterlijk(ontvangen, is_verlengd=row.is_verlengd)
    return _change(row, revision=revision, values=values, by=by)


@transaction.atomic
def postpone_kamervraag(vraag: Kamervraag, *, revision: int, reden: str, by: User | None) -> Kamervraag:
    """Three weeks more, with the reason, once. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` or ValidationError.
    """
    row = _load(vraag, by)
    if row.is_verlengd:
        raise ValidationError(_("De termijn is al een keer verlengd. Een tweede keer kan niet."))
    if not reden.strip():
        raise ValidationError({"reden": _("Schrijf waarom het antwoord later komt.")})
    day = antwoord_uiterlijk(row.ontvangen_datum, is_verlengd=True)
    values = {"is_verlengd": True, "verlenging_reden": reden.strip(), "vervaldatum": day}
    return _change(row, revision=revision, values=values, by=by)


@transaction.atomic
def write_antwoord(vraag: Kamervraag, *, revision: int, antwoord: str, by: User | None) -> Kamervraag:
    """The text of the answer. Initials stay under the text that they were put under. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` or ValidationError.
    """
    row = _load(vraag, by)
    if row.status == VraagStatus.TER_PARAAF and not antwoord.strip():
        raise ValidationError({"antwoord": _("Het antwoord ligt ter paraaf. Het kan niet leeg zijn.")})
    return _change(row, revision=revision, values={"antwoord": antwoord}, by=by)


@transaction.atomic
def insert_passage(vraag: Kamervraag, passage: Passage, *, by: User) -> bool:
    """Put a passage under the answer, word for word, with its source; False when it is there already. Recorded.

    With the words of a fictitious alliance the questions are fictitious too, and say so.
    Raises PermissionDenied, TransitionNotAllowed, or ValidationError (not fit any more, or it names an organisation
    that was shielded since).
    """
    row = _load(vraag, by)
    found = passages_for_answers(by).for_list().filter(pk=passage.pk).first()
    if found is None:
        raise ValidationError(_("Deze passage is niet meer geschikt. Kies een andere."))
    _refuse_shielded(found.tekst, _("In deze passage staat een organisatie die is afgeschermd. Kies een andere."))
    if row.passages.filter(passage=found).exists() and found.tekst in row.antwoord:
        return False
    last = row.passages.aggregate(laatste=Max("volgorde"))["laatste"] or 0
    Vraagpassage.objects.get_or_create(kamervraag=row, passage=found, defaults={"volgorde": last + 1})
    text = f"{row.antwoord.rstrip()}\n\n{found.tekst}\n{source_line(found)}".lstrip("\n")
    values = {"antwoord": text, "is_fictief": row.is_fictief or found.versie.rapportage.alliantie.is_fictief}
    _change(row, revision=row.revision, values=values, by=by, passage=found.pk)
    return True


def source_line(passage: Passage) -> str:
    """Where the words of a passage are from, as it stands under them."""
    rapportage = passage.versie.rapportage
    return _("(Bron: %(alliantie)s, jaarrapportage %(jaar)s, versie %(versie)s, %(onderdeel)s.)") % {
        "alliantie": rapportage.alliantie.naam,
        "jaar": rapportage.jaar,
        "versie": passage.versie.nummer,
        "onderdeel": passage.onderdeel,
    }


@transaction.atomic
def request_paraaf(vraag: Kamervraag, *, by: User | None) -> Kamervraag:
    """Ask colleagues for their initials. Recorded.

    Raises PermissionDenied, TransitionNotAllowed or ValidationError (no answer yet).
    """
    row = _load(vraag, by, VraagStatus.OPEN)
    if not row.antwoord.strip():
        raise ValidationError(_("Schrijf eerst een antwoord."))
    return _set(row, VraagStatus.TER_PARAAF, revision=row.revision, values={}, by=by)


@transaction.atomic
def initial_antwoord(vraag: Kamervraag, *, tekst_sha256: str, by: User) -> Paraaf:
    """Initials under the text that was read; a second press changes nothing. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, or ValidationError when the text changed since it was read.
    """
    row = _load(vraag, by, VraagStatus.TER_PARAAF)
    if tekst_sha256 != row.antwoord_sha256:
        raise ValidationError(_("De tekst is intussen gewijzigd. Lees haar opnieuw en parafeer dan."))
    paraaf, created = Paraaf.objects.get_or_create(
        kamervraag=row, door=by, tekst_sha256=tekst_sha256, defaults={"moment": timezone.now()}
    )
    if created:
        record(GEPARAFEERD, by=by, subject=row, data={"tekst_sha256": tekst_sha256})
    return paraaf


@transaction.atomic
def answer_kamervraag(
    vraag: Kamervraag, *, revision: int, datum: date, citaat: str = "", by: User | None
) -> Kamervraag:
    """Parliament has the answer: from now on the text does not change. Recorded.

    Somebody else must have initialled exactly this text. Raises PermissionDenied, TransitionNotAllowed, `Conflict` or
    ValidationError.
    """
    row = _load(vraag, by, VraagStatus.TER_PARAAF)
    _check_day(datum, "datum")
    if datum < row.ontvangen_datum:
        raise ValidationError({"datum": _("Dit is voor de dag waarop de vragen kwamen.")})
    others = row.parafen.filter(tekst_sha256=row.antwoord_sha256)
    if not (others.exclude(door=by) if by else others).exists():
        raise ValidationError(_("Een collega moet deze tekst nog paraferen. Uw eigen paraaf telt hier niet."))
    _refuse_shielded(row.antwoord, _("In het antwoord staat een organisatie die is afgeschermd. Haal de naam weg."))
    values = {"beantwoord_datum": datum, "citaat": _normal_form(citaat)}
    return _set(row, VraagStatus.BEANTWOORD, revision=revision, values=values, by=by)


@transaction.atomic
def cite_antwoord(vraag: Kamervraag, *, revision: int, citaat: str, by: User | None) -> Kamervraag:
    """Where the answer appeared, in the normal form. Recorded.

    Raises PermissionDenied, TransitionNotAllowed, `Conflict` or ValidationError.
    """
    row = _load(vraag, by, VraagStatus.BEANTWOORD)
    return _change(row, revision=revision, values={"citaat": _normal_form(citaat)}, by=by)


def _normal_form(citaat: str) -> str:
    if not citaat.strip():
        return ""
    try:
        found = parse_citaat(citaat)
    except CitaatError as wrong:
        raise ValidationError({"citaat": str(wrong)}) from wrong
    if found.soort is not Soort.AANHANGSEL:
        raise ValidationError(
            {"citaat": _("Antwoorden staan in het Aanhangsel: Aanhangsel Handelingen II 2022/23, nr. 2421.")}
        )
    return format_citaat(found)


def _load(vraag: Kamervraag, by: User | None, *sources: VraagStatus) -> Kamervraag:
    """The row, locked, for somebody who writes answers; in one of these states, or not answered yet."""
    require_writer(by)
    row = Kamervraag.objects.select_for_update().get(pk=vraag.pk)
    if row.status not in (sources or UNFINISHED):
        raise TransitionNotAllowed(row.status)
    return row


def _change(
    row: Kamervraag, *, revision: int, values: dict[str, Any], by: User | None, passage: int | None = None
) -> Kamervraag:
    if len(values.get("antwoord", "")) > LONGEST:
        raise ValidationError(
            {"antwoord": _("Het antwoord wordt te lang: er passen %(most)d tekens.") % {"most": LONGEST}}
        )
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    update_row(row, revision=revision, values=values)
    data: dict[str, Any] = {"velden": changed, "revision": row.revision}
    record(GEWIJZIGD, by=by, subject=row, data=data | ({"passage": passage} if passage else {}))
    return row


def _set(row: Kamervraag, naar: VraagStatus, *, revision: int, values: dict[str, Any], by: User | None) -> Kamervraag:
    van = row.status
    update_row(row, revision=revision, values={**values, "status": naar})
    record(GEZET, by=by, subject=row, data={"van": str(van), "naar": str(naar)})
    return row


def _check_day(day: date, field: str) -> None:
    if day > timezone.localdate():
        raise ValidationError(
            {field: _("Kies vandaag (%(dag)s) of een eerdere dag.") % {"dag": date_long(timezone.localdate())}}
        )


def _refuse_shielded(text: str, sentence: str) -> None:
    if names_shielded({"tekst": text}):
        raise ValidationError(sentence)
