"""Reading a report section by section: plan beside realised, figures that open, last year beside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from accounts.models import User
from accounts.roles import Permission
from allianties.permissions import permissions_for
from subsidies.actions.aanwezig import Iemand, written_by
from subsidies.models import Jaarrapportage, RapportageVersie
from subsidies.pdf import RapportageContext, shown_context
from subsidies.pdf.context import Sectie, Subtotaal
from subsidies.pdf.delen import Deel
from subsidies.permissions import marks_passages, organisations_at, reads_all_money, sees_draft
from subsidies.statuses import UITLEG, OnderdeelSoort
from subsidies.views.opmerkingen import remarks_beside

READERS = "Het ministerie vanaf het indienen, Kamerbrieven bij akkoord, en de eigen alliantie."
ROWS_A_PAGE = 25
# The rows by which a section is divided into pages.
MAIN_ROWS = {
    OnderdeelSoort.ACTIVITEITEN: "activiteiten",
    OnderdeelSoort.INDICATOREN: "indicatoren",
    OnderdeelSoort.AANNAMES: "toetsen",
    OnderdeelSoort.ACTOREN: "bereik",
    OnderdeelSoort.FINANCIEN: "regels",
    OnderdeelSoort.KADER: "antwoorden",
}
SUMS = {"activiteit": "per_activiteit", "kostensoort": "per_kostensoort", "partner": "per_partner"}


@dataclass(frozen=True)
class Blad:
    """What one page shows of one part: its main rows from ``rijen``; text before the first, totals after the last."""

    deel: Deel
    rijen: Sequence[Any]
    is_begin: bool
    is_einde: bool
    schrijvers: Sequence[Iemand] = ()


def leaves(
    sectie: Sectie, nummer: str | None = None, schrijvers: Mapping[int, Sequence[Iemand]] | None = None
) -> tuple[list[Blad], Page[Any]]:
    """The parts of a section as one page shows them; long ones are divided, whatever part the rows are of.

    ``schrijvers`` are those who wrote a part, by its id.
    """
    name = MAIN_ROWS.get(OnderdeelSoort(sectie.soort), "")
    cells: list[tuple[int, int]] = []  # part, row (-1 for a part without rows)
    for index, part in enumerate(sectie.delen):
        cells += [(index, row) for row in range(len(getattr(part, name, ())))] or [(index, -1)]
    page = Paginator(cells, ROWS_A_PAGE).get_page(nummer)
    shown: dict[int, list[int]] = {}
    for index, row in page.object_list:
        shown.setdefault(index, []).append(row)
    found = []
    for index, rows in shown.items():
        part = sectie.delen[index]
        all_rows = getattr(part, name, ())
        found.append(
            Blad(
                deel=part,
                rijen=all_rows[rows[0] : rows[-1] + 1] if rows[0] >= 0 else (),
                is_begin=rows[0] <= 0,
                is_einde=rows[-1] + 1 >= len(all_rows),
                schrijvers=(schrijvers or {}).get(part.id or 0, ()),
            )
        )
    return found, page


def reading(
    user: User,
    rapportage: Jaarrapportage,
    versie: RapportageVersie | None,
    soort: str | None = None,
    *,
    pagina: str | None = None,
    per: str = "",
    oud: bool = False,
    eerder: RapportageVersie | None = None,
) -> dict[str, Any]:
    """What the reading page shows of one section; the first one without ``soort``. 404 for one that is not there.

    ``versie`` None is the draft; ``oud`` says that an older version was asked for, so that links keep to it. ``eerder``
    is the last version over the year before, where the caller has it already.
    """
    wanted = OnderdeelSoort(soort) if soort in OnderdeelSoort.values else next(iter(OnderdeelSoort))
    inhoud = shown_context(user, rapportage, versie, wanted)
    sectie = inhoud.sectie(soort) if soort else next(iter(inhoud.secties), None)
    if sectie is None:
        if soort:
            raise Http404
        return {"inhoud": inhoud, "sectie": None}
    query = {"versie": versie.nummer} if versie and oud else {}
    bladen, page = leaves(sectie, pagina, _written_by(user, rapportage, versie, sectie))
    # Beside a draft only a link: who writes has last year's words on the page on which they write.
    before, before_version = _last_year(user, rapportage, eerder) if versie else (None, None)
    numbers = [row.soort for row in inhoud.secties]
    place = numbers.index(sectie.soort)
    remarks = remarks_beside(user, rapportage)
    return {
        **remarks,
        "inhoud": inhoud,
        "versie": versie,
        "sectie": sectie,
        "uitleg": UITLEG[OnderdeelSoort(sectie.soort)],
        "sectielijst": [
            {
                **_link(rapportage, row, query, sectie.soort),
                "rechts": _open_words(remarks["open_per_sectie"], row.soort),
            }
            for row in inhoud.secties
        ],
        "vorige_sectie": _link(rapportage, inhoud.secties[place - 1], query) if place else None,
        "volgende_sectie": _link(rapportage, inhoud.secties[place + 1], query) if place + 1 < len(numbers) else None,
        "bladen": bladen,
        "bladzijde": page,
        "blad_query": f"{urlencode(query)}&" if query else "",
        "vorig": _beside(before, before_version, sectie.soort),
        "vorig_adres": "#vorig-jaar" if before else _draft_link(rapportage, versie, sectie.soort),
        "plan_adres": _plan_address(rapportage),
        **_older(rapportage, versie, user),
        "beperkt": not reads_all_money(user, rapportage),
        "kan_markeren": versie is not None and marks_passages(user, rapportage),
        **(_sums(inhoud, rapportage, sectie, query, per, pagina) if sectie.soort == OnderdeelSoort.FINANCIEN else {}),
    }


def _written_by(
    user: User, rapportage: Jaarrapportage, versie: RapportageVersie | None, sectie: Sectie
) -> dict[int, tuple[Iemand, ...]]:
    """Who wrote, for the people of the alliance; of a draft the page on which it is written says so."""
    if versie is None or not organisations_at(user, rapportage.subsidie.alliantie_id):
        return {}
    return written_by(versie, sectie.soort, user)


def _open_words(counts: Mapping[str, int], soort: str) -> str:
    number = counts.get(soort, 0)
    return _("%(aantal)s opm.") % {"aantal": number} if number else ""


def section_address(rapportage: Jaarrapportage, soort: str, **query: object) -> str:
    """The address of a section, with what is given as the query."""
    return reverse("subsidies:rapportage_sectie", args=[rapportage.pk, soort]) + (
        f"?{urlencode(query)}" if query else ""
    )


def _link(rapportage: Jaarrapportage, row: Sectie, query: dict[str, Any], current: str = "") -> dict[str, Any]:
    return {
        "nummer": row.nummer,
        "soort": row.soort,
        "titel": row.titel,
        "url": section_address(rapportage, row.soort, **query),
        "is_huidig": row.soort == current,
    }


def last_versions() -> dict[str, Any]:
    """Annotations of a report: how many versions it has, and the last one over the year before with its report."""
    before = RapportageVersie.objects.filter(
        rapportage__subsidie=OuterRef("subsidie"), rapportage__jaar=OuterRef("jaar") - 1
    ).order_by("-nummer")
    return {
        "aantal_versies": Count("versies"),
        "vorige_versie": Subquery(before.values("pk")[:1]),
        "vorige_rapportage": Subquery(before.values("rapportage")[:1]),
    }


def _last_year(
    user: User, rapportage: Jaarrapportage, versie: RapportageVersie | None
) -> tuple[RapportageContext | None, RapportageVersie | None]:
    """The last version that was handed in over the year before, as this person may read it."""
    found: int | None = rapportage.vorige_versie  # type: ignore[attr-defined]  # given by last_versions()
    if found is None:
        return None, None
    versie = versie or RapportageVersie.objects.select_related("rapportage").get(pk=found)
    if not _may_read_year_before(user, rapportage, versie):
        return None, None
    versie.rapportage.subsidie = rapportage.subsidie
    return shown_context(user, versie.rapportage, versie), versie


def _may_read_year_before(user: User, rapportage: Jaarrapportage, versie: RapportageVersie) -> bool:
    """Staff for Parliament read only reports with akkoord."""
    if Permission.RAPPORTAGE_READ in permissions_for(user, rapportage.alliantie):
        return True
    return bool(versie.rapportage.status == "akkoord")


def _beside(inhoud: RapportageContext | None, versie: RapportageVersie | None, soort: str) -> dict[str, Any] | None:
    """The same section of last year."""
    sectie = inhoud.sectie(soort) if inhoud else None
    if inhoud is None or versie is None or sectie is None:
        return None
    bladen, page = leaves(sectie)
    return {
        "inhoud": inhoud,
        "versie": versie,
        "sectie": sectie,
        "bladen": bladen,
        "bladzijde": page,
        "url": section_address(versie.rapportage, soort),
    }


def _draft_link(rapportage: Jaarrapportage, versie: RapportageVersie | None, soort: str) -> str:
    before: int | None = rapportage.vorige_rapportage  # type: ignore[attr-defined]  # given by last_versions()
    return reverse("subsidies:rapportage_sectie", args=[before, soort]) if before and versie is None else ""


def _older(rapportage: Jaarrapportage, versie: RapportageVersie | None, user: User) -> dict[str, Any]:
    """The link "wat is er anders dan in versie 1", for who may read the older one."""
    if versie is None or versie.nummer < 2:
        return {}
    if Permission.RAPPORTAGE_READ not in permissions_for(user, rapportage.alliantie):
        return {}
    before = versie.nummer - 1
    return {
        "verschil_met": before,
        "verschil_adres": reverse("subsidies:versie_verschil", args=[rapportage.pk, before, versie.nummer]),
    }


def _plan_address(rapportage: Jaarrapportage) -> str:
    try:
        return rapportage.plan.get_absolute_url() if rapportage.plan else ""
    except NoReverseMatch:
        return ""


def _sums(
    inhoud: RapportageContext,
    rapportage: Jaarrapportage,
    sectie: Sectie,
    query: dict[str, Any],
    per: str,
    pagina: str | None,
) -> dict[str, Any]:
    """The finances added up in the way that was asked for, each sum with the posts it is made of."""
    labels = {
        "": _("Alle posten"),
        "activiteit": _("Per activiteit"),
        "kostensoort": _("Per kostensoort"),
        "partner": _("Per partner"),
    }
    per = per if per in SUMS else ""
    extra = {"per": per} if per else {}
    found: dict[str, Any] = {
        "per": per,
        "per_label": labels[per],
        "per_leeg": _("De alliantie als geheel") if per == "partner" else _("Zonder naam"),
        "optellingen": [
            {
                "label": label,
                "url": section_address(rapportage, sectie.soort, **query, **({"per": key} if key else {})),
                "is_huidig": key == per,
            }
            for key, label in labels.items()
        ],
        "blad_query": f"{urlencode(query | extra)}&" if query or extra else "",
    }
    if per:
        rows: tuple[Subtotaal, ...] = getattr(inhoud, SUMS[per])
        found["bladzijde"] = Paginator(rows, ROWS_A_PAGE).get_page(pagina)
    return found


@require_GET
@access(READERS, reads="subsidies.sectie.gelezen")
def rapportage_sectie(request: AuthenticatedRequest, pk: int, soort: str) -> HttpResponse:
    """One section of a report: of the draft for who writes it, of the last version for others, or of ``?versie=N``."""
    rapportage, versie, oud = version_asked(request, pk)
    if versie is None and not (rapportage.is_writable and sees_draft(request.user, rapportage)):
        raise Http404
    context = {
        "rapportage": rapportage,
        "oud": oud,
        **reading(
            request.user,
            rapportage,
            versie,
            soort,
            pagina=request.GET.get("pagina"),
            per=request.GET.get("per", ""),
            oud=oud,
        ),
    }
    return render(request, "subsidies/lezen/sectie.html", context)


def report_to_read(request: AuthenticatedRequest, pk: int) -> Jaarrapportage:
    """The report with all that its reading pages need, in one query; 404 for a stranger."""
    rows = Jaarrapportage.objects.visible_to(request.user).for_detail().annotate(**last_versions())
    return get_object_or_404(rows, pk=pk)


def version_asked(request: AuthenticatedRequest, pk: int) -> tuple[Jaarrapportage, RapportageVersie | None, bool]:
    """The report, the version that ``?versie=`` asks for, and whether it was asked for.

    Without it: None (the draft) for who writes it, else the last version. 404 where there is none to read.
    """
    rapportage = report_to_read(request, pk)
    asked = request.GET.get("versie", "")
    if not asked:
        if rapportage.is_writable and sees_draft(request.user, rapportage):
            return rapportage, None, False
        return rapportage, readable_versions(request.user, rapportage).last(), False
    if not asked.isascii() or not asked.isdigit() or len(asked) > 4:
        raise Http404
    return rapportage, get_object_or_404(readable_versions(request.user, rapportage), nummer=int(asked)), True


def readable_versions(user: User, rapportage: Jaarrapportage) -> "QuerySet[RapportageVersie]":
    """The versions that this person may read; staff for Parliament only the one with akkoord, the last."""
    rows = RapportageVersie.objects.filter(rapportage=rapportage).select_related("document", "ingediend_door")
    if Permission.RAPPORTAGE_READ in permissions_for(user, rapportage.alliantie):
        return rows
    return rows.filter(
        nummer=Subquery(RapportageVersie.objects.filter(rapportage=rapportage).order_by("-nummer").values("nummer")[:1])
    )
