"""Kinds of mail as data: what people read in their settings, and which ones they cannot turn off."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Soort:
    """One kind of mail.

    ``is_wettelijk``: always sent, because law, grant or log-in needs it. ``is_geheim``: the text holds a
    one-time secret, so it is wiped once it is sent (the demo world keeps it).
    """

    code: str
    label: str | Promise
    uitleg: str | Promise
    is_wettelijk: bool = False
    is_geheim: bool = False


SOORTEN = (
    Soort(
        "ontvangstbevestiging",
        _("Ontvangstbevestiging"),
        _("U hebt iets ingediend: het moment, het kenmerk en een link naar uw exemplaar."),
        is_wettelijk=True,
    ),
    Soort(
        "besluit",
        _("Beslissing over uw rapportage"),
        _("Uw rapportage heeft akkoord, komt terug of moet worden aangevuld, of u hebt uitstel."),
        is_wettelijk=True,
    ),
    Soort(
        "account",
        _("Uw account"),
        _("Een uitnodiging, een nieuw wachtwoord of een wijziging in uw account."),
        is_wettelijk=True,
        is_geheim=True,
    ),
    Soort(
        "ingediend",
        _("Nieuw ingediend"),
        _("Een alliantie waarvan u accounthouder bent, heeft iets ingediend."),
    ),
    Soort(
        "herinnering",
        _("Herinnering"),
        _("Een termijn van uw alliantie loopt bijna af."),
    ),
    Soort(
        "rondschrijven",
        _("Bericht van het ministerie"),
        _("Een bericht aan alle coördinatoren, of aan hen van wie de jaarrapportage te laat is."),
    ),
    Soort(
        "kamer",
        _("Teksten voor de Kamer"),
        _("Een passage, een bijlage of een antwoord voor de Kamer wacht op uw oordeel, of u kunt een bijlage lezen."),
    ),
    Soort(
        "vertrouwenswerk",
        _("Dagelijks bericht aan vertrouwenspersonen"),
        _("Vertrouwenspersonen krijgen elke werkdag hetzelfde bericht, ook als er niets is."),
        is_wettelijk=True,
    ),
    Soort(
        "datalek",
        _("Termijn van een datalek"),
        _("Beheerders en vertrouwenspersonen krijgen bericht zolang de termijn van 72 uur loopt."),
        is_wettelijk=True,
    ),
    Soort(
        "onderzoekstoegang",
        _("Toegang voor onderzoek"),
        _("Wat u voor een onderzoek mag lezen, tot wanneer, en de bevestiging daarna."),
        is_wettelijk=True,
    ),
    Soort(
        "feitencheck",
        _("Controle van feiten"),
        _("Er zijn bevindingen over uw alliantie. U zegt voor de laatste dag of de feiten kloppen."),
        is_wettelijk=True,
    ),
    Soort(
        "dagoverzicht",
        _("Dagoverzicht"),
        _("Wat u niet meteen wilt horen, één keer per dag in één bericht."),
        is_wettelijk=True,
    ),
)

SOORT = {soort.code: soort for soort in SOORTEN}
KEUZES = tuple((soort.code, soort.label) for soort in SOORTEN)
TE_KIEZEN = tuple(soort for soort in SOORTEN if not soort.is_wettelijk)
