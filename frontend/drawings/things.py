"""Things that are held, used, read or spent. Most take the top left corner, or the middle where the thing is round."""

from pen import (
    BROWN,
    CORAL,
    FAIR,
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
    oval,
    path,
    place,
    shape,
    tube,
    tubes,
)
from signs import heart, page_lines, pound


def cup(x: float, y: float, size: float = 1, fill: str = CORAL, steam: bool = True) -> Part:
    """A mug of tea, 20 wide at size 1; (x, y) is the middle of its foot."""
    part = [*path("M10 -15Q18 -15 17 -9Q16 -4 9 -4"), *path("M-10 -18L10 -18L9 -3Q9 0 6 0L-6 0Q-9 0 -9 -3Z", fill)]
    if steam:
        part += [*path("M-4 -24Q-7 -28 -4 -32"), *path("M4 -24Q1 -28 4 -32")]
    return place(part, x, y, size)


def plate(x: float, y: float, r: float = 22, inner: str | None = TINT) -> Part:
    return [*circle(x, y, r, PAPER), *circle(x, y, r * 0.62, inner)]


def fork(x: float, y: float, height: float = 56) -> Part:
    part = [*line((0, -12), (0, 28)), *path("M-6 -28L-6 -18Q-6 -12 0 -12Q6 -12 6 -18L6 -28M0 -28L0 -12")]
    return place(part, x, y, height / 56)


def knife(x: float, y: float, height: float = 56) -> Part:
    return place([*path("M-2 -28Q7 -22 6 4L-2 4Z", TINT), *line((-2, 4), (-2, 28))], x, y, height / 56)


def bowl(x: float, y: float, width: float = 36, fill: str = YELLOW) -> Part:
    """A steaming bowl; (x, y) is the middle of its rim."""
    s = width / 36
    part = [*path("M-18 0L18 0Q17 14 7 15L-7 15Q-17 14 -18 0Z", fill)]
    part += [*path("M-6 -6Q-9 -10 -6 -14"), *path("M6 -6Q3 -10 6 -14")]
    return place(part, x, y, s)


def pan(x: float, y: float, width: float = 30, fill: str = CORAL) -> Part:
    """A saucepan with its handle to the right; (x, y) is the middle of its bottom."""
    part = [*line((15, -11), (29, -13), width=5), *path("M-15 -16L15 -16L15 -4Q15 0 11 0L-11 0Q-15 0 -15 -4Z", fill)]
    return place(part, x, y, width / 30)


def sheet(x: float, y: float, w: float = 44, h: float = 58, fill: str = PAPER) -> Part:
    """A sheet of paper with a folded corner."""
    f = 11
    return [
        *path(f"M{x + 3} {y}L{x + w - f} {y}L{x + w} {y + f}L{x + w} {y + h - 3}Q{x + w} {y + h} {x + w - 3} {y + h}L{x + 3} {y + h}Q{x} {y + h} {x} {y + h - 3}L{x} {y + 3}Q{x} {y} {x + 3} {y}Z", fill),
        *path(f"M{x + w - f} {y}L{x + w - f} {y + f}L{x + w} {y + f}"),
    ]


def written_sheet(x: float, y: float, w: float = 44, h: float = 58, lines: int = 4, fill: str = PAPER) -> Part:
    return [*sheet(x, y, w, h, fill), *page_lines(x + 9, y + 18, w - 18, lines, (h - 28) / max(lines - 1, 1))]


def clipboard(x: float, y: float, w: float = 40, h: float = 52, board: str = YELLOW) -> Part:
    return [*box(x, y, w, h, 5, board), *box(x + 6, y + 8, w - 12, h - 14, 2, PAPER), *box(x + w / 2 - 8, y - 4, 16, 9, 3, TINT)]


def pen(x: float, y: float, length: float = 40, turn: float = 35, fill: str = CORAL) -> Part:
    """A pen with its tip at (x, y), leaning to the right."""
    part = shape((-4, -8), (0, 0), (4, -8), (4, -length), (-4, -length), fill=fill)
    return place([*part, *line((-4, -10), (4, -10))], x, y, turn=turn)


