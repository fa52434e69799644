"""What an editor may choose from: drawings, council facts, kinds of service."""

from functools import cache
from typing import Any

from wagtail import blocks

from cms.council_facts import known_facts
from marketplace.core.drawings import DRAWINGS
from providers.models import ServiceType


@cache
def drawing_choices() -> list[tuple[str, str]]:
    """Our own line drawings, each told by what it shows."""
    return sorted(((name, shows.capitalize()) for name, shows in DRAWINGS.items()), key=lambda choice: choice[1])


@cache
def fact_choices() -> list[tuple[str, str]]:
    """Council facts by key, told by what they mean."""
    return [(fact.key, fact.meaning) for fact in known_facts().values()]


def service_type_choices() -> list[tuple[str, str]]:
    """Kinds of service, as the directory has them."""
    return list(ServiceType.objects.values_list("code", "label"))


def drawing_block(**kwargs: Any) -> blocks.ChoiceBlock:
    return blocks.ChoiceBlock(choices=drawing_choices, required=False, search_index=False, **kwargs)
