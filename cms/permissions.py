"""Who may edit pages and council facts."""

from collections.abc import Mapping
from typing import Any

from marketplace.core.models import Role
from marketplace.core.permissions import Permission, define
from marketplace.core.roles import has_any_council_role, has_council_role


def edits_pages(user: Any, context: Mapping[str, Any]) -> bool:
    return user.is_superuser or has_any_council_role(user, Role.SITE_EDITOR)


def edits_facts(user: Any, context: Mapping[str, Any]) -> bool:
    return user.is_superuser or has_council_role(user, context["council"], Role.SITE_EDITOR)


define(Permission.PAGES_EDIT, edits_pages, sentence="site editors")
define(
    Permission.COUNCIL_FACTS_EDIT,
    edits_facts,
    sentence="site editors of this council",
    context=("council",),
)
