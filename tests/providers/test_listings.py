"""A listing is drafted, changed, paused, put back, copied and closed by its provider's team."""

from datetime import time

import pytest

from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import AuditEntry
from providers.actions import listings, submissions
from providers.actions import providers as provider_actions
from providers.actions.listings import ListingMistaken
from providers.models import Extra, OpeningTime, Price, Service, ServiceType, Venue
from providers.signals import service_changed

from .conftest import fill

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    heard = []

    def hear(sender, service_ids, **kwargs):
        heard.extend(service_ids)

    service_changed.connect(hear)
    yield heard
    service_changed.disconnect(hear)


def lunch():
    return ServiceType.objects.get(code="lunch-club")


def test_a_new_draft_is_not_public_and_its_author_is_on_record(drafted, carol):
    assert not drafted.live
    assert not Service.objects.public().exists()
    assert drafted.latest_revision.user == carol
    assert AuditEntry.objects.filter(action="listing.drafted", actor_id=str(carol.pk)).count() == 1


def test_only_the_providers_team_may_draft(charity, dev, erin, femi, amina):
    for stranger in (dev, erin, femi, amina):
        with pytest.raises(NotPermitted, match="team of this provider"):
            listings.draft(provider=charity, by=stranger, name="Mine now", main_type=lunch())
    assert not Service.objects.exists()


def test_an_editor_may_draft_too(charity, editor):
    assert listings.draft(provider=charity, by=editor, name="Choir", main_type=lunch()).pk


def test_a_person_who_left_the_team_may_do_nothing(drafted, carol):
    carol.memberships.update(ended_at="2026-01-01T00:00Z")
    with pytest.raises(NotPermitted):
        listings.save_draft(service=drafted, by=carol, values={"summary": "Still here"})


@pytest.mark.parametrize(
    "act",
    [
        lambda service, by: listings.save_draft(service=service, by=by, values={"name": "Taken over"}),
        lambda service, by: listings.pause(service=service, by=by),
        lambda service, by: listings.retire(service=service, by=by),
        lambda service, by: listings.duplicate(service=service, by=by),
        lambda service, by: listings.discard_changes(service=service, by=by),
        lambda service, by: submissions.submit(service=service, by=by, declared=True),
    ],
)
def test_dev_of_another_provider_is_refused_everywhere(live, dev, act):
    before = AuditEntry.objects.count()
    with pytest.raises(NotPermitted):
        act(live, dev)
    live.refresh_from_db()
    assert (live.live, live.name, AuditEntry.objects.count()) == (True, "Tuesday table", before)


def test_a_price_change_is_not_public_until_it_is_approved(live, carol, femi):
    listings.save_draft(service=live, by=carol, rows={"prices": [Price(pence=900, unit="session")]})
    assert [price.pence for price in Service.objects.get(pk=live.pk).prices.all()] == [650]
    again = submissions.submit(service=live, by=carol, declared=True)
    assert [price.pence for price in Service.objects.get(pk=live.pk).prices.all()] == [650]
    submissions.approve(submission=again, by=femi)
    assert [price.pence for price in Service.objects.get(pk=live.pk).prices.all()] == [900]


def test_times_places_and_outcomes_of_a_live_listing_wait_as_well(live, carol, outcodes):
    moved = Venue(locality="Camberwell")
    moved.set_place(outcodes["SE5"])
    listings.save_draft(
        service=live,
        by=carol,
        rows={"venues": [moved], "times": [OpeningTime(days=["wed"], opens_at=time(9), closes_at=time(10))]},
        outcomes=["relationships"],
        types=["befriending"],
    )
    public = Service.objects.get(pk=live.pk)
    assert [venue.locality for venue in public.venues.all()] == ["Peckham"]
    assert [row.days for row in public.times.all()] == [["tue"]]
    assert [row.pk for row in public.outcomes.all()] == ["nutrition"]
    draft = listings.draft_of(public)
    assert [venue.locality for venue in draft.venues.all()] == ["Camberwell"]
    assert {row.pk for row in draft.types.all()} == {"lunch-club", "befriending"}


