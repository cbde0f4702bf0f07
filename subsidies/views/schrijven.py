"""Writing reports: begin, one part per page, hand in."""

from datetime import date

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data, keep_text
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.permissions import permissions_for
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import (
    Conflict,
    NotReady,
    RegelInvoer,
    blocking_points,
    save_onderdeel,
    submit_rapportage,
)
from subsidies.forms import (
    BLANK_ROWS,
    ROWS_PER_PAGE,
    IndienForm,
    OnderdeelForm,
    RegelFormSet,
    RegelTabel,
    stored_rows,
)
from subsidies.models import Jaarrapportage, Onderdeel, Verplichting
from subsidies.pdf import missing_parts, parts_with_rows
from subsidies.permissions import allowed_transitions, can_write
from subsidies.statuses import SUBMIT, UITLEG, OnderdeelSoort

WRITERS = "De coördinator voor alle onderdelen, een partner voor de eigen onderdelen."


@require_POST
@access("De coördinator van de alliantie.")
def rapportage_start(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Begin the report of a duty; a second press gives the same report."""
    verplichting = get_object_or_404(
        Verplichting.objects.visible_to(request.user).select_related("subsidie__alliantie", "subsidie__regeling"), pk=pk
    )
    alliantie = verplichting.subsidie.alliantie
    if alliantie is None or Permission.RAPPORTAGE_WRITE not in permissions_for(request.user, alliantie):
        return HttpResponse(status=404)
    return redirect(start_rapportage(verplichting, by=request.user))


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def onderdeel_write(request: AuthenticatedRequest, pk: int, onderdeel_pk: int) -> HttpResponse:
    """One part: a text, and for the finances a table. Saved as a draft at any moment."""
    part = get_object_or_404(
        Onderdeel.objects.visible_to(request.user).select_related(
            "organisatie",
            "gewijzigd_door",
            "rapportage__subsidie__alliantie",
            "rapportage__subsidie__regeling",
            "rapportage__verplichting",
        ),
        pk=onderdeel_pk,
        rapportage_id=pk,
    )
    if not can_write(request.user, part):
        return _closed(request, part)
    if request.method == "POST" and "weggooien" in request.POST:
        drop_text(request)
        return redirect(part)
    uitleg = UITLEG[OnderdeelSoort(part.soort)]
    data = form_data(request)
    form = OnderdeelForm(part, str(uitleg.vraag), data)
    table = _table(request, part, data)
    if request.method == "POST" and form.is_valid() and (table is None or table.is_valid()):
        return _save(request, part, form, table)
    if request.method == "POST":
        keep_text(request, request.user)
    elif table is not None and table.is_valid():
        _mark(table)
    return _page(request, part, form, table)


def _table(request: AuthenticatedRequest, part: Onderdeel, data: QueryDict | None) -> RegelTabel | None:
    """The financial table's page, bound to what was posted or to what is stored; None for other parts."""
    if part.soort != OnderdeelSoort.FINANCIEN:
        return None
    start = _first_row(request)
    rows = list(part.regels.all()[start : start + ROWS_PER_PAGE])
    return RegelFormSet(
        data or stored_rows(rows, BLANK_ROWS if len(rows) < ROWS_PER_PAGE else 0),
        prefix="regels",
        form_kwargs={"empty_permitted": False},
    )


def _first_row(request: AuthenticatedRequest) -> int:
    """Where the shown page of the table starts: ``?vanaf=`` as a whole multiple of the page."""
    raw = request.GET.get("vanaf", "")
    number = int(raw) if raw.isascii() and raw.isdigit() and len(raw) < 5 else 0
    return number - number % ROWS_PER_PAGE


def _mark(table: RegelTabel) -> bool:
    """Show which typed amounts are none; True where there are."""
    return any([form.show_amount_errors() for form in table.forms])


def _save(
    request: AuthenticatedRequest, part: Onderdeel, form: OnderdeelForm, table: RegelTabel | None
) -> HttpResponse:
    """Keep the draft; then say what stands in the way of *klaar*."""
    rows: list[RegelInvoer] | None = None if table is None else [row.row for row in table.forms]
    wants_ready = "klaar" in request.POST
    wrong = table is not None and _mark(table)
    empty = not form.cleaned_data["tekst"].strip() and not any(not row.is_empty for row in rows or [])
    ready = wants_ready and not wrong and not empty
    try:
        part = save_onderdeel(
            part.pk,
            by=request.user,
            tekst=form.cleaned_data["tekst"],
            revision=form.cleaned_data["revision"],
            is_klaar=ready,
            regels=rows,
            vanaf=_first_row(request),
        )
    except Conflict:
        keep_text(request, request.user)
        return _conflict(request, part, form, table)
    except TransitionNotAllowed:
        return _closed(request, part)
    drop_text(request)
    if wrong or (wants_ready and empty):
        if empty:
            form.add_error("tekst", _("hier staat nog niets. Schrijf een tekst, of sla het onderdeel over."))
        form.start_from(part.revision)
        return _page(request, part, form, table, bewaard=True)
    saved = _("Opgeslagen om %(tijd)s.") % {"tijd": f"{localtime():%H:%M}"}
    messages.success(request, f"{saved} {_('Dit onderdeel is klaar.')}" if ready else saved)
    if ready:
        return redirect(part.rapportage)
    return redirect(request.get_full_path())


def _page(
    request: AuthenticatedRequest,
    part: Onderdeel,
    form: OnderdeelForm,
    table: RegelTabel | None,
    *,
    bewaard: bool = False,
    ander: Onderdeel | None = None,
) -> HttpResponse:
    rapportage = part.rapportage
    parts = list(rapportage.onderdelen.visible_to(request.user).in_order())
    total = part.regels.count() if table is not None else 0
    start = _first_row(request)
    context = {
        "part": part,
        "rapportage": rapportage,
        "uitleg": UITLEG[OnderdeelSoort(part.soort)],
        "parts": parts,
        "klaar": sum(row.is_klaar for row in parts),
        "form": form,
        "formset": table,
        "grens": rapportage.subsidie.regeling.afwijkingsgrens(rapportage.laatste_dag) if table is not None else None,
        "vorige": start - ROWS_PER_PAGE if start else None,
        "volgende": start + ROWS_PER_PAGE if table is not None and total >= start + ROWS_PER_PAGE else None,
        "fout_titel": _("Dit onderdeel kan nog niet op ‘klaar’"),
        "fout_veilig": _("Uw tekst is wel opgeslagen.") if bewaard else _("Uw tekst staat nog in het formulier."),
        "ander": ander,
        "vorig_jaar": _last_year(part),
    }
    return render(request, "subsidies/onderdeel_write.html", context, status=409 if ander else 200)


def _last_year(part: Onderdeel) -> Onderdeel | None:
    """The same part of the year before, to read along."""
    return (
        Onderdeel.objects.filter(
            rapportage__subsidie=part.rapportage.subsidie_id,
            rapportage__jaar=part.rapportage.jaar - 1,
            soort=part.soort,
            organisatie=part.organisatie_id,
        )
        .exclude(tekst="")
        .first()
    )


def _conflict(
    request: AuthenticatedRequest, part: Onderdeel, form: OnderdeelForm, table: RegelTabel | None
) -> HttpResponse:
    """A colleague saved first: both texts on one page, and the writer chooses. Nothing is lost."""
    stored = Onderdeel.objects.select_related("gewijzigd_door", "organisatie").get(pk=part.pk)
    stored.rapportage = part.rapportage
    form.start_from(stored.revision)
    return _page(request, part, form, table, ander=stored)


def _closed(request: AuthenticatedRequest, part: Onderdeel) -> HttpResponse:
    """The report was handed in meanwhile, or this part is read-only: the typed text can be copied from the page."""
    context = {"part": part, "rapportage": part.rapportage, "tekst": request.POST.get("tekst", "")}
    return render(
        request, "subsidies/onderdeel_gesloten.html", context, status=409 if request.method == "POST" else 200
    )


@require_http_methods(["GET", "POST"])
@access("De bestuurder van de penvoerder, en een coördinator met een mandaat.")
def rapportage_submit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Hand in after the declaration, with a list of what is still missing."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    if SUBMIT not in allowed_transitions(request.user, rapportage):
        return _not_now(request, rapportage)
    form = IndienForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            versie = submit_rapportage(pk, by=request.user)
        except TransitionNotAllowed:
            return _not_now(request, Jaarrapportage.objects.get(pk=pk))
        except NotReady:
            pass
        else:
            messages.success(request, _("De rapportage is ingediend. U krijgt een ontvangstbevestiging per e-mail."))
            return redirect("subsidies:rapportage_ontvangst", pk, versie.nummer)
    parts = list(parts_with_rows(rapportage.onderdelen.in_order()))
    annexes = list(rapportage.stukken.filter(verwijderd_op__isnull=True))
    context = {
        "rapportage": rapportage,
        "form": form,
        "fout_titel": _("De rapportage is nog niet ingediend"),
        "fout_veilig": _("Al uw teksten zijn opgeslagen."),
        "blokkades": blocking_points(rapportage),
        "ontbreekt": missing_parts(
            parts, rapportage.subsidie.regeling.afwijkingsgrens(rapportage.laatste_dag), annexes
        ),
        "niet_klaar": [part for part in parts if not part.is_klaar],
        "laatste_dag": date(rapportage.jaar, 12, 31),
        "dagen_te_laat": rapportage.verplichting.days_late(),
    }
    return render(request, "subsidies/rapportage_submit.html", context)


def _not_now(request: AuthenticatedRequest, rapportage: Jaarrapportage) -> HttpResponse:
    """Handed in already (a double click, a second tab, a colleague), or not this person's to do."""
    if rapportage.ingediend_op and not rapportage.is_writable:
        messages.info(request, _("Deze rapportage is al ingediend. Hieronder ziet u waar zij staat."))
    else:
        messages.info(request, _("Alleen de bestuurder, of een coördinator met een mandaat, kan indienen."))
    return redirect("subsidies:rapportage_detail", rapportage.pk)
