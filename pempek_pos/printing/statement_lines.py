"""What a statement lists, in words: the ledger with its running balance, lots and rewards; pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from pempek_pos.loyalty.programme import LotView
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.loyalty.statement import Entry, EntryKind, RewardInReach, Statement
from pempek_pos.loyalty.why import Rule
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.printing.reasons import percent_text, reason_text, reason_texts
from pempek_pos.printing.receipt_rows import signed
from pempek_pos.printing.statement_words import StatementWords
from pempek_pos.printing.words import Words, day_text, month_text, short_day_text

MOST_SINGLE_LOTS: Final = 8
_LABEL_IN_WORDS: Final = frozenset({EntryKind.REDEMPTION, EntryKind.ADJUSTMENT, EntryKind.MERGE})


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One line of the ledger as shown; `points` gives the sign its colour."""

    day: str
    what: str
    receipt: str
    purchase: str
    moved: str
    balance: str
    points: int
    why: str = ""
    """By which rule and figures, where they say more than the line does."""


@dataclass(frozen=True, slots=True)
class ListLine:
    """A line of the two short lists: words, a quiet remark, and a figure; `near` stands out."""

    left: str
    remark: str
    right: str
    near: bool = False
    note: str = ""
    """What stands below in small letters."""


def ledger_lines(statement: Statement, terms: StatementWords, words: Words) -> list[LedgerLine]:
    """The opening balance and every entry with the balance after it; the last is the closing balance."""
    months = words.months_short
    first = f"1 {months[statement.month.month - 1]}"
    balance: int = statement.opening
    lines = [LedgerLine(first, terms.opening, "", "", "", grouped(balance), 0)]
    for entry in statement.entries:
        balance += entry.points
        day = entry.on_day
        lines.append(
            LedgerLine(
                f"{day.day} {months[day.month - 1]}",
                _what(entry, terms, words),
                "" if entry.kind in _LABEL_IN_WORDS else entry.label,
                rupiah_text(entry.purchase) if entry.purchase else "",
                signed(entry.points),
                grouped(balance),
                entry.points,
                _why(entry, terms, words),
            )
        )
    return lines


def lot_lines(statement: Statement, terms: StatementWords, words: Words) -> list[ListLine]:
    """Every lot with its last good day, the earliest first (scenario E9).

    Above eight lots those with the same last day share a line, which says how many they are.
    """
    lots = sorted(statement.lots, key=lambda lot: (lot.expires_on or date.max, lot.won_on))
    if len(lots) <= MOST_SINGLE_LOTS:
        return [
            ListLine(_until(lot.expires_on, terms, words), _won(lot, terms, words), grouped(lot.remaining))
            for lot in lots
        ]
    return list(_by_last_day(lots, terms, words))


def reward_lines(statement: Statement, terms: StatementWords, words: Words) -> list[ListLine]:
    """What the closing balance can be spent on, dearest first, then what is still ahead, nearest first."""
    reached = sorted((r for r in statement.rewards if r.reached), key=lambda reward: -reward.cost)
    ahead = sorted((r for r in statement.rewards if not r.reached), key=lambda reward: reward.cost)
    have = max(statement.closing, 0)

    def line(inreach: RewardInReach, remark: str) -> ListLine:
        cost = grouped(inreach.cost) if inreach.cost else ""
        note = _gives(inreach.reward, terms, words) if inreach.reward else ""
        return ListLine(inreach.name, remark, cost, inreach.reached, note)

    near = [line(reward, terms.reached) for reward in reached]
    return near + [line(reward, _missing(reward.cost - have, terms)) for reward in ahead]


def summary_text(statement: Statement, terms: StatementWords) -> str:
    """The month in one friendly sentence."""
    visits = sum(entry.kind is EntryKind.AWARD for entry in statement.entries)
    if not visits:
        return terms.summary_quiet
    return terms.summary.format(visits=visits, points=grouped(statement.won))


def _gives(reward: Reward, terms: StatementWords, words: Words) -> str:
    """What a reward's name may leave open: percent, cap, the value of a point, from which purchase on."""
    parts = []
    if reward.kind is RewardKind.PERCENT_OFF:
        of = terms.percent_of_all if reward.goods.is_all else terms.percent_of_some
        of = terms.percent_of_cheapest if reward.cheapest else of
        parts.append(of.format(percent=percent_text(words, reward.percent_bp)))
    if reward.kind is RewardKind.POINTS_AS_RUPIAH:
        parts.append(terms.point_worth.format(amount=rupiah_text(reward.amount)))
    if reward.cap is not None:
        parts.append(terms.at_most.format(amount=rupiah_text(reward.cap)))
    if reward.minimum_spend:
        parts.append(terms.from_spend.format(amount=rupiah_text(reward.minimum_spend)))
    return ", ".join(parts)


def _why(entry: Entry, terms: StatementWords, words: Words) -> str:
    """The reasons in a line, without those that the entry's own words say already."""
    said = _what(entry, terms, words)
    return " · ".join(reason for reason in reason_texts(words, entry.why) if reason not in said)


def _missing(points: int, terms: StatementWords) -> str:
    return terms.not_reached.format(points=grouped(points)) if points > 0 else ""


def _what(entry: Entry, terms: StatementWords, words: Words) -> str:
    if entry.kind is EntryKind.EXPIRY:
        won_on = next((dict(because.facts).get("won_on") for because in entry.why), None)
        if isinstance(won_on, str):
            return terms.expired_from.format(month=month_text(words, date.fromisoformat(won_on)))
    if stamps := next((because for because in entry.why if because.rule is Rule.STAMPS), None):
        return reason_text(words, stamps)
    return terms.kinds[entry.kind].format(label=entry.label).removesuffix(": ")


def _until(last: date | None, terms: StatementWords, words: Words) -> str:
    return terms.never_expires if last is None else day_text(words, last)


def _won(lot: LotView, terms: StatementWords, words: Words) -> str:
    return terms.lot_won.format(day=short_day_text(words, lot.won_on))


def _by_last_day(lots: list[LotView], terms: StatementWords, words: Words) -> Iterator[ListLine]:
    for last, group in groupby(lots, key=lambda lot: lot.expires_on):
        same = list(group)
        remark = _won(same[0], terms, words) if len(same) == 1 else terms.lot_many.format(count=len(same))
        points = grouped(sum(lot.remaining for lot in same))
        yield ListLine(_until(last, terms, words), remark, points)
