"""Writers see in which annexes their words stand, and nobody else's."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from evaluaties.actions.bijlage import create_bijlage
from tests.factories.beoordelen import bring
from tests.factories.subsidies import make_user, make_verband


def page(user: User, pk: int) -> tuple[int, str]:
    """Status and text of the page about this report."""
    client = Client()
    client.force_login(user)
    response = client.get(reverse("evaluaties:rapportage_gebruikt", args=[pk]))
    return response.status_code, response.content.decode()


@pytest.mark.slow
def test_passage_in_an_annex_is_shown_to_its_writers(db: None) -> None:
    eigen, vreemd = make_verband("Eigen"), make_verband("Vreemd")
    report, other = bring(eigen, "akkoord"), bring(vreemd, "akkoord")
    assert "nog niet gebruikt" in page(eigen.coordinator, report.pk)[1]

    create_bijlage(report.subsidie.periode, timezone.localdate(), by=None)

    for user in (eigen.coordinator, eigen.partner, eigen.accounthouder):
        status, text = page(user, report.pk)
        assert (status, "Alliantie Eigen 2025 samenvatting geheimtekst" in text) == (200, True)
        assert "Alliantie Vreemd" not in text
    assert "/kamerbrieven/bijlagen/" not in page(eigen.coordinator, report.pk)[1]
    assert "/kamerbrieven/bijlagen/" in page(eigen.accounthouder, report.pk)[1]
    strangers: list[User] = [vreemd.coordinator, make_user("b", rol=Rol.BEHEERDER), make_user("k", rol=Rol.KAMER)]
    assert [page(user, report.pk)[0] for user in strangers] == [404] * 3
    assert page(vreemd.partner, other.pk)[0] == 200
