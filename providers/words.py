"""A listing's terms in words: prices, times, ages, cancelling. No queries; works on live rows and on drafts alike."""

from collections.abc import Iterable
from datetime import time
from decimal import Decimal
from typing import Protocol

from marketplace.core.money import cost_pence, format_pounds

from .models import LANGUAGES, Audience, Day, Extra, OpeningTime, Price, PriceUnit, Service

UNIT_WORDS = {
    PriceUnit.HOUR: "hour",
    PriceUnit.SESSION: "session",
    PriceUnit.DAY: "day",
    PriceUnit.NIGHT: "night",
    PriceUnit.WEEK: "week",
    PriceUnit.MONTH: "month",
    PriceUnit.ITEM: "item",
    PriceUnit.JOURNEY: "journey",
}
PARTS = {
    25: "a quarter of the price",
    50: "half of the price",
    75: "three quarters of the price",
    100: "the full price",
}
NUMBERS = {
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
}  # fmt: skip


def in_words(number: Decimal | int) -> str:
    """2 → “two”, 0.75 → “0.75”, 12 → “12”."""
    whole = int(number)
    return NUMBERS.get(whole, str(whole)) if whole == number else f"{Decimal(number).normalize():f}"


def a(noun: str) -> str:
    """“an hour”, “a day”."""
    return f"{'an' if noun[:1].lower() in 'aeio' or noun == 'hour' else 'a'} {noun}"


