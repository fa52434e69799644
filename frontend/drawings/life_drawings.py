"""Daily life: at home, out and about, helping, reading together, choosing a door."""

from pen import BROWN, CORAL, FAIR, LINE, PAPER, TEAL, TINT, YELLOW, Part, box, circle, dot, line, oval, path, place, shape, tubes
from people import (
    AMINA,
    BEN,
    CARER,
    GLORIA,
    GRANDAD,
    HELPER,
    HELPER_MAN,
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
    sitting,
    standing,
)
from places import armchair, bath, bed, bus, chair, door, house, open_house, stairs, tree, water
from signs import arrow, coin, exclamation, heart, moon, no_entry, pound, question, speech, star, sun, thought, tick
from things import book, bowl, brush, clipboard, clock, cup, flower, fork, knife, laptop, mobile, palette, pan, pen, plate, sheet, shopping_bag, written_sheet
from talk_drawings import _signing


def clock_and_tea() -> Part:
    return [*clock(36, 36, 29), *cup(70, 90, 1.25, CORAL)]


def help_at_home() -> Part:
    return [*open_house(48, 90, 92, 86), *bust(GRANDAD, 34, 88, 0.78, facing=1), *bust(HELPER, 63, 88, 0.84, facing=-1)]


def helping_with_a_coat() -> Part:
    return [
        *standing(GRANDAD, 38, 90, 1.0, facing=-1, left=((-17, -44), (-27, -40)), right=((14, -42), (18, -34))),
        *path("M31 33Q38 30 46 33L52 72L44 72L40 42L36 72L26 72Z", BROWN),
        *standing(ROSE, 70, 90, 0.98, facing=-1, left=((-14, -48), (-22, -52)), right=((14, -42), (14, -32))),
    ]


def people_at_the_door() -> Part:
    return [*box(26, 6, 44, 84, 2, TINT), *standing(SINGH, 38, 90, 0.9, left=((-12, -40), (-11, -30)), right=((12, -40), (11, -30))), *standing(ROSE, 60, 90, 0.86, left=((-12, -40), (-11, -30)), right=((15, -52), (20, -66)))]


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
    return [*standing(CARER, 48, 90, 1.05, mouth="flat", left=((-16, -42), (-22, -30)), right=((14, -42), (22, -34))), *shopping_bag(20, 82, 30, CORAL), *shopping_bag(76, 90, 30, TEAL, food=False), *path("M90 58L90 66M86 62L90 67L94 62")]


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
    return [*door(18, 88, 24, 62, TINT), *door(76, 88, 28, 72, YELLOW), *standing(TOM, 46, 90, 0.9, facing=1, right=((15, -42), (20, -48)), left=((-14, -40), (-13, -30))), *path("M20 16Q40 2 58 12M50 6L60 13L52 21", None, TEAL, 4.5)]


def empty_plate() -> Part:
    return [*plate(48, 50, 27, None), *fork(12, 50, 60), *knife(82, 50, 60)]


def making_tea() -> Part:
    return [
        *bust(NAN, 30, 78, 1.1, facing=1),
        *path("M54 30Q52 18 66 18Q80 18 78 30L78 40Q78 44 74 44L58 44Q54 44 54 40Z", TEAL),
        *path("M78 26Q88 22 86 32M54 32L46 38M62 18Q66 10 70 18"),
        *arm(NAN, (42, 70), (56, 62), (66, 46)),
        *path("M46 46L46 56", None, TEAL, 4),
        *cup(46, 77, 0.9, CORAL, steam=False),
        *box(6, 77, 84, 8, 3, YELLOW),
    ]


def cooking_together() -> Part:
    return [*bust(HELPER, 24, 72, 0.98, facing=1), *bust(GRANDAD, 72, 72, 0.98, facing=-1), *path("M42 46Q39 42 42 38M52 46Q49 42 52 38"), *pan(47, 70, 24), *box(6, 70, 84, 21, 3, TINT), *path("M20 80L20 80M32 80L32 80M64 80L64 80M76 80L76 80", None, LINE, 6)]


def _easel(x: float) -> Part:
    return [*path(f"M{x - 10} 60L{x - 18} 91M{x + 10} 60L{x + 18} 91M{x} 60L{x} 88", None, LINE, 4.5), *box(x - 22, 16, 44, 46, 2, PAPER), *flower(x, 57, 24, CORAL)]


def painting() -> Part:
    return [*_easel(68), *bust(GLORIA, 22, 92, 1.0, facing=1), *brush(54, 52, -118, 22), *arm(GLORIA, (30, 84), (36, 76), (38, 62)), *star(18, 18, 12)]


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
        *thought(4, 3, 88, 46, (40, 52), (37, 58)),
        *pan(24, 32, 16),
        *circle(48, 23, 4, BROWN),
        *path("M53 26Q58 19 64 25", None, LINE, 4),
        *path("M42 32Q45 28 48 32Q51 36 54 32Q57 28 60 32", None, TEAL, 3.25),
        *place([*head(TOM, -6, 0, 6.5), *head(AMINA, 8, 0, 6.5)], 75, 25, 0.86),
        *bust(ROSE, 34, 92, 0.78, facing=1),
    ]


