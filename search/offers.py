"""Hard facts in what a person typed, like “I’m 74” or “on Tuesdays”: offered as filters, never applied unasked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from marketplace.core.money import LARGEST_PENCE
from marketplace.core.places import first_known

from .analyser import READ_CHARACTERS, STOP_WORDS, fold
from .query import QueryPlace, ServiceQuery
from .rules import RULE, Names
from .wording import DAYS, LANGUAGES

#: The words of a fact, in folded text, and the filter that they suggest.
ACCESS_WORDS = {
    "step-free": r"wheelchairs?|step ?free|no steps|no stairs",
    "changing-place": r"hoists?|changing places?",
    "hearing-loop": r"hearing aids?|hearing loop|hard of hearing",
    "bsl": r"bsl|sign language|deaf",
    "quiet-space": r"quiet|noise|noisy|autistic|autism",
    "easy-read": r"easy ?read",
}
TIME_WORDS = {"morning": "mornings?", "afternoon": "afternoons?", "evening": "evenings?", "night": "nights|overnight"}
GENDER_WORDS = {
    "women": r"for women|women only|womens|ladies|female (?:carer|worker)",
    "men": r"for men|men only|mens|male (?:carer|worker)",
}
_AGE = re.compile(r"\b(?:im|i am|aged?|age of|he is|hes|she is|shes) (\d{1,3})\b(?! ?(?:miles?|minutes?|stone|pounds))")
_NEAR = re.compile(r"\b(?:near|in|around|at|by|close to|live in|from)(?= (\w+(?: \w+){0,2}))")
PLACES_TRIED = 4
_YEARS_OLD = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b")
_PRICE = re.compile(r"\b(?:under|up to|less than|at most|no more than) ?(£?) ?(\d{1,5}(?:\.\d\d)?) ?(pounds|quid)?")


@dataclass(frozen=True)
class Offer:
    """A filter that the words suggest, as a page shows it, and the search with it."""

    text: str
    query: ServiceQuery


def offers_in(query: ServiceQuery, names: Names) -> list[Offer]:
    """What could be asked as a filter too; what was chosen already is not offered."""
    text = fold(query.words[:READ_CHARACTERS])
    offers = [] if query.place else list(_places_in(text, query))
    for rule, field, value in (*_codes_in(text), *_numbers_in(text)):
        held = getattr(query, field)
        if isinstance(held, tuple):
            if value in held:
                continue
            with_it = replace(query, page=1, **{field: (*held, value)})
            alone = replace(query, **{field: (value,)})
        elif held in ("", None):
            with_it = alone = replace(query, page=1, **{field: value})
        else:
            continue
        offers.append(Offer(RULE[rule].tags(alone, names)[0].words, with_it))
    return offers


def _places_in(text: str, query: ServiceQuery) -> Iterable[Offer]:
    """“Near Bebington”: the first words after near, in, around or at that are the name of a place."""
    names: list[str] = []
    after = (found.group(1).split() for found in _NEAR.finditer(text))
    for words in islice((words for words in after if words[0] not in STOP_WORDS), PLACES_TRIED):
        names += [" ".join(words[:length]) for length in range(len(words), 0, -1)]
    if known := first_known(names):
        name, place = known
        near = QueryPlace.of(place, name)
        yield Offer(f"Near {near}", replace(query, page=1, place=near))


def _codes_in(text: str) -> Iterable[tuple[str, str, str]]:
    for code, day in DAYS.items():
        if _says(text, f"{day.lower()}s?") or (code in ("sat", "sun") and _says(text, "weekends?")):
            yield "days", "days", code
    for part, words in TIME_WORDS.items():
        if _says(text, words):
            yield "times", "times", part
    for code, words in ACCESS_WORDS.items():
        if _says(text, words):
            yield "access", "access", code
    for code, name in LANGUAGES.items():
        if code not in ("en", "bfi") and _says(text, re.escape(fold(name).split(" (")[0])):
            yield "language", "languages", code
    for gender, words in GENDER_WORDS.items():
        if _says(text, words):
            yield "gender", "gender", gender


def _numbers_in(text: str) -> Iterable[tuple[str, str, int]]:
    age = _AGE.search(text) or _YEARS_OLD.search(text)
    if age and 0 < int(age.group(1)) <= 120:
        yield "age", "age", int(age.group(1))
    price = _PRICE.search(text)
    if price and (price.group(1) or price.group(3)):
        pence = round(float(price.group(2)) * 100)
        if 0 < pence <= LARGEST_PENCE:
            yield "price", "max_price_pence", pence


def _says(text: str, words: str) -> bool:
    return re.search(rf"\b(?:{words})\b", text) is not None
