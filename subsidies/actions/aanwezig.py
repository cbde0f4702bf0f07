"""Who has a part open now, who wrote in it before, and what stands beside it: asked together with the part."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, Max, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce, JSONObject, NullIf
from django.utils import timezone

from accounts.models import User
from subsidies.models import Aanwezigheid, Bereik, Bijdrageregel, Dekking, Onderdeel, RapportageVersie, Reserve
from subsidies.statuses import BijdrageSoort

HOW_LONG = timedelta(minutes=5)
WIE = Coalesce(NullIf("omschrijving", Value("")), "organisatie__naam", Value(""))  # as Dekking.van_wie


def mark_present(part: Onderdeel, *, by: User, moment: datetime | None = None) -> None:
    """This person has the part open; one row per person and part, the newest moment stays."""
    Aanwezigheid.objects.bulk_create(
        [Aanwezigheid(onderdeel=part, user=by, gezien_op=moment or timezone.now())],
        update_conflicts=True,
        unique_fields=["onderdeel", "user"],
        update_fields=["gezien_op"],
    )


@dataclass(frozen=True)
class Iemand:
    """Somebody, and when."""

    naam: str
    op: datetime


@dataclass(frozen=True)
class Omgeving:
    """What stands beside a part: people, last year, and what the plan expected besides the subsidy."""

    aanwezig: tuple[Iemand, ...]
    schrijvers: tuple[Iemand, ...]
    vorige_tekst: str
    vorige_reserve: Decimal | None
    gepland: frozenset[tuple[str, str]]
    vorige_groepen: frozenset[str]
    vorige_bijdragen: frozenset[tuple[str, str]]


def with_surroundings(parts: "QuerySet[Onderdeel]", user: User) -> "QuerySet[Onderdeel]":
    """These parts, each with what `surroundings` gives; in the same query."""
    present = Aanwezigheid.objects.filter(onderdeel=OuterRef("pk"), gezien_op__gt=timezone.now() - HOW_LONG).exclude(
        user=user
    )
    last_year = {
        "rapportage__subsidie": OuterRef("rapportage__subsidie"),
        "rapportage__jaar": OuterRef("rapportage__jaar") - 1,
    }
    owner = Coalesce("organisatie", 0)
    before = Onderdeel.objects.annotate(van=owner).filter(
        **last_year, soort=OuterRef("soort"), van=Coalesce(OuterRef("organisatie"), 0)
    )
    of_last_year = {f"onderdeel__{name}": value for name, value in last_year.items()}
    reserve = Reserve.objects.filter(**of_last_year)
    groups = Bereik.objects.filter(**of_last_year).exclude(doelgroep="")
    given = Bijdrageregel.objects.filter(**of_last_year).exclude(omschrijving="")
    expected = Dekking.objects.filter(plan=OuterRef("rapportage__plan")).exclude(soort=BijdrageSoort.SUBSIDIE)
    return parts.annotate(
        om_aanwezig=ArraySubquery(
            present.order_by("-gezien_op").values(iemand=JSONObject(naam="user__naam", op="gezien_op"))
        ),
        om_schrijvers=_writers(),
        om_vorige=Subquery(before.exclude(tekst="").values("tekst")[:1]),
        om_reserve=Subquery(reserve.annotate(eind_jaar=F("begin") + F("mutatie")).values("eind_jaar")[:1]),
        om_gepland=ArraySubquery(expected.values(rij=JSONObject(soort="soort", van=WIE))),
        om_groepen=ArraySubquery(groups.order_by().values("doelgroep")),
        om_bijdragen=ArraySubquery(given.order_by().values(rij=JSONObject(soort="soort", van="omschrijving"))),
    )


def _writers(**when: datetime) -> ArraySubquery:
    """Who saved this part, the last one first, each with the last time; from its history."""
    events: Any = apps.get_model("subsidies", "OnderdeelEvent")
    rows = events.objects.filter(pgh_obj_id=OuterRef("pk"), gewijzigd_door__isnull=False, **when)
    return ArraySubquery(
        rows.values("gewijzigd_door")
        .annotate(laatst=Max("gewijzigd_op"))
        .order_by("-laatst")
        .values(iemand=JSONObject(naam="gewijzigd_door__naam", op="laatst"))
    )


def written_by(versie: RapportageVersie, soort: str, user: User) -> dict[int, tuple[Iemand, ...]]:
    """Who wrote each part of this section of a version, the last one first; only of parts that ``user`` may write in.

    Names of people say something about them, so the ministry reads none here, and a partner those of its own parts.
    """
    parts = Onderdeel.objects.visible_to(user).filter(rapportage=versie.rapportage_id, soort=soort)
    written = parts.annotate(wie=_writers(gewijzigd_op__lte=versie.ingediend_op))
    return {part: _people(rows) for part, rows in written.values_list("pk", "wie")}


def surroundings(part: Onderdeel) -> Omgeving:
    """What `with_surroundings` asked."""
    asked: Any = part
    return Omgeving(
        aanwezig=_people(asked.om_aanwezig),
        schrijvers=_people(asked.om_schrijvers),
        vorige_tekst=asked.om_vorige or "",
        vorige_reserve=asked.om_reserve,
        gepland=frozenset((row["soort"], row["van"]) for row in asked.om_gepland),
        vorige_groepen=frozenset(asked.om_groepen),
        vorige_bijdragen=frozenset((row["soort"], row["van"]) for row in asked.om_bijdragen),
    )


def _people(rows: list[dict[str, str]]) -> tuple[Iemand, ...]:
    return tuple(Iemand(row["naam"], datetime.fromisoformat(row["op"])) for row in rows)
