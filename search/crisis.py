"""Words that may mean that somebody wants to die or to hurt themselves: whom to call comes before any result.

To be shown the numbers for nothing does no harm, so doubtful wording counts. Talk of another person's death, or of
dying at home when the time comes, is not such wording: there the results answer.
"""

import re

from .analyser import READ_CHARACTERS, fold

PHRASES = (
    r"(?:want|wanna|going|like|wish|ready) (?:to )?(?:die|be dead|end it)(?! (?:at|in|with|near|beside)\b)",
    r"wish(?:ed)? (?:that )?i (?:was|were) dead",
    r"rather be dead",
    r"better off (?:dead|without me)",
    r"(?:kill|hurt|harm|hurting|harming|cut|cutting|killing) myself",
    r"(?:end|ending|take|taking) my (?:own )?life",
    r"end it all",
    r"(?:nothing|no reason) (?:left )?to live(?: for)?",
    r"(?:dont|do not) want to (?:live|be alive|wake up|be here any ?more)",
    r"(?:cant|cannot) go on(?= living| any ?more| like this|$)",
    r"self[- ]?harm(?:ing)?",
    r"overdos(?:e|ing)",
    r"suicidal",
    r"(?<!lost to )(?<!died by )(?<!bereaved by )(?<!after )(?<!after a )suicide(?! bereavement)",
)
_CRISIS = re.compile(rf"\b(?:{'|'.join(PHRASES)})\b")


def may_be_a_crisis(words: str) -> bool:
    return _CRISIS.search(" ".join(fold(words[:READ_CHARACTERS]).split())) is not None
