"""What people type to compose an annex: its settings, its blocks, its passages, a step, a reason."""

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from accounts.models import User
from accounts.transitions import Transition
from allianties.forms.revisie import RevisieForm, form_helper, set_choices, set_rows
from allianties.forms.zoeken import ZoekForm
from allianties.models import Alliantie, Domein
from evaluaties.actions.bijlageconcept import period_alliances, settings_problems
from evaluaties.models import Bijlageconcept, Blok, Blokpassage, BlokSoort, Evaluatie, Kamerbrief, Sjabloon
from evaluaties.permissions.bijlage import templates_of
from evaluaties.statuses import BriefStatus, EvaluatieStatus
from subsidies.models import Subsidieperiode

CHOICE = {"required": _("Maak een keuze."), "invalid_choice": _("Kies er een uit de lijst.")}
LONGEST = 100_000
SETTINGS = ("titel", "kamerbrief", "peildatum", "jaren", "citeert_officieel")


class JarenField(forms.TypedMultipleChoiceField):
    """Years of a period, to tick."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("Over de jaren"),
            coerce=int,
            widget=forms.CheckboxSelectMultiple,
            error_messages={"invalid_choice": _("Kies alleen jaren uit de lijst.")},
            **kwargs,
        )


class VerwijzingenField(forms.BooleanField):
    """Whether papers are cited in the official form."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Verwijzingen in de officiële vorm"),
            help_text=_(
                "Kamerstukken II 2022/23, 30420, nr. 380. Niet aangevinkt: Kamerstuk II 2022/23, 30 420, nr. 380. De "
                "officiële vorm staat in Aanwijzing voor de regelgeving 3.43."
            ),
            required=False,
        )


def _years(perioden: list[Subsidieperiode]) -> list[tuple[int, str]]:
    years = sorted({year for one in perioden for year in range(one.begindatum.year, one.einddatum.year + 1)})
    return [(year, str(year)) for year in years]


class ConceptForm(forms.Form):
    """Begin an annex: a template, a period, a day, years, and the letter that it goes with."""

    sjabloon = forms.ChoiceField(label=_("Wat voor bijlage?"), widget=forms.RadioSelect, error_messages=CHOICE)
    titel = TekstField(label=_("Titel"), max_length=200, error_messages={"required": _("Vul de titel in.")})
    kamerbrief = forms.ModelChoiceField(
        label=_("Bij Kamerbrief"),
        queryset=Kamerbrief.objects.none(),
        empty_label=_("geen"),
        required=False,
        error_messages=CHOICE,
    )
    periode = forms.ModelChoiceField(
        label=_("Subsidieperiode"),
        queryset=Subsidieperiode.objects.none(),
        to_field_name="slug",
        empty_label=None,
        error_messages=CHOICE,
    )
    peildatum = DatumField(
        label=_("Stand op"),
        help_text=_("De samenstelling en de rapportages met akkoord zijn die van het einde van deze dag."),
    )
    jaren = JarenField(
        required=False,
        help_text=_(
            "Cijfers en passages komen uit de rapportages over deze jaren. Niets gekozen: de jaren die om zijn."
        ),
    )
    citeert_officieel = VerwijzingenField()

    def __init__(self, data: Mapping[str, Any] | None = None, *, user: User, brief: str = "") -> None:
        super().__init__(data)
        set_choices(self, "sjabloon", [(one.value, one.label) for one in templates_of(user)])
        perioden = Subsidieperiode.objects.order_by("-begindatum").select_related("regeling")
        set_rows(self, "periode", perioden)
        set_choices(self, "jaren", _years(list(perioden)))
        set_rows(self, "kamerbrief", _letters(user))
        self.fields["kamerbrief"].initial = brief if brief.isdigit() else None
        self.fields["peildatum"].initial = timezone.localdate()
        if len(templates_of(user)) == 1:
            self.fields["sjabloon"].initial = templates_of(user)[0].value
        self.helper = form_helper(list(self.fields), _("Bijlage beginnen"))

    def clean(self) -> dict[str, Any]:
        """The day fits the period, the years too, and the letter fits the template."""
        facts = super().clean() or {}
        if "sjabloon" in facts:
            facts["sjabloon"] = Sjabloon(facts["sjabloon"])
        if not facts.get("jaren") and facts.get("sjabloon") != Sjabloon.JAAROVERZICHT:
            problems = settings_problems({**facts, "jaren": []})
        else:
            problems = settings_problems(facts)
        for name, sentence in problems.items():
            if name not in self.errors:
                self.add_error(name, sentence)
        return facts


