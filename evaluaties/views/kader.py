"""Versions of the uniform questions: read by everybody, written by who evaluates."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import drop_text, form_data
from accounts.models import User
from accounts.roles import Permission
from allianties.actions import Conflict
from allianties.views.pagina import add_refusal
from evaluaties.forms.kader import (
    EvaluatiekaderAddForm,
    EvaluatiekaderForm,
    KadervraagForm,
    kader_values,
    vraag_values,
)
from evaluaties.models import Landing
from subsidies.actions.kader import (
    KaderNotAllowed,
    activate_kader,
    activation_problems,
    add_kadervraag,
    change_kader,
    change_kadervraag,
    create_kader,
    remove_kadervraag,
    revise_kader,
)
from subsidies.models import Evaluatiekader, Kadervraag, Subsidieperiode

PAGE = 25
READERS = "Iedereen die is ingelogd; concepten alleen wie evaluaties beheert."
WRITERS = "Wie bij het ministerie evaluaties beheert."
writes = may(Permission.EVALUATIE_WRITE)


@require_GET
@access(READERS)
def kader_list(request: AuthenticatedRequest) -> HttpResponse:
    """All versions, the newest first."""
    rows = Evaluatiekader.objects.visible_to(request.user).for_list()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    return render(request, "evaluaties/kader_list.html", {"pagina": page, "can_write": writes(request.user)})


def _load(user: User, pk: int) -> Evaluatiekader:
    rows = Evaluatiekader.objects.visible_to(user).select_related("periode", "vorige__periode", "in_gebruik_door")
    return get_object_or_404(rows.prefetch_related("vragen", "methoden"), pk=pk)


@require_GET
@access(READERS)
def kader_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One version: its questions by dimension, and its methods."""
    kader = _load(request.user, pk)
    can_write = writes(request.user)
    context = {
        "kader": kader,
        "can_write": can_write,
        "punten": activation_problems(kader) if can_write and kader.is_concept else [],
        "rapportages": kader.rapportages.count() if can_write else None,
        "landingen": Landing.objects.visible_to(request.user)
        .filter(kadervraag__kader=kader)
        .select_related("kadervraag")
        .with_source(),
        "volgende_perioden": Subsidieperiode.objects.filter(begindatum__gt=kader.periode.begindatum)
        if can_write and not kader.is_concept
        else None,
    }
    return render(request, "evaluaties/kader_detail.html", context)


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=writes)
def kader_create(request: AuthenticatedRequest) -> HttpResponse:
    """A first version for a period."""
    initial = {"vanaf_jaar": timezone.localdate().year}
    form = EvaluatiekaderAddForm(form_data(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        facts = form.feiten()
        try:
            kader = create_kader(facts.pop("periode"), by=request.user, **facts)
        except ValidationError as error:
            add_refusal(form, error)
        else:
            drop_text(request)
            messages.success(request, _("Het concept is gemaakt. Voeg nu de vragen toe."))
            return redirect("evaluaties:kader_detail", kader.pk)
    return render(request, "evaluaties/kader_form.html", {"form": form, "titel": _("Nieuw evaluatiekader")})


@require_POST
@access(WRITERS, when=writes)
def kader_revise(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A copy as the next version, or for a next period."""
    kader, slug = _load(request.user, pk), request.POST.get("periode", "")
    rows = Subsidieperiode.objects.filter(begindatum__gt=kader.periode.begindatum)
    periode = get_object_or_404(rows, slug=slug.replace("\x00", "")) if slug else None
    kader = revise_kader(kader, periode=periode, by=request.user)
    messages.success(
        request, _("Versie %(nummer)s is gemaakt als kopie. U kunt haar nu wijzigen.") % {"nummer": kader.nummer}
    )
    return redirect("evaluaties:kader_detail", kader.pk)


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=writes)
def kader_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change a concept."""
    kader = _load(request.user, pk)
    form = EvaluatiekaderForm(form_data(request), initial=kader_values(kader))
    if request.method == "POST" and form.is_valid():
        facts = form.feiten()
        try:
            change_kader(kader, revision=form.cleaned_data["revision"], by=request.user, **facts)
        except Conflict:
            now = _load(request.user, pk)
            form.show_conflict(kader_values(now), now.revision)
        except KaderNotAllowed as error:
            messages.error(request, str(error))
            return redirect("evaluaties:kader_detail", pk)
        except ValidationError as error:
            add_refusal(form, error)
        else:
            drop_text(request)
            messages.success(request, _("Het kader is opgeslagen."))
            return redirect("evaluaties:kader_detail", pk)
    return render(request, "evaluaties/kader_form.html", {"form": form, "kader": kader, "titel": _("Kader wijzigen")})


@require_POST
@access(WRITERS, when=writes)
def kader_activate(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a concept into use."""
    kader = _load(request.user, pk)
    try:
        activate_kader(kader, by=request.user)
    except KaderNotAllowed as error:
        messages.error(request, str(error))
    else:
        messages.success(
            request,
            _("Dit kader is in gebruik. Rapportages vanaf %(jaar)s die nog niet begonnen zijn, stellen deze vragen.")
            % {"jaar": kader.vanaf_jaar},
        )
    return redirect("evaluaties:kader_detail", pk)


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=writes)
def kadervraag_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A new question in a concept."""
    kader = _load(request.user, pk)
    initial = {"volgorde": max((row.volgorde for row in kader.vragen.all()), default=0) + 1}
    form = KadervraagForm(kader, form_data(request), initial=initial)
    return _question(request, kader, form, None)


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=writes)
def kadervraag_change(request: AuthenticatedRequest, pk: int, vraag: int) -> HttpResponse:
    """Change a question of a concept."""
    kader = _load(request.user, pk)
    row = next((row for row in kader.vragen.all() if row.pk == vraag), None)
    if row is None:
        raise Http404
    return _question(request, kader, KadervraagForm(kader, form_data(request), initial=vraag_values(row)), row)


def _question(
    request: AuthenticatedRequest, kader: Evaluatiekader, form: KadervraagForm, row: Kadervraag | None
) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        facts: Any = form.cleaned_data
        try:
            if row is None:
                add_kadervraag(kader, by=request.user, **facts)
            else:
                change_kadervraag(row, by=request.user, **facts)
        except KaderNotAllowed as error:
            messages.error(request, str(error))
            return redirect("evaluaties:kader_detail", kader.pk)
        except ValidationError as error:
            add_refusal(form, error)
        else:
            drop_text(request)
            messages.success(request, _("De vraag is opgeslagen."))
            return redirect("evaluaties:kader_detail", kader.pk)
    titel = _("Vraag toevoegen") if row is None else _("Vraag wijzigen")
    return render(request, "evaluaties/kader_form.html", {"form": form, "kader": kader, "vraag": row, "titel": titel})


@require_POST
@access(WRITERS, when=writes)
def kadervraag_remove(request: AuthenticatedRequest, pk: int, vraag: int) -> HttpResponse:
    """Take a question out of a concept."""
    kader = _load(request.user, pk)
    row = get_object_or_404(kader.vragen, pk=vraag)
    try:
        remove_kadervraag(row, by=request.user)
    except KaderNotAllowed as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("De vraag is uit het concept gehaald."))
    return redirect("evaluaties:kader_detail", pk)
