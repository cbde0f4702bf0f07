"""Roles and permissions as one table. Every role has a sentence that a lawyer can read; there is no logic here."""

from enum import Enum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Rol(models.TextChoices):
    """Who somebody can be. Ministry-wide roles are `Rolverlening` rows; the others are rows on an object."""

    ACCOUNTHOUDER = "accounthouder", _("accounthouder")
    UITVOERDER = "uitvoerder", _("uitvoerder")
    ONDERTEKENAAR = "ondertekenaar", _("ondertekenaar")
    KAMER = "kamer", _("medewerker Kamerbrieven")
    AUDITOR = "auditor", _("controleur")
    BEHEERDER = "beheerder", _("beheerder")
    COORDINATOR = "coordinator", _("coördinator bij de penvoerder")
    BESTUURDER = "bestuurder", _("bestuurder van de penvoerder")
    PARTNER = "partner", _("medewerker van een partner")
    BEOORDELAAR = "beoordelaar", _("beoordelaar")
    ONDERZOEKER = "onderzoeker", _("onderzoeker")


MINISTRY_ROLES = (
    Rol.ACCOUNTHOUDER,
    Rol.UITVOERDER,
    Rol.ONDERTEKENAAR,
    Rol.KAMER,
    Rol.AUDITOR,
    Rol.BEHEERDER,
)
ALLIANCE_ROLES = (Rol.COORDINATOR, Rol.BESTUURDER, Rol.PARTNER)

SENTENCES = {
    Rol.ACCOUNTHOUDER: _("Leest alles bij het ministerie en beslist over de eigen allianties."),
    Rol.UITVOERDER: _("Leest alles en controleert volledigheid en financiën voor de uitvoerende dienst."),
    Rol.ONDERTEKENAAR: _("Ondertekent wat een ander heeft voorbereid, binnen een mandaat met data."),
    Rol.KAMER: _("Maakt bijlagen bij Kamerbrieven uit rapportages met akkoord."),
    Rol.AUDITOR: _("Leest alles behalve signalen over veiligheid en verandert niets."),
    Rol.BEHEERDER: _("Beheert organisaties, allianties, personen en rollen; leest geen rapportages."),
    Rol.COORDINATOR: _("Verdeelt het werk in de eigen alliantie; dient in met een mandaat."),
    Rol.BESTUURDER: _("Tekent namens de penvoerder en dient de rapportage in."),
    Rol.PARTNER: _("Schrijft de eigen onderdelen en leest de rapportage als die is ingediend."),
    Rol.BEOORDELAAR: _("Beoordeelt aanvragen in één ronde."),
    Rol.ONDERZOEKER: _("Leest wat voor één evaluatie is vrijgegeven."),
}


class Permission(Enum):
    """What can be allowed, as NOUN_VERB."""

    ALLIANTIE_READ = "alliantie_read"
    ALLIANTIE_CHANGE = "alliantie_change"
    DEELNAME_CHANGE = "deelname_change"
    PERSOON_CHANGE = "persoon_change"
    RAPPORTAGE_READ = "rapportage_read"
    RAPPORTAGE_READ_AKKOORD = "rapportage_read_akkoord"
    RAPPORTAGE_READ_CONCEPT = "rapportage_read_concept"
    RAPPORTAGE_WRITE = "rapportage_write"
    RAPPORTAGE_WRITE_OWN = "rapportage_write_own"
    RAPPORTAGE_SUBMIT = "rapportage_submit"
    RAPPORTAGE_REVIEW = "rapportage_review"
    RAPPORTAGE_REMARK = "rapportage_remark"
    FINANCIEN_REVIEW = "financien_review"
    PLAN_WRITE = "plan_write"
    PARTNER_INVITE = "partner_invite"
    TERMIJN_POSTPONE = "termijn_postpone"
    STORING_RECORD = "storing_record"
    RONDSCHRIJVEN_SEND = "rondschrijven_send"
    BIJLAGE_CREATE = "bijlage_create"
    OVERZICHT_CREATE = "overzicht_create"
    EVALUATIE_WRITE = "evaluatie_write"
    CONTACT_READ = "contact_read"
    CONTACT_WRITE = "contact_write"
    SUBSIDIEOVERZICHT_IMPORT = "subsidieoverzicht_import"
    VERTROUWENSPERSOON_APPOINT = "vertrouwenspersoon_appoint"
    TAAK_RETRY = "taak_retry"
    AUDIT_READ = "audit_read"


