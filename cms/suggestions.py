"""What a reader may have meant when no page holds a word that they typed: words, meanings and pages that are near.

The service search puts one slip right and says so (`search.spelling`). Here nothing is searched for unasked: a reader
is offered the words, so they may be two slips away, and short.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from django.db.models import Count, Max
from django.utils.html import strip_tags
from django.utils.text import slugify
from wagtail.models import Page

from cms.models import GlossaryPage
from search.analyser import STOP_WORDS, stem, words_of

SHORTEST = 4
NEAR_ENOUGH = 0.77
#: Words of one query that are looked at; a person who typed more is better served by the first.
LOOKED_AT = 8
MEANINGS = 3


@dataclass(frozen=True)
class Suggestion:
    """Other words to search with, and what the glossary says of them."""

    words: str = ""
    meanings: list[dict[str, str]] = field(default_factory=list)


def suggestion_for(text: str, *, is_found: bool = False) -> Suggestion:
    """What may have been meant; its words are empty where every word is known or nothing is near.

    Where pages were found, another ending of a known word (“payments” for “payment”) is taken for known.
    """
    typed, known = words_of(text), known_words()
    endings = {stem(word) for word in known} if is_found else set()
    near = {
        word: nearest(word, known)
        for word in typed[:LOOKED_AT]
        if word not in STOP_WORDS and word not in known and stem(word) not in endings
    }
    meant = [near.get(word) or word for word in typed]
    return Suggestion(" ".join(meant), meanings_of(meant)) if meant != typed else Suggestion()


def nearest(word: str, known: Mapping[str, int]) -> str | None:
    """The nearest known word with the same first letter, the commonest of equals; None when none is near."""
    if len(word) < SHORTEST or not word.isalpha():
        return None
    alike = [other for other in known if other[0] == word[0] and abs(len(other) - len(word)) <= 2]
    alike.sort(key=lambda other: -known[other])  # difflib keeps the first of equals
    return next(iter(get_close_matches(word, alike, n=1, cutoff=NEAR_ENOUGH)), None)


def meanings_of(words: list[str]) -> list[dict[str, str]]:
    """The glossary's terms that hold most of the words, at most three, with the address of each."""
    glossary = GlossaryPage.objects.live().first()
    wanted = {stem(word) for word in words if word not in STOP_WORDS}
    if glossary is None:
        return []
    shared = [(len(wanted & set(map(stem, words_of(block.value["term"])))), block.value) for block in glossary.terms]
    best = sorted((row for row in shared if row[0]), key=lambda row: -row[0])
    return [
        {"term": said["term"], "meaning": said["meaning"], "url": f"{glossary.url}#{slugify(said['term'])}"}
        for _, said in best[:MEANINGS]
    ]


def known_words() -> Mapping[str, int]:
    """The words of all published pages and how often each is there."""
    live = Page.objects.live().public().filter(depth__gt=1)
    there = live.aggregate(pages=Count("pk"), last=Max("last_published_at"))
    return _words_of_pages(there["pages"], there["last"])


@lru_cache(maxsize=1)
def _words_of_pages(pages: int, last: Any) -> Mapping[str, int]:
    """Counted anew when a page is published or taken away: that changes what it is called with."""
    live = Page.objects.live().public().filter(depth__gt=1)
    counts = Counter(word for page in live.specific() for text in _texts(page) for word in words_of(text))
    return {word: count for word, count in counts.items() if len(word) >= SHORTEST and word.isalpha()}


def _texts(page: Any) -> Iterator[str]:
    yield page.title
    yield getattr(page, "summary", "")
    for stream in page.streams() if hasattr(page, "streams") else ():
        for text in stream.stream_block.get_searchable_content(stream):
            yield strip_tags(text)
