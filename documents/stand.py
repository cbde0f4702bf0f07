"""How far a PDF is, with its buttons: the same for every kind of document (templates/components/pdf_stand.html)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from documents.models import Document, Status
from jobs.models import Job
from jobs.models import Status as JobStatus

TEMPLATE = "components/pdf_stand.html"
# Shape, colour and word of each state (vormgeving 4).
VORMEN = {
    Status.IN_DE_MAAK: ("klok", "grijs", gettext_lazy("In de maak")),
    Status.KLAAR: ("tik", "groen", gettext_lazy("Klaar")),
    Status.MISLUKT: ("kruis", "rood", gettext_lazy("Mislukt")),
    Status.GEANNULEERD: ("streep", "grijs", gettext_lazy("Gestopt")),
}
TITELS = {
    Status.IN_DE_MAAK: gettext_lazy("De PDF wordt gemaakt"),
    Status.KLAAR: gettext_lazy("De PDF is klaar"),
    Status.MISLUKT: gettext_lazy("De PDF is niet gelukt"),
    Status.GEANNULEERD: gettext_lazy("Het maken van de PDF is gestopt"),
}


@dataclass(frozen=True)
class Adressen:
    """Where the reader goes: the page, the file, the block that is fetched anew; and two buttons, none where empty."""

    pagina: str
    pdf: str
    voortgang: str
    maken: str = ""
    stop: str = ""

    @classmethod
    def of(cls, app: str, args: Sequence[Any], **names: str) -> "Adressen":
        """From the names of URLs that have the same arguments; an empty name stays empty."""
        return cls(**{key: name and reverse(f"{app}:{name}", args=args) for key, name in names.items()})


@dataclass(frozen=True)
class PdfStand:
    """What the component shows. ``status`` "" : nobody asked for it yet. ``opent``, ``maakt``: words on the buttons."""

    document: Document | None
    taak: Job | None
    status: str
    adressen: Adressen
    uitleg: str = ""
    opent: str | Promise = gettext_lazy("PDF openen")
    maakt: str | Promise = gettext_lazy("PDF maken")
    is_paneel: bool = False
    anker: str = "pdf-stand"

    @property
    def vorm(self) -> tuple[str, str, str | Promise]:
        """Shape, colour and word of its state."""
        return VORMEN[Status(self.status)]

    @property
    def titel(self) -> str:
        """Its state in words."""
        return str(TITELS[Status(self.status)])

    @property
    def regel(self) -> str:
        """What the reader can know or do besides."""
        job = self.taak
        if self.is_bezig:
            said = (job.voortgang_tekst if job else "") or _("U mag deze pagina verlaten.")
            return f"{said} ({job.voortgang} %)" if job and job.voortgang else said
        if self.status == Status.MISLUKT and job and job.is_refused:
            return job.error
        if self.status == Status.MISLUKT and job:
            facts = {"referentie": job.referentie}
            return _("De gegevens zijn bewaard. Probeer het opnieuw, of noem nummer %(referentie)s.") % facts
        if self.status == Status.KLAAR:
            return _("U kunt de PDF openen, bewaren en doorsturen.")
        return _("De gegevens zijn bewaard.")

    @property
    def knop(self) -> str:
        """The word on the button that asks for it; empty where this reader cannot, or where it would change nothing."""
        if not self.adressen.maken or (self.taak and self.taak.is_refused):
            return ""
        words = {
            "": str(self.maakt),
            Status.MISLUKT.value: _("Probeer opnieuw"),
            Status.GEANNULEERD.value: _("Maak de PDF toch"),
        }
        return words.get(self.status, "")

    @property
    def is_bezig(self) -> bool:
        """Whether it is being made, or waits for it."""
        return self.status == Status.IN_DE_MAAK

    @property
    def toon(self) -> str:
        """The look of the panel."""
        if self.status == Status.KLAAR:
            return "klaar"
        return "aan_zet" if self.status == Status.MISLUKT and self.knop else "wachten"

    @property
    def knopsoort(self) -> str:
        """The look of its main button."""
        return "btn-primary" if self.is_paneel else "btn-outline-primary"


def stand_of(kind: str, document: Document | None, adressen: Adressen, **shown: Any) -> PdfStand:
    """How far it is: a job that is not finished, or failed, counts before the document's own state. One query."""
    job = Job.objects.for_key(kind, str(document.pk)) if document else None
    status = document.status if document else ""
    if job is not None and not job.is_finished:
        status = Status.IN_DE_MAAK
    elif job is not None and job.status == JobStatus.MISLUKT:
        status = Status.MISLUKT
    return PdfStand(document, job, str(status), adressen, **shown)


def say_stopped(request: HttpRequest, *, is_gestopt: bool) -> None:
    """Tell the reader what the stop button did."""
    if is_gestopt:
        messages.success(request, _("Het maken van de PDF is gestopt. De gegevens blijven bewaard."))
    else:
        messages.info(request, _("De PDF werd niet meer gemaakt. Er is niets veranderd."))
