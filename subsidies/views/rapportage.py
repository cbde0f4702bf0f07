"""Reading reports: list, report, versions, receipt, PDF."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import AuthenticatedRequest, access, may
from accounts.models import User
from accounts.roles import Permission
from allianties.permissions import permissions_for
from documents.models import Status
from documents.production import make_again
from documents.responses import serve
from documents.stand import TEMPLATE, Adressen, PdfStand, say_stopped, stand_of
from documents.storage import FileDamaged
from subsidies.actions.pdf import may_stop, retry_pdf, stop_pdf
from subsidies.actions.rapportage import PDF_KIND
from subsidies.forms import RapportageFilterForm
from subsidies.models import Jaarrapportage, RapportageVersie
from subsidies.permissions import allowed_transitions, can_write, reads_all_money, sees_draft
from subsidies.statuses import APPROVE, REOPEN, RETURN, SUBMIT, TAKE_UP, WITHDRAW
from subsidies.views.beoordelen import review_context
from subsidies.views.lezen import READERS, readable_versions, reading, report_to_read
from subsidies.views.uitgave import edition_stand, serve_edition

PAGE = 50


@require_GET
@access(READERS)
def rapportage_list(request: AuthenticatedRequest) -> HttpResponse:
    """All reports that one may see, newest year first."""
    form = RapportageFilterForm(request.GET)
    rows = Jaarrapportage.objects.visible_to(request.user).for_list()
    if form.is_valid():
        rows = rows.matching(**form.cleaned_data)
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    context = {
        "filter": form,
        "pagina": page,
        "filter_query": _query(request),
        "leest_alles": may(Permission.RAPPORTAGE_READ, Permission.RAPPORTAGE_READ_AKKOORD)(request.user),
    }
    return render(request, "subsidies/rapportage_list.html", context)


def _query(request: AuthenticatedRequest) -> str:
    """The filter as it stands, for links to other pages of the list."""
    query = request.GET.copy()
    query.pop("pagina", None)
    return f"{query.urlencode()}&" if query else ""


@require_GET
@access(READERS, reads="subsidies.rapportage.gelezen")
def rapportage_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One report: as it is written for those who write it, as it was handed in for all others."""
    user = request.user
    rapportage = report_to_read(request, pk)
    draft = rapportage.is_writable and sees_draft(user, rapportage)
    versies, before = _versions(rapportage)
    versie = versies[-1] if versies and not draft else None
    parts = list(rapportage.onderdelen.visible_to(user).in_order()) if rapportage.is_writable else []
    for part in parts:
        part.rapportage = rapportage
    transitions = allowed_transitions(user, rapportage)
    rights = permissions_for(user, rapportage.alliantie)
    context: dict[str, Any] = {
        "rapportage": rapportage,
        "badge": rapportage.badge,
        "versie": versie,
        "versies": versies if Permission.RAPPORTAGE_READ in rights else [],
        "pdf": _pdf(user, versie) if versie else None,
        "parts": [{"part": part, "can_write": can_write(user, part)} for part in parts],
        "klaar": sum(part.is_klaar for part in parts),
        "wacht_op_verdeling": rapportage.is_writable and not parts and Permission.RAPPORTAGE_WRITE_OWN in rights,
        # Reasons for sending back are between the alliance and the ministry, not for staff for Parliament.
        "overgangen": list(rapportage.overgangen.select_related("versie"))
        if Permission.RAPPORTAGE_READ in rights
        else [],
        # A reason may be about the money of one partner: the others read the step without it.
        "toont_reden": reads_all_money(user, rapportage),
        "is_lezer": Permission.RAPPORTAGE_READ in rights,
        "can_update": rapportage.ingediend_op is None and Permission.RAPPORTAGE_WRITE in rights,
        "can_reopen": REOPEN in transitions,
        "can_submit": SUBMIT in transitions,
        "can_withdraw": WITHDRAW in transitions,
        "can_take_up": TAKE_UP in transitions,
        "can_judge": APPROVE in transitions and RETURN in transitions,
        "is_eigen": Permission.RAPPORTAGE_READ_CONCEPT in rights,
        "dagen_te_laat": 0 if rapportage.ingediend_op else rapportage.verplichting.days_late(),
        "nu_aan_zet": any(can_write(user, part) and not part.is_klaar for part in parts),
    }
    if draft or versie:
        context |= reading(user, rapportage, versie, eerder=before)
    context |= review_context(user, rapportage, versie, context.get("kaarten", []))
    return render(request, "subsidies/rapportage_detail.html", context)


def _versions(rapportage: Jaarrapportage) -> tuple[list[RapportageVersie], RapportageVersie | None]:
    """The versions of this report (from report_to_read), and the last one over the year before; one query."""
    found: dict[bool, list[RapportageVersie]] = {True: [], False: []}
    of_both = Q(rapportage=rapportage) | Q(pk=rapportage.vorige_versie)  # type: ignore[attr-defined]  # annotated
    for row in RapportageVersie.objects.filter(of_both).select_related("document", "rapportage").order_by("nummer"):
        own = row.rapportage_id == rapportage.pk
        if own:
            row.rapportage = rapportage
        found[own].append(row)
    return found[True], next(iter(found[False]), None)


