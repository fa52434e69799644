"""Booking as the person, or whoever acts for them: ask, look, confirm what took place, cancel by the agreed terms."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from brokerage.actions import bookings, sessions
from brokerage.forms.bookings import BookingForm, ReasonForm
from brokerage.models import Act, Booking, BookingState, Person, PlanState, Session, SessionState, Stated
from brokerage.permissions import acts_for, has_interest
from brokerage.queries import people
from brokerage.queries.bookings import cancelling, sums_of
from marketplace.core.errors import NotPermitted, Refused
from marketplace.core.permissions import Permission, allows, permitted, require
from providers import words
from providers.models import Service

from .came_for import came_for, kept, with_parameters
from .pages import PersonButtons, PersonForm, PersonPage, as_number, as_uuid, show_acting_for

TONES = {
    BookingState.REQUESTED: "waiting",
    BookingState.ACCEPTED: "good",
    BookingState.DECLINED: "problem",
    SessionState.HELD: "held",
    SessionState.DELIVERED: "waiting",
    SessionState.CONFIRMED: "good",
    SessionState.DISPUTED: "problem",
    SessionState.CHARGED: "careful",
}

WHY_CANCEL = "Why are you cancelling?"


def _people_to_book_for(user: Any) -> list[Person]:
    own = [user.person] if hasattr(user, "person") else []
    return own + [mandate.person for mandate in people.mandates_in_force(user) if Act.BOOK in mandate.acts]


@permitted(Permission.SIGNED_IN)
def booking_start(request: HttpRequest, slug: str) -> HttpResponse:
    """“Ask to book” on a listing: to the form for whom it was looked up, or for oneself, or a choice of whom."""
    service = get_object_or_404(Service, slug=slug, live=True)
    came, along = came_for(request), kept(request)
    if came:
        show_acting_for(request, came.person)
    back = with_parameters(service.get_absolute_url(), along)
    if not words.can_be_booked(service):
        return render(
            request,
            "brokerage/booking_arrange.html",
            {"service": service, "arrange": words.how_to_arrange(service), "cancel_url": back},
        )
    if came and allows(request.user, Permission.BOOKING_REQUEST, person=came.person):
        return redirect(with_parameters(reverse("booking_new", args=[came.person.pk, slug]), along))
    for_whom = _people_to_book_for(request.user)
    if len(for_whom) == 1:
        return redirect("booking_new", for_whom[0].pk, slug)
    return render(
        request, "brokerage/booking_for_whom.html", {"service": service, "people": for_whom, "cancel_url": back}
    )


class New(PersonForm):
    """The form, then the same terms with their cost to check, then the request."""

    permission = Permission.BOOKING_REQUEST
    form_class = BookingForm
    template_name = "brokerage/booking_new.html"

    def service(self) -> Service:
        return get_object_or_404(
            Service.objects.select_related("provider", "main_type"), slug=self.kwargs["slug"], live=True
        )

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"person": self.person, "service": self.service()}

    def get_initial(self) -> dict[str, Any]:
        initial: dict[str, Any] = {}
        if outcome_id := as_number(self.request.GET.get("outcome")):
            initial["outcome"] = outcome_id
        if self.request.GET.get("deployment"):
            initial["deployment"] = self.request.GET["deployment"]
        return initial

    def get_template_names(self) -> list[str]:
        bookable = words.can_be_booked(self.service())
        return super().get_template_names() if bookable else ["brokerage/booking_arrange.html"]

    def cancel_url(self) -> str:
        along = kept(self.request) or [("person", self.person.pk)]
        return with_parameters(reverse("service_page", args=[self.kwargs["slug"]]), along)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        service = kwargs.get("service") or self.service()
        return super().get_context_data(
            **{
                "service": service,
                "signed": self.person.plans.filter(state=PlanState.SIGNED).exists(),
                "arrange": words.how_to_arrange(service),
                "price": _only_price(service),
                "week": words.week_of(service.times.all()),
            }
            | kwargs
        )

    def form_valid(self, form: Any) -> HttpResponse:
        wanted = {"person": self.person, "service": self.service(), "by": self.request.user, **form.terms()}
        try:
            if self.request.POST.get("step") == "send":
                booking = bookings.request(**wanted)
                messages.success(
                    self.request,
                    f"You have asked {booking.provider}. They will answer by {booking.answer_by:%A %-d %B}.",
                )
                return redirect("booking_page", self.person.pk, booking.pk)
            if self.request.POST.get("step") == "change":
                return self.render_to_response(self.get_context_data(form=form))
            quote = bookings.quote(**wanted)
        except NotPermitted:
            raise
        except Refused as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        return render(
            self.request,
            "brokerage/booking_check.html",
            self.get_context_data(
                form=form,
                quote=quote,
                is_period=quote.sessions[0].stated == Stated.PERIOD,
                agreed=form.in_words(),
                fields=_as_sent(self.request),
            ),
        )


def _only_price(service: Service) -> str:
    """The price in words where there is one only: the form then has no question about it."""
    prices = list(service.prices.all())
    if len(prices) != 1:
        return ""
    return words.full_price_words(prices[0])


def _as_sent(request: HttpRequest) -> list[tuple[str, str]]:
    """The form's fields as they came, to be sent again with the last button."""
    skipped = {"csrfmiddlewaretoken", "step"}
    return [(name, value) for name in request.POST if name not in skipped for value in request.POST.getlist(name)]


