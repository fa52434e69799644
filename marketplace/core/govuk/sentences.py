"""What we say when an answer is missing or wrong: the name of the question and how to put it right.

Django's own sentences ("This field is required.") are replaced unless the form wrote better ones.
"""

from django import forms
from django.utils.text import capfirst


def in_a_sentence(label: str) -> str:
    """The label as it reads inside a sentence: “Start date” → “start date”, but “GP surgery” stays."""
    if (len(label) > 1 and label[1].isupper()) or label.startswith("I "):
        return label
    return label[:1].lower() + label[1:]


def is_question(label: str) -> bool:
    return label.rstrip().endswith("?")


def required_sentence(label: str, field: forms.Field) -> str:
    if isinstance(field, forms.BooleanField):
        return f"Tick the box: “{label}”"
    if is_question(label):
        return f"Answer the question “{label}”"
    if isinstance(field, forms.FileField):
        return f"Choose a file for “{label}”"
    if isinstance(field, forms.MultipleChoiceField | forms.ModelMultipleChoiceField):
        return f"Choose at least one answer for “{label}”"
    if isinstance(field, forms.ChoiceField | forms.ModelChoiceField):
        return f"Choose an answer for “{label}”"
    if isinstance(field, forms.EmailField) and label.lower() in {"email", "email address"}:
        return "Enter your email address"
    if label == "Password":
        return "Enter your password"
    return f"Enter {in_a_sentence(label)}"


def plain_sentences(label: str, field: forms.Field) -> dict[str, str]:
    subject = f"“{label}”" if is_question(label) else capfirst(label)
    # These carry numbers, so a per cent sign in the label must be doubled.
    counted = subject.replace("%", "%%")
    sentences = {
        "required": required_sentence(label, field),
        "max_length": f"{counted} must be %(limit_value)d characters or fewer. You have used %(show_value)d.",
        "min_length": f"{counted} must be %(limit_value)d characters or more. You have used %(show_value)d.",
        "max_value": f"{counted} must be %(limit_value)s or less",
        "min_value": f"{counted} must be %(limit_value)s or more",
        "null_characters_not_allowed": f"{subject} has a character that we cannot keep. Type it again",
        "invalid_choice": f"{subject}: choose one of the answers in the list",
        "invalid_list": f"{subject}: choose from the answers in the list",
    }
    match field:
        case forms.EmailField():
            sentences["invalid"] = "Enter an email address in the right form, like name@example.com"
        case forms.URLField():
            sentences["invalid"] = "Enter a web address in the right form, like https://www.example.com"
        case forms.FloatField() | forms.DecimalField():
            sentences["invalid"] = f"{subject} must be a number, like 12 or 7.5"
        case forms.IntegerField():
            sentences["invalid"] = f"{subject} must be a whole number, like 12"
        case forms.TimeField():
            sentences["invalid"] = f"{subject} must be a time, like 9:30 or 14:00"
        case forms.FileField():
            sentences["empty"] = f"{subject}: the file is empty. Choose another file"
            sentences["invalid"] = f"{subject}: choose a file to send"
            sentences["missing"] = f"{subject}: choose a file to send"
    if isinstance(field, forms.ImageField):
        sentences["invalid_image"] = f"{subject} must be a picture: a JPG, PNG or WebP file"
    return sentences


def default_messages(field: forms.Field) -> dict[str, str]:
    messages: dict[str, str] = {}
    for ancestor in reversed(type(field).__mro__):
        if ancestor.__module__.startswith("django."):
            messages.update(getattr(ancestor, "default_error_messages", {}))
    return messages


def say_mistakes_plainly(name: str, field: forms.Field) -> None:
    """Fill the field's messages in, leaving every one that its form or its own class wrote."""
    label = str(field.label) if field.label is not None else capfirst(name.replace("_", " "))
    untouched = default_messages(field)
    for code, sentence in plain_sentences(label, field).items():
        current = field.error_messages.get(code)
        if current is None or str(current) == str(untouched.get(code, "")):
            field.error_messages[code] = sentence