def test_two_people_on_different_steps_do_not_undo_each_other(drafted, carol, editor):
    listings.save_draft(service=drafted, by=carol, values={"summary": "Carol's sentence."})
    listings.save_draft(service=drafted, by=editor, values={"who_for": "Edith's people."})
    draft = listings.draft_of(Service.objects.get(pk=drafted.pk))
    assert (draft.summary, draft.who_for) == ("Carol's sentence.", "Edith's people.")


def test_a_listing_that_is_being_checked_cannot_be_changed(sent, carol):
    with pytest.raises(IllegalMove, match="Take it back first"):
        listings.save_draft(service=sent.service, by=carol, values={"summary": "Too late"})


def test_only_words_and_terms_can_be_changed_never_the_owner_or_the_address(drafted, carol):
    with pytest.raises(TypeError):
        listings.save_draft(service=drafted, by=carol, values={"provider_id": 1})
    with pytest.raises(TypeError):
        listings.save_draft(service=drafted, by=carol, values={"live": True})


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"min_age": 400}, "120"),
        ({"min_age": 60, "max_age": 20}, "oldest age must not be below"),
        ({"name": "<script>alert(1)</script>"}, "Take out the tags"),
        ({"name": "Two\nlines"}, "one line"),
        ({"summary": "Bell \x07"}, "cannot show"),
        ({"name": "Reversed \u202e name"}, "cannot show"),
        ({"description": "x" * 10_000}, "6000"),
        ({"late_cancel_percent": 101}, "100"),
        ({"delivery": ["by-rocket"]}, "by-rocket"),
        ({"languages": ["klingon"]}, "klingon"),
        ({"changes": ["One"] * 9}, "eight sentences"),
        ({"free": True}, "free and what it costs"),
    ],
)
def test_absurd_values_are_refused_with_a_sentence(drafted, carol, values, sentence):
    with pytest.raises(ListingMistaken, match=sentence):
        listings.save_draft(service=drafted, by=carol, values=values)
    assert drafted.revisions.count() == 2


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ({"prices": [Price(pence=0, unit="hour")]}, "greater than or equal to 1"),
        ({"prices": [Price(pence=10**12, unit="hour")]}, "100000000"),
        ({"prices": [Price(pence=100, unit="fortnight")]}, "fortnight"),
        ({"prices": [Price(pence=100, unit="hour")] * 31}, "30 rows"),
        ({"times": [OpeningTime(days=["mon"], opens_at=time(15), closes_at=time(9))]}, "after the opening time"),
        ({"times": [OpeningTime(days=["mon"], opens_at=time(9), closes_at=time(9))]}, "different from"),
        ({"times": [OpeningTime(days=[], opens_at=time(9), closes_at=time(10))]}, "at least one day"),
        ({"times": [OpeningTime(days=["someday"], opens_at=time(9), closes_at=time(10))]}, "someday"),
        ({"extras": [Extra(label="Both", pence=1, percent=150)]}, "not both"),
        ({"extras": [Extra(label="Neither")]}, "not both"),
        ({"venues": [Venue(locality="Far", reach_miles=9000)]}, "200"),
    ],
)
def test_absurd_rows_are_refused_with_a_sentence(drafted, carol, rows, sentence):
    with pytest.raises(ListingMistaken, match=sentence):
        listings.save_draft(service=drafted, by=carol, rows=rows)


def test_a_night_sit_may_close_on_the_next_morning(drafted, carol):
    night = OpeningTime(days=["mon"], opens_at=time(22), closes_at=time(7))
    draft = listings.save_draft(service=drafted, by=carol, rows={"times": [night]})
    assert draft.times.first().runs_overnight


