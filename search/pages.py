"""What a results page shows, for the public search and for a plan's outcome alike."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Prefetch

from providers.models import Service, Venue
from providers.words import can_be_booked, days_words, headline_price, how_to_arrange

from .addresses import Addresses
from .analyser import STOP_WORDS, says_nothing, words_of
from .counting import count_found
from .crisis import crisis_in
from .engines import get_engine
from .little_found import LITTLE, broker_link, nearest_to
from .query import FOUND_AT_MOST, Hit, Reason, Results, ServiceQuery, Standing
from .rules import RULE, Names, rules_on
from .unmet import record_unmet
from .vocabulary import Texts, texts
from .wording import counted, lower_first, one_of

REASONS_SHOWN = 3
LEADING = ("words", "place", "price")


@dataclass(frozen=True)
class Card:
    """One result, ready to show; `latitude` and `longitude` place its number on the map."""

    number: int
    service: Service
    href: str
    reasons: tuple[Reason, ...]
    more_reasons: tuple[Reason, ...]
    not_stated: str
    not_compared: str
    facts: tuple[str, ...]
    latitude: float | None
    longitude: float | None
    book_url: str = ""
    #: On pages that book: how else to come to it, where it cannot be booked.
    arrange: str = ""


@dataclass(frozen=True)
class Way:
    """A link to a near search, and how many services it gives."""

    text: str
    href: str
    count: int


def search_page_context(
    query: ServiceQuery,
    *,
    addresses: Addresses,
    names: Names | None = None,
    book_url: Callable[[Service], str] | None = None,
    page_url: Callable[[Service], str] = Service.get_absolute_url,
    today: date | None = None,
) -> dict[str, Any]:
    """Search, count what was found, record what was not, and say it all in words."""
    results = get_engine().search(query, today=today)
    called = names or names_of(texts())
    cards = cards_for(results, book_url, page_url)
    count_found(card.service.pk for card in cards)
    nearest, unmet = (None, {}) if results.total else nearest_to(results, today=today)
    if not results.total:
        record_unmet(results)
    return {
        "results": results,
        "cards": cards,
        "heading": heading_for(results),
        "crisis": crisis_in(query.words),
        "narrowed": _narrowed(results, called),
        "chosen": list(_chosen(results, called, addresses)),
        "taken": one_of(f"“{words}”" for words in results.reading.taken),
        "worker": _worker(results.reading.workers_asked_for, results.reading.workers_refused),
        "not_wanted": _not_wanted_by_plan(results),
        "clear_href": addresses.cleared() if len(rules_on(query)) > 1 else "",
        "hidden_by": [
            Way(_hidden(hidden.count, RULE[hidden.filter].hid), addresses.without(hidden.filter), hidden.count)
            for hidden in results.hidden
        ],
        "ways_on": [] if results.total else list(_ways_on(results, called, addresses)),
        "nearest": [{"card": card, "but": unmet[card.service.pk]} for card in cards_for(nearest, book_url, page_url)]
        if nearest
        else [],
        "little_found": results.total <= LITTLE,
        "broker": broker_link(query) if results.total <= LITTLE else {},
        "off_map": one_of(str(card.number) for card in cards if card.latitude is None),
        "pages": _pages(results, addresses),
        "map_place": str(query.place) if query.place else "",
        "map_latitude": query.place.latitude if query.place else None,
        "map_longitude": query.place.longitude if query.place else None,
    }


def _hidden(count: int, hid: str) -> str:
    """“Show 10 more that are further away”."""
    return f"Show {count} more that {'is' if count == 1 else 'are'} {hid}"


def names_of(told: Texts) -> Names:
    return Names(told.type_names, told.outcome_names)


def heading_for(results: Results) -> str:
    """“12 services near Peckham (SE15)”: the number of results in the list below."""
    near = f" near {results.query.place}" if results.query.place else ""
    return f"{counted(results.total).capitalize()}{near}"


def cards_for(
    results: Results,
    book_url: Callable[[Service], str] | None = None,
    page_url: Callable[[Service], str] = Service.get_absolute_url,
) -> list[Card]:
    ids = [hit.service_id for hit in results.hits]
    services = (
        Service.objects.public()
        .select_related("provider", "main_type")
        .prefetch_related("prices", "times", Prefetch("venues", Venue.objects.select_related("place")))
        .in_bulk(ids)
    )
    numbered = enumerate(results.hits, results.first_number)
    return [
        _card(number, services[hit.service_id], hit, book_url, page_url(services[hit.service_id]))
        for number, hit in numbered
        if hit.service_id in services
    ]


def _card(number: int, service: Service, hit: Hit, book_url: Callable[[Service], str] | None, href: str) -> Card:
    venue = next((venue for venue in service.venues.all() if venue.latitude is not None), None)
    on_map = venue if not hit.is_remote else None
    compared = [reason.sentence for reason in hit.reasons if reason.standing is Standing.NOT_COMPARED]
    silent = [reason.sentence.removesuffix(": not stated") for reason in hit.reasons if _is_silent(reason)]
    bookable = can_be_booked(service)
    reasons = _by_weight(reason for reason in hit.reasons if reason.standing is Standing.MET)
    facts = (headline_price(service), venue.locality if venue else "", days_words(service.times.all()))
    return Card(
        number=number,
        service=service,
        href=href,
        reasons=reasons[:REASONS_SHOWN],
        more_reasons=reasons[REASONS_SHOWN:],
        not_stated=one_of(map(lower_first, silent)),
        not_compared=one_of(compared),
        facts=tuple(filter(None, facts)),
        latitude=on_map.latitude if on_map else None,
        longitude=on_map.longitude if on_map else None,
        book_url=book_url(service) if book_url and bookable else "",
        arrange=how_to_arrange(service) if book_url and not bookable else "",
    )


def _by_weight(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Each once, the first of those about the words first, then what most people ask about: how far and how dear."""
    first: dict[str, Reason] = {}
    kept = list({reason.sentence: reason for reason in reasons}.values())
    for reason in kept:
        first.setdefault("words" if reason.about == "type" else reason.about, reason)
    leading = [first[about] for about in LEADING if about in first]
    return (*leading, *(reason for reason in kept if reason not in leading))


