"""Officers who check listings hold `publish_service`, by membership of one group kept in step with their roles."""

from typing import Any

from django.contrib.auth.models import Group
from django.contrib.auth.models import Permission as ModelPermission

from marketplace.core.models import CouncilRole, User

from .permissions import CHECKERS

NAME = "Listing checkers"


def checkers_group() -> Group:
    """The group, made with its permissions when it is missing."""
    group, made = Group.objects.get_or_create(name=NAME)
    if made:
        wanted = ModelPermission.objects.filter(
            content_type__app_label="providers", codename__in=["publish_service", "view_service"]
        )
        group.permissions.set(wanted)
    return group


def sync_checkers() -> None:
    """Make the group's members exactly the users who hold a checking role at any council."""
    holders = User.objects.filter(council_roles__role__in=CHECKERS).distinct()
    checkers_group().user_set.set(holders)


def sync_checker(sender: Any, instance: CouncilRole, **_: Any) -> None:
    """A role was given or taken away: put its user in the group, or out of it."""
    user = User.objects.filter(pk=instance.user_id).first()
    if user is None:
        return
    if CouncilRole.objects.filter(user=user, role__in=CHECKERS).exists():
        user.groups.add(checkers_group())
    else:
        user.groups.remove(*Group.objects.filter(name=NAME))
