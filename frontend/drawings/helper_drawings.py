"""Helpers, workers and groups of people."""

from paper_things import clipboard, mobile, sheet
from pen import (
    CORAL,
    FAIR,
    LINE,
    PAPER,
    TEAL,
    TINT,
    Part,
    box,
    circle,
    line,
    path,
    place,
)
from people import (
    AMINA,
    BEN,
    CARER,
    CHILD,
    GRANDAD,
    HELPER,
    HELPER_MAN,
    NAN,
    ROSE,
    SINGH,
    WORKER,
    arm,
    bust,
    head,
    in_wheelchair,
    small_figure,
    standing,
)
from places import door, house
from signs import question, shield, star, tick
from things import mop, shopping_bag, umbrella


def safety_worker() -> Part:
    return [
        *bust(WORKER, 34, 92, 1.2),
        *shield(72, 30, 32, TEAL),
        *tick(72, 29, 16, PAPER),
        *mobile(62, 56, 20, 34),
        *circle(63, 80, 4.5, FAIR),
    ]


def under_an_umbrella() -> Part:
    return [
        *line((48, 46), (48, 88), width=5),
        *umbrella(48, 46, 84),
        *bust(NAN, 22, 92, 0.74),
        *bust(BEN, 48, 92, 0.78),
        *bust(AMINA, 74, 92, 0.74),
    ]


def all_kinds_of_people() -> Part:
    return [
        *small_figure(NAN, 20, 88, 0.86),
        *path("M36 58Q36 52 31 54M36 58L36 88", None, LINE, 4),
        *small_figure(CHILD, 48, 88, 0.62),
        *place(in_wheelchair(AMINA, 0, 0), 72, 88, 0.84, flip=True),
    ]


def helper_with_a_mop() -> Part:
    return [
        *mop(20, 90, 80),
        *standing(HELPER, 47, 90, 1.02, left=((-18, -42), (-26, -46)), right=((16, -42), (26, -33))),
        *shopping_bag(78, 90, 29),
    ]


def choosing_a_helper() -> Part:
    return [
        *[
            mark
            for x, who in ((5, HELPER), (35, HELPER_MAN), (65, SINGH))
            for mark in [*box(x, 6, 26, 32, 3, TINT), *place(head(who, 0, 0, 8.5), x + 13, 24)]
        ],
        *bust(ROSE, 48, 92, 0.94),
    ]


def same_helper() -> Part:
    return [
        *bust(HELPER, 20, 60, 0.74),
        *bust(HELPER, 76, 60, 0.74),
        *bust(HELPER, 48, 90, 1.0),
        *path("M24 14Q48 2 72 14"),
        *line((64, 15), (73, 14), (71, 5)),
    ]


def helper_checked() -> Part:
    return [
        *bust(HELPER_MAN, 30, 92, 1.1),
        *sheet(52, 8, 36, 46),
        *path("M60 28L80 28M60 38L72 38"),
        *star(78, 48, 11, CORAL),
        *arm(HELPER_MAN, (42, 84), (54, 74), (60, 58)),
    ]


def inspector() -> Part:
    return [
        *house(66, 88, 56, 62, 26, roof_fill=CORAL),
        *door(68, 88, 16, 26, TEAL),
        *standing(WORKER, 25, 90, 1.0, facing=1, right=((14, -36), (12, -34))),
        *clipboard(24, 42, 22, 27),
    ]


def changing_helper() -> Part:
    return [
        *bust(HELPER_MAN, 18, 70, 0.74, facing=-1),
        *bust(HELPER, 78, 70, 0.74, facing=-1),
        *bust(GRANDAD, 48, 92, 0.98, facing=1),
        *path("M28 16L8 16M14 9L7 16L14 23", None, CORAL, 4.5),
        *path("M88 16L68 16M75 9L68 16L75 23", None, TEAL, 4.5),
    ]


def help_desk() -> Part:
    return [
        *bust(WORKER, 48, 64, 1.05),
        *box(8, 60, 80, 32, 4, TEAL),
        *circle(48, 76, 11, PAPER),
        *question(48, 75, 14),
    ]


def carer() -> Part:
    return bust(CARER, 48, 92, 1.62)
