"""What the researchers found, concluded and advise is written down, while their evaluation runs."""

import re
from dataclasses import asdict
from typing import TypeVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.models import User
from allianties.actions.revisie import insert_row, update_row
from allianties.permissions import permissions_by_alliance
from audit.record import record
from evaluaties.models import Aanbeveling, Bevinding, Bewijs, Conclusie, Evaluatie, Interview
from evaluaties.models.bevinding import BewijsSoort
from evaluaties.pdf.materiaal import material_context, material_contexts
from evaluaties.permissions.aanbeveling import changes_text, citable_versions, reads_money, writes_findings
from subsidies.models import Indicatorwaarde, RapportageVersie
from subsidies.pdf import RapportageContext
from subsidies.pdf.delen import Deel

_SPACES = re.compile(r"\s+")
Row = TypeVar("Row", Bevinding, Conclusie, Aanbeveling)


def _require_writer(by: User, evaluatie: Evaluatie) -> None:
    if not writes_findings(by, evaluatie):
        raise PermissionDenied(_("Deze evaluatie kunt u nu niet aanvullen."))


def _lock(evaluatie: Evaluatie) -> Evaluatie:
    """The evaluation as it is now, locked: its rows are numbered one at a time."""
    return Evaluatie.objects.select_for_update().get(pk=evaluatie.pk)


def next_number(model: type[models.Model], evaluatie: Evaluatie) -> int:
    """The number after the last one of this evaluation."""
    last: int | None = model._default_manager.filter(evaluatie=evaluatie).aggregate(last=Max("volgorde"))["last"]
    return (last or 0) + 1


def _add(row: Row, event: str, by: User) -> Row:
    evaluatie = _lock(row.evaluatie)
    _require_writer(by, evaluatie)
    row.volgorde = next_number(type(row), evaluatie)
    insert_row(row)
    record(event, by=by, subject=row, data={"evaluatie": evaluatie.pk})
    return row


@transaction.atomic
def create_bevinding(evaluatie: Evaluatie, *, tekst: str, strekking: str, by: User) -> Bevinding:
    """Write down a finding. Records *gemaakt*. Raises PermissionDenied, or ValidationError."""
    row = Bevinding(evaluatie=evaluatie, tekst=tekst, strekking=strekking)
    return _add(row, "evaluaties.bevinding.gemaakt", by)


@transaction.atomic
def change_bevinding(bevinding: Bevinding, *, revision: int, tekst: str, strekking: str, by: User) -> Bevinding:
    """Change a finding while it has ``revision``. Raises PermissionDenied, `Conflict` or ValidationError."""
    row = Bevinding.objects.select_related("evaluatie").get(pk=bevinding.pk)
    _require_writer(by, _lock(row.evaluatie))
    update_row(row, revision=revision, values={"tekst": tekst, "strekking": strekking})
    record("evaluaties.bevinding.gewijzigd", by=by, subject=row, data={"revision": row.revision})
    return row


@transaction.atomic
def remove_bevinding(bevinding: Bevinding, *, by: User) -> None:
    """Take a finding away with its evidence; its history stays. Refused while a conclusion rests on it."""
    row = Bevinding.objects.select_related("evaluatie").get(pk=bevinding.pk)
    _require_writer(by, _lock(row.evaluatie))
    if row.conclusies.exists():
        raise ValidationError(_("Een conclusie rust op deze bevinding. Maak haar daar eerst los."))
    record("evaluaties.bevinding.verwijderd", by=by, subject=row, data={"evaluatie": row.evaluatie_id})
    row.delete()


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for one in value for text in _strings(one)] if isinstance(value, list | tuple) else []


def citable_parts(versie: RapportageVersie, user: User) -> list[Deel]:
    """The parts of a frozen version that this person reads, as researchers get it for a researcher."""
    whole = RapportageContext.from_facts(versie.facts) if reads_money(user) else material_context(versie)
    return list(whole.onderdelen)


