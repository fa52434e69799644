"""Sent, taken back, approved, sent back: the whole truth table, and never by whoever wrote it."""

import pytest
from django.core import mail
from django.db import IntegrityError, transaction

from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import AuditEntry
from providers.actions import listings, submissions
from providers.actions import providers as provider_actions
from providers.actions.submissions import NotReady
from providers.models import Membership, Service, ServiceType, Submission
from providers.signals import service_changed

from .conftest import fill, officer

pytestmark = pytest.mark.django_db
State = Submission.State

ACTS = {
    State.APPROVED: lambda submission, who: submissions.approve(submission=submission, by=who["femi"]),
    State.SENT_BACK: lambda submission, who: submissions.send_back(submission=submission, by=who["femi"], words="No."),
    State.WITHDRAWN: lambda submission, who: submissions.withdraw(submission=submission, by=who["carol"]),
}


@pytest.mark.parametrize("to", ACTS)
@pytest.mark.parametrize("state", State.values)
def test_only_what_was_sent_and_not_answered_can_be_answered(sent, carol, femi, state, to):
    who = {"carol": carol, "femi": femi}
    if state != State.SENT:
        ACTS[state](sent, who)
        with pytest.raises(IllegalMove):
            ACTS[to](sent, who)
        assert Submission.objects.get(pk=sent.pk).state == state
    else:
        ACTS[to](sent, who)
        assert Submission.objects.get(pk=sent.pk).state == to


def test_approving_puts_the_listing_on_the_site_with_the_day_it_was_checked(sent, femi, clock):
    clock("2026-11-02 10:00")
    submissions.approve(submission=sent, by=femi)
    service = Service.objects.public().get()
    assert (service.summary, service.checked_on.isoformat()) == (
        "A hot dinner and company every Tuesday.",
        "2026-11-02",
    )
    assert not service.has_unpublished_changes
    assert AuditEntry.objects.get(action="listing.approved").actor_id == str(femi.pk)


def test_search_is_told_inside_the_transaction(sent, femi):
    heard = []

    def hear(sender, service_ids, **kwargs):
        heard.append((service_ids, transaction.get_connection().in_atomic_block))

    service_changed.connect(hear)
    submissions.approve(submission=sent, by=femi)
    service_changed.disconnect(hear)
    assert heard == [([sent.service_id], True)]


def test_the_author_cannot_approve_even_as_an_officer(drafted, carol, southwark):
    submission = submissions.submit(service=drafted, by=carol, declared=True)
    from marketplace.core.models import CouncilRole, Role

    CouncilRole.objects.create(user=carol, council=southwark, role=Role.APPROVER)
    with pytest.raises(NotPermitted, match="you wrote it or work for the provider"):
        submissions.approve(submission=submission, by=carol)
    with pytest.raises(NotPermitted):
        submissions.send_back(submission=submission, by=carol, words="Mine")
    assert not Service.objects.public().exists()


def test_an_officer_who_works_for_the_provider_cannot_approve(sent, femi, charity):
    Membership.objects.create(user=femi, provider=charity)
    with pytest.raises(NotPermitted):
        submissions.approve(submission=sent, by=femi)


def test_the_database_refuses_an_answer_by_the_author(sent, carol):
    with pytest.raises(IntegrityError), transaction.atomic():
        Submission.objects.filter(pk=sent.pk).update(answered_by=carol)


def test_others_cannot_approve(sent, dev, erin, amina, wirral):
    from marketplace.core.models import Role

    elsewhere = officer("Walter", wirral, Role.APPROVER)
    for stranger in (dev, erin, amina, elsewhere):
        with pytest.raises(NotPermitted):
            submissions.approve(submission=sent, by=stranger)
        with pytest.raises(NotPermitted):
            submissions.send_back(submission=sent, by=stranger, words="No.")
    assert Submission.objects.get(pk=sent.pk).state == State.SENT


def test_two_officers_at_once_the_second_is_told_who_was_first(sent, femi, idris):
    first, second = Submission.objects.get(pk=sent.pk), Submission.objects.get(pk=sent.pk)
    submissions.approve(submission=first, by=femi)
    with pytest.raises(IllegalMove, match="approved already by Femi"):
        submissions.send_back(submission=second, by=idris, words="Not good")
    assert Submission.objects.get(pk=sent.pk).words == ""


def test_a_listing_sent_twice_is_sent_once(sent, carol):
    with pytest.raises(IllegalMove, match="sent already"):
        submissions.submit(service=sent.service, by=carol, declared=True)
    assert Submission.objects.count() == 1


def test_the_database_refuses_a_second_open_submission(sent, carol):
    with pytest.raises(IntegrityError), transaction.atomic():
        Submission.objects.create(
            service=sent.service, revision=sent.revision, sent_by=carol, sent_at="2026-11-01T00:00Z"
        )


