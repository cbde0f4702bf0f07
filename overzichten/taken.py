"""What is on somebody's plate: selected by words of the lower apps, shown as rows of one form."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from django.db.models import QuerySet, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Contactmoment, Gespreksafspraak, Overdracht
from allianties.models.band import ties
from allianties.models.contactstand import too_long_ago
from allianties.permissions import acts_at_alliance
from documents.dutch import date_long, date_short
from evaluaties.models import (
    Aanbeveling,
    Bijlageconcept,
    Evaluatie,
    Evaluatieplicht,
    Feitencheckreactie,
    Kamerafspraak,
    Kamervraag,
    Onderzoekstoegang,
)
from evaluaties.models.feitencheck import checked_for
from evaluaties.models.vertrouwenspersoon import appoints_now
from overzichten.contact import contact_tasks
from overzichten.kamer import annex_tasks, kamer_tasks, passage_tasks, reports_with_passages
from overzichten.taak import Taak, days_left, plain_task
from subsidies.models import Activiteitenplan, Jaarrapportage, Verplichting
from subsidies.statuses import TE_BEOORDELEN, WRITABLE, PlanStatus, RapportageStatus

AHEAD = timedelta(weeks=26)
RECENT = 10
KEPT = "_menu_facts"


class Soort(StrEnum):
    """What can wait for somebody."""

    RAPPORTAGE = "rapportage"
    BEGINNEN = "rapportage te beginnen"
    PLAN = "plan"
    AANBEVELING = "aanbeveling"
    CONTACT = "contact"
    PLICHT = "plicht"
    AANWIJZEN = "aanwijzen"
    TOEGANG = "toegang"
    FEITEN = "feiten"
    KAMER = "kamer"
    BIJLAGE = "bijlage"
    PASSAGES = "passages"


def waiting_count(user: User) -> int:
    """How much waits for this person: the number in the menu."""
    return sum(menu_facts(user)[soort] for soort in Soort)


def menu_facts(user: User) -> Counter[str]:
    """How many rows of each kind wait for this person, and how many give each role on an object that is no alliance.

    Two queries, once the ministry-wide roles are known; kept on the user. What cannot wait for somebody with these
    roles is not asked: putting the question together would take longer than the rest of a small page.
    """
    kept: Counter[str] | None = getattr(user, KEPT, None)
    if kept is None:
        today, held = timezone.localdate(), {row.rol for row in ties(user)}
        rows: list[tuple[str, QuerySet[Any]]] = [
            (Soort.AANBEVELING, Aanbeveling.objects.waiting_for(user)),
            (Soort.PLICHT, Evaluatieplicht.objects.waiting_for(user)),
            (Soort.AANWIJZEN, appoints_now(user)),
            (Soort.TOEGANG, Onderzoekstoegang.objects.waiting_for(user)),
            (Soort.FEITEN, checked_for(user)),
            (Soort.KAMER, Kamerafspraak.objects.waiting_for(user)),
            (Soort.BIJLAGE, Bijlageconcept.objects.waiting_for(user)),
            (Soort.KAMER, Kamervraag.objects.waiting_for(user)),
            (Rol.BEOORDELAAR.value, user.beoordelaarschappen.geldig()),
        ]
        if not user.ministry_permissions and not acts_at_alliance(user):
            rows.append((Rol.ONDERZOEKER.value, Onderzoekstoegang.objects.geldig().filter(user=user)))
        if held or Permission.FINANCIEN_REVIEW in user.ministry_permissions:
            rows.append((Soort.RAPPORTAGE, Jaarrapportage.objects.waiting_for(user)))
        if held:
            rows += [
                (Soort.PLAN, Activiteitenplan.objects.waiting_for(user)),
                (Soort.PASSAGES, reports_with_passages(user)),
            ]
        if Rol.COORDINATOR in held:
            rows += [
                (Soort.BEGINNEN, Verplichting.objects.to_start_for(user, today + AHEAD)),
                (Soort.PLAN, Verplichting.objects.to_plan_for(user, today + AHEAD)),
                (Soort.FEITEN, Feitencheckreactie.objects.waiting_for(user)),
            ]
        if Rol.ACCOUNTHOUDER in user.ministry_roles:
            rows += [
                (Soort.CONTACT, Overdracht.objects.waiting_for(user)),
                (Soort.CONTACT, too_long_ago(user, today)),
                (Soort.CONTACT, Contactmoment.objects.gone_by_for(user, today)),
                (Soort.CONTACT, Gespreksafspraak.objects.late_for(user, today)),
            ]
        first, *others = (found.order_by().values_list(Value(str(name)), flat=True) for name, found in rows)
        kept = Counter(first.union(*others, all=True))
        setattr(user, KEPT, kept)
    return kept


def own_tasks(user: User) -> list[Taak]:
    """What waits for this person, the earliest due date first. Asks only for the kinds of which there is something."""
    today, waits = timezone.localdate(), menu_facts(user)
    kinds = {
        Soort.RAPPORTAGE: _report_tasks,
        Soort.BEGINNEN: _start_tasks,
        Soort.PLAN: _plan_tasks,
        Soort.AANBEVELING: _advice_tasks,
        Soort.CONTACT: contact_tasks,
        Soort.PLICHT: _evaluation_tasks,
        Soort.AANWIJZEN: _appoint_tasks,
        Soort.TOEGANG: _access_tasks,
        Soort.FEITEN: _check_tasks,
        Soort.KAMER: kamer_tasks,
        Soort.BIJLAGE: annex_tasks,
        Soort.PASSAGES: passage_tasks,
    }
    rows = [row for soort, tasks in kinds.items() if waits[soort] for row in tasks(user, today)]
    return [task for _due, task in sorted(rows, key=lambda row: (row[0], row[1].titel))]


def _report_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    reports = Jaarrapportage.objects.waiting_for(user).for_list().with_progress()
    return [
        (_due(report), _report_task(report, today, own=True, finance=_judges_finance(user, report)))
        for report in reports
    ]


def _start_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    duties = Verplichting.objects.to_start_for(user, today + AHEAD).select_related("subsidie__alliantie")
    return [(duty.vervaldatum, _start_task(duty, today)) for duty in duties]


def _appoint_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    return [(today, _appoint_task()) for _person in appoints_now(user)]


def _access_tasks(user: User, _today: date) -> list[tuple[date, Taak]]:
    ended = Onderzoekstoegang.objects.waiting_for(user).select_related("user", "evaluatie")
    return [(row.laatste_dag, _access_task(row)) for row in ended]


def waiting_tasks(user: User) -> list[Taak]:
    """What waits on others, at this person's own alliances."""
    today = timezone.localdate()
    reports = (
        Jaarrapportage.objects.waiting_on_others(user).for_list().with_progress().order_by("verplichting__vervaldatum")
    )
    return [_report_task(report, today) for report in reports[:RECENT]]


