"""Words that may mean danger now: somebody may die or be hurt, is abused, or has no food or no heat.

Whom to call comes before anything else on the page. To be shown the numbers for nothing does no harm, so doubtful
wording counts. Talk of another person's death, or of dying at home when the time comes, is not such wording, nor are
food, heating and pain in ordinary talk (“food shopping”, “heating engineer”, “my back is killing me”).
"""

import re

from .analyser import READ_CHARACTERS, fold

_SELF = r"(?:my ?self|himself|herself|themselves|themself|yourself)"
_PERSON = (
    r"(?:he|she|they|hes|shes|theyre|hell|shell|theyll|someone|somebody|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|brother|sister|mum|mam|"
    r"mother|dad|father|stepdad|uncle|aunt|nephew|niece|grandson|granddaughter|carers?|neighbours?|man|woman|men|people|"
    r"landlord|friend|flatmate|family|staff)"
)
_KEEPS = (
    r"(?:(?:s|is|are|was|has|have|had|been|keeps?|kept|always|sometimes|just|will|ll|hell|shell|going to|wants to|"
    r"tried to|threatens to) )*"
)
_HITS = (
    r"(?:hit(?:s|ting)?|beat(?:s|ing|en)?(?: up)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|"
    r"strangl(?:es|ed|ing)|"
    r"chok(?:es|ed|ing)|threaten(?:s|ed|ing)?|hurt(?:s|ing)?|attack(?:s|ed|ing)?|rap(?:es|ed|ing)|kill(?:s|ing)?|stab(?:s|bed)?|"
    r"push(?:es|ed)|burn(?:s|ed|t|ing)|lock(?:s|ed)|starv(?:es|ed|ing)|control(?:s|ling)|shout(?:s|ing)? at|"
    r"screams? at)"
)
_WARMTH = r"(?:heating|boilers?|radiators?|gas|electric(?:ity)?|power|hot water)s?"
_LESS = (
    r"(?:broke(?:n)?|off|gone|packed (?:up|in)|stopped|not working|isnt working|doesnt work|wont (?:work|come on)|"
    r"cut off|failed|died)"
)

