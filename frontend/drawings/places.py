"""Buildings, furniture, vehicles and what grows: the places where things happen."""

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
    dot,
    line,
    path,
    place,
    shape,
    tubes,
)


def house(
    x: float, y: float, w: float = 72, h: float = 70, roof: float = 30, fill: str = PAPER, roof_fill: str | None = TEAL
) -> Part:
    """A house seen from the front; (x, y) is the middle of its doorstep."""
    part = box(x - w / 2 + 6, y - h + roof - 4, w - 12, h - roof + 4, 2, fill)
    return [*part, *shape((x - w / 2, y - h + roof), (x, y - h), (x + w / 2, y - h + roof), fill=roof_fill)]


def open_house(x: float, y: float, w: float = 80, h: float = 76, fill: str = TINT) -> Part:
    """A house outline with room inside for what goes on there; (x, y) is the middle of its floor."""
    eave = y - h * 0.56
    return [
        *path(
            f"M{x - w / 2 + 8} {eave - 4}L{x - w / 2 + 8} {y}L{x + w / 2 - 8} {y}"
            f"L{x + w / 2 - 8} {eave - 4}L{x} {y - h + 4}Z",
            fill,
        ),
        *line((x - w / 2, eave), (x, y - h), (x + w / 2, eave), width=5.5),
    ]


def door(x: float, y: float, w: float = 22, h: float = 40, fill: str = CORAL) -> Part:
    """(x, y) is the middle of its foot."""
    return [*box(x - w / 2, y - h, w, h, 2, fill), *dot(x + w / 2 - 5, y - h * 0.45, 1.9)]


def council(x: float, y: float, w: float = 68) -> Part:
    """A council building: steps, columns, a pediment and a flag; (x, y) is the middle of the lowest step."""
    part = [
        *line((0, -56), (0, -74)),
        *path("M0 -74L15 -71L0 -65Z", CORAL),
        *box(-26, -40, 52, 34, 1, PAPER),
        *shape((-33, -40), (0, -57), (33, -40), fill=TEAL),
    ]
    for px in (-19, -6.5, 6.5, 19):
        part += line((px, -34), (px, -8), width=4.5)
    return place([*part, *box(-33, -7, 66, 7, 1.5, TINT)], x, y, w / 68)


def hall(x: float, y: float, w: float = 76, h: float = 42) -> Part:
    """A wide, low community building with double doors; (x, y) is the middle of its foot."""
    part = [
        *box(x - w / 2 + 5, y - h + 14, w - 10, h - 14, 1, PAPER),
        *shape(
            (x - w / 2, y - h + 15),
            (x - w / 2 + 14, y - h),
            (x + w / 2 - 14, y - h),
            (x + w / 2, y - h + 15),
            fill=TEAL,
        ),
    ]
    for px in (x - w / 2 + 17, x + w / 2 - 17):
        part += box(px - 6, y - 20, 12, 10, 1, TINT)
    return [*part, *box(x - 9, y - 21, 18, 21, 1, CORAL), *line((x, y - 20), (x, y - 1))]


def tree(x: float, y: float, height: float = 52, fill: str = TEAL) -> Part:
    part = [
        *tubes(((0, -2), (0, -22)), fill=BROWN, width=3),
        *path("M-15 -20C-23 -20 -23 -32 -16 -34C-18 -48 -4 -55 2 -49C13 -52 20 -42 16 -35C23 -32 22 -20 14 -20Z", fill),
    ]
    return place(part, x, y, height / 52)


def bus(x: float, y: float, w: float = 76, fill: str = CORAL, people: bool = True) -> Part:
    """A bus seen from the side; (x, y) is the middle of the road under it."""
    part = [*box(-38, -52, 76, 44, 8, fill)]
    for px in (-31, -10, 11):
        part += box(px, -45, 17, 15, 2, PAPER)
    if people:
        part += [
            *path("M-27.5 -30Q-27.5 -39 -22.5 -39Q-17.5 -39 -17.5 -30Z", LINE),
            *path("M-6.5 -30Q-6.5 -39 -1.5 -39Q3.5 -39 3.5 -30Z", LINE),
        ]
    part += [*line((-38, -22), (22, -22)), *path("M31 -8L31 -40Q31 -45 35 -45"), *dot(33, -15, 2.4, YELLOW)]
    return place([*part, *circle(-20, -8, 8, TINT), *circle(18, -8, 8, TINT)], x, y, w / 76)


def van(x: float, y: float, w: float = 76, fill: str = YELLOW) -> Part:
    part = [
        *path(
            "M-38 -10L-38 -42Q-38 -46 -34 -46L8 -46L8 -38L22 -38Q26 -38 28 -34L36 -22Q38 -20 38 -17"
            "L38 -10Q38 -8 36 -8L-36 -8Q-38 -8 -38 -10Z",
            fill,
        )
    ]
    part += [*path("M13 -32L21 -32L28 -21L13 -21Z", PAPER), *circle(-20, -8, 8, TINT), *circle(20, -8, 8, TINT)]
    return place(part, x, y, w / 76)


def bed(x: float, y: float, w: float = 60, cover: str = CORAL) -> Part:
    """A bed seen from the side, its head to the left; (x, y) is the middle of the floor under it."""
    s = w / 60
    part = [
        *line((-30, 0), (-30, -30), width=4.5),
        *line((30, 0), (30, -16), width=4.5),
        *box(-30, -15, 60, 9, 2, PAPER),
    ]
    part += [*path("M-8 -15Q-8 -25 2 -25L24 -25Q30 -25 30 -15Z", cover), *box(-27, -24, 16, 9, 4, TINT)]
    return place(part, x, y, s)


