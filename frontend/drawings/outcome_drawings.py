"""One drawing for each of the 18 outcome areas. In the carer's eight, the carer wears a heart."""

from paper_things import book, laptop
from pen import CORAL, PAPER, TEAL, TINT, YELLOW, Part, box, dot, line, oval, path
from people import AMINA, BEN, CARER, CHILD, GIRL, GLORIA, GRANDAD, ROSE, arm, arms, bust, head, leg, standing
from places import bath, bubbles, bus, house, open_house, shop, toilet, tree
from signs import heart, shield, tick
from things import broom, cup, fork, knife, notes, plate


def outcome_nutrition() -> Part:
    return [*plate(48, 50, 26, YELLOW), *fork(12, 50, 66), *knife(82, 50, 66)]


def outcome_hygiene() -> Part:
    return [
        *path("M76 50L76 20Q76 10 66 10Q58 10 57 20"),
        *path("M48 28Q48 19 57 19Q66 19 66 28Z", YELLOW),
        *path("M51 35L49 41M57 35L57 41M63 35L65 41", None, TEAL),
        *bath(46, 88, 84),
        *bubbles((22, 44, 8), (36, 49, 6.5), (12, 30, 5)),
    ]


def outcome_toilet() -> Part:
    return [
        *toilet(36, 88, 1.15),
        *path("M70 22L70 42L86 42L86 22", PAPER),
        *oval(78, 21, 11, 8, YELLOW),
        *dot(78, 21, 2.4),
    ]


def outcome_clothing() -> Part:
    return [
        *path("M34 12Q48 24 62 12L76 18L90 44L76 52L71 42L71 86L25 86L25 42L20 52L6 44L20 18Z", TEAL),
        *path("M34 12Q48 30 62 12", PAPER),
        *line((25, 74), (71, 74)),
    ]


def outcome_home_safety() -> Part:
    return [*house(42, 84, 76, 74, 32, roof_fill=CORAL), *shield(66, 66, 40, TINT), *tick(66, 65, 20)]


def outcome_habitable_home() -> Part:
    return [
        *open_house(44, 88, 80, 78),
        *box(22, 54, 18, 18, 2, YELLOW),
        *path("M31 54L31 72M22 63L40 63"),
        *broom(66, 88, 66, 14),
    ]


def outcome_relationships() -> Part:
    return [*bust(BEN, 28, 90, 1.1, facing=1), *bust(ROSE, 68, 90, 1.1, facing=-1), *heart(48, 20, 28)]


def outcome_work_learning() -> Part:
    return [*bust(GLORIA, 48, 68, 1.15), *book(48, 88, 66)]


def outcome_community() -> Part:
    return [*tree(25, 88, 50), *shop(66, 88, 48, 58), *line((6, 89), (90, 89))]


def outcome_caring_for_child() -> Part:
    return [
        *bust(ROSE, 44, 92, 1.3, facing=1, mouth="smile"),
        *path("M34 84Q30 66 46 64Q64 60 74 66Q84 72 78 82Q70 92 52 91Q38 91 34 84Z", PAPER),
        *head(CHILD, 70, 69, 9.5, mouth="asleep"),
        *arm(ROSE, (24, 76), (32, 88), (56, 85), width=6),
    ]


def outcome_carer_child() -> Part:
    return [
        *standing(CARER, 32, 89, 1.05, facing=1, left=((-15, -40), (-14, -30)), right=((17, -38), (24, -34))),
        *standing(GIRL, 69, 89, 0.72, facing=-1, left=((-14, -44), (-17, -48)), right=((13, -40), (13, -32))),
    ]


def outcome_carer_others() -> Part:
    return [
        *bust(CARER, 66, 76, 1.15, facing=-1),
        *line((8, 90), (8, 44), width=5),
        *line((88, 90), (88, 70), width=5),
        *box(12, 56, 26, 18, 6, PAPER),
        *head(GRANDAD, 26, 54, 12, facing=1),
        *path("M10 72Q24 66 36 70L80 72Q88 73 88 82L10 82Z", TINT),
        *arm(CARER, (52, 62), (46, 68), (40, 68)),
    ]


def outcome_carer_home() -> Part:
    return [*open_house(48, 90, 86, 84, PAPER), *bust(CARER, 42, 88, 0.92), *broom(70, 88, 46, 8)]


def outcome_carer_nutrition() -> Part:
    return [
        *bust(CARER, 34, 76, 1.15, facing=1),
        *path("M52 66L82 66Q81 77 72 78L62 78Q53 77 52 66Z", CORAL),
        *arm(CARER, (48, 70), (58, 62), (64, 46)),
        *line((66, 44), (52, 38), width=4.5),
        *box(6, 76, 84, 8, 3, TINT),
        *line((16, 85), (16, 91), width=5),
        *line((80, 85), (80, 91), width=5),
    ]


def outcome_carer_relationships() -> Part:
    return [
        *bust(CARER, 27, 74, 1.05, facing=1),
        *bust(AMINA, 70, 74, 1.05, facing=-1),
        *box(6, 74, 84, 8, 3, YELLOW),
        *line((18, 83), (18, 91), width=5),
        *line((78, 83), (78, 91), width=5),
        *cup(38, 73, 0.75, CORAL, steam=False),
        *cup(58, 73, 0.75, TEAL, steam=False),
    ]


def outcome_carer_work() -> Part:
    return [*bust(CARER, 34, 84, 1.2, facing=1), *laptop(64, 88, 44), *line((6, 89), (90, 89), width=5)]


def outcome_carer_community() -> Part:
    return [*bus(60, 80, 62, people=False), *standing(CARER, 20, 90, 0.94, facing=1, right=((14, -40), (22, -46)))]


def outcome_carer_recreation() -> Part:
    return [
        *leg((42, 62), (36, 76), (42, 87), (36, 88)),
        *leg((50, 62), (62, 70), (70, 82), (76, 80)),
        *arms(CARER, ((37, 40), (22, 44), (14, 34)), ((55, 40), (68, 34), (72, 20))),
        *path("M38 35Q46 31 54 35Q59 37 58 47L56 64L36 64L34 47Q33 37 38 35Z", YELLOW),
        *heart(46, 47, 14),
        *head(CARER, 46, 22, 11),
        *notes(82, 56, 0.7),
        *notes(18, 72, 0.6),
    ]
