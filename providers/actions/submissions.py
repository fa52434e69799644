"""A listing is sent, taken back, approved or sent back with words. Whoever wrote it never approves it."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from marketplace.core import audit
from marketplace.core.errors import IllegalMove, NotPermitted, Refused
from marketplace.core.models import CouncilRole, User
from marketplace.core.notifications import notify
from marketplace.core.permissions import Permission, require
from marketplace.core.states import check_move
from providers.actions.listings import draft_of, locked
from providers.models import Membership, Service, Submission
from providers.permissions import CHECKERS, is_member
from providers.queries.completeness import Gap, gaps_in
from providers.states import SUBMISSION_MOVES, State
from providers.validators import plain_text


class NotReady(Refused):
    """The listing does not say enough yet; `gaps` tells what is missing and in which step."""

    def __init__(self, gaps: list[Gap]) -> None:
        super().__init__(" ".join(gap.sentence for gap in gaps))
        self.gaps = gaps


@transaction.atomic
def submit(*, service: Service, by: User, declared: bool) -> Submission:
    """Send the newest draft to the home council to be checked. A live listing stays live as it is meanwhile.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: it is being checked already, has nothing new, or is closed.
        NotReady: it does not say enough yet.
        Refused: `declared` is false, or the provider is off the site.
    """
    service = locked(service)
    require(by, Permission.LISTING_SUBMIT, provider=service.provider)
    if service.retired_at is not None:
        raise IllegalMove("This listing has been closed for good. Begin a new one, or copy it.")
    if service.submissions.filter(state=State.SENT).exists():
        raise IllegalMove("This listing has been sent already. The council is checking it.")
    if service.provider.is_suspended:
        raise Refused("Your services are off the site at the moment. Ask the council before you send a listing.")
    if not service.has_unpublished_changes or service.latest_revision_id is None:
        raise IllegalMove("Nothing has changed since this listing was approved. Change something first.")
    if gaps := gaps_in(draft_of(service)):
        raise NotReady(gaps)
    if not declared:
        raise Refused("Tick the box to say that what you wrote is true.")
    try:
        with transaction.atomic():
            submission = Submission.objects.create(
                service=service, revision_id=service.latest_revision_id, sent_by=by, sent_at=timezone.now()
            )
    except IntegrityError:
        raise IllegalMove("This listing has been sent already. The council is checking it.") from None
    _record("listing.sent", submission, by)
    officers = User.objects.filter(
        council_roles__in=CouncilRole.objects.filter(council_id=service.provider.council_id, role__in=CHECKERS)
    ).exclude(pk=by.pk)
    for officer in officers.distinct():
        _tell(officer, "providers/listing_sent", submission, reverse("listing_check", args=[submission.pk]))
    return submission


@transaction.atomic
def withdraw(*, submission: Submission, by: User) -> Submission:
    """Take a listing back before it is checked, to change it again.

    Raises:
        NotPermitted: `by` is not in the provider's team.
        IllegalMove: it has been answered, or taken back already.
    """
    submission = _locked(submission)
    require(by, Permission.LISTING_SUBMIT, provider=submission.service.provider)
    check_move(SUBMISSION_MOVES, submission, State.WITHDRAWN, refusal=_already(submission))
    submission.state, submission.answered_at = State.WITHDRAWN, timezone.now()
    submission.save(update_fields=["state", "answered_at"])
    _record("listing.withdrawn", submission, by)
    return submission


@transaction.atomic
def approve(*, submission: Submission, by: User) -> Submission:
    """Put the listing that was sent on the site, exactly as it was sent.

    Raises:
        NotPermitted: `by` does not check this council's listings, wrote it, or works for the provider.
        IllegalMove: somebody has answered it, or the provider took it back.
        Refused: the provider has been taken off the site.
    """
    submission = _locked(submission)
    _require_checker(submission, by)
    check_move(SUBMISSION_MOVES, submission, State.APPROVED, refusal=_already(submission))
    service = submission.service
    if service.provider.is_suspended:
        raise Refused("This provider is off the site. Put the provider back before you approve its listings.")
    _answer(submission, State.APPROVED, by)
    Service.objects.filter(pk=service.pk).update(checked_on=timezone.localdate())
    submission.revision.publish(user=by, skip_permission_checks=True)
    _record("listing.approved", submission, by)
    _tell_team(submission, "providers/listing_approved", service.get_absolute_url())
    return submission


@transaction.atomic
def send_back(
    *, submission: Submission, by: User, words: str, field_words: Mapping[str, str] | None = None
) -> Submission:
    """Ask for changes, in words: `words` for the whole, `field_words` beside a step of the editor.

    Raises:
        NotPermitted: `by` does not check this council's listings, wrote it, or works for the provider.
        IllegalMove: somebody has answered it, or the provider took it back.
        Refused: no words were given.
    """
    submission = _locked(submission)
    _require_checker(submission, by)
    check_move(SUBMISSION_MOVES, submission, State.SENT_BACK, refusal=_already(submission))
    words = words.strip()
    beside = {name: text.strip() for name, text in (field_words or {}).items() if text.strip()}
    if not (words or beside):
        raise Refused("Say what must change, so that the provider knows what to do.")
    for text in filter(None, [words, *beside.values()]):
        _refuse_unreadable(text)
    _answer(submission, State.SENT_BACK, by, words=words, field_words=beside)
    _record("listing.sent_back", submission, by)
    _tell_team(submission, "providers/listing_sent_back", reverse("listing_edit", args=[submission.service_id]))
    return submission


def _locked(submission: Submission) -> Submission:
    """Listing first, then submission: the same order everywhere, so that two officers never wait for each other."""
    service = locked(submission.service)
    submission = Submission.objects.select_for_update(of=("self",)).select_related("revision").get(pk=submission.pk)
    submission.service = service
    return submission


def _require_checker(submission: Submission, by: User) -> None:
    provider = submission.service.provider
    require(by, Permission.LISTING_CHECK, council=provider.council)
    if by.pk in {submission.sent_by_id, submission.revision.user_id} or is_member(by, provider):
        raise NotPermitted("You cannot check this listing, because you wrote it or work for the provider.")


def _already(submission: Submission) -> str:
    if submission.state == State.WITHDRAWN:
        return "The provider has taken this listing back. There is nothing to answer until it is sent again."
    who = f" by {submission.answered_by}" if submission.answered_by else ""
    done = "approved" if submission.state == State.APPROVED else "sent back"
    return f"This listing has been {done} already{who}."


def _refuse_unreadable(text: str) -> None:
    if len(text) > 2000:
        raise Refused("Keep your words to 2,000 characters or fewer.")
    try:
        plain_text(text)
    except ValidationError as error:
        raise Refused(error.messages[0]) from None


def _answer(
    submission: Submission, state: str, by: User, *, words: str = "", field_words: dict[str, str] | None = None
) -> None:
    submission.state, submission.answered_by, submission.answered_at = state, by, timezone.now()
    submission.words, submission.field_words = words, field_words or {}
    submission.save(update_fields=["state", "answered_by", "answered_at", "words", "field_words"])


def _record(action: str, submission: Submission, by: User) -> None:
    service = submission.service
    audit.record(
        action,
        target=service,
        by=by,
        council_id=service.provider.council_id,
        new={"submission": submission.pk, "state": submission.state},
    )


def _tell_team(submission: Submission, template: str, address: str) -> None:
    team = Membership.objects.filter(provider_id=submission.service.provider_id, ended_at=None)
    for membership in team.select_related("user"):
        _tell(membership.user, template, submission, address)


def _tell(user: User, template: str, submission: Submission, address: str) -> None:
    notify(
        user,
        template,
        {
            "listing": submission.revision.content.get("name", submission.service.name),
            "provider": submission.service.provider.name,
            "words": submission.all_words,
            "address": address,
        },
    )
