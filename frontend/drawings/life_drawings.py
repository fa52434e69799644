"""Daily life: at home, in the kitchen, at rest, out of doors, and what people think about."""

from paper_things import clock
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
    path,
    place,
)
from people import (
    AMINA,
    BEN,
    CARER,
    GLORIA,
    GRANDAD,
    HELPER,
    NAN,
    ROSE,
    arm,
    bust,
    head,
    leg,
    standing,
)
from places import armchair, house, open_house, small_bus, stairs
from signs import heart, moon, question, star, sun, thought
from things import cup, flower, fork, knife, pan, plate


def clock_and_tea() -> Part:
    return [*clock(36, 36, 29), *cup(70, 90, 1.25, CORAL)]


def help_at_home() -> Part:
    return [*open_house(48, 90, 84, 84), *bust(GRANDAD, 35, 88, 0.76, facing=1), *bust(HELPER, 62, 88, 0.82, facing=-1)]


def feet_up() -> Part:
    return [
        *path("M10 88L10 50Q10 42 18 42L22 42L22 66L52 66L52 84L14 84", TEAL),
        *leg((30, 60), (50, 60), (72, 58), (74, 50)),
        *box(62, 64, 24, 20, 4, YELLOW),
        *path("M18 34Q26 28 36 34L38 64L20 64Z", YELLOW),
        *heart(28, 48, 11),
        *head(CARER, 28, 22, 11, facing=1),
        *arm(CARER, (30, 42), (40, 52), (50, 46)),
        *cup(56, 47, 0.62, CORAL),
        *path("M14 85L14 90M46 85L46 90M68 85L68 90M80 85L80 90"),
    ]


def empty_plate() -> Part:
    return [*plate(48, 50, 27, None), *fork(12, 50, 60), *knife(82, 50, 60)]


def making_tea() -> Part:
    kettle = [
        *path("M-16 -4Q-18 -24 0 -24Q18 -24 16 -4L14 4L-14 4Z", TEAL),
        *path("M15 -10L27 -18M-4 -24L4 -24M0 -28L0 -24", None, LINE, 4.5),
        *path("M-13 -20Q-26 -18 -22 -2L-15 -2", None, LINE, 4.5),
    ]
    return [
        *bust(NAN, 26, 78, 1.1, facing=1),
        *place(kettle, 60, 40, 0.95, turn=22),
        *arm(NAN, (36, 72), (44, 66), (41, 40)),
        *path("M82 42L82 54", None, TEAL, 4),
        *cup(78, 77, 0.95, CORAL, steam=False),
        *box(6, 77, 84, 8, 3, YELLOW),
    ]


def cooking_together() -> Part:
    return [
        *bust(HELPER, 24, 72, 0.98, facing=1),
        *bust(GRANDAD, 72, 72, 0.98, facing=-1),
        *path("M42 46Q39 42 42 38M52 46Q49 42 52 38"),
        *pan(47, 70, 24),
        *box(6, 70, 84, 21, 3, TINT),
        *path("M20 80L20 80M32 80L32 80M64 80L64 80M76 80L76 80", None, LINE, 6),
    ]


def _easel(x: float) -> Part:
    return [
        *path(f"M{x - 10} 60L{x - 18} 91M{x + 10} 60L{x + 18} 91M{x} 60L{x} 88", None, LINE, 4.5),
        *box(x - 22, 16, 44, 46, 2, PAPER),
        *flower(x, 57, 24, CORAL),
    ]


def painting() -> Part:
    return [
        *_easel(66),
        *bust(GLORIA, 22, 92, 1.0, facing=1),
        *line((40, 62), (56, 50), width=4.5),
        *arm(GLORIA, (30, 84), (36, 78), (39, 63)),
        *star(20, 18, 13),
    ]


def painting_together() -> Part:
    return [
        *box(22, 6, 52, 38, 2, PAPER),
        *circle(36, 20, 6, YELLOW),
        *path("M24 42Q38 22 50 36Q60 26 72 42Z", TEAL),
        *bust(AMINA, 20, 92, 0.86, facing=1),
        *bust(GRANDAD, 48, 92, 0.86),
        *bust(BEN, 76, 92, 0.86, facing=-1),
    ]


