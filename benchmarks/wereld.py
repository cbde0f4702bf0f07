"""The world that is measured: a large report in every stage of its life, its people, and the address of every page."""

from collections.abc import Iterable, Iterator
from io import StringIO

from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from accounts.models import Rolverlening, User
from accounts.roles import Rol
from allianties.models import Accounthouderschap, Alliantie, Contactpersoon
from subsidies.actions.beoordeling import answer_opmerking, judge_rapportage, place_opmerking
from subsidies.actions.plan import return_plan, revise_plan, submit_plan
from subsidies.actions.rapportage import request_supplement, take_up_rapportage
from subsidies.actions.theorie import start_theorie
from subsidies.models import (
    Activiteitenplan,
    Antwoordbrief,
    Indicator,
    Jaarrapportage,
    Kernindicator,
    Onderdeel,
    PlanOvergang,
    Rapportagestuk,
    Theorieversie,
)
from subsidies.statuses import (
    OnderdeelSoort,
    OordeelSoort,
    OordeelUitkomst,
    RapportageStatus,
    StukSoort,
)

Pages = list[tuple[str, str]]


class Wereld:
    """One alliance of `manage seed_volume` with what people do: write, hand in, judge, ask, answer.

    The newest report is a draft again, the one before is judged, and of the one before that more was asked.
    """

    def __init__(self, *, jaren: int, activiteiten: int, indicatoren: int) -> None:
        call_command(
            "seed_volume",
            allianties=1,
            jaren=jaren,
            activiteiten=activiteiten,
            indicatoren=indicatoren,
            stdout=StringIO(),
        )
        self.alliantie = Alliantie.objects.get(slug="volume-001")
        self.subsidie = self.alliantie.subsidies.get()
        self.people = dict(_people(self.alliantie))
        self.coordinator, self.accounthouder = self.people[Rol.COORDINATOR], self.people[Rol.ACCOUNTHOUDER]
        reports = Jaarrapportage.objects.filter(subsidie=self.subsidie).order_by("-jaar").for_detail()
        self.concept, self.beoordeeld, self.aanvulling = reports[:3]
        self._write()
        self._judge(self.beoordeeld)
        self._judge(self.aanvulling)
        request_supplement(self.aanvulling.pk, by=self.accounthouder, reden="Er ontbreekt nog iets.")
        self.plan, self.stap = self._plan()
        self.theorie = start_theorie(self.subsidie, by=None, vanaf_jaar=self.concept.jaar, reden="Om te meten.")
        self._share()

    def _write(self) -> None:
        nobody = {"ingediend_op": None, "ingediend_door": None, "akkoord_op": None, "akkoord_door": None}
        Jaarrapportage.objects.filter(pk=self.concept.pk).update(status=RapportageStatus.CONCEPT, **nobody)
        self.concept.onderdelen.update(is_klaar=False)

    def _judge(self, report: Jaarrapportage) -> None:
        """Remarks with answers, a judgement, and an annex about other figures."""
        Jaarrapportage.objects.filter(pk=report.pk).update(
            status=RapportageStatus.INGEDIEND, akkoord_op=None, akkoord_door=None
        )
        take_up_rapportage(report.pk, by=self.accounthouder)
        versie = report.versies.get()
        for part in report.onderdelen.in_order():
            row = place_opmerking(
                versie.pk, by=self.accounthouder, onderdeel=part.pk, tekst="Wij missen iets.", vraagt_aanvulling=True
            )
            answer_opmerking(row.pk, by=self.coordinator, tekst="Dat vullen wij aan.")
        judge_rapportage(versie.pk, by=self.accounthouder, soort=OordeelSoort.INHOUD, uitkomst=OordeelUitkomst.IN_ORDE)
        Rapportagestuk.objects.create(
            rapportage=report,
            soort=StukSoort.CONTROLEVERKLARING,
            naam="Verklaring",
            document=versie.document,
            financien_sha256="0" * 64,
            toegevoegd_op=timezone.now(),
            toegevoegd_door=self.coordinator,
        )

    def _plan(self) -> tuple[Activiteitenplan, PlanOvergang]:
        """A new version of a plan that was handed in, came back, and is written again."""
        former = self.concept.plan
        if former is None:
            raise ValueError("the measured report has no plan")
        plan = revise_plan(former.pk, reden="Om te meten.", by=self.coordinator)
        step = submit_plan(plan.pk, by=self.coordinator)
        return_plan(plan.pk, by=self.accounthouder, reden="Nog niet af.")
        return plan, step

    def _share(self) -> None:
        """All indicators count in one of the period, so that the outcomes are as long as they can be."""
        core = Kernindicator.objects.create(
            periode=self.subsidie.periode, naam="Om te meten", eenheid="mensen", meetwijze="getal", is_cumulatief=True
        )
        Indicator.objects.filter(subsidie=self.subsidie).update(kernindicator=core)

    def pages(self, user: User) -> Pages:
        """Name and address of every page; who may not come there gets no page."""
        own = Onderdeel.objects.visible_to(user).in_order()
        return [
            ("start", "/"),
            *_pages(rapportages="rapportage_list", postvak="inbox", uitkomsten="uitkomsten"),
            *self._alliance(),
            ("rapportage in concept", self.concept.get_absolute_url()),
            *_writing("schrijven", own.filter(rapportage=self.concept)),
            *_pages(self.concept.pk, verdelen="rapportage_verdelen", indienen="rapportage_submit"),
            *_pages(self.concept.pk, formulier="formulier"),
            ("rapportage met aanvulling", self.aanvulling.get_absolute_url()),
            *_writing("aanvullen", own.filter(rapportage=self.aanvulling, soort=OnderdeelSoort.FINANCIEN)),
            *_pages(self.aanvulling.pk, **{"stukken bij aanvulling": "stuk_list"}),
            *self._letter(),
            *self._judged(),
            *self._plans(),
            *self._theory(),
        ]

    def _alliance(self) -> Pages:
        indicator = Indicator.objects.filter(subsidie=self.subsidie).in_order()[0]
        return [
            *_pages(
                self.alliantie.slug,
                **{
                    "rapportages van de alliantie": "alliantie_rapportages",
                    "plannen": "alliantie_plannen",
                    "theorie van de alliantie": "alliantie_theorie",
                    "indicatoren": "alliantie_indicatoren",
                },
            ),
            *_pages(indicator.pk, **{"indicator": "indicator_detail", "indicator wijzigen": "indicator_change"}),
        ]

    def _letter(self) -> Pages:
        letter = Antwoordbrief.objects.get(versie__rapportage=self.aanvulling)
        return _pages(self.aanvulling.pk, letter.pk, brief="brief_detail")

    def _judged(self) -> Pages:
        """The report that the ministry reads: every section, and every page of its review."""
        pk = self.beoordeeld.pk
        remark = self.beoordeeld.opmerkingen.order_by("nummer")[0]
        kinds = self.beoordeeld.onderdelen.values_list("soort", flat=True)
        return [
            ("rapportage", self.beoordeeld.get_absolute_url()),
            *[
                (f"lezen: {soort}", reverse("subsidies:rapportage_sectie", args=[pk, soort]))
                for soort in OnderdeelSoort.values
                if soort in set(kinds)
            ],
            *_pages(pk, 1, versie="versie_detail", ontvangst="rapportage_ontvangst"),
            *_pages(pk, 1, **{"opmerking plaatsen": "opmerking_create"}),
            *_pages(pk, stukken="stuk_list", opmerkingen="opmerking_list", besluiten="rapportage_decide"),
            *_pages(pk, **{"aanvulling vragen": "rapportage_supplement", "akkoord": "rapportage_approve"}),
            *_pages(pk, **{"oordeel: inhoud": "oordeel_inhoud", "terugsturen": "rapportage_return"}),
            *_pages(pk, remark.nummer, opmerking="opmerking_detail"),
        ]

    def _plans(self) -> Pages:
        former, activity = self.concept.plan, self.plan.activiteiten.all()[0]
        return [
            *_pages(former.pk if former else 0, plan="plan_detail", **{"plan herzien": "plan_revise"}),
            *_pages(self.plan.pk, **{"plan schrijven": "plan_detail", "dekking": "dekking_write"}),
            *_pages(self.plan.pk, **{"plan indienen": "plan_submit", "activiteit toevoegen": "activiteit_add"}),
            *_pages(self.plan.pk, activity.pk, activiteit="activiteit_write"),
            *_pages(self.plan.pk, self.stap.pk, **{"plan ontvangst": "plan_ingediend"}),
        ]

    def _theory(self) -> Pages:
        former = Theorieversie.objects.get(subsidie=self.subsidie, nummer=1)
        node, link = self.theorie.knopen.all()[0], self.theorie.verbanden.order_by("pk")[0]
        return [
            ("theory of change", former.get_absolute_url()),
            *_pages(
                self.theorie.pk,
                **{
                    "theorie schrijven": "theorie_bewerken",
                    "theorie: teksten": "theorie_teksten",
                    "theorie: stap toevoegen": "knoop_add",
                    "theorie: verband toevoegen": "verband_add",
                    "theorie vaststellen": "theorie_vaststellen",
                },
            ),
            *_pages(self.theorie.pk, node.pk, **{"theorie: stap": "knoop_change"}),
            *_pages(self.theorie.pk, link.pk, **{"theorie: verband": "verband_change"}),
            *_pages(former.pk, self.theorie.pk, **{"theorie: verschil": "theorie_verschil"}),
        ]


