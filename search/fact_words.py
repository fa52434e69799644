"""How people say hard facts, as patterns over folded text: lower case, no accents, no apostrophes.

Where a pattern TAKES its words, they are a filter and nothing else. Where it only HINTS, the words may be the need
itself (“wheelchair repair”, “learn Polish”), so they stay search words and the filter is merely offered.
"""

import re
from collections.abc import Iterable

from .analyser import STOP_WORDS
from .wording import DAYS, LANGUAGES

TAKES, HINTS = True, False
#: What may follow a fact that ends a thought: nothing, a stop, or a joining word.
_ENDS = r"(?= *(?:$|[.,;:!?()]|(?:and|but|or|so|because|please|if|to|with|for|from|near|who|that|i|im|my|we)\b))"


def _any(*words: str) -> str:
    return rf"(?:{'|'.join(words)})"


# Access, gender, delivery: rule, field of a query, value, pattern ------------------------------------------------

_USES = (
    r"(?:(?:i|we|she|he|they|who) )?(?:uses?|using|am in|im in|is in|shes in|hes in|in|sits in|with) (?:a|my|her|"
    r"his|their) "
)
_CHAIR = (
    r"(?:power(?:ed)? |electric |manual )?wheelchair\b(?! (?:taxi|van|repair|hire|loan|basketball|rugby|tennis|"
    r"dance|dancing|sports?))"
)
STAFF = (
    r"(?:carers?|care ?workers?|workers?|support ?workers?|helpers?|pa|pas|personal assistants?|assistants?|cleaners?|"
    r"befrienders?|nurses?|therapists?|counsellors?|drivers?|staff|visitors?|companions?)"
)
CODES: tuple[tuple[str, str, str, bool, str], ...] = (
    ("access", "access", "step-free", TAKES, rf"\b{_USES}{_CHAIR}"),
    ("access", "access", "step-free", TAKES, r"\b(?:im|i am|hes|shes|is) (?:a )?wheelchair (?:user|bound)\b"),
    ("access", "access", "step-free", TAKES,
        r"\bwheelchair (?:users?|access|accessible|friendly)\b(?! (?:house|home|flat|holiday|taxi|van|vehicle))"),
    ("access", "access", "step-free", TAKES, r"\b(?:with )?step[ -]?free(?: (?:access|entrance|way in))?\b"),
    ("access", "access", "step-free", TAKES, r"\b(?:with )?(?:no|without) (?:steps|stairs)\b"),
    ("access", "access", "step-free", HINTS, r"\bwheelchairs?\b(?! (?:repairs?|hire|loan|batter|parts|service))"),
    ("access", "access", "accessible-toilet", TAKES,
        r"\b(?:with )?(?:an? )?(?:accessible|disabled) (?:toilets?|loos?)\b"),
    ("access", "access", "changing-place", TAKES, r"\b(?:with )?(?:a )?changing places?(?: toilets?)?\b"),
    ("access", "access", "changing-place", HINTS, r"\bhoists?\b"),
    ("access", "access", "hearing-loop", TAKES, r"\b(?:with )?(?:an? )?(?:hearing|induction) loops?\b"),
    ("access", "access", "hearing-loop", TAKES,
        r"\b(?:i )?(?:wears?|uses?|have|has) (?:an? |my )?hearing aids?\b(?! batter)"),
    ("access", "access", "hearing-loop", HINTS, r"\bhearing aids?\b|\bhard of hearing\b"),
    ("access", "access", "bsl", TAKES,
        r"\b(?:(?:i|we|who) )?(?:uses?|speaks?|signs?|in) (?:in )?(?:bsl|(?:british )?sign language)\b"),
    ("access", "access", "bsl", HINTS, r"\bbsl\b|\bsign language\b|\bdeaf\b"),
    ("access", "access", "quiet-space", TAKES, r"\b(?:with )?an? quiet (?:space|room|area)\b"),
    ("access", "access", "quiet-space", HINTS, r"\bquiet\b|\bnoise\b|\bnoisy\b|\bautistic\b|\bautism\b"),
    ("access", "access", "easy-read", TAKES, r"\b(?:in )?easy[ -]?read\b"),
    ("gender", "gender", "women", TAKES,
        r"\b(?:(?:just|only) )?for (?:women|ladies)(?: only)?\b|\b(?:women|ladies|"
        r"female)[ -]only\b|\bonly (?:women|ladies)\b"),
    ("gender", "gender", "women", TAKES, r"\b(?:im|i am) a (?:woman|lady)\b"),
    ("gender", "gender", "women", HINTS, r"\bwomens\b|\bladies\b"),
    ("gender", "gender", "men", TAKES,
        r"\b(?:(?:just|only) )?for men(?: only)?\b|\b(?:men|male)[ -]only\b|"
        r"\bonly men\b"),
    ("gender", "gender", "men", TAKES, r"\b(?:im|i am) a (?:man|bloke|gentleman)\b"),
    ("gender", "gender", "men", HINTS, r"\bmens\b"),
    ("worker", "", "woman", TAKES, rf"\b(?:female|lady|woman|women)(?= {STAFF}\b)"),
    ("worker", "", "man", TAKES, rf"\b(?:male|man)(?= {STAFF}\b)"),
    ("worker", "", "woman", TAKES,
        r"\b(?:only )?an? (?:other )?(?:woman|lady)(?= (?:to|who(?: can| could|"
        r" will)?) (?!marry|love|date)\w)"),
    ("worker", "", "man", TAKES,
        r"\b(?:only )?a (?:man|bloke)(?= (?:to|who(?: can| could| will)?) (?!marry|love|"
        r"date)\w)"),
    ("worker", "", "woman", TAKES, r"\b(?:by|from|prefer|only) an? (?:woman|lady|female)\b"),
    ("worker", "", "man", TAKES, r"\b(?:by|from|prefer|only) a (?:man|male)\b"),
    ("delivery", "delivery", "at-home", TAKES,
        r"\b(?:who )?(?:comes?|coming|visits?) (?:to|at) (?:me at home|(?:my|our|her|his|their|"
        r"the) (?:own )?(?:home|house|flat))\b"),
    ("delivery", "delivery", "at-home", TAKES, r"\b(?:at|in) (?:my|our|her|his|their) (?:own )?home\b"),
    ("delivery", "delivery", "at-home", TAKES,
        r"\bat home\b(?!,? (?:by myself|alone|on (?:my|his|her) own|by h\w+self|all day|with (?:my|his|her)))"),
)  # fmt: skip
#: Before “at home” these say how somebody lives, or name a kind of care; they ask for no visit.
_LIVES = re.compile(
    r"\b(?:die|dying|death|liv(?:e|es|ing)|stay(?:s|ing)?|stuck|alone|safer?|safely|be|being|remain(?:ing)?|feels?|work(?:ing)?|"
    r"help|care|support|life|sat|sits?|sitting|stay (?:safe|well)|day|cope|coping|manag(?:e|ing)|back|left|myself|own|"
    r"independent(?:ly)?|rest|am|im|is|are|was|while|when|everyone|mum|dad|wife|husband|son|daughter|family|"
    r"him|her|them) ?$"
)

