"""Menu, tabs and foot as data: label, address, who sees it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import may
from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.permissions import acts_at_alliance, reads_allianties, reads_contact
from overzichten.taken import waiting_count
from overzichten.views import held_roles
from subsidies.permissions import reads_inbox

Sees = Callable[[User], bool]


def everyone(user: User) -> bool:
    """All who are logged in."""
    return True


ministry = may(Permission.ALLIANTIE_READ)
readers = may(Permission.RAPPORTAGE_READ, Permission.RAPPORTAGE_READ_AKKOORD)
administrators = may(Permission.PERSOON_CHANGE)


def report_readers(user: User) -> bool:
    """The ministry's readers, and everybody at an alliance."""
    return readers(user) or not ministry(user)


def not_readers(user: User) -> bool:
    """Who has no other page from which the grants are reached; a menu has at most seven items."""
    return not readers(user)


def at_alliance(user: User) -> bool:
    """Everybody who acts for an alliance today and has no role at the ministry."""
    return not ministry(user) and acts_at_alliance(user)


@dataclass(frozen=True)
class Punt:
    """One item of the menu; ``sees`` answers who gets it."""

    label: str | Promise
    view: str
    sees: Sees


@dataclass(frozen=True)
class Contactlink:
    """A page of an upper app that stands at the contact of an alliance, and for whom."""

    label: str | Promise
    view: str
    alleen_ministerie: bool = True
    alleen_schrijver: bool = False


MENU = (
    Punt(gettext_lazy("Mijn werk"), "overzichten:start", everyone),
    Punt(gettext_lazy("Allianties"), "allianties:alliantie_list", reads_allianties),
    Punt(gettext_lazy("Organisaties"), "allianties:organisatie_list", administrators),
    Punt(gettext_lazy("Rapportages"), "subsidies:rapportage_list", report_readers),
    Punt(gettext_lazy("Postvak in"), "subsidies:inbox", reads_inbox),
    Punt(gettext_lazy("Subsidies"), "subsidies:subsidie_list", not_readers),
    Punt(gettext_lazy("Evaluaties"), "evaluaties:evaluatie_list", everyone),
    Punt(gettext_lazy("Aanbevelingen"), "evaluaties:aanbeveling_list", readers),
    Punt(gettext_lazy("Kamerbrieven"), "evaluaties:kamerbrief_list", readers),
    Punt(gettext_lazy("Personen"), "allianties:persoon_list", administrators),
    Punt(gettext_lazy("Taken"), "jobs:taak_list", administrators),
)
TABS = (
    Punt(gettext_lazy("Overzicht"), "allianties:alliantie_detail", everyone),
    Punt(gettext_lazy("Rapportages"), "subsidies:alliantie_rapportages", everyone),
    Punt(gettext_lazy("Theory of change"), "subsidies:alliantie_theorie", everyone),
    Punt(gettext_lazy("Plan en indicatoren"), "subsidies:alliantie_plannen", everyone),
    Punt(gettext_lazy("Contact"), "allianties:alliantie_contact", reads_contact),
)
# Pages under a tab: address of the page -> address of its tab.
UNDER_TAB = {"subsidies:alliantie_indicatoren": "subsidies:alliantie_plannen"}
# Pages of upper apps to which a page of a lower app links.
ALLIANTIE_LINKS = {
    "deelname_add": "subsidies:deelname_add",
    "deelname_end": "subsidies:deelname_end",
    "penvoerder_change": "subsidies:penvoerder_change",
}
REGELING_LINKS = {"lijst": "evaluaties:regeling_list", "een": "evaluaties:regeling_detail"}
CONTACT_LINKS = (
    Contactlink(gettext_lazy("Briefing voor een gesprek"), "evaluaties:alliantie_briefing"),
    Contactlink(gettext_lazy("Wat het ministerie vroeg"), "evaluaties:alliantie_sturing", alleen_ministerie=False),
    Contactlink(gettext_lazy("Alliantie overdragen"), "evaluaties:alliantie_overdragen", alleen_schrijver=True),
)
RAPPORTAGE_LINKS = {"gebruikt": "evaluaties:rapportage_gebruikt", "veiligheid": "evaluaties:veiligheid"}
FOOT = (
    (gettext_lazy("Hulp"), "hulp"),
    (gettext_lazy("Toegankelijkheid"), "toegankelijkheid"),
    (gettext_lazy("Privacy"), "privacy"),
)
FOOT_INSIDE = (
    Punt(gettext_lazy("Onveilige situatie doorgeven"), "evaluaties:veiligheid", at_alliance),
    Punt(gettext_lazy("Veiligheid"), "evaluaties:veiligheid", lambda user: not at_alliance(user)),
    Punt(gettext_lazy("Uw e-mailberichten"), "notifications:mailvoorkeur_edit", everyone),
    Punt(gettext_lazy("Bericht aan coördinatoren"), "subsidies:rondschrijven", may(Permission.RONDSCHRIJVEN_SEND)),
    Punt(gettext_lazy("Storingen"), "subsidies:storing_list", may(Permission.STORING_RECORD)),
    Punt(gettext_lazy("Berichten"), "notifications:bericht_list", everyone),
    Punt(gettext_lazy("Wachtwoord wijzigen"), "account_change_password", everyone),
    Punt(gettext_lazy("Achtergrondtaken"), "jobs:taak_list", may(Permission.TAAK_RETRY)),
    Punt(gettext_lazy("Postvak van de demonstratie"), "notifications:postvak_list", lambda user: settings.DEMO),
)


