"""What the researchers found, concluded and advise, and the evidence for it."""

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from allianties.views.pagina import form_page
from evaluaties.actions import bevinding as actions
from evaluaties.forms.aanbeveling import AanbevelingForm
from evaluaties.forms.bevinding import (
    BevindingForm,
    BronForm,
    ConclusieForm,
    InterviewBewijsForm,
    PassageForm,
    WaardeForm,
    bevinding_values,
    conclusie_values,
)
from evaluaties.models import Aanbeveling, Bevinding, Bewijs, Conclusie, Evaluatie
from evaluaties.permissions.aanbeveling import citable_versions, writes_findings

READERS = (
    "Het ministerie, en de onderzoekers van deze evaluatie zolang hun toegang loopt; allianties zodra het onderzoek is"
    " afgerond."
)
WRITERS = "De onderzoekers van de evaluatie zolang die loopt, en accounthouders."
SAVED = ["GET", "HEAD", "POST"]


def _evaluatie(request: AuthenticatedRequest, slug: str, *, writes: bool = True) -> Evaluatie:
    """An evaluation that this person sees; only for its writers, unless ``writes`` is off."""
    rows = Evaluatie.objects.visible_to(request.user).select_related("periode__regeling")
    evaluatie = get_object_or_404(rows, slug=slug)
    if writes and not writes_findings(request.user, evaluatie):
        raise PermissionDenied(_("Deze evaluatie kunt u nu niet aanvullen."))
    return evaluatie


def _address(evaluatie: Evaluatie) -> str:
    return reverse("evaluaties:bevinding_list", args=[evaluatie.slug])


def _kruimels(evaluatie: Evaluatie, last: str) -> list[dict[str, str]]:
    return [
        {"label": _("Evaluaties"), "url": reverse("evaluaties:evaluatie_list")},
        {"label": evaluatie.titel, "url": evaluatie.get_absolute_url()},
        {"label": _("Bevindingen"), "url": _address(evaluatie)},
        {"label": last},
    ]


