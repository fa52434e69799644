"""Councils, their dated policies, and who holds which role there: what whoever runs the site does, by command."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from marketplace.core import audit
from marketplace.core.errors import Refused
from marketplace.core.models import Council, CouncilPolicy, CouncilRole, Role, User
from marketplace.core.permissions import Permission, require
from marketplace.core.policies import policy_on

#: What a policy says, by the name of its field.
POLICY_FIELDS = [
    field.name for field in CouncilPolicy._meta.local_fields if field.name not in {"id", "council", "starts_on"}
]


@transaction.atomic
def add_council(
    *, name: str, phone: str, safeguarding_phone: str, emergency_phone: str, email: str = "", by: User
) -> Council:
    """Add a council, so that its residents can hold budgets and its providers can be checked.

    Raises:
        NotPermitted: `by` does not run the site.
        Refused: a council of that name is there, or something of it cannot be kept.
    """
    require(by, Permission.COUNCILS_MANAGE)
    council = Council(
        slug=slugify(name),
        name=name,
        phone=phone,
        email=email,
        safeguarding_phone=safeguarding_phone,
        emergency_phone=emergency_phone,
    )
    for said in (phone, safeguarding_phone, emergency_phone):
        if not any(sign.isdigit() for sign in said):
            raise Refused("People in danger need a council's three telephone numbers. Give them all.")
    _check(council)
    council.save()
    audit.record("council.added", target=council, by=by, council_id=council.pk, new={"slug": council.slug})
    return council


@transaction.atomic
def set_policy(*, council: Council, starts_on: date, changes: dict[str, int | date], by: User) -> CouncilPolicy:
    """Give a council a policy from a day on. What `changes` does not name stays as it would have been that day.

    Raises:
        NotPermitted: `by` does not run the site.
        Refused: the day has passed or has a policy of its own, or a figure is out of bounds.
    """
    council = Council.objects.select_for_update().get(pk=council.pk)
    require(by, Permission.COUNCILS_MANAGE)
    if starts_on < timezone.localdate():
        raise Refused("A policy cannot start on a day that has passed: bookings were made under the former one.")
    before = policy_on(council, starts_on)
    if before.pk and before.starts_on == starts_on:
        raise Refused(f"{council} has a policy from that day already. Choose another day.")
    values = {name: getattr(before, name) for name in POLICY_FIELDS} | changes
    policy = CouncilPolicy(council=council, starts_on=starts_on, **values)
    _check(policy)
    policy.save()
    audit.record(
        "council.policy_set",
        target=council,
        by=by,
        council_id=council.pk,
        old={name: _plain(getattr(before, name)) for name in changes},
        new={"starts_on": starts_on.isoformat(), **{name: _plain(value) for name, value in changes.items()}},
    )
    return policy


@transaction.atomic
def give_role(*, user: User, council: Council, role: Role, by: User) -> CouncilRole:
    """Give somebody a role at a council. What it allows can be done from the next page on.

    Raises:
        NotPermitted: `by` does not run the site.
        Refused: they hold it already, or their account is closed.
    """
    user = User.objects.select_for_update().get(pk=user.pk)
    require(by, Permission.COUNCILS_MANAGE)
    if not user.is_active:
        raise Refused(f"The account of {user} is closed. Open it again first.")
    held, is_new = CouncilRole.objects.get_or_create(user=user, council=council, role=role)
    if not is_new:
        raise Refused(f"{user} is {held.get_role_display().lower()} at {council} already.")
    audit.record("role.given", target=user, by=by, council_id=council.pk, new={"role": role, "council": council.slug})
    return held


@transaction.atomic
def end_role(*, user: User, council: Council, role: Role, by: User) -> None:
    """End somebody's role at a council. The very next page that they ask for is refused.

    Raises:
        NotPermitted: `by` does not run the site.
        Refused: they do not hold it.
    """
    user = User.objects.select_for_update().get(pk=user.pk)
    require(by, Permission.COUNCILS_MANAGE)
    held = CouncilRole.objects.filter(user=user, council=council, role=role).first()
    if held is None:
        raise Refused(f"{user} is not {Role(role).label.lower()} at {council}. Look at the name of the role.")
    held.delete()  # one by one: other apps listen, to take away what came with the role
    audit.record("role.ended", target=user, by=by, council_id=council.pk, old={"role": role, "council": council.slug})


def _check(row: Council | CouncilPolicy) -> None:
    try:
        row.full_clean()
    except ValidationError as error:
        raise Refused(" ".join(f"{name}: {' '.join(said)}" for name, said in error.message_dict.items())) from error


def _plain(value: int | date) -> int | str:
    return value.isoformat() if isinstance(value, date) else value
