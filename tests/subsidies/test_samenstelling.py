"""Changes of composition while a grant runs: the rules of its regeling come first (domein 9, rules 1–3)."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Deelname, DeelnameRol, Organisatie
from audit.models import AuditEvent
from subsidies.actions.samenstelling import RegelOvertreden, add_deelname, change_penvoerder, end_deelname
from subsidies.models import Subsidie
from tests.factories.pagina import as_
from tests.factories.subsidies import START, Verband, make_user, make_verband, numbers

DAY = date(2025, 7, 1)


def make_organisatie(naam: str = "Nieuw") -> Organisatie:
    """An organisation that takes part in nothing yet."""
    number = next(numbers)
    return Organisatie.objects.create(naam=f"{naam} {number}", slug=f"org-{number}", is_fictief=True)


def fill_up(verband: Verband, total: int) -> None:
    """Members until there are so many."""
    for _number in range(total - verband.alliantie.deelnames.count()):
        add_deelname(
            verband.alliantie, organisatie=make_organisatie(), vanaf=DAY, reden="groei", by=verband.accounthouder
        )


def test_a_fifth_member_may_come_and_a_sixth_only_with_permission(verband: Verband) -> None:
    fill_up(verband, 5)

    with pytest.raises(RegelOvertreden, match="hoogstens 5 partners") as refused:
        add_deelname(verband.alliantie, organisatie=make_organisatie(), vanaf=DAY, by=verband.accounthouder)
    Subsidie.objects.filter(pk=verband.subsidie.pk).update(meer_leden_toegestaan=True)
    add_deelname(verband.alliantie, organisatie=make_organisatie(), vanaf=DAY, by=verband.accounthouder)

    assert refused.value.artikel == "R22 2.3, eerste lid"
    assert verband.alliantie.deelnames.count() == 6


def test_one_member_alone_is_refused_under_r22(verband: Verband) -> None:
    row = verband.alliantie.deelnames.get(organisatie=verband.lid)

    with pytest.raises(RegelOvertreden, match="minstens 2 partners"):
        end_deelname(row, tot=DAY, reden="stopt", revision=row.revision, by=verband.accounthouder)

    row.refresh_from_db()
    assert row.einddatum is None


def test_an_unknown_rule_refuses_nothing(verband: Verband) -> None:
    verband.subsidie.regeling.regelversies.update(waarde="", status="onbekend")
    change_penvoerder(verband.alliantie, organisatie=verband.lid, vanaf=DAY, reden="afspraak", by=verband.accounthouder)
    row = verband.alliantie.deelnames.get(organisatie=verband.penvoerder, einddatum=None)

    end_deelname(row, tot=date(2025, 12, 31), reden="stopt", revision=row.revision, by=verband.accounthouder)

    row.refresh_from_db()
    assert row.einddatum == date(2025, 12, 31)


def test_a_third_penvoerderschap_under_one_regeling_is_refused(verband: Verband) -> None:
    others = [make_verband(naam) for naam in ("Twee", "Drie")]
    for other in others:
        Deelname.objects.create(alliantie=other.alliantie, organisatie=verband.penvoerder, begindatum=START)
    change_penvoerder(
        others[0].alliantie, organisatie=verband.penvoerder, vanaf=DAY, reden="afspraak", by=others[0].accounthouder
    )

    with pytest.raises(RegelOvertreden, match="al penvoerder van 2 allianties"):
        change_penvoerder(
            others[1].alliantie, organisatie=verband.penvoerder, vanaf=DAY, reden="afspraak", by=others[1].accounthouder
        )
    with pytest.raises(RegelOvertreden, match="al penvoerder van 2 allianties"):
        add_deelname(
            make_verband("Vier").alliantie,
            organisatie=verband.penvoerder,
            vanaf=DAY,
            rol=DeelnameRol.PENVOERDER,
            by=make_user("beheerder", rol=Rol.BEHEERDER),
        )


def test_penvoerder_changes_on_a_day_and_the_past_stays(verband: Verband) -> None:
    change_penvoerder(verband.alliantie, organisatie=verband.lid, vanaf=DAY, reden="afspraak", by=verband.accounthouder)

    def leader(day: date) -> Organisatie:
        row: Deelname = verband.alliantie.deelnames.op(day).get(rol=DeelnameRol.PENVOERDER)
        return row.organisatie

    assert leader(date(2025, 6, 30)) == verband.penvoerder
    assert leader(DAY) == verband.lid
    assert AuditEvent.objects.filter(actor_id=verband.accounthouder.pk).exists()


def test_a_second_penvoerder_in_the_same_time_is_refused(verband: Verband) -> None:
    with pytest.raises(ValidationError):
        add_deelname(
            verband.alliantie,
            organisatie=make_organisatie(),
            vanaf=DAY,
            rol=DeelnameRol.PENVOERDER,
            by=verband.accounthouder,
        )


@pytest.mark.parametrize("who", ["coordinator", "partner", "bestuurder"])
def test_the_alliance_itself_changes_nothing(verband: Verband, who: str) -> None:
    user, organisatie = getattr(verband, who), make_organisatie()
    row = verband.alliantie.deelnames.get(organisatie=verband.lid)

    with pytest.raises(PermissionDenied):
        add_deelname(verband.alliantie, organisatie=organisatie, vanaf=DAY, by=user)
    with pytest.raises(PermissionDenied):
        end_deelname(row, tot=DAY, reden="x", revision=row.revision, by=user)
    with pytest.raises(PermissionDenied):
        change_penvoerder(verband.alliantie, organisatie=verband.lid, vanaf=DAY, reden="x", by=user)


def page(user: User, name: str, *args: object, **data: object) -> Any:
    """Open or post a page of the composition."""
    client, address = as_(user), reverse(f"subsidies:{name}", args=args)
    return client.post(address, data) if data else client.get(address)


@pytest.mark.slow
def test_pages_change_the_composition_and_say_which_rule_refuses(verband: Verband) -> None:
    organisatie = make_organisatie()
    facts = {"organisatie": organisatie.pk, "rol": "partner", "vanaf": "01-07-2025", "tot": "", "reden": "nieuw thema"}
    slug = verband.alliantie.slug
    row = verband.alliantie.deelnames.get(organisatie=verband.lid)

    refused = page(
        verband.accounthouder, "deelname_end", slug, row.pk, tot="30-06-2025", reden="stopt", revision=row.revision
    )
    added = page(verband.accounthouder, "deelname_add", slug, **facts)
    ended = page(
        verband.accounthouder, "deelname_end", slug, row.pk, tot="31-07-2025", reden="stopt", revision=row.revision
    )
    changed = page(
        verband.accounthouder,
        "penvoerder_change",
        slug,
        organisatie=organisatie.pk,
        vanaf="01-08-2025",
        reden="afspraak",
    )

    assert "minstens 2 partners" in refused.content.decode()
    assert [response.status_code for response in (added, ended, changed)] == [302, 302, 302]
    assert verband.alliantie.deelnames.op(date(2025, 8, 1)).get(rol="penvoerder").organisatie == organisatie


def test_two_tabs_that_end_the_same_deelname_give_a_sentence(verband: Verband) -> None:
    fill_up(verband, 4)
    row = verband.alliantie.deelnames.get(organisatie=verband.lid)
    facts = {"tot": "31-07-2025", "reden": "stopt", "revision": row.revision}

    page(verband.accounthouder, "deelname_end", verband.alliantie.slug, row.pk, **facts)
    second = page(
        verband.accounthouder, "deelname_end", verband.alliantie.slug, row.pk, **{**facts, "tot": "30-06-2025"}
    )

    assert "Een collega wijzigde deze deelname net ook" in second.content.decode()


@pytest.mark.slow
def test_pages_are_404_for_others(verband: Verband, vreemd: Verband) -> None:
    for user in (verband.coordinator, vreemd.coordinator, vreemd.accounthouder):
        for name in ("deelname_add", "penvoerder_change"):
            assert page(user, name, verband.alliantie.slug).status_code == 404
