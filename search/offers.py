"""Hard facts in what a person typed, like “I’m 74” or “on Tuesdays”: offered as filters, never applied unasked."""

from dataclasses import dataclass, replace

from .facts import Fact, Reading
from .query import QueryPlace, ServiceQuery
from .rules import RULE, Names


@dataclass(frozen=True)
class Offer:
    """A filter that the words suggest, as a page shows it, and the search with it."""

    text: str
    query: ServiceQuery


def offers_in(query: ServiceQuery, reading: Reading, names: Names) -> list[Offer]:
    """What could be asked as a filter too, each once; what was chosen already is not offered."""
    offers = {}
    for fact in reading.facts:
        if fact.rule in RULE and (offer := _offer(fact, query, names)):
            offers.setdefault(offer.text, offer)
    return list(offers.values())


def _offer(fact: Fact, query: ServiceQuery, names: Names) -> Offer | None:
    if fact.rule == "place":
        name, place = fact.value
        near = QueryPlace.of(place, name)
        return None if query.place else Offer(f"Near {near}", replace(query, page=1, place=near))
    if fact.rule == "price":
        pence, unit = fact.value
        asked = {"max_price_pence": pence, "price_unit": unit}
        is_held = query.max_price_pence is not None
    else:
        held = getattr(query, fact.field)
        is_held = fact.value in held if isinstance(held, tuple) else held not in ("", None)
        asked = {fact.field: (*held, fact.value) if isinstance(held, tuple) else fact.value}
    if is_held:
        return None
    alone = {name: value[-1:] if isinstance(value, tuple) else value for name, value in asked.items()}
    tag = RULE[fact.rule].tags(replace(query, **alone), names)[0]
    return Offer(tag.words, replace(query, page=1, **asked))