def _is_silent(reason: Reason) -> bool:
    return reason.standing is Standing.NOT_STATED


def _narrowed(results: Results, called: Names) -> str:
    """How many pass the filters whatever the words, where that is more."""
    if results.reading.says_only_what_is_unwanted and results.total:
        return _nothing_looked_for(results, called)
    if results.reading.taken and STOP_WORDS.issuperset(words_of(results.reading.rest)) and results.total:
        return "Those words say who, when or how much. Choose them as filters, or add a word for what you would like."
    if says_nothing(results.reading.rest) and results.total:
        return "Those words are in every listing, so they do not narrow the list. Try a word for what you would like."
    if not results.query.words.strip() or results.passing <= results.total or not results.total:
        return ""
    needs, words = ("the plan’s needs", "its words") if results.query.from_plan else ("your filters", "your words")
    if results.total == FOUND_AT_MOST:
        return f"{results.passing} fit {needs}. These {FOUND_AT_MOST} match {words} best."
    verb = "matches" if results.total == 1 else "match"
    fit = "fits" if results.passing == 1 else "fit"
    return f"{counted(results.passing).capitalize()} {fit} {needs}. {results.total} of them {verb} {words}."


def _nothing_looked_for(results: Results, called: Names) -> str:
    """“Not a day centre” and no more: what is done about it, and a question."""
    unwanted, kinds = results.reading.unwanted, sorted(results.reading.unwanted_kinds)
    said = one_of((f"“{one.said}”" for one in unwanted), "or")
    whose = "The plan says" if results.query.from_plan else "Your words say"
    only = "what is not enough" if all(one.is_also_wanted for one in unwanted) else "what is not wanted"
    everything = "every service that fits the filters" if rules_on(results.query) else "every service"
    last = one_of(lower_first(called.types.get(kind, kind)) for kind in kinds)
    left_out = f", with {last} last" if last else ". We know no kind of service to leave out for that"
    asked = "" if results.query.from_plan else " What would you like?"
    return f"{whose} only {only}: {said}. Nothing was looked for yet, so this is {everything}{left_out}.{asked}"


def _not_wanted_by_plan(results: Results) -> str:
    if not results.query.from_plan or results.reading.says_only_what_is_unwanted:
        return ""
    return one_of(f"“{one.said}”" for one in results.reading.unwanted)


def _worker(asked_for: Iterable[str], refused: Iterable[str]) -> str:
    """Who is wanted as a worker, or not, is understood, though no listing states it."""
    wanted, unwanted = (one_of((f"a {one}" for one in which), "or") for which in (asked_for, refused))
    likes = [f"You would like {wanted} to help."] if wanted else []
    likes += [f"You would rather not have {unwanted}."] if unwanted else []
    return " ".join([*likes, "Listings do not say who comes, so ask them."]) if likes else ""


def _chosen(results: Results, called: Names, addresses: Addresses) -> Iterable[dict[str, str]]:
    query = results.query
    if query.words.strip():
        words = "The words of the plan" if query.from_plan else f"“{_short(query.words)}”"
        yield {"text": words, "href": addresses.without("words")}
    for one in results.reading.unwanted:
        if href := addresses.saying(results.reading.less(one)):
            yield {"text": str(one), "href": href}
    for rule in rules_on(query):
        for tag in rule.tags(query, called):
            yield {"text": tag.words, "href": addresses.without(tag.rule, tag.value)}


def _ways_on(results: Results, called: Names, addresses: Addresses) -> Iterable[Way]:
    """Nothing was found: what each single step back would give, most first."""
    query = results.query
    ways = [
        Way(
            f"Without “{one_of(tag.words for tag in RULE[hidden.filter].tags(query, called))}”",
            addresses.without(hidden.filter),
            hidden.count,
        )
        for hidden in results.hidden
    ]
    if query.words.strip() and results.passing:
        words = "the words of the plan" if query.from_plan else f"“{_short(query.words)}”"
        ways.append(Way(f"Without {words}", addresses.without("words"), results.passing))
    return sorted(ways, key=lambda way: -way.count)


def _pages(results: Results, addresses: Addresses) -> dict[str, Any]:
    """For the pagination component."""
    if results.pages == 1:
        return {}
    last, now = results.pages, results.page
    shown = [number for number in range(1, last + 1) if number in {1, last} or abs(number - now) <= 1]
    items: list[dict[str, Any]] = []
    for number in shown:
        if items and items[-1].get("number") != number - 1:
            items.append({"ellipsis": True})
        items.append({"number": number, "href": addresses.page(number), "current": number == now})
    pages: dict[str, Any] = {"items": items}
    if now > 1:
        pages["previous"] = {"href": addresses.page(now - 1)}
    if now < last:
        pages["next"] = {"href": addresses.page(now + 1)}
    return pages


def _short(words: str, limit: int = 60) -> str:
    words = " ".join(words.split())
    return words if len(words) <= limit else f"{words[:limit].rsplit(' ', 1)[0]}…"
