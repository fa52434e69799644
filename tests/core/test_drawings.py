"""The product's own drawings: one style, safe under a strict content policy, one for every code and brief."""

import csv
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from marketplace.core.drawings import DRAWINGS, KEYWORDS, alt_for, drawing_for, picture_briefs

ROOT = Path(settings.BASE_DIR)
FOLDER = ROOT / "marketplace" / "core" / "static" / "core" / "drawings"
FILES = sorted(FOLDER.glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
PALETTE = {"#1d2b36", "#0f5c63", "#f2b94b", "#d8ebe8", "#d9694f", "#ffffff", "#f8dfca", "#b9805a"}
ATTRIBUTES = {"d", "fill", "stroke", "stroke-width", "width", "height", "rx"}


def codes(name):
    with (ROOT / "providers" / "data" / name).open(encoding="utf-8", newline="") as file:
        return [row["code"] for row in csv.DictReader(file)]


def drawn(file):
    """The root of a drawing and all that is in it."""
    root, *children = ElementTree.fromstring(file.read_text()).iter()
    return root, children


def faulty(is_right):
    """The names of the drawings of which a rule is not true."""
    return [file.stem for file in FILES if not is_right(*drawn(file))]


def test_each_of_the_36_service_types_and_18_outcome_areas_has_a_drawing_and_no_code_that_is_gone():
    types = {name.removeprefix("type-") for name in DRAWINGS if name.startswith("type-")}
    outcomes = {name.removeprefix("outcome-") for name in DRAWINGS if name.startswith("outcome-")}

    assert types == set(codes("service-types.csv"))
    assert outcomes == set(codes("outcomes.csv"))
    assert (len(types), len(outcomes)) == (36, 18)


def test_the_catalogue_and_the_files_agree():
    assert {file.stem for file in FILES} == set(DRAWINGS)


def test_the_drawings_are_served_as_static_files():
    assert finders.find("core/drawings/type-home-care.svg")


def test_a_drawing_is_a_96_square():
    square = {"viewBox": "0 0 96 96", "width": "96", "height": "96"}

    assert faulty(lambda root, children: root.tag == f"{SVG}svg" and square.items() <= root.attrib.items()) == []


def test_a_drawing_holds_shapes_only_no_script_style_words_or_reference():
    shapes = {f"{SVG}rect", f"{SVG}path"}

    assert faulty(lambda root, children: {child.tag for child in children} == shapes) == []
    assert faulty(lambda root, children: all(child.attrib.keys() <= ATTRIBUTES for child in children)) == []
    assert faulty(lambda root, children: not "".join(root.itertext()).strip()) == []


def test_a_drawing_has_one_line_weight_with_round_ends():
    pen = {"stroke": "#1d2b36", "stroke-width": "3.25", "stroke-linecap": "round", "stroke-linejoin": "round"}

    assert faulty(lambda root, children: pen.items() <= root.attrib.items()) == []


def test_a_drawing_uses_the_palette_only():
    def paints(children):
        return {child.get(paint) for child in children for paint in ("fill", "stroke")} - {None, "none"}

    assert faulty(lambda root, children: paints(children) <= PALETTE) == []


def test_a_drawing_stays_on_its_sheet():
    def starts(children):
        numbers = [re.findall(r"M(-?[\d.]+)[ ]?(-?[\d.]+)", child.get("d", "")) for child in children]
        return [float(number) for pairs in numbers for pair in pairs for number in pair]

    assert faulty(lambda root, children: all(0 <= number <= 96 for number in starts(children))) == []


def test_a_drawing_weighs_less_than_3_kb():
    assert [file.stem for file in FILES if file.stat().st_size >= 3000] == []


def test_no_two_drawings_are_the_same():
    assert len({file.read_text() for file in FILES}) == len(FILES)


def test_no_two_drawings_are_described_alike():
    assert len(set(DRAWINGS.values())) == len(DRAWINGS)


def test_a_description_is_one_short_phrase_in_plain_words():
    def is_plain(shows):
        return re.fullmatch(r"[a-z][a-z ,'-]+[a-z]", shows) and not re.search(r"\b(picture|image|icon) of\b", shows)

    assert [shows for shows in DRAWINGS.values() if not 2 <= len(shows.split()) <= 13] == []
    assert [shows for shows in DRAWINGS.values() if not is_plain(shows)] == []


def test_every_picture_brief_has_a_drawing_that_exists():
    briefs = picture_briefs()

    assert len(briefs) == 144
    assert {brief: drawing_for(brief) for brief in briefs} == briefs
    assert set(briefs.values()) <= set(DRAWINGS)


def test_every_telling_word_leads_to_a_drawing_that_exists():
    assert {name for _, name in KEYWORDS} <= set(DRAWINGS)
    assert [telling for telling, name in KEYWORDS if drawing_for(telling) is None] == []


def test_no_telling_word_is_hidden_by_one_before_it():
    assert [telling for telling, name in KEYWORDS if drawing_for(telling) != name] == []


def test_a_brief_is_known_again_whatever_its_case_spaces_quotes_and_full_stop():
    assert drawing_for("  a purse  with the word “Me” on it") == "my-purse"


def test_a_new_brief_gets_a_drawing_by_its_telling_words():
    assert drawing_for("A woman on her way to the shops by bus.") == "type-transport"
    assert drawing_for("A council and a phone number") == "council-phone"


@pytest.mark.parametrize("brief", ["", "   ", "…", "A xylophone.", "<script>alert(1)</script>", "bussing" * 5000])
def test_a_brief_that_nothing_fits_gets_no_drawing(brief):
    assert drawing_for(brief) is None
    assert alt_for(brief) == ""


def test_a_word_inside_another_word_is_not_a_telling_word():
    assert drawing_for("A business formula") is None


def test_the_alternative_text_says_what_is_drawn():
    assert alt_for("A hand holding a phone.") == "A hand holding a phone."
    assert alt_for('A purse with the word "support" on it.') == "A purse with a heart on it."


def test_the_committed_files_are_what_the_generator_draws():
    command = [sys.executable, str(ROOT / "frontend" / "drawings" / "draw.py"), "--check"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_generator_tells_of_a_file_that_is_out_of_date(tmp_path):
    (tmp_path / "unknown.svg").write_text("<svg/>")
    command = [sys.executable, str(ROOT / "frontend" / "drawings" / "draw.py"), "--check", "--to", str(tmp_path)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "unknown.svg differs from its drawing. Run: python3 frontend/drawings/draw.py" in done.stdout
