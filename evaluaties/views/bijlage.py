"""Parliamentary papers and annexes."""

from collections.abc import Iterable

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Prefetch
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import drop_text, form_data
from accounts.models import User
from accounts.roles import Permission
from allianties.permissions import permissions_for
from documents.models import Document, Status
from documents.responses import serve
from documents.stand import TEMPLATE, Adressen, PdfStand, say_stopped, stand_of
from documents.storage import FileDamaged
from evaluaties.actions.bijlage import PDF_KIND, create_bijlage, restore_bijlage, retry_bijlage, stop_bijlage
from evaluaties.forms.bijlage import BijlageForm
from evaluaties.models import Bijlage, Bijlageconcept, Kamerstuk, Landing
from evaluaties.models.kamerstuk import KamerstukQuerySet
from evaluaties.pdf import names_shielded
from evaluaties.pdf.gebruik import annexes_with, uses_of
from evaluaties.permissions.bijlage import composes, may_remake
from evaluaties.statuses import BADGES
from subsidies.models import Jaarrapportage
from subsidies.statuses import Badge

PAGE = 50
PAGE_OF_TEXTS = 20
NEWEST_PAPERS = 12
READERS = "Medewerkers Kamerbrieven, en wie bij het ministerie alle rapportages leest."
MAKERS = "Medewerkers Kamerbrieven."
REMAKERS = "Medewerkers Kamerbrieven; accounthouders alleen de rapportage over een jaar."
SHARED = "Medewerkers Kamerbrieven, wie bij het ministerie alle rapportages leest, en allianties na het delen."
reads_bijlagen = may(Permission.BIJLAGE_CREATE, Permission.RAPPORTAGE_READ)


def makes_bijlagen(user: User) -> bool:
    """Whether this person makes annexes."""
    return Permission.BIJLAGE_CREATE in user.ministry_permissions


def papers(user: User) -> KamerstukQuerySet:
    """Papers, each with the recommendations that landed there and that this person reads."""
    landed = Prefetch("landingen", Landing.objects.visible_to(user).with_source(), to_attr="geland")
    return Kamerstuk.objects.for_list().prefetch_related(landed)


def with_badges(bijlagen: Iterable[Bijlage]) -> list[tuple[Bijlage, Badge]]:
    """Annexes with how their documents stand."""
    return [(row, BADGES[Status(row.document.status)]) for row in bijlagen]


@require_GET
@access(READERS, when=reads_bijlagen)
def bijlage_list(request: AuthenticatedRequest) -> HttpResponse:
    """All annexes, the newest first."""
    page = Paginator(Bijlage.objects.visible_to(request.user).for_list(), PAGE).get_page(request.GET.get("pagina"))
    crumbs = [{"label": _("Kamerbrieven"), "url": reverse("evaluaties:kamerbrief_list")}, {"label": _("Bijlagen")}]
    context = {"pagina": page, "rijen": with_badges(page), "kruimels": crumbs}
    return render(request, "evaluaties/bijlage_list.html", context)


@require_http_methods(["GET", "POST"])
@access(MAKERS, when=may(Permission.BIJLAGE_CREATE))
def bijlage_create(request: AuthenticatedRequest) -> HttpResponse:
    """Ask for an annex; the same facts lead to the annex that is already there."""
    form = BijlageForm(form_data(request))
    if request.method == "POST" and form.is_valid():
        bijlage = create_bijlage(form.cleaned_data["periode"], form.cleaned_data["peildatum"], by=request.user)
        drop_text(request)
        messages.success(request, _("De bijlage staat klaar om te worden gemaakt. U mag deze pagina verlaten."))
        return redirect(bijlage)
    return render(request, "evaluaties/bijlage_create.html", {"form": form})


@require_GET
@access("Iedereen die is ingelogd; een alliantie ziet alleen bijlagen waar zij in staat, vanaf het uur van delen.")
def bijlage_gedeeld(request: AuthenticatedRequest) -> HttpResponse:
    """Annexes that are shared with this person's alliances, by letter."""
    rows = Bijlage.objects.visible_to(request.user).shared().for_reading()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    crumbs = [{"label": _("Mijn werk"), "url": reverse("overzichten:start")}, {"label": _("Gedeelde bijlagen")}]
    return render(request, "evaluaties/bijlage_gedeeld.html", {"pagina": page, "kruimels": crumbs})


