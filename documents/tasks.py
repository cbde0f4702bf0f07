"""The worker as a door: what was left half-way in the storage."""

from pathlib import PurePath

from celery import shared_task

from documents import storage
from documents.models import Document, Soort, Status


def sweep() -> int:
    """Remove what nobody will ask for; gives how many files."""
    kept = set(Document.objects.filter(soort=Soort.STUK, status=Status.KLAAR).values_list("pk", "extensie"))
    names = {f"{pk}.{extensie}" for pk, extensie in kept}
    return storage.sweep(lambda name: PurePath(name).name in names)


@shared_task(name="documents.sweep")
def run_sweep() -> None:
    """Remove half-written and unclaimed files."""
    sweep()
