"""What a sentence says is not wanted: “not a day centre”, “no groups”, “without a car”, “I don’t like bingo”.

“No” and “not” say what is wrong as often as what is not wanted (“no friends”, “not eating”), so after those only names
of things that somebody may be offered are read so. All of it over folded text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .analyser import STOP_WORDS
from .fact_words import STAFF

Span = tuple[int, int]
#: Things that may be offered, and the kinds of service that each names; of those with none only the words go.
KINDS_OF_WORDS: dict[str, frozenset[str]] = {
    words: frozenset(kinds.split())
    for words, kinds in {
        r"day (?:cent(?:re|er)s?|care|services?|opportunit(?:y|ies))": "day-opportunities",
        r"lunch(?:eon)? clubs?": "lunch-club",
        r"group(?: (?:things?|activit(?:y|ies)|class(?:es)?|sessions?|therapy|person))?|groups|clubs?|"
        r"social (?:groups?|clubs?)": "social-group lunch-club day-opportunities",
        r"church(?:es)?|religio(?:n|us)|faith": "faith-culture",
        r"gyms?|sports?|exercises?|exercise class(?:es)?|keep fit|swimming": "exercise",
        r"arts?|crafts?|painting|knitting|choirs?|singing|music": "arts",
        r"gardening|allotments?": "nature",
        r"computers?|internet|zoom|technology|apps?|online": "digital-skills",
        r"volunteering|volunteer": "volunteering",
        r"live[ -]?in (?:care|carers?)": "live-in-care",
        r"personal assistants?|pas?": "personal-assistant",
        r"home ?care|carers? at home|care agenc(?:y|ies)|agency(?: carers?)?": "home-care",
        r"befrienders?|befriending": "befriending",
        r"counsell(?:ing|ors?)|therapy|therapists?|support groups?": "mental-health",
        r"meals? on wheels|ready meals?": "meals-at-home",
        r"minibus(?:es)?|taxis?|dial a ride": "transport",
        r"respite|short breaks?": "short-breaks",
        r"shared lives|supported living": "shared-lives",
        r"(?:care|nursing|residential|old peoples) homes?|residential(?: care)?|bingo|quizz?(?:es)?|crowds?|"
        r"cars?|driving|"
        r"dogs?|cats?|pets?|animals?|alcohol|drinking|smoking|kids|strangers?|dancing|cooking|walking|drugs|"
        r"students?": "",
    }.items()
}
_NAMED = "|".join(f"(?:{words})" for words in KINDS_OF_WORDS)
_DET = r"(?:(?:an?|any|the|another|more|big|large|my|those|these) )*"
_WORDS = r"\w+(?: \w+){0,2}"
_WANT = (
    r"(?:(?:i|we|he|she|they) )?(?:dont|do not|doesnt|does not|didnt|wouldnt|never|not)(?: really)? (?:want|wants|"
    r"like|likes|fancy|enjoy)(?: to (?:go|be|live|move)(?: back)?(?: to| into| in| at)?)?"
)
#: In these the word after says by itself that a thing is meant.
_ANYTHING = re.compile(
    rf"\b(?:(?:im |i am )?not|isnt|is not|{_WANT}) (?:an?|any|another) (?P<said>{_WORDS})|\b(?:anything but|"
    rf"other than|fed up (?:with|of)|"
    rf"sick of|except(?: for)?|apart from) {_DET}(?P<such>{_WORDS})"
)
#: In these only the names of things that may be offered.
_OFFERED = re.compile(
    rf"\b(?:no|nor|not(?: (?:in|at|into|to|for|with))?|without|avoid(?:ing)?|(?:i |we |he |she )?hates?|"
    rf"cant (?:stand|bear|face|do)|not keen on|"
    rf"nothing (?:to do )?with|(?:i |we |he |she )?(?:dont|doesnt|never) (?:do|go to|use)|"
    rf"{_WANT}) {_DET}(?P<said>{_NAMED})\b"
)
#: These hold for the rest of the thought.
_CLAUSE = re.compile(
    rf"\b(?P<how>not just|not only|rather than|instead of) {_DET}(?P<said>[^,.;:!?]*?)(?=,|[.;:!?]|$|\s(?:and|"
    rf"so|because|but|i)\b)"
)
#: Who is not wanted as a worker: “no male carers”, “I don’t want a man to wash me”, “not washed by women”.
_REFUSED = re.compile(
    rf"\b(?:{_WANT}|no|nor|not|never|without|rather not have)(?: to be| to have| have)?"
    rf"(?: (?P<need>\w+(?: \w+)?) (?:by|from))? (?:(?:an?|any|the|another) )*"
    rf"(?P<said>males?|females?|men|man|blokes?|women|woman|lady|ladies)"
    rf"(?= (?:{STAFF}|to (?:wash|bath|bathe|shower|dress|help|care|come|see|touch|do)|who|washing|bathing|showering|"
    r"dressing|helping|caring|coming|seeing|touching|please|and|but|or)\b| *[.,;:!?]|$)"
)
_MAN = re.compile(r"(?:males?|men|man|blokes?)")
_WOMAN = re.compile(r"(?:females?|women|woman|lady|ladies)")
_BUT_ALSO = re.compile(r" ?but\b")


@dataclass(frozen=True)
class Clause:
    """`said` is the span of the thing, `span` that of the whole, with its “not”."""

    said: Span
    span: Span
    kinds: frozenset[str] = frozenset()
    is_also_wanted: bool = False


def clauses_in(text: str) -> list[Clause]:
    """In order; of those that meet, the first."""
    kept: list[Clause] = []
    for clause in sorted(
        (*_whole(text), *_refused(text), *_anything(text), *_offered(text)), key=lambda one: (one.span[0], -one.span[1])
    ):
        if not kept or clause.span[0] >= kept[-1].span[1]:
            kept.append(clause)
    return kept


def _whole(text: str) -> Iterable[Clause]:
    for found in _CLAUSE.finditer(text):
        also = found["how"] in ("not just", "not only")
        if found["said"].strip() and not (also and _BUT_ALSO.match(text[found.end() :])):  # “not just A but B” is both
            yield Clause(found.span("said"), found.span(), kinds_of(found["said"]), also)


def _anything(text: str) -> Iterable[Clause]:
    for found in _ANYTHING.finditer(text):
        name = "said" if found["said"] else "such"
        start = found.start(name)
        kept = 0
        for word in re.finditer(r"\w+", found[name]):
            if word[0] in STOP_WORDS:
                break
            kept = word.end()
        if kept:
            yield Clause((start, start + kept), (found.start(), start + kept), kinds_of(text[start : start + kept]))


def _refused(text: str) -> Iterable[Clause]:
    for found in _REFUSED.finditer(text):
        start = found.end("need") if found["need"] else found.start()  # “not washed by a man” asks to be washed
        yield Clause(found.span("said"), (start, found.end()))


def _offered(text: str) -> Iterable[Clause]:
    for found in _OFFERED.finditer(text):
        yield Clause(found.span("said"), found.span(), kinds_of(found["said"]))


def worker_of(said: str) -> str:
    """“man” or “woman” where the thing is one of them and no more; "" for all else."""
    return "man" if _MAN.fullmatch(said) else "woman" if _WOMAN.fullmatch(said) else ""


def kinds_of(said: str) -> frozenset[str]:
    """The kinds of service that a thing's name stands for: those of the longest name in it."""
    named = [
        (found.end() - found.start(), kinds)
        for words, kinds in KINDS_OF_WORDS.items()
        if (found := re.search(rf"\b(?:{words})\b", said))
    ]
    return max(named, key=lambda one: one[0])[1] if named else frozenset()
