"""Recommendations, what the ministry answered, and how they carry over from scheme to scheme."""

from datetime import date, timedelta
from typing import Self

from django.apps import apps
from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Subquery, When
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import Rolverlening, User
from accounts.roles import PERMISSIONS, Permission
from allianties.models import Alliantie
from evaluaties.models.evaluatie import Evaluatie
from evaluaties.models.onderzoekstoegang import Onderzoekstoegang
from evaluaties.statuses import (
    AANBEVELING_BADGES,
    AANBEVELING_CARRY_OVER,
    OPENSTAAND,
    AanbevelingStatus,
    EvaluatieStatus,
    Reactie,
)
from subsidies.models import Regeling, Subsidie
from subsidies.statuses import Badge

CHAIN = """
    WITH RECURSIVE
    up(id, from_id) AS (
        SELECT id, voorganger_id FROM evaluaties_aanbeveling WHERE id = %s
        UNION
        SELECT a.id, a.voorganger_id FROM evaluaties_aanbeveling a JOIN up ON a.id = up.from_id
    ),
    down(id) AS (
        SELECT id FROM evaluaties_aanbeveling WHERE id = %s
        UNION
        SELECT a.id FROM evaluaties_aanbeveling a JOIN down ON a.voorganger_id = down.id
    )
    SELECT id FROM up UNION SELECT id FROM down
"""
# So long after publication it has an answer, an owner and a due date, otherwise it is shown as forgotten.
BEDENKTIJD = timedelta(days=90)


class Termijn(models.TextChoices):
    """By when the researchers want it done."""

    KORT = "kort", _("korte termijn")
    LANG = "lang", _("lange termijn")
    ONBEKEND = "onbekend", _("termijn onbekend")


def keepers() -> models.QuerySet[User]:
    """People who hold a role today with which one keeps evaluations."""
    roles = [rol for rol, rights in PERMISSIONS.items() if Permission.EVALUATIE_WRITE in rights]
    held = Rolverlening.objects.geldig().filter(rol__in=roles)
    return User.objects.filter(is_active=True, pk__in=held.values("user")).order_by("naam", "pk")


def _since() -> Case:
    """Since when an answer is waited for: the day it was passed on, else that its research was public or finished."""
    passed_on = AanbevelingOvergang.objects.filter(
        aanbeveling=OuterRef("voorganger"), naam=AANBEVELING_CARRY_OVER.name
    ).order_by("-moment")
    here = Coalesce(Subquery(passed_on.values("moment__date")[:1]), F("regeling__begindatum"))
    return Case(
        When(regeling__isnull=False, then=here),
        default=Coalesce("evaluatie__gepubliceerd_datum", "evaluatie__einddatum"),
    )


