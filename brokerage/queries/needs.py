"""A plan outcome as search understands it: what is wanted, where, when, by whom, and for how much."""

from datetime import date

from brokerage.models import PlanOutcome
from brokerage.queries.budgets import deployments_of
from search.needs import PlanNeeds
from search.query import QueryPlace


def needs_for(outcome: PlanOutcome, on: date) -> PlanNeeds:
    """The needs of an outcome: its own words and days, the person's place and access, the pot with most left."""
    person = outcome.plan.person
    pots = sorted(deployments_of(person, on), key=lambda row: row[2], reverse=True)
    deployment, left = (pots[0][0], pots[0][2]) if pots else ("", None)
    born = person.date_of_birth
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day)) if born else None
    return PlanNeeds(
        outcome_area=outcome.area_id,
        words=outcome.words,
        place=QueryPlace.of(person.place),
        days=tuple(outcome.days),
        access=tuple(person.access),
        age=age,
        gender=person.gender,
        languages=() if "en" in person.languages else tuple(person.languages),
        deployment=deployment,
        money_left_pence=left,
    )
