"""People talking, asking, listening and being asked."""

from paper_things import clock, pen, sheet
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
    line,
    path,
    place,
    shape,
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
    Look,
    bust,
)
from signs import heart, question, speech
from things import cup

DOCTOR = Look(skin=BROWN, hair="short", top=PAPER, glasses=True)


def _table(top: float = 76) -> Part:
    return [*box(6, top, 84, 7, 3, YELLOW), *path(f"M16 {top + 8}L16 91M80 {top + 8}L80 91", None, LINE, 5)]


def two_people_talking() -> Part:
    return [
        *bust(GLORIA, 25, 90, 1.0, facing=1),
        *bust(TOM, 71, 90, 1.0, facing=-1),
        *speech(8, 6, 38, 24, (28, 42), TEAL),
        *speech(50, 14, 38, 24, (70, 47), YELLOW),
    ]


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
    return [
        *bust(CARER, 25, 90, 1.0, facing=1),
        *bust(WORKER, 71, 90, 1.0, facing=-1),
        *heart(26, 20, 26),
        *clock(70, 20, 15),
    ]


def having_your_say() -> Part:
    return [
        *speech(8, 5, 62, 34, (34, 50), YELLOW),
        *path("M20 18L56 18M20 27L44 27"),
        *bust(GRANDAD, 32, 92, 0.95, mouth="talk"),
        *bust(HELPER, 70, 92, 0.9, facing=-1),
    ]


def asking_why() -> Part:
    return [
        *bust(ROSE, 34, 92, 1.2, facing=1, mouth="talk"),
        *speech(52, 6, 38, 36, (54, 54), YELLOW),
        *question(71, 23, 24),
    ]


def listening() -> Part:
    return [
        *bust(WORKER, 26, 90, 1.0, facing=1),
        *bust(NAN, 72, 90, 1.0, facing=-1, mouth="talk"),
        *speech(36, 6, 50, 26, (68, 42), TINT),
        *path("M46 19L46 19M60 19L60 19M74 19L74 19", None, LINE, 5),
    ]


def writing_down() -> Part:
    return [
        *bust(GRANDAD, 22, 90, 0.98, facing=1, mouth="talk"),
        *speech(8, 5, 40, 24, (26, 42), YELLOW),
        *bust(WORKER, 72, 84, 1.04, facing=-1),
        *sheet(46, 62, 30, 30),
        *path("M53 76L64 76M53 84L62 84"),
        *place(pen(0, 0, 40), 66, 86, 0.7),
    ]


def chatting_on_a_bench() -> Part:
    return [
        *bust(AMINA, 29, 68, 1.0, facing=1, mouth="talk"),
        *bust(NAN, 67, 68, 1.0, facing=-1),
        *speech(38, 4, 26, 18, (42, 30)),
        *box(6, 64, 84, 9, 4, BROWN),
        *path("M16 74L16 90M80 74L80 90", None, LINE, 5),
    ]


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
    return [
        *bust(GLORIA, 22, 92, 0.95, facing=1, mouth="talk"),
        *bust(SINGH, 70, 68, 0.95, facing=-1),
        *box(44, 64, 48, 28, 3, BROWN),
        *line((44, 72), (92, 72)),
    ]
