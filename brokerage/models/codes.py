"""Short lists that several nouns share."""

from django.db import models


class Deployment(models.TextChoices):
    """How a part of a budget is held."""

    DIRECT_PAYMENT = "direct-payment", "Direct payment"
    MANAGED = "managed", "Managed by the council"
    ISF = "isf", "Individual service fund"


class Funder(models.TextChoices):
    """Whose money a pot holds: what is left must go back to the right one."""

    COUNCIL = "council", "Council"
    CONTRIBUTION = "contribution", "The person's contribution"
    TOP_UP = "top-up", "Top-up"


class Stated(models.TextChoices):
    """What is stated of a session's time. Pages tell no more than that."""

    SPAN = "span", "From when until when"
    DAYS = "days", "When it begins and on which day it ends"
    START = "start", "When it begins"
    PERIOD = "period", "From which day"


class Act(models.TextChoices):
    """What a mandate lets somebody do for a person."""

    LOOK = "look", "See the plan, budget and bookings"
    PLAN = "plan", "Help to write the support plan"
    BOOK = "book", "Ask for bookings"
    CANCEL = "cancel", "Cancel bookings"
    CONFIRM = "confirm", "Say that a session took place"
    PAY = "pay", "Say that a payment was made"
