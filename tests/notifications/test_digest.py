"""The overview of the day: one mail, once a day, with what waits; and what a new choice does with it."""

from pathlib import Path

import pytest
import time_machine
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from jobs import runner
from jobs.models import Job, Status
from notifications import digest, tasks
from notifications.models import Mail, Mailvoorkeur, Wijze
from notifications.outbox import queue_mail
from notifications.soorten import SOORTEN, TE_KIEZEN
from notifications.tasks import send_mail
from tests.factories.accounts import user_factory

pytestmark = pytest.mark.django_db

NOON = "2026-03-02 12:00:00+01:00"
PAGE = "notifications:bericht_list"


@pytest.fixture
def user() -> User:
    made = user_factory(naam="Ik")
    for soort in TE_KIEZEN:
        Mailvoorkeur.objects.create(user=made, soort=soort.code, wijze=Wijze.DAGELIJKS)
    return made


@pytest.fixture
def postvak(settings, tmp_path) -> Path:
    settings.EMAIL_TRANSPORT = {"backend": "notifications.backend.EmlBackend", "file_path": str(tmp_path / "postvak")}
    return Path(tmp_path) / "postvak"


def write(to: User, number: int = 1, kind: str = "herinnering") -> Mail:
    mail = queue_mail(kind, to=to, subject=f"Bericht {number}", body_text=f"Kijk op https://x.example/{number}/\nDag")
    assert mail is not None
    return mail


def bundle(moment: str = NOON) -> int:
    with time_machine.travel(moment, tick=False):
        return digest.send_digests()


def overviews() -> list[Mail]:
    return list(Mail.objects.filter(soort="dagoverzicht").order_by("aangemaakt_op"))


@pytest.mark.parametrize("soort", SOORTEN, ids=lambda soort: soort.code)
def test_what_may_wait_waits_and_what_the_law_needs_does_not(user: User, soort) -> None:
    mail = write(user, kind=soort.code)

    assert mail.voor_overzicht is not soort.is_wettelijk
    assert Job.objects.filter(kind="mail", key=str(mail.pk)).exists() is soort.is_wettelijk


def test_one_mail_holds_all_that_waits_and_each_person_gets_their_own(user: User) -> None:
    other = user_factory()
    Mailvoorkeur.objects.create(user=other, soort="herinnering", wijze=Wijze.DAGELIJKS)
    mails = [write(user, number) for number in (1, 2)]
    write(other, 3)

    assert bundle() == 2

    mine = Mail.objects.get(soort="dagoverzicht", aan=user)
    for words in (mine.tekst, mine.html):
        assert [f"Bericht {n}" in words and f"https://x.example/{n}/" in words for n in (1, 2, 3)] == [
            True,
            True,
            False,
        ]
    assert Job.objects.filter(kind="mail").count() == 2
    assert set(mine.gebundeld.all()) == set(mails)


def test_words_without_an_address_stand_in_the_overview_and_no_more_than_fifty(user: User) -> None:
    queue_mail("rondschrijven", to=user, subject="Let op", body_text="Dien <b>op tijd</b> in.")
    for number in range(60):
        write(user, number)

    bundle()

    [mail] = overviews()
    assert "Dien <b>op tijd</b> in." in mail.tekst
    assert "Dien &lt;b&gt;op tijd&lt;/b&gt; in." in mail.html
    assert "En nog 11 berichten." in mail.tekst
    assert not Mail.objects.to_bundle().exists()


def test_once_a_day_and_the_next_day_begins_at_midnight_in_amsterdam(user: User) -> None:
    with time_machine.travel("2026-03-02 22:00:00+00:00", tick=False):
        write(user, 1)
        assert (digest.send_digests(), digest.send_digests()) == (1, 0)
        write(user, 2)
        assert digest.send_digests() == 0
    with time_machine.travel("2026-03-02 22:59:59+00:00", tick=False):
        assert digest.send_digests() == 0
    with time_machine.travel("2026-03-02 23:00:00+00:00", tick=False):
        assert digest.send_digests() == 1
    assert len(overviews()) == 2


def test_the_clock_begins_at_eight_and_catches_up(user: User) -> None:
    write(user)
    with time_machine.travel("2026-03-02 07:59:59+01:00", tick=False):
        tasks.run_digests()
        assert overviews() == []
    with time_machine.travel("2026-03-02 17:00:00+01:00", tick=False):
        tasks.run_digests()
        assert len(overviews()) == 1


