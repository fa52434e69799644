"""How people say that they are in danger, as patterns over plain text: folded, with “cant” and “isnt” for longer forms.

Food, heating, touch and pain in ordinary talk (“food shopping”, “heating engineer”, “my back is killing me”) are none.
"""

_SELF = r"(?:my ?self|himself|herself|themselves|themself|yourself)"
_KIN = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|brother|sister|mum|mam|mother|dad|father|stepdad|"
    r"uncle|aunt|nephew|niece|grandson|granddaughter|carers?|neighbours?|landlord|friends?|flatmate|family)"
)
_PERSON = (
    rf"(?:he|she|they|hes|shes|theyre|hell|shell|theyll|someone|somebody|man|woman|men|people|staff|{_KIN}|"
    rf"my (?:\w+ )?{_KIN} (?:who|whos|with|has|is|got|gets)(?: \w+){{1,5}}?)"
)
_KEEPS = (
    r"(?:(?:s|is|are|was|has|have|had|been|keeps?|kept|always|sometimes|just|will|ll|hell|shell|going to|wants to|"
    r"tried to|threatens to) )*"
)
_HITS = (
    r"(?:hit(?:s|ting)?|beat(?:s|ing|en)?(?: up)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|"
    r"strangl(?:es|ed|ing)|spit(?:s|ting)? at|bull(?:y|ies|ied|ying)|"
    r"chok(?:es|ed|ing)|threaten(?:s|ed|ing)?|hurt(?:s|ing)?|attack(?:s|ed|ing)?|rap(?:es|ed|ing)|kill(?:s|ing)?|"
    r"stab(?:s|bed)?|push(?:es|ed)|burn(?:s|ed|t|ing)|lock(?:s|ed)|starv(?:es|ed|ing)|control(?:s|ling)|"
    r"shout(?:s|ing)? at|screams? at|touch(?:es|ed|ing)|grop(?:es|ed|ing))"
)
_NO_HARM = (
    r"(?! (?:at (?:cards|chess|dominoes|draughts|darts|pool|scrabble|bingo|snooker)|"
    r"(?:in|with) (?:my|the|a|his|her) (?:wheel)?chair|(?:to|into) (?:do|get|go|try|keep|eat|exercise|walk|join)|"
    r"round|around|along|up the))"
)
_MONEY = (
    r"(?:money|pension|benefits?|(?:bank |debit )?cards?|wages|savings|pip|direct payments?|cash|purse|wallet|"
    r"jewellery)"
)
_WARMTH = r"(?:heating|boilers?|radiators?|gas|electric(?:ity)?|power|hot water)s?"
_LESS = (
    r"(?:broke(?:n)?|off|gone|packed (?:up|in)|stopped|not working|isnt working|doesnt work|wont (?:work|come on)|"
    r"cut off|failed|died)"
)
_IM = r"(?:im|i am|hes|she is|he is|shes|were|we are|theyre|they are|kids are|children are)"
_SO = r"(?:so |very |really |always |absolutely |still |all )?"

