"""The yearly report while it is written, by several organisations."""

from datetime import date
from decimal import Decimal
from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Alliantie, Organisatie
from allianties.models.band import held_at, ties
from subsidies.bedragen import Afwijkingsgrens
from subsidies.models.subsidie import Verplichting
from subsidies.statuses import (
    BADGE_AANGEVULD,
    BADGES,
    PER_PARTNER,
    TE_BEOORDELEN,
    WRITABLE,
    Badge,
    Kostensoort,
    OnderdeelSoort,
    OordeelSoort,
    RapportageStatus,
)


class JaarrapportageQuerySet(models.QuerySet["Jaarrapportage"]):
    """Words for lists of reports."""

    def visible_to(self, user: User) -> Self:
        """The ministry from the first handing in, staff for Parliament with akkoord only, alliances their own."""
        rights = user.ministry_permissions
        mine = Q(subsidie__alliantie__in=user.contactpersonen.geldig().values("alliantie"))
        if Permission.RAPPORTAGE_READ in rights:
            return self.filter(mine | Q(ingediend_op__isnull=False))
        if Permission.RAPPORTAGE_READ_AKKOORD in rights:
            return self.filter(mine | Q(status=RapportageStatus.AKKOORD))
        return self.filter(mine)

    def for_list(self) -> Self:
        """What the list page shows, in one query."""
        return (
            self.select_related("subsidie__alliantie", "subsidie__periode", "verplichting")
            .with_handing_in()
            .order_by("-jaar", "subsidie__alliantie__naam", "pk")
        )

    def with_handing_in(self) -> Self:
        """With the state from which it was handed in last: a supplement is shown as "aangevuld"."""
        last = self.model.objects.filter(pk=models.OuterRef("pk"), overgangen__naam="submit").order_by(
            "-overgangen__moment", "-overgangen__pk"
        )
        return self.annotate(ingediend_uit=models.Subquery(last.values("overgangen__van")[:1]))

    def matching(self, *, q: str = "", jaar: int | None = None, status: str = "") -> Self:
        """Rows of this year, in this state, of alliances with this text in their name."""
        rows = self.filter(subsidie__alliantie__naam__icontains=q) if q else self
        rows = rows.filter(jaar=jaar) if jaar else rows
        return rows.filter(status=status) if status else rows

    def waiting_for(self, user: User) -> Self:
        """Reports on which this person is the one to act: to write or hand in, or to judge."""
        whole = held_at(user, Rol.COORDINATOR, Rol.BESTUURDER)
        rows = Q(status__in=WRITABLE, subsidie__alliantie__in=whole)
        for band in ties(user):
            if band.rol == Rol.PARTNER:
                part = Onderdeel.objects.to_write_by(band.organisatie).filter(rapportage=models.OuterRef("pk"))
                rows |= Q(models.Exists(part), status__in=WRITABLE, subsidie__alliantie=band.alliantie)
        if Rol.ACCOUNTHOUDER in user.ministry_roles:
            accounts = held_at(user, Rol.ACCOUNTHOUDER)
            rows |= Q(status__in=TE_BEOORDELEN, subsidie__alliantie__in=accounts)
        if Permission.FINANCIEN_REVIEW in user.ministry_permissions:
            judged = self.model.objects.filter(
                pk=models.OuterRef("pk"),
                versies__ingediend_op=models.F("ingediend_op"),
                versies__oordelen__soort=OordeelSoort.FINANCIEN,
            )
            rows |= Q(status__in=TE_BEOORDELEN) & ~Q(models.Exists(judged))
        return self.filter(rows)

    def waiting_on_others(self, user: User) -> Self:
        """Reports of this person's own alliances on which somebody else is the one to act."""
        mine = Q(subsidie__alliantie__in=user.contactpersonen.geldig().values("alliantie"))
        mine |= Q(subsidie__alliantie__in=user.accounthouderschappen.geldig().values("alliantie"))
        rows = self.visible_to(user).filter(mine).exclude(status=RapportageStatus.AKKOORD)
        return rows.exclude(pk__in=self.model.objects.waiting_for(user).values("pk"))

    def with_progress(self) -> Self:
        """With how many parts there are, and how many are ready."""
        return self.annotate(
            delen=models.Count("onderdelen"),
            delen_klaar=models.Count("onderdelen", filter=Q(onderdelen__is_klaar=True)),
        )

    def for_detail(self) -> Self:
        """One report with what its pages need."""
        return self.with_handing_in().select_related(
            "subsidie__alliantie",
            "subsidie__periode",
            "subsidie__regeling",
            "verplichting",
            "ingediend_door",
            "akkoord_door",
            "plan",
            "theorieversie",
        )


