"""What base.html needs on every page."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from .footer import links
from .navigation import items_for


def site(request: HttpRequest) -> dict[str, Any]:
    """`acting_for` is set on the request by pages about a person whom the reader acts for."""
    return {
        "site_name": settings.SITE_NAME,
        "demo": settings.DEMO,
        "help_phone": settings.HELP_PHONE,
        "help_email": settings.HELP_EMAIL,
        "navigation": items_for(request) if hasattr(request, "user") else [],
        "footer_links": links(),
        "acting_for": getattr(request, "acting_for", None),
        "easy_read": request.session.get("easy_read", False) if hasattr(request, "session") else False,
        "sandbox_money": settings.PAYMENT_RAIL == "sandbox",
    }
