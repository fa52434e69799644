"""What the demo world's listings say in words, their rows say too: the least, what comes on top, ages, languages.

The words were written first; search, booking and the price on a page read the rows.
"""

import re

import pytest

from marketplace.core.demo import COUNCILS
from providers.demo import records_of
from providers.models import LANGUAGES

LISTINGS = {record["id"]: record for slug in COUNCILS for record in records_of(slug)}
NUMBERS = {
    "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "half an": 0.5, "three-quarters of an": 0.75, "ninety": 90,
    "thirty": 30, "forty-five": 45, "45": 45,
}  # fmt: skip
NUMBER = f"(?P<number>{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
LENGTH = rf"\b{NUMBER}[ -](?P<unit>hour|minute|night|week)s?"
LEAST = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LENGTH} (?:a week )?is the (?:least|shortest)",
        rf"{LENGTH} (?:at the least|minimum|or longer)",
        rf"(?:shortest|minimum) (?:visit|call)? ?(?:is )?{LENGTH}",
        rf"minimum {LENGTH}",
        rf"{LENGTH} (?:visits\.|blocks,)",
        r"a (?P<unit>week) is the minimum",
    )
]
AMOUNT = re.compile(r"£(?P<pounds>\d[\d,]*(?:\.\d\d)?)|\b(?P<pence>\d+)p\b")
#: Pounds in a note on the price that are nobody's charge: what most come to, what others pay, what is given.
NO_CHARGE = {
    "barnet-01-1": {160},  # what a whole plan comes to
    "barnet-10-3": {1},  # what the sitter does not get of the price
    "barnet-23-4": {900, 1600},  # quoted
    "barnet-26-5": {5},  # a membership that is given with the first visit
    "barnet-30-1": {420, 690},  # quoted
    "leicester-22-1": {390},  # quoted
    "leicester-24-3": {400},  # from how much work on the visit costs nothing
    "leicester-29-3": {65},  # what an actor takes home
    "leicester-32-2": {32},  # quoted
    "southwark-23-1": {480},  # quoted
    "southwark-23-3": {260},  # quoted
    "southwark-25-4": {380},  # quoted
    "wiltshire-04-2": {8},  # fares that are paid for people
    "wiltshire-15-5": {1400},  # what the whole comes to
    "wiltshire-23-1": {480},  # quoted
    "wiltshire-26-1": {690},  # a ceiling
    "wirral-03-2": {6},  # fares that are paid for people
    "wirral-21-1": {480},  # quoted
}
#: The upper end of “£7 to £12”: the row tells the lower one, and that it is “from”.
UPPER_END = re.compile(r"(?<=\d) to £[\d,]+")


def words_of(listing: dict) -> str:
    return " ".join(listing.get(name, "") for name in ("summary", "description", "who_for", "times_note", "price_note"))


def charged(listing: dict) -> set[int]:
    prices = {price["pence"] for price in listing["prices"]}
    least = {price.get("minimum_charge_pence") for price in listing["prices"]}
    return prices | least | {extra.get("pence") for extra in listing["extras"]}


def least_in_words() -> list[tuple[str, str, float]]:
    """Listing, unit and number for each listing whose words say what must at least be booked."""
    found = {}
    for name, listing in LISTINGS.items():
        for match in filter(None, (pattern.search(words_of(listing)) for pattern in LEAST)):
            unit, number = match["unit"].lower(), NUMBERS[match.groupdict().get("number", "one").lower()]
            found[name] = ("hour", number / 60) if unit == "minute" else (unit, number)
    return [(name, unit, number) for name, (unit, number) in found.items()]


@pytest.mark.parametrize(("name", "unit", "number"), least_in_words())
def test_the_least_that_can_be_booked_is_in_the_rows(name, unit, number):
    prices = [price for price in LISTINGS[name]["prices"] if price["unit"] == unit]
    assert number in [price.get("minimum") for price in prices]


def test_the_least_is_told_in_many_listings():
    assert len(least_in_words()) >= 20


