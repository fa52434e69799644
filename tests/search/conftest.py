"""A handful of listings around Peckham and far away, made as the importer would: live at once, and search is told."""

from datetime import time
from itertools import count

import pytest

from marketplace.core.gazetteer import load_outcodes
from marketplace.core.models import Council, Place
from providers.models import OpeningTime, OutcomeArea, Price, Provider, Service, ServiceType, Venue
from providers.signals import service_changed
from search.analyser import Analyser
from search.engines.embedded import EmbeddedEngine
from search.query import QueryPlace
from search.vocabulary import Vocabulary

numbers = count(1)


@pytest.fixture
def provider(db) -> Provider:
    council = Council.objects.create(slug="southwark", name="Southwark")
    return Provider.objects.create(slug="carols-charity", name="Carol’s Charity", kind="charity", council=council)


@pytest.fixture
def outcodes(db) -> None:
    load_outcodes()


@pytest.fixture
def peckham(outcodes) -> QueryPlace:
    return QueryPlace.of(Place.objects.get(code="SE15"))


@pytest.fixture
def make(provider, outcodes):
    """`make(name, type=…, at="SE15", reach=…, prices=[(1200, "hour")], times=[("tue", 9, 17)], **fields)`."""

    def make(name="Good Neighbours", *, type="befriending", types=(), outcomes=(), at=None, reach=None, prices=(),
             times=(), tell=True, **fields):  # fmt: skip
        fields = {"live": True, "provider": provider, "slug": f"service-{next(numbers)}"} | fields
        service = Service(name=name, main_type=ServiceType.objects.get(code=type), **fields)
        service.save()
        Service.types.through.objects.bulk_create(
            Service.types.through(service_id=service.pk, servicetype_id=code) for code in types
        )
        Service.outcomes.through.objects.bulk_create(
            Service.outcomes.through(service_id=service.pk, outcomearea_id=code) for code in outcomes
        )
        if at:
            venue = Venue(service=service, reach_miles=reach)
            venue.set_place(Place.objects.get(code=at))
            venue.save()
        for pence, unit in prices:
            Price.objects.create(service=service, pence=pence, unit=unit)
        for days, opens, closes in times:
            OpeningTime.objects.create(service=service, days=days.split(), opens_at=time(opens), closes_at=time(closes))
        if tell:
            service_changed.send(sender=Service, service_ids=[service.pk])
        return Service.objects.get(pk=service.pk)

    return make


@pytest.fixture
def engine(db) -> EmbeddedEngine:
    return EmbeddedEngine()


@pytest.fixture
def found(engine):
    """The names that a query finds, in order."""

    def found(query):
        hits = engine.search(query).hits
        names = dict(Service.objects.values_list("pk", "name"))
        return [names[hit.service_id] for hit in hits]

    return found


@pytest.fixture
def area(db):
    return lambda code: OutcomeArea.objects.get(code=code)


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    """With the lexicon that a fresh install has."""
    return Vocabulary.packaged().analyser