@dataclass(frozen=True)
class Link:
    """A label with an address."""

    label: str
    url: str
    is_huidig: bool = False
    aantal: int = 0


class Navigation:
    """What stands around a page; each part is asked only when a template shows it."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        user = getattr(request, "user", None)
        self.user = user if isinstance(user, User) else None

    @cached_property
    def menu(self) -> list[Link]:
        """The items of this person; the count at the first is what waits."""
        user = self.user
        if user is None:
            return []
        items = [(punt, reverse(punt.view)) for punt in MENU if punt.sees(user)]
        path = self.request.path
        here = max(
            (url for _punt, url in items if path == url or (url != "/" and path.startswith(url))), key=len, default=""
        )
        return [
            Link(str(punt.label), url, url == here, waiting_count(user) if url == "/" else 0) for punt, url in items
        ]

    @cached_property
    def rol_omschrijving(self) -> str:
        """In which role somebody is here."""
        if self.user is None:
            return ""
        roles = held_roles(self.user)
        if not roles:
            return _("geen rol")
        words = ", ".join(str(Rol(rol).label) for rol in roles)
        return f"{words} · {_('ministerie')}" if self.user.ministry_roles else words

    @cached_property
    def alliantie_tabs(self) -> list[Link]:
        """The pages of the alliance whose slug stands in this address."""
        match = self.request.resolver_match
        slug = match.kwargs.get("slug") if match else None
        current = UNDER_TAB.get(match.view_name, match.view_name) if match else ""
        if slug is None or self.user is None or current not in {tab.view for tab in TABS}:
            return []
        return [
            Link(str(tab.label), reverse(tab.view, args=[slug]), current == tab.view)
            for tab in TABS
            if tab.sees(self.user)
        ]

    @cached_property
    def voetlinks(self) -> list[Link]:
        """The foot of every page."""
        user = self.user
        inside = [(row.label, row.view) for row in FOOT_INSIDE if user is not None and row.sees(user)]
        return [Link(str(label), reverse(view)) for label, view in (*FOOT, *inside)]


def navigation(request: HttpRequest) -> dict[str, Any]:
    """Context of every page: callables, so that a page without a menu pays nothing."""
    nav = Navigation(request)
    return {
        "demo": settings.DEMO,
        "menu": lambda: nav.menu,
        "rol_omschrijving": lambda: nav.rol_omschrijving,
        "alliantie_tabs": lambda: nav.alliantie_tabs,
        "voetlinks": lambda: nav.voetlinks,
        "alliantie_links": ALLIANTIE_LINKS,
        "contact_links": CONTACT_LINKS,
        "rapportage_links": RAPPORTAGE_LINKS,
        "regeling_links": REGELING_LINKS,
    }
