"""Who may do what with providers and listings.

A provider's team is its open memberships: owners and editors. Listings are checked by approvers and market
managers of the provider's home council, never by whoever wrote them or works for the provider.
"""

from collections.abc import Mapping
from typing import Any

from marketplace.core.models import Role
from marketplace.core.permissions import Permission, define
from marketplace.core.roles import has_any_council_role, has_council_role

from .models import Membership, TeamRole

CHECKERS = (Role.APPROVER, Role.MARKET_MANAGER)


def is_member(user: Any, provider: Any, *roles: str) -> bool:
    """Whether `user` has an open place in the provider's team, in one of these roles when any are named."""
    if provider is None:
        return False
    memberships = Membership.objects.filter(user_id=user.pk, provider_id=provider.pk, ended_at=None)
    return (memberships.filter(role__in=roles) if roles else memberships).exists()


def _member(user: Any, context: Mapping[str, Any]) -> bool:
    return is_member(user, context["provider"])


def _owner(user: Any, context: Mapping[str, Any]) -> bool:
    return is_member(user, context["provider"], TeamRole.OWNER)


def _member_somewhere(user: Any, context: Mapping[str, Any]) -> bool:
    return Membership.objects.filter(user_id=user.pk, ended_at=None).exists()


def _checker(user: Any, context: Mapping[str, Any]) -> bool:
    return has_council_role(user, context["council"], *CHECKERS)


def _checker_somewhere(user: Any, context: Mapping[str, Any]) -> bool:
    return has_any_council_role(user, *CHECKERS)


def _owner_or_overseer(user: Any, context: Mapping[str, Any]) -> bool:
    """The council adds a provider's first owner, and may help when the last one has gone."""
    return _owner(user, context) or has_council_role(user, context["provider"].council_id, *CHECKERS)


TEAM = "the team of this provider"
define(Permission.PROVIDER_PORTAL, _member_somewhere, sentence="the teams of providers")
define(Permission.LISTING_EDIT, _member, sentence=TEAM, context=("provider",))
define(Permission.LISTING_SUBMIT, _member, sentence=TEAM, context=("provider",))
define(Permission.PROVIDER_EDIT, _owner, sentence="the owners of this provider", context=("provider",))
define(
    Permission.TEAM_MANAGE,
    _owner_or_overseer,
    sentence="the owners of this provider and its council",
    context=("provider",),
)
define(
    Permission.LISTING_QUEUE, _checker_somewhere, sentence="officers who check listings: approvers and market managers"
)
define(
    Permission.LISTING_CHECK,
    _checker,
    sentence="approvers and market managers of the provider's home council",
    context=("council",),
)
define(
    Permission.PROVIDER_OVERSEE,
    _checker,
    sentence="approvers and market managers of the provider's home council",
    context=("council",),
)
