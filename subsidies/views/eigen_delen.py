"""What an organisation wrote itself, to take along: also after it left the alliance."""

from datetime import datetime, time

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models.functions import Coalesce
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from accounts.access import AuthenticatedRequest, access
from allianties.permissions import Deelgenomen, took_part
from subsidies.models import Jaarrapportage, Onderdeel
from subsidies.pdf.eigen import EigenDelen, as_text, own_parts

OWN = "Wie voor een organisatie werkt die meedoet, of dat deed op de dag dat zij stopte: alleen wat van haar is."
READS = "subsidies.eigen_delen.gelezen"


@require_safe
@access(OWN)
def eigen_delen(request: AuthenticatedRequest) -> HttpResponse:
    """The reports in which the own organisation has parts, newest year first."""
    took = took_part(request.user)
    parts = Onderdeel.objects.annotate(schrijver=Coalesce("organisatie", "toegewezen_aan")).filter(
        schrijver__in={one.organisatie.pk for one in took},
        rapportage__subsidie__alliantie__in={one.alliantie.pk for one in took},
    )
    found = parts.values_list("rapportage", "rapportage__jaar", "rapportage__subsidie__alliantie", "schrijver")
    rows = sorted(set(found), key=lambda row: (-row[1], row[0]))
    groups = [
        {
            "deelname": one,
            "rapportages": [
                {"pk": pk, "jaar": jaar}
                for pk, jaar, alliantie, organisatie in rows
                if (alliantie, organisatie) == (one.alliantie.pk, one.organisatie.pk) and jaar in one.jaren
            ],
        }
        for one in took
    ]
    context = {
        "groepen": groups,
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Eigen onderdelen")}],
    }
    return render(request, "subsidies/eigen_delen.html", context)


@require_safe
@access(OWN, reads=READS)
def eigen_tekst(request: AuthenticatedRequest, pk: int, organisatie: str) -> HttpResponse:
    """The own parts of one report as plain text."""
    own = _own(request, pk, organisatie)
    return _file(HttpResponse(as_text(own), content_type="text/plain; charset=utf-8"), own, "txt")


@require_safe
@access(OWN, reads=READS)
def eigen_json(request: AuthenticatedRequest, pk: int, organisatie: str) -> HttpResponse:
    """The own parts of one report for a program."""
    own = _own(request, pk, organisatie)
    answer = JsonResponse(own.facts, encoder=DjangoJSONEncoder, json_dumps_params={"ensure_ascii": False, "indent": 1})
    return _file(answer, own, "json")


def _own(request: AuthenticatedRequest, pk: int, slug: str) -> EigenDelen:
    """What this person may read of this report; everything else does not exist."""
    rapportage = get_object_or_404(Jaarrapportage.objects.select_related("subsidie__alliantie"), pk=pk)
    for one in took_part(request.user):
        here = one.alliantie.pk == rapportage.subsidie.alliantie_id and one.organisatie.slug == slug
        if here and rapportage.jaar in one.jaren:
            return own_parts(rapportage, one.organisatie, moment_of(one))
    raise Http404


def moment_of(one: Deelgenomen) -> datetime:
    """Until when what was written counts: the end of the organisation's last day, or now."""
    if one.tot is None:
        return timezone.now()
    return timezone.make_aware(datetime.combine(one.tot, time.max))


def _file(answer: HttpResponse, own: EigenDelen, extension: str) -> HttpResponse:
    answer["Content-Disposition"] = f'attachment; filename="eigen-onderdelen-{own.jaar}.{extension}"'
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "no-store"
    return answer
