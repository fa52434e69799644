"""Plans, forms and lists."""

from paper_things import magnifier, pen, sheet, written_sheet
from pen import (
    BROWN,
    CORAL,
    TEAL,
    TINT,
    YELLOW,
    Part,
    box,
    circle,
    line,
    oval,
    path,
)
from people import (
    AMINA,
    BEN,
    CARER,
    HELPER,
    WORKER,
    bust,
    head,
)
from places import small_bus, water
from signs import coin, cross, pound, speech, tick
from things import pan


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
    return [
        *sheet(10, 6, 60, 84),
        *head(CARER, 32, 30, 12),
        *line((20, 56), (58, 56)),
        *line((20, 67), (52, 67)),
        *line((20, 78), (44, 78)),
        *pen(56, 84, 50, 32),
    ]


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
    return [
        *sheet(16, 5, 64, 86),
        *line((28, 28), (66, 28)),
        *oval(48, 47, 38, 11, YELLOW),
        *line((28, 47), (66, 47)),
        *line((28, 66), (66, 66)),
        *line((28, 79), (54, 79)),
    ]


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
    return [
        *sheet(14, 5, 68, 86),
        *line((26, 24), (56, 24)),
        *box(24, 38, 22, 22, 3, TINT),
        *tick(35, 49, 14),
        *box(52, 38, 22, 22, 3, TINT),
        *cross(63, 49, 11),
        *line((26, 72), (70, 72)),
    ]


def checking_a_form() -> Part:
    return [*written_sheet(10, 6, 56, 84, 5), *magnifier(58, 54, 20)]


def signing_a_page() -> Part:
    return [
        *sheet(22, 6, 52, 72),
        *line((34, 24), (54, 24)),
        *line((34, 36), (62, 36)),
        *path("M30 54Q34 46 37 54Q40 60 44 52M52 54Q56 46 59 54Q62 60 66 52", None, TEAL),
        *pen(37, 62, 28, -38, CORAL),
        *pen(59, 62, 28, 38, YELLOW),
    ]