def armchair(x: float, y: float, w: float = 60, fill: str = TEAL) -> Part:
    """An armchair seen from the front; (x, y) is the middle of the floor under it."""
    s = w / 60
    part = [
        *line((-20, 0), (-20, -6)),
        *line((20, 0), (20, -6)),
        *path("M-22 -10L-22 -46Q-22 -56 -12 -56L12 -56Q22 -56 22 -46L22 -10Z", fill),
    ]
    part += [*box(-22, -24, 44, 18, 4, fill), *box(-30, -32, 14, 27, 6, fill), *box(16, -32, 14, 27, 6, fill)]
    return place(part, x, y, s)


def bath(x: float, y: float, w: float = 76) -> Part:
    """(x, y) is the middle of the floor under it."""
    part = [
        *line((-24, -4), (-27, 2)),
        *line((24, -4), (27, 2)),
        *path("M-36 -32L36 -32L32 -12Q30 -4 22 -4L-22 -4Q-30 -4 -32 -12Z", PAPER),
        *line((-40, -32), (40, -32), width=5),
    ]
    return place(part, x, y, w / 80)


def toilet(x: float, y: float, size: float = 1) -> Part:
    """A toilet from the side, facing right; (x, y) is the middle of its foot."""
    part = [
        *path("M-10 -34L-10 -16Q-6 -8 -8 0L14 0Q12 -10 20 -14Q30 -20 31 -34Z", PAPER),
        *box(-27, -62, 17, 30, 3, TINT),
        *path("M-14 -32L33 -32", width=7),
        *line((-21, -68), (-16, -68)),
    ]
    return place(part, x, y, size)


def stairs(x: float, y: float, steps: int = 4, tread: float = 16, rise: float = 11, fill: str = TINT) -> Part:
    """Steps going up to the right from (x, y)."""
    points = [(x, y)]
    for i in range(steps):
        points += [(x + i * tread, y - (i + 1) * rise), (x + (i + 1) * tread, y - (i + 1) * rise)]
    return shape(*points, (x + steps * tread, y), fill=fill)


def folded_map(x: float, y: float, w: float = 72, h: float = 52) -> Part:
    """(x, y) is its top left corner."""
    a, b = x + w / 3, x + 2 * w / 3
    return [
        *shape(
            (x, y + 5),
            (a, y),
            (b, y + 5),
            (x + w, y),
            (x + w, y + h - 5),
            (b, y + h),
            (a, y + h - 5),
            (x, y + h),
            fill=TINT,
        ),
        *line((a, y), (a, y + h - 5)),
        *line((b, y + 5), (b, y + h)),
    ]


def wheelchair(x: float, y: float, size: float = 1) -> Part:
    """An empty wheelchair facing right; (x, y) is the floor under its big wheel's middle."""
    part = [
        *line((-28, -62), (-17, -62), (-14, -30), (16, -30), (22, -8), (30, -8), width=5),
        *line((-12, -44), (12, -44), (14, -31), width=4),
        *circle(-3, -19, 19, PAPER),
        *circle(-3, -19, 4, YELLOW),
        *circle(24, -5, 5, YELLOW),
    ]
    return place(part, x, y, size)


def water(x: float, y: float, w: float = 80, rows: int = 2) -> Part:
    """Waves across; (x, y) is where the first one starts."""
    half = w / 8
    d = ""
    for level in (y + row * 9 for row in range(rows)):
        d += f"M{x} {level}"
        for left in (x + k * half for k in range(8)):
            swell = -6 if round((left - x) / half) % 2 == 0 else 6
            d += f"Q{left + half / 2} {level + swell} {left + half} {level}"
    return path(d, None, TEAL, 4)


def shop(x: float, y: float, w: float = 50, h: float = 46) -> Part:
    """A shop with a striped awning; (x, y) is the middle of its foot."""
    left = x - w / 2
    part = [
        *box(left + 3, y - h + 10, w - 6, h - 10, 1, PAPER),
        *box(left + 9, y - 24, 14, 14, 1, TINT),
        *box(x + w / 2 - 20, y - 25, 12, 25, 1, TEAL),
    ]
    stripe = w / 4
    for i in range(4):
        sx = left + i * stripe
        part += path(
            f"M{sx} {y - h}L{sx + stripe} {y - h}L{sx + stripe} {y - h + 13}"
            f"Q{sx + stripe / 2} {y - h + 19} {sx} {y - h + 13}Z",
            CORAL if i % 2 == 0 else PAPER,
        )
    return part


def bubbles(*places: tuple[float, float, float]) -> Part:
    return [mark for x, y, r in places for mark in circle(x, y, r, TINT)]


def small_bus(x: float, y: float, w: float = 30, fill: str = YELLOW) -> Part:
    """A bus for a small corner: body, two windows, two wheels; (x, y) is the road under its middle."""
    s = w / 30
    part = [*box(-15, -23, 30, 18, 4, fill), *path("M-8.5 -15L-3.5 -15M3.5 -15L8.5 -15", None, PAPER, 6)]
    return place([*part, *dot(-7.5, -4, 4), *dot(7.5, -4, 4)], x, y, s)