def test_slugs_are_unique_and_survive_a_change_of_name(live, charity, carol):
    second = listings.draft(provider=charity, by=carol, name="Tuesday table", main_type=lunch())
    third = listings.draft(provider=charity, by=carol, name="Tuesday table", main_type=lunch())
    assert (second.slug, third.slug) == ("tuesday-table-carols-charity", "tuesday-table-2")
    nameless = listings.draft(provider=charity, by=carol, name="???", main_type=lunch())
    assert nameless.slug == "listing"
    listings.save_draft(service=live, by=carol, values={"name": "Another name"})
    assert Service.objects.get(pk=live.pk).slug == "tuesday-table"


def test_a_paused_listing_is_off_the_site_and_comes_back_as_it_was(live, carol, told):
    listings.pause(service=live, by=carol)
    assert not Service.objects.public().exists()
    with pytest.raises(IllegalMove, match="not on the site"):
        listings.pause(service=live, by=carol)
    listings.save_draft(service=live, by=carol, values={"summary": "Changed in the pause."})
    listings.resume(service=live, by=carol)
    public = Service.objects.public().get()
    assert public.summary == "A hot dinner and company every Tuesday."
    assert public.has_unpublished_changes
    assert told == [live.pk, live.pk]
    with pytest.raises(IllegalMove, match="not paused"):
        listings.resume(service=live, by=carol)


def test_a_pause_without_changes_leaves_nothing_waiting(live, carol):
    listings.pause(service=live, by=carol)
    listings.resume(service=live, by=carol)
    live.refresh_from_db()
    assert not live.has_unpublished_changes


def test_a_closed_listing_stays_closed(live, carol, told):
    listings.retire(service=live, by=carol)
    assert told == [live.pk]
    for act in (listings.resume, listings.retire):
        with pytest.raises(IllegalMove, match="closed for good"):
            act(service=live, by=carol)
    with pytest.raises(IllegalMove, match="closed for good"):
        fill(live, carol)
    with pytest.raises(IllegalMove, match="closed for good"):
        submissions.submit(service=live, by=carol, declared=True)


def test_a_copy_is_a_draft_with_everything_but_the_name(live, carol):
    copy = listings.duplicate(service=live, by=carol)
    draft = listings.draft_of(copy)
    assert (copy.live, copy.pk == live.pk) == (False, False)
    assert draft.name == "Copy of Tuesday table"
    assert [price.pence for price in draft.prices.all()] == [650]
    assert [venue.locality for venue in draft.venues.all()] == ["Peckham"]
    assert [row.pk for row in draft.outcomes.all()] == ["nutrition"]
    with pytest.raises(Refused, match="name of its own"):
        submissions.submit(service=copy, by=carol, declared=True)


def test_changes_can_be_thrown_away(live, carol):
    listings.save_draft(service=live, by=carol, values={"summary": "A mistake."})
    live.refresh_from_db()
    listings.discard_changes(service=live, by=carol)
    live.refresh_from_db()
    assert listings.draft_of(live).summary == "A hot dinner and company every Tuesday."
    with pytest.raises(IllegalMove, match="no changes"):
        listings.discard_changes(service=live, by=carol)


def test_a_draft_that_was_never_live_cannot_be_thrown_away_to_nothing(drafted, carol):
    with pytest.raises(IllegalMove):
        listings.discard_changes(service=drafted, by=carol)


def test_a_suspended_providers_listing_cannot_be_put_back(live, carol, idris, charity):
    listings.pause(service=live, by=carol)
    provider_actions.suspend(provider=charity, by=idris, words="A concern was raised.")
    with pytest.raises(Refused, match="off the site"):
        listings.resume(service=live, by=carol)


def test_when_the_audit_fails_nothing_has_changed(drafted, carol, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("no audit")

    monkeypatch.setattr("providers.actions.listings.audit.record", fail)
    with pytest.raises(RuntimeError):
        listings.save_draft(service=drafted, by=carol, values={"summary": "Unseen"})
    assert drafted.revisions.count() == 2
