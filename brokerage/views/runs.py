"""Payment runs and statement lines: finance officers make, send and settle; another officer approves."""

from functools import cached_property
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.generic import TemplateView

from brokerage.actions import requests, runs
from brokerage.models import PaymentRun, RunItem
from brokerage.payment_forms import CutOffForm, DayForm, ReturnForm, StatementForm
from brokerage.queries import payments
from brokerage.queries import runs as queries
from brokerage.rails import get_rail
from marketplace.core.errors import Refused
from marketplace.core.models import Role
from marketplace.core.money import format_pounds
from marketplace.core.permissions import Permission, PermittedMixin, allows

from .pages import ActionFormView, ButtonMixin
from .payment_pages import CouncilMixin


class Runs(CouncilMixin, TemplateView):
    """What the council owes now, by provider; what a run leaves out and why; the runs so far."""

    permission = Permission.RUN_VIEW
    template_name = "brokerage/payments/runs.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today, user = timezone.localdate(), self.request.user
        due = queries.due_by_provider(self.council, today)
        return super().get_context_data(
            due=due,
            due_pence=sum(row.pence for row in due),
            left_out=queries.left_out(self.council, today),
            runs=queries.runs_of(self.council)[:50],
            draft=self.council.payment_runs.filter(state=PaymentRun.State.DRAFT).first(),
            may_make=allows(user, Permission.RUN_MAKE, council=self.council),
            may_match=allows(user, Permission.PAYMENT_MATCH, council=self.council),
            may_oversee=allows(user, Permission.ISF_OVERSEE, council=self.council),
            banner=get_rail().banner,
            **kwargs,
        )


class NewRun(CouncilMixin, ActionFormView):
    """Up to which day to pay; the list is made, and nothing is paid."""

    permission = Permission.RUN_MAKE
    roles = (Role.FINANCE,)
    form_class = CutOffForm
    template_name = "brokerage/payments/run_new.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": "Pay for sessions up to and including which day?"}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        due = queries.due_by_provider(self.council, timezone.localdate())
        return super().get_context_data(
            page_title="Make a payment run",
            submit_label="Make the list",
            cancel_url=reverse("officer_runs"),
            due_pence=sum(row.pence for row in due),
            due_to=len(due),
            **kwargs,
        )

    def perform(self, form: CutOffForm) -> str:
        run = runs.make(council=self.council, cut_off=form.cleaned_data["day"], by=self.request.user)
        messages.success(
            self.request,
            f"Payment run {run.reference} is made. Nothing is paid yet: somebody else must approve it.",
        )
        return reverse("officer_run", args=[run.pk])


class RunMixin(PermittedMixin):
    """The run in the address; its council decides who may see it."""

    @cached_property
    def run(self) -> PaymentRun:
        rows = PaymentRun.objects.select_related("council", "made_by", "approved_by", "sent_by")
        return get_object_or_404(rows, pk=self.kwargs["run_id"])

    def permission_context(self) -> dict[str, Any]:
        return {"council": self.run.council}