def thinking_of_bath_and_bus() -> Part:
    return [*thought(2, 4, 44, 36, (32, 46)), *bath(24, 31, 26), *thought(50, 4, 44, 36, (62, 46)), *bus(72, 30, 24, YELLOW, people=False), *bust(AMINA, 47, 92, 0.9)]


def fishing() -> Part:
    return [
        *thought(30, 3, 62, 54, (36, 58), (32, 64)),
        *path("M46 36L72 12L72 36", None, LINE, 3.25),
        *path("M64 36Q72 28 80 36L86 31L86 42L80 37Q72 45 64 36Z", CORAL)[:0],
        *path("M58 43Q65 36 73 43L79 38L79 48L73 44Q65 50 58 43Z", CORAL),
        *bust(GRANDAD, 24, 92, 0.8, facing=1),
    ]


def photo_of_friends() -> Part:
    return [
        *box(38, 6, 52, 46, 3, YELLOW),
        *box(44, 12, 40, 34, 1, PAPER),
        *place([*standing(GLORIA, -16, 0, left=((-14, -56), (-16, -70)), right=((14, -50), (16, -56))), *standing(TOM, 18, 0, left=((-14, -50), (-14, -56)), right=((14, -56), (16, -70)))], 64, 45, 0.36),
        *bust(CARER, 30, 92, 1.0, facing=1, mouth="flat"),
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
    return [*circle(48, 42, 27, TINT), *path("M28 64L68 64L76 82L20 82Z", CORAL), *star(48, 40, 11), *no_entry(48, 48, 40)]


def helping_to_read() -> Part:
    return [*bust(BEN, 24, 74, 1.0, facing=1), *bust(GRANDAD, 72, 74, 1.0, facing=-1), *sheet(30, 52, 36, 40), *path("M38 66L54 66M38 75L58 75M38 84L50 84")]


def helping_to_write() -> Part:
    return [*bust(GLORIA, 24, 78, 1.0, facing=1), *bust(TOM, 70, 78, 1.0, facing=-1), *box(6, 74, 84, 17, 3, YELLOW), *path("M30 88L36 76L62 76L66 88Z", PAPER), *pen(52, 82, 30, 34)]


def bank_letter_together() -> Part:
    return [*bust(HELPER, 24, 74, 1.0, facing=1), *bust(AMINA, 72, 74, 1.0, facing=-1), *sheet(30, 50, 36, 42), *pound(46, 72, 22)]


def writing_a_plan_together() -> Part:
    return [*bust(CARER, 24, 74, 1.0, facing=1), *bust(WORKER, 72, 74, 1.0, facing=-1), *clipboard(32, 56, 32, 36), *pen(50, 84, 36, 34)]


def worker_with_a_list() -> Part:
    return [*bust(WORKER, 34, 92, 1.2, facing=1), *sheet(54, 30, 36, 50), *tick(63, 50, 9, thick=3.5), *line((72, 50), (82, 50)), *tick(63, 66, 9, thick=3.5), *line((72, 66), (82, 66)), *circle(56, 74, 5, FAIR)]


def worker_at_a_desk() -> Part:
    return [*bust(WORKER, 48, 70, 1.05), *box(6, 66, 84, 8, 3, BROWN), *path("M14 75L14 91M82 75L82 91", None, LINE, 5), *sheet(34, 44, 28, 0.1)[:0], *path("M30 66L34 50L62 50L66 66Z", PAPER), *path("M42 57L54 57")]


def writing() -> Part:
    return [*bust(SINGH, 40, 78, 1.15, facing=1), *box(6, 72, 84, 8, 3, BROWN), *path("M14 81L14 91M82 81L82 91", None, LINE, 5), *path("M44 72L50 60L80 60L84 72Z", PAPER), *pen(62, 66, 34, 30), *circle(69, 54, 4.5, BROWN)]


def reading_letters() -> Part:
    return [*bust(NAN, 48, 76, 1.2, mouth="flat"), *sheet(10, 46, 32, 42), *path("M18 62L34 62M18 72L30 72"), *sheet(54, 46, 32, 42), *path("M62 62L78 62M62 72L74 72")]


def giving_a_letter() -> Part:
    return [*bust(WORKER, 20, 90, 1.0, facing=1), *bust(NAN, 76, 90, 1.0, facing=-1), *sheet(34, 42, 28, 34), *path("M41 56L54 56M41 65L54 65"), *arm(WORKER, (28, 84), (36, 82), (38, 72)), *arm(NAN, (68, 84), (60, 82), (58, 72))]


def hugging_a_folder() -> Part:
    return [*bust(GLORIA, 48, 92, 1.4), *box(30, 58, 36, 30, 3, YELLOW), *heart(48, 70, 14), *tubes(((26, 72), (28, 84), (50, 82)), fill=CORAL, width=6), *tubes(((70, 72), (68, 84), (50, 82)), fill=CORAL, width=6)]


def ways_to_take_part() -> Part:
    return [*sheet(6, 8, 38, 50), *path("M14 50L24 24L34 50M18 41L30 41", None, LINE, 5), *clock(70, 28, 19), *place(_signing(), 62, 74, 0.4)]