class AanbevelingQuerySet(models.QuerySet["Aanbeveling"]):
    """Words for lists of recommendations."""

    def visible_to(self, user: User) -> Self:
        """Of evaluations of which this person may read what was found; researchers also what they write now.

        What was passed on to a scheme is, once final, also for the alliances of that scheme, with what it comes from.
        """
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        writes = Onderzoekstoegang.objects.geldig().filter(user=user).values("evaluatie")
        schemes = Subsidie.objects.filter(alliantie__in=Alliantie.objects.visible_to(user)).values("regeling")
        successors = self.model.objects.filter(voorganger=OuterRef("pk"), regeling__in=schemes)
        return self.filter(
            Q(evaluatie__in=Evaluatie.objects.findings_visible_to(user))
            | Q(evaluatie__in=writes)
            | Q(Q(regeling__in=schemes) | Exists(successors), evaluatie__status=EvaluatieStatus.AFGEROND)
        )

    def with_reading(self, user: User) -> Self:
        """With ``leest_evaluatie``: whether this person may open the evaluation itself."""
        return self.annotate(
            leest_evaluatie=Exists(Evaluatie.objects.visible_to(user).filter(pk=OuterRef("evaluatie")))
        )

    def eigen(self) -> Self:
        """As the researchers gave them: without the ones that were carried over to a next scheme."""
        return self.filter(regeling__isnull=True)

    def for_list(self) -> Self:
        """What the list page shows, in one query: the newest period first, per evaluation in its own order."""
        return self.select_related("evaluatie__periode", "regeling", "eigenaar").order_by(
            "-evaluatie__periode__begindatum", "evaluatie__titel", "evaluatie_id", "volgorde", "pk"
        )

    def of_chain(self, pk: int) -> Self:
        """A recommendation's whole history both ways: where it comes from, itself, and where it was passed on to."""
        return self.filter(pk__in=RawSQL(CHAIN, [pk, pk]))  # noqa: S611 - the text is our own, the value a parameter

    def for_detail(self) -> Self:
        """One recommendation with what its page needs."""
        return self.select_related(
            "evaluatie__periode__regeling", "evaluatie__kamerstuk", "regeling", "eigenaar", "reactie_door"
        )

    def terug_te_nemen(self) -> Self:
        """Carried over, with nothing on them yet: no answer, step, act, talk, landing or successor."""
        hangs = ("acties", "besprekingen", "landingen", "overgangen", "opvolgers")
        return self.filter(
            regeling__isnull=False,
            reactie="",
            status=AanbevelingStatus.OPEN,
            **{f"{name}__isnull": True for name in hangs},
        )

    def te_laat(self, op: date | None = None) -> Self:
        """Open, and past the due date, or long after it was given still without an answer, owner or due date.

        An owner who no longer keeps evaluations is none. Also those of which an act is late.
        """
        op = op or timezone.localdate()
        acts = apps.get_model("evaluaties", "Opvolgactie")._default_manager.filter(aanbeveling=OuterRef("pk"))
        rows = self.annotate(
            zonder_eigenaar=~Exists(keepers().filter(pk=OuterRef("eigenaar"))),
            actie_te_laat=Exists(acts.filter(gedaan_datum__isnull=True, vervaldatum__lt=op)),
            sinds=_since(),
        )
        unsettled = Q(reactie="") | Q(zonder_eigenaar=True) | Q(vervaldatum__isnull=True)
        long_ago = Q(sinds__lt=op - BEDENKTIJD) | Q(sinds__isnull=True, evaluatie__status=EvaluatieStatus.AFGEROND)
        return rows.filter(
            Q(Q(vervaldatum__lt=op) | long_ago & unsettled, status__in=OPENSTAAND) | Q(actie_te_laat=True)
        )

    def waiting_for(self, user: User) -> Self:
        """Late ones that this person owns, or that nobody owns, for who follows recommendations up."""
        if Permission.EVALUATIE_WRITE not in user.ministry_permissions:
            return self.none()
        return self.te_laat().filter(Q(eigenaar=user) | Q(zonder_eigenaar=True))

    def of_regeling(self, regeling: Regeling) -> Self:
        """About this scheme: carried over to it, or of an evaluation of a period of it and not carried over."""
        about = Evaluatie.objects.of_regeling(regeling.slug).values("pk")
        return self.filter(Q(regeling=regeling) | Q(regeling__isnull=True, evaluatie__in=about))


