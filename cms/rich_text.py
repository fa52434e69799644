"""Rich text as a page shows it: our classes, page links that are looked up once a page, council facts filled in."""

import re
from collections.abc import Iterable, Mapping
from html import unescape
from typing import Any

from django.utils.html import escape
from wagtail.models import Page

from .council_facts import fill

_PAGE_LINK = re.compile(r'<a\b([^>]*\blinktype="page"[^>]*)>(.*?)</a>', re.S)
_PAGE_ID = re.compile(r'\bid="(\d+)"')
_PAGE_ID_IN_RAW = re.compile(r'linktype=\\?"page\\?" id=\\?"(\d+)\\?"|id=\\?"(\d+)\\?" linktype=\\?"page\\?"')
_OTHER_LINK = re.compile(r'<a href="')
_CLASSES = {"p": "govuk-body", "ul": "govuk-list govuk-list--bullet", "ol": "govuk-list govuk-list--number"}
_OPENING = re.compile(r"<(p|ul|ol|li)\b[^>]*>")
_PARAGRAPH = re.compile(r"</?p\b[^>]*>")


def linked_page_ids(raw: str) -> set[int]:
    """The ids of the pages that a stored text links to."""
    return {int(first or second) for first, second in _PAGE_ID_IN_RAW.findall(raw)}


def page_addresses(page_ids: Iterable[int]) -> dict[int, str]:
    """Addresses of published pages by id, in one query."""
    return {page.pk: page.url for page in Page.objects.live().filter(pk__in=set(page_ids)) if page.url}


def present(html: str, addresses: Mapping[int, str], facts: Mapping[str, str], *, inline: bool = False) -> str:
    """Stored rich text as mark-up. A link to a page that is gone becomes its words; `inline` leaves out paragraphs."""

    def page_link(link: re.Match[str]) -> str:
        found = _PAGE_ID.search(link.group(1))
        address = addresses.get(int(found.group(1))) if found else None
        return f'<a class="govuk-link" href="{escape(address)}">{link.group(2)}</a>' if address else link.group(2)

    html = _OTHER_LINK.sub('<a class="govuk-link" href="', _PAGE_LINK.sub(page_link, html))
    html = fill(html, facts)
    if inline:
        return _PARAGRAPH.sub("", html)
    return _OPENING.sub(
        lambda tag: f'<{tag.group(1)} class="{_CLASSES[tag.group(1)]}">' if tag.group(1) in _CLASSES else "<li>", html
    )


def plain(html: Any) -> str:
    """The words of a rich text alone."""
    return unescape(re.sub(r"<[^>]*>", " ", str(html)))
