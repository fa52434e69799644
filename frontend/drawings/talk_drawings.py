"""People talking, asking, deciding, ringing up."""

from hands import holding_hand, stop_hand
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
    shape,
    tubes,
)
from people import (
    AMINA,
    BEN,
    CARER,
    CHILD,
    GLORIA,
    GRANDAD,
    HELPER,
    HELPER_MAN,
    NAN,
    ROSE,
    SINGH,
    TOM,
    WORKER,
    Look,
    arm,
    arms,
    bust,
    head,
    in_wheelchair,
    small_figure,
    standing,
)
from places import council, door, house
from signs import arrow, cloud, cross, exclamation, heart, moon, question, shield, speech, star, sun, tick, waves
from things import (
    clipboard,
    clock,
    cup,
    laptop,
    mobile,
    mop,
    pen,
    screen,
    sheet,
    shopping_bag,
    umbrella,
)

DOCTOR = Look(skin=BROWN, hair="short", top=PAPER, glasses=True)


def _table(top: float = 76) -> Part:
    return [*box(6, top, 84, 7, 3, YELLOW), *path(f"M16 {top + 8}L16 91M80 {top + 8}L80 91", None, LINE, 5)]


def _held_phone(screen_colour: str = TINT) -> Part:
    behind, front = holding_hand(48, 48, 1.05)
    return [*behind, *mobile(31, 8, 34, 64, screen_colour), *front]


def phone() -> Part:
    return _held_phone()


def phone_call() -> Part:
    return [*bust(BEN, 46, 92, 1.4), *box(60, 30, 8, 26, 4, TINT), *arm(BEN, (66, 84), (78, 74), (68, 52), width=7), *waves(72, 34, 9, 2, gap=8)]


def phone_list() -> Part:
    return [*mobile(8, 8, 40, 80), *path("M18 26L38 26M18 40L38 40M18 54L38 54", None, LINE, 4.5), *bust(TOM, 70, 90, 0.98, facing=-1), *arm(TOM, (62, 82), (52, 76), (50, 56))]


def phone_by_day() -> Part:
    return [*mobile(12, 20, 38, 70), *sun(68, 30, 12, 8, 9)]


def phone_by_night() -> Part:
    return [*mobile(12, 20, 38, 70), *moon(70, 28, 18), *star(64, 62, 8)]


def council_phone() -> Part:
    return [*box(20, 4, 56, 88, 8, LINE), *box(25, 12, 46, 68, 3, TINT, None), *council(48, 70, 40), *dot(48, 86, 2, PAPER)]


def emergency_call() -> Part:
    car = [
        *path("M-36 -8L-36 -20Q-36 -24 -32 -25L-22 -27L-14 -38Q-12 -40 -9 -40L10 -40Q13 -40 15 -38L23 -27L33 -24Q36 -23 36 -19L36 -8Z", PAPER),
        *path("M-36 -10L-36 -18L36 -18L36 -10Z", YELLOW),
        *path("M-14 -27L-8 -35L-1 -35L-1 -27ZM4 -27L4 -35L9 -35L15 -27Z", TINT),
        *box(-7, -48, 14, 8, 3, CORAL),
        *circle(-20, -8, 8, TINT),
        *circle(20, -8, 8, TINT),
    ]
    return [*place(car, 54, 90, 0.98), *mobile(8, 6, 30, 52), *exclamation(23, 29, 26), *path("M54 32L54 24M42 34L38 28M66 34L70 28")]


def waiting_on_the_phone() -> Part:
    return [*bust(GRANDAD, 32, 92, 1.15, facing=1, mouth="flat"), *box(15, 40, 7, 22, 3, LINE), *arm(GRANDAD, (18, 84), (10, 76), (18, 60), width=6), *clock(72, 26, 20)]


def signing_on_a_screen() -> Part:
    return [
        *box(14, 3, 68, 90, 8, LINE),
        *box(19, 10, 58, 72, 3, TINT, None),
        *bust(SINGH, 48, 82, 1.0),
        *arms(SINGH, ((34, 76), (30, 66), (38, 62)), ((62, 76), (66, 66), (58, 62))),
        *path("M30 52Q24 56 24 62M66 52Q72 56 72 62"),
        *dot(48, 87.5, 2, PAPER),
    ]


