"""What search knows of words, in Wagtail's admin, for those who may edit it; saving goes through our actions.

Beside “Save” an editor can see what a change would do to the answers, before it is kept.
"""

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet, SnippetViewSetGroup

from marketplace.core.permissions import Permission, allows
from providers.models import ServiceType

from . import actions
from .models import AreaSaying, LexiconGroup, Saying
from .preview import preview
from .vocabulary import Vocabulary

WHAT_CHANGES = HelpPanel(template="search/admin/what_changes.html", heading="What this would change")


class WordEditors(ModelPermissionPolicy):
    """Changing and looking, and adding where rows can be added, for whoever may edit words. Nobody deletes: a group is
    turned off."""

    def __init__(self, model: type, *, may_add: bool = False) -> None:
        super().__init__(model)
        self.acts = {"change", "view", "choose"} | ({"add"} if may_add else set())

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in self.acts and allows(user, Permission.LEXICON_EDIT)

    def user_has_any_permission(self, user: Any, wanted: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in wanted)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_permission(user, action)

    def user_has_any_permission_for_instance(self, user: Any, wanted: Any, instance: Any) -> bool:
        return self.user_has_any_permission(user, wanted)


register_permission_policy(LexiconGroup, WordEditors(LexiconGroup, may_add=True))
register_permission_policy(Saying, WordEditors(Saying))
register_permission_policy(AreaSaying, WordEditors(AreaSaying))
register_permission_policy(ServiceType, WordEditors(ServiceType))


class ShowsWhatChanges:
    """The second button: nothing is saved, and the form comes back with what saving would do."""

    def form_valid(self, form: Any) -> HttpResponse:
        if "what-changes" not in self.request.POST:
            return super().form_valid(form)
        self.form = form
        now = Vocabulary.now()
        form.preview = preview(now, self.changed(now, form.instance))
        return self.render_to_response(self.get_context_data(form=form))

    def changed(self, now: Vocabulary, instance: Any) -> Vocabulary:
        raise NotImplementedError


class GroupChanges(ShowsWhatChanges):
    def changed(self, now: Vocabulary, instance: LexiconGroup) -> Vocabulary:
        held = LexiconGroup.objects.filter(pk=instance.pk).values_list("says", "means").first()
        others = [group for group in now.groups if group != held]
        return replace(now, groups=(*others, *([(instance.says, instance.means)] if instance.is_on else [])))


class AddGroup(GroupChanges, CreateView):
    def save_instance(self) -> LexiconGroup:
        return actions.save_lexicon_group(group=self.form.instance, by=self.request.user)


class ChangeGroup(GroupChanges, EditView):
    def save_instance(self) -> LexiconGroup:
        return actions.save_lexicon_group(group=self.form.instance, by=self.request.user)


class ChangeSaying(ShowsWhatChanges, EditView):
    def save_instance(self) -> Saying:
        return actions.save_saying(saying=self.form.instance, by=self.request.user)

    def changed(self, now: Vocabulary, instance: Saying) -> Vocabulary:
        return replace(now, statements={**now.statements, instance.pk: instance.said()})


class ChangeKindText(ShowsWhatChanges, EditView):
    def save_instance(self) -> ServiceType:
        return actions.save_kind_text(kind=self.form.instance, by=self.request.user)

    def changed(self, now: Vocabulary, instance: ServiceType) -> Vocabulary:
        return replace(now, texts=now.texts.with_type(instance.code, instance.label, instance.text))


class WordsViewSet(SnippetViewSet):
    copy_view_enabled = False
    search_backend_name = None
    list_per_page = 50


class LexiconViewSet(WordsViewSet):
    model = LexiconGroup
    icon = "openquote"
    menu_label = "Words of the lexicon"
    add_view_class = AddGroup
    edit_view_class = ChangeGroup
    search_fields = ["says", "means", "note"]
    list_display = ["__str__", "is_on", "note", "updated_at"]
    list_filter = ["is_on"]
    panels = [FieldPanel("says"), FieldPanel("means"), FieldPanel("is_on"), FieldPanel("note"), WHAT_CHANGES]


class SayingViewSet(WordsViewSet):
    model = Saying
    icon = "comment"
    menu_label = "What people say"
    edit_view_class = ChangeSaying
    search_fields = ["says"]
    list_display = ["__str__", "updated_at"]
    panels = [FieldPanel("says"), WHAT_CHANGES]


class ChangeAreaSaying(EditView):
    """These sentences order no list, so there is nothing to show before they are kept."""

    def save_instance(self) -> AreaSaying:
        return actions.save_saying(saying=self.form.instance, by=self.request.user)


class AreaSayingViewSet(WordsViewSet):
    model = AreaSaying
    icon = "comment"
    menu_label = "What people want"
    edit_view_class = ChangeAreaSaying
    search_fields = ["says"]
    list_display = ["__str__", "updated_at"]
    panels = [FieldPanel("says")]


class KindTextViewSet(WordsViewSet):
    model = ServiceType
    icon = "doc-full"
    menu_label = "Kinds of service"
    edit_view_class = ChangeKindText
    search_fields = ["label", "text"]
    panels = [FieldPanel("text"), WHAT_CHANGES]


class SearchWords(SnippetViewSetGroup):
    items = (LexiconViewSet, SayingViewSet, AreaSayingViewSet, KindTextViewSet)
    menu_label = "Search words"
    menu_icon = "openquote"


register_snippet(SearchWords)
