"""Field history by triggers: every insert, update and delete, also of bulk writes, in rows that only grow."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import pghistory
import pgtrigger
from django.db import models

Model = TypeVar("Model", bound=models.Model)


# pgtrigger's own Protect knows no TRUNCATE at statement level, and PostgreSQL no other level for it.
TRUNCATE_GUARD = pgtrigger.Trigger(
    name="no_truncate",
    when=pgtrigger.Before,
    operation=pgtrigger.Truncate,
    level=pgtrigger.Statement,
    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
)


def append_only_triggers() -> list[pgtrigger.Trigger]:
    """Guards for a table whose rows stay as they were written, whoever asks (also the owner role)."""
    return [
        pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),
        TRUNCATE_GUARD,
    ]


def track_history(*, exclude: Sequence[str] = ()) -> Callable[[type[Model]], type[Model]]:
    """Class decorator: keep the history of this model's fields, except ``exclude``."""

    def track(model: type[Model]) -> type[Model]:
        tracked: type[Model] = pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(),
            pghistory.DeleteEvent(),
            exclude=list(exclude),
            append_only=True,
            meta={"triggers": [TRUNCATE_GUARD]},
        )(model)
        return tracked

    return track
