"""Rules about who it is for."""

import numpy as np
from django.db.models import Q

from ..columns import Columns
from ..documents import Document
from ..query import ServiceQuery, Standing
from ..wording import GENDERS
from .base import Names, Rule, Tag


class Age(Rule):
    name, fields, hid = "age", ("age",), "for other ages"

    def is_on(self, query: ServiceQuery) -> bool:
        return query.age is not None

    def condition(self, query: ServiceQuery) -> Q:
        old_enough = Q(min_age=None) | Q(min_age__lte=query.age)
        young_enough = Q(max_age=None) | Q(max_age__gte=query.age)
        return old_enough & young_enough

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return (columns.min_age.values <= query.age) & (columns.max_age.values >= query.age)

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        if document.min_age is None and document.max_age is None:
            return Standing.NOT_STATED
        lowest, highest = document.min_age or 0, document.max_age
        in_range = lowest <= query.age and (highest is None or query.age <= highest)
        return Standing.MET if in_range else Standing.NOT_MET

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        lowest, highest = document.min_age, document.max_age
        if highest is None:
            return f"For people aged {lowest} and over"
        return f"For people aged {lowest} to {highest}" if lowest else f"For people aged up to {highest}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Ages: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, f"Aged {query.age}")]


class Gender(Rule):
    """Leaves out what is for the other gender only. A listing that names neither takes everyone."""

    name, fields, hid = "gender", ("gender",), "for others only"

    def condition(self, query: ServiceQuery) -> Q:
        return Q(gender="") | Q(gender=query.gender)

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return columns.gender.any_of([query.gender])

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        return Standing.MET if document.gender in ("", query.gender) else Standing.NOT_MET

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        return f"For {document.gender} only" if document.gender else "Open to women and men"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Women or men: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, f"For {GENDERS.get(query.gender, query.gender).lower()}")]
