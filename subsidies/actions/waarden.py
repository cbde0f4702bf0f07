"""Indicator values at the moment of handing in: typed rows that only grow."""

from collections.abc import Iterator
from datetime import datetime

from subsidies.models import Indicatoropgave, Indicatorwaarde, Indicatorwaardedeel, RapportageVersie


def freeze_values(versie: RapportageVersie, moment: datetime) -> None:
    """One `Indicatorwaarde` per indicator that has a value, with its parts; in the transaction of handing in."""
    given = [row for row in _given(versie) if row.stand is not None or row.tekst.strip()]
    values = Indicatorwaarde.objects.bulk_create(
        Indicatorwaarde(
            indicator=row.indicator,
            jaar=versie.rapportage.jaar,
            versie=versie,
            waarde=row.waarde,
            teller=row.teller,
            noemer=row.noemer if row.noemer is not None and row.noemer > 0 else None,
            tekst=row.tekst,
            correctie_reden=row.correctie_reden,
            moment=moment,
        )
        for row in given
    )
    Indicatorwaardedeel.objects.bulk_create(
        Indicatorwaardedeel(
            indicatorwaarde=value,
            label=part.label,
            organisatie_id=part.organisatie_id,
            waarde=part.waarde,
            teller=part.teller,
            noemer=part.noemer,
        )
        for value, row in zip(values, given, strict=True)
        for part in row.uitsplitsingen.all()
        if part.waarde is not None or part.teller is not None
    )


def _given(versie: RapportageVersie) -> Iterator[Indicatoropgave]:
    rows = Indicatoropgave.objects.filter(onderdeel__rapportage=versie.rapportage_id)
    yield from rows.select_related("indicator").prefetch_related("uitsplitsingen")
