"""One drawing for each of the 36 service types."""

from hands import open_hand
from paper_things import calculator, clipboard, laptop
from pen import (
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
    arm,
    bust,
    head,
    in_wheelchair,
    leg,
    standing,
)
from places import bed, bus, hall, house, open_house, stairs, wheelchair
from signs import coin, heart, moon, no_entry, speech, sun, thought, tick, waves
from things import (
    bottle,
    bowl,
    briefcase,
    brush,
    bucket,
    comb,
    flower,
    hammer,
    key,
    megaphone,
    mop,
    palette,
    pan,
    pot,
    scissors,
    shopping_bag,
    spanner,
    suitcase,
    watering_can,
)


def type_personal_assistant() -> Part:
    return [
        *standing(HELPER, 71, 89, facing=-1, left=((-17, -42), (-25, -44)), right=((15, -40), (14, -30))),
        *in_wheelchair(GRANDAD, 32, 89),
    ]


def type_home_care() -> Part:
    return [*house(48, 88, 84, 82, 38), *heart(48, 66, 36)]


def type_live_in_care() -> Part:
    return [*open_house(48, 88, 84, 72), *bed(50, 84, 48), *moon(20, 18, 13)]


def type_reablement() -> Part:
    return [
        *stairs(8, 90, 4, 20, 8),
        *line((14, 58), (88, 28), width=4.5),
        *line((20, 56), (20, 80)),
        *line((84, 30), (84, 56)),
        *place(
            [
                *leg((-4, -26), (-8, -2), (-12, -2)),
                *leg((4, -26), (13, -19), (13, -10), (17, -10)),
                *path("M-8 -54Q0 -58 8 -54Q13 -52 12 -42L11 -24L-11 -24L-12 -42Q-13 -52 -8 -54Z", CORAL),
                *head(NAN, 2, -63, 10, facing=1),
                *arm(NAN, (4, -48), (16, -38), (28, -38)),
            ],
            38,
            83,
            0.9,
        ),
    ]


def type_day_opportunities() -> Part:
    return [*sun(48, 30, 15, 12, 9), *path("M8 46L88 46L88 90L8 90Z", PAPER, None), *hall(48, 88, 84, 50)]


def type_lunch_club() -> Part:
    return [
        *bust(SINGH, 24, 72, 0.98, facing=1),
        *bust(NAN, 72, 72, 0.98, facing=-1),
        *bowl(48, 55, 26, CORAL),
        *box(6, 69, 84, 9, 3, YELLOW),
        *line((16, 79), (16, 90), width=5),
        *line((80, 79), (80, 90), width=5),
    ]


def type_meals_at_home() -> Part:
    return [
        *open_house(48, 88, 84, 80),
        *path("M26 74Q26 52 48 52Q70 52 70 74Z", CORAL),
        *circle(48, 47, 4.5, YELLOW),
        *line((20, 76), (76, 76), width=6),
    ]


def type_befriending() -> Part:
    return [
        *standing(BEN, 66, 88, facing=-1, left=((-12, -34), (-20, -36))),
        *standing(NAN, 34, 88, 0.93, facing=1, skirt=True, right=((18, -36), (22, -40)), left=((-17, -40), (-21, -33))),
        *line((13, 56), (13, 88), width=4.5),
        *path("M13 56Q13 50 19 52"),
    ]


def type_social_group() -> Part:
    return [
        *bust(GLORIA, 25, 66, 0.95, facing=1),
        *bust(TOM, 71, 66, 0.95, facing=-1),
        *bust(AMINA, 48, 90, 1.08),
        *heart(48, 14, 18),
    ]


def type_arts() -> Part:
    return [*palette(44, 54, 1.12), *brush(50, 62, 38, 62)]


def type_exercise() -> Part:
    return [
        *leg((44, 60), (32, 74), (26, 87), (20, 87)),
        *leg((52, 60), (68, 68), (78, 84), (84, 82)),
        *arm(GLORIA, (41, 40), (25, 33), (15, 17)),
        *arm(GLORIA, (55, 40), (71, 33), (81, 17)),
        *path("M40 34Q48 30 56 34Q61 36 60 46L58 64L38 64L36 46Q35 36 40 34Z", CORAL),
        *head(GLORIA, 48, 21, 11),
    ]


