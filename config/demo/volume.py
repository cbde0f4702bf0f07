"""Many fictitious alliances of a chosen size, for looking at speed: the same for the same seed."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from django.conf import settings
from django.db import transaction
from django.db.models import F

from accounts.models import User
from allianties.models import Alliantie, Deelname, DeelnameRol, Organisatie
from config.demo import DemoRefused
from config.demo.people import DOMAIN
from config.feiten import load_feiten
from documents.canonical import canonical_json, sha256
from documents.models import Document, Soort
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import create_verplichting
from subsidies.actions.waarden import freeze_values
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Activiteitverslag,
    Begrotingsregel,
    Dekking,
    FinancieleRegel,
    Indicator,
    Indicatoropgave,
    Jaarrapportage,
    RapportageVersie,
    Streefwaarde,
    Subsidie,
    Subsidieperiode,
    SubsidieSoort,
    Theorieknoop,
    Theorieverband,
    Theorieversie,
)
from subsidies.pdf import from_concept
from subsidies.regels import VERKLARING
from subsidies.statuses import CAUSAL, ActiviteitStand, PlanStatus, RapportageStatus, TheorieStatus

PARTNERS = 5
COSTS = Decimal(5000)


@dataclass(frozen=True)
class Omvang:
    """How much to make."""

    allianties: int
    jaren: int
    activiteiten: int
    indicatoren: int
    seed: int


def seed_volume(omvang: Omvang) -> int:
    """Make alliances that are not there yet, each in its own transaction; returns how many were added.

    Raises `DemoRefused` outside a demo world.
    """
    if not settings.DEMO:
        raise DemoRefused("The demo world is off (DEMO=0). Set DEMO=1 first.")
    load_feiten()
    periode = Subsidieperiode.objects.select_related("regeling").get(slug="2023-2027")
    writer, _made = User.objects.get_or_create(
        email=f"volume@{DOMAIN}", defaults={"naam": "Demo Volume", "is_demo": True, "password": "!"}
    )
    known = set(Alliantie.objects.filter(slug__startswith="volume-").values_list("slug", flat=True))
    made = 0
    for number in range(1, omvang.allianties + 1):
        if f"volume-{number:03}" not in known:
            with transaction.atomic():
                _Builder(number, periode, omvang, writer).build()
            made += 1
    return made


class _Builder:
    """One alliance with its theory, indicators, plans and reports with akkoord."""

    def __init__(self, number: int, periode: Subsidieperiode, omvang: Omvang, writer: User) -> None:
        self.number, self.periode, self.omvang, self.writer = number, periode, omvang, writer
        self.random = random.Random(f"{omvang.seed}-{number}")  # noqa: S311 - figures to look at, no secret
        self.members: list[Organisatie] = []

    def build(self) -> None:
        """Write everything."""
        grant = self._grant()
        theory = self._theory(grant)
        self._indicators(grant, theory)
        for jaar in list(self.periode.jaren)[: self.omvang.jaren]:
            self._plan(grant, theory, jaar)
            self._report(grant, jaar)

    def _grant(self) -> Subsidie:
        name = f"Volume {self.number:03}"
        self.members = Organisatie.objects.bulk_create(
            Organisatie(slug=f"volume-{self.number:03}-{index}", naam=f"Organisatie {name}-{index}", is_fictief=True)
            for index in range(1, PARTNERS + 1)
        )
        alliantie = Alliantie.objects.create(
            slug=f"volume-{self.number:03}", naam=f"Alliantie {name}", is_fictief=True, thema="Fictief, om te meten"
        )
        Deelname.objects.bulk_create(
            Deelname(
                alliantie=alliantie,
                organisatie=member,
                rol=DeelnameRol.PARTNER if index else DeelnameRol.PENVOERDER,
                begindatum=self.periode.begindatum,
                einddatum=self.periode.einddatum,
            )
            for index, member in enumerate(self.members)
        )
        return Subsidie.objects.create(
            regeling=self.periode.regeling,
            periode=self.periode,
            soort=SubsidieSoort.ALLIANTIE,
            alliantie=alliantie,
            bedrag=COSTS * self.omvang.activiteiten * len(self.periode.jaren),
        )

    def _theory(self, grant: Subsidie) -> Theorieversie:
        theory = Theorieversie.objects.create(
            subsidie=grant,
            nummer=1,
            status=TheorieStatus.VASTGESTELD,
            vanaf_jaar=self.periode.begindatum.year,
            analyse="Fictieve analyse, om te meten.",
            functies="Fictieve functies, om te meten.",
            vastgesteld_op=datetime(self.periode.begindatum.year, 1, 16, 12, tzinfo=UTC),
            vastgesteld_door=self.writer,
        )
        nodes = Theorieknoop.objects.bulk_create(
            Theorieknoop(versie=theory, soort=soort, naam=f"{soort.label} {index}".capitalize(), volgorde=index)
            for soort in CAUSAL
            for index in range(1, 2 if soort == CAUSAL[-1] else 4)
        )
        layers = [[node for node in nodes if node.soort == soort] for soort in CAUSAL]
        Theorieverband.objects.bulk_create(
            Theorieverband(versie=theory, van=van, naar=naar, reden="Fictief verband.")
            for before, after in zip(layers, layers[1:], strict=False)
            for van in before
            for naar in after
        )
        return theory

    def _indicators(self, grant: Subsidie, theory: Theorieversie) -> None:
        node = theory.knopen.get(soort=CAUSAL[-1])
        rows = Indicator.objects.bulk_create(
            Indicator(
                subsidie=grant,
                organisatie=self.members[index % PARTNERS],
                volgorde=index,
                naam=f"Indicator {index + 1}",
                soort="output" if index % 2 else "uitkomst",
                meetwijze="getal",
                definitie="Fictieve definitie, om te meten.",
                eenheid="mensen",
                bron="Fictieve bron",
                beginstand=Decimal(0),
                beginjaar=self.periode.begindatum.year - 1,
                is_cumulatief=True,
                knoop_sleutel=node.sleutel,
                vanaf_jaar=self.periode.begindatum.year,
            )
            for index in range(self.omvang.indicatoren)
        )
        Streefwaarde.objects.bulk_create(
            Streefwaarde(indicator=row, jaar=jaar, waarde=Decimal(100 * step))
            for row in rows
            for step, jaar in enumerate(self.periode.jaren, start=1)
        )

    def _plan(self, grant: Subsidie, theory: Theorieversie, jaar: int) -> None:
        moment = datetime(jaar - 1, 12, 1, 12, tzinfo=UTC)
        plan = Activiteitenplan.objects.create(
            subsidie=grant,
            jaar=jaar,
            nummer=1,
            theorieversie=theory,
            status=PlanStatus.AKKOORD,
            ingediend_op=moment,
            ingediend_door=self.writer,
            akkoord_op=moment,
            akkoord_door=self.writer,
        )
        nodes = list(theory.knopen.filter(soort=CAUSAL[0]))
        rows = Activiteit.objects.bulk_create(
            Activiteit(
                plan=plan,
                volgorde=index,
                naam=f"Activiteit {index + 1}",
                omschrijving="Fictieve activiteit, om te meten.",
                organisatie=self.members[index % PARTNERS],
                geplande_output="Fictieve output",
                knoop=nodes[index % len(nodes)],
            )
            for index in range(self.omvang.activiteiten)
        )
        Begrotingsregel.objects.bulk_create(
            Begrotingsregel(
                activiteit=row,
                kostensoort="personeel",
                omschrijving="Fictieve uren",
                bedrag=COSTS,
                bedrag_invoer="5.000,00",
            )
            for row in rows
        )
        Dekking.objects.create(plan=plan, soort="subsidie", bedrag=COSTS * len(rows))

    def _report(self, grant: Subsidie, jaar: int) -> None:
        duty = create_verplichting(grant, jaar, by=None)
        report = start_rapportage(duty, by=None)
        moment = datetime(jaar + 1, 3, 2, 12, tzinfo=UTC)
        extra = self.random.randrange(10, 90)
        report.onderdelen.update(tekst=f"Fictieve tekst over {jaar}, om te meten.", is_klaar=True)
        Activiteitverslag.objects.filter(onderdeel__rapportage=report).update(
            stand=ActiviteitStand.UITGEVOERD, gerealiseerd=f"Gedaan in {jaar}."
        )
        FinancieleRegel.objects.filter(onderdeel__rapportage=report).update(
            besteed=F("begroot"), besteed_invoer=F("begroot_invoer")
        )
        Indicatoropgave.objects.filter(onderdeel__rapportage=report).update(
            waarde=F("volgorde") + extra + 100 * (jaar - self.periode.begindatum.year)
        )
        Jaarrapportage.objects.filter(pk=report.pk).update(
            status=RapportageStatus.AKKOORD,
            ingediend_op=moment,
            ingediend_door=self.writer,
            akkoord_op=moment,
            akkoord_door=self.writer,
        )
        self._freeze(report, moment)

    def _freeze(self, report: Jaarrapportage, moment: datetime) -> None:
        """The version that was handed in; its PDF is made when somebody asks, not for all at once."""
        context = from_concept(report, versie=1)
        content = canonical_json(context.facts)
        version = RapportageVersie.objects.create(
            rapportage=report,
            nummer=1,
            inhoud=content,
            sha256=sha256(content),
            schema_version=context.schema_version,
            ingediend_op=moment,
            ingediend_door=self.writer,
            verklaring=str(VERKLARING),
            document=Document.objects.for_context(
                Soort.RAPPORTAGE, context.facts, titel=f"Jaarrapportage {report.jaar}", moment=moment
            ),
        )
        freeze_values(version, moment)
