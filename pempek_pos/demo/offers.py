"""What the demonstration shop has running: promotions by themselves and by code, and a few vouchers."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement, NewPost, Place
from pempek_pos.audit.actor import Actor
from pempek_pos.ids import new_id
from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop

_TUESDAY: Final = 0b000_0010
_GOOD_FOR: Final = timedelta(days=30)


def begin_promotions(shop: Shop, owner: Actor) -> None:
    """Four that run all the quarter, one of each sort a shop would begin with."""
    first = shop.clock.today()
    groups = {category.name: category.id for category in shop.catalog.categories()}

    def of(name: str) -> Goods:
        return Goods(groups=frozenset({groups[name]}))

    for promotion in (
        Promotion(
            new_id(),
            "Selasa poin dobel",
            PromotionKind.MULTIPLIER,
            first,
            multiplier_bp=20_000,
            weekdays=_TUESDAY,
        ),
        Promotion(
            new_id(),
            "Dimsum jam tenang",
            PromotionKind.PERCENT_OFF,
            first,
            goods=of("Dimsum kukus"),
            percent_bp=1_000,
            from_minute=14 * 60,
            to_minute=16 * 60,
        ),
        Promotion(
            new_id(),
            "Beli 20 pempek satuan gratis 2",
            PromotionKind.FREE_PIECES,
            first,
            goods=of("Pempek satuan"),
            buy=20,
            free=2,
        ),
        Promotion(
            new_id(),
            "Kabar Instagram",
            PromotionKind.PERCENT_OFF,
            first,
            code="PEMPEK10",
            percent_bp=1_000,
            cap=Rupiah(20_000),
            minimum_amount=Rupiah(100_000),
        ),
    ):
        shop.offers.keep_promotion(owner, promotion)
        if promotion.code:
            _announce(shop, owner, promotion)


def _announce(shop: Shop, owner: Actor, promotion: Promotion) -> None:
    """The one with a code was told on two places: its own code tracks what came of it."""
    title, told = "Diskon 10% untuk Anda", f"Belanja mulai Rp100.000, sebutkan {promotion.code} di kasir."
    new = NewAnnouncement(new_id(), AnnouncedKind.PROMOTION, promotion.id, title, told, "KABAR01")
    made = shop.announcements.make(owner, new)
    for place in (Place.INSTAGRAM, Place.WHATSAPP):
        shop.announcements.post(owner, NewPost(new_id(), made.id, place, shop.clock.today()))


def hand_out_vouchers(shop: Shop, by: Actor, birthday_of: str) -> None:
    """One for a complaint, one for a member's birthday, one from the shop."""
    today = shop.clock.today()
    shop.members.set_promotions(by, MemberId(birthday_of), True)
    plain = Voucher("", "", VoucherKind.AMOUNT_OFF, today, today + _GOOD_FOR, Cause.OWNER, "")
    for voucher in (
        replace(plain, cause=Cause.COMPLAINT, reason="pesanan terlambat 40 menit", amount=Rupiah(15_000)),
        replace(
            plain,
            kind=VoucherKind.PERCENT_OFF,
            cause=Cause.BIRTHDAY,
            reason="selamat ulang tahun",
            percent_bp=2_000,
            cap=Rupiah(25_000),
            member_id=birthday_of,
        ),
        replace(plain, reason="undian tujuh belasan", amount=Rupiah(25_000), minimum_spend=Rupiah(75_000)),
    ):
        shop.offers.issue(by, replace(voucher, id=new_id()))
