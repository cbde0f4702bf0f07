"""The sample documents, and their templates where Django finds them."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from documents.pdf import Attachment, render_html, render_pdf
from tests.documents import samples


@pytest.fixture
def sample_html(settings: Any) -> Callable[[str, dict[str, Any]], str]:
    """Render the HTML of ``voorbeeld/NAME.html``."""
    templates = copy.deepcopy(settings.TEMPLATES)
    templates[0]["DIRS"].append(samples.TEMPLATES)
    settings.TEMPLATES = templates
    return lambda name, context: render_html(f"voorbeeld/{name}.html", context)


_MADE: dict[str, bytes] = {}


@pytest.fixture
def sample_pdf(sample_html: Callable[..., str]) -> Callable[..., bytes]:
    """Render the PDF of ``voorbeeld/NAME.html``, with changes to its context; without changes made once."""

    def make(name: str, *attachments: Attachment, **changes: Any) -> bytes:
        if attachments or changes:
            return render(name, *attachments, **changes)
        if name not in _MADE:
            _MADE[name] = render(name)
        return _MADE[name]

    def render(name: str, *attachments: Attachment, **changes: Any) -> bytes:
        context = {**getattr(samples, name)(), **changes}
        html = sample_html(name, context)
        return render_pdf(html, titel=context["titel"], created=context["created"], attachments=attachments)

    return make
