"""What people type: a file per noun. Drafts take everything, judging asks a reason."""

from subsidies.forms.rapportage import (
    BLANK_ROWS,
    MAX_REASON,
    ROWS_PER_PAGE,
    SUMMARY_WORDS,
    ConceptField,
    IndienForm,
    OnderdeelForm,
    RapportageFilterForm,
    RedenForm,
    RegelForm,
    RegelFormSet,
    RegelTabel,
    read_amount,
    stored_rows,
)

__all__ = [
    "BLANK_ROWS",
    "MAX_REASON",
    "ROWS_PER_PAGE",
    "SUMMARY_WORDS",
    "ConceptField",
    "IndienForm",
    "OnderdeelForm",
    "RapportageFilterForm",
    "RedenForm",
    "RegelForm",
    "RegelFormSet",
    "RegelTabel",
    "read_amount",
    "stored_rows",
]
