from typing import Any

from django.core.exceptions import PermissionDenied
from wagtail.models import AbstractGroupApprovalTask, Page, TaskState


def writers_of(page: Page) -> set[int]:
    """Users whose words would go live: who wrote since the page was last published, and who sent it for approval."""
    unpublished = page.revisions.filter(pk__gt=page.live_revision_id or 0)
    writers = set(unpublished.exclude(user=None).values_list("user_id", flat=True))
    state = page.current_workflow_state
    return writers | ({state.requested_by_id} if state and state.requested_by_id else set())


class SecondReaderTask(AbstractGroupApprovalTask):
    """Approval by a member of the groups who did not write what is being approved: nobody publishes alone."""

    class Meta:
        verbose_name = "second reader"

    @classmethod
    def get_description(cls) -> str:
        return "A member of the chosen groups who did not write the change must approve it"

    def get_actions(self, obj: Page, user: Any) -> list[tuple[str, str, bool]]:
        return [] if user.pk in writers_of(obj) else super().get_actions(obj, user)

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        page = task_state.workflow_state.content_object
        if action_name == "approve":
            if user is None or user.pk in writers_of(page):
                raise PermissionDenied("You wrote part of this change, so somebody else has to approve it.")
            if not (user.is_superuser or self._user_in_groups(user)):
                raise PermissionDenied("Only a site editor or a page approver can approve this change.")
        super().on_action(task_state, user, action_name, **kwargs)

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        own = [state.pk for state in states if user.pk in writers_of(state.workflow_state.content_object)]
        return states.exclude(pk__in=own)