def plural(noun: str) -> str:
    """“hours”, “boxes”, “families”, “households for a year”. What is many already stays: “four nights”."""
    thing, joint, rest = noun.partition(" for ")
    if joint:
        return f"{plural(thing)}{joint}{rest}"
    if noun.endswith(("ss", "x", "ch", "sh")):
        return f"{noun}es"
    if noun.endswith("s"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


def several(number: Decimal | int, noun: str) -> str:
    return f"{in_words(number)} {noun if number == 1 else plural(noun)}"


class Unit(Protocol):
    """What something is sold by: a price has it, and a booking has a copy."""

    unit: str
    unit_name: str


def unit_of(sold: Unit) -> str:
    """The provider's own word for one, or the usual word."""
    return sold.unit_name or UNIT_WORDS.get(sold.unit, sold.unit)


def amount_words(number: Decimal, sold: Unit) -> str:
    """“two hours”, “45 minutes”, “seven meals”."""
    if sold.unit == PriceUnit.HOUR and number < 1:
        return f"{int(number * 60)} minutes"
    return several(number, unit_of(sold))


def rate_words(pence: int, sold: Unit) -> str:
    """“£27.80 an hour”."""
    return f"{format_pounds(pence)} {a(unit_of(sold))}"


def price_words(price: Price) -> str:
    return rate_words(price.pence, price)


def full_price_words(price: Price) -> str:
    """“£27.80 an hour, at least two hours”."""
    return ", ".join(filter(None, [price_words(price), least_words(price)]))


def least_words(price: Price) -> str:
    """What must at least be booked or paid, or nothing."""
    least = []
    if price.minimum_quantity > 0 and (price.unit == PriceUnit.HOUR or price.minimum_quantity != 1):
        least.append(f"at least {amount_words(price.minimum_quantity, price)}")
    if price.minimum_charge_pence:
        least.append(f"at least {format_pounds(price.minimum_charge_pence)}")
    return ", ".join(least)


def extra_words(extra: Extra) -> str:
    """“45p a mile”, “time and a half”."""
    if extra.percent is not None:
        multiples = {150: "time and a half", 200: "double the price", 300: "three times the price"}
        return multiples.get(extra.percent, f"{extra.percent}% of the price")
    amount = f"{extra.pence}p" if extra.pence < 100 else format_pounds(extra.pence)
    return f"{amount} {a(extra.per)}" if extra.per else amount


def headline_price(service: Service) -> str:
    """The price in three or four words, for the top of a page and for lists."""
    prices = list(service.prices.all())
    if service.free:
        return "Free"
    if not prices:
        return "Ask for the price"
    return price_words(prices[0])


def can_be_booked(service: Service) -> bool:
    """Whether a person may ask for it here: money is set aside for a price, so what is free or quoted cannot be."""
    return service.audience == Audience.PEOPLE and any(service.prices.all())


def how_to_arrange(service: Service) -> str:
    """How to come to a service that cannot be booked here: “Free: ring 020 7946 0000 to arrange it.”"""
    provider = service.provider
    first = "Free" if service.free else "Ask for the price"
    ways = [f"ring {provider.phone}"] if provider.phone else []
    ways += [f"write to {provider.email}"] if provider.email else []
    return f"{first}: {' or '.join(ways) or f'ask {provider.name}'} to arrange it."


def example_cost(service: Service) -> str:
    """What a usual week, visit or month comes to, as a sentence; nothing where it would only repeat the price."""
    price = next(iter(service.prices.all()), None)
    if service.free or price is None:
        return ""
    match price.unit:
        case PriceUnit.HOUR:
            hours = max(Decimal(2), price.minimum_quantity)
            visit = max(cost_pence(price.pence, hours), price.minimum_charge_pence)
            return (
                f"A visit of {several(hours, 'hour')} costs {format_pounds(visit)}. "
                f"Three visits a week come to {format_pounds(3 * visit)} a week."
            )
        case PriceUnit.SESSION:
            return f"Once a week for four weeks comes to {format_pounds(4 * price.pence)}."
        case PriceUnit.DAY:
            return f"Two days a week come to {format_pounds(2 * price.pence)} a week."
        case PriceUnit.NIGHT:
            nights = max(Decimal(2), price.minimum_quantity)
            total = format_pounds(cost_pence(price.pence, nights))
            return f"{several(nights, 'night').capitalize()} a week come to {total} a week."
        case PriceUnit.WEEK:
            return f"Four weeks come to {format_pounds(4 * price.pence)}."
        case PriceUnit.MONTH:
            return f"A year comes to {format_pounds(12 * price.pence)}."
        case PriceUnit.JOURNEY:
            return f"Two journeys a week come to {format_pounds(2 * price.pence)} a week."
        case _ if price.minimum_quantity > 1:
            total = format_pounds(cost_pence(price.pence, price.minimum_quantity))
            return f"{several(price.minimum_quantity, unit_of(price)).capitalize()} cost {total}."
    return ""


def clock_words(moment: time) -> str:
    """“9am”, “9:30am”, “midday”, “midnight”."""
    if (moment.hour, moment.minute) == (12, 0):
        return "midday"
    if (moment.hour, moment.minute) == (0, 0):
        return "midnight"
    hour = moment.hour % 12 or 12
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    return f"{hour}{minutes}{'am' if moment.hour < 12 else 'pm'}"


def hours_words(opening: OpeningTime) -> str:
    to = clock_words(opening.closes_at)
    return f"{clock_words(opening.opens_at)} to {to}{' the next day' if opening.runs_overnight else ''}"


def week_of(times: Iterable[OpeningTime]) -> list[tuple[str, str]]:
    """Monday to Sunday with the hours of each day; days without hours are left out. Days alike are told together."""
    by_day: list[tuple[str, str]] = []
    times = list(times)
    for code, name in Day.choices:
        hours = sorted((row for row in times if code in row.days), key=lambda row: row.opens_at)
        if hours:
            by_day.append((name, " and ".join(hours_words(row) for row in hours)))
    if len(by_day) == 7 and len({hours for _, hours in by_day}) == 1:
        return [("Every day", by_day[0][1])]
    return by_day


def days_words(times: Iterable[OpeningTime]) -> str:
    """The days alone: “Monday to Friday”, “Tuesday and Thursday”."""
    held = {code for row in times for code in row.days}
    if not held:
        return ""
    positions = [number for number, code in enumerate(Day.values) if code in held]
    names = [str(Day.labels[number]) for number in positions]
    if len(names) == 7:
        return "Every day"
    if len(names) > 2 and positions == list(range(positions[0], positions[-1] + 1)):
        return f"{names[0]} to {names[-1]}"
    return listed(names)


def listed(words: Iterable[str], last: str = "and") -> str:
    """“tea”, “tea and cake”, “tea, cake and fruit”."""
    words = [str(word) for word in words]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""


def length_words(hours: int) -> str:
    """24 → “one day”, 336 → “two weeks”, 20 → “20 hours”."""
    for size, noun in ((168, "week"), (24, "day")):
        if hours and hours % size == 0:
            return several(hours // size, noun)
    return several(hours, "hour")


def cancelling_words(service: Service) -> str:
    """The terms for cancelling, in a sentence or two."""
    percent, notice = service.late_cancel_percent, service.cancel_notice_hours
    if percent == 0:
        return (
            f"Please say at least {length_words(notice)} before if you cannot come. You pay nothing."
            if notice
            else "You can cancel at any time and pay nothing."
        )
    part = PARTS.get(percent, f"{percent}% of the price")
    if not notice:
        return f"You can cancel until it starts and pay nothing. If you do not come, you pay {part}."
    return f"Cancel at least {length_words(notice)} before and you pay nothing. Cancel later and you pay {part}."


def ages_words(service: Service) -> str:
    low, high = service.min_age, service.max_age
    if low and high:
        return f"People aged {low} to {high}"
    if low:
        return f"People aged {low} and over"
    return f"People up to {high} years old" if high else "People of any age"


def language_words(service: Service) -> list[str]:
    return [LANGUAGES.get(code, code) for code in service.languages]
