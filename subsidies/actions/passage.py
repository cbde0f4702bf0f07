"""Words of a frozen report, found fit for Parliament by who wrote them, the coordinator and the accounthouder."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Organisatie
from audit.record import record
from documents.canonical import sha256
from subsidies import emails
from subsidies.actions.herinnering import accounthouders
from subsidies.actions.termijn import coordinators
from subsidies.models import Jaarrapportage, Partij, Passage, Passageoordeel, RapportageVersie
from subsidies.pdf import shown_context
from subsidies.pdf.delen import Deel
from subsidies.pdf.passage import find_words, part_name, part_texts, part_writers, shielded_problem
from subsidies.permissions import passage_parties
from subsidies.statuses import RapportageStatus


def _lock(pk: int) -> Jaarrapportage:
    """The report, locked: its passages are marked and judged one at a time."""
    return Jaarrapportage.objects.select_for_update(of=("self",)).select_related("subsidie__alliantie").get(pk=pk)


def marking_problem(versie: RapportageVersie) -> str | None:
    """Why no words of this version can be marked now; None where they can."""
    if versie.rapportage.status == RapportageStatus.CONCEPT:
        return _("Deze rapportage is ingetrokken. Markeer passages als zij weer is ingediend.")
    last = versie.rapportage.versies.order_by("-nummer").values_list("nummer", flat=True)[0]
    if last != versie.nummer:
        return _("Er is een nieuwere versie: %(nummer)s. Markeer passages daarin.") % {"nummer": last}
    return None


def markable_parts(versie: RapportageVersie, user: User) -> dict[int, Deel]:
    """The parts of a version of which this person may mark words, by their place, as this person reads them."""
    parts = shown_context(user, versie.rapportage, versie).onderdelen
    writers = part_writers(parts, versie.rapportage.alliantie)
    return {
        place: part
        for place, (part, writer) in enumerate(zip(parts, writers, strict=True))
        if part_texts(part) and passage_parties(user, versie.rapportage, writer.pk if writer else None)
    }


@transaction.atomic
def mark_passages(
    versie_pk: int, *, by: User, onderdeel: int, teksten: Sequence[str], moment: datetime | None = None
) -> list[Passage]:
    """Mark words of one part (by its place in the version), each text a passage; the marker's own party finds them fit.

    What is kept are the words of the version, not those that came in. Records *gemarkeerd* for each, and mails who is
    to judge next. Raises PermissionDenied, or ValidationError (not the last version, not these words, marked before).
    """
    versie = RapportageVersie.objects.get(pk=versie_pk)
    versie.rapportage = _lock(versie.rapportage_id)
    part = markable_parts(versie, by).get(onderdeel)
    if part is None:
        raise PermissionDenied(_("Van dit onderdeel kunt u geen passages markeren."))
    if problem := marking_problem(versie):
        raise ValidationError(problem)
    (writer,) = part_writers([part], versie.rapportage.alliantie)
    at = moment or timezone.now()
    made = [_mark(versie, part, writer, text, by=by, moment=at) for text in teksten]
    _tell_next(versie.rapportage, made, by=by)
    return made


def _mark(
    versie: RapportageVersie, part: Deel, writer: Organisatie | None, typed: str, *, by: User, moment: datetime
) -> Passage:
    tekst = find_words(part_texts(part), typed)
    if tekst is None:
        raise ValidationError(
            {
                "woorden": _(
                    "Deze woorden staan niet in dat onderdeel. Neem de passage letterlijk over, in hele woorden."
                )
            }
        )
    if problem := shielded_problem(tekst, writer):
        raise ValidationError(problem)
    facts = {"versie": versie, "onderdeel": part_name(part), "sha256": sha256(tekst)}
    if Passage.objects.filter(**facts).exists():
        raise ValidationError(_("Deze woorden zijn al gemarkeerd. Geef uw oordeel bij die passage."))
    passage = Passage.objects.create(**facts, organisatie=writer, tekst=tekst, gemarkeerd_op=moment, gemarkeerd_door=by)
    parties = passage_parties(by, versie.rapportage, passage.organisatie_id)
    record(
        "subsidies.passage.gemarkeerd",
        by=by,
        subject=passage,
        data={"rapportage": versie.rapportage_id, "versie": versie.nummer, "namens": [str(one) for one in parties]},
    )
    Passageoordeel.objects.bulk_create(
        Passageoordeel(passage=passage, partij=partij, is_akkoord=True, moment=moment, door=by) for partij in parties
    )
    return passage


@transaction.atomic
def judge_passage(
    pk: int, *, by: User, partij: str, is_akkoord: bool, reden: str = "", moment: datetime | None = None
) -> Passageoordeel:
    """Say for one party whether a passage is fit for Parliament; the last judgement counts, all of them stay.

    "Not fit" needs words, also where a yes is taken back (ValidationError). Saying yes twice changes nothing. Records
    *beoordeeld*, and mails who is to judge next. Raises PermissionDenied.
    """
    passage = Passage.objects.select_related("versie", "organisatie").get(pk=pk)
    rapportage = _lock(passage.versie.rapportage_id)
    if partij not in passage_parties(by, rapportage, passage.organisatie_id) or partij not in passage.partijen:
        raise PermissionDenied(_("U kunt over deze passage niet oordelen."))
    last = passage.stand[Partij(partij)]
    if is_akkoord and last is not None and last.is_akkoord:
        return last
    if is_akkoord and (problem := shielded_problem(passage.tekst, passage.organisatie)):
        raise ValidationError(problem)
    if not is_akkoord and not reden.strip():
        raise ValidationError({"reden": _("Schrijf waarom de passage niet geschikt is.")})
    oordeel = Passageoordeel.objects.create(
        passage=passage,
        partij=partij,
        is_akkoord=is_akkoord,
        reden="" if is_akkoord else reden.strip(),
        moment=moment or timezone.now(),
        door=by,
    )
    record(
        "subsidies.passage.beoordeeld",
        by=by,
        subject=passage,
        data={"rapportage": rapportage.pk, "namens": str(partij), "geschikt": is_akkoord},
    )
    _tell_next(rapportage, [passage], by=by)
    return oordeel


def _tell_next(rapportage: Jaarrapportage, passages: Iterable[Passage], *, by: User) -> None:
    """Who is to judge now hears of it, once a day for each report."""
    rows = Passage.objects.filter(pk__in=[row.pk for row in passages]).prefetch_related("oordelen")
    wanted = {(row.aan_zet, row.organisatie_id if row.aan_zet is Partij.PARTNER else None) for row in rows}
    people = {user.pk: user for partij, writer in wanted if partij for user in judges(rapportage, partij, writer)}
    people.pop(by.pk, None)
    emails.send_passages(rapportage, people.values())


def judges(rapportage: Jaarrapportage, partij: Partij, organisatie: int | None) -> list[User]:
    """Who can judge for this party today; nobody for an organisation that has no contact person."""
    if partij is Partij.COORDINATOR:
        return coordinators(rapportage.alliantie)
    if partij is Partij.ACCOUNTHOUDER:
        return accounthouders(rapportage.alliantie)
    rows = rapportage.alliantie.contactpersonen.geldig().filter(
        organisatie=organisatie, rol__in=[Rol.COORDINATOR, Rol.PARTNER], user__is_active=True
    )
    return [row.user for row in rows.select_related("user").order_by("pk")]
