"""Organisations: legal persons, and consortia that are made of them."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Self
from urllib.parse import urlsplit

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Func, Q, Value
from django.db.models.functions import Concat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission

SHORTEST_PART = 5
"""Characters; a shorter part of an address would be found everywhere."""
_POSTCODE = re.compile(r"\b[1-9]\d{3}\s?[A-Za-z]{2}\b")


class Domein(models.TextChoices):
    """The eight fields of R22 art. 2.2 b."""

    ONDERWIJS = "onderwijs", _("onderwijs")
    VEILIGHEID = "veiligheid", _("veiligheid")
    GEZONDHEID = "gezondheid", _("gezondheid")
    ARBEIDSMARKT = "arbeidsmarkt", _("arbeidsmarkt")
    MEDIA = "media", _("media")
    POLITIEK = "politiek", _("politiek")
    RECHT = "recht", _("recht")
    LEEFVORMEN = "leefvormen", _("leefvormen")


class Herkomst(models.TextChoices):
    """How a fact is known."""

    BEKEND = "bekend", _("bekend")
    AFGELEID = "afgeleid", _("afgeleid")


class SorteerVorm(Func):
    """The form by which people expect names to be sorted: no case, no accents (our own immutable SQL function)."""

    function = "sorteervorm"
    output_field = models.TextField()


class ArrayText(Func):
    """The texts of an array as one text."""

    function = "array_to_string"
    template = "%(function)s(%(expressions)s, ' ')"
    output_field = models.TextField()


def named(q: str) -> dict[str, SorteerVorm]:
    """The condition on ``zoektekst`` (see `SEARCH_TEXT`) that a name or spelling holds ``q``, in any case or accent."""
    return {"zoektekst__contains": SorteerVorm(Value(q))}


# Name and other spellings as one text, without case and accents.
SEARCH_TEXT = SorteerVorm(Concat("naam", Value(" "), ArrayText("aliases"), output_field=models.TextField()))


class OrganisatieQuerySet(models.QuerySet["Organisatie"]):
    """Words for lists of organisations."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry; for others the organisations of their alliances and their own."""
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        mine = Q(contactpersonen__user=user)
        shared = Q(deelnames__alliantie__contactpersonen__in=_current_contacts(user))
        return self.filter(Q(pk__in=self.model.objects.filter(mine | shared).values("pk")))

    def by_name(self) -> Self:
        """In the order of a card index."""
        return self.order_by(SorteerVorm("naam"), "pk")

    def zoek(self, q: str) -> Self:
        """Whose name or other spelling holds ``q``, in any case or accent."""
        return self.alias(zoektekst=SEARCH_TEXT).filter(**named(q))

    def op_terrein(self, domein: str) -> Self:
        """Active in this field of R22 art. 2.2 b."""
        return self.filter(domeinen__contains=[domein])

    def for_list(self) -> Self:
        """What the list page shows: nothing that may be shielded is even loaded."""
        return self.defer("correspondentieadres", "website", "kvk_nummer", "bron")


def find_words(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of these, as whole words in any case, however they are spaced and broken; None without any."""
    kept = {" ".join(word.split()) for word in words} - {""}
    longest_first = sorted(kept, key=lambda word: (-len(word), word))
    found = "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE) if kept else None


def details_of(adres: str, website: str) -> Iterator[str]:
    """What leads to an organisation even alone: street with number and postcode of its address; host of its site."""
    parts = re.split(r"[,;\n]", adres)
    yield from (part for part in parts if any(map(str.isdigit, part)) and len(part.strip()) >= SHORTEST_PART)
    yield from _POSTCODE.findall(adres)
    yield (urlsplit(website).hostname or "").removeprefix("www.")


def shielded_names() -> re.Pattern[str] | None:
    """What finds the names and other spellings of organisations that are shielded today; None where there are none."""
    rows = Organisatie.objects.filter(is_afgeschermd=True).values_list("naam", "aliases")
    return find_words(name for naam, aliases in rows for name in (naam, *aliases))


def _current_contacts(user: User) -> models.QuerySet[Any]:
    return user.contactpersonen.geldig()


@track_history()
class Organisatie(models.Model):
    """A legal person or a consortium of them; a consortium may lack a KvK number."""

    naam = models.CharField(_("naam"), max_length=200)
    slug = models.SlugField(max_length=80, unique=True)
    aliases = ArrayField(
        models.CharField(max_length=200), default=list, blank=True, verbose_name=_("andere schrijfwijzen")
    )
    kvk_nummer = models.CharField(
        _("KvK-nummer"),
        max_length=8,
        null=True,
        blank=True,
        unique=True,
        validators=[RegexValidator(r"^[0-9]{8}$", _("Een KvK-nummer heeft precies 8 cijfers, bijvoorbeeld 12345678."))],
        error_messages={"unique": _("Dit KvK-nummer hoort al bij een andere organisatie. Controleer het nummer.")},
    )
    rechtsvorm = models.CharField(_("rechtsvorm"), max_length=60, blank=True)
    oprichtingsjaar = models.PositiveSmallIntegerField(
        _("oprichtingsjaar"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1600), MaxValueValidator(2100)],
    )
    omvang = models.CharField(_("omvang"), max_length=60, blank=True)
    domeinen = ArrayField(
        models.CharField(max_length=20, choices=Domein.choices),
        default=list,
        blank=True,
        verbose_name=_("terreinen"),
    )
    is_consortium = models.BooleanField(_("is een consortium"), default=False)
    onderdeel_van = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="onderdelen",
        verbose_name=_("onderdeel van"),
    )
    is_afgeschermd = models.BooleanField(
        _("afgeschermd"),
        default=False,
        help_text=_("Adres, website en KvK-nummer blijven binnen het ministerie."),
    )
    correspondentieadres = models.CharField(_("correspondentieadres"), max_length=300, blank=True)
    website = models.URLField(_("website"), blank=True)
    is_fictief = models.BooleanField(_("fictief"), default=False)
    bron = models.CharField(_("bron"), max_length=300, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = OrganisatieQuerySet.as_manager()

    class Meta:
        verbose_name = _("organisatie")
        indexes = [models.Index(SorteerVorm("naam"), name="allianties_org_sorteervorm")]
        constraints = [
            models.CheckConstraint(
                condition=Q(kvk_nummer__isnull=True) | Q(kvk_nummer__regex=r"^[0-9]{8}$"),
                name="allianties_org_kvk",
            ),
            models.CheckConstraint(
                condition=~Q(onderdeel_van=models.F("pk")),
                name="allianties_org_not_part_of_itself",
                violation_error_message=_("Een organisatie kan geen onderdeel van zichzelf zijn."),
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("allianties:organisatie_detail", args=[self.slug])


class VroegereSlug(models.Model):
    """A slug that once led somewhere: it still does, and is never given to another."""

    slug = models.SlugField(max_length=80)
    organisatie = models.ForeignKey(Organisatie, models.PROTECT, null=True, related_name="vroegere_slugs")
    alliantie = models.ForeignKey("Alliantie", models.PROTECT, null=True, related_name="vroegere_slugs")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["slug"], condition=Q(organisatie__isnull=False), name="allianties_vroegereslug_org"
            ),
            models.UniqueConstraint(
                fields=["slug"],
                condition=Q(alliantie__isnull=False),
                name="allianties_vroegereslug_alliantie",
            ),
            models.CheckConstraint(
                condition=Q(organisatie__isnull=True) ^ Q(alliantie__isnull=True),
                name="allianties_vroegereslug_one",
            ),
        ]

    def __str__(self) -> str:
        return self.slug
