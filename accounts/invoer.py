"""What people type, made fit to keep: texts in one normal form, days in Dutch notation."""

import re
import unicodedata
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

FIRST_YEAR, LAST_YEAR = 1900, 2100
SHOWN = 40  # characters of a refused value that are said back

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
# Left-to-right and right-to-left marks, embeddings and isolates: they make text read otherwise than it is stored.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DUTCH = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})")
_NUMBER = re.compile(r"-?[0-9]{1,9}")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def clean_text(value: str, *, lines: bool = False) -> str:
    """The text in NFC, without control characters, bidi marks, byte order marks and lone surrogates.

    ``lines`` keeps line ends (as ``\\n``) and tabs; without it every run of white space becomes one space.
    NUL stays, so that a validator can refuse it with a sentence. Emoji and other scripts stay.
    """
    text = _LINE_ENDS.sub("\n", value)
    text = text if lines else _SPACES.sub(" ", text)
    return unicodedata.normalize("NFC", "".join(char for char in text if _is_kept(char)))


def _is_kept(char: str) -> bool:
    if char in "\n\t\x00":
        return True
    return char not in _BIDI and char != "\ufeff" and unicodedata.category(char) not in ("Cc", "Cs")


class TekstField(forms.CharField):
    """A text, cleaned by `clean_text`. The browser gets no maxlength: it would cut off what is pasted, unsaid."""

    default_error_messages = {
        "required": _("Vul dit in."),
        "max_length": _("Deze tekst is te lang: %(show_value)d tekens. Er passen er %(limit_value)d. Maak hem korter."),
        "null_characters_not_allowed": _(
            "In deze tekst staat een teken dat wij niet kunnen bewaren. Plak de tekst opnieuw, zonder opmaak."
        ),
    }

    def __init__(self, *, lines: bool = False, **kwargs: Any) -> None:
        if lines:
            kwargs.setdefault("widget", forms.Textarea(attrs={"rows": 5}))
        super().__init__(**kwargs)
        self.lines = lines

    def to_python(self, value: Any) -> str | None:
        """The cleaned text."""
        return super().to_python(clean_text(str(value), lines=self.lines) if value is not None else value)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Django's, without the length."""
        attrs = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return attrs


class RegelsField(TekstField):
    """Several short texts, one per line; gives a list without empty lines and doubles."""

    def __init__(self, *, line_length: int, most: int = 50, **kwargs: Any) -> None:
        super().__init__(lines=True, **kwargs)
        self.line_length, self.most = line_length, most

    def clean(self, value: Any) -> list[str]:
        """A list of at most ``most`` texts of at most ``line_length`` characters."""
        text = super().clean("\n".join(value) if isinstance(value, list) else value) or ""
        rows = list(dict.fromkeys(row for line in text.split("\n") if (row := _SPACES.sub(" ", line).strip())))
        if len(rows) > self.most:
            raise ValidationError(_("Dit zijn te veel regels: hooguit %(most)d.") % {"most": self.most})
        for number, row in enumerate(rows, start=1):
            if len(row) > self.line_length:
                raise ValidationError(
                    _("Regel %(number)d is te lang: hooguit %(length)d tekens.")
                    % {"number": number, "length": self.line_length}
                )
        return rows

    def prepare_value(self, value: Any) -> Any:
        """One per line."""
        return "\n".join(value) if isinstance(value, list) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compared as it would be stored."""
        return super().has_changed(self.prepare_value(initial), data)


class GeenDatum(ValueError):
    """The text is not a day; the message is the sentence for the reader."""


def parse_datum(text: str) -> date:
    """A day as people write it: ``31-12-2025`` or ``2025-12-31``. ASCII digits only, years 1900 to 2100.

    Raises `GeenDatum` with a sentence that says what would be right.
    """
    stripped = text.strip()
    shown = stripped if len(stripped) <= SHOWN else stripped[:SHOWN] + "…"
    if match := _DUTCH.fullmatch(stripped):
        day, month, year = (int(part) for part in match.groups())
    elif match := _ISO.fullmatch(stripped):
        year, month, day = (int(part) for part in match.groups())
    else:
        raise GeenDatum(_("‘%(text)s’ is geen datum. Schrijf de dag als 31-12-2025.") % {"text": shown})
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise GeenDatum(
            _("Het jaar %(year)04d kan niet. Vul een jaar in van %(first)d tot en met %(last)d.")
            % {"year": year, "first": FIRST_YEAR, "last": LAST_YEAR}
        )
    try:
        return date(year, month, day)
    except ValueError:
        raise GeenDatum(_("De dag %(text)s bestaat niet. Controleer dag en maand.") % {"text": shown}) from None


class DatumField(forms.DateField):
    """A day, typed in Dutch notation and shown back in it."""

    default_error_messages = {"required": _("Vul een dag in, bijvoorbeeld 31-12-2025.")}

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"class": "datum", "autocomplete": "off"}))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> date | None:
        """The day, or None for an empty field."""
        if value in self.empty_values or isinstance(value, date):
            return super().to_python(value)
        text = clean_text(str(value)).replace("\x00", "").strip()
        if not text:
            return None
        try:
            return parse_datum(text)
        except GeenDatum as error:
            raise ValidationError(str(error), code="invalid") from error

    def prepare_value(self, value: Any) -> Any:
        """``31-12-2025``; what could not be read stays as it was typed."""
        return value.strftime("%d-%m-%Y") if isinstance(value, date) else value


class GetalField(forms.IntegerField):
    """A whole number in ASCII digits; other digits look the same to nobody and are refused with a sentence."""

    default_error_messages = {
        "invalid": _("Vul een heel getal in, bijvoorbeeld 1998."),
        "min_value": _("Vul een getal in van minstens %(limit_value)s."),
        "max_value": _("Vul een getal in van hooguit %(limit_value)s."),
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"class": "getal", "inputmode": "numeric"}))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> int | None:
        """The number, or None for an empty field."""
        text = clean_text(str(value)).strip() if value is not None else ""
        if text and not _NUMBER.fullmatch(text):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return int(text) if text else None


class RevisieField(forms.IntegerField):
    """The revision from which somebody started to write, unseen. What is no revision fits none: -1."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.HiddenInput, required=False, **kwargs)

    def to_python(self, value: Any) -> int:
        """The revision, or -1."""
        text = str(value)
        return int(text) if _NUMBER.fullmatch(text) else -1
