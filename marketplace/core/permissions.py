"""Permissions in one place: names here, predicates in each app's `permissions.py`, default deny.

A predicate takes the user and a mapping of the declared context, and says yes or no. `require` is the only
entry for actions, `allows` for pages that offer or hide a link, `PermittedMixin` and `permitted` for views.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import rules
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse

from .errors import NotPermitted


class Permission(StrEnum):
    """Everything that anybody may be allowed to do. The value is stable; the sentence is in `describe`."""

    # Anyone
    PUBLIC = "public"
    SIGNED_IN = "signed_in"
    # Providers
    LISTING_EDIT = "listing.edit"
    LISTING_SUBMIT = "listing.submit"
    LISTING_CHECK = "listing.check"
    LISTING_QUEUE = "listing.queue"
    PROVIDER_PORTAL = "provider.portal"
    PROVIDER_EDIT = "provider.edit"
    TEAM_MANAGE = "provider.team"
    PROVIDER_OVERSEE = "provider.oversee"
    # The person and who acts for them
    PERSON_VIEW = "person.view"
    PLAN_VIEW = "plan.view"
    PLAN_WRITE = "plan.write"
    PLAN_SUBMIT = "plan.submit"
    NEED_SAVE = "need.save"
    PLAN_SIGN_OFF = "plan.sign_off"
    BUDGET_VIEW = "budget.view"
    BUDGET_SET = "budget.set"
    BOOKING_REQUEST = "booking.request"
    BOOKING_VIEW = "booking.view"
    BOOKING_CANCEL = "booking.cancel"
    BOOKING_ANSWER = "booking.answer"
    SESSION_DELIVER = "session.deliver"
    SESSION_CONFIRM = "session.confirm"
    SESSION_QUESTION = "session.question"
    MANDATE_GIVE = "mandate.give"
    MANDATE_END = "mandate.end"
    CASELOAD_VIEW = "caseload.view"
    # Money
    PAYMENT_REQUEST = "payment.request"
    PAYMENT_PAY = "payment.pay"
    PAYMENT_RECEIVE = "payment.receive"
    PAYMENT_MATCH = "payment.match"
    RUN_VIEW = "run.view"
    RUN_MAKE = "run.make"
    RUN_APPROVE = "run.approve"
    RUN_SETTLE = "run.settle"
    ISF_ANSWER = "isf.answer"
    ISF_OVERSEE = "isf.oversee"
    # Officers and editors
    OFFICER_HOME = "officer.home"
    PLAN_QUEUE = "plan.queue"
    PAGES_EDIT = "pages.edit"
    COUNCIL_FACTS_EDIT = "council_facts.edit"
    LEXICON_EDIT = "lexicon.edit"
    UNMET_VIEW = "unmet.view"
    # Whoever runs the site
    COUNCILS_MANAGE = "councils.manage"


@dataclass(frozen=True)
class Rule:
    """What one permission means: a sentence for people and the context that its predicate needs."""

    permission: Permission
    sentence: str
    context: frozenset[str]


RULES: dict[Permission, Rule] = {}


def define(
    permission: Permission,
    predicate: Callable[[Any, Mapping[str, Any]], bool],
    *,
    sentence: str,
    context: tuple[str, ...] = (),
) -> None:
    """Say who has a permission. Called once for each permission, from an app's `permissions.py`."""
    if permission in RULES:
        raise ImproperlyConfigured(f"{permission} is defined twice.")
    RULES[permission] = Rule(permission, sentence, frozenset(context))
    rules.add_rule(permission.value, rules.predicate(predicate, name=permission.value))


def allows(user: Any, permission: Permission, **context: Any) -> bool:
    """Whether `user` has `permission` for these things. Default: no."""
    rule = RULES.get(permission)
    if rule is None:
        raise ImproperlyConfigured(f"{permission} is not defined in any app's permissions.py.")
    if set(context) != rule.context:
        raise TypeError(f"{permission} takes {sorted(rule.context)}, not {sorted(context)}.")
    if permission is not Permission.PUBLIC and not (user and user.is_authenticated and user.is_active):
        return False
    return bool(rules.test_rule(permission.value, user, context))


def require(user: Any, permission: Permission, **context: Any) -> None:
    """Refuse unless `user` has `permission`.

    Raises:
        NotPermitted: a sentence that says what this needs.
    """
    if not allows(user, permission, **context):
        raise NotPermitted(f"You cannot do this. It is for {RULES[permission].sentence}.")


def _refuse(request: HttpRequest, permission: Permission) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    raise NotPermitted(f"You cannot see this page. It is for {RULES[permission].sentence}.")


class PermittedMixin:
    """A class-based view that names its permission; `permission_context` gives what the predicate needs."""

    permission: Permission

    def permission_context(self) -> dict[str, Any]:
        return {}

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.permission is not Permission.PUBLIC and not request.user.is_authenticated:
            return _refuse(request, self.permission)
        if not allows(request.user, self.permission, **self.permission_context()):
            return _refuse(request, self.permission)
        return super().dispatch(request, *args, **kwargs)


def permitted(permission: Permission) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A function view that names its permission; one that needs context calls `require` itself, on what it fetched."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if permission is not Permission.PUBLIC and not request.user.is_authenticated:
                return _refuse(request, permission)
            if not RULES[permission].context and not allows(request.user, permission):
                return _refuse(request, permission)
            return view(request, *args, **kwargs)

        checked.permission = permission  # type: ignore[attr-defined]
        checked.__name__, checked.__doc__, checked.__module__ = view.__name__, view.__doc__, view.__module__
        return checked

    return decorate


define(Permission.PUBLIC, lambda user, context: True, sentence="everybody")
define(Permission.SIGNED_IN, lambda user, context: True, sentence="people who have signed in")
define(Permission.COUNCILS_MANAGE, lambda user, context: user.is_superuser, sentence="whoever runs this site")
