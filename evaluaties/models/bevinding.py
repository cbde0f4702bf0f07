"""What the researchers found, with the evidence for it."""

from typing import Any, Self

from django.db import models
from django.db.models import Exists, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission, Rol
from evaluaties.models.evaluatie import Evaluatie
from evaluaties.models.interview import Interview
from evaluaties.models.onderzoekstoegang import Onderzoekstoegang, Toegangsdeel
from subsidies.models import Indicatorwaarde, Jaarrapportage, RapportageVersie


class Strekking(models.TextChoices):
    """Which way a finding points."""

    POSITIEF = "positief", _("positief")
    GEMENGD = "gemengd", _("gemengd")
    NEGATIEF = "negatief", _("negatief")


def _researched(user: User) -> models.QuerySet[Any]:
    """The evaluations of which this person is a researcher today."""
    return Onderzoekstoegang.objects.geldig().filter(user=user).values("evaluatie")


def _granted(user: User, field: str) -> models.QuerySet[Any]:
    """The part of the access to the evaluation of some evidence with the version that this evidence cites."""
    version = models.OuterRef(field)
    parts = Toegangsdeel.objects.readable_by(user).filter(toegang__evaluatie=models.OuterRef("bevinding__evaluatie"))
    return parts.filter(Q(te_lezen=version) | Q(versie=version))


class BevindingQuerySet(models.QuerySet["Bevinding"]):
    """Words for findings."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry, those of their own evaluation for researchers; alliances once they are final."""
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        final = Evaluatie.objects.findings_visible_to(user).values("pk")
        return self.filter(Q(evaluatie__in=final) | Q(evaluatie__in=_researched(user)))

    def for_page(self, user: User) -> Self:
        """With the evidence that this person may see, and the conclusions that rest on them."""
        return self.select_related("evaluatie").prefetch_related(
            models.Prefetch("bewijzen", Bewijs.objects.visible_to(user).for_page(), to_attr="zichtbaar_bewijs"),
            "conclusies",
        )


@track_history()
class Bevinding(models.Model):
    """One thing that the researchers found. Its evidence stands in `Bewijs`."""

    evaluatie = models.ForeignKey(Evaluatie, models.PROTECT, related_name="bevindingen")
    volgorde = models.PositiveSmallIntegerField()
    tekst = models.TextField(_("bevinding"), max_length=4000)
    strekking = models.CharField(_("strekking"), max_length=10, choices=Strekking.choices)
    revision = models.PositiveIntegerField(default=0)

    zichtbaar_bewijs: "list[Bewijs]"  # given by for_page()

    objects = BevindingQuerySet.as_manager()

    class Meta:
        ordering = ["volgorde", "pk"]
        verbose_name = _("bevinding")
        constraints = [
            models.CheckConstraint(condition=Q(strekking__in=Strekking.values), name="evaluaties_bevinding_strekking"),
            models.UniqueConstraint(fields=["evaluatie", "volgorde"], name="evaluaties_bevinding_order"),
        ]

    def __str__(self) -> str:
        return f"bevinding {self.volgorde}"

    def get_absolute_url(self) -> str:
        """The finding's page."""
        return reverse("evaluaties:bevinding_detail", args=[self.pk])


class BewijsSoort(models.TextChoices):
    """From where evidence comes."""

    PASSAGE = "passage", _("passage uit een jaarrapportage")
    WAARDE = "waarde", _("waarde van een indicator")
    INTERVIEW = "interview", _("interview")
    BRON = "bron", _("openbare bron")


class BewijsQuerySet(models.QuerySet["Bewijs"]):
    """Words for evidence."""

    def visible_to(self, user: User) -> Self:
        """Of findings that this person sees; what comes from a report only where they may read all of that report.

        Staff for Parliament: reports with akkoord. Coordinators and directors: those of the own alliance. Researchers:
        the versions that were granted; of a passage they read the words as `readable_evidence` gives them.
        """
        talks = Q(interview__isnull=True) | Q(interview__in=Interview.objects.visible_to(user))
        rows = self.filter(talks, bevinding__in=Bevinding.objects.visible_to(user))
        permissions = user.ministry_permissions
        if Permission.RAPPORTAGE_READ in permissions:
            return rows
        if Permission.ALLIANTIE_READ in permissions:
            reports = Jaarrapportage.objects.visible_to(user)
        else:
            whole = user.contactpersonen.geldig().filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER])
            reports = Jaarrapportage.objects.filter(subsidie__alliantie__in=whole.values("alliantie"))
        return rows.filter(
            Q(soort__in=[BewijsSoort.BRON, BewijsSoort.INTERVIEW])
            | Exists(_granted(user, "versie"))
            | Exists(_granted(user, "waarde__versie"))
            | Q(versie__rapportage__in=reports)
            | Q(waarde__versie__rapportage__in=reports)
        )

    def for_page(self) -> Self:
        """With the report, its alliance and the value; without the frozen text of the version."""
        return self.select_related(
            "versie__rapportage__subsidie__alliantie",
            "waarde__indicator",
            "interview",
            "waarde__versie__rapportage__subsidie__alliantie",
        ).defer("versie__inhoud", "waarde__versie__inhoud")


@track_history()
class Bewijs(models.Model):
    """One piece of evidence for a finding: exactly one of a passage, a value, an interview, or a public source."""

    bevinding = models.ForeignKey(Bevinding, models.CASCADE, related_name="bewijzen")
    soort = models.CharField(_("soort"), max_length=10, choices=BewijsSoort.choices)
    versie = models.ForeignKey(
        RapportageVersie, models.PROTECT, null=True, blank=True, related_name="bewijzen", verbose_name=_("rapportage")
    )
    onderdeel = models.CharField(_("onderdeel"), max_length=200, blank=True)
    citaat = models.TextField(_("passage"), max_length=4000, blank=True)
    waarde = models.ForeignKey(
        Indicatorwaarde, models.PROTECT, null=True, blank=True, related_name="bewijzen", verbose_name=_("waarde")
    )
    interview = models.ForeignKey(
        Interview, models.PROTECT, null=True, blank=True, related_name="bewijzen", verbose_name=_("interview")
    )
    bron = models.CharField(_("openbare bron"), max_length=600, blank=True)

    objects = BewijsQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("bewijs")
        constraints = [
            models.CheckConstraint(
                condition=Q(soort="passage", versie__isnull=False, waarde__isnull=True, interview__isnull=True, bron="")
                & ~Q(onderdeel="")
                & ~Q(citaat="")
                | Q(soort="waarde", waarde__isnull=False, versie__isnull=True, interview__isnull=True, bron="")
                & Q(onderdeel="", citaat="")
                | Q(soort="interview", interview__isnull=False, versie__isnull=True, waarde__isnull=True, bron="")
                & Q(onderdeel="", citaat="")
                | Q(soort="bron", versie__isnull=True, waarde__isnull=True, interview__isnull=True)
                & Q(onderdeel="", citaat="")
                & ~Q(bron=""),
                name="evaluaties_bewijs_one_kind",
                violation_error_message=_(
                    "Bewijs is één ding: een passage, een waarde, een interview of een openbare bron."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"bewijs {self.pk}"

    @property
    def rapportageversie(self) -> RapportageVersie | None:
        """The frozen version from which it comes; None for a public source."""
        return self.versie or (self.waarde.versie if self.waarde else None)
