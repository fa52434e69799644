"""Signs: hearts, ticks, the pound, bubbles, arrows, weather. All are drawn around a middle and take their size."""

from math import cos, pi, sin

from pen import CORAL, LINE, PAPER, STROKE, TEAL, TINT, YELLOW, Part, Point, circle, dot, line, path, place, shape


def heart(x: float, y: float, width: float = 20, fill: str = CORAL) -> Part:
    left = "M0 18C-10 10 -20 3 -20 -6C-20 -13 -15 -17 -10 -17C-5 -17 -1.6 -14 0 -9"
    right = "C1.6 -14 5 -17 10 -17C15 -17 20 -13 20 -6C20 3 10 10 0 18Z"
    return place(path(left + right, fill), x, y, width / 40)


def pound(x: float, y: float, height: float = 20) -> Part:
    d = "M6 -5C5 -10 -1 -12 -4 -9C-7 -5 -3 -1 -3 4C-3 7 -5 9 -7 10L7 10M-7 1L3 1"
    return place(path(d), x, y, height / 21)


def question(x: float, y: float, height: float = 24) -> Part:
    size = height / 24
    return [*place(path("M-6.5 -6C-7 -14 7 -14 6.5 -5.5C6 -1 0 -1 0 5"), x, y, size), *dot(x, y + 11 * size, 2.3)]


def exclamation(x: float, y: float, height: float = 24) -> Part:
    size = height / 24
    return [*place(line((0, -11), (0, 4)), x, y, size), *dot(x, y + 11 * size, 2.3)]


def tick(x: float, y: float, width: float = 20, colour: str = TEAL, thick: float = 5) -> Part:
    return place(line((-10, 0), (-3, 8), (10, -9), colour=colour, width=thick), x, y, width / 20)


def cross(x: float, y: float, width: float = 20, colour: str = CORAL, thick: float = 5) -> Part:
    h = width / 2
    return [
        *line((x - h, y - h), (x + h, y + h), colour=colour, width=thick),
        *line((x + h, y - h), (x - h, y + h), colour=colour, width=thick),
    ]


def no_entry(x: float, y: float, r: float) -> Part:
    """A ring with a bar, over what is not wanted; the dark edge keeps it readable in black and white."""
    d = r * 0.7
    rim = circle(x, y, r)
    bar = line((x - d, y - d), (x + d, y + d))
    return [
        *[type(m)(m.commands, None, LINE, 8.5) for m in [*rim, *bar]],
        *[type(m)(m.commands, None, CORAL, 3.5) for m in [*rim, *bar]],
    ]


def arrow(start: Point, end: Point, *, head: float = 8, colour: str = LINE, thick: float = STROKE) -> Part:
    (ax, ay), (bx, by) = start, end
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    ux, uy = (bx - ax) / length * head, (by - ay) / length * head
    barbs = [(bx - ux - uy * 0.8, by - uy + ux * 0.8), (bx, by), (bx - ux + uy * 0.8, by - uy - ux * 0.8)]
    return [*line(start, end, colour=colour, width=thick), *line(*barbs, colour=colour, width=thick)]


def speech(x: float, y: float, w: float, h: float, tail: Point, fill: str = PAPER) -> Part:
    """A speech bubble whose tail ends at the speaker's mouth."""
    tx, ty = tail
    root = min(max(tx, x + 12), x + w - 12)
    below = ty > y
    edge = y + h if below else y
    r = min(9, h / 2)
    go = [f"M{x + r} {y}"]
    if not below:
        go.append(f"L{root - 5} {edge}L{tx} {ty}L{root + 5} {edge}")
    go.append(f"L{x + w - r} {y}A{r} {r} 0 0 1 {x + w} {y + r}L{x + w} {y + h - r}A{r} {r} 0 0 1 {x + w - r} {y + h}")
    if below:
        go.append(f"L{root + 5} {edge}L{tx} {ty}L{root - 5} {edge}")
    go.append(f"L{x + r} {y + h}A{r} {r} 0 0 1 {x} {y + h - r}L{x} {y + r}A{r} {r} 0 0 1 {x + r} {y}Z")
    return path("".join(go), fill)


def thought(x: float, y: float, w: float, h: float, *trail: Point, fill: str = PAPER) -> Part:
    """A cloud of thought filling the box, and the round puffs that lead to the head."""
    d = (
        "M-30 12C-42 12 -44 -4 -34 -7C-34 -19 -18 -22 -12 -15C-6 -24 12 -23 15 -14C24 -21 38 -14 35 -4"
        "C44 0 40 14 29 12C26 20 10 22 5 16C-2 23 -18 22 -20 15C-23 17 -28 16 -30 12Z"
    )
    cloud = [
        type(m)(
            tuple((c, tuple(n * (w / 84 if i % 2 == 0 else h / 44) for i, n in enumerate(ns))) for c, ns in m.commands),
            fill,
        )
        for m in path(d)
    ]
    puffs = [mark for i, (px, py) in enumerate(trail) for mark in circle(px, py, 4 - i * 1.2, fill)]
    return [*place(cloud, x + w / 2, y + h / 2), *puffs]


def sun(x: float, y: float, r: float = 10, rays: int = 8, reach: float = 8) -> Part:
    part = circle(x, y, r, YELLOW)
    for i in range(rays):
        a = 2 * pi * i / rays
        part += line(
            (x + cos(a) * (r + 5), y + sin(a) * (r + 5)),
            (x + cos(a) * (r + 5 + reach * 0.6), y + sin(a) * (r + 5 + reach * 0.6)),
        )
    return part


def moon(x: float, y: float, r: float = 10) -> Part:
    return place(path("M4 -11A12 12 0 1 0 11 6A10 10 0 0 1 4 -11Z", YELLOW), x, y, r / 12)


def star(x: float, y: float, r: float = 10, fill: str = YELLOW) -> Part:
    points = [
        (x + sin(pi * i / 5) * r * (1 if i % 2 == 0 else 0.45), y - cos(pi * i / 5) * r * (1 if i % 2 == 0 else 0.45))
        for i in range(10)
    ]
    return shape(*points, fill=fill)


def cloud(x: float, y: float, width: float = 40, fill: str = TINT) -> Part:
    return place(
        path("M-13 10C-23 10 -23 -3 -14 -3C-14 -13 1 -15 4 -7C12 -12 20 -5 16 0C23 2 21 10 14 10Z", fill),
        x,
        y,
        width / 40,
    )


def waves(x: float, y: float, r: float, count: int = 2, *, left: bool = False, gap: float = 7) -> Part:
    """Sound or signal going out to the right (or left) of a point."""
    part: Part = []
    for i in range(count):
        w = r + i * gap
        side = -1 if left else 1
        part += path(
            f"M{x + side * w * 0.72} {y - w * 0.7}A{w} {w} 0 0 {int(not left)} {x + side * w * 0.72} {y + w * 0.7}"
        )
    return part


def coin(x: float, y: float, r: float = 12) -> Part:
    return [*circle(x, y, r, YELLOW), *pound(x, y, r * 1.15)]


def shield(x: float, y: float, width: float = 40, fill: str = TINT) -> Part:
    return place(path("M0 -22L18 -16L18 -2C18 10 10 18 0 23C-10 18 -18 10 -18 -2L-18 -16Z", fill), x, y, width / 36)


def page_lines(x: float, y: float, w: float, count: int, gap: float = 8) -> Part:
    return [mark for i in range(count) for mark in line((x, y + i * gap), (x + w, y + i * gap))]
