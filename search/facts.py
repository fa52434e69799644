"""A sentence read: the hard facts in it, what it says is not wanted, and the rest, which is what to look for.

“I’m 74 and want company on Mondays, not a day centre” asks for company. 74 and Mondays are facts that the page offers
as filters, never applied unasked; a day centre is not wanted. None of these words is evidence for a listing. Words
inside a longer phrase of the lexicon (“Sunday lunch”) name a need, so they stay.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from . import fact_words
from .analyser import READ_CHARACTERS, STOP_WORDS, Analyser, fold, words_of
from .unwanted import Clause, Span, clauses_in, worker_of

#: The first of these names that is a place, with the place.
FindPlace = Callable[[Sequence[str]], tuple[str, Any] | None]
#: What is left at either end when the words beside it go.
_LOOSE_ENDS = re.compile(r"^(?:[\s,.;:]|(?:and|but|or|so)\b)+|(?:[\s,;:]|\b(?:and|but|or))+$", re.IGNORECASE)
#: Just before a fact these turn it round: “doesn’t speak English”, “not on Mondays”.
_TURNED = re.compile(
    r"\b(?:not|no|never|without|except|dont|do not|doesnt|does not|didnt|cant|cannot|isnt|is not|arent)"
    r"(?: (?:use|uses|speak|speaks|in|on|at|for|an?|the|do|have|need|any|make|come|live))* ?$"
)
#: Facts whose words may stand in a phrase that names a need, like “Friday night” or “wheelchair accessible house”.
_MAY_BE_NEEDS = frozenset({"days", "times", "access", "gender", "delivery"})
#: What a fact turned round rules out; of the others nothing is understood, and their words stay.
_RULED_OUT = frozenset({"days", "times", "access", "place", "delivery", "worker"})


@dataclass(frozen=True)
class Fact:
    """A filter that the words suggest. If it is taken, its words are nothing else.

    The rule “worker” has no filter: no listing says who would come.
    """

    rule: str
    field: str
    value: Any
    is_taken: bool
    span: Span


@dataclass(frozen=True)
class Unwanted:
    """What is said not to be wanted, and the kinds of service that it names. `span` holds the “not” too.

    It `is_also_wanted` where “not just” says so: then it is not looked for, and nothing is ruled out.
    """

    said: str
    span: Span
    kinds: frozenset[str] = frozenset()
    is_also_wanted: bool = False

    def __str__(self) -> str:
        return f"{'Not just' if self.is_also_wanted else 'Not'}: {self.said}"


@dataclass(frozen=True)
class Reading:
    """What was understood of somebody's words."""

    words: str = ""
    rest: str = ""
    facts: tuple[Fact, ...] = ()
    unwanted: tuple[Unwanted, ...] = ()

    @property
    def taken(self) -> tuple[str, ...]:
        """The words that are facts and nothing else, as they were typed."""
        return tuple(self.words[start:end].strip(" ,") for start, end in _joined(_taken(self.facts)))

    @property
    def unwanted_kinds(self) -> frozenset[str]:
        return frozenset().union(*(one.kinds for one in self.unwanted if not one.is_also_wanted))

    @property
    def workers_asked_for(self) -> tuple[str, ...]:
        """“woman”, “man”."""
        return tuple(dict.fromkeys(fact.value for fact in self.facts if fact.rule == "worker"))

    @property
    def workers_refused(self) -> tuple[str, ...]:
        """“woman”, “man”."""
        refused = (worker_of(fold(one.said)) for one in self.unwanted if not one.is_also_wanted)
        return tuple(dict.fromkeys(filter(None, refused)))

    @property
    def says_only_what_is_unwanted(self) -> bool:
        return bool(self.unwanted) and STOP_WORDS.issuperset(words_of(self.rest))

    def less(self, part: Unwanted) -> str:
        """The words without this part of them."""
        return _less(self.words, [part.span])


NOTHING_SAID = Reading()


def nowhere(names: Sequence[str]) -> None:
    """Without a gazetteer no name is that of a place."""


def as_typed(words: str) -> Reading:
    """Nothing understood: every word is looked for."""
    return Reading(words, words)


