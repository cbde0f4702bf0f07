"""Four eyes: asked to be checked, sent back, made final by another; and then frozen."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from allianties.models import Alliantie, Organisatie
from audit.models import AuditEvent
from evaluaties.actions.bijlageconcept import change_blok, change_settings, move_blok, remove_blok
from evaluaties.actions.blokpassage import change_passage, move_passage
from evaluaties.actions.conceptstap import (
    check_concept,
    four_eyes_problem,
    reopen_concept,
    send_back_concept,
    settle_probleem,
    stand_of,
)
from evaluaties.actions.definitief import finish_concept
from evaluaties.actions.kamerbrief import send_kamerbrief
from evaluaties.actions.voorbeeld import create_voorbeeld, stop_voorbeeld
from evaluaties.models import Bijlage, Bijlageconcept, Blok, Blokpassage, BlokSoort, Conceptstap, Kamerbrief, Sjabloon
from evaluaties.statuses import ConceptStatus
from jobs.models import Job
from notifications.models import Mail
from subsidies.actions import rapportage as reports
from tests.factories.accounts import user_factory
from tests.factories.passages import judged
from tests.factories.samenstellen import NOON, Samenstelling, make_concept, make_samenstelling

pytestmark = pytest.mark.django_db


def status_of(samen: Samenstelling) -> str:
    samen.concept.refresh_from_db()
    return samen.concept.status


def test_asking_for_the_check_mails_colleagues_alone(samen: Samenstelling, collega: User) -> None:
    user_factory(Rol.ACCOUNTHOUDER)
    gone = user_factory(Rol.KAMER)
    User.objects.filter(pk=gone.pk).update(is_active=False)

    check_concept(samen.concept, by=samen.maker)

    assert status_of(samen) == ConceptStatus.TER_CONTROLE
    (mail,) = Mail.objects.filter(soort="kamer")
    assert mail.aan == collega
    assert samen.concept.get_absolute_url() in mail.tekst and samen.concept.titel not in mail.tekst
    step = Conceptstap.objects.get()
    assert (step.naam, step.van, step.naar, step.door) == ("check", "concept", "ter_controle", samen.maker)
    assert AuditEvent.objects.get(event="evaluaties.bijlageconcept.stap_gezet").data["naar"] == "ter_controle"


def test_with_an_open_problem_nothing_goes_on(samen: Samenstelling, collega: User) -> None:
    change_passage(Blokpassage.objects.get(), revision=0, tekst="Anders.", by=samen.maker)
    with pytest.raises(ValidationError, match="wijkt af"):
        check_concept(samen.concept, by=samen.maker)
    assert status_of(samen) == ConceptStatus.CONCEPT

    Bijlageconcept.objects.update(status=ConceptStatus.TER_CONTROLE)  # whatever brought it there
    with pytest.raises(ValidationError, match="wijkt af"):
        finish_concept(samen.concept, by=collega)
    assert not Bijlage.objects.exists()


def test_problem_with_a_reason_goes_on(samen: Samenstelling, collega: User) -> None:
    Kamerbrief.objects.update(verzenddatum=None)
    samen.concept.refresh_from_db()
    (point,) = stand_of(samen.concept).problemen
    with pytest.raises(ValidationError, match="waarom dit mag blijven"):
        check_concept(samen.concept, by=samen.maker)

    settle_probleem(samen.concept, point.sleutel, reden="De dag volgt.", by=samen.maker)
    check_concept(samen.concept, by=samen.maker)
    assert finish_concept(samen.concept, by=collega)


def test_who_worked_on_it_or_asked_does_not_make_it_final(samen: Samenstelling, collega: User) -> None:
    asker, third = user_factory(Rol.KAMER), user_factory(Rol.KAMER)
    change_blok(samen.tekst, revision=samen.tekst.revision, titel="", tekst="Nieuw.", by=third)
    check_concept(samen.concept, by=asker)

    for person in (samen.maker, third, asker):
        assert four_eyes_problem(samen.concept, person)
        with pytest.raises(ValidationError):
            finish_concept(samen.concept, by=person)
    for rol in (Rol.ACCOUNTHOUDER, Rol.AUDITOR, Rol.BEHEERDER):
        with pytest.raises(PermissionDenied):
            finish_concept(samen.concept, by=user_factory(rol))
    assert four_eyes_problem(samen.concept, collega) is None
    assert finish_concept(samen.concept, by=collega).concept == samen.concept


def test_final_freezes_the_facts_and_asks_for_the_pdf(samen: Samenstelling, collega: User) -> None:
    check_concept(samen.concept, by=samen.maker)

    bijlage = finish_concept(samen.concept, by=collega)

    assert status_of(samen) == ConceptStatus.DEFINITIEF
    assert samen.concept.bijlage == bijlage and bijlage.aangemaakt_door == collega
    facts = bijlage.document.context
    assert facts["schema_version"] == 2 and facts["titel"] == "Voortgang"
    assert [row["tekst"] for row in facts["passages"]] == [samen.passage.tekst]
    assert Job.objects.for_key("bijlage_pdf", str(bijlage.document_id)) is not None
    with pytest.raises(TransitionNotAllowed):
        finish_concept(samen.concept, by=user_factory(Rol.KAMER))
    assert Bijlage.objects.count() == 1


@pytest.mark.parametrize("act", [finish_concept, lambda c, by: send_back_concept(c, reden="X", by=by)])
def test_steps_from_another_state_are_refused(samen: Samenstelling, collega: User, act) -> None:
    with pytest.raises(TransitionNotAllowed):
        act(samen.concept, by=collega)
    assert not Conceptstap.objects.exists()


def test_nothing_joins_a_letter_that_parliament_has(samen: Samenstelling, collega: User) -> None:
    check_concept(samen.concept, by=samen.maker)
    sent = {"status": "verzonden", "verzonden_op": timezone.now(), "verzenddatum": timezone.localdate()}
    Kamerbrief.objects.filter(pk=samen.concept.kamerbrief_id or 0).update(**sent)

    with pytest.raises(ValidationError, match="al verzonden"):
        finish_concept(samen.concept, by=collega)
    samen.concept.refresh_from_db()
    with pytest.raises(ValidationError, match="al verzonden"):
        change_settings(
            samen.concept, revision=samen.concept.revision, by=samen.maker, kamerbrief=samen.concept.kamerbrief
        )
    assert samen.concept.bijlage is None


def test_final_is_what_was_given_to_check(samen: Samenstelling, collega: User) -> None:
    check_concept(samen.concept, by=samen.maker)
    samen.concept.refresh_from_db()
    given = samen.concept.voorbeeld
    assert given is not None and create_voorbeeld(samen.concept, by=samen.maker) == given
    Alliantie.objects.filter(pk=samen.verband.alliantie.pk).update(doel="Een ander doel.")

    with pytest.raises(ValidationError, match="anders dan toen"):
        finish_concept(samen.concept, by=collega)
    assert create_voorbeeld(samen.concept, by=collega) == given

    Alliantie.objects.filter(pk=samen.verband.alliantie.pk).update(doel=samen.verband.alliantie.doel)
    assert finish_concept(samen.concept, by=collega)


def test_details_of_a_shielded_organisation_stand_nowhere(samen: Samenstelling, collega: User) -> None:
    Alliantie.objects.filter(pk=samen.verband.alliantie.pk).update(doel="Kijk op www.verborgen.example voor meer.")
    check_concept(samen.concept, by=samen.maker)
    Organisatie.objects.create(naam="Nergens", slug="nergens", is_afgeschermd=True, website="www.verborgen.example")

    with pytest.raises(ValidationError, match="afgeschermd"):
        finish_concept(samen.concept, by=collega)
    assert not Bijlage.objects.exists()


def test_a_final_annex_is_opened_again_until_the_letter_is_sent(samen: Samenstelling, collega: User, log_in) -> None:
    check_concept(samen.concept, by=samen.maker)
    first = finish_concept(samen.concept, by=collega)
    url = reverse("evaluaties:bijlageconcept_stap", args=[samen.concept.pk, "reopen"])
    assert url in log_in(samen.maker).get(samen.concept.get_absolute_url()).content.decode()

    assert log_in(collega).post(url, {"reden": "Een cijfer klopt niet."}).status_code == 302

    assert status_of(samen) == ConceptStatus.CONCEPT
    assert samen.concept.bijlage is None and Bijlage.objects.get() == first
    with pytest.raises(TransitionNotAllowed):
        reopen_concept(samen.concept, reden="Nog eens.", by=samen.maker)
    check_concept(samen.concept, by=samen.maker)
    assert four_eyes_problem(samen.concept, collega)
    assert finish_concept(samen.concept, by=user_factory(Rol.KAMER)) == first
    sent = {"status": "verzonden", "verzonden_op": timezone.now(), "verzenddatum": timezone.localdate()}
    Kamerbrief.objects.filter(pk=samen.concept.kamerbrief_id or 0).update(**sent)
    with pytest.raises(TransitionNotAllowed):
        reopen_concept(samen.concept, reden="Te laat.", by=samen.maker)


def test_what_was_taken_back_after_final_does_not_go_to_parliament(samen: Samenstelling, collega: User) -> None:
    check_concept(samen.concept, by=samen.maker)
    finish_concept(samen.concept, by=collega)
    brief = Kamerbrief.objects.get(pk=samen.concept.kamerbrief_id or 0)
    Kamerbrief.objects.filter(pk=brief.pk).update(verzenddatum=timezone.localdate())
    judged(samen.passage, samen.verband, is_akkoord=False, partij="coordinator")

    with pytest.raises(ValidationError, match="niet meer naar de Kamer mag"):
        send_kamerbrief(brief, by=samen.maker)
    judged(samen.passage, samen.verband, partij="coordinator")
    assert send_kamerbrief(brief, by=samen.maker).is_verzonden


def test_what_a_colleague_took_away_is_not_moved(samen: Samenstelling) -> None:
    gone = Blok.objects.get(pk=samen.blok.pk)
    passage = gone.passages.get()
    remove_blok(samen.blok, revision=samen.blok.revision, by=samen.maker)

    with pytest.raises(Blok.DoesNotExist):
        move_blok(gone, stappen=1, by=samen.maker)
    with pytest.raises(Blokpassage.DoesNotExist):
        move_passage(passage, stappen=1, by=samen.maker)


def test_words_of_a_colleague_that_were_not_seen_are_not_taken_away(samen: Samenstelling, log_in) -> None:
    client, seen, regel = log_in(samen.maker), samen.blok, Blokpassage.objects.get()
    change_blok(seen, revision=seen.revision, titel="Kop", tekst="Van een collega.", by=samen.maker)
    change_passage(regel, revision=regel.revision, tekst="Ook van een collega.", by=samen.maker)

    for step, row in (("blok_remove", seen), ("blokpassage_restore", regel), ("blokpassage_remove", regel)):
        for revision in (row.revision, "", "x"):
            answer = client.post(reverse(f"evaluaties:{step}", args=[row.pk]), {"revision": revision}, follow=True)
            assert "Een collega heeft dit intussen gewijzigd. Er is niets weg." in answer.content.decode()

    regel = Blokpassage.objects.get()
    assert (samen.blok.tekst, regel.tekst) == ("Van een collega.", "Ook van een collega.")
    page = client.get(f"{samen.concept.get_absolute_url()}?blok={seen.pk}").content.decode()
    assert page.count(f'name="revision" value="{regel.revision}"') == 3  # restore, take out, take the block out
    client.post(reverse("evaluaties:blokpassage_remove", args=[regel.pk]), {"revision": regel.revision})
    client.post(reverse("evaluaties:blok_remove", args=[seen.pk]), {"revision": samen.blok.revision})
    assert not Blok.objects.filter(pk=seen.pk).exists() and not Blokpassage.objects.exists()


def test_a_draft_can_be_stopped_and_asked_for_again(samen: Samenstelling, log_in) -> None:
    client = log_in(samen.maker)
    url = reverse("evaluaties:bijlageconcept_voorbeeld_stop", args=[samen.concept.pk])
    assert client.post(url).status_code == 302  # there is none yet
    draft = create_voorbeeld(samen.concept, by=samen.maker)

    assert client.post(url).status_code == client.post(url).status_code == 302

    draft.refresh_from_db()
    assert draft.status == "geannuleerd"
    assert AuditEvent.objects.filter(event="evaluaties.bijlageconcept.voorbeeld_gestopt").count() == 1
    with pytest.raises(PermissionDenied):
        stop_voorbeeld(samen.concept, by=user_factory(Rol.ACCOUNTHOUDER))
    assert create_voorbeeld(samen.concept, by=samen.maker) == draft
    draft.refresh_from_db()
    assert draft.status == "in_de_maak"


def test_accounthouders_stop_and_remake_their_report_of_a_year(db: None, log_in) -> None:
    asker, checker = user_factory(Rol.ACCOUNTHOUDER), user_factory(Rol.ACCOUNTHOUDER)
    year = make_samenstelling("Jaar")
    concept = make_concept(asker, Sjabloon.JAAROVERZICHT, jaren=[2025])
    for blok in concept.blokken.filter(soort=BlokSoort.TEKST):
        change_blok(blok, revision=blok.revision, titel=blok.titel, tekst="Dit is het jaar.", by=asker)
    for point in stand_of(concept).zonder_reden:
        settle_probleem(concept, point.sleutel, reden="Dit mag.", by=asker)
    check_concept(concept, by=asker)
    bijlage = finish_concept(concept, by=checker)

    answers = [log_in(checker).post(f"{bijlage.get_absolute_url()}{act}/") for act in ("stoppen", "opnieuw")]

    assert [answer.status_code for answer in answers] == [302, 302]
    bijlage.document.refresh_from_db()
    assert bijlage.document.status == "in_de_maak"
    check_concept(year.concept, by=year.maker)
    other = finish_concept(year.concept, by=user_factory(Rol.KAMER))
    assert log_in(checker).post(f"{other.get_absolute_url()}stoppen/").status_code == 404


def test_back_needs_a_reason_that_stays_readable(samen: Samenstelling, collega: User, log_in) -> None:
    check_concept(samen.concept, by=samen.maker)
    with pytest.raises(ValidationError):
        send_back_concept(samen.concept, reden=" ", by=collega)

    client, url = log_in(collega), samen.concept.get_absolute_url()
    page = client.post(f"{url}stap/back/", {"reden": "Kop 2 klopt niet."}, follow=True).content.decode()

    assert status_of(samen) == ConceptStatus.CONCEPT
    assert "Kop 2 klopt niet." in page
    check_concept(samen.concept, by=samen.maker)


def test_a_report_that_is_reopened_meanwhile_stops_the_end(samen: Samenstelling, collega: User) -> None:
    check_concept(samen.concept, by=samen.maker)
    reports.reopen_rapportage(
        samen.rapportage.pk, by=samen.verband.accounthouder, reden="Cijfer.", moment=NOON + timedelta(days=5)
    )

    with pytest.raises(ValidationError, match="geen akkoord"):
        finish_concept(samen.concept, by=collega)
    assert not Bijlage.objects.exists()
    assert status_of(samen) == ConceptStatus.TER_CONTROLE


def test_final_locks_the_reports_that_it_tells_of(samen: Samenstelling, collega: User) -> None:
    check_concept(samen.concept, by=samen.maker)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        finish_concept(samen.concept, by=collega)

    locks = [query["sql"] for query in queries if "FOR UPDATE" in query["sql"]]
    assert any("subsidies_jaarrapportage" in sql for sql in locks)


def test_walk_by_the_pages(samen: Samenstelling, collega: User, client, do_jobs) -> None:
    url = samen.concept.get_absolute_url()
    client.force_login(samen.maker)
    assert "Vraag een collega om de bijlage te controleren" in client.get(url).content.decode()
    assert client.get(f"{url}stap/check/").status_code == 200
    page = client.post(f"{url}stap/check/", follow=True).content.decode()
    assert "U werkte zelf aan deze bijlage." in page
    page = client.post(f"{url}stap/final/", follow=True).content.decode()
    assert "U werkte zelf aan deze bijlage." in page and not Bijlage.objects.exists()

    client.force_login(collega)
    assert "Controleer de bijlage en maak haar definitief" in client.get(url).content.decode()
    response = client.post(f"{url}stap/final/", follow=True)
    bijlage = Bijlage.objects.get()
    assert response.redirect_chain[-1][0] == bijlage.get_absolute_url()
    assert client.get(f"{url}stap/nergens/").status_code == 404
    assert "De bijlage is definitief" in client.get(url).content.decode()


def test_report_of_a_year_is_checked_by_accounthouders_too(db: None) -> None:
    maker, other = user_factory(Rol.ACCOUNTHOUDER), user_factory(Rol.ACCOUNTHOUDER)
    concept = make_concept(maker, Sjabloon.JAAROVERZICHT, jaren=[2025])
    text = concept.blokken.get(soort=BlokSoort.TEKST)
    change_blok(text, revision=0, titel="Inleiding", tekst="Het jaar.", by=maker)

    check_concept(concept, by=maker)
    assert Mail.objects.get(soort="kamer").aan == other
    assert finish_concept(concept, by=other)
