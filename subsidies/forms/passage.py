"""Which words of a part are meant for Parliament."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from allianties.forms.revisie import set_choices
from subsidies.pdf.passage import Tekst


class PassageForm(forms.Form):
    """Paragraphs that are chosen, or words that are typed; paragraphs that follow each other are one passage."""

    alineas = forms.MultipleChoiceField(
        label=_("Welke alinea’s?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Alinea’s die op elkaar volgen worden samen één passage."),
        error_messages={"invalid_choice": _("deze alinea staat niet in dit onderdeel.")},
    )
    woorden = TekstField(
        lines=True,
        label=_("Of plak de woorden"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Voor een deel van een alinea. De woorden moeten letterlijk zo in het onderdeel staan."),
    )

    def __init__(self, data: Any, texts: Sequence[Tekst]) -> None:
        super().__init__(data)
        self.texts = texts
        # (text, where it begins, where it ends), in the order of the part
        self.places = [(text, *span) for text in texts for span in text.alineas]
        set_choices(self, "alineas", [(str(place), self._label(place)) for place in range(len(self.places))])
        self.helper = FormHelper()
        self.helper.layout = Layout("alineas", "woorden", Submit("opslaan", _("Markeren"), data_eenmaal="1"))
        self.helper.toon_optioneel = False

    def _label(self, place: int) -> str:
        text, begin, end = self.places[place]
        words = text.tekst[begin:end]
        return f"{text.over}: {words}" if text.over else words

    def clean(self) -> dict[str, Any]:
        """With ``teksten``: each run of paragraphs, and what was typed."""
        data: dict[str, Any] = super().clean() or {}
        chosen = sorted(int(place) for place in data.get("alineas", []))
        runs = [chosen[:1]] if chosen else []
        for before, place in pairwise(chosen):
            follows = place == before + 1 and self.places[place][0] is self.places[before][0]
            if follows:
                runs[-1].append(place)
            else:
                runs.append([place])
        found = [self.places[run[0]][0].tekst[self.places[run[0]][1] : self.places[run[-1]][2]] for run in runs]
        data["teksten"] = found + ([data["woorden"]] if data.get("woorden", "").strip() else [])
        if not data["teksten"] and not self.errors:
            self.add_error(None, _("Kies minstens één alinea, of plak de woorden."))
        return data
