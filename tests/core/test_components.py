"""Each include gives the same mark-up as GOV.UK Frontend's own macro, by that project's own examples."""

import json
from pathlib import Path

import pytest
from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.core.paginator import Paginator
from django.template import Context, Template
from django.template.loader import render_to_string

from tests.core.govuk_options import OURS, tree

HERE = Path(__file__).parent
FIXTURES = {path.stem: path for path in sorted((HERE / "fixtures" / "govuk").glob("*.json"))}
TEMPLATES = HERE.parent.parent / "marketplace" / "core" / "templates" / "components"

# Examples of what our includes do not offer, and why. Everything else in the fixtures is claimed and compared.
TRANSLATED = "the site's own words are in our templates, not in options"
BY_SCRIPT = "a limit that only the script knows would leave people without script with no limit"
PLAIN_FILE = "the browser's own file control works everywhere, so it is not replaced"
INTERRUPTION = "we have no interruption pages"
IN_THE_HEADER = "the name of the site is in our header; the navigation has links only"
NOT_OFFERED = {
    "accordion": {"with falsy values": "we count sections that are shown", "with translations": TRANSLATED},
    "button": {"start link with html": "a start button has words only"},
    "character-count": {
        "with count type 'length'": "characters are counted as people see them",
        "with count type 'characters'": "it is the default",
        "with count type 'characters' and value": "it is the default",
        "with count type 'characters' and error message": "it is the default",
        "with count type 'characters' and threshold": "it is the default",
        "with count type 'words'": "maxwords says it",
        "with count type 'words' and value": "maxwords says it",
        "with count type 'words' and error message": "maxwords says it",
        "with count type 'words' and threshold": "maxwords says it",
        "with custom textarea description": TRANSLATED,
        "with translations": TRANSLATED,
        "to configure in JavaScript": BY_SCRIPT,
        "with neither maxlength nor maxwords set": BY_SCRIPT,
        "with neither maxlength, maxwords nor textarea description set": BY_SCRIPT,
    },
    "date-input": {
        "with values, name prefix and custom names": "boxes are given as items",
        "with field value and items": "boxes are given as items",
    },
    "file-upload": {
        "enhanced": PLAIN_FILE,
        "enhanced, with error message and hint": PLAIN_FILE,
        "enhanced, multiple files": PLAIN_FILE,
        "enhanced, custom wrapper classes and attributes": PLAIN_FILE,
        "translated": PLAIN_FILE,
    },
    "panel": {
        name: INTERRUPTION
        for name in (
            "interruption",
            "interruption-with-content-with-long-line-length",
            "interruption-with-headings-content-and-lists",
            "interruption with custom classes",
            "interruption, with actions classes and attributes",
            "interruption, submit action",
            "interruption, button link",
            "interruption, no actions",
            "interruption, no actions items",
        )
    },
    "password-input": {"with translations": TRANSLATED},
    "select": {"with falsy values": "a value is words or a number"},
    "service-navigation": {
        "with non-link navigation items": IN_THE_HEADER,
        "with service name": IN_THE_HEADER,
        "with service link": IN_THE_HEADER,
        "with long service name": IN_THE_HEADER,
        "with service name and navigation": IN_THE_HEADER,
        "inverse": IN_THE_HEADER,
        "attributes": IN_THE_HEADER,
        "classes": IN_THE_HEADER,
        "with custom aria-label": IN_THE_HEADER,
        "with a single navigation item": IN_THE_HEADER,
        "with a single navigation item and collapseNavigationOnMobile set to true": IN_THE_HEADER,
        "with collapseNavigationOnMobile set to false": "more than one link folds on a phone, always",
        "with custom navigation toggle text": TRANSLATED,
        "with custom navigation toggle label": TRANSLATED,
        "with identical navigation toggle text and label": TRANSLATED,
        "with custom navigation toggle text and navigation label": TRANSLATED,
        "with custom navigation classes": "one look for every page",
        "with language navigation": "one language so far",
        "with right-aligned language navigation": "one language so far",
        "inverse with language navigation": "one language so far",
        "with slotted content": IN_THE_HEADER,
        "with `inline` end slot": IN_THE_HEADER,
    },
    "summary-list": {
        "summary card with custom classes": "a card has a title",
        "summary card with custom attributes": "a card has a title",
    },
}
# Templates that are a part of another include, and so are tested with it.
PARTS = {
    "checkboxes-item", "radios-item", "error-summary-item", "summary-list-action", "pagination-next-arrow", "group-top",
    "group-words",
}  # fmt: skip
# Our own components: shown on the components page, which the tests below and the browser tests read.
OWN = {
    "acting-for", "back", "budget-bar", "chosen-filters", "easy-read-row", "filters", "map-panel", "messages",
    "next-steps", "pages", "print-button", "sandbox-banner", "service-card", "status-tag", "summary-card", "tiles",
    "timeline",
}  # fmt: skip