def test_an_empty_listing_is_told_all_that_is_missing(charity, carol):
    kind = ServiceType.objects.get(code="lunch-club")
    empty = listings.draft(provider=charity, by=carol, name="Empty", main_type=kind)
    with pytest.raises(NotReady) as refusal:
        submissions.submit(service=empty, by=carol, declared=True)
    assert {gap.step for gap in refusal.value.gaps} == {"what", "who", "where", "price", "access"}


def test_the_declaration_is_needed(drafted, carol):
    with pytest.raises(Refused, match="Tick the box"):
        submissions.submit(service=drafted, by=carol, declared=False)


def test_nothing_new_is_not_sent(live, carol):
    with pytest.raises(IllegalMove, match="Nothing has changed"):
        submissions.submit(service=live, by=carol, declared=True)


def test_sending_back_needs_words(sent, femi):
    for words in ("", "   "):
        with pytest.raises(Refused, match="Say what must change"):
            submissions.send_back(submission=sent, by=femi, words=words)
    with pytest.raises(Refused, match="2,000"):
        submissions.send_back(submission=sent, by=femi, words="x" * 2001)
    with pytest.raises(Refused, match="tags"):
        submissions.send_back(submission=sent, by=femi, words="Fine", field_words={"price": "<b>No</b>"})


def test_words_beside_a_step_are_kept(sent, femi):
    submissions.send_back(
        submission=sent, by=femi, words="Nearly.", field_words={"price": "Is tea included?", "who": " "}
    )
    assert Submission.objects.get(pk=sent.pk).field_words == {"price": "Is tea included?"}


def test_sent_back_changed_sent_again_and_approved(sent, carol, femi):
    submissions.send_back(submission=sent, by=femi, words="Say more.")
    fill(sent.service, carol, pence=700)
    again = submissions.submit(service=sent.service, by=carol, declared=True)
    submissions.approve(submission=again, by=femi)
    assert Service.objects.public().get().prices.first().pence == 700


def test_what_is_approved_is_what_was_sent_not_what_was_written_later(sent, carol, femi):
    submissions.withdraw(submission=sent, by=carol)
    fill(sent.service, carol, pence=99_900)
    with pytest.raises(IllegalMove, match="taken this listing back"):
        submissions.approve(submission=sent, by=femi)
    assert not Service.objects.public().exists()


def test_a_live_listing_stays_live_while_its_change_waits_and_is_sent_back(live, carol, femi):
    fill(live, carol, pence=700)
    change = submissions.submit(service=live, by=carol, declared=True)
    assert Service.objects.public().filter(pk=live.pk).exists()
    submissions.send_back(submission=change, by=femi, words="Why so much?")
    assert Service.objects.public().get().prices.first().pence == 650


def test_nothing_of_a_suspended_provider_is_sent_or_approved(drafted, sent, carol, femi, idris, charity):
    provider_actions.suspend(provider=charity, by=idris, words="A concern.")
    with pytest.raises(Refused, match="off the site"):
        submissions.approve(submission=sent, by=femi)
    submissions.withdraw(submission=sent, by=carol)
    with pytest.raises(Refused, match="off the site"):
        submissions.submit(service=drafted, by=carol, declared=True)


def test_officers_hear_of_it_and_the_team_hears_the_answer(
    drafted, carol, editor, femi, idris, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        submission = submissions.submit(service=drafted, by=carol, declared=True)
    assert sorted(message.to[0] for message in mail.outbox) == ["femi@demo.example", "idris@demo.example"]
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        submissions.send_back(submission=submission, by=femi, words="Who's the cook?")
    assert sorted(message.to[0] for message in mail.outbox) == ["carol@demo.example", "edith@demo.example"]
    assert "Who's the cook?" in mail.outbox[0].body
    assert mail.outbox[0].subject == "Please change your listing: Tuesday table"


def test_when_the_audit_fails_nothing_is_approved(sent, femi, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("no audit")

    monkeypatch.setattr("providers.actions.submissions.audit.record", fail)
    with pytest.raises(RuntimeError):
        submissions.approve(submission=sent, by=femi)
    assert not Service.objects.public().exists()
    assert Submission.objects.get(pk=sent.pk).state == State.SENT


def test_officers_who_check_hold_the_right_to_publish_and_lose_it_with_the_role(femi, erin):
    from marketplace.core.models import User

    assert User.objects.get(pk=femi.pk).has_perm("providers.publish_service")
    assert not User.objects.get(pk=erin.pk).has_perm("providers.publish_service")
    femi.council_roles.all().delete()
    assert not User.objects.get(pk=femi.pk).has_perm("providers.publish_service")
