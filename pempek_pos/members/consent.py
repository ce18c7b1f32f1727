"""What a person agrees to when they join: the words, their version, and what was said (policy P4)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from pempek_pos.errors import ShopError


class ConsentKind(Enum):
    """Taking part, and separately promotion messages."""

    MEMBERSHIP = "membership"
    PROMOTION = "promotion"


@dataclass(frozen=True, slots=True)
class Consent:
    """One yes or no as kept: what about, under which wording, on which day, who asked."""

    kind: ConsentKind
    given: bool
    wording: str
    on_day: date
    asked_by: str


class ConsentNeeded(ShopError):
    """Nobody joins without agreeing to how their data is used."""


WORDING = "2026-11"
"""The version of the words below; a changed word is a new version."""
WORDING_ON_FILE = "imported"
"""Consent given before, on the paper of a former system."""

TEXTS = {
    (ConsentKind.MEMBERSHIP, "id"): (
        "Saya setuju nama dan nomor telepon saya disimpan untuk program poin toko ini. Data tidak diberikan "
        "kepada pihak lain. Saya dapat melihat, memperbaiki, atau meminta penghapusannya kapan saja; toko "
        "menanggapi dalam 3 × 24 jam. Saya berusia 18 tahun ke atas, atau wali saya menyetujuinya."
    ),
    (ConsentKind.MEMBERSHIP, "en"): (
        "I agree that my name and phone number are kept for this shop's points programme. They are not "
        "passed on. I may see them, have them corrected or deleted at any time; the shop answers within "
        "3 × 24 hours. "
        "I am 18 or older, or my guardian agrees."
    ),
    (
        ConsentKind.PROMOTION,
        "id",
    ): "Saya mau menerima kabar promosi lewat WhatsApp. Dapat dihentikan kapan saja.",
    (ConsentKind.PROMOTION, "en"): "I want to hear of offers by WhatsApp. I can stop this at any time.",
}
