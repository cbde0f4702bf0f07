"""A person's mail settings, and the mailbox of the demo world."""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuthenticatedRequest, access
from accounts.roles import Permission
from jobs.models import Job, Status
from notifications.forms import MailvoorkeurForm
from notifications.models import Mail
from notifications.outbox import KIND
from notifications.soorten import SOORTEN

PER_PAGE = 50


@require_http_methods(["GET", "HEAD", "POST"])
@access("Iedereen kiest zelf welke e-mail hij krijgt.")
def mailvoorkeur_edit(request: AuthenticatedRequest) -> HttpResponse:
    """Choose which mails to get."""
    form = MailvoorkeurForm(request.user, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Uw keuzes zijn opgeslagen."))
        return redirect("notifications:mailvoorkeur_edit")
    context = {
        "form": form,
        "altijd": [soort for soort in SOORTEN if soort.is_wettelijk],
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("E-mail die u krijgt")}],
    }
    return render(request, "notifications/mailvoorkeur_edit.html", context)


@require_safe
@access("Alleen in de demonstratie: wie is ingelogd leest alle e-mail van de demonstratie.")
def postvak_list(request: AuthenticatedRequest) -> HttpResponse:
    """All mails of the demo world, newest first; 404 anywhere else."""
    _only_demo()
    pagina = Paginator(Mail.objects.for_list(), PER_PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": pagina,
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Postvak")}],
    }
    return render(request, "notifications/postvak_list.html", context)


@require_safe
@access("Alleen in de demonstratie: wie is ingelogd leest alle e-mail van de demonstratie.")
def postvak_detail(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """One mail of the demo world."""
    _only_demo()
    mail = get_object_or_404(Mail, pk=pk)
    context = {
        "mail": mail,
        "feiten": [
            {"term": _("Aan"), "waarde": mail.adres},
            {"term": _("Soort"), "waarde": mail.soort_label},
            {"term": _("Gemaakt"), "waarde": _moment(mail.aangemaakt_op)},
            {"term": _("Verzonden"), "waarde": _moment(mail.verzonden_op) or _("nog niet")},
        ],
        "kruimels": [
            {"label": _("Mijn werk"), "url": "/"},
            {"label": _("Postvak"), "url": reverse("notifications:postvak_list")},
            {"label": mail.onderwerp},
        ],
    }
    return render(request, "notifications/postvak_detail.html", context)


@require_safe
@access("De beheerder ziet van alle berichten soort, moment en stand; ieder ander die van zichzelf.")
def bericht_list(request: AuthenticatedRequest) -> HttpResponse:
    """The outbox without subjects, texts and addresses: what kind, when, and whether it went."""
    rows = Mail.objects.concerning(request.user).for_list()
    pagina = Paginator(rows, PER_PAGE).get_page(request.GET.get("pagina"))
    keys = [str(mail.pk) for mail in pagina if mail.verzonden_op is None]
    failed = set(Job.objects.filter(kind=KIND, key__in=keys, status=Status.MISLUKT).values_list("key", flat=True))
    context = {
        "pagina": pagina,
        "rijen": [{"mail": mail, "stand": _state(mail, is_failed=str(mail.pk) in failed)} for mail in pagina],
        "is_alles": Permission.PERSOON_CHANGE in request.user.ministry_permissions,
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Berichten")}],
    }
    return render(request, "notifications/bericht_list.html", context)


def _state(mail: Mail, *, is_failed: bool) -> dict[str, str]:
    """Shape, colour and words of where a mail stands."""
    if mail.verzonden_op is not None:
        return {"vorm": "tik", "kleur": "groen", "label": _("Verzonden")}
    if is_failed:
        return {"vorm": "kruis", "kleur": "rood", "label": _("Mislukt")}
    if mail.voor_overzicht:
        return {"vorm": "klok", "kleur": "grijs", "label": _("Wacht op het dagoverzicht")}
    return {"vorm": "half", "kleur": "petrol", "label": _("Wacht op verzending")}


def _moment(moment: datetime | None) -> str:
    return date_format(localtime(moment), "j F Y H:i") if moment else ""


def _only_demo() -> None:
    if not settings.DEMO:
        raise Http404
