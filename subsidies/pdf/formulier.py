"""The blank form of one report, for a team that writes offline: every question with room to write."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from documents import dutch
from subsidies.models import Indicatoropgave, Jaarrapportage, Onderdeel
from subsidies.pdf.plain import from_plain
from subsidies.pdf.words import plain_number
from subsidies.statuses import (
    AANNAME_WOORDEN,
    RISICO_WOORDEN,
    UITLEG,
    ActiviteitStand,
    KnoopSoort,
    Meetwijze,
    OnderdeelSoort,
    Schaal,
)

TEMPLATE = "pdf/formulier.html"
WIDTH = 76


@dataclass(frozen=True)
class Veld:
    """Room to write: a label and how many lines."""

    label: str
    regels: int = 1


@dataclass(frozen=True)
class Blok:
    """One activity, indicator, post or question: what is known, and what is asked."""

    kop: str
    gegeven: tuple[str, ...]
    velden: tuple[Veld, ...]


@dataclass(frozen=True)
class Vraagdeel:
    """One part of the report."""

    titel: str
    vraag: str
    artikel: str
    blokken: tuple[Blok, ...]


@dataclass(frozen=True)
class Formulier:
    """The form of one report, or of the parts that one partner writes."""

    alliantie: str
    is_fictief: bool
    jaar: int
    periode: str
    vervaldatum: str
    delen: tuple[Vraagdeel, ...]

    @property
    def facts(self) -> dict[str, Any]:
        """Plain dicts and lists, ready for canonical JSON."""
        return asdict(self)


def blank_form(rapportage: Jaarrapportage, parts: Iterable[Onderdeel]) -> Formulier:
    """What is asked in these parts (from `parts_with_rows`); nothing of what was filled in."""
    return Formulier(
        alliantie=rapportage.alliantie.naam,
        is_fictief=rapportage.alliantie.is_fictief,
        jaar=rapportage.jaar,
        periode=rapportage.subsidie.periode.naam,
        vervaldatum=dutch.date_long(rapportage.verplichting.vervaldatum),
        delen=tuple(_part(part, rapportage.jaar) for part in parts),
    )


def _part(part: Onderdeel, jaar: int) -> Vraagdeel:
    soort = OnderdeelSoort(part.soort)
    rows = {
        OnderdeelSoort.ACTIVITEITEN: _activities,
        OnderdeelSoort.AANNAMES: _tests,
        OnderdeelSoort.ACTOREN: _reach,
        OnderdeelSoort.KADER: _questions,
        OnderdeelSoort.FINANCIEN: _money,
        OnderdeelSoort.BIJDRAGE: _income,
    }
    if soort is OnderdeelSoort.INDICATOREN:
        blocks = [_indicator(row, jaar) for row in part.indicatoropgaven.all()]
    else:
        blocks = rows[soort](part) if soort in rows else []
    return Vraagdeel(
        titel=part.titel,
        vraag=str(UITLEG[soort].vraag),
        artikel=UITLEG[soort].artikel,
        blokken=(Blok(_("Uw tekst"), (), (Veld("", 8),)), *blocks),
    )


def _choices(words: Iterable[Any]) -> str:
    return "   ".join(f"[ ] {word.label}" for word in words)


def _activities(part: Onderdeel) -> list[Blok]:
    found = []
    for row in part.activiteitverslagen.all():
        planned = row.activiteit
        known = [_("Plan: %(tekst)s") % {"tekst": planned.omschrijving}] if planned and planned.omschrijving else []
        if planned and planned.geplande_output:
            known.append(_("Levert op: %(tekst)s") % {"tekst": planned.geplande_output})
        found.append(
            Blok(
                str(row),
                tuple(known),
                (
                    Veld(_("Gegaan zoals gepland?") + "  " + _choices(ActiviteitStand), 0),
                    Veld(_("Verschoven naar jaar")),
                    Veld(_("Wat is gedaan"), 5),
                    Veld(_("Waarom anders"), 3),
                ),
            )
        )
    return found


def _indicator(row: Indicatoropgave, jaar: int) -> Blok:
    indicator = row.indicator
    known = [indicator.definitie] if indicator.definitie else []
    if indicator.eenheid:
        known.append(_("Eenheid: %(eenheid)s") % {"eenheid": indicator.eenheid})
    if indicator.beginstand is not None:
        known.append(_("Beginstand: %(waarde)s") % {"waarde": plain_number(indicator.beginstand)})
    for target in indicator.streefwaarden.all():
        if target.jaar == jaar:
            known.append(_("Streefwaarde %(jaar)s: %(waarde)s") % {"jaar": jaar, "waarde": plain_number(target.waarde)})
    if indicator.meetwijze == Meetwijze.AANDEEL:
        fields = [Veld(_("Teller")), Veld(_("Noemer"))]
    elif indicator.meetwijze == Meetwijze.KWALITATIEF:
        fields = [Veld(_("Wat zag u"), 5)]
    else:
        fields = [Veld(_("Waarde"))]
    fields += [Veld(_("Deel: %(label)s") % {"label": part.label}) for part in row.uitsplitsingen.all()]
    if indicator.is_cumulatief:
        fields.append(Veld(_("Lager dan vorig jaar of dan de beginstand? Waarom"), 2))
    return Blok(indicator.naam, tuple(known), (*fields, Veld(_("Bron")), Veld(_("Opmerking"), 2)))


def _tests(part: Onderdeel) -> list[Blok]:
    return [
        Blok(
            row.knoop.naam,
            (str(KnoopSoort(row.knoop.soort).label),),
            (
                Veld(_choices(RISICO_WOORDEN if row.knoop.soort == KnoopSoort.RISICO else AANNAME_WOORDEN), 0),
                Veld(_("Waaruit blijkt dat"), 3),
            ),
        )
        for row in part.toetsen.all()
    ]


def _reach(part: Onderdeel) -> list[Blok]:
    asked = (Veld(_("Aantal bereikt")), Veld(_("Toelichting"), 2))
    return [
        *(Blok(row.doelgroep, (), asked) for row in part.bereik.all()),
        Blok(_("Nog een groep of actor"), (), (Veld(_("Groep of actor")), *asked)),
    ]


def _questions(part: Onderdeel) -> list[Blok]:
    scales = {
        Schaal.VIJF: (Veld(_("Score: 1  2  3  4  5"), 0),),
        Schaal.JA_NEE: (Veld(_("[ ] ja   [ ] nee"), 0),),
    }
    return [
        Blok(
            row.vraag.vraag,
            (str(row.vraag.get_dimensie_display()),),
            (*scales.get(Schaal(row.vraag.schaal), ()), Veld(_("Antwoord"), 5), Veld(_("Hoe weet u dit"))),
        )
        for row in part.kaderantwoorden.all()
    ]


def _money(part: Onderdeel) -> list[Blok]:
    found = []
    for row in part.regels.all():
        known = (_("Begroot: %(bedrag)s") % {"bedrag": dutch.amount(row.begroot)},) if row.begroot is not None else ()
        found.append(Blok(row.post, known, (Veld(_("Besteed (euro)")), Veld(_("Toelichting"), 2))))
    found.append(Blok(_("Nog een post"), (), (Veld(_("Post")), Veld(_("Begroot (euro)")), Veld(_("Besteed (euro)")))))
    for line in part.bijdrageregels.all():
        found.append(Blok(line.omschrijving or _("Bijdrage"), (), (Veld(_("Ontvangen (euro)")),)))
    if hasattr(part, "reserve"):
        found.append(
            Blok(_("Egalisatiereserve"), (), (Veld(_("Stand op 1 januari (euro)")), Veld(_("Erbij of eraf (euro)"))))
        )
    return found


def _income(part: Onderdeel) -> list[Blok]:
    return [Blok(_("Inkomsten"), (), (Veld(_("Alle inkomsten (euro)")), Veld(_("Niet van deze minister (euro)"))))]


def present_form(facts: dict[str, Any]) -> dict[str, Any]:
    """What the PDF template shows; the lines to write on as ranges."""
    form = from_plain(Formulier, facts)
    return {
        "formulier": form,
        "is_fictief": form.is_fictief,
        "koptekst": f"{form.alliantie}, {_('leeg formulier')} {form.jaar}",
    }


def as_text(form: Formulier) -> str:
    """The form as plain text, for any word processor."""
    lines = [
        _("Leeg formulier jaarrapportage %(jaar)s") % {"jaar": form.jaar},
        f"{form.alliantie}{_(' (fictief)') if form.is_fictief else ''}, {_('periode')} {form.periode}",
        _("Uiterlijk in te dienen op %(datum)s") % {"datum": form.vervaldatum},
        _("Neem wat u hier schrijft over in Allianties: dit bestand dient u niet in."),
    ]
    for number, part in enumerate(form.delen, start=1):
        lines += ["", "=" * WIDTH, f"{number}. {part.titel}", part.vraag]
        if part.artikel:
            lines.append(f"({part.artikel})")
        for block in part.blokken:
            lines += ["", f"-- {block.kop} " + "-" * max(0, WIDTH - 4 - len(block.kop)), *block.gegeven]
            for field in block.velden:
                lines.append(f"{field.label}:" if field.label and field.regels else field.label)
                lines += [""] * field.regels
    return "\r\n".join(lines) + "\r\n"
