"""What customers read about a complaint, in Indonesian and English: what went wrong, and by when."""

from datetime import datetime
from typing import Final

from pempek_pos.clock import WIB
from pempek_pos.complaints.complaint import Category
from pempek_pos.settings.months import day_in
from pempek_pos.settings.profile import Language

_CATEGORIES: Final = {
    Language.INDONESIAN: {
        Category.TASTE: "rasa berubah",
        Category.PRE_ORDER_WAIT: "pre-order terlalu lama",
        Category.LATE_DELIVERY: "antaran terlambat",
        Category.FACILITIES: "fasilitas toko",
        Category.SERVICE: "sikap pelayanan",
        Category.RATING: "ulasan",
        Category.SHORT_OR_WRONG: "barang kurang atau salah",
        Category.PACKAGING: "kemasan atau bocor",
        Category.PRICE_OR_RECEIPT: "harga atau struk",
        Category.POINTS: "poin",
    },
    Language.ENGLISH: {
        Category.TASTE: "taste that changed",
        Category.PRE_ORDER_WAIT: "a long pre-order wait",
        Category.LATE_DELIVERY: "a late delivery",
        Category.FACILITIES: "the facilities",
        Category.SERVICE: "the way you were served",
        Category.RATING: "your review",
        Category.SHORT_OR_WRONG: "something short or wrong",
        Category.PACKAGING: "packaging or a leak",
        Category.PRICE_OR_RECEIPT: "a price or receipt",
        Category.POINTS: "points",
    },
}
_MOMENTS: Final = {Language.INDONESIAN: "{day} pukul {time:%H.%M}", Language.ENGLISH: "{day} at {time:%H:%M}"}


def category_on_paper(language: Language, category: Category) -> str:
    """What went wrong, in the middle of a sentence."""
    return _CATEGORIES[language][category]


def moment_on_paper(language: Language, moment: datetime) -> str:
    """A promised time: 24 November 2026 pukul 17.00."""
    local = moment.astimezone(WIB)
    return _MOMENTS[language].format(day=day_in(language, local.date()), time=local)
