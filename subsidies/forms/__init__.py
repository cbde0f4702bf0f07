"""What people type: a file per noun. Drafts take everything, judging asks a reason."""

from subsidies.forms.rapportage import (
    MAX_REASON,
    SUMMARY_WORDS,
    IndienForm,
    OnderdeelForm,
    RapportageFilterForm,
    RedenForm,
)
from subsidies.forms.velden import ConceptField, KeuzeField

__all__ = [
    "MAX_REASON",
    "SUMMARY_WORDS",
    "ConceptField",
    "IndienForm",
    "KeuzeField",
    "OnderdeelForm",
    "RapportageFilterForm",
    "RedenForm",
]
