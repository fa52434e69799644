"""One slip of the keyboard, put right: “lonley” is looked for as “lonely” too, at half weight.

Only longer words that we do not know are touched, only one letter away, and never the first letter.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

SHORTEST = 6


@dataclass(frozen=True)
class Speller:
    """`known` words are left alone; `targets` are the words to put right to, the commoner the higher."""

    known: Collection[str]
    targets: Mapping[str, int]

    def put_right(self, word: str) -> str | None:
        """The likeliest word that was meant; None when there is nothing to put right or nobody can tell."""
        if len(word) < SHORTEST or word in self.known or not word.isascii() or not word.isalpha():
            return None
        likely = {near for near in _one_slip_from(word) if near in self.targets}
        return min(likely, key=lambda near: (-self.targets[near], near), default=None)


def _one_slip_from(word: str) -> Iterable[str]:
    first, rest = word[0], word[1:]
    for place in range(len(rest) + 1):
        before, after = rest[:place], rest[place:]
        if after:
            yield first + before + after[1:]
        if len(after) > 1:
            yield first + before + after[1] + after[0] + after[2:]
        for letter in ascii_lowercase:
            yield first + before + letter + after
            if after:
                yield first + before + letter + after[1:]
