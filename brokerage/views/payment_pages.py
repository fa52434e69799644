"""What pages about payments share: which council an officer is working for, and several forms on one page."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect

from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.models import Council, Role
from marketplace.core.permissions import PermittedMixin
from marketplace.core.roles import councils_where
from providers.models import Provider


class CouncilMixin(PermittedMixin):
    """A page of one council: the reader's own, or the one of `?council=` where they work for several."""

    roles: tuple[str, ...] = (Role.FINANCE, Role.APPROVER)

    @cached_property
    def councils(self) -> list[Council]:
        return list(Council.objects.filter(pk__in=councils_where(self.request.user, *self.roles)))

    @cached_property
    def council(self) -> Council | None:
        wanted = self.request.GET.get("council") or self.request.POST.get("council")
        if wanted:
            return next((council for council in self.councils if council.slug == wanted), None)
        return self.councils[0] if self.councils else None

    def permission_context(self) -> dict[str, Any]:
        return {"council": self.council}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(council=self.council, councils=self.councils, **kwargs)


def own_providers(user: Any) -> QuerySet[Provider]:
    """The providers in whose team a user is now."""
    return Provider.objects.filter(memberships__user=user, memberships__ended_at=None)


class ButtonBesideForm:
    """A form's page that also has a button: it acts at once, and what the action refuses is shown on the page."""

    def press(self, act: Callable[[], Any], sentence: str, address: str) -> HttpResponse:
        try:
            act()
        except NotPermitted:
            raise
        except Refused as error:
            untouched = {name: value for name, value in self.get_form_kwargs().items() if name not in ("data", "files")}
            context = self.get_context_data(
                form=self.get_form_class()(**untouched),
                has_errors=True,
                errors=[{"text": str(error), "href": "#main-content"}],
            )
            return self.render_to_response(context, status=422)
        messages.success(self.request, sentence)
        return redirect(address)
