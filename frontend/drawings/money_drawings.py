"""Money: budgets, purses, paying, and the council that pays."""

from hands import open_hand
from paper_things import bank_card, banknote, jar, price_tag, purse, sheet
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
    line,
    oval,
    path,
    place,
    shape,
)
from people import (
    AMINA,
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
)
from places import armchair, bus, council, house, van, water
from signs import arrow, coin, heart, pound, question, speech, tick


def council_building() -> Part:
    return council(48, 88, 74)


def council_money() -> Part:
    return [*council(34, 86, 58), *coin(72, 78, 13), *coin(74, 54, 13)]


def council_pays_you() -> Part:
    return [
        *council(25, 90, 44),
        *bust(GRANDAD, 73, 90, 0.88, facing=-1),
        *path("M18 36Q22 18 46 18Q66 18 72 32M64 27L73 34L78 24", None, LINE, 4),
        *coin(45, 18, 12),
    ]


def council_pays_helper() -> Part:
    return [
        *council(25, 90, 44),
        *bust(HELPER, 73, 90, 0.88, facing=-1),
        *path("M18 36Q22 18 46 18Q66 18 72 32M64 27L73 34L78 24", None, LINE, 4),
        *coin(45, 18, 12),
    ]


def council_purse() -> Part:
    return [
        *line((48, 22), (48, 8)),
        *path("M48 8L62 11L48 16Z", CORAL),
        *shape((8, 42), (48, 20), (88, 42), fill=TEAL),
        *box(14, 42, 68, 40, 1, TINT),
        *box(8, 82, 80, 8, 2, PAPER),
        *purse(48, 80, 36),
    ]


def council_map() -> Part:
    def home(x: float, y: float, roof: str) -> Part:
        return shape((x - 8, y), (x - 8, y - 8), (x, y - 15), (x + 8, y - 8), (x + 8, y), fill=roof)

    return [
        *box(7, 7, 82, 82, 8, TINT),
        *path("M7 76L89 76M20 7L20 89M76 7L76 89", None, PAPER, 8),
        *council(48, 70, 46),
        *home(20, 34, CORAL),
        *home(77, 34, YELLOW),
        *home(20, 86, YELLOW),
        *home(77, 86, CORAL),
        *box(7, 7, 82, 82, 8),
    ]


def house_and_council() -> Part:
    return [
        *house(24, 88, 40, 42, 18, roof_fill=CORAL),
        *council(70, 88, 42),
        *path("M48 34L48 18"),
        *arrow((44, 26), (26, 40)),
        *arrow((52, 26), (68, 38)),
        *circle(48, 16, 8, YELLOW),
    ]


def coins() -> Part:
    return [*coin(30, 66, 19), *coin(68, 66, 19), *coin(49, 33, 19)]


def my_purse() -> Part:
    return [*purse(48, 90, 76), *circle(48, 60, 19, PAPER), *head(NAN, 48, 63, 11)]


def purse_for_support() -> Part:
    return [*purse(48, 90, 76, TEAL), *heart(48, 62, 32, YELLOW)]


def purse_with_tick() -> Part:
    return [*purse(36, 90, 56), *circle(68, 32, 22, TEAL), *tick(68, 32, 24, PAPER, 6)]


def purse_with_label() -> Part:
    return [*purse(38, 90, 60), *path("M44 42Q56 34 62 46"), *place(price_tag(0, 0, 0.6), 70, 58, turn=62)]


def full_and_empty_purse() -> Part:
    return [
        *coin(26, 34, 14),
        *purse(26, 90, 42),
        *path("M58 61Q50 69 50 77Q50 88 61 88L81 88Q92 88 92 77Q92 69 84 61Z", PAPER),
        *box(54, 55, 34, 7, 3, PAPER),
    ]


def things_to_pay_for() -> Part:
    return [
        *purse(26, 52, 38),
        *bus(70, 50, 44, YELLOW, people=False),
        *circle(40, 68, 7, BROWN),
        *path("M50 74Q58 60 70 70", None, LINE, 5),
        *water(10, 80, 76),
    ]


def counting_money() -> Part:
    return [*banknote(40, 30, 50, 26, -12), *coin(64, 38, 12), *coin(26, 50, 10), *open_hand(44, 72, 1.05)]


def empty_hand() -> Part:
    return [
        *circle(44, 32, 19, None),
        *pound(44, 32, 22),
        *line((26, 50), (62, 14), colour=CORAL, width=6),
        *open_hand(44, 72, 1.05),
    ]


