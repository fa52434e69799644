"""A list of short codes in one text column, searchable the same way on SQLite and PostgreSQL."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.lookups import Contains


class CodesField(models.TextField):
    """A list of codes such as `["en", "so"]`, stored as `|en|so|`; nothing stored means not stated.

    Filter with `languages__has="so"`. Codes may hold letters, digits and hyphens only.
    """

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("blank", None)
        if kwargs.get("default") is list:
            kwargs.pop("default")
        return name, path, args, kwargs

    @staticmethod
    def join(codes: Iterable[str]) -> str:
        codes = [str(code) for code in codes]
        for code in codes:
            if not code.replace("-", "").isalnum():
                raise ValidationError(f"“{code}” is not a code. Use letters, digits and hyphens.")
        return f"|{'|'.join(codes)}|" if codes else ""

    def from_db_value(self, value, expression, connection):
        return self.to_python(value)

    def to_python(self, value):
        if value is None:
            return []
        if isinstance(value, str):
            return [code for code in value.split("|") if code]
        return list(value)

    def get_prep_value(self, value):
        if value is None:
            return ""
        return value if isinstance(value, str) else self.join(value)

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj))

    def get_internal_type(self):
        return "TextField"


@CodesField.register_lookup
class Has(Contains):
    """The list holds this code."""

    lookup_name = "has"

    def get_prep_lookup(self):
        return f"|{self.rhs}|"

    def get_rhs_op(self, connection, rhs):
        return connection.operators["contains"] % rhs
