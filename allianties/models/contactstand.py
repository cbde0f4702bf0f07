"""Agreed against happened: how long ago each alliance was spoken to, and how many talks a year had."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import models
from django.db.models import F
from django.db.models.functions import Greatest

from accounts.models import User
from allianties.models.alliantie import Alliantie
from allianties.models.contact import (
    DAYS_IN_YEAR,
    MONTHS_IN_YEAR,
    TALKS,
    Contactafspraak,
    Contactmoment,
    MomentSoort,
    MomentStatus,
    own_accounts,
)

# The rule of `Contactafspraak.dagen`, for the database: whole numbers, rounded up.
DAYS = (DAYS_IN_YEAR * F("per_maanden") + MONTHS_IN_YEAR * F("aantal") - 1) / (MONTHS_IN_YEAR * F("aantal"))


def with_contact(rows: models.QuerySet[Alliantie], op: date) -> models.QuerySet[Any]:
    """Each alliance with its last talk, the next one, what is agreed on ``op``, and until when that leaves time.

    ``uiterlijk`` counts from the last talk, or from the day of the agreement where that is later; None without one.
    """
    talks = Contactmoment.objects.gesprekken().filter(alliantie=models.OuterRef("pk")).order_by()
    agreed = Contactafspraak.objects.geldig(op).filter(alliantie=models.OuterRef("pk")).order_by("begindatum")
    last = talks.gehouden().order_by("-datum").values("datum")[:1]
    following = talks.gepland().filter(datum__gte=op).order_by("datum").values("datum")[:1]
    return rows.annotate(
        laatste=models.Subquery(last),
        volgende=models.Subquery(following),
        afspraak_vanaf=models.Subquery(agreed.values("begindatum")[:1]),
        afspraak_aantal=models.Subquery(agreed.values("aantal")[:1]),
        afspraak_maanden=models.Subquery(agreed.values("per_maanden")[:1]),
        afspraak_dagen=models.Subquery(
            agreed.annotate(d=models.ExpressionWrapper(DAYS, models.IntegerField())).values("d")[:1]
        ),
    ).annotate(
        uiterlijk=models.ExpressionWrapper(
            Greatest("laatste", "afspraak_vanaf") + F("afspraak_dagen"), output_field=models.DateField()
        )
    )


@dataclass(frozen=True)
class Contactstand:
    """How an alliance stands: last and next talk, what is agreed, and how many days too late."""

    pk: int
    naam: str
    slug: str
    is_fictief: bool
    laatste: date | None
    volgende: date | None
    afspraak: str
    uiterlijk: date | None
    dagen_laat: int

    @property
    def is_laat(self) -> bool:
        """Longer ago than agreed."""
        return self.dagen_laat > 0


def contact_stands(rows: models.QuerySet[Alliantie], op: date) -> list[Contactstand]:
    """How each of these alliances stands, in one query: never or longest not spoken first."""
    found = with_contact(rows, op).values(
        "pk", "naam", "slug", "is_fictief", "laatste", "volgende", "afspraak_aantal", "afspraak_maanden", "uiterlijk"
    )
    stands = []
    for row in found:
        aantal, maanden = row.pop("afspraak_aantal"), row.pop("afspraak_maanden")
        agreed = Contactafspraak(aantal=aantal, per_maanden=maanden).woorden if aantal else ""
        late = max((op - row["uiterlijk"]).days, 0) if row["uiterlijk"] else 0
        stands.append(Contactstand(**row, afspraak=agreed, dagen_laat=late))
    return sorted(stands, key=lambda stand: (stand.laatste or date.min, stand.naam, stand.pk))


def stand_of(
    alliantie: Alliantie, agreed: Collection[Contactafspraak], moments: Collection[Contactmoment], op: date
) -> Contactstand:
    """The same of one alliance whose rows are loaded already; without a query."""
    talks = [row for row in moments if row.soort in TALKS]
    last = max((row.datum for row in talks if row.status == MomentStatus.GEHOUDEN), default=None)
    later = [row.datum for row in talks if row.status == MomentStatus.GEPLAND and row.datum >= op]
    rule = next((row for row in agreed if row.geldt(op)), None)
    until = max(last or rule.begindatum, rule.begindatum) + timedelta(days=rule.dagen) if rule else None
    return Contactstand(
        alliantie.pk,
        alliantie.naam,
        alliantie.slug,
        alliantie.is_fictief,
        last,
        min(later, default=None),
        rule.woorden if rule else "",
        until,
        max((op - until).days, 0) if until else 0,
    )


def too_long_ago(user: User, op: date) -> models.QuerySet[Any]:
    """Of the alliances whose account this person keeps: those not spoken for longer than agreed."""
    return with_contact(own_accounts(user, op), op).filter(uiterlijk__lt=op)


@dataclass(frozen=True)
class Jaarstand:
    """One year of an alliance: agreed talks, held talks, planned ones, and e-mails."""

    jaar: int
    afgesproken: int | None
    gehouden: int
    gepland: int
    emails: int


def year_stands(agreed: Collection[Contactafspraak], moments: Collection[Contactmoment], op: date) -> list[Jaarstand]:
    """Agreed against happened, a row per year from the first agreement or moment to this year; the newest first."""
    known = [row.datum.year for row in moments if row.status != MomentStatus.AFGEZEGD]
    years = [*known, *(row.begindatum.year for row in agreed), op.year]
    return [
        _year_stand(jaar, agreed, [row for row in moments if row.datum.year == jaar])
        for jaar in range(max(years), min(years) - 1, -1)
    ]


def _year_stand(jaar: int, agreed: Collection[Contactafspraak], moments: Collection[Contactmoment]) -> Jaarstand:
    parts = [part for row in agreed if (part := row.in_year(jaar)) > 0]
    talks = [row for row in moments if row.soort in TALKS]
    return Jaarstand(
        jaar,
        int(sum(parts) + 0.5) if parts else None,
        sum(row.status == MomentStatus.GEHOUDEN for row in talks),
        sum(row.status == MomentStatus.GEPLAND for row in talks),
        sum(row.soort == MomentSoort.EMAIL and row.status == MomentStatus.GEHOUDEN for row in moments),
    )