class Run(RunMixin, ButtonMixin, TemplateView):
    """One run: its list and hash, who did what, and the one next step."""

    permission = Permission.RUN_VIEW
    template_name = "brokerage/payments/run.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        run = PaymentRun.objects.select_related("council", "made_by", "approved_by", "sent_by").get(pk=self.run.pk)
        user, council = self.request.user, run.council
        items = run.items.select_related("provider").prefetch_related("payables__session__booking", "payables__person")
        shown = queries.list_of(run).sha256
        return super().get_context_data(
            run=run,
            items=items,
            shown_hash=shown,
            changed=run.state == PaymentRun.State.DRAFT and shown != run.list_hash,
            is_maker=run.made_by_id == user.pk,
            may_approve=allows(user, Permission.RUN_APPROVE, council=council),
            may_settle=allows(user, Permission.RUN_SETTLE, council=council),
            bank_can_be_played=get_rail(run.rail).code == "sandbox",
            banner=get_rail(run.rail).banner,
            left_out=queries.left_out(council, run.cut_off) if run.state == PaymentRun.State.DRAFT else [],
            **kwargs,
        )

    def act(self) -> HttpResponse:
        do, run, by = self.request.POST.get("do"), self.run, self.request.user
        if do == "file":
            return self._file()
        if do == "approve":
            runs.approve(run=run, list_hash=self.request.POST.get("list_hash", ""), by=by)
            sentence = "Approved. A finance officer can now download the file and send it to the bank."
        elif do == "discard":
            runs.discard(run=run, by=by)
            sentence = "The run is discarded. Nothing was paid, and everything on it is still due."
        elif do == "sent":
            runs.mark_sent(run=run, by=by)
            sentence = "Noted. When the bank statement comes, say for each payment whether it arrived."
        elif do == "play":
            run = runs.play_the_bank(run=run, by=by)
            back = run.items.filter(state=RunItem.State.RETURNED).count()
            sentence = "The practice bank has answered every payment."
            sentence += f" {back} came back and will be in the next run." if back else " All arrived."
        else:
            raise Refused("Choose one of the buttons on this page.")
        return self.done(sentence, "officer_run", self.run.pk)

    def _file(self) -> HttpResponse:
        file = runs.export(run=self.run, by=self.request.user)
        return HttpResponse(
            file.content,
            content_type="text/csv; charset=utf-8",
            headers={
                "Content-Disposition": f'attachment; filename="{file.name}"',
                "Cache-Control": "no-store",
                "X-Content-SHA256": file.sha256,
            },
        )


class AnswerItem(RunMixin, ActionFormView):
    """What the bank statement says of one payment: it arrived, or it came back and why."""

    permission = Permission.RUN_SETTLE
    template_name = "brokerage/payments/run_item.html"

    @cached_property
    def item(self) -> RunItem:
        item = get_object_or_404(RunItem.objects.select_related("provider"), pk=self.kwargs["item_id"], run=self.run)
        item.run = self.run
        return item

    @property
    def arrived(self) -> bool:
        if self.kwargs["what"] not in ("arrived", "came-back"):
            raise Http404
        return self.kwargs["what"] == "arrived"

    def get_form_class(self) -> type:
        return DayForm if self.arrived else ReturnForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": "On which day does the bank statement show it?"}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            run=self.run,
            item=self.item,
            page_title="This payment arrived" if self.arrived else "This payment came back",
            submit_label="Record that it arrived" if self.arrived else "Record that it came back",
            cancel_url=reverse("officer_run", args=[self.run.pk]),
            **kwargs,
        )

    def perform(self, form: DayForm) -> str:
        day, by = form.cleaned_data["day"], self.request.user
        amount = format_pounds(self.item.amount_pence)
        if self.arrived:
            runs.settle(item=self.item, on=day, by=by)
            messages.success(self.request, f"{amount} to {self.item.payee} is settled. They have been told.")
        else:
            runs.return_item(item=self.item, reason=form.cleaned_data["reason"], on=day, by=by)
            messages.success(
                self.request, f"{amount} to {self.item.payee} is due again and goes into the next run. They were told."
            )
        return reverse("officer_run", args=[self.run.pk])


class StatementLines(CouncilMixin, ActionFormView):
    """A line of a direct-payment account's statement settles the request that is for that very amount."""

    permission = Permission.PAYMENT_MATCH
    roles = (Role.FINANCE,)
    form_class = StatementForm
    template_name = "brokerage/payments/statement_lines.html"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"council": self.council}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            open_requests=payments.open_requests(self.council),
            lines=payments.statement_lines(self.council),
            banner=get_rail().banner,
            **kwargs,
        )

    def form_valid(self, form: StatementForm) -> HttpResponse:
        try:
            line = requests.match_statement(by=self.request.user, **form.cleaned_data)
        except requests.MustChoose as choice:
            form.ask_which(choice.requests, str(choice))
            return self.form_invalid(form)
        except Refused as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        return ButtonMixin.done(
            self, f"{line.request.reference} to {line.request.provider} is settled.", "officer_statements"
        )
