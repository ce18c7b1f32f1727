"""Codes good for one sale: hard to guess, easy to type, and checked against a slip of the finger (V1, V2)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.goods import ALL_GOODS, GoodsLine, amount_off, percent_off
from pempek_pos.money.amount import Rupiah
from pempek_pos.text import cleaned

ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 letters and digits that cannot be taken for one another; a prime, so that the check letter is sharp."""
QR_PREFIX: Final = "PV:"
"""What a voucher's QR code begins with."""
_LETTERS: Final = 8
_PRIME: Final = len(ALPHABET)


class VoucherKind(Enum):
    """How a voucher makes a sale cheaper."""

    AMOUNT_OFF = "amount off"
    PERCENT_OFF = "percent off"


class Cause(Enum):
    """What a voucher was issued for (policy V2)."""

    COMPLAINT = "complaint"
    BIRTHDAY = "birthday"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher's terms; both days of its window are inclusive, `member_id` binds it to one member.

    `used_in` is the number of the sale that used it.
    """

    id: str
    code: str
    kind: VoucherKind
    valid_from: date
    valid_to: date
    cause: Cause
    reason: str
    amount: Rupiah = Rupiah(0)
    percent_bp: int = 0
    cap: Rupiah | None = None
    minimum_spend: Rupiah = Rupiah(0)
    member_id: str | None = None
    withdrawn: bool = False
    issued_by: str = ""
    used_in: str | None = None


class PromotionsNotAgreed(ShopError):
    """A birthday's voucher goes only to a member who agreed to be told of promotions (policy V2)."""


class NotACode(ShopError):
    """No promotion or voucher has this code, or a letter of it is wrong."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class VoucherRefused(ShopError):
    """A voucher cannot be used here: `rule` says why, `about` by what (a day, a receipt, rupiah)."""

    def __init__(self, code: str, rule: str, about: str = "") -> None:
        super().__init__(code, rule, about)
        self.code = code
        self.rule = rule
        self.about = about


def code_of(number: int) -> str:
    """The code of a number below 31^8 drawn by chance: eight letters and a check letter, as AAAA-AAAA-A."""
    letters = []
    for _ in range(_LETTERS):
        number, letter = divmod(number, _PRIME)
        letters.append(ALPHABET[letter])
    bare = "".join(letters)
    return shown_code(bare + _check_letter(bare))


HIGHEST_NUMBER: Final = _PRIME**_LETTERS


def shown_code(bare: str) -> str:
    """A code as it is printed, in groups."""
    return f"{bare[:4]}-{bare[4:8]}-{bare[8:]}"


def code_payload(code: str) -> str:
    """What a voucher's QR code says."""
    return QR_PREFIX + code.replace("-", "")


def code_from(text: str) -> str | None:
    """The voucher code that was scanned or typed, None where it is none or a letter of it is wrong.

    Blanks and hyphens may stand anywhere.
    """
    bare = cleaned(text[:64]).upper().removeprefix(QR_PREFIX).replace("-", "").replace(" ", "")
    if len(bare) != _LETTERS + 1 or any(letter not in ALPHABET for letter in bare):
        return None
    return shown_code(bare) if _check_letter(bare[:-1]) == bare[-1] else None


def check_usable(voucher: Voucher, on: date, member_id: str | None) -> None:
    """Raises VoucherRefused unless the voucher may be used today by this member."""
    if voucher.withdrawn:
        raise VoucherRefused(voucher.code, "withdrawn")
    if voucher.used_in is not None:
        raise VoucherRefused(voucher.code, "used", voucher.used_in)
    if on < voucher.valid_from:
        raise VoucherRefused(voucher.code, "not yet", voucher.valid_from.isoformat())
    if on > voucher.valid_to:
        raise VoucherRefused(voucher.code, "over", voucher.valid_to.isoformat())
    if voucher.member_id is not None and member_id != voucher.member_id:
        raise VoucherRefused(voucher.code, "other member")


def taken_off(voucher: Voucher, lines: list[GoodsLine]) -> tuple[Rupiah, ...]:
    """What the voucher takes off each line, never below zero; nothing while the goods do not reach its
    minimum: it waits in the basket, unused.
    """
    if sum(line.value for line in lines) < voucher.minimum_spend:
        return (Rupiah(0),) * len(lines)
    if voucher.kind is VoucherKind.PERCENT_OFF:
        return percent_off(voucher.percent_bp, voucher.cap, ALL_GOODS, lines)
    return amount_off(voucher.amount, ALL_GOODS, lines)


def _check_letter(bare: str) -> str:
    """Weighted by place, modulo a prime: every wrong letter and every swap of two shows."""
    total = sum(place * ALPHABET.index(letter) for place, letter in enumerate(bare, 1))
    return ALPHABET[total % _PRIME]