def type_nature() -> Part:
    return [
        *pot(25, 89, 34),
        *flower(25, 65, 42),
        *watering_can(68, 46, 0.86),
        *path("M42 34L42 40M36 44L36 50M44 50L44 56", None, TEAL),
    ]


def type_faith_culture() -> Part:
    return [
        *line((22, 12), (22, 28), width=4.5),
        *line((16, 18), (28, 18), width=4.5),
        *box(9, 58, 26, 30, 1, PAPER),
        *shape((9, 58), (22, 28), (35, 58), fill=TEAL),
        *box(37, 58, 50, 30, 1, PAPER),
        *path("M42 58C36 42 52 34 62 27C72 34 88 42 82 58Z", YELLOW),
        *line((62, 27), (62, 20)),
        *path("M66 8A6 6 0 1 0 67 18A5 5 0 0 1 66 8Z", YELLOW, width=2.4),
        *path("M17 88L17 76Q22 68 27 76L27 88Z", CORAL),
        *path("M53 88L53 76Q53 68 62 64Q71 68 71 76L71 88Z", CORAL),
    ]


def type_independent_living_skills() -> Part:
    return [
        *bust(ROSE, 33, 80, 1.1, facing=1),
        *path("M60 42Q57 37 60 32M72 42Q69 37 72 32"),
        *pan(64, 73, 30),
        *line((66, 57), (62, 46), width=4.5),
        *arm(ROSE, (42, 68), (51, 66), (61, 48)),
        *box(6, 73, 84, 17, 3, TINT),
        *path("M52 81L76 81M16 81L16 81M28 81L28 81", None, LINE, 5),
    ]


def type_digital_skills() -> Part:
    return [
        *laptop(48, 80, 76),
        *place(shape((0, 0), (0, 28), (7, 22), (12, 32), (17, 29), (12, 20), (21, 19), fill=YELLOW), 42, 34),
    ]


def type_employment() -> Part:
    return [*bust(BEN, 48, 65, 1.12), *briefcase(48, 89, 60)]


def type_volunteering() -> Part:
    return [*heart(44, 30, 40), *open_hand(44, 70, 1.05)]


def type_advocacy() -> Part:
    return [
        *bust(GRANDAD, 73, 90, 0.9, facing=-1),
        *bust(HELPER, 26, 90, 1.02, facing=1, mouth="talk"),
        *place(megaphone(0, 0, 0.78), 50, 34, turn=-14),
        *arm(HELPER, (40, 78), (52, 68), (52, 48)),
        *waves(72, 28, 9, 2, gap=8),
    ]


def type_advice() -> Part:
    return [
        *speech(8, 8, 58, 52, (22, 76), TEAL),
        *dot(37, 20, 4, PAPER),
        *line((37, 31), (37, 48), colour=PAPER, width=7),
        *coin(68, 68, 20),
    ]


def type_brokerage() -> Part:
    return [
        *bust(GRANDAD, 24, 66, 0.95, facing=1),
        *bust(WORKER, 72, 66, 0.95, facing=-1),
        *clipboard(27, 46, 42, 46),
        *tick(39, 63, 9, thick=3.5),
        *line((49, 63), (58, 63)),
        *tick(39, 77, 9, thick=3.5),
        *line((49, 77), (58, 77)),
    ]


def type_direct_payment_support() -> Part:
    return [*calculator(12, 10, 50, 70), *coin(66, 68, 21)]


def type_carer_support() -> Part:
    return [
        *arm(HELPER_MAN, (62, 64), (40, 56), (22, 66), width=7),
        *bust(CARER, 32, 90, 1.08),
        *bust(HELPER_MAN, 67, 90, 1.08, facing=-1),
        *circle(16, 71, 5, FAIR),
    ]


