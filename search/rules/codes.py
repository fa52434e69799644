"""Rules over lists of codes: types, outcome areas, delivery, languages, ways to pay, access, checks."""

from datetime import date

import numpy as np
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from providers.models import Check, Service

from ..columns import Codes, Columns
from ..derived import GOING, OF_A_BUILDING, has_no_building
from ..documents import Document
from ..query import ServiceQuery, Standing
from ..wording import (
    ACCESS,
    CHECKS,
    DELIVERY,
    DELIVERY_SAYS,
    DEPLOYMENT_SAYS,
    DEPLOYMENTS,
    LANGUAGES,
    capital_first,
    lower_first,
    one_of,
)  # fmt: skip
from .base import Names, Rule, Tag, any_of


class Outcomes(Rule):
    name, fields, hid = "outcome", ("outcomes",), "not for this outcome"

    def condition(self, query: ServiceQuery) -> Q:
        stated = Service.outcomes.through.objects.filter(service_id=OuterRef("pk"))
        return Q(Exists(stated.filter(outcomearea_id__in=query.outcomes))) | ~Q(Exists(stated))

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return columns.outcomes.any_of(query.outcomes)

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        return any_of(query.outcomes, document.outcomes)

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        shared = [names.outcomes.get(code, code) for code in query.outcomes if code in document.outcomes]
        return f"For this outcome: {one_of(map(lower_first, shared))}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Which outcomes it is for: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, names.outcomes.get(code, code), code) for code in query.outcomes]

    def answers(self, columns: Columns) -> Codes:
        return columns.outcomes


class Types(Rule):
    name, fields, hid = "type", ("types",), "another kind of service"

    def condition(self, query: ServiceQuery) -> Q:
        also = Service.types.through.objects.filter(service_id=OuterRef("pk"), servicetype_id__in=query.types)
        return Q(main_type_id__in=query.types) | Q(Exists(also))

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return columns.types.any_of(query.types)

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        return any_of(query.types, document.types)

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        shared = [names.types.get(code, code) for code in query.types if code in document.types]
        return f"Kind of service: {one_of(map(lower_first, shared))}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "What kind of service it is: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, names.types.get(code, code), code) for code in query.types]

    def answers(self, columns: Columns) -> Codes:
        return columns.types


class _Codes(Rule):
    """Any of the codes asked for, kept in a CodesField of the service."""

    column: str
    labels: dict[str, str]

    def condition(self, query: ServiceQuery) -> Q:
        passes = Q(**{self.column: ""})
        for code in getattr(query, self.fields[0]):
            passes |= Q(**{f"{self.column}__has": code})
        return passes

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        return self.answers(columns).any_of(getattr(query, self.fields[0]))

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        return any_of(getattr(query, self.fields[0]), getattr(document, self.column))

    def shared(self, query: ServiceQuery, document: Document) -> list[str]:
        return [code for code in getattr(query, self.fields[0]) if code in getattr(document, self.column)]

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, self.labels.get(code, code), code) for code in getattr(query, self.fields[0])]

    def answers(self, columns: Columns) -> Codes:
        return getattr(columns, self.column)


class Delivery(_Codes):
    name, fields, hid = "delivery", ("delivery",), "not offered in that way"
    column, labels = "delivery", DELIVERY

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        return capital_first(one_of(DELIVERY_SAYS.get(code, code) for code in self.shared(query, document)))

    def not_stated(self, query: ServiceQuery) -> str:
        return "Where it happens: not stated"


class Languages(_Codes):
    name, fields, hid = "language", ("languages",), "in other languages"
    column, labels = "languages", LANGUAGES

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        return f"Speaks {one_of(LANGUAGES.get(code, code) for code in self.shared(query, document))}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Languages: not stated"


class Deployments(_Codes):
    """A free service takes every way to pay."""

    name, fields, hid = "pay", ("deployments",), "not paid in that way"
    column, labels = "deployments", DEPLOYMENTS

    def condition(self, query: ServiceQuery) -> Q:
        return super().condition(query) | Q(free=True)

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        return Standing.MET if document.free else super().standing(query, document)

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        if document.free:
            return "Free, so there is nothing to pay"
        return f"Takes {one_of(DEPLOYMENT_SAYS.get(code, code) for code in self.shared(query, document))}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Ways to pay: not stated"

    def answers(self, columns: Columns) -> Codes:
        return columns.pays


class Access(_Codes):
    """All of what was asked for. A service that comes to you, or happens by phone or online, needs no building."""

    name, fields, hid = "access", ("access",), "without that access"
    column, labels = "access", ACCESS

    def condition(self, query: ServiceQuery) -> Q:
        has_no_building = ~Q(delivery="") & ~Q(delivery__has="venue") & ~Q(delivery__has="outdoors")
        passes = Q()
        for code in query.access:
            passes &= Q(access="") | Q(access__has=code) | (has_no_building if code in OF_A_BUILDING else Q())
        return passes

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        passes = np.ones(len(columns), dtype=bool)
        has_no_building = columns.delivery.stated & ~columns.delivery.holding(GOING)
        for code in query.access:
            met = columns.reached.any_of([code])
            passes &= met | has_no_building if code in OF_A_BUILDING else met
        return passes

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        asked = [code for code in query.access if code not in OF_A_BUILDING or not has_no_building(document)]
        if not asked:
            return Standing.MET
        if not document.access:
            return Standing.NOT_STATED
        return Standing.MET if document.access.issuperset(asked) else Standing.NOT_MET

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        shared = self.shared(query, document)
        if not shared:
            return "Needs no building: it comes to you, or is by phone or online"
        return f"Has {one_of(lower_first(ACCESS.get(code, code)) for code in shared)}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Access: not stated"

    def answers(self, columns: Columns) -> Codes:
        return columns.reached


class Checks(Rule):
    """All of those asked for, seen and not run out. What was not seen is known to be not seen, so it does not pass."""

    name, fields, hid = "check", ("checks",), "without that check"
    must_be_stated = True

    def condition(self, query: ServiceQuery) -> Q:
        passes = Q()
        seen = Check.objects.filter(provider_id=OuterRef("provider_id"))
        in_date = Q(expires_on=None) | Q(expires_on__gte=timezone.localdate())
        for kind in query.checks:
            passes &= Q(Exists(seen.filter(in_date, kind=kind)))
        return passes

    def passes(self, query: ServiceQuery, columns: Columns) -> np.ndarray:
        seen, passes = self.answers(columns), np.ones(len(columns), dtype=bool)
        for kind in query.checks:
            passes &= seen.holding([kind])
        return passes

    def standing(self, query: ServiceQuery, document: Document) -> Standing:
        return Standing.MET if _seen(document).issuperset(query.checks) else Standing.NOT_MET

    def met(self, query: ServiceQuery, document: Document, names: Names) -> str:
        return f"Checked: {one_of(lower_first(CHECKS.get(kind, kind)) for kind in query.checks)}"

    def not_stated(self, query: ServiceQuery) -> str:
        return "Checks: not stated"

    def tags(self, query: ServiceQuery, names: Names) -> list[Tag]:
        return [Tag(self.name, CHECKS.get(kind, kind), kind) for kind in query.checks]

    def answers(self, columns: Columns) -> Codes:
        return columns.seen(timezone.localdate())


def _seen(document: Document) -> frozenset[str]:
    if not document.checks:
        return frozenset()
    today: date = timezone.localdate()
    return frozenset(kind for kind, expires in document.checks.items() if expires is None or expires >= today)
