"""Small tags that templates of every app use: `{% load core_tags %}`."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import template
from django.core.paginator import Page
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from marketplace.core.money import format_pounds

register = template.Library()


@register.filter
def pounds(pence: int | None) -> str:
    """`{{ 125000|pounds }}` → £1,250."""
    return format_pounds(pence)


@register.filter
def day(value: date | None) -> str:
    """`{{ start|day }}` → Tuesday 3 March 2026: the weekday helps people to check a date."""
    return f"{value:%A} {value.day} {value:%B %Y}" if value else ""


@register.filter
def words(item: Any) -> Any:
    """The text of a list's item, which may be plain words or a mapping with `text`."""
    return item.get("text", "") if isinstance(item, Mapping) else item


@register.simple_tag
def drawing(name: str, size: int = 96, alt: str = "") -> SafeString:
    """One of our line drawings: `{% drawing "swimming" size=24 %}`. Words stand beside it, so alt is usually empty."""
    return format_html(
        '<img class="app-drawing app-drawing--{}" src="{}" width="{}" height="{}" alt="{}">',
        size,
        static(f"core/drawings/{name}.svg"),
        size,
        size,
        alt,
    )


@register.simple_tag
def html_attributes(attributes: Mapping[str, Any] | None) -> SafeString:
    """A mapping as HTML attributes; True gives a bare name, False and None give nothing."""
    if not attributes:
        return mark_safe("")
    shown = [(name, value) for name, value in attributes.items() if value is not None and value is not False]
    return format_html_join(
        "", "{}", ((format_html(" {}", n) if v is True else format_html(' {}="{}"', n, v),) for n, v in shown)
    )


@register.simple_tag(takes_context=True)
def with_query(context: template.Context, **changes: Any) -> str:
    """This page's address with some of its query changed; None removes: `{% with_query page=2 %}`."""
    request: HttpRequest = context["request"]
    query = request.GET.copy()
    for name, value in changes.items():
        query.pop(name, None)
        if value is not None:
            query[name] = value
    return f"?{query.urlencode()}" if query else request.path


class CaptureNode(template.Node):
    def __init__(self, nodes: template.NodeList, name: str) -> None:
        self.nodes, self.name = nodes, name

    def render(self, context: template.Context) -> str:
        context[self.name] = mark_safe(self.nodes.render(context).strip())  # noqa: S308  rendered by this template
        return ""


@register.tag
def capture(parser: template.base.Parser, token: template.base.Token) -> CaptureNode:
    """Keep mark-up in a variable, to hand it to an include: `{% capture as body %}…{% endcapture %}`."""
    parts = token.split_contents()
    if len(parts) != 3 or parts[1] != "as":
        raise template.TemplateSyntaxError("Write {% capture as name %}…{% endcapture %}.")
    nodes = parser.parse(("endcapture",))
    parser.delete_first_token()
    return CaptureNode(nodes, parts[2])


@register.filter
def any_actions(rows: Any) -> bool:
    """Whether a summary list needs its third column."""
    return any(row.get("actions") for row in rows if row)


@register.filter
def item(sequence: Any, index: int) -> Any:
    """The item at a position, or nothing past the end."""
    return sequence[index] if sequence and index < len(sequence) else ""


@register.filter
def page_numbers(page: Page) -> list[int | None]:
    """The first, the last and those around the page being read; None where some are left out."""
    shown = [n for n in page.paginator.page_range if n in {1, page.paginator.num_pages} or abs(n - page.number) <= 1]
    numbers: list[int | None] = []
    for number in shown:
        if numbers and numbers[-1] != number - 1:
            numbers.append(None)
        numbers.append(number)
    return numbers
