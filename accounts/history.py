"""Field history by triggers: every insert, update and delete, also of bulk writes, in rows that only grow."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import pghistory
import pgtrigger
from django.db import models

Model = TypeVar("Model", bound=models.Model)


def append_only_triggers() -> list[pgtrigger.Trigger]:
    """Guards for a table whose rows stay as they were written, whoever asks (also the owner role)."""
    return [
        pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete),
        pgtrigger.Protect(name="no_truncate", operation=pgtrigger.Truncate),
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
            meta={"triggers": [pgtrigger.Protect(name="no_truncate", operation=pgtrigger.Truncate)]},
        )(model)
        return tracked

    return track
