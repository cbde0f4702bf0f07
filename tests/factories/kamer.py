"""A factory per model of letters to Parliament and annexes in the making: required fields only."""

from datetime import date
from itertools import count

from django.utils import timezone

from documents.canonical import sha256
from documents.models import Document, Soort
from evaluaties.models import (
    AfspraakSoort,
    Bijlage,
    Bijlageconcept,
    Blok,
    Blokpassage,
    BlokSoort,
    Briefstuk,
    BriefstukSoort,
    Conceptstap,
    Kamerafspraak,
    Kamerbrief,
    Kamervraag,
    Paraaf,
    Probleemreden,
    Sjabloon,
    Vraagpassage,
)
from evaluaties.pdf import gather_concept
from evaluaties.statuses import ConceptStatus
from subsidies.models import Passage
from tests.factories.accounts import user_factory
from tests.factories.subsidies import make_periode, make_verband
from tests.factories.volume import hand_in_year

_numbers = count(1)


def passage_factory(**kwargs: object) -> Passage:
    """Words of a report over 2025 with akkoord, found fit by nobody yet."""
    tekst = str(kwargs.get("tekst", "De alliantie hield vier bijeenkomsten."))
    versie = kwargs.pop("versie", None) or hand_in_year(make_verband(f"Passage {next(_numbers)}"), 2025, [])
    given = {
        "versie": versie,
        "onderdeel": "Samenvatting",
        "tekst": tekst,
        "sha256": sha256(tekst),
        "gemarkeerd_op": timezone.now(),
        "gemarkeerd_door": kwargs.pop("gemarkeerd_door", None) or user_factory(),
    }
    return Passage.objects.create(**{**given, **kwargs})


def kamerbrief_factory(**kwargs: object) -> Kamerbrief:
    """A letter that is being prepared."""
    return Kamerbrief.objects.create(**{"titel": "Voortgang", "afzender": "De staatssecretaris van OCW", **kwargs})


def briefstuk_factory(**kwargs: object) -> Briefstuk:
    """A decision note without its file."""
    letter = kwargs.pop("kamerbrief", None) or kamerbrief_factory()
    given = {"volgorde": 1, "soort": BriefstukSoort.BESLISNOTA, "titel": "Beslisnota", "kamerbrief": letter}
    return Briefstuk.objects.create(**{**given, **kwargs})


def kamerafspraak_factory(**kwargs: object) -> Kamerafspraak:
    """An open promise."""
    given = {
        "soort": AfspraakSoort.TOEZEGGING,
        "omschrijving": "De Kamer krijgt een overzicht.",
        "datum": date(2025, 3, 1),
    }
    return Kamerafspraak.objects.create(**{**given, **kwargs})


def kamervraag_factory(**kwargs: object) -> Kamervraag:
    """Open questions."""
    given = {
        "titel": "De allianties",
        "vraag": "Hoe staat het ermee?",
        "ontvangen_datum": date(2025, 3, 3),
        "vervaldatum": date(2025, 3, 24),
    }
    return Kamervraag.objects.create(**{**given, **kwargs})


def vraagpassage_factory(**kwargs: object) -> Vraagpassage:
    """A passage under an answer."""
    given = {
        "kamervraag": kwargs.pop("kamervraag", None) or kamervraag_factory(),
        "passage": kwargs.pop("passage", None) or passage_factory(),
        "volgorde": 1,
    }
    return Vraagpassage.objects.create(**{**given, **kwargs})


def paraaf_factory(**kwargs: object) -> Paraaf:
    """Initials under an empty answer."""
    given = {
        "kamervraag": kwargs.pop("kamervraag", None) or kamervraag_factory(),
        "tekst_sha256": sha256(""),
        "door": kwargs.pop("door", None) or user_factory(),
        "moment": timezone.now(),
    }
    return Paraaf.objects.create(**{**given, **kwargs})


def bijlageconcept_factory(**kwargs: object) -> Bijlageconcept:
    """An annex in the making, without blocks, of the period 2023–2027."""
    periode = kwargs.pop("periode", None) or make_periode()
    given = {"sjabloon": Sjabloon.VOORTGANG, "titel": "Voortgang", "periode": periode, "peildatum": date(2025, 12, 31)}
    if kwargs.get("sjabloon") != Sjabloon.JAAROVERZICHT:
        given["kamerbrief"] = kwargs.pop("kamerbrief", None) or kamerbrief_factory()
    return Bijlageconcept.objects.create(**{**given, **kwargs})


def blok_factory(*, concept: Bijlageconcept | None = None, **kwargs: object) -> Blok:
    """A block of text."""
    concept = concept or bijlageconcept_factory()
    given = {"concept": concept, "volgorde": concept.blokken.count() + 1, "soort": BlokSoort.TEKST}
    return Blok.objects.create(**{**given, **kwargs})


def blokpassage_factory(**kwargs: object) -> Blokpassage:
    """A passage, word for word, in a block."""
    given = {
        "blok": kwargs.pop("blok", None) or blok_factory(),
        "passage": kwargs.pop("passage", None) or passage_factory(),
        "volgorde": 1,
    }
    return Blokpassage.objects.create(**{**given, **kwargs})


def probleemreden_factory(**kwargs: object) -> Probleemreden:
    """Why a problem may stay."""
    given = {
        "concept": kwargs.pop("concept", None) or bijlageconcept_factory(),
        "sleutel": "alliantie_ontbreekt",
        "reden": "Zij begint pas volgend jaar.",
        "door": kwargs.pop("door", None) or user_factory(),
    }
    return Probleemreden.objects.create(**{**given, **kwargs})


def conceptstap_factory(**kwargs: object) -> Conceptstap:
    """Handed to a colleague to be checked."""
    given = {
        "concept": kwargs.pop("concept", None) or bijlageconcept_factory(),
        "naam": "check",
        "van": ConceptStatus.CONCEPT,
        "naar": ConceptStatus.TER_CONTROLE,
        "moment": timezone.now(),
        "door": kwargs.pop("door", None) or user_factory(),
    }
    return Conceptstap.objects.create(**{**given, **kwargs})


def made_final(concept: Bijlageconcept) -> Bijlage:
    """The frozen annex of this concept, without problems looked for."""
    document = Document.objects.for_context(
        Soort.BIJLAGE, gather_concept(concept), titel=concept.titel, moment=timezone.now()
    )
    bijlage = Bijlage.objects.create(periode=concept.periode, peildatum=concept.peildatum, document=document)
    Bijlageconcept.objects.filter(pk=concept.pk).update(status=ConceptStatus.DEFINITIEF, bijlage=bijlage)
    conceptstap_factory(concept=concept, naam="finish", van=ConceptStatus.TER_CONTROLE, naar=ConceptStatus.DEFINITIEF)
    return bijlage