#: Said by whoever wants to die, or of them: there is no other way to take it.
WANTS_TO_DIE = (
    r"(?:want(?:s|ed)?|wanna|going|like|wish|ready) (?:to )?(?:die|be dead|end it)(?! (?:at|in|with|near|"
    r"beside|among)\b)",
    r"(?:feels? like|think(?:s|ing)? (?:of|about)|close to|thought of) (?:just )?(?:ending it|dying)"
    r"(?! (?:at|in|with|near)\b)",
    r"wish(?:ed|es)? (?:that )?(?:i|she|he|they) (?:was|were) (?:dead|never born|not alive)",
    r"wish(?:ed|es)? (?:that )?(?:i|she|he|they) (?:(?:wasnt|werent) (?:here|alive|around|born)|"
    r"(?:had|d) never been born|wouldnt wake up)(?! (?:on|by|with|in|at) (?:my|this|the|here)\b)",
    r"rather be dead",
    r"better off (?:dead|without me)",
    rf"(?:kill|hang|drown|top|unalive|killing|hanging|poison) {_SELF}(?! (?:laughing|out)\b)",
    r"(?:end|ending) (?:my|his|her|their) (?:own )?life",
    r"(?:take|taking) (?:my|his|her|their) own life",
    r"(?:take|taking) my life(?! (?:slow|slower|slowly|easy|easier|one|day|back|a step|into|in hand|as|forward|"
    r"seriously|step|with|story|out)\b)",
    r"end it all",
    r"(?:nothing|no reason|no point|whats the point) (?:left )?(?:(?:to|in|of) (?:live|living)|living)(?: for)?",
    r"(?:not|isnt|aint|wasnt|doesnt (?:feel|seem)|no longer|hardly) worth (?:living|being here)",
    r"dont (?:want to|wanna) (?:live(?! (?:in|with|at|on|alone|near|here|there|like this in)\b)|be alive|wake up|exist|"
    r"be here any more|"
    r"be here(?! (?:alone|by|in|with|when|for|while|at|on|all|tomorrow|today)\b))",
    r"doesnt want to (?:live(?! (?:in|with|at|on|alone|near|here|there)\b)|be alive|wake up|exist|be here any more)",
    r"(?:sleep|bed) and (?:not|never) wak(?:e|ing) up",
    r"jump(?:ing)? (?:off (?:a|the) (?:bridge|roof|building)|in front of (?:a|the) (?:train|bus|car|lorry))",
    r"suicidal",
    r"(?<!lost to )(?<!died by )(?<!bereaved by )(?<!after )(?<!after a )suicide(?! (?:bereavement|"
    r"prevention training))",
)  # fmt: skip

