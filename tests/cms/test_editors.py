from datetime import date

import pytest
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core.exceptions import PermissionDenied
from django.test import RequestFactory
from django.urls import reverse
from wagtail import hooks
from wagtail.models import Workflow

from cms.actions.editors import PAGE_APPROVERS, SITE_EDITORS, sync_editors
from cms.models import GuidePage
from marketplace.core.models import CouncilRole, Role


def groups_of(user):
    return {group.name for group in user.groups.all()} & {SITE_EDITORS, PAGE_APPROVERS}


@pytest.fixture
def sent(editors):
    """Joy's change to a guide, waiting for a second reader."""
    guide = GuidePage.objects.get(slug="your-review")
    guide.summary = "Joy's new summary."
    guide.save_revision(user=editors.joy)
    guide.get_workflow().start(guide, editors.joy)
    return GuidePage.objects.get(pk=guide.pk)


def act(guide, user, action="approve"):
    state = guide.current_workflow_task_state
    state.task.specific.on_action(state, user, action)


def summary_of(guide):
    return GuidePage.objects.get(pk=guide.pk).summary


def test_a_role_gives_its_group_and_its_end_takes_it_away(editors):
    assert (groups_of(editors.joy), groups_of(editors.idris)) == ({SITE_EDITORS}, {PAGE_APPROVERS})
    editors.joy.refresh_from_db()
    assert editors.joy.is_staff
    CouncilRole.objects.get(user=editors.joy).delete()
    editors.joy.refresh_from_db()
    assert groups_of(editors.joy) == set()
    assert not editors.joy.is_staff


def test_a_role_at_another_council_keeps_the_group(editors):
    CouncilRole.objects.create(user=editors.joy, council=editors.wirral, role=Role.SITE_EDITOR)
    CouncilRole.objects.get(user=editors.joy, council=editors.southwark).delete()
    assert groups_of(editors.joy) == {SITE_EDITORS}


def test_roles_loaded_in_bulk_are_caught_up_with(editors):
    CouncilRole.objects.filter(user=editors.kim).delete()
    CouncilRole.objects.bulk_create([CouncilRole(user=editors.dev, council=editors.wirral, role=Role.SITE_EDITOR)])
    sync_editors()
    assert (groups_of(editors.dev), groups_of(editors.kim)) == ({SITE_EDITORS}, set())


@pytest.mark.parametrize("name", ["joy", "idris", "dev"])
def test_nobody_without_a_second_reader_may_publish(editors, name):
    guide = GuidePage.objects.get(slug="your-review")
    assert not guide.permissions_for_user(getattr(editors, name)).can_publish()
    assert not guide.permissions_for_user(getattr(editors, name)).can_unpublish()


def test_a_change_waits_for_a_second_reader(sent):
    assert summary_of(sent) != "Joy's new summary."


def test_the_author_cannot_approve_it(sent, editors):
    assert sent.current_workflow_task.get_actions(sent, editors.joy) == []
    with pytest.raises(PermissionDenied, match="somebody else"):
        act(sent, editors.joy)
    assert summary_of(sent) != "Joy's new summary."


@pytest.mark.parametrize("name", ["kim", "idris", "lee"])
def test_another_editor_or_a_market_manager_approves_it_and_it_is_live(sent, editors, name):
    act(sent, getattr(editors, name))
    assert summary_of(sent) == "Joy's new summary."


def test_somebody_without_a_role_cannot_approve_it(sent, editors):
    assert sent.current_workflow_task.get_actions(sent, editors.dev) == []
    with pytest.raises(PermissionDenied):
        act(sent, editors.dev)


def test_a_second_reader_who_changes_a_word_needs_a_third(sent, editors):
    sent.summary = "Kim's words."
    sent.save_revision(user=editors.kim)
    with pytest.raises(PermissionDenied):
        act(sent, editors.kim)
    act(sent, editors.idris)
    assert summary_of(sent) == "Kim's words."


def test_sent_back_it_can_be_sent_again(sent, editors):
    act(sent, editors.kim, "reject")
    sent = GuidePage.objects.get(pk=sent.pk)
    sent.current_workflow_state.resume(user=editors.joy)
    act(GuidePage.objects.get(pk=sent.pk), editors.kim)
    assert summary_of(sent) == "Joy's new summary."


def test_approving_twice_is_refused(sent, editors):
    state = sent.current_workflow_task_state
    state.task.specific.on_action(state, editors.kim, "approve")
    state.refresh_from_db()
    with pytest.raises(PermissionDenied):
        state.task.specific.on_action(state, editors.idris, "approve")


def test_the_author_is_not_asked_to_read_the_own_change(sent, editors):
    task = sent.current_workflow_task
    assert task.get_task_states_user_can_moderate(editors.joy).count() == 0
    assert task.get_task_states_user_can_moderate(editors.kim).count() == 1