def sign_language() -> Part:
    return [
        *bust(SINGH, 48, 92, 1.3),
        *arms(SINGH, ((28, 82), (16, 74), (20, 56)), ((68, 82), (80, 74), (70, 66)), width=6),
        *path("M8 60Q6 48 14 42M82 48Q92 54 90 66"),
    ]


def two_people_talking() -> Part:
    return [*bust(GLORIA, 25, 90, 1.0, facing=1), *bust(TOM, 71, 90, 1.0, facing=-1), *speech(8, 6, 38, 24, (28, 42), TEAL), *speech(50, 14, 38, 24, (70, 47), YELLOW)]


def talk_over_tea() -> Part:
    return [
        *bust(NAN, 24, 77, 1.0, facing=1),
        *bust(BEN, 72, 77, 1.0, facing=-1, mouth="talk"),
        *_table(),
        *cup(42, 75, 0.62, CORAL),
        *cup(57, 75, 0.62, TEAL),
        *speech(36, 6, 30, 20, (62, 36)),
    ]


def kitchen_table_talk() -> Part:
    return [
        *bust(WORKER, 24, 77, 1.0, facing=1, mouth="talk"),
        *bust(GRANDAD, 72, 77, 1.0, facing=-1),
        *_table(),
        *path("M42 76L42 66L56 66L56 76Z", PAPER),
        *line((48, 4), (48, 12)),
        *shape((38, 24), (43, 12), (53, 12), (58, 24), fill=YELLOW),
    ]


def three_people_talking() -> Part:
    return [
        *speech(30, 4, 36, 22, (48, 34), TEAL),
        *bust(WORKER, 48, 70, 0.88, mouth="talk"),
        *bust(TOM, 22, 92, 0.96, facing=1),
        *bust(ROSE, 74, 92, 0.96, facing=-1),
    ]


def carer_conversation() -> Part:
    return [*bust(CARER, 25, 90, 1.0, facing=1), *bust(WORKER, 71, 90, 1.0, facing=-1), *heart(26, 20, 26), *clock(70, 20, 15)]


def having_your_say() -> Part:
    return [*speech(8, 5, 62, 34, (34, 50), YELLOW), *path("M20 18L56 18M20 27L44 27"), *bust(GRANDAD, 32, 92, 0.95, mouth="talk"), *bust(HELPER, 70, 92, 0.9, facing=-1)]


def speaking_up() -> Part:
    return [
        *bust(GLORIA, 42, 92, 1.15, facing=1, mouth="talk"),
        *speech(60, 4, 32, 26, (58, 46), YELLOW),
        *exclamation(76, 17, 16),
        *arm(GLORIA, (26, 82), (12, 72), (12, 36), width=7),
    ]


def raised_hand() -> Part:
    return [*stop_hand(30, 54, 0.95), *speech(52, 8, 38, 36, (54, 58), CORAL), *exclamation(71, 26, 24)]


def asking_why() -> Part:
    return [*bust(ROSE, 34, 92, 1.2, facing=1, mouth="talk"), *speech(52, 6, 38, 36, (54, 54), YELLOW), *question(71, 23, 24)]


def question_sign() -> Part:
    return [*circle(48, 48, 38, YELLOW), *place(path("M-12 -10C-13 -26 13 -26 12 -9C11 1 0 1 0 11", None, LINE, 7), 48, 48), *dot(48, 72, 4.5)]


def complaint() -> Part:
    return [*bust(AMINA, 34, 92, 1.15, facing=1, mouth="sad"), *speech(50, 5, 40, 38, (52, 56)), *circle(70, 24, 12, YELLOW), *path("M66 22L66 22M74 22L74 22", None, LINE, 4), *path("M65 30Q70 25 75 30", None, LINE, 2.6)]


def not_happy() -> Part:
    return [
        *bust(ROSE, 48, 92, 1.5, mouth="sad"),
        *tubes(((28, 70), (30, 82), (56, 78)), fill=TINT, width=7),
        *tubes(((68, 70), (66, 82), (40, 78)), fill=TINT, width=7),
    ]


def sad_man() -> Part:
    return [*cloud(48, 20, 62, TEAL), *path("M32 36L29 42M48 36L45 42M64 36L61 42"), *bust(SINGH, 48, 92, 0.96)[:0], *bust(TOM, 48, 92, 0.98, mouth="sad")]


