"""Words of a frozen report that partner, coordinator and accounthouder found fit for Parliament."""

from datetime import date, datetime, time
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers
from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Organisatie
from allianties.models.band import held_at, ties
from subsidies.models.rapportage import Jaarrapportage
from subsidies.models.versie import RapportageVersie
from subsidies.statuses import OnderdeelSoort

_ALLIANTIE = "versie__rapportage__subsidie__alliantie"


class Partij(models.TextChoices):
    """Who must find a passage fit. The partner only where the part is written by one organisation."""

    PARTNER = "partner", _("partner")
    COORDINATOR = "coordinator", _("coördinator")
    ACCOUNTHOUDER = "accounthouder", _("accounthouder")


def _last_judgement(partij: Partij, moment: datetime | None) -> models.QuerySet[Any]:
    rows = Passageoordeel.objects.filter(passage=models.OuterRef("pk"), partij=partij)
    if moment is not None:
        rows = rows.filter(moment__lte=moment)
    return rows.order_by("-moment", "-pk").values("is_akkoord")[:1]


def _judgements(moment: datetime | None) -> dict[str, models.Subquery]:
    """What each party said last."""
    return {f"oordeel_{partij.value}": models.Subquery(_last_judgement(partij, moment)) for partij in Partij}


class Beurt(models.Func):
    """Whose judgement is asked next, as `Passage.aan_zet` says it, of a passage and its organisation; '' for nobody's.

    Written out: this stands in the question that every page asks for its menu, and costs half of the same in parts.
    """

    output_field = models.CharField()
    template = """(
        SELECT CASE
            WHEN bool_or(NOT said.is_akkoord) THEN ''
            WHEN p.organisatie IS NOT NULL AND count(*) FILTER (WHERE said.partij = 'partner') = 0 THEN 'partner'
            WHEN count(*) FILTER (WHERE said.partij = 'coordinator') = 0 THEN 'coordinator'
            WHEN count(*) FILTER (WHERE said.partij = 'accounthouder') = 0 THEN 'accounthouder'
            ELSE '' END
        FROM (SELECT %(expressions)s) AS p (passage, organisatie)
        LEFT JOIN LATERAL (
            SELECT DISTINCT ON (o.partij) o.partij, o.is_akkoord FROM subsidies_passageoordeel o
            WHERE o.passage_id = p.passage ORDER BY o.partij, o.moment DESC, o.id DESC
        ) AS said ON true
        GROUP BY p.organisatie
    )"""


def _is_last() -> Q:
    """Of the last version of its report."""
    newer = RapportageVersie.objects.filter(
        rapportage=models.OuterRef("versie__rapportage"), nummer__gt=models.OuterRef("versie__nummer")
    )
    return Q(~models.Exists(newer))


class PassageQuerySet(models.QuerySet["Passage"]):
    """Words for passages."""

    def visible_to(self, user: User) -> Self:
        """Of reports that this person sees; who does not read the money of others reads no words about it either.

        Staff for Parliament: what everybody found fit, and of the last version all.
        """
        rows = self.filter(versie__rapportage__in=Jaarrapportage.objects.visible_to(user))
        rights = user.ministry_permissions
        if Permission.RAPPORTAGE_READ in rights:
            return rows
        if Permission.RAPPORTAGE_READ_AKKOORD in rights:
            return rows.filter(_is_last() | Q(pk__in=self.model.objects.geschikt().values("pk")))
        contacts = user.contactpersonen.geldig()
        whole = contacts.filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER]).values("alliantie")
        own = contacts.filter(alliantie=models.OuterRef(_ALLIANTIE), organisatie=models.OuterRef("organisatie"))
        about_money = Q(onderdeel__startswith=str(OnderdeelSoort.FINANCIEN.label))
        return rows.filter(~about_money | Q(**{f"{_ALLIANTIE}__in": whole}) | models.Exists(own))

    def waiting_for(self, user: User) -> Self:
        """Of the last version of a report, not refused by anybody, and this person is the next to judge.

        First who wrote the part, then the coordinator, then the accounthouder; see `Passage.aan_zet`.
        """
        turn = Q(beurt=Partij.COORDINATOR, **{f"{_ALLIANTIE}__in": held_at(user, Rol.COORDINATOR)})
        for band in ties(user):
            if band.rol in (Rol.COORDINATOR, Rol.PARTNER):
                turn |= Q(beurt=Partij.PARTNER, organisatie=band.organisatie, **{_ALLIANTIE: band.alliantie})
        if Rol.ACCOUNTHOUDER in user.ministry_roles:
            accounts = held_at(user, Rol.ACCOUNTHOUDER)
            turn |= Q(beurt=Partij.ACCOUNTHOUDER, **{f"{_ALLIANTIE}__in": accounts})
        return self.alias(beurt=Beurt("pk", "organisatie")).filter(turn, _is_last())

    def geschikt(self, op: date | None = None) -> Self:
        """Found fit by everybody who must, at the end of the day ``op`` (None: now)."""
        moment = None if op is None else timezone.make_aware(datetime.combine(op, time.max))
        return self.annotate(**_judgements(moment)).filter(
            Q(organisatie__isnull=True) | Q(oordeel_partner=True), oordeel_coordinator=True, oordeel_accounthouder=True
        )

    def for_list(self) -> Self:
        """With report, alliance, organisation and judgements; without the frozen text of the version."""
        return (
            self.select_related("versie__rapportage__subsidie__alliantie", "organisatie")
            .defer("versie__inhoud")
            .prefetch_related("oordelen")
        )


