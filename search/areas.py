"""Which kinds of service are made for which outcome area, so that an outcome leads to them whatever its single words.

Any service may name any area; these are the kinds whose first purpose it is.
"""

_HOME = ("domestic", "handyperson", "personal-assistant", "equipment")
_COMPANY = ("befriending", "social-group", "lunch-club", "faith-culture", "day-opportunities")
_OUT = ("social-group", "arts", "exercise", "nature", "day-opportunities", "transport", "faith-culture")
_LEARNING = ("employment", "volunteering", "independent-living-skills", "digital-skills")
_BREAK = ("short-breaks", "carer-support")

KINDS_OF_AREA = {
    "nutrition": ("meals-at-home", "lunch-club", "home-care", "personal-assistant"),
    "hygiene": ("home-care", "personal-assistant", "wellbeing-at-home", "live-in-care"),
    "toilet": ("home-care", "personal-assistant", "equipment", "live-in-care"),
    "clothing": ("home-care", "personal-assistant", "reablement"),
    "home-safety": ("telecare", "equipment", "handyperson", "home-care", "reablement"),
    "habitable-home": (*_HOME, "housing-support"),
    "relationships": _COMPANY,
    "work-learning": _LEARNING,
    "community": _OUT,
    "caring-for-child": ("parenting", "personal-assistant"),
    "carer-child": ("parenting", *_BREAK),
    "carer-others": _BREAK,
    "carer-home": (*_HOME, *_BREAK),
    "carer-nutrition": ("meals-at-home", "lunch-club", *_BREAK),
    "carer-relationships": (*_BREAK, "social-group"),
    "carer-work": (*_LEARNING, *_BREAK),
    "carer-community": (*_BREAK, *_OUT),
    "carer-recreation": (*_BREAK, *_OUT),
}
