"""Which of our drawings shows what an editor asks for."""

from functools import cache

#: Shown where no drawing fits: a page with words on it.
PLAIN = "information"


@cache
def picture_of(brief: str) -> str:
    """The drawing that fits a brief (“A hand holding a phone.”)."""
    from marketplace.core.drawings import drawing_for

    return drawing_for(brief) or PLAIN
