from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.db.models import Case, Value, When
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.reports import PageReportView
from wagtail.models import Page

from cms.actions.council_facts import set_facts
from cms.council_facts import facts_of, known_facts
from cms.forms import FactsForm
from cms.queries import editorial_pages_due
from marketplace.core.errors import Refused
from marketplace.core.models import Council
from marketplace.core.permissions import Permission, PermittedMixin, allows, permitted, require

SOON = timedelta(days=30)


class DuePagesReport(PermittedMixin, PageReportView):
    """Pages whose check is overdue or due within 30 days, longest overdue first."""

    permission = Permission.PAGES_EDIT
    page_title = "Pages to check again"
    header_icon = "calendar-check"
    index_url_name = "due_pages"
    index_results_url_name = "due_pages_results"
    results_template_name = "cms/editors/due_pages_results.html"
    list_export = ["title", "reviewed_on", "review_due_on", "status_string"]
    export_headings = {"reviewed_on": "Last checked", "review_due_on": "Check again by", "status_string": "Status"}
    any_permission_required = ["add", "change", "publish"]

    def get_queryset(self) -> Any:
        self.due = {page.pk: page for page in editorial_pages_due(timezone.localdate() + SOON)}
        in_order = Case(*(When(pk=pk, then=Value(place)) for place, pk in enumerate(self.due)), default=Value(0))
        self.queryset = Page.objects.filter(pk__in=self.due).order_by(in_order)
        return super().get_queryset()

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        today = timezone.localdate()
        for page in object_list:
            due = self.due[page.pk]
            page.reviewed_on, page.review_due_on = due.reviewed_on, due.review_due_on
            page.is_overdue = due.review_due_on < today
        return object_list


@permitted(Permission.PAGES_EDIT)
@require_admin_access
def council_facts_index(request: HttpRequest) -> HttpResponse:
    """Whose facts this editor may change, with how many are still to be filled in."""
    councils = [
        {"council": council, "missing": len(known_facts()) - len(facts_of(council).keys() & known_facts().keys())}
        for council in Council.objects.all()
        if allows(request.user, Permission.COUNCIL_FACTS_EDIT, council=council)
    ]
    return render(request, "cms/editors/council_facts_index.html", {"councils": councils})


@permitted(Permission.COUNCIL_FACTS_EDIT)
@require_admin_access
@require_http_methods(["GET", "POST"])
def council_facts(request: HttpRequest, slug: str) -> HttpResponse:
    """All facts of one council on one screen."""
    council = get_object_or_404(Council, slug=slug)
    require(request.user, Permission.COUNCIL_FACTS_EDIT, council=council)
    form = FactsForm(request.POST or None, council=council)
    if form.is_bound and form.is_valid():
        try:
            changed = set_facts(council=council, facts=form.cleaned_data, by=request.user)
        except Refused as error:
            form.add_error(None, str(error))
        else:
            said = f"{len(changed)} fact{'' if len(changed) == 1 else 's'} of {council} changed."
            messages.success(request, said if changed else f"Nothing was different: {council} keeps its facts.")
            return redirect("council_facts", slug=council.slug)
    status = 422 if form.is_bound else 200
    return render(request, "cms/editors/council_facts.html", {"form": form, "council": council}, status=status)
