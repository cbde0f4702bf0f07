"""Who a person is, and which ministry-wide roles somebody holds."""

import hashlib
import secrets
import uuid
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.fields import EncryptedField
from accounts.history import track_history
from accounts.roles import MINISTRY_ROLES, PERMISSIONS, Permission, Rol

INVITATION_DAYS = 7


class UserManager(BaseUserManager["User"]):
    """Makes people; a password may come later, through an invitation."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A new person. Without ``password`` nobody can log in yet."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """The person with this address, in whatever case it is typed."""
        return self.get(email__iexact=username)


@track_history(exclude=["password", "last_login"])
class User(AbstractBaseUser):
    """A person: one account per person, never shared (BIO2 5.16.02)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mailadres"), max_length=254, unique=True)
    naam = models.CharField(_("naam"), max_length=120)
    is_active = models.BooleanField(_("kan inloggen"), default=True)
    is_demo = models.BooleanField(default=False, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        ordering = ["email"]
        constraints = [models.UniqueConstraint(Lower("email"), name="accounts_user_email_lower_uniq")]

    def __str__(self) -> str:
        return self.naam or self.email

    @cached_property
    def ministry_roles(self) -> frozenset[Rol]:
        """Ministry-wide roles of today; one query, kept for the request."""
        return frozenset(Rol(rol) for rol in self.rolverleningen.geldig().values_list("rol", flat=True))

    @property
    def ministry_permissions(self) -> frozenset[Permission]:
        """What today's ministry-wide roles allow everywhere."""
        return frozenset().union(*(PERMISSIONS[rol] for rol in self.ministry_roles))

    def get_full_name(self) -> str:
        """The name, for Django and allauth."""
        return self.naam


class PeriodQuerySet(models.QuerySet[Any]):
    """Rows with ``begindatum`` and ``einddatum``, both inclusive; an open end is empty."""

    def geldig(self, op: date | None = None) -> Self:
        """Rows that hold on the day ``op`` (today in Amsterdam without it)."""
        op = op or timezone.localdate()
        return self.filter(Q(einddatum__isnull=True) | Q(einddatum__gte=op), begindatum__lte=op)


def period_constraint(name: str) -> models.CheckConstraint:
    """The end is not before the begin; both days count."""
    return models.CheckConstraint(
        condition=Q(einddatum__isnull=True) | Q(einddatum__gte=F("begindatum")),
        name=name,
        violation_error_message=_("De einddatum ligt voor de begindatum. Pas een van beide aan."),
    )


@track_history()
class Rolverlening(models.Model):
    """A ministry-wide role of a person, from day to day (inclusive)."""

    user = models.ForeignKey(User, models.PROTECT, related_name="rolverleningen", verbose_name=_("persoon"))
    rol = models.CharField(_("rol"), max_length=20, choices=[(r.value, r.label) for r in MINISTRY_ROLES])
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"), null=True, blank=True)
    verleend_door = models.ForeignKey(User, models.PROTECT, related_name="+", null=True)
    verleend_op = models.DateTimeField(auto_now_add=True)

    objects = PeriodQuerySet.as_manager()

    class Meta:
        ordering = ["-begindatum", "rol"]
        constraints = [
            models.CheckConstraint(
                condition=Q(rol__in=[r.value for r in MINISTRY_ROLES]), name="accounts_rolverlening_rol"
            ),
            period_constraint("accounts_rolverlening_period"),
            models.UniqueConstraint(
                fields=["user", "rol"],
                condition=Q(einddatum__isnull=True),
                name="accounts_rolverlening_one_open",
                violation_error_message=_("Deze persoon heeft deze rol al."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rol} {self.begindatum}"


class UitnodigingQuerySet(models.QuerySet["Uitnodiging"]):
    """Invitations by their secret."""

    def open(self, token: str) -> "Uitnodiging | None":
        """The unused, unexpired invitation of this token, or None."""
        return (
            self.filter(token_hash=token_hash(token), gebruikt_op__isnull=True, verloopt_op__gt=timezone.now())
            .select_related("user")
            .first()
        )


def token_hash(token: str) -> str:
    """What is stored of a one-time secret."""
    return hashlib.sha256(token.encode()).hexdigest()


def _expiry() -> datetime:
    return timezone.now() + timedelta(days=INVITATION_DAYS)


class Uitnodiging(models.Model):
    """A one-time link with which a person sets a first password; only a hash of the secret is kept."""

    user = models.ForeignKey(User, models.CASCADE, related_name="uitnodigingen")
    token_hash = models.CharField(max_length=64, unique=True)
    verloopt_op = models.DateTimeField(default=_expiry)
    gebruikt_op = models.DateTimeField(null=True)

    objects = UitnodigingQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.user_id} {self.verloopt_op:%d-%m-%Y}"

    @classmethod
    def issue(cls, user: User) -> str:
        """Make a new link for this person, end older ones, and give its secret (shown once)."""
        cls.objects.filter(user=user, gebruikt_op__isnull=True).update(verloopt_op=timezone.now())
        token = secrets.token_urlsafe(32)
        cls.objects.create(user=user, token_hash=token_hash(token))
        return token


class Concepttekst(models.Model):
    """Text of a person that could not be saved where it belongs: the session was locked, or a check failed."""

    user = models.ForeignKey(User, models.CASCADE, related_name="concepten")
    pad = models.CharField(max_length=500)
    payload = EncryptedField()
    bewaard_op = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "pad"], name="accounts_concepttekst_one")]

    def __str__(self) -> str:
        return self.pad
