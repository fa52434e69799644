"""The rules as a django-filter FilterSet over services: what the database lets through."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet

from providers.models import Service

from .query import ServiceQuery
from .rules import RULES, Rule


class AsItIs(forms.Field):
    """A ServiceQuery is checked when it is made; nothing is converted here."""

    widget = forms.HiddenInput


class RuleFilter(django_filters.Filter):
    field_class = AsItIs

    def __init__(self, rule: Rule) -> None:
        super().__init__(required=False)
        self.rule = rule

    def filter(self, services: QuerySet[Service], query: ServiceQuery | None) -> QuerySet[Service]:
        return services.filter(self.rule.condition(query)) if query is not None else services


class ServiceFilterSet(django_filters.FilterSet):
    """One filter for each rule; a rule that is not asked for filters nothing."""

    class Meta:
        model = Service
        fields: list[str] = []

    @classmethod
    def get_filters(cls) -> dict[str, Any]:
        return {rule.name: RuleFilter(rule) for rule in RULES}

    @classmethod
    def passing(cls, query: ServiceQuery) -> QuerySet[Service]:
        """Public services of the query's audience that pass; the place only to within a box."""
        data = {rule.name: query for rule in RULES if rule.is_on(query)}
        return cls(data=data, queryset=Service.objects.public().filter(audience=query.audience)).qs
