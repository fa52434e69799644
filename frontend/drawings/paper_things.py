"""Paper, money and machines: what is written on, paid with, rung up with. Flat things take their top left corner."""

from pen import (
    CORAL,
    LINE,
    PAPER,
    TEAL,
    TINT,
    YELLOW,
    Part,
    box,
    circle,
    dot,
    line,
    path,
    place,
    shape,
)
from signs import page_lines, pound


def sheet(x: float, y: float, w: float = 44, h: float = 58, fill: str = PAPER) -> Part:
    """A sheet of paper with a folded corner."""
    f = 11
    return [
        *path(
            f"M{x + 3} {y}L{x + w - f} {y}L{x + w} {y + f}L{x + w} {y + h - 3}Q{x + w} {y + h} {x + w - 3} {y + h}"
            f"L{x + 3} {y + h}Q{x} {y + h} {x} {y + h - 3}L{x} {y + 3}Q{x} {y} {x + 3} {y}Z",
            fill,
        ),
        *path(f"M{x + w - f} {y}L{x + w - f} {y + f}L{x + w} {y + f}"),
    ]


def written_sheet(x: float, y: float, w: float = 44, h: float = 58, lines: int = 4, fill: str = PAPER) -> Part:
    return [*sheet(x, y, w, h, fill), *page_lines(x + 9, y + 18, w - 18, lines, (h - 28) / max(lines - 1, 1))]


def clipboard(x: float, y: float, w: float = 40, h: float = 52, board: str = YELLOW) -> Part:
    return [
        *box(x, y, w, h, 5, board),
        *box(x + 6, y + 8, w - 12, h - 14, 2, PAPER),
        *box(x + w / 2 - 8, y - 4, 16, 9, 3, TINT),
    ]


def pen(x: float, y: float, length: float = 40, turn: float = 35, fill: str = CORAL) -> Part:
    """A pen with its tip at (x, y), leaning to the right."""
    part = shape((-4, -8), (0, 0), (4, -8), (4, -length), (-4, -length), fill=fill)
    return place([*part, *line((-4, -10), (4, -10))], x, y, turn=turn)


def envelope(x: float, y: float, w: float = 60, h: float = 42, fill: str = YELLOW) -> Part:
    return [*box(x, y, w, h, 4, fill), *line((x + 2, y + 3), (x + w / 2, y + h * 0.58), (x + w - 2, y + 3))]


def calendar(x: float, y: float, w: float = 64, h: float = 62) -> Part:
    part = [
        *box(x, y, w, h, 5, PAPER),
        *path(
            f"M{x} {y + 17}L{x} {y + 5}Q{x} {y} {x + 5} {y}L{x + w - 5} {y}"
            f"Q{x + w} {y} {x + w} {y + 5}L{x + w} {y + 17}Z",
            TEAL,
        ),
    ]
    for rx in (x + w * 0.28, x + w * 0.72):
        part += line((rx, y - 5), (rx, y + 6))
    return part


