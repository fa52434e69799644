"""A council role that is given or ended changes at once what its holder may do in the page editor."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from marketplace.core.models import CouncilRole

from .actions.editors import sync_editor


@receiver([post_save, post_delete], sender=CouncilRole)
def sync_holder(sender: type[CouncilRole], instance: CouncilRole, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        sync_editor(instance.user)
