"""Fields of drafts: they take everything that people type."""

from typing import Any

from django import forms

from accounts.invoer import TekstField


class ConceptField(TekstField):
    """Text of a draft: takes everything; the one sign that no database keeps (NUL) goes."""

    def to_python(self, value: Any) -> str | None:
        """The cleaned text."""
        return super().to_python(str(value).replace("\x00", "") if value is not None else value)


class KeuzeField(forms.ChoiceField):
    """A choice of a draft: none is fine, and what is not on offer counts as none."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)

    def to_python(self, value: Any) -> str:
        """The choice, or an empty text."""
        chosen: str = super().to_python(value)
        return chosen if self.valid_value(chosen) else ""