def envelope(x: float, y: float, w: float = 60, h: float = 42, fill: str = YELLOW) -> Part:
    return [*box(x, y, w, h, 4, fill), *line((x + 2, y + 3), (x + w / 2, y + h * 0.58), (x + w - 2, y + 3))]


def calendar(x: float, y: float, w: float = 64, h: float = 62) -> Part:
    part = [*box(x, y, w, h, 5, PAPER), *path(f"M{x} {y + 17}L{x} {y + 5}Q{x} {y} {x + 5} {y}L{x + w - 5} {y}Q{x + w} {y} {x + w} {y + 5}L{x + w} {y + 17}Z", TEAL)]
    for rx in (x + w * 0.28, x + w * 0.72):
        part += line((rx, y - 5), (rx, y + 6))
    return part


def calendar_days(x: float, y: float, across: int = 4, down: int = 3, gap: float = 14, skip: tuple[int, ...] = ()) -> Part:
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
    return [*box(x, y, w, h, 6, LINE), *box(x + 4, y + 6, w - 8, h - 16, 2, screen, None), *dot(x + w / 2, y + h - 5, 1.8, PAPER)]


def laptop(x: float, y: float, w: float = 60, screen: str = TINT) -> Part:
    """(x, y) is the middle of the front edge of its base."""
    h = w * 0.6
    return [
        *box(x - w / 2 + 4, y - h - 6, w - 8, h, 4, screen),
        *path(f"M{x - w / 2 - 4} {y - 6}L{x + w / 2 + 4} {y - 6}Q{x + w / 2 + 3} {y} {x + w / 2 - 2} {y}L{x - w / 2 + 2} {y}Q{x - w / 2 - 3} {y} {x - w / 2 - 4} {y - 6}Z", LINE),
    ]


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
    return place([*box(-w / 2, -h / 2, w, h, 3, fill), *circle(0, 0, h * 0.3, PAPER)], x, y, turn=turn)


def bank_card(x: float, y: float, w: float = 56, h: float = 36, turn: float = 0, fill: str = TEAL) -> Part:
    """(x, y) is its middle."""
    part = [*box(-w / 2, -h / 2, w, h, 5, fill), *path(f"M{-w / 2} {-h / 2 + 7}L{w / 2} {-h / 2 + 7}L{w / 2} {-h / 2 + 14}L{-w / 2} {-h / 2 + 14}Z", LINE)]
    part += box(-w / 2 + 7, h / 2 - 13, 12, 7, 2, YELLOW, None)
    return place(part, x, y, turn=turn)


def jar(x: float, y: float, w: float = 40, h: float = 48) -> Part:
    """A glass jar; (x, y) is the middle of its foot."""
    return [
        *path(f"M{x - w / 2 + 5} {y - h + 6}Q{x - w / 2} {y - h + 12} {x - w / 2} {y - h + 18}L{x - w / 2} {y - 6}Q{x - w / 2} {y} {x - w / 2 + 6} {y}L{x + w / 2 - 6} {y}Q{x + w / 2} {y} {x + w / 2} {y - 6}L{x + w / 2} {y - h + 18}Q{x + w / 2} {y - h + 12} {x + w / 2 - 5} {y - h + 6}Z", TINT),
        *box(x - w / 2 + 2, y - h - 1, w - 4, 8, 3, PAPER),
    ]


def price_tag(x: float, y: float, size: float = 1, fill: str = YELLOW) -> Part:
    """A label on a string; (x, y) is its middle."""
    part = [*path("M-30 0L-17 -18L30 -18Q34 -18 34 -14L34 14Q34 18 30 18L-17 18Z", fill), *circle(-17, 0, 3.6, PAPER)]
    return place([*part, *path("M-17 0Q-30 -6 -34 -24")], x, y, size)


def magnifier(x: float, y: float, r: float = 15, fill: str | None = TINT) -> Part:
    """(x, y) is the middle of the glass; the handle goes down to the right."""
    d = r * 0.75
    return [*line((x + d, y + d), (x + d + r * 0.95, y + d + r * 0.95), width=7), *circle(x, y, r, fill)]


