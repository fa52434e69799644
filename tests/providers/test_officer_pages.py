"""Officers: the queue, what changed, the answer; checks, and taking a provider off the site."""

import pytest
from django.urls import reverse

from marketplace.core.models import AuditEntry, Role
from providers.actions import checks, listings, submissions
from providers.actions import providers as provider_actions
from providers.models import Check, Membership, Price, Service, Submission
from providers.signals import provider_suspended, service_changed

from .conftest import officer

pytestmark = pytest.mark.django_db


def test_the_queue_is_oldest_first_with_its_age_and_only_of_ones_own_council(client, sent, femi, wirral, clock):
    client.force_login(femi)
    text = client.get("/officer/listings/").content.decode()
    assert "Tuesday table" in text
    assert "One listing waits" in text
    elsewhere = officer("Walter", wirral, Role.APPROVER)
    client.force_login(elsewhere)
    assert "Nothing waits" in client.get("/officer/listings/").content.decode()


def test_an_officer_sees_old_and_new_of_what_changed(client, live, carol, femi):
    listings.save_draft(
        service=live,
        by=carol,
        values={"summary": "Dinner and dominoes."},
        rows={"prices": [Price(pence=900, unit="session")]},
    )
    submission = submissions.submit(service=live, by=carol, declared=True)
    client.force_login(femi)
    text = client.get(reverse("listing_check", args=[submission.pk])).content.decode()
    changed = text[text.index("What changed") : text.index("Read the whole listing")]
    for words in ("£6.50 a session", "£9 a session", "Dinner and dominoes.", "A hot dinner and company"):
        assert words in changed
    assert "Peckham" not in changed


def test_an_officer_approves_on_the_page(client, sent, femi):
    client.force_login(femi)
    response = client.post(reverse("listing_check", args=[sent.pk]), {"decision": "approve"}, follow=True)
    assert "is on the site" in response.content.decode()
    assert Service.objects.public().exists()


def test_words_beside_a_part_are_enough_and_reach_the_provider(
    client, sent, femi, carol, mailoutbox, django_capture_on_commit_callbacks
):
    client.force_login(femi)
    address = reverse("listing_check", args=[sent.pk])
    with django_capture_on_commit_callbacks(execute=True):
        client.post(address, {"decision": "send-back", "words": "", "about_price": "Is tea included?"})
    told = "About “Price, paying and cancelling”: Is tea included?"
    assert told in client.get(address).content.decode()
    assert told in next(mail.body for mail in mailoutbox if carol.email in mail.to)
    client.force_login(carol)
    assert told in client.get(reverse("listing_edit", args=[sent.service_id])).content.decode()


def test_sending_back_needs_words_somewhere(client, sent, femi):
    client.force_login(femi)
    address = reverse("listing_check", args=[sent.pk])
    response = client.post(address, {"decision": "send-back", "words": " ", "about_price": "\r\n "})
    assert response.status_code == 422
    assert "Say what must change" in response.content.decode()
    assert "(optional)" not in response.content.decode()
    client.post(address, {"decision": "send-back", "words": "Say more.", "about_price": "Is tea included?"})
    answered = Submission.objects.get()
    assert (answered.words, answered.field_words) == ("Say more.", {"price": "Is tea included?"})


def test_no_decision_is_no_answer(client, sent, femi):
    client.force_login(femi)
    response = client.post(reverse("listing_check", args=[sent.pk]), {})
    assert (response.status_code, "Choose whether you approve" in response.content.decode()) == (422, True)


def test_the_second_officer_is_told_that_it_is_answered(client, sent, femi, idris):
    submissions.approve(submission=sent, by=femi)
    client.force_login(idris)
    address = reverse("listing_check", args=[sent.pk])
    assert "Answered by Femi" in client.get(address).content.decode()
    response = client.post(address, {"decision": "send-back", "words": "No."})
    assert (response.status_code, "approved already by Femi" in response.content.decode()) == (422, True)


def test_an_answer_to_nothing_is_not_found(client, femi):
    client.force_login(femi)
    assert client.get("/officer/listings/999/").status_code == 404


