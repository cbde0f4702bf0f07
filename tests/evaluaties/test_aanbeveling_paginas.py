"""Pages of recommendations: what they show, to whom, and what goes through them."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.actions.aanbeveling import answer_aanbeveling, assign_aanbeveling
from evaluaties.actions.opvolging import add_landing
from evaluaties.models import Aanbeveling
from evaluaties.statuses import Reactie
from subsidies.models import Regelversie
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactafspraak_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bespreking_factory,
    evaluatie_factory,
    landing_factory,
    opvolgactie_factory,
)
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def a_rule():
    return Regelversie.objects.filter(regeling=make_periode().regeling).order_by("pk")[0]


def answer(row, by, reactie=Reactie.OVERGENOMEN, reden=""):
    revision = Aanbeveling.objects.get(pk=row.pk).revision
    return answer_aanbeveling(row.pk, revision=revision, reactie=reactie, reden=reden, datum=TODAY(), by=by)


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


def test_what_was_chosen_goes_along_to_the_next_page_and_the_file(keeper, log_in):
    evaluatie = evaluatie_factory()
    for _n in range(51):
        aanbeveling_factory(evaluatie=evaluatie, geadresseerde="SZW & BZK #1")

    page = text_of(log_in(keeper).get("/aanbevelingen/", {"voor": "SZW & BZK #1"}))

    assert "csv/?voor=SZW+%26+BZK+%231&quot;" in page.replace('"', "&quot;")
    assert "?voor=SZW+%26+BZK+%231&amp;pagina=2" in page
