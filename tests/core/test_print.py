"""What is printed: the page, without what only a screen can use."""

import re

from tests.project.repository import ROOT

CSS = (ROOT / "marketplace/core/static/core/site.css").read_text()
PRINTED = re.findall(r"@media print\{(.*?\})\}", CSS, re.S)


def test_the_form_to_search_with_stays_on_the_screen():
    hidden = next(block for block in PRINTED if "app-no-print" in block)
    assert re.search(r"\[role=\"?search\"?\][^{]*\{display:none", hidden)


def test_a_link_within_the_site_is_printed_without_its_address():
    rules = [rule for block in PRINTED for rule in re.findall(r'[^{}]*href\^="/"[^{}]*\{[^}]*', block)]
    assert rules[-1].endswith("{content:none")


def test_services_side_by_side_are_printed_along_the_long_side_of_the_paper():
    assert re.search(r"@page wide\{size:A4 landscape\}", CSS)
    assert any(re.search(r"\.app-compare\{[^}]*page:wide", block) for block in PRINTED)
