import json

import pytest

from cms.actions.council_facts import set_facts
from cms.council_facts import DATA, facts_of, fill, gaps_in, known_facts
from cms.models import Editorial
from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.models import AuditEntry, Council, CouncilFact

INVENTED = json.loads(DATA.read_text())["councils"]
PAGE = "/guides/everyone/if-something-goes-wrong/"


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("<p>Ring {{council:contact_phone}}.</p>", "<p>Ring your council.</p>"),
        ("<p>Our aim: {{council:std_call}}.</p>", "<p>Our aim: ask your council.</p>"),
        ("<p>We pay on {{council:pay_run_days}}. That is all.</p>", "<p>That is all.</p>"),
        ("<p>{{council:std_call}}</p>", "<p>ask your council</p>"),
        ("<ul><li>Every {{council:listing_refresh}}.</li><li>Two</li></ul>", "<ul><li>Two</li></ul>"),
        ("<p><b>Pay on {{council:pay_run_days}}.</b></p>", "<p></p>"),
        ("<p>No gap here.</p>", "<p>No gap here.</p>"),
    ],
)
def test_without_a_council_the_reader_is_told_to_ask_or_the_sentence_is_left_out(text, filled):
    assert fill(text, {}).replace("<p><b></b></p>", "<p></p>") in (filled, filled.replace("<p></p>", ""))


def test_a_fact_stands_where_its_gap_was():
    assert (
        fill("<p>We pay on {{council:pay_run_days}}.</p>", {"pay_run_days": "Fridays"}) == "<p>We pay on Fridays.</p>"
    )


def test_a_telephone_number_can_be_rung():
    assert 'href="tel:02079460600"' in fill("<p>{{council:contact_phone}}</p>", {"contact_phone": "020 7946 0600"})


def test_a_fact_is_words_and_never_markup():
    html = fill("<p>Ring {{council:contact_phone}}.</p>", {"contact_phone": '<script>alert("x")</script>'})
    assert "<script>" not in html


def test_a_key_that_nobody_knows_leaves_nothing_that_reads_like_a_gap():
    assert fill("<p>One. Ring {{council:nobody_knows}}.</p>", {}) == "<p>One.</p>"


@pytest.mark.parametrize("council", sorted(INVENTED))
def test_every_demo_council_has_every_fact_as_a_short_phrase(council):
    facts = INVENTED[council]
    assert len(known_facts()) == 99
    assert facts.keys() == known_facts().keys()
    assert all(value and len(value) <= 200 and not value.endswith(".") for value in facts.values())


def test_every_fact_that_a_page_asks_for_is_known(pages):
    asked = {
        key for model in Editorial.__subclasses__() for page in model.objects.all() for key in gaps_in(page.raw_text())
    }
    assert asked - known_facts().keys() == set()


def test_a_page_is_filled_in_for_the_chosen_council(pages, client):
    assert "safeguarding team" in client.get(PAGE).content.decode()
    for slug, other in (("southwark", "wirral"), ("wirral", "southwark")):
        assert client.post("/council/", {"council": slug, "next": PAGE}).headers["Location"] == PAGE
        html = client.get(PAGE).content.decode()
        assert INVENTED[slug]["safeguarding_phone"] in html
        assert INVENTED[other]["safeguarding_phone"] not in html


def test_no_gap_is_left_on_any_page_with_or_without_a_council(pages, client):
    for slug in ("another", "southwark", "newtown"):
        client.post("/council/", {"council": slug})
        for model in Editorial.__subclasses__():
            for page in model.objects.live():
                html = client.get(page.url).content.decode()
                assert "{{" not in html, page.url
                assert "council:" not in html, page.url


def test_choosing_no_council_takes_the_facts_away_again(pages, client):
    client.post("/council/", {"council": "southwark"})
    client.post("/council/", {"council": "another"})
    assert INVENTED["southwark"]["safeguarding_phone"] not in client.get(PAGE).content.decode()


