"""Many alliances for looking at speed: fictitious, counted, and the same for the same seed."""

import pytest
from django.core.management import CommandError, call_command

from allianties.models import Alliantie
from subsidies.models import Activiteit, Indicatorwaarde, Jaarrapportage, RapportageVersie

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
SMALL = {"allianties": 2, "jaren": 2, "activiteiten": 6, "indicatoren": 5}


def test_makes_what_was_asked_once(settings, capsys):
    settings.DEMO = True

    call_command("seed_volume", **SMALL)
    call_command("seed_volume", **SMALL)

    assert capsys.readouterr().out == "added: 2 allianties\nadded: 0 allianties\n"
    found = Alliantie.objects.filter(slug__startswith="volume-")
    assert {row.naam for row in found} == {"Alliantie Volume 001", "Alliantie Volume 002"}
    assert all(row.is_fictief and row.deelnames.count() == 5 for row in found)
    assert Activiteit.objects.count() == 2 * 2 * 6
    assert Jaarrapportage.objects.filter(status="akkoord").count() == 4
    assert Indicatorwaarde.objects.count() == 2 * 2 * 5
    assert RapportageVersie.objects.count() == 4


def test_refused_outside_a_demo_world(settings):
    settings.DEMO = False

    with pytest.raises(CommandError, match="The demo world is off"):
        call_command("seed_volume", **SMALL)