def test_every_page_goes_through_the_second_reader(pages):
    assert {page.get_workflow().name for page in GuidePage.objects.all()} == {"Second reader"}
    assert Workflow.objects.filter(name="Second reader").count() == 1


def test_the_author_cannot_approve_through_the_editors_own_page(sent, editors, as_user):
    state = sent.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=(sent.pk, "approve", state.pk))
    as_user(editors.joy).post(address)
    assert summary_of(sent) != "Joy's new summary."
    as_user(editors.kim).post(address)
    assert summary_of(sent) == "Joy's new summary."


def test_the_editor_opens_for_editors_and_for_nobody_else(editors, as_user, client):
    assert client.get("/admin/", follow=True).redirect_chain[-1][0].startswith("/accounts/login/")
    assert as_user(editors.joy).get("/admin/").status_code == 200
    assert as_user(editors.dev).get("/admin/").status_code != 200


def test_the_author_can_open_the_page_in_the_editor_but_sees_no_publish_button(editors, as_user):
    guide = GuidePage.objects.get(slug="your-review")
    html = as_user(editors.joy).get(f"/admin/pages/{guide.pk}/edit/").content.decode()
    assert 'name="action-publish"' not in html
    assert "Submit to Second reader" in html


def test_the_report_lists_pages_that_are_due_longest_overdue_first(editors, as_user, clock):
    clock("2026-11-25 10:00")
    for slug, due in (("your-review", date(2026, 12, 1)), ("for-carers", date(2026, 10, 1))):
        GuidePage.objects.filter(slug=slug).update(review_due_on=due)
    html = as_user(editors.joy).get("/admin/reports/due-pages/").content.decode()
    assert 0 < html.index("For carers") < html.index("Your review")
    assert html.count("Overdue") == 1
    assert "Choosing support" not in html


def test_the_report_can_be_taken_away_as_a_file(editors, as_user, clock):
    clock("2026-11-25 10:00")
    GuidePage.objects.filter(slug="for-carers").update(review_due_on=date(2026, 10, 1))
    response = as_user(editors.joy).get("/admin/reports/due-pages/?export=csv")
    assert b"For carers" in b"".join(response.streaming_content)


@pytest.mark.parametrize("name", ["idris", "dev"])
def test_the_report_is_for_site_editors(editors, as_user, name):
    assert as_user(getattr(editors, name)).get("/admin/reports/due-pages/").status_code in (302, 403)


def test_an_editor_changes_facts_on_one_screen(editors, as_user):
    client = as_user(editors.joy)
    address = "/admin/council-facts/southwark/"
    form = client.get(address).context["form"]
    data = {key: form[key].initial for key in form.fields} | {"pay_run_days": "every Tuesday"}
    assert client.post(address, data).status_code == 302
    assert editors.southwark.facts.get(key="pay_run_days").value == "every Tuesday"


def test_a_refused_fact_keeps_what_was_typed(editors, as_user):
    response = as_user(editors.joy).post(
        "/admin/council-facts/southwark/", {"safeguarding_phone": "", "pay_run_days": "every Tuesday"}
    )
    assert response.status_code == 422
    assert "every Tuesday" in response.content.decode()
    assert editors.southwark.facts.get(key="pay_run_days").value != "every Tuesday"


@pytest.mark.parametrize("name", ["lee", "idris", "dev"])
def test_the_facts_of_another_council_are_not_open(editors, as_user, name):
    client = as_user(getattr(editors, name))
    assert client.get("/admin/council-facts/southwark/").status_code in (302, 403)
    assert client.post("/admin/council-facts/southwark/", {"pay_run_days": "never"}).status_code in (302, 403)
    assert editors.southwark.facts.get(key="pay_run_days").value != "never"


def test_the_facts_of_no_council_are_not_found(editors, as_user):
    assert as_user(editors.joy).get("/admin/council-facts/atlantis/").status_code == 404


def test_an_editor_sees_the_councils_that_are_their_own(editors, as_user):
    html = as_user(editors.joy).get("/admin/council-facts/").content.decode()
    assert "/admin/council-facts/southwark/" in html
    assert "/admin/council-facts/wirral/" not in html


def after_an_edit(user, guide):
    """Where the page editor leads on to, and what it says."""
    request = RequestFactory().post("/")
    request.user, request.session = user, {}
    request._messages = FallbackStorage(request)
    [hook] = [hook for hook in hooks.get_hooks("after_edit_page") if hook.__module__ == "cms.wagtail_hooks"]
    return hook(request, guide), [str(message) for message in request._messages]


def test_after_the_answer_an_approver_is_led_on_and_not_refused(sent, editors):
    act(sent, editors.idris)
    response, told = after_an_edit(editors.idris, sent)
    assert (response.status_code, response.url) == (302, "/admin/")
    assert told == ["“Your review” is on the site as you read it."]


def test_an_editor_stays_where_wagtail_leads(sent, editors):
    act(sent, editors.kim)
    assert after_an_edit(editors.kim, sent) == (None, [])