@pytest.mark.parametrize("answer", [{}, {"council": ""}, {"council": "atlantis"}, {"council": "<script>"}])
def test_no_choice_is_asked_for_again(pages, client, answer):
    response = client.post("/council/", {**answer, "next": PAGE})
    assert response.status_code == 422
    assert f'value="{PAGE}"' in response.content.decode()
    assert "There is a problem" in response.content.decode()


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "evil"])
def test_the_way_back_never_leads_to_another_site(pages, client, elsewhere):
    response = client.post("/council/", {"council": "southwark", "next": elsewhere})
    assert response.headers["Location"] == "/guides/"


def test_somebody_whose_council_we_know_need_not_choose(editors, as_user):
    from brokerage.models import Person

    Person.objects.create(number=7001, council=editors.wirral, user=editors.dev, full_name="Dev")
    client = as_user(editors.dev)
    assert INVENTED["wirral"]["safeguarding_phone"] in client.get(PAGE).content.decode()
    client.post("/council/", {"council": "another"})
    assert INVENTED["wirral"]["safeguarding_phone"] not in client.get(PAGE).content.decode()


def test_a_site_editor_sets_the_facts_of_the_own_council(editors):
    changed = set_facts(council=editors.southwark, facts={"pay_run_days": "  every  Monday. "}, by=editors.joy)
    assert changed == ["pay_run_days"]
    assert facts_of(editors.southwark)["pay_run_days"] == "every Monday"
    entry = AuditEntry.objects.get(action="council_facts.set")
    assert entry.new == {"pay_run_days": "every Monday"}


def test_a_number_of_the_council_itself_is_kept_once(editors):
    set_facts(council=editors.southwark, facts={"contact_phone": "020 7946 0999"}, by=editors.joy)
    assert Council.objects.get(slug="southwark").phone == "020 7946 0999"
    assert not CouncilFact.objects.filter(key="contact_phone").exists()


@pytest.mark.parametrize("name", ["lee", "idris", "dev"])
def test_nobody_else_sets_them(editors, name):
    with pytest.raises(NotPermitted):
        set_facts(council=editors.southwark, facts={"pay_run_days": "never"}, by=getattr(editors, name))
    assert facts_of(editors.southwark)["pay_run_days"] == INVENTED["southwark"]["pay_run_days"]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"safeguarding_phone": ""}, "People in danger need this number"),
        ({"made_up": "x"}, "No guide asks for a fact called"),
        ({"pay_run_days": "x" * 201}, "at most 200 letters"),
        ({"contact_phone": "0" * 31}, "at most 30 letters"),
        ({"pay_run_days": "{{council:std_call}}"}, "Write plain words"),
    ],
)
def test_a_fact_that_would_do_harm_is_refused_and_nothing_changes(editors, facts, words):
    before = facts_of(editors.southwark)
    with pytest.raises(Refused, match=words):
        set_facts(council=editors.southwark, facts={"std_call": "1 minute"} | facts, by=editors.joy)
    assert facts_of(Council.objects.get(slug="southwark")) == before


def test_setting_the_same_again_changes_and_records_nothing(editors):
    assert set_facts(council=editors.southwark, facts=INVENTED["southwark"], by=editors.joy) == []
    assert not AuditEntry.objects.filter(action="council_facts.set").exists()


def test_if_the_record_fails_nothing_is_changed(editors, monkeypatch):
    monkeypatch.setattr("marketplace.core.audit.record", lambda *args, **kwargs: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        set_facts(council=editors.southwark, facts={"pay_run_days": "every Monday"}, by=editors.joy)
    assert facts_of(editors.southwark)["pay_run_days"] == INVENTED["southwark"]["pay_run_days"]


def test_a_table_of_facts_waits_for_a_council_rather_than_say_the_same_thirty_times(pages, client):
    address = "/guides/everyone/service-standards/"
    html = client.get(address).content.decode()
    assert "You get your first figure" in html
    assert "How we did" not in html
    client.post("/council/", {"council": "southwark"})
    html = client.get(address).content.decode()
    assert "How we did" in html
    assert INVENTED["southwark"]["std_review_met"] in html