def key(x: float, y: float, size: float = 1, fill: str = YELLOW, turn: float = 0) -> Part:
    """(x, y) is the middle of the key's ring; the blade goes to the right."""
    blade = [*line((9, 0), (36, 0), width=5), *line((35, 0), (35, 9), width=5), *line((26, 0), (26, 7), width=5)]
    return place([*blade, *circle(0, 0, 11, fill), *circle(0, 0, 3.5, PAPER)], x, y, size, turn=turn)


def book(x: float, y: float, w: float = 60, fill: str = PAPER, cover: str = TEAL) -> Part:
    """An open book; (x, y) is the bottom of its spine."""
    s = w / 60
    part = path("M-32 -30L-32 2Q-14 -2 0 5Q14 -2 32 2L32 -30Z", cover)
    part += [*path("M0 -30Q-12 -38 -27 -34L-27 -4Q-12 -7 0 0Z", fill), *path("M0 -30Q12 -38 27 -34L27 -4Q12 -7 0 0Z", fill)]
    return place(part, x, y, s)


def briefcase(x: float, y: float, w: float = 52, fill: str = CORAL) -> Part:
    """(x, y) is the middle of its bottom."""
    s = w / 52
    part = [*path("M-10 -36L-10 -43Q-10 -46 -7 -46L7 -46Q10 -46 10 -43L10 -36"), *box(-26, -36, 52, 36, 5, fill)]
    part += [*line((-26, -19), (26, -19)), *box(-5, -23, 10, 9, 2, YELLOW)]
    return place(part, x, y, s)


def megaphone(x: float, y: float, size: float = 1, fill: str = CORAL) -> Part:
    """Held at (x, y), its wide end to the right."""
    part = [*tube("M4 8L7 22", PAPER, 5), *path("M-6 -7L28 -22L28 22L-6 9Z", fill), *box(-14, -9, 9, 20, 3, TINT), *tubes(((28, -20), (28, 20)), fill=YELLOW, width=2.5)]
    return place(part, x, y, size)


def bucket(x: float, y: float, w: float = 32, fill: str = TEAL) -> Part:
    """(x, y) is the middle of its bottom."""
    s = w / 32
    part = [*path("M-16 -26Q-14 -44 0 -44Q14 -44 16 -26"), *path("M-17 -27L17 -27L13 -3Q12 0 9 0L-9 0Q-12 0 -13 -3Z", fill)]
    return place(part, x, y, s)


def mop(x: float, y: float, height: float = 74) -> Part:
    """A mop standing on its head at (x, y)."""
    part = [*tubes(((0, -74), (0, -16)), fill=YELLOW, width=1.5), *path("M-6 -18L6 -18L14 -2Q9 2 7 -2Q4 2 0 -2Q-4 2 -7 -2Q-9 2 -14 -2Z", PAPER)]
    return place(part, x, y, height / 74)


def broom(x: float, y: float, height: float = 76, turn: float = 0) -> Part:
    """A broom whose bristles end at (x, y)."""
    part = [*line((0, -76), (0, -24), width=4.5), *path("M-5 -25L5 -25L13 0L-13 0Z", YELLOW), *line((0, -8), (0, -1)), *line((-6, -8), (-7, -1)), *line((6, -8), (7, -1))]
    return place(part, x, y, height / 76, turn=turn)


def shopping_bag(x: float, y: float, w: float = 32, fill: str = YELLOW, food: bool = True) -> Part:
    """(x, y) is the middle of its bottom."""
    part: Part = []
    if food:
        part += [*tubes(((-6, -30), (-9, -46)), fill=BROWN, width=5), *circle(5, -34, 7, CORAL)]
    part += path("M-17 -33L17 -33L15 -3Q15 0 12 0L-12 0Q-15 0 -15 -3Z", fill)
    return place([*part, *path("M-7 -24Q0 -12 7 -24")], x, y, w / 32)


