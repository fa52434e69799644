"""Who is who in the demo world. Every person, plan and price is invented."""

from dataclasses import dataclass, field
from datetime import date

from marketplace.core.models import Role

PASSWORD = "try-it-out-2026"  # noqa: S105 - the demo's one password, printed on the screen
DOMAIN = "demo.example"


@dataclass(frozen=True)
class Member:
    """Somebody who signs in: email name, full name, what they may do in words, roles, provider."""

    key: str
    name: str
    does: str
    roles: tuple[str, ...] = ()
    team: str = ""

    @property
    def email(self) -> str:
        return f"{self.key}@{DOMAIN}"


CAST = (
    Member("amina", "Amina Yusuf", "has a personal budget: plan, bookings, payments"),
    Member("ben", "Ben Adeyemi", "is her broker, within limits that she set", team="southwark-12"),
    Member("carol", "Carol Mensah", "runs a small charity, Linden Edge Plots", team="southwark-30"),
    Member("dev", "Dev Patel", "is from another provider and sees nothing of theirs", team="southwark-15"),
    Member("erin", "Erin Walsh", "is the case officer", (Role.CASE_OFFICER,)),
    Member("femi", "Femi Okoro", "approves plans, payment runs and listings", (Role.APPROVER,)),
    Member("grace", "Grace Yusuf", "is Amina's sister and carer, with a plan of her own"),
    Member("hana", "Hana Lindqvist", "is the finance officer", (Role.FINANCE,)),
    Member("idris", "Idris Khan", "is the market manager: checks listings", (Role.MARKET_MANAGER,)),
    Member("joy", "Joy Baptiste", "edits the guides", (Role.SITE_EDITOR,)),
    Member("kemi", "Kemi Lawal", "holds individual service funds", team="southwark-10"),
)


@dataclass(frozen=True)
class Want:
    """One outcome: area, own words, the listing that meets it (source id), how it is paid, units each week."""

    area: str
    words: str
    listing: str
    deployment: str
    units: str = "1"
    days: tuple[str, ...] = ()
    #: What becomes of the booking: weekly, waiting, declined, withdrawn, cancelled, late, once, none.
    ending: str = "weekly"


@dataclass(frozen=True)
class Holder:
    """Somebody with a plan: council, outcode, and where the plan stands."""

    key: str
    name: str
    council: str
    outcode: str
    born: date
    gender: str
    matters: str
    wants: tuple[Want, ...]
    plan: str = "signed"
    languages: tuple[str, ...] = ("en",)
    access: tuple[str, ...] = ()
    risk: tuple[str, str, str] = (
        "The worker does not come one day.",
        "The provider rings before nine if somebody is ill.",
        "My neighbour has a key, and I ring the provider.",
    )
    extra: dict[str, str] = field(default_factory=dict)


#: Who holds individual service funds, one in each council (source ids).
FUND_HOLDERS = ("southwark-10", "wirral-19", "leicester-13", "barnet-01", "wiltshire-25")