def thinking_of_things_to_do() -> Part:
    return [
        *thought(3, 2, 90, 52, (42, 56), (38, 61)),
        *pan(22, 36, 18),
        *circle(43, 24, 4.5, BROWN),
        *path("M49 28Q54 20 60 27", None, LINE, 4),
        *path("M38 36Q42 31 46 36Q50 41 54 36Q58 31 62 36", None, TEAL, 3.5),
        *path("M65 40Q65 31 71 31Q77 31 77 40Z", TEAL),
        *circle(71, 25, 4.5, FAIR),
        *bust(ROSE, 30, 93, 0.74, facing=1),
    ]


def thinking_of_bath_and_bus() -> Part:
    return [
        *thought(0, 2, 48, 44, (34, 48), (38, 52)),
        *path("M11 22L37 22Q36 33 28 33L20 33Q12 33 11 22ZM33 22L33 14Q33 11 29 11", TINT),
        *thought(48, 2, 48, 44, (62, 48), (58, 52)),
        *small_bus(72, 34, 28),
        *bust(AMINA, 48, 93, 0.88),
    ]


def fishing() -> Part:
    return [
        *thought(26, 2, 68, 62, (34, 62), (30, 67)),
        *path("M42 38L66 14L66 26"),
        *path("M52 39Q60 26 72 36L82 30L82 46L72 41Q60 50 52 39Z", CORAL),
        *dot(60, 37, 2),
        *bust(GRANDAD, 22, 93, 0.72, facing=1),
    ]


def photo_of_friends() -> Part:
    def dancer(x: float, shirt: str) -> Part:
        limbs = path(f"M{x - 8} 16L{x} 25L{x + 8} 16M{x} 25L{x} 34L{x - 6} 43M{x} 34L{x + 6} 43")
        return [*limbs, *circle(x, 18, 4.5, shirt)]

    return [
        *box(36, 4, 56, 50, 3, YELLOW),
        *box(42, 10, 44, 38, 1, PAPER),
        *dancer(54, CORAL),
        *dancer(74, TEAL),
        *bust(CARER, 28, 92, 1.0, facing=1, mouth="flat"),
    ]


def sore_back() -> Part:
    return [
        *stairs(46, 90, 3, 15, 13),
        *standing(
            GRANDAD, 26, 90, 1.0, facing=1, mouth="sad", left=((-18, -42), (-8, -32)), right=((14, -42), (18, -34))
        ),
        *path("M6 46L12 50M4 58L11 58M6 70L12 66", None, CORAL, 4),
    ]


def tired_in_bed() -> Part:
    return [
        *line((8, 90), (8, 40), width=5),
        *line((88, 90), (88, 66), width=5),
        *box(12, 52, 30, 20, 7, PAPER),
        *head(ROSE, 28, 52, 13, mouth="asleep"),
        *path("M10 70Q24 62 40 66L78 66Q88 67 88 78L88 82L10 82Z", CORAL),
        *path("M52 44L62 44L52 54L62 54M68 22L82 22L68 36L82 36", None, LINE, 3.25),
    ]


def day_and_night() -> Part:
    return [*house(48, 90, 66, 58, 26), *box(40, 66, 16, 14, 2, YELLOW), *sun(22, 20, 9, 8, 5), *moon(76, 20, 14)]


def empty_chair() -> Part:
    return [*armchair(40, 90, 66), *question(82, 30, 34)]


def crystal_ball() -> Part:
    return [
        *circle(48, 38, 30, TINT),
        *path("M32 64L64 64L74 88L22 88Z", BROWN),
        *star(40, 30, 9),
        *star(60, 46, 9),
        *line((12, 82), (84, 14), width=9.5),
        *line((12, 82), (84, 14), colour=CORAL, width=4.5),
        *line((12, 14), (84, 82), width=9.5),
        *line((12, 14), (84, 82), colour=CORAL, width=4.5),
    ]