def type_short_breaks() -> Part:
    return [*sun(62, 28, 14, 12, 8), *suitcase(46, 89, 68)]


def type_parenting() -> Part:
    return [
        *standing(GLORIA, 20, 88, 0.94, facing=1, left=((-13, -40), (-12, -30)), right=((15, -38), (16, -30))),
        *standing(BEN, 76, 88, 0.94, facing=-1, left=((-15, -38), (-16, -30)), right=((13, -40), (12, -30))),
        *standing(CHILD, 48, 88, 0.68, left=((-14, -44), (-20, -40)), right=((14, -44), (20, -40))),
    ]


def type_mental_health() -> Part:
    return [
        *path(
            "M34 90L34 76C14 68 10 46 16 32C22 14 42 6 58 11C72 15 79 27 79 40L87 55Q88 59 84 59"
            "L79 59L79 70Q79 76 72 76L62 76L62 90Z",
            TINT,
        ),
        *heart(46, 42, 34),
    ]


def type_dementia() -> Part:
    return [
        *bust(NAN, 32, 90, 1.12, facing=1, mouth="flat"),
        *thought(40, 5, 52, 44, (58, 54), (55, 61)),
        *flower(66, 44, 20, TEAL, leaves=False),
    ]


def type_sensory_communication() -> Part:
    return [
        *path("M5 32Q28 4 51 32Q28 60 5 32Z", PAPER),
        *circle(28, 31, 10.5, TEAL),
        *dot(28, 31, 4),
        *path("M56 62C48 40 60 28 72 28C88 28 92 44 87 56C83 64 79 66 78 76C77 92 58 92 58 78", YELLOW),
        *path("M66 56C63 46 68 40 74 41C81 43 80 53 74 57C69 60 72 66 68 69"),
    ]


def type_recovery() -> Part:
    return [
        *bottle(37, 82, 68),
        *path("M54 48L76 48Q78 68 65 69Q52 68 54 48Z", CORAL),
        *line((65, 69), (65, 82)),
        *line((58, 82), (72, 82)),
        *no_entry(48, 48, 39),
    ]


def type_transport() -> Part:
    return bus(48, 84, 84)


def type_handyperson() -> Part:
    return [*spanner(20, 84, 1.15, 42), *hammer(76, 84, 1.15, -42)]


def type_domestic() -> Part:
    return [*mop(24, 88, 80), *bucket(34, 90, 36), *shopping_bag(72, 90, 36)]


def type_telecare() -> Part:
    return [
        *bust(NAN, 48, 92, 1.36),
        *path("M36 63L48 72L60 63", None, PAPER, 4),
        *circle(48, 79, 11, PAPER),
        *circle(48, 79, 5.5, CORAL),
        *waves(68, 74, 12, 2, gap=8),
        *waves(28, 74, 12, 2, gap=8, left=True),
    ]


def type_equipment() -> Part:
    return [*wheelchair(38, 88, 1.15), *path("M74 36Q74 28 81 28Q87 28 87 36L87 88", None, LINE, 5)]


def type_housing_support() -> Part:
    return [*house(44, 80, 76, 72, 32, roof_fill=CORAL), *box(28, 48, 16, 14, 2, TINT), *key(48, 72, 1.15)]


def type_shared_lives() -> Part:
    return [
        *open_house(48, 90, 84, 84, PAPER),
        *bust(GLORIA, 34, 88, 0.74, facing=1),
        *bust(TOM, 62, 88, 0.74, facing=-1),
        *heart(48, 32, 13),
    ]


def type_wellbeing_at_home() -> Part:
    return [
        *path("M16 50L16 70C8 76 10 88 22 88L76 88Q88 88 88 80Q88 74 80 71C66 68 54 64 50 50Z", FAIR),
        *path("M88 80Q88 70 79 69Q76 76 78 79M70 88Q68 84 70 80", None),
        *box(11, 42, 44, 12, 3, TEAL),
        *scissors(74, 34, 0.85, 18),
        *comb(32, 22, 46, -8),
    ]
