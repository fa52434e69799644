"""Legal moves: one table a noun, checked in one place."""

from collections.abc import Mapping
from typing import Any

from .errors import IllegalMove

Moves = Mapping[str, frozenset[str] | set[str]]


def check_move(moves: Moves, thing: Any, to: str, *, refusal: str | None = None) -> None:
    """Refuse unless `thing.state` may become `to`. Changes nothing.

    Raises:
        IllegalMove: with `refusal`, or with a sentence made from the two states.
    """
    if to in moves.get(thing.state, frozenset()):
        return
    raise IllegalMove(
        refusal
        or f"This {thing._meta.verbose_name} is marked “{thing.get_state_display()}”, so that cannot be done now. "
        "Look at it again to see what you can do."
    )
