"""Words into tokens: fold, drop stop words, stem, and expand with the lexicon.

The one analyser: documents and queries of every engine go through it, so that engines rank alike (docs/adr/0003).
"""

import re
import threading
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import Stemmer

from .spelling import Speller

#: What is read of a query. Longer text is a paste, and its first words say what is wanted.
READ_CHARACTERS = 2_000
EXPANSION_WEIGHT = 0.5
LONGEST_PHRASE = 8
#: What a word counts that says when or asks for help with anything, beside words that say what.
WEAK_WEIGHT = 0.2
#: What a word of its own still counts inside a phrase that the lexicon knows as a whole.
COVERED_WEIGHT = 0.6

_APOSTROPHES = re.compile("['’‘ʼ`´]")
_WORD = re.compile(r"[^\W_]+")
_local = threading.local()

STOP_WORDS = frozenset(
    """
    a about across after again against all along also am an and another any anyone anything are arent around as
    at be because been before being between but by can cannot cant come could couldnt did didnt do does doesnt
    doing dont down during each else enough even ever every few for from get gets getting give go goes going
    gone got had hadnt has hasnt have havent having he hed hell her here hers herself hes him himself his how i
    id if ill im in into is isnt it itd itll its itself ive just keep keeps know let lets like lot lots made
    make makes many may maybe me might mine more most much must my myself need needed needing needs never next
    no nor not now of off ok on once one ones only or other our ours ourselves out over own per please put quite
    rather really said say see seem shall she shed shes should shouldnt since so some somebody someone something
    still such take than thank thanks that thatd thats the their theirs them themselves then there theres these
    they theyd theyll theyre theyve thing things this those though through to too towards try trying under until
    up upon us use used very want wanted wanting wants was wasnt way we wed well went were werent weve what
    whats when where which while who whom whos whose why will with within without wont would wouldnt yes yet you
    youd youll your youre yours yourself youve
    """.split()
)

WEAK_WORDS = frozenset(
    """
    find finding finds found help helps helping monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays
    friday fridays saturday saturdays sunday sundays weekend weekends
    """.split()
)
#: Everyday words whose stem is that of another word in the lexicon: “meet” is no “meetings”, “over” no “overeating”.
OTHER_MEANING = frozenset(
    """
    act animal animals babies baby babys box boxes club clubs con control controls controllers concentrator
    date dish dress dressed dresses engineer felt fit fits fitting flies glass improve improvement iron lone mask
    medical meet meets mind model month months mug over padded park parking pay paying pension pensions planing pot pots
    rush sack save scratch screen section separate separation sign signed signs slotted soil soils spell structured
    switch switching tears type wed weak well
    """.split()
)


