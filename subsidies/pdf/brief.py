"""The one letter that answers a report: both judgements, the shared remarks that are open, and the term."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from allianties.models import DeelnameRol
from subsidies.models import Oordeel, Opmerking, Overgang, RapportageVersie
from subsidies.pdf.context import RapportageContext
from subsidies.pdf.plain import from_plain
from subsidies.statuses import OordeelSoort, RapportageStatus

SCHEMA_VERSION = 1
BRIEF_TEMPLATE = "pdf/antwoordbrief.html"


@dataclass(frozen=True)
class Oordeelregel:
    """A judgement; ``uitkomst`` is empty where there is none."""

    soort: str
    uitkomst: str
    woorden: str
    toelichting: str
    datum: date | None


@dataclass(frozen=True)
class Antwoordregel:
    """An answer; ``van`` is an organisation, or empty for the ministry."""

    van: str
    datum: date
    tekst: str


@dataclass(frozen=True)
class Opmerkingregel:
    """A shared remark that is not settled, with its place and answers."""

    nummer: int
    plek: str
    tekst: str
    vraagt_aanvulling: bool
    antwoorden: tuple[Antwoordregel, ...]


@dataclass(frozen=True)
class BriefContext:
    """A letter as it was sent; no names of persons. ``besluit`` is the state that the report went to."""

    schema_version: int
    rapportage: int
    alliantie: str
    penvoerder: str
    is_fictief: bool
    regeling: str
    periode: str
    jaar: int
    versie: int
    ingediend_op: datetime
    besluit: str
    moment: datetime
    reden: str
    tot: date | None
    onderdelen: tuple[str, ...]
    oordelen: tuple[Oordeelregel, ...]
    opmerkingen: tuple[Opmerkingregel, ...]
    ontbreekt: tuple[str, ...]

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "BriefContext":
        """The letter of a stored document, from its canonical JSON (schema version 1)."""
        return from_plain(cls, facts)

    @property
    def facts(self) -> dict[str, Any]:
        """Plain dicts and lists, ready for canonical JSON."""
        return asdict(self)

    @property
    def kop(self) -> str:
        """What was decided, in one sentence."""
        sentences = {
            RapportageStatus.AKKOORD: _("Akkoord met de jaarrapportage %(jaar)s"),
            RapportageStatus.AANVULLING_GEVRAAGD: _("Wij missen nog iets in de jaarrapportage %(jaar)s"),
            RapportageStatus.TERUGGESTUURD: _("De jaarrapportage %(jaar)s komt terug"),
        }
        return sentences[RapportageStatus(self.besluit)] % {"jaar": self.jaar}

    @property
    def heeft_oordeel_financien(self) -> bool:
        """Whether the uitvoerder judged the finances of this version."""
        return any(row.soort == OordeelSoort.FINANCIEN and row.uitkomst for row in self.oordelen)


def gather_brief(overgang: Overgang, *, tot: date | None = None, onderdelen: Collection[str] = ()) -> BriefContext:
    """The letter about this step; ``onderdelen`` are the titles of the parts that opened again (empty: all)."""
    versie = overgang.versie
    if versie is None:
        raise ValueError(f"step {overgang.pk} is about no version")
    report = RapportageContext.from_facts(versie.facts)
    leaders = [lid.naam for lid in report.leden if lid.rol == str(DeelnameRol.PENVOERDER.label)]
    return BriefContext(
        schema_version=SCHEMA_VERSION,
        rapportage=overgang.rapportage_id,
        alliantie=report.alliantie,
        penvoerder=leaders[0] if leaders else "",
        is_fictief=report.is_fictief,
        regeling=report.regeling,
        periode=report.periode,
        jaar=report.jaar,
        versie=versie.nummer,
        ingediend_op=localtime(versie.ingediend_op),
        besluit=overgang.naar,
        moment=localtime(overgang.moment),
        reden=overgang.reden,
        tot=tot,
        onderdelen=tuple(onderdelen),
        oordelen=_judgements(versie),
        opmerkingen=_remarks(overgang),
        ontbreekt=report.ontbreekt,
    )


def _judgements(versie: RapportageVersie) -> tuple[Oordeelregel, ...]:
    given = Oordeel.objects.filter(versie=versie).counting()
    rows = []
    for soort in OordeelSoort:
        last = given.get((versie.pk, soort.value))
        rows.append(
            Oordeelregel(
                soort.value,
                last.uitkomst if last else "",
                str(last.get_uitkomst_display()) if last else "",
                last.toelichting if last else "",
                localtime(last.gegeven_op).date() if last else None,
            )
        )
    return tuple(rows)


def _remarks(overgang: Overgang) -> tuple[Opmerkingregel, ...]:
    rows = Opmerking.objects.filter(rapportage=overgang.rapportage_id).gedeeld().open().for_page()
    return tuple(
        Opmerkingregel(
            row.nummer,
            row.plek,
            row.tekst,
            row.vraagt_aanvulling,
            tuple(
                Antwoordregel(answer.organisatie or "", localtime(answer.gegeven_op).date(), answer.tekst)
                for answer in row.antwoorden.all()
            ),
        )
        for row in rows
    )


def present_brief(facts: dict[str, Any]) -> dict[str, Any]:
    """What the PDF template shows of a frozen letter."""
    brief = BriefContext.from_facts(facts)
    return {
        "brief": brief,
        "is_fictief": brief.is_fictief,
        "koptekst": f"{brief.alliantie}, antwoord op jaarrapportage {brief.jaar}",
    }
