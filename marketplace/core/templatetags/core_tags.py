"""Small tags that templates of every app use: `{% load core_tags %}`."""

import re
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
_TELEPHONE = re.compile(r"\+?[\d ()-]{3,25}")


@register.filter
def pounds(pence: int | None) -> str:
    """`{{ 125000|pounds }}` → £1,250."""
    return format_pounds(pence)


@register.filter
def tel(number: str) -> str:
    """`{{ help_phone|tel }}`: a telephone number that a phone rings when it is touched; other words stay words."""
    if not _TELEPHONE.fullmatch(number or ""):
        return number or ""
    href = re.sub(r"[^\d+]", "", number)
    return format_html('<a class="govuk-link app-nowrap" href="tel:{}">{}</a>', href, number)


@register.filter
def day(value: date | None) -> str:
    """`{{ start|day }}` → Tuesday 3 March 2026: the weekday helps people to check a date."""
    return f"{value:%A} {value.day} {value:%B %Y}" if value else ""


@register.filter
def as_cell(cell: Any) -> Mapping[str, Any]:
    """A table's cell may be plain words or a mapping with `text`; words have methods that templates would call."""
    return cell if isinstance(cell, Mapping) else {"text": cell}


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
def column_name(head: Any, index: int) -> Any:
    """The words over a column, or nothing past the last."""
    return as_cell(head[index])["text"] if head and index < len(head) else ""


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


@register.simple_tag
def joined(*parts: Any) -> str:
    """Those of the parts that say something, with a space between: for class lists and lists of ids."""
    return " ".join(str(part) for part in parts if part)


@register.simple_tag(takes_context=True)
def described_by(context: template.Context, control: str, first: str = "") -> str:
    """The ids of the hint and the error of a form group's control, after what it was described by already."""
    hint, error = context.get("hint"), context.get("error")
    return joined(first, hint and f"{control}-hint", error and f"{control}-error")


@register.simple_tag
def item_id(answer: Mapping[str, Any], control: str, position: int) -> str:
    """The first answer has the group's own id, so that the error summary can link to it."""
    return answer.get("id") or (f"{control}-{position}" if position > 1 else control)


@register.simple_tag
def is_chosen(answer: Mapping[str, Any], chosen: Any) -> bool:
    """Whether an answer is ticked: it says so itself, or its value is the chosen one or among the chosen."""
    if answer.get("checked"):
        return True
    if not chosen or answer.get("checked") is False:
        return False
    value = answer.get("value")
    return value in chosen if isinstance(chosen, list | tuple | set) else value == chosen


@register.simple_tag(takes_context=True)
def checkbox_described_by(context: template.Context, answer: Mapping[str, Any], own_id: str, group_ids: str) -> str:
    """A box outside a fieldset repeats what describes its group."""
    in_fieldset = context.get("legend") or context.get("fieldset")
    return joined("" if in_fieldset else group_ids, answer.get("hint") and f"{own_id}-item-hint")
