"""Doors: choosing one, knocking, who stands there."""

from pen import (
    BROWN,
    CORAL,
    FAIR,
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
    tubes,
)
from people import (
    BEN,
    CARER,
    GLORIA,
    GRANDAD,
    ROSE,
    SINGH,
    TOM,
    WORKER,
    arm,
    arms,
    bust,
    head,
    leg,
    small_figure,
    standing,
)
from places import door
from signs import sun
from things import shopping_bag


def helping_with_a_coat() -> Part:
    return [
        *leg((28, 64), (27, 87), (25, 87)),
        *leg((40, 64), (40, 87), (43, 87)),
        *path("M26 36Q34 31 42 36Q47 38 47 46L49 74L20 74L22 46Q22 38 26 36Z", BROWN),
        *path("M29 35L39 35L37 74L32 74Z", YELLOW),
        *head(GRANDAD, 34, 23, 10.5, facing=1),
        *tubes(((25, 42), (14, 50), (6, 44)), fill=BROWN, width=5),
        *tubes(((44, 42), (52, 56)), fill=BROWN, width=5),
        *circle(53, 60, 4, FAIR),
        *small_figure(ROSE, 74, 89, 0.98),
        *arms(ROSE, ((66, 42), (58, 46), (46, 38)), ((70, 50), (62, 56), (54, 54))),
    ]


def people_at_the_door() -> Part:
    return [
        *box(14, 6, 68, 84, 2, TINT),
        *small_figure(SINGH, 33, 88, 0.94),
        *small_figure(ROSE, 60, 88, 0.92),
        *arm(ROSE, (71, 46), (80, 40), (82, 24)),
    ]


def knocking() -> Part:
    return [
        *box(52, 8, 38, 82, 2, PAPER),
        *door(71, 90, 30, 74, CORAL),
        *standing(WORKER, 26, 90, 1.04, facing=1, right=((18, -46), (25, -58))),
        *path("M56 24L60 20M56 38L61 40"),
    ]


def heavy_bags() -> Part:
    return [
        *standing(CARER, 48, 90, 1.05, mouth="flat", left=((-16, -42), (-22, -30)), right=((14, -42), (22, -34))),
        *shopping_bag(20, 82, 30, CORAL),
        *shopping_bag(76, 90, 30, TEAL, food=False),
    ]


def open_door() -> Part:
    return [
        *box(22, 8, 46, 80, 2, TINT),
        *path("M40 88L44 60L48 60L66 88Z", YELLOW),
        *sun(46, 36, 8, 8, 5),
        *path("M22 8L6 16L6 94L22 88Z", CORAL),
        *dot(17, 52, 2.4),
        *line((22, 88), (90, 88)),
    ]


def three_doors() -> Part:
    one = path("M15 36L20 32L20 48")
    two = path("M42 36Q48 28 53 35Q53 40 43 48L54 48")
    three = path("M70 33L81 33L75 39Q82 40 81 45Q78 51 70 47")
    return [
        *door(18, 90, 24, 72, CORAL),
        *door(48, 90, 24, 72, YELLOW),
        *door(78, 90, 24, 72, TINT),
        *one,
        *two,
        *three,
    ]


def choosing_a_door() -> Part:
    return [
        *door(42, 70, 20, 56, CORAL),
        *door(65, 70, 20, 56, YELLOW),
        *door(87, 70, 16, 56, TINT),
        *bust(ROSE, 22, 92, 1.0, facing=1),
        *arm(ROSE, (32, 84), (46, 76), (58, 62)),
    ]


def new_door() -> Part:
    return [
        *door(18, 90, 24, 58, TINT),
        *door(76, 90, 28, 68, YELLOW),
        *small_figure(TOM, 46, 90, 0.84),
        *arm(TOM, (54, 52), (62, 54), (68, 50)),
        *path("M16 22Q40 2 60 14M54 5L62 15L50 20", None, TEAL, 4.5),
    ]


def bringing_shopping() -> Part:
    return [
        *standing(BEN, 24, 90, 1.04, facing=1, right=((16, -42), (24, -32))),
        *shopping_bag(52, 90, 32),
        *standing(
            GLORIA, 78, 90, 0.92, facing=-1, skirt=True, left=((-14, -42), (-20, -44)), right=((12, -40), (11, -30))
        ),
    ]
