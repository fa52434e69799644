"""Who may do what for a person, a provider's bookings and a council's money. Default deny.

A person's own user may do everything for them but sign off. Anybody else needs a mandate that is in force today and
names the act, or a role at the person's council. Providers see their own bookings only.
"""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from marketplace.core.models import Role
from marketplace.core.permissions import Permission, define
from marketplace.core.roles import has_any_council_role, has_council_role
from providers.models import Membership, Provider

from .models import Act, Mandate, Person

Context = Mapping[str, Any]


def mandate_for(user: Any, person: Person, act: str | None = None) -> Mandate | None:
    """The user's mandate for this person that is in force today and names the act (any act, when None)."""
    today = timezone.localdate()
    mandates = Mandate.objects.filter(
        user=user, person=person, ended_at=None, starts_on__lte=today, ends_on__gte=today
    ).select_related("membership")
    for mandate in mandates:
        still_in_team = mandate.membership is None or mandate.membership.ended_at is None
        if still_in_team and (act is None or act in mandate.acts):
            return mandate
    return None


def is_holder(user: Any, person: Person) -> bool:
    return person.user_id is not None and person.user_id == user.pk


def acts_for(user: Any, person: Person, act: str) -> bool:
    """The person themselves, or somebody whose mandate names the act."""
    return is_holder(user, person) or mandate_for(user, person, act) is not None


def in_team(user: Any, provider: Provider) -> bool:
    return Membership.objects.filter(user=user, provider=provider, ended_at=None).exists()


def has_interest(user: Any, person: Person, provider: Provider) -> bool:
    """Whether the user would deal with their own provider in somebody else's name. Nobody may."""
    return not is_holder(user, person) and in_team(user, provider)


def _for_person(act: str, *roles: str) -> Any:
    def predicate(user: Any, context: Context) -> bool:
        person = context["person"]
        return acts_for(user, person, act) or (bool(roles) and has_council_role(user, person.council_id, *roles))

    return predicate


def _for_team(user: Any, context: Context) -> bool:
    return in_team(user, context["provider"])


def _at_council(*roles: str) -> Any:
    return lambda user, context: has_council_role(user, context["council"], *roles)


def _may_sign_off(user: Any, context: Context) -> bool:
    """An approver who has no part in the plan: neither the person, nor who acts for them, nor who wrote or sent it."""
    plan = context["plan"]
    return (
        has_council_role(user, plan.person.council_id, Role.APPROVER)
        and user.pk not in (plan.author_id, plan.submitted_by_id, plan.person.user_id)
        and not plan.writers.filter(pk=user.pk).exists()
        and mandate_for(user, plan.person) is None
    )


def _may_see_booking(user: Any, context: Context) -> bool:
    booking = context["booking"]
    return (
        acts_for(user, booking.person, Act.LOOK)
        or in_team(user, booking.provider)
        or has_council_role(user, booking.person.council_id, Role.CASE_OFFICER, Role.APPROVER, Role.FINANCE)
    )


def _may_cancel(user: Any, context: Context) -> bool:
    booking = context["booking"]
    return acts_for(user, booking.person, Act.CANCEL) or in_team(user, booking.provider)


def _may_end_mandate(user: Any, context: Context) -> bool:
    mandate = context["mandate"]
    return (
        is_holder(user, mandate.person)
        or mandate.user_id == user.pk
        or has_council_role(user, mandate.person.council_id, Role.CASE_OFFICER)
    )


SELF = "the person, and those whom the person asked"
OFFICERS = (Role.CASE_OFFICER, Role.APPROVER)
person, provider, council = ("person",), ("provider",), ("council",)

