"""Why a listing is shown: sentences that a person can read."""

from collections.abc import Iterable, Mapping, Sequence

from .documents import Document
from .facts import Reading
from .query import Reason, ServiceQuery, Standing
from .rules import RULE, Names, rules_on
from .scorer import Contribution
from .type_evidence import likely_type
from .wording import lower_first, one_of

WORDS_TOLD = 3
EXPANSIONS_TOLD = 2
#: A word is told if it gave at least this share of what the strongest one gave.
TELLING = 0.25


def words_reasons(contributions: Iterable[Contribution], of_kind: Mapping[str, int]) -> list[Reason]:
    """Which of the person's own words it says, which its kind stands for, and which of the lexicon's words for them.

    `of_kind` counts the stems that a listing holds only because of its kinds and areas: those it does not say.
    """
    contributions = list(contributions)
    least = TELLING * max((one.value for one in contributions), default=0.0)
    own: list[str] = []
    kind: list[str] = []
    meant: dict[str, list[str]] = {}
    for one in contributions:
        term = one.term
        if one.value < least:
            continue
        if not term.means:
            (own if one.count > of_kind.get(term.stem, 0) else kind).append(term.said)
        elif term.means not in meant.get(term.said, []):
            meant.setdefault(term.said, []).append(term.means)
    reasons = []
    if own:
        reasons.append(Reason("words", f"Says {one_of(f'“{word}”' for word in own[:WORDS_TOLD])}"))
    if kind:
        said = one_of(f"“{word}”" for word in kind[:WORDS_TOLD])
        reasons.append(Reason("words", f"Is a kind of service that has to do with {said}"))
    for said, means in list(meant.items())[:EXPANSIONS_TOLD]:
        reasons.append(
            Reason("words", f"Matches “{said}”: also looks for {one_of((f'“{word}”' for word in means[:2]), 'or')}")
        )
    return reasons


def meaning_reason(reasons: list[Reason], vectors: float) -> list[Reason]:
    """When nothing else speaks for it but what its sentences mean."""
    return [Reason("meaning", "Is about something close to what you wrote")] if vectors and not reasons else []


def type_reason(types: Iterable[str], shares: dict[str, float], names: Names) -> list[Reason]:
    """When it is of the kind that words like these point to."""
    likely = likely_type(shares)
    if not likely or likely not in types:
        return []
    name = lower_first(names.types.get(likely, likely))
    return [Reason("type", f"People who say things like this often look for {name}")]


def not_wanted_reason(reading: Reading, types: Sequence[str]) -> list[Reason]:
    """Why it stands last, though it fits otherwise."""
    said = [one.said for one in reading.unwanted if not one.kinds.isdisjoint(types)]
    return [
        Reason("not", f"You wrote that you do not want {one_of(f'“{words}”' for words in said)}, so it stands last")
    ]


def filter_reasons(query: ServiceQuery, document: Document, names: Names) -> list[Reason]:
    """One sentence for each thing asked for: how it is met, or that the listing does not say."""
    reasons = []
    for rule in rules_on(query):
        standing = rule.standing(query, document)
        if standing is Standing.NOT_STATED:
            reasons.append(Reason(rule.name, rule.not_stated(query), standing))
        elif standing is Standing.NOT_COMPARED:
            reasons.append(Reason(rule.name, rule.not_compared(query, document), standing))
        elif standing is Standing.MET:
            reasons.append(Reason(rule.name, rule.met(query, document, names), standing))
    if query.place is not None and query.radius_miles is None and document.points:
        reasons.append(Reason("place", RULE["place"].met(query, document, names)))
    return reasons
