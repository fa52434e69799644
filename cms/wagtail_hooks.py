"""What the page editor has beside Wagtail's own screens: pages due for a check, and each council's facts."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from marketplace.core.permissions import Permission, allows

from .views.editors import DuePagesReport, council_facts, council_facts_index


class EditorsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return allows(request.user, Permission.PAGES_EDIT)


@hooks.register("register_admin_urls")
def editor_urls() -> list[Any]:
    return [
        path("reports/due-pages/", DuePagesReport.as_view(), name="due_pages"),
        path("reports/due-pages/results/", DuePagesReport.as_view(results_only=True), name="due_pages_results"),
        path("council-facts/", council_facts_index, name="council_facts_index"),
        path("council-facts/<slug:slug>/", council_facts, name="council_facts"),
    ]


@hooks.register("register_reports_menu_item")
def due_pages_item() -> MenuItem:
    return EditorsMenuItem("Pages to check again", reverse("due_pages"), icon_name="calendar-check", order=50)


@hooks.register("register_admin_menu_item")
def council_facts_item() -> MenuItem:
    return EditorsMenuItem("Council facts", reverse("council_facts_index"), icon_name="site", order=250)


@hooks.register("insert_global_admin_css")
def editor_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/editor.css"))