define(
    Permission.PERSON_VIEW,
    _for_person(Act.LOOK, *OFFICERS, Role.FINANCE),
    sentence=f"{SELF}, and their council's officers",
    context=person,
)
define(Permission.PLAN_VIEW, _for_person(Act.LOOK, *OFFICERS), sentence=f"{SELF}, and their council", context=person)
define(
    Permission.PLAN_WRITE,
    _for_person(Act.PLAN, Role.CASE_OFFICER),
    sentence=f"{SELF} to help with the plan, and their case officer",
    context=person,
)
define(
    Permission.NEED_SAVE,
    lambda user, context: (
        acts_for(user, context["person"], Act.PLAN)
        or acts_for(user, context["person"], Act.BOOK)
        or has_council_role(user, context["person"].council_id, Role.CASE_OFFICER)
    ),
    sentence=f"{SELF} to help with the plan or to book, and their case officer",
    context=person,
)
define(
    Permission.PLAN_SUBMIT,
    _for_person(Act.PLAN, Role.CASE_OFFICER),
    sentence=f"{SELF} to help with the plan, and their case officer",
    context=person,
)
define(
    Permission.PLAN_SIGN_OFF,
    _may_sign_off,
    sentence="an approver at the person's council who had no part in writing the plan and does not act for the person",
    context=("plan",),
)
define(
    Permission.BUDGET_VIEW,
    _for_person(Act.LOOK, *OFFICERS, Role.FINANCE),
    sentence=f"{SELF}, and their council's officers",
    context=person,
)
define(Permission.BUDGET_SET, _at_council(Role.FINANCE), sentence="the council's finance officers", context=council)
define(Permission.BOOKING_REQUEST, _for_person(Act.BOOK), sentence=f"{SELF} to book", context=person)
define(
    Permission.BOOKING_VIEW,
    _may_see_booking,
    sentence=f"{SELF}, the provider, and the person's council",
    context=("booking",),
)
define(
    Permission.BOOKING_CANCEL,
    _may_cancel,
    sentence=f"{SELF} to cancel, and the provider",
    context=("booking",),
)
define(Permission.BOOKING_ANSWER, _for_team, sentence="the provider's own team", context=provider)
define(Permission.SESSION_DELIVER, _for_team, sentence="the provider's own team", context=provider)
define(
    Permission.SESSION_CONFIRM, _for_person(Act.CONFIRM), sentence=f"{SELF} to confirm what took place", context=person
)
define(
    Permission.SESSION_QUESTION,
    _for_person(Act.CONFIRM, Role.CASE_OFFICER),
    sentence=f"{SELF} to confirm what took place, and their case officer",
    context=person,
)
define(
    Permission.MANDATE_GIVE,
    lambda user, context: is_holder(user, context["person"]),
    sentence="the person alone",
    context=person,
)
define(
    Permission.MANDATE_END,
    _may_end_mandate,
    sentence="the person, the one who holds the mandate, and the case officer",
    context=("mandate",),
)
define(
    Permission.CASELOAD_VIEW,
    lambda user, context: (
        Mandate.objects.filter(user=user).exists()
        or Membership.objects.filter(
            user=user, ended_at=None, provider__services__main_type_id="brokerage", provider__services__live=True
        ).exists()
    ),
    sentence="brokers and representatives",
)
define(Permission.PAYMENT_REQUEST, _for_team, sentence="the provider's own team", context=provider)
define(Permission.PAYMENT_RECEIVE, _for_team, sentence="the provider's own team", context=provider)
define(Permission.PAYMENT_PAY, _for_person(Act.PAY), sentence=f"{SELF} to see to payments", context=person)
define(Permission.PAYMENT_MATCH, _at_council(Role.FINANCE), sentence="the council's finance officers", context=council)
define(
    Permission.RUN_VIEW,
    _at_council(Role.FINANCE, Role.APPROVER),
    sentence="the council's finance officers and approvers",
    context=council,
)
define(Permission.RUN_MAKE, _at_council(Role.FINANCE), sentence="the council's finance officers", context=council)
define(
    Permission.RUN_APPROVE,
    _at_council(Role.FINANCE, Role.APPROVER),
    sentence="a finance officer or approver who did not make the run",
    context=council,
)
define(Permission.RUN_SETTLE, _at_council(Role.FINANCE), sentence="the council's finance officers", context=council)
define(Permission.ISF_ANSWER, _for_team, sentence="the fund holder's own team", context=provider)
define(
    Permission.ISF_OVERSEE,
    _at_council(Role.FINANCE, Role.CASE_OFFICER),
    sentence="the council's finance and case officers",
    context=council,
)
define(
    Permission.OFFICER_HOME,
    lambda user, context: has_any_council_role(
        user, Role.CASE_OFFICER, Role.APPROVER, Role.FINANCE, Role.MARKET_MANAGER
    ),
    sentence="council officers",
)
define(
    Permission.PLAN_QUEUE,
    lambda user, context: has_any_council_role(user, Role.CASE_OFFICER, Role.APPROVER),
    sentence="case officers and approvers",
)
