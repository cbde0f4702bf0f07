"""The PDF for one organisation: asked for, watched, served."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.access import AuthenticatedRequest, access
from accounts.models import User
from documents.models import Status
from documents.responses import serve
from documents.stand import TEMPLATE, Adressen, PdfStand, say_stopped, stand_of
from documents.storage import FileDamaged
from subsidies.actions.pdf import stop_pdf
from subsidies.actions.uitgave import UITGAVE_KIND, create_uitgave, find_uitgave, gets_edition
from subsidies.models import RapportageVersie
from subsidies.views.lezen import readable_versions, report_to_read

PARTNERS = "Wie voor een partner werkt: de uitgave voor de eigen organisatie."


def _version(request: AuthenticatedRequest, pk: int, nummer: int) -> RapportageVersie:
    """A version of which this person gets an edition; for others this does not exist."""
    rapportage = report_to_read(request, pk)
    versie = get_object_or_404(readable_versions(request.user, rapportage), nummer=nummer)
    versie.rapportage = rapportage
    if not gets_edition(request.user, rapportage):
        raise Http404
    return versie


@require_POST
@access(PARTNERS)
def uitgave_create(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """Ask for it; asking twice makes it once."""
    create_uitgave(_version(request, pk, nummer), by=request.user)
    messages.success(request, _("Wij maken de PDF voor uw organisatie. U mag deze pagina verlaten."))
    return redirect("subsidies:versie_detail", pk, nummer)


@require_POST
@access(PARTNERS)
def uitgave_stop(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """Stop the making; where it was over, nothing changes."""
    versie = _version(request, pk, nummer)
    document = find_uitgave(request.user, versie)
    stopped = document is not None and stop_pdf(UITGAVE_KIND, document, rapportage=versie.rapportage, by=request.user)
    say_stopped(request, is_gestopt=stopped)
    return redirect("subsidies:versie_detail", pk, nummer)


@require_safe
@access(PARTNERS)
def uitgave_voortgang(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """Only the block with the progress: fetched again by the page while it is not done."""
    return render(request, TEMPLATE, {"stand": edition_stand(request.user, _version(request, pk, nummer))})


def edition_stand(user: User, versie: RapportageVersie) -> PdfStand | None:
    """How far a partner's edition is; nothing for others. The full document is never among it."""
    if not gets_edition(user, versie.rapportage):
        return None
    adressen = Adressen.of(
        "subsidies",
        [versie.rapportage_id, versie.nummer],
        pagina="versie_detail",
        pdf="versie_pdf",
        voortgang="uitgave_voortgang",
        maken="uitgave_create",
        stop="uitgave_stop",
    )
    return stand_of(
        UITGAVE_KIND,
        find_uitgave(user, versie),
        adressen,
        opent=_("PDF voor uw organisatie openen"),
        maakt=_("Maak de PDF voor uw organisatie"),
        uitleg=_("Bedragen en inkomsten van andere partners zijn weggelaten."),
    )


def serve_edition(request: AuthenticatedRequest, versie: RapportageVersie) -> HttpResponse:
    """The file of this person's organisation, or 303 to the page on which it is asked for."""
    document = find_uitgave(request.user, versie) if gets_edition(request.user, versie.rapportage) else None
    page = redirect("subsidies:versie_detail", versie.rapportage_id, versie.nummer)
    page.status_code = 303
    if document is None or document.status != Status.KLAAR:
        messages.info(
            request,
            _(
                "De volledige PDF bevat ook het geld van de andere partners. "
                "Daarom is hij voor de coördinator, de bestuurder en het ministerie."
            ),
        )
        return page
    try:
        return serve(document, name=f"jaarrapportage-{versie.rapportage_id}-versie-{versie.nummer}-eigen-uitgave")
    except FileDamaged:
        messages.warning(request, _("De PDF is beschadigd of kwijt. Vraag hem hieronder opnieuw aan."))
        return page
