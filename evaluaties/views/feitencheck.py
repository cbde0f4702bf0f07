"""The check of facts: asked by staff, answered per alliance, read by both."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.roles import Permission
from allianties.permissions import permissions_by_alliance
from allianties.views.pagina import add_refusal
from evaluaties.actions.feitencheck import answer_feitencheck, request_feitencheck
from evaluaties.forms.feitencheck import FeitencheckForm, FeitencheckreactieForm
from evaluaties.models import Evaluatie, Feitencheck, Feitencheckreactie
from evaluaties.models.feitencheck import allianties_van
from evaluaties.statuses import CHECKABLE
from evaluaties.views.kader import WRITERS, writes

READERS = (
    "Het ministerie leest alle antwoorden; onderzoekers die van de allianties die zij mogen lezen; een alliantie die is"
    " gevraagd, alleen dat van haarzelf."
)


@require_GET
@access(READERS, reads="evaluaties.feitencheck.gelezen")
def feitencheck_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """The checks of one evaluation, the newest first, with the answers that this person may read."""
    evaluatie = get_object_or_404(Evaluatie, slug=slug)
    checks = list(Feitencheck.objects.visible_to(request.user).filter(evaluatie=evaluatie).order_by("-gevraagd_op"))
    can_write = writes(request.user)
    if not checks and not can_write:
        raise Http404
    answers = Feitencheckreactie.objects.visible_to(request.user).filter(feitencheck__in=checks)
    rights = permissions_by_alliance(request.user)
    rows: dict[int, list[tuple[Feitencheckreactie, bool]]] = {check.pk: [] for check in checks}
    open_checks = {check.pk for check in checks if check.is_open()}
    for row in answers.select_related("alliantie", "beantwoord_door").order_by("alliantie__naam"):
        writer = Permission.RAPPORTAGE_WRITE in rights.get(row.alliantie_id, frozenset())
        may_answer = writer and row.beantwoord_op is None and row.feitencheck_id in open_checks
        rows[row.feitencheck_id].append((row, may_answer))
    context = {
        "evaluatie": evaluatie,
        "controles": [(check, check.pk in open_checks, rows[check.pk]) for check in checks],
        "mag_voorleggen": can_write and evaluatie.status in CHECKABLE,
        "leest_namen": not request.user.onderzoekstoegangen.geldig().filter(evaluatie=evaluatie).exists(),
        "ziet_evaluatie": Evaluatie.objects.visible_to(request.user).filter(pk=evaluatie.pk).exists(),
    }
    return render(request, "evaluaties/feitencheck_detail.html", context)


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=writes)
def feitencheck_request(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Give the findings to the alliances."""
    evaluatie = get_object_or_404(Evaluatie.objects.visible_to(request.user), slug=slug)
    if evaluatie.status not in CHECKABLE:
        messages.warning(request, _("Voorleggen kan alleen zolang het onderzoek loopt. Er is niets gewijzigd."))
        return redirect(evaluatie)
    form = FeitencheckForm(form_data(request))
    if request.method == "POST" and form.is_valid():
        try:
            request_feitencheck(evaluatie, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            add_refusal(form, error)
        else:
            drop_text(request)
            messages.success(
                request, _("De bevindingen liggen bij de allianties. De coördinatoren krijgen een bericht.")
            )
            return redirect("evaluaties:feitencheck_detail", slug)
    context = {"form": form, "evaluatie": evaluatie, "allianties": allianties_van(evaluatie)}
    return render(request, "evaluaties/feitencheck_form.html", context)


@require_http_methods(["GET", "POST"])
@access("De coördinator van een alliantie die is gevraagd.", reads="evaluaties.feitencheck.gelezen")
def feitencheck_answer(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """What one alliance says."""
    rows = Feitencheckreactie.objects.visible_to(request.user).select_related("feitencheck__evaluatie", "alliantie")
    reactie = get_object_or_404(rows, pk=pk)
    rights = permissions_by_alliance(request.user).get(reactie.alliantie_id, frozenset())
    if Permission.RAPPORTAGE_WRITE not in rights:
        raise Http404
    form = FeitencheckreactieForm(form_data(request))
    slug = reactie.feitencheck.evaluatie.slug
    if request.method == "POST" and form.is_valid():
        try:
            answer_feitencheck(reactie, by=request.user, **form.cleaned_data)
        except ValidationError as error:
            add_refusal(form, error)
        else:
            drop_text(request)
            messages.success(request, _("Uw antwoord is verstuurd."))
            return redirect("evaluaties:feitencheck_detail", slug)
    return render(request, "evaluaties/feitencheck_answer.html", {"form": form, "reactie": reactie})