PHRASES = {
    "medical": (
        r"cant (?:breathe?|catch (?:my|his|her) breath)(?! (?:very )?well\b| (?:easily )?through my nose)",
        r"(?:struggling|struggles|fighting) (?:to breathe|for breath)",
        r"(?:not|stopped|isnt) breathing(?! exercises?| class)",
        r"chest pains?(?! (?:clinic|last|years?))|"
        r"pains? in (?:my|his|her|the|their) chest|(?:crushing|tight) chest",
        r"(?<!after )(?<!since )(?<!before )(?<!from )having (?:a |another )?(?:stroke|heart attack|seizure)(?! (?:in|"
        r"last|years?)\b)",
        r"(?:fallen|fell|(?:had|have|having) a fall)(?: \w+){0,3},? (?:and|but) (?:(?:i|she|he|we|now) )*cant get up"
        r"(?! the (?:stairs|steps|hill)| (?:stairs|steps))",
        r"(?:stuck|lying|been) on the (?:floor|bathroom floor|kitchen floor)(?! (?:with|above|below))",
        r"cant get (?:up )?off the floor",
        r"(?:unconscious|unresponsive|wont wake up|cant wake (?:him|her|them))(?! bias)",
        r"(?:has|have|just|is|s|he|she) collapsed(?! (?:lung|vein))",
        r"(?:is|hes|shes|im|am) choking",
        r"bleeding (?:badly|heavily|a lot)|(?:wont|cant) stop (?:the )?bleeding",
        r"face (?:is |has )?droop(?:ed|ing|s)",
        r"suddenly cant (?:see|speak|talk|move|feel)",
    ),
    "self": (
        *WANTS_TO_DIE,
        rf"(?:hurt|harm|hurting|harming|cutting|burning|starving) {_SELF}",
        rf"(?<!hair )(?<!nails )(?<!grass )(?<!hedge )(?<!lawn )cut {_SELF}(?! (?:some|a slice|off))",
        r"cant (?:go on|take (?:it|this)|do this|cope)(?= living| any more(?! with\b(?! (?:life|living|it all)\b))| "
        r"like this| with (?:life|living|it all)|$)",
        r"cant (?:go on|take it)(?= *[.,!?;])",
        r"(?:tired|sick|had enough|fed up) of (?:living|life|being alive)(?! (?:in|with|at|on|alone|out|off)\b)",
        r"(?:giv(?:e|en|ing) up on (?:life|living))",
        r"(?:do|doing|done) (?:something (?:stupid|silly)|(?:my|her|him)self in)",
        r"(?:took|taken|take|taking|swallowed) (?:all (?:my|the|of my)|too many|a lot of) (?:pills|tablets|"
        r"medication|paracetamol)",
        r"self[- ]?harm(?:s|ed|ing)?",
        r"overdos(?:e|ed|ing)",
    ),
    "abuse": (
        r"(?<!drug )(?<!alcohol )(?<!substance )(?<!solvent )abus(?:e|ed|es|er|ers|ing|ive)",
        r"domestic violence",
        r"coercive control|forced marriage|modern slavery|honour (?:killing|violence)",
        rf"{_PERSON} (?:and )?{_KEEPS}{_HITS} (?:me|us|her|him|them|my \w+)\b{_NO_HARM}",
        r"(?:being|been|gets?|getting|got) (?:hit|beaten|hurt|attacked|threatened|raped|stalked|exploited|neglected|"
        r"bullied|groped)",
        rf"(?:scared|afraid|frightened|terrified) (?:of (?:him|her|my (?:\w+ )?{_PERSON})|to go home)",
        rf"{_PERSON} (?:wont|doesnt|never) lets? (?:me|us|her|him) (?:out|leave|go|eat|see|speak|have|use)",
        rf"{_PERSON} {_KEEPS}(?:tak(?:es?|ing|en)|steals?|stealing|stole|took|keep(?:s|ing)?|kept|spend(?:s|ing)?|"
        rf"spent) (?:all )?(?:of )?(?:my|her|his|our|their) {_MONEY}(?! (?:safe|straight|in order|for me\b))",
        rf"{_PERSON} {_KEEPS}(?:steals?|stealing|stole) (?:\w+ )?from (?:me|us|her|him|my \w+)",
        r"(?:stealing|steals|stole|stolen) (?:my|her|his|our|their) "
        rf"{_MONEY}|(?:stealing|steals) from (?:me|us|her|him)\b",
        r"(?:locked|locks|lock|shut) (?:me|us|her|him) (?:in|up|out)\b",
        r"(?:locked|shut|kept|tied) (?:up )?(?:in|to) (?:(?:my|the|his|her|a|this) )?"
        r"(?:own )?(?:bed|bedroom|room|house|flat|bathroom|chair)(?! (?:cupboard|drawer|cabinet))",
        r"(?<!cat )(?<!cat isnt )(?<!dog )(?<!dog isnt )(?:not|isnt|arent|never) (?:being |getting )?"
        r"(?:fed|given (?:any )?food)(?! up)",
        r"(?:dont|doesnt|wont|not|isnt|arent) (?:feed|feeding|give|giving) (?:me|us|her|him|my (?:mum|dad|wife|"
        r"husband|son|daughter))(?: (?:any )?(?:food|tablets|medicine|medication|water|enough to eat))?"
        r"(?= *[.,!?]|$| at | for | when | any )",
        r"left (?:me |him |her )?(?:all day |for hours )?in (?:(?:a|my|his|her) )?(?:wet|dirty|soiled|own)\b",
        r"(?:raped?|sexual(?:ly)? assault(?:ed)?|stalk(?:er|ed|ing))",
        r"(?:makes|made|forces|forced|forcing) me (?:to )?(?:have sex|sign|touch|give (?:him|her|them))",
        r"(?:dont|doesnt|not|isnt) (?:feel )?safe (?:at home|here|with (?:him|her|my \w+)|"
        r"in my (?:own )?home)",
        r"violent (?:partner|husband|wife|boyfriend|girlfriend|son|daughter|ex|relationship|home|man)",
        r"(?:partner|husband|wife|boyfriend|girlfriend|son|daughter|ex|he|she) (?:is|gets|got|turned|"
        r"s) (?:so |very |really )?(?:violent|abusive)",
    ),
    "gas": (
        r"gas (?:is )?leak(?:s|ing)?(?! (?:detector|alarm|sensor|test|check)s?\b)",
        r"leak(?:ing)? (?:of )?gas",
        r"(?:smell|smells|smelling|smelt) (?:of |like )?gas|gas smell|stinks of gas",
        r"carbon monoxide(?! (?:alarms?|detectors?|monitors?|sensors?|test\w*)\b)|"
        r"carbon monoxide (?:alarm|detector) (?:is|s|has|keeps|going|went)",
    ),
    "food": (
        r"no food(?! (?:allerg\w*|intoleran\w*|restrictions?|waste|prepar\w*))",
        r"nothing (?:left )?(?:to eat|in (?:the|my) (?:fridge|cupboards?))",
        r"(?:havent|hasnt|not|cant|couldnt) (?:eaten|eat|ate)(?: \w+)? (?:for|in|"
        r"since) (?:\w+ )?(?:days?|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week)",
        r"(?:cant|couldnt) (?:afford|pay for|buy)(?: \w+)?(?: \w+)? (?:food|eat|meals?|"
        r"groceries)|cant afford food",
        r"(?:run|ran|running) out of food",
        r"no money (?:left )?(?:for|to buy|to get) (?:any )?food",
        rf"(?:{_IM}|is|going|go|goes) {_SO}(?:hungry|starving)",
        r"^(?!.*\b(?:volunteer\w*|donat\w*|help out|helping (?:out )?at|help at|work(?:ing)? (?:at|in)|job|cafe)\b).*"
        r"\bfood ?banks?|emergency food",
    ),
    "heat": (
        r"no (?:heat|heating|hot water|gas|electric|electricity|power)(?! (?:engineer|treatment|tools?|chair|"
        r"wheelchair))",
        rf"{_WARMTH} (?:(?:is|are|has|have|was|been|just|got) )*{_LESS}",
        rf"(?:cut|turned|switched) off (?:my |our |the )?{_WARMTH}",
        rf"cant (?:afford|pay)(?: for)?(?: \w+){{0,4}} (?:{_WARMTH}|heat|warm|meter)",
        r"no (?:money|credit) (?:left )?(?:on|in|for) (?:the |my )?(?:meter|heating|gas|electric(?:ity)?)",
        rf"{_IM} {_SO}freezing(?= (?:cold|at|in|and|here|all|every|because|without|since|now|tonight|"
        r"to death)\b| *[.,!?;]|$)",
        r"(?:house|flat|home|room|bedroom|place) (?:is|s|gets) (?:so |very |really )?freezing|"
        r"freezing (?:cold )?(?:at home|house|flat|to death|in (?:my|here|the house|this))",
    ),
    "homeless": (
        rf"(?:{_IM}|now|became|made|made us|made me) {_SO}homeless(?! (?:people|charity|project|outreach|shelter))",
        r"(?:going to|gonna|about to|will|might|could|ill|well) (?:be|become) (?:made )?homeless",
        r"homeless (?:tonight|now|today|tomorrow|and|with|since)\b",
        r"(?:nowhere|no ?where|no place) (?:safe |else )?to (?:sleep|stay|live)\b|nowhere to go tonight",
        r"sleeping (?:rough|on the streets?|outside|in (?:my|the|a) (?:car|van|park|doorway|tent))"
        r"(?! (?:people|charity|outreach|at a festival))",
        r"(?:kicked|thrown|chucked) (?:me |us |him |her )?out(?= of (?:my|the|our|his|her) (?:house|flat|home|hostel|"
        r"room)| (?:by|tonight|today|and)\b| *[.,!?;]|$)",
        r"(?:evicted|eviction|bailiffs?)(?: \w+){0,3} (?:today|tonight|tomorrow|now|this week|in the morning)|"
        r"bailiffs are (?:here|outside|at the door)",
        r"(?:no|need a) (?:bed|roof|place to sleep)(?: \w+){0,3} (?:tonight|for the night)",
    ),
}  # fmt: skip
