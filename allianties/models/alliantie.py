"""Alliances and their dated composition."""

from datetime import date
from typing import Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, DateRangeField, RangeOperators
from django.db import models
from django.db.models import Func, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import PeriodQuerySet, User, period_constraint
from accounts.roles import Permission
from allianties.models.organisatie import SEARCH_TEXT, Domein, Herkomst, Organisatie, SorteerVorm, named


class LedenBekend(models.TextChoices):
    """Whether the composition is known; the unknown is shown as unknown."""

    VOLLEDIG = "volledig", _("alle partners bekend")
    DEELS = "deels", _("partners deels bekend")
    ONBEKEND = "onbekend", _("partners niet bekend")


class DeelnameRol(models.TextChoices):
    """What an organisation is in an alliance (R22 art. 1.1, 2.4)."""

    PENVOERDER = "penvoerder", _("penvoerder")
    PARTNER = "partner", _("partner")


class AlliantieQuerySet(models.QuerySet["Alliantie"]):
    """Words for lists of alliances."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry; for others the alliances where they are contact person today."""
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        return self.filter(pk__in=user.contactpersonen.geldig().values("alliantie"))

    def by_name(self) -> Self:
        """Fictitious ones last, then in the order of a card index."""
        return self.order_by("is_fictief", SorteerVorm("naam"), "pk")

    def zoek(self, q: str) -> Self:
        """Whose name or other spelling holds ``q``, in any case or accent."""
        return self.alias(zoektekst=SEARCH_TEXT).filter(**named(q))

    def op_terrein(self, domein: str) -> Self:
        """Active in this field of R22 art. 2.2 b."""
        return self.filter(domeinen__contains=[domein])

    def for_list(self) -> Self:
        """What the list page shows, in a fixed number of queries."""
        return self.prefetch_related(
            models.Prefetch("deelnames", queryset=Deelname.objects.select_related("organisatie").in_order())
        )


@track_history()
class Alliantie(models.Model):
    """Organisations that work together under one plan (R17 art. 1.1, R22 art. 2.3)."""

    naam = models.CharField(_("naam"), max_length=200)
    slug = models.SlugField(max_length=80, unique=True)
    aliases = ArrayField(
        models.CharField(max_length=200), default=list, blank=True, verbose_name=_("andere schrijfwijzen")
    )
    doel = models.TextField(_("doel"), max_length=2000, blank=True)
    thema = models.CharField(_("thema"), max_length=200, blank=True)
    domeinen = ArrayField(
        models.CharField(max_length=20, choices=Domein.choices),
        default=list,
        blank=True,
        verbose_name=_("terreinen"),
    )
    voorganger = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="opvolgers", verbose_name=_("voorganger")
    )
    leden_bekend = models.CharField(
        _("samenstelling"), max_length=10, choices=LedenBekend.choices, default=LedenBekend.VOLLEDIG
    )
    is_fictief = models.BooleanField(_("fictief"), default=False)
    alleen_openbaar = models.BooleanField(
        _("alleen openbare feiten"),
        default=False,
        help_text=_("Geladen uit openbare bronnen en nog niet in gebruik: geen taken en geen rapportages."),
    )
    toelichting = models.TextField(_("toelichting"), max_length=2000, blank=True)
    bron = models.CharField(_("bron"), max_length=300, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = AlliantieQuerySet.as_manager()

    class Meta:
        verbose_name = _("alliantie")
        indexes = [models.Index(SorteerVorm("naam"), name="allianties_all_sorteervorm")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(voorganger=models.F("pk")),
                name="allianties_alliantie_not_own_predecessor",
                violation_error_message=_("Een alliantie kan niet haar eigen voorganger zijn."),
            ),
            models.CheckConstraint(
                condition=~Q(is_fictief=True, alleen_openbaar=True),
                name="allianties_alliantie_fictief_or_openbaar",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("allianties:alliantie_detail", args=[self.slug])


class DateRange(Func):
    """A range with both days in it, as everywhere in this application."""

    function = "daterange"
    output_field = DateRangeField()


def _days() -> DateRange:
    return DateRange("begindatum", "einddatum", models.Value("[]"))


class DeelnameQuerySet(PeriodQuerySet):
    """Words for the composition."""

    def visible_to(self, user: User) -> Self:
        """In alliances that this person may see."""
        return self.filter(alliantie__in=Alliantie.objects.visible_to(user))

    def in_order(self) -> Self:
        """Penvoerder first, then in the order of a card index."""
        return self.order_by(
            models.Case(models.When(rol=DeelnameRol.PENVOERDER, then=0), default=1),
            SorteerVorm("organisatie__naam"),
            "begindatum",
            "pk",
        )

    def op(self, dag: date) -> Self:
        """The composition on a day, with its organisations, in order."""
        return self.geldig(dag).select_related("organisatie").in_order()


@track_history()
class Deelname(models.Model):
    """An organisation takes part in an alliance from day to day (both inclusive)."""

    alliantie = models.ForeignKey(Alliantie, models.PROTECT, related_name="deelnames", verbose_name=_("alliantie"))
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, related_name="deelnames", verbose_name=_("organisatie")
    )
    rol = models.CharField(_("rol"), max_length=10, choices=DeelnameRol.choices, default=DeelnameRol.PARTNER)
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"), null=True, blank=True)
    datum_herkomst = models.CharField(max_length=10, choices=Herkomst.choices, default=Herkomst.BEKEND)
    reden = models.CharField(_("reden"), max_length=300, blank=True)
    bron = models.CharField(_("bron"), max_length=300, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = DeelnameQuerySet.as_manager()

    class Meta:
        verbose_name = _("deelname")
        constraints = [
            period_constraint("allianties_deelname_period"),
            models.CheckConstraint(condition=Q(rol__in=DeelnameRol.values), name="allianties_deelname_rol"),
            ExclusionConstraint(
                name="allianties_deelname_no_overlap",
                expressions=[
                    ("alliantie", RangeOperators.EQUAL),
                    ("organisatie", RangeOperators.EQUAL),
                    (_days(), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Deze organisatie doet in (een deel van) deze periode al mee."),
            ),
            ExclusionConstraint(
                name="allianties_deelname_one_penvoerder",
                expressions=[("alliantie", RangeOperators.EQUAL), (_days(), RangeOperators.OVERLAPS)],
                condition=Q(rol=DeelnameRol.PENVOERDER),
                violation_error_message=_("In (een deel van) deze periode is er al een penvoerder."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisatie_id} in {self.alliantie_id}"

    @property
    def is_penvoerder(self) -> bool:
        """Whether this is the lead organisation."""
        return self.rol == DeelnameRol.PENVOERDER