def received_tasks(user: User) -> list[Taak]:
    """What came in lately, for those who read at the ministry."""
    reports = Jaarrapportage.objects.visible_to(user).filter(ingediend_op__isnull=False).for_list().with_progress()
    if user.ministry_permissions.isdisjoint({Permission.RAPPORTAGE_READ, Permission.RAPPORTAGE_READ_AKKOORD}):
        return []
    today = timezone.localdate()
    return [_report_task(report, today) for report in reports.order_by("-ingediend_op")[:RECENT]]


OWN_TITLES = {
    RapportageStatus.INGEDIEND: gettext_lazy("Neem jaarrapportage %(jaar)s van %(alliantie)s in behandeling"),
    RapportageStatus.IN_BEOORDELING: gettext_lazy("Beoordeel jaarrapportage %(jaar)s van %(alliantie)s"),
    RapportageStatus.CONCEPT: gettext_lazy("Schrijf jaarrapportage %(jaar)s van %(alliantie)s"),
    RapportageStatus.AANVULLING_GEVRAAGD: gettext_lazy("Vul jaarrapportage %(jaar)s van %(alliantie)s aan"),
    RapportageStatus.TERUGGESTUURD: gettext_lazy("Pas jaarrapportage %(jaar)s van %(alliantie)s aan"),
}