def suitcase(x: float, y: float, w: float = 56, fill: str = CORAL) -> Part:
    """(x, y) is the middle of its bottom."""
    s = w / 56
    part = [*path("M-11 -40L-11 -47Q-11 -50 -8 -50L8 -50Q11 -50 11 -47L11 -40"), *box(-28, -40, 56, 40, 7, fill)]
    part += [*line((-15, -40), (-15, 0)), *line((15, -40), (15, 0))]
    return place(part, x, y, s)


def hammer(x: float, y: float, size: float = 1, turn: float = 0) -> Part:
    """(x, y) is the end of the handle."""
    part = [*tubes(((0, -3), (0, -44)), fill=YELLOW, width=4), *path("M-17 -50Q-12 -61 2 -59L13 -59L13 -46L-6 -46Q-13 -46 -17 -50Z", TINT)]
    return place(part, x, y, size, turn=turn)


def spanner(x: float, y: float, size: float = 1, turn: float = 0) -> Part:
    """(x, y) is the end of the handle."""
    d = "M-5 -4Q0 2 5 -4L5 -38Q12 -43 12 -51Q12 -57 7 -61L7 -50L0 -46L-7 -50L-7 -61Q-12 -57 -12 -51Q-12 -43 -5 -38Z"
    return place(path(d, TINT), x, y, size, turn=turn)


def palette(x: float, y: float, size: float = 1) -> Part:
    part = path("M-4 -30C20 -32 36 -18 34 -2C33 10 20 8 14 10C6 13 12 22 6 27C-2 32 -34 26 -34 -2C-34 -18 -20 -29 -4 -30Z", YELLOW)
    for px, py, colour in ((-20, -6, CORAL), (-8, -19, TEAL), (11, -18, PAPER), (-17, 11, TINT)):
        part += circle(px, py, 5.5, colour)
    return place(part, x, y, size)


def brush(x: float, y: float, turn: float = 40, length: float = 50) -> Part:
    """A paint brush, tip at (x, y)."""
    part = [*path("M-4 -14Q-6 -5 0 0Q6 -5 4 -14Z", TEAL), *tubes(((0, -15), (0, -length)), fill=CORAL, width=2)]
    return place(part, x, y, turn=turn)


def notes(x: float, y: float, size: float = 1) -> Part:
    """Two joined music notes; (x, y) is between their feet."""
    part = [*line((-7, 0), (-7, -26), (13, -30), (13, -4)), *line((-7, -20), (13, -24), width=5)]
    return place([*part, *oval(-11, 0, 5, 4, LINE), *oval(9, -4, 5, 4, LINE)], x, y, size)


def flower(x: float, y: float, height: float = 40, petals: str = CORAL, leaves: bool = True) -> Part:
    """A flower growing from (x, y)."""
    top = y - height
    part = line((x, y), (x, top + 8))
    if leaves:
        part += [*path(f"M{x} {y - 4}Q{x - 13} {y - 6} {x - 14} {y - 18}Q{x - 2} {y - 16} {x} {y - 4}Z", TEAL), *path(f"M{x} {y - 4}Q{x + 13} {y - 6} {x + 14} {y - 18}Q{x + 2} {y - 16} {x} {y - 4}Z", TEAL)]
    for px, py in ((0, -8), (7.6, -2.5), (4.7, 6.5), (-4.7, 6.5), (-7.6, -2.5)):
        part += circle(x + px, top + py, 5.5, petals)
    return [*part, *circle(x, top, 4.6, YELLOW)]


def pot(x: float, y: float, w: float = 28, fill: str = BROWN) -> Part:
    """(x, y) is the middle of its bottom."""
    return place([*path("M-12 -18L12 -18L9 0L-9 0Z", fill), *box(-15, -24, 30, 8, 2, fill)], x, y, w / 30)


def watering_can(x: float, y: float, size: float = 1, fill: str = TEAL) -> Part:
    """(x, y) is the middle of its bottom; it pours to the left."""
    part = [*path("M14 -22Q30 -24 28 -10Q26 -2 16 -4"), *tubes(((-14, -8), (-27, -26)), fill=fill, width=3.5), *path("M-10 -26Q2 -44 14 -26")]
    return place([*part, *path("M-15 -26L15 -26L17 -3Q17 0 14 0L-14 0Q-17 0 -17 -3Z", fill), *line((-34, -22), (-23, -33), width=5)], x, y, size)


