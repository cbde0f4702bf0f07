"""Recommendations: the answer, the steps, the chain from scheme to scheme, and who may do and see what."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from evaluaties.actions.aanbeveling import (
    answer_aanbeveling,
    assign_aanbeveling,
    carry_over_aanbeveling,
    chain_of,
    change_voorganger,
    step_aanbeveling,
)
from evaluaties.actions.opvolging import add_landing, change_opvolgactie
from evaluaties.models import Aanbeveling, Landing
from evaluaties.statuses import AanbevelingStatus, Reactie
from overzichten.taken import menu_facts, own_tasks
from subsidies.actions.kader import revise_kader
from subsidies.models import Regeling, Regelversie
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactafspraak_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    aanbevelingovergang_factory,
    bespreking_factory,
    evaluatie_factory,
    evaluatieperiode_factory,
    landing_factory,
    opvolgactie_factory,
)
from tests.factories.subsidies import make_periode, make_verband
from tests.factories.volume import make_framework

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def text_of(response):
    return response.content.decode()


@pytest.fixture
def keeper(db):
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.fixture
def next_scheme(db):
    return Regeling.objects.create(naam="Volgende regeling", code="V27", slug="v27", begindatum=date(2027, 1, 1))


def a_rule():
    return Regelversie.objects.filter(regeling=make_periode().regeling).order_by("pk")[0]


def answer(row, by, reactie=Reactie.OVERGENOMEN, reden=""):
    revision = Aanbeveling.objects.get(pk=row.pk).revision
    return answer_aanbeveling(row.pk, revision=revision, reactie=reactie, reden=reden, datum=TODAY(), by=by)


def test_adopted_begun_finished_and_every_step_is_kept(keeper):
    row = aanbeveling_factory(geadresseerde="het ministerie")

    answer(row, keeper)
    step_aanbeveling(row.pk, "start", by=keeper)
    step_aanbeveling(row.pk, "finish", by=keeper, toelichting="Staat in de regeling.")

    row.refresh_from_db()
    assert row.status == AanbevelingStatus.AFGEROND
    assert [(one.van, one.naar) for one in row.overgangen.all()] == [
        ("open", "open"),
        ("open", "in_uitvoering"),
        ("in_uitvoering", "afgerond"),
    ]
    assert AuditEvent.objects.filter(event="evaluaties.aanbeveling.gezet").count() == 3


@pytest.mark.parametrize("reactie", [Reactie.DEELS, Reactie.NIET])
def test_partly_and_not_need_a_reason(keeper, reactie):
    row = aanbeveling_factory()

    with pytest.raises(ValidationError, match="Schrijf waarom"):
        answer(row, keeper, reactie, "  ")
    answer(row, keeper, reactie, "te duur")

    row.refresh_from_db()
    assert row.reactie_reden == "te duur"
    with pytest.raises(IntegrityError), transaction.atomic():
        Aanbeveling.objects.filter(pk=row.pk).update(reactie_reden="")


def test_not_adopted_is_an_end_and_another_answer_opens_it(keeper):
    row = aanbeveling_factory()

    assert answer(row, keeper, Reactie.NIET, "te duur").status == AanbevelingStatus.NIET_OVERGENOMEN
    with pytest.raises(TransitionNotAllowed):
        step_aanbeveling(row.pk, "start", by=keeper)
    assert answer(row, keeper).status == AanbevelingStatus.OPEN


def test_without_an_answer_nothing_is_begun(keeper):
    with pytest.raises(ValidationError, match="Geef eerst een reactie"):
        step_aanbeveling(aanbeveling_factory().pk, "start", by=keeper)


@pytest.mark.parametrize("rol", [Rol.UITVOERDER, Rol.AUDITOR, Rol.KAMER, Rol.BEHEERDER, None])
def test_only_keepers_of_evaluations_follow_up(rol, next_scheme):
    row, person = aanbeveling_factory(), user_factory(*([rol] if rol else []))

    for act in (
        lambda: answer(row, person),
        lambda: assign_aanbeveling(row.pk, revision=0, eigenaar=None, vervaldatum=None, by=person),
        lambda: step_aanbeveling(row.pk, "start", by=person),
        lambda: carry_over_aanbeveling(row.pk, regeling=next_scheme, geadresseerde="x", vervaldatum=None, by=person),
        lambda: change_voorganger(row.pk, voorganger=None, by=person),
        lambda: add_landing(row.pk, soort="nota", tekst="t", bron="b", by=person),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_carried_over_with_its_history_both_ways(keeper, next_scheme):
    row = aanbeveling_factory(tekst="Praat vaker.", geadresseerde="het ministerie")

    successor = carry_over_aanbeveling(
        row.pk, regeling=next_scheme, geadresseerde="het ministerie", vervaldatum=None, by=keeper
    )

    row.refresh_from_db()
    assert (row.status, successor.status) == (AanbevelingStatus.DOORGEGEVEN, AanbevelingStatus.OPEN)
    assert (successor.tekst, successor.voor_regeling) == ("Praat vaker.", next_scheme)
    assert chain_of(row, user=keeper) == chain_of(successor, user=keeper) == [row, successor]
    with pytest.raises(TransitionNotAllowed):
        answer(row, keeper)


def test_carrying_over_asks_for_an_addressee_and_a_later_scheme(keeper, next_scheme):
    row = aanbeveling_factory()
    earlier = row.voor_regeling
    assert earlier

    for regeling, geadresseerde, sentence in (
        (next_scheme, " ", "zonder geadresseerde"),
        (earlier, "het ministerie", "later begint"),
    ):
        with pytest.raises(ValidationError, match=sentence):
            carry_over_aanbeveling(row.pk, regeling=regeling, geadresseerde=geadresseerde, vervaldatum=None, by=keeper)


def test_a_circle_is_refused_however_long(keeper):
    rows = [aanbeveling_factory() for _n in range(4)]
    for above, below in zip(rows, rows[1:], strict=False):
        change_voorganger(below.pk, voorganger=above, by=keeper)

    for below in rows:
        with pytest.raises(ValidationError, match="kring"):
            change_voorganger(rows[0].pk, voorganger=below, by=keeper)

    assert chain_of(rows[2], user=keeper) == rows
    with pytest.raises(IntegrityError), transaction.atomic():
        Aanbeveling.objects.filter(pk=rows[0].pk).update(voorganger=rows[0])


def test_forgotten_and_overdue_are_found_and_the_rest_is_not(keeper):
    op = date(2026, 6, 1)
    published = evaluatie_factory(gepubliceerd_datum=op - timedelta(days=91))
    fresh = evaluatie_factory(gepubliceerd_datum=op - timedelta(days=90))
    forgotten = aanbeveling_factory(evaluatie=published)
    overdue = aanbeveling_factory(evaluatie=fresh, vervaldatum=op - timedelta(days=1))
    answered = {"reactie": "overgenomen", "eigenaar": keeper, "vervaldatum": op}
    aanbeveling_factory(evaluatie=published, **answered)
    aanbeveling_factory(evaluatie=fresh, vervaldatum=op)
    for status in ("onbekend", "afgerond", "doorgegeven"):
        aanbeveling_factory(evaluatie=published, status=status, vervaldatum=op - timedelta(days=1))
    ownerless = aanbeveling_factory(evaluatie=published, reactie="overgenomen")

    assert set(Aanbeveling.objects.te_laat(op)) == {forgotten, overdue, ownerless}


def test_none_is_forgotten_for_want_of_a_date_an_owner_or_a_publication(keeper, next_scheme):
    op = TODAY()
    old = evaluatie_factory(gepubliceerd_datum=op - timedelta(days=91))
    settled = {"reactie": "overgenomen", "eigenaar": keeper, "vervaldatum": op + timedelta(days=1)}
    gone = user_factory()  # kept evaluations once
    late = {
        "undated": aanbeveling_factory(evaluatie=old, **settled | {"vervaldatum": None}),
        "owner gone": aanbeveling_factory(evaluatie=old, **settled | {"eigenaar": gone}),
        "only finished": aanbeveling_factory(evaluatie=evaluatie_factory(einddatum=op - timedelta(days=91))),
        "no day at all": aanbeveling_factory(evaluatie=evaluatie_factory()),
        "late act": aanbeveling_factory(evaluatie=old, **settled),
        "late act of a finished one": aanbeveling_factory(evaluatie=old, **settled | {"status": "afgerond"}),
    }
    for name in ("late act", "late act of a finished one"):
        opvolgactie_factory(aanbeveling=late[name], vervaldatum=op - timedelta(days=1))
    fine = aanbeveling_factory(evaluatie=old, **settled)
    opvolgactie_factory(aanbeveling=fine, vervaldatum=op)
    opvolgactie_factory(aanbeveling=fine, vervaldatum=date(2020, 1, 1), gedaan_datum=op, bewijs="Gedaan.")
    aanbeveling_factory(evaluatie=evaluatie_factory(einddatum=op - timedelta(days=90)))
    aanbeveling_factory(evaluatie=evaluatie_factory(status="lopend"))
    passed = aanbeveling_factory(evaluatie=old, status="doorgegeven")
    successor = aanbeveling_factory(evaluatie=old, voorganger=passed, regeling=next_scheme)
    ago = timezone.now() - timedelta(days=90)
    aanbevelingovergang_factory(aanbeveling=passed, naam="carry_over", naar="doorgegeven", moment=ago)

    assert set(Aanbeveling.objects.te_laat(op)) == set(late.values())
    assert set(Aanbeveling.objects.te_laat(op + timedelta(days=2))) >= {successor}
    reasons = {task.url: task.reden for task in own_tasks(keeper)}
    assert {name: reasons[row.get_absolute_url()] for name, row in late.items()} == {
        "undated": "Er is geen uiterste dag.",
        "owner gone": "De eigenaar doet dit werk niet meer.",
        "only finished": "Er is nog geen reactie. ‘Niet overgenomen, omdat …’ is ook een reactie.",
        "no day at all": "Er is nog geen reactie. ‘Niet overgenomen, omdat …’ is ook een reactie.",
        "late act": "Een actie is te laat.",
        "late act of a finished one": "Een actie is te laat.",
    }
    assert menu_facts(keeper)["aanbeveling"] == len(late)


def test_forgotten_ones_come_up_for_their_owner_or_for_all_who_keep_evaluations(keeper, log_in):
    old = evaluatie_factory(gepubliceerd_datum=date(2024, 1, 1), onderzoeker="Bureau Vergeten")
    aanbeveling_factory(evaluatie=old)
    mine = aanbeveling_factory(evaluatie=old, eigenaar=keeper)
    colleague = user_factory(Rol.ACCOUNTHOUDER)

    def shown(person):
        return {task.url for task in own_tasks(person)}

    assert len(shown(keeper)) == menu_facts(keeper)["aanbeveling"] == 2
    assert mine.get_absolute_url() in shown(keeper) - shown(colleague)
    assert len(shown(colleague)) == 1
    assert shown(user_factory(Rol.AUDITOR)) == set()


def test_an_act_is_done_only_with_what_shows_it(keeper):
    actie = opvolgactie_factory()
    facts = {"tekst": "Doen", "wie": "directie", "vervaldatum": None, "gedaan_datum": TODAY(), "by": keeper}

    with pytest.raises(ValidationError, match="Schrijf waaruit"):
        change_opvolgactie(actie.pk, revision=0, bewijs="", **facts)
    assert change_opvolgactie(actie.pk, revision=0, bewijs="Stcrt. 1", **facts).gedaan_datum == TODAY()


def test_it_lands_at_one_place(keeper):
    row, rule = aanbeveling_factory(), a_rule()

    add_landing(row.pk, soort="regel", regelversie=rule, by=keeper)
    for wrong in (
        {"soort": "regel"},
        {"soort": "nota"},
        {"soort": "nota", "tekst": "t", "bron": "b", "regelversie": rule},
    ):
        with pytest.raises(ValidationError):
            add_landing(row.pk, by=keeper, **wrong)
    assert Landing.objects.count() == 1


@pytest.mark.slow
def test_it_lands_at_a_contact_agreement_and_is_found_back_from_that_alliance(keeper, log_in):
    own, other = make_verband("Eigen"), make_verband("Ander")
    rows = [contactafspraak_factory(alliantie=one.alliantie, aantal=4) for one in (own, other)]
    row = aanbeveling_factory(evaluatie=evaluatie_factory(periode=own.subsidie.periode), tekst="Praat vaker.")
    client, url = log_in(keeper), row.get_absolute_url()
    for refused in ("", "4711"):
        assert client.post(f"{url}landing/contact/", {"contactafspraak": refused}).status_code == 200
    for agreed in rows:
        assert client.post(f"{url}landing/contact/", {"contactafspraak": str(agreed.pk)}).url == url

    back = f"/allianties/{own.alliantie.slug}/sturing/"
    assert f'href="{url}"' in text_of(client.get(back))
    assert back in text_of(client.get(f"/allianties/{own.alliantie.slug}/contact/"))
    page = text_of(client.get(url))
    assert page.count("4 keer per jaar") == 2
    page = text_of(log_in(own.coordinator).get(url))
    assert f"{own.alliantie.naam}: 4 keer per jaar" in page
    assert other.alliantie.naam not in page
    with pytest.raises(ValidationError):
        add_landing(row.pk, soort="contact", contactafspraak=rows[0], regelversie=a_rule(), by=keeper)


def test_page_shows_all_of_it_and_the_scheme_leads_back(keeper, log_in):
    rule = a_rule()
    row = aanbeveling_factory(tekst="Vraag een plan.", geadresseerde="het ministerie", status="afgerond")
    landing_factory(aanbeveling=row, soort="regel", regelversie=rule, tekst="")
    opvolgactie_factory(aanbeveling=row, tekst="Regel schrijven")
    bespreking_factory(aanbeveling=row, tekst="Goed idee.")
    client = log_in(keeper)

    page = text_of(client.get(row.get_absolute_url()))
    for part in ("Vraag een plan.", "het ministerie", rule.artikel, "Regel schrijven", "Goed idee.", "Afgerond"):
        assert part in page
    address = f"/regelingen/{rule.regeling.slug}/"
    assert f'href="{address}#regel-{rule.naam}"' in page
    assert f'href="{row.get_absolute_url()}"' in text_of(client.get(address))


def test_an_alliance_reads_only_what_it_said_itself(log_in):
    own, other = make_verband("Eigen"), make_verband("Ander")
    row = aanbeveling_factory(evaluatie=evaluatie_factory(periode=own.subsidie.periode))
    bespreking_factory(aanbeveling=row, alliantie=own.alliantie, tekst="Wij zijn voor.")
    bespreking_factory(aanbeveling=row, alliantie=other.alliantie, tekst="Geheim bezwaar.")

    page = text_of(log_in(own.coordinator).get(row.get_absolute_url()))

    assert "Wij zijn voor." in page
    assert "Geheim bezwaar." not in page
    assert other.alliantie.naam not in page


PATHS = ["", "wijzigen/", "reactie/", "eigenaar/", "stap/start/", "doorgeven/", "voorganger/", "acties/nieuw/"]
PATHS += ["besprekingen/nieuw/", "landing/nota/"]


@pytest.mark.slow
@pytest.mark.parametrize("path", PATHS)
def test_strangers_find_nothing_and_others_may_not(log_in, path):
    row = aanbeveling_factory(evaluatie=evaluatie_factory(periode=make_periode("2018-2022")))
    stranger = make_verband("Vreemd").partner
    url = f"{row.get_absolute_url()}{path}"

    assert log_in(stranger).get(url).status_code == (404 if path in ("", "wijzigen/") else 403)
    expected = 200 if path == "" else 403
    assert log_in(user_factory(Rol.AUDITOR)).get(url).status_code == expected
    fixed = path == "wijzigen/"  # the evaluation is finished
    assert log_in(user_factory(Rol.ACCOUNTHOUDER)).get(url).status_code == (403 if fixed else 200)


@pytest.mark.slow
def test_through_the_pages_respond_and_carry_over(keeper, log_in, next_scheme):
    row = aanbeveling_factory(tekst="Praat vaker.", geadresseerde="het ministerie")
    client = log_in(keeper)
    url = row.get_absolute_url()

    refused = client.post(f"{url}reactie/", {"reactie": "niet", "datum": "1-2-2026", "revision": "0"})
    assert "Schrijf waarom" in text_of(refused)
    given = {"reactie": "overgenomen", "reden": "", "datum": "1-2-2026", "revision": "0"}
    assert client.post(f"{url}reactie/", given).status_code == 302
    due = {"eigenaar": str(keeper.pk), "vervaldatum": "1-6-2026", "revision": "1"}
    assert client.post(f"{url}eigenaar/", due).status_code == 302
    assert client.post(f"{url}stap/start/", {}).status_code == 302
    assert "Te laat of blijven liggen" in text_of(client.get("/aanbevelingen/?actie=te_laat"))
    assert "Praat vaker." in text_of(client.get("/aanbevelingen/?actie=te_laat"))
    assert "Praat vaker." not in text_of(client.get("/aanbevelingen/?stand=afgerond"))
    passed = {"regeling": str(next_scheme.pk), "geadresseerde": "", "vervaldatum": ""}
    assert "zonder geadresseerde" in text_of(client.post(f"{url}doorgeven/", passed))
    moved = client.post(f"{url}doorgeven/", passed | {"geadresseerde": "het ministerie"})

    successor = Aanbeveling.objects.get(regeling=next_scheme)
    assert moved.url == successor.get_absolute_url()
    assert url in text_of(client.get(moved.url))
    assert moved.url in text_of(client.get(f"/regelingen/{next_scheme.slug}/"))


def test_of_two_who_answer_or_assign_nobody_overwrites_the_other(keeper, log_in):
    row, colleague = aanbeveling_factory(), user_factory(Rol.ACCOUNTHOUDER)
    client, url = log_in(keeper), row.get_absolute_url()
    answer(row, colleague, Reactie.NIET, "te duur")

    mine = {"reactie": "overgenomen", "datum": "1-2-2026", "revision": "0"}
    page = text_of(client.post(f"{url}reactie/", mine))
    assert "Een collega heeft dit intussen ook gewijzigd" in page and "te duur" in page
    assert 'name="revision" value="1"' in page
    row.refresh_from_db()
    assert row.reactie == "niet"
    assert client.post(f"{url}reactie/", mine | {"revision": "1"}).status_code == 302

    assign_aanbeveling(row.pk, revision=2, eigenaar=colleague, vervaldatum=date(2026, 6, 1), by=colleague)
    late = {"eigenaar": str(keeper.pk), "vervaldatum": "", "revision": "2"}
    page = text_of(client.post(f"{url}eigenaar/", late))
    assert "Een collega heeft dit" in page and colleague.naam in page
    row.refresh_from_db()
    assert (row.eigenaar, row.vervaldatum) == (colleague, date(2026, 6, 1))


def test_what_was_noted_of_a_talk_is_corrected_by_its_page(keeper, log_in):
    talk = bespreking_factory(alliantie=make_verband("Sprak").alliantie, tekst="Wij zijn voor.")
    client, url = log_in(keeper), f"/aanbevelingen/besprekingen/{talk.pk}/"
    assert url in text_of(client.get(talk.aanbeveling.get_absolute_url()))
    assert "Wij zijn voor." in text_of(client.get(url))

    typed = {"alliantie": str(talk.alliantie_id), "datum": f"{talk.datum:%d-%m-%Y}", "revision": "0"}
    assert client.post(url, typed | {"tekst": "Wij zijn tegen."}).url == talk.aanbeveling.get_absolute_url()
    page = text_of(client.post(url, typed | {"tekst": "Van een ander."}))
    assert "Wij zijn tegen." in page and "Van een ander." in page
    talk.refresh_from_db()
    assert talk.tekst == "Wij zijn tegen."
    assert log_in(make_verband("Vreemd").coordinator).get(url).status_code == 403


def test_csv_has_the_words_of_the_screen_and_no_formula(keeper, log_in):
    aanbeveling_factory(tekst="=1+1", eigenaar=keeper)

    own = log_in(keeper).get("/aanbevelingen/csv/").content.decode()

    assert "'=1+1" in own
    assert keeper.naam in own


def test_list_filters_ignore_nonsense(keeper, log_in):
    aanbeveling_factory(tekst="Praat vaker.")

    for query in ("regeling=nee", "stand=%00", "termijn=🎉", "voor=niemand", "actie=1", "pagina=-1"):
        assert "Praat vaker." in text_of(log_in(keeper).get(f"/aanbevelingen/?{query}"))


def test_a_scheme_shows_each_rule_once_in_the_order_of_articles(log_in, keeper, next_scheme):
    for naam, artikel, day, eenheid, waarde in (
        ("tiende", "2.10", date(2027, 1, 1), "datum", "2027-03-01"),
        ("negende", "2.9, eerste lid", date(2027, 1, 1), "euro", "10000.00"),
        ("negende", "2.9", date(2028, 1, 1), "euro", ""),
    ):
        Regelversie.objects.create(
            regeling=next_scheme,
            naam=naam,
            artikel=artikel,
            begindatum=day,
            eenheid=eenheid,
            waarde=waarde,
            status="bekend" if waarde else "onbekend",
            bron="test",
        )

    page = text_of(log_in(keeper).get("/regelingen/v27/"))

    assert page.count('id="regel-negende"') == 1
    assert page.index("regel-negende") < page.index("regel-tiende")
    assert "1 maart 2027" in page.replace("\xa0", " ")
    assert "10.000" in page


@pytest.mark.slow
@pytest.mark.parametrize("path", ["/aanbevelingen/{pk}/", "/regelingen/{slug}/", "/aanbevelingen/"])
def test_pages_ask_as_many_queries_with_one_row_as_with_many(log_in, keeper, path):
    rule = a_rule()
    row = aanbeveling_factory(evaluatie=evaluatie_factory(periode=make_periode()))
    client = log_in(keeper)
    url = path.format(pk=row.pk, slug=rule.regeling.slug)
    client.get(url)

    def more(number):
        for _n in range(number):
            opvolgactie_factory(aanbeveling=row)
            bespreking_factory(aanbeveling=row)
            other = aanbeveling_factory(evaluatie=row.evaluatie, voorganger=row)
            landing_factory(aanbeveling=other, soort="regel", regelversie=rule, tekst="")
            landing_factory(aanbeveling=row)

    more(1)
    with CaptureQueriesContext(connection) as one:
        assert client.get(url).status_code == 200
    more(5)
    with CaptureQueriesContext(connection) as many:
        assert client.get(url).status_code == 200
    assert len(one) == len(many) <= (15 if "{pk}" in path else 10)


def test_it_lands_only_at_a_question_that_is_in_use(keeper, log_in):
    row = aanbeveling_factory()
    kader = make_framework(make_verband("Eigen"))
    concept = revise_kader(kader, by=keeper)
    vraag = concept.vragen.order_by("pk")[0]
    page = f"/aanbevelingen/{row.pk}/landing/kadervraag/"

    assert text_of(log_in(keeper).get(page)).count("Vraag vijf? (Vragen aan alle allianties, versie 1)") == 1
    assert "versie 2" not in text_of(log_in(keeper).get(page))
    with pytest.raises(ValidationError, match="staat in een concept"):
        add_landing(row.pk, soort="kadervraag", kadervraag=vraag, by=keeper)
    assert add_landing(row.pk, soort="kadervraag", kadervraag=kader.vragen.all()[0], by=keeper).pk


def test_what_was_chosen_goes_along_to_the_next_page_and_the_file(keeper, log_in):
    evaluatie = evaluatie_factory()
    for _n in range(51):
        aanbeveling_factory(evaluatie=evaluatie, geadresseerde="SZW & BZK #1")

    page = text_of(log_in(keeper).get("/aanbevelingen/", {"voor": "SZW & BZK #1"}))

    assert "csv/?voor=SZW+%26+BZK+%231&quot;" in page.replace('"', "&quot;")
    assert "?voor=SZW+%26+BZK+%231&amp;pagina=2" in page


def test_a_scheme_counts_what_an_evaluation_says_of_a_further_period(keeper, next_scheme):
    row = aanbeveling_factory()
    assert not Aanbeveling.objects.of_regeling(next_scheme).exists()

    periode = next_scheme.perioden.create(naam="2028", slug="p28", begindatum="2028-01-01", einddatum="2032-12-31")
    evaluatieperiode_factory(evaluatie=row.evaluatie, periode=periode)

    assert list(Aanbeveling.objects.of_regeling(next_scheme)) == [row]
