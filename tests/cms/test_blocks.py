import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks import StructBlockValidationError
from wagtail.blocks.stream_block import StreamBlockValidationError

from cms.blocks import CallToActionBlock, ExampleBlock, GuideBodyBlock, PictureBlock, PoundsBlock, QuestionBlock
from cms.rich_text import linked_page_ids, present


def test_a_heading_of_a_guide_must_be_a_question():
    assert QuestionBlock().clean("Who pays?") == "Who pays?"
    with pytest.raises(ValidationError, match="question mark"):
        QuestionBlock().clean("Who pays")


def test_a_guide_cannot_ask_the_same_question_twice():
    block = GuideBodyBlock()
    value = block.to_python([{"type": "question", "value": "Who pays?"}, {"type": "question", "value": "Who pays ?"}])
    with pytest.raises(StreamBlockValidationError):
        block.clean(value)


def test_a_guide_has_questions_and_no_other_headings():
    assert "question" in GuideBodyBlock().child_blocks
    assert "heading" not in GuideBodyBlock().child_blocks


@pytest.mark.parametrize(("typed", "pence"), [("12.50", 1250), ("£1,200", 120000), ("0", 0)])
def test_pounds_are_kept_as_whole_pence(typed, pence):
    block = PoundsBlock()
    assert block.clean(block.value_from_form(typed)) == pence


@pytest.mark.parametrize("typed", ["-5", "twelve", "1.234", "", "999999999999"])
def test_an_amount_that_is_none_is_refused_with_a_sentence(typed):
    block = PoundsBlock()
    with pytest.raises(ValidationError):
        block.clean(block.value_from_form(typed))


def test_pounds_go_back_into_the_box_as_they_were():
    assert PoundsBlock().value_for_form(1205) == "12.05"
    assert PoundsBlock().value_for_form("twelve") == "twelve"


def test_the_total_of_an_example_is_added_up_with_what_is_taken_off():
    rows = [
        {"words": "Has", "reason": "", "pence": 900, "take_off": False},
        {"words": "Takes", "reason": "", "pence": 1000, "take_off": True},
    ]
    value = ExampleBlock().to_python({"words_heading": "Sum", "rows": rows})
    assert value.total_pence == -100


@pytest.mark.parametrize("given", [{"drawing": "", "image": None}])
def test_a_picture_is_a_drawing_or_an_image(given):
    block = PictureBlock()
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"alt": "A phone", **given}))


def test_a_picture_must_say_what_it_shows():
    block = PictureBlock()
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"alt": "", "drawing": "phone", "image": None}))


@pytest.mark.parametrize("address", ["", "javascript:alert(1)", "http://evil.example", "data:text/html,x"])
def test_a_button_leads_to_this_site_or_a_safe_one(address):
    block = CallToActionBlock()
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"words": "Go", "page": None, "address": address}))


def test_links_to_pages_are_found_however_they_are_stored():
    assert linked_page_ids('<a linktype=\\"page\\" id=\\"3\\">x</a> <a id="14" linktype="page">y</a>') == {3, 14}


def test_a_link_to_a_page_that_is_gone_becomes_its_words():
    html = '<p>See <a linktype="page" id="3">this</a> and <a id="4" linktype="page">that</a>.</p>'
    assert present(html, {4: "/that/"}, {}) == (
        '<p class="govuk-body">See this and <a class="govuk-link" href="/that/">that</a>.</p>'
    )
