"""Demo accounts, one for each role; they hang on fictitious alliances only."""

from collections import Counter
from datetime import date

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from accounts.models import Rolverlening, User
from accounts.roles import ALLIANCE_ROLES, MINISTRY_ROLES, Rol
from allianties.models import Accounthouderschap, Alliantie, Contactpersoon, Organisatie
from config.feiten import allianties_by_slug, organisaties_by_slug, perioden_by_slug
from config.fixture_rows import FixtureError, Row, checked, find, read_fixture
from subsidies.models.subsidie import Beoordelaarschap

DOMAIN = "demo.example"
PASSWORD = "demo-wachtwoord-2027"  # noqa: S105 - public on purpose: the start page of a demo world shows it


def demo_users() -> dict[str, User]:
    """Demo accounts by the part of their address before the @."""
    return {user.email.removesuffix(f"@{DOMAIN}"): user for user in User.objects.filter(is_demo=True)}


def load_people() -> Counter[str]:
    """Accounts that are not there yet, with all their roles, in the caller's transaction.

    Returns how many were added. An account that is there keeps the roles that it has now.
    """
    file = read_fixture("demo/accounts.toml")
    vanaf = file.day("vanaf")
    password = make_password(PASSWORD)  # one hash for all: half a second instead of ten
    known, loader = set(demo_users()), _Roles(vanaf)
    users: list[User] = []
    for row in file.rows("account"):
        naam = row.text("naam")
        user = User(email=f"{naam}@{DOMAIN}", naam=row.text("weergave"), is_demo=True, password=password)
        is_new = naam not in known
        loader.read(row, user, is_new=is_new)
        if is_new:
            users.append(checked(row, user))
    file.finish()
    User.objects.bulk_create(users)
    EmailAddress.objects.bulk_create(
        EmailAddress(user=user, email=user.email, verified=True, primary=True) for user in users
    )
    loader.save()
    return Counter(accounts=len(users))


class _Roles:
    """Collects the roles of new accounts, to be saved at once when the accounts are there."""

    def __init__(self, vanaf: date) -> None:
        self.vanaf = vanaf
        self.allianties = {slug: row for slug, row in allianties_by_slug().items() if row.is_fictief}
        self.organisaties = organisaties_by_slug()
        self.perioden = perioden_by_slug()
        self.ministry: list[Rolverlening] = []
        self.contacts: list[Contactpersoon] = []
        self.accounts: list[Accounthouderschap] = []
        self.assessors: list[Beoordelaarschap] = []

    def read(self, row: Row, user: User, *, is_new: bool) -> None:
        """Read every role of this account, and keep those of a new one."""
        ministry = [
            Rolverlening(user=user, rol=rol, begindatum=self.vanaf)
            for rol in row.choices("rollen", [rol.value for rol in MINISTRY_ROLES])
        ]
        accounts = [
            Accounthouderschap(user=user, alliantie=find(self.allianties, slug, row), begindatum=self.vanaf)
            for slug in row.texts("accounthouder_van")
        ]
        assessors = [
            Beoordelaarschap(user=user, periode=find(self.perioden, slug, row), begindatum=self.vanaf)
            for slug in row.texts("beoordelaar_van")
        ]
        contacts = [self._contact(part, user) for part in row.rows("contact")]
        if is_new:
            self.ministry += ministry
            self.accounts += accounts
            self.assessors += assessors
            self.contacts += contacts

    def _contact(self, row: Row, user: User) -> Contactpersoon:
        alliantie = find(self.allianties, row.text("alliantie"), row)
        organisatie = find(self.organisaties, row.text("organisatie"), row)
        rol = row.choice("rol", [rol.value for rol in ALLIANCE_ROLES])
        _check_member(row, alliantie, organisatie)
        begin = row.day_or_none("vanaf") or self.vanaf
        mandate = begin if row.flag("mandaat") and rol == Rol.COORDINATOR else None
        return checked(
            row,
            Contactpersoon(
                user=user,
                alliantie=alliantie,
                organisatie=organisatie,
                rol=rol,
                mandaat_vanaf=mandate,
                begindatum=begin,
            ),
        )

    def save(self) -> None:
        """Save all that was kept."""
        Rolverlening.objects.bulk_create(self.ministry)
        Accounthouderschap.objects.bulk_create(self.accounts)
        Beoordelaarschap.objects.bulk_create(self.assessors)
        Contactpersoon.objects.bulk_create(self.contacts)


def _check_member(row: Row, alliantie: Alliantie, organisatie: Organisatie) -> None:
    if not alliantie.deelnames.filter(organisatie=organisatie).exists():
        raise FixtureError(
            f"{row.place}: {organisatie.slug!r} takes no part in {alliantie.slug!r}. Correct one of them."
        )