def _pages(*args: int | str, **names: str) -> Pages:
    return [(name, reverse(f"subsidies:{view}", args=args)) for name, view in names.items()]


def _writing(word: str, parts: Iterable[Onderdeel]) -> Pages:
    """One part of each kind."""
    kinds = {part.soort: part for part in parts}
    return [(f"{word}: {soort}", part.get_absolute_url()) for soort, part in kinds.items()]


def _people(alliantie: Alliantie) -> Iterator[tuple[Rol, User]]:
    """A coordinator who may hand in, a partner, and the accounthouder of this alliance."""
    today = timezone.localdate()
    members = [row.organisatie for row in alliantie.deelnames.order_by("pk").select_related("organisatie")]
    for number, rol in enumerate((Rol.COORDINATOR, Rol.PARTNER, Rol.ACCOUNTHOUDER)):
        user = User.objects.create_user(f"meting{number}@demo.example", None, naam=f"Meting {number}", is_demo=True)
        if rol is Rol.ACCOUNTHOUDER:
            Rolverlening.objects.create(user=user, rol=rol, begindatum=today)
            Accounthouderschap.objects.create(user=user, alliantie=alliantie, begindatum=today)
        else:
            Contactpersoon.objects.create(
                user=user,
                alliantie=alliantie,
                organisatie=members[number],
                rol=rol,
                begindatum=today,
                mandaat_vanaf=today if rol is Rol.COORDINATOR else None,
            )
        yield rol, user
