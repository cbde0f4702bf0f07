"""What became of the recommendations of evaluations, as on a day."""

from collections.abc import Collection
from datetime import date

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from documents.dutch import date_long
from evaluaties.models import (
    Aanbeveling,
    AanbevelingOvergang,
    Bevinding,
    Evaluatie,
    Landing,
    Opvolgactie,
)
from evaluaties.models.bevinding import Strekking
from evaluaties.models.opvolging import LandingSoort
from evaluaties.pdf.gather import end_of, evaluation_facts
from evaluaties.pdf.samenstelling import Evaluatievervolg, Vervolg
from evaluaties.statuses import AanbevelingStatus, EvaluatieStatus


def follow_ups(keys: Collection[int], peildatum: date, *, officieel: bool = False) -> dict[int, Evaluatievervolg]:
    """By key; what was not finished or not public on the day has only its name. A fixed number of queries.

    ``officieel``: papers are cited in the official form.
    """
    advice = Aanbeveling.objects.filter(regeling__isnull=True).prefetch_related(
        Prefetch("overgangen", AanbevelingOvergang.objects.order_by("moment", "pk")),
        Prefetch("acties", Opvolgactie.objects.filter(gedaan_datum__lte=peildatum)),
        Prefetch("landingen", Landing.objects.exclude(soort=LandingSoort.CONTACT).for_page()),
    )
    rows = (
        Evaluatie.objects.filter(pk__in=keys)
        .select_related("periode__regeling", "kamerstuk")
        .prefetch_related(
            "conclusies",
            Prefetch("aanbevelingen", advice.order_by("volgorde", "pk")),
            Prefetch("bevindingen", Bevinding.objects.filter(strekking=Strekking.NEGATIEF)),
        )
    )
    return {row.pk: _follow_up(row, peildatum, officieel=officieel) for row in rows}


def _follow_up(row: Evaluatie, peildatum: date, *, officieel: bool) -> Evaluatievervolg:
    if row.status != EvaluatieStatus.AFGEROND or not row.is_bekend(peildatum):
        return Evaluatievervolg(row.titel, is_bekend=False, is_fictief=row.is_fictief)
    return Evaluatievervolg(
        titel=row.titel,
        is_bekend=True,
        is_fictief=row.is_fictief,
        evaluatie=evaluation_facts(row, officieel=officieel),
        aanbevelingen=tuple(
            _advice(one, number, peildatum, officieel=officieel)
            for number, one in enumerate(row.aanbevelingen.all(), 1)
        ),
        negatief=tuple(one.tekst for one in row.bevindingen.all()),
    )


def _advice(row: Aanbeveling, number: int, peildatum: date, *, officieel: bool) -> Vervolg:
    answered = row.reactie and (row.reactie_datum is None or row.reactie_datum <= peildatum)
    reason = f". {row.reactie_reden}" if row.reactie_reden else ""
    return Vervolg(
        nummer=number,
        tekst=row.tekst,
        status=str(AanbevelingStatus(_status_on(row, peildatum)).label),
        reactie=f"{row.get_reactie_display()}{reason}" if answered else "",
        gedaan=tuple(_done(one) for one in row.acties.all()),
        landingen=tuple(_landed(one, officieel=officieel) for one in row.landingen.all()),
        opvolging=row.opvolging,
    )


def _status_on(row: Aanbeveling, peildatum: date) -> str:
    """Its state at the end of the day: by its steps; without any, as it is."""
    steps = list(row.overgangen.all())
    before = [step for step in steps if step.moment <= end_of(peildatum)]
    if before:
        return before[-1].naar
    return steps[0].van if steps else row.status


def _done(row: Opvolgactie) -> str:
    day = date_long(row.gedaan_datum) if row.gedaan_datum else ""
    return _("%(wat)s (gedaan op %(dag)s)") % {"wat": row.tekst.rstrip("."), "dag": day}


def _landed(row: Landing, *, officieel: bool) -> str:
    where = ""
    if row.kamerstuk is not None:
        where = row.kamerstuk.cite(officieel=officieel)
    elif row.kadervraag is not None:
        where = f"‘{row.kadervraag.vraag}’"
    elif row.regelversie is not None:
        where = str(row.regelversie)
    said = ": ".join(filter(None, (str(row.get_soort_display()), where or row.tekst)))
    return f"{said} ({row.bron})" if row.bron else said
