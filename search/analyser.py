"""Words into tokens: fold, drop stop words, stem, and expand with the lexicon.

The one analyser: documents and queries of every engine go through it, so that engines rank alike (docs/adr/0003).
"""

import re
import threading
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import Stemmer

from .spelling import Speller

#: What is read of a query. Longer text is a paste, and its first words say what is wanted.
READ_CHARACTERS = 2_000
EXPANSION_WEIGHT = 0.5
LONGEST_PHRASE = 8

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


def fold(text: str) -> str:
    """Lower case, without accents or apostrophes: “Mum’s Café” → “mums cafe”."""
    text = _APOSTROPHES.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return "".join(letter for letter in text if not unicodedata.combining(letter))


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

    @classmethod
    def of(cls, says: Iterable[str], means: Iterable[str]) -> "Group":
        says, means = list(says), list(means)
        phrases = (tuple(stem(word) for word in words_of(phrase))[:LONGEST_PHRASE] for phrase in says)
        meant = ((token, phrase) for phrase in means for token in tokens_of(phrase))
        return cls(tuple(filter(None, phrases)), tuple(meant), tuple(words_of("\n".join([*says, *means]))))


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
        """The person's own words, each stem once, in order of stem."""
        found: dict[str, Term] = {}
        for word in words_of(text[:READ_CHARACTERS]):
            if word not in STOP_WORDS:
                found.setdefault(stem(word), Term(stem(word), 1.0, word))
        return [found[token] for token in sorted(found)]

    def terms(self, text: str) -> list[Term]:
        """The same with slips put right and, for each group of the lexicon that the text touches, half more for its words."""  # noqa: E501
        terms = {term.stem: term for term in self.own_terms(text)}
        words = words_of(text[:READ_CHARACTERS])
        for place, word in enumerate(words):
            if meant := self._speller.put_right(word):
                words[place] = meant
                terms.setdefault(stem(meant), Term(stem(meant), EXPANSION_WEIGHT, word, meant))
        for said, group in self._matches(words, [stem(word) for word in words]):
            for token, means in dict(group.means).items():
                known = terms.get(token, Term(token, 0.0, said, means))
                terms[token] = replace(known, weight=known.weight + EXPANSION_WEIGHT)
        return [terms[token] for token in sorted(terms)]

    def _matches(self, words: Sequence[str], stems: Sequence[str]) -> Iterator[tuple[str, Group]]:
        touched: set[int] = set()
        for start in range(len(stems)):
            for end in range(start + 1, min(start + LONGEST_PHRASE, len(stems)) + 1):
                for group in self._phrases.get(tuple(stems[start:end]), ()):
                    if id(group) in touched:
                        continue
                    touched.add(id(group))
                    yield " ".join(words[start:end]), group
