"""What the gallery of components (/stijl/) shows: every component in every state, with invented content."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.forms import BaseFormSet, formset_factory
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from documents.models import Status
from documents.stand import Adressen, PdfStand

STATUSES = (
    ("open", "grijs", gettext_lazy("Nog niet begonnen")),
    ("half", "grijs", gettext_lazy("Concept")),
    ("pijl", "petrol", gettext_lazy("Ingediend")),
    ("kern", "petrol", gettext_lazy("In behandeling")),
    ("ruit", "oker", gettext_lazy("Wij missen nog iets")),
    ("pijl", "petrol", gettext_lazy("Aangevuld")),
    ("terug", "oker", gettext_lazy("Teruggestuurd")),
    ("tik", "groen", gettext_lazy("Akkoord")),
    ("vierkant-tik", "vast", gettext_lazy("Definitief bedrag")),
    ("vierkant-tik", "grijs", gettext_lazy("Afgesloten")),
    ("driehoek", "rood", gettext_lazy("Te laat: 13 dagen")),
    ("kruis", "rood", gettext_lazy("Mislukt")),
    ("klok", "grijs", gettext_lazy("In de maak")),
    ("streep", "grijs", gettext_lazy("Ingetrokken")),
    ("slot", "paars", gettext_lazy("Vastgezet")),
    ("open", "grijs", gettext_lazy("Onbekend")),
)


class VoorbeeldForm(forms.Form):
    """One field of each kind."""

    tekst = forms.CharField(
        label=gettext_lazy("Wat hebt u in 2025 gedaan?"),
        help_text=gettext_lazy("Hooguit 250 woorden. Schrijf geen namen van deelnemers op."),
        widget=forms.Textarea(attrs={"rows": 5, "data-woorden": "250"}),
    )
    gegaan = forms.ChoiceField(
        label=gettext_lazy("Is de activiteit gegaan zoals gepland?"),
        choices=[("ja", gettext_lazy("Ja, helemaal")), ("deels", gettext_lazy("Deels")), ("nee", gettext_lazy("Nee"))],
        widget=forms.RadioSelect,
    )
    aantal = forms.IntegerField(
        label=gettext_lazy("Hoeveel deelnemers waren er in totaal?"),
        help_text=gettext_lazy("Een heel getal. Vorig jaar: 66."),
        widget=forms.TextInput(attrs={"class": "getal", "inputmode": "numeric"}),
        error_messages={"invalid": gettext_lazy("vul een heel getal in, bijvoorbeeld 60.")},
    )
    datum = forms.CharField(label=gettext_lazy("Leden op"), widget=forms.TextInput(attrs={"class": "datum"}))
    thema = forms.ChoiceField(
        label=gettext_lazy("Thema"),
        choices=[("arbeid", gettext_lazy("Arbeidsmarkt")), ("recht", gettext_lazy("Recht"))],
        widget=forms.Select(attrs={"class": "middel"}),
    )
    gremia = forms.MultipleChoiceField(
        label=gettext_lazy("Wie las mee?"),
        choices=[("bestuur", gettext_lazy("Het bestuur")), ("partners", gettext_lazy("De partners"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    waar = forms.BooleanField(
        label=gettext_lazy("Ik heb dit naar waarheid ingevuld"),
        error_messages={"required": gettext_lazy("zet een vinkje als u dit naar waarheid hebt ingevuld.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tekst"].bronblok = {  # type: ignore[attr-defined]  # of our template
            "kop": _("Uit het plan 2025, versie 2"),
            "tekst": _("Zes trainingen voor gemeenteraadsfracties, elk met twaalf deelnemers."),
        }
        self.fields["tekst"].opgeslagen = _("Opgeslagen om 14:03")  # type: ignore[attr-defined]  # of our template
        self.fields["aantal"].stand = _("Bewaard zoals u het schreef")  # type: ignore[attr-defined]  # of our template
        self.helper = FormHelper()
        self.helper.attrs = {"data-onbewaard": ""}
        self.helper.add_input(Submit("klaar", _("Dit onderdeel is klaar")))
        self.helper.add_input(Submit("opslaan", _("Opslaan en later verder"), css_class="btn-outline-primary"))

    def clean(self) -> dict[str, Any]:
        """An error that belongs to no field."""
        raise ValidationError(_("de begindatum ligt na de einddatum. Verander een van de twee."))


class FilterForm(forms.Form):
    """A filter above a table."""

    periode = forms.ChoiceField(label=gettext_lazy("Periode"), choices=[("2023", "2023–2027"), ("2018", "2018–2022")])
    zoek = forms.CharField(label=gettext_lazy("Naam"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.form_method = "get"
        self.helper.form_class = "filter"
        self.helper.toon_optioneel = False
        self.helper.add_input(Submit("", _("Toon"), css_class="btn-outline-primary"))


class PostForm(forms.Form):
    """A row of the finance table."""

    post = forms.CharField(label=gettext_lazy("Post"))
    begroot = forms.CharField(label=gettext_lazy("Begroot"), widget=forms.TextInput(attrs={"class": "bedrag"}))
    besteed = forms.DecimalField(
        label=gettext_lazy("Besteed"),
        widget=forms.TextInput(attrs={"class": "bedrag"}),
        error_messages={"invalid": gettext_lazy("schrijf een bedrag, bijvoorbeeld 1.250,00.")},
    )
    toelichting = forms.CharField(label=gettext_lazy("Toelichting"), required=False)


def _voorbeeld_form() -> VoorbeeldForm:
    return VoorbeeldForm({"tekst": _("Vijf trainingen zijn gegeven."), "aantal": "± 60", "datum": "31-12-2025"})


def _posten() -> "BaseFormSet[PostForm]":
    rows = [("Trajecten zorg", "310.000,00", "298450.25"), ("Pilot schoonmaak", "140.000,00", "12,345,67")]
    data = {"posten-TOTAL_FORMS": "2", "posten-INITIAL_FORMS": "0"}
    for number, (post, begroot, besteed) in enumerate(rows):
        row = {"post": post, "begroot": begroot, "besteed": besteed}
        data |= {f"posten-{number}-{name}": value for name, value in row.items()}
    return formset_factory(PostForm, extra=2)(data, prefix="posten")


def _jaren() -> list[dict[str, Any]]:
    return [
        {"jaar": "2023", "stand": "geweest", "gebeurtenissen": [_punt("kern", "1 jan", _("start, jaar 1"))]},
        {"jaar": "2024", "stand": "geweest", "gebeurtenissen": [_punt("tik", "28 mrt", _("rapportage 2023"))]},
        {"jaar": "2025", "stand": "geweest", "gebeurtenissen": [_punt("tik", "31 mrt", _("rapportage 2024"))]},
        {"jaar": "2026", "stand": "nu", "gebeurtenissen": [_punt("ruit", "27 apr", _("beoordelen"))]},
        {
            "jaar": _("2027 en later"),
            "stand": "later",
            "gebeurtenissen": [_punt("open", "1 apr 2027", _("rapportage"))],
        },
    ]


def _punt(vorm: str, datum: str, tekst: str) -> dict[str, str]:
    return {"vorm": vorm, "datum": datum, "tekst": tekst, "url": "#tijdlijn"}


def _pdfs() -> list[PdfStand]:
    here = Adressen(pagina="#taken", pdf="#taken", voortgang="", maken="#taken", stop="#taken")
    return [
        PdfStand(None, None, status, here, anker=f"pdf-{status}")
        for status in (Status.IN_DE_MAAK.value, Status.MISLUKT.value, Status.GEANNULEERD.value)
    ]


def gallery_context() -> dict[str, Any]:
    """Context of stijl.html."""
    return {
        "statussen": [{"vorm": vorm, "kleur": kleur, "label": label} for vorm, kleur, label in STATUSES],
        "kruimels": [
            {"label": _("Allianties"), "url": "/"},
            {"label": _("Onderdelen van de stijl")},
        ],
        "tabs": [
            {"label": _("Overzicht"), "url": "#tabs", "is_huidig": True},
            {"label": _("Rapportages"), "url": "#tabs"},
            {"label": _("Documenten"), "url": "#tabs"},
        ],
        "feiten": [
            {"term": _("Toegekend"), "waarde": "€ 4.500.000,00", "fictief": True},
            {"term": _("Besteed"), "waarde": "€ 2.512.300,00", "bij": "56 %, t/m 31-12-2025", "url": "#waar"},
            {"term": _("Voorschot"), "waarde": _("14 van 20 betaald"), "artikel": "R22 1.4"},
            {"term": _("Penvoerder"), "waarde": _("niet bekend in openbare bronnen")},
            {"term": _("Voorganger"), "waarde": None},
        ],
        "onderdelen": [{"is_klaar": number in (0, 2, 5, 9), "naam": number + 1} for number in range(13)],
        "pdfs": _pdfs(),
        "jaren": _jaren(),
        "pagina": Paginator(range(60), 25).page(2),
        "voorbeeld": _voorbeeld_form(),
        "filterform": FilterForm(),
        "posten": _posten(),
        "voet": [
            {"tekst": _("Totaal")},
            {"kolom": _("Begroot"), "tekst": "450.000,00"},
            {"kolom": _("Besteed"), "tekst": "298.450,25"},
            {"tekst": ""},
        ],
    }
