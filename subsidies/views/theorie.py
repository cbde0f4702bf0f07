"""The theory of change as people read it: the versions of an alliance, one version, and two beside each other."""

from collections import defaultdict
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.actions import Conflict
from allianties.models import Alliantie
from allianties.permissions import permissions_for
from allianties.views.pagina import add_refusal
from subsidies.actions.theorie import NotEstablishable, blocking, establish_theorie, start_theorie, theorie_parts
from subsidies.charts.graaf import AANNAME, Graaf, Knoop, Probleem
from subsidies.charts.laden import graph_of
from subsidies.charts.tekst import text_of
from subsidies.charts.theorie import picture, pictured
from subsidies.charts.vergelijking import Vergelijking, Wijziging, compare
from subsidies.forms.theorie import TheorieStartForm, VaststelForm
from subsidies.forms.versies import chosen_versions
from subsidies.models import Indicator, Subsidie, Theorieversie
from subsidies.statuses import Badge, KnoopSoort, Onderbouwing, TheorieStatus

READERS = "Wie de alliantie ziet leest vastgestelde versies; een concept leest alleen de alliantie zelf."
WRITERS = "De coördinator van de alliantie."
BADGES = {
    "": Badge("ruit", "oker", _lazy("Nog niet aangetoond")),
    Onderbouwing.ONDERBOUWD.value: Badge("tik", "groen", _lazy("Onderbouwd")),
    Onderbouwing.NIET_AANGETOOND.value: Badge("ruit", "oker", _lazy("Nog niet aangetoond")),
    Onderbouwing.WEERLEGD.value: Badge("kruis", "rood", _lazy("Weerlegd")),
}


def crumbs(alliantie: Alliantie, *rest: tuple[str, str]) -> list[dict[str, str]]:
    """Where a page stands: alliances, this one, its theory of change, and then ``rest`` (label, address)."""
    rows = [
        (_("Allianties"), reverse("allianties:alliantie_list")),
        (alliantie.naam, alliantie.get_absolute_url()),
        (_("Theory of change"), reverse("subsidies:alliantie_theorie", args=[alliantie.slug])),
        *rest,
    ]
    return [{"label": label, "url": url} for label, url in rows]


def can_write(user: User, alliantie: Alliantie) -> bool:
    """Whether this person writes the theory of change of this alliance."""
    return Permission.PLAN_WRITE in permissions_for(user, alliantie)


def alliantie_of(versie: Theorieversie) -> Alliantie:
    """The alliance of a version; other grants have none."""
    alliantie = versie.subsidie.alliantie
    if alliantie is None:
        raise Http404
    return alliantie


def load(request: AuthenticatedRequest, pk: int) -> Theorieversie:
    """The version that this person may see; 404 for a stranger."""
    rows = Theorieversie.objects.visible_to(request.user)
    related = ("subsidie__alliantie", "subsidie__periode", "vastgesteld_door")
    return get_object_or_404(rows.select_related(*related), pk=pk)


