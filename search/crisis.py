"""Words that may mean danger now: somebody may die or be hurt, is abused, or has no food, no heat or no bed.

Whom to call comes before anything else on the page. To be shown the numbers for nothing does no harm, so doubtful
wording counts. Talk of another person's death, or of dying at home when the time comes, is not such wording.
"""

import re
from collections.abc import Iterable

from .analyser import READ_CHARACTERS, fold
from .danger_words import PHRASES, WANTS_TO_DIE

#: What listings for people who want to die say.
_SUICIDAL = "suicidal crisis"
#: The same said at more length, folded.
_PLAIN = (
    (re.compile(r"\bcan ?not\b"), "cant"),
    (re.compile(r"\bwill not\b"), "wont"),
    (re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|could|would) not\b"), r"\1nt"),
    (re.compile(r"\banymore\b"), "any more"),
)


def _any(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")


_KINDS = {kind: _any(phrases) for kind, phrases in PHRASES.items()}
_WANTS_TO_DIE = _any(WANTS_TO_DIE)


def crisis_in(words: str) -> tuple[str, ...]:
    """Which dangers the words may tell of, the most pressing first: a key of `PHRASES` each."""
    text = _plain(words)
    return tuple(kind for kind, phrase in _KINDS.items() if phrase.search(text))


def for_search(words: str) -> str:
    """The words to look for. To want to die is to be suicidal: “die” itself is said of funerals and last weeks."""
    text = _plain(words)
    return _WANTS_TO_DIE.sub(_SUICIDAL, text) if _WANTS_TO_DIE.search(text) else words


def _plain(words: str) -> str:
    text = " ".join(fold(words[:READ_CHARACTERS]).split())
    for longer, plain in _PLAIN:
        text = longer.sub(plain, text)
    return text
