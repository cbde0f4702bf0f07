"""What is typed about acts, talks and landings."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from accounts.models import User
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.models import Alliantie, Contactafspraak
from evaluaties.models import Aanbeveling, Bespreking, Kamerstuk, Opvolgactie
from evaluaties.models.opvolging import LandingSoort
from evaluaties.permissions.aanbeveling import concerned_allianties
from subsidies.models import Kadervraag, Regelversie
from subsidies.statuses import KaderStatus


class OpvolgactieForm(RevisieForm):
    """Add or change an act; that it was done is said at an act that is there."""

    tekst = TekstField(label=_("Wat gaat er gebeuren?"), max_length=600, error_messages={"required": _("Schrijf wat.")})
    wie = TekstField(
        label=_("Wie doet het?"),
        help_text=_("Een functie of organisatie, geen naam van een persoon."),
        max_length=200,
        error_messages={"required": _("Schrijf wie het doet.")},
    )
    vervaldatum = DatumField(label=_("Uiterlijk"), required=False)
    gedaan_datum = DatumField(label=_("Gedaan op"), required=False)
    bewijs = TekstField(
        lines=True,
        label=_("Waaruit blijkt dat?"),
        help_text=_("Nodig als de actie is gedaan. Bijvoorbeeld een vindplaats."),
        max_length=2000,
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, actie: Opvolgactie | None = None) -> None:
        super().__init__(data, initial=actie_values(actie) if actie else None)
        names = ["tekst", "wie", "vervaldatum"]
        if actie is None:
            del self.fields["gedaan_datum"], self.fields["bewijs"]
        else:
            names += ["gedaan_datum", "bewijs"]
        self.helper = form_helper(names, _("Actie opslaan"))


def actie_values(row: Opvolgactie) -> dict[str, Any]:
    """What the form shows of a row."""
    names = ("tekst", "wie", "vervaldatum", "gedaan_datum", "bewijs", "revision")
    return {name: getattr(row, name) for name in names}


class BesprekingForm(RevisieForm):
    """What an alliance said about a recommendation."""

    alliantie = forms.ModelChoiceField(
        label=_("Met welke alliantie?"),
        queryset=Alliantie.objects.none(),
        empty_label=_("kies een alliantie"),
        error_messages={
            "required": _("Kies een alliantie."),
            "invalid_choice": _("Kies een alliantie uit de lijst."),
        },
    )
    datum = DatumField(label=_("Wanneer?"))
    tekst = TekstField(
        lines=True,
        label=_("Wat zei de alliantie?"),
        help_text=_("De alliantie leest dit ook. Schrijf niets over personen."),
        max_length=4000,
        error_messages={"required": _("Schrijf wat de alliantie zei.")},
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        user: User,
        aanbeveling: Aanbeveling,
        bespreking: Bespreking | None = None,
    ) -> None:
        super().__init__(data, initial=bespreking_values(bespreking) if bespreking else None)
        rows, concerned = Alliantie.objects.visible_to(user).by_name(), concerned_allianties(aanbeveling)
        if concerned.exists():
            kept = [bespreking.alliantie_id] if bespreking else []
            rows = rows.filter(Q(pk__in=concerned.values("pk")) | Q(pk__in=kept))
        set_rows(self, "alliantie", rows)
        self.helper = form_helper(["alliantie", "datum", "tekst"], _("Bespreking opslaan"))


def bespreking_values(row: Bespreking) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in ("alliantie", "datum", "tekst", "revision")}


class RegelKeuze(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Rules by scheme and article."""

    def label_from_instance(self, obj: Any) -> str:
        """Scheme, article and name."""
        return f"{obj.regeling.code} {obj.artikel}: {obj.onderwerp} ({obj.begindatum:%d-%m-%Y})"


class KadervraagKeuze(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Questions by version of their framework."""

    def label_from_instance(self, obj: Any) -> str:
        """The question and its version."""
        return f"{obj.vraag} ({obj.kader})"


class ContactKeuze(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Agreements on contact by alliance."""

    def label_from_instance(self, obj: Any) -> str:
        """The alliance, how often, and since when."""
        return f"{obj.alliantie.naam}: {obj.woorden} ({obj.begindatum:%d-%m-%Y})"


class LandingForm(forms.Form):
    """Where it landed; one kind of place per form."""

    regelversie = RegelKeuze(label=_("Regel"), queryset=Regelversie.objects.none(), empty_label=_("kies een regel"))
    kadervraag = KadervraagKeuze(
        label=_("Vraag in de jaarrapportage"), queryset=Kadervraag.objects.none(), empty_label=_("kies een vraag")
    )
    kamerstuk = forms.ModelChoiceField(
        label=_("Kamerstuk"), queryset=Kamerstuk.objects.none(), empty_label=_("kies een Kamerstuk")
    )
    contactafspraak = ContactKeuze(
        label=_("Contactafspraak"), queryset=Contactafspraak.objects.none(), empty_label=_("kies een afspraak")
    )
    tekst = TekstField(lines=True, label=_("Wat staat daar?"), max_length=2000, required=False)
    bron = TekstField(
        label=_("Bron"), help_text=_("Bijvoorbeeld de bladzijde, of een vindplaats."), max_length=600, required=False
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, soort: LandingSoort, user: User) -> None:
        super().__init__(data)
        fields = {
            LandingSoort.REGEL: "regelversie",
            LandingSoort.KADERVRAAG: "kadervraag",
            LandingSoort.KAMERSTUK: "kamerstuk",
            LandingSoort.CONTACT: "contactafspraak",
        }
        for kind, name in fields.items():
            if kind != soort:
                del self.fields[name]
            else:
                self.fields[name].error_messages |= {
                    "required": _("Maak een keuze."),
                    "invalid_choice": _("Kies er een uit de lijst."),
                }
        if soort not in fields:
            for name, words in (("tekst", _("Schrijf wat daar staat.")), ("bron", _("Noem de bron."))):
                self.fields[name].required = True
                self.fields[name].error_messages["required"] = words
        self._offer(soort, user)
        own = [fields[soort]] if soort in fields else []
        self.helper = form_helper([*own, "tekst", "bron"], _("Opslaan"))

    def _offer(self, soort: LandingSoort, user: User) -> None:
        if soort == LandingSoort.REGEL:
            rows = Regelversie.objects.select_related("regeling").order_by(
                "-regeling__begindatum", "artikel", "naam", "pk"
            )
            set_rows(self, "regelversie", rows)
        elif soort == LandingSoort.KADERVRAAG:
            questions = Kadervraag.objects.filter(kader__status=KaderStatus.IN_GEBRUIK).select_related("kader")
            set_rows(self, "kadervraag", questions.order_by("-kader__vanaf_jaar", "-kader__nummer", "volgorde"))
        elif soort == LandingSoort.KAMERSTUK:
            set_rows(self, "kamerstuk", Kamerstuk.objects.for_list())
        elif soort == LandingSoort.CONTACT:
            agreed = Contactafspraak.objects.visible_to(user).select_related("alliantie")
            set_rows(self, "contactafspraak", agreed.order_by("alliantie__naam", "-begindatum"))
