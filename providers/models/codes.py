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


#: ISO 639 codes to English names: the languages that services in England say they speak.
LANGUAGES = {
    "en": "English",
    "bfi": "British Sign Language",
    "am": "Amharic",
    "ar": "Arabic",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "cs": "Czech",
    "cy": "Welsh",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "fa": "Farsi (Persian)",
    "fr": "French",
    "ga": "Irish",
    "gaa": "Ga",
    "gu": "Gujarati",
    "hak": "Hakka",
    "he": "Hebrew",
    "hi": "Hindi",
    "hu": "Hungarian",
    "ig": "Igbo",
    "it": "Italian",
    "ja": "Japanese",
    "jam": "Jamaican Patois",
    "kri": "Krio",
    "ku": "Kurdish",
    "ln": "Lingala",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "ml": "Malayalam",
    "ne": "Nepali",
    "nl": "Dutch",
    "pa": "Punjabi",
    "pl": "Polish",
    "prs": "Dari",
    "ps": "Pashto",
    "pso": "Polish Sign Language",
    "pt": "Portuguese",
    "ro": "Romanian",
    "rom": "Romani",
    "ru": "Russian",
    "si": "Sinhala",
    "sk": "Slovak",
    "sn": "Shona",
    "so": "Somali",
    "sq": "Albanian",
    "sw": "Swahili",
    "syl": "Sylheti",
    "ta": "Tamil",
    "te": "Telugu",
    "th": "Thai",
    "ti": "Tigrinya",
    "tl": "Tagalog",
    "tr": "Turkish",
    "tw": "Twi",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "yi": "Yiddish",
    "yo": "Yoruba",
    "yue": "Cantonese",
    "zh": "Mandarin Chinese",
}