def calendar_days(
    x: float, y: float, across: int = 4, down: int = 3, gap: float = 14, skip: tuple[int, ...] = ()
) -> Part:
    return [
        mark
        for i in range(across * down)
        if i not in skip
        for mark in dot(x + (i % across) * gap, y + (i // across) * gap, 3)
    ]


def clock(x: float, y: float, r: float = 24, fill: str = PAPER) -> Part:
    part = [*circle(x, y, r, fill), *line((x, y - r * 0.6), (x, y), (x + r * 0.42, y + r * 0.25), width=4)]
    for tx, ty in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        part += line((x + tx * r * 0.8, y + ty * r * 0.8), (x + tx * r * 0.84, y + ty * r * 0.84))
    return part


def mobile(x: float, y: float, w: float = 34, h: float = 60, screen: str = TINT) -> Part:
    return [
        *box(x, y, w, h, 6, LINE),
        *box(x + 4, y + 6, w - 8, h - 16, 2, screen, None),
        *dot(x + w / 2, y + h - 5, 1.8, PAPER),
    ]


def laptop(x: float, y: float, w: float = 60, screen: str = TINT) -> Part:
    """(x, y) is the middle of the front edge of its base."""
    h = w * 0.6
    left, right = x - w / 2, x + w / 2
    base = (
        f"M{left - 4} {y - 6}L{right + 4} {y - 6}Q{right + 3} {y} {right - 2} {y}"
        f"L{left + 2} {y}Q{left - 3} {y} {left - 4} {y - 6}Z"
    )
    return [*box(left + 4, y - h - 6, w - 8, h, 4, screen), *path(base, LINE)]


def screen(x: float, y: float, w: float = 56, h: float = 40, fill: str = TINT) -> Part:
    return [
        *line((x + w / 2, y + h), (x + w / 2, y + h + 9)),
        *line((x + w / 2 - 12, y + h + 10), (x + w / 2 + 12, y + h + 10), width=4.5),
        *box(x, y, w, h, 5, fill),
    ]


def purse(x: float, y: float, w: float = 52, fill: str = CORAL) -> Part:
    """A clasp purse; (x, y) is the middle of its foot."""
    s = w / 52
    part = path("M-18 -34Q-26 -24 -26 -13Q-26 0 -13 0L13 0Q26 0 26 -13Q26 -24 18 -34Z", fill)
    part += [*box(-20, -39, 40, 8, 4, YELLOW), *circle(-4, -42, 3.6, YELLOW), *circle(4, -42, 3.6, YELLOW)]
    return place(part, x, y, s)


def banknote(x: float, y: float, w: float = 44, h: float = 26, turn: float = 0, fill: str = TINT) -> Part:
    """(x, y) is its middle."""
    return place([*box(-w / 2, -h / 2, w, h, 3, fill), *pound(0, 0, h * 0.62)], x, y, turn=turn)


def bank_card(x: float, y: float, w: float = 56, h: float = 36, turn: float = 0, fill: str = TEAL) -> Part:
    """(x, y) is its middle."""
    part = [
        *box(-w / 2, -h / 2, w, h, 5, fill),
        *path(f"M{-w / 2} {-h / 2 + 7}L{w / 2} {-h / 2 + 7}L{w / 2} {-h / 2 + 14}L{-w / 2} {-h / 2 + 14}Z", LINE),
    ]
    part += box(-w / 2 + 7, h / 2 - 13, 12, 7, 2, YELLOW, None)
    return place(part, x, y, turn=turn)


def jar(x: float, y: float, w: float = 40, h: float = 48) -> Part:
    """A glass jar; (x, y) is the middle of its foot."""
    left, right, neck = x - w / 2, x + w / 2, y - h + 6
    glass = (
        f"M{left + 5} {neck}Q{left} {neck + 6} {left} {neck + 12}L{left} {y - 6}Q{left} {y} {left + 6} {y}"
        f"L{right - 6} {y}Q{right} {y} {right} {y - 6}L{right} {neck + 12}Q{right} {neck + 6} {right - 5} {neck}Z"
    )
    return [*path(glass, TINT), *box(left + 2, y - h - 1, w - 4, 8, 3, PAPER)]


def price_tag(x: float, y: float, size: float = 1, fill: str = YELLOW) -> Part:
    """A label on a string; (x, y) is its middle."""
    part = [*path("M-30 0L-17 -18L30 -18Q34 -18 34 -14L34 14Q34 18 30 18L-17 18Z", fill), *circle(-17, 0, 3.6, PAPER)]
    return place([*part, *path("M-17 0Q-30 -6 -34 -24")], x, y, size)


def magnifier(x: float, y: float, r: float = 15, fill: str | None = TINT) -> Part:
    """(x, y) is the middle of the glass; the handle goes down to the right."""
    d = r * 0.75
    return [*line((x + d, y + d), (x + d + r * 0.95, y + d + r * 0.95), width=7), *circle(x, y, r, fill)]


def book(x: float, y: float, w: float = 60, fill: str = PAPER, cover: str = TEAL) -> Part:
    """An open book; (x, y) is the bottom of its spine."""
    s = w / 60
    part = path("M-32 -30L-32 2Q-14 -2 0 5Q14 -2 32 2L32 -30Z", cover)
    part += [
        *path("M0 -30Q-12 -38 -27 -34L-27 -4Q-12 -7 0 0Z", fill),
        *path("M0 -30Q12 -38 27 -34L27 -4Q12 -7 0 0Z", fill),
    ]
    return place(part, x, y, s)


def scales(x: float, y: float, w: float = 72) -> Part:
    """A pair of scales; (x, y) is the middle of the foot."""
    s = w / 72
    part = [
        *line((0, 0), (0, -62), width=4.5),
        *line((-14, 0), (14, 0), width=5),
        *line((-27, -54), (27, -54), width=4.5),
        *circle(0, -62, 4, YELLOW),
    ]
    for px in (-27, 27):
        part += [
            *line((px - 11, -26), (px, -54), (px + 11, -26)),
            *path(f"M{px - 13} -26L{px + 13} -26Q{px + 11} -15 {px} -15Q{px - 11} -15 {px - 13} -26Z", YELLOW),
        ]
    return place(part, x, y, s)


def calculator(x: float, y: float, w: float = 40, h: float = 56, fill: str = TEAL) -> Part:
    part = [*box(x, y, w, h, 6, fill), *box(x + 7, y + 8, w - 14, 12, 2, PAPER)]
    for row in range(3):
        for column in range(3):
            part += dot(x + 10 + column * (w - 20) / 2, y + 29 + row * 9, 3, YELLOW if column == 2 else PAPER)
    return part