@require_GET
@access(READERS)
def bevinding_list(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Findings with their evidence, conclusions and recommendations of one evaluation."""
    evaluatie = _evaluatie(request, slug, writes=False)
    bevindingen = Bevinding.objects.visible_to(request.user).filter(evaluatie=evaluatie).for_page(request.user)
    schrijft = writes_findings(request.user, evaluatie)
    if not schrijft and not request.user.ministry_permissions and not bevindingen.exists():
        raise Http404
    context = {
        "evaluatie": evaluatie,
        "bevindingen": bevindingen,
        "conclusies": Conclusie.objects.filter(evaluatie=evaluatie).prefetch_related("bevindingen"),
        "aanbevelingen": Aanbeveling.objects.visible_to(request.user).filter(evaluatie=evaluatie).eigen(),
        "schrijft": schrijft,
    }
    return render(request, "evaluaties/bevinding_list.html", context)


@require_http_methods(SAVED)
@access(WRITERS)
def bevinding_create(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Write down a finding; then its evidence."""
    evaluatie = _evaluatie(request, slug)
    form = BevindingForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        row = actions.create_bevinding(evaluatie, by=request.user, **cast(Any, form.feiten()))
        return _("De bevinding is opgeslagen. Voeg nu het bewijs toe."), row.get_absolute_url()

    titel = _("Bevinding toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels(evaluatie, titel), act=act)


def _bevinding(request: AuthenticatedRequest, pk: int, *, writes: bool = True) -> Bevinding:
    rows = Bevinding.objects.visible_to(request.user).select_related("evaluatie__periode")
    row = get_object_or_404(rows, pk=pk)
    if writes and not writes_findings(request.user, row.evaluatie):
        raise PermissionDenied(_("Deze evaluatie kunt u nu niet aanvullen."))
    return row


@require_GET
@access(READERS)
def bevinding_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One finding with its evidence; for its writers the reports from which they may cite."""
    row = _bevinding(request, pk, writes=False)
    schrijft = writes_findings(request.user, row.evaluatie)
    versies = citable_versions(request.user, row.evaluatie) if schrijft else None
    context = {
        "bevinding": row,
        "bewijzen": actions.readable_evidence(row, request.user),
        "conclusies": list(row.conclusies.all()),
        "schrijft": schrijft,
        "versies": versies.select_related("rapportage__subsidie__alliantie")
        .defer("inhoud")
        .order_by("rapportage__subsidie__alliantie__naam", "rapportage__jaar", "nummer")
        if versies is not None
        else [],
    }
    return render(request, "evaluaties/bevinding_detail.html", context)


@require_http_methods(SAVED)
@access(WRITERS)
def bevinding_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change a finding; of two writers both texts are shown."""
    row = _bevinding(request, pk)
    form = BevindingForm(form_data(request), bevinding=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.change_bevinding(row, revision=facts["revision"], by=request.user, **cast(Any, form.feiten()))
        return _("De bevinding is gewijzigd."), row.get_absolute_url()

    titel = _("Bevinding wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_kruimels(row.evaluatie, titel),
        act=act,
        now=lambda: bevinding_values(_bevinding(request, pk)),
    )


@require_POST
@access(WRITERS)
def bevinding_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a finding away, unless a conclusion rests on it."""
    row = _bevinding(request, pk)
    try:
        actions.remove_bevinding(row, by=request.user)
    except ValidationError as refused:
        messages.warning(request, refused.messages[0])
        return redirect(row)
    messages.success(request, _("De bevinding is verwijderd."))
    return redirect(_address(row.evaluatie))


@require_http_methods(SAVED)
@access(WRITERS)
def bewijs_add(request: AuthenticatedRequest, pk: int, soort: str) -> HttpResponse:
    """Add a public source or an interview as evidence."""
    row = _bevinding(request, pk)
    form: forms.Form
    if soort == "bron":
        form, titel = BronForm(form_data(request)), _("Openbare bron als bewijs")
    elif soort == "interview":
        form = InterviewBewijsForm(form_data(request), evaluatie=row.evaluatie, user=request.user)
        titel = _("Interview als bewijs")
    else:
        raise Http404
    return _evidence_page(request, row, form, titel)


@require_http_methods(SAVED)
@access(WRITERS, reads="evaluaties.versie.gelezen")
def bewijs_cite(request: AuthenticatedRequest, pk: int, versie_pk: int, soort: str) -> HttpResponse:
    """Add a passage or a value of one frozen version as evidence."""
    row = _bevinding(request, pk)
    versies = citable_versions(request.user, row.evaluatie).select_related("rapportage__subsidie__alliantie")
    versie = get_object_or_404(versies, pk=versie_pk)
    form: forms.Form
    if soort == "passage":
        form = PassageForm(form_data(request), versie=versie, user=request.user)
    elif soort == "waarde":
        form = WaardeForm(form_data(request), versie=versie)
    else:
        raise Http404
    report = versie.rapportage
    titel = _("Bewijs uit jaarrapportage %(jaar)s van %(alliantie)s") % {
        "jaar": report.jaar,
        "alliantie": report.alliantie.naam,
    }
    extra = {"versie": versie} if soort == "passage" else {}
    return _evidence_page(request, row, form, titel, **extra)


def _evidence_page(
    request: AuthenticatedRequest, row: Bevinding, form: forms.Form, titel: str, **extra: Any
) -> HttpResponse:
    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.add_bewijs(row, by=request.user, **extra, **facts)
        return _("Het bewijs is toegevoegd."), row.get_absolute_url()

    return form_page(request, form, titel=titel, kruimels=_kruimels(row.evaluatie, titel), act=act, uitleg=row.tekst)


@require_POST
@access(WRITERS)
def bewijs_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a piece of evidence away."""
    row = get_object_or_404(Bewijs.objects.visible_to(request.user).select_related("bevinding__evaluatie"), pk=pk)
    actions.remove_bewijs(row, by=request.user)
    messages.success(request, _("Het bewijs is weggehaald. In de geschiedenis blijft het staan."))
    return redirect(row.bevinding)


@require_http_methods(SAVED)
@access(WRITERS)
def conclusie_create(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Write down a conclusion."""
    evaluatie = _evaluatie(request, slug)
    form = ConclusieForm(form_data(request), evaluatie=evaluatie)

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        facts = form.feiten()
        actions.create_conclusie(evaluatie, by=request.user, **facts | {"bevindingen": list(facts["bevindingen"])})
        return _("De conclusie is opgeslagen."), _address(evaluatie)

    titel = _("Conclusie toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels(evaluatie, titel), act=act)


def _conclusie(request: AuthenticatedRequest, pk: int) -> Conclusie:
    """A conclusion for its writers; for others 404 unless they may read it."""
    visible = Evaluatie.objects.visible_to(request.user)
    row = get_object_or_404(Conclusie.objects.filter(evaluatie__in=visible).select_related("evaluatie"), pk=pk)
    if not writes_findings(request.user, row.evaluatie):
        if not Evaluatie.objects.findings_visible_to(request.user).filter(pk=row.evaluatie_id).exists():
            raise Http404
        raise PermissionDenied(_("Deze evaluatie kunt u nu niet aanvullen."))
    return row


@require_http_methods(SAVED)
@access(WRITERS)
def conclusie_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change a conclusion; of two writers both texts are shown."""
    row = _conclusie(request, pk)
    form = ConclusieForm(form_data(request), evaluatie=row.evaluatie, conclusie=row)

    def act(data: dict[str, Any]) -> tuple[str, str]:
        facts = form.feiten() | {"bevindingen": list(data["bevindingen"])}
        actions.change_conclusie(row, revision=data["revision"], by=request.user, **facts)
        return _("De conclusie is gewijzigd."), _address(row.evaluatie)

    titel = _("Conclusie wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_kruimels(row.evaluatie, titel),
        act=act,
        now=lambda: conclusie_values(_conclusie(request, pk)),
    )


@require_POST
@access(WRITERS)
def conclusie_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a conclusion away."""
    row = _conclusie(request, pk)
    actions.remove_conclusie(row, by=request.user)
    messages.success(request, _("De conclusie is verwijderd. In de geschiedenis blijft zij staan."))
    return redirect(_address(row.evaluatie))


@require_POST
@access(WRITERS)
def aanbeveling_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take a recommendation away, unless something was done with it."""
    row = get_object_or_404(Aanbeveling.objects.visible_to(request.user).select_related("evaluatie"), pk=pk)
    try:
        actions.remove_aanbeveling(row, by=request.user)
    except ValidationError as refused:
        messages.warning(request, refused.messages[0])
        return redirect(row)
    messages.success(request, _("De aanbeveling is verwijderd. In de geschiedenis blijft zij staan."))
    return redirect(_address(row.evaluatie))


@require_http_methods(SAVED)
@access(WRITERS)
def aanbeveling_create(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Write down a recommendation; without an addressee it is refused."""
    evaluatie = _evaluatie(request, slug)
    form = AanbevelingForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        actions.create_aanbeveling(evaluatie, by=request.user, **cast(Any, form.feiten()))
        return _("De aanbeveling is opgeslagen."), _address(evaluatie)

    titel = _("Aanbeveling toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels(evaluatie, titel), act=act)