def examples():
    for component, path in FIXTURES.items():
        for example in json.loads(path.read_text())["fixtures"]:
            if example["name"] not in NOT_OFFERED.get(component, {}):
                yield pytest.param(component, example, id=f"{component}: {example['name']}")


@pytest.mark.parametrize(("component", "example"), list(examples()))
def test_an_include_gives_the_mark_up_of_govuk_frontend(component, example):
    parameters = {name: value for name, value in OURS[component](example["options"]).items() if value is not None}
    html = render_to_string(f"components/{component}.html", parameters)
    assert tree(html) == tree(example["html"])


def test_every_include_is_tested():
    names = {path.stem for path in TEMPLATES.glob("*.html")}
    assert names == set(FIXTURES) | PARTS | OWN
    assert set(OURS) >= set(FIXTURES)


@pytest.mark.parametrize("component", sorted(NOT_OFFERED))
def test_only_real_examples_are_left_out(component):
    names = {example["name"] for example in json.loads(FIXTURES[component].read_text())["fixtures"]}
    assert set(NOT_OFFERED[component]) <= names
    assert len(NOT_OFFERED[component]) < len(names)


def test_a_component_escapes_what_people_write():
    html = render_to_string("components/inset-text.html", {"text": "<script>alert(1)</script>"})
    assert "<script>" not in html
    html = render_to_string("components/table.html", {"rows": [["<b>12</b>"]], "head": ["<i>A</i>"], "stack": True})
    assert "<b>" not in html
    assert "<i>" not in html


def test_plain_words_in_a_table_cell_never_become_a_class():
    html = render_to_string("components/table.html", {"rows": [["3 March"]], "head": ["Date"]})
    assert tree(html)[0][2][1][2][0][2][0] == ["td", {"class": ["govuk-table__cell"]}, ["3 March"]]


def test_each_cell_of_a_stacking_table_names_its_column():
    head = ["Date", {"text": "Amount", "format": "numeric"}]
    html = render_to_string("components/table.html", {"rows": [["3 March", "£4"]], "head": head, "stack": True})
    assert 'data-label="Date"' in html
    assert 'data-label="Amount"' in html


def draw(source, **context):
    return Template("{% load core_tags core_figures %}" + source).render(Context(context))


def test_the_budget_bar_says_the_same_in_words_as_in_the_picture():
    html = draw("{% budget_bar 86000 130000 400000 %}")
    assert "You have £1,840 left of £4,000. £860 paid or owed, £1,300 booked, £1,840 left." in html
    assert 'width="21.5%"' in html
    assert 'width="32.5%"' in html


def test_a_budget_with_no_money_says_so():
    assert "There is no money in this budget yet" in draw("{% budget_bar 0 0 0 %}")


def test_a_budget_that_is_all_spent_fills_its_bar_and_no_more():
    html = draw("{% budget_bar 30000 10000 40000 %}")
    assert 'width="75%"' in html
    assert 'width="25%"' in html


def test_the_map_shows_the_numbers_of_the_list_and_how_far_the_rings_are():
    points = [{"number": n, "latitude": 52.6 + n / 100, "longitude": -1.1} for n in (1, 2, 3)]
    html = draw('{% numbered_map points place="LE1" latitude=52.62 longitude=-1.1 %}', points=points)
    assert 'aria-label="Map with 3 numbered places. The list says the same in words."' in html
    assert html.count("app-map__dot") == 3
    assert "1 mile<" in html
    assert "The diamond is LE1." in html


