"""Passages for Parliament, and what each party said about them."""

from datetime import datetime

from django.utils import timezone

from accounts.models import User
from allianties.models import Organisatie
from documents.canonical import sha256
from subsidies.actions.passage import mark_passages
from subsidies.models import Partij, Passage, RapportageVersie
from subsidies.pdf import RapportageContext
from subsidies.pdf.passage import part_name
from tests.factories.beoordelen import last_version
from tests.factories.lezen import Geschreven
from tests.factories.subsidies import Verband


def make_passage(
    versie: RapportageVersie,
    *,
    soort: str = "samenvatting",
    organisatie: Organisatie | None = None,
    tekst: str = "",
    moment: datetime | None = None,
) -> Passage:
    """The whole text (or ``tekst``) of the part of this kind and organisation; nobody judged it yet."""
    wanted = (soort, organisatie.naam if organisatie else "")
    parts = RapportageContext.from_facts(versie.facts).onderdelen
    part = next(part for part in parts if (part.soort, part.organisatie) == wanted)
    return Passage.objects.create(
        versie=versie,
        onderdeel=part_name(part),
        organisatie=organisatie,
        tekst=tekst or part.tekst,
        sha256=sha256(tekst or part.tekst),
        gemarkeerd_op=moment or timezone.now(),
        gemarkeerd_door=versie.ingediend_door,
    )


def judged(
    passage: Passage, verband: Verband, *, is_akkoord: bool = True, partij: str = "", moment: datetime | None = None
) -> Passage:
    """What one party said, or with no ``partij`` all that must."""
    people: dict[str, User] = {
        Partij.PARTNER: verband.partner,
        Partij.COORDINATOR: verband.coordinator,
        Partij.ACCOUNTHOUDER: verband.accounthouder,
    }
    for one in [partij] if partij else passage.partijen:
        passage.oordelen.create(
            partij=one,
            is_akkoord=is_akkoord,
            reden="" if is_akkoord else "Dit klopt niet.",
            moment=moment or timezone.now(),
            door=people[one],
        )
    return passage


def place(versie: RapportageVersie, soort: str, organisatie: str = "") -> int:
    """Where the part of this kind (of this organisation) stands in the version."""
    parts = RapportageContext.from_facts(versie.facts).onderdelen
    return next(at for at, part in enumerate(parts) if (part.soort, part.organisatie) == (soort, organisatie))


def mark(
    user: User, versie: RapportageVersie, words: str = "", *, soort: str = "samenvatting", org: str = ""
) -> Passage:
    """Mark ``words`` (the whole text without) of a part."""
    at = place(versie, soort, org)
    words = words or RapportageContext.from_facts(versie.facts).onderdelen[at].tekst
    (passage,) = mark_passages(versie.pk, by=user, onderdeel=at, teksten=[words])
    return passage


def partner_passage(written: Geschreven) -> Passage:
    """Of the part of `lid`; nobody judged it."""
    return make_passage(last_version(written.rapportage), soort="bijdrage", organisatie=written.verband.lid)