DP, MANAGED, ISF = "direct-payment", "managed", "isf"
HOLDERS = (
    Holder(
        "amina",
        "Amina Yusuf",
        "southwark",
        "SE15",
        date(1984, 3, 9),
        "women",
        "My plants, my sister Grace, and speaking Somali with somebody who gets my jokes.",
        (
            Want(
                "community",
                "I want to be out in the green again and grow something.",
                "southwark-30-3",
                MANAGED,
                days=("wed",),
            ),
            Want("habitable-home", "I want my flat clean enough to ask people in.", "southwark-18-1", DP, "2"),
            Want(
                "relationships", "I want people to laugh with on a Sunday, not just the telly.", "southwark-32-1", ISF
            ),
            Want("work-learning", "I want to find out what work I could do.", "southwark-31-1", MANAGED, ending="none"),
        ),
        languages=("en", "so"),
        access=("step-free",),
    ),
    Holder(
        "grace",
        "Grace Yusuf",
        "southwark",
        "SE15",
        date(1979, 7, 30),
        "women",
        "Being a sister and not only a carer. A swim now and then.",
        (
            Want(
                "carer-recreation",
                "I want two hours a week that are mine.",
                "southwark-09-2",
                DP,
                "2",
                ending="waiting",
            ),
        ),
    ),
    Holder(
        "winston",
        "Winston Clarke",
        "southwark",
        "SE5",
        date(1946, 11, 2),
        "men",
        "Dominoes, cricket on the radio, and my own front door.",
        (
            Want(
                "hygiene",
                "I want to be washed and dressed by nine, by somebody I know.",
                "southwark-28-1",
                MANAGED,
                "1.5",
            ),
            Want("relationships", "I want my Tuesday dominoes.", "southwark-28-2", MANAGED, ending="late"),
            Want(
                "community",
                "I want my hands in the soil, like on my father's farm.",
                "southwark-30-3",
                MANAGED,
                days=("thu",),
                ending="waiting",
            ),
        ),
    ),
    Holder(
        "linh",
        "Linh Tran",
        "southwark",
        "SE16",
        date(1951, 1, 18),
        "women",
        "Tai chi by the river and cooking for other people.",
        (
            Want(
                "community", "I want to move my body with people from home.", "southwark-05-1", DP, ending="cancelled"
            ),
            Want("relationships", "I want to grow herbs and give them away.", "southwark-30-3", DP, days=("thu",)),
        ),
        languages=("en", "vi"),
    ),
    Holder(
        "rosa",
        "Rosa Delgado",
        "southwark",
        "SE17",
        date(1939, 5, 21),
        "women",
        "Mass on Sunday and my granddaughter's phone calls.",
        (Want("nutrition", "I want to eat at a table with others.", "southwark-03-1", DP, ending="none"),),
        plan="submitted",
        languages=("en", "es"),
    ),
    Holder(
        "kwame",
        "Kwame Boateng",
        "southwark",
        "SE1",
        date(1998, 9, 12),
        "men",
        "Making radio, and being asked what I think.",
        (
            Want(
                "work-learning",
                "I want to make a radio show and be paid one day.",
                "southwark-13-1",
                MANAGED,
                ending="none",
            ),
            Want("nutrition", "I want to cook my own dinner, not noodles.", "southwark-33-3", MANAGED, ending="none"),
            Want("relationships", "I want friends who game and laugh.", "southwark-32-2", MANAGED, ending="none"),
            Want(
                "habitable-home",
                "I want my room so that I can ask somebody in.",
                "southwark-24-3",
                MANAGED,
                "2",
                ending="none",
            ),
        ),
        plan="draft",
    ),
    Holder(
        "sheila",
        "Sheila Doyle",
        "southwark",
        "SE22",
        date(1957, 2, 3),
        "women",
        "My garden and my dog.",
        (
            Want(
                "home-safety", "I want to get up my own stairs without fear.", "southwark-19-2", MANAGED, ending="none"
            ),
        ),
        plan="sent-back",
    ),
    Holder(
        "tom",
        "Tom Hughes",
        "wirral",
        "",
        date(1962, 8, 8),
        "men",
        "The river, the ferry and my mates.",
        (Want("community", "I want to get out of the house twice a week.", "", DP),),
    ),
    Holder(
        "jean",
        "Jean Parry",
        "wirral",
        "",
        date(1941, 12, 1),
        "women",
        "Singing and a hot dinner.",
        (Want("relationships", "I want a good chat with somebody every week.", "", MANAGED, ending="declined"),),
    ),
    Holder(
        "meera",
        "Meera Shah",
        "leicester",
        "",
        date(1955, 4, 14),
        "women",
        "My temple, my sisters, good food.",
        (Want("relationships", "I want to be with women who speak Gujarati.", "", MANAGED),),
        languages=("en", "gu"),
    ),
    Holder(
        "piotr",
        "Piotr Nowak",
        "leicester",
        "",
        date(1970, 10, 5),
        "men",
        "Mending things with my hands.",
        (Want("work-learning", "I want to use my hands and get back to work.", "", DP, ending="once"),),
        languages=("en", "pl"),
    ),
    Holder(
        "esther",
        "Esther Levy",
        "barnet",
        "",
        date(1948, 6, 25),
        "women",
        "Friday night with my family.",
        (Want("community", "I want to get to the things I used to go to.", "", MANAGED, ending="withdrawn"),),
    ),
    Holder(
        "yiannis",
        "Yiannis Georgiou",
        "barnet",
        "",
        date(1966, 3, 17),
        "men",
        "Backgammon and football.",
        (Want("relationships", "I want friends who do not mind how I talk.", "", DP),),
        plan="replaced",
    ),
    Holder(
        "margaret",
        "Margaret Stone",
        "wiltshire",
        "",
        date(1937, 9, 29),
        "women",
        "My village and my hens.",
        (Want("community", "I want to get to the market on market day.", "", MANAGED),),
    ),
    Holder(
        "callum",
        "Callum Reid",
        "wiltshire",
        "",
        date(2001, 5, 11),
        "men",
        "Trains, maps and quiet places.",
        (Want("work-learning", "I want a job with animals.", "", DP, ending="none"),),
        plan="draft",
    ),
)
