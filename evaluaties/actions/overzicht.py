"""Importing a public subsidy overview: receive, check (a dry run), apply, undo. Slow parts run in the worker."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from audit.record import record
from documents.dutch import number
from documents.models import Document
from documents.uploads import Bestand
from evaluaties.actions.ontvanger import (
    Names,
    batches,
    last_recipient,
    one_at_a_time,
    plan_names,
    require_importer,
)
from evaluaties.imports.bestand import BestandGeweigerd, read_bestand
from evaluaties.imports.namen import sleutel
from evaluaties.imports.rijen import Rij, judge, refuse_known
from evaluaties.models import Ontvanger, Overzichtrij, Subsidieoverzicht
from evaluaties.statuses import OverzichtStatus
from jobs.models import Job
from jobs.queue import enqueue, retry
from jobs.registry import Beat, Effect, JobError

CONTROLE_KIND, TOEPASSEN_KIND = "overzicht_controle", "overzicht_toepassen"
# How the hundred percent of a job are divided: reading and judging rows, then comparing names; writing is the rest.
ROWS_UNTIL, NAMES_UNTIL = 60, 90
# COPY takes a fifth of the time of INSERT, and happens twice for each import.
COPY_ROWS = (
    "COPY evaluaties_overzichtrij (overzicht_id, regel, is_aanvaard, reden, ministerie, regeling, naam, artikel,"
    " bedrag, bedrag_invoer, jaar, vingerafdruk, ontvanger_id) FROM STDIN"
)


@dataclass(frozen=True)
class Uitkomst:
    """What an overview would bring, or brought."""

    rijen: int
    aanvaard: int
    ontvangers: int
    bedrag: Decimal

    @property
    def geweigerd(self) -> int:
        """Rows that do not count."""
        return self.rijen - self.aanvaard


@transaction.atomic
def receive_overzicht(
    bestand: Bestand, *, naam: str, is_fictief: bool, by: User | None
) -> tuple[Subsidieoverzicht, bool]:
    """Keep the file and ask the worker to check it; the same file again gives the import that is there, and False.

    A file whose import was undone or refused may come in anew. Recorded. Raises PermissionDenied, and ValidationError
    where the same file is there as the other kind: real or invented.
    """
    require_importer(by)
    one_at_a_time()
    now = timezone.now()
    document = Document.objects.received(
        bestand.content, extensie=bestand.extensie, origineel_sha256=bestand.origineel_sha256, moment=now
    )
    ended = (OverzichtStatus.ONGEDAAN, OverzichtStatus.GEWEIGERD)
    known = Subsidieoverzicht.objects.filter(document=document).exclude(status__in=ended).first()
    if known is not None and known.is_fictief != is_fictief:
        raise ValidationError(
            _("Dit bestand is er al als fictieve gegevens. Maak die import eerst ongedaan.")
            if known.is_fictief
            else _("Dit bestand is er al als echte gegevens. Maak die import eerst ongedaan.")
        )
    if known is not None:
        return known, False
    overzicht = Subsidieoverzicht.objects.create(
        naam=naam,
        document=document,
        is_fictief=is_fictief,
        status=OverzichtStatus.CONTROLE,
        ontvangen_op=now,
        ontvangen_door=by,
    )
    record(
        "evaluaties.subsidieoverzicht.ontvangen",
        by=by,
        subject=overzicht,
        data={"document": document.nummer, "is_fictief": is_fictief},
    )
    enqueue(CONTROLE_KIND, str(overzicht.pk))
    return overzicht, True


def check_overzicht(overzicht_id: int, beat: Beat) -> Effect | None:
    """The dry run, in the worker: every row gets its fate. Nothing counts yet."""
    overzicht = Subsidieoverzicht.objects.select_related("document").get(pk=overzicht_id)
    if overzicht.status != OverzichtStatus.CONTROLE:
        return None
    try:
        gelezen = read_bestand(overzicht.document.content())
    except BestandGeweigerd as refused:
        return _refusal(overzicht, str(refused))
    rows = judge(gelezen, _rows_told(beat, _("gecontroleerd")))
    rows = refuse_known(rows, known_rows(rows, is_fictief=overzicht.is_fictief))
    outcome = total(rows, is_fictief=overzicht.is_fictief)
    beat(NAMES_UNTIL, _("Het resultaat wordt opgeslagen."))

    def effect() -> None:
        locked = Subsidieoverzicht.objects.select_for_update().get(pk=overzicht.pk)
        if locked.status != OverzichtStatus.CONTROLE:
            return
        _write_rows(locked, rows, {})
        _store(locked, outcome, kenmerken=gelezen.kenmerken, melding="")

    return effect


def _refusal(overzicht: Subsidieoverzicht, reason: str) -> Effect:
    def effect() -> None:
        Subsidieoverzicht.objects.filter(pk=overzicht.pk, status=OverzichtStatus.CONTROLE).update(
            status=OverzichtStatus.GEWEIGERD, reden_geweigerd=reason[:300], gecontroleerd_op=timezone.now()
        )

    return effect


@transaction.atomic
def start_toepassen(overzicht: Subsidieoverzicht, *, by: User | None) -> bool:
    """Ask the worker to apply what was checked; False when there is nothing to apply (any more). Recorded."""
    require_importer(by)
    locked = Subsidieoverzicht.objects.select_for_update().get(pk=overzicht.pk)
    if locked.status != OverzichtStatus.GECONTROLEERD or not locked.aanvaard:
        return False
    locked.status, locked.toegepast_door, locked.melding = OverzichtStatus.TOEPASSEN, by, ""
    locked.save(update_fields=["status", "toegepast_door", "melding"])
    record("evaluaties.subsidieoverzicht.toepassen_gevraagd", by=by, subject=locked)
    enqueue(TOEPASSEN_KIND, str(locked.pk), again=True)
    return True


def apply_overzicht(overzicht_id: int, beat: Beat) -> Effect | None:
    """In the worker: reads the kept file once more; the effect writes all of it in one transaction, or nothing.

    Names that look like each other are proposed as pairs; a pair on which a person decided stays decided. Where the
    outcome is no longer what the person saw (another overview was applied meanwhile), nothing is applied: it is shown
    again. Raises JobError, so that it is tried again, where recipients came in between.
    """
    overzicht = Subsidieoverzicht.objects.select_related("document").get(pk=overzicht_id)
    if overzicht.status != OverzichtStatus.TOEPASSEN:
        return None
    rows = judge(read_bestand(overzicht.document.content()), _rows_told(beat, _("gelezen")))
    plan = plan_names(rows, is_fictief=overzicht.is_fictief, telt=_names_told(beat))
    beat(NAMES_UNTIL, _("Alle rijen worden in één keer weggeschreven."))

    def effect() -> None:
        one_at_a_time()
        locked = Subsidieoverzicht.objects.select_for_update().get(pk=overzicht.pk)
        if locked.status != OverzichtStatus.TOEPASSEN:
            return
        if plan.laatste != last_recipient():
            raise JobError(_("Intussen is een ander overzicht toegepast. Wij proberen het opnieuw."))
        _apply(locked, refuse_known(rows, known_rows(rows, is_fictief=locked.is_fictief)), plan)

    return effect


def _apply(overzicht: Subsidieoverzicht, rows: list[Rij], plan: Names) -> None:
    outcome = total(rows, is_fictief=overzicht.is_fictief)
    if (outcome.rijen, outcome.aanvaard, outcome.bedrag) != (overzicht.rijen, overzicht.aanvaard, overzicht.bedrag):
        _write_rows(overzicht, rows, {})
        changed = _("Sinds de controle is een ander overzicht toegepast. Kijk opnieuw en pas daarna toe.")
        _store(overzicht, outcome, kenmerken=overzicht.kenmerken, melding=changed)
        return
    _write_rows(overzicht, rows, plan.write())
    overzicht.status, overzicht.toegepast_op = OverzichtStatus.TOEGEPAST, timezone.now()
    overzicht.ontvangers = outcome.ontvangers
    overzicht.save(update_fields=["status", "toegepast_op", "ontvangers"])
    record(
        "evaluaties.subsidieoverzicht.toegepast",
        by=overzicht.toegepast_door,
        subject=overzicht,
        data={"rijen": outcome.rijen, "aanvaard": outcome.aanvaard, "bedrag": f"{outcome.bedrag:f}"},
    )


@transaction.atomic
def undo_overzicht(overzicht: Subsidieoverzicht, *, reden: str, by: User) -> bool:
    """The whole import no longer counts; False when it did not count (any more), so a second time does no harm.

    Its rows stay readable for who imports. Proposals on names that nothing counts under are not shown any more; what
    people decided stays. Recorded with the reason.
    """
    require_importer(by)
    one_at_a_time()
    locked = Subsidieoverzicht.objects.select_for_update().get(pk=overzicht.pk)
    if locked.status != OverzichtStatus.TOEGEPAST:
        return False
    locked.status, locked.ongedaan_op, locked.ongedaan_door = OverzichtStatus.ONGEDAAN, timezone.now(), by
    locked.ongedaan_reden = reden
    locked.save(update_fields=["status", "ongedaan_op", "ongedaan_door", "ongedaan_reden"])
    record(
        "evaluaties.subsidieoverzicht.ongedaan_gemaakt",
        by=by,
        subject=locked,
        data={"aanvaard": locked.aanvaard},
    )
    return True


@transaction.atomic
def remove_overzicht(overzicht: Subsidieoverzicht, *, by: User) -> bool:
    """Throw away an import that was never applied; the file itself stays. False where it was. Recorded."""
    require_importer(by)
    locked = Subsidieoverzicht.objects.select_for_update().filter(pk=overzicht.pk).first()
    if locked is None or locked.status not in (OverzichtStatus.GECONTROLEERD, OverzichtStatus.GEWEIGERD):
        return False
    record("evaluaties.subsidieoverzicht.weggegooid", by=by, subject=locked, data={"rijen": locked.rijen})
    locked.delete()
    return True


@transaction.atomic
def retry_overzicht(overzicht: Subsidieoverzicht, *, by: User) -> bool:
    """Check once more a file whose check failed, with all tries; False when it had not failed. Recorded."""
    require_importer(by)
    job = Job.objects.for_key(CONTROLE_KIND, str(overzicht.pk))
    if job is None or not retry(job):
        return False
    record("evaluaties.subsidieoverzicht.opnieuw_gevraagd", by=by, subject=overzicht, data={"opdracht": job.referentie})
    return True


def toepassen_failed(key: str, job: Job) -> None:
    """The job gave up: nothing was applied, and the person can press again."""
    Subsidieoverzicht.objects.filter(pk=int(key), status=OverzichtStatus.TOEPASSEN).update(
        status=OverzichtStatus.GECONTROLEERD,
        melding=_("Toepassen is niet gelukt; er telt nog niets mee. Probeer het opnieuw, of noem nummer %(nummer)s.")
        % {"nummer": job.referentie},
    )


def _store(overzicht: Subsidieoverzicht, outcome: Uitkomst, *, kenmerken: str, melding: str) -> None:
    """The result of a check."""
    overzicht.status, overzicht.gecontroleerd_op = OverzichtStatus.GECONTROLEERD, timezone.now()
    overzicht.rijen, overzicht.aanvaard, overzicht.geweigerd = outcome.rijen, outcome.aanvaard, outcome.geweigerd
    overzicht.ontvangers, overzicht.bedrag = outcome.ontvangers, outcome.bedrag
    overzicht.kenmerken, overzicht.melding = kenmerken, melding
    overzicht.save()


def _write_rows(overzicht: Subsidieoverzicht, rows: Sequence[Rij], recipients: dict[str, int]) -> None:
    """The rows of this overview anew, in the caller's transaction; ``recipients``: key of a name → its id."""
    overzicht.regels.all().delete()
    with connection.cursor() as cursor, cursor.copy(COPY_ROWS) as copy:
        for row in rows:
            copy.write_row(
                (
                    overzicht.pk,
                    row.regel,
                    row.is_aanvaard,
                    row.reden[:300],
                    row.ministerie,
                    row.regeling,
                    row.ontvanger,
                    row.artikel,
                    row.bedrag,
                    row.bedrag_invoer,
                    row.jaar,
                    row.vingerafdruk,
                    recipients.get(sleutel(row.ontvanger)) if row.is_aanvaard else None,
                )
            )


