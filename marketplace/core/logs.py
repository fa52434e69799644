"""Nothing that was searched for is written to a log: addresses are logged without their query strings.

What somebody looks for says what they need, which is health data; an address holds it after its question mark. So each
of our handlers, and gunicorn's (`marketplace.serving`), formats with one of these. Where a record brings its request,
what was typed is taken out of the text of the error too.
"""

import logging
import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from django.http import HttpRequest
from django.utils.html import escape
from django.utils.log import ServerFormatter

TAKEN_OUT = "[taken out]"
#: Shorter ones are codes and numbers; taking them out would take letters out of everything else.
TYPED_LENGTH = 4
_QUERY = re.compile(r"(?<=[^\s\"])\?[^\s\"]+")


def without_queries(text: str) -> str:
    """“GET /services/?q=help HTTP/1.1” → “GET /services/ HTTP/1.1”."""
    return _QUERY.sub("", text)


def without_what_was_typed(text: str, request: HttpRequest | None) -> str:
    """The text without query strings, nor anything that this request's address or form holds."""
    text = without_queries(text)
    for typed in sorted(set(_typed(request)), key=len, reverse=True):
        for form in {typed, escape(typed), repr(typed)[1:-1], escape(repr(typed)[1:-1])}:
            text = text.replace(form, TAKEN_OUT)
    return text


def _typed(request: HttpRequest | None) -> Iterator[str]:
    for given in (getattr(request, "GET", None), getattr(request, "_post", None)):  # a form that was not read stays so
        for _, values in given.lists() if given else ():
            for value in values:
                words = (
                    [part for told in parse_qs(urlsplit(value).query).values() for part in told] if "?" in value else []
                )
                yield from (part for part in (value, *words) if len(part) >= TYPED_LENGTH)


class WithoutQueries(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        told = super().format(record)
        when = getattr(record, "asctime", "")
        before, stamp, after = told.partition(when) if when else ("", "", told)
        request = _request_of(record)
        return without_what_was_typed(before, request) + stamp + without_what_was_typed(after, request)


class ServerLine(WithoutQueries, ServerFormatter):
    """For Django's own web server, on a builder's machine."""


def _request_of(record: logging.LogRecord) -> HttpRequest | None:
    request = getattr(record, "request", None)
    return request if isinstance(request, HttpRequest) else None
