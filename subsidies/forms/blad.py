"""The page of one section: its rows in pages of at most 40 fields, and what two people both changed."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any
from zlib import crc32

from django.utils.translation import gettext as _

from accounts.invoer import clean_text
from allianties.models import Deelname
from subsidies.actions.aanwezig import surroundings
from subsidies.actions.onderdeel import RIJSOORTEN, Rij, Rijsoort, kinds_of, rows_of
from subsidies.actions.punten import Meetlat, Punt, latest_values, points
from subsidies.forms.rij import Feiten, RijForm
from subsidies.forms.verslag import FORMULIEREN
from subsidies.models import Onderdeel, Uitsplitsing
from subsidies.pdf.gather import earlier_values
from subsidies.statuses import Meetwijze, OnderdeelSoort

FIELDS_PER_PAGE = 40
BLANK = {"regels": 2, "bijdrageregels": 1, "activiteitverslagen": 1, "bereik": 1}
NEW = "nieuw"
# As a table: rows of a few short fields that are read in columns.
TABLES = ("regels", "bijdrageregels", "uitsplitsingen")
_NAME = re.compile(r"(?P<soort>[a-z]+)-(?P<sleutel>(?:nieuw)?\d{1,9})-(?P<naam>[a-z_]+)", re.ASCII)
LAST = "laatste"  # in the basis, per kind: the highest id there was when the page was shown
EIGEN_INKOMSTEN_MIN = "eigen_inkomsten_min"


def gather_facts(part: Onderdeel) -> Feiten:
    """What this section's page shows beside its fields. ``part`` from `with_surroundings`."""
    rapportage, soort = part.rapportage, part.soort
    plan, day, regeling = rapportage.plan, rapportage.laatste_dag, rapportage.subsidie.regeling
    facts: dict[str, Any] = {"jaar": rapportage.jaar}
    if soort == OnderdeelSoort.ACTIVITEITEN and plan:
        facts["plan"] = _("Uit het plan %(jaar)s, versie %(nummer)s") % {"jaar": plan.jaar, "nummer": plan.nummer}
    if soort == OnderdeelSoort.INDICATOREN:
        facts["eerder"] = earlier_values(rapportage)
        members = Deelname.objects.filter(alliantie=rapportage.alliantie).op(day)
        facts["leden"] = [(str(row.organisatie_id), row.organisatie.naam) for row in members]
    if soort == OnderdeelSoort.FINANCIEN:
        facts["grens"] = regeling.afwijkingsgrens(day)
        if part.organisatie_id is None:
            beside = surroundings(part)
            facts["gepland"], facts["vorige_reserve"] = beside.gepland, beside.vorige_reserve
            facts["vorige_bijdragen"] = beside.vorige_bijdragen
    if soort == OnderdeelSoort.ACTOREN:
        facts["vorige_groepen"] = surroundings(part).vorige_groepen
    if soort == OnderdeelSoort.BIJDRAGE:
        facts["eigen_min"] = regeling.rule(EIGEN_INKOMSTEN_MIN, day)
    return Feiten(**facts)


def mark_of(text: str) -> str:
    """A short mark by which two texts are told apart."""
    return f"{crc32(text.encode('utf-8', 'replace')):08x}"


@dataclass
class Blok:
    """What belongs together on the page: a row, with the parts of its value."""

    soort: str
    rij: Any
    sleutel: str = ""
    delen: list["Blok"] = field(default_factory=list)
    form: RijForm | None = None

    @property
    def gewicht(self) -> int:
        """How many fields it shows."""
        own = len(FORMULIEREN[self.soort].namen(RIJSOORTEN[self.soort], self.rij))
        return own + sum(part.gewicht for part in self.delen)

    @property
    def alle(self) -> Iterable["Blok"]:
        """It and its parts."""
        yield self
        yield from self.delen

    @property
    def naam(self) -> str:
        """The beginning of the names of its fields."""
        return f"{self.soort}-{self.sleutel or self.rij.pk}"


@dataclass(frozen=True)
class Groep:
    """Rows of one kind that stand together on the page, as a table or one below the other."""

    soort: str
    blokken: list[Blok]
    nieuw: list[Blok]

    @property
    def is_tabel(self) -> bool:
        """Whether it is read in columns."""
        return self.soort in TABLES

    @property
    def alle(self) -> list[Blok]:
        """Every row, the blank ones last."""
        return [*self.blokken, *self.nieuw]