FINANCE_TITLE = gettext_lazy("Beoordeel de financiën van jaarrapportage %(jaar)s van %(alliantie)s")


def _due(report: Jaarrapportage) -> date:
    """Until when: what was asked for besides has a day of its own."""
    if report.status == RapportageStatus.AANVULLING_GEVRAAGD and report.aanvulling_einddatum:
        return report.aanvulling_einddatum
    return report.verplichting.vervaldatum


def _judges_finance(user: User, report: Jaarrapportage) -> bool:
    """Whether this person has only the finances to judge: an uitvoerder who keeps no accounts. No query."""
    return (
        report.status in TE_BEOORDELEN
        and Permission.FINANCIEN_REVIEW in user.ministry_permissions
        and Rol.ACCOUNTHOUDER not in user.ministry_roles
    )


def _report_task(report: Jaarrapportage, today: date, *, own: bool = False, finance: bool = False) -> Taak:
    """One report as a row; ``is_open`` while it can be late: never handed in, or a supplement with a term."""
    due, status = _due(report), RapportageStatus(report.status)
    is_open = status in WRITABLE and (report.ingediend_op is None or due != report.verplichting.vervaldatum)
    words = OWN_TITLES[status] if own else gettext_lazy("Jaarrapportage %(jaar)s van %(alliantie)s")
    words = FINANCE_TITLE if finance else words
    reasons = {
        RapportageStatus.CONCEPT: _("%(klaar)s van %(alle)s onderdelen klaar.")
        % {"klaar": report.delen_klaar, "alle": report.delen},
        RapportageStatus.AANVULLING_GEVRAAGD: _("Het ministerie mist nog iets."),
        RapportageStatus.TERUGGESTUURD: _("Het ministerie stuurde de rapportage terug, met een reden."),
        RapportageStatus.INGEDIEND: _("Nog niet in behandeling genomen."),
        RapportageStatus.IN_BEOORDELING: _("Wacht op akkoord of een vraag."),
        RapportageStatus.AKKOORD: _("Akkoord is geen vaststelling."),
    }
    return Taak(
        datum=date_short(due),
        dagen=days_left(due, today) if is_open else "",
        is_laat=is_open and due < today,
        titel=str(words) % {"jaar": report.jaar, "alliantie": report.alliantie.naam},
        url=reverse("subsidies:oordeel_financien", args=[report.pk]) if finance else report.get_absolute_url(),
        reden=_("De uitvoerder heeft de financiën nog niet beoordeeld.") if finance else reasons[status],
        artikel=report.verplichting.artikel if is_open else "",
        badge=report.badge,
        regel=_("Uiterlijk %(datum)s, %(dagen)s.") % {"datum": date_long(due), "dagen": days_left(due, today)}
        if is_open
        else reasons[status],
    )


PLAN_TITLES = {
    PlanStatus.CONCEPT: gettext_lazy("Schrijf activiteitenplan %(jaar)s van %(alliantie)s"),
    PlanStatus.TERUGGESTUURD: gettext_lazy("Pas activiteitenplan %(jaar)s van %(alliantie)s aan"),
    PlanStatus.INGEDIEND: gettext_lazy("Beoordeel activiteitenplan %(jaar)s van %(alliantie)s"),
}