def _version(request: AuthenticatedRequest, pk: int, nummer: int) -> RapportageVersie:
    """A version that this person may see."""
    rapportage = report_to_read(request, pk)
    versie = get_object_or_404(readable_versions(request.user, rapportage), nummer=nummer)
    versie.rapportage = rapportage
    return versie


@require_GET
@access(READERS, reads="subsidies.versie.gelezen")
def versie_detail(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """A frozen version, from its first section on."""
    versie = _version(request, pk, nummer)
    context = {
        "rapportage": versie.rapportage,
        "versies": list(readable_versions(request.user, versie.rapportage)),
        "oud": True,
        "pdf": _pdf(request.user, versie),
        **reading(request.user, versie.rapportage, versie, oud=True),
    }
    return render(request, "subsidies/versie_detail.html", context)


@require_GET
@access(
    "De alliantie die indiende, en wie bij het ministerie haar rapportages leest.", reads="subsidies.ontvangst.gelezen"
)
def rapportage_ontvangst(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """The receipt: moment, reference, and a link to the copy (afdeling 2.3 Awb)."""
    versie = _version(request, pk, nummer)
    context = {
        "versie": versie,
        "rapportage": versie.rapportage,
        "ontbreekt": versie.facts["ontbreekt"],
        "beperkt": not reads_all_money(request.user, versie.rapportage),
        "laat": (localtime(versie.ingediend_op).date() - versie.rapportage.verplichting.vervaldatum).days,
        "pdf": _pdf(request.user, versie),
    }
    return render(request, "subsidies/rapportage_ontvangst.html", context)


def _pdf(user: User, versie: RapportageVersie) -> PdfStand | None:
    """The whole PDF for who reads everything, the own edition for a partner, nothing for others."""
    if not reads_all_money(user, versie.rapportage):
        return edition_stand(user, versie)
    adressen = Adressen.of(
        "subsidies",
        [versie.rapportage_id, versie.nummer],
        pagina="versie_detail",
        pdf="versie_pdf",
        voortgang="pdf_voortgang",
        maken="pdf_opnieuw",
        stop="pdf_stop" if may_stop(PDF_KIND, user, versie.rapportage) else "",
    )
    return stand_of(PDF_KIND, versie.document, adressen)


def _whole_version(request: AuthenticatedRequest, pk: int, nummer: int) -> RapportageVersie:
    """A version of which this person gets the whole PDF."""
    versie = _version(request, pk, nummer)
    if not reads_all_money(request.user, versie.rapportage):
        raise Http404
    return versie


@require_GET
@access(READERS)
def pdf_voortgang(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """Only the block with the progress: fetched again by the page while it is not done."""
    return render(request, TEMPLATE, {"stand": _pdf(request.user, _whole_version(request, pk, nummer))})


@require_GET
@access(READERS, reads="subsidies.pdf.gelezen")
def rapportage_pdf(request: AuthenticatedRequest, pk: int, nummer: int | None = None) -> HttpResponse:
    """The PDF of a version (the last without a number): the file, or 303 to the page with its progress."""
    if nummer is None:
        rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user), pk=pk)
        nummer = get_object_or_404(rapportage.versies.order_by("-nummer")[:1]).nummer
    versie = _version(request, pk, nummer)
    page = redirect("subsidies:versie_detail", pk, nummer)
    page.status_code = 303
    if not reads_all_money(request.user, versie.rapportage):
        return serve_edition(request, versie)
    if versie.document.status != Status.KLAAR:
        return page
    try:
        return serve(versie.document, name=f"jaarrapportage-{pk}-versie-{nummer}")
    except FileDamaged:
        make_again(PDF_KIND, versie.document)
        messages.warning(
            request,
            _(
                "De PDF is beschadigd of kwijt. Uw rapportage zelf is veilig. "
                "Wij maken de PDF opnieuw; kijk over een minuut."
            ),
        )
        return page


@require_POST
@access("Wie de rapportage mag lezen en er werk aan heeft: de coördinator, de bestuurder, of het ministerie.")
def pdf_opnieuw(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """Make a PDF that failed or was stopped once more."""
    versie = _whole_version(request, pk, nummer)
    if retry_pdf(PDF_KIND, versie.document, rapportage=versie.rapportage, by=request.user):
        messages.success(request, _("Wij maken de PDF opnieuw. U mag deze pagina verlaten."))
    return redirect("subsidies:versie_detail", pk, nummer)


@require_POST
@access("De coördinator, de bestuurder, en wie bij het ministerie de rapportage beoordeelt of controleert.")
def pdf_stop(request: AuthenticatedRequest, pk: int, nummer: int) -> HttpResponse:
    """Stop the making of a PDF; where it was over, nothing changes."""
    versie = _whole_version(request, pk, nummer)
    stopped = stop_pdf(PDF_KIND, versie.document, rapportage=versie.rapportage, by=request.user)
    say_stopped(request, is_gestopt=stopped)
    return redirect("subsidies:versie_detail", pk, nummer)
