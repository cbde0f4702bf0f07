"""What a researcher reads: exactly the versions that were granted, nothing confidential; each read is logged."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import AuthenticatedRequest, access
from documents.models import Status
from documents.responses import serve
from documents.stand import TEMPLATE, Adressen, PdfStand, say_stopped, stand_of
from documents.storage import FileDamaged
from evaluaties.actions.toegang import ONDERZOEK_KIND, create_materiaal, find_materiaal, stop_materiaal
from evaluaties.models import Toegangsdeel
from evaluaties.pdf.materiaal import material_context
from subsidies.models import RapportageVersie
from subsidies.statuses import OnderdeelSoort
from subsidies.views.lezen import leaves

RESEARCHERS = "De onderzoeker aan wie het voor deze evaluatie is vrijgegeven, tot en met de laatste dag."
READ = "evaluaties.materiaal.gelezen"


@require_GET
@access(RESEARCHERS, reads=READ)
def materiaal(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Everything that was granted for one evaluation."""
    granted = request.user.onderzoekstoegangen.geldig().select_related("evaluatie")
    toegangen = list(granted.filter(evaluatie__slug=slug).order_by("einddatum"))
    if not toegangen:
        raise Http404
    parts = Toegangsdeel.objects.readable_by(request.user).filter(toegang__in=toegangen)
    rows = list(parts.select_related("alliantie").order_by("alliantie__naam", "jaar"))
    versions = RapportageVersie.objects.defer("inhoud").in_bulk([row.te_lezen for row in rows if row.te_lezen])
    context = {
        "evaluatie": toegangen[0].evaluatie,
        "einddatum": toegangen[-1].einddatum,
        "rijen": [(row, versions.get(row.te_lezen or 0)) for row in rows],
    }
    return render(request, "evaluaties/materiaal.html", context)


def _granted(
    request: AuthenticatedRequest, slug: str, alliantie: str, jaar: int
) -> tuple[Toegangsdeel, RapportageVersie]:
    """The part and the version to read; 404 for everything that was not granted, or not any more."""
    parts = Toegangsdeel.objects.readable_by(request.user).select_related("toegang__evaluatie", "alliantie")
    deel = parts.filter(
        toegang__evaluatie__slug=slug, alliantie__slug=alliantie, jaar=jaar, te_lezen__isnull=False
    ).first()
    if deel is None:
        raise Http404
    return deel, get_object_or_404(RapportageVersie, pk=deel.te_lezen)


@require_GET
@access(RESEARCHERS, reads=READ)
def materiaal_lezen(
    request: AuthenticatedRequest, slug: str, alliantie: str, jaar: int, soort: str = ""
) -> HttpResponse:
    """One report, a section at a time."""
    deel, versie = _granted(request, slug, alliantie, jaar)
    inhoud = material_context(versie)
    secties = inhoud.secties
    sectie = inhoud.sectie(soort) if soort in OnderdeelSoort.values else (None if soort else next(iter(secties), None))
    if sectie is None:
        raise Http404
    bladen, page = leaves(sectie, request.GET.get("pagina"))
    args = [slug, alliantie, jaar]
    context = {
        "deel": deel,
        "versie": versie,
        "evaluatie": deel.toegang.evaluatie,
        "inhoud": inhoud,
        "sectie": sectie,
        "bladen": bladen,
        "bladzijde": page,
        "sectielijst": [
            {
                "nummer": row.nummer,
                "titel": row.titel,
                "url": reverse("evaluaties:materiaal_sectie", args=[*args, row.soort]),
                "is_huidig": row.soort == sectie.soort,
            }
            for row in secties
        ],
        "pdf": _pdf(deel, versie),
    }
    return render(request, "evaluaties/materiaal_lezen.html", context)


def _pdf(deel: Toegangsdeel, versie: RapportageVersie) -> PdfStand:
    """How far the PDF of this version is."""
    adressen = Adressen.of(
        "evaluaties",
        [deel.toegang.evaluatie.slug, deel.alliantie.slug, deel.jaar],
        pagina="materiaal_lezen",
        pdf="materiaal_pdf",
        voortgang="materiaal_pdf_voortgang",
        maken="materiaal_pdf_maken",
        stop="materiaal_pdf_stop",
    )
    return stand_of(ONDERZOEK_KIND, find_materiaal(versie), adressen)


@require_GET
@access(RESEARCHERS)
def materiaal_pdf_voortgang(request: AuthenticatedRequest, slug: str, alliantie: str, jaar: int) -> HttpResponse:
    """Only the block with the progress: fetched again by the page while it is not done."""
    return render(request, TEMPLATE, {"stand": _pdf(*_granted(request, slug, alliantie, jaar))})


@require_POST
@access(RESEARCHERS)
def materiaal_pdf_stop(request: AuthenticatedRequest, slug: str, alliantie: str, jaar: int) -> HttpResponse:
    """Stop the making; where it was over, nothing changes."""
    deel, versie = _granted(request, slug, alliantie, jaar)
    say_stopped(request, is_gestopt=stop_materiaal(deel, versie, by=request.user))
    return redirect("evaluaties:materiaal_lezen", slug, alliantie, jaar)


@require_POST
@access(RESEARCHERS)
def materiaal_pdf_maken(request: AuthenticatedRequest, slug: str, alliantie: str, jaar: int) -> HttpResponse:
    """Ask for the PDF; asking twice makes it once."""
    deel, versie = _granted(request, slug, alliantie, jaar)
    create_materiaal(deel, versie, by=request.user)
    messages.success(request, _("Wij maken de PDF. U mag deze pagina verlaten."))
    return redirect("evaluaties:materiaal_lezen", slug, alliantie, jaar)


@require_GET
@access(RESEARCHERS, reads=READ)
def materiaal_pdf(request: AuthenticatedRequest, slug: str, alliantie: str, jaar: int) -> HttpResponse:
    """The PDF, or 303 to the page on which it is asked for."""
    deel, versie = _granted(request, slug, alliantie, jaar)
    document = find_materiaal(versie)
    page = redirect("evaluaties:materiaal_lezen", slug, alliantie, jaar)
    page.status_code = 303
    if document is None or document.status != Status.KLAAR:
        return page
    try:
        return serve(document, name=f"jaarrapportage-{deel.alliantie.slug}-{jaar}-onderzoek")
    except FileDamaged:
        messages.warning(request, _("De PDF is beschadigd of kwijt. Vraag hem hieronder opnieuw aan."))
        return page
