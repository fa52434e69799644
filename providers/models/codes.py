"""Short codes that a listing keeps in lists, with the words that people read."""

from django.db import models


class Delivery(models.TextChoices):
    AT_HOME = "at-home", "At your home"
    VENUE = "venue", "At a place you go to"
    ONLINE = "online", "Online"
    PHONE = "phone", "By phone"
    OUTDOORS = "outdoors", "Outdoors"


class Access(models.TextChoices):
    STEP_FREE = "step-free", "Step-free way in"
    ACCESSIBLE_TOILET = "accessible-toilet", "Accessible toilet"
    CHANGING_PLACE = "changing-place", "Changing Places toilet, with a hoist and a bench"
    HEARING_LOOP = "hearing-loop", "Hearing loop"
    BSL = "bsl", "British Sign Language"
    QUIET_SPACE = "quiet-space", "Quiet space"
    EASY_READ = "easy-read", "Easy read information"


class WayToPay(models.TextChoices):
    """How a budget that pays for it may be held; brokerage calls it the deployment."""

    DIRECT_PAYMENT = "direct-payment", "Direct payment"
    MANAGED = "managed", "Budget that the council looks after"
    ISF = "isf", "Individual service fund"


class Day(models.TextChoices):
    MONDAY = "mon", "Monday"
    TUESDAY = "tue", "Tuesday"
    WEDNESDAY = "wed", "Wednesday"
    THURSDAY = "thu", "Thursday"
    FRIDAY = "fri", "Friday"
    SATURDAY = "sat", "Saturday"
    SUNDAY = "sun", "Sunday"


#: ISO 639 codes to English names, by name: the languages that services in England say they speak.
LANGUAGES = {
    "af": "Afrikaans",
    "ak": "Akan",
    "sq": "Albanian",
    "am": "Amharic",
    "ar": "Arabic",
    "hy": "Armenian",
    "az": "Azerbaijani",
    "eu": "Basque",
    "be": "Belarusian",
    "bn": "Bengali",
    "bs": "Bosnian",
    "bfi": "British Sign Language",
    "bg": "Bulgarian",
    "my": "Burmese",
    "yue": "Cantonese",
    "ca": "Catalan",
    "ceb": "Cebuano",
    "ny": "Chichewa",
    "hr": "Croatian",
    "cs": "Czech",
    "da": "Danish",
    "prs": "Dari",
    "nl": "Dutch",
    "en": "English",
    "et": "Estonian",
    "ee": "Ewe",
    "fa": "Farsi (Persian)",
    "fi": "Finnish",
    "fr": "French",
    "ff": "Fula",
    "gaa": "Ga",
    "ka": "Georgian",
    "de": "German",
    "el": "Greek",
    "gu": "Gujarati",
    "ht": "Haitian Creole",
    "hak": "Hakka",
    "ha": "Hausa",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "is": "Icelandic",
    "ig": "Igbo",
    "id": "Indonesian",
    "ga": "Irish",
    "it": "Italian",
    "jam": "Jamaican Patois",
    "ja": "Japanese",
    "kn": "Kannada",
    "kk": "Kazakh",
    "km": "Khmer",
    "rw": "Kinyarwanda",
    "rn": "Kirundi",
    "ko": "Korean",
    "kri": "Krio",
    "ku": "Kurdish",
    "lo": "Lao",
    "la": "Latin",
    "lv": "Latvian",
    "ln": "Lingala",
    "lt": "Lithuanian",
    "mk": "Macedonian",
    "mg": "Malagasy",
    "ms": "Malay",
    "ml": "Malayalam",
    "mt": "Maltese",
    "zh": "Mandarin Chinese",
    "mi": "Maori",
    "mr": "Marathi",
    "mn": "Mongolian",
    "nd": "Ndebele",
    "ne": "Nepali",
    "no": "Norwegian",
    "or": "Odia",
    "om": "Oromo",
    "ps": "Pashto",
    "pl": "Polish",
    "pso": "Polish Sign Language",
    "pt": "Portuguese",
    "pa": "Punjabi",
    "rom": "Romani",
    "ro": "Romanian",
    "ru": "Russian",
    "gd": "Scottish Gaelic",
    "sr": "Serbian",
    "st": "Sesotho",
    "sn": "Shona",
    "sd": "Sindhi",
    "si": "Sinhala",
    "sk": "Slovak",
    "sl": "Slovenian",
    "so": "Somali",
    "es": "Spanish",
    "sw": "Swahili",
    "sv": "Swedish",
    "syl": "Sylheti",
    "tl": "Tagalog",
    "tg": "Tajik",
    "ta": "Tamil",
    "te": "Telugu",
    "th": "Thai",
    "ti": "Tigrinya",
    "tr": "Turkish",
    "tk": "Turkmen",
    "tw": "Twi",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "ug": "Uyghur",
    "uz": "Uzbek",
    "vi": "Vietnamese",
    "cy": "Welsh",
    "pnb": "Western Punjabi",
    "wo": "Wolof",
    "xh": "Xhosa",
    "yi": "Yiddish",
    "yo": "Yoruba",
    "zu": "Zulu",
}

#: The parts of a listing, as its editor and its checkers call them.
STEP_TITLES = {
    "what": "What it is",
    "who": "Who it is for and what it helps with",
    "where": "Where and when",
    "price": "Price, paying and cancelling",
    "access": "Access and languages",
}

#: Other codes for a language that has one above: each language is offered and searched under one code.
SAME_LANGUAGE = {"cmn": "zh", "nb": "no"}

#: Boxes to tick begin with these: English, British Sign Language, then the main languages that people in England
#: named most in the 2021 Census.
FIRST_LANGUAGES = ("en", "bfi", "pl", "ro", "pa", "ur", "pt", "es", "ar", "bn", "gu", "it")
