"""What people type: a file per noun. Drafts take everything, judging asks a reason."""

from subsidies.forms.beoordelen import (
    MAX_REASON,
    AanvullingForm,
    AntwoordForm,
    InboxFilterForm,
    OordeelForm,
    OpmerkingFilterForm,
    OpmerkingForm,
    RedenForm,
)
from subsidies.forms.rapportage import (
    SUMMARY_WORDS,
    IndienForm,
    OnderdeelForm,
    RapportageFilterForm,
)
from subsidies.forms.velden import ConceptField, KeuzeField

__all__ = [
    "MAX_REASON",
    "SUMMARY_WORDS",
    "AanvullingForm",
    "AntwoordForm",
    "ConceptField",
    "InboxFilterForm",
    "IndienForm",
    "KeuzeField",
    "OnderdeelForm",
    "OordeelForm",
    "OpmerkingFilterForm",
    "OpmerkingForm",
    "RapportageFilterForm",
    "RedenForm",
]
