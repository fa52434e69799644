"""Which of our drawings shows what an editor asks for."""

from functools import cache

from marketplace.core.drawings import drawing_for

#: Shown where no drawing fits.
PLAIN = "two-people-talking"


@cache
def picture_of(brief: str) -> str:
    """The drawing that fits a brief (“A hand holding a phone.”)."""
    return drawing_for(brief) or PLAIN
