"""Addresses of payments; `urls.py` adds them to its own."""

from django.urls import path

from .views import earnings, isf, requests, runs

RUN = "officer/payment-runs/<int:run_id>/"
P = "people/<uuid:person_id>/payments/"

urlpatterns = [
    path("officer/payment-runs/", runs.Runs.as_view(), name="officer_runs"),
    path("officer/payment-runs/new/", runs.NewRun.as_view(), name="officer_run_new"),
    path(RUN, runs.Run.as_view(), name="officer_run"),
    path(RUN + "payments/<int:item_id>/<str:what>/", runs.AnswerItem.as_view(), name="officer_run_item"),
    path("officer/statement-lines/", runs.StatementLines.as_view(), name="officer_statements"),
    path("officer/isf/", isf.Overview.as_view(), name="officer_isf"),
    path("officer/isf/<int:instruction_id>/", isf.SendAgain.as_view(), name="officer_isf_instruction"),
    path("provider/payments/", earnings.Earnings.as_view(), name="provider_payments"),
    path(
        "provider/payments/requests/<int:request_id>/",
        requests.ProviderRequest.as_view(),
        name="provider_payment_request",
    ),
    path("provider/isf/", isf.Instructions.as_view(), name="provider_isf"),
    path("provider/isf/<int:instruction_id>/", isf.Instruction.as_view(), name="provider_isf_instruction"),
    path(P, requests.PersonPayments.as_view(), name="person_payments"),
    path(P + "requests/<int:request_id>/", requests.SayPaid.as_view(), name="person_payment_request"),
]