# Days and parts of the day --------------------------------------------------------------------------------------

_DAY = _any(*(name.lower() for name in DAYS.values()))
_CODE_OF_DAY = {name.lower(): code for code, name in DAYS.items()}
_WHEN_DAYS = re.compile(
    rf"(?P<lead>\b(?:(?:on|every|each|this|next|most|any|a) ){{1,2}})?\b(?P<days>{_DAY}s?(?:(?:,| and| or|"
    rf", and| to| till| until| through) {_DAY}s?)*)\b"
    rf"(?P<part>(?= (?:mornings?|afternoons?|evenings?)\b))?(?P<ends>{_ENDS})?"
)
#: “Home from hospital on Friday” tells of one day, not of days that a service must be open.
_ONCE = re.compile(
    r"\b(?:(?:come|comes|coming|came|get|getting|am|be|being) (?:out|home)|discharged?|leav(?:e|es|ing)|"
    r"mov(?:e|es|ing)|"
    r"operation|surgery|appointment|fell|fall|died|funeral|was|were|last)\b[^.,;:!?]*$"
)
_WEEKENDS = re.compile(
    r"(?P<lead>\b(?:at|on|over|every|each|this|most|for) (?:the )?)?\bweekends?\b(?! (?:away|break|trip|breaks))"
)
_WEEKDAYS = re.compile(
    r"\b(?:(?:on|during|every|each|any) )*(?:weekdays|the working week|(?P<one>weekday)(?P<part> (?:morning|afternoon|"
    r"evening)s?)?)\b"
)
#: When somebody is at work or away tells nothing of a service.
_BUSY = re.compile(
    r"\b(?:(?:i|he|she|we|they|who|wife|husband|partner|son|daughter|mum|dad|sister|brother)"
    r"(?: (?:only|still|also))? works?|"
    r"(?:im|i am|hes|he is|shes|she is|were|we are|theyre|are) (?:at|in|out at) "
    r"(?:work|school|college|university|dialysis)|"
    r"(?:im|i am|hes|he is|shes|she is|were|we are|theyre|are) (?:working|busy|away)|"
    r"(?:i|he|she|we|they) goe?s? to (?:work|school|college|university|dialysis))\b"
    rf"(?: (?:{_DAY}s?|weekdays|weekends|from|to|on|at|in|the|of|every|each|most|all|some|long|full time|part time|"
    r"early|late|shifts?|mornings?|afternoons?|evenings?|nights?|and|or|day|week))* $"
)
_PART_OF_DAY = re.compile(
    r"(?P<lead>\b(?:(?:in|on|of|at|every|each|this|most|early|late) (?:the |an |a )?(?:early |late )?))?"
    r"\b(?P<part>morning|afternoon|evening)(?P<several>s?)\b(?P<need> (?:class(?:es)?|group|club|call|tea|meal))?"
)
_AFTER_A_DAY = re.compile(rf"\b(?:{_DAY}|weekday)s? $")
_NIGHTS = re.compile(r"\bnights\b|\bovernight\b")

