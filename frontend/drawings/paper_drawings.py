"""Paper: plans, forms, lists, letters, bills and calendars."""

from hands import pointing_hand
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
    oval,
    path,
    place,
)
from people import (
    AMINA,
    BEN,
    CARER,
    GRANDAD,
    HELPER,
    ROSE,
    WORKER,
    arm,
    bust,
    head,
)
from places import council, folded_map, small_bus, water
from signs import coin, cross, pound, question, shield, speech, tick
from things import (
    book,
    calendar,
    calendar_days,
    envelope,
    magnifier,
    pan,
    pen,
    scales,
    sheet,
    written_sheet,
)


def my_plan() -> Part:
    return [
        *sheet(16, 6, 64, 84),
        *box(26, 16, 26, 28, 3, TINT),
        *head(AMINA, 39, 32, 8),
        *line((60, 34), (70, 34)),
        *line((27, 56), (69, 56)),
        *line((27, 67), (69, 67)),
        *line((27, 78), (52, 78)),
    ]


def about_me_form() -> Part:
    return [*sheet(10, 6, 60, 84), *head(CARER, 32, 30, 12), *line((20, 56), (58, 56)), *line((20, 67), (52, 67)), *line((20, 78), (44, 78)), *pen(56, 84, 50, 32)]


def form_and_talk() -> Part:
    return [
        *sheet(8, 32, 46, 58),
        *line((18, 58), (42, 58)),
        *line((18, 68), (42, 68)),
        *line((18, 78), (34, 78)),
        *pen(48, 84, 40, 32),
        *speech(50, 8, 38, 24, (58, 42), TEAL),
        *speech(12, 6, 32, 20, (26, 34), YELLOW),
    ]


def plan_with_pictures() -> Part:
    return [
        *sheet(12, 5, 72, 86),
        *pan(32, 32, 20),
        *small_bus(34, 60, 26),
        *head(BEN, 34, 76, 8.5),
        *path("M58 28L72 28M58 52L72 52M58 76L72 76"),
    ]


def shopping_list() -> Part:
    return [
        *sheet(12, 5, 72, 86),
        *circle(26, 24, 5, BROWN),
        *path("M32 27Q38 20 44 26", width=4.5),
        *water(20, 34, 28, 1),
        *bust(HELPER, 33, 80, 0.72),
        *pound(66, 30, 17),
        *pound(66, 66, 17),
    ]


def price_list() -> Part:
    return [
        *sheet(12, 5, 72, 86),
        *[mark for y in (38, 70) for mark in [*line((23, y), (44, y), width=5), *coin(64, y, 13)]],
    ]


def plan_line_circled() -> Part:
    return [*sheet(16, 5, 64, 86), *line((28, 28), (66, 28)), *oval(48, 47, 38, 11, YELLOW), *line((28, 47), (66, 47)), *line((28, 66), (66, 66)), *line((28, 79), (54, 79))]


def plan_changed() -> Part:
    return [
        *sheet(12, 5, 62, 86),
        *line((24, 32), (62, 32)),
        *line((22, 24), (64, 40), colour=CORAL, width=4.5),
        *line((22, 40), (64, 24), colour=CORAL, width=4.5),
        *line((24, 58), (62, 58), colour=TEAL, width=6),
        *line((24, 76), (48, 76)),
        *pen(66, 58, 44, 32, YELLOW),
    ]


def plan_checked() -> Part:
    return [
        *bust(WORKER, 30, 68, 1.1, facing=1),
        *sheet(14, 50, 40, 42),
        *line((22, 68), (44, 68)),
        *line((22, 79), (38, 79)),
        *circle(74, 28, 15, TINT),
        *tick(74, 28, 17),
        *circle(74, 68, 15, TINT),
        *cross(74, 68, 13),
    ]


