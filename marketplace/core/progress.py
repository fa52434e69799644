"""A progress bar for commands that take a while: to stderr, so that output can still be piped."""

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

Item = TypeVar("Item")
WIDTH = 30


def progress(
    items: Iterable[Item],
    *,
    label: str,
    total: int | None = None,
    show: bool | None = None,
    stream: TextIO | None = None,
) -> Iterator[Item]:
    """The items, one by one, with a bar that says how far it is.

    Shown when stderr is a terminal; `show=True` (a command's `--progress`) shows it anyway, `show=False` never.
    """
    stream = sys.stderr if stream is None else stream
    if not (stream.isatty() if show is None else show):
        yield from items
        return
    if total is None:
        items = list(items)
        total = len(items)
    step = max(1, total // 200)
    for done, item in enumerate(items):
        if done % step == 0:
            _draw(stream, label, done, total)
        yield item
    _draw(stream, label, total, total)
    stream.write("\n")


def _draw(stream: TextIO, label: str, done: int, total: int) -> None:
    filled = WIDTH * done // total if total else WIDTH
    stream.write(f"\r{label} [{'#' * filled}{'.' * (WIDTH - filled)}] {done:,} of {total:,}")
    stream.flush()
