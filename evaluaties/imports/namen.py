"""Names of recipients: the same name, the same form, and names that look like each other. Pure: no ORM.

Alike is the Jaccard index of their sets of three signs: |A ∩ B| / |A ∪ B|, from 0 to 1. To compare all pairs of tens of
thousands of names, only names that share one of their rarest signs-of-three are compared: two sets with an index of at
least t must share one of the first |A| − ⌈t·|A|⌉ + 1 when sorted from rare to common (prefix filter of Chaudhuri,
Ganti and Kaushik, 2006). No pair is missed.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
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
    ``telt`` hears after every hundred names how many were compared of how many. Numbers in names must be the same:
    "Fonds 2" is never proposed for "Fonds 3".
    """
    sets = {key: drietallen(form) for key, form in vormen.items()}
    often = Counter(part for parts in sets.values() for part in parts)
    prefixes = {key: _prefix(parts, often, drempel) for key, parts in sets.items()}
    index: defaultdict[str, list[int]] = defaultdict(list)
    for key, prefix in prefixes.items():
        for part in prefix:
            index[part].append(key)
    numbers = {key: _numbers(form) for key, form in vormen.items()}
    todo = sorted(set(nieuw) & sets.keys())
    fresh = set(todo)
    best: defaultdict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for count, key in enumerate(todo, start=1):
        mine, size = sets[key], len(sets[key])
        for other in {other for part in prefixes[key] for other in index[part]}:
            # A pair of two new ones is met twice: once is enough.
            if other == key or (other < key and other in fresh) or numbers[key] != numbers[other]:
                continue
            if not _fits(size, len(sets[other]), drempel):
                continue
            common = len(mine & sets[other])
            likeness = common / (size + len(sets[other]) - common)
            if likeness >= drempel:
                pair = (likeness, -min(key, other), -max(key, other))
                for end in {key, other} & fresh:
                    best[end].append(pair)
        if telt is not None and count % 100 == 0:
            telt(count, len(todo))
    found = {pair for pairs in best.values() for pair in nlargest(meeste, pairs)}
    return [
        (-low, -high, Decimal(likeness).quantize(Decimal("0.001")))
        for likeness, low, high in sorted(found, reverse=True)
    ]


def _prefix(parts: frozenset[str], often: Counter[str], drempel: float) -> list[str]:
    ordered = sorted(parts, key=lambda part: (often[part], part))
    return ordered[: len(parts) - math.ceil(drempel * len(parts)) + 1]


def _fits(first: int, second: int, drempel: float) -> bool:
    """Whether sets of these sizes can be alike enough at all."""
    return min(first, second) >= drempel * max(first, second)


def _numbers(form: str) -> list[str]:
    return re.findall(r"\d+", form)
