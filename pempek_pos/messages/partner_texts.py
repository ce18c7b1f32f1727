"""What is written to partners about money: reminders, a promise repeated, a cover for their statement.

Each is a draft of at most a thousand letters; whoever opens it may change it before it is sent (policy P5).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from pempek_pos.messages.letter import letter
from pempek_pos.messages.partner_sentences import PartnerSentences, partner_sentences
from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.partners.account import Claim
from pempek_pos.partners.ageing import days_late
from pempek_pos.partners.collecting import Call, CallReason
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.settings.months import day_in, month_in
from pempek_pos.settings.profile import Language, ShopProfile

_ABOUT_PROMISE: Final = frozenset({CallReason.BROKEN_PROMISE, CallReason.PROMISED_TODAY})
_MOST_LISTED: Final = 8
_CALL_AGAIN: Final = 3
"""Days past due of the first friendly word after the due day."""


@dataclass(frozen=True, slots=True)
class Writer:
    """The shop that writes, in its language."""

    profile: ShopProfile

    @property
    def language(self) -> Language:
        """Of all that is written."""
        return self.profile.language

    @property
    def sentences(self) -> PartnerSentences:
        """What it says."""
        return partner_sentences(self.language)


def reminder_text(profile: ShopProfile, name: str, claims: Sequence[Claim], today: date) -> str:
    """A word about open claims (at least one), as warm as their oldest allows: the day before, on the day,
    three days after, later.
    """
    writer = Writer(profile)
    words = writer.sentences
    late = max((today - claim.due_on).days for claim in claims)
    meant = [claim for claim in claims if (claim.due_on < today) == (late > 0)]
    facts = {"total": rupiah_text(sum(claim.remaining for claim in meant)), "days": max(late, 0)}
    ending = words.ask_late if late > _CALL_AGAIN else words.ask
    return _letter(
        writer, name, [_opening(words, late).format(**facts), _listed(writer, claims, today), ending]
    )


def call_text(profile: ShopProfile, call: Call, today: date) -> str:
    """What to write to a partner on today's list: about the promise whose day has come, else what is due."""
    promise, name = call.promise, call.debtor.name
    if promise is not None and (call.reason in _ABOUT_PROMISE or not call.claims):
        missing = Rupiah(promise.amount - promise.came)
        return promise_asked_text(profile, name, missing, promise.promised_for)
    return reminder_text(profile, name, [due.claim for due in call.claims], today)


def promise_text(profile: ShopProfile, name: str, amount: Rupiah, promised_for: date) -> str:
    """Thanks for a promise to pay, with its amount and day."""
    return _about_promise(Writer(profile), name, Writer(profile).sentences.promise, (amount, promised_for))


def promise_asked_text(profile: ShopProfile, name: str, missing: Rupiah, promised_for: date) -> str:
    """A question about a promise whose day has come or passed: `missing` has not come yet."""
    words = Writer(profile).sentences
    return _about_promise(Writer(profile), name, words.promise_asked, (missing, promised_for))


def statement_text(profile: ShopProfile, statement: PartnerStatement) -> str:
    """What goes along with a month's statement: its sums, as they add up."""
    writer = Writer(profile)
    words, closing, late = writer.sentences, statement.closing, statement.ageing.overdue
    head = words.statement.format(month=month_in(writer.language, statement.month))
    end = words.closing if closing > 0 else words.closing_credit if closing < 0 else words.closing_even
    parts = ["\n".join((head, *_sums(words, statement), end.format(closing=rupiah_text(abs(closing)))))]
    if late > 0:
        parts.append(words.closing_late.format(late=rupiah_text(late)))
    return _letter(writer, statement.partner.name, [*parts, words.check])


def _sums(words: PartnerSentences, statement: PartnerStatement) -> list[str]:
    """The month's sums; those that are mostly nothing only where they are something."""
    sums = (
        (words.opening, statement.opening, True),
        (words.brought, statement.brought, False),
        (words.invoices, statement.invoices, True),
        (words.payments, -statement.payments, True),
        (words.credit_notes, -statement.credit_notes, False),
        (words.written_off, -statement.written_off, False),
    )
    return [f"{label}: {rupiah_text(amount)}" for label, amount, always in sums if amount or always]


def _about_promise(writer: Writer, name: str, sentence: str, promise: tuple[Rupiah, date]) -> str:
    amount, day = promise
    said = sentence.format(amount=rupiah_text(amount), day=day_in(writer.language, day))
    return _letter(writer, name, [said])


def _opening(words: PartnerSentences, late: int) -> str:
    if late < 0:
        return words.before if late == -1 else words.ahead
    if late == 0:
        return words.due_day
    return words.soon_after if late <= _CALL_AGAIN else words.overdue


def _listed(writer: Writer, claims: Sequence[Claim], today: date) -> str:
    """The claims line by line, due first; many are summed up."""
    words = writer.sentences
    ordered = sorted(claims, key=lambda claim: (claim.due_on, claim.on_day, claim.label))
    lines = []
    for claim in ordered[:_MOST_LISTED]:
        late = days_late(claim.due_on, today)
        said = (words.line_late if late else words.line).format(
            label=claim.label or words.earlier,
            amount=rupiah_text(claim.remaining),
            day=day_in(writer.language, claim.due_on),
            days=late,
        )
        lines.append(f"- {said}")
    if rest := ordered[_MOST_LISTED:]:
        total = rupiah_text(sum(claim.remaining for claim in rest))
        lines.append(f"- {words.more.format(count=len(rest), amount=total)}")
    return "\n".join(lines)


def _letter(writer: Writer, name: str, parts: Sequence[str]) -> str:
    words = writer.sentences
    return letter(words.greeting, words.ending.format(shop=writer.profile.name), name, parts)