def fold(text: str) -> str:
    """Lower case, without accents or apostrophes: “Mum’s Café” → “mums cafe”."""
    text = _APOSTROPHES.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return text if text.isascii() else "".join(letter for letter in text if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """The folded words of a text, in order, stop words among them."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    # A stemmer object may not be shared between threads.
    stemmer = getattr(_local, "stemmer", None)
    if stemmer is None:
        stemmer = _local.stemmer = Stemmer.Stemmer("english")
    return stemmer.stemWord(word)


def tokens_of(text: str) -> list[str]:
    """What a document or a query is about: stems, in order, without stop words."""
    return [stem(word) for word in words_of(text) if word not in STOP_WORDS]


@dataclass(frozen=True)
class Term:
    """A stem to look for: its weight, the word that the person used, and the directory's word for it, if another."""

    stem: str
    weight: float
    said: str
    means: str = ""


@dataclass(frozen=True)
class Group:
    """One row of the lexicon, analysed: what people say and what listings say."""

    says: tuple[tuple[str, ...], ...]
    means: tuple[tuple[str, str], ...]
    words: tuple[str, ...] = ()
    single: frozenset[str] = frozenset()

    @classmethod
    def of(cls, says: Iterable[str], means: Iterable[str]) -> "Group":
        says, means = list(says), list(means)
        phrases = (tuple(stem(word) for word in words_of(phrase))[:LONGEST_PHRASE] for phrase in says)
        meant = ((token, phrase) for phrase in means for token in tokens_of(phrase))
        single = frozenset(words[0] for words in map(words_of, says) if len(words) == 1)
        return cls(tuple(filter(None, phrases)), tuple(meant), tuple(words_of("\n".join([*says, *means]))), single)


@dataclass(frozen=True)
class Analyser:
    """Turns what a person typed into weighted terms, with the lexicon of the moment."""

    groups: tuple[Group, ...] = ()
    common_words: frozenset[str] = frozenset()
    _speller: Speller = field(init=False, repr=False, compare=False)
    _phrases: dict[tuple[str, ...], list[Group]] = field(init=False, default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for group in self.groups:
            for phrase in group.says:
                self._phrases.setdefault(phrase, []).append(group)
        counts = Counter(word for group in self.groups for word in group.words)
        known = self.common_words | STOP_WORDS | set(counts)
        object.__setattr__(self, "_speller", Speller(known, counts))

    def own_terms(self, text: str) -> list[Term]:
        """The person's own words, each stem once, in order of stem; words inside a known phrase count little."""
        words = words_of(text[:READ_CHARACTERS])
        return self._own_terms(words, self._matches(words))

    def terms(self, text: str) -> list[Term]:
        """The same with slips put right and, for each group of the lexicon that the text touches, half more for its words."""  # noqa: E501
        said = words_of(text[:READ_CHARACTERS])
        words = list(said)
        slips: dict[str, Term] = {}
        for place, word in enumerate(words):
            if meant := self._speller.put_right(word):
                words[place] = meant
                slips.setdefault(stem(meant), Term(stem(meant), EXPANSION_WEIGHT, word, meant))
        matches = self._matches(words)
        own = self._own_terms(said, matches)
        terms = slips | {term.stem: term for term in own}
        for match in matches:
            for token, means in dict(match.group.means).items():
                known = terms.get(token, Term(token, 0.0, match.said, means))
                terms[token] = replace(known, weight=known.weight + EXPANSION_WEIGHT)
        return [terms[token] for token in sorted(terms)]

    def phrases_in(self, folded: str) -> list[tuple[int, int]]:
        """Where in a folded text it says what a phrase of several words in the lexicon says."""
        spans = [found.span() for found in _WORD.finditer(folded)]
        matches = self._matches([folded[start:end] for start, end in spans])
        return [(spans[match.start][0], spans[match.end - 1][1]) for match in matches if match.is_phrase]

    def _own_terms(self, words: Sequence[str], matches: Sequence["Match"]) -> list[Term]:
        covered = {place for match in matches if match.is_phrase for place in range(match.start, match.end)}
        found: dict[str, Term] = {}
        for place, word in enumerate(words):
            if word not in STOP_WORDS:
                weight = COVERED_WEIGHT if place in covered else WEAK_WEIGHT if word in WEAK_WORDS else 1.0
                known = found.get(stem(word))
                if known is None or known.weight < weight:
                    found[stem(word)] = Term(stem(word), weight, word)
        strongest = max((term.weight for term in found.values()), default=1.0)
        if strongest == WEAK_WEIGHT:  # nothing else was said
            found = {token: replace(term, weight=1.0) for token, term in found.items()}
        return [found[token] for token in sorted(found)]

    def _matches(self, words: Sequence[str]) -> list["Match"]:
        """The groups that the words touch; a phrase leaves nothing of itself to shorter ones."""
        stems = [stem(word) for word in words]
        found: list[Match] = []
        for start in range(len(stems)):
            for end in range(start + 1, min(start + LONGEST_PHRASE, len(stems)) + 1):
                for group in self._phrases.get(tuple(stems[start:end]), ()):
                    if end - start > 1 or words[start] not in OTHER_MEANING or words[start] in group.single:
                        found.append(Match(start, end, " ".join(words[start:end]), group))
        longest = [one for one in found if not any(other.holds(one) for other in found)]
        return list({id(match.group): match for match in reversed(longest)}.values())[::-1]


@dataclass(frozen=True)
class Match:
    """A place in the text where it says what a group of the lexicon says."""

    start: int
    end: int
    said: str
    group: Group

    @property
    def is_phrase(self) -> bool:
        return self.end - self.start > 1

    def holds(self, other: "Match") -> bool:
        length, others = self.end - self.start, other.end - other.start
        return others < length and self.start <= other.start and other.end <= self.end


def says_nothing(text: str) -> bool:
    """There are words, but stop words only: “the and of”."""
    words = words_of(text[:READ_CHARACTERS])
    return bool(words) and STOP_WORDS.issuperset(words)
