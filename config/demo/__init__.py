"""The demo world: wholly fictitious alliances with people, duties and reports, beside the public facts."""

from collections import Counter

from django.conf import settings
from django.db import connection, transaction

from audit.record import record
from config.demo.aanbevelingen import load_aanbevelingen
from config.demo.allianties import load_allianties
from config.demo.contact import load_contact
from config.demo.evaluaties import load_evaluaties
from config.demo.indicatoren import load_indicatoren
from config.demo.kamer import load_kamer
from config.demo.kamervragen import load_kamervragen
from config.demo.onderzoek import load_onderzoek
from config.demo.overzicht import load_overzicht
from config.demo.passages import load_passages
from config.demo.people import load_people
from config.demo.plannen import load_plannen
from config.demo.rapportages import load_rapportages
from config.demo.theorie import load_theorie
from config.demo.vertrouwen import load_vertrouwen
from config.feiten import load_feiten, wait_for_other_loads

GELADEN = "config.demo.geladen"


class DemoRefused(Exception):
    """This is not a demo world: accounts with a public password would be a hole."""


def load_demo() -> Counter[str]:
    """Load the public facts and everything of the demo world that is not there yet, in one transaction.

    Reports go through the same actions that people use, at moments in the past; their PDFs are left to the worker.
    Returns how many rows were added per kind. Raises `DemoRefused` outside a demo world and `FixtureError` where a
    file does not fit; then nothing is loaded.
    """
    if not settings.DEMO:
        raise DemoRefused("The demo world is off (DEMO=0), and its accounts have a public password. Set DEMO=1 first.")
    with transaction.atomic():
        _plan_less()
        made = load_feiten()
        wait_for_other_loads()
        fictitious = load_allianties()
        fictitious.update(load_people())
        fictitious.update(load_theorie())
        fictitious.update(load_indicatoren())
        fictitious.update(load_plannen())
        fictitious.update(load_rapportages())
        fictitious.update(load_passages())
        fictitious.update(load_contact())
        fictitious.update(load_overzicht())
        fictitious.update(load_evaluaties())
        fictitious.update(load_onderzoek())
        fictitious.update(load_vertrouwen())
        fictitious.update(load_aanbevelingen())
        fictitious.update(load_kamer())
        fictitious.update(load_kamervragen())
        if fictitious.total():
            record(GELADEN, by=None, data=dict(fictitious))
    return made + fictitious


def _plan_less() -> None:
    """Let PostgreSQL join in the order that is written: it plans thousands of questions about a handful of rows."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL join_collapse_limit = 1")