def test_nothing_waits_gives_no_mail_and_a_closed_account_gets_none(user: User) -> None:
    assert bundle() == 0
    write(user)
    User.objects.filter(pk=user.pk).update(is_active=False)

    assert bundle() == 0


def test_a_crash_while_bundling_leaves_everything_waiting(user: User) -> None:
    write(user)

    with pytest.raises(RuntimeError), transaction.atomic():
        assert digest.send_digests() == 1
        raise RuntimeError
    assert (overviews(), Mail.objects.to_bundle().count()) == ([], 1)

    assert bundle() == 1


def test_a_crash_after_sending_gives_at_most_the_same_mail_again(user: User, postvak: Path) -> None:
    waiting = write(user)
    bundle()
    [mail] = overviews()

    assert callable(send_mail(str(mail.pk), lambda *progress: None))  # sent; the process dies before it is marked
    runner.run(Job.objects.get(kind="mail", key=str(mail.pk)).pk)
    assert bundle() == 0

    assert [file.stem for file in postvak.iterdir()] == [mail.message_id.strip("<>").partition("@")[0]]
    waiting.refresh_from_db()
    mail.refresh_from_db()
    assert waiting.verzonden_op == mail.verzonden_op is not None


def test_what_waits_is_never_sent_by_itself(user: User, postvak: Path) -> None:
    mail = write(user)

    assert send_mail(str(mail.pk), lambda *progress: None) is None
    assert not postvak.exists()


@pytest.mark.parametrize(("wijze", "left", "jobs"), [(Wijze.DIRECT, 1, 1), (Wijze.DAGELIJKS, 1, 0), (Wijze.UIT, 0, 0)])
def test_what_waits_follows_a_new_choice(client: Client, user: User, wijze: Wijze, left: int, jobs: int) -> None:
    write(user)
    client.force_login(user)

    client.post(reverse("notifications:mailvoorkeur_edit"), {soort.code: wijze for soort in TE_KIEZEN})

    assert (Mail.objects.count(), Job.objects.filter(kind="mail").count()) == (left, jobs)


def test_settings_offer_three_choices(client: Client, user: User) -> None:
    client.force_login(user)

    page = client.get(reverse("notifications:mailvoorkeur_edit")).content.decode()

    for wijze in Wijze:
        assert page.count(f'value="{wijze}"') == len(TE_KIEZEN)
        assert str(wijze.label) in page


def test_outbox_shows_kind_moment_and_state_and_no_content(client: Client, user: User) -> None:
    write(user, 1)
    failed, sent = write(user, 2, "besluit"), write(user, 3, "ontvangstbevestiging")
    write(user_factory(), 4, "account")
    Job.objects.filter(key=str(failed.pk)).update(status=Status.MISLUKT, finished_at=timezone.now())
    sent.mark_sent()
    client.force_login(user_factory(Rol.BEHEERDER))

    page = client.get(reverse(PAGE)).content.decode()

    for words in ("Herinnering", "Wacht op het dagoverzicht", "Mislukt", "Verzonden", "Wacht op verzending"):
        assert words in page
    for secret in ("Bericht 1", "x.example", user.email, "voorbeeld.example"):
        assert secret not in page


def test_everybody_else_sees_only_what_went_to_them(client: Client, user: User) -> None:
    write(user)
    for rol in (Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR, Rol.KAMER):
        client.force_login(user_factory(rol))
        assert client.get(reverse(PAGE)).context["pagina"].paginator.count == 0
    client.force_login(user)
    assert client.get(reverse(PAGE)).context["pagina"].paginator.count == 1


def test_outbox_asks_the_same_queries_at_one_and_at_many(client: Client, django_assert_num_queries) -> None:
    beheerder = user_factory(Rol.BEHEERDER)
    client.force_login(beheerder)
    write(beheerder, 0, "besluit")
    client.get(reverse(PAGE))
    with django_assert_num_queries(7):
        client.get(reverse(PAGE))
    for number in range(40):
        write(beheerder, number, "besluit")
    with django_assert_num_queries(7):
        client.get(reverse(PAGE))
