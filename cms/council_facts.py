"""Council facts: one copy of each guide, filled in at render from the reader's chosen council.

A guide's text holds `{{council:key}}`. Where the reader has chosen a council that has the fact, its phrase stands in.
Where not, after a colon or alone in a table cell the reader is told to ask; inside a sentence the words of the fact's
own `unknown` stand there (“Ring your council”); and a sentence that would make no sense is left out.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.http import HttpRequest
from django.utils.html import escape

from marketplace.core.models import Council
from marketplace.core.policies import facts_for

DATA = Path(__file__).parent / "data" / "council_facts.json"
ASK = "ask your council"
#: Facts that are the council's own fields, so that each number is kept once.
OWN_FIELDS = {
    "contact_phone": "phone",
    "safeguarding_phone": "safeguarding_phone",
    "emergency_phone": "emergency_phone",
}
#: People may come to harm where these are missing (the guide “If something goes wrong”).
SAFETY_KEYS = ("safeguarding_phone", "emergency_phone")

_GAP = re.compile(r"\{\{\s*council:(\w+)\s*\}\}")
_BLOCK = re.compile(r"(</?(?:p|li|ul|ol|h\d|td|th|div)\b[^>]*>)")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_TAG = re.compile(r"<[^>]*>")
_EMPTY = re.compile(r"<(p|li)\b[^>]*>\s*</\1>")
_PHONE = re.compile(r"\b0\d{2,4}(?: \d{3,4}){1,2}\b|\b0\d{4} \d{6}\b")


@dataclass(frozen=True)
class Fact:
    """One thing that differs between councils: what it means, and the words inside a sentence while it is not known."""

    key: str
    group: str
    meaning: str
    unknown: str = ""


@cache
def known_facts() -> Mapping[str, Fact]:
    """Every fact that the guides may ask for, by key, in the order in which an editor fills them in."""
    return {key: Fact(key=key, **row) for key, row in json.loads(DATA.read_text())["facts"].items()}


def chosen_council(request: HttpRequest) -> Council | None:
    """The council that the reader chose in this visit; else the council of the person who signed in; else none."""
    if not hasattr(request, "session"):
        return None
    if not hasattr(request, "_chosen_council"):
        slug = request.session.get("council")
        council = Council.objects.filter(slug=slug).first() if slug else None
        user = getattr(request, "user", None)
        if council is None and slug is None and user is not None and user.is_authenticated:
            council = Council.objects.filter(people__user=user).first()
        request._chosen_council = council  # type: ignore[attr-defined]
    return request._chosen_council  # type: ignore[attr-defined]


def facts_of(council: Council | None) -> dict[str, str]:
    """What is known of a council, by key; empty phrases are left out."""
    if council is None:
        return {}
    own = {key: getattr(council, field) for key, field in OWN_FIELDS.items()}
    return {key: value for key, value in (facts_for(council) | own).items() if value}


def fact_html(value: str) -> str:
    """A fact as safe mark-up, with telephone numbers that a phone can ring."""
    return _PHONE.sub(
        lambda number: (
            f'<a class="govuk-link app-nowrap" href="tel:{number.group().replace(" ", "")}">{number.group()}</a>'
        ),
        escape(value),
    )


def gaps_in(text: str) -> list[str]:
    """The keys that a text asks for, in order."""
    return _GAP.findall(text)


def fill(html: str, facts: Mapping[str, str]) -> str:
    """Rich text with its gaps filled, and nothing left that reads like a gap."""
    if "{{" not in html:
        return html
    filled = "".join(
        part if part.startswith("<") and _BLOCK.fullmatch(part) else _fill_run(part, facts)
        for part in _BLOCK.split(html)
    )
    return _EMPTY.sub("", filled)


def _fill_run(run: str, facts: Mapping[str, str]) -> str:
    if not _GAP.search(run):
        return run
    sentences = (_fill_sentence(sentence, facts) for sentence in _SENTENCE_END.split(run))
    return " ".join(sentence for sentence in sentences if sentence)


def _fill_sentence(sentence: str, facts: Mapping[str, str]) -> str:
    plain = _TAG.sub("", sentence).strip()
    left_out = False

    def words(gap: re.Match[str]) -> str:
        nonlocal left_out
        key = gap.group(1)
        if key in facts:
            return fact_html(facts[key])
        before = _TAG.sub("", sentence[: gap.start()]).rstrip()
        if before.endswith(":") or plain == gap.group():
            return ASK
        fact = known_facts().get(key)
        if fact is None or not fact.unknown:
            left_out = True
        return fact.unknown if fact and fact.unknown else ASK

    filled = _GAP.sub(words, sentence)
    return "" if left_out and _closes_its_tags(sentence) else filled


def _closes_its_tags(sentence: str) -> bool:
    return all(len(re.findall(rf"<{tag}\b", sentence)) == sentence.count(f"</{tag}>") for tag in ("a", "b", "i"))
