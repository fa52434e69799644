"""Hands, big enough to be what the picture is about; fingers melt into the palm, being drawn as one set of tubes."""

from collections.abc import Sequence

from pen import FAIR, LINE, STROKE, TEAL, Part, Point, box, line, path, place, tubes


def stop_hand(x: float, y: float, size: float = 1, skin: str = FAIR, cuff: str = TEAL) -> Part:
    """An open palm held up; (x, y) is the middle of the palm."""
    fingers: list[Sequence[Point]] = [
        ((-12, 8), (-13, -22)),
        ((-4, 8), (-4.5, -31)),
        ((4.5, 8), (4.5, -31)),
        ((13, 8), (13.5, -23)),
        ((-10, 14), (-24, -3)),
    ]
    part = [
        *[mark for finger in fingers for mark in path(_way(finger), None, LINE, 6.6 + 2 * STROKE)],
        *path("M-14 2L15 2Q17 20 10 28L-9 28Q-15 20 -14 2Z", skin),
        *[mark for finger in fingers for mark in path(_way(finger), None, skin, 6.6)],
        *path("M-10 6L12 6L10 20L-8 20Z", skin, None),
        *line((-0.2, 3), (-0.2, -4), width=2.6),
        *line((8.8, 3), (8.8, -4), width=2.6),
        *line((-8.5, 3), (-8.5, -4), width=2.6),
        *box(-14, 27, 28, 12, 3, cuff),
    ]
    return place(part, x, y, size)


def _way(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in points)


def open_hand(x: float, y: float, size: float = 1, skin: str = FAIR, cuff: str = TEAL, *, flip: bool = False) -> Part:
    """A hand held out flat, palm up, from the right; (x, y) is the middle of the palm's hollow."""
    d = "M-34 2C-37 -2 -33 -7 -28 -5L-12 1L8 -1C10 -8 17 -11 26 -10L34 -10L34 14L14 14C2 17 -8 16 -14 13Z"
    part = [*path(d, skin), *path("M-12 1Q-2 4 8 -1"), *box(33, -13, 12, 30, 3, cuff)]
    return place(part, x, y, size, flip=flip)


def pointing_hand(x: float, y: float, size: float = 1, turn: float = 0, skin: str = FAIR, cuff: str = TEAL) -> Part:
    """A hand whose first finger ends at (x, y), pressing upwards."""
    part = [
        *tubes(((0, 5), (0, 30)), fill=skin, width=7),
        *path(
            "M-3.5 26L-3.5 22L3.5 22L4 26Q14 24 20 28Q24 32 22 40L18 52L0 52Q-6 46 -12 40Q-16 34 -11 31Q-7 30 -3.5 35Z",
            skin,
        ),
        *path("M-2 22L-2 30L2.5 30L2.5 22Z", skin, None),
        *line((10, 28), (10, 34), width=2.6),
        *line((16, 30), (15.5, 36), width=2.6),
        *box(-3, 51, 24, 11, 3, cuff),
    ]
    return place(part, x, y, size, turn=turn)


def holding_hand(x: float, y: float, size: float = 1, skin: str = FAIR, cuff: str = TEAL) -> tuple[Part, Part]:
    """A hand round something 34 wide and upright, its middle at (x, y): what lies behind it, and what lies in front."""
    behind = [*path("M-14 0L20 0L22 20Q18 32 14 34L-6 34Q-14 26 -14 10Z", skin), *box(-7, 33, 24, 14, 3, cuff)]
    front = [
        *tubes(((22, -8), (14, -8)), fill=skin, width=4.6),
        *tubes(((23, 1), (14, 1)), fill=skin, width=4.6),
        *tubes(((22, 10), (14, 10)), fill=skin, width=4.6),
        *tubes(((-17, 12), (-14, -4)), fill=skin, width=5.4),
    ]
    return place(behind, x, y, size), place(front, x, y, size)
