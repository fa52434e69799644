"""How people feel, and what they do about it: sad, stop, yes and no, a kind hand."""

from hands import stop_hand
from paper_things import clock
from pen import (
    BROWN,
    CORAL,
    LINE,
    TEAL,
    TINT,
    YELLOW,
    Part,
    circle,
    dot,
    path,
    place,
    tubes,
)
from people import (
    AMINA,
    GLORIA,
    GRANDAD,
    HELPER,
    ROSE,
    TOM,
    arm,
    bust,
    standing,
)
from signs import arrow, cloud, cross, exclamation, heart, speech, tick


def speaking_up() -> Part:
    return [
        *bust(GLORIA, 42, 92, 1.15, facing=1, mouth="talk"),
        *speech(60, 4, 32, 26, (58, 46), YELLOW),
        *exclamation(76, 17, 16),
        *arm(GLORIA, (26, 82), (12, 72), (12, 36), width=7),
    ]


def raised_hand() -> Part:
    return [*stop_hand(30, 54, 0.95), *speech(52, 8, 38, 36, (54, 58), CORAL), *exclamation(71, 26, 24)]


def question_sign() -> Part:
    return [
        *circle(48, 48, 38, YELLOW),
        *place(path("M-12 -10C-13 -26 13 -26 12 -9C11 1 0 1 0 11", None, LINE, 7), 48, 48),
        *dot(48, 72, 4.5),
    ]


def complaint() -> Part:
    return [
        *bust(AMINA, 34, 92, 1.15, facing=1, mouth="sad"),
        *speech(50, 5, 40, 38, (52, 56)),
        *circle(70, 24, 12, YELLOW),
        *path("M66 22L66 22M74 22L74 22", None, LINE, 4),
        *path("M65 30Q70 25 75 30", None, LINE, 2.6),
    ]


def not_happy() -> Part:
    return [
        *bust(ROSE, 48, 92, 1.5, mouth="sad"),
        *tubes(((28, 70), (30, 82), (56, 78)), fill=TINT, width=7),
        *tubes(((68, 70), (66, 82), (40, 78)), fill=TINT, width=7),
    ]


def sad_man() -> Part:
    return [
        *cloud(48, 20, 62, TEAL),
        *path("M32 36L29 42M48 36L45 42M64 36L61 42"),
        *bust(TOM, 48, 92, 0.98, mouth="sad"),
    ]


def stop() -> Part:
    return [
        *standing(GLORIA, 32, 90, 1.06, mouth="flat", facing=1, right=((18, -36), (38, -32))),
        *place(stop_hand(0, 0, 0.74, BROWN, CORAL), 74, 34),
    ]


def hand_up_to_stop() -> Part:
    return stop_hand(51, 47, 1.14)


def yes_and_no() -> Part:
    return [
        *bust(GRANDAD, 25, 92, 0.98, mouth="flat"),
        *bust(GLORIA, 71, 92, 0.98),
        *cross(25, 20, 20, thick=6),
        *tick(71, 20, 24, thick=6),
    ]


def kind_hand() -> Part:
    return [
        *bust(HELPER, 70, 92, 1.08, facing=-1),
        *bust(TOM, 34, 92, 1.14, mouth="flat"),
        *arm(HELPER, (64, 80), (62, 70), (48, 68), width=6),
        *heart(52, 16, 20),
    ]


def rushed() -> Part:
    return [
        *bust(TOM, 24, 92, 1.0, facing=1, mouth="sad"),
        *bust(HELPER, 70, 92, 1.0, facing=-1, mouth="flat"),
        *clock(48, 20, 16),
        *path("M24 16L18 16M24 24L14 24M72 16L78 16M72 24L82 24"),
    ]


def three_faces() -> Part:
    def face(x: float, y: float, mouth: str, eyes: str) -> Part:
        return [
            *circle(x, y, 20, YELLOW),
            *path(mouth, None, LINE, 3.25),
            *path(eyes, None, LINE, 5 if "Q" not in eyes else 3.25),
        ]

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