@pytest.mark.parametrize("who", ["carol", "dev", "erin", "amina"])
def test_others_are_refused_the_officers_pages(client, request, sent, charity, who):
    client.force_login(request.getfixturevalue(who))
    for address in (
        "/officer/listings/",
        reverse("listing_check", args=[sent.pk]),
        reverse("submission_preview", args=[sent.pk]),
        "/officer/providers/",
        reverse("oversee_provider", args=[charity.slug]),
        reverse("check_record", args=[charity.slug]),
    ):
        assert client.get(address).status_code == 403, address
    assert client.post(reverse("listing_check", args=[sent.pk]), {"decision": "approve"}).status_code == 403
    assert not Service.objects.public().exists()


def test_taking_a_provider_off_the_site_hides_all_and_tells_the_apps_above(client, live, idris, charity):
    heard = []

    def on_change(sender, service_ids, **kwargs):
        heard.append(("changed", service_ids))

    def on_suspended(sender, provider, **kwargs):
        heard.append(("suspended", provider.pk))

    service_changed.connect(on_change)
    provider_suspended.connect(on_suspended)
    client.force_login(idris)
    address = reverse("oversee_provider", args=[charity.slug])
    assert client.post(address, {}).status_code == 422
    client.post(address, {"words": "A concern was raised."})
    assert not Service.objects.public().exists()
    client.post(address, {"act": "restore"})
    assert Service.objects.public().exists()
    assert heard == [("suspended", charity.pk), ("changed", [live.pk]), ("changed", [live.pk])]
    again = client.post(address, {"act": "restore"}, follow=True)
    assert "on the site already" in again.content.decode()
    assert AuditEntry.objects.filter(action__startswith="provider.").count() == 2


def test_an_officer_who_works_there_may_not_oversee_it(idris, charity):
    from marketplace.core.errors import NotPermitted

    Membership.objects.create(user=idris, provider=charity)
    with pytest.raises(NotPermitted):
        provider_actions.suspend(provider=charity, by=idris, words="Mine")
    with pytest.raises(NotPermitted):
        checks.record(provider=charity, kind="dbs", by=idris, source="Me", checked_on="2026-01-01")


def test_a_check_is_recorded_with_source_and_day_and_a_newer_one_replaces_it(client, idris, charity, clock):
    clock("2026-11-02 10:00")
    client.force_login(idris)
    address = reverse("check_record", args=[charity.slug])
    answers = {"kind": "dbs", "result": "Enhanced", "source": "Certificates shown", "checked_on": "2026-10-30"}
    assert client.post(address, answers).status_code == 302
    assert client.post(address, answers | {"checked_on": "2026-11-01", "result": "Basic"}).status_code == 302
    check = Check.objects.get()
    assert (check.result, check.checked_by, check.checked_on.isoformat()) == ("Basic", idris, "2026-11-01")
    future = client.post(address, answers | {"checked_on": "2027-01-01"})
    assert future.status_code == 422
    backwards = client.post(address, answers | {"issued_on": "2026-05-01", "expires_on": "2026-04-01"})
    assert (backwards.status_code, "must be after" in backwards.content.decode()) == (422, True)


def test_listings_in_wagtails_admin_can_be_looked_at_and_never_changed(client, live, carol, femi):
    from marketplace.core.models import User

    root = User.objects.create_superuser("root@demo.example", "long-enough-word")
    client.force_login(root)
    base = "/admin/snippets/providers/service/"
    assert client.get(base).status_code == 200
    assert client.get(f"{base}inspect/{live.pk}/").status_code == 200
    for address in (f"{base}add/", f"{base}edit/{live.pk}/", f"{base}delete/{live.pk}/", f"{base}unpublish/{live.pk}/"):
        assert client.get(address).status_code in {302, 403, 404}, address
        client.post(address, {"name": "Taken"})
    live.refresh_from_db()
    assert (live.live, live.name) == (True, "Tuesday table")


def test_queue_ages_are_told_in_days(sent, femi, clock, carol):
    from providers.queries.portal import listings_to_check

    Submission.objects.filter(pk=sent.pk).update(sent_at="2026-10-30T09:00Z")
    clock("2026-11-02 10:00")
    assert [row.age for row in listings_to_check(femi)] == ["3 days"]
