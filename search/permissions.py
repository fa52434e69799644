from collections.abc import Mapping
from typing import Any

from marketplace.core.models import Role
from marketplace.core.permissions import Permission, define
from marketplace.core.roles import has_any_council_role


def edits_words(user: Any, context: Mapping[str, Any]) -> bool:
    return has_any_council_role(user, Role.SITE_EDITOR, Role.MARKET_MANAGER)


define(Permission.LEXICON_EDIT, edits_words, sentence="site editors and market managers")


def manages_the_market(user: Any, context: Mapping[str, Any]) -> bool:
    return has_any_council_role(user, Role.MARKET_MANAGER)


define(Permission.UNMET_VIEW, manages_the_market, sentence="market managers")
