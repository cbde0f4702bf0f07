"""Where the words of a report were used: read back from what was frozen in annexes that Parliament has."""

from collections.abc import Sequence
from typing import Any

from documents.models import Document
from evaluaties.models import Bijlage
from evaluaties.pdf.gather import without_shielded
from evaluaties.statuses import BriefStatus
from subsidies.models import Jaarrapportage


def annexes_with(rapportage: Jaarrapportage) -> list[int]:
    """The keys of the annexes of letters that were sent, with a passage of this report, the newest first."""
    rows = Bijlage.objects.filter(
        concept__kamerbrief__status=BriefStatus.VERZONDEN,
        concept__blokken__passages__passage__versie__rapportage=rapportage,
    )
    return list(rows.order_by("-pk").values_list("pk", flat=True).distinct())


def uses_of(rapportage: Jaarrapportage, bijlagen: Sequence[int]) -> list[tuple[Bijlage, list[dict[str, Any]]]]:
    """These annexes (by key), each with the words of the report in it; shielding is that of today.

    In a fixed number of queries.
    """
    rows = Bijlage.objects.filter(pk__in=bijlagen).for_list().select_related("concept__kamerbrief__kamerstuk")
    shown = sorted(rows, key=lambda row: bijlagen.index(row.pk))
    names = {rapportage.alliantie.naam, *rapportage.alliantie.aliases}
    documents = Document.objects.filter(bijlagen__in=bijlagen).defer("html_gzip")
    used = {
        str(document.pk): [
            passage
            for passage in document.context["passages"]
            if passage["jaar"] == rapportage.jaar and passage["alliantie"] in names
        ]
        for document in documents
    }
    safe = without_shielded(used)
    return [(row, safe[str(row.document_id)]) for row in shown]
