"""What a listing must say before it can be sent, and what would make it easier to choose."""

from dataclasses import dataclass

from providers.models import Delivery, Service


@dataclass(frozen=True)
class Gap:
    """Something that is not said yet: the step of the editor that asks for it, and the sentence."""

    step: str
    sentence: str


def gaps_in(draft: Service) -> list[Gap]:
    """All that must be said before an officer can check the listing."""
    venues, prices = list(draft.venues.all()), list(draft.prices.all())
    needed = [
        ("what", draft.name and draft.name.lower().startswith("copy of "), "Give the copy a name of its own."),
        ("what", not draft.summary, "Say in one sentence what it is."),
        ("what", len(draft.description) < 40, "Describe it in a few sentences: what happens, and with whom."),
        ("who", not draft.who_for, "Say who it is for."),
        ("who", not draft.outcomes.all(), "Choose at least one thing that it helps people with."),
        ("where", not draft.delivery, "Say where it happens: at home, at a place, online, by phone or outdoors."),
        (
            "where",
            {Delivery.VENUE, Delivery.OUTDOORS} & set(draft.delivery) and not any(v.place_id for v in venues),
            "Give the postcode of the place that people go to.",
        ),
        (
            "where",
            Delivery.AT_HOME in draft.delivery and not any(v.reach_miles and v.place_id for v in venues),
            "Say where you set out from and how many miles you travel to people's homes.",
        ),
        ("where", not draft.times.all() and not draft.times_note, "Say on which days and at what times it runs."),
        (
            "price",
            not draft.free and not prices and not draft.price_note,
            "Give a price, say that it is free, or say in words how the price is worked out.",
        ),
        ("price", not draft.deployments and not draft.free, "Choose at least one way to pay that you take."),
        ("access", not draft.languages, "Choose the languages that are spoken."),
    ]
    return [Gap(step, sentence) for step, missing, sentence in needed if missing]


def hints_for(draft: Service) -> list[Gap]:
    """What is allowed to be missing, but helps people to choose."""
    wanted = [
        ("who", not draft.changes, "Say what changes for people, in the words of somebody who comes."),
        ("price", not draft.free and not draft.prices.all(), "Give a price in pounds if you can: people compare."),
        ("where", not draft.times.all(), "Give days and hours, so that people can find you by the days they need."),
        ("access", not draft.access, "Say what access there is. Many people cannot come unless they know."),
    ]
    return [Gap(step, sentence) for step, missing, sentence in wanted if missing]