def known_rows(rows: Iterable[Rij], *, is_fictief: bool) -> dict[str, str]:
    """Fingerprints that an applied overview holds already, with its name."""
    known: dict[str, str] = {}
    counting = Overzichtrij.objects.tellend(is_fictief=is_fictief)
    for part in batches(row.vingerafdruk for row in rows if row.is_aanvaard):
        known.update(counting.filter(vingerafdruk__in=part).values_list("vingerafdruk", "overzicht__naam"))
    return known


def total(rows: Sequence[Rij], *, is_fictief: bool) -> Uitkomst:
    """Counts of these rows; names that people called the same organisation count once."""
    accepted = [row for row in rows if row.is_aanvaard]
    keys = {sleutel(row.ontvanger) for row in accepted}
    merged: dict[str, int] = {}
    for part in batches(keys):
        for recipient in Ontvanger.objects.filter(sleutel__in=part, is_fictief=is_fictief, hoofd__isnull=False):
            merged[recipient.sleutel] = recipient.telt_als
    heads = set(Ontvanger.objects.filter(pk__in=merged.values()).values_list("sleutel", "pk"))
    groups: set[str | int] = {merged.get(key, key) for key in keys}
    doubled = sum(1 for head, pk in heads if pk in groups and head in groups)
    money = sum((row.bedrag for row in accepted if row.bedrag is not None), Decimal(0))
    return Uitkomst(len(rows), len(accepted), len(groups) - doubled, money)


def _rows_told(beat: Beat, word: str) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        words = {"klaar": number(done), "totaal": number(of), "woord": word}
        beat(ROWS_UNTIL * done // of, _("%(klaar)s van %(totaal)s rijen %(woord)s") % words)

    return tell


def _names_told(beat: Beat) -> Callable[[int, int], None]:
    def tell(done: int, of: int) -> None:
        words = {"klaar": number(done), "totaal": number(of)}
        share = (NAMES_UNTIL - ROWS_UNTIL) * done // of
        beat(ROWS_UNTIL + share, _("%(klaar)s van %(totaal)s namen vergeleken") % words)

    return tell
