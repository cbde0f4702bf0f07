"""Edges of importing a public overview: who may not, what came too late, and what is done already."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from accounts.roles import Rol
from audit.models import AuditEvent
from documents.uploads import Bestand
from evaluaties.actions.dekking import SPARE, refresh_dekking
from evaluaties.actions.ontvanger import decide_naampaar, link_ontvanger
from evaluaties.actions.overzicht import (
    CONTROLE_KIND,
    apply_overzicht,
    check_overzicht,
    receive_overzicht,
    remove_overzicht,
    retry_overzicht,
    start_toepassen,
    undo_overzicht,
)
from evaluaties.bedragen import Notatie, OnleesbaarBedrag, lees_bedrag
from evaluaties.models import Naampaar, Ontvanger, Overzichtrij, Signaal, Subsidieoverzicht
from evaluaties.models.signaal import POOL
from evaluaties.statuses import OverzichtStatus, PaarBesluit
from jobs.models import Job, Status
from tests.factories.accounts import user_factory
from tests.factories.jobs import job_factory
from tests.factories.overzicht import (
    naampaar_factory,
    ontvanger_factory,
    overzichtrij_factory,
    subsidieoverzicht_factory,
)
from tests.factories.signaal import signaal_factory

CSV = """Ministerie;Regeling;Ontvanger;Artikel;Bedrag;Jaar
OCW;Steun;Maanvis;25;1.000,50;2024
OCW;Steun;Ganzenveer;9;250;2023
"""


def beat(percent, tekst=""):
    """Nobody watches."""


@pytest.fixture
def importer(db):
    """Somebody who may import."""
    return user_factory(Rol.BEHEERDER)


@pytest.fixture
def upload(client, importer):
    """Send a file that nobody checks yet; gives the overview."""

    def go(text=CSV):
        client.force_login(importer)
        client.post("/subsidieoverzichten/", {"bestand": SimpleUploadedFile("overzicht.csv", text.encode())})
        return Subsidieoverzicht.objects.latest("pk")

    return go


@pytest.fixture
def checked(upload, do_jobs):
    """Send a file and let the worker check it; gives the overview."""

    def go(text=CSV):
        overzicht = upload(text)
        do_jobs()
        overzicht.refresh_from_db()
        return overzicht

    return go


def end(overzicht, status=OverzichtStatus.GEWEIGERD):
    Subsidieoverzicht.objects.filter(pk=overzicht.pk).update(status=status)


@pytest.mark.django_db
@pytest.mark.parametrize("rol", [Rol.KAMER, Rol.AUDITOR, Rol.UITVOERDER])
def test_who_may_not_import_can_do_nothing_by_the_actions(rol):
    by, overzicht, paar = user_factory(rol), subsidieoverzicht_factory(), naampaar_factory()
    bestand = Bestand(content=CSV.encode(), extensie="csv", origineel_sha256="0" * 64)
    for act in (
        lambda: receive_overzicht(bestand, naam="Nieuw", is_fictief=False, by=by),
        lambda: start_toepassen(overzicht, by=by),
        lambda: undo_overzicht(overzicht, reden="Zomaar.", by=by),
        lambda: remove_overzicht(overzicht, by=by),
        lambda: retry_overzicht(overzicht, by=by),
        lambda: decide_naampaar(paar, besluit=PaarBesluit.ZELFDE, by=by),
        lambda: link_ontvanger(paar.een, None, by=by),
    ):
        with pytest.raises(PermissionDenied):
            act()

    assert Subsidieoverzicht.objects.get().status == OverzichtStatus.TOEGEPAST
    assert Naampaar.objects.get().besluit == PaarBesluit.OPEN


def test_what_is_checked_already_is_not_checked_again(checked):
    assert check_overzicht(checked().pk, beat) is None


def test_a_check_that_ends_too_late_writes_nothing(upload):
    overzicht = upload()
    effect = check_overzicht(overzicht.pk, beat)
    assert effect is not None
    end(overzicht)

    effect()

    overzicht.refresh_from_db()
    assert (overzicht.status, overzicht.rijen) == (OverzichtStatus.GEWEIGERD, 0)
    assert not overzicht.regels.exists()


def test_what_nobody_asked_to_apply_is_not_applied(checked):
    assert apply_overzicht(checked().pk, beat) is None


def test_an_apply_that_ends_too_late_writes_nothing(checked, importer):
    overzicht = checked()
    assert start_toepassen(overzicht, by=importer)
    effect = apply_overzicht(overzicht.pk, beat)
    assert effect is not None
    end(overzicht, OverzichtStatus.GECONTROLEERD)

    effect()

    overzicht.refresh_from_db()
    assert overzicht.status == OverzichtStatus.GECONTROLEERD
    assert not Ontvanger.objects.exists()
    assert not Overzichtrij.objects.tellend(is_fictief=False).exists()


def test_what_does_not_count_cannot_be_undone(checked, importer):
    overzicht = checked()

    assert not undo_overzicht(overzicht, reden="Te vroeg.", by=importer)

    overzicht.refresh_from_db()
    assert (overzicht.status, overzicht.ongedaan_reden) == (OverzichtStatus.GECONTROLEERD, "")
    assert not AuditEvent.objects.filter(event="evaluaties.subsidieoverzicht.ongedaan_gemaakt").exists()


def test_what_was_applied_cannot_be_thrown_away(importer):
    overzicht = overzichtrij_factory().overzicht

    assert not remove_overzicht(overzicht, by=importer)
    assert overzicht.regels.count() == 1


def test_what_is_gone_already_cannot_be_thrown_away_again(checked, importer):
    overzicht = checked()

    assert remove_overzicht(overzicht, by=importer)
    assert not remove_overzicht(overzicht, by=importer)
    assert AuditEvent.objects.filter(event="evaluaties.subsidieoverzicht.weggegooid").count() == 1


def test_a_failed_check_is_tried_once_more_and_no_other(importer):
    overzicht = subsidieoverzicht_factory(status=OverzichtStatus.CONTROLE, toegepast_op=None)
    assert not retry_overzicht(overzicht, by=importer)
    job = job_factory(CONTROLE_KIND, key=str(overzicht.pk))
    assert not retry_overzicht(overzicht, by=importer)
    Job.objects.filter(pk=job.pk).update(status=Status.MISLUKT, tries=3, finished_at=timezone.now())

    assert retry_overzicht(overzicht, by=importer)
    assert not retry_overzicht(overzicht, by=importer)

    job.refresh_from_db()
    assert (job.status, job.tries) == (Status.WACHTEND, 0)
    event = AuditEvent.objects.get(event="evaluaties.subsidieoverzicht.opnieuw_gevraagd")
    assert event.data["opdracht"] == job.referentie


@pytest.mark.parametrize(("names", "count"), [(["Zeemeeuw"], 1), (["Zeemeeuw", "Maanvis"], 1), (["Maanvis"], 1)])
def test_names_that_are_one_organisation_count_once(checked, names, count):
    ontvanger_factory("Zeemeeuw", hoofd=ontvanger_factory("Maanvis"))
    lines = [f"OCW;Steun;{naam};25;{place}00;2024" for place, naam in enumerate(names, 1)]

    overzicht = checked("\n".join(["Ministerie;Regeling;Ontvanger;Artikel;Bedrag;Jaar", *lines]))

    assert (overzicht.aanvaard, overzicht.ontvangers) == (len(names), count)


def test_recipients_that_no_longer_count_are_used_again_and_others_left_alone(checked, importer, do_jobs):
    ontvanger_factory("Staat los")
    ontvanger = ontvanger_factory("Maanvis")
    overzicht = checked()
    start_toepassen(overzicht, by=importer)
    do_jobs()

    counting = Overzichtrij.objects.tellend(is_fictief=False)
    assert set(counting.values_list("ontvanger__naam", flat=True)) == {"Maanvis", "Ganzenveer"}
    assert counting.get(ontvanger=ontvanger).bedrag == Decimal("1000.50")
    assert Ontvanger.objects.count() == 3


def test_the_same_decision_again_changes_nothing(importer):
    paar = naampaar_factory()

    assert decide_naampaar(paar, besluit=PaarBesluit.ANDERS, by=importer)
    assert not decide_naampaar(paar, besluit=PaarBesluit.ANDERS, by=importer)
    assert AuditEvent.objects.filter(event="evaluaties.naampaar.besloten").count() == 1


@pytest.mark.parametrize("text", ["12,34.5", "1.23,45", "1234.567,8"])
def test_groups_that_are_not_of_three_are_unreadable(text):
    with pytest.raises(OnleesbaarBedrag, match="onleesbaar"):
        lees_bedrag(text, Notatie())


@pytest.mark.parametrize(("text", "sign"), [("1.234", "."), ("1,234", ",")])
def test_thousands_in_a_file_that_uses_a_sign_in_both_ways_are_ambiguous(text, sign):
    both = Notatie(decimaal=frozenset(sign), groepen=frozenset(sign))

    with pytest.raises(OnleesbaarBedrag, match="dubbelzinnig"):
        lees_bedrag(text, both, duizenden=True)


@pytest.mark.slow
@pytest.mark.django_db
def test_the_clock_adds_a_pool_before_the_empty_rows_run_out():
    told = POOL - SPARE + 1
    for _number in range(told):
        signaal_factory()
    assert Signaal.objects.count() == POOL

    refresh_dekking()

    assert (Signaal.objects.count(), len(Signaal.objects.all().filled())) == (2 * POOL, told)
