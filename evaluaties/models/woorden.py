"""Texts that hold the same words as a question, found by the stems of Dutch."""

import re
from functools import reduce
from operator import or_
from typing import TypeVar

from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector
from django.db import models

CONFIG = "dutch"
MOST_WORDS = 24
_WORD = re.compile(r"[^\W_]{4,40}")
Rows = TypeVar("Rows", bound="models.QuerySet[models.Model]")


def words_of(text: str) -> list[str]:
    """The first different words of a text that can mean something: four letters or more."""
    return list(dict.fromkeys(word.lower() for word in _WORD.findall(text)))[:MOST_WORDS]


def with_words(rows: Rows, asked: str, *fields: str, every: bool = False) -> Rows:
    """Rows with one of these words in ``fields`` (``every``: with all), the best first. No words: none.

    Gives them a ``past``: how well they fit.
    """
    words = words_of(asked)
    if not every and not words:
        return rows.none()
    if every:
        query: SearchQuery = SearchQuery(asked, config=CONFIG, search_type="websearch")
    else:
        query = reduce(or_, (SearchQuery(word, config=CONFIG) for word in words))
    vector = SearchVector(*fields, config=CONFIG)
    found = rows.annotate(woorden=vector).filter(woorden=query)
    return found.annotate(past=SearchRank(vector, query)).order_by("-past", "pk")