def stop() -> Part:
    return [
        *standing(GLORIA, 32, 90, 1.06, mouth="flat", facing=1, right=((18, -36), (38, -32))),
        *place(stop_hand(0, 0, 0.74, BROWN, CORAL), 74, 34),
    ]


def hand_up_to_stop() -> Part:
    return stop_hand(50, 50, 1.22)


def yes_and_no() -> Part:
    return [*bust(GRANDAD, 25, 92, 0.98, mouth="flat"), *bust(GLORIA, 71, 92, 0.98), *cross(25, 20, 20, thick=6), *tick(71, 20, 24, thick=6)]


def listening() -> Part:
    return [*bust(WORKER, 26, 90, 1.0, facing=1), *bust(NAN, 72, 90, 1.0, facing=-1, mouth="talk"), *speech(36, 6, 50, 26, (68, 42), TINT), *path("M46 19L46 19M60 19L60 19M74 19L74 19", None, LINE, 5)]


def writing_down() -> Part:
    return [
        *bust(GRANDAD, 22, 90, 0.98, facing=1, mouth="talk"),
        *speech(8, 5, 40, 24, (26, 42), YELLOW),
        *bust(WORKER, 72, 84, 1.04, facing=-1),
        *sheet(46, 62, 30, 30),
        *path("M53 76L64 76M53 84L62 84"),
        *place(pen(0, 0, 40), 66, 86, 0.7),
    ]


def kind_hand() -> Part:
    return [
        *bust(HELPER, 70, 92, 1.08, facing=-1),
        *bust(TOM, 34, 92, 1.14, mouth="flat"),
        *arm(HELPER, (64, 80), (62, 70), (48, 68), width=6),
        *heart(52, 16, 20),
    ]


def safety_worker() -> Part:
    return [*bust(WORKER, 34, 92, 1.2), *shield(72, 30, 32, TEAL), *tick(72, 29, 16, PAPER), *mobile(62, 56, 20, 34), *circle(63, 80, 4.5, FAIR)]


def under_an_umbrella() -> Part:
    return [*line((48, 46), (48, 88), width=5), *umbrella(48, 46, 84), *bust(NAN, 22, 92, 0.74), *bust(BEN, 48, 92, 0.78), *bust(AMINA, 74, 92, 0.74)]


def all_kinds_of_people() -> Part:
    return [
        *small_figure(NAN, 20, 88, 0.86),
        *path("M36 58Q36 52 31 54M36 58L36 88", None, LINE, 4),
        *small_figure(CHILD, 48, 88, 0.62),
        *place(in_wheelchair(AMINA, 0, 0), 72, 88, 0.84, flip=True),
    ]


def helper_with_a_mop() -> Part:
    return [*mop(20, 90, 80), *standing(HELPER, 47, 90, 1.02, left=((-18, -42), (-26, -46)), right=((16, -42), (26, -33))), *shopping_bag(78, 90, 29)]


def choosing_a_helper() -> Part:
    return [
        *[mark for x, who in ((5, HELPER), (35, HELPER_MAN), (65, SINGH)) for mark in [*box(x, 6, 26, 32, 3, TINT), *place(head(who, 0, 0, 8.5), x + 13, 24)]],
        *bust(ROSE, 48, 92, 0.94),
    ]


def same_helper() -> Part:
    return [*bust(HELPER, 20, 60, 0.74), *bust(HELPER, 76, 60, 0.74), *bust(HELPER, 48, 90, 1.0), *path("M24 14Q48 2 72 14"), *line((64, 15), (73, 14), (71, 5))]


def helper_checked() -> Part:
    return [*bust(HELPER_MAN, 30, 92, 1.1), *sheet(52, 8, 36, 46), *path("M60 28L80 28M60 38L72 38"), *star(78, 48, 11, CORAL), *arm(HELPER_MAN, (42, 84), (54, 74), (60, 58))]


def inspector() -> Part:
    return [*house(66, 88, 56, 62, 26, roof_fill=CORAL), *door(68, 88, 16, 26, TEAL), *standing(WORKER, 25, 90, 1.0, facing=1, right=((14, -36), (12, -34))), *clipboard(24, 42, 22, 27)]