def scissors(x: float, y: float, size: float = 1, turn: float = 0) -> Part:
    """(x, y) is the pivot; the blades go up."""
    part = [*line((-3, 5), (7, -30), width=4.5), *line((3, 5), (-7, -30), width=4.5)]
    return place([*part, *circle(-9, 14, 7.5, CORAL), *circle(9, 14, 7.5, CORAL), *circle(-9, 14, 2.5, PAPER, None), *circle(9, 14, 2.5, PAPER, None)], x, y, size, turn=turn)


def comb(x: float, y: float, length: float = 36, turn: float = 0, fill: str = YELLOW) -> Part:
    """(x, y) is its middle; teeth down."""
    part = box(-length / 2, -7, length, 8, 3, fill)
    for i in range(5):
        part += line((-length / 2 + 4 + i * (length - 8) / 4, 1), (-length / 2 + 4 + i * (length - 8) / 4, 9))
    return place(part, x, y, turn=turn)


def umbrella(x: float, y: float, w: float = 84, fill: str = CORAL) -> Part:
    """(x, y) is the middle of the canopy's lower edge."""
    s = w / 84
    part = path("M-42 0C-40 -28 -18 -36 0 -36C18 -36 40 -28 42 0Q35 -8 28 0Q21 -8 14 0Q7 -8 0 0Q-7 -8 -14 0Q-21 -8 -28 0Q-35 -8 -42 0Z", fill)
    return place([*part, *path("M0 -36L0 -41M-14 0Q-14 -22 0 -36Q14 -22 14 0")], x, y, s)


def scales(x: float, y: float, w: float = 72) -> Part:
    """A pair of scales; (x, y) is the middle of the foot."""
    s = w / 72
    part = [*line((0, 0), (0, -62), width=4.5), *line((-14, 0), (14, 0), width=5), *line((-27, -54), (27, -54), width=4.5), *circle(0, -62, 4, YELLOW)]
    for px in (-27, 27):
        part += [*line((px - 11, -26), (px, -54), (px + 11, -26)), *path(f"M{px - 13} -26L{px + 13} -26Q{px + 11} -15 {px} -15Q{px - 11} -15 {px - 13} -26Z", YELLOW)]
    return place(part, x, y, s)


def present_heart(x: float, y: float, w: float = 24) -> Part:
    return heart(x, y, w)


def calculator(x: float, y: float, w: float = 40, h: float = 56, fill: str = TEAL) -> Part:
    part = [*box(x, y, w, h, 6, fill), *box(x + 7, y + 8, w - 14, 12, 2, PAPER)]
    for row in range(3):
        for column in range(3):
            part += dot(x + 10 + column * (w - 20) / 2, y + 29 + row * 9, 3, YELLOW if column == 2 else PAPER)
    return part


def bottle(x: float, y: float, height: float = 62, fill: str = TEAL) -> Part:
    part = [*path("M-4 -62L4 -62L4 -44Q11 -40 11 -32L11 -3Q11 0 8 0L-8 0Q-11 0 -11 -3L-11 -32Q-11 -40 -4 -44Z", fill), *path("M-11 -24L11 -24L11 -9L-11 -9Z", PAPER)]
    return place(part, x, y, height / 62)


def wine_glass(x: float, y: float, height: float = 40, fill: str = CORAL) -> Part:
    part = [*line((0, 0), (0, -20)), *line((-8, 0), (8, 0)), *path("M-10 -40L10 -40Q12 -20 0 -19Q-12 -20 -10 -40Z", fill)]
    return place(part, x, y, height / 40)


def badge_card(x: float, y: float, w: float = 34, h: float = 44) -> Part:
    return box(x, y, w, h, 4, PAPER)


def skin_of(fair: bool) -> str:
    return FAIR if fair else BROWN


def pound_label(x: float, y: float, h: float) -> Part:
    return pound(x, y, h)
