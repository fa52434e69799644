"""Things for the house, for making and for mending. Most take the middle of their foot, round ones their middle."""

from pen import (
    BROWN,
    CORAL,
    LINE,
    PAPER,
    TEAL,
    TINT,
    YELLOW,
    Part,
    box,
    circle,
    line,
    oval,
    path,
    place,
    tube,
    tubes,
)


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


def key(x: float, y: float, size: float = 1, fill: str = YELLOW, turn: float = 0) -> Part:
    """(x, y) is the middle of the key's ring; the blade goes to the right."""
    blade = [*line((9, 0), (36, 0), width=5), *line((35, 0), (35, 9), width=5), *line((26, 0), (26, 7), width=5)]
    return place([*blade, *circle(0, 0, 11, fill), *circle(0, 0, 3.5, PAPER)], x, y, size, turn=turn)


def briefcase(x: float, y: float, w: float = 52, fill: str = CORAL) -> Part:
    """(x, y) is the middle of its bottom."""
    s = w / 52
    part = [*path("M-10 -36L-10 -43Q-10 -46 -7 -46L7 -46Q10 -46 10 -43L10 -36"), *box(-26, -36, 52, 36, 5, fill)]
    part += [*line((-26, -19), (26, -19)), *box(-5, -23, 10, 9, 2, YELLOW)]
    return place(part, x, y, s)


def megaphone(x: float, y: float, size: float = 1, fill: str = CORAL) -> Part:
    """Held at (x, y), its wide end to the right."""
    part = [
        *tube("M4 8L7 22", PAPER, 5),
        *path("M-6 -7L28 -22L28 22L-6 9Z", fill),
        *box(-14, -9, 9, 20, 3, TINT),
        *tubes(((28, -20), (28, 20)), fill=YELLOW, width=2.5),
    ]
    return place(part, x, y, size)


def bucket(x: float, y: float, w: float = 32, fill: str = TEAL) -> Part:
    """(x, y) is the middle of its bottom."""
    s = w / 32
    part = [
        *path("M-16 -26Q-14 -44 0 -44Q14 -44 16 -26"),
        *path("M-17 -27L17 -27L13 -3Q12 0 9 0L-9 0Q-12 0 -13 -3Z", fill),
    ]
    return place(part, x, y, s)


def mop(x: float, y: float, height: float = 74) -> Part:
    """A mop standing on its head at (x, y)."""
    part = [
        *tubes(((0, -74), (0, -16)), fill=YELLOW, width=1.5),
        *path("M-6 -18L6 -18L14 -2Q9 2 7 -2Q4 2 0 -2Q-4 2 -7 -2Q-9 2 -14 -2Z", PAPER),
    ]
    return place(part, x, y, height / 74)


def broom(x: float, y: float, height: float = 76, turn: float = 0) -> Part:
    """A broom whose bristles end at (x, y)."""
    part = [
        *line((0, -76), (0, -24), width=4.5),
        *path("M-5 -25L5 -25L13 0L-13 0Z", YELLOW),
        *line((0, -8), (0, -1)),
        *line((-6, -8), (-7, -1)),
        *line((6, -8), (7, -1)),
    ]
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
    part = [
        *tubes(((0, -3), (0, -44)), fill=YELLOW, width=4),
        *path("M-17 -50Q-12 -61 2 -59L13 -59L13 -46L-6 -46Q-13 -46 -17 -50Z", TINT),
    ]
    return place(part, x, y, size, turn=turn)


def spanner(x: float, y: float, size: float = 1, turn: float = 0) -> Part:
    """(x, y) is the end of the handle."""
    d = "M-5 -4Q0 2 5 -4L5 -38Q12 -43 12 -51Q12 -57 7 -61L7 -50L0 -46L-7 -50L-7 -61Q-12 -57 -12 -51Q-12 -43 -5 -38Z"
    return place(path(d, TINT), x, y, size, turn=turn)