class Bookings(PersonPage):
    """All bookings of a person, what is waiting first."""

    permission = Permission.PERSON_VIEW
    template_name = "brokerage/bookings.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = list(self.person.bookings.select_related("provider", "outcome__area"))
        return super().get_context_data(
            current=[row for row in rows if row.state in (BookingState.REQUESTED, BookingState.ACCEPTED)],
            past=[row for row in rows if row.state not in (BookingState.REQUESTED, BookingState.ACCEPTED)],
            tones=TONES,
            **kwargs,
        )


def session_rows(booking: Booking) -> list[dict[str, Any]]:
    """A booking's sessions with what cancelling each would cost now."""
    now = timezone.now()
    rows = []
    for session in booking.sessions.select_related("payable", "booking"):
        cost = cancelling(session, now)
        upcoming = session.state in (SessionState.HELD, SessionState.PLANNED) and session.starts_at > now
        rows.append(
            {
                "session": session,
                "cancelling": cost,
                "charge_pence": cost.charge_pence,
                "can_cancel": upcoming and booking.state == BookingState.ACCEPTED,
                "is_unsaid": session.state == SessionState.HELD and session.ends_at <= now,
                "can_answer": session.state in (SessionState.DELIVERED, SessionState.DISPUTED),
                "tone": TONES.get(session.state, ""),
            }
        )
    return rows


class OneBooking:
    """The booking of the address, which must be this person's."""

    def booking(self) -> Booking:
        return get_object_or_404(
            Booking.objects.select_related("provider", "service", "outcome__area", "requested_by", "person"),
            pk=self.kwargs["booking_id"],
            person=self.person,
        )

    def session(self) -> Session:
        return get_object_or_404(
            Session.objects.select_related("booking"), pk=self.kwargs["session_id"], booking=self.booking()
        )

    def cancel_url(self) -> str:
        return reverse("booking_page", args=[self.person.pk, self.kwargs["booking_id"]])


