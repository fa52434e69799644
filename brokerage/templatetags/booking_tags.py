"""When a session is, in words: no more of its time than was stated."""

from django import template
from django.utils import timezone
from django.utils.formats import date_format

from brokerage.models import Session, Stated

register = template.Library()


@register.filter
def begins(session: Session, day: str = "l j F") -> str:
    """`{{ session|begins }}` → Thursday 26 November, 10:00. A period begins on a day, at no hour of it."""
    has_hour = session.stated != Stated.PERIOD
    return date_format(timezone.localtime(session.starts_at), f"{day}, H:i" if has_hour else day)
