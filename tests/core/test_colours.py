"""The site's colours can be told apart by everybody: WCAG 2.2 contrast, from the stylesheet's own sources."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SITE_CSS = (ROOT / "marketplace/core/static/core/site.css").read_text()
THEME = dict(re.findall(r'"([a-z-]+)": (#[0-9a-f]{6})', (ROOT / "frontend/theme.scss").read_text()))
PALETTE = dict(re.findall(r"\$([a-z-]+): (#[0-9a-f]{6});", (ROOT / "frontend/scss/_palette.scss").read_text()))
WHITE = "#ffffff"


def luminance(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_the_greatest_contrast():
    assert contrast("#000000", WHITE) == pytest.approx(21)


GROUNDS = [WHITE, PALETTE["cream"], PALETTE["teal-soft"], PALETTE["apricot-soft"], PALETTE["plum-soft"]]


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["text", "secondary-text", "link", "link-hover", "link-visited", "brand"])
def test_words_and_links_can_be_read_on_every_ground(text, ground):
    assert contrast(THEME[text], ground) >= 4.5


@pytest.mark.parametrize("ground", [PALETTE["teal"], PALETTE["plum"]])
def test_white_words_can_be_read_on_the_dark_grounds(ground):
    assert contrast(WHITE, ground) >= 7


@pytest.mark.parametrize("ground", GROUNDS)
def test_boxes_and_controls_stand_out(ground):
    assert contrast(THEME["input-border"], ground) >= 3


def test_the_green_button_and_the_yellow_focus_style_are_kept():
    assert contrast("#0f7a52", WHITE) >= 4.5
    assert "#0f7a52" in SITE_CSS
    assert "#fd0" in SITE_CSS or "#ffdd00" in SITE_CSS
    assert contrast("#ffdd00", THEME["text"]) >= 7


@pytest.mark.parametrize("part", ["teal", "ink"])
def test_the_parts_of_figures_differ_by_light_and_not_by_colour_alone(part):
    assert contrast(PALETTE[part], WHITE) >= 3


def test_a_visited_link_differs_from_one_that_is_not():
    assert THEME["link"] != THEME["link-visited"]


@pytest.mark.parametrize("name", ["brand", "link", "link-visited", "text"])
def test_the_compiled_stylesheet_has_the_colours_of_the_theme(name):
    assert THEME[name] in SITE_CSS


@pytest.mark.parametrize("not_ours", ["GDS Transport", "crown", "crest", "logotype", "@font-face", "url("])
def test_nothing_in_the_stylesheet_is_reserved_for_others(not_ours):
    assert not_ours not in SITE_CSS


@pytest.mark.parametrize("name", ["site.css", "site.js"])
def test_the_licence_of_govuk_frontend_travels_with_its_code(name):
    folder = ROOT / "marketplace/core/static/core"
    assert "govuk-frontend-notice.txt" in (folder / name).read_text()[:200]
    assert "The MIT License" in (folder / "govuk-frontend-notice.txt").read_text()
