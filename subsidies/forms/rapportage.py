"""What people type in reports; drafts take everything, judging asks a reason."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from subsidies.actions.rapportage import RegelInvoer
from subsidies.bedragen import GeenBedrag, parse_bedrag
from subsidies.models import FinancieleRegel, Onderdeel
from subsidies.regels import VERKLARING
from subsidies.statuses import OnderdeelSoort, RapportageStatus

ROWS_PER_PAGE = 8
BLANK_ROWS = 2
MAX_REASON = 2_000
SUMMARY_WORDS = 200


def _helper(*, tag: bool = False) -> FormHelper:
    helper = FormHelper()
    helper.form_tag = tag
    helper.disable_csrf = not tag
    return helper


class ConceptField(TekstField):
    """Text of a draft: takes everything; the one sign that no database keeps (NUL) goes."""

    def to_python(self, value: Any) -> str | None:
        """The cleaned text."""
        return super().to_python(str(value).replace("\x00", "") if value is not None else value)


class OnderdeelForm(forms.Form):
    """One text, and the revision from which its writer started."""

    tekst = ConceptField(lines=True, required=False, strip=False, widget=forms.Textarea(attrs={"rows": 14}))
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)

    def __init__(self, onderdeel: Onderdeel, vraag: str, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial={"tekst": onderdeel.tekst, "revision": onderdeel.revision})
        field = self.fields["tekst"]
        field.label = vraag
        if onderdeel.soort == OnderdeelSoort.FINANCIEN:
            field.widget.attrs["rows"] = 5
        if onderdeel.soort == OnderdeelSoort.SAMENVATTING:
            field.widget.attrs["data-woorden"] = SUMMARY_WORDS
        self.helper = _helper()
        self.helper.toon_optioneel = False

    def start_from(self, revision: int) -> None:
        """The page that is shown now starts from this revision, whatever was posted."""
        self.data = {**{name: self.data.get(name) for name in self.data}, "revision": str(revision)}


class RegelForm(forms.Form):
    """One post as it is typed. What is no amount stays as text: shown as wrong, kept as it is."""

    post = ConceptField(label=_("Post"), required=False, max_length=200)
    begroot_invoer = ConceptField(
        label=_("Begroot"), required=False, max_length=100, widget=forms.TextInput(attrs={"class": "bedrag"})
    )
    besteed_invoer = ConceptField(
        label=_("Besteed"), required=False, max_length=100, widget=forms.TextInput(attrs={"class": "bedrag"})
    )
    toelichting = ConceptField(
        label=_("Toelichting"), lines=True, required=False, max_length=4_000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def clean(self) -> dict[str, Any]:
        """Never refuses an amount: see `show_amount_errors`."""
        cleaned = super().clean() or {}
        self.row = RegelInvoer(
            post=cleaned.get("post", ""),
            begroot=read_amount(cleaned.get("begroot_invoer", "")),
            begroot_invoer=cleaned.get("begroot_invoer", ""),
            besteed=read_amount(cleaned.get("besteed_invoer", "")),
            besteed_invoer=cleaned.get("besteed_invoer", ""),
            toelichting=cleaned.get("toelichting", ""),
        )
        return cleaned

    def show_amount_errors(self) -> bool:
        """Mark what is no amount; gives whether there was something to mark. After the draft has been kept."""
        wrong = False
        for name, value in (("begroot_invoer", self.row.begroot), ("besteed_invoer", self.row.besteed)):
            typed = self.cleaned_data.get(name, "")
            if typed and value is None:
                wrong = True
                self.add_error(
                    name,
                    _("u vulde ‘%(tekst)s’ in. Vul een bedrag van 0 of hoger in, bijvoorbeeld 1.250,00.")
                    % {"tekst": typed},
                )
        return wrong


def read_amount(text: str) -> Decimal | None:
    """The amount of 0 or more that stands there (euro), or None."""
    try:
        amount = parse_bedrag(text)
    except GeenBedrag:
        return None
    return amount if amount >= 0 else None


if TYPE_CHECKING:
    RegelTabel = forms.BaseFormSet[RegelForm]
else:  # not subscriptable at run time
    RegelTabel = forms.BaseFormSet

RegelFormSet = forms.formset_factory(RegelForm, extra=0, max_num=ROWS_PER_PAGE + BLANK_ROWS, absolute_max=20)


def stored_rows(rows: Sequence[FinancieleRegel], blank: int) -> dict[str, str]:
    """What the formset is bound to when the page is opened: rows as they were typed, and some blank ones."""
    total = len(rows) + blank
    data = {"regels-TOTAL_FORMS": str(total), "regels-INITIAL_FORMS": "0"}
    for number, row in enumerate(rows):
        for name in ("post", "begroot_invoer", "besteed_invoer", "toelichting"):
            data[f"regels-{number}-{name}"] = getattr(row, name)
    return data


class IndienForm(forms.Form):
    """The declaration."""

    verklaring = forms.BooleanField(
        label=VERKLARING,
        error_messages={"required": _("zet een vinkje bij de verklaring. Zonder verklaring kan het niet.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = _helper(tag=True)
        self.helper.layout = Layout("verklaring", Submit("indienen", _("Indienen"), data_eenmaal="1"))


class RedenForm(forms.Form):
    """Why a report goes back."""

    reden = TekstField(
        lines=True,
        label=_("Wat moet anders? De alliantie leest dit."),
        max_length=MAX_REASON,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={
            "required": _("schrijf wat er anders moet, zodat de alliantie verder kan."),
            "max_length": _("dit is te lang: hoogstens 2.000 tekens. Kort de tekst in."),
        },
    )

    def __init__(self, *args: Any, knop: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = _helper(tag=True)
        self.helper.layout = Layout("reden", Submit("terugsturen", knop or _("Terugsturen")))


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