def palette(x: float, y: float, size: float = 1) -> Part:
    part = path(
        "M-4 -30C20 -32 36 -18 34 -2C33 10 20 8 14 10C6 13 12 22 6 27C-2 32 -34 26 -34 -2C-34 -18 -20 -29 -4 -30Z",
        YELLOW,
    )
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
        part += [
            *path(f"M{x} {y - 4}Q{x - 13} {y - 6} {x - 14} {y - 18}Q{x - 2} {y - 16} {x} {y - 4}Z", TEAL),
            *path(f"M{x} {y - 4}Q{x + 13} {y - 6} {x + 14} {y - 18}Q{x + 2} {y - 16} {x} {y - 4}Z", TEAL),
        ]
    for px, py in ((0, -8), (7.6, -2.5), (4.7, 6.5), (-4.7, 6.5), (-7.6, -2.5)):
        part += circle(x + px, top + py, 5.5, petals)
    return [*part, *circle(x, top, 4.6, YELLOW)]


def pot(x: float, y: float, w: float = 28, fill: str = BROWN) -> Part:
    """(x, y) is the middle of its bottom."""
    return place([*path("M-12 -18L12 -18L9 0L-9 0Z", fill), *box(-15, -24, 30, 8, 2, fill)], x, y, w / 30)


def watering_can(x: float, y: float, size: float = 1, fill: str = TEAL) -> Part:
    """(x, y) is the middle of its bottom; it pours to the left."""
    part = [
        *path("M14 -22Q30 -24 28 -10Q26 -2 16 -4"),
        *tubes(((-14, -8), (-27, -26)), fill=fill, width=3.5),
        *path("M-10 -26Q2 -44 14 -26"),
    ]
    return place(
        [
            *part,
            *path("M-15 -26L15 -26L17 -3Q17 0 14 0L-14 0Q-17 0 -17 -3Z", fill),
            *line((-34, -22), (-23, -33), width=5),
        ],
        x,
        y,
        size,
    )


def scissors(x: float, y: float, size: float = 1, turn: float = 0) -> Part:
    """(x, y) is the pivot; the blades go up."""
    part = [*line((-3, 5), (7, -30), width=4.5), *line((3, 5), (-7, -30), width=4.5)]
    return place(
        [
            *part,
            *circle(-9, 14, 7.5, CORAL),
            *circle(9, 14, 7.5, CORAL),
            *circle(-9, 14, 2.5, PAPER, None),
            *circle(9, 14, 2.5, PAPER, None),
        ],
        x,
        y,
        size,
        turn=turn,
    )


def comb(x: float, y: float, length: float = 36, turn: float = 0, fill: str = YELLOW) -> Part:
    """(x, y) is its middle; teeth down."""
    part = box(-length / 2, -7, length, 8, 3, fill)
    for i in range(5):
        part += line((-length / 2 + 4 + i * (length - 8) / 4, 1), (-length / 2 + 4 + i * (length - 8) / 4, 9))
    return place(part, x, y, turn=turn)


def umbrella(x: float, y: float, w: float = 84, fill: str = CORAL) -> Part:
    """(x, y) is the middle of the canopy's lower edge."""
    s = w / 84
    part = path(
        "M-42 0C-40 -28 -18 -36 0 -36C18 -36 40 -28 42 0Q35 -8 28 0Q21 -8 14 0Q7 -8 0 0Q-7 -8 -14 0"
        "Q-21 -8 -28 0Q-35 -8 -42 0Z",
        fill,
    )
    return place([*part, *path("M0 -36L0 -41M-14 0Q-14 -22 0 -36Q14 -22 14 0")], x, y, s)


def bottle(x: float, y: float, height: float = 62, fill: str = TEAL) -> Part:
    part = [
        *path("M-4 -62L4 -62L4 -44Q11 -40 11 -32L11 -3Q11 0 8 0L-8 0Q-11 0 -11 -3L-11 -32Q-11 -40 -4 -44Z", fill),
        *path("M-11 -24L11 -24L11 -9L-11 -9Z", PAPER),
    ]
    return place(part, x, y, height / 62)
