"""Whom to speak to about money today, and why: due invoices, broken promises, what was done about it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import Claim
from pempek_pos.partners.ageing import days_late
from pempek_pos.partners.promises import Promise, PromiseState


class ReminderKind(Enum):
    """Why a claim is worth a word today: one day before, on the day, three days after, any later day."""

    DAY_BEFORE = "day before"
    DUE_DAY = "due day"
    THREE_DAYS_AFTER = "three days after"
    OVERDUE = "overdue"


class ReminderState(Enum):
    """What was done about a reminder; that it was sent nobody knows (policy P5)."""

    DRAFT_OPENED = "draft opened"
    SKIPPED = "skipped"


class CallReason(Enum):
    """Why a partner is on today's list, what matters most first."""

    BROKEN_PROMISE = "broken promise"
    PROMISED_TODAY = "promised today"
    OVERDUE = "overdue"
    DUE_TODAY = "due today"
    DUE_TOMORROW = "due tomorrow"
    PROMISED_LATER = "promised later"
    """Something is overdue, and a promise that covers it is still running."""


@dataclass(frozen=True, slots=True)
class ClaimDue:
    """An open claim that is worth a word today, and what was already done about it today."""

    claim: Claim
    kind: ReminderKind
    days_late: int
    done: ReminderState | None = None


@dataclass(frozen=True, slots=True)
class Debtor:
    """Who owes, as the list shows them; `phone` is E.164, empty for none."""

    partner_id: str
    label: str
    name: str
    phone: str
    area: str


@dataclass(frozen=True, slots=True)
class Call:
    """One partner on today's list."""

    debtor: Debtor
    reason: CallReason
    claims: tuple[ClaimDue, ...]
    """Due first; empty where only a promise is due."""
    promise: Promise | None
    """The broken one, or the one that runs."""

    @property
    def amount(self) -> Rupiah:
        """What to ask for: the listed claims, or what is missing of the promise without any."""
        if self.claims or self.promise is None:
            return Rupiah(sum(due.claim.remaining for due in self.claims))
        return Rupiah(self.promise.amount - self.promise.came)

    @property
    def days_late(self) -> int:
        """Days past due of the oldest claim; 0 where nothing is overdue."""
        return max((due.days_late for due in self.claims), default=0)

    @property
    def done(self) -> bool:
        """Whether a draft was opened today, or the call was passed over."""
        return bool(self.claims) and all(due.done for due in self.claims)


_ORDER: Final = {reason: rank for rank, reason in enumerate(CallReason)}
_DUE: Final = {ReminderKind.DAY_BEFORE: CallReason.DUE_TOMORROW, ReminderKind.DUE_DAY: CallReason.DUE_TODAY}


def reminder_kind(due_on: date, today: date) -> ReminderKind | None:
    """Which word a claim of this due day is worth today; None while it is due later than tomorrow."""
    match (today - due_on).days:
        case -1:
            return ReminderKind.DAY_BEFORE
        case 0:
            return ReminderKind.DUE_DAY
        case 3:
            return ReminderKind.THREE_DAYS_AFTER
        case late:
            return ReminderKind.OVERDUE if late > 0 else None


def claims_due(
    claims: Iterable[Claim], done: dict[tuple[str, ReminderKind], ReminderState], today: date
) -> tuple[ClaimDue, ...]:
    """Those of a partner's open claims that are worth a word today, due first."""
    found = []
    for claim in sorted(claims, key=lambda one: (one.due_on, one.on_day, one.label)):
        if kind := reminder_kind(claim.due_on, today):
            late = days_late(claim.due_on, today)
            found.append(ClaimDue(claim, kind, late, done.get((claim.entry_id, kind))))
    return tuple(found)


def call_for(
    debtor: Debtor, claims: tuple[ClaimDue, ...], promises: Sequence[Promise], today: date
) -> Call | None:
    """The partner's place on today's list; None where nothing is to be said.

    Of promises the one with the latest day speaks: what was promised anew no longer counts as broken.
    """
    last = max(promises, key=lambda one: (one.promised_for, one.made_at, one.id), default=None)
    if last is not None and last.state is PromiseState.KEPT:
        last = None
    reason = _reason(claims, last, today)
    return None if reason is None else Call(debtor, reason, claims, last)


def in_order(calls: Iterable[Call]) -> tuple[Call, ...]:
    """What matters most first: by reason, then the longest overdue, then the most money; done ones last."""
    return tuple(
        sorted(
            calls,
            key=lambda call: (
                call.done,
                _ORDER[call.reason],
                -call.days_late,
                -call.amount,
                call.debtor.name,
                call.debtor.partner_id,
            ),
        )
    )


def _reason(claims: tuple[ClaimDue, ...], promise: Promise | None, today: date) -> CallReason | None:
    if promise is not None and promise.state is PromiseState.BROKEN:
        return CallReason.BROKEN_PROMISE
    if promise is not None and promise.promised_for == today:
        return CallReason.PROMISED_TODAY
    if not claims:
        return None
    late = sum(due.claim.remaining for due in claims if due.days_late)
    if not late:
        return _DUE[claims[0].kind]
    covered = promise is not None and promise.amount - promise.came >= late
    return CallReason.PROMISED_LATER if covered else CallReason.OVERDUE


def last_day_listed(today: date) -> date:
    """Claims due up to this day are worth a word today."""
    return today + timedelta(days=1)
