"""Daily life: at home, out and about, helping, reading together, choosing a door."""

from hands import stop_hand
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
from places import armchair, door, house, open_house, small_bus, stairs
from signs import heart, moon, pound, question, star, sun, thought, tick
from things import (
    clock,
    cup,
    flower,
    fork,
    knife,
    pan,
    pen,
    plate,
    sheet,
    shopping_bag,
)


def clock_and_tea() -> Part:
    return [*clock(36, 36, 29), *cup(70, 90, 1.25, CORAL)]


def help_at_home() -> Part:
    return [*open_house(48, 90, 84, 84), *bust(GRANDAD, 35, 88, 0.76, facing=1), *bust(HELPER, 62, 88, 0.82, facing=-1)]


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
        *box(14, 4, 68, 86, 2, TINT),
        *small_figure(SINGH, 33, 88, 1.02),
        *small_figure(ROSE, 62, 88, 0.98),
        *arm(ROSE, (73, 42), (82, 36), (84, 20)),
    ]


def knocking() -> Part:
    return [*box(52, 8, 38, 82, 2, PAPER), *door(71, 90, 30, 74, CORAL), *standing(WORKER, 26, 90, 1.04, facing=1, right=((18, -46), (25, -58))), *path("M56 24L60 20M56 38L61 40")]


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


def heavy_bags() -> Part:
    return [*standing(CARER, 48, 90, 1.05, mouth="flat", left=((-16, -42), (-22, -30)), right=((14, -42), (22, -34))), *shopping_bag(20, 82, 30, CORAL), *shopping_bag(76, 90, 30, TEAL, food=False)]


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
    return [*door(18, 90, 24, 72, CORAL), *door(48, 90, 24, 72, YELLOW), *door(78, 90, 24, 72, TINT), *one, *two, *three]


def choosing_a_door() -> Part:
    return [*door(42, 70, 20, 56, CORAL), *door(65, 70, 20, 56, YELLOW), *door(87, 70, 16, 56, TINT), *bust(ROSE, 22, 92, 1.0, facing=1), *arm(ROSE, (32, 84), (46, 76), (58, 62))]


def new_door() -> Part:
    return [
        *door(18, 90, 24, 58, TINT),
        *door(76, 90, 28, 68, YELLOW),
        *small_figure(TOM, 46, 90, 0.84),
        *arm(TOM, (54, 52), (62, 54), (68, 50)),
        *path("M16 22Q40 2 60 14M54 5L62 15L50 20", None, TEAL, 4.5),
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
    return [*bust(HELPER, 24, 72, 0.98, facing=1), *bust(GRANDAD, 72, 72, 0.98, facing=-1), *path("M42 46Q39 42 42 38M52 46Q49 42 52 38"), *pan(47, 70, 24), *box(6, 70, 84, 21, 3, TINT), *path("M20 80L20 80M32 80L32 80M64 80L64 80M76 80L76 80", None, LINE, 6)]


def _easel(x: float) -> Part:
    return [*path(f"M{x - 10} 60L{x - 18} 91M{x + 10} 60L{x + 18} 91M{x} 60L{x} 88", None, LINE, 4.5), *box(x - 22, 16, 44, 46, 2, PAPER), *flower(x, 57, 24, CORAL)]


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
        *path("M76 40Q76 31 82 31Q88 31 88 40Z", CORAL)[:0],
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
        *standing(GRANDAD, 26, 90, 1.0, facing=1, mouth="sad", left=((-18, -42), (-8, -32)), right=((14, -42), (18, -34))),
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


def bringing_shopping() -> Part:
    return [*standing(BEN, 24, 90, 1.04, facing=1, right=((16, -42), (24, -32))), *shopping_bag(52, 90, 32), *standing(GLORIA, 78, 90, 0.92, facing=-1, skirt=True, left=((-14, -42), (-20, -44)), right=((12, -40), (11, -30)))]


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


def helping_to_read() -> Part:
    return [*bust(BEN, 24, 74, 1.0, facing=1), *bust(GRANDAD, 72, 74, 1.0, facing=-1), *sheet(30, 52, 36, 40), *path("M38 66L54 66M38 75L58 75M38 84L50 84")]


def helping_to_write() -> Part:
    return [*bust(GLORIA, 24, 78, 1.0, facing=1), *bust(TOM, 70, 78, 1.0, facing=-1), *box(6, 74, 84, 17, 3, YELLOW), *path("M30 88L36 76L62 76L66 88Z", PAPER), *pen(52, 82, 30, 34)]


def bank_letter_together() -> Part:
    return [*bust(HELPER, 24, 74, 1.0, facing=1), *bust(AMINA, 72, 74, 1.0, facing=-1), *sheet(30, 50, 36, 42), *pound(46, 72, 22)]


def writing_a_plan_together() -> Part:
    return [
        *bust(CARER, 24, 74, 1.0, facing=1),
        *bust(WORKER, 72, 74, 1.0, facing=-1),
        *sheet(30, 56, 36, 36),
        *path("M38 70L50 70M38 80L46 80"),
        *place(pen(0, 0, 40), 54, 84, 0.8),
    ]


def worker_with_a_list() -> Part:
    return [*bust(WORKER, 34, 92, 1.2, facing=1), *sheet(54, 30, 36, 50), *tick(63, 50, 9, thick=3.5), *line((72, 50), (82, 50)), *tick(63, 66, 9, thick=3.5), *line((72, 66), (82, 66)), *circle(56, 74, 5, FAIR)]


def worker_at_a_desk() -> Part:
    return [*bust(WORKER, 48, 70, 1.05), *box(6, 66, 84, 8, 3, BROWN), *path("M14 75L14 91M82 75L82 91", None, LINE, 5), *sheet(34, 44, 28, 0.1)[:0], *path("M30 66L34 50L62 50L66 66Z", PAPER), *path("M42 57L54 57")]


def writing() -> Part:
    return [*bust(SINGH, 40, 78, 1.15, facing=1), *box(6, 72, 84, 8, 3, BROWN), *path("M14 81L14 91M82 81L82 91", None, LINE, 5), *path("M44 72L50 60L80 60L84 72Z", PAPER), *pen(62, 66, 34, 30), *circle(69, 54, 4.5, BROWN)]


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
    return [*bust(WORKER, 20, 90, 1.0, facing=1), *bust(NAN, 76, 90, 1.0, facing=-1), *sheet(34, 42, 28, 34), *path("M41 56L54 56M41 65L54 65"), *arm(WORKER, (28, 84), (36, 82), (38, 72)), *arm(NAN, (68, 84), (60, 82), (58, 72))]


def hugging_a_folder() -> Part:
    return [*bust(GLORIA, 48, 92, 1.4), *box(30, 58, 36, 30, 3, YELLOW), *heart(48, 70, 14), *tubes(((26, 72), (28, 84), (50, 82)), fill=CORAL, width=6), *tubes(((70, 72), (68, 84), (50, 82)), fill=CORAL, width=6)]


def ways_to_take_part() -> Part:
    return [
        *sheet(6, 6, 42, 54),
        *path("M16 50L27 22L38 50M20 41L34 41", None, LINE, 5),
        *clock(72, 27, 20),
        *place(stop_hand(0, 0, 0.66, BROWN, CORAL), 66, 68, turn=10),
        *path("M86 58Q92 66 88 76M40 72Q38 80 44 86"),
    ]
