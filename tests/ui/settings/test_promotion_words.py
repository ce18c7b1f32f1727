"""What a promotion will do, in plain Indonesian."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from ui.settings.programme.goods_words import days_words
from ui.settings.programme.promotion_words import gives_anything, promotion_sentence, promotion_state

DAY = date(2026, 11, 23)
NAMES = {"k": "Pempek kulit", "c": "Cuko 250 ml", "g": "Pempek satuan"}
KULIT, CUKO, SATUAN = Goods(frozenset("k")), Goods(frozenset("c")), Goods(groups=frozenset("g"))
BY_ITSELF = " Berjalan sendiri di kasir."


@pytest.fixture(autouse=True)
def indonesian(qapp: QApplication) -> Iterator[None]:
    worn = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    yield
    QLocale.setDefault(worn)


def made(kind: PromotionKind, **terms: object) -> Promotion:
    return Promotion("p", "Promo", kind, DAY, **terms)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "terms", "said"),
    [
        (PromotionKind.FREE_PIECES, {"goods": KULIT, "buy": 10, "free": 3, "weekdays": 0b1_1111,
                                     "from_minute": 840, "to_minute": 1020},
         "Beli 10 Pempek kulit gratis 3, Senin sampai Jumat pukul 14.00–17.00."),
        (PromotionKind.FREE_PIECES, {"goods": KULIT, "buy": 3, "free": 1, "gift": CUKO, "times_per_sale": 2},
         "Setiap beli 3 Pempek kulit gratis 1 Cuko 250 ml, paling banyak 2 kali dalam satu belanja."),
        (PromotionKind.FREE_PIECES, {"free": 1, "gift": CUKO, "minimum_amount": 100_000},
         "Gratis 1 Cuko 250 ml setiap belanja barang apa saja, mulai belanja Rp100.000."),
        (PromotionKind.PERCENT_OFF, {"percent_bp": 2_500, "cap": 20_000, "goods": SATUAN},
         "Potongan 25% untuk Pempek satuan, paling banyak Rp20.000."),
        (PromotionKind.PERCENT_OFF, {"percent_bp": 1_250, "cheapest": True},
         "Potongan 12,5% untuk satu barang termurah."),
        (PromotionKind.PERCENT_OFF, {"percent_bp": 5_000, "cheapest": True, "goods": SATUAN},
         "Potongan 50% untuk satu Pempek satuan termurah."),
        (PromotionKind.AMOUNT_OFF, {"amount": 10_000, "minimum_pieces": 5, "weekdays": 0b110_0000},
         "Potongan Rp10.000, mulai 5 barang, Sabtu dan Minggu."),
        (PromotionKind.AMOUNT_OFF, {"amount": 5_000, "goods": Goods(frozenset("k"), frozenset("g"))},
         "Potongan Rp5.000 untuk Pempek satuan dan Pempek kulit."),
        (PromotionKind.MULTIPLIER, {"multiplier_bp": 15_000, "goods": CUKO},
         "Poin 1,5 kali lipat untuk Cuko 250 ml."),
        (PromotionKind.BONUS, {"bonus": 10}, "10 poin tambahan setiap belanja."),
        (PromotionKind.BONUS, {"bonus": 2, "by_piece": True, "goods": KULIT},
         "2 poin tambahan untuk setiap Pempek kulit."),
        (PromotionKind.AMOUNT_OFF, {"amount": 1_000, "valid_to": date(2026, 12, 31), "from_minute": 1_320,
                                    "to_minute": 1_440},
         "Potongan Rp1.000, setiap hari pukul 22.00–24.00, 23-11-2026 sampai 31-12-2026."),
    ],
)  # fmt: skip
def test_it_says_what_it_gives_and_when(kind: PromotionKind, terms: dict[str, object], said: str) -> None:
    assert promotion_sentence(made(kind, **terms), NAMES) == said + BY_ITSELF


def test_it_says_who_gets_it_how_often_and_with_which_code() -> None:
    promotion = made(
        PromotionKind.PERCENT_OFF,
        percent_bp=1_000,
        code="promo10",
        limit_per_member=1,
        limit_in_all=100,
        stacks=True,
    )
    assert promotion_sentence(promotion, NAMES) == (
        "Potongan 10%. Dengan kode PROMO10. Khusus anggota. Paling banyak 1 kali per anggota. "
        "Hanya untuk 100 belanja pertama. Boleh digabung dengan potongan persen lain."
    )


def test_goods_that_are_gone_are_said_to_be() -> None:
    promotion = made(PromotionKind.AMOUNT_OFF, amount=1, goods=Goods(frozenset("x")))
    assert "barang yang sudah tidak ada" in promotion_sentence(promotion, NAMES)


@pytest.mark.parametrize("kind", PromotionKind)
def test_one_that_gives_nothing_yet_is_known(kind: PromotionKind) -> None:
    assert gives_anything(made(kind, multiplier_bp=0)) is False


@pytest.mark.parametrize(
    ("days", "said"),
    [(0b111_1111, ""), (0b1, "Senin"), (0b111_0000, "Jumat sampai Minggu"), (0b1001, "Senin dan Kamis")],
)
def test_days_of_the_week_are_named(days: int, said: str) -> None:
    assert days_words(days) == said


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ({}, "berlaku"),
        ({"active": False}, "ditarik"),
        ({"valid_from": date(2026, 11, 24)}, "mulai 24-11-2026"),
        ({"valid_to": DAY}, "sampai 23-11-2026"),
        ({"valid_from": date(2026, 11, 1), "valid_to": date(2026, 11, 22)}, "sudah lewat"),
    ],
)
def test_its_state_is_said(terms: dict[str, object], said: str) -> None:
    whole = {"valid_from": DAY, **terms}
    promotion = Promotion("p", "Promo", PromotionKind.AMOUNT_OFF, **whole)  # type: ignore[arg-type]
    assert promotion_state(promotion, DAY) == said
