"""A partner's own parts of a report, to take along: as they stood at a moment, and as they were handed in."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import prefetch_related_objects
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from allianties.models import Organisatie
from subsidies.models import (
    Activiteitverslag,
    Bereik,
    Bijdrageregel,
    FinancieleRegel,
    Indicatoropgave,
    Inkomen,
    Jaarrapportage,
    Kaderantwoord,
    Onderdeel,
    Reserve,
    Toets,
    Uitsplitsing,
)
from subsidies.pdf.context import RapportageContext
from subsidies.pdf.delen import Deel
from subsidies.statuses import OnderdeelSoort

# The rows of parts that an organisation writes, with what their words need.
ROWS: tuple[tuple[str, type[models.Model], tuple[str, ...]], ...] = (
    (OnderdeelSoort.ACTIVITEITEN, Activiteitverslag, ("activiteit",)),
    (OnderdeelSoort.INDICATOREN, Indicatoropgave, ("indicator",)),
    (OnderdeelSoort.FINANCIEN, FinancieleRegel, ("activiteit",)),
    (OnderdeelSoort.FINANCIEN, Bijdrageregel, ()),
    (OnderdeelSoort.FINANCIEN, Reserve, ()),
    (OnderdeelSoort.BIJDRAGE, Inkomen, ()),
    (OnderdeelSoort.AANNAMES, Toets, ("knoop",)),
    (OnderdeelSoort.ACTOREN, Bereik, ("knoop",)),
    (OnderdeelSoort.KADER, Kaderantwoord, ("vraag",)),
)
HIDDEN = {"id", "onderdeel", "opgave", "volgorde"}


@dataclass(frozen=True)
class Tabel:
    """Rows of one kind: every row is what its columns are called, with what stands there."""

    titel: str
    rijen: tuple[dict[str, str], ...]


@dataclass(frozen=True)
class EigenDeel:
    """One part as it stood: its text and its rows."""

    titel: str
    opgeslagen_op: datetime | None
    tekst: str
    tabellen: tuple[Tabel, ...]


@dataclass(frozen=True)
class EigenVersie:
    """The own parts of a version that was handed in."""

    nummer: int
    ingediend_op: datetime
    onderdelen: tuple[Deel, ...]


@dataclass(frozen=True)
class EigenDelen:
    """Everything of one organisation in one report."""

    alliantie: str
    jaar: int
    organisatie: str
    stand_op: datetime
    onderdelen: tuple[EigenDeel, ...]
    versies: tuple[EigenVersie, ...]

    @property
    def facts(self) -> dict[str, Any]:
        """Plain dicts and lists."""
        return asdict(self)


def own_parts(rapportage: Jaarrapportage, organisatie: Organisatie, moment: datetime) -> EigenDelen:
    """The parts that ``organisatie`` writes, as they stood at ``moment``, and every handed-in version of them.

    Its own, and those of the alliance that were assigned to it. From the history of the rows: what others wrote in
    them later is not there. Versions show what was handed in under the organisation's name, whenever that was, and
    what it wrote for the alliance until ``moment``.
    """
    parts = [
        part
        for part in rows_at(Onderdeel, moment, rapportage_id=rapportage.pk)
        if organisatie.pk in (part.organisatie_id, part.toegewezen_aan_id)
    ]
    tables = _tables(parts, moment)
    names = _names(rapportage, organisatie)
    return EigenDelen(
        alliantie=rapportage.alliantie.naam,
        jaar=rapportage.jaar,
        organisatie=organisatie.naam,
        stand_op=moment,
        onderdelen=tuple(
            EigenDeel(part.titel, part.gewijzigd_op, part.tekst, tuple(tables[part.pk]))
            for part in sorted(parts, key=lambda part: (part.volgorde, part.pk))
        ),
        versies=tuple(
            EigenVersie(
                versie.nummer,
                versie.ingediend_op,
                tuple(_frozen(versie.facts, names, is_member=versie.ingediend_op <= moment)),
            )
            for versie in rapportage.versies.all()
        ),
    )


@dataclass(frozen=True)
class _Names:
    """By what an organisation is known in versions: the slugs and names it had, and parts once assigned to it."""

    slugs: frozenset[str]
    namen: frozenset[str]
    onderdelen: frozenset[int]


def _names(rapportage: Jaarrapportage, organisatie: Organisatie) -> _Names:
    history: Any = apps.get_model("allianties", "OrganisatieEvent")
    known = [(organisatie.slug, organisatie.naam)]
    known += history.objects.filter(pgh_obj_id=organisatie.pk).values_list("slug", "naam").distinct()
    given: Any = apps.get_model("subsidies", "OnderdeelEvent")
    parts = given.objects.filter(rapportage_id=rapportage.pk, toegewezen_aan_id=organisatie.pk)
    return _Names(
        slugs=frozenset(slug for slug, _naam in known),
        namen=frozenset(naam for _slug, naam in known),
        onderdelen=frozenset(parts.values_list("pgh_obj_id", flat=True).distinct()),
    )


def _frozen(facts: dict[str, Any], names: _Names, *, is_member: bool) -> Iterable[Deel]:
    """The own parts of a version, and what a member wrote for the alliance, but for the money of the alliance."""
    for part in RapportageContext.from_facts(facts).for_partners(names.slugs).onderdelen:
        assigned = is_member and part.id in names.onderdelen and part.geschreven_door in names.namen
        if part.organisatie_slug in names.slugs or (assigned and part.soort != OnderdeelSoort.FINANCIEN):
            yield part


def rows_at(model: type[models.Model], moment: datetime, **where: Any) -> list[Any]:
    """The rows of ``model`` as they stood at ``moment``, from their history; unsaved copies."""
    history = model.pgh_event_model.objects.filter(pgh_created_at__lte=moment, **where)  # type: ignore[attr-defined]  # added by track_history
    last = history.order_by("pgh_obj_id", "-pgh_id").distinct("pgh_obj_id")
    names = [field.attname for field in model._meta.concrete_fields]
    return [model(**{name: getattr(row, name) for name in names}) for row in last if row.pgh_label != "delete"]


def _tables(parts: Sequence[Onderdeel], moment: datetime) -> dict[int, list[Tabel]]:
    """The rows of these parts, by part."""
    found: defaultdict[int, list[Tabel]] = defaultdict(list)
    for soort, model, related in ROWS:
        ids = [part.pk for part in parts if part.soort == soort]
        if not ids:
            continue
        rows = rows_at(model, moment, onderdeel_id__in=ids)
        prefetch_related_objects(rows, *related)
        _add(found, model, rows, {row.pk: row.onderdeel_id for row in rows})
        if model is Indicatoropgave:
            of = {row.pk: row.onderdeel_id for row in rows}
            pieces = rows_at(Uitsplitsing, moment, opgave_id__in=list(of))
            prefetch_related_objects(pieces, "organisatie")
            _add(found, Uitsplitsing, pieces, {row.pk: of[row.opgave_id] for row in pieces})
    return found


def _add(
    found: defaultdict[int, list[Tabel]], model: type[models.Model], rows: Iterable[Any], of: dict[int, int]
) -> None:
    by_part: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        by_part[of[row.pk]].append(row)
    for pk, own in by_part.items():
        own.sort(key=lambda row: (getattr(row, "volgorde", 0), row.pk))
        found[pk].append(Tabel(_title(model), tuple(_words(row) for row in own)))


def _title(model: type[models.Model]) -> str:
    return {
        Activiteitverslag: _("Activiteiten"),
        Indicatoropgave: _("Indicatoren"),
        Uitsplitsing: _("Uitsplitsing van indicatoren"),
        FinancieleRegel: _("Financiën"),
        Bijdrageregel: _("Bijdragen"),
        Reserve: _("Egalisatiereserve"),
        Inkomen: _("Inkomsten"),
        Toets: _("Aannames en risico’s"),
        Bereik: _("Wie is bereikt"),
        Kaderantwoord: _("Antwoorden op de vaste vragen"),
    }[model]


def _words(row: models.Model) -> dict[str, str]:
    """What stands in a row, by the names of its fields; what did not parse as it was typed."""
    words = {}
    for field in row._meta.concrete_fields:
        if field.name in HIDDEN or field.name.endswith("_invoer"):
            continue
        value = getattr(row, f"get_{field.name}_display")() if field.choices else getattr(row, field.name)
        if value is None:
            value = getattr(row, f"{field.name}_invoer", "")
        words[str(field.verbose_name)] = str(value)
    return words


def as_text(own: EigenDelen) -> str:
    """To read and keep, without any program."""
    lines = [
        _("Jaarrapportage %(jaar)s van %(alliantie)s") % {"jaar": own.jaar, "alliantie": own.alliantie},
        _("Onderdelen van %(naam)s") % {"naam": own.organisatie},
        "",
        _("Zoals opgeslagen op %(moment)s") % {"moment": _moment(own.stand_op)},
    ]
    if not own.onderdelen:
        lines += ["", _("Op dat moment was er nog geen onderdeel van uw organisatie.")]
    for part in own.onderdelen:
        lines += ["", f"== {part.titel} ==", part.tekst or _("(geen tekst)")]
        for table in part.tabellen:
            lines += ["", f"-- {table.titel} --"]
            for row in table.rijen:
                lines += [*(f"{name}: {value}" for name, value in row.items() if value), ""]
    for versie in own.versies:
        facts = {"nummer": versie.nummer, "moment": _moment(versie.ingediend_op)}
        lines += ["", "", _("Versie %(nummer)s, ingediend op %(moment)s") % facts]
        for deel in versie.onderdelen:
            lines += ["", f"== {deel.titel} ==", deel.tekst or _("(geen tekst)"), *_plain(asdict(deel))]
    return "\n".join(lines).rstrip() + "\n"


SHOWN = {"soort", "titel", "artikel", "organisatie", "organisatie_slug", "tekst", "id", "is_beperkt", "geschreven_door"}


def _plain(value: Any, depth: int = 0) -> list[str]:
    """The facts of a frozen part as indented lines; what is empty is left out."""
    lines: list[str] = []
    for name, inner in value.items():
        if inner in (None, "", (), [], False) or (depth == 0 and name in SHOWN) or name in ("id", "activiteit_id"):
            continue
        rows = inner if isinstance(inner, list | tuple) else [inner]
        label = "  " * depth + name.replace("_", " ")
        if isinstance(rows[0], dict):
            lines.append(f"{label}:")
            for row in rows:
                lines += [*_plain(row, depth + 1), ""]
        else:
            lines.append(f"{label}: {', '.join(str(row) for row in rows)}")
    return lines


def _moment(moment: datetime) -> str:
    return f"{localtime(moment):%d-%m-%Y %H:%M}"
