"""The shared inbox: who comes in, what the first check says, and what it costs."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from overzichten.taken import own_tasks, waiting_count
from subsidies.actions import rapportage as actions
from subsidies.actions.beoordeling import judge_rapportage
from subsidies.models import Jaarrapportage, RapportageVersie
from subsidies.pdf.controle import forget_checks
from subsidies.statuses import OordeelSoort, OordeelUitkomst, RapportageStatus
from tests.factories.beoordelen import bring, last_version, make_uitvoerder, remark
from tests.factories.subsidies import Verband, make_user

S = RapportageStatus
INBOX = reverse("subsidies:inbox")
QUERIES = 10


def page(user: User, query: str = "") -> str:
    """The inbox as this person sees it."""
    client = Client()
    client.force_login(user)
    response = client.get(INBOX + query)
    assert response.status_code == 200
    return response.content.decode()


def rows(user: User, query: str = "") -> list[str]:
    """The reports in the list, by alliance."""
    text = page(user, query)
    return [name for name in ("Alliantie Eigen", "Alliantie Vreemd") if f">{name} 20" in text]


@pytest.mark.parametrize("rol", [Rol.AUDITOR, Rol.KAMER, Rol.BEHEERDER, Rol.ONDERTEKENAAR])
def test_inbox_is_for_who_judges(db: None, rol: Rol) -> None:
    client = Client()
    client.force_login(make_user("iemand", rol=rol))

    assert client.get(INBOX).status_code == 403


@pytest.mark.slow
def test_one_list_for_accounthouders_and_uitvoerder(verband: Verband, vreemd: Verband) -> None:
    bring(verband, S.INGEDIEND)
    bring(vreemd, S.IN_BEOORDELING)

    for user in (verband.accounthouder, vreemd.accounthouder, make_uitvoerder()):
        assert rows(user) == ["Alliantie Eigen", "Alliantie Vreemd"]
    assert rows(verband.accounthouder, "?van=mij") == ["Alliantie Eigen"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("status", "ministry", "alliance"),
    [
        (S.CONCEPT, 0, 0),
        (S.INGEDIEND, 1, 0),
        (S.IN_BEOORDELING, 1, 0),
        (S.AANVULLING_GEVRAAGD, 0, 1),
        (S.TERUGGESTUURD, 0, 1),
        (S.AKKOORD, 0, 0),
    ],
)
def test_where_a_report_lies(verband: Verband, status: S, ministry: int, alliance: int) -> None:
    bring(verband, status)

    assert [len(rows(verband.accounthouder, query)) for query in ("", "?zet=alliantie", "?zet=alle")] == [
        ministry,
        alliance,
        ministry + alliance,
    ]


def test_withdrawn_report_is_no_longer_in_the_inbox(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    actions.withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Te vroeg.")

    assert rows(verband.accounthouder, "?zet=alle") == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 4, 1, 21, 59, 59, tzinfo=UTC), "op tijd"),  # one second before midnight in Amsterdam
        (datetime(2026, 4, 1, 22, 0, 0, tzinfo=UTC), "1 dag te laat"),
        (datetime(2026, 4, 14, 10, tzinfo=UTC), "13 dagen te laat"),
    ],
)
def test_late_counts_days_in_amsterdam(verband: Verband, moment: datetime, words: str) -> None:
    report = verband.rapportage()
    actions.submit_rapportage(report.pk, by=verband.bestuurder, moment=moment)

    assert words in page(verband.accounthouder)
    assert len(rows(verband.accounthouder, "?controle=te_laat")) == (words != "op tijd")


@pytest.mark.slow
def test_first_check_and_filters(verband: Verband, vreemd: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    uitvoerder = make_uitvoerder()
    bring(vreemd, S.INGEDIEND)
    judge_rapportage(
        last_version(report).pk, by=uitvoerder, soort=OordeelSoort.FINANCIEN, uitkomst=OordeelUitkomst.IN_ORDE
    )
    remark(verband, report)

    text = page(uitvoerder)
    assert "Controleverklaring van de accountant: stuur die na." in text
    assert "financiën: in orde" in text
    both = ["Alliantie Eigen", "Alliantie Vreemd"]
    for check, expected in (
        ("onvolledig", both),
        ("verklaring", both),
        ("uitleg", []),
        ("inhoud", both),
        ("financien", ["Alliantie Vreemd"]),
        ("opmerkingen", ["Alliantie Eigen"]),
        ("onzin", both),
    ):
        assert rows(uitvoerder, f"?controle={check}") == expected, check


@pytest.mark.slow
def test_late_supplement_is_shown_and_was_taken(verband: Verband) -> None:
    with time_machine.travel(datetime(2026, 4, 1, 10, tzinfo=UTC), tick=False):
        report = bring(verband, S.IN_BEOORDELING)
    with time_machine.travel(datetime(2026, 4, 20, 10, tzinfo=UTC), tick=False):
        actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.", tot=date(2026, 4, 21))
    with time_machine.travel(datetime(2026, 4, 24, 10, tzinfo=UTC), tick=False):
        actions.submit_rapportage(report.pk, by=verband.bestuurder)

    text = page(verband.accounthouder)

    assert "aanvulling 3 dagen te laat" in text
    assert "Aangevuld" in text


def again(user: User) -> User:
    """The same person in a next request."""
    return User.objects.get(pk=user.pk)


def test_finance_waiting_is_a_task_of_the_uitvoerder_until_judged(verband: Verband) -> None:
    report, uitvoerder = bring(verband, S.INGEDIEND), make_uitvoerder()

    tasks = own_tasks(uitvoerder)

    assert [task.url for task in tasks] == [reverse("subsidies:oordeel_financien", args=[report.pk])]
    assert waiting_count(again(uitvoerder)) == 1
    judge_rapportage(
        last_version(report).pk, by=uitvoerder, soort=OordeelSoort.FINANCIEN, uitkomst=OordeelUitkomst.IN_ORDE
    )
    assert (own_tasks(uitvoerder), waiting_count(again(uitvoerder))) == ([], 0)
    actions.withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Nieuw.")
    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    assert waiting_count(again(uitvoerder)) == 1


def copies(report: Jaarrapportage, number: int) -> None:
    """More reports of the same grant, each with a version of its own."""
    versie = RapportageVersie.objects.get(rapportage=report)
    for year in range(1000, 1000 + number):
        duty = type(report.verplichting).objects.create(
            subsidie=report.subsidie, soort="jaarrapportage", jaar=year, vervaldatum=date(2026, 4, 1), artikel="x"
        )
        copy = Jaarrapportage.objects.create(
            verplichting=duty,
            subsidie=report.subsidie,
            jaar=year,
            status=S.INGEDIEND,
            ingediend_op=report.ingediend_op,
            ingediend_door=report.ingediend_door,
        )
        RapportageVersie.objects.create(
            rapportage=copy,
            nummer=1,
            inhoud=versie.inhoud,
            sha256=f"{year:064d}",
            schema_version=2,
            ingediend_op=versie.ingediend_op,
            ingediend_door=versie.ingediend_door,
            verklaring="",
            document=versie.document,
        )


@pytest.mark.slow
@pytest.mark.parametrize("query", ["", "?controle=onvolledig"])
def test_same_number_of_queries_for_one_report_and_for_200(verband: Verband, query: str) -> None:
    report, uitvoerder = bring(verband, S.INGEDIEND), make_uitvoerder()
    counts = []
    for number in (0, 199):
        copies(report, number)
        forget_checks()
        client = Client()
        client.force_login(uitvoerder)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(INBOX + query).status_code == 200
        counts.append(len(asked))

    assert counts[0] == counts[1] <= QUERIES
