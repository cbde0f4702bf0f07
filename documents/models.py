"""Files that people see, each with the receipt by which it can be made again."""

import gzip
import json
import uuid
from datetime import datetime
from typing import Any, Self

import pgtrigger
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from audit.record import record
from documents import storage
from documents.canonical import canonical_json, sha256

ANDERE_BYTES = "documents.document.andere_bytes"


class Soort(models.TextChoices):
    """Kinds of documents; the value stands in file names and numbers."""

    RAPPORTAGE = "rapportage", _("jaarrapportage")
    BIJLAGE = "bijlage", _("bijlage bij een Kamerbrief")
    BRIEF = "brief", _("antwoordbrief")
    FORMULIER = "formulier", _("leeg formulier")
    STUK = "stuk", _("ontvangen bestand")


class Status(models.TextChoices):
    """What people see of the making."""

    IN_DE_MAAK = "in_de_maak", _("in de maak")
    KLAAR = "klaar", _("klaar")
    MISLUKT = "mislukt", _("mislukt")
    GEANNULEERD = "geannuleerd", _("geannuleerd")


class DocumentQuerySet(models.QuerySet["Document"]):
    """Documents by what they are made of."""

    def for_context(self, soort: Soort, context: dict[str, Any], *, titel: str, moment: datetime) -> "Document":
        """The document of this context: an equal context gives the same row, so also the same file.

        ``moment`` is the moment of handing in, or the end of the reference date; it becomes the PDF's creation date.
        """
        text = canonical_json(context)
        document, _created = self.get_or_create(
            soort=soort,
            context_sha256=sha256(text),
            defaults={
                "titel": titel,
                "moment": moment,
                "context_gzip": gzip.compress(text.encode(), mtime=0),
            },
        )
        return document

    def received(self, content: bytes, *, extensie: str, origineel_sha256: str, moment: datetime) -> "Document":
        """The document of a file that came in: the same file sent twice is one document, whoever sends it.

        Its row knows no name: what people call it, stands with what it belongs to.
        """
        document = self.for_context(
            Soort.STUK,
            {"extensie": extensie, "origineel_sha256": origineel_sha256, "sha256": sha256(content)},
            titel=str(Soort.STUK.label),
            moment=moment,
        )
        if document.extensie != extensie:
            document.extensie = extensie
            document.save(update_fields=["extensie"])
        return document.receive(content)


class Document(models.Model):
    """A file with its receipt: canonical context, final HTML, hashes of styles and fonts, engine versions."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    soort = models.CharField(max_length=20, choices=Soort.choices)
    titel = models.CharField(max_length=300)
    extensie = models.CharField(max_length=5, default="pdf")
    moment = models.DateTimeField()
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.IN_DE_MAAK)
    context_sha256 = models.CharField(max_length=64)
    context_gzip = models.BinaryField()
    html_gzip = models.BinaryField(null=True)
    engine = models.JSONField(default=dict)
    sha256 = models.CharField(max_length=64, blank=True)
    grootte = models.BigIntegerField(null=True)
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    klaar_op = models.DateTimeField(null=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["soort", "context_sha256"], name="documents_document_one_per_context"),
            models.CheckConstraint(condition=models.Q(status__in=Status.values), name="documents_document_status"),
            models.CheckConstraint(
                condition=~models.Q(status=Status.KLAAR)
                | (
                    models.Q(klaar_op__isnull=False)
                    & ~models.Q(sha256="")
                    & (models.Q(html_gzip__isnull=False) | models.Q(soort="stuk"))  # received, not made
                ),
                name="documents_document_klaar_complete",
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="receipt_stays",
                operation=pgtrigger.UpdateOf(  # type: ignore[no-untyped-call]  # not typed by pgtrigger
                    "context_sha256", "context_gzip", "soort", "moment"
                ),
            ),
            pgtrigger.Protect(name="no_delete", operation=pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return self.nummer

    @property
    def nummer(self) -> str:
        """Kind and the first 8 hex digits of the context's sha256."""
        return f"{self.soort}-{self.context_sha256[:8]}"

    @property
    def bestandsnaam(self) -> str:
        """Name in the private storage: kind and UUID, nothing about people or organisations."""
        return f"{self.soort}/{self.pk}.{self.extensie}"

    @property
    def context(self) -> dict[str, Any]:
        """The frozen facts."""
        facts: dict[str, Any] = json.loads(self.context_json)
        return facts

    @property
    def context_json(self) -> str:
        """The frozen facts as canonical JSON."""
        return gzip.decompress(bytes(self.context_gzip)).decode()

    @property
    def html(self) -> str | None:
        """The final HTML, once the document has been made."""
        return gzip.decompress(bytes(self.html_gzip)).decode() if self.html_gzip is not None else None

    def store(self, content: bytes, *, html: str, engine: dict[str, Any]) -> Self:
        """Keep the file privately and turn the row to *klaar*; in the caller's transaction.

        The file comes first: a row that says *klaar* always has its bytes. The same name is written again after a
        crash, so nothing is left over.
        """
        storage.write(self.bestandsnaam, content)
        if self.sha256 and self.sha256 != sha256(content):  # made again by another engine: never in silence
            record(ANDERE_BYTES, by=None, subject=self, data={"was": self.sha256, "is": sha256(content)})
        self.html_gzip = gzip.compress(html.encode(), mtime=0)
        self.engine, self.sha256, self.grootte = engine, sha256(content), len(content)
        self.status, self.klaar_op = Status.KLAAR, timezone.now()
        self.save(update_fields=["html_gzip", "engine", "sha256", "grootte", "status", "klaar_op"])
        return self

    def receive(self, content: bytes) -> Self:
        """Keep what came in and turn the row to *klaar*, in the caller's transaction; nothing where it stands."""
        if self.status == Status.KLAAR and self._is_whole():
            return self
        storage.write(self.bestandsnaam, content)
        self.sha256, self.grootte = sha256(content), len(content)
        self.status, self.klaar_op = Status.KLAAR, timezone.now()
        self.save(update_fields=["sha256", "grootte", "status", "klaar_op"])
        return self

    def _is_whole(self) -> bool:
        try:
            self.content()
        except storage.FileDamaged:
            return False
        return True

    def content(self) -> bytes:
        """The bytes, checked against the row; raises `storage.FileDamaged` where they are gone or changed."""
        content = storage.read(self.bestandsnaam)
        if sha256(content) != self.sha256:
            raise storage.FileDamaged(f"{self.bestandsnaam} does not have the recorded sha256; make it again.")
        return content
