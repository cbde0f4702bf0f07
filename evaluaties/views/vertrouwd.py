"""The pages of a confidant. Whoever asks for a row that is not there comes back at the list: no trace, no 404."""

from collections.abc import Callable
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.models import User
from documents.responses import CONTENT_TYPES
from documents.storage import FileDamaged
from evaluaties.actions.signaal import (
    SignaalFull,
    SignaalGone,
    answer_signaal,
    close_signaal,
    find_signaal,
    read_bestand,
    read_list,
    read_signaal,
    record_actie,
)
from evaluaties.forms.signaal import RegelForm
from evaluaties.models import Signaal, Signaallezing
from evaluaties.models.signaal import Wie
from evaluaties.models.vertrouwenspersoon import is_vertrouwenspersoon
from evaluaties.views.veiligheid import FULL, people_of, places_of

WHO = "Alleen een vertrouwenspersoon die twee beheerders hebben aangewezen."
PAGE = 50
Save = Callable[..., None]
# What a confidant can add: part of the address -> what saves it, label, help, button.
DOEN: dict[str, tuple[Save, Promise, Promise, Promise]] = {
    "antwoord": (
        answer_signaal,
        _("Antwoord aan degene die dit doorgaf"),
        _("Degene die dit doorgaf leest dit na inloggen. Er gaat geen e-mail uit."),
        _("Antwoorden"),
    ),
    "actie": (
        record_actie,
        _("Wat is er gedaan, en wanneer?"),
        _("Degene die dit doorgaf leest dit, en de coördinator als die het mag lezen."),
        _("Vastleggen"),
    ),
    "sluiten": (
        close_signaal,
        _("Waarom kan dit dicht?"),
        _("Degene die dit doorgaf leest dit. Daarna wordt alles na de bewaartermijn gewist."),
        _("Afsluiten"),
    ),
}


@require_GET
@access(WHO, when=is_vertrouwenspersoon, secret=True)
def vertrouwd_list(request: AuthenticatedRequest) -> HttpResponse:
    """What was told: open first, then the newest. Opening the list is written down too."""
    read_list(by=request.user)
    pagina = Paginator(Signaal.objects.visible_to(request.user).filled(), PAGE).get_page(request.GET.get("pagina"))
    rows = list(pagina)
    alliances, organisations = places_of(rows)
    rijen = [
        {
            "rij": row,
            "alliantie": alliances.get(row.inhoud["alliantie"], ""),
            "organisatie": organisations.get(row.inhoud["organisatie"], ""),
        }
        for row in rows
    ]
    return render(request, "evaluaties/vertrouwd_list.html", {"pagina": pagina, "rijen": rijen})


@require_GET
@access(WHO, when=is_vertrouwenspersoon, secret=True)
def vertrouwd_detail(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """One signal; that it is read is written down before it is shown."""
    try:
        row = find_signaal(pk, request.user)
    except SignaalGone:
        return redirect("evaluaties:vertrouwd_list")
    return _page(request, row, None, "")


@sensitive_variables()
@sensitive_post_parameters()
@require_http_methods(["POST"])
@access(WHO, when=is_vertrouwenspersoon, secret=True)
def vertrouwd_doen(request: AuthenticatedRequest, pk: UUID, wat: str) -> HttpResponse:
    """Answer, write what was done, or close."""
    form = _form(pk, wat, request.POST)
    try:
        if form.is_valid():
            DOEN[wat][0](pk, form.cleaned_data["tekst"], by=request.user)
            return redirect("evaluaties:vertrouwd_detail", pk=pk)
        row = find_signaal(pk, request.user)
    except SignaalFull:
        form.add_error("tekst", FULL)
        row = find_signaal(pk, request.user)
    except SignaalGone:
        return redirect("evaluaties:vertrouwd_list")
    return _page(request, row, form, wat)


@require_GET
@access(WHO, when=is_vertrouwenspersoon, secret=True)
def vertrouwd_bestand(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """The file of a signal, to save, under a name that says nothing."""
    try:
        content, extensie = read_bestand(find_signaal(pk, request.user), by=request.user)
    except (SignaalGone, FileDamaged):
        return redirect("evaluaties:vertrouwd_list")
    response = HttpResponse(content, content_type=CONTENT_TYPES[extensie])
    response["Content-Disposition"] = f'attachment; filename="bestand.{extensie}"'
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    return response


def _form(pk: UUID, wat: str, data: QueryDict | None = None) -> RegelForm:
    _save, label, uitleg, knop = DOEN[wat]
    adres = reverse(f"evaluaties:vertrouwd_{wat}", args=[pk])
    return RegelForm(data, label=label, uitleg=uitleg, knop=knop, adres=adres, auto_id=f"id_{wat}_%s")


def _page(request: AuthenticatedRequest, row: Signaal, form: RegelForm | None, wat: str) -> HttpResponse:
    read_signaal(row, Wie.VERTROUWENSPERSOON, by=request.user)
    people, (alliances, organisations) = people_of([row]), places_of([row])
    readings = Signaallezing.objects.of(row)
    readers = User.objects.in_bulk({UUID(reading.lezer) for reading in readings})
    names = [name for name in DOEN if not (name == "sluiten" and row.gesloten_op)]
    context = {
        "rij": row,
        "tekst": row.inhoud["tekst"],
        "bestand": row.inhoud.get("bestand"),
        "met_coordinator": row.inhoud["gedeeld"],
        "melder": people.get(row.inhoud["melder"]),
        "alliantie": alliances.get(row.inhoud["alliantie"], ""),
        "organisatie": organisations.get(row.inhoud["organisatie"], ""),
        "lezingen": [{"lezing": one, "naam": readers.get(UUID(one.lezer), "")} for one in readings],
        "formulieren": [form if name == wat and form else _form(row.pk, name) for name in names],
        "form": form,
    }
    return render(request, "evaluaties/vertrouwd_detail.html", context)
