"""A provider's requests and sessions: answer, and say what took place."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.generic import TemplateView

from brokerage.actions import bookings, sessions
from brokerage.forms.bookings import ReasonForm
from brokerage.models import Booking, BookingState, Session, SessionState
from brokerage.queries.bookings import bank_holidays_of, sums_of
from marketplace.core.errors import Refused
from marketplace.core.permissions import Permission, PermittedMixin
from providers.models import Provider

from .bookings import TONES, session_rows
from .pages import ActionFormView, ButtonMixin, as_uuid


def own_providers(user: Any) -> QuerySet[Provider]:
    return Provider.objects.filter(memberships__user=user, memberships__ended_at=None)


class Requests(PermittedMixin, TemplateView):
    """Requests to answer, soonest first; then what was accepted."""

    permission = Permission.PROVIDER_PORTAL
    template_name = "brokerage/provider_requests.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = Booking.objects.filter(provider__in=own_providers(self.request.user)).select_related(
            "person__place", "service", "provider"
        )
        return super().get_context_data(
            waiting=rows.filter(state=BookingState.REQUESTED).order_by("answer_by", "requested_at"),
            accepted=rows.filter(state=BookingState.ACCEPTED).order_by("starts_on")[:50],
            ended=rows.exclude(state__in=[BookingState.REQUESTED, BookingState.ACCEPTED])[:20],
            tones=TONES,
            today=timezone.localdate(),
            **kwargs,
        )


class ProviderBookingMixin(PermittedMixin):
    """A booking of the reader's own provider; somebody else's is refused."""

    def booking(self) -> Booking:
        return get_object_or_404(
            Booking.objects.select_related("person__place", "person__council", "provider", "service"),
            pk=self.kwargs["booking_id"],
        )

    def permission_context(self) -> dict[str, Any]:
        return {"provider": self.booking().provider}

    def back(self) -> str:
        return reverse("provider_booking", args=[self.kwargs["booking_id"]])


class ProviderBooking(ProviderBookingMixin, ButtonMixin, TemplateView):
    """One booking as the provider sees it: the person's first name, outcode and note; never their plan or budget."""

    permission = Permission.BOOKING_ANSWER
    template_name = "brokerage/provider_booking.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        booking = self.booking()
        rows = session_rows(booking)
        return super().get_context_data(
            booking=booking,
            rows=rows,
            **sums_of(booking, (row["session"] for row in rows)),
            tone=TONES.get(booking.state, ""),
            anything_to_cancel=any(row["can_cancel"] for row in rows),
            bank_holidays=bank_holidays_of(row["session"] for row in rows),
            today=timezone.localdate(),
            **kwargs,
        )

    def act(self) -> HttpResponse:
        bookings.accept(booking=self.booking(), by=self.request.user)
        return self.done(
            "You have accepted it. The money for it is set aside, and they have been told.",
            "provider_booking",
            self.kwargs["booking_id"],
        )


class ProviderReason(ProviderBookingMixin, ActionFormView):
    """Decline a request, or cancel a booking or a session: with a reason."""

    permission = Permission.BOOKING_ANSWER
    form_class = ReasonForm
    template_name = "brokerage/provider_reason.html"
    WORDS = {
        "decline": ("Decline this request", "Why can you not do this?", "Decline", "Go back"),
        "cancel": ("Cancel this booking", "Why are you cancelling?", "Cancel the booking", "Keep the booking"),
        "cancel-session": ("Cancel this session", "Why are you cancelling?", "Cancel the session", "Keep the session"),
    }

    def session(self) -> Session | None:
        """The session of the address, where it names one."""
        if "session_id" not in self.kwargs:
            return None
        return get_object_or_404(Session, pk=self.kwargs["session_id"], booking=self.booking())

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": self.WORDS[self.kwargs["what"]][1]}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        title, _, submit, back = self.WORDS[self.kwargs["what"]]
        return super().get_context_data(
            page_title=title,
            ends_something=True,
            booking=self.booking(),
            session=self.session(),
            what=self.kwargs["what"],
            submit_label=submit,
            cancel_text=back,
            cancel_url=self.back(),
            **kwargs,
        )

    def perform(self, form: Any) -> str:
        booking, reason, by = self.booking(), form.cleaned_data["reason"], self.request.user
        if self.kwargs["what"] == "decline":
            bookings.decline(booking=booking, reason=reason, by=by)
        elif self.kwargs["what"] == "cancel":
            bookings.cancel(booking=booking, reason=reason, by=by)
        else:
            sessions.cancel(session=self.session(), reason=reason, by=by)
        messages.success(self.request, "Done. They have been told, with your reason.")
        return self.back()


class Sessions(PermittedMixin, ButtonMixin, TemplateView):
    """Sessions to answer for, and what is coming. One button a session: it took place, or it did not."""

    permission = Permission.PROVIDER_PORTAL
    template_name = "brokerage/provider_sessions.html"

    def rows(self) -> QuerySet[Session]:
        return Session.objects.filter(booking__provider__in=own_providers(self.request.user)).select_related(
            "booking__person__council", "booking__provider"
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        now = timezone.now()
        return super().get_context_data(
            to_say=self.rows().filter(state=SessionState.HELD, ends_at__lte=now)[:100],
            questioned=self.rows().filter(state=SessionState.DISPUTED),
            waiting=self.rows().filter(state=SessionState.DELIVERED)[:100],
            today=timezone.localdate(),
            sure=as_uuid(self.request.GET.get("not")),
            coming=self.rows().filter(state=SessionState.HELD, ends_at__gt=now)[:50],
            **kwargs,
        )

    def act(self) -> HttpResponse:
        do, wanted = self.request.POST.get("do"), self.request.POST.get("session", "")
        session = self.rows().filter(pk=as_uuid(wanted)).first()
        if session is None:
            raise Refused("Choose one of the sessions on this page.")
        if do == "delivered":
            sessions.deliver(session=session, by=self.request.user)
            messages.success(self.request, "Thank you. We have asked them to confirm it.")
        elif do == "missed":
            sessions.miss(session=session, by=self.request.user)
            messages.success(self.request, "Noted. The money for it is free again, and they have been told.")
        else:
            raise Refused("Choose one of the buttons on this page.")
        return redirect("provider_sessions")
