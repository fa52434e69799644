from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps import views as sitemap_views
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page

from marketplace.core.permissions import Permission, permitted
from providers.models import Service

#: People's own pages and the editor are nobody's business, least of all a search engine's.
CLOSED = ("/accounts/", "/admin/", "/broker/", "/my/", "/officer/", "/people/", "/provider/", "/start/")


class PageSitemap(Sitemap):
    """Every published page."""

    def items(self) -> list[Page]:
        return list(Page.objects.live().public().filter(depth__gt=1).order_by("path"))

    def location(self, item: Page) -> str:
        return item.url

    def lastmod(self, item: Page) -> object:
        return item.last_published_at


class ListingSitemap(Sitemap):
    """Every live listing."""

    limit = 2_000

    def items(self) -> object:
        return Service.objects.filter(live=True).order_by("pk").only("slug", "updated_at")

    def location(self, item: Service) -> str:
        return item.get_absolute_url()

    def lastmod(self, item: Service) -> object:
        return item.updated_at


SITEMAPS = {"pages": PageSitemap, "services": ListingSitemap}


@permitted(Permission.PUBLIC)
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """`/sitemap.xml`: the index of the maps below, for search engines."""
    return sitemap_views.index(request, SITEMAPS, sitemap_url_name="sitemap_section")


@permitted(Permission.PUBLIC)
@require_safe
def sitemap_section(request: HttpRequest, section: str) -> HttpResponse:
    """One part of the sitemap: pages or services."""
    return sitemap_views.sitemap(request, SITEMAPS, section=section)


@permitted(Permission.PUBLIC)
@require_safe
@cache_control(max_age=3600, public=True)
def robots(request: HttpRequest) -> HttpResponse:
    """`/robots.txt`."""
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in CLOSED)]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")