@require_GET
@access(READERS)
def alliantie_theorie(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """The tab of an alliance with the versions of its theory of change, newest first."""
    alliantie = get_object_or_404(Alliantie.objects.visible_to(request.user), slug=slug)
    grants = list(Subsidie.objects.visible_to(request.user).filter(alliantie=alliantie).for_list())
    versions: defaultdict[int, list[Theorieversie]] = defaultdict(list)
    rows = Theorieversie.objects.visible_to(request.user).filter(subsidie__in=grants)
    for versie in rows.select_related("vastgesteld_door").order_by("-nummer"):
        versions[versie.subsidie_id].append(versie)
    writes = can_write(request.user, alliantie)
    context = {
        "alliantie": alliantie,
        "subsidies": [
            {
                "subsidie": grant,
                "versies": list(_with_former(versions[grant.pk])),
                "can_start": writes and not any(row.status == TheorieStatus.CONCEPT for row in versions[grant.pk]),
            }
            for grant in grants
        ],
        "kruimels": crumbs(alliantie)[:2] + [{"label": _("Theory of change"), "url": ""}],
    }
    return render(request, "subsidies/theorie_lijst.html", context)


def _with_former(newest_first: list[Theorieversie]) -> list[tuple[Theorieversie, Theorieversie | None]]:
    """Each version with the one before it."""
    return list(zip(newest_first, [*newest_first[1:], None], strict=True)) if newest_first else []


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def theorie_start(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Begin a draft of a grant's theory of change."""
    subsidie = get_object_or_404(
        Subsidie.objects.visible_to(request.user).select_related("alliantie", "periode"), pk=pk, alliantie__isnull=False
    )
    alliantie = subsidie.alliantie
    if alliantie is None or not can_write(request.user, alliantie):
        raise Http404
    last = subsidie.theorieversies.order_by("-nummer").first()
    initial = {
        "vanaf_jaar": last.vanaf_jaar if last else subsidie.periode.begindatum.year,
        "reden": "" if last else _("Eerste versie"),
    }
    form = TheorieStartForm(form_data(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            versie = start_theorie(subsidie, by=request.user, **form.cleaned_data)
        except ValidationError as refused:
            add_refusal(form, refused)
        else:
            drop_text(request)
            messages.success(request, _("Het concept staat klaar. U kunt nu stappen en verbanden wijzigen."))
            return redirect("subsidies:theorie_bewerken", versie.pk)
    context = {
        "form": form,
        "titel": _("Nieuwe versie beginnen"),
        "uitleg": _("De stappen en verbanden van de vorige versie gaan mee. De vorige versie blijft zoals zij is."),
        "kruimels": crumbs(alliantie, (_("Nieuwe versie"), "")),
    }
    return render(request, "subsidies/theorie_formulier.html", context)


@require_GET
@access(READERS)
def theorie_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One version: picture, the same as text, assumptions, risks, actors, and the seven parts."""
    versie = load(request, pk)
    alliantie = alliantie_of(versie)
    indicators = list(Indicator.objects.visible_to(request.user).filter(subsidie=versie.subsidie_id))
    graaf = graph_of(versie, _by_node(indicators))
    former = _former(request.user, versie)
    writes = can_write(request.user, alliantie) and versie.status == TheorieStatus.CONCEPT
    problems = blocking(graaf) if versie.status == TheorieStatus.CONCEPT else []
    context = {
        "versie": versie,
        "alliantie": alliantie,
        "graaf": graaf,
        "beeld": _picture(versie, graaf),
        "niet_in_beeld": len(graaf.stappen) - len(pictured(graaf).stappen),
        "tekst": text_of(graaf),
        "aannames": _sides(graaf, KnoopSoort.AANNAME),
        "risicos": _sides(graaf, KnoopSoort.RISICO),
        "actoren": _sides(graaf, KnoopSoort.ACTOR),
        "delen": theorie_parts(versie, graaf),
        "problemen": problems,
        "stap": _next_step(versie, graaf, problems, writes=writes),
        "vorige": former,
        "verschil": compare(graph_of(former), graaf).zin if former else "",
        "can_write": writes,
        "kruimels": crumbs(alliantie, (_("Versie %(nummer)s") % {"nummer": versie.nummer}, "")),
    }
    return render(request, "subsidies/theorie_detail.html", context)


def _by_node(indicators: list[Indicator]) -> dict[str, tuple[tuple[int, str], ...]]:
    """Ids and names of indicators by the key of the node that they measure."""
    found: defaultdict[str, tuple[tuple[int, str], ...]] = defaultdict(tuple)
    for row in indicators:
        if row.knoop_sleutel:
            found[str(row.knoop_sleutel)] += ((row.pk, row.naam),)
    return dict(found)


def _picture(versie: Theorieversie, graaf: Graaf) -> str:
    """The SVG; nothing while there are no steps."""
    title = _("Theory of change, versie %(nummer)s") % {"nummer": versie.nummer}
    return picture(pictured(graaf), titel=title) if graaf.stappen else ""


def _former(user: User, versie: Theorieversie) -> Theorieversie | None:
    """The version before this one."""
    rows = Theorieversie.objects.visible_to(user).filter(subsidie=versie.subsidie_id, nummer__lt=versie.nummer)
    return rows.order_by("-nummer").first()


def _sides(graaf: Graaf, soort: KnoopSoort) -> list[dict[str, Any]]:
    """Nodes of a kind that hangs on steps: where they hang, and on which links they stand."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for step, hanging in graaf.hangt_aan.items():
        for _link, side in hanging:
            places[side.sleutel].append(graaf.codes[step])
    for link in graaf.paden:
        if link.aanname:
            places[link.aanname].append(f"{graaf.codes[link.van]} → {graaf.codes[link.naar]}")
    return [
        {
            "knoop": row,
            "code": graaf.codes[row.sleutel],
            "plaatsen": ", ".join(places[row.sleutel]),
            "badge": BADGES[row.onderbouwing] if soort == AANNAME else None,
        }
        for row in graaf.knopen
        if row.soort == soort
    ]


def _next_step(versie: Theorieversie, graaf: Graaf, problems: list[Probleem], *, writes: bool) -> dict[str, Any]:
    """The block under the heading."""
    if versie.status == TheorieStatus.CONCEPT:
        return _draft_step(versie, problems, writes=writes)
    open_assumptions = [row for row in graaf.knopen if row.soort == AANNAME and _is_open(row)]
    if not open_assumptions:
        title = _("Deze versie geldt voor de rapportages vanaf %(jaar)s") % {"jaar": versie.vanaf_jaar}
        return {"soort": "wachten", "titel": title}
    codes = ", ".join(graaf.codes[row.sleutel] for row in open_assumptions[:5])
    return {
        "soort": "wachten",
        "titel": _("De alliantie onderzoekt: %(codes)s") % {"codes": codes},
        "regel": _("Elke jaarrapportage vanaf %(jaar)s zegt of deze aannames kloppen.") % {"jaar": versie.vanaf_jaar},
        "artikel": "R22 2.6, tweede lid, onder b",
        "url2": "#aannames-kop",
        "knop2": _("Aannames lezen"),
    }


def _is_open(row: Knoop) -> bool:
    return row.onderbouwing != Onderbouwing.ONDERBOUWD


def _draft_step(versie: Theorieversie, problems: list[Probleem], *, writes: bool) -> dict[str, Any]:
    """A draft: the coordinator goes on or establishes it; the others wait."""
    if not writes:
        title = _("De coördinator werkt aan versie %(nummer)s") % {"nummer": versie.nummer}
        return {"soort": "wachten", "titel": title, "regel": _("Alleen uw alliantie ziet dit concept.")}
    edit = reverse("subsidies:theorie_bewerken", args=[versie.pk])
    if problems:
        words = {"nummer": versie.nummer, "aantal": len(problems)}
        title = _("Maak versie %(nummer)s af: nog te doen: %(aantal)s") % words
        return {"soort": "aan_zet", "titel": title, "regel": problems[0].zin, "url": edit, "knop": _("Bewerken")}
    return {
        "soort": "aan_zet",
        "titel": _("Lees versie %(nummer)s na en stel haar vast") % {"nummer": versie.nummer},
        "regel": _("Daarna verandert zij niet meer."),
        "url": reverse("subsidies:theorie_vaststellen", args=[versie.pk]),
        "knop": _("Vaststellen"),
        "url2": edit,
        "knop2": _("Bewerken"),
    }


@require_GET
@access(READERS)
def theorie_verschil(request: AuthenticatedRequest, pk: int, pk2: int) -> HttpResponse:
    """Two versions of one grant: what the second has more, less, and otherwise."""
    one, other = load(request, pk), load(request, pk2)
    if one.subsidie_id != other.subsidie_id:
        raise Http404
    alliantie = alliantie_of(one)
    rows = Theorieversie.objects.visible_to(request.user).filter(subsidie=one.subsidie_id).order_by("nummer")
    versions = dict(rows.values_list("nummer", "pk"))
    choice = chosen_versions(request, list(versions), een=one.nummer, ander=other.nummer)
    if choice.is_valid():
        chosen = choice.cleaned_data
        return redirect("subsidies:theorie_verschil", versions[chosen["een"]], versions[chosen["ander"]])
    found = compare(graph_of(one), graph_of(other))
    words = {"een": one.nummer, "ander": other.nummer}
    context = {
        "alliantie": alliantie,
        "eerst": one,
        "nu": other,
        "keuze": choice,
        "verschil": found,
        "groepen": _groups(found),
        "teksten": _text_changes(one, other),
        "kruimels": crumbs(alliantie, (_("Versie %(een)s en versie %(ander)s") % words, "")),
    }
    return render(request, "subsidies/theorie_verschil.html", context)


def _groups(found: Vergelijking) -> list[dict[str, Any]]:
    """The differences in groups, each with a sign and a word."""
    groups = (
        (_("Stappen erbij"), "+", _("erbij"), found.erbij),
        (_("Stappen eraf"), "−", _("eraf"), found.eraf),
        (_("Stappen gewijzigd"), "±", _("gewijzigd"), found.gewijzigd),
        (_("Verbanden erbij"), "+", _("erbij"), found.verbanden_erbij),
        (_("Verbanden eraf"), "−", _("eraf"), found.verbanden_eraf),
        (_("Verbanden gewijzigd"), "±", _("gewijzigd"), found.verbanden_gewijzigd),
    )
    names = {"+": "erbij", "−": "eraf", "±": "anders"}
    return [
        {"kop": head, "teken": sign, "woord": word, "rijen": rows, "klasse": names[sign]}
        for head, sign, word, rows in groups
        if rows
    ]


def _text_changes(one: Theorieversie, other: Theorieversie) -> list[Wijziging]:
    """The texts that differ."""
    pairs = (
        (_("Geldt vanaf"), str(one.vanaf_jaar), str(other.vanaf_jaar)),
        (_("Analyse"), one.analyse, other.analyse),
        (_("Functies van de organisaties"), one.functies, other.functies),
    )
    return [Wijziging(label, old, new) for label, old, new in pairs if old != new]


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def theorie_vaststellen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Establish a draft, with a reason; shows what stands in the way and which parts miss."""
    versie = load(request, pk)
    alliantie = alliantie_of(versie)
    if not can_write(request.user, alliantie):
        raise Http404
    if versie.status != TheorieStatus.CONCEPT:
        messages.info(request, _("Deze versie is al vastgesteld en verandert niet meer."))
        return redirect(versie)
    form = VaststelForm(form_data(request), versie=versie)
    if request.method == "POST" and form.is_valid() and _establish(request, versie, form):
        return redirect(versie)
    graaf = graph_of(versie)
    context = {
        "versie": versie,
        "alliantie": alliantie,
        "form": form,
        "fout_titel": _("Deze versie is nog niet vastgesteld"),
        "problemen": blocking(graaf),
        "delen": theorie_parts(versie, graaf),
        "kruimels": crumbs(
            alliantie,
            (_("Versie %(nummer)s") % {"nummer": versie.nummer}, versie.get_absolute_url()),
            (_("Vaststellen"), ""),
        ),
    }
    return render(request, "subsidies/theorie_vaststellen.html", context)


def _establish(request: AuthenticatedRequest, versie: Theorieversie, form: VaststelForm) -> bool:
    """Do it, or put at the form why not."""
    facts = form.cleaned_data
    try:
        establish_theorie(versie.pk, by=request.user, reden=facts["reden"], revision=facts["revision"])
    except NotEstablishable:
        form.add_error(None, _("Er staan nog punten open. Zie hieronder."))
    except Conflict:
        versie.refresh_from_db(fields=["revision", "reden"])
        form.show_conflict({"reden": versie.reden}, versie.revision)
    except TransitionNotAllowed:
        return True
    else:
        drop_text(request)
        words = {"nummer": versie.nummer, "jaar": versie.vanaf_jaar}
        messages.success(request, _("Versie %(nummer)s is vastgesteld. Zij geldt vanaf %(jaar)s.") % words)
        return True
    return False