def chatting_on_a_bench() -> Part:
    return [*bust(AMINA, 29, 68, 1.0, facing=1, mouth="talk"), *bust(NAN, 67, 68, 1.0, facing=-1), *speech(38, 4, 26, 18, (42, 30)), *box(6, 64, 84, 9, 4, BROWN), *path("M16 74L16 90M80 74L80 90", None, LINE, 5)]


def rushed() -> Part:
    return [*bust(TOM, 24, 92, 1.0, facing=1, mouth="sad"), *bust(HELPER, 70, 92, 1.0, facing=-1, mouth="flat"), *clock(48, 20, 16), *path("M24 16L18 16M24 24L14 24M72 16L78 16M72 24L82 24")]


def changing_helper() -> Part:
    return [
        *bust(HELPER_MAN, 18, 70, 0.74, facing=-1),
        *bust(HELPER, 78, 70, 0.74, facing=-1),
        *bust(GRANDAD, 48, 92, 0.98, facing=1),
        *path("M28 16L8 16M14 9L7 16L14 23", None, CORAL, 4.5),
        *path("M88 16L68 16M75 9L68 16L75 23", None, TEAL, 4.5),
    ]


def people_at_a_screen() -> Part:
    return [*screen(20, 6, 56, 40), *path("M32 20L64 20M32 32L52 32"), *bust(GLORIA, 20, 92, 0.86), *bust(TOM, 48, 92, 0.86), *bust(NAN, 76, 92, 0.86)]


def choices_on_a_screen() -> Part:
    return [
        *screen(6, 6, 62, 46),
        *circle(20, 28, 7, CORAL),
        *circle(37, 28, 7, YELLOW),
        *circle(54, 28, 7, TEAL),
        *bust(BEN, 72, 92, 1.05, facing=-1),
        *arm(BEN, (60, 84), (50, 70), (54, 44)),
    ]


def broker() -> Part:
    return [*bust(Look(skin=BROWN, hair="short", top=YELLOW, wears="badge"), 30, 84, 1.1, facing=1), *laptop(64, 88, 46), *line((6, 89), (90, 89), width=5)]


def doctor() -> Part:
    return [
        *bust(CARER, 25, 90, 1.0, facing=1, mouth="talk"),
        *bust(DOCTOR, 71, 90, 1.0, facing=-1),
        *path("M62 70Q60 84 68 84M80 70L80 78", None, TEAL, 3.25),
        *circle(80, 81, 4, YELLOW),
        *box(60, 8, 24, 24, 4, PAPER),
        *path("M72 13L72 27M65 20L79 20", None, CORAL, 6),
    ]


def at_a_desk() -> Part:
    return [*bust(GLORIA, 22, 92, 0.95, facing=1, mouth="talk"), *bust(SINGH, 70, 68, 0.95, facing=-1), *box(44, 64, 48, 28, 3, BROWN), *laptop(66, 64, 0.1)[:0], *line((44, 72), (92, 72))]


def help_desk() -> Part:
    return [*bust(WORKER, 48, 64, 1.05), *box(8, 60, 80, 32, 4, TEAL), *circle(48, 76, 11, PAPER), *question(48, 75, 14)]


def carer() -> Part:
    return bust(CARER, 48, 92, 1.62)


def three_faces() -> Part:
    def face(x: float, y: float, mouth: str, eyes: str) -> Part:
        return [*circle(x, y, 20, YELLOW), *path(mouth, None, LINE, 3.25), *path(eyes, None, LINE, 5 if "Q" not in eyes else 3.25)]

    return [
        *face(26, 28, "M17 32Q26 43 35 32", "M20 23L20 23M32 23L32 23"),
        *face(70, 28, "M62 39Q70 29 78 39", "M64 24L64 24M76 24L76 24"),
        *face(48, 70, "M42 79L54 79", "M38 66Q42 70 45 66M51 66Q54 70 58 66"),
    ]


def sad_to_happy() -> Part:
    return [
        *circle(22, 48, 17, TINT),
        *path("M16 44L16 44M28 44L28 44", None, LINE, 5),
        *path("M15 57Q22 50 29 57"),
        *arrow((43, 48), (55, 48), head=7, thick=4.5),
        *circle(75, 48, 17, YELLOW),
        *path("M69 44L69 44M81 44L81 44", None, LINE, 5),
        *path("M67 52Q75 61 83 52"),
    ]