def _load(request: AuthenticatedRequest, pk: int) -> Bijlage:
    return get_object_or_404(Bijlage.objects.visible_to(request.user).for_list(), pk=pk)


def _load_to_remake(request: AuthenticatedRequest, pk: int) -> Bijlage:
    bijlage = _load(request, pk)
    if not may_remake(request.user, bijlage):
        raise Http404
    return bijlage


def _pdf(request: AuthenticatedRequest, bijlage: Bijlage) -> PdfStand:
    """How far the PDF is, with the buttons that this person may press."""
    mine = may_remake(request.user, bijlage)
    adressen = Adressen.of(
        "evaluaties",
        [bijlage.pk],
        pagina="bijlage_detail",
        pdf="bijlage_pdf",
        voortgang="bijlage_voortgang",
        maken="bijlage_retry" if mine else "",
        stop="bijlage_stop" if mine else "",
    )
    return stand_of(PDF_KIND, bijlage.document, adressen, is_paneel=True)


@require_GET
@access(SHARED)
def bijlage_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One annex: its PDF or how far that is, and the facts by which it can be checked."""
    bijlage = _load(request, pk)
    facts = Document.objects.get(pk=bijlage.document_id).context
    context = {
        "bijlage": bijlage,
        "concept": Bijlageconcept.objects.visible_to(request.user).filter(bijlage=bijlage).first(),
        "is_werkversie": "blokken" not in facts,  # what was never composed, nobody checked
        "tabellen": facts.get("tabellen", []),
        "pdf": _pdf(request, bijlage),
    }
    return render(request, "evaluaties/bijlage_detail.html", context)


@require_GET
@access(SHARED)
def bijlage_voortgang(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Only the block with the progress: the page fetches it again until the PDF is there."""
    return render(request, TEMPLATE, {"stand": _pdf(request, _load(request, pk))})


@require_POST
@access(REMAKERS, when=composes)
def bijlage_retry(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Make a PDF that failed or was stopped once more; a second press changes nothing."""
    bijlage = _load_to_remake(request, pk)
    if retry_bijlage(bijlage, by=request.user):
        messages.success(request, _("Wij maken de PDF opnieuw. U mag deze pagina verlaten."))
    return redirect(bijlage)


@require_POST
@access(REMAKERS, when=composes)
def bijlage_stop(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Stop the making of a PDF; where it was over, nothing changes."""
    bijlage = _load_to_remake(request, pk)
    say_stopped(request, is_gestopt=stop_bijlage(bijlage, by=request.user))
    return redirect(bijlage)


@require_GET
@access(SHARED, reads="evaluaties.bijlage.gelezen")
def bijlage_pdf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The PDF, or 303 to the page that shows the progress; a damaged file is made again from its receipt.

    An annex that names an organisation which was shielded since is not given out: a new one leaves the name out.
    """
    bijlage = _load(request, pk)
    if names_shielded(bijlage.document.context):
        messages.warning(
            request,
            _("Een organisatie in deze bijlage is intussen afgeschermd. Maak een nieuwe bijlage voor deze dag."),
        )
    elif bijlage.document.status == Status.KLAAR:
        try:
            return serve(bijlage.document, name=f"bijlage-{bijlage.periode.slug}-{bijlage.peildatum:%Y-%m-%d}")
        except FileDamaged:
            restore_bijlage(bijlage, by=request.user)
            messages.warning(
                request,
                _("De PDF is beschadigd of kwijt. De gegevens zijn veilig. Wij maken de PDF opnieuw."),
            )
    return HttpResponse(status=303, headers={"Location": bijlage.get_absolute_url()})


@require_GET
@access("De alliantie die de rapportage schreef, en wie bij het ministerie haar rapportages leest.")
def rapportage_gebruikt(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """In which annexes that Parliament has words of this report stand, and which words."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    if Permission.RAPPORTAGE_READ not in permissions_for(request.user, rapportage.alliantie):
        raise Http404
    page = Paginator(annexes_with(rapportage), PAGE_OF_TEXTS).get_page(request.GET.get("pagina"))
    uses = uses_of(rapportage, list(page))
    context = {
        "rapportage": rapportage,
        "pagina": page,
        "gebruik": uses,
        "opent": set(Bijlage.objects.visible_to(request.user).filter(pk__in=list(page)).values_list("pk", flat=True)),
    }
    return render(request, "evaluaties/rapportage_gebruikt.html", context)
