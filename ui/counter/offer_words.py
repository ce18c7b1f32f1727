"""What rewards, promotions and vouchers do, in words, and how much each took off which lines."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Redemption, Reward, RewardKind
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.money.amount import Rupiah, grouped, rupiah_text
from pempek_pos.sales.codes import CodeStanding, GivenCode
from pempek_pos.sales.price import Price
from pempek_pos.sales.receipt import ReceiptReduction, ReductionKind
from ui.words.days import short_day

translate = QCoreApplication.translate


def reward_deed(reward: Reward, goods: str) -> str:
    """What a reward gives; `goods` names what it is for, "" for everything."""
    match reward.kind:
        case RewardKind.POINTS_AS_RUPIAH:
            value = rupiah_text(reward.amount)
            return translate("counter", "tiap poin senilai {amount}").format(amount=value)
        case RewardKind.FREE_ITEM:
            return translate("counter", "{n} buah gratis").format(n=grouped(reward.pieces))
        case RewardKind.AMOUNT_OFF:
            return _for(_amount(reward.amount), goods)
        case RewardKind.PERCENT_OFF:
            return _capped(_for(_percent(reward.percent_bp, reward.cheapest), goods), reward.cap)


def reward_terms(reward: Reward) -> str:
    """Its limits and last day; "" for none. What it asks of this sale is said where it is not met."""
    terms = []
    if reward.limit_per_member:
        terms.append(translate("counter", "{n} kali per anggota").format(n=grouped(reward.limit_per_member)))
    if reward.limit_in_all:
        terms.append(translate("counter", "{n} kali untuk semua").format(n=grouped(reward.limit_in_all)))
    if reward.valid_to is not None:
        terms.append(translate("counter", "s.d. {day}").format(day=short_day(reward.valid_to)))
    return ", ".join(terms)


def discount_sentences(price: Price) -> Iterator[str]:
    """Each thing that made the basket cheaper: which, how much, by which terms, on which lines."""
    redemptions = iter(price.redemptions)
    for part in price.reductions:
        redemption = next(redemptions) if part.kind is ReductionKind.REWARD else None
        if part.amount:
            yield translate("counter", "{name} {amount}: {deed}; {lines}.").format(
                name=_name(part),
                amount=rupiah_text(-part.amount),
                deed=_deed(price, part, redemption),
                lines=_lines(price, part),
            )


def code_sentences(codes: tuple[GivenCode, ...]) -> Iterator[str]:
    """Why a code does nothing yet, and what is missing."""
    for given in codes:
        if given.promotion is None or given.standing is CodeStanding.HOLDS:
            continue
        if given.standing is CodeStanding.BEATEN:
            words = translate(
                "counter", "{name} ({code}): dari beberapa promo persen hanya yang terbesar yang dipakai."
            )
        else:
            words = translate("counter", "{name} ({code}) belum memenuhi syarat: {missing}.")
        yield words.format(name=given.promotion.name, code=given.code, missing=_missing(given.promotion))


def _name(part: ReceiptReduction) -> str:
    match part.kind:
        case ReductionKind.PROMOTION:
            return translate("counter", "Promo {name}").format(name=part.label)
        case ReductionKind.VOUCHER:
            return translate("counter", "Voucer {code}").format(code=part.label)
        case ReductionKind.REWARD:
            return translate("counter", "Hadiah {name}").format(name=part.label)
        case _:
            return translate("counter", "Potongan")


def _deed(price: Price, part: ReceiptReduction, redemption: Redemption | None) -> str:
    if redemption is not None:
        deed = reward_deed(redemption.reward, "")
        cost = translate("counter", "{deed}, dengan {cost} poin")
        return cost.format(deed=deed, cost=grouped(redemption.cost))
    for promotion in price.promotions:
        if promotion.id == part.promotion_id:
            return _promotion_deed(promotion)
    for voucher in price.vouchers:
        if voucher.id == part.voucher_id:
            return _voucher_deed(voucher)
    return part.reason


def _promotion_deed(promotion: Promotion) -> str:
    match promotion.kind:
        case PromotionKind.PERCENT_OFF:
            return _capped(_percent(promotion.percent_bp, promotion.cheapest), promotion.cap)
        case PromotionKind.FREE_PIECES if promotion.buy:
            words = translate("counter", "tiap {buy} dibayar, {free} gratis")
            return words.format(buy=grouped(promotion.buy), free=grouped(promotion.free))
        case PromotionKind.FREE_PIECES:
            return translate("counter", "{n} buah gratis").format(n=grouped(promotion.free))
        case _:
            return _amount(promotion.amount)


def _voucher_deed(voucher: Voucher) -> str:
    if not voucher.percent_bp:
        return _amount(voucher.amount)
    return _capped(_percent(voucher.percent_bp, cheapest=False), voucher.cap)


def _amount(amount: Rupiah) -> str:
    return translate("counter", "potongan {amount}").format(amount=rupiah_text(amount))


def _percent(percent_bp: int, cheapest: bool) -> str:
    share = QLocale().toString(percent_bp / 100, "g", 4)
    words = (
        translate("counter", "{percent}% dari satu barang termurah")
        if cheapest
        else translate("counter", "potongan {percent}%")
    )
    return words.format(percent=share)


def _for(deed: str, goods: str) -> str:
    return translate("counter", "{deed} untuk {goods}").format(deed=deed, goods=goods) if goods else deed


def _capped(deed: str, cap: Rupiah | None) -> str:
    if cap is None:
        return deed
    return translate("counter", "{deed}, paling banyak {cap}").format(deed=deed, cap=rupiah_text(cap))


def _lines(price: Price, part: ReceiptReduction) -> str:
    if part.line_no is not None:
        return price.lines[part.line_no - 1].name
    touched = [price.lines[line_no - 1].name for line_no, _ in part.shares]
    if len(touched) == len(price.lines) and len(touched) > 1:
        return translate("counter", "dibagi ke semua barang menurut harganya")
    return ", ".join(dict.fromkeys(touched))


def _missing(promotion: Promotion) -> str:
    wanted = []
    if promotion.minimum_pieces:
        wanted.append(translate("counter", "perlu {n} buah").format(n=grouped(promotion.minimum_pieces)))
    if promotion.minimum_amount:
        least = rupiah_text(promotion.minimum_amount)
        wanted.append(translate("counter", "belanja mulai {amount}").format(amount=least))
    if promotion.buy:
        wanted.append(_promotion_deed(promotion))
    return ", ".join(wanted) or translate("counter", "barangnya belum ada di keranjang")