def test_places_at_one_postcode_stand_side_by_side_inside_the_map():
    points = [{"number": n, "latitude": 52.6, "longitude": -1.1} for n in range(1, 21)]
    html = draw('{% numbered_map points place="LE1" latitude=52.6 longitude=-1.1 %}', points=points)
    circles = [node for node in walk(tree(html)) if node[1].get("class") == ["app-map__dot"]]
    spots = [(int(node[1]["cx"]), int(node[1]["cy"])) for node in circles]
    assert all(19 <= x <= 461 and 19 <= y <= 461 for x, y in spots)
    assert all(
        (x - a) ** 2 + (y - b) ** 2 >= 38**2 for i, (x, y) in enumerate(spots) for a, b in spots[:i]
    )  # two radii: no dot covers another


def walk(nodes):
    for node in nodes:
        if isinstance(node, list):
            yield node
            yield from walk(node[2])


def test_a_place_that_is_not_known_is_left_off_the_map():
    points = [{"number": 1, "latitude": None, "longitude": None}]
    assert draw("{% numbered_map points %}", points=points).strip() == ""


def test_a_map_of_one_place_without_a_middle_has_no_rings():
    html = draw("{% numbered_map points %}", points=[{"number": 7, "latitude": 52.6, "longitude": -1.1}])
    assert 'app-map__ring"' not in html
    assert 'cx="240" cy="240"' in html


@pytest.mark.parametrize(
    ("level", "title", "role"),
    [
        (messages.SUCCESS, "Done", "alert"),
        (messages.ERROR, "There is a problem", "alert"),
        (messages.INFO, "Please note", "status"),
    ],
)
def test_a_message_is_announced(level, title, role):
    html = render_to_string("components/messages.html", {"messages": [Message(level, "Your <plan> is sent")]})
    assert f'role="{role}"' in html
    assert title in html
    assert "Your &lt;plan&gt; is sent" in html


def test_long_lists_of_pages_leave_the_middle_out(rf):
    page = Paginator(range(200), 10).page(9)
    request = rf.get("/services/?q=lunch&page=9")
    html = render_to_string("components/pages.html", {"page": page, "request": request})
    shown = [node[2][0] for node in walk(tree(html)) if node[0] == "a" and node[1].get("aria-label")]
    assert shown == ["1", "8", "9", "10", "20"]
    assert html.count("govuk-pagination__item--ellipsis") == 2
    assert "?q=lunch&amp;page=10" in html


def test_no_component_needs_an_exception_in_the_content_security_policy(client, db):
    html = client.get("/design/").content.decode()
    nodes = list(walk(tree(html.partition("<html")[1] + html.partition("<html")[2])))
    assert len(nodes) > 300
    assert not [node for node in nodes if "style" in node[1] or any(name.startswith("on") for name in node[1])]
    assert not [node for node in nodes if node[0] == "script" and "src" not in node[1]]
    assert not [node for node in nodes if node[0] == "style"]


def test_the_components_page_shows_every_component_of_ours(client, db):
    html = client.get("/design/").content.decode()
    for mark in ("app-card", "app-tile", "app-budget", "app-map", "app-timeline", "app-filters", "app-chosen"):
        assert f'class="{mark}' in html


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("020 7946 0100", '<a class="govuk-link app-nowrap" href="tel:02079460100">020 7946 0100</a>'),
        ("+44 (0)20 7946-0100", '<a class="govuk-link app-nowrap" href="tel:+4402079460100">+44 (0)20 7946-0100</a>'),
        ("ask at the desk", "ask at the desk"),
        ("<b>", "&lt;b&gt;"),
        ("", ""),
    ],
)
def test_a_telephone_number_can_be_rung_by_touching_it(typed, shown):
    assert Template("{% load core_tags %}{{ number|tel }}").render(Context({"number": typed})) == shown


def test_the_number_for_help_on_every_page_can_be_rung(client, db):
    assert 'href="tel:02079460100"' in client.get("/accounts/login/").content.decode()
