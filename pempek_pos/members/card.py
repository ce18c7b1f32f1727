"""The card number: a running number and a check digit that catches a wrong digit and a swap (Damm)."""

from pempek_pos.errors import ShopError
from pempek_pos.text import cleaned

QR_PREFIX = "PB:"
"""What a card's QR code begins with: `PB:` and the nine digits of the card, nothing about the person."""
HIGHEST_NUMBER = 99_999_999
_LENGTH = 9

# Damm's table of order 10 (H. M. Damm, "Totally anti-symmetric quasigroups", 2004).
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip


class NotACard(ShopError):
    """What was scanned or typed is not a card number, or a digit of it is wrong."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def check_digit(digits: str) -> str:
    """The digit that completes `digits`; over a completed number it is 0."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def card_digits(number: int) -> str:
    """A member's running number as the nine digits of the card: 2384 as 000023842."""
    if not 1 <= number <= HIGHEST_NUMBER:
        raise ValueError(f"no card for number {number}")
    return f"{number:08d}{check_digit(f'{number:08d}')}"


def card_no(number: int) -> str:
    """A member's running number as the card shows it, four, four and one digits."""
    digits = card_digits(number)
    return f"{digits[:4]}-{digits[4:8]}-{digits[8]}"


def card_payload(card: str) -> str:
    """What a card's QR code says."""
    return QR_PREFIX + "".join(ch for ch in card if ch.isdigit())


def number_on_card(text: str) -> int:
    """The running number on a scanned or typed card, with or without hyphens; raises NotACard."""
    bare = cleaned(text[:64]).upper().removeprefix(QR_PREFIX).replace("-", "").replace(" ", "")
    if len(bare) != _LENGTH or not (bare.isascii() and bare.isdigit()) or check_digit(bare) != "0":
        raise NotACard(text[:64])
    return int(bare[:-1])
