"""Every filter that a search may have, each as one rule with one meaning."""

from ..query import ServiceQuery
from .base import Names, Rule, Tag
from .codes import Access, Checks, Delivery, Deployments, Languages, Outcomes, Types
from .people import Age, Gender
from .place import Journeys, Place, journeys, nearness
from .price import Price
from .when import Days, Times

RULES: tuple[Rule, ...] = (
    Outcomes(), Types(), Place(), Price(), Days(), Times(), Age(), Gender(), Access(), Languages(), Delivery(),
    Deployments(), Checks(),
)  # fmt: skip
RULE = {rule.name: rule for rule in RULES}
#: Rules whose answers are counted for the filter panel; the last two ask for all of what is chosen.
FACETS = ("type", "outcome", "delivery", "days", "pay", "language", "access", "check")
ALL_OF = frozenset({"access", "check"})


def rules_on(query: ServiceQuery) -> list[Rule]:
    return [rule for rule in RULES if rule.is_on(query)]


def readers_of(rule: Rule, rules: list[Rule]) -> list[Rule]:
    """The others of these rules whose answer this rule's values change."""
    return [other for other in rules if other is not rule and not set(rule.fields).isdisjoint(other.also_reads)]


__all__ = [
    "ALL_OF",
    "FACETS",
    "RULE",
    "RULES",
    "Journeys",
    "Names",
    "Rule",
    "Tag",
    "journeys",
    "nearness",
    "readers_of",
    "rules_on",
]
