"""Findings with their evidence, and conclusions: who writes them, until when, and what counts as evidence."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.actions.bevinding import (
    add_bewijs,
    create_aanbeveling,
    create_bevinding,
    create_conclusie,
    readable_evidence,
)
from evaluaties.models import Aanbeveling, Bevinding, Bewijs, Evaluatie
from evaluaties.permissions.aanbeveling import citable_versions
from subsidies.statuses import RapportageStatus
from tests.factories.accounts import user_factory
from tests.factories.beoordelen import bring, last_version
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bevinding_factory,
    bewijs_factory,
    conclusie_factory,
    evaluatie_factory,
    evaluatieperiode_factory,
    interview_factory,
    onderzoekstoegang_factory,
    opvolgactie_factory,
    toegangsdeel_factory,
)
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db


@pytest.fixture
def running(db):
    return evaluatie_factory("Lopend onderzoek", status="lopend")


@pytest.fixture
def researcher(running):
    return onderzoekstoegang_factory(evaluatie=running).user


def test_researchers_write_while_they_have_access_and_it_runs(running, researcher):
    finding = create_bevinding(running, tekst="Het werkt.", strekking="positief", by=researcher)
    conclusion = create_conclusie(
        running, by=researcher, bevindingen=[finding], tekst="Goed.", soort="hoofd", doelmatigheid="positief"
    )
    assert list(conclusion.bevindingen.all()) == [finding]
    assert [str(oordeel) for _wat, oordeel in conclusion.oordelen] == ["positief"]

    past = timezone.localdate() - timedelta(days=1)
    late = onderzoekstoegang_factory(evaluatie=running, einddatum=past).user
    others = [late, onderzoekstoegang_factory().user, user_factory(), user_factory(Rol.AUDITOR)]
    for person in others:
        with pytest.raises(PermissionDenied):
            create_bevinding(running, tekst="x", strekking="positief", by=person)


@pytest.mark.parametrize("status", ["te_starten", "afgerond"])
def test_before_it_runs_and_once_it_is_finished_nobody_writes(status):
    evaluatie = evaluatie_factory(status=status)
    for person in (onderzoekstoegang_factory(evaluatie=evaluatie).user, user_factory(Rol.ACCOUNTHOUDER)):
        with pytest.raises(PermissionDenied):
            create_bevinding(evaluatie, tekst="x", strekking="positief", by=person)


def test_a_recommendation_without_an_addressee_is_refused(running, researcher, log_in):
    with pytest.raises(ValidationError, match="zonder geadresseerde"):
        create_aanbeveling(running, tekst="Doe iets.", geadresseerde=" ", termijn="kort", by=researcher)

    client, url = log_in(researcher), f"/evaluaties/{running.slug}/aanbevelingen/nieuw/"
    typed = {"tekst": "Doe iets.", "geadresseerde": "", "termijn": "kort"}
    refused = client.post(url, typed)
    assert "Een aanbeveling zonder geadresseerde kan niet" in text_of(refused)
    assert "Doe iets." in text_of(refused)
    assert not Aanbeveling.objects.exists()
    assert client.post(url, typed | {"geadresseerde": "het ministerie"}).status_code == 302


def test_a_passage_stands_word_for_word_in_a_version_that_was_given(running, researcher):
    verband = make_verband("Bron")
    version = last_version(bring(verband, RapportageStatus.AKKOORD))
    finding = bevinding_factory(evaluatie=running)
    words = f"{verband.alliantie.naam} 2025 activiteiten\n geheimtekst"
    passage = {"versie": version, "onderdeel": "Activiteiten", "citaat": words, "by": researcher}

    with pytest.raises(PermissionDenied):
        add_bewijs(finding, **passage)
    toegangsdeel_factory(toegang=researcher.onderzoekstoegangen.get(), alliantie=verband.alliantie, versie=version)
    title = next(
        part["titel"] + (f" ({part['organisatie']})" if part["organisatie"] else "")
        for part in version.facts["onderdelen"]
        if part["soort"] == "activiteiten" and "geheimtekst" in part["tekst"]
    )
    for wrong in ({"citaat": "Dit zei niemand."}, {"onderdeel": "Bestaat niet"}):
        with pytest.raises(ValidationError):
            add_bewijs(finding, **passage | {"onderdeel": title} | wrong)
    evidence = add_bewijs(finding, **passage | {"onderdeel": title})

    assert evidence.rapportageversie == version


def test_money_cannot_be_guessed_through_a_citation(running, researcher):
    verband = make_verband("Bron")
    version = last_version(bring(verband, RapportageStatus.AKKOORD))
    toegangsdeel_factory(toegang=researcher.onderzoekstoegangen.get(), alliantie=verband.alliantie, versie=version)
    title = next(part["titel"] for part in version.facts["onderdelen"] if part["soort"] == "financien")

    with pytest.raises(ValidationError):
        add_bewijs(
            bevinding_factory(evaluatie=running), versie=version, onderdeel=title, citaat="Minder uren.", by=researcher
        )


@pytest.mark.parametrize("fields", [{"soort": "bron", "bron": ""}, {"soort": "passage"}, {"onderdeel": "x"}])
def test_evidence_is_exactly_one_thing(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        bewijs_factory(**fields)


@pytest.mark.slow
def test_pages_of_the_researcher_and_of_others(running, researcher, log_in):
    finding = bevinding_factory(evaluatie=running, tekst="Geheime bevinding")
    bewijs_factory(bevinding=finding, bron="Rapport X")
    conclusion = conclusie_factory(evaluatie=running)
    address = f"/evaluaties/{running.slug}"
    paths = [f"{address}/bevindingen/", f"{address}/bevindingen/nieuw/", f"{address}/conclusies/nieuw/"]
    paths += [finding.get_absolute_url(), f"{finding.get_absolute_url()}wijzigen/", f"/conclusies/{conclusion.pk}/"]
    paths += [f"{finding.get_absolute_url()}bewijs/bron/", f"{finding.get_absolute_url()}bewijs/interview/"]

    for path in paths:
        assert log_in(researcher).get(path).status_code == 200, path
        assert log_in(user_factory(Rol.ACCOUNTHOUDER)).get(path).status_code == 200, path
        assert log_in(user_factory()).get(path).status_code == 404, path
        partner = log_in(make_verband("Vreemd").partner).get(path)
        assert partner.status_code in (403, 404), path
        assert "Geheime bevinding" not in text_of(partner)


@pytest.mark.slow
def test_through_the_pages_a_finding_with_evidence_and_a_conclusion(running, researcher, log_in):
    client, address = log_in(researcher), f"/evaluaties/{running.slug}"

    made = client.post(f"{address}/bevindingen/nieuw/", {"tekst": "Partners leren.", "strekking": "positief"})
    finding = Bevinding.objects.get()
    assert made.url == finding.get_absolute_url()
    assert client.post(f"{made.url}bewijs/bron/", {"bron": "Rapport, blz. 3"}).status_code == 302
    concluded = {"tekst": "Goed.", "soort": "hoofd", "samenwerking": "positief", "bevindingen": [str(finding.pk)]}
    assert client.post(f"{address}/conclusies/nieuw/", concluded).status_code == 302
    page = text_of(client.get(f"{address}/bevindingen/"))
    for part in ("Partners leren.", "samenwerking: positief", "Goed."):
        assert part in page
    assert "Rapport, blz. 3" in text_of(client.get(made.url))
    client.post(f"{made.url}verwijderen/")
    assert Bevinding.objects.exists()  # a conclusion rests on it
    client.post(f"/bevindingen/bewijs/{Bewijs.objects.get().pk}/verwijderen/")
    assert not Bewijs.objects.exists()


def test_what_belongs_to_a_research_stands_in_one_list_and_its_title_leads_back(running, researcher, log_in):
    type(running).objects.filter(pk=running.pk).update(onderzoeker="", bron="")
    page = text_of(log_in(researcher).get(running.get_absolute_url()))
    links = page.split('id="onderzoek-kop"')[1].split("</ul>")[0]
    for end in ("bevindingen/", "materiaal/", "interviews/"):
        assert f"{running.get_absolute_url()}{end}" in links
    assert page.count("bevindingen/") == 1

    listing = text_of(log_in(researcher).get(f"{running.get_absolute_url()}bevindingen/"))
    assert f'<a href="{running.get_absolute_url()}">Lopend onderzoek</a>' in listing
    type(running).objects.filter(pk=running.pk).update(status="afgerond", einddatum=None)
    assert "niet in openbare bronnen" not in text_of(log_in(researcher).get(running.get_absolute_url()))


def test_two_writers_see_both_texts(running, researcher, log_in):
    finding = bevinding_factory(evaluatie=running, tekst="Eerst")
    client, url = log_in(researcher), f"{finding.get_absolute_url()}wijzigen/"

    client.post(url, {"tekst": "Van een ander", "strekking": "positief", "revision": "0"})
    page = text_of(client.post(url, {"tekst": "Van mij", "strekking": "positief", "revision": "0"}))

    assert "Van een ander" in page
    assert "Van mij" in page


@pytest.mark.slow
def test_once_final_alliances_read_findings_and_only_evidence_from_their_own_reports(running, log_in):
    own, other = make_verband("Eigen"), make_verband("Ander")
    finding = bevinding_factory(evaluatie=running, tekst="Partners missen contact.", strekking="negatief")
    bewijs_factory(bevinding=finding, bron="Rapport X, blz. 3")
    bewijs_factory(bevinding=finding, bron="", soort="interview", interview=interview_factory(evaluatie=running))
    for verband in (own, other):
        version = last_version(bring(verband, RapportageStatus.AKKOORD))
        words = f"Passage van {verband.alliantie.slug}"
        bewijs_factory(bevinding=finding, bron="", soort="passage", versie=version, onderdeel="Deel", citaat=words)
    listing, url = f"/evaluaties/{running.slug}/bevindingen/", finding.get_absolute_url()

    for path in (listing, url):
        assert log_in(own.coordinator).get(path).status_code == 404
    type(running).objects.filter(pk=running.pk).update(status="afgerond")

    for person, reads in ((own.coordinator, True), (own.bestuurder, True), (own.partner, False)):
        client = log_in(person)
        assert listing in text_of(client.get(running.get_absolute_url()))
        page = text_of(client.get(listing))
        assert "Partners missen contact." in page and "Negatief" in page
        page = text_of(client.get(url))
        assert "Rapport X, blz. 3" in page
        assert ("Passage van" in page) is reads
        assert f"Passage van {other.alliantie.slug}" not in page
        assert "Projectleider bij een partner" not in page  # whom was spoken to
    assert log_in(user_factory()).get(url).status_code == 404


def test_staff_cite_reports_of_every_period_of_the_evaluation(running):
    verband = make_verband("Bron")
    version = last_version(bring(verband, RapportageStatus.AKKOORD))
    staff, other = user_factory(Rol.ACCOUNTHOUDER), make_periode("2028-2032")
    evaluatie = evaluatie_factory(periode=other, status="lopend")

    assert not citable_versions(staff, evaluatie).exists()
    evaluatieperiode_factory(evaluatie=evaluatie, periode=verband.subsidie.periode)

    assert list(citable_versions(staff, Evaluatie.objects.get(pk=evaluatie.pk))) == [version]


@pytest.mark.slow
def test_a_researcher_reads_only_evidence_from_what_was_granted_and_of_a_report_no_money(running, researcher, log_in):
    own, other = make_verband("Eigen"), make_verband("Ander")
    finding = bevinding_factory(evaluatie=running)
    versions = [last_version(bring(verband, RapportageStatus.AKKOORD)) for verband in (own, other)]
    toegangsdeel_factory(toegang=researcher.onderzoekstoegangen.get(), alliantie=own.alliantie, versie=versions[0])
    for version, verband in zip(versions, (own, other), strict=True):
        for words in ("activiteiten geheimtekst", "financien geheimtekst"):
            full = f"{verband.alliantie.naam} 2025 {words}"
            bewijs_factory(bevinding=finding, bron="", soort="passage", versie=version, onderdeel="Deel", citaat=full)

    page = text_of(log_in(researcher).get(finding.get_absolute_url()))

    assert f"{own.alliantie.naam} 2025 activiteiten geheimtekst" in page
    assert "financien geheimtekst" not in page and page.count("U leest deze passage niet") == 1
    assert other.alliantie.naam not in page
    assert len(readable_evidence(finding, researcher)) == 2  # from now on the rights of the person are known
    with CaptureQueriesContext(connection) as caught:
        readable_evidence(finding, researcher)
    toegangsdeel_factory(toegang=researcher.onderzoekstoegangen.get(), alliantie=other.alliantie, versie=versions[1])
    with CaptureQueriesContext(connection) as more:
        assert len(readable_evidence(finding, researcher)) == 4
    assert len(more) == len(caught) == 3
    staff = text_of(log_in(user_factory(Rol.ACCOUNTHOUDER)).get(finding.get_absolute_url()))
    assert staff.count("financien geheimtekst") == 2


def test_an_unfinished_conclusion_does_not_exist_for_an_alliance(running, log_in):
    partner = make_verband("Bron").partner
    paths = [f"/conclusies/{conclusie_factory(evaluatie=one).pk}/" for one in (running, evaluatie_factory())]

    assert [log_in(partner).get(path).status_code for path in (*paths, "/conclusies/4711/")] == [404, 403, 404]
    assert log_in(user_factory(Rol.AUDITOR)).get(paths[0]).status_code == 403


@pytest.mark.slow
def test_conclusions_and_recommendations_are_taken_away_by_their_pages(running, researcher, log_in):
    conclusion, advice = conclusie_factory(evaluatie=running), aanbeveling_factory(evaluatie=running)
    kept = aanbeveling_factory(evaluatie=running, tekst="Blijft staan.")
    opvolgactie_factory(aanbeveling=kept)
    paths = [f"/conclusies/{conclusion.pk}/verwijderen/"]
    paths += [f"{row.get_absolute_url()}verwijderen/" for row in (advice, kept)]
    for stranger in (user_factory(), make_verband("Vreemd").coordinator):
        assert {log_in(stranger).post(path).status_code for path in paths} <= {403, 404}
    client = log_in(researcher)
    assert paths[0] in text_of(client.get(f"/evaluaties/{running.slug}/bevindingen/"))
    assert paths[1] in text_of(client.get(advice.get_absolute_url()))

    for path in paths:
        page = text_of(client.post(path, follow=True))
    assert "Met deze aanbeveling is al iets gedaan" in page
    assert list(running.aanbevelingen.all()) == [kept] and not running.conclusies.exists()
