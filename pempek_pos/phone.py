"""A phone number in its one true form: stored as E.164, shown as 08…, masked for the cashier (policy P3)."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pempek_pos.errors import ShopError

_HOME: Final = "62"
_DOT: Final = "\N{BULLET}"
_SEPARATORS: Final = re.compile(r"[\s().\-/\u2010-\u2015\u2212]")
_WRITTEN: Final = re.compile(r"\+?[0-9]+")
_MOBILE: Final = re.compile(r"8[1-9][0-9]{7,10}")
_LONGEST_TYPED: Final = 40
_LONGEST: Final = 15
_SHORTEST: Final = 7
_SHORTEST_WITH_62: Final = 10


class PhoneFault(Enum):
    """Why something is not a phone number."""

    NEEDED = "needed"
    NOT_DIGITS = "not digits"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    NEEDS_COUNTRY = "needs country"
    NO_SUCH_NUMBER = "no such number"


class PhoneUnreadable(ShopError):
    """What was typed is not a phone number; it is not quoted, since it may be most of somebody's."""

    def __init__(self, fault: PhoneFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as stored; `foreign` ones are taken but deserve a second look."""

    e164: str
    foreign: bool = False


def phone_from(text: str) -> Phone:
    """The number in `text`, however an Indonesian writes it; other countries' start with + or 00.

    Raises PhoneUnreadable.
    """
    international, digits = _country_first(_bare(text))
    if not international:
        raise PhoneUnreadable(PhoneFault.TOO_SHORT if len(digits) < _SHORTEST else PhoneFault.NEEDS_COUNTRY)
    if not digits.startswith(_HOME):
        return Phone(_existing(digits), foreign=True)
    local = digits.removeprefix(_HOME).removeprefix("0")
    if local.startswith("8"):
        return Phone(f"+{_HOME}{_mobile(local)}")
    return Phone(_existing(f"{_HOME}{local}"))


def shown(e164: str) -> str:
    """The number as people here read it: 0812-3456-7890; other countries' as +6591234567."""
    local = domestic(e164)
    if not local.startswith("0"):
        return local
    return "-".join(part for part in (local[:4], local[4:8], local[8:]) if part)


def domestic(e164: str) -> str:
    """The number as it is dialled here, in digits only: 081234567890; other countries' as +6591234567."""
    return f"0{e164[3:]}" if e164.startswith(f"+{_HOME}") else e164


def masked(e164: str) -> str:
    """The number for those who may not see it whole: 0812-••••-7890 (policy P3)."""
    local = domestic(e164)
    return f"{local[:4]}-{_DOT * 4}-{local[-4:]}"


def _bare(text: str) -> str:
    """Digits with at most a leading plus; full-width forms, separators and invisible marks are taken away."""
    if len(text) > _LONGEST_TYPED:
        raise PhoneUnreadable(PhoneFault.TOO_LONG)
    visible = "".join(ch for ch in unicodedata.normalize("NFKC", text) if unicodedata.category(ch) != "Cf")
    bare = _SEPARATORS.sub("", visible)
    if not bare:
        raise PhoneUnreadable(PhoneFault.NEEDED)
    if not _WRITTEN.fullmatch(bare):
        raise PhoneUnreadable(PhoneFault.NOT_DIGITS)
    return bare


def _country_first(bare: str) -> tuple[bool, str]:
    """Whether the country is known, and the digits, then beginning with its code."""
    if bare.startswith("+"):
        return True, bare[1:]
    if bare.startswith("00"):
        return True, bare[2:]
    if bare.startswith("0"):
        return True, f"{_HOME}{bare[1:]}"
    if bare.startswith("8"):
        return True, f"{_HOME}{bare}"
    return bare.startswith(_HOME) and len(bare) >= _SHORTEST_WITH_62, bare


def _mobile(local: str) -> str:
    """An Indonesian mobile number without its 0: 9 to 12 digits; operators get new prefixes, so any goes."""
    if not _MOBILE.fullmatch(local):
        raise PhoneUnreadable(_length_fault(local, 9, 12))
    return local


def _existing(digits: str) -> str:
    """The E.164 form of a landline or another country's number that can exist."""
    import phonenumbers  # heavy: only for what is not an Indonesian mobile number

    if len(digits) > _LONGEST:
        raise PhoneUnreadable(PhoneFault.TOO_LONG)
    try:
        number = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException:
        raise PhoneUnreadable(_length_fault(digits, _SHORTEST, _LONGEST)) from None
    if not phonenumbers.is_valid_number(number):
        reason = phonenumbers.is_possible_number_with_reason(number)
        lengths = phonenumbers.ValidationResult
        faults = {
            lengths.TOO_SHORT: PhoneFault.TOO_SHORT,
            lengths.IS_POSSIBLE_LOCAL_ONLY: PhoneFault.TOO_SHORT,
            lengths.TOO_LONG: PhoneFault.TOO_LONG,
        }
        raise PhoneUnreadable(faults.get(reason, PhoneFault.NO_SUCH_NUMBER))
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _length_fault(digits: str, least: int, most: int) -> PhoneFault:
    if len(digits) < least:
        return PhoneFault.TOO_SHORT
    return PhoneFault.TOO_LONG if len(digits) > most else PhoneFault.NO_SUCH_NUMBER
