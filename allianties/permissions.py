"""What a person may do on an alliance: ministry-wide roles joined with the rows that hang on the alliance."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from accounts.models import PeriodQuerySet, Rolverlening, User
from accounts.roles import ACCOUNTHOUDERSCHAP, ALLIANCE_ROLES, MANDAAT, PERMISSIONS, Permission, Rol
from allianties.models import Alliantie, Contactpersoon, Deelname, Organisatie, Teamuitnodiging
from allianties.models.alliantie import AlliantieQuerySet
from allianties.models.band import KEPT, ties


def permissions_for(user: User, alliantie: Alliantie) -> frozenset[Permission]:
    """What ``user`` may do on ``alliantie`` today (days inclusive, Amsterdam).

    Joined: ministry-wide roles; `Contactpersoon` rows, with what a mandate adds from its day on; and an
    `Accounthouderschap`, which counts only together with the role. Two queries for a user and a day, whatever the
    number of alliances.
    """
    return user.ministry_permissions | permissions_by_alliance(user).get(alliantie.pk, frozenset())


def permissions_by_alliance(user: User) -> dict[int, frozenset[Permission]]:
    """The rights that hang on alliances today: id -> permissions."""
    today, found = timezone.localdate(), defaultdict[int, frozenset[Permission]](frozenset)
    for row in ties(user):
        if row.rol != Rol.ACCOUNTHOUDER:
            found[row.alliantie] |= PERMISSIONS[Rol(row.rol)]
        elif Rol.ACCOUNTHOUDER in user.ministry_roles:
            found[row.alliantie] |= ACCOUNTHOUDERSCHAP
        if row.mandaat_vanaf is not None and row.mandaat_vanaf <= today:
            found[row.alliantie] |= MANDAAT
    return dict(found)


def acts_at_alliance(user: User) -> bool:
    """Who acts for an alliance today; to keep its account for the ministry is not that."""
    return any(row.rol != Rol.ACCOUNTHOUDER for row in ties(user))


def forget_permissions(user: User) -> None:
    """Rows of this person changed: ask the database again."""
    user.__dict__.pop(KEPT, None)
    user.__dict__.pop("ministry_roles", None)


def can_change_alliantie(user: User, alliantie: Alliantie) -> bool:
    """Whether this person may change the facts of this alliance."""
    return Permission.ALLIANTIE_CHANGE in permissions_for(user, alliantie)


def can_read_personen(user: User, alliantie: Alliantie) -> bool:
    """Whether this person sees who acts for this alliance: the ministry, and its own coordinators.

    Names of people at an alliance say something about them, so a partner sees none (AVG art. 9 by inference).
    """
    if Permission.ALLIANTIE_READ in user.ministry_permissions:
        return True
    return Permission.RAPPORTAGE_WRITE in permissions_for(user, alliantie)


def can_read_shielded(user: User) -> bool:
    """Whether this person sees what is shielded of an organisation: only the ministry (domein 12.13)."""
    return Permission.ALLIANTIE_READ in user.ministry_permissions


def may_change_masterdata(user: User) -> bool:
    """For whom the pages of organisations and new alliances are: the beheerder."""
    return Permission.ALLIANTIE_CHANGE in user.ministry_permissions


def may_change_some_alliantie(user: User) -> bool:
    """For whom the page to change an alliance is: the beheerder, and who keeps the account of one."""
    return may_change_masterdata(user) or any(
        Permission.ALLIANTIE_CHANGE in rights for rights in permissions_by_alliance(user).values()
    )


def is_beheerder(user: User) -> bool:
    """For whom the pages of people and roles are."""
    return Permission.PERSOON_CHANGE in user.ministry_permissions


def reads_allianties(user: User) -> bool:
    """For whom the lists of alliances and organisations are: the ministry, and people at an alliance."""
    return Permission.ALLIANTIE_READ in user.ministry_permissions or bool(permissions_by_alliance(user))


@dataclass(frozen=True)
class Teamrechten:
    """What somebody may do with the people of one alliance; never more than is one's own (docs/adr/0014).

    ``beheert``: the roles that may be given and ended, each with the organisations for which (None: every member).
    ``ziet``: the organisations whose people are shown (None: every member).
    """

    beheert: Mapping[Rol, frozenset[int] | None] = field(default_factory=dict)
    ziet: frozenset[int] | None = frozenset()
    geeft_mandaat: bool = False
    dient_in: bool = False

    @property
    def leest(self) -> bool:
        """Whether the page of the team is for this person."""
        return self.ziet is None or bool(self.ziet)

    def may_manage(self, rol: str, organisatie: int) -> bool:
        """Whether this role at this organisation may be given."""
        if Rol(rol) not in self.beheert:
            return False
        organisations = self.beheert[Rol(rol)]
        return organisations is None or organisatie in organisations

    def may_end(self, row: Contactpersoon) -> bool:
        """Whether this row may be ended: a mandate only by who may hand in too."""
        if row.mandaat_vanaf is not None and not (self.dient_in or self.geeft_mandaat):
            return False
        return self.may_manage(row.rol, row.organisatie_id)


def team_rights(user: User, alliantie: Alliantie) -> Teamrechten:
    """What ``user`` may do today with the people of ``alliantie``. Two queries.

    The beheerder everything; a coordinator the coordinators and partner people, and with a mandate the bestuurders
    too; a bestuurder the mandates; a partner's administrator the people of its own organisation.
    """
    if is_beheerder(user):
        return Teamrechten(dict.fromkeys(ALLIANCE_ROLES), None, geeft_mandaat=True, dient_in=True)
    rights = permissions_for(user, alliantie)
    rows = user.contactpersonen.geldig().filter(alliantie=alliantie)
    own = list(rows.values_list("rol", "organisatie", "is_beheerder"))
    submits = Permission.RAPPORTAGE_SUBMIT in rights
    directs = any(rol == Rol.BESTUURDER for rol, _organisatie, _is in own)
    if Permission.PARTNER_INVITE in rights:
        roles = ALLIANCE_ROLES if submits else (Rol.COORDINATOR, Rol.PARTNER)
        return Teamrechten(dict.fromkeys(roles), None, geeft_mandaat=directs, dient_in=submits)
    administered = frozenset(organisatie for _rol, organisatie, is_admin in own if is_admin)
    managed = {Rol.PARTNER: administered} if administered else {}
    return Teamrechten(managed, None if directs else administered, geeft_mandaat=directs, dient_in=submits)


def teams_of(user: User) -> AlliantieQuerySet:
    """The alliances in use whose people (all, or those of the own organisation) this person sees today."""
    rows = user.contactpersonen.geldig().filter(
        Q(rol__in=[Rol.COORDINATOR.value, Rol.BESTUURDER.value]) | Q(is_beheerder=True)
    )
    return Alliantie.objects.filter(pk__in=rows.values("alliantie"), alleen_openbaar=False)


def visible_people(rights: Teamrechten, alliantie: Alliantie) -> tuple[PeriodQuerySet, QuerySet[Teamuitnodiging]]:
    """The rows of people and of open invitations that go with these rights."""
    people, invited = alliantie.contactpersonen.all(), alliantie.teamuitnodigingen.all()
    if rights.ziet is None:
        return people, invited
    return people.filter(organisatie__in=rights.ziet), invited.filter(organisatie__in=rights.ziet)


@dataclass(frozen=True)
class Deelgenomen:
    """An organisation that took part in an alliance, for who acted for it; ``tot`` is None while it goes on."""

    alliantie: Alliantie
    organisatie: Organisatie
    jaren: frozenset[int]
    tot: date | None


def took_part(user: User, op: date | None = None) -> list[Deelgenomen]:
    """Whose own parts this person may read on the day ``op``: of who acts now, or did on the organisation's last day.

    Who stopped while the organisation went on reads nothing: a person who left is not the organisation. Two queries.
    """
    op = op or timezone.localdate()
    contacts: defaultdict[tuple[int, int], list[Contactpersoon]] = defaultdict(list)
    rows = user.contactpersonen.filter(begindatum__lte=op).select_related("alliantie", "organisatie")
    for row in rows.order_by("alliantie__naam", "organisatie__naam", "pk"):
        contacts[row.alliantie_id, row.organisatie_id].append(row)
    if not contacts:
        return []
    periods: defaultdict[tuple[int, int], list[Deelname]] = defaultdict(list)
    for part in Deelname.objects.filter(
        alliantie__in={pair[0] for pair in contacts}, organisatie__in={pair[1] for pair in contacts}
    ):
        periods[part.alliantie_id, part.organisatie_id].append(part)
    found = [_took_part(acts, periods[pair], op) for pair, acts in contacts.items()]
    return [one for one in found if one is not None]


def _took_part(acts: Collection[Contactpersoon], parts: Collection[Deelname], op: date) -> Deelgenomen | None:
    first = next(iter(acts))
    if any(_holds(act, op) for act in acts) and any(_holds(part, op) for part in parts):
        tot = None
    else:
        ends = {part.einddatum for part in parts if part.einddatum is not None and part.einddatum < op}
        last = {day for day in ends if not any(_holds(part, day + timedelta(days=1)) for part in parts)}
        days = [day for day in last if any(_holds(act, day) for act in acts)]
        if not days:
            return None
        tot = max(days)
    until = tot or op
    years = {
        year
        for part in parts
        if part.begindatum <= until
        for year in range(part.begindatum.year, min(part.einddatum or until, until).year + 1)
    }
    return Deelgenomen(first.alliantie, first.organisatie, frozenset(years), tot)


def _holds(row: Contactpersoon | Deelname, day: date) -> bool:
    return row.begindatum <= day and (row.einddatum is None or row.einddatum >= day)


@dataclass(frozen=True)
class Contactrechten:
    """What somebody may do with the contact of one alliance.

    ``leest_alles``: the ministry's readers, internal notes too. ``leest_verslag``: shared notes and what was agreed.
    ``leest_sturing``: what the ministry asked after the start.
    ``organisaties``: for which this person acts, and whose wish may be said.
    """

    leest_alles: bool = False
    schrijft: bool = False
    leest_verslag: bool = False
    leest_sturing: bool = False
    organisaties: frozenset[int] = frozenset()


def reads_contact(user: User) -> bool:
    """For whom the pages of contact are: who reads it at the ministry, and people at an alliance. No query there."""
    if Permission.ALLIANTIE_READ in user.ministry_permissions:
        return Permission.CONTACT_READ in user.ministry_permissions
    return bool(permissions_by_alliance(user))


def contact_rights(user: User, alliantie: Alliantie) -> Contactrechten:
    """What ``user`` may do today with the contact of ``alliantie``. One query besides those of `permissions_for`."""
    rights = permissions_for(user, alliantie)
    reads_all = Permission.CONTACT_READ in rights
    own: Collection[int] = ()
    own_rights = permissions_by_alliance(user).get(alliantie.pk, frozenset())
    if Permission.RAPPORTAGE_READ in own_rights:
        own = user.contactpersonen.geldig().filter(alliantie=alliantie).values_list("organisatie", flat=True)
    return Contactrechten(
        leest_alles=reads_all,
        schrijft=Permission.CONTACT_WRITE in rights and not alliantie.alleen_openbaar,
        leest_verslag=reads_all or Permission.RAPPORTAGE_WRITE in rights,
        leest_sturing=reads_all
        or not own_rights.isdisjoint({Permission.RAPPORTAGE_WRITE, Permission.RAPPORTAGE_SUBMIT}),
        organisaties=frozenset(own),
    )


def successors(alliantie: Alliantie, by: User) -> QuerySet[User]:
    """To whom this account can go: others who are accounthouder today; at a real alliance no demo accounts."""
    holders = Rolverlening.objects.geldig().filter(rol=Rol.ACCOUNTHOUDER).values("user")
    rows = User.objects.filter(pk__in=holders, is_active=True).exclude(pk=by.pk).order_by("naam", "pk")
    return rows if alliantie.is_fictief else rows.filter(is_demo=False)
