"""Who has a part open now, and who wrote in it before."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.apps import apps
from django.db.models import Max
from django.utils import timezone

from accounts.models import User
from subsidies.models import Aanwezigheid, Onderdeel

HOW_LONG = timedelta(minutes=5)


def mark_present(part: Onderdeel, *, by: User, moment: datetime | None = None) -> None:
    """This person has the part open; one row per person and part, the newest moment stays."""
    Aanwezigheid.objects.bulk_create(
        [Aanwezigheid(onderdeel=part, user=by, gezien_op=moment or timezone.now())],
        update_conflicts=True,
        unique_fields=["onderdeel", "user"],
        update_fields=["gezien_op"],
    )


def others_present(part: Onderdeel, *, besides: User) -> list[Aanwezigheid]:
    """Others who had the part open in the last five minutes, latest first."""
    rows = part.aanwezigen.filter(gezien_op__gt=timezone.now() - HOW_LONG).exclude(user=besides)
    return list(rows.select_related("user").order_by("-gezien_op"))


@dataclass(frozen=True)
class Schrijver:
    """Somebody who saved this part, and when last."""

    naam: str
    laatst: datetime


def writers_of(part: Onderdeel) -> list[Schrijver]:
    """Everybody who ever saved this part, from its history; the last writer first."""
    events: Any = apps.get_model("subsidies", "OnderdeelEvent")
    rows = (
        events.objects.filter(pgh_obj_id=part.pk, gewijzigd_door__isnull=False)
        .values("gewijzigd_door", "gewijzigd_door__naam")
        .annotate(laatst=Max("gewijzigd_op"))
        .order_by("-laatst")
    )
    return [Schrijver(row["gewijzigd_door__naam"], row["laatst"]) for row in rows]
