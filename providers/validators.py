"""What may stand in a listing's words: letters to read, nothing hidden and no mark-up."""

import re
import unicodedata

from django.core.exceptions import ValidationError

_TAG = re.compile(r"<\s*/?\s*[a-zA-Z!]")
_LINE_BREAKS = {"\n", "\r", "\t"}


#: Word processors paste the bullets of their symbol fonts as these; anywhere else they are empty boxes.
_PASTED_BULLETS = re.compile("[\uf000-\uf0ff]")


def tidied(value: str) -> str:
    """What people paste, made readable: one kind of line break, pasted bullets as “•”, no white space at the ends."""
    return _PASTED_BULLETS.sub("•", value.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")).strip()


def plain_line(value: str) -> None:
    """One line of words: no line breaks, control characters or HTML."""
    if any(character in _LINE_BREAKS for character in value):
        raise ValidationError("Write this on one line.", code="line_break")
    plain_text(value)


def plain_text(value: str) -> None:
    """Words over several lines: no control characters, hidden direction marks or HTML."""
    hidden = {"Cc", "Cs", "Co", "Cn"}
    for character in value:
        if character in _LINE_BREAKS:
            continue
        if unicodedata.category(character) in hidden or "\u202a" <= character <= "\u202e":
            raise ValidationError("This has a character that we cannot show. Type it again.", code="hidden_character")
    if _TAG.search(value):
        raise ValidationError("Use words only. Take out the tags, such as <b>.", code="mark_up")


def sentences_in_a_persons_voice(value: object) -> None:
    """The list of what changes for people: up to eight short sentences."""
    if not isinstance(value, list) or not all(isinstance(sentence, str) for sentence in value):
        raise ValidationError("Write what changes for people as sentences, one on each line.", code="not_a_list")
    if len(value) > 8:
        raise ValidationError("Write eight sentences or fewer about what changes for people.", code="too_many")
    for sentence in value:
        if len(sentence) > 200:
            raise ValidationError("Keep each sentence to 200 characters or fewer.", code="too_long")
        plain_line(sentence)
