"""Several people at one annex at the same moment, with real threads on a real PostgreSQL."""

from datetime import timedelta
from functools import partial

import pytest
from django.core.exceptions import ValidationError

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from evaluaties.actions.bijlageconcept import change_blok
from evaluaties.actions.conceptstap import check_concept
from evaluaties.actions.definitief import finish_concept
from evaluaties.models import Bijlage, Bijlageconcept
from evaluaties.statuses import ConceptStatus
from jobs.models import Job
from subsidies.actions import rapportage as reports
from subsidies.models import Jaarrapportage
from subsidies.statuses import RapportageStatus
from tests.factories.samenstellen import NOON, make_samenstelling
from tests.factories.subsidies import make_user
from tests.subsidies.test_gelijktijdig import at_once

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("own_database")]


def test_of_colleagues_who_make_it_final_at_once_one_does() -> None:
    samen = make_samenstelling()
    colleagues = [make_user(f"collega {number}", rol=Rol.KAMER) for number in range(4)]
    check_concept(samen.concept, by=samen.maker)

    ends = at_once([partial(finish_concept, samen.concept, by=user) for user in colleagues])

    assert ends == ["TransitionNotAllowed"] * 3 + ["done"]
    made = Bijlage.objects.get()
    assert Job.objects.filter(kind="bijlage_pdf", key=str(made.document_id)).count() == 1


def test_a_change_and_the_end_at_once_never_both_hold() -> None:
    samen = make_samenstelling()
    colleague = make_user("collega", rol=Rol.KAMER)
    check_concept(samen.concept, by=samen.maker)
    text = samen.tekst

    at_once(
        [
            lambda: finish_concept(samen.concept, by=colleague),
            lambda: change_blok(text, revision=text.revision, titel="", tekst="Op de valreep.", by=samen.maker),
        ]
    )

    row = Bijlageconcept.objects.get()
    is_final = row.status == ConceptStatus.DEFINITIEF
    assert is_final == (samen.tekst.tekst != "Op de valreep.") == Bijlage.objects.exists()


def test_a_report_that_is_reopened_at_once_is_seen_or_waits() -> None:
    samen = make_samenstelling()
    colleague = make_user("collega", rol=Rol.KAMER)
    check_concept(samen.concept, by=samen.maker)

    def finish() -> None:
        try:
            finish_concept(samen.concept, by=colleague)
        except ValidationError as refused:
            raise TransitionNotAllowed("the report has no akkoord") from refused

    ends = at_once(
        [
            finish,
            lambda: reports.reopen_rapportage(
                samen.rapportage.pk, by=samen.verband.accounthouder, reden="Cijfer.", moment=NOON + timedelta(days=5)
            ),
        ]
    )

    assert Jaarrapportage.objects.get().status == RapportageStatus.IN_BEOORDELING
    assert ends == (["done", "done"] if Bijlage.objects.exists() else ["TransitionNotAllowed", "done"])