class Passage(models.Model):
    """A piece of text of one part of a frozen version, word for word. Rows are only added."""

    versie = models.ForeignKey(RapportageVersie, models.PROTECT, related_name="passages", verbose_name=_("versie"))
    onderdeel = models.CharField(_("onderdeel"), max_length=200)
    organisatie = models.ForeignKey(
        Organisatie,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="passages",
        verbose_name=_("geschreven door"),
    )
    tekst = models.TextField(_("passage"))
    sha256 = models.CharField(max_length=64)  # of the text: the same words of a part are marked once
    gemarkeerd_op = models.DateTimeField()
    gemarkeerd_door = models.ForeignKey(User, models.PROTECT, related_name="+")

    objects = PassageQuerySet.as_manager()

    class Meta:
        ordering = ["versie", "pk"]
        verbose_name = _("passage")
        constraints = [
            models.UniqueConstraint(fields=["versie", "onderdeel", "sha256"], name="subsidies_passage_marked_once"),
            models.CheckConstraint(condition=~Q(tekst=""), name="subsidies_passage_has_text"),
        ]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"passage {self.pk}"

    def get_absolute_url(self) -> str:
        """The page of the passages of its report."""
        return reverse("subsidies:passage_list", args=[self.versie.rapportage_id])

    @property
    def partijen(self) -> tuple[Partij, ...]:
        """Who must find it fit."""
        return tuple(Partij) if self.organisatie_id else (Partij.COORDINATOR, Partij.ACCOUNTHOUDER)

    @property
    def stand(self) -> "dict[Partij, Passageoordeel | None]":
        """The last judgement of each who must give one; from what ``for_list`` fetched."""
        last = {Partij(row.partij): row for row in self.oordelen.all()}
        return {partij: last.get(partij) for partij in self.partijen}

    @property
    def is_geweigerd(self) -> bool:
        """Somebody who must find it fit does not, now."""
        return any(row is not None and not row.is_akkoord for row in self.stand.values())

    @property
    def aan_zet(self) -> Partij | None:
        """Whose judgement is asked next; None where all gave theirs, or one found it not fit."""
        return None if self.is_geweigerd else next((partij for partij, row in self.stand.items() if row is None), None)

    @property
    def is_geschikt(self) -> bool:
        """Found fit by everybody who must, now."""
        return all(row is not None and row.is_akkoord for row in self.stand.values())


class Passageoordeel(models.Model):
    """One judgement of one party on a passage; the last one counts. Rows are only added."""

    passage = models.ForeignKey(Passage, models.PROTECT, related_name="oordelen")
    partij = models.CharField(_("namens"), max_length=14, choices=Partij.choices)
    is_akkoord = models.BooleanField(_("geschikt voor de Kamer"))
    reden = models.TextField(_("reden"), blank=True)
    moment = models.DateTimeField()
    door = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["moment", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(partij__in=Partij.values), name="subsidies_passageoordeel_partij"),
            models.CheckConstraint(
                condition=Q(is_akkoord=True) | ~Q(reden=""),
                name="subsidies_passageoordeel_no_says_why",
                violation_error_message=_("Schrijf waarom de passage niet geschikt is."),
            ),
        ]
        indexes = [models.Index(fields=["passage", "partij", "-moment"])]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.partij}: {'ja' if self.is_akkoord else 'nee'}"
