"""A factory per model of documents."""

import gzip
import hashlib
from itertools import count
from typing import Any

from django.utils import timezone

from documents.models import Document, Soort

_number = count(1)


def document_factory(**fields: Any) -> Document:
    """A document in the making."""
    context = f'{{"nummer": {next(_number)}}}'.encode()
    values = {"soort": Soort.values[0], "titel": "Voorbeeld", "moment": timezone.now()} | fields
    return Document.objects.create(
        context_sha256=hashlib.sha256(context).hexdigest(), context_gzip=gzip.compress(context), **values
    )
