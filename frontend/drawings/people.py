"""People: a small cast, drawn as busts, standing, or sitting. Everyone has a face, nobody has a label."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    Point,
    box,
    circle,
    dot,
    line,
    path,
    place,
    tubes,
)
from signs import heart


@dataclass(frozen=True)
class Look:
    """How one person looks in every drawing."""

    skin: str = FAIR
    hair: str = "short"
    hair_colour: str = LINE
    top: str = TEAL
    glasses: bool = False
    beard: bool = False
    wears: str = ""


NAN = Look(hair="bun", hair_colour=TINT, top=CORAL, glasses=True)
GRANDAD = Look(hair="bald", hair_colour=TINT, top=YELLOW, glasses=True)
AMINA = Look(skin=BROWN, hair="scarf", hair_colour=YELLOW, top=TEAL)
BEN = Look(skin=BROWN, hair="short", top=YELLOW)
ROSE = Look(hair="long", hair_colour=CORAL, top=TINT)
GLORIA = Look(skin=BROWN, hair="curls", top=CORAL)
SINGH = Look(skin=BROWN, hair="turban", hair_colour=CORAL, top=TINT, beard=True)
TOM = Look(hair="short", hair_colour=YELLOW, top=TINT, glasses=True)
CHILD = Look(hair="fringe", hair_colour=YELLOW, top=CORAL)
GIRL = Look(skin=BROWN, hair="bunches", top=YELLOW)
HELPER = Look(skin=BROWN, hair="bun", top=TEAL, wears="badge")
HELPER_MAN = Look(hair="short", top=TEAL, wears="badge")
WORKER = Look(hair="bob", hair_colour=YELLOW, top=TINT, wears="badge")
CARER = Look(hair="bob", hair_colour=LINE, top=YELLOW, wears="heart")


def head(who: Look, x: float, y: float, r: float = 12, *, facing: float = 0, mouth: str = "smile") -> Part:
    """A round face and hair; `facing` -1 looks left, 1 looks right. Drawn at radius 12 and scaled."""
    part = [*_hair_behind(who), *circle(0, 0, 12, who.skin), *_hair_in_front(who)]
    look = facing * 2.4
    if who.beard:
        part += path("M-11.5 2C-8 4 8 4 11.5 2C11 9 6 15.5 0 15.5C-6 15.5 -11 9 -11.5 2Z", LINE)
        part += path(f"M{look - 3} 7.5Q{look} 9.5 {look + 3} 7.5", None, who.skin, 2.6)
    else:
        part += _mouth(mouth, look)
    if mouth == "asleep":
        part += path("M-7 0Q-5 2 -3 0M3 0Q5 2 7 0", None, LINE, 2.2)
    else:
        part += [*dot(look - 4.2, -0.5, 1.7), *dot(look + 4.2, -0.5, 1.7)]
    if who.glasses:
        part += [*_thin(circle(look - 4.8, -0.5, 4)), *_thin(circle(look + 4.8, -0.5, 4))]
    return place(part, x, y, r / 12)


def _thin(part: Part) -> Part:
    return [type(mark)(mark.commands, mark.fill, mark.line, 2) for mark in part]


def _mouth(mouth: str, look: float) -> Part:
    curves = {
        "smile": f"M{look - 4.5} 4.5Q{look} 9.5 {look + 4.5} 4.5",
        "sad": f"M{look - 4} 7.5Q{look} 3 {look + 4} 7.5",
        "flat": f"M{look - 3.5} 6L{look + 3.5} 6",
        "asleep": f"M{look - 2.5} 6Q{look} 7.5 {look + 2.5} 6",
    }
    if mouth == "talk":
        return path(f"M{look - 4} 4.2Q{look} 4.8 {look + 4} 4.2Q{look} 11.5 {look - 4} 4.2Z", LINE, LINE, 1.5)
    return path(curves[mouth], None, LINE, 2.6)


def _hair_behind(who: Look) -> Part:
    colour = who.hair_colour
    match who.hair:
        case "long":
            return path("M-14 14C-15 8 -15 -1 -14 -5C-12 -18 12 -18 14 -5C15 -1 15 8 14 14Z", colour)
        case "bob":
            return path(
                "M-14.5 7C-16 -4 -14 -15.5 0 -15.5C14 -15.5 16 -4 14.5 7Q14 9 11 9L-11 9Q-14 9 -14.5 7Z", colour
            )
        case "curls":
            return path(
                "M-12 9C-17 8 -18 1 -15 -2C-19 -8 -14 -14 -9 -13C-7 -19 3 -20 6 -15"
                "C12 -18 18 -11 15 -5C20 0 17 8 12 9Z",
                colour,
            )
        case "bun":
            return circle(0, -15, 5.5, colour)
        case "bunches":
            return [*circle(-13, -5, 5, colour), *circle(13, -5, 5, colour)]
        case "scarf":
            return path("M-16 17C-15 11 -16 3 -15 -3C-13 -18 13 -18 15 -3C16 3 15 11 16 17Q0 24 -16 17Z", colour)
    return []


def _hair_in_front(who: Look) -> Part:
    colour = who.hair_colour
    match who.hair:
        case "short" | "bunches":
            return path(
                "M-12 -2C-13 -11 -7 -15 0 -15C7 -15 13 -11 12 -2C10.5 -3.5 9.5 -5.5 9 -8"
                "C4 -6.5 -4 -6.5 -9 -8C-9.5 -5.5 -10.5 -3.5 -12 -2Z",
                colour,
            )
        case "bun" | "bob" | "long":
            return path(
                "M-12 0C-13 -9 -7 -13.5 0 -13.5C7 -13.5 13 -9 12 0C7 -1.5 2 -4.5 0 -8C-2 -4.5 -7 -1.5 -12 0Z", colour
            )
        case "curls":
            return path("M-11 -3C-9 -12 9 -12 11 -3Q5 -8 0 -7Q-5 -8 -11 -3Z", colour)
        case "fringe":
            return path("M-12 -3C-13 -11 -7 -15 0 -15C7 -15 13 -11 12 -3Q6 -7.5 0 -7.5Q-6 -7.5 -12 -3Z", colour)
        case "bald":
            return [*path("M-11 -4Q-15 -2 -12.5 4", colour), *path("M11 -4Q15 -2 12.5 4", colour)]
        case "turban":
            return path("M-12.5 -2C-16 -13 -8 -18.5 0 -18.5C8 -18.5 16 -13 12.5 -2Q6 -8 0 -8.5Q-6 -8 -12.5 -2Z", colour)
        case "scarf":
            return path("M-9.5 -5Q0 -11 9.5 -5", None, colour, 4)
    return []


def bust(who: Look, x: float, base: float, size: float = 1, *, facing: float = 0, mouth: str = "smile") -> Part:
    """Head and shoulders standing on the line y = base; 36 wide and 50 high at size 1."""
    body = path("M-18 0L-18 -8C-18 -19 -10 -23 0 -23C10 -23 18 -19 18 -8L18 0Z", who.top)
    return place([*body, *_worn(who, 0, -20), *head(who, 0, -33, facing=facing, mouth=mouth)], x, base, size)


def _worn(who: Look, x: float, y: float) -> Part:
    """What the person wears on the chest: a carer's heart, a worker's name badge on its cord."""
    if who.wears == "heart":
        return heart(x, y + 12, 14)
    if who.wears == "badge":
        cord = PAPER if who.top == TEAL else LINE
        return [
            *line((x - 6, y), (x, y + 10), (x + 6, y), colour=cord, width=2.2),
            *box(x - 5, y + 9, 10, 8, 1.5, PAPER),
        ]
    return []


def arm(who: Look, *points: Point, width: float = 5) -> Part:
    """A sleeve through the points with a hand at the last one."""
    return arms(who, points, width=width)


def arms(who: Look, *lines: Sequence[Point], width: float = 5) -> Part:
    """Sleeves, and a hand at the end of each."""
    hands = [mark for points in lines for mark in circle(*points[-1], width * 0.85, who.skin)]
    return [*hands, *tubes(*(_short_of_hand(points, width) for points in lines), fill=who.top, width=width)]


def _short_of_hand(points: Sequence[Point], width: float) -> list[Point]:
    (ax, ay), (bx, by) = points[-2:]
    length = max(((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5, 0.1)
    keep = max(length - width * 1.1, 0) / length
    return [*points[:-1], (ax + (bx - ax) * keep, ay + (by - ay) * keep)]


def leg(*points: Point, colour: str = LINE, width: float = 9) -> Part:
    """Dark trousers and shoe: the last point is the toe."""
    return line(*points, colour=colour, width=width)


def standing(
    who: Look,
    x: float,
    feet: float = 88,
    size: float = 1,
    *,
    facing: float = 0,
    mouth: str = "smile",
    left: Sequence[Point] = ((-16, -40), (-15, -30)),
    right: Sequence[Point] = ((16, -40), (15, -30)),
    skirt: bool = False,
    behind: bool = False,
) -> Part:
    """A whole person, 76 high at size 1. Arms are points from the shoulder, measured from between the feet.

    `behind` draws the arms before the body, for a person whose arms go round someone else.
    """
    both = arms(who, ((-9, -49), *left), ((9, -49), *right))
    if skirt:
        legs = [*leg((-4, -14), (-4, -2), (-6, -2), width=6), *leg((4, -14), (4, -2), (6, -2), width=6)]
        torso = path("M-8 -54Q0 -58 8 -54Q12 -52 11 -42L15 -14L-15 -14L-11 -42Q-12 -52 -8 -54Z", who.top)
    else:
        legs = [*leg((-5, -26), (-5.5, -3), (-7.5, -3)), *leg((5, -26), (5.5, -3), (7.5, -3))]
        torso = path("M-8 -54Q0 -58 8 -54Q13 -52 12 -42L11 -24L-11 -24L-12 -42Q-13 -52 -8 -54Z", who.top)
    face = head(who, 0, -64, 10.5, facing=facing, mouth=mouth)
    worn = place(_worn(who, 0, 0), 0, -50, 0.9)
    body = [*legs, *both, *torso, *worn, *face] if behind else [*legs, *torso, *worn, *face, *both]
    return place(body, x, feet, size)


def in_wheelchair(who: Look, x: float, floor: float = 88, *, facing: float = 1, flip: bool = False) -> Part:
    """A wheelchair user, facing right (left if flipped); x is the middle of the big wheel."""
    chair = [
        *line((-22, -50), (-14, -50), (-13, -24)),
        *line((-13, -24), (14, -24), (18, -6), (25, -6)),
    ]
    body = [
        *leg((-4, -28), (13, -28), (17, -10), (23, -10)),
        *path("M-13 -54Q-8 -59 -1 -58Q5 -56 5 -48L5 -23L-13 -23Z", who.top),
        *head(who, -3, -67, 10.5, facing=facing),
        *arm(who, (-2, -51), (3, -36), (13, -33)),
    ]
    wheels = [*circle(-4, -14, 14, PAPER), *circle(-4, -14, 3, LINE), *circle(19, -4, 4, PAPER)]
    return place([*chair, *body, *wheels], x, floor, flip=flip)


def small_figure(who: Look, x: float, feet: float = 88, size: float = 1, *, mouth: str = "smile") -> Part:
    """A whole person without arms, for groups and for the back of a picture."""
    legs = [*leg((-5, -26), (-5.5, -3), (-7.5, -3)), *leg((5, -26), (5.5, -3), (7.5, -3))]
    torso = path("M0 -57Q14 -57 14 -43L12 -24L-12 -24L-14 -43Q-14 -57 0 -57Z", who.top)
    return place([*legs, *torso, *head(who, 0, -64, 11, mouth=mouth)], x, feet, size)
