"""What a researcher may read: granted, withdrawn, told that it ends, and confirmed that copies are gone."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, require
from allianties.models import Alliantie
from audit.record import record
from documents.canonical import canonical_json, sha256
from documents.models import Document, Soort
from documents.production import ask, stop
from evaluaties.emails.onderzoek import send_access_end, send_access_grant, send_access_warning
from evaluaties.models import Evaluatie, Onderzoekstoegang, Toegangsdeel
from evaluaties.pdf.materiaal import edition_for_research
from subsidies.models import RapportageVersie

ONDERZOEK_KIND = "onderzoek_pdf"
LONGEST_DAYS = 3 * 366


@transaction.atomic
def grant_toegang(
    evaluatie: Evaluatie,
    *,
    user: User,
    allianties: Sequence[Alliantie],
    jaren: Iterable[int],
    begindatum: date,
    einddatum: date,
    latere_versies: bool = False,
    by: User | None,
) -> Onderzoekstoegang:
    """Let a researcher read exactly these alliances × years, until ``einddatum`` (inclusive).

    Of each the last version of now is granted; with ``latere_versies`` the last one of the day on which is read.
    Records *verleend*. Raises PermissionDenied, or ValidationError with sentences for people.
    """
    require(by, Permission.EVALUATIE_WRITE)
    years = sorted(set(jaren))
    _check(user, allianties, years, begindatum, einddatum)
    toegang = insert_row(
        Onderzoekstoegang(
            user=user,
            evaluatie=evaluatie,
            begindatum=begindatum,
            einddatum=einddatum,
            latere_versies=latere_versies,
            verleend_door=by,
        )
    )
    last = last_versions(allianties, years)
    Toegangsdeel.objects.bulk_create(
        Toegangsdeel(toegang=toegang, alliantie=alliantie, jaar=jaar, versie_id=last.get((alliantie.pk, jaar)))
        for alliantie in allianties
        for jaar in years
    )
    send_access_grant(toegang)
    record(
        "evaluaties.onderzoekstoegang.verleend",
        by=by,
        subject=toegang,
        data={
            "user": str(user.pk),
            "evaluatie": evaluatie.slug,
            "allianties": sorted(alliantie.slug for alliantie in allianties),
            "jaren": years,
            "einddatum": einddatum.isoformat(),
            "latere_versies": latere_versies,
        },
    )
    return toegang


def last_versions(allianties: Sequence[Alliantie], jaren: Sequence[int]) -> dict[tuple[int, int], int]:
    """The last version that stands handed in, by alliance and year: one query."""
    rows = (
        RapportageVersie.objects.filter(
            rapportage__subsidie__alliantie__in=allianties,
            rapportage__jaar__in=jaren,
            rapportage__ingediend_op__isnull=False,
        )
        .order_by("ingediend_op", "pk")
        .values_list("rapportage__subsidie__alliantie", "rapportage__jaar", "pk")
    )
    return {(alliantie, jaar): pk for alliantie, jaar, pk in rows}


def _check(
    user: User, allianties: Sequence[Alliantie], jaren: Sequence[int], begindatum: date, einddatum: date
) -> None:
    if not user.is_active:
        raise ValidationError({"email": _("Dit account is gesloten. Vraag de beheerder.")})
    if user.ministry_permissions or user.contactpersonen.geldig().exists():
        raise ValidationError(
            {"email": _("Deze persoon werkt bij het ministerie of een alliantie. Een onderzoeker staat daarbuiten.")}
        )
    if not allianties or not jaren:
        raise ValidationError(_("Kies minstens één alliantie en één jaar."))
    if einddatum < timezone.localdate():
        raise ValidationError({"einddatum": _("Deze dag is al voorbij. Kies vandaag of een latere dag.")})
    if (einddatum - begindatum).days > LONGEST_DAYS:
        raise ValidationError({"einddatum": _("Dat is meer dan drie jaar. Geef toegang voor hooguit drie jaar.")})


@transaction.atomic
def withdraw_toegang(toegang: Onderzoekstoegang, *, by: User) -> bool:
    """End an access now; False where it had ended. The researcher is told. Records *ingetrokken*."""
    require(by, Permission.EVALUATIE_WRITE)
    row = _locked(toegang)
    if row.is_voorbij:
        return False
    row.ingetrokken_op, row.ingetrokken_door = timezone.now(), by
    row.save(update_fields=["ingetrokken_op", "ingetrokken_door"])
    record("evaluaties.onderzoekstoegang.ingetrokken", by=by, subject=row, data={"evaluatie": row.evaluatie.slug})
    if row.einde_gemeld_op is None:
        _tell_end(row)
    return True


@transaction.atomic
def confirm_toegang(toegang: Onderzoekstoegang, *, by: User) -> bool:
    """The researcher, or staff on their behalf: all copies are destroyed. False where that was said already.

    Records *vernietiging bevestigd*. Raises PermissionDenied for others, and ValidationError before the end.
    """
    if by.pk != toegang.user_id:
        require(by, Permission.EVALUATIE_WRITE)
    row = _locked(toegang)
    if not row.is_voorbij:
        raise ValidationError(_("De toegang loopt nog. Bevestigen kan na de laatste dag."))
    if row.bevestigd_op is not None:
        return False
    row.bevestigd_op, row.bevestigd_door = timezone.now(), by
    row.save(update_fields=["bevestigd_op", "bevestigd_door"])
    record(
        "evaluaties.onderzoekstoegang.vernietiging_bevestigd",
        by=by,
        subject=row,
        data={"evaluatie": row.evaluatie.slug, "namens": by.pk != row.user_id},
    )
    return True


@transaction.atomic
def send_access_mails(op: date | None = None) -> int:
    """Tell researchers that their access ends within two weeks, or ended, once; and every two weeks after the end
    until somebody confirms. Gives how many mails.
    """
    op = op or timezone.localdate()
    told = 0
    rows = Onderzoekstoegang.objects.select_for_update(of=("self",), skip_locked=True).select_related(
        "user", "evaluatie"
    )
    for row in [*rows.to_close(op), *rows.to_remind(op)]:
        _tell_end(row)
        told += 1
    for row in rows.to_warn(op):
        send_access_warning(row)
        row.herinnerd_op = timezone.now()
        row.save(update_fields=["herinnerd_op"])
        told += 1
    return told


def _tell_end(row: Onderzoekstoegang) -> None:
    send_access_end(row)
    row.einde_gemeld_op = timezone.now()
    row.save(update_fields=["einde_gemeld_op"])


def _locked(toegang: Onderzoekstoegang) -> Onderzoekstoegang:
    rows = Onderzoekstoegang.objects.select_for_update(of=("self",)).select_related("user", "evaluatie")
    row: Onderzoekstoegang = rows.get(pk=toegang.pk)
    return row


def find_materiaal(versie: RapportageVersie) -> Document | None:
    """The edition for research of this version as it is today; None before somebody asked."""
    facts = edition_for_research(versie)
    return Document.objects.filter(soort=Soort.RAPPORTAGE, context_sha256=sha256(canonical_json(facts))).first()


@transaction.atomic
def create_materiaal(deel: Toegangsdeel, versie: RapportageVersie, *, by: User) -> Document:
    """Ask for the PDF of what this researcher may read; equal facts give the document that is there.

    Records *PDF gevraagd*. Raises PermissionDenied for who may not read it (any more).
    """
    _require_readable(deel, versie, by)
    facts = edition_for_research(versie)
    titel = _("Jaarrapportage %(jaar)s van %(alliantie)s, uitgave voor onderzoek") % {
        "jaar": deel.jaar,
        "alliantie": facts["alliantie"],
    }
    document = Document.objects.for_context(Soort.RAPPORTAGE, facts, titel=titel[:300], moment=versie.ingediend_op)
    ask(ONDERZOEK_KIND, document)
    record(
        "evaluaties.materiaal.pdf_gevraagd",
        by=by,
        subject=deel.toegang,
        data={"alliantie": deel.alliantie.slug, "jaar": deel.jaar, "versie": versie.nummer},
    )
    return document


@transaction.atomic
def stop_materiaal(deel: Toegangsdeel, versie: RapportageVersie, *, by: User) -> bool:
    """Stop the making of that PDF; False where it was over. Recorded. Raises PermissionDenied."""
    _require_readable(deel, versie, by)
    document = find_materiaal(versie)
    if document is None or not stop(ONDERZOEK_KIND, document):
        return False
    record("evaluaties.materiaal.pdf_gestopt", by=by, subject=deel.toegang, data={"document": document.nummer})
    return True


def _require_readable(deel: Toegangsdeel, versie: RapportageVersie, by: User) -> None:
    if not Toegangsdeel.objects.readable_by(by).filter(pk=deel.pk, te_lezen=versie.pk).exists():
        raise PermissionDenied