@pytest.mark.parametrize("name", [name for name, listing in LISTINGS.items() if AMOUNT.search(listing["price_note"])])
def test_each_amount_in_a_note_on_the_price_is_in_the_rows(name):
    listing = LISTINGS[name]
    told = {
        int(match["pence"] or round(float(match["pounds"].replace(",", "")) * 100))
        for match in AMOUNT.finditer(UPPER_END.sub("", listing["price_note"]))
    }
    off = {pence for pence in told if f"£{pence // 100} off" in listing["price_note"]}
    taken_off = {price["pence"] - pence for price in listing["prices"] for pence in off}
    missing = {pence for pence in told - charged(listing) if not (pence in off and taken_off & charged(listing))}
    assert missing == {pounds * 100 for pounds in NO_CHARGE.get(name, ())}


@pytest.mark.parametrize(
    ("words", "part"), [(r"trial (day|session)[^.]* half price", 0.5), (r"a third off", 2 / 3)], ids=["half", "third"]
)
def test_a_lower_price_in_words_is_a_price_of_its_own(words, part):
    found = [listing for listing in LISTINGS.values() if re.search(words, words_of(listing), re.IGNORECASE)]
    assert found
    for listing in found:
        prices = [price["pence"] for price in listing["prices"]]
        assert round(prices[0] * part) in prices, listing["name"]


def test_a_visit_of_less_than_an_hour_has_its_price_as_the_least_that_an_hourly_price_comes_to():
    seen = 0
    for name, listing in LISTINGS.items():
        by_hour = [price for price in listing["prices"] if price["unit"] == "hour" and 0 < price.get("minimum", 0) < 1]
        for short in (price for price in listing["prices"] if price.get("unit_name") in ("visit", "call")):
            for price in by_hour[:1]:
                assert price["minimum_charge_pence"] <= short["pence"], name
                assert price["minimum_charge_pence"] >= round(price["pence"] * price["minimum"]), name
                seen += 1
    assert seen >= 8


@pytest.mark.parametrize(
    "name", [name for name, listing in LISTINGS.items() if re.search(r"\d+p a mile", words_of(listing))]
)
def test_mileage_in_words_is_an_extra_for_each_mile(name):
    pence = int(re.search(r"(\d+)p a mile", words_of(LISTINGS[name]))[1])
    assert (pence, "mile") in [(extra.get("pence"), extra.get("per")) for extra in LISTINGS[name]["extras"]]


def test_no_charge_for_mileage_means_that_no_row_charges_it():
    free = [listing for listing in LISTINGS.values() if "No charge for mileage" in listing["price_note"]]
    assert free
    assert not any(extra.get("per") == "mile" for listing in free for extra in listing["extras"])


def test_an_age_that_a_listing_is_for_is_its_youngest_age():
    seen = 0
    for name, listing in LISTINGS.items():
        match = re.match(r"[^,.;]*?(?:(?:aged|over) (\d\d)(?!,? or)|(\d\d) (?:and|or) over)", listing["who_for"])
        if match and not re.search("famil|most|main", listing["who_for"]):
            seen += 1
            assert listing["min_age"] == int(match[match.lastindex]), name
    assert seen >= 30


def test_a_language_whose_speakers_a_listing_is_for_is_spoken():
    codes = {name.split(" (")[0]: code for code, name in LANGUAGES.items() if code != "en"} | {"Persian": "fa"}
    seen = 0
    for name, listing in LISTINGS.items():
        for match in re.finditer(r"(?:(\w+)(?: and| or|- or)? )?(\w+)[ -]speak(?:ers|ing)", words_of(listing)):
            for language in filter(codes.get, match.groups(default="")):
                seen += 1
                assert codes[language] in listing["languages"], (name, match[0])
    assert seen >= 10


def test_what_comes_on_top_or_is_the_least_is_told_in_more_than_a_hundred_listings():
    with_least = [row for row in LISTINGS.values() if any(price.get("minimum_charge_pence") for price in row["prices"])]
    with_extras = [row for row in LISTINGS.values() if row["extras"]]
    assert len(with_least) >= 10
    assert len({row["id"] for row in with_least + with_extras}) >= 100