def _letters(user: User) -> models.QuerySet[Kamerbrief]:
    return cast(
        "models.QuerySet[Kamerbrief]",
        Kamerbrief.objects.visible_to(user).filter(status=BriefStatus.CONCEPT).order_by("verzenddatum", "-pk"),
    )


class InstellingenForm(RevisieForm):
    """Another title, letter, day, years or form of citations. The blocks stay as they are."""

    titel = TekstField(label=_("Titel"), max_length=200, error_messages={"required": _("Vul de titel in.")})
    kamerbrief = forms.ModelChoiceField(
        label=_("Bij Kamerbrief"), queryset=Kamerbrief.objects.none(), required=False, error_messages=CHOICE
    )
    peildatum = DatumField(label=_("Stand op"))
    jaren = JarenField(required=True)
    citeert_officieel = VerwijzingenField()

    def __init__(self, data: Mapping[str, Any] | None = None, *, concept: Bijlageconcept, user: User) -> None:
        super().__init__(data, initial=concept_values(concept))
        self.concept = concept
        set_choices(self, "jaren", _years([concept.periode]))
        self.fields["jaren"].error_messages["required"] = _("Kies minstens één jaar.")
        if concept.sjabloon == Sjabloon.JAAROVERZICHT:
            del self.fields["kamerbrief"]
        else:
            own = Kamerbrief.objects.filter(bijlageconcepten=concept)
            set_rows(
                self, "kamerbrief", Kamerbrief.objects.filter(models.Q(pk__in=_letters(user)) | models.Q(pk__in=own))
            )
        self.helper = form_helper(["revision", *(name for name in SETTINGS if name in self.fields)], _("Opslaan"))

    def clean(self) -> dict[str, Any]:
        """The day and the years fit the period."""
        facts = super().clean() or {}
        fixed = {"sjabloon": self.concept.sjabloon, "periode": self.concept.periode, "kamerbrief": None}
        for name, sentence in settings_problems({**fixed, **facts}).items():
            if name in self.fields and name not in self.errors:
                self.add_error(name, sentence)
        return facts


def concept_values(concept: Bijlageconcept) -> dict[str, Any]:
    """What the form of the settings shows."""
    return {name: getattr(concept, name) for name in (*SETTINGS, "revision")}


class BlokForm(RevisieForm):
    """The heading and the connecting text of a block."""

    titel = TekstField(label=_("Kop"), max_length=200, required=False, help_text=_("Leeg: de gewone kop."))
    tekst = TekstField(
        label=_("Uw tekst"),
        help_text=_("Een verwijzing tussen [blokhaken] wordt een voetnoot: [Kamerstuk II 2022/23, 30 420, nr. 380]."),
        lines=True,
        max_length=LONGEST,
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, blok: Blok) -> None:
        super().__init__(data, initial=blok_values(blok))
        self.helper = form_helper(["revision", "titel", "tekst"], _("Opslaan"))


def blok_values(blok: Blok) -> dict[str, Any]:
    """What the form of a block shows."""
    return {"titel": blok.titel, "tekst": blok.tekst, "revision": blok.revision}


