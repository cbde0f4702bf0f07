import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from notifications.models import Mail, Mailvoorkeur, Wijze
from notifications.outbox import queue_mail, wants
from notifications.soorten import TE_KIEZEN

pytestmark = pytest.mark.django_db

SETTINGS = "notifications:mailvoorkeur_edit"
MAILBOX = "notifications:postvak_list"


@pytest.fixture
def user(client) -> User:
    made = User.objects.create_user("ik@voorbeeld.example", naam="Ik")
    client.force_login(made)
    return made


@pytest.fixture
def other() -> User:
    return User.objects.create_user("ander@voorbeeld.example", naam="Ander")


def write(to: User, subject: str = "Onderwerp van de mail") -> Mail:
    mail = queue_mail("besluit", to=to, subject=subject, body_text="Kijk op https://x.example/1/ <b>vet</b>")
    assert mail is not None
    return mail


def choices(wijze: str) -> dict[str, str]:
    return {soort.code: wijze for soort in TE_KIEZEN}


def test_settings_show_the_present_choice_and_what_is_always_sent(client, user):
    Mailvoorkeur.objects.create(user=user, soort="herinnering", wijze=Wijze.UIT)

    response = client.get(reverse(SETTINGS))

    form = response.context["form"]
    assert (form["herinnering"].value(), form["ingediend"].value()) == ("uit", "direct")
    assert "Ontvangstbevestiging" in response.content.decode()


def test_choices_are_kept_for_this_person_only(client, user, other):
    response = client.post(reverse(SETTINGS), choices("uit"), follow=True)

    assert "Uw keuzes zijn opgeslagen." in response.content.decode()
    assert [wants(user, soort.code) for soort in TE_KIEZEN] == [False] * len(TE_KIEZEN)
    assert [wants(other, soort.code) for soort in TE_KIEZEN] == [True] * len(TE_KIEZEN)

    client.post(reverse(SETTINGS), choices("direct"))
    assert wants(user, "herinnering")
    assert Mailvoorkeur.objects.count() == len(TE_KIEZEN)


@pytest.mark.parametrize("wijze", ["", "soms", "uit\x00", "x" * 100_000])
def test_impossible_choice_gives_a_sentence_and_changes_nothing(client, user, wijze):
    response = client.post(reverse(SETTINGS), choices(wijze))

    assert response.status_code == 200
    assert response.context["form"].errors
    assert not Mailvoorkeur.objects.exists()


def test_legal_kind_cannot_be_turned_off_by_a_crafted_post(client, user):
    client.post(reverse(SETTINGS), {**choices("direct"), "besluit": "uit"})

    assert wants(user, "besluit")
    assert set(Mailvoorkeur.objects.values_list("soort", flat=True)) == {soort.code for soort in TE_KIEZEN}


def test_mailbox_shows_all_mails_of_the_demo(client, user, other, settings):
    settings.DEMO = True
    mine, theirs = write(user, "Voor mij"), write(other, "Voor een ander")

    page = client.get(reverse(MAILBOX)).content.decode()

    assert "Hier ziet u alle e-mail van alle demo-accounts." in page
    for mail in (mine, theirs):
        assert mail.onderwerp in page
        detail = client.get(reverse("notifications:postvak_detail", args=[mail.pk])).content.decode()
        assert 'href="https://x.example/1/"' in detail
        assert "&lt;b&gt;vet&lt;/b&gt;" in detail


def test_no_mailbox_outside_the_demo(client, user, settings):
    settings.DEMO = False
    mail = write(user)

    assert client.get(reverse(MAILBOX)).status_code == 404
    assert client.get(reverse("notifications:postvak_detail", args=[mail.pk])).status_code == 404


def test_mailbox_needs_login(client, other, settings):
    settings.DEMO = True

    assert client.get(reverse(MAILBOX)).status_code == 302
    assert client.get(reverse(SETTINGS)).status_code == 302


def test_empty_mailbox_says_what_comes(client, user, settings):
    settings.DEMO = True

    assert "Er is nog geen e-mail." in client.get(reverse(MAILBOX)).content.decode()


@pytest.mark.parametrize("rows", [1, 200])
def test_mailbox_asks_the_same_number_of_queries(client, user, settings, rows):
    settings.DEMO = True
    for number in range(rows):
        Mail.objects.create(
            soort="besluit", aan=user, adres=user.email, onderwerp="O", tekst="T", message_id=str(number)
        )

    with CaptureQueriesContext(connection) as asked:
        client.get(reverse(MAILBOX))

    assert len([query for query in asked if "notifications_mail" in query["sql"]]) == 2
