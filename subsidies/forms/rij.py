"""What every form of a row of a report is: named by its row, filled with what was typed, wide as its answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar

from crispy_forms.helper import FormHelper
from django import forms
from django.utils.translation import gettext as _

from subsidies.actions.onderdeel import RIJSOORTEN, Rij, Rijsoort
from subsidies.bedragen import Afwijkingsgrens
from subsidies.forms.velden import ConceptField, KeuzeField
from subsidies.models import Regelversie
from subsidies.pdf.delen import Jaarwaarde


@dataclass(frozen=True)
class Feiten:
    """What a section's page shows beside the fields."""

    jaar: int
    plan: str = ""
    grens: Afwijkingsgrens | None = None
    eerder: Mapping[int, Sequence[Jaarwaarde]] = field(default_factory=dict)
    leden: Sequence[tuple[str, str]] = ()
    gepland: frozenset[tuple[str, str]] = frozenset()
    vorige_reserve: Decimal | None = None
    vorige_groepen: frozenset[str] = frozenset()
    vorige_bijdragen: frozenset[tuple[str, str]] = frozenset()
    eigen_min: Regelversie | None = None


def text_field(rows: int, label: Any = "", **kwargs: Any) -> ConceptField:
    return ConceptField(
        label=label, lines=True, required=False, strip=False, widget=forms.Textarea(attrs={"rows": rows}), **kwargs
    )


def line_field(label: Any = "", kind: str = "", **kwargs: Any) -> ConceptField:
    attrs = {"class": kind} if kind else {}
    if kind in ("bedrag", "getal"):
        attrs["inputmode"] = "text"
    widget = forms.TextInput(attrs={**attrs, "autocomplete": "off"})
    return ConceptField(label=label, required=False, strip=False, widget=widget, **kwargs)


class RijForm(forms.Form):
    """One row as it is typed; shows what is stored, or what was posted instead. Refuses nothing."""

    rijsoort: ClassVar[str]
    vast: Mapping[str, str] = {}  # in a table: what stands in the place of a field that the plan fixed

    def __init__(self, row: Any, feiten: Feiten, *, sleutel: str = "", data: Mapping[str, str] | None = None) -> None:
        self.row, self.feiten, self.kind = row, feiten, RIJSOORTEN[self.rijsoort]
        prefix = f"{self.rijsoort}-{sleutel or row.pk}"
        stored = {f"{prefix}-{name}": self.kind.typed(row, name) for name in self.kind.open_names(row)}
        self.gepost = {name for name in stored if data is not None and name in data}
        super().__init__(stored | {name: data[name] for name in self.gepost if data is not None}, prefix=prefix)
        shown = self.namen(self.kind, row)
        for name in [name for name in self.fields if name not in shown]:
            del self.fields[name]
        self.inrichten()
        for name in self.fields:
            self.fields[name].toon_optioneel = getattr(self.fields[name], "toon_optioneel", False)  # type: ignore[attr-defined]  # of our template
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True

    @classmethod
    def namen(cls, kind: Rijsoort, row: Any) -> list[str]:
        """The fields that this row shows."""
        return kind.open_names(row)

    def inrichten(self) -> None:
        """Labels, help and sources of this row."""

    def geweigerd(self) -> list[str]:
        """What was posted and cannot be kept even as a draft, in sentences: a choice that is not on offer."""
        return []

    @property
    def is_nieuw(self) -> bool:
        """Whether this is a blank row."""
        return self.row.pk is None

    @property
    def is_overgenomen(self) -> bool:
        """Whether it was filled in from last year."""
        return False

    @property
    def titel(self) -> str:
        """The heading of the row."""
        return str(self.row)

    @property
    def rijnaam(self) -> str:
        """The name of the row for a screen reader and in the list of points."""
        return self.titel or _("nieuwe rij")

    def toon_bron(self, name: str, kop: str, tekst: str) -> None:
        """Show under the label of this field what plan or last year said."""
        if tekst.strip():
            self.fields[name].bronblok = {"kop": kop, "tekst": tekst}  # type: ignore[attr-defined]  # of our template

    def rij(self, names: set[str] | None = None) -> Rij:
        """What was posted (of ``names``, full field names), for `save_onderdeel`."""
        cleaned = {
            name: self.cleaned_data.get(name) or ""
            for name in self.typed_names
            if names is None or f"{self.prefix}-{name}" in names
        }
        called = str(self.prefix).removeprefix(f"{self.rijsoort}-nieuw")
        number = int(called) if called.isdigit() else None
        return Rij(self.rijsoort, self.row.pk, cleaned, getattr(self.row, "opgave_id", None), number)

    @property
    def typed_names(self) -> set[str]:
        """The fields of this row that were posted. A choice that is not on offer counts as not posted."""
        self.full_clean()
        return {
            name
            for name, field in self.fields.items()
            if f"{self.prefix}-{name}" in self.gepost
            and not (isinstance(field, KeuzeField) and self[name].data and not self.cleaned_data.get(name))
        }

    def waarden(self) -> dict[str, str]:
        """What every field shows, cleaned: full field name -> text."""
        self.full_clean()
        return {f"{self.prefix}-{name}": self.cleaned_data.get(name) or "" for name in self.fields}

    @property
    def cellen(self) -> list[dict[str, Any]]:
        """The cells of a table row: a field, or the words that the plan fixed."""
        return [
            {
                "naam": name,
                "label": field.label,
                "is_bedrag": field.widget.attrs.get("class") == "bedrag",
                "veld": self[name] if name in self.fields else None,
                "tekst": self.vast.get(name, ""),
            }
            for name, field in self.base_fields.items()
            if name in self.fields or name in self.vast
        ]

    @property
    def kolommen(self) -> list[dict[str, Any]]:
        """The columns of the table in which this row stands."""
        return self.cellen
