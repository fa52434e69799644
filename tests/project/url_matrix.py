"""Who may open each address: by name, for the things of their own side and for those of the other.

`opens` are those who get the page (or its form) for Amina and for Carol's charity; `other` those who get it for the
person and the provider of the other side. Everybody else is refused, and a visitor is sent to sign in. `posts`
are those whose POST goes through, where fewer may do the thing than may see the page.
A new address needs a row here: the test says which one is missing.
"""

from dataclasses import dataclass, field

from tests.project.two_sides import ANONYMOUS, ROLES

SIGNED_IN = frozenset(ROLES)
EVERYBODY = SIGNED_IN | {ANONYMOUS}


@dataclass(frozen=True)
class Row:
    opens: frozenset[str]
    other: frozenset[str] = frozenset()
    posts: frozenset[str] | None = None
    send: dict[str, str] = field(default_factory=dict)


def row(opens: str, other: str = "", posts: str | None = None, **send: str) -> Row:
    return Row(
        frozenset(opens.split()),
        frozenset(other.split()),
        None if posts is None else frozenset(posts.split()),
        send,
    )


public = Row(EVERYBODY, EVERYBODY)
signed_in = Row(SIGNED_IN, SIGNED_IN)
teams = row("ben carol dev kemi")
own_team = row("carol", "dev")
looks = row("amina grace ben erin femi hana", "vera")
reads_plan = row("amina grace ben erin femi", "vera")
writes_plan = row("amina grace ben erin", "vera")
acts = row("amina grace ben", "vera")
self_only = row("amina", "vera")
checkers = row("femi idris")

MATRIX: dict[str, Row] = {
    # The kernel
    "health": public,
    "start": signed_in,
    "your_account": signed_in,
    "easy_read": public,
    "components": public,
    # Pages
    "choose_council": public,
    "search_pages": public,
    "sitemap": public,
    "sitemap_section": public,
    "robots": public,
    # Search, listings, providers
    "service_search": public,
    "service_page": public,
    "provider_page": public,
    "shortlist": public,
    "shared_list": public,
    "compare": public,
    "unmet_needs": row("idris"),
    "unmet_needs_csv": row("idris"),
    "provider_home": teams,
    "provider_team": row("carol femi idris", "dev"),
    "membership_end": row("carol femi idris", "dev"),
    "provider_details": own_team,
    "provider_checks": own_team,
    "listing_new": own_team,
    "listing_edit": own_team,
    "listing_send": own_team,
    "listing_sent": own_team,
    "listing_preview": own_team,
    "listing_act": own_team,
    "listing_close": own_team,
    "listing_step": own_team,
    "listing_queue": checkers,
    "listing_check": checkers,
    "submission_preview": checkers,
    "providers_overseen": checkers,
    "oversee_provider": checkers,
    "check_record": checkers,
    # A person, their plan and budget
    "my_home": signed_in,
    "person_home": looks,
    "person_budget": looks,
    "person_history": looks,
    "person_plan": reads_plan,
    "person_package": reads_plan,
    "package_change": reads_plan,
    "plan_start": writes_plan,
    "plan_edit": writes_plan,
    "plan_about": writes_plan,
    "plan_outcome_add": writes_plan,
    "plan_line_add": writes_plan,
    "plan_risk_add": writes_plan,
    "plan_remove": writes_plan,
    "outcome_services": row("amina grace ben erin femi", "vera", posts="amina grace ben erin", do="save"),
    # Bookings
    "booking_start": signed_in,
    "booking_new": acts,
    "person_bookings": looks,
    "booking_page": looks,
    "booking_cancel": row(
        "amina grace ben erin femi hana", "vera", posts="amina grace ben", reason="We changed our minds."
    ),
    "session_cancel": row(
        "amina grace ben erin femi hana", "vera", posts="amina grace ben", reason="We changed our minds."
    ),
    "session_question": row("amina grace ben erin", "vera"),
    "provider_requests": teams,
    "provider_sessions": teams,
    "provider_booking": own_team,
    "provider_decline": own_team,
    "provider_cancel": own_team,
    "provider_session_cancel": own_team,
    # Payments
    "provider_payments": teams,
    "provider_payment_request": own_team,
    "provider_isf": teams,
    "provider_isf_instruction": row("kemi", "dev"),
    "person_payments": looks,
    "person_payment_request": acts,
    "officer_runs": row("femi hana"),
    "officer_run_new": row("hana"),
    "officer_run": row("femi hana"),
    "officer_run_item": row("hana"),
    "officer_statements": row("hana"),
    "officer_isf": row("erin hana"),
    "officer_isf_instruction": row("erin hana"),
    # Mandates
    "person_mandates": looks,
    "mandate_broker": self_only,
    "mandate_representative": self_only,
    "mandate_end": row("amina grace ben erin femi hana", "vera", posts="amina ben erin"),
    "caseload": row("grace ben"),
    # Officers
    "officer_home": row("erin femi hana idris"),
    "officer_plans": row("erin femi"),
    "officer_plan": row("amina grace ben erin femi", "vera", posts="femi", answer="agree"),
    "officer_people": row("erin femi"),
    "officer_questions": row("erin femi"),
    "officer_untold": row("erin femi"),
    "officer_budgets": row("hana"),
    "officer_pot_close": row("hana"),
    "officer_funding": row("erin femi hana idris"),
}
