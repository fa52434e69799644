"""Tags of the page templates: `{% load cms_tags %}`."""

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from cms import council_facts, pictures, rich_text
from marketplace.core.money import format_pounds

register = template.Library()


def _source(value: Any) -> str:
    value = getattr(value, "value", value)
    return str(getattr(value, "source", value) or "")


def _present(context: template.Context, value: Any, inline: bool) -> SafeString:
    html = rich_text.present(
        _source(value), context.get("page_addresses", {}), context.get("council_facts", {}), inline=inline
    )
    return mark_safe(html)  # noqa: S308  the editor's rich text, limited to bold and links; facts are escaped


@register.simple_tag(takes_context=True)
def guide_text(context: template.Context, value: Any) -> SafeString:
    """Rich text in paragraphs, with links and council facts."""
    return _present(context, value, inline=False)


@register.simple_tag(takes_context=True)
def guide_words(context: template.Context, value: Any) -> SafeString:
    """The same without paragraphs, for a list's item or a table's cell."""
    return _present(context, value, inline=True)


@register.simple_tag(takes_context=True)
def council_fact(context: template.Context, key: str) -> SafeString:
    """One fact of the reader's council, or what to do without it."""
    value = context.get("council_facts", {}).get(key)
    if value:
        return mark_safe(council_facts.fact_html(value))  # noqa: S308  escaped there
    fact = council_facts.known_facts().get(key)
    return mark_safe(fact.unknown if fact and fact.unknown else council_facts.ASK)  # noqa: S308  our own words


@register.filter
def exact_pounds(pence: int) -> str:
    """Pounds with their pence even when there are none, so that a column of them lines up."""
    amount = format_pounds(pence)
    return amount if "." in amount else f"{amount}.00"


@register.filter
def shown_by(value: Any) -> str:
    """The drawing of an easy-read line: the one its editor chose, else the one that fits its words."""
    return value["drawing"] or pictures.picture_of(value["shows"])


@register.filter
def heading_of(table: Any, position: int) -> str:
    """What the heading of a table's column says, for a cell that stands alone on a phone."""
    return table.columns[position]["heading"]


@register.filter
def waits_for_a_council(table: Any, facts: Mapping[str, str] | None) -> bool:
    """Whether a table asks for facts and not one of them is known: then its cells would all say the same."""
    asked = {key for row in table.row_data for cell in row["values"] for key in council_facts.gaps_in(_source(cell))}
    return bool(asked) and not asked & (facts or {}).keys()
