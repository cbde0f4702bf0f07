"""How the ministry answered a fictitious report: remarks at a passage, answers to them, and judgements."""

from dataclasses import dataclass
from datetime import datetime

from accounts.models import User
from config.demo.bestanden import key_of, slug_of
from config.demo.indicatoren import indicator_names
from config.fixture_rows import FixtureError, Row, find
from subsidies.models import Antwoord, Jaarrapportage, Onderdeel, Oordeel, Opmerking, RapportageVersie
from subsidies.statuses import OnderdeelSoort, OordeelSoort, OordeelUitkomst

INTERN_VANAF = 10_000


@dataclass(frozen=True)
class _Answer:
    tekst: str
    op: datetime
    door: User


@dataclass(frozen=True)
class Remark:
    """A remark at a part of a report, or at one activity or indicator."""

    place_in_file: str
    onderdeel: str
    activiteit: str
    indicator: str
    tekst: str
    is_intern: bool
    vraagt_aanvulling: bool
    answers: list[_Answer]
    afgehandeld_op: datetime | None

    @classmethod
    def read(cls, row: Row, users: dict[str, User]) -> "Remark":
        """Raises `FixtureError` where it does not fit."""
        answers = []
        for part in row.rows("antwoord"):
            answers.append(_Answer(part.text("tekst"), part.moment("op"), find(users, part.text("door"), part)))
            part.finish()
        remark = cls(
            place_in_file=row.place,
            onderdeel=row.choice("onderdeel", OnderdeelSoort.values),
            activiteit=row.text("activiteit", ""),
            indicator=row.text("indicator", ""),
            tekst=row.text("tekst"),
            is_intern=row.flag("intern"),
            vraagt_aanvulling=row.flag("vraagt_aanvulling"),
            answers=answers,
            afgehandeld_op=row.moment("afgehandeld_op") if row.flag("is_afgehandeld") else None,
        )
        row.finish()
        return remark

    def place(self, rapportage: Jaarrapportage, op: datetime, by: User) -> None:
        """Write the remark on the last version, with its answers."""
        part, activiteit, indicator = self._anchor(rapportage)
        first = INTERN_VANAF if self.is_intern else 0
        number = first + rapportage.opmerkingen.filter(is_intern=self.is_intern).count() + 1
        opmerking = Opmerking.objects.create(
            rapportage=rapportage,
            versie=_last_version(rapportage),
            nummer=number,
            onderdeel=part,
            activiteit_id=activiteit,
            indicator_id=indicator,
            is_intern=self.is_intern,
            vraagt_aanvulling=self.vraagt_aanvulling,
            tekst=self.tekst,
            door=by,
            geplaatst_op=op,
            afgehandeld_op=self.afgehandeld_op,
            afgehandeld_door=by if self.afgehandeld_op else None,
        )
        Antwoord.objects.bulk_create(
            Antwoord(opmerking=opmerking, tekst=answer.tekst, door=answer.door, gegeven_op=answer.op)
            for answer in self.answers
        )

    def _anchor(self, rapportage: Jaarrapportage) -> tuple[Onderdeel, int | None, int | None]:
        """The part, and the activity or indicator in it."""
        parts = rapportage.onderdelen.filter(soort=self.onderdeel)
        found: Onderdeel | None
        if self.activiteit:
            key = key_of(rapportage.subsidie, "activiteit", self.activiteit)
            found = parts.filter(activiteitverslagen__activiteit__sleutel=key).first()
            if found:
                return found, found.activiteitverslagen.get(activiteit__sleutel=key).activiteit_id, None
        elif self.indicator:
            naam = indicator_names(slug_of(rapportage.subsidie)).get(self.indicator, "")
            found = parts.filter(indicatoropgaven__indicator__naam=naam).first()
            if found:
                return found, None, found.indicatoropgaven.get(indicator__naam=naam).indicator_id
        elif found := parts.filter(organisatie=None).first():
            return found, None, None
        raise FixtureError(f"{self.place_in_file}: there is no such place in the report over {rapportage.jaar}.")


@dataclass(frozen=True)
class Judgement:
    """A judgement on the last version."""

    soort: str
    uitkomst: str
    toelichting: str
    door: User

    @classmethod
    def read(cls, row: Row, users: dict[str, User]) -> "Judgement":
        """Raises `FixtureError` where it does not fit."""
        judgement = cls(
            soort=row.choice("soort", OordeelSoort.values),
            uitkomst=row.choice("uitkomst", OordeelUitkomst.values, OordeelUitkomst.IN_ORDE.value),
            toelichting=row.text("toelichting", ""),
            door=find(users, row.text("door"), row),
        )
        row.finish()
        return judgement

    def give(self, rapportage: Jaarrapportage, op: datetime) -> None:
        """Write it."""
        Oordeel.objects.create(
            versie=_last_version(rapportage),
            soort=self.soort,
            uitkomst=self.uitkomst,
            toelichting=self.toelichting,
            door=self.door,
            gegeven_op=op,
        )


def _last_version(rapportage: Jaarrapportage) -> RapportageVersie:
    versie = rapportage.versies.order_by("nummer").last()
    if versie is None:
        raise FixtureError(f"the report over {rapportage.jaar} was never handed in; it takes no remark.")
    return versie
