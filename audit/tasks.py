"""The worker as a door to the trail."""

from celery import shared_task

from audit import chain


@shared_task(name="audit.chain")
def extend_chain() -> None:
    """Chain what was recorded since the last time."""
    chain.extend_chain()