def plan_and_basket() -> Part:
    return [
        *sheet(8, 6, 44, 60),
        *tick(19, 26, 10, thick=4),
        *line((29, 26), (40, 26)),
        *tick(19, 42, 10, thick=4),
        *line((29, 42), (40, 42)),
        *circle(62, 56, 8, CORAL),
        *circle(76, 56, 8, TEAL),
        *path("M56 56Q56 40 69 40Q82 40 82 56"),
        *path("M46 58L92 58L86 90L52 90Z", YELLOW),
        *line((62, 66), (64, 82)),
        *line((77, 66), (75, 82)),
    ]


def ticking_a_list() -> Part:
    return [
        *sheet(10, 6, 58, 84),
        *[mark for y in (32, 51, 70) for mark in [*tick(24, y, 12, thick=4), *line((38, y), (56, y))]],
        *pen(60, 68, 50, 34),
    ]


def yes_or_no_letter() -> Part:
    return [*sheet(14, 5, 68, 86), *line((26, 24), (56, 24)), *box(24, 38, 22, 22, 3, TINT), *tick(35, 49, 14), *box(24, 66, 22, 0.1)[:0], *box(52, 38, 22, 22, 3, TINT), *cross(63, 49, 11), *line((26, 72), (70, 72))]


def checking_a_form() -> Part:
    return [*written_sheet(10, 6, 56, 84, 5), *magnifier(58, 54, 20)]


def letter() -> Part:
    return [*sheet(20, 6, 56, 60), *line((32, 24), (56, 24)), *line((32, 36), (64, 36)), *path("M8 44L8 84Q8 90 14 90L82 90Q88 90 88 84L88 44L48 70Z", YELLOW)]


def letter_about_money() -> Part:
    return [*sheet(20, 5, 56, 62), *pound(46, 34, 32), *path("M8 46L8 84Q8 90 14 90L82 90Q88 90 88 84L88 46L48 70Z", YELLOW)]


def letter_answered() -> Part:
    return [*envelope(8, 14, 58, 42), *calendar(42, 46, 46, 44), *tick(65, 77, 20)]


def letter_box() -> Part:
    return [
        *box(24, 34, 56, 56, 6, CORAL),
        *box(32, 42, 40, 8, 2, LINE),
        *council(52, 84, 28)[1:],
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
    return [*calendar(12, 14, 72, 74), *calendar_days(27, 46, gap=14, skip=(1, 6)), *circle(41, 46, 8, YELLOW), *dot(41, 46, 2.6), *circle(55, 60, 8, YELLOW), *dot(55, 60, 2.6)]


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
    return [*folded_map(6, 34, 40, 52), *folded_map(50, 34, 40, 52), *circle(26, 22, 14, PAPER), *tick(26, 22, 16), *circle(70, 22, 14, PAPER), *question(70, 21, 16)]


def book_and_scales() -> Part:
    return [*scales(48, 58, 66)[:0], *book(48, 88, 78), *place(scales(0, 0, 60), 48, 60)]


def shield_and_scales() -> Part:
    return [*shield(24, 48, 38, TEAL), *tick(24, 47, 18, PAPER), *scales(66, 86, 50), *circle(45, 62, 4, CORAL)[:0]]


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


def signing_a_page() -> Part:
    return [
        *sheet(22, 6, 52, 72),
        *line((34, 24), (54, 24)),
        *line((34, 36), (62, 36)),
        *path("M30 54Q34 46 37 54Q40 60 44 52M52 54Q56 46 59 54Q62 60 66 52", None, TEAL),
        *pen(37, 62, 28, -38, CORAL),
        *pen(59, 62, 28, 38, YELLOW),
        *arm(ROSE, (4, 92), (8, 74), (20, 52), width=7)[:0],
    ]


def press_button() -> Part:
    return [*box(8, 12, 80, 32, 12, TEAL), *path("M22 28L36 28M60 28L74 28", None, PAPER, 5), *pointing_hand(46, 30, 0.95)]


def press_twice() -> Part:
    return [
        *box(14, 6, 62, 62, 8, LINE),
        *[mark for row in range(3) for column in range(3) for mark in dot(27 + column * 18, 19 + row * 18, 6, YELLOW if row == column == 1 else PAPER)],
        *pointing_hand(47, 42, 0.85),
    ]
