"""Tags of listing pages: `{% load listing_tags %}`."""

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from providers.models import Access

register = template.Library()

ACCESS_DRAWINGS = {
    Access.STEP_FREE: "open-door",
    Access.ACCESSIBLE_TOILET: "outcome-toilet",
    Access.CHANGING_PLACE: "outcome-hygiene",
    Access.HEARING_LOOP: "listening",
    Access.BSL: "sign-language",
    Access.QUIET_SPACE: "clock-and-tea",
    Access.EASY_READ: "plan-with-pictures",
}


@register.filter
def paragraphs(words: str) -> SafeString:
    """What somebody wrote, as paragraphs. Everything in it is escaped."""
    parts = [part.strip() for part in words.replace("\r\n", "\n").split("\n") if part.strip()]
    return format_html_join("\n", '<p class="govuk-body">{}</p>', ((part,) for part in parts))


@register.filter
def access_drawing(code: str) -> str:
    """The drawing that stands beside a kind of access."""
    return ACCESS_DRAWINGS.get(code, "tick-sign")
