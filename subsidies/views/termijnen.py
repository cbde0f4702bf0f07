"""Due dates: history and postponement of one duty, and outages of the system."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import drop_text, form_data
from accounts.roles import Permission
from allianties.permissions import permissions_for
from documents.dutch import date_long
from subsidies.actions.termijn import NietUitgesteld, extensions, postpone_verplichting, record_storing
from subsidies.forms.termijn import StoringForm, UitstelForm
from subsidies.models import Jaarrapportage, Storing, Verplichting

PER_PAGE = 50
RECORDERS = "De beheerder registreert storingen."


@require_http_methods(["GET", "POST"])
@access(
    "De alliantie zelf en wie bij het ministerie haar rapportages leest; accounthouder en uitvoerder geven uitstel."
)
def uitstel(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The due date of a duty with every postponement; with a form for who may give one."""
    rows = Verplichting.objects.visible_to(request.user).select_related("subsidie__alliantie", "subsidie__periode")
    duty = get_object_or_404(rows, pk=pk)
    alliantie = duty.subsidie.alliantie
    rights = permissions_for(request.user, alliantie) if alliantie is not None else frozenset()
    if alliantie is None or Permission.RAPPORTAGE_READ not in rights:
        raise Http404
    may_postpone = Permission.TERMIJN_POSTPONE in rights
    if request.method == "POST" and not may_postpone:
        raise Http404
    form = UitstelForm(form_data(request)) if may_postpone else None
    if form is not None and request.method == "POST" and form.is_valid():
        tot = form.cleaned_data["tot"]
        try:
            postpone_verplichting(pk, tot=tot, reden=form.cleaned_data["reden"], by=request.user)
        except NietUitgesteld as refused:
            form.add_error("tot", str(refused))
        else:
            drop_text(request)
            messages.success(
                request,
                _("Uitstel gegeven tot en met %(dag)s. De alliantie krijgt bericht.") % {"dag": date_long(tot)},
            )
            return redirect("subsidies:uitstel", pk)
    context = {
        "duty": duty,
        "alliantie": alliantie,
        "rapportage": Jaarrapportage.objects.visible_to(request.user).filter(verplichting=duty).first(),
        "uitstellen": list(duty.uitstellen.select_related("storing")),
        "form": form,
        "fout_titel": _("Er is nog geen uitstel gegeven"),
    }
    return render(request, "subsidies/uitstel.html", context)


@require_safe
@access(RECORDERS, when=may(Permission.STORING_RECORD))
def storing_list(request: AuthenticatedRequest) -> HttpResponse:
    """All outages, with how many terms each extended."""
    rows = Storing.objects.with_count()
    pagina = Paginator(rows, PER_PAGE).get_page(request.GET.get("pagina"))
    return render(request, "subsidies/storing_list.html", {"pagina": pagina})


@require_http_methods(["GET", "POST"])
@access(RECORDERS, when=may(Permission.STORING_RECORD))
def storing_add(request: AuthenticatedRequest) -> HttpResponse:
    """Register an outage: first what it would extend, then the button that does it."""
    form = StoringForm(form_data(request))
    rows = None
    if request.method == "POST" and form.is_valid():
        facts = form.cleaned_data
        if "bevestigen" in request.POST:
            _storing, count = record_storing(
                begonnen=facts["begonnen"],
                geeindigd=facts["geeindigd"],
                omschrijving=facts["omschrijving"],
                by=request.user,
            )
            drop_text(request)
            messages.success(
                request,
                ngettext(
                    "De storing is geregistreerd. Er is %(aantal)s termijn verlengd.",
                    "De storing is geregistreerd. Er zijn %(aantal)s termijnen verlengd.",
                    count,
                )
                % {"aantal": count},
            )
            return redirect("subsidies:storing_list")
        rows = extensions(facts["begonnen"], facts["geeindigd"])
        form = StoringForm(request.POST, preview=True)
    context = {"form": form, "rows": rows, "fout_titel": _("De storing is nog niet geregistreerd")}
    return render(request, "subsidies/storing_add.html", context)
