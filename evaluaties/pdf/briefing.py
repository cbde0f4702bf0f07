"""One page before a talk with an alliance: what is open, what is late, and what the figures say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from accounts.models import User
from allianties.models import Alliantie, Contactafspraak, Contactmoment, Contactwens, Gespreksafspraak, MomentStatus
from allianties.models.contact import TALKS
from allianties.models.contactstand import Contactstand, stand_of
from documents.dutch import date_long
from evaluaties.models import Aanbeveling, Sturingsafspraak
from evaluaties.statuses import OPENSTAAND
from subsidies.models import Opmerking, RapportageVersie, Verplichting
from subsidies.pdf.context import RapportageContext, Subtotaal
from subsidies.pdf.words import conclusion

MOST = 50
AHEAD = timedelta(weeks=26)


@dataclass(frozen=True)
class Briefing:
    """Everything of the page, loaded in nine queries."""

    stand: Contactstand
    vorige: Contactmoment | None
    volgende: Contactmoment | None
    laatste: RapportageVersie | None
    totaal: Subtotaal | None
    achter: tuple[tuple[str, str], ...]
    verplichtingen: tuple[Verplichting, ...]
    opmerkingen: tuple[Opmerking, ...]
    afspraken: tuple[tuple[Gespreksafspraak, bool], ...]
    sturing: tuple[tuple[Sturingsafspraak, int], ...]
    wensen: tuple[Contactwens, ...]
    aanbevelingen: tuple[Aanbeveling, ...]

    def open_points(self) -> Iterator[tuple[str, list[str]]]:
        """What is open, in words, under a heading each: the first text of a handover."""
        yield _("Open afspraken uit gesprekken"), [row.tekst for row, _late in self.afspraken]
        yield _("Wat het ministerie vroeg en nog nergens is geland"), [row.gevraagd for row, _days in self.sturing]
        remarks = [f"{row.rapportage.jaar}, {row.plek}: {row.tekst}" for row in self.opmerkingen]
        yield _("Open opmerkingen bij rapportages"), remarks
        yield _("Wat de alliantie wil van het contact"), [_wish_words(row) for row in self.wensen]
        yield _("Aanbevelingen die open staan"), [row.tekst for row in self.aanbevelingen]
        yield _("Verplichtingen die komen"), [_duty_words(row) for row in self.verplichtingen]
        yield _("Achter op de streefwaarde"), [f"{naam}. {zin}" for naam, zin in self.achter]


def gather_briefing(alliantie: Alliantie, op: date, *, user: User) -> Briefing:
    """What there is to know on the day ``op``, as ``user`` may read it."""
    moments = list(Contactmoment.objects.visible_to(user).filter(alliantie=alliantie).newest_first())
    agreed = list(Contactafspraak.objects.visible_to(user).filter(alliantie=alliantie))
    version = (
        RapportageVersie.objects.filter(rapportage__subsidie__alliantie=alliantie)
        .select_related("rapportage")
        .order_by("-rapportage__jaar", "-nummer")
        .first()
    )
    report = RapportageContext.from_facts(version.facts) if version else None
    promises = Gespreksafspraak.objects.filter(moment__alliantie=alliantie).open().in_order()
    asked = Sturingsafspraak.objects.visible_to(user).filter(alliantie=alliantie).open().for_list()
    remarks = Opmerking.objects.visible_to(user).filter(rapportage__subsidie__alliantie=alliantie).open()
    return Briefing(
        stand=stand_of(alliantie, agreed, moments, op),
        vorige=next((row for row in moments if row.status == MomentStatus.GEHOUDEN and row.soort in TALKS), None),
        volgende=next((row for row in reversed(moments) if _comes(row, op)), None),
        laatste=version,
        totaal=report.totaal if report else None,
        achter=tuple(_behind(report)) if report else (),
        verplichtingen=_duties(alliantie, op),
        opmerkingen=tuple(
            remarks.select_related("rapportage", "onderdeel__organisatie", "activiteit", "indicator").order_by(
                "-rapportage__jaar", "nummer"
            )[:MOST]
        ),
        afspraken=tuple((row, row.is_laat(op)) for row in promises.select_related("moment")[:MOST]),
        sturing=tuple((row, row.dagen_open(op)) for row in asked[:MOST]),
        wensen=tuple(
            Contactwens.objects.visible_to(user)
            .filter(alliantie=alliantie)
            .select_related("organisatie")
            .order_by("organisatie__naam")[:MOST]
        ),
        aanbevelingen=_recommendations(alliantie, user),
    )


def _wish_words(row: Contactwens) -> str:
    wish = f"{row.organisatie.naam}: {row.get_wens_display()}"
    return f"{wish}. {row.toelichting}" if row.toelichting else wish


def _duty_words(row: Verplichting) -> str:
    return _("%(soort)s %(jaar)s, uiterlijk %(dag)s") % {
        "soort": row.get_soort_display(), "jaar": row.jaar, "dag": date_long(row.vervaldatum)
    }  # fmt: skip


def _comes(row: Contactmoment, op: date) -> bool:
    return row.status == MomentStatus.GEPLAND and row.datum >= op


def _behind(report: RapportageContext) -> Iterator[tuple[str, str]]:
    """Indicators that stay under the target of the year: the name, and the sentence of the report."""
    for part in report.onderdelen:
        for indicator in part.indicatoren:
            target = indicator.streefwaarde(report.jaar)
            if target is not None and indicator.stand is not None and indicator.stand < target:
                yield indicator.naam, conclusion(indicator, report.jaar)


def _duties(alliantie: Alliantie, op: date) -> tuple[Verplichting, ...]:
    """What is due in the coming half year, or late, and was never handed in."""
    rows = Verplichting.objects.filter(subsidie__alliantie=alliantie, vervaldatum__lte=op + AHEAD)
    waiting = rows.exclude(rapportage__ingediend_op__isnull=False).exclude(plannen__ingediend_op__isnull=False)
    return tuple(waiting.order_by("vervaldatum", "pk")[:MOST])


def _recommendations(alliantie: Alliantie, user: User) -> tuple[Aanbeveling, ...]:
    """Those that are open, about the periods of this alliance or passed on to its scheme."""
    periods, schemes = alliantie.subsidies.values("periode"), alliantie.subsidies.values("regeling")
    about = Q(evaluatie__periode__in=periods) | Q(regeling__in=schemes)
    rows = Aanbeveling.objects.visible_to(user).filter(about, status__in=OPENSTAAND)
    return tuple(rows.for_list()[:MOST])
