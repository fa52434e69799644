"""The pen: marks on a 96 by 96 sheet, and how they become one small SVG file.

A part is a list of marks. Every part function returns one, a drawing is their sum, and what comes later lies on top.
Marks keep one line width whatever size a part is drawn at: `place` moves coordinates and uses no SVG transform.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, radians, sin

LINE = "#1d2b36"
TEAL = "#0f5c63"
YELLOW = "#f2b94b"
TINT = "#d8ebe8"
CORAL = "#d9694f"
PAPER = "#ffffff"
FAIR = "#f8dfca"
BROWN = "#b9805a"

PALETTE = (LINE, TEAL, YELLOW, TINT, CORAL, PAPER, FAIR, BROWN)
STROKE = 3.25

Point = tuple[float, float]
Command = tuple[str, tuple[float, ...]]


@dataclass(frozen=True)
class Mark:
    """One path; `fill` is what is inside its line, `line` its colour (None: no line)."""

    commands: tuple[Command, ...]
    fill: str | None = None
    line: str | None = LINE
    width: float = STROKE


Part = list[Mark]

_TOKEN = re.compile(r"[MLHVCQAZ]|-?\d*\.?\d+")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4, "A": 7, "Z": 0}


def _commands(d: str) -> tuple[Command, ...]:
    tokens = _TOKEN.findall(d)
    commands: list[Command] = []
    at = 0
    letter = ""
    while at < len(tokens):
        if tokens[at].isalpha():
            letter = tokens[at]
            at += 1
        takes = _TAKES[letter]
        commands.append((letter, tuple(float(number) for number in tokens[at : at + takes])))
        at += takes
        if letter == "M":
            letter = "L"
    return tuple(_without_shorthand(commands))


def _without_shorthand(commands: Sequence[Command]) -> list[Command]:
    """H and V become L, so that a part can be turned."""
    plain: list[Command] = []
    x = y = 0.0
    for letter, numbers in commands:
        if letter == "H":
            letter, numbers = "L", (numbers[0], y)
        elif letter == "V":
            letter, numbers = "L", (x, numbers[0])
        if numbers:
            x, y = numbers[-2:]
        plain.append((letter, numbers))
    return plain


def path(d: str, fill: str | None = None, line: str | None = LINE, width: float = STROKE) -> Part:
    return [Mark(_commands(d), fill, line, width)]


def circle(x: float, y: float, r: float, fill: str | None = None, line: str | None = LINE) -> Part:
    return oval(x, y, r, r, fill, line)


def oval(x: float, y: float, rx: float, ry: float, fill: str | None = None, line: str | None = LINE) -> Part:
    return path(f"M{x - rx} {y}A{rx} {ry} 0 1 1 {x + rx} {y}A{rx} {ry} 0 1 1 {x - rx} {y}Z", fill, line)


def dot(x: float, y: float, r: float = 2, colour: str = LINE) -> Part:
    return path(f"M{x} {y}L{x} {y}", None, colour, r * 2)


def line(*points: Point, colour: str = LINE, width: float = STROKE) -> Part:
    return path(_through(points), None, colour, width)


def shape(*points: Point, fill: str | None = None) -> Part:
    return path(_through(points) + "Z", fill)


def box(
    x: float, y: float, w: float, h: float, round_: float = 3, fill: str | None = None, line: str | None = LINE
) -> Part:
    r = min(round_, w / 2, h / 2)
    return path(
        f"M{x + r} {y}L{x + w - r} {y}A{r} {r} 0 0 1 {x + w} {y + r}L{x + w} {y + h - r}"
        f"A{r} {r} 0 0 1 {x + w - r} {y + h}"
        f"L{x + r} {y + h}A{r} {r} 0 0 1 {x} {y + h - r}L{x} {y + r}A{r} {r} 0 0 1 {x + r} {y}Z",
        fill,
        line,
    )


def tubes(*lines: Sequence[Point], fill: str = PAPER, width: float = 5) -> Part:
    """Limbs, fingers, handles: thick strokes that melt into one outlined shape where they meet."""
    ds = "".join(_through(points) for points in lines)
    return [*path(ds, None, LINE, width + 2 * STROKE), *path(ds, None, fill, width)]


def tube(d: str, fill: str = PAPER, width: float = 5) -> Part:
    """One thick outlined stroke along a curve."""
    return [*path(d, None, LINE, width + 2 * STROKE), *path(d, None, fill, width)]


def _through(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in points)


def place(part: Part, x: float = 0, y: float = 0, size: float = 1, *, flip: bool = False, turn: float = 0) -> Part:
    """The part scaled about the origin, mirrored if asked, turned clockwise in degrees, then moved to (x, y)."""
    across = -size if flip else size
    c, s = cos(radians(turn)), sin(radians(turn))

    def moved(px: float, py: float) -> Point:
        px, py = px * across, py * size
        return px * c - py * s + x, px * s + py * c + y

    def command(letter: str, numbers: tuple[float, ...]) -> Command:
        if letter == "A":
            rx, ry, tilt, large, sweep, ex, ey = numbers
            return "A", (rx * size, ry * size, tilt + turn, large, float(sweep != flip), *moved(ex, ey))
        ends = [moved(*numbers[i : i + 2]) for i in range(0, len(numbers), 2)]
        return letter, tuple(number for end in ends for number in end)

    return [replace(mark, commands=tuple(command(*each) for each in mark.commands)) for mark in part]


def svg(part: Part) -> str:
    """The whole file: a white rounded sheet, so that lines also show on a black page, then the marks."""
    marks = "".join(_element(mark) for mark in _joined(part))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96" fill="none" '
        f'stroke="{LINE}" stroke-width="{_number(STROKE)}" stroke-linecap="round" stroke-linejoin="round">'
        f'<rect width="96" height="96" rx="12" fill="{PAPER}" stroke="none"/>{marks}</svg>\n'
    )


def _joined(part: Part) -> Part:
    """Neighbouring bare lines of one colour and width become one path: the same picture in a smaller file."""
    joined: Part = []
    for mark in part:
        last = joined[-1] if joined else None
        if last and mark.fill is None and last.fill is None and (mark.line, mark.width) == (last.line, last.width):
            joined[-1] = replace(last, commands=last.commands + mark.commands)
        else:
            joined.append(mark)
    return joined


def _element(mark: Mark) -> str:
    attributes = f' fill="{mark.fill}"' if mark.fill else ""
    if mark.line is None:
        attributes += ' stroke="none"'
    else:
        attributes += f' stroke="{mark.line}"' if mark.line != LINE else ""
        attributes += f' stroke-width="{_number(mark.width)}"' if mark.width != STROKE else ""
    return f'<path{attributes} d="{_d(mark.commands)}"/>'


def _d(commands: Sequence[Command]) -> str:
    """The path in steps from point to point, to one decimal: shorter than addresses, and rounding never adds up."""
    written = ""
    x = y = 0.0
    for letter, numbers in commands:
        if letter == "Z":
            written += "z"
            continue
        if letter == "A":
            kept, ends = numbers[:5], numbers[5:]
        else:
            kept, ends = (), numbers
        steps = [round(end, 1) - (y if i % 2 else x) for i, end in enumerate(ends)]
        if letter == "M":
            written += f"M{_number(ends[0])} {_number(ends[1])}"
        else:
            written += letter.lower() + " ".join(_number(n) for n in (*kept, *steps))
        x, y = round(ends[-2], 1), round(ends[-1], 1)
    return written.replace(" -", "-")


def _number(value: float) -> str:
    text = f"{value:.2f}" if value == STROKE else f"{round(value, 1) + 0:.1f}"
    text = text.rstrip("0").rstrip(".")
    if text in ("", "-", "-0"):
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
