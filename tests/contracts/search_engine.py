"""What every search engine must do alike. Each engine's test subclasses it and skips nothing."""

from datetime import date

import pytest

from providers.models import Service
from providers.signals import provider_suspended, service_changed
from search.query import PAGE_SIZE, ServiceQuery, Standing

DAY = date(2026, 11, 25)


class EngineContract:
    """A subclass gives the fixture `engine`; `make` and `peckham` come from tests/search/conftest.py."""

    def names(self, engine, query, day=DAY):
        names = dict(Service.objects.values_list("pk", "name"))
        return [names[hit.service_id] for hit in engine.search(query, today=day).hits]

    # Words

    def test_words_of_the_name_find_a_listing(self, engine, make):
        make("Swimming for beginners", type="exercise")
        make("Tea dance", type="social-group")
        assert self.names(engine, ServiceQuery(words="swimming")) == ["Swimming for beginners"]

    def test_any_of_the_words_is_enough_and_more_is_better(self, engine, make):
        make("Choir", type="arts", description="Singing together.")
        make("Tuesday choir", type="arts", description="Singing and gentle dancing in the hall.")
        assert self.names(engine, ServiceQuery(words="singing and dancing please"))[0] == "Tuesday choir"

    def test_another_form_of_the_word_finds_it(self, engine, make):
        make("Gardens made tidy", type="nature")
        assert self.names(engine, ServiceQuery(words="gardening")) == ["Gardens made tidy"]

    def test_what_people_say_finds_what_listings_say(self, engine, make):
        make("Companions at home", type="befriending", description="A befriender visits every week.")
        results = engine.search(ServiceQuery(words="lonely"), today=DAY)
        assert results.total == 1
        assert any("also looks for" in reason.sentence for reason in results.hits[0].reasons)

    def test_words_that_nobody_knows_find_nothing(self, engine, make):
        make()
        assert engine.search(ServiceQuery(words="xyzzyplugh"), today=DAY).total == 0

    def test_no_words_find_everything(self, engine, make):
        make("One")
        make("Two")
        assert sorted(self.names(engine, ServiceQuery())) == ["One", "Two"]

    def test_words_that_say_nothing_ask_for_everything(self, engine, make):
        make()
        assert engine.search(ServiceQuery(words="I want to be"), today=DAY).total == 1

    # Who may be found

    def test_a_listing_that_is_not_live_is_not_found(self, engine, make):
        make("Draft", live=False)
        assert self.names(engine, ServiceQuery()) == []

    def test_a_listing_for_organisations_is_not_found_by_people(self, engine, make):
        make("Training for care homes", audience="organisations")
        assert self.names(engine, ServiceQuery(words="training")) == []
        assert self.names(engine, ServiceQuery(words="training", audience="organisations")) == [
            "Training for care homes"
        ]

    def test_a_suspended_provider_is_not_found(self, engine, make, provider, clock):
        make("Good Neighbours")
        assert self.names(engine, ServiceQuery())
        provider.suspended_at = clock("2026-11-25 09:00")
        provider.save()
        provider_suspended.send(sender=type(provider), provider=provider)
        assert self.names(engine, ServiceQuery()) == []

    # Freshness

    def test_a_new_listing_is_found_at_the_next_search(self, engine, make):
        assert self.names(engine, ServiceQuery(words="swimming")) == []
        make("Swimming", type="exercise")
        assert self.names(engine, ServiceQuery(words="swimming")) == ["Swimming"]

    def test_a_changed_listing_is_found_by_its_new_words_only(self, engine, make):
        service = make("Pottery", type="transport")
        assert self.names(engine, ServiceQuery(words="pottery")) == ["Pottery"]
        Service.objects.filter(pk=service.pk).update(name="Weaving")
        service_changed.send(sender=Service, service_ids=[service.pk])
        assert self.names(engine, ServiceQuery(words="weaving")) == ["Weaving"]
        assert "Weaving" not in self.names(engine, ServiceQuery(words="pottery kiln"))

    def test_a_withdrawn_listing_is_gone_at_the_next_search(self, engine, make):
        service = make("Pottery", type="arts")
        assert self.names(engine, ServiceQuery(words="pottery"))
        Service.objects.filter(pk=service.pk).update(live=False)
        service_changed.send(sender=Service, service_ids=[service.pk])
        assert self.names(engine, ServiceQuery(words="pottery")) == []

    # Order

    def test_the_same_search_gives_the_same_order(self, engine, make):
        for number in range(12):
            make(f"Club {number}", type="social-group")
        query = ServiceQuery(words="club")
        assert self.names(engine, query) == self.names(engine, query)

    def test_equals_change_places_from_day_to_day(self, engine, make):
        for number in range(12):
            make(f"Club {number}", type="social-group")
        orders = {tuple(self.names(engine, ServiceQuery(words="club"), date(2026, 11, day))) for day in range(1, 6)}
        assert len(orders) == 5

    @pytest.mark.parametrize("other", [{"prices": [(100, "hour")]}, {"slug": "aaaa"}, {"free": True}])
    def test_neither_price_nor_address_gives_a_better_place(self, engine, make, other):
        for number in range(6):
            make("Club", type="social-group", slug=f"plain-{number}", prices=[(9900, "hour")])
        favoured = make("Club", type="social-group", **other)
        places = [
            [hit.service_id for hit in engine.search(ServiceQuery(words="club"), today=date(2026, 10, day)).hits].index(
                favoured.pk
            )
            for day in range(1, 22)
        ]
        assert min(places) < 3 < max(places)

    def test_the_nearer_of_two_alike_comes_first(self, engine, make, peckham):
        make("Far club", type="social-group", at="SE1", delivery=["venue"])
        make("Near club", type="social-group", at="SE15", delivery=["venue"])
        assert self.names(engine, ServiceQuery(words="club", place=peckham)) == ["Near club", "Far club"]

    def test_a_much_better_match_beats_a_nearer_one(self, engine, make, peckham):
        make("Lunch", type="lunch-club", at="SE15", delivery=["venue"], description="Sometimes with a song.")
        make("Songs and singing: sing a song", type="arts", at="SE1", delivery=["venue"])
        assert self.names(engine, ServiceQuery(words="sing songs", place=peckham))[0].startswith("Songs")

    def test_a_score_moves_neither_with_filters_nor_with_pages(self, engine, make, peckham):
        service = make("Swimming", type="exercise", delivery=["venue"], times=[("tue", 9, 17)])
        for number in range(PAGE_SIZE + 5):
            make(f"Swimming {number}", type="exercise", delivery=["outdoors"])
        plain = engine.search(ServiceQuery(words="swimming"), today=DAY)
        scores = {hit.service_id: hit.score.evidence for hit in plain.hits}
        scores |= {hit.service_id: hit.score.evidence for hit in engine.search(
            ServiceQuery(words="swimming", page=2), today=DAY).hits}  # fmt: skip
        narrowed = engine.search(ServiceQuery(words="swimming", delivery=("venue",)), today=DAY)
        assert [hit.service_id for hit in narrowed.hits] == [service.pk]
        assert narrowed.hits[0].score.evidence == scores[service.pk]

    # Pages

    def test_pages_hold_twenty_and_never_repeat(self, engine, make):
        for number in range(PAGE_SIZE + 3):
            make(f"Club {number}", type="social-group")
        first = engine.search(ServiceQuery(words="club"), today=DAY)
        second = engine.search(ServiceQuery(words="club", page=2), today=DAY)
        assert (len(first.hits), len(second.hits), first.total, first.pages) == (PAGE_SIZE, 3, PAGE_SIZE + 3, 2)
        assert not {hit.service_id for hit in first.hits} & {hit.service_id for hit in second.hits}
        assert second.first_number == PAGE_SIZE + 1

    def test_a_page_past_the_last_is_the_last(self, engine, make):
        make()
        assert engine.search(ServiceQuery(page=999), today=DAY).page == 1

    # Filters, what they hid, and counts

    def test_each_filter_says_how_many_it_alone_hid(self, engine, make):
        make("Swimming on Tuesday", type="exercise", times=[("tue", 9, 17)], prices=[(500, "session")])
        make("Swimming on Friday", type="exercise", times=[("fri", 9, 17)], prices=[(500, "session")])
        make("Dear swimming", type="exercise", times=[("tue", 9, 17)], prices=[(5000, "session")])
        make("Dear swimming on Friday", type="exercise", times=[("fri", 9, 17)], prices=[(5000, "session")])
        results = engine.search(ServiceQuery(words="swimming", days=("tue",), max_price_pence=1000), today=DAY)
        assert results.total == 1
        assert {hidden.filter: hidden.count for hidden in results.hidden} == {"days": 1, "price": 1}

    def test_what_a_filter_hid_comes_back_without_it(self, engine, make, peckham):
        make("Club here", type="social-group", at="SE15", delivery=["venue"])
        make("Club there", type="social-group", at="CH41", delivery=["venue"])
        near = engine.search(ServiceQuery(words="club", place=peckham), today=DAY)
        anywhere = engine.search(ServiceQuery(words="club", place=peckham, radius_miles=None), today=DAY)
        assert [(hidden.filter, hidden.count) for hidden in near.hidden] == [("place", anywhere.total - near.total)]

    def test_removing_days_also_eases_the_times_that_belong_to_them(self, engine, make):
        make("Club", type="social-group", times=[("mon", 9, 12), ("tue", 18, 21)])
        results = engine.search(ServiceQuery(words="club", days=("tue",), times=("morning",)), today=DAY)
        assert {hidden.filter for hidden in results.hidden} == {"days", "times"}

    @pytest.mark.parametrize(
        ("facet", "field", "code"),
        [("delivery", "delivery", "at-home"), ("days", "days", "fri"), ("type", "types", "arts"),
         ("language", "languages", "so"), ("pay", "deployments", "isf"), ("access", "access", "bsl"),
         ("outcome", "outcomes", "community")],
    )  # fmt: skip
    def test_an_answers_count_is_what_choosing_it_gives(self, engine, make, facet, field, code):
        make("Club one", type="arts", delivery=["venue"], times=[("fri", 9, 12)], languages=["so"], access=["bsl"],
             deployments=["isf"], outcomes=["community"])  # fmt: skip
        make("Club two", type="social-group", delivery=["at-home"], times=[("tue", 9, 12)], languages=["en"],
             access=["step-free"], deployments=["managed"], outcomes=["nutrition"])  # fmt: skip
        make("Club three", type="social-group")
        results = engine.search(ServiceQuery(words="club"), today=DAY)
        counted = next(
            value.count for f in results.facets if f.name == facet for value in f.values if value.code == code
        )
        chosen = engine.search(ServiceQuery(words="club", **{field: (code,)}), today=DAY)
        assert counted == chosen.total > 0

    def test_the_heading_can_say_how_many_fit_the_filters_whatever_the_words(self, engine, make):
        make("Swimming", type="exercise")
        make("Weaving", type="arts")
        results = engine.search(ServiceQuery(words="swimming"), today=DAY)
        assert (results.total, results.passing) == (1, 2)

    # Reasons

    def test_every_constraint_met_is_a_sentence_and_what_is_not_stated_says_so(self, engine, make, peckham):
        make("Club", type="social-group", at="SE15", delivery=["venue"], times=[("tue", 9, 12)],
             prices=[(1200, "hour")], deployments=["direct-payment"])  # fmt: skip
        query = ServiceQuery(
            words="club", place=peckham, days=("tue",), max_price_pence=1500, deployments=("direct-payment",),
            languages=("so",),
        )  # fmt: skip
        reasons = engine.search(query, today=DAY).hits[0].reasons
        assert {reason.sentence for reason in reasons if reason.about not in ("words", "type")} == {
            "Less than a mile away",
            "£12 an hour, within your £15",
            "Open on Tuesdays",
            "Takes direct payments",
            "Languages: not stated",
        }
        assert [reason.about for reason in reasons if reason.standing is Standing.NOT_STATED] == ["language"]

    def test_it_can_say_what_it_holds(self, engine, make):
        make()
        told = engine.describe()
        assert (told["documents"], told["engine"]) == (1, engine.name)
        assert told["version"] > 0
