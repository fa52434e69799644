"""The lexicon in Wagtail's admin, for those who may edit words; saving goes through our action."""

from typing import Any

from wagtail.admin.panels import FieldPanel
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from marketplace.core.permissions import Permission, allows

from . import actions
from .models import LexiconGroup


class WordEditors(ModelPermissionPolicy):
    """Adding, changing and looking, for whoever may edit words. Nobody deletes: a group is turned off."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in {"add", "change", "view", "choose"} and allows(user, Permission.LEXICON_EDIT)

    def user_has_any_permission(self, user: Any, wanted: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in wanted)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_permission(user, action)

    def user_has_any_permission_for_instance(self, user: Any, wanted: Any, instance: Any) -> bool:
        return self.user_has_any_permission(user, wanted)


register_permission_policy(LexiconGroup, WordEditors(LexiconGroup))


class AddGroup(CreateView):
    def save_instance(self) -> LexiconGroup:
        return actions.save_lexicon_group(group=self.form.instance, by=self.request.user)


class ChangeGroup(EditView):
    def save_instance(self) -> LexiconGroup:
        return actions.save_lexicon_group(group=self.form.instance, by=self.request.user)


class LexiconViewSet(SnippetViewSet):
    model = LexiconGroup
    icon = "openquote"
    menu_label = "Search words"
    add_to_admin_menu = True
    add_view_class = AddGroup
    edit_view_class = ChangeGroup
    copy_view_enabled = False
    search_fields = ["says", "means", "note"]
    search_backend_name = None
    list_display = ["__str__", "is_on", "note", "updated_at"]
    list_filter = ["is_on"]
    list_per_page = 50
    panels = [FieldPanel("says"), FieldPanel("means"), FieldPanel("is_on"), FieldPanel("note")]


register_snippet(LexiconViewSet)