Found = tuple[str, str, object, bool, int, int]


def days_in(text: str) -> Iterable[Found]:
    for found in _WHEN_DAYS.finditer(text):
        said, names = found["days"], re.findall(_DAY, found["days"])
        begins = not text[: found.start()].strip()
        takes = bool(found["lead"] or found["part"] is not None or len(names) > 1 or said.endswith("s"))
        takes = takes or (found["ends"] is not None and not begins)
        if _BUSY.search(text[: found.start()]):
            continue
        if len(names) == 1 and not said.endswith("s") and _ONCE.search(text[: found.start()]):
            continue
        codes = [_CODE_OF_DAY[name] for name in names]
        if len(codes) == 2 and re.search(r" (?:to|till|until|through) ", said):
            week = list(DAYS)
            first, last = (week.index(code) for code in codes)
            codes = week[first : last + 1] if first < last else codes
        for code in codes:
            yield "days", "days", code, takes, found.start(), found.end()
    for found in _WEEKENDS.finditer(text):
        if _BUSY.search(text[: found.start()]):
            continue
        takes = bool(found["lead"]) or found[0].endswith("s")
        for code in ("sat", "sun"):
            yield "days", "days", code, takes, found.start(), found.end()
    for found in _WEEKDAYS.finditer(text):
        takes, end = not found["one"] or bool(found["part"]), found.start("part") if found["part"] else found.end()
        for code in () if _BUSY.search(text[: found.start()]) else list(DAYS)[:5]:
            yield "days", "days", code, takes, found.start(), end


def times_in(text: str) -> Iterable[Found]:
    for found in _PART_OF_DAY.finditer(text):
        if _BUSY.search(text[: found.start()]):
            continue
        known = bool(found["lead"] or found["several"] or _AFTER_A_DAY.search(text[: found.start("part")]))
        yield "times", "times", found["part"], known and not found["need"], found.start(), found.end("several")
    for found in _NIGHTS.finditer(text):  # care at night is a kind of service of its own
        if not _BUSY.search(text[: found.start()]):
            yield "times", "times", "night", HINTS, found.start(), found.end()


# Languages ------------------------------------------------------------------------------------------------------

