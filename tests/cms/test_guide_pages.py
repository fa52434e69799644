import re
from pathlib import Path

import pytest
from django.utils.html import strip_tags

from cms.guide_text import read_all
from cms.models import Editorial, GuidePage
from marketplace.core.drawings import DRAWINGS, drawing_for

DATA = Path(__file__).parents[2] / "cms" / "data"
EASY_READ = read_all(DATA / "guides" / "easy-read")


def all_pages():
    return [page for model in Editorial.__subclasses__() for page in model.objects.live()]


def main_of(response):
    return re.search(r"<main.*?</main>", response.content.decode(), re.S).group()


def test_every_page_opens_at_its_own_address(pages, client):
    for page in all_pages():
        response = client.get(page.url)
        assert response.status_code == 200, page.url
        assert strip_tags(page.title) in response.content.decode().replace("&#x27;", "'"), page.url


def test_no_link_on_any_page_is_dead(pages, client):
    addresses = {}
    for page in all_pages():
        for path in (page.url, f"{page.url}?easy-read=1"):
            html = client.get(path).content.decode()
            ids = set(re.findall(r'\bid="([^"]+)"', html))
            for href in re.findall(r'<a\b[^>]*\bhref="([^"]+)"', html):
                if href.startswith("#"):
                    assert href[1:] in ids, f"{path} links to {href}, which is not on the page"
                elif href.startswith("/"):
                    addresses.setdefault(href.replace("&amp;", "&").split("#")[0], path)
    for address, source in addresses.items():
        if not address.startswith(("/services/", "/provider/")):  # other apps' pages; their own tests open them
            status = client.get(address, follow=True).status_code
            assert status == 200, f"{source} links to {address}, which answers {status}"


def test_every_heading_of_a_guide_is_a_question(pages):
    for guide in GuidePage.objects.all():
        texts = [question["text"] for question in guide.questions()]
        texts += [block.value for block in guide.easy_read if block.block_type == "question"]
        assert texts
        assert all(text.endswith("?") for text in texts), guide.slug


def test_the_last_question_says_what_to_do_next(pages):
    for guide in GuidePage.objects.all():
        assert guide.questions()[-1]["text"] == "What can I do next?", guide.slug


def test_a_guide_lists_its_questions_with_anchors(pages, client):
    html = main_of(client.get("/guides/people/your-review/"))
    assert "On this page" in html
    assert '<a class="govuk-link" href="#can-my-budget-be-cut">' in html
    assert 'id="can-my-budget-be-cut"' in html


def test_a_guide_tells_when_it_was_checked_and_where_it_comes_from(pages, client):
    html = main_of(client.get("/guides/people/your-review/"))
    assert "Last checked 20 November 2026" in html
    assert "Care Act 2014" in html


def test_an_example_in_pounds_shows_the_sum_of_its_rows(pages, client):
    html = strip_tags(main_of(client.get("/guides/people/how-the-amount-is-worked-out/")))
    assert "£171.50" in html
    html = strip_tags(main_of(client.get("/guides/people/paying-towards-your-care/")))
    assert "−£205.00" in html


@pytest.mark.parametrize("guide", EASY_READ, ids=lambda guide: guide.slug)
def test_easy_read_sentences_have_at_most_fifteen_words(guide):
    for line in guide.text.splitlines():
        if line.strip() and not line.startswith(("picture:", "##")):
            words = re.sub(r"\{\{[^}]*\}\}", "number", line).split()
            assert len(words) <= 15, line
            assert len(re.findall(r"[.?!](?:\s|$)", line)) <= 1, f"One idea a line: {line}"


@pytest.mark.parametrize("guide", EASY_READ, ids=lambda guide: guide.slug)
def test_every_picture_line_shows_a_drawing(guide):
    briefs = [line.removeprefix("picture: ") for line in guide.text.splitlines() if line.startswith("picture: ")]
    without = [brief for brief in briefs if drawing_for(brief) not in DRAWINGS]
    assert briefs
    assert not without, "No drawing shows:\n" + "\n".join(without)


def test_every_page_and_group_has_a_drawing_that_is_there(pages):
    for page in all_pages():
        assert page.drawing in DRAWINGS or page.slug == "front-page", page.slug
        for stream in page.streams():
            for block in stream:
                value = block.value if isinstance(block.value, dict) else {}
                assert value.get("drawing", "") in {"", *DRAWINGS}, page.slug


def test_guides_are_written_in_short_sentences(pages):
    for guide in read_all(DATA / "guides"):
        words = [
            line for line in guide.text.splitlines() if line and not line.startswith(("|", "#", "fact:", "button:"))
        ]
        sentences = re.split(r"(?<=[.?!])\s+", re.sub(r"\]\([^)]*\)|\{\{[^}]*\}\}|[*\[]", " ", " ".join(words)))
        lengths = [len(sentence.split()) for sentence in sentences if sentence.split()]
        assert sum(lengths) / len(lengths) <= 12, guide.name


def test_a_page_that_does_not_exist_is_not_found(pages, client):
    assert client.get("/guides/people/nothing-here/").status_code == 404
