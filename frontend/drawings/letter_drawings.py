"""Letters, bills, dates, maps and what weighs or proves something."""

from hands import pointing_hand
from paper_things import book, calendar, calendar_days, envelope, scales, sheet
from pen import (
    CORAL,
    LINE,
    PAPER,
    TEAL,
    YELLOW,
    Part,
    box,
    circle,
    dot,
    line,
    oval,
    path,
    place,
)
from people import (
    CARER,
    GRANDAD,
    bust,
)
from places import council, folded_map
from signs import coin, cross, pound, question, shield, tick


def letter() -> Part:
    return [
        *sheet(20, 6, 56, 60),
        *line((32, 24), (56, 24)),
        *line((32, 36), (64, 36)),
        *path("M8 44L8 84Q8 90 14 90L82 90Q88 90 88 84L88 44L48 70Z", YELLOW),
    ]


def letter_about_money() -> Part:
    return [
        *sheet(20, 5, 56, 62),
        *pound(46, 34, 32),
        *path("M8 46L8 84Q8 90 14 90L82 90Q88 90 88 84L88 46L48 70Z", YELLOW),
    ]


def letter_answered() -> Part:
    return [*envelope(8, 14, 58, 42), *calendar(42, 46, 46, 44), *tick(65, 77, 20)]


def letter_box() -> Part:
    return [
        *box(24, 34, 56, 56, 6, CORAL),
        *box(32, 42, 40, 8, 2, LINE),
        *council(52, 84, 28),
        *path("M38 8L66 8L66 44L38 44Z", PAPER),
        *line((38, 8), (52, 22), (66, 8)),
        *line((32, 46), (72, 46), width=5),
    ]


def bill() -> Part:
    return [
        *path("M18 6L78 6L78 90L68 84L58 90L48 84L38 90L28 84L18 90Z", PAPER),
        *line((30, 22), (66, 22)),
        *line((30, 36), (66, 36)),
        *oval(48, 60, 25, 14, YELLOW),
        *pound(48, 60, 17),
    ]


def bill_crossed_out() -> Part:
    return [
        *path("M18 6L78 6L78 90L68 84L58 90L48 84L38 90L28 84L18 90Z", PAPER),
        *line((30, 24), (66, 24)),
        *pound(48, 56, 30),
        *line((12, 84), (84, 16), width=9),
        *line((12, 84), (84, 16), colour=CORAL, width=4.5),
    ]


def calendar_two_days() -> Part:
    return [
        *calendar(12, 14, 72, 74),
        *calendar_days(27, 46, gap=14, skip=(1, 6)),
        *circle(41, 46, 8, YELLOW),
        *dot(41, 46, 2.6),
        *circle(55, 60, 8, YELLOW),
        *dot(55, 60, 2.6),
    ]


def calendar_cancelled() -> Part:
    return [*calendar(12, 14, 72, 74), *calendar_days(27, 46, gap=14, skip=(5,)), *cross(41, 60, 15)]


def notebook() -> Part:
    return [
        *box(16, 8, 68, 82, 5, TEAL),
        *box(26, 16, 50, 66, 2, PAPER),
        *[mark for y in (24, 41, 57, 74) for mark in line((10, y), (22, y), width=4.5)],
        *[mark for y in (34, 64) for mark in [*line((35, y), (46, y), width=5), *coin(62, y, 10)]],
    ]


def two_maps() -> Part:
    return [
        *folded_map(6, 34, 40, 52),
        *folded_map(50, 34, 40, 52),
        *circle(26, 22, 14, PAPER),
        *tick(26, 22, 16),
        *circle(70, 22, 14, PAPER),
        *question(70, 21, 16),
    ]


def book_and_scales() -> Part:
    return [*book(48, 88, 78), *place(scales(0, 0, 60), 48, 60)]


def shield_and_scales() -> Part:
    return [*shield(24, 48, 38, TEAL), *tick(24, 47, 18, PAPER), *scales(66, 86, 50)]


def people_on_scales() -> Part:
    return [
        *line((48, 88), (48, 20), width=5),
        *line((30, 89), (66, 89), width=6),
        *line((20, 28), (76, 28), width=5),
        *circle(48, 20, 5, YELLOW),
        *[
            mark
            for x, who in ((20, CARER), (76, GRANDAD))
            for mark in [
                *line((x - 14, 66), (x, 28), (x + 14, 66)),
                *place(bust(who, 0, 0, 0.66), x, 68),
                *path(f"M{x - 16} 67L{x + 16} 67Q{x + 13} 79 {x} 79Q{x - 13} 79 {x - 16} 67Z", YELLOW),
            ]
        ],
    ]


def tick_sign() -> Part:
    return [*circle(48, 48, 38, TEAL), *tick(48, 49, 44, PAPER, 9)]


def press_button() -> Part:
    return [
        *box(8, 12, 80, 32, 12, TEAL),
        *path("M22 28L36 28M60 28L74 28", None, PAPER, 5),
        *pointing_hand(46, 30, 0.95),
    ]


def press_twice() -> Part:
    return [
        *box(14, 6, 62, 62, 8, LINE),
        *[
            mark
            for row in range(3)
            for column in range(3)
            for mark in dot(27 + column * 18, 19 + row * 18, 6, YELLOW if row == column == 1 else PAPER)
        ],
        *pointing_hand(47, 42, 0.85),
    ]