_ALSO = {"chinese": "zh", "mandarin": "zh", "persian": "fa", "panjabi": "pa", "bangla": "bn"}
_LANGUAGES = {name.lower().split(" (")[0]: code for code, name in LANGUAGES.items() if code != "bfi"} | _ALSO
_NAME = _any(*sorted(_LANGUAGES, key=len, reverse=True))
_NAMES = rf"{_NAME}(?:(?:,| and| or|, or|, and) {_NAME})*"
_SPOKEN = re.compile(
    rf"\b(?:(?:who|that|i|we|she|he) )?(?:(?:can|only) )?(?:speaks?|speaking|talks?|talking|understands?|"
    rf"fluent in|language is) (?:to me in |some |good )?(?P<one>{_NAMES})\b"
    rf"|\b(?P<two>{_NAMES})[ -](?:speaking|speakers?|spoken)\b|\bin (?P<three>{_NAMES})\b{_ENDS}"
)
_NAMED = re.compile(rf"\b(?P<one>{_NAME})\b")
_LEARNING = re.compile(
    r"\b(?:learn\w*|teach\w*|taught|study\w*|practi[sc]\w+|improve|better|lessons?|class|classes|course)\b[^.,;:!?]*$"
)
#: After a language's name these make it a cuisine, a dance, a place or a chore.
_NO_LANGUAGE = re.compile(
    r"\s*(?:lessons?|class(?:es)?|courses?|tutor|teacher|food|cooking|cuisine|meals?|restaurant|danc\w+|bath|massage|toast|"
    r"history|music|the|my|our|up|shoes|floors?|silver|brass|furniture|nails?)\b"
)
#: Names of languages that are common words as well: told only where somebody speaks them.
_AMBIGUOUS_LANGUAGES = {"english", "ga", "ewe", "lao", "twi", "latin", "fula"}


def languages_in(text: str) -> Iterable[Found]:
    for pattern, takes in ((_SPOKEN, TAKES), (_NAMED, HINTS)):
        for found in pattern.finditer(text):
            names = re.findall(rf"\b{_NAME}\b", next(names for names in found.groups() if names))
            learnt = _LEARNING.search(text[: found.start()]) or _NO_LANGUAGE.match(text[found.end() :])
            if not learnt and (takes or names[0] not in _AMBIGUOUS_LANGUAGES):
                for name in names:
                    yield "language", "languages", _LANGUAGES[name], takes, found.start(), found.end()


# Numbers --------------------------------------------------------------------------------------------------------

_KIN = (
    r"(?:i|he|she|who|mum|mam|mom|mother|dad|father|nan|nana|gran|grandad|grandma|grandmother|grandfather|husband|wife|"
    r"partner|son|daughter|brother|sister|aunt|auntie|uncle|friend|neighbour|cousin|nephew|niece)"
)
_NO_AGE = (
    r"(?! ?(?:years?|yrs?)[ -](?!old|of age)| ?(?:miles?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|stone|"
    r"st|kilos?|kg|lbs?|"
    r"pounds?|quid|feet|foot|ft|inch(?:es)?|cm|per|percent|%|pence|p|am|pm|of|times?|oclock|kids|children|people)\b|[.:]\d)"
)
_OLD = r"(?:[ -](?:years?|yrs?)[ -]?(?:old|of age))?"
_AGES = (
    re.compile(
        rf"\b(?:im|i am|aged?|age of|(?:hes|shes|is|was|turning|turned)(?: now| nearly| almost|"
        rf" about)?) (\d{{1,3}})\b{_NO_AGE}{_OLD}"),
    re.compile(rf"\b{_KIN}(?:s|,)? (?:now |nearly )?(\d{{1,3}})\b{_NO_AGE}{_OLD}"),
    re.compile(r"\b(?:im |i am |is |a |an )?(\d{1,3})[- ](?:years?|yrs?|yo)[- ]?(?:olds?|of age)\b"),
)  # fmt: skip
OLDEST = 120


def ages_in(text: str) -> Iterable[Found]:
    for pattern in _AGES:
        for found in pattern.finditer(text):
            start = found.start() if pattern is not _AGES[1] else found.start(1)
            if 0 < int(found[1]) <= OLDEST:
                yield "age", "age", int(found[1]), TAKES, start, found.end()