def two_hands_one_jar() -> Part:
    return [
        *jar(48, 91, 38, 46),
        *circle(42, 80, 6, YELLOW),
        *circle(54, 80, 6, YELLOW),
        *circle(48, 70, 6, YELLOW),
        *coin(36, 32, 9),
        *coin(60, 32, 9),
        *arm(AMINA, (8, 8), (14, 22), (27, 24), width=8),
        *arm(TOM, (88, 8), (82, 22), (69, 24), width=8),
    ]


def coin_jar() -> Part:
    return [
        *jar(48, 90, 52, 66),
        *[mark for x, y in ((34, 80), (48, 80), (62, 80), (41, 68), (55, 68)) for mark in circle(x, y, 7, YELLOW)],
        *box(32, 42, 32, 18, 3, PAPER),
        *heart(48, 51, 12),
        *coin(48, 12, 8),
    ]


def paying_a_helper() -> Part:
    return [
        *bust(AMINA, 20, 90, 0.98, facing=1),
        *bust(HELPER_MAN, 77, 90, 0.98, facing=-1),
        *arm(HELPER_MAN, (70, 84), (60, 82), (57, 70)),
        *banknote(49, 46, 42, 27, -10),
        *arm(AMINA, (28, 84), (38, 82), (42, 68)),
    ]


def handing_over_the_purse() -> Part:
    return [
        *bust(ROSE, 20, 90, 0.98, facing=1),
        *bust(SINGH, 76, 90, 0.98, facing=-1),
        *heart(76, 20, 16),
        *purse(48, 68, 30),
        *arm(ROSE, (26, 84), (38, 80), (41, 68)),
        *arm(SINGH, (70, 84), (58, 80), (55, 68)),
    ]


def someone_holds_the_purse() -> Part:
    return [
        *armchair(32, 90, 56),
        *head(NAN, 32, 36, 11.5),
        *path("M20 68L20 58Q22 48 32 48Q42 48 44 58L44 68Z", CORAL),
        *bust(WORKER, 76, 62, 0.8, facing=-1),
        *purse(74, 88, 30),
    ]


def taking_money() -> Part:
    return [
        *banknote(44, 42, 40, 22, -70),
        *purse(38, 91, 58),
        *path("M92 12L92 40L76 40L64 42Q52 42 48 38Q44 32 52 30L64 30L58 24Q60 18 68 22L76 14Z", FAIR),
        *box(80, 8, 12, 36, 3, LINE),
    ]


def bank_card_covered() -> Part:
    return [
        *bank_card(42, 60, 66, 44, -8, TEAL),
        *path(
            "M92 22L92 58L72 64L54 66Q46 66 46 60Q46 55 54 54L48 52Q40 50 42 44Q44 40 50 41L46 38"
            "Q42 32 48 29Q56 28 66 32Q72 24 80 22Z",
            FAIR,
        ),
        *path("M54 54L64 54M50 41L62 44"),
        *box(82, 18, 10, 44, 3, YELLOW),
    ]


def free_of_charge() -> Part:
    return [*price_tag(46, 52, 1.22), *pound(50, 52, 24), *oval(71, 52, 7.5, 12)]


def how_much() -> Part:
    return [
        *bust(WORKER, 24, 90, 1.0, facing=1),
        *bust(AMINA, 73, 90, 1.0, facing=-1),
        *speech(14, 6, 68, 32, (36, 46)),
        *pound(36, 22, 20),
        *question(60, 21, 20),
    ]


def three_parts() -> Part:
    return [
        *path("M48 48L48 10A38 38 0 0 1 80.9 67Z", TEAL),
        *path("M48 48L80.9 67A38 38 0 0 1 15.1 67Z", YELLOW),
        *path("M48 48L15.1 67A38 38 0 0 1 48 10Z", CORAL),
    ]


def team_with_a_van() -> Part:
    return [
        *van(48, 62, 84),
        *bust(HELPER, 22, 92, 0.78),
        *bust(HELPER_MAN, 48, 92, 0.78),
        *bust(HELPER, 74, 92, 0.78),
    ]


def list_of_helpers() -> Part:
    return [
        *bust(TOM, 72, 92, 1.0, facing=-1),
        *sheet(6, 8, 44, 70),
        *head(HELPER, 20, 34, 7.5),
        *head(HELPER_MAN, 20, 58, 7.5),
        *path("M34 32L42 32M34 56L42 56"),
        *arm(TOM, (64, 86), (56, 80), (50, 66)),
    ]
