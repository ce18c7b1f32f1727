"""What goes wrong with ratings and answers, told in words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pempek_pos.errors import ShopError
from pempek_pos.feedback.question import NothingAsked
from pempek_pos.feedback.rating import RatingTooGood

SENTENCES: Final[dict[type[ShopError], object]] = {
    NothingAsked: QT_TRANSLATE_NOOP("opinions", "Struk {number} tidak menanyakan apa-apa: periksa nomornya."),
    RatingTooGood: QT_TRANSLATE_NOOP(
        "opinions", "Ulasan bintang {stars} bukan keluhan: cukup dibalas dengan terima kasih."
    ),
}
