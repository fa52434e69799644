import json

import pytest
from django.core.management import call_command
from wagtail.models import Page, Site

from cms.actions.load_guides import load_guides
from cms.guide_text import GuideText, GuideTextError, body_blocks, easy_read_blocks
from cms.models import Editorial, GlossaryPage, GuidePage, HomePage
from marketplace.core.errors import NotPermitted
from marketplace.core.models import Council, CouncilFact


def test_every_guide_and_easy_read_page_is_loaded(pages):
    assert GuidePage.objects.live().count() == 23
    assert sum(1 for guide in GuidePage.objects.all() if guide.easy_read) == 7


def test_the_home_page_is_the_root_of_the_site_and_the_page_wagtail_came_with_is_gone(pages):
    home = HomePage.objects.get()
    assert Site.objects.get(is_default_site=True).root_page_id == home.pk
    assert Page.objects.filter(depth=2).count() == 1


def test_loading_again_changes_nothing(pages):
    before = list(Page.objects.order_by("pk").values_list("pk", "path", "latest_revision_id"))
    again = load_guides()
    assert (again.made, again.replaced, again.facts) == ([], [], 0)
    assert list(Page.objects.order_by("pk").values_list("pk", "path", "latest_revision_id")) == before


def test_what_an_editor_changed_is_kept_unless_replacing(pages):
    guide = GuidePage.objects.get(slug="your-review")
    guide.summary = "Changed by hand."
    guide.save_revision().publish()
    load_guides()
    assert GuidePage.objects.get(slug="your-review").summary == "Changed by hand."
    assert "your-review" in load_guides(replace=True).replaced
    assert GuidePage.objects.get(slug="your-review").summary != "Changed by hand."


def test_a_page_that_was_moved_to_another_section_is_not_made_twice(pages):
    guide = GuidePage.objects.get(slug="your-review")
    guide.move(Page.objects.get(slug="everyone"), pos="last-child")
    load_guides()
    assert GuidePage.objects.filter(slug="your-review").count() == 1


def test_the_command_says_what_it_did(pages, capsys):
    call_command("load_pages")
    assert "0 made, 0 replaced, 36 kept" in capsys.readouterr().out


def test_somebody_without_a_role_cannot_load_pages(editors):
    with pytest.raises(NotPermitted):
        load_guides(by=editors.dev, replace=True)


def test_every_body_would_pass_the_editors_own_checks(pages):
    for model in Editorial.__subclasses__():
        for page in model.objects.all():
            for stream in page.streams():
                stream.stream_block.clean(stream)


def test_every_page_says_when_it_was_checked_and_when_it_is_due(pages):
    for model in Editorial.__subclasses__():
        for page in model.objects.all():
            assert page.reviewed_on < page.review_due_on, page.slug


def test_only_demo_councils_get_invented_facts(pages):
    assert Council.objects.get(slug="southwark").safeguarding_phone
    assert CouncilFact.objects.filter(council__slug="southwark").count() == 96
    newtown = Council.objects.get(slug="newtown")
    assert (newtown.phone, newtown.facts.count()) == ("", 0)


def test_the_glossary_is_in_order_and_each_word_is_there_once(pages):
    terms = [block.value["term"] for block in GlossaryPage.objects.get().terms]
    assert len(terms) == len(set(terms)) >= 40


def guide(text):
    return GuideText("a-guide", {"slug": "a-guide"}, text)


def nowhere(slug):
    raise KeyError(f"No page is called {slug}.")


def test_an_example_that_does_not_add_up_is_refused_with_its_place():
    text = "| What | Each week |\n| --- | --- |\n| Lunch | £9.00 |\n| **Total** | **£8.00** |"
    with pytest.raises(GuideTextError, match=r"a-guide\.md.*add up to 900 pence, not to 800"):
        body_blocks(guide(text), nowhere)


def test_an_example_takes_off_what_has_a_minus():
    text = "| What | Each week |\n| --- | --- |\n| Has | £9.00 |\n| Takes | −£2.50 |\n| **Total** | **£6.50** |"
    rows = body_blocks(guide(text), nowhere)[0]["value"]["rows"]
    assert [(row["pence"], row["take_off"]) for row in rows] == [(900, False), (250, True)]


def test_a_link_to_a_page_that_is_not_there_is_refused():
    with pytest.raises(GuideTextError, match="No page is called nowhere"):
        body_blocks(guide("See [this](nowhere)."), nowhere)


def test_an_easy_read_line_without_a_picture_is_refused():
    with pytest.raises(GuideTextError, match="picture"):
        easy_read_blocks(guide("You can ask.\nYou can say no.\npicture: A hand."), nowhere)


def test_markup_in_a_guide_is_words():
    blocks = body_blocks(guide("Say <script>alert(1)</script> & go."), nowhere)
    assert "&lt;script&gt;" in json.dumps(blocks)
