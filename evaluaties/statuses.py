"""How the states of an annex look (vormgeving 4)."""

from django.utils.translation import gettext_lazy as _

from documents.models import Status
from subsidies.statuses import Badge

BADGES = {
    Status.IN_DE_MAAK: Badge("klok", "grijs", _("In de maak")),
    Status.KLAAR: Badge("tik", "groen", _("Klaar")),
    Status.MISLUKT: Badge("kruis", "rood", _("Mislukt")),
    Status.GEANNULEERD: Badge("streep", "grijs", _("Gestopt")),
}
