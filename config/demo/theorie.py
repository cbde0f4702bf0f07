"""Fictitious theories of change: a graph of nodes in two versions for each alliance."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from accounts.models import User
from allianties.models import Organisatie
from config.demo.bestanden import demo_files, key_of
from config.demo.people import demo_users
from config.feiten import organisaties_by_slug
from config.fixture_rows import FixtureError, Row, checked, find
from subsidies.models import Subsidie, Theorieknoop, Theorieverband, Theorieversie
from subsidies.statuses import KnoopSoort, Onderbouwing, TheorieStatus


def load_theorie() -> Counter[str]:
    """Theories of change that are not there yet, in the caller's transaction; returns how many rows were added."""
    users, organisaties = demo_users(), organisaties_by_slug()
    made: Counter[str] = Counter()
    for file, subsidie in demo_files("theorie"):
        versions = [_version(row, subsidie, users) for row in file.rows("versie")]
        nodes = [_Node.read(row, subsidie, organisaties) for row in file.rows("knoop")]
        if subsidie.theorieversies.exists():
            continue
        Theorieversie.objects.bulk_create(versions)
        for version in versions:
            made.update(theorieversies=1, knopen=_graph(version, nodes, file))
    return made


@dataclass(frozen=True)
class _Link:
    naar: str
    reden: str
    aanname: str


@dataclass(frozen=True)
class _Node:
    """A node as the file tells it, and in which versions it stands."""

    sleutel: str
    versies: list[int]
    knoop: Theorieknoop
    links: list[_Link]

    @classmethod
    def read(cls, row: Row, subsidie: Subsidie, organisaties: dict[str, Organisatie]) -> "_Node":
        """Raises `FixtureError` where it does not fit."""
        sleutel, owner = row.text("sleutel"), row.text("van", "")
        versies = row.wholes("versies") or [1, 2]
        links = []
        for part in row.rows("naar"):
            links.append(_Link(part.text("knoop"), part.text("reden", ""), part.text("aanname", "")))
            part.finish()
        knoop = Theorieknoop(
            sleutel=key_of(subsidie, "knoop", sleutel),
            soort=row.choice("soort", KnoopSoort.values),
            naam=row.text("naam"),
            omschrijving=row.text("omschrijving", ""),
            organisatie=find(organisaties, owner, row) if owner else None,
            onderbouwing=row.choice("onderbouwing", ["", *Onderbouwing.values], ""),
            indicatieve_kosten=row.number("kosten"),
        )
        return cls(sleutel, versies, checked(row, knoop), links)

    def copy_for(self, version: Theorieversie, volgorde: int) -> Theorieknoop:
        """This node in one version."""
        fields = ("sleutel", "soort", "naam", "omschrijving", "organisatie", "onderbouwing", "indicatieve_kosten")
        values: dict[str, str | Decimal | None] = {field: getattr(self.knoop, field) for field in fields}
        return Theorieknoop(versie=version, volgorde=volgorde, **values)


def _version(row: Row, subsidie: Subsidie, users: dict[str, User]) -> Theorieversie:
    version = Theorieversie(
        subsidie=subsidie,
        nummer=row.whole("nummer"),
        status=TheorieStatus.VASTGESTELD,
        vanaf_jaar=row.whole("vanaf_jaar"),
        reden=row.text("reden", ""),
        analyse=row.text("analyse"),
        functies=row.text("functies"),
        vastgesteld_op=row.moment("op"),
        vastgesteld_door=find(users, row.text("door"), row),
    )
    return checked(row, version)


def _graph(version: Theorieversie, nodes: list[_Node], file: Row) -> int:
    """Write the nodes of one version and the links of which both ends stand in it; returns how many nodes."""
    known = {node.sleutel for node in nodes}
    here = {
        node.sleutel: (node, node.copy_for(version, number))
        for number, node in enumerate(nodes, start=1)
        if version.nummer in node.versies
    }
    Theorieknoop.objects.bulk_create(knoop for _node, knoop in here.values())
    links = []
    for node, knoop in here.values():
        for link in node.links:
            if strange := {link.naar, link.aanname or link.naar} - known:
                raise FixtureError(f"{file.place} > knoop {node.sleutel}: no node {sorted(strange)}.")
            if link.naar in here:
                aanname = here[link.aanname][1] if link.aanname in here else None
                naar = here[link.naar][1]
                links.append(Theorieverband(versie=version, van=knoop, naar=naar, reden=link.reden, aanname=aanname))
    Theorieverband.objects.bulk_create(links)
    return len(here)
