"""The confidant of the demo world, and what somebody told; a second load adds nothing."""

import pytest

from accounts.roles import Rol
from config.demo.people import DOMAIN
from config.demo.vertrouwen import load_vertrouwen
from evaluaties.models import Signaal
from evaluaties.models.vertrouwenspersoon import is_vertrouwenspersoon
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory


@pytest.mark.django_db
def test_confidant_and_one_closed_report_are_loaded_once():
    roles = {"kamer2": [Rol.KAMER], "beheerder": [Rol.BEHEERDER], "beheerder2": [Rol.BEHEERDER]}
    people = {
        naam: user_factory(*roles.get(naam, []), email=f"{naam}@{DOMAIN}", is_demo=True)
        for naam in (*roles, "partner2")
    }
    contactpersoon_factory(user=people["partner2"], rol=Rol.PARTNER)

    assert [load_vertrouwen().total() for _number in range(2)] == [1, 0]
    assert is_vertrouwenspersoon(people["kamer2"])
    rows = Signaal.objects.own(people["partner2"]).filled()
    assert [len(row.regels) for row in rows] == [3]
    assert rows[0].gesloten_op is not None