def readable_evidence(bevinding: Bevinding, user: User) -> list[Bewijs]:
    """The evidence that ``user`` sees. A researcher reads a passage only if it stands in the report as researchers get
    it; of another one that it is there. Three queries besides those of the rights.
    """
    rows = list(Bewijs.objects.visible_to(user).filter(bevinding=bevinding).for_page())
    if user.ministry_permissions:
        return rows
    own = permissions_by_alliance(user)
    passages = [row for row in rows if row.versie and row.versie.rapportage.subsidie.alliantie_id not in own]
    versies = RapportageVersie.objects.filter(pk__in={row.versie_id for row in passages}).select_related("rapportage")
    contexts = dict(zip((one.pk for one in versies), material_contexts(versies), strict=True))
    for row in passages:
        if not _stands_in(row.citaat, list(contexts[row.versie_id or 0].onderdelen)):
            row.citaat = row.onderdeel = ""
    return rows


def part_title(part: Deel) -> str:
    """How a part is called, with its organisation where several write one."""
    return f"{part.titel} ({part.organisatie})" if part.organisatie else part.titel


def _stands_in(citaat: str, parts: list[Deel]) -> bool:
    texts = [_plain(text) for part in parts for text in _strings(asdict(part))]
    return _plain(citaat).casefold() in " ".join(texts).casefold()


def passage_problem(versie: RapportageVersie, onderdeel: str, citaat: str, user: User) -> str | None:
    """Why this is no passage of that part of the frozen version; None where it stands there word for word."""
    parts = [part for part in citable_parts(versie, user) if part_title(part) == onderdeel]
    if not parts:
        return _("Dit onderdeel staat niet in deze versie. Kies een ander.")
    if not _stands_in(citaat, parts):
        return _("Deze woorden staan niet in dat onderdeel. Neem de passage letterlijk over.")
    return None


@transaction.atomic
def add_bewijs(
    bevinding: Bevinding,
    *,
    by: User,
    versie: RapportageVersie | None = None,
    onderdeel: str = "",
    citaat: str = "",
    waarde: Indicatorwaarde | None = None,
    interview: Interview | None = None,
    bron: str = "",
) -> Bewijs:
    """Add one piece of evidence: a passage that stands in a frozen version, a value, an interview, a public source.

    Records *toegevoegd*. Raises PermissionDenied (also for a version that is not theirs to cite), or ValidationError
    (words that do not stand there, two kinds).
    """
    finding = Bevinding.objects.select_related("evaluatie__periode").get(pk=bevinding.pk)
    _require_writer(by, _lock(finding.evaluatie))
    cited = versie or (waarde.versie if waarde else None)
    if cited is not None and not citable_versions(by, finding.evaluatie).filter(pk=cited.pk).exists():
        raise PermissionDenied(_("Deze rapportage is u niet gegeven."))
    if interview is not None and interview.evaluatie_id != finding.evaluatie_id:
        raise ValidationError({"interview": _("Kies een interview van deze evaluatie.")})
    if versie is not None and (problem := passage_problem(versie, onderdeel, citaat, by)):
        raise ValidationError({"citaat": problem})
    soort = _kind_of(versie, waarde, interview)
    row = Bewijs(
        bevinding=finding,
        soort=soort,
        versie=versie,
        onderdeel=onderdeel,
        citaat=citaat,
        waarde=waarde,
        interview=interview,
        bron=bron,
    )
    insert_row(row)
    record("evaluaties.bewijs.toegevoegd", by=by, subject=finding, data={"bewijs": row.pk, "soort": str(soort)})
    return row


def _kind_of(
    versie: RapportageVersie | None, waarde: Indicatorwaarde | None, interview: Interview | None
) -> BewijsSoort:
    if versie is not None:
        return BewijsSoort.PASSAGE
    if waarde is not None:
        return BewijsSoort.WAARDE
    return BewijsSoort.INTERVIEW if interview is not None else BewijsSoort.BRON


@transaction.atomic
def remove_bewijs(bewijs: Bewijs, *, by: User) -> None:
    """Take a piece of evidence away; its history stays. Raises PermissionDenied."""
    row = Bewijs.objects.select_related("bevinding__evaluatie").get(pk=bewijs.pk)
    _require_writer(by, _lock(row.bevinding.evaluatie))
    record("evaluaties.bewijs.verwijderd", by=by, subject=row.bevinding, data={"bewijs": row.pk})
    row.delete()


@transaction.atomic
def create_conclusie(
    evaluatie: Evaluatie, *, by: User, bevindingen: list[Bevinding] | None = None, **feiten: str
) -> Conclusie:
    """Write down a conclusion, resting on findings of the same evaluation. Raises PermissionDenied, ValidationError."""
    row = _add(Conclusie(evaluatie=evaluatie, **feiten), "evaluaties.conclusie.gemaakt", by)
    _rest_on(row, bevindingen or [])
    return row


