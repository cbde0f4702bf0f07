"""The chain of what happened: it grows, it holds, and a row that was changed is found."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from audit.chain import Broken, extend_chain, first_broken
from audit.models import AuditEvent, AuditLabel, AuditRowIsFinal, AuditSchakel
from audit.record import label_digest, record
from tests.factories.accounts import user_factory
from tests.factories.audit import auditevent_factory

pytestmark = pytest.mark.django_db


def tamper(sql: str, *values: int | str) -> None:
    """Change what must stay, as an administrator of the database could: without triggers."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(sql, values)
        assert cursor.rowcount == 1
        cursor.execute("SET LOCAL session_replication_role = origin")


def test_record_writes_ids_in_the_event_and_names_beside_it() -> None:
    user = user_factory(naam="Mens Een")

    event = record("proef.rij.gemaakt", by=user, subject=user, data={"nummer": 3})

    assert (event.actor_id, event.subject_type, event.subject_id) == (user.pk, "accounts.user", str(user.pk))
    assert event.data == {"nummer": 3}
    label = AuditLabel.objects.get(event=event)
    assert (label.actor, label.subject) == ("Mens Een", "Mens Een")
    assert event.label_hash == label_digest(label.zout, "Mens Een", "Mens Een")


def test_extend_chain_links_every_event_once() -> None:
    events = [auditevent_factory() for _ in range(5)]

    assert (extend_chain(), extend_chain()) == (5, 0)
    links = list(AuditSchakel.objects.order_by("nummer"))
    assert [link.event_id for link in links] == [event.pk for event in events]
    assert [link.nummer for link in links] == [1, 2, 3, 4, 5]
    assert [link.vorige_hash for link in links[1:]] == [link.hash for link in links[:-1]]
    assert first_broken() is None


def test_rows_are_final_in_python_too() -> None:
    event = auditevent_factory()

    with pytest.raises(AuditRowIsFinal):
        event.save()
    with pytest.raises(AuditRowIsFinal):
        event.delete()


@pytest.mark.parametrize(
    "change",
    [
        "event = 'proef.rij.anders'",
        "actor_id = gen_random_uuid()",
        "data = '{\"nummer\": 4}'",
        "resultaat = 'geweigerd'",
        "moment = moment + interval '1 second'",
        "herkomst = 'anders'",
        "label_hash = repeat('0', 64)",
        "subject_id = '9'",
    ],
)
def test_a_changed_event_is_found(change: str, as_owner: None) -> None:
    events = [record("proef.rij.gemaakt", by=None, data={"nummer": 3}) for _ in range(4)]
    extend_chain()

    tamper(f"UPDATE audit_auditevent SET {change} WHERE id = %s", events[2].pk)  # noqa: S608  # fixed texts

    assert first_broken() == Broken(3, events[2].pk, "the event or its link was changed")


def test_a_removed_event_is_found(as_owner: None) -> None:
    events = [auditevent_factory() for _ in range(3)]
    extend_chain()

    tamper("DELETE FROM audit_auditschakel WHERE event_id = %s", events[1].pk)

    assert first_broken() == Broken(2, None, "link 2 is missing")


def test_a_changed_label_is_found_and_an_erased_one_breaks_nothing(as_owner: None) -> None:
    first, second = auditevent_factory(), auditevent_factory()
    extend_chain()

    AuditLabel.objects.filter(event=first).delete()
    assert first_broken() is None
    AuditLabel.objects.filter(event=second).update(actor="Iemand anders")
    assert first_broken() == Broken(0, second.pk, "the label was changed")


def test_verify_audit_chains_the_tail_and_says_ok() -> None:
    auditevent_factory()
    out = StringIO()

    call_command("verify_audit", stdout=out)

    assert out.getvalue() == "ok: 1 links, 1 new\n"
    assert AuditEvent.objects.filter(schakel__isnull=True).count() == 0


def test_verify_audit_fails_with_the_first_broken_row(as_owner: None) -> None:
    event = auditevent_factory()
    extend_chain()
    tamper("UPDATE audit_auditevent SET event = 'x.y.z' WHERE id = %s", event.pk)

    with pytest.raises(CommandError) as failed:
        call_command("verify_audit")

    assert failed.value.returncode == 1
    assert str(event.pk) in str(failed.value)
