"""What people type in reports; drafts take everything, judging asks a reason."""

from collections.abc import Mapping
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import RevisieField, TekstField
from subsidies.actions.onderdeel import read_amount as read_amount  # also for the plan's forms
from subsidies.forms.velden import ConceptField as ConceptField
from subsidies.models import Onderdeel
from subsidies.statuses import OnderdeelSoort, RapportageStatus

SUMMARY_WORDS = 200


def _helper(*, tag: bool = False) -> FormHelper:
    helper = FormHelper()
    helper.form_tag = tag
    helper.disable_csrf = not tag
    return helper


class OnderdeelForm(forms.Form):
    """One text, and the revision from which its writer started."""

    tekst = ConceptField(lines=True, required=False, strip=False, widget=forms.Textarea(attrs={"rows": 14}))
    revision = RevisieField()
    basis = forms.CharField(widget=forms.HiddenInput, required=False)
    vanaf = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, onderdeel: Onderdeel, vraag: str, shown: Mapping[str, Any], *, with_rows: bool = False) -> None:
        super().__init__({"tekst": onderdeel.tekst, "revision": onderdeel.revision, **shown})
        self.helper = _helper()
        self.helper.toon_optioneel = False
        if "tekst" in shown and shown["tekst"] is None:
            del self.fields["tekst"]
        else:
            self._dress(onderdeel, vraag, with_rows)

    def _dress(self, onderdeel: Onderdeel, vraag: str, with_rows: bool) -> None:
        field = self.fields["tekst"]
        field.label = vraag
        if with_rows:
            field.label = _("Wilt u hierover in het algemeen iets zeggen?")
            field.widget.attrs["rows"] = 4
            self.helper.toon_optioneel = True
        if onderdeel.soort == OnderdeelSoort.SAMENVATTING:
            field.widget.attrs["data-woorden"] = SUMMARY_WORDS


class IndienForm(forms.Form):
    """The declaration, in the words of ``verklaring``."""

    verklaring = forms.BooleanField(
        error_messages={"required": _("zet een vinkje bij de verklaring. Zonder verklaring kan het niet.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, verklaring: str) -> None:
        super().__init__(data)
        self.fields["verklaring"].label = verklaring
        self.helper = _helper(tag=True)
        self.helper.layout = Layout("verklaring", Submit("indienen", _("Indienen"), data_eenmaal="1"))


class RapportageFilterForm(forms.Form):
    """Which reports the list shows."""

    q = TekstField(label=_("Alliantie"), required=False, max_length=100)
    jaar = forms.IntegerField(
        label=_("Jaar"), required=False, min_value=2000, max_value=2100, localize=False, widget=forms.TextInput
    )
    status = forms.ChoiceField(label=_("Status"), required=False, choices=[("", _("Alle")), *RapportageStatus.choices])

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = _helper()
        self.helper.form_method = "get"
        self.helper.toon_optioneel = False
