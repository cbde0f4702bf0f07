"""Safety: what to do, tell about an unsafe situation, and what became of it. Titles and addresses say nothing."""

from contextlib import suppress
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access, public
from accounts.models import User
from allianties.models import Alliantie, Organisatie
from allianties.permissions import acts_at_alliance, is_beheerder
from documents.uploads import takes_file_of
from evaluaties.actions.signaal import (
    SignaalFull,
    SignaalGone,
    add_aanvulling,
    read_signaal,
    send_signaal,
    share_signaal,
    user_contacts,
)
from evaluaties.forms.signaal import RegelForm, SignaalForm
from evaluaties.models import Signaal, Signaaljaar, Signaallezing, SignaalSoort
from evaluaties.models.signaal import Wat, Wie, published
from evaluaties.models.vertrouwenspersoon import is_vertrouwenspersoon, keeps_datalekken, readers_now

FORM_BYTES = 2_500_000  # below Django's limit for what stays in memory
FULL = _("Hier past niets meer bij. Geef het opnieuw door.")


@require_GET
@access("Iedereen die is ingelogd leest wat te doen bij gevaar.", secret=True)
def veiligheid(request: AuthenticatedRequest) -> HttpResponse:
    """What to do in danger, who reads what is told, and when."""
    user = request.user
    context = {
        "lezers": readers_now(),
        "bewaardagen": settings.SIGNAL_RETENTION_DAYS,
        "hooguit_dagen": settings.SIGNAL_LONGEST_DAYS,
        "is_alliantie": acts_at_alliance(user),
        "is_vertrouwenspersoon": is_vertrouwenspersoon(user),
        "is_beheerder": is_beheerder(user),
        "ziet_datalekken": keeps_datalekken(user),
    }
    return render(request, "evaluaties/veiligheid.html", context)


@sensitive_variables()
@sensitive_post_parameters()
@takes_file_of(FORM_BYTES)
@require_http_methods(["GET", "HEAD", "POST"])
@access("Wie voor een alliantie werkt, geeft hier een onveilige situatie door.", when=acts_at_alliance, secret=True)
def doorgeven(request: AuthenticatedRequest) -> HttpResponse:
    """Tell about an unsafe situation. Nothing is kept of a form that is not sent."""
    contacts = list(user_contacts(request.user))
    posted = (request.POST, request.FILES) if request.method == "POST" else ()
    form = SignaalForm(*posted, contacts=contacts)
    if posted and form.is_valid():
        send_signaal(form.told, by=request.user)
        return redirect("evaluaties:veiligheid_eigen")  # without a message: it would stand in the session
    return render(request, "evaluaties/veiligheid_doorgeven.html", {"form": form, "lezers": readers_now()})


@sensitive_variables()
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@access("Wie iets doorgaf, leest hier wat ermee gebeurt; ieder ander ziet een lege bladzijde.", secret=True)
def veiligheid_eigen(request: AuthenticatedRequest) -> HttpResponse:
    """What this person told, who read it, what was answered and done. One address, so that none tells of a signal."""
    form, chosen = None, ""
    if "delen" in request.POST:
        return _shared(request)
    if request.method == "POST":
        chosen = request.POST.get("rij", "")
        form = _aanvulling(chosen, request.POST)
        if form.is_valid() and _added(request.user, chosen, form):
            return redirect("evaluaties:veiligheid_eigen")
    rows = Signaal.objects.own(request.user).filled()
    readings = Signaallezing.objects.per_signaal(rows)
    items = [_own_item(row, readings[row.nummer], form if str(row.pk) == chosen else None) for row in rows]
    context = {"items": items, "form": form, "is_alliantie": acts_at_alliance(request.user), "lezers": readers_now()}
    return render(request, "evaluaties/veiligheid_eigen.html", context)


def _shared(request: AuthenticatedRequest) -> HttpResponse:
    with suppress(SignaalGone, ValueError):
        share_signaal(UUID(request.POST.get("rij", "")), gedeeld=request.POST["delen"] == "ja", by=request.user)
    return redirect("evaluaties:veiligheid_eigen")


def _added(user: User, chosen: str, form: RegelForm) -> bool:
    """Whether the page is to be loaded anew; a signal that is gone is no news either."""
    try:
        add_aanvulling(UUID(chosen), form.cleaned_data["tekst"], by=user)
    except SignaalFull:
        form.add_error("tekst", FULL)
        return False
    except (SignaalGone, ValueError):
        return True
    return True


def _aanvulling(rij: str, data: QueryDict | None = None) -> RegelForm:
    return RegelForm(data, label=_("Nog iets toevoegen"), knop=_("Toevoegen"), rij=rij, auto_id=f"id_{rij[:36]}_%s")


def _own_item(row: Signaal, readings: list[Signaallezing], form: RegelForm | None) -> dict[str, object]:
    return {
        "rij": row,
        "met_coordinator": row.inhoud["gedeeld"],
        "heeft_bestand": bool(row.inhoud.get("bestand")),
        "tekst": row.inhoud["tekst"],
        "lezingen": readings,
        "form": None if row.gesloten_op else form or _aanvulling(str(row.pk)),
    }


@require_GET
@access(
    "De coördinator van een alliantie leest wat een ander met hem of haar deelde.", when=acts_at_alliance, secret=True
)
def veiligheid_gedeeld(request: AuthenticatedRequest) -> HttpResponse:
    """What others of the own alliance told and chose to share. Each read is written down first."""
    rows = Signaal.objects.shared_with(request.user).filled()
    for row in rows:
        read_signaal(row, Wie.COORDINATOR, by=request.user)
    people, (alliances, organisations) = people_of(rows), places_of(rows)
    items = [
        {
            "rij": row,
            "tekst": row.inhoud["tekst"],
            "melder": people.get(row.inhoud["melder"], ""),
            "organisatie": organisations.get(row.inhoud["organisatie"], ""),
            "alliantie": alliances.get(row.inhoud["alliantie"], ""),
            "acties": [regel for regel in row.regels if regel.wat == Wat.ACTIE],
        }
        for row in rows
    ]
    return render(request, "evaluaties/veiligheid_gedeeld.html", {"items": items})


def people_of(rows: list[Signaal]) -> dict[str, User]:
    """Who told these, by the id that a signal remembers."""
    return {str(pk): user for pk, user in User.objects.in_bulk({UUID(row.inhoud["melder"]) for row in rows}).items()}


def places_of(rows: list[Signaal]) -> tuple[dict[int, Alliantie], dict[int, Organisatie]]:
    """The alliances and organisations of signals, by the id that a signal remembers. Two queries."""
    return (
        Alliantie.objects.in_bulk({row.inhoud["alliantie"] for row in rows}),
        Organisatie.objects.in_bulk({row.inhoud["organisatie"] for row in rows}),
    )


@require_GET
@public("cijfers over hele jaren, waarin niemand te herkennen is")
def cijfers(request: HttpRequest) -> HttpResponse:
    """Numbers of whole calendar years that are over; fewer than five people are not told from nobody."""
    years = []
    for row in Signaaljaar.objects.filter(jaar__lt=timezone.localdate().year).order_by("-jaar"):
        cells, total = published({soort: row.counted(soort) for soort in SignaalSoort})
        lines = [{"label": soort.label, "aantal": number} for soort, number in cells.items()]
        years.append({"jaar": row.jaar, "regels": lines, "totaal": total})
    return render(request, "evaluaties/veiligheid_cijfers.html", {"jaren": years})
