"""Messages to coordinators: to whom, shown before they are sent, once, and logged with a count."""

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from accounts.roles import Rol
from audit.models import AuditEvent
from notifications.models import Mail, Mailvoorkeur, Wijze
from subsidies.actions.rapportage import create_verplichting, submit_rapportage
from subsidies.actions.rondschrijven import receivers, send_rondschrijven
from subsidies.models import Rondschrijven, Verplichting
from subsidies.statuses import RondschrijvenAan
from tests.factories.notifications import mails
from tests.factories.subsidies import Verband, make_user, make_verband

ALLEN, TE_LAAT = RondschrijvenAan.ALLEN, RondschrijvenAan.TE_LAAT


@time_machine.travel("2026-04-02 00:00:01+02:00", tick=False)
def test_to_whom_a_message_goes(verband: Verband, vreemd: Verband) -> None:
    uitvoerder = make_user("uitvoerder", rol=Rol.UITVOERDER)
    make_verband("Openbaar", is_fictief=False, alleen_openbaar=True)
    mine, theirs = [{v.coordinator, v.gewone_coordinator} for v in (verband, vreemd)]
    create_verplichting(verband.subsidie, 2025, by=None)
    submit_rapportage(vreemd.rapportage().pk, by=vreemd.bestuurder)

    assert set(receivers(ALLEN, uitvoerder)) == mine | theirs
    assert set(receivers(ALLEN, vreemd.accounthouder)) == theirs
    assert set(receivers(TE_LAAT, uitvoerder)) == mine
    assert receivers(TE_LAAT, vreemd.accounthouder) == []
    assert receivers(ALLEN, verband.coordinator) == []


@pytest.mark.parametrize(("moment", "late"), [("2026-04-01 23:59:59+02:00", 0), ("2026-04-02 00:00:00+02:00", 2)])
def test_late_begins_at_midnight_in_amsterdam(verband: Verband, duty: Verplichting, moment: str, late: int) -> None:
    with time_machine.travel(moment, tick=False):
        assert len(receivers(TE_LAAT, verband.accounthouder)) == late


def test_each_gets_a_mail_of_their_own_and_it_is_logged_with_a_count(verband: Verband, vreemd: Verband) -> None:
    Mailvoorkeur.objects.create(user=verband.gewone_coordinator, soort="rondschrijven", wijze=Wijze.UIT)
    Mailvoorkeur.objects.create(user=verband.coordinator, soort="rondschrijven", wijze=Wijze.DAGELIJKS)

    row = send_rondschrijven(ALLEN, onderwerp="Let op", tekst="Regel <b>1</b>\n\nRegel 2", by=verband.accounthouder)
    again = send_rondschrijven(ALLEN, onderwerp="Let op", tekst="Regel <b>1</b>\n\nRegel 2", by=verband.accounthouder)

    mail = Mail.objects.get(soort="rondschrijven")
    assert (row.ontvangers, row, mail.aan, mail.voor_overzicht) == (1, again, verband.coordinator, True)
    assert "&lt;b&gt;1&lt;/b&gt;" in mail.html
    assert "Regel <b>1</b>" in mail.tekst
    assert AuditEvent.objects.get(event="subsidies.rondschrijven.verzonden").data == {"aan": "allen", "ontvangers": 1}
    with pytest.raises(DatabaseError), transaction.atomic():
        Rondschrijven.objects.update(ontvangers=9)


def test_page_shows_the_number_before_it_sends(client: Client, verband: Verband, vreemd: Verband) -> None:
    address = reverse("subsidies:rondschrijven")
    data = {"aan": "allen", "onderwerp": "Let op\r\nBcc: x@y.example", "tekst": "Dien op tijd in."}
    client.force_login(verband.accounthouder)

    empty = client.post(address, {**data, "tekst": " ", "versturen": "1"})
    shown = client.post(address, {**data, "bekijken": "1"}).content.decode()
    assert empty.context["form"].errors
    assert "Zo gaat het naar 2 coördinatoren" in shown
    assert "Schrijf niets persoonlijks of vertrouwelijks" in shown
    assert not Mail.objects.exists()

    done = client.post(address, {**data, "versturen": "1"}, follow=True).content.decode()

    assert "Het bericht is verstuurd aan 2 coördinatoren." in done
    assert set(mails("rondschrijven")) == {verband.coordinator, verband.gewone_coordinator}
    client.force_login(vreemd.accounthouder)
    assert "Dien op tijd in." not in client.get(address).content.decode()


def test_nobody_to_write_to_has_no_button_to_send(client: Client, verband: Verband) -> None:
    client.force_login(verband.accounthouder)

    page = client.post(
        reverse("subsidies:rondschrijven"), {"aan": "te_laat", "onderwerp": "x", "tekst": "y", "bekijken": "1"}
    ).content.decode()

    assert "Er is nu niemand aan wie dit gaat." in page
    assert 'name="versturen"' not in page


@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_messages_are_for_the_ministry(client: Client, verband: Verband, who: str) -> None:
    client.force_login(getattr(verband, who))

    assert client.get(reverse("subsidies:rondschrijven")).status_code == 403
    with pytest.raises(PermissionDenied):
        send_rondschrijven(ALLEN, onderwerp="x", tekst="y", by=getattr(verband, who))