@transaction.atomic
def change_conclusie(
    conclusie: Conclusie, *, revision: int, by: User, bevindingen: list[Bevinding] | None = None, **feiten: str
) -> Conclusie:
    """Change a conclusion while it has ``revision``. Raises PermissionDenied, `Conflict` or ValidationError."""
    row = Conclusie.objects.select_related("evaluatie").get(pk=conclusie.pk)
    _require_writer(by, _lock(row.evaluatie))
    update_row(row, revision=revision, values=feiten)
    _rest_on(row, bevindingen or [])
    record("evaluaties.conclusie.gewijzigd", by=by, subject=row, data={"revision": row.revision})
    return row


def _rest_on(row: Conclusie, bevindingen: list[Bevinding]) -> None:
    if any(one.evaluatie_id != row.evaluatie_id for one in bevindingen):
        raise ValidationError({"bevindingen": _("Kies bevindingen van deze evaluatie.")})
    row.bevindingen.set(bevindingen)


def _require_addressee(geadresseerde: str) -> None:
    if not geadresseerde.strip():
        raise ValidationError(
            {"geadresseerde": _("Een aanbeveling zonder geadresseerde kan niet. Schrijf voor wie zij is.")}
        )


@transaction.atomic
def create_aanbeveling(
    evaluatie: Evaluatie, *, tekst: str, geadresseerde: str, termijn: str, by: User, bron: str = ""
) -> Aanbeveling:
    """Write down a recommendation; without an addressee it is refused (ValidationError). Raises PermissionDenied."""
    _require_addressee(geadresseerde)
    row = Aanbeveling(evaluatie=evaluatie, tekst=tekst, geadresseerde=geadresseerde, termijn=termijn, bron=bron)
    return _add(row, "evaluaties.aanbeveling.gemaakt", by)


@transaction.atomic
def change_aanbeveling(
    aanbeveling: Aanbeveling, *, revision: int, tekst: str, geadresseerde: str, termijn: str, by: User, bron: str = ""
) -> Aanbeveling:
    """Change what it says, until the ministry has answered. Raises PermissionDenied, `Conflict`, ValidationError."""
    row = Aanbeveling.objects.select_related("evaluatie").get(pk=aanbeveling.pk)
    _lock(row.evaluatie)
    if not changes_text(by, row):
        raise PermissionDenied(_("De tekst van deze aanbeveling staat vast."))
    _require_addressee(geadresseerde)
    values = {"tekst": tekst, "geadresseerde": geadresseerde, "termijn": termijn, "bron": bron}
    update_row(row, revision=revision, values=values)
    record("evaluaties.aanbeveling.gewijzigd", by=by, subject=row, data={"revision": row.revision})
    return row


@transaction.atomic
def remove_conclusie(conclusie: Conclusie, *, by: User) -> None:
    """Take a conclusion away while the evaluation runs; its history stays. Raises PermissionDenied."""
    row = Conclusie.objects.select_related("evaluatie").get(pk=conclusie.pk)
    _require_writer(by, _lock(row.evaluatie))
    record("evaluaties.conclusie.verwijderd", by=by, subject=row, data={"evaluatie": row.evaluatie_id})
    row.delete()


@transaction.atomic
def remove_aanbeveling(aanbeveling: Aanbeveling, *, by: User) -> None:
    """Take a recommendation away while the evaluation runs and nobody did anything with it; its history stays.

    Raises PermissionDenied, or ValidationError where an act, a talk, a landing, a step or a successor hangs on it.
    """
    row = Aanbeveling.objects.select_related("evaluatie").get(pk=aanbeveling.pk)
    row.evaluatie = _lock(row.evaluatie)
    if not changes_text(by, row):
        raise PermissionDenied(_("De tekst van deze aanbeveling staat vast."))
    if any(rows.exists() for rows in (row.acties, row.besprekingen, row.landingen, row.overgangen, row.opvolgers)):
        raise ValidationError(_("Met deze aanbeveling is al iets gedaan. Verwijderen kan niet meer."))
    record("evaluaties.aanbeveling.verwijderd", by=by, subject=row, data={"evaluatie": row.evaluatie_id})
    row.delete()