#: What a price is for, in the words of a buyer.
_UNIT_WORDS = {
    "hour": r"hours?|hourly|hr|hrs",
    "session": r"sessions?|class|lesson|visit|time|go",
    "day": r"days?|daily",
    "night": r"nights?",
    "week": r"weeks?|weekly|wk",
    "month": r"months?|monthly",
    "item": r"items?|meals?",
    "journey": r"journeys?|trips?|rides?",
}
_LIMIT = (
    r"(?:under|up to|less than|at most|no more than|not more than|below|maximum(?: of)?|max|within|around|about|"
    r"for|only|just)"
)
_PRICE = re.compile(
    rf"(?:\b(?P<limit>{_LIMIT}) )?(?:(?P<sign>£) ?)?\b(?P<pounds>\d{{1,5}}(?:,\d{{3}})?(?:\.\d\d)?)(?P<word> ?("
    rf"?:pounds?|quid)\b)?"
    rf"(?: ?(?:an?|per|each|every|/|the) ?(?P<unit>{'|'.join(_UNIT_WORDS.values())})\b)?"
)
_WEIGHT = re.compile(r"\b(?:lose|lost|losing|gain(?:ed)?|weighs?|weight|put on|overweight by) (?:about |around )?$")
#: Sums that somebody owes, earns or lost are no price.
_OTHER_MONEY_BEFORE = re.compile(
    r"\b(?:owe[sd]?|owing|ow(?:e|es) \w+|debts? of|arrears of|fined|earn(?:s|ing)?|lost|stole|stolen|scammed out of|"
    r"savings of|(?:rent|bill|pension|debt|loan|fine)s? (?:is|are|of|for|was)|behind by|overdrawn by)"
    r"(?: (?:\w+ ){0,2}(?:about|over|nearly|around|more than|almost|up to|just))? ?$"
)
_OTHER_MONEY_AFTER = re.compile(
    r" ?(?:(?:in|of|worth of) )?(?:\w+ )?"
    r"(?:debts?|arrears|behind|overdrawn|owing|loans?|savings|bill|fine)\b"
)
_REAL_LIMIT = re.compile(r"\b(?:under|up to|less than|at most|no more than|not more than|below|max)")


def prices_in(text: str) -> Iterable[Found]:
    """Field “price” stands for two fields of a query: pence and the unit, or ""."""
    for found in _PRICE.finditer(text):
        limited, unit = bool(_REAL_LIMIT.match(found["limit"] or "")), found["unit"] or ""
        in_pounds = found["sign"] or (found["word"] and (limited or unit))
        if not (in_pounds or (limited and unit in ("hour", "hr"))) or _WEIGHT.search(text[: found.start()]):
            continue
        if _OTHER_MONEY_BEFORE.search(text[: found.start()]) or _OTHER_MONEY_AFTER.match(text[found.end() :]):
            continue
        code = next((code for code, words in _UNIT_WORDS.items() if re.fullmatch(words, unit)), "") if unit else ""
        pence = round(float(found["pounds"].replace(",", "")) * 100)
        yield "price", "price", (pence, code), TAKES, found.start(), found.end()


def codes_in(text: str) -> Iterable[Found]:
    for rule, field, value, takes, pattern in CODES:
        for found in re.finditer(pattern, text):
            if found[0] != "at home" or not _LIVES.search(text[: found.start()].rstrip() + " "):
                yield rule, field, value, takes, found.start(), found.end()


# Places ---------------------------------------------------------------------------------------------------------

_NEAR = re.compile(
    r"\b(?P<near>(?:(?:i|we|who|she|he) )?(?:(?:live|lives|living|based) )?(?:near|in|around|at|by|close to|"
    r"from)) (?=(?P<after>\w+(?: \w+){0,2}))"
)
#: Names of places that are ordinary words too; after “in”, “at” or “by” they are told as places, but stay words.
ORDINARY = frozenset(
    "bath reading sandwich barking battle hope wells deal ware street rugby ash rye sale bury wool hove bow strand "
    "poole hook march stone wash hull ham eye nelson church bank home park hill green town".split()
)
PLACES_TRIED = 4


def places_asked(text: str) -> list[tuple[str, int, int, bool]]:
    """Names that may be a place, longest first at each spot, with the span of “near …” and whether it is surely one."""
    asked: list[tuple[str, int, int, bool]] = []
    spots = 0
    for found in _NEAR.finditer(text):
        words = list(re.finditer(r"\w+", found["after"]))
        if words[0][0] in STOP_WORDS:
            continue
        spots += 1
        if spots > PLACES_TRIED:
            break
        sure = found["near"].rsplit(" ", 1)[-1] not in ("in", "at", "by", "from") or "liv" in found["near"]
        for last in reversed(words):
            name = found["after"][: last.end()]
            asked.append((name, found.start(), found.end() + last.end(), sure or name not in ORDINARY))
    return asked