PHRASES = {
    "self": (
        r"(?:want(?:s|ed)?|wanna|going|like|wish|ready) (?:to )?(?:die|be dead|end it)(?! (?:at|in|with|near|"
        r"beside)\b)",
        r"wish(?:ed|es)? (?:that )?(?:i|she|he) (?:was|were) dead",
        r"rather be dead",
        r"better off (?:dead|without me)",
        rf"(?:kill|hurt|harm|hurting|harming|cut|cutting|killing|hang|hanging|burning|starving) {_SELF}",
        r"(?:end|ending|take|taking) (?:my|his|her|their) (?:own )?life",
        r"end it all",
        r"(?:nothing|no reason|no point) (?:left )?(?:to live|in living|living)(?: for)?",
        r"not worth living",
        r"(?:dont|doesnt|do not|does not) want to (?:live(?! (?:in|with|at|on|alone|near|here|there)\b)|"
        r"be alive|wake up|"
        r"be here any ?more|exist)",
        r"(?:cant|cannot) go on(?= living| any ?more| like this|$)",
        r"(?:took|taken|take|taking|swallowed) (?:all (?:my|the|of my)|too many|a lot of) (?:pills|tablets|"
        r"medication|paracetamol)",
        r"self[- ]?harm(?:s|ed|ing)?",
        r"overdos(?:e|ed|ing)",
        r"suicidal",
        r"(?<!lost to )(?<!died by )(?<!bereaved by )(?<!after )(?<!after a )suicide(?! (?:bereavement|"
        r"prevention training))",
    ),
    "abuse": (
        r"(?<!drug )(?<!alcohol )(?<!substance )(?<!solvent )abus(?:e|ed|es|er|ers|ing|ive)",
        r"domestic violence",
        r"coercive control|forced marriage|modern slavery|honour (?:killing|violence)",
        rf"{_PERSON} {_KEEPS}{_HITS} (?:me|us|her|him|them|my \w+)\b",
        r"(?:being|been|gets?|getting|got) (?:hit|beaten|hurt|attacked|threatened|raped|stalked|exploited|neglected)",
        rf"(?:scared|afraid|frightened|terrified) of (?:him|her|my (?:\w+ )?{_PERSON})",
        rf"{_PERSON} (?:wont|will not|doesnt|never) lets? (?:me|us|her|him) (?:out|leave|go|eat|see|speak|have|use)",
        rf"{_PERSON} {_KEEPS}(?:tak(?:es?|ing)|steals?|stealing|stole|took) (?:all )?(?:my|her|his|"
        rf"our) (?:money|pension|benefits|card|wages)",
        r"(?:locked|locks|lock|shut) (?:me|us|her|him) (?:in|up|out)\b",
        r"(?:raped?|sexual(?:ly)? assault(?:ed)?|stalk(?:er|ed|ing))",
        r"(?:dont|do not|doesnt|does not|not) (?:feel )?safe (?:at home|here|with (?:him|her|my \w+)|"
        r"in my (?:own )?home)",
        r"violent (?:partner|husband|wife|boyfriend|girlfriend|son|daughter|ex|relationship|home|man)",
        r"(?:partner|husband|wife|boyfriend|girlfriend|son|daughter|ex|he|she) (?:is|gets|got|turned|"
        r"s) (?:so |very |really )?(?:violent|abusive)",
    ),
    "food": (
        r"no food(?! (?:allerg\w*|intoleran\w*|restrictions?|waste|prepar\w*))",
        r"nothing (?:left )?(?:to eat|in (?:the|my) (?:fridge|cupboards?))",
        r"(?:havent|hasnt|have not|has not|not|cant|couldnt) (?:eaten|eat|ate)(?: \w+)? (?:for|in|"
        r"since) (?:\w+ )?(?:days?|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week)",
        r"(?:cant|cannot|can not|couldnt) (?:afford|pay for|buy)(?: \w+)?(?: \w+)? (?:food|eat|meals?|"
        r"groceries)|(?:cant|cannot) afford food",
        r"(?:run|ran|running) out of food",
        r"no money (?:left )?(?:for|to buy|to get) (?:any )?food",
        r"(?:im|i am|were|we are|are|kids are|children are|is|going|go|goes) (?:so |very |really |"
        r"always )?(?:hungry|starving)",
        r"(?:need|want|use|get|find|go to) (?:to )?(?:go to )?(?:a |the )?food ?banks?|emergency food",
    ),
    "heat": (
        r"no (?:heat|heating|hot water|gas|electric|electricity|power)(?! (?:engineer|treatment|tools?|chair|"
        r"wheelchair))",
        rf"{_WARMTH} (?:(?:is|are|has|have|was|been|just|got) )*{_LESS}",
        rf"(?:cut|turned|switched) off (?:my |our |the )?{_WARMTH}",
        rf"(?:cant|cannot) (?:afford|pay)(?: for)?(?: \w+){{0,4}} (?:{_WARMTH}|heat|warm|meter)",
        r"no (?:money|credit) (?:left )?(?:on|in|for) (?:the |my )?(?:meter|heating|gas|electric(?:ity)?)",
        r"(?:house|flat|home|room|bedroom|place) (?:is|s|gets) (?:so |very |really )?freezing|"
        r"freezing (?:cold )?(?:at home|house|flat|to death|in (?:my|here|the house|this))",
    ),
}
_KINDS = {kind: re.compile(rf"\b(?:{'|'.join(phrases)})\b") for kind, phrases in PHRASES.items()}


def crisis_in(words: str) -> tuple[str, ...]:
    """Which dangers the words may tell of: “self”, “abuse”, “food”, “heat”."""
    text = " ".join(fold(words[:READ_CHARACTERS]).split())
    return tuple(kind for kind, phrase in _KINDS.items() if phrase.search(text))