class BookingPage(OneBooking, PersonButtons):
    """One booking: where it stands, who does what next, its sessions. Buttons confirm or take back."""

    permission = Permission.PERSON_VIEW
    template_name = "brokerage/booking_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        booking, user = self.booking(), self.request.user
        rows = session_rows(booking)
        return super().get_context_data(
            booking=booking,
            rows=rows,
            **sums_of(booking, (row["session"] for row in rows)),
            tone=TONES.get(booking.state, ""),
            may_confirm=allows(user, Permission.SESSION_CONFIRM, person=self.person)
            and not has_interest(user, self.person, booking.provider),
            may_cancel=acts_for(user, self.person, Act.CANCEL),
            questioned=sorted(
                (row["session"] for row in rows if row["session"].state == SessionState.DISPUTED),
                key=lambda session: session.settle_by or date.max,
            ),
            today=timezone.localdate(),
            is_open=booking.state in (BookingState.REQUESTED, BookingState.ACCEPTED),
            anything_to_cancel=any(row["can_cancel"] for row in rows),
            **kwargs,
        )

    def act(self) -> HttpResponse:
        booking, do = self.booking(), self.request.POST.get("do")
        if do == "withdraw":
            bookings.withdraw(booking=booking, by=self.request.user)
            sentence = "The request is taken back. Nothing was charged."
        elif do == "confirm":
            session = get_object_or_404(Session, pk=as_uuid(self.request.POST.get("session")), booking=booking)
            sessions.confirm(session=session, by=self.request.user)
            sentence = f"Thank you. {booking.provider} is now owed for it."
        else:
            raise Refused("Choose one of the buttons on this page.")
        return self.done(sentence, "booking_page", self.person.pk, booking.pk)


class CancelBooking(OneBooking, PersonForm):
    """What cancelling will cost, then the reason."""

    permission = Permission.PERSON_VIEW
    form_class = ReasonForm
    template_name = "brokerage/booking_cancel.html"
    page_title = "Cancel this booking"
    submit_label = "Cancel the booking"
    cancel_text = "Keep the booking"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": WHY_CANCEL}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = [row for row in session_rows(self.booking()) if row["can_cancel"]]
        charge = sum(row["charge_pence"] for row in rows)
        held = sum(row["session"].cost_pence for row in rows if row["session"].state == SessionState.HELD)
        return super().get_context_data(
            booking=self.booking(),
            rows=rows,
            charge_pence=charge,
            free_pence=held - charge,
            ends_something=True,
            **kwargs,
        )

    def perform(self, form: Any) -> str:
        require(self.request.user, Permission.BOOKING_CANCEL, booking=self.booking())
        bookings.cancel(booking=self.booking(), reason=form.cleaned_data["reason"], by=self.request.user)
        messages.success(self.request, "The booking is cancelled and the provider has been told.")
        return self.cancel_url()


class CancelSession(OneBooking, PersonForm):
    """The same for one session; the rest of the booking stands."""

    permission = Permission.PERSON_VIEW
    form_class = ReasonForm
    template_name = "brokerage/session_cancel.html"
    page_title = "Cancel one session"
    submit_label = "Cancel this session"
    cancel_text = "Keep the session"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": WHY_CANCEL}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        session = self.session()
        row = next(row for row in session_rows(self.booking()) if row["session"].pk == session.pk)
        return super().get_context_data(booking=self.booking(), row=row, ends_something=True, **kwargs)

    def perform(self, form: Any) -> str:
        sessions.cancel(session=self.session(), reason=form.cleaned_data["reason"], by=self.request.user)
        messages.success(self.request, "The session is cancelled and the provider has been told.")
        return self.cancel_url()


class Question(OneBooking, PersonForm):
    """Something was wrong with a session: the money stays set aside until it is put right."""

    permission = Permission.SESSION_QUESTION
    form_class = ReasonForm
    template_name = "brokerage/session_question.html"
    page_title = "What was wrong?"
    submit_label = "Send"

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"label": "Say what was wrong, in a few words"}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(booking=self.booking(), session=self.session(), **kwargs)

    def cancel_url(self) -> str:
        acts = acts_for(self.request.user, self.person, Act.CONFIRM)
        return super().cancel_url() if acts else reverse("officer_untold")

    def perform(self, form: Any) -> str:
        sessions.dispute(session=self.session(), reason=form.cleaned_data["reason"], by=self.request.user)
        messages.success(self.request, "Thank you. The provider and the council can see it. The money stays set aside.")
        return self.cancel_url()