# What a role gives wherever it holds: everywhere for a ministry-wide role, on one alliance for the others.
PERMISSIONS: dict[Rol, frozenset[Permission]] = {
    Rol.ACCOUNTHOUDER: frozenset(
        {
            Permission.ALLIANTIE_READ,
            Permission.RAPPORTAGE_READ,
            Permission.RONDSCHRIJVEN_SEND,
            Permission.EVALUATIE_WRITE,
            Permission.OVERZICHT_CREATE,
            Permission.CONTACT_READ,
            Permission.SUBSIDIEOVERZICHT_IMPORT,
            Permission.TAAK_RETRY,
        }
    ),
    Rol.UITVOERDER: frozenset(
        {
            Permission.ALLIANTIE_READ,
            Permission.CONTACT_READ,
            Permission.RAPPORTAGE_READ,
            Permission.RAPPORTAGE_REMARK,
            Permission.FINANCIEN_REVIEW,
            Permission.TERMIJN_POSTPONE,
            Permission.RONDSCHRIJVEN_SEND,
            Permission.TAAK_RETRY,
        }
    ),
    Rol.ONDERTEKENAAR: frozenset(),
    Rol.KAMER: frozenset({Permission.ALLIANTIE_READ, Permission.RAPPORTAGE_READ_AKKOORD, Permission.BIJLAGE_CREATE}),
    Rol.AUDITOR: frozenset(
        {Permission.ALLIANTIE_READ, Permission.RAPPORTAGE_READ, Permission.CONTACT_READ, Permission.AUDIT_READ}
    ),
    Rol.BEHEERDER: frozenset(
        {
            Permission.ALLIANTIE_READ,
            Permission.ALLIANTIE_CHANGE,
            Permission.DEELNAME_CHANGE,
            Permission.PERSOON_CHANGE,
            Permission.STORING_RECORD,
            Permission.SUBSIDIEOVERZICHT_IMPORT,
            Permission.VERTROUWENSPERSOON_APPOINT,
            Permission.TAAK_RETRY,
        }
    ),
    Rol.COORDINATOR: frozenset(
        {
            Permission.ALLIANTIE_READ,
            Permission.RAPPORTAGE_READ,
            Permission.RAPPORTAGE_READ_CONCEPT,
            Permission.RAPPORTAGE_WRITE,
            Permission.PLAN_WRITE,
            Permission.PARTNER_INVITE,
        }
    ),
    Rol.BESTUURDER: frozenset(
        {
            Permission.ALLIANTIE_READ,
            Permission.RAPPORTAGE_READ,
            Permission.RAPPORTAGE_READ_CONCEPT,
            Permission.RAPPORTAGE_SUBMIT,
        }
    ),
    Rol.PARTNER: frozenset({Permission.ALLIANTIE_READ, Permission.RAPPORTAGE_READ, Permission.RAPPORTAGE_WRITE_OWN}),
    Rol.BEOORDELAAR: frozenset(),
    Rol.ONDERZOEKER: frozenset(),
}

# What an accounthouder may besides, on the alliances of an Accounthouderschap (ontwerp 5).
ACCOUNTHOUDERSCHAP = frozenset(
    {
        Permission.RAPPORTAGE_REVIEW,
        Permission.RAPPORTAGE_REMARK,
        Permission.TERMIJN_POSTPONE,
        Permission.CONTACT_WRITE,
        Permission.DEELNAME_CHANGE,
        Permission.ALLIANTIE_CHANGE,
    }
)
# What a Contactpersoon with a dated mandate may besides: hand in for the penvoerder (ontwerp 5).
MANDAAT = frozenset({Permission.RAPPORTAGE_SUBMIT})
