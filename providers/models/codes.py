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
    "af": "Afrikaans",
    "ak": "Akan",
    "am": "Amharic",
    "ar": "Arabic",
    "az": "Azerbaijani",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "bs": "Bosnian",
    "ca": "Catalan",
    "ceb": "Cebuano",
    "cmn": "Mandarin Chinese",
    "cs": "Czech",
    "cy": "Welsh",
    "da": "Danish",
    "de": "German",
    "ee": "Ewe",
    "el": "Greek",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Farsi (Persian)",
    "ff": "Fula",
    "fi": "Finnish",
    "fr": "French",
    "ga": "Irish",
    "gaa": "Ga",
    "gd": "Scottish Gaelic",
    "gu": "Gujarati",
    "ha": "Hausa",
    "hak": "Hakka",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "ht": "Haitian Creole",
    "hu": "Hungarian",
    "hy": "Armenian",
    "id": "Indonesian",
    "ig": "Igbo",
    "is": "Icelandic",
    "it": "Italian",
    "ja": "Japanese",
    "jam": "Jamaican Patois",
    "ka": "Georgian",
    "kk": "Kazakh",
    "km": "Khmer",
    "kn": "Kannada",
    "ko": "Korean",
    "kri": "Krio",
    "ku": "Kurdish",
    "la": "Latin",
    "ln": "Lingala",
    "lo": "Lao",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "mg": "Malagasy",
    "mi": "Maori",
    "mk": "Macedonian",
    "ml": "Malayalam",
    "mn": "Mongolian",
    "mr": "Marathi",
    "ms": "Malay",
    "mt": "Maltese",
    "my": "Burmese",
    "nb": "Norwegian",
    "nd": "Ndebele",
    "ne": "Nepali",
    "nl": "Dutch",
    "no": "Norwegian",
    "ny": "Chichewa",
    "om": "Oromo",
    "or": "Odia",
    "pa": "Punjabi",
    "pl": "Polish",
    "pnb": "Western Punjabi",
    "prs": "Dari",
    "ps": "Pashto",
    "pso": "Polish Sign Language",
    "pt": "Portuguese",
    "rn": "Kirundi",
    "ro": "Romanian",
    "rom": "Romani",
    "ru": "Russian",
    "rw": "Kinyarwanda",
    "sd": "Sindhi",
    "si": "Sinhala",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sn": "Shona",
    "so": "Somali",
    "sq": "Albanian",
    "sr": "Serbian",
    "st": "Sesotho",
    "sv": "Swedish",
    "sw": "Swahili",
    "syl": "Sylheti",
    "ta": "Tamil",
    "te": "Telugu",
    "tg": "Tajik",
    "th": "Thai",
    "ti": "Tigrinya",
    "tk": "Turkmen",
    "tl": "Tagalog",
    "tr": "Turkish",
    "tw": "Twi",
    "ug": "Uyghur",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "uz": "Uzbek",
    "vi": "Vietnamese",
    "wo": "Wolof",
    "xh": "Xhosa",
    "yi": "Yiddish",
    "yo": "Yoruba",
    "yue": "Cantonese",
    "zh": "Mandarin Chinese",
    "zu": "Zulu",
}
