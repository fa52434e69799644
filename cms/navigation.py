"""The places of the service navigation and the foot of the page that are pages of ours."""

from collections.abc import Iterable

from django.http import HttpRequest
from django.urls import reverse

from marketplace.core import footer
from marketplace.core.navigation import Item, add_source

GUIDES, HELP = "/guides/", "/help/"


def pages(request: HttpRequest) -> Iterable[Item]:
    yield Item("Guides", GUIDES, order=80)
    yield Item("Help", HELP, order=90)
    if request.user.is_staff and request.user.has_perm("wagtailadmin.access_admin"):
        yield Item("Edit pages", reverse("wagtailadmin_home"), order=70)


add_source(pages)
for order, (label, url) in enumerate(
    [
        ("Contact and help", HELP),
        ("Accessibility", "/accessibility/"),
        ("Privacy", "/privacy/"),
        ("Terms", "/terms/"),
        ("Words we use", "/glossary/"),
        ("About this site", "/about/"),
        ("Choose your council", "/council/"),
    ]
):
    footer.add_link(label, url, order)
