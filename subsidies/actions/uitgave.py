"""A partner's own edition of a version as a PDF: the full one is never served to a partner."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.record import record
from documents.canonical import canonical_json, sha256
from documents.models import Document, Soort
from documents.production import ask
from subsidies.models import Jaarrapportage, RapportageVersie
from subsidies.pdf.partner import edition_facts
from subsidies.permissions import organisations_at, own_organisations, reads_all_money

UITGAVE_KIND = "uitgave_pdf"


def gets_edition(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person gets the edition of the own organisation instead of the whole PDF."""
    return not reads_all_money(user, rapportage) and bool(own_organisations(user, rapportage))


def own_edition(user: User, versie: RapportageVersie) -> tuple[dict[str, object], str]:
    """The facts of this person's edition, and the organisations it is for."""
    own = organisations_at(user, versie.rapportage.subsidie.alliantie_id).values()
    naam = ", ".join(row.naam for row in own)
    return edition_facts(versie.facts, {row.slug for row in own}, naam), naam


def find_uitgave(user: User, versie: RapportageVersie) -> Document | None:
    """The edition that was made for this person's organisation; None before somebody asked."""
    facts, _naam = own_edition(user, versie)
    return Document.objects.filter(soort=Soort.RAPPORTAGE, context_sha256=sha256(canonical_json(facts))).first()


@transaction.atomic
def create_uitgave(versie: RapportageVersie, *, by: User) -> Document:
    """Ask for the PDF for ``by``'s organisation: the same document for the same facts; a failed or lost one again.

    Recorded. Raises PermissionDenied for who has no organisation in the alliance, or reads everything anyhow.
    """
    if not gets_edition(by, versie.rapportage):
        raise PermissionDenied(_("Deze uitgave is voor partners."))
    facts, naam = own_edition(by, versie)
    titel = _("Jaarrapportage %(jaar)s van %(alliantie)s, uitgave voor %(naam)s") % {
        "jaar": versie.rapportage.jaar,
        "alliantie": versie.rapportage.alliantie.naam,
        "naam": naam,
    }
    document = Document.objects.for_context(Soort.RAPPORTAGE, facts, titel=titel[:300], moment=versie.ingediend_op)
    ask(UITGAVE_KIND, document)
    record("subsidies.uitgave.gemaakt", by=by, subject=versie.rapportage, data={"versie": versie.nummer})
    return document
