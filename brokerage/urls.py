from django.urls import path

from . import urls_payments
from .views import bookings, broker, budgets, mandates, officer, outcomes, packages, person, plans, provider

P = "people/<uuid:person_id>/"
B = P + "bookings/<int:booking_id>/"
S = B + "sessions/<uuid:session_id>/"

urlpatterns = [
    path("my/", person.my_home, name="my_home"),
    path(P, person.Home.as_view(), name="person_home"),
    path(P + "budget/", person.Budget.as_view(), name="person_budget"),
    path(P + "history/", person.History.as_view(), name="person_history"),
    path(P + "plan/", plans.Plan.as_view(), name="person_plan"),
    path(P + "plan/start/", plans.Start.as_view(), name="plan_start"),
    path(P + "plan/edit/", plans.Edit.as_view(), name="plan_edit"),
    path(P + "plan/about/", plans.About.as_view(), name="plan_about"),
    path(P + "plan/outcomes/add/", plans.AddOutcome.as_view(), name="plan_outcome_add"),
    path(P + "plan/outcomes/<int:outcome_id>/support/", plans.AddLine.as_view(), name="plan_line_add"),
    path(P + "plan/risks/add/", plans.AddRisk.as_view(), name="plan_risk_add"),
    path(P + "plan/remove/<str:kind>/<int:part_id>/", plans.Remove.as_view(), name="plan_remove"),
    path(P + "package/", packages.Packages.as_view(), name="person_package"),
    path(P + "package/change/", packages.Change.as_view(), name="package_change"),
    path(P + "outcomes/<int:outcome_id>/services/", outcomes.OutcomeServices.as_view(), name="outcome_services"),
    path("services/<slug:slug>/book/", bookings.booking_start, name="booking_start"),
    path(P + "book/<slug:slug>/", bookings.New.as_view(), name="booking_new"),
    path(P + "bookings/", bookings.Bookings.as_view(), name="person_bookings"),
    path(B, bookings.BookingPage.as_view(), name="booking_page"),
    path(B + "cancel/", bookings.CancelBooking.as_view(), name="booking_cancel"),
    path(S + "cancel/", bookings.CancelSession.as_view(), name="session_cancel"),
    path(S + "question/", bookings.Question.as_view(), name="session_question"),
    path(P + "mandates/", mandates.Mandates.as_view(), name="person_mandates"),
    path(P + "mandates/broker/", mandates.Give.as_view(), {"kind": "broker"}, name="mandate_broker"),
    path(
        P + "mandates/representative/",
        mandates.Give.as_view(),
        {"kind": "representative"},
        name="mandate_representative",
    ),
    path(P + "mandates/<int:mandate_id>/end/", mandates.End.as_view(), name="mandate_end"),
    path("broker/", broker.Caseload.as_view(), name="caseload"),
    path("provider/requests/", provider.Requests.as_view(), name="provider_requests"),
    path("provider/sessions/", provider.Sessions.as_view(), name="provider_sessions"),
    path("provider/bookings/<int:booking_id>/", provider.ProviderBooking.as_view(), name="provider_booking"),
    path(
        "provider/bookings/<int:booking_id>/decline/",
        provider.ProviderReason.as_view(),
        {"what": "decline"},
        name="provider_decline",
    ),
    path(
        "provider/bookings/<int:booking_id>/cancel/",
        provider.ProviderReason.as_view(),
        {"what": "cancel"},
        name="provider_cancel",
    ),
    path(
        "provider/bookings/<int:booking_id>/sessions/<uuid:session_id>/cancel/",
        provider.ProviderReason.as_view(),
        {"what": "cancel-session"},
        name="provider_session_cancel",
    ),
    path("officer/", officer.OfficerHome.as_view(), name="officer_home"),
    path("officer/plans/", officer.PlanQueue.as_view(), name="officer_plans"),
    path("officer/plans/<int:plan_id>/", officer.PlanAnswer.as_view(), name="officer_plan"),
    path("officer/people/", officer.People.as_view(), name="officer_people"),
    path("officer/questions/", officer.Questions.as_view(), name="officer_questions"),
    path("officer/untold/", officer.Untold.as_view(), name="officer_untold"),
    path("officer/budgets/", budgets.Budgets.as_view(), name="officer_budgets"),
    path("officer/budgets/pots/<uuid:pot_id>/close/", budgets.ClosePot.as_view(), name="officer_pot_close"),
    path("officer/funding/", officer.Funding.as_view(), name="officer_funding"),
    *urls_payments.urlpatterns,
]
