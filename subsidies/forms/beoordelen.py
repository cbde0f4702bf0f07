"""What the ministry types about a report: reasons, terms, remarks, judgements; and answers at a remark."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import set_choices
from documents.dutch import date_long
from subsidies.models import Onderdeel
from subsidies.pdf import RapportageContext
from subsidies.statuses import OordeelSoort, OordeelUitkomst

MAX_REASON = 2_000
MAX_REMARK = 4_000
PROPOSED = timedelta(days=14)
LONGEST = timedelta(days=366)
TOO_LONG = _("dit is te lang: hoogstens %(limit_value)d tekens. Kort de tekst in.")


def _helper(*fields: str, knop: Any, naam: str = "opslaan") -> FormHelper:
    helper = FormHelper()
    helper.layout = Layout(*fields, Submit(naam, knop, data_eenmaal="1"))
    return helper


class RedenForm(forms.Form):
    """Why a report goes back or is withdrawn, or why akkoord is withdrawn."""

    reden = TekstField(
        lines=True,
        label=_("Wat moet anders? De alliantie leest dit."),
        max_length=MAX_REASON,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={
            "required": _("schrijf wat er anders moet, zodat de alliantie verder kan."),
            "max_length": TOO_LONG,
        },
    )

    def __init__(self, *args: Any, knop: Any = "", vraag: Any = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if vraag:
            self.fields["reden"].label = vraag
            self.fields["reden"].error_messages["required"] = _("schrijf de reden op.")
        self.helper = _helper("reden", knop=knop or _("Terugsturen"), naam="terugsturen")


class AanvullingForm(forms.Form):
    """What is missing, until when, and which parts open again."""

    reden = TekstField(
        lines=True,
        label=_("Wat missen wij nog? De alliantie leest dit."),
        max_length=MAX_REASON,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={
            "required": _("schrijf wat er nog ontbreekt, zodat de alliantie verder kan."),
            "max_length": TOO_LONG,
        },
    )
    tot = DatumField(
        label=_("Uiterlijk"),
        help_text=_("De dag zelf telt mee. Wij stellen twee weken voor. Te laat aanvullen kan; wij noteren het."),
    )
    onderdelen = forms.MultipleChoiceField(
        label=_("Welke onderdelen gaan weer open?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "Onderdelen met een opmerking ‘hier ontbreekt iets’ gaan altijd open. Kiest u niets, dan gaan alle open."
        ),
        error_messages={"invalid_choice": _("dit onderdeel hoort niet bij deze rapportage.")},
    )

    def __init__(self, data: Any, parts: Sequence[Onderdeel], asked: Iterable[int]) -> None:
        proposed = timezone.localdate() + PROPOSED
        super().__init__(data, initial={"tot": proposed, "onderdelen": [str(pk) for pk in asked]})
        set_choices(self, "onderdelen", [(str(part.pk), part.titel) for part in parts])
        self.helper = _helper("reden", "tot", "onderdelen", knop=_("Aanvulling vragen"))
        self.helper.toon_optioneel = False

    def clean_tot(self) -> date:
        """From tomorrow on, and not further than a year: that is a slip of the pen."""
        tot: date = self.cleaned_data["tot"]
        today = timezone.localdate()
        if tot <= today:
            raise ValidationError(
                _("geef minstens een dag de tijd: %(dag)s of later.") % {"dag": date_long(today + timedelta(days=1))}
            )
        if tot > today + LONGEST:
            raise ValidationError(_("deze dag is meer dan een jaar weg. Klopt het jaar?"))
        return tot

    def clean_onderdelen(self) -> list[int]:
        """Their ids."""
        return [int(pk) for pk in self.cleaned_data["onderdelen"]]


class OpmerkingForm(forms.Form):
    """A remark at a place of one frozen version."""

    plek = forms.ChoiceField(
        label=_("Waarbij?"),
        error_messages={
            "required": _("kies waar de opmerking bij hoort."),
            "invalid_choice": _("deze plek staat niet in de versie die u las."),
        },
    )
    tekst = TekstField(
        lines=True,
        label=_("Opmerking"),
        max_length=MAX_REMARK,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Na plaatsen kunt u haar niet meer wijzigen of weghalen."),
        error_messages={"required": _("schrijf uw opmerking."), "max_length": TOO_LONG},
    )
    lezers = forms.ChoiceField(
        label=_("Wie leest haar?"),
        choices=[
            ("gedeeld", _("Gedeeld: de alliantie en het ministerie")),
            ("intern", _("Intern: alleen het ministerie")),
        ],
        widget=forms.RadioSelect,
        initial="gedeeld",
        error_messages={"required": _("kies wie de opmerking leest."), "invalid_choice": _("kies gedeeld of intern.")},
    )
    vraagt_aanvulling = forms.BooleanField(
        label=_("Hier ontbreekt iets: neem dit mee als u om een aanvulling vraagt"), required=False
    )

    def __init__(
        self,
        data: Any,
        context: RapportageContext,
        parts: Sequence[Onderdeel],
        *,
        soort: str = "",
        plek: str = "",
        kan_vragen: bool,
    ) -> None:
        super().__init__(data, initial={"plek": plek})
        set_choices(self, "plek", list(places(context, parts, soort)))
        names = ["plek", "tekst", "lezers", "vraagt_aanvulling"]
        if not kan_vragen:
            del self.fields["vraagt_aanvulling"]
            names.remove("vraagt_aanvulling")
        self.helper = _helper(*names, knop=_("Opmerking plaatsen"))
        self.helper.toon_optioneel = False

    def clean(self) -> dict[str, Any]:
        """An internal remark asks nothing of the alliance."""
        cleaned = super().clean() or {}
        if cleaned.get("lezers") == "intern" and cleaned.get("vraagt_aanvulling"):
            self.add_error(
                "vraagt_aanvulling",
                _("een interne opmerking vraagt niets van de alliantie. Kies ‘gedeeld’, of haal dit vinkje weg."),
            )
        return cleaned

    @property
    def facts(self) -> dict[str, Any]:
        """What `place_opmerking` asks."""
        kind, onderdeel, *rest = self.cleaned_data["plek"].split("-")
        number = int(rest[0]) if rest else None
        return {
            "onderdeel": int(onderdeel),
            "activiteit": number if kind == "a" else None,
            "indicator": number if kind == "i" else None,
            "tekst": self.cleaned_data["tekst"],
            "is_intern": self.cleaned_data["lezers"] == "intern",
            "vraagt_aanvulling": self.cleaned_data.get("vraagt_aanvulling", False),
        }


def places(
    context: RapportageContext, parts: Sequence[Onderdeel], soort: str = ""
) -> Iterator[tuple[str, str | list[tuple[str, str]]]]:
    """Where a remark can stand: each part of the version, with its activities and indicators under it."""
    shown = {row.id: row for row in context.onderdelen if row.id is not None}
    for part in parts:
        if soort and part.soort != soort:
            continue
        deel = shown.get(part.pk)
        anchors = [(f"a-{part.pk}-{row.id}", row.naam) for row in deel.activiteiten if row.id] if deel else []
        anchors += [(f"i-{part.pk}-{row.id}", row.naam) for row in deel.indicatoren] if deel else []
        if anchors:
            whole: tuple[str, str] = (f"o-{part.pk}", str(_("Het hele onderdeel %(titel)s")) % {"titel": part.titel})
            yield part.titel, [whole, *anchors]
        else:
            yield f"o-{part.pk}", part.titel


class AntwoordForm(forms.Form):
    """An answer at a remark."""

    tekst = TekstField(
        lines=True,
        label=_("Uw antwoord"),
        max_length=MAX_REMARK,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Na plaatsen kunt u het niet meer wijzigen of weghalen."),
        error_messages={"required": _("schrijf uw antwoord."), "max_length": TOO_LONG},
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        self.helper = _helper("tekst", knop=_("Antwoord plaatsen"))


class OordeelForm(forms.Form):
    """A judgement on content or on finance."""

    uitkomst = forms.ChoiceField(
        label=_("Uw oordeel"),
        choices=OordeelUitkomst.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("kies ‘in orde’ of ‘niet in orde’."), "invalid_choice": _("kies een oordeel.")},
    )
    toelichting = TekstField(
        lines=True,
        required=False,
        label=_("Toelichting. Dit komt in de antwoordbrief."),
        max_length=MAX_REMARK,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"max_length": TOO_LONG},
    )

    def __init__(self, data: Any, soort: OordeelSoort) -> None:
        super().__init__(data)
        words = {
            OordeelSoort.INHOUD: _("Is de inhoud in orde?"),
            OordeelSoort.FINANCIEN: _("Zijn de financiën in orde?"),
        }
        self.fields["uitkomst"].label = words[soort]
        self.helper = _helper("uitkomst", "toelichting", knop=_("Oordeel vastleggen"))
        self.helper.toon_optioneel = False

    def clean(self) -> dict[str, Any]:
        """What is not in order needs words."""
        cleaned = super().clean() or {}
        silent = not cleaned.get("toelichting", "").strip() and "toelichting" not in self.errors
        if cleaned.get("uitkomst") == OordeelUitkomst.NIET_IN_ORDE and silent:
            self.add_error("toelichting", _("leg uit wat er niet in orde is; de alliantie leest dit in de brief."))
        return cleaned


class OpmerkingFilterForm(forms.Form):
    """Which remarks the list shows."""

    stand = forms.ChoiceField(
        label=_("Opmerkingen"),
        required=False,
        choices=[("", _("Alle")), ("open", _("Open")), ("afgehandeld", _("Afgehandeld"))],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.toon_optioneel = False


class InboxFilterForm(forms.Form):
    """Which reports the shared inbox shows."""

    van = forms.ChoiceField(
        label=_("Allianties"), required=False, choices=[("", _("Alle")), ("mij", _("Waarvan ik accounthouder ben"))]
    )
    zet = forms.ChoiceField(
        label=_("Aan zet"),
        required=False,
        choices=[("", _("Het ministerie")), ("alliantie", _("De alliantie")), ("alle", _("Iedereen"))],
    )
    controle = forms.ChoiceField(
        label=_("Eerste controle"),
        required=False,
        choices=[
            ("", _("Alle")),
            ("te_laat", _("Te laat")),
            ("onvolledig", _("Niet volledig")),
            ("verklaring", _("Controleverklaring ontbreekt of past niet")),
            ("uitleg", _("Uitleg bij verschillen ontbreekt")),
            ("inhoud", _("Zonder oordeel over de inhoud")),
            ("financien", _("Zonder oordeel over de financiën")),
            ("opmerkingen", _("Met open opmerkingen")),
        ],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.toon_optioneel = False
