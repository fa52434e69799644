"""Phones and screens: ringing up, waiting, signing, choosing."""

from hands import holding_hand
from paper_things import clock, laptop, mobile, screen
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
    path,
    place,
)
from people import (
    BEN,
    GLORIA,
    GRANDAD,
    NAN,
    SINGH,
    TOM,
    Look,
    arm,
    arms,
    bust,
)
from places import council
from signs import exclamation, moon, star, sun, waves


def phone() -> Part:
    behind, front = holding_hand(48, 46, 1)
    return [*behind, *mobile(31, 6, 34, 64), *front]


def phone_call() -> Part:
    return [
        *bust(BEN, 46, 92, 1.4),
        *box(60, 30, 8, 26, 4, TINT),
        *arm(BEN, (66, 84), (78, 74), (68, 52), width=7),
        *waves(72, 34, 9, 2, gap=8),
    ]


def phone_list() -> Part:
    return [
        *mobile(8, 8, 40, 80),
        *path("M18 26L38 26M18 40L38 40M18 54L38 54", None, LINE, 4.5),
        *bust(TOM, 70, 90, 0.98, facing=-1),
        *arm(TOM, (62, 82), (52, 76), (50, 56)),
    ]


def phone_by_day() -> Part:
    return [*mobile(12, 20, 38, 70), *sun(68, 30, 12, 8, 9)]


def phone_by_night() -> Part:
    return [*mobile(12, 20, 38, 70), *moon(70, 28, 18), *star(64, 62, 8)]


def council_phone() -> Part:
    return [
        *box(20, 4, 56, 88, 8, LINE),
        *box(25, 12, 46, 68, 3, TINT, None),
        *council(48, 70, 40),
        *dot(48, 86, 2, PAPER),
    ]


def emergency_call() -> Part:
    car = [
        *path(
            "M-36 -8L-36 -20Q-36 -24 -32 -25L-22 -27L-14 -38Q-12 -40 -9 -40L10 -40Q13 -40 15 -38"
            "L23 -27L33 -24Q36 -23 36 -19L36 -8Z",
            PAPER,
        ),
        *path("M-36 -10L-36 -18L36 -18L36 -10Z", YELLOW),
        *path("M-14 -27L-8 -35L-1 -35L-1 -27ZM4 -27L4 -35L9 -35L15 -27Z", TINT),
        *box(-7, -48, 14, 8, 3, CORAL),
        *circle(-20, -8, 8, TINT),
        *circle(20, -8, 8, TINT),
    ]
    return [
        *place(car, 54, 90, 0.98),
        *mobile(8, 6, 30, 52),
        *exclamation(23, 29, 26),
        *path("M54 32L54 24M42 34L38 28M66 34L70 28"),
    ]


def waiting_on_the_phone() -> Part:
    return [
        *bust(GRANDAD, 32, 92, 1.15, facing=1, mouth="flat"),
        *box(15, 40, 7, 22, 3, LINE),
        *arm(GRANDAD, (18, 84), (10, 76), (18, 60), width=6),
        *clock(72, 26, 20),
    ]


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


def people_at_a_screen() -> Part:
    return [
        *screen(20, 6, 56, 40),
        *path("M32 20L64 20M32 32L52 32"),
        *bust(GLORIA, 20, 92, 0.86),
        *bust(TOM, 48, 92, 0.86),
        *bust(NAN, 76, 92, 0.86),
    ]


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
    return [
        *bust(Look(skin=BROWN, hair="short", top=YELLOW, wears="badge"), 30, 84, 1.1, facing=1),
        *laptop(64, 88, 46),
        *line((6, 89), (90, 89), width=5),
    ]
