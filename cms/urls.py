from django.urls import path

from .views.council import choose_council
from .views.robots import robots, sitemap, sitemap_section
from .views.search import search_pages

urlpatterns = [
    path("council/", choose_council, name="choose_council"),
    path("pages/search/", search_pages, name="search_pages"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemap_section, name="sitemap_section"),
    path("robots.txt", robots, name="robots"),
]
