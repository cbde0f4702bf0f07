"""Due dates: working days, postponement and who sees it, and what the receipt says of them."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from notifications.models import Mail, Mailvoorkeur, Wijze
from subsidies.actions.rapportage import approve_rapportage, submit_rapportage, take_up_rapportage
from subsidies.actions.termijn import NietUitgesteld, postpone_verplichting
from subsidies.models import Uitstel, Verplichting
from subsidies.termijnen import easter, feestdagen, is_werkdag, next_werkdag
from tests.factories.notifications import mails
from tests.factories.subsidies import Verband, make_user

DUE = date(2026, 4, 1)  # over 2025


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


# Working days.


def test_easter_and_what_hangs_on_it() -> None:
    known = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2038: (4, 25), 2285: (3, 22)}

    assert {jaar: (easter(jaar).month, easter(jaar).day) for jaar in known} == known
    assert {date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 25)} < feestdagen(2026)
    assert date(2025, 4, 26) in feestdagen(2025)  # the 27th is a Sunday
    assert date(2026, 4, 27) in feestdagen(2026)


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2026, 4, 1), date(2026, 4, 2)),
        (date(2026, 4, 2), date(2026, 4, 7)),  # Good Friday, weekend, Easter Monday
        (date(2027, 4, 30), date(2027, 5, 3)),
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_the_next_working_day(day: date, following: date) -> None:
    assert next_werkdag(day) == following
    assert is_werkdag(following)


# Postponement.


def test_a_postponement_moves_the_date_and_says_why(verband: Verband, duty: Verplichting) -> None:
    row = postpone_verplichting(
        duty.pk, tot=date(2026, 5, 1), reden=" De accountant is later. ", by=verband.accounthouder
    )

    duty.refresh_from_db()
    assert duty.vervaldatum == date(2026, 5, 1)
    assert (row.oude_datum, row.nieuwe_datum, row.reden) == (DUE, date(2026, 5, 1), "De accountant is later.")
    event = AuditEvent.objects.get(event="subsidies.verplichting.uitgesteld")
    assert event.data == {"van": "2026-04-01", "tot": "2026-05-01", "storing": None}
    assert set(mails("besluit")) == {verband.coordinator, verband.gewone_coordinator, verband.bestuurder}
    mail = Mail.objects.filter(soort="besluit")[0]
    assert "accountant" not in mail.tekst + mail.html
    assert verband.alliantie.naam not in mail.onderwerp + mail.tekst + mail.html
    assert "1\u00a0mei 2026" in mail.tekst


def test_a_decision_comes_at_once_whatever_somebody_chose(verband: Verband, duty: Verplichting) -> None:
    Mailvoorkeur.objects.create(user=verband.coordinator, soort="herinnering", wijze=Wijze.DAGELIJKS)

    postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=verband.accounthouder)

    assert not Mail.objects.get(aan=verband.coordinator).voor_overzicht


@pytest.mark.parametrize(
    ("tot", "reden"),
    [
        (DUE, "Reden"),
        (DUE - timedelta(days=1), "Reden"),
        (DUE + timedelta(days=367), "Reden"),
        (DUE + timedelta(days=1), "  \n "),
    ],
)
def test_only_later_at_most_a_year_and_with_a_reason(
    verband: Verband, duty: Verplichting, tot: date, reden: str
) -> None:
    with pytest.raises(NietUitgesteld):
        postpone_verplichting(duty.pk, tot=tot, reden=reden, by=verband.accounthouder)

    assert not Uitstel.objects.exists()
    assert not Mail.objects.exists()


def test_who_may_postpone(verband: Verband, vreemd: Verband, duty: Verplichting, beheerder: User) -> None:
    uitvoerder = make_user("uitvoerder", rol=Rol.UITVOERDER)

    for user in (verband.coordinator, verband.bestuurder, verband.partner, vreemd.accounthouder, beheerder):
        with pytest.raises(PermissionDenied):
            postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=user)
    assert postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=uitvoerder).door == uitvoerder


def test_nothing_to_postpone_after_akkoord(verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)

    with pytest.raises(NietUitgesteld, match="akkoord"):
        postpone_verplichting(report.verplichting_id, tot=date(2026, 5, 1), reden="R", by=verband.accounthouder)


def test_a_postponement_stays(verband: Verband, duty: Verplichting) -> None:
    row = postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=verband.accounthouder)

    with pytest.raises(DatabaseError), transaction.atomic():
        Uitstel.objects.filter(pk=row.pk).update(reden="Anders")
    with pytest.raises(DatabaseError), transaction.atomic():
        row.delete()


def test_page_shows_history_and_takes_a_postponement(client: Client, verband: Verband, duty: Verplichting) -> None:
    address = reverse("subsidies:uitstel", args=[duty.pk])
    client.force_login(verband.accounthouder)

    wrong = client.post(address, {"tot": "01-03-2026", "reden": "Te vroeg"}).content.decode()
    no_day = client.post(address, {"tot": "31-02-2027", "reden": "Te vroeg"}).content.decode()
    right = client.post(address, {"tot": "01-05-2026", "reden": "Accountant later"}, follow=True).content.decode()

    assert "kies een dag na de uiterste dag van nu" in wrong
    assert "Te vroeg" in wrong
    assert "De dag 31-02-2027 bestaat niet" in no_day
    assert "Uitstel gegeven tot en met 1\u00a0mei 2026" in right
    client.force_login(verband.coordinator)
    page = client.get(address)
    assert "Accountant later" in page.content.decode()
    assert page.context["form"] is None
    assert client.post(address, {"tot": "01-06-2026", "reden": "Zelf"}).status_code == 404
    assert Uitstel.objects.count() == 1


def test_who_sees_a_term(
    client: Client, verband: Verband, vreemd: Verband, duty: Verplichting, beheerder: User
) -> None:
    address = reverse("subsidies:uitstel", args=[duty.pk])
    readers = [verband.partner, verband.bestuurder, vreemd.accounthouder, make_user("a", rol=Rol.AUDITOR)]
    others = [vreemd.coordinator, beheerder, make_user("k", rol=Rol.KAMER)]

    for user in (*readers, *others):
        client.force_login(user)
        assert client.get(address).status_code == (200 if user in readers else 404)


# The receipt.


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-04-01T21:59:59+00:00", "Dat is op tijd."),
        ("2026-04-01T22:00:00+00:00", "Dat is 1 dag na de uiterste dag."),
    ],
)
def test_the_receipt_says_in_time_and_complete_and_leads_to_the_copy(
    client: Client, verband: Verband, moment: str, words: str
) -> None:
    versie = submit_rapportage(verband.rapportage().pk, by=verband.bestuurder, moment=at(moment))

    mail = Mail.objects.get(soort="ontvangstbevestiging", aan=verband.bestuurder)

    copy = reverse("subsidies:versie_detail", args=[versie.rapportage_id, 1])
    for text in (mail.tekst, mail.html):
        assert words in text
        assert "De rapportage is nog niet volledig." in text
        assert copy in text
        assert "geheimtekst" not in text
    client.force_login(verband.bestuurder)
    page = client.get(reverse("subsidies:rapportage_ontvangst", args=[versie.rapportage_id, 1])).content.decode()
    assert ("op tijd" in page) == (words == "Dat is op tijd.")
    assert "Nog niet: hieronder staat wat ontbreekt." in page
    assert copy in page
