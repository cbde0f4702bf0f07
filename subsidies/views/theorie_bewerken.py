"""Drawing a theory of change: one page per node, link or text, all by keyboard and without JavaScript."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.transitions import TransitionNotAllowed
from allianties.actions import Conflict
from allianties.forms.revisie import RevisieForm, form_helper
from allianties.views.pagina import add_refusal
from subsidies.actions import theorie as actions
from subsidies.charts.graaf import Graaf, Knoop, Verband
from subsidies.charts.laden import graph_of
from subsidies.charts.tekst import text_of
from subsidies.forms.theorie import KnoopForm, TheorieTekstenForm, VerbandForm, node_values, text_values
from subsidies.models import Theorieknoop, Theorieverband, Theorieversie
from subsidies.statuses import KnoopSoort, TheorieStatus
from subsidies.views.theorie import WRITERS, alliantie_of, can_write, crumbs, load

PER_PAGE = 25
KINDS = [kind.value for kind in KnoopSoort]


def _draft(request: AuthenticatedRequest, pk: int) -> Theorieversie:
    """The version that this person writes; 404 for all others."""
    versie = load(request, pk)
    if not can_write(request.user, alliantie_of(versie)):
        raise Http404
    return versie


def _closed(request: AuthenticatedRequest, versie: Theorieversie) -> HttpResponse:
    """Established, perhaps a moment ago by a colleague."""
    messages.info(
        request, _("Deze versie is vastgesteld en verandert niet meer. Begin een nieuwe versie om iets te wijzigen.")
    )
    return redirect(versie)


def _crumbs(versie: Theorieversie, *rest: tuple[str, str]) -> list[dict[str, str]]:
    edit = reverse("subsidies:theorie_bewerken", args=[versie.pk])
    return crumbs(
        alliantie_of(versie),
        (_("Versie %(nummer)s") % {"nummer": versie.nummer}, versie.get_absolute_url()),
        (_("Bewerken"), edit if rest else ""),
        *rest,
    )


def _form_page(
    request: AuthenticatedRequest,
    versie: Theorieversie,
    form: RevisieForm,
    *,
    act: Callable[[dict[str, Any], int], tuple[str, str]],
    present: Callable[[], Mapping[str, Any]],
    titel: str,
    **context: Any,
) -> HttpResponse:
    """One form, one action. What is refused stands at its field; where a colleague was first both stand there."""
    if versie.status != TheorieStatus.CONCEPT:
        return _closed(request, versie)
    if request.method == "POST" and form.is_valid():
        try:
            message, address = act(form.feiten(), form.cleaned_data["revision"])
        except ValidationError as refused:
            add_refusal(form, refused)
        except Conflict:
            versie.refresh_from_db(fields=["revision"])
            form.show_conflict(present(), versie.revision)
        except TransitionNotAllowed:
            return _closed(request, versie)
        except (Theorieknoop.DoesNotExist, Theorieverband.DoesNotExist):
            return _gone(request, versie)
        else:
            drop_text(request)
            messages.success(request, message)
            return redirect(address)
    kept = {"versie": versie, "form": form, "titel": titel, "kruimels": _crumbs(versie, (titel, "")), **context}
    return render(request, "subsidies/theorie_formulier.html", kept)


def _gone(request: AuthenticatedRequest, versie: Theorieversie) -> HttpResponse:
    """Removed by a colleague in the meantime."""
    messages.warning(request, _("Een collega heeft dit intussen verwijderd. Hieronder staat wat er nu is."))
    return redirect("subsidies:theorie_bewerken", versie.pk)


def _list_url(versie: Theorieversie) -> str:
    return reverse("subsidies:theorie_bewerken", args=[versie.pk])


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def theorie_bewerken(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """All nodes of a draft, as a list or as a tree (``?weergave=boom``)."""
    versie = _draft(request, pk)
    if versie.status != TheorieStatus.CONCEPT:
        return _closed(request, versie)
    graaf = graph_of(versie)
    is_tree = request.GET.get("weergave") == "boom"
    in_order = sorted(graaf.knopen, key=lambda row: KINDS.index(row.soort))
    pagina = None if is_tree else Paginator(in_order, PER_PAGE).get_page(request.GET.get("pagina"))
    context = {
        "versie": versie,
        "alliantie": alliantie_of(versie),
        "graaf": graaf,
        "is_boom": is_tree,
        "tekst": text_of(graaf) if is_tree else None,
        "pagina": pagina,
        "rijen": [_row(graaf, row) for row in pagina] if pagina else [],
        "problemen": actions.blocking(graaf),
        "is_vol": len(graaf.knopen) >= actions.MOST_NODES,
        "kruimels": _crumbs(versie),
    }
    return render(request, "subsidies/theorie_bewerken.html", context)


def _row(graaf: Graaf, row: Knoop) -> dict[str, Any]:
    """A node with where it leads."""
    to = [graaf.codes[link.naar] for link in graaf.verbanden if link.van == row.sleutel]
    to += [
        f"{graaf.codes[link.van]} → {graaf.codes[link.naar]}"
        for link in graaf.paden
        if link.aanname and link.aanname == row.sleutel
    ]
    return {
        "knoop": row,
        "code": graaf.codes[row.sleutel],
        "naar": ", ".join(to),
        "is_los": row in graaf.losse,
        "is_impact": row.soort == KnoopSoort.IMPACT,
    }


@require_POST
@access(WRITERS)
def knoop_verplaatsen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One place up or down among its kind: the button that was pressed names the node."""
    versie = _draft(request, pk)
    down = "omlaag" in request.POST
    typed = request.POST.get("omlaag" if down else "omhoog", "")
    revision = request.POST.get("revision", "")
    if not all(text.isascii() and text.isdigit() and len(text) < 10 for text in (typed, revision)):
        raise Http404
    try:
        node = actions.move_knoop(versie, int(typed), by=request.user, revision=int(revision), omlaag=down)
    except Conflict:
        messages.warning(request, _("Een collega wijzigde deze versie net ook. Kijk wat er nu staat en kies opnieuw."))
    except TransitionNotAllowed:
        return _closed(request, versie)
    except Theorieknoop.DoesNotExist:
        return _gone(request, versie)
    else:
        words = {"naam": node.naam, "kant": _("omlaag") if down else _("omhoog")}
        messages.success(request, _("‘%(naam)s’ is een plaats %(kant)s gegaan.") % words)
    page = request.POST.get("pagina", "")
    return redirect(f"{_list_url(versie)}?pagina={page if page.isdigit() else 1}")


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def theorie_teksten(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Analysis, functions, reason, and from when the version holds."""
    versie = _draft(request, pk)
    form = TheorieTekstenForm(form_data(request), versie=versie)

    def act(facts: dict[str, Any], revision: int) -> tuple[str, str]:
        actions.change_theorie(versie, by=request.user, revision=revision, **facts)
        return _("De teksten zijn opgeslagen."), _list_url(versie)

    def present() -> Mapping[str, Any]:
        versie.refresh_from_db()
        return text_values(versie)

    return _form_page(request, versie, form, act=act, present=present, titel=_("Teksten"))


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def knoop_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A new node; ``?soort=`` and ``?naar=`` (a node) fill in what the page before knew."""
    versie = _draft(request, pk)
    graaf = graph_of(versie)
    soort = request.GET.get("soort", "")
    initial = {"soort": soort if soort in KINDS else "", "naar": _known(graaf, request.GET.get("naar", ""))}
    form = KnoopForm(form_data(request), versie=versie, graaf=graaf, initial=initial, is_new=True)

    def act(facts: dict[str, Any], _revision: int) -> tuple[str, str]:
        node = actions.add_knoop(versie, by=request.user, **facts)
        return _("‘%(naam)s’ is toegevoegd.") % {"naam": node.naam}, _list_url(versie)

    return _form_page(request, versie, form, act=act, present=dict, titel=_("Stap toevoegen"))


def _known(graaf: Graaf, typed: str) -> int | None:
    """The id of a node of this graph, or nothing."""
    return next((row.pk for row in graaf.knopen if str(row.pk) == typed), None)


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def knoop_change(request: AuthenticatedRequest, pk: int, knoop_pk: int) -> HttpResponse:
    """One node, with its links below."""
    versie = _draft(request, pk)
    node = versie.knopen.select_related("organisatie").filter(pk=knoop_pk).first()
    if node is None:
        return _removed_node(request, versie) if request.method == "POST" else _gone_or_404(request, versie, knoop_pk)
    graaf = graph_of(versie)
    form = KnoopForm(form_data(request), versie=versie, graaf=graaf, initial=node_values(node), is_new=False)

    def act(facts: dict[str, Any], revision: int) -> tuple[str, str]:
        actions.change_knoop(versie, knoop_pk, by=request.user, revision=revision, **facts)
        return _("De stap is opgeslagen."), _list_url(versie)

    def present() -> Mapping[str, Any]:
        return node_values(versie.knopen.select_related("organisatie").get(pk=knoop_pk))

    key = str(node.sleutel)
    return _form_page(
        request,
        versie,
        form,
        act=act,
        present=present,
        titel=_("%(naam)s wijzigen") % {"naam": graaf.codes[key]},
        knoop=graaf.op_sleutel[key],
        leidt_tot=[_link(graaf, row, row.naar) for row in graaf.verbanden if row.van == key],
        komt_door=[_link(graaf, row, row.van) for row in graaf.verbanden if row.naar == key],
        rust_op=[_link(graaf, row, row.naar) for row in graaf.paden if row.aanname and row.aanname == key],
    )


def _gone_or_404(request: AuthenticatedRequest, versie: Theorieversie, knoop_pk: int) -> HttpResponse:
    """A node that was in this version once, or never."""
    history: Any = Theorieknoop.pgh_event_model  # type: ignore[attr-defined]  # added by track_history
    if not history.objects.filter(pgh_obj_id=knoop_pk, versie_id=versie.pk).exists():
        raise Http404
    return _gone(request, versie)


def _removed_node(request: AuthenticatedRequest, versie: Theorieversie) -> HttpResponse:
    """A colleague removed the node that somebody was writing: the text stays, as a new node."""
    if versie.status != TheorieStatus.CONCEPT:
        return _closed(request, versie)
    form = KnoopForm(form_data(request), versie=versie, graaf=graph_of(versie), initial={}, is_new=True)
    form.helper.form_action = reverse("subsidies:knoop_add", args=[versie.pk])
    form.is_valid()
    form.add_error(
        None,
        _("Een collega verwijderde deze stap intussen. Uw tekst staat hieronder. Sla op om haar opnieuw te maken."),
    )
    title = _("Stap toevoegen")
    context = {"versie": versie, "form": form, "titel": title, "kruimels": _crumbs(versie, (title, ""))}
    return render(request, "subsidies/theorie_formulier.html", context)


def _link(graaf: Graaf, row: Verband, other: str) -> dict[str, Any]:
    """A link as it stands on the page of a node: the other end, the reason, the assumption."""
    return {
        "verband": row,
        "ander": graaf.naam(other),
        "van": graaf.codes[row.van],
        "naar": graaf.codes[row.naar],
        "aanname": graaf.naam(row.aanname) if row.aanname else "",
    }


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def knoop_remove(request: AuthenticatedRequest, pk: int, knoop_pk: int) -> HttpResponse:
    """Take a node out of the draft, after one question."""
    versie = _draft(request, pk)
    node = versie.knopen.filter(pk=knoop_pk).first()
    if node is None:
        return _gone_or_404(request, versie, knoop_pk)
    form = _question(request, versie, _("Ja, verwijderen"))

    def act(_facts: dict[str, Any], revision: int) -> tuple[str, str]:
        actions.remove_knoop(versie, knoop_pk, by=request.user, revision=revision)
        return _("‘%(naam)s’ is verwijderd.") % {"naam": node.naam}, _list_url(versie)

    text = _("‘%(naam)s’ en haar verbanden verdwijnen uit dit concept. In vastgestelde versies blijven zij staan.")
    return _form_page(
        request,
        versie,
        form,
        act=act,
        present=dict,
        titel=_("Stap verwijderen"),
        uitleg=text % {"naam": node.naam},
    )


def _question(request: AuthenticatedRequest, versie: Theorieversie, knop: str) -> RevisieForm:
    """A form with only a button."""
    form = RevisieForm(request.POST or None, initial={"revision": versie.revision})
    form.helper = form_helper([], knop)  # type: ignore[attr-defined]  # crispy reads it there
    return form


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def verband_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A new link; ``?van=`` and ``?naar=`` fill in what the page before knew."""
    versie = _draft(request, pk)
    graaf = graph_of(versie)
    initial = {name: _known(graaf, request.GET.get(name, "")) for name in ("van", "naar")}
    form = VerbandForm(form_data(request), versie=versie, graaf=graaf, initial=initial, is_new=True)

    def act(facts: dict[str, Any], _revision: int) -> tuple[str, str]:
        actions.add_verband(versie, by=request.user, **facts)
        return _("Het verband is toegevoegd."), _list_url(versie)

    return _form_page(request, versie, form, act=act, present=dict, titel=_("Verband toevoegen"))


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def verband_change(request: AuthenticatedRequest, pk: int, verband_pk: int) -> HttpResponse:
    """The reason and the assumption of a link."""
    versie = _draft(request, pk)
    link = get_object_or_404(versie.verbanden.select_related("van", "naar", "aanname"), pk=verband_pk)
    graaf = graph_of(versie)
    initial = {"reden": link.reden, "aanname": link.aanname_id}
    form = VerbandForm(form_data(request), versie=versie, graaf=graaf, initial=initial, is_new=False)

    def act(facts: dict[str, Any], revision: int) -> tuple[str, str]:
        actions.change_verband(versie, verband_pk, by=request.user, revision=revision, **facts)
        return _("Het verband is opgeslagen."), _list_url(versie)

    def present() -> Mapping[str, Any]:
        link.refresh_from_db()
        return {"reden": link.reden, "aanname": link.aanname}

    names = {"van": graaf.naam(str(link.van.sleutel)), "naar": graaf.naam(str(link.naar.sleutel))}
    return _form_page(
        request,
        versie,
        form,
        act=act,
        present=present,
        titel=_("Verband wijzigen"),
        uitleg=_("Van %(van)s naar %(naar)s.") % names,
        verband=link,
    )


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def verband_remove(request: AuthenticatedRequest, pk: int, verband_pk: int) -> HttpResponse:
    """Take a link out of the draft, after one question."""
    versie = _draft(request, pk)
    link = get_object_or_404(versie.verbanden.select_related("van", "naar"), pk=verband_pk)
    form = _question(request, versie, _("Ja, verwijderen"))

    def act(_facts: dict[str, Any], revision: int) -> tuple[str, str]:
        actions.remove_verband(versie, verband_pk, by=request.user, revision=revision)
        return _("Het verband is verwijderd."), _list_url(versie)

    names = {"van": link.van.naam, "naar": link.naar.naam}
    text = _("Het verband van ‘%(van)s’ naar ‘%(naar)s’ verdwijnt uit dit concept. De stappen blijven.") % names
    return _form_page(request, versie, form, act=act, present=dict, titel=_("Verband verwijderen"), uitleg=text)
