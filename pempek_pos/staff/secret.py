"""PINs and passwords: which are refused, and how they are kept (policy P2)."""

from datetime import date
from enum import Enum
from itertools import pairwise

from pempek_pos.audit.actor import Role
from pempek_pos.errors import ShopError

PIN_DIGITS = 6
SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 128
_FEWEST_DIFFERENT = 3
_LEAP_CENTURY = 2000
_OFTEN_TRIED = frozenset(
    {"password", "passw0rd", "password1", "password123", "sandiku123", "rahasia123", "qwertyui", "qwerty123",
     "qwertyuiop", "1q2w3e4r", "abcd1234", "admin123", "indonesia", "indonesia1", "bismillah", "pempek123"}
)  # fmt: skip


class SecretFault(Enum):
    """Why a PIN or password is refused."""

    NOT_SIX_DIGITS = "not six digits"
    RUN = "run"
    REPEAT = "repeat"
    DATE = "date"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    TOO_COMMON = "too common"


class SecretRefused(ShopError):
    """This PIN or password is too easy to guess, or not one at all; it is never quoted."""

    def __init__(self, fault: SecretFault) -> None:
        super().__init__(fault)
        self.fault = fault


def check_pin(pin: str) -> None:
    """Raises SecretRefused for anything but six digits, and for runs, repeats and what reads as a date."""
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        raise SecretRefused(SecretFault.NOT_SIX_DIGITS)
    if _is_run(pin):
        raise SecretRefused(SecretFault.RUN)
    if _is_repeat(pin):
        raise SecretRefused(SecretFault.REPEAT)
    if _is_day(pin[:2], pin[2:4], pin[4:]) or _is_day(pin[4:], pin[2:4], pin[:2]):
        raise SecretRefused(SecretFault.DATE)


def check_password(password: str) -> None:
    """Raises SecretRefused for less than eight characters, more than 128, and what is guessed first."""
    if len(password) < SHORTEST_PASSWORD:
        raise SecretRefused(SecretFault.TOO_SHORT)
    if len(password) > LONGEST_PASSWORD:
        raise SecretRefused(SecretFault.TOO_LONG)
    if password.casefold() in _OFTEN_TRIED:
        raise SecretRefused(SecretFault.TOO_COMMON)
    if len(set(password)) < _FEWEST_DIFFERENT:
        raise SecretRefused(SecretFault.REPEAT)
    if password.isascii() and password.isdigit() and _is_run(password):
        raise SecretRefused(SecretFault.RUN)


def check_secret(role: Role, secret: str) -> None:
    """The owner's secret is a password, everybody else's a PIN; raises SecretRefused."""
    if role is Role.OWNER:
        check_password(secret)
    else:
        check_pin(secret)


def hashed(secret: str) -> str:
    """The secret as kept: argon2id with its salt and parameters (two passes, 19 MiB, one lane: OWASP)."""
    from argon2 import PasswordHasher  # heavy: only when a secret is set or asked for

    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1).hash(secret)


def matches(secret: str, kept: str) -> bool:
    """Whether `secret` is the one that was kept; takes some 30 ms on purpose."""
    from argon2 import PasswordHasher  # heavy: only when a secret is set or asked for
    from argon2.exceptions import VerifyMismatchError

    try:
        return PasswordHasher().verify(kept, secret)
    except VerifyMismatchError:
        return False


def _is_run(digits: str) -> bool:
    """Each digit one above, or each one below, the last; 9 and 0 are neighbours."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    return steps in ({1}, {9})


def _is_repeat(pin: str) -> bool:
    """One or two digits only, or the same two or three digits again and again."""
    return len(set(pin)) < _FEWEST_DIFFERENT or pin == pin[:2] * 3 or pin == pin[:3] * 2


def _is_day(day: str, month: str, year: str) -> bool:
    """Whether there is such a day in 2000 to 2099; 29 February counts in every year."""
    try:
        date(_LEAP_CENTURY + int(year), int(month), int(day))
    except ValueError:
        return (day, month) == ("29", "02")
    return True
