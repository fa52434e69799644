"""The button of one's own list, and the columns of a comparison: `{% load own_list_tags %}`."""

from typing import Any

from django import template
from django.middleware.csrf import get_token
from django.template.context import Context

from providers.models import Service
from providers.own_list import own_list

register = template.Library()


@register.inclusion_tag("providers/list_button.html", takes_context=True)
def list_button(context: Context, service: Service, back: str = "") -> dict[str, Any]:
    """The button that puts a service on the reader's list, or takes it off: a form, so that it works without script."""
    request = getattr(context, "request", None)
    if request is None or not hasattr(request, "session"):
        return {}
    return {
        "service": service,
        "is_listed": service.pk in own_list(request).ids,
        "back": back or request.get_full_path(),
        "csrf_token": get_token(request),
    }


@register.filter
def at(things: list[Any], position: int) -> Any:
    """The one at a position, counted from nought."""
    return things[position]
