"""What is written to members, from the facts of a draft that is due.

Each is at most a thousand letters; whoever opens it may change it before it is sent (policy P5).
"""

from collections.abc import Iterator
from typing import Final

from pempek_pos.messages.draft import PROMOTIONAL, Due, Facts, MessageKind
from pempek_pos.messages.letter import letter, plain_name
from pempek_pos.messages.member_sentences import MemberSentences, member_sentences
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.settings.months import day_in
from pempek_pos.settings.profile import ShopProfile


def member_text(profile: ShopProfile, due: Due) -> str:
    """The draft for somebody, in the shop's language; a name is shortened before anything that is said."""
    words = member_sentences(profile.language)
    facts = due.facts
    said = {
        "points": grouped(facts.points),
        "balance": grouped(facts.balance),
        "thing": plain_name(facts.thing),
        "code": facts.code,
        "amount": rupiah_text(facts.amount),
        "day": day_in(profile.language, facts.day) if facts.day else "",
        "worth": _worth(words, facts),
    }
    parts = [sentence.format(**said) for sentence in _SAID[due.kind](words, facts)]
    if due.kind in PROMOTIONAL:
        parts.append(words.stop)
    return letter(words.greeting, words.ending.format(shop=profile.name), due.name, parts)


def _worth(words: MemberSentences, facts: Facts) -> str:
    if facts.percent_bp:
        return words.off_percent.format(percent=f"{facts.percent_bp / 100:g}".replace(".", ","))
    return words.off_amount.format(amount=rupiah_text(facts.amount))


def _soon(words: MemberSentences, _: Facts) -> Iterator[str]:
    yield words.expiring_soon
    yield words.expiring_use


def _later(words: MemberSentences, _: Facts) -> Iterator[str]:
    yield words.expiring_later
    yield words.expiring_use


def _birthday(words: MemberSentences, facts: Facts) -> Iterator[str]:
    yield words.birthday
    if facts.code:
        yield words.birthday_voucher
    if facts.points:
        yield words.birthday_points
    if not facts.code and not facts.points:
        yield words.birthday_bare


def _welcome(words: MemberSentences, facts: Facts) -> Iterator[str]:
    yield words.welcome
    if facts.balance > 0:
        yield words.welcome_points
    yield words.welcome_how


def _reward(words: MemberSentences, facts: Facts) -> Iterator[str]:
    yield words.reward
    if facts.day:
        yield words.reward_until
    yield words.reward_how


def _win_back(words: MemberSentences, facts: Facts) -> Iterator[str]:
    yield words.win_back
    if facts.balance > 0:
        yield words.win_back_points
    yield words.win_back_ask


def _points_won(words: MemberSentences, _: Facts) -> Iterator[str]:
    yield words.points_won
    yield words.points_balance


def _pre_order(words: MemberSentences, _: Facts) -> Iterator[str]:
    yield words.pre_order
    yield words.pre_order_pick_up


_SAID: Final = {
    MessageKind.EXPIRING_7: _soon,
    MessageKind.EXPIRING_30: _later,
    MessageKind.BIRTHDAY: _birthday,
    MessageKind.WELCOME: _welcome,
    MessageKind.REWARD_REACHED: _reward,
    MessageKind.WIN_BACK: _win_back,
    MessageKind.POINTS_WON: _points_won,
    MessageKind.PRE_ORDER_READY: _pre_order,
}
"""What is said in each kind; complaints are answered by `complaint_texts`, partners by `partner_texts`, and a
receipt is told by its own rows.
"""
