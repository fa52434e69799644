"""Listings in Wagtail's admin: to look at, never to change.

Drafting, approving and closing are our own actions, with our own permissions and audit; an editor screen here would
go round both. The list has no search: an index of listings beside the one that search keeps would cost every save.
"""

from typing import Any

from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Service


class LookingOnly(ModelPermissionPolicy):
    """Whoever holds `view_service` may look. Nobody, a superuser included, may do anything else here."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and super().user_has_permission(user, "view")

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_permission(user, action)

    def user_has_any_permission_for_instance(self, user: Any, actions: Any, instance: Any) -> bool:
        return self.user_has_any_permission(user, actions)


register_permission_policy(Service, LookingOnly(Service))


class ListingViewSet(SnippetViewSet):
    model = Service
    icon = "list-ul"
    menu_label = "Listings"
    add_to_admin_menu = True
    inspect_view_enabled = True
    copy_view_enabled = False
    search_backend_name = None
    list_display = ["name", "provider", "live", "checked_on"]
    list_filter = ["live", "main_type", "provider__council"]
    list_per_page = 50
    inspect_view_fields = [
        "name", "provider", "summary", "description", "main_type", "live", "has_unpublished_changes", "checked_on",
    ]  # fmt: skip


register_snippet(ListingViewSet)