class BlokNieuwForm(forms.Form):
    """One more block: what it shows, and where."""

    soort = forms.ChoiceField(label=_("Wat voor blok?"), choices=BlokSoort.choices, error_messages=CHOICE)
    alliantie = forms.ModelChoiceField(
        label=_("Alliantie"),
        help_text=_("Alleen bij een blok over een alliantie."),
        queryset=Alliantie.objects.none(),
        to_field_name="slug",
        required=False,
        error_messages=CHOICE,
    )
    domein = forms.ChoiceField(
        label=_("Thema"),
        help_text=_("Alleen bij een blok over een thema."),
        choices=[("", _("geen")), *Domein.choices],
        required=False,
        error_messages=CHOICE,
    )
    evaluatie = forms.ModelChoiceField(
        label=_("Evaluatie"),
        help_text=_("Alleen bij een blok over een evaluatie."),
        queryset=Evaluatie.objects.none(),
        to_field_name="slug",
        required=False,
        error_messages=CHOICE,
    )
    na = forms.ModelChoiceField(
        label=_("Waar?"), queryset=Blok.objects.none(), empty_label=_("onderaan"), required=False, error_messages=CHOICE
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, concept: Bijlageconcept) -> None:
        super().__init__(data)
        placed = concept.blokken.filter(alliantie__isnull=False).values("alliantie")
        set_rows(self, "alliantie", period_alliances(concept.periode, concept.kamerbrief).exclude(pk__in=placed))
        finished = Evaluatie.objects.filter(status=EvaluatieStatus.AFGEROND)
        told = concept.blokken.filter(evaluatie__isnull=False).values("evaluatie")
        set_rows(self, "evaluatie", finished.exclude(pk__in=told).in_order())
        set_rows(self, "na", concept.blokken.select_related("alliantie", "evaluatie"))
        cast("forms.ModelChoiceField[Blok]", self.fields["na"]).label_from_instance = _after  # type: ignore[assignment,method-assign]  # Django's own hook
        self.helper = form_helper(list(self.fields), _("Blok toevoegen"))

    def clean(self) -> dict[str, Any]:
        """Only what the kind is about counts, and that must be chosen."""
        facts = super().clean() or {}
        needs = {BlokSoort.ALLIANTIE: "alliantie", BlokSoort.THEMA: "domein", BlokSoort.EVALUATIE: "evaluatie"}
        soort = facts.get("soort")
        for kind, name in needs.items():
            if kind != soort:
                facts[name] = "" if name == "domein" else None
            elif not facts.get(name) and name not in self.errors:
                self.add_error(name, _t("Kies waarover het blok gaat."))
        if soort:
            facts["soort"] = BlokSoort(soort)
        return facts


def _after(blok: Blok) -> str:
    return _t("na ‘%(kop)s’") % {"kop": blok_kop(blok)}


def blok_kop(blok: Blok) -> str:
    """The heading of a block: its own, else what it is about, else its kind."""
    if blok.titel:
        return blok.titel
    if blok.alliantie_id and blok.alliantie:
        return blok.alliantie.naam
    if blok.evaluatie_id and blok.evaluatie:
        return blok.evaluatie.titel
    if blok.domein:
        return str(Domein(blok.domein).label).capitalize()
    return str(BlokSoort(blok.soort).label)


class PassageForm(RevisieForm):
    """Other words than the source's. The source stands beside it."""

    tekst = TekstField(
        label=_("Tekst in de bijlage"),
        help_text=_(
            "Wijkt uw tekst af, dan is de passage niet meer letterlijk. Dat is te zien, en moet worden opgelost."
        ),
        lines=True,
        max_length=LONGEST,
        error_messages={"required": _("Schrijf een tekst, of haal de passage weg.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, regel: Blokpassage) -> None:
        super().__init__(data, initial=passage_values(regel))
        self.helper = form_helper(["revision", "tekst"], _("Opslaan"))


def passage_values(regel: Blokpassage) -> dict[str, Any]:
    """What the form of a passage shows."""
    return {"tekst": regel.tekst or regel.passage.tekst, "revision": regel.revision}


class PassageZoekForm(ZoekForm):
    """Search passages by a word."""

    q = TekstField(label=_("Woord in de passage"), max_length=200, required=False)


class RedenForm(forms.Form):
    """Why something may be so, or why it goes back."""

    reden = TekstField(
        label=_("Reden"), lines=True, max_length=2000, error_messages={"required": _("Schrijf op waarom.")}
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, knop: str, reden: str = "") -> None:
        super().__init__(data, initial={"reden": reden})
        self.helper = form_helper(["reden"], knop)


class StapForm(forms.Form):
    """One step; a reason where it needs one."""

    reden = TekstField(
        label=_("Reden"), lines=True, max_length=2000, error_messages={"required": _("Schrijf op waarom.")}
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, stap: Transition) -> None:
        super().__init__(data)
        if not stap.needs_reason:
            del self.fields["reden"]
        self.helper = form_helper(list(self.fields), stap.label)