@track_history()
class Aanbeveling(models.Model):
    """What the researchers advise, to whom, what the ministry answered, and how far it is.

    What no public source gives stays empty and is shown as unknown. One that carries over to a next scheme gets a
    successor there (``regeling`` filled); the chain of ``voorganger`` is its history.
    """

    evaluatie = models.ForeignKey(Evaluatie, models.PROTECT, related_name="aanbevelingen")
    volgorde = models.PositiveSmallIntegerField()
    tekst = models.TextField(_("aanbeveling"), max_length=4000)
    heeft_eigen_tekst = models.BooleanField(
        _("tekst zoals in het rapport"),
        default=True,
        help_text=_("Uit als de tekst niet bekend is en hier alleen staat dat zij er is."),
    )
    geadresseerde = models.CharField(_("voor wie"), max_length=200, blank=True)
    termijn = models.CharField(_("termijn"), max_length=10, choices=Termijn.choices, default=Termijn.ONBEKEND)
    status = models.CharField(
        _("stand"), max_length=20, choices=AanbevelingStatus.choices, default=AanbevelingStatus.OPEN
    )
    reactie = models.CharField(_("reactie"), max_length=12, choices=Reactie.choices, blank=True)
    reactie_reden = models.TextField(_("reden"), max_length=4000, blank=True)
    reactie_datum = models.DateField(_("datum van de reactie"), null=True, blank=True)
    reactie_door = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("reactie door")
    )
    eigenaar = models.ForeignKey(
        User, models.PROTECT, null=True, blank=True, related_name="aanbevelingen", verbose_name=_("eigenaar")
    )
    vervaldatum = models.DateField(_("uiterlijk"), null=True, blank=True)
    voorganger = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="opvolgers", verbose_name=_("komt van")
    )
    regeling = models.ForeignKey(
        Regeling,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="doorgegeven_aanbevelingen",
        verbose_name=_("doorgegeven aan regeling"),
    )
    opvolging = models.TextField(_("opvolging"), max_length=4000, blank=True)
    bron = models.CharField(_("bron"), max_length=600, blank=True)
    bron_opvolging = models.CharField(_("bron van de opvolging"), max_length=600, blank=True)
    revision = models.PositiveIntegerField(default=0)

    zonder_eigenaar: bool  # given by te_laat()
    actie_te_laat: bool
    leest_evaluatie: bool  # given by with_reading()

    objects = AanbevelingQuerySet.as_manager()

    class Meta:
        ordering = ["volgorde", "pk"]
        verbose_name = _("aanbeveling")
        constraints = [
            models.CheckConstraint(condition=Q(termijn__in=Termijn.values), name="evaluaties_aanbeveling_termijn"),
            models.CheckConstraint(
                condition=Q(status__in=AanbevelingStatus.values), name="evaluaties_aanbeveling_status"
            ),
            models.CheckConstraint(
                condition=Q(reactie="") | Q(reactie__in=Reactie.values), name="evaluaties_aanbeveling_reactie"
            ),
            models.CheckConstraint(
                condition=~Q(reactie__in=["deels", "niet"]) | ~Q(reactie_reden=""),
                name="evaluaties_aanbeveling_reason",
                violation_error_message=_("Schrijf waarom de aanbeveling niet of niet helemaal wordt overgenomen."),
            ),
            models.CheckConstraint(
                condition=~Q(reactie="") | Q(reactie_reden="", reactie_datum__isnull=True, reactie_door__isnull=True),
                name="evaluaties_aanbeveling_no_half_answer",
            ),
            models.CheckConstraint(
                condition=~Q(status="niet_overgenomen") | Q(reactie="niet"), name="evaluaties_aanbeveling_refused"
            ),
            models.CheckConstraint(
                condition=Q(regeling__isnull=True) | Q(voorganger__isnull=False),
                name="evaluaties_aanbeveling_carried_over_from",
            ),
            models.CheckConstraint(
                condition=Q(voorganger__isnull=True) | ~Q(voorganger=F("id")),
                name="evaluaties_aanbeveling_not_itself",
                violation_error_message=_("Een aanbeveling kan niet van zichzelf komen."),
            ),
            models.UniqueConstraint(
                fields=["voorganger", "regeling"],
                condition=Q(regeling__isnull=False),
                name="evaluaties_aanbeveling_once_per_scheme",
                violation_error_message=_("Deze aanbeveling is al aan deze regeling doorgegeven."),
            ),
            models.UniqueConstraint(fields=["evaluatie", "volgorde"], name="evaluaties_aanbeveling_order"),
        ]

    def __str__(self) -> str:
        return f"aanbeveling {self.volgorde}"

    def get_absolute_url(self) -> str:
        """The recommendation's page."""
        return reverse("evaluaties:aanbeveling_detail", args=[self.pk])

    @property
    def badge(self) -> Badge:
        """How its state looks."""
        return AANBEVELING_BADGES[AanbevelingStatus(self.status)]

    @property
    def is_openstaand(self) -> bool:
        """Whether something still has to be done."""
        return self.status in OPENSTAAND

    @property
    def is_afgeleid(self) -> bool:
        """Whether the answer was derived from public sources, and not given by a person here."""
        return bool(self.reactie) and self.reactie_door_id is None

    @property
    def voor_regeling(self) -> Regeling | None:
        """The scheme it is about: the one to which it was carried over, or that of the evaluated period."""
        periode = self.evaluatie.periode
        return self.regeling or (periode.regeling if periode else None)

    def days_late(self, op: date | None = None) -> int:
        """How many days past the due date; 0 while there is time, or where there is no due date."""
        if not self.is_openstaand or self.vervaldatum is None:
            return 0
        return max(0, ((op or timezone.localdate()) - self.vervaldatum).days)


class AanbevelingOvergang(models.Model):
    """One step of a recommendation: from state to state, by whom, when, why. Only added."""

    aanbeveling = models.ForeignKey(Aanbeveling, models.PROTECT, related_name="overgangen")
    naam = models.CharField(max_length=20)
    van = models.CharField(max_length=20, choices=AanbevelingStatus.choices)
    naar = models.CharField(max_length=20, choices=AanbevelingStatus.choices)
    moment = models.DateTimeField()
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    toelichting = models.TextField(_("toelichting"), max_length=4000, blank=True)

    class Meta:
        ordering = ["moment", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.van} → {self.naar}"

    @property
    def badge(self) -> Badge:
        """How the state after it looks."""
        return AANBEVELING_BADGES[AanbevelingStatus(self.naar)]