def read(
    words: str, analyser: Analyser, find_place: FindPlace = nowhere, languages: Collection[str] | None = None
) -> Reading:
    """What the words say. A fact turned round (“not on Mondays”) is not wanted, if it is one that can be left out.

    `languages` are those that any listing states; the page offers no other, so the name of another stays a word.
    """
    words = words[:READ_CHARACTERS]
    text, place_of = _folded(words)
    needs = analyser.phrases_in(text)
    clauses = [
        clause
        for clause in clauses_in(text)
        if worker_of(text[slice(*clause.said)]) or not _is_need(clause.span, needs, or_the_same=True)
    ]
    for clause in clauses:
        text = _blanked(text, clause.span)
    facts: list[Fact] = []
    for fact in _facts_in(text, find_place):
        if fact.rule == "language" and languages is not None and fact.value not in languages:
            continue
        turned = _TURNED.search(text[: fact.span[0]])
        if not turned:
            facts.append(
                replace(
                    fact, is_taken=fact.is_taken and not (fact.rule in _MAY_BE_NEEDS and _is_need(fact.span, needs))
                )
            )
        elif fact.is_taken and fact.rule in _RULED_OUT:
            clause = Clause(said=fact.span, span=(turned.start(), fact.span[1]))
            clauses += [] if _is_need(clause.span, needs, or_the_same=True) else [clause]

    def typed(span: Span) -> Span:
        return place_of[span[0]], place_of[span[1] - 1] + 1

    told = [Fact(one.rule, one.field, one.value, one.is_taken, typed(one.span)) for one in facts]
    unwanted = {
        typed(clause.span): Unwanted(
            _thing(words[slice(*typed(clause.said))]), typed(clause.span), clause.kinds, clause.is_also_wanted
        )
        for clause in clauses
    }
    gone = [*_taken(told), *unwanted]
    return Reading(words, _less(words, gone) if gone else words, tuple(told), tuple(unwanted.values()))


def _facts_in(text: str, find_place: FindPlace) -> list[Fact]:
    """Those whose words they have alone, then those that are only hinted at elsewhere."""
    found = [Fact(rule, field, value, takes, (start, end)) for rule, field, value, takes, start, end in (
        *_place_in(text, find_place), *fact_words.days_in(text), *fact_words.times_in(text),
        *fact_words.codes_in(text), *fact_words.languages_in(text), *fact_words.ages_in(text),
        *fact_words.prices_in(text),
    )]  # fmt: skip
    taken = [fact for fact in found if fact.is_taken]
    hinted = (fact for fact in found if not fact.is_taken)
    return taken + [fact for fact in hinted if not any(_meet(fact.span, other.span) for other in taken)]


def _place_in(text: str, find_place: FindPlace) -> Iterable[fact_words.Found]:
    asked = fact_words.places_asked(text)
    known = find_place([name for name, *_ in asked]) if asked else None
    if known:
        start, end, sure = next(rest for name, *rest in asked if name == known[0])
        yield "place", "place", known, sure, start, end


def _is_need(span: Span, needs: Iterable[Span], *, or_the_same: bool = False) -> bool:
    """Whether a phrase that the lexicon knows says more here than these words do."""
    return any(
        _meet(span, need) and (need[0] < span[0] or need[1] > span[1] or (or_the_same and need == span))
        for need in needs
    )


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _taken(facts: Iterable[Fact]) -> list[Span]:
    return [fact.span for fact in facts if fact.is_taken]


def _joined(spans: Iterable[Span]) -> list[Span]:
    """In order, those that touch as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _less(words: str, spans: Iterable[Span]) -> str:
    for start, end in reversed(_joined(spans)):
        words = f"{words[:start].rstrip()} {words[end:].lstrip()}"
    return _LOOSE_ENDS.sub("", re.sub(r"\s*([,;:])[\s,;:]*(?=[,.;:!?])|\s+(?=[,.;:!?])", "", words))


def _thing(said: str) -> str:
    """“on Mondays” → “Mondays”."""
    words = said.split()
    while len(words) > 1 and fold(words[0]) in STOP_WORDS:
        del words[0]
    return " ".join(words)


def _blanked(text: str, span: Span) -> str:
    return text[: span[0]] + "." * (span[1] - span[0]) + text[span[1] :]


def _folded(words: str) -> tuple[str, list[int]]:
    """The folded words, and for each of their letters its place in what was typed."""
    letters = [(letter, place) for place, typed in enumerate(words) for letter in fold(typed)]
    return "".join(letter for letter, _ in letters), [place for _, place in letters]
