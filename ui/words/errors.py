"""Every error of the shop as one sentence: its facts put into words."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.audit.actor import Role
from pempek_pos.clock import WIB
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.exchange.source import FileUnreadable
from pempek_pos.loyalty.points import RewardRefused
from pempek_pos.loyalty.promotions import PromotionRefused
from pempek_pos.loyalty.vouchers import VoucherRefused
from pempek_pos.money.amount import grouped
from pempek_pos.partners.decision import NotReversible
from pempek_pos.partners.partner import PartnerNotBuying
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.sales.joining import NotJoinable
from pempek_pos.sales.on_account import NotForPartners, PartnerTermsPassed
from pempek_pos.staff.rights import Right
from pempek_pos.staff.secret import SecretRefused
from ui.words import accounts, care, files, joining, offers, opinions, storage, trade
from ui.words.fields import unusable_sentence
from ui.words.names import kind_name, right_name, role_name, translated

_OTHER: Final = QT_TRANSLATE_NOOP("trade", "Ini belum bisa dilakukan: periksa isiannya, lalu ulangi.")

_TABLES: Final = (
    ("trade", trade.SENTENCES),
    ("storage", storage.SENTENCES),
    ("files", files.SENTENCES),
    ("opinions", opinions.SENTENCES),
    ("accounts", accounts.SENTENCES),
    ("care", care.SENTENCES),
)
_BY_RULE: Final[dict[type[ShopError], tuple[str, Mapping[str, object], object]]] = {
    RewardRefused: ("trade", trade.REWARD_RULES, trade.OTHER_REWARD_RULE),
    PromotionRefused: ("trade", offers.PROMOTION_RULES, offers.OTHER_PROMOTION_RULE),
    VoucherRefused: ("trade", offers.VOUCHER_RULES, offers.OTHER_VOUCHER_RULE),
    NotReversible: ("accounts", accounts.REVERSAL_RULES, accounts.OTHER_REVERSAL_RULE),
    NotJoinable: ("trade", joining.JOINING_RULES, joining.OTHER_JOINING_RULE),
    FileUnreadable: ("files", files.FILE_RULES, files.OTHER_FILE_RULE),
}
"""Errors told by their `rule`: where the words stand, by rule, and for a rule without words."""
_SPECIAL: Final = (
    Unusable,
    PhoneUnreadable,
    SecretRefused,
    PartnerTermsPassed,
    *_BY_RULE,
    *accounts.TOLD_APART,
)


def error_sentence(error: ShopError) -> str:
    """What happened and what to do, in the language worn now; never a technical name."""
    match error:
        case PartnerTermsPassed(fact=fact):
            return error_sentence(fact)
        case Unusable():
            return unusable_sentence(error)
        case PhoneUnreadable():
            return translated("trade", trade.PHONE_FAULTS[error.fault])
        case SecretRefused():
            return translated("trade", trade.SECRET_FAULTS[error.fault])
        case _:
            template = _template(error)
    return template.format(**{name: _written(name, fact) for name, fact in vars(error).items()})


def has_sentence(kind: type[ShopError]) -> bool:
    """Whether an error of this class is told in words of its own."""
    return kind in _SPECIAL or any(kind in sentences for _, sentences in _TABLES)


def _template(error: ShopError) -> str:
    kind = type(error)
    if isinstance(error, NotForPartners):
        return translated("accounts", accounts.NOT_FOR_PARTNERS[error.what])
    if isinstance(error, PartnerNotBuying):
        return translated("accounts", accounts.NOT_BUYING[error.state])
    if kind in _BY_RULE:
        context, rules, other = _BY_RULE[kind]
        return translated(context, rules.get(getattr(error, "rule", ""), other))
    for context, sentences in _TABLES:
        if kind in sentences:
            return translated(context, sentences[kind])
    return translated("trade", _OTHER)


def _about(fact: str) -> str:
    """What a voucher is refused by: a day, rupiah, or a receipt's number as it is."""
    if fact.isdigit():
        return grouped(int(fact))
    try:
        return f"{date.fromisoformat(fact):%d-%m-%Y}"
    except ValueError:
        return fact


def _written(name: str, fact: object) -> str:
    match fact:
        case Role():
            return role_name(fact)
        case Right():
            return right_name(fact)
        case datetime():
            return f"{fact.astimezone(WIB):%H.%M}"
        case date():
            return f"{fact:%d-%m-%Y}"
        case int():
            return grouped(fact)
        case str() if name == "about":
            return _about(fact)
        case tuple():
            return ", ".join(str(part) for part in fact)
        case _:
            return kind_name(str(fact)) if name == "kind" else str(fact)
