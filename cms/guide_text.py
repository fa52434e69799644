"""The guides' own files: Markdown with front matter, read into the blocks that pages are made of.

Only what the guides use: headings, paragraphs, lists, steps, tables, **bold** and [links](slug), and four lines of our
own: `! words` a warning, `fact: key | words before it` a council fact, `button: words -> address`, and in easy read
`picture: what it shows` below each sentence. A table of two or three columns whose last row is a total is an example.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import yaml

from marketplace.core.money import parse_pounds

#: Gives the id of the page with a slug, or raises KeyError.
PageId = Callable[[str], int]
Blocks = list[dict[str, Any]]

_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_STEP = re.compile(r"^\d+\. ")


@dataclass(frozen=True)
class GuideText:
    """One file: its front matter and its text."""

    name: str
    front: dict[str, Any]
    text: str

    @property
    def slug(self) -> str:
        return str(self.front["slug"])


class GuideTextError(ValueError):
    """A file cannot be read; the message names it and says what to mend."""


def read(file: Path) -> GuideText:
    """One file, its front matter apart."""
    _, front, text = file.read_text().split("---\n", 2)
    return GuideText(file.stem, yaml.safe_load(front), text.strip())


def read_all(folder: Path) -> list[GuideText]:
    """The guides of a folder, by name."""
    return [read(file) for file in sorted(folder.glob("*.md")) if file.stem != "README"]


def inline(text: str, page_id: PageId) -> str:
    """Words with **bold** and [links](slug) as the rich text that the page editor keeps."""

    def link(found: re.Match[str]) -> str:
        words, target = found.groups()
        if target.startswith(("/", "https:", "mailto:")):
            return f'<a href="{target}">{words}</a>'
        return f'<a linktype="page" id="{page_id(target)}">{words}</a>'

    return _LINK.sub(link, _BOLD.sub(r"<b>\1</b>", escape(text, quote=False)))


def body_blocks(guide: GuideText, page_id: PageId, heading: str = "question") -> Blocks:
    """A guide's text as blocks; `heading` is the type that its headings become."""
    blocks: Blocks = []
    for part in re.split(r"\n\s*\n", guide.text):
        lines = part.splitlines()
        try:
            blocks += _part_blocks(lines, page_id, heading)
        except (KeyError, ValueError) as error:
            raise GuideTextError(f"{guide.name}.md, “{lines[0][:60]}”: {error}") from error
    return blocks


def _part_blocks(lines: list[str], page_id: PageId, heading: str) -> Blocks:
    first = lines[0]
    if first.startswith("## "):
        below = _part_blocks(lines[1:], page_id, heading) if lines[1:] else []
        return [{"type": heading, "value": first[3:].strip()}, *below]
    if first.startswith("! "):
        return [{"type": "warning", "value": first[2:]}]
    if first.startswith("fact: "):
        key, _, before = first[6:].partition("|")
        return [{"type": "council_fact", "value": {"key": key.strip(), "before": before.strip()}}]
    if first.startswith("button: "):
        words, _, address = first[8:].partition("->")
        return [{"type": "call_to_action", "value": {"words": words.strip(), "page": None, "address": address.strip()}}]
    if first.startswith("|"):
        return [_table(lines, page_id)]
    for kind, marker in (("bullets", re.compile(r"^- ")), ("steps", _STEP)):
        if marker.match(first):
            return [{"type": kind, "value": [inline(marker.sub("", line), page_id) for line in lines]}]
    return [{"type": "paragraph", "value": f"<p>{inline(' '.join(lines), page_id)}</p>"}]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _table(lines: list[str], page_id: PageId) -> dict[str, Any]:
    head, rows = _cells(lines[0]), [_cells(line) for line in lines[2:]]
    if any(len(row) != len(head) for row in rows):
        raise ValueError("Give every row of this table as many cells as its heading has.")
    if rows[-1][0].startswith("**Total"):
        return {"type": "example", "value": _example(head, rows)}
    return {
        "type": "table",
        "value": {
            "columns": [{"type": "text", "heading": cell} for cell in head],
            "rows": [{"values": [inline(cell, page_id) for cell in row]} for row in rows],
            "caption": "",
        },
    }


def _example(head: list[str], rows: list[list[str]]) -> dict[str, Any]:
    *items, total = rows
    value = {
        "words_heading": head[0],
        "reason_heading": head[1] if len(head) == 3 else "",
        "pounds_heading": head[-1],
        "total_label": total[0].strip("*"),
        "rows": [
            {
                "words": row[0],
                "reason": row[1] if len(head) == 3 else "",
                "pence": parse_pounds(row[-1].lstrip("−-")),
                "take_off": row[-1].startswith(("−", "-")),
            }
            for row in items
        ],
    }
    said = parse_pounds(total[-1].strip("*"))
    added = sum(-row["pence"] if row["take_off"] else row["pence"] for row in value["rows"])
    if said != added:
        raise ValueError(f"The rows of this example add up to {added} pence, not to {said}.")
    return value


def easy_read_blocks(guide: GuideText, page_id: PageId) -> Blocks:
    """An easy-read file as blocks: one idea, then `picture:` with what its picture shows."""
    blocks: Blocks = []
    lines = [line for line in guide.text.splitlines() if line.strip()]
    for position, line in enumerate(lines):
        if line.startswith("## "):
            blocks.append({"type": "question", "value": line[3:].strip()})
        elif not line.startswith("picture: "):
            picture = lines[position + 1] if position + 1 < len(lines) else ""
            if not picture.startswith("picture: "):
                raise GuideTextError(f"{guide.name}.md, “{line[:60]}”: put a line “picture: …” below it.")
            words, shows = inline(line, page_id), picture.removeprefix("picture: ").strip()
            blocks.append({"type": "line", "value": {"words": f"<p>{words}</p>", "shows": shows, "drawing": ""}})
    return blocks
