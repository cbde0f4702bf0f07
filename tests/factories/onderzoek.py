"""A report that researchers may read, and their access to it."""

from datetime import timedelta

from django.utils import timezone

from evaluaties.models import Onderzoekstoegang
from subsidies.actions.rapportage import submit_rapportage
from subsidies.models import Inkomen, Kaderantwoord
from tests.factories.volume import make_framework

TODAY = timezone.localdate
FAR = timedelta(days=60)


def handed_in(verband, jaar=2025, score=4):
    """A report with everything that could leak, handed in."""
    make_framework(verband)
    report = verband.rapportage(jaar)
    for part in report.onderdelen.filter(soort="bijdrage"):
        Inkomen.objects.update_or_create(onderdeel=part, defaults={"totaal": 987654, "eigen": 123456})
    answers = Kaderantwoord.objects.filter(onderdeel__rapportage=report)
    answers.filter(vraag__code="vijf").update(score=score, tekst="Lid Eigen hielp mee.", methode="Gesprek")
    submit_rapportage(report.pk, by=verband.bestuurder)
    return report


def end_access(toegang):
    """Yesterday was the last day."""
    Onderzoekstoegang.objects.filter(pk=toegang.pk).update(
        begindatum=TODAY() - FAR, einddatum=TODAY() - timedelta(days=1)
    )