@track_history()
class Jaarrapportage(models.Model):
    """The yearly report (tussentijdse rapportage, R22 art. 1.5) of one grant over one year."""

    verplichting = models.OneToOneField(Verplichting, models.PROTECT, related_name="rapportage")
    subsidie = models.ForeignKey("subsidies.Subsidie", models.PROTECT, related_name="rapportages")
    jaar = models.PositiveSmallIntegerField(_("jaar"))
    status = models.CharField(max_length=20, choices=RapportageStatus.choices, default=RapportageStatus.CONCEPT)
    ingediend_op = models.DateTimeField(null=True)
    ingediend_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    akkoord_op = models.DateTimeField(null=True)
    akkoord_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    # What the form was made from; the report keeps these versions.
    plan = models.ForeignKey("subsidies.Activiteitenplan", models.PROTECT, null=True, related_name="rapportages")
    theorieversie = models.ForeignKey("subsidies.Theorieversie", models.PROTECT, null=True, related_name="rapportages")
    kader = models.ForeignKey("subsidies.Evaluatiekader", models.PROTECT, null=True, related_name="rapportages")
    aanvulling_einddatum = models.DateField(_("aanvullen uiterlijk"), null=True)
    revision = models.PositiveIntegerField(default=0)

    delen: int  # given by with_progress()
    delen_klaar: int
    ingediend_uit: str | None  # given by with_handing_in()

    objects = JaarrapportageQuerySet.as_manager()

    class Meta:
        verbose_name = _("jaarrapportage")
        constraints = [
            models.CheckConstraint(condition=Q(status__in=RapportageStatus.values), name="subsidies_rapportage_status"),
            models.CheckConstraint(
                condition=Q(ingediend_op__isnull=True) ^ Q(ingediend_door__isnull=False),
                name="subsidies_rapportage_ingediend_pair",
            ),
            models.CheckConstraint(
                condition=Q(akkoord_op__isnull=True) ^ Q(akkoord_door__isnull=False),
                name="subsidies_rapportage_akkoord_pair",
            ),
            models.CheckConstraint(
                condition=Q(status=RapportageStatus.CONCEPT) | Q(ingediend_op__isnull=False),
                name="subsidies_rapportage_handed_in_has_moment",
            ),
            models.CheckConstraint(
                condition=~Q(status=RapportageStatus.AKKOORD) | Q(akkoord_op__isnull=False),
                name="subsidies_rapportage_akkoord_has_moment",
            ),
        ]

    def __str__(self) -> str:
        return f"jaarrapportage {self.jaar}"

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("subsidies:rapportage_detail", args=[self.pk])

    @property
    def alliantie(self) -> Alliantie:
        """The alliance that reports."""
        alliantie = self.subsidie.alliantie
        if alliantie is None:
            raise ValueError(f"report {self.pk} has no alliance; only alliance grants report in this form")
        return alliantie

    @property
    def badge(self) -> Badge:
        """How its status looks."""
        return BADGE_AANGEVULD if self.is_aangevuld else BADGES[RapportageStatus(self.status)]

    @property
    def is_aangevuld(self) -> bool:
        """Handed in again after a request for more, and not taken up yet; only of rows from with_handing_in()."""
        given = getattr(self, "ingediend_uit", None)
        return self.status == RapportageStatus.INGEDIEND and given == RapportageStatus.AANVULLING_GEVRAAGD

    @property
    def is_writable(self) -> bool:
        """Whether its parts can be changed now."""
        return self.status in WRITABLE

    @property
    def laatste_dag(self) -> date:
        """The last day of the reporting year: its composition is the one the report shows."""
        return date(self.jaar, 12, 31)


class OnderdeelQuerySet(models.QuerySet["Onderdeel"]):
    """Words for parts."""

    def visible_to(self, user: User) -> Self:
        """Parts that this person may read before handing in: a partner its own, others of the alliance all."""
        contacts = user.contactpersonen.geldig()
        whole = contacts.filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER]).values("alliantie")
        here = contacts.filter(alliantie=models.OuterRef("rapportage__subsidie__alliantie"))
        own = here.filter(
            Q(organisatie=models.OuterRef("organisatie")) | Q(organisatie=models.OuterRef("toegewezen_aan"))
        )
        return self.filter(
            Q(rapportage__subsidie__alliantie__in=whole)
            | models.Exists(own)
            | Q(models.Exists(here), organisatie__isnull=True, open_voor_allen=True)
        )

    def to_write_by(self, organisatie: int | None) -> Self:
        """Not ready, and of this organisation, given to it, or open for all; for a supplement only reopened ones."""
        return self.filter(
            Q(organisatie=organisatie) | Q(toegewezen_aan=organisatie) | Q(open_voor_allen=True),
            ~Q(rapportage__status=RapportageStatus.AANVULLING_GEVRAAGD) | Q(is_heropend=True),
            is_klaar=False,
        )

    def in_order(self) -> Self:
        """As in the report."""
        return self.select_related("organisatie", "toegewezen_aan", "gewijzigd_door").order_by(
            "volgorde", models.F("organisatie__naam").asc(nulls_first=True), "pk"
        )


