"""Council roles: who an officer is, where. One table, asked by every app's predicates."""

from typing import Any

from .models import Council, CouncilRole


def has_council_role(user: Any, council: Council | int | None, *roles: str) -> bool:
    """Whether `user` holds one of these roles at this council."""
    if council is None or not user.is_authenticated:
        return False
    council_id = council.pk if isinstance(council, Council) else council
    return any(held == council_id and role in roles for held, role in council_roles(user))


def has_any_council_role(user: Any, *roles: str) -> bool:
    """Whether `user` holds one of these roles at any council; with no roles named, any role."""
    return any(not roles or role in roles for _, role in council_roles(user))


def councils_where(user: Any, *roles: str) -> list[int]:
    """Ids of the councils at which `user` holds one of these roles (any, when none are named)."""
    return sorted({council for council, role in council_roles(user) if not roles or role in roles})


def council_roles(user: Any) -> frozenset[tuple[int, str]]:
    """All (council id, role) pairs of a user, read afresh: a role that ended must not linger on a user object."""
    if not user.is_authenticated:
        return frozenset()
    return frozenset(CouncilRole.objects.filter(user=user).values_list("council_id", "role"))
