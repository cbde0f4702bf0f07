"""One row of somebody's work, and how its days are said."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from subsidies.statuses import Badge


@dataclass(frozen=True)
class Taak:
    """One row: until when, what, where, and on which ground."""

    datum: str
    dagen: str
    is_laat: bool
    titel: str
    url: str
    reden: str
    regel: str
    artikel: str = ""
    badge: Badge | None = None


def days_left(due: date, today: date) -> str:
    """The days between, in words."""
    days = (due - today).days
    if days < 0:
        return ngettext("%(dagen)s dag te laat", "%(dagen)s dagen te laat", -days) % {"dagen": -days}
    if days == 0:
        return _("vandaag")
    return ngettext("over %(dagen)s dag", "over %(dagen)s dagen", days) % {"dagen": days}


def plain_task(datum: str, titel: str, url: str, reden: str, *, is_laat: bool = False) -> Taak:
    """A row without a term of its own."""
    return Taak(datum=datum, dagen="", is_laat=is_laat, titel=titel, url=url, reden=reden, regel=reden)