class Blad:
    """One page of one section.

    ``part`` has its rows fetched. ``data`` is what somebody typed (posted, or kept): it stands in the place of what is
    stored, also for a row that a colleague took away in the meantime.
    """

    def __init__(
        self, part: Onderdeel, feiten: Feiten, *, vanaf: int = 0, data: Mapping[str, str] | None = None
    ) -> None:
        self.part, self.feiten, self.data = part, feiten, dict(data or {})
        self.kinds = {kind.naam: kind for kind in kinds_of(part)}
        self.blokken = list(self._blocks())
        self.start, self.einde, self.vorige = self._page(vanaf)
        self.volgende = self.einde if self.einde < len(self.blokken) else None
        self.getoond = self.blokken[self.start : self.einde]
        for block in self.getoond:
            for one in block.alle:
                one.form = self._form(one)

    def _form(self, block: Blok) -> RijForm:
        return FORMULIEREN[block.soort](block.rij, self.feiten, sleutel=block.sleutel, data=self.data)

    @property
    def toont_tekst(self) -> bool:
        """The section's own text stands on its first page."""
        return self.start == 0

    @property
    def is_meer(self) -> bool:
        """Whether the section takes more than one page."""
        return self.vorige is not None or self.volgende is not None

    @property
    def forms(self) -> list[RijForm]:
        """The forms of this page."""
        return [one.form for block in self.getoond for one in block.alle if one.form is not None]

    @property
    def groepen(self) -> list[Groep]:
        """The rows of this page by kind."""
        return [
            Groep(soort, [row for row in rows if row.rij.pk], [row for row in rows if not row.rij.pk])
            for soort, found in groupby(self.getoond, lambda block: block.soort)
            if (rows := list(found))
        ]

    def _blocks(self) -> Iterable[Blok]:
        """Stored rows, rows that were typed and are not stored, and blank ones."""
        typed = self._typed_keys()
        for name, kind in self.kinds.items():
            if kind.model is Uitsplitsing:
                continue
            rows = rows_of(self.part, kind)
            for row in rows:
                block = Blok(name, row)
                if "uitsplitsingen" in self.kinds:
                    block.delen = self._splits(row, typed)
                yield block
            if kind.vrij:
                yield from self._new(kind, typed.get(name, {}), {str(row.pk) for row in rows})

    def _new(self, kind: Rijsoort, typed: Mapping[str, dict[str, str]], stored: set[str]) -> Iterable[Blok]:
        blank = [f"{NEW}{number}" for number in range(BLANK[kind.naam])]
        gone = [key for key in typed if key not in stored and key not in blank]
        for key in [*gone, *blank]:
            yield Blok(kind.naam, kind.model(onderdeel=self.part), key)

    def _splits(self, opgave: Any, typed: Mapping[str, Mapping[str, dict[str, str]]]) -> list[Blok]:
        """The parts of an indicator's value, and a blank one where it is a number."""
        rows = list(opgave.uitsplitsingen.all())
        for row in rows:
            row.opgave = opgave
        blocks = [Blok("uitsplitsingen", row) for row in rows]
        if opgave.indicator.meetwijze == Meetwijze.KWALITATIEF:
            return blocks
        keys = [key for key, row in typed.get("uitsplitsingen", {}).items() if row.get("ouder") == str(opgave.pk)]
        stored = {str(row.pk) for row in rows}
        gone = [key for key in keys if key not in stored and not key.startswith(NEW)]
        for key in [*gone, f"{NEW}{opgave.pk}"]:
            blocks.append(Blok("uitsplitsingen", Uitsplitsing(opgave=opgave), key))
        return blocks

    def _typed_keys(self) -> dict[str, dict[str, dict[str, str]]]:
        """What was typed, by kind and row."""
        found: dict[str, dict[str, dict[str, str]]] = {}
        for name, value in self.data.items():
            if match := _NAME.fullmatch(name):
                found.setdefault(match["soort"], {}).setdefault(match["sleutel"], {})[match["naam"]] = value
        return found

    def _page(self, vanaf: int) -> tuple[int, int, int | None]:
        """From which block to which this page goes, and where the page before it begins."""
        start, before, weight = 0, None, 1
        for number, block in enumerate(self.blokken):
            if number > start and weight + block.gewicht > FIELDS_PER_PAGE:
                if vanaf < number:
                    return start, number, before
                start, before, weight = number, start, 0
            weight += block.gewicht
        return start, len(self.blokken), before

    def page_of(self, name: str) -> int:
        """Where the page begins on which the row with this beginning of field names stands."""
        for number, block in enumerate(self.blokken):
            if any(one.naam == name for one in block.alle):
                return self._page(number)[0]
        return 0

    def typed(self) -> dict[str, str]:
        """Every field that was typed in, cleaned: full name -> text. What is no field of this section is left out."""
        found = {}
        if "tekst" in self.data:
            found["tekst"] = clean_text(self.data["tekst"].replace("\x00", ""), lines=True)
        for form in self._typed_forms():
            names, shown = form.typed_names, form.waarden()
            found |= {f"{form.prefix}-{name}": shown[f"{form.prefix}-{name}"] for name in names}
        return found

    def _typed_forms(self) -> list[RijForm]:
        """The forms of all rows in which something was typed, also those of other pages."""
        forms = (one.form or self._form(one) for block in self.blokken for one in block.alle)
        return [form for form in forms if form.gepost]

    def stored(self) -> dict[str, str]:
        """Every field of this page as it is stored: full name -> text."""
        found = {"tekst": self.part.tekst}
        for block in self.blokken:
            for one in block.alle:
                kind = RIJSOORTEN[one.soort]
                found |= {f"{one.naam}-{name}": kind.typed(one.rij, name) for name in kind.open_names(one.rij)}
        return found

    def basis(self) -> str:
        """The marks of what the fields of this page show before anybody types, and the last row of each kind."""
        stored = self.stored()
        names = [f"{form.prefix}-{name}" for form in self.forms for name in form.fields]
        names += ["tekst"] if self.toont_tekst else []
        last = {
            f"{name}-{LAST}": str(max((row.pk for row in rows_of(self.part, kind)), default=0))
            for name, kind in self.kinds.items()
            if kind.vrij
        }
        marks = {name: mark_of(stored.get(name, "")) for name in names}
        return json.dumps(marks | last, separators=(",", ":"))

    def twins(self, mine: Iterable[str], basis: Mapping[str, str]) -> dict[tuple[str, int], int]:
        """New rows of ``mine`` that were added already since ``basis``, word for word: kind and number -> id.

        A page that saves by itself and its writer's own press of the button can both hold the same new row.
        """
        wanted = set(mine)
        found: dict[tuple[str, int], int] = {}
        for form in self._typed_forms():
            number = str(form.prefix).removeprefix(f"{form.rijsoort}-{NEW}")
            last = basis.get(f"{form.rijsoort}-{LAST}", "")
            row = form.rij(wanted)
            if not number.isdigit() or not _is_id(last) or not row.waarden:
                continue
            for other in rows_of(self.part, form.kind):
                known = other.pk <= int(last) or other.pk in found.values() or self._is_posted(form.rijsoort, other.pk)
                if not known and _is_same(row, form.kind, other):
                    found[form.rijsoort, int(number)] = other.pk
                    break
        return found

    def _is_posted(self, soort: str, pk: int) -> bool:
        return any(name.startswith(f"{soort}-{pk}-") for name in self.data)

    def rijen(self, names: Iterable[str]) -> list[Rij]:
        """What was typed in these fields, row by row."""
        wanted = set(names)
        rows = (form.rij(wanted) for form in self._typed_forms())
        return [row for row in rows if row.waarden]

    def show_points(self, *, for_ready: bool = False) -> list[tuple[Punt, str]]:
        """Mark what is wrong at its field; gives every point of the section with the address of its field."""
        lat = Meetlat(self.feiten.grens, latest_values(self.feiten.eerder))
        found = points(self.part, lat, for_ready=for_ready)
        forms = {form.prefix: form for form in self.forms}
        shown = []
        for point in found:
            prefix = f"{point.soort}-{point.pk}"
            form = forms.get(prefix)
            anchor = f"id_{prefix}-{point.veld}" if point.soort else "id_tekst"
            if form is not None and point.veld in form.fields:
                form.add_error(point.veld, point.zin)
                if point.veld in ("stand", "oordeel", "score"):
                    anchor += "_0"
                if point.veld.endswith("_invoer"):
                    form.fields[point.veld].stand = _("Bewaard zoals u het schreef.")  # type: ignore[attr-defined]  # of our template
            page = self.page_of(prefix) if point.soort else 0
            shown.append((point, f"#{anchor}" if page == self.start else f"?vanaf={page}#{anchor}"))
        return shown


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20


def _is_same(row: Rij, kind: Rijsoort, other: Any) -> bool:
    """Whether what was typed for a new row stands in this row, all of it and nothing else."""
    if row.ouder != getattr(other, "opgave_id", None):
        return False
    return all(row.waarden.get(name, "") == kind.typed(other, name) for name in kind.namen)


def read_basis(text: str) -> dict[str, str]:
    """The marks that the page sent back; empty where they cannot be read."""
    try:
        marks = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return {str(name): str(mark) for name, mark in marks.items()} if isinstance(marks, dict) else {}


def changed_by_writer(typed: Mapping[str, str], basis: Mapping[str, str]) -> dict[str, str]:
    """What the writer changed since the page was shown; everything, where the page said nothing about it."""
    return {name: text for name, text in typed.items() if basis.get(name) != mark_of(text)}


def both_changed(mine: Mapping[str, str], stored: Mapping[str, str], basis: Mapping[str, str]) -> dict[str, str]:
    """Fields that a colleague changed too, into something else: name -> the colleague's text."""
    theirs = {name: stored.get(name, "") for name in mine}
    return {
        name: text
        for name, text in theirs.items()
        if text != mine[name] and (name not in basis or basis[name] != mark_of(text))
    }
