"""Names of recipients: the same name, the same form, and names that look like each other. Pure: no ORM.

Alike is the Jaccard index of their sets of three signs: |A ∩ B| / |A ∪ B|, from 0 to 1. To compare all pairs of tens of
thousands of names, only names that share one of their rarest signs-of-three are compared: two sets with an index of at
least t must share one of the first |A| − ⌈t·|A|⌉ + 1 of the longer one and |B| − ⌈2t/(1+t)·|B|⌉ + 1 of the shorter one,
sorted from rare to common (prefix filter: Chaudhuri, Ganti and Kaushik, 2006; Xiao and others, 2008). None is missed.
"""

import math
import re
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from heapq import nlargest

# From here on two names are proposed to a person. Below it, schools with a common word flood the list.
DREMPEL = 0.62
# Of one new name at most so many proposals: the most alike ones. More than that nobody looks at.
MEESTE = 5
# Legal forms and words that overviews add or leave out; "nederland" tells no organisations apart by itself.
RECHTSVORMEN = frozenset(
    {"stichting", "stg", "stich", "st", "vereniging", "ver", "bv", "nv", "vof", "cv", "ua", "coop", "cooperatie"}
    | {"cooperatieve", "cooperatief", "maatschap", "eenmanszaak", "ivzw", "vzw", "ev", "gmbh", "inc", "ltd", "llc"}
    | {"foundation", "association", "stiftung", "nederland", "nederlandse"}
)
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?\b|\b[a-z]\.[a-z]\b")
_SIGNS = re.compile(r"[^a-z0-9]+")
_REPLACED = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "&": " en ", "+": " plus "})
Telt = Callable[[int, int], None]


@lru_cache(maxsize=50_000)
def sleutel(naam: str) -> str:
    """By which two spellings are surely one: only capitals, spaces and the way of writing accents may differ."""
    return " ".join(unicodedata.normalize("NFC", naam).casefold().split())


def vorm(naam: str) -> str:
    """The form by which names are compared: no accents, signs, capitals or legal forms, words in their order."""
    bare = unicodedata.normalize("NFKD", naam.casefold().translate(_REPLACED))
    bare = "".join(sign for sign in bare if not unicodedata.combining(sign))
    bare = _DOTTED.sub(lambda match: match[0].replace(".", ""), bare)
    words = _SIGNS.sub(" ", bare.replace("'", "").replace("’", "")).split()
    kept = [word for word in words if word not in RECHTSVORMEN]
    return " ".join(kept or words) or sleutel(naam)


def drietallen(vorm: str) -> frozenset[str]:
    """The signs of three of each word, with its begin and end marked, as PostgreSQL's pg_trgm cuts them."""
    padded = [f"  {word} " for word in vorm.split()]
    return frozenset(word[place : place + 3] for word in padded for place in range(len(word) - 2))


def gelijkenis(een: str, ander: str) -> Decimal:
    """How much two forms are alike, to three decimals."""
    if een == ander:
        return Decimal(1)
    first, second = drietallen(een), drietallen(ander)
    return Decimal(len(first & second) / (len(first | second) or 1)).quantize(Decimal("0.001"))


def lijken_op(
    vormen: Mapping[int, str],
    nieuw: Iterable[int],
    *,
    drempel: float = DREMPEL,
    meeste: int = MEESTE,
    telt: Telt | None = None,
) -> list[tuple[int, int, Decimal]]:
    """Pairs (low id, high id, likeness) of which at least one is new and that are as much alike as ``drempel``.

    Of each new name the ``meeste`` most alike ones, so that a file of thousands of schools gives a list to work with.
    ``telt`` hears after every five hundred names how many were compared of how many. Numbers in names must be the same:
    "Fonds 2" is never proposed for "Fonds 3".
    """
    fresh = set(nieuw) & vormen.keys()
    ranked = _ranked(vormen)
    sets = {key: frozenset(parts) for key, parts in ranked.items()}
    every, among_new = _Index(), _Index()
    best: defaultdict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for count, key in enumerate(sorted(ranked, key=lambda key: (len(ranked[key]), key)), start=1):
        parts, mine, size = ranked[key], sets[key], len(ranked[key])
        # Only shorter names stand in the index: each pair is met once, and the shorter one needs fewer signs there.
        probe = parts[: size - math.ceil(drempel * size) + 1]
        for other in (every if key in fresh else among_new).near(probe, math.ceil(drempel * size)):
            common = len(mine & sets[other])
            likeness = common / (size + len(sets[other]) - common)
            if likeness >= drempel:
                for end in {key, other} & fresh:
                    best[end].append((likeness, -min(key, other), -max(key, other)))
        head = parts[: size - math.ceil(2 * drempel / (1 + drempel) * size) + 1]
        for index in (every, among_new) if key in fresh else (every,):
            index.add(key, head, size)
        if telt is not None and count % 500 == 0:
            telt(count, len(ranked))
    found = {pair for pairs in best.values() for pair in nlargest(meeste, pairs)}
    return [
        (-low, -high, Decimal(likeness).quantize(Decimal("0.001")))
        for likeness, low, high in sorted(found, reverse=True)
    ]


class _Index:
    """Which names hold a sign-of-three among their rarest ones, shortest first."""

    def __init__(self) -> None:
        self._rows: defaultdict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))

    def add(self, key: int, parts: list[int], size: int) -> None:
        """Names come in the order of their size."""
        for part in parts:
            sizes, keys = self._rows[part]
            sizes.append(size)
            keys.append(key)

    def near(self, parts: list[int], least: int) -> set[int]:
        """Names of at least this size that hold one of these."""
        found: set[int] = set()
        for part in parts:
            if part in self._rows:
                sizes, keys = self._rows[part]
                found.update(keys[bisect_left(sizes, least) :])
        return found


def _ranked(vormen: Mapping[int, str]) -> dict[int, list[int]]:
    """Each name's signs of three as numbers, the rarest first; names with other numbers in them share none."""
    texts = {}
    for key, form in vormen.items():
        mark = " ".join(_numbers(form))
        texts[key] = [part + mark for part in drietallen(form)]
    often = Counter(part for parts in texts.values() for part in parts)
    rank = {part: place for place, part in enumerate(sorted(often, key=lambda part: (often[part], part)))}
    return {key: sorted(rank[part] for part in parts) for key, parts in texts.items()}


def _numbers(form: str) -> list[str]:
    return re.findall(r"\d+", form)
