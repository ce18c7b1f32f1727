"""Promotions in words: what one gives, under which conditions, when, for whom, and how it stands."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from pempek_pos.loyalty.promotions import EVERY_DAY, MIDNIGHT, Promotion, PromotionKind
from pempek_pos.money.amount import grouped, rupiah_text
from ui.settings.programme.goods_words import (
    day_text,
    days_words,
    goods_words,
    hours_words,
    percent_text,
)
from ui.settings.programme.words import times_text

Names = Mapping[str, str]


def promotion_kind_text(kind: PromotionKind) -> str:
    """What kind of promotion it is."""
    translate = QCoreApplication.translate
    return {
        PromotionKind.AMOUNT_OFF: translate("programme", "Potongan rupiah"),
        PromotionKind.PERCENT_OFF: translate("programme", "Potongan persen"),
        PromotionKind.FREE_PIECES: translate("programme", "Beli dan gratis"),
        PromotionKind.MULTIPLIER: translate("programme", "Poin berlipat"),
        PromotionKind.BONUS: translate("programme", "Poin tambahan"),
    }[kind]


def gives_anything(promotion: Promotion) -> bool:
    """Whether enough is filled in to say what it will do."""
    return {
        PromotionKind.AMOUNT_OFF: promotion.amount > 0,
        PromotionKind.PERCENT_OFF: promotion.percent_bp > 0,
        PromotionKind.FREE_PIECES: promotion.free > 0 and (promotion.buy > 0 or not promotion.gift.is_all),
        PromotionKind.MULTIPLIER: promotion.multiplier_bp > 0,
        PromotionKind.BONUS: promotion.bonus > 0,
    }[promotion.kind]


def gives_words(promotion: Promotion, names: Names) -> str:
    """What it gives: "Beli 10 Pempek kulit gratis 3"."""
    match promotion.kind:
        case PromotionKind.AMOUNT_OFF:
            what = QCoreApplication.translate("programme", "Potongan {amount}")
            return _for_goods(what.format(amount=rupiah_text(promotion.amount)), promotion, names)
        case PromotionKind.PERCENT_OFF:
            return _percent_words(promotion, names)
        case PromotionKind.FREE_PIECES:
            return _free_words(promotion, names)
        case PromotionKind.MULTIPLIER:
            what = QCoreApplication.translate("programme", "Poin {times} kali lipat")
            return _for_goods(what.format(times=times_text(promotion.multiplier_bp)), promotion, names)
        case PromotionKind.BONUS:
            return _bonus_words(promotion, names)


def promotion_sentence(promotion: Promotion, names: Names) -> str:
    """What it will do, in plain sentences."""
    clauses = [gives_words(promotion, names), *_conditions(promotion), *_hours(promotion), *_days(promotion)]
    return ". ".join([", ".join(clauses), *_rules(promotion)]) + "."


def when_words(promotion: Promotion) -> str:
    """On which days of the week and at which hours it runs."""
    return ", ".join(_hours(promotion)) or QCoreApplication.translate("programme", "setiap saat")


def promotion_state(promotion: Promotion, today: date) -> str:
    """Whether it runs today."""
    translate = QCoreApplication.translate
    if not promotion.active:
        return translate("programme", "ditarik")
    if today < promotion.valid_from:
        return translate("programme", "mulai {day}").format(day=day_text(promotion.valid_from))
    if promotion.valid_to is not None and today > promotion.valid_to:
        return translate("programme", "sudah lewat")
    if promotion.valid_to is not None:
        return translate("programme", "sampai {day}").format(day=day_text(promotion.valid_to))
    return translate("programme", "berlaku")


def promotion_tone(promotion: Promotion, today: date) -> str:
    """The colour of its state."""
    if not promotion.active or (promotion.valid_to is not None and today > promotion.valid_to):
        return "muted"
    return "amber" if today < promotion.valid_from else "green"


def _percent_words(promotion: Promotion, names: Names) -> str:
    translate = QCoreApplication.translate
    what = translate("programme", "Potongan {percent}").format(percent=percent_text(promotion.percent_bp))
    if promotion.cheapest:
        goods = goods_words(promotion.goods, names)
        piece = translate("programme", "untuk satu barang termurah")
        if goods:
            piece = translate("programme", "untuk satu {goods} termurah").format(goods=goods)
        what = f"{what} {piece}"
    else:
        what = _for_goods(what, promotion, names)
    if promotion.cap is None:
        return what
    most = translate("programme", "paling banyak {amount}").format(amount=rupiah_text(promotion.cap))
    return f"{what}, {most}"


def _free_words(promotion: Promotion, names: Names) -> str:
    translate = QCoreApplication.translate
    bought = goods_words(promotion.goods, names) or translate("programme", "barang apa saja")
    gift = goods_words(promotion.gift, names)
    if promotion.buy == 0:
        words = translate("programme", "Gratis {n} {gift} setiap belanja {goods}")
    elif gift:
        words = translate("programme", "Setiap beli {buy} {goods} gratis {n} {gift}")
    else:
        words = translate("programme", "Beli {buy} {goods} gratis {n}")
    figures = {"buy": grouped(promotion.buy), "n": grouped(promotion.free), "goods": bought, "gift": gift}
    what = words.format(**figures)
    if promotion.times_per_sale is None or promotion.buy == 0:
        return what
    most = translate("programme", "paling banyak {n} kali dalam satu belanja")
    return f"{what}, {most.format(n=grouped(promotion.times_per_sale))}"


def _bonus_words(promotion: Promotion, names: Names) -> str:
    translate = QCoreApplication.translate
    goods = goods_words(promotion.goods, names)
    if promotion.by_piece:
        words = translate("programme", "{n} poin tambahan untuk setiap {goods}")
        goods = goods or translate("programme", "barang")
    elif goods:
        words = translate("programme", "{n} poin tambahan untuk belanja {goods}")
    else:
        words = translate("programme", "{n} poin tambahan setiap belanja")
    return words.format(n=grouped(promotion.bonus), goods=goods)


def _for_goods(what: str, promotion: Promotion, names: Names) -> str:
    goods = goods_words(promotion.goods, names)
    if not goods:
        return what
    return QCoreApplication.translate("programme", "{what} untuk {goods}").format(what=what, goods=goods)


def _conditions(promotion: Promotion) -> Iterator[str]:
    translate = QCoreApplication.translate
    if promotion.minimum_pieces > 1:
        yield translate("programme", "mulai {n} barang").format(n=grouped(promotion.minimum_pieces))
    if promotion.minimum_amount:
        least = rupiah_text(promotion.minimum_amount)
        yield translate("programme", "mulai belanja {amount}").format(amount=least)


def _hours(promotion: Promotion) -> Iterator[str]:
    translate = QCoreApplication.translate
    days = days_words(promotion.weekdays)
    all_day = promotion.from_minute == 0 and promotion.to_minute == MIDNIGHT
    hours = hours_words(promotion.from_minute, promotion.to_minute)
    if not all_day and promotion.weekdays == EVERY_DAY:
        yield translate("programme", "setiap hari pukul {hours}").format(hours=hours)
    elif not all_day:
        yield translate("programme", "{days} pukul {hours}").format(days=days, hours=hours)
    elif days:
        yield days


def _days(promotion: Promotion) -> Iterator[str]:
    if promotion.valid_to is not None:
        first, last = day_text(promotion.valid_from), day_text(promotion.valid_to)
        words = QCoreApplication.translate("programme", "{first} sampai {last}")
        yield words.format(first=first, last=last)


def _rules(promotion: Promotion) -> Iterator[str]:
    """Who gets it and how often, a sentence each, without the full stop."""
    translate = QCoreApplication.translate
    if promotion.code:
        yield translate("programme", "Dengan kode {code}").format(code=promotion.code.upper())
    else:
        yield translate("programme", "Berjalan sendiri di kasir")
    if promotion.members_only or promotion.limit_per_member:
        yield translate("programme", "Khusus anggota")
    if promotion.limit_per_member:
        per_member = translate("programme", "Paling banyak {n} kali per anggota")
        yield per_member.format(n=grouped(promotion.limit_per_member))
    if promotion.limit_in_all:
        in_all = translate("programme", "Hanya untuk {n} belanja pertama")
        yield in_all.format(n=grouped(promotion.limit_in_all))
    if promotion.kind is PromotionKind.PERCENT_OFF and promotion.stacks:
        yield translate("programme", "Boleh digabung dengan potongan persen lain")
