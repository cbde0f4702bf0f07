"""From commission to the rule of the next scheme, by the real pages: nothing that was learnt gets lost on the way."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.models import Aanbeveling, Evaluatie
from subsidies.models import Regelversie
from subsidies.statuses import RapportageStatus
from tests.factories.accounts import user_factory
from tests.factories.beoordelen import bring, last_version
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db


def post(client, url, **typed):
    """Send a form; a form that is refused fails the test with its sentences."""
    response = client.post(url, typed)
    assert response.status_code == 302, text_of(response)
    return response.url


@pytest.mark.slow
def test_from_commission_to_the_rule_of_the_next_scheme(log_in):
    first, second = make_verband("Eerste"), make_verband("Tweede")
    cited = last_version(bring(first, RapportageStatus.AKKOORD, 2024))
    bring(first, RapportageStatus.AKKOORD, 2025)
    bring(second, RapportageStatus.AKKOORD, 2024)
    keeper, researcher, today = user_factory(Rol.ACCOUNTHOUDER), user_factory(), timezone.localdate()

    # Commission an evaluation, grant a researcher two alliances and two years, and start.
    client = log_in(keeper)
    facts = {"titel": "Wat leren wij", "soort": "tussenevaluatie", "onderzoeker": "Bureau Kijk", "periode": "2023-2027"}
    url = post(client, "/evaluaties/nieuw/", **facts)
    evaluatie = Evaluatie.objects.get(titel="Wat leren wij")
    post(client, f"{url}stap/start/", begindatum=f"{today:%d-%m-%Y}")
    post(
        client,
        f"{url}toegang/nieuw/",
        email=researcher.email,
        allianties=[first.alliantie.slug, second.alliantie.slug],
        jaren=["2024", "2025"],
        begindatum=f"{today:%d-%m-%Y}",
        einddatum=f"{today + timedelta(days=30):%d-%m-%Y}",
    )

    # The researcher writes a finding with a passage as its evidence, and a recommendation.
    client = log_in(researcher)
    finding = post(client, f"{url}bevindingen/nieuw/", tekst="Partners missen contact.", strekking="negatief")
    page = text_of(client.get(finding))
    assert page.count("/passage/") == 3  # what was handed in of two alliances and two years
    passage = f"{finding}bewijs/{cited.pk}/passage/"
    words = f"{first.alliantie.naam} 2024 samenwerking geheimtekst"
    post(client, passage, onderdeel="Samenwerking", citaat=words)
    assert words in text_of(client.get(finding))
    advice = {"tekst": "Spreek elkaar vaker.", "geadresseerde": "het ministerie", "termijn": "lang"}
    post(client, f"{url}aanbevelingen/nieuw/", **advice)
    row = Aanbeveling.objects.get(evaluatie=evaluatie)

    # The ministry responds, acts, carries over to the next scheme, and notes where it landed.
    client, here = log_in(keeper), row.get_absolute_url()
    post(client, f"{here}reactie/", reactie="deels", reden="niet elke maand", datum=f"{today:%d-%m-%Y}", revision="0")
    post(client, f"{here}eigenaar/", eigenaar=str(keeper.pk), vervaldatum="1-12-2027", revision="1")
    post(client, f"{here}acties/nieuw/", tekst="Regel schrijven", wie="directie Emancipatie")
    actie = row.acties.get()
    done = {"tekst": actie.tekst, "wie": actie.wie, "revision": "0", "bewijs": "Concept van de regeling"}
    post(client, f"/aanbevelingen/acties/{actie.pk}/", gedaan_datum=f"{today:%d-%m-%Y}", **done)
    facts = {"naam": "Voorbeeldregeling 2028–2032", "code": "V28", "begindatum": "1-1-2028"}
    assert post(client, "/regelingen/nieuw/", **facts) == "/regelingen/v28/"
    rule = {"nieuw": "Contact per jaar", "eenheid": "aantal", "waarde": "4", "artikel": "2.8", "bron": "ontwerp"}
    post(client, "/regelingen/v28/regels/nieuw/", begindatum="1-1-2028", **rule)
    next_rule = Regelversie.objects.get(naam="contact_per_jaar", regeling__slug="v28")
    passed = {"regeling": str(next_rule.regeling_id), "geadresseerde": "het ministerie"}
    there = post(client, f"{here}doorgeven/", **passed)
    post(client, f"{there}landing/regel/", regelversie=str(next_rule.pk))

    # And it is found back from the rule, with its whole history.
    scheme = text_of(client.get("/regelingen/v28/"))
    assert f'href="{there}"' in scheme
    successor = text_of(client.get(there))
    for part in (f'href="{here}"', "niet elke maand", "/regelingen/v28/#regel-contact_per_jaar", "Bureau Kijk"):
        assert part in successor
