"""Whole rupiah and whole points: how they are written, and how they are read from what people type."""

import re
from typing import Final, NewType

from pempek_pos.errors import Unusable

Rupiah = NewType("Rupiah", int)
Points = NewType("Points", int)

LARGEST: Final = Rupiah(9_999_999_999)
_MINUS: Final = "\N{MINUS SIGN}"
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+")


def grouped(number: int) -> str:
    """`number` with dots between thousands and a true minus sign: 1.240, −500."""
    digits = f"{abs(number):,}".replace(",", ".")
    return f"{_MINUS}{digits}" if number < 0 else digits


def rupiah_text(amount: int) -> str:
    """Money as the shop writes it: Rp25.000, −Rp500."""
    return f"{_MINUS}Rp{grouped(-amount)}" if amount < 0 else f"Rp{grouped(amount)}"


def rupiah_from(text: str, field: str = "amount", largest: int = LARGEST) -> Rupiah:
    """Rupiah read from what a person typed; `100.000` and `100000` are one hundred thousand.

    Raises Unusable for letters, signs, decimals, dots in odd places, and more than `largest`.
    """
    typed = text.strip().removeprefix("Rp").strip().removesuffix(",-").removesuffix(",00")
    if not _GROUPED.fullmatch(typed):
        raise Unusable(field, text[:40], "whole rupiah")
    if len(typed) > 20 or (amount := int(typed.replace(".", ""))) > largest:
        raise Unusable(field, text[:40], "at most", largest)
    return Rupiah(amount)


def whole_from(text: str, field: str, least: int, most: int) -> int:
    """A whole number between `least` and `most` read from what a person typed; raises Unusable."""
    typed = text.strip()
    if not _GROUPED.fullmatch(typed) or len(typed) > 20:
        raise Unusable(field, text[:40], "whole number")
    number = int(typed.replace(".", ""))
    if number < least:
        raise Unusable(field, text[:40], "at least", least)
    if number > most:
        raise Unusable(field, text[:40], "at most", most)
    return number
