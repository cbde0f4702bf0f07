"""What became of the recommendations of evaluations, as on a day."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Prefetch, Subquery, prefetch_related_objects
from django.db.models.functions import Coalesce, JSONObject
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
from evaluaties.models.opvolging import LandingSoort
from evaluaties.pdf.gather import end_of, evaluation_facts
from evaluaties.pdf.samenstelling import Evaluatievervolg, Vervolg
from evaluaties.statuses import AanbevelingStatus, EvaluatieStatus


def follow_ups(
    evaluaties: Iterable[Evaluatie], negatief: Iterable[Bevinding], peildatum: date, *, officieel: bool = False
) -> dict[int, Evaluatievervolg]:
    """By key; what was not finished or not public on the day has only its name. Three queries.

    ``evaluaties``: with their Kamerstuk. ``negatief``: what they found that went less well. ``officieel``: papers are
    cited in the official form.
    """
    done = Opvolgactie.objects.filter(aanbeveling=OuterRef("pk"), gedaan_datum__lte=peildatum)
    advice = (
        Aanbeveling.objects.filter(regeling__isnull=True)
        .annotate(
            status_toen=_status_on(peildatum),
            gedaan=ArraySubquery(
                done.order_by(F("vervaldatum").asc(nulls_last=True), "pk").values(
                    actie=JSONObject(tekst="tekst", dag="gedaan_datum")
                )
            ),
        )
        .prefetch_related(Prefetch("landingen", Landing.objects.exclude(soort=LandingSoort.CONTACT).for_page()))
    )
    rows = {row.pk: row for row in evaluaties}
    prefetch_related_objects(
        list(rows.values()), "conclusies", Prefetch("aanbevelingen", advice.order_by("volgorde", "pk"))
    )
    bad: dict[int, list[str]] = {}
    for finding in negatief:
        bad.setdefault(finding.evaluatie_id, []).append(finding.tekst)
    return {pk: _follow_up(row, bad.get(pk, ()), peildatum, officieel=officieel) for pk, row in rows.items()}


def _status_on(peildatum: date) -> Coalesce:
    """Its state at the end of the day: by its steps; without any, as it is."""
    steps = AanbevelingOvergang.objects.filter(aanbeveling=OuterRef("pk"))
    before = steps.filter(moment__lte=end_of(peildatum)).order_by("-moment", "-pk")
    return Coalesce(
        Subquery(before.values("naar")[:1]), Subquery(steps.order_by("moment", "pk").values("van")[:1]), F("status")
    )


def _follow_up(row: Evaluatie, negatief: Iterable[str], peildatum: date, *, officieel: bool) -> Evaluatievervolg:
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
        negatief=tuple(negatief),
    )


def _advice(row: Any, number: int, peildatum: date, *, officieel: bool) -> Vervolg:
    answered = row.reactie and (row.reactie_datum is None or row.reactie_datum <= peildatum)
    reason = f". {row.reactie_reden}" if row.reactie_reden else ""
    return Vervolg(
        nummer=number,
        tekst=row.tekst,
        status=str(AanbevelingStatus(row.status_toen).label),
        reactie=f"{row.get_reactie_display()}{reason}" if answered else "",
        gedaan=tuple(_done(one) for one in row.gedaan),
        landingen=tuple(_landed(one, officieel=officieel) for one in row.landingen.all()),
        opvolging=row.opvolging,
    )


def _done(actie: dict[str, str]) -> str:
    day = date_long(date.fromisoformat(actie["dag"]))
    return _("%(wat)s (gedaan op %(dag)s)") % {"wat": actie["tekst"].rstrip("."), "dag": day}


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