def _plan_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Plans to begin, to write, to hand in or to judge, each with its due date; without one, at the end of its year."""
    plans = Activiteitenplan.objects.waiting_for(user).for_list()
    duties = Verplichting.objects.to_plan_for(user, today + AHEAD).select_related("subsidie__alliantie")
    rows = [
        (plan.verplichting.vervaldatum if plan.verplichting else date(plan.jaar, 12, 31), _plan_task(plan, today))
        for plan in plans
    ]
    return [*rows, *((duty.vervaldatum, _plan_start_task(duty, today)) for duty in duties)]


def _plan_task(plan: Activiteitenplan, today: date) -> Taak:
    """One plan as a row; late only while it was never handed in."""
    status, due = PlanStatus(plan.status), plan.verplichting.vervaldatum if plan.verplichting else None
    is_open = due is not None and plan.ingediend_op is None
    reasons = {
        PlanStatus.CONCEPT: _("Nog niet ingediend."),
        PlanStatus.TERUGGESTUURD: _("Het ministerie stuurde het plan terug, met een reden."),
        PlanStatus.INGEDIEND: _("Wacht op uw akkoord, of terugsturen met een reden."),
    }
    return Taak(
        datum=date_short(due) if due else _("geen datum"),
        dagen=days_left(due, today) if due and is_open else "",
        is_laat=bool(due and is_open and due < today),
        titel=str(PLAN_TITLES[status]) % {"jaar": plan.jaar, "alliantie": plan.alliantie.naam},
        url=plan.get_absolute_url(),
        reden=reasons[status],
        artikel=plan.verplichting.artikel if plan.verplichting and is_open else "",
        badge=plan.badge,
        regel=_("Uiterlijk %(datum)s, %(dagen)s.") % {"datum": date_long(due), "dagen": days_left(due, today)}
        if due and is_open
        else reasons[status],
    )


def _advice_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Recommendations that are late or forgotten, for who follows them up; without a due date, as of today."""
    rows = Aanbeveling.objects.waiting_for(user).select_related("evaluatie")
    return [(row.vervaldatum or today, _advice_task(row, today)) for row in rows.order_by("vervaldatum", "pk")]


def _advice_task(row: Aanbeveling, today: date) -> Taak:
    due = row.vervaldatum
    if row.actie_te_laat:
        reden = _("Een actie is te laat.")
    elif not row.reactie:
        reden = _("Er is nog geen reactie. ‘Niet overgenomen, omdat …’ is ook een reactie.")
    elif row.zonder_eigenaar:
        reden = _("De eigenaar doet dit werk niet meer.") if row.eigenaar_id else _("Niemand is eigenaar.")
    elif due is None:
        reden = _("Er is geen uiterste dag.")
    else:
        reden = _("De uiterste dag is voorbij.")
    return Taak(
        datum=date_short(due) if due else _("geen datum"),
        dagen=days_left(due, today) if due else "",
        is_laat=due is not None and due < today,
        titel=_("Volg een aanbeveling op uit: %(titel)s") % {"titel": row.evaluatie.titel},
        url=row.get_absolute_url(),
        reden=reden,
        badge=row.badge,
        regel=reden,
    )


def _appoint_task() -> Taak:
    url = reverse("evaluaties:vertrouwenspersoon_list")
    reason = _("Er is er nu geen. Niemand leest wat mensen over een onveilige situatie doorgeven.")
    return plain_task(_("nu"), _("Wijs een vertrouwenspersoon aan"), url, reason, is_laat=True)


def _access_task(row: Onderzoekstoegang) -> Taak:
    reason = _("De toegang voor ‘%(titel)s’ is voorbij. Vraag erom, of bevestig het namens de onderzoeker.")
    return plain_task(
        date_short(row.laatste_dag),
        _("Laat %(naam)s bevestigen dat kopieën zijn vernietigd") % {"naam": row.user.naam},
        row.get_absolute_url(),
        reason % {"titel": row.evaluatie.titel},
        is_laat=True,
    )


