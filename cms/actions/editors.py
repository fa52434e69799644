"""Who may use the page editor: groups and their rights, kept in step with council roles.

A site editor writes and sends for approval; a site editor or a market manager who did not write it approves. Nobody but
a superuser holds Wagtail's right to publish, so nothing goes live on one person's word (docs/adr/0006).
"""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from cms.models import SecondReaderTask
from marketplace.core.models import CouncilRole, Role, User
from marketplace.core.roles import has_any_council_role

SITE_EDITORS, PAGE_APPROVERS = "Site editors", "Page approvers"
GROUP_OF_ROLE = {Role.SITE_EDITOR: SITE_EDITORS, Role.MARKET_MANAGER: PAGE_APPROVERS}
WORKFLOW = "Second reader"


@transaction.atomic
def sync_editor(user: User) -> None:
    """Give a user the groups of the roles held now, and take those away whose role has ended."""
    for role, name in GROUP_OF_ROLE.items():
        group, _ = Group.objects.get_or_create(name=name)
        if has_any_council_role(user, role):
            user.groups.add(group)
        else:
            user.groups.remove(group)
    is_staff = user.is_superuser or has_any_council_role(user, *GROUP_OF_ROLE)
    if user.is_staff != is_staff:
        user.is_staff = is_staff
        user.save(update_fields=["is_staff"])


def sync_editors() -> None:
    """The same for everybody who holds or held such a role; for after roles were loaded in bulk."""
    holders = CouncilRole.objects.filter(role__in=list(GROUP_OF_ROLE)).values("user")
    in_groups = User.objects.filter(groups__name__in=GROUP_OF_ROLE.values()).values("pk")
    for user in User.objects.filter(pk__in=holders.union(in_groups)):
        sync_editor(user)


@transaction.atomic
def set_up_editing(root: Page) -> None:
    """Make the groups, their rights and the approval that every page under `root` goes through."""
    editors, _ = Group.objects.get_or_create(name=SITE_EDITORS)
    approvers, _ = Group.objects.get_or_create(name=PAGE_APPROVERS)
    access = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    for group in (editors, approvers):
        group.permissions.add(access)
    for codename in ("add_page", "change_page"):
        right = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.get_or_create(group=editors, page=root, permission=right)
    collection = Collection.get_first_root_node()
    for codename in ("add_image", "change_image", "choose_image"):  # asked for our own image model too
        right = Permission.objects.get(content_type__app_label="wagtailimages", codename=codename)
        GroupCollectionPermission.objects.get_or_create(group=editors, collection=collection, permission=right)
    task, _ = SecondReaderTask.objects.get_or_create(name="Second reader")
    task.groups.set([editors, approvers])
    workflow, _ = Workflow.objects.get_or_create(name=WORKFLOW)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task, defaults={"sort_order": 0})
    WorkflowPage.objects.update_or_create(page=root, defaults={"workflow": workflow})
