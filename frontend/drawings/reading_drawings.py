"""Reading and writing, alone and together."""

from hands import stop_hand
from paper_things import clock, pen, sheet
from pen import (
    BROWN,
    CORAL,
    FAIR,
    LINE,
    PAPER,
    YELLOW,
    Part,
    box,
    circle,
    line,
    oval,
    path,
    place,
    tubes,
)
from people import (
    AMINA,
    BEN,
    CARER,
    GLORIA,
    GRANDAD,
    HELPER,
    NAN,
    SINGH,
    TOM,
    WORKER,
    arm,
    bust,
)
from signs import heart, pound, tick


def helping_to_read() -> Part:
    return [
        *bust(BEN, 24, 74, 1.0, facing=1),
        *bust(GRANDAD, 72, 74, 1.0, facing=-1),
        *sheet(30, 52, 36, 40),
        *path("M38 66L54 66M38 75L58 75M38 84L50 84"),
    ]


def helping_to_write() -> Part:
    return [
        *bust(GLORIA, 24, 78, 1.0, facing=1),
        *bust(TOM, 70, 78, 1.0, facing=-1),
        *box(6, 74, 84, 17, 3, YELLOW),
        *path("M30 88L36 76L62 76L66 88Z", PAPER),
        *place(pen(0, 0, 40), 48, 86, 0.75),
    ]


def bank_letter_together() -> Part:
    return [
        *bust(HELPER, 24, 74, 1.0, facing=1),
        *bust(AMINA, 72, 74, 1.0, facing=-1),
        *sheet(30, 50, 36, 42),
        *pound(46, 72, 22),
    ]


def writing_a_plan_together() -> Part:
    return [
        *bust(CARER, 24, 74, 1.0, facing=1),
        *bust(WORKER, 72, 74, 1.0, facing=-1),
        *sheet(30, 56, 36, 36),
        *path("M38 70L50 70M38 80L46 80"),
        *place(pen(0, 0, 40), 54, 84, 0.8),
    ]


def worker_with_a_list() -> Part:
    return [
        *bust(WORKER, 34, 92, 1.2, facing=1),
        *sheet(54, 30, 36, 50),
        *tick(63, 50, 9, thick=3.5),
        *line((72, 50), (82, 50)),
        *tick(63, 66, 9, thick=3.5),
        *line((72, 66), (82, 66)),
        *circle(56, 74, 5, FAIR),
    ]


def worker_at_a_desk() -> Part:
    return [
        *bust(WORKER, 48, 70, 1.05),
        *box(6, 66, 84, 8, 3, BROWN),
        *path("M14 75L14 91M82 75L82 91", None, LINE, 5),
        *path("M30 66L34 50L62 50L66 66Z", PAPER),
        *path("M42 57L54 57"),
    ]


def writing() -> Part:
    return [
        *bust(SINGH, 40, 78, 1.15, facing=1),
        *box(6, 72, 84, 8, 3, BROWN),
        *path("M14 81L14 91M82 81L82 91", None, LINE, 5),
        *path("M44 72L50 60L80 60L84 72Z", PAPER),
        *pen(62, 66, 34, 30),
        *circle(69, 54, 4.5, BROWN),
    ]


def reading_letters() -> Part:
    return [
        *bust(NAN, 48, 72, 1.2, mouth="flat"),
        *sheet(6, 48, 36, 42),
        *path("M15 64L32 64M15 74L27 74"),
        *sheet(54, 48, 36, 42),
        *pound(66, 70, 19),
        *oval(79, 70, 4, 8.5),
    ]


def giving_a_letter() -> Part:
    return [
        *bust(WORKER, 20, 90, 1.0, facing=1),
        *bust(NAN, 76, 90, 1.0, facing=-1),
        *sheet(34, 42, 28, 34),
        *path("M41 56L54 56M41 65L54 65"),
        *arm(WORKER, (28, 84), (36, 82), (38, 72)),
        *arm(NAN, (68, 84), (60, 82), (58, 72)),
    ]


def hugging_a_folder() -> Part:
    return [
        *bust(GLORIA, 48, 92, 1.4),
        *box(30, 58, 36, 30, 3, YELLOW),
        *heart(48, 70, 14),
        *tubes(((26, 72), (28, 84), (50, 82)), fill=CORAL, width=6),
        *tubes(((70, 72), (68, 84), (50, 82)), fill=CORAL, width=6),
    ]


def ways_to_take_part() -> Part:
    return [
        *sheet(6, 6, 42, 54),
        *path("M16 50L27 22L38 50M20 41L34 41", None, LINE, 5),
        *clock(72, 27, 20),
        *place(stop_hand(0, 0, 0.66, BROWN, CORAL), 66, 68, turn=10),
        *path("M86 58Q92 66 88 76M40 72Q38 80 44 86"),
    ]