def _plan_start_task(duty: Verplichting, today: date) -> Taak:
    alliantie = duty.subsidie.alliantie
    naam, slug = (alliantie.naam, alliantie.slug) if alliantie else ("", "")
    return replace(
        _start_task(duty, today),
        titel=_("Begin met activiteitenplan %(jaar)s van %(alliantie)s") % {"jaar": duty.jaar, "alliantie": naam},
        url=reverse("subsidies:alliantie_plannen", args=[slug]),
    )


def _start_task(duty: Verplichting, today: date) -> Taak:
    alliantie = duty.subsidie.alliantie
    naam, slug = (alliantie.naam, alliantie.slug) if alliantie else ("", "")
    return Taak(
        datum=date_short(duty.vervaldatum),
        dagen=days_left(duty.vervaldatum, today),
        is_laat=duty.vervaldatum < today,
        titel=_("Begin met jaarrapportage %(jaar)s van %(alliantie)s") % {"jaar": duty.jaar, "alliantie": naam},
        url=reverse("subsidies:alliantie_rapportages", args=[slug]),
        reden=_("Nog niet begonnen."),
        artikel=duty.artikel,
        regel=_("Uiterlijk %(datum)s, %(dagen)s.")
        % {"datum": date_long(duty.vervaldatum), "dagen": days_left(duty.vervaldatum, today)},
    )


def _evaluation_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Duties to evaluate a scheme that come within a year or are late."""
    duties = Evaluatieplicht.objects.waiting_for(user).select_related("regeling", "evaluatie")
    return [(duty.vervaldatum, _evaluation_task(duty, duty.vervaldatum, today)) for duty in duties if duty.vervaldatum]


def _evaluation_task(duty: Evaluatieplicht, due: date, today: date) -> Taak:
    words = _("Rond de evaluatie van regeling %(code)s af") if duty.evaluatie else _("Laat regeling %(code)s evalueren")
    return Taak(
        datum=date_short(due),
        dagen=days_left(due, today),
        is_laat=due < today,
        titel=words % {"code": duty.regeling.code},
        url=reverse("evaluaties:evaluatie_kalender"),
        reden=duty.regel,
        artikel=duty.grondslag,
        regel=_("Uiterlijk %(datum)s, %(dagen)s.") % {"datum": date_long(due), "dagen": days_left(due, today)},
    )


def _check_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Findings of which an alliance still has to say whether the facts are right; and checks that are over."""
    asked = Feitencheckreactie.objects.waiting_for(user).select_related("feitencheck__evaluatie", "alliantie")
    rows = [(row.feitencheck.uiterste_datum, _answer_task(row, today)) for row in asked]
    return rows + [(today, _checked_task(evaluatie, today)) for evaluatie in checked_for(user)]


def _answer_task(row: Feitencheckreactie, today: date) -> Taak:
    due = row.feitencheck.uiterste_datum
    return Taak(
        datum=date_short(due),
        dagen=days_left(due, today),
        is_laat=False,
        titel=_("Controleer de feiten: %(titel)s") % {"titel": row.feitencheck.evaluatie.titel},
        url=reverse("evaluaties:feitencheck_answer", args=[row.pk]),
        reden=_("Voor %(alliantie)s. De bevindingen staan nog niet vast.") % {"alliantie": row.alliantie.naam},
        regel=_("Uiterlijk %(datum)s, %(dagen)s.") % {"datum": date_long(due), "dagen": days_left(due, today)},
    )


def _checked_task(evaluatie: Evaluatie, today: date) -> Taak:
    reason = _("De feitencheck is voorbij. Laat de onderzoekers verbeteren wat niet klopt, en rond dan af.")
    titel = _("Lees de antwoorden op de feitencheck: %(titel)s") % {"titel": evaluatie.titel}
    url = reverse("evaluaties:feitencheck_detail", args=[evaluatie.slug])
    return replace(plain_task(date_short(today), titel, url, reason), badge=evaluatie.badge)