@track_history()
class Onderdeel(models.Model):
    """One section of a report: of the alliance as a whole, or of one organisation."""

    rapportage = models.ForeignKey(Jaarrapportage, models.CASCADE, related_name="onderdelen")
    soort = models.CharField(max_length=20, choices=OnderdeelSoort.choices)
    volgorde = models.PositiveSmallIntegerField()
    organisatie = models.ForeignKey(Organisatie, models.PROTECT, null=True, related_name="onderdelen_rapportage")
    tekst = models.TextField(_("tekst"), blank=True)
    is_klaar = models.BooleanField(_("klaar"), default=False)
    toegewezen_aan = models.ForeignKey(
        Organisatie,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="toegewezen_onderdelen",
        verbose_name=_("geschreven door"),
    )
    open_voor_allen = models.BooleanField(_("alle partners mogen meeschrijven"), default=False)
    interne_datum = models.DateField(_("intern klaar op"), null=True, blank=True)
    is_overgenomen = models.BooleanField(_("ingevuld vanuit vorig jaar"), default=False)
    is_heropend = models.BooleanField(_("open voor aanvulling"), default=False)
    gewijzigd_op = models.DateTimeField(null=True)
    gewijzigd_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    revision = models.PositiveIntegerField(default=0)

    nieuwe_rijen: dict[tuple[str, int], int]  # given by save_onderdeel()

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        verbose_name = _("onderdeel")
        constraints = [
            models.UniqueConstraint(
                fields=["rapportage", "soort", "organisatie"],
                nulls_distinct=False,
                name="subsidies_onderdeel_one_per_kind",
            ),
            models.CheckConstraint(
                condition=Q(gewijzigd_op__isnull=True) ^ Q(gewijzigd_door__isnull=False),
                name="subsidies_onderdeel_gewijzigd_pair",
            ),
            models.CheckConstraint(
                condition=Q(soort__in=PER_PARTNER) | Q(organisatie__isnull=True),
                name="subsidies_onderdeel_organisation_only_where_partners_write",
            ),
            models.CheckConstraint(
                condition=~Q(soort=OnderdeelSoort.BIJDRAGE) | Q(organisatie__isnull=False),
                name="subsidies_onderdeel_contribution_has_organisation",
            ),
            models.CheckConstraint(
                condition=Q(organisatie__isnull=True) | Q(toegewezen_aan__isnull=True, open_voor_allen=False),
                name="subsidies_onderdeel_own_part_is_not_assigned",
            ),
        ]

    def __str__(self) -> str:
        return self.titel

    def get_absolute_url(self) -> str:
        """The page on which it is written."""
        return reverse("subsidies:onderdeel_write", args=[self.rapportage_id, self.pk])

    @property
    def titel(self) -> str:
        """The section's name, with the organisation where it is its own part."""
        label = str(OnderdeelSoort(self.soort).label)
        return f"{label}: {self.organisatie.naam}" if self.organisatie else label


@track_history()
class FinancieleRegel(models.Model):
    """One post of the financial table. What does not parse is kept as it was typed (ontwerp 6, rule 6)."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="regels")
    volgorde = models.PositiveSmallIntegerField()
    activiteit = models.ForeignKey(
        "subsidies.Activiteit", models.PROTECT, null=True, blank=True, related_name="financiele_regels"
    )
    kostensoort = models.CharField(_("kostensoort"), max_length=14, choices=Kostensoort.choices, blank=True)
    post = models.TextField(_("post"), blank=True)
    begroot = models.DecimalField(_("begroot"), max_digits=14, decimal_places=2, null=True)
    begroot_invoer = models.TextField(blank=True)
    besteed = models.DecimalField(_("besteed"), max_digits=14, decimal_places=2, null=True)
    besteed_invoer = models.TextField(blank=True)
    toelichting = models.TextField(_("toelichting"), max_length=4000, blank=True)

    class Meta:
        ordering = ["volgorde"]
        constraints = [
            models.UniqueConstraint(fields=["onderdeel", "volgorde"], name="subsidies_financieleregel_order")
        ]

    def __str__(self) -> str:
        return self.post

    @property
    def verschil(self) -> Decimal | None:
        """Realised minus budgeted, in euro; None while one of them is unknown."""
        return self.besteed - self.begroot if self.begroot is not None and self.besteed is not None else None

    def must_explain(self, grens: Afwijkingsgrens | None) -> bool:
        """Whether the rule asks for an explanation here; an unknown rule asks nothing."""
        return (
            grens is not None
            and self.begroot is not None
            and self.besteed is not None
            and grens.asks(self.begroot, self.besteed)
        )


class Aanwezigheid(models.Model):
    """Somebody has a part open on the screen; shown to the next one who opens it."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="aanwezigen")
    user = models.ForeignKey(User, models.CASCADE, related_name="aanwezigheden")
    gezien_op = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["onderdeel", "user"], name="subsidies_aanwezigheid_one")]

    def __str__(self) -> str:
        return f"{self.onderdeel_id} {self.gezien_op:%H:%M}"
