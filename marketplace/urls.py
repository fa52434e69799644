"""All addresses. Public listings and search first, people's own pages, the editor, then Wagtail's pages."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from marketplace.core.views import admin_login, demo_media

urlpatterns = [
    path("", include("marketplace.core.urls")),
    path("accounts/", include("allauth.urls")),
    path("admin/login/", admin_login),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include("search.urls")),
    path("", include("providers.urls")),
    path("", include("brokerage.urls")),
    path("", include("cms.urls")),
    path("media/<path:path>", demo_media, name="demo_media"),
    path("", include(wagtail_urls)),
]
