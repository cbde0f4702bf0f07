"""One part of a report on its page: shown, saved, saved by itself, and two people in it at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponse, JsonResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data, keep_text
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.permissions import permissions_for
from subsidies.actions.aanwezig import Iemand, mark_present, surroundings, with_surroundings
from subsidies.actions.onderdeel import fetch_rows
from subsidies.actions.punten import Punt
from subsidies.actions.rapportage import Conflict, save_onderdeel
from subsidies.forms.blad import NEW, Blad, both_changed, changed_by_writer, gather_facts, mark_of, read_basis
from subsidies.forms.rapportage import OnderdeelForm
from subsidies.models import Onderdeel
from subsidies.permissions import can_write, is_of, own_organisations
from subsidies.statuses import UITLEG, OnderdeelSoort, RapportageStatus

WRITERS = "De coördinator voor alle onderdelen, een partner voor de eigen onderdelen."
TAKE = "neem-"  # a ticked box: keep the colleague's words in this field
MAX_TRIES = 3
Shown = list[tuple[Punt, str]]


@dataclass
class Scherm:
    """What the page is made of while a request is answered."""

    part: Onderdeel
    blad: Blad
    form: OnderdeelForm


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def onderdeel_write(request: AuthenticatedRequest, pk: int, onderdeel_pk: int) -> HttpResponse:
    """One part: its rows and a text. Saved as a draft at any moment, also by itself (``X-Autosave``)."""
    visible = Onderdeel.objects.visible_to(request.user).select_related(*RELATED)
    part = get_object_or_404(with_surroundings(visible, request.user), pk=onderdeel_pk, rapportage_id=pk)
    if not can_write(request.user, part):
        return _closed(request, part)
    if request.method == "POST" and "weggooien" in request.POST:
        drop_text(request)
        return redirect(part)
    fetch_rows(part)
    if request.method == "POST":
        return _save(request, part)
    kept = form_data(request)
    if kept is not None and _number(kept.get("vanaf", "")) != _number(request.GET.get("vanaf", "")):
        if "vanaf" not in request.GET:
            return redirect(f"{part.get_absolute_url()}?vanaf={_number(kept.get('vanaf', ''))}")
        kept = None
    mark_present(part, by=request.user)
    return _page(request, _screen(request, part, kept=kept))


RELATED = (
    "organisatie",
    "toegewezen_aan",
    "gewijzigd_door",
    "rapportage__subsidie__alliantie",
    "rapportage__subsidie__regeling",
    "rapportage__subsidie__periode",
    "rapportage__verplichting",
    "rapportage__plan",
)


def _number(raw: str) -> int:
    """A place in the rows; what is none is the beginning."""
    return int(raw) if raw.isascii() and raw.isdigit() and len(raw) < 5 else 0


def _screen(request: AuthenticatedRequest, part: Onderdeel, *, kept: QueryDict | None = None) -> Scherm:
    """The page of what is stored; with ``kept`` what was typed and not saved stands in its place."""
    facts, start = gather_facts(part), _number(request.GET.get("vanaf", ""))
    if kept is None:
        return _show(part, Blad(part, facts, vanaf=start), {})
    basis = read_basis(kept.get("basis", ""))
    typed = Blad(part, facts, vanaf=start, data=kept.dict()).typed()  # type: ignore[arg-type]  # texts
    blad = Blad(part, facts, vanaf=start, data=_overlay(kept, changed_by_writer(typed, basis)))
    same = {"revision": kept.get("revision", ""), "basis": kept["basis"]} if basis else {}
    return _show(part, blad, same)


def _overlay(data: QueryDict, changed: Mapping[str, str]) -> dict[str, str]:
    """What the writer changed, with what says to which row a new part belongs."""
    return {**changed, **{name: str(data[name]) for name in data if name.endswith("-ouder")}}


def _show(part: Onderdeel, blad: Blad, hidden: Mapping[str, Any]) -> Scherm:
    """The page with its form. ``hidden``: from which revision the writer started, where that is not the stored one."""
    soort = OnderdeelSoort(part.soort)
    tekst = blad.data.get("tekst", part.tekst) if blad.toont_tekst else None
    shown = {"tekst": tekst, "basis": blad.basis(), "vanaf": str(blad.start), **hidden}
    form = OnderdeelForm(part, str(UITLEG[soort].vraag), shown, with_rows=bool(blad.blokken))
    return Scherm(part, blad, form)


def _save(request: AuthenticatedRequest, part: Onderdeel) -> HttpResponse:
    """Keep the draft; then say what stands in the way of *klaar*."""
    data = request.POST.copy()
    for name in [name for name in data if name.startswith(TAKE)]:
        data.pop(name.removeprefix(TAKE), None)
    basis, facts = read_basis(data.get("basis", "")), gather_facts(part)
    start = _number(data.get("vanaf", "") or request.GET.get("vanaf", ""))
    merged = False
    for _try in range(MAX_TRIES):
        blad = Blad(part, facts, vanaf=start, data=data.dict())  # type: ignore[arg-type]  # texts
        mine = changed_by_writer(blad.typed(), basis)
        if merged or str(part.revision) != data.get("revision"):
            if theirs := both_changed(mine, blad.stored(), basis):
                return _conflict(request, part, start, _overlay(data, mine), theirs)
            merged = bool(basis)
        twins = blad.twins(mine, basis) if merged else {}
        prefixes = {f"{soort}-{NEW}{number}" for soort, number in twins}
        rest = {name: text for name, text in mine.items() if name.rpartition("-")[0] not in prefixes}
        if "X-Autosave" in request.headers and rest.items() <= blad.stored().items():
            part.nieuwe_rijen = twins
            return _answer(request, part, part, basis, mine)  # a normal save came first: leave its *klaar*
        try:
            saved = save_onderdeel(
                part.pk,
                by=request.user,
                tekst=mine.get("tekst", part.tekst),
                revision=part.revision,
                rijen=blad.rijen(rest),
            )
        except Conflict:
            merged = True
            part = _again(request, part)
        except TransitionNotAllowed:
            return _closed(request, part)
        else:
            saved.nieuwe_rijen |= twins
            _say_refused(request, blad)
            beside = merged and part.gewijzigd_door_id not in (None, request.user.pk)  # who saved before this
            return _saved(request, _again(request, part), saved, basis, mine, colleague=beside)
    return _conflict(request, part, start, _overlay(data, mine), {})


def _say_refused(request: AuthenticatedRequest, blad: Blad) -> None:
    """What was no choice on offer is not kept, and said; the page of a person shows nothing else to choose."""
    if "X-Autosave" not in request.headers:
        for sentence in (sentence for form in blad.forms for sentence in form.geweigerd()):
            messages.error(request, f"{sentence} {_('Wat er stond, is gebleven.')}")


def _again(request: AuthenticatedRequest, part: Onderdeel) -> Onderdeel:
    """The part as it is stored now."""
    parts = with_surroundings(Onderdeel.objects.select_related(*RELATED), request.user)
    return fetch_rows(parts.get(pk=part.pk))


def _saved(
    request: AuthenticatedRequest,
    part: Onderdeel,
    saved: Onderdeel,
    basis: Mapping[str, str],
    mine: Mapping[str, str],
    *,
    colleague: bool,
) -> HttpResponse:
    """Say that it is kept; to the machine, or on the page with what is wrong or still asked.

    ``colleague``: somebody else saved in between.
    """
    drop_text(request)
    mark_present(part, by=request.user)
    if "X-Autosave" in request.headers:
        return _answer(request, part, saved, basis, mine)
    scherm = _screen(request, part)
    wants_ready = "klaar" in request.POST
    if found := scherm.blad.show_points(for_ready=wants_ready):
        _mark_text(scherm.form, found)
        return _page(request, scherm, found=found)
    told = [_("Opgeslagen om %(tijd)s.") % {"tijd": _now()}]
    if colleague:
        told.append(_("Een collega werkte ook in dit onderdeel. Wat u beiden schreef, is bewaard."))
    if wants_ready:
        try:
            save_onderdeel(part.pk, by=request.user, tekst=part.tekst, revision=part.revision, is_klaar=True)
        except Conflict:  # saved again in between, by a colleague or by the page itself: judge what stands there now
            return _saved(request, _again(request, part), saved, basis, mine, colleague=colleague)
        told.append(_("Dit onderdeel is klaar."))
    messages.success(request, " ".join(told))
    return redirect(part.rapportage if wants_ready else request.get_full_path())


def _mark_text(form: OnderdeelForm, found: Shown) -> None:
    for point, _address in found:
        if not point.soort and "tekst" in form.fields:
            form.add_error("tekst", point.zin)


def _now() -> str:
    return f"{localtime():%H:%M}"


def _answer(
    request: AuthenticatedRequest, part: Onderdeel, saved: Onderdeel, basis: Mapping[str, str], mine: Mapping[str, str]
) -> JsonResponse:
    """What the page needs to go on: when it was kept, from which revision, and the names of rows that were added."""
    names = {f"{soort}-nieuw{number}": f"{soort}-{pk}" for (soort, number), pk in saved.nieuwe_rijen.items()}
    return JsonResponse(
        {
            "opgeslagen": _now(),
            "revision": part.revision,
            "basis": {**basis, **{name: mark_of(text) for name, text in mine.items()}},
            "namen": names,
            "aanwezig": [_present_sentence(row) for row in surroundings(part).aanwezig],
        }
    )


def _present_sentence(row: Iemand) -> str:
    return _("%(naam)s heeft dit onderdeel nu ook open (%(tijd)s).") % {
        "naam": row.naam,
        "tijd": f"{localtime(row.op):%H:%M}",
    }


def _conflict(
    request: AuthenticatedRequest, part: Onderdeel, start: int, data: Mapping[str, str], theirs: Mapping[str, str]
) -> HttpResponse:
    """A colleague saved first: both on one page, field by field, and the writer chooses. Nothing is lost."""
    keep_text(request, request.user)
    if "X-Autosave" in request.headers:
        name = part.gewijzigd_door.naam if part.gewijzigd_door else ""
        told = _("%(naam)s sloeg intussen ook iets op in dit onderdeel. Sla op om beide teksten te zien.")
        return JsonResponse({"botsing": told % {"naam": name}}, status=409)
    blad = Blad(part, gather_facts(part), vanaf=start, data=data)
    scherm = _show(part, blad, {})
    labels = {
        f"{form.prefix}-{name}": f"{form.rijnaam}: {form[name].label}" for form in blad.forms for name in form.fields
    }
    labels["tekst"] = str(scherm.form["tekst"].label) if blad.toont_tekst else ""
    choices = [
        {"naam": name, "label": labels.get(name) or part.titel, "tekst": text, "mijn": data.get(name, "")}
        for name, text in theirs.items()
    ]
    return _page(request, scherm, botsing=choices)


def _page(
    request: AuthenticatedRequest,
    scherm: Scherm,
    *,
    found: Shown | None = None,
    botsing: list[dict[str, str]] | None = None,
) -> HttpResponse:
    """The page; ``found`` after saving: what is wrong or asked; ``botsing``: fields that a colleague changed too."""
    part, blad, user = scherm.part, scherm.blad, request.user
    rapportage, soort = part.rapportage, OnderdeelSoort(part.soort)
    if found is None:
        _mark_text(scherm.form, blad.show_points())
    parts = list(rapportage.onderdelen.visible_to(user).in_order())
    for row in parts:
        row.rapportage = rapportage
    beside = surroundings(part)
    coordinates = Permission.RAPPORTAGE_WRITE in permissions_for(user, rapportage.alliantie)
    mine = [] if coordinates else [row for row in parts if is_of(own_organisations(user, rapportage), row)]
    context = {
        "part": part,
        "rapportage": rapportage,
        "uitleg": UITLEG[soort],
        "blad": blad,
        "form": scherm.form,
        "parts": parts,
        "open": {row.pk for row in parts if can_write(user, row)},
        "klaar": sum(row.is_klaar for row in parts),
        "mijn": {row.pk for row in mine},
        "mijn_klaar": sum(row.is_klaar for row in mine),
        "is_coordinator": coordinates,
        "punten": found,
        "fout_titel": _("Dit onderdeel kan nog niet op ‘klaar’"),
        "fout_veilig": _("Uw tekst is wel opgeslagen."),
        "botsing": botsing,
        "omgeving": beside,
        "aanwezig": [_present_sentence(row) for row in beside.aanwezig],
        "vraagt_aanvulling": rapportage.status == RapportageStatus.AANVULLING_GEVRAAGD,
    }
    return render(request, "subsidies/onderdeel_write.html", context, status=200 if botsing is None else 409)


def _closed(request: AuthenticatedRequest, part: Onderdeel) -> HttpResponse:
    """The report was handed in meanwhile, or this part is read-only: what was typed can be copied from the page."""
    typed = [str(value) for name, value in request.POST.items() if str(value).strip() and name not in HIDDEN]
    if "X-Autosave" in request.headers:
        told = _("Dit onderdeel kan nu niet worden gewijzigd. Kopieer uw tekst.")
        return JsonResponse({"botsing": told}, status=409)
    context = {"part": part, "rapportage": part.rapportage, "tekst": "\n\n".join(typed)}
    return render(
        request, "subsidies/onderdeel_gesloten.html", context, status=409 if request.method == "POST" else 200
    )


HIDDEN = ("csrfmiddlewaretoken", "revision", "basis", "vanaf", "klaar")
