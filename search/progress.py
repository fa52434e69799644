"""A progress bar for long commands: on a terminal only, so that logs stay clean."""

from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
WIDTH = 30


class Progress(Generic[Item]):
    """Goes through a list and shows how far it is."""

    def __init__(self, items: Sequence[Item], words: str, stream: Any) -> None:
        self.items, self.words, self.stream = items, words, stream

    def __iter__(self) -> Iterator[Item]:
        total, shown = len(self.items), -1
        for done, item in enumerate(self.items, 1):
            yield item
            filled = WIDTH * done // max(1, total)
            if self.stream.isatty() and filled != shown:
                shown = filled
                self.stream.write(f"\r{self.words} [{'#' * filled:<{WIDTH}}] {done}/{total}", ending="")
        if shown >= 0:
            self.stream.write("")
