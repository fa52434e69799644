"""What the page editor has beside Wagtail's own: pages due for a check, council facts, a way on for second readers."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

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


@hooks.register("after_edit_page")
def lead_second_reader_on(request: HttpRequest, page: Page) -> HttpResponse | None:
    """After the answer a page approver may no longer open the page or its section, and need not read a refusal."""
    if page.permissions_for_user(request.user).can_edit():
        return None
    now = page.__class__.objects.get(pk=page.pk)
    if now.live and not now.has_unpublished_changes:
        messages.success(request, f"“{now.title}” is on the site as you read it.")
    return redirect("wagtailadmin_home")


@hooks.register("insert_global_admin_css")
def editor_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("cms/editor.css"))
