"""Terms and rewards in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import grouped, rupiah_text
from ui.settings.programme.goods_words import goods_words, percent_text
from ui.settings.programme.state import Preview, RewardLine


def terms_lines(terms: Programme) -> tuple[tuple[str, str], ...]:
    """What the terms say: a name and a figure each."""
    translate = QCoreApplication.translate
    months = (
        translate("programme", "{n} bulan").format(n=terms.expiry_months)
        if terms.expiry_months
        else translate("programme", "tidak pernah hangus")
    )
    least = rupiah_text(terms.minimum_spend) if terms.minimum_spend else translate("programme", "tanpa batas")
    return (
        (translate("programme", "Belanja untuk 1 poin"), rupiah_text(terms.rupiah_per_point)),
        (translate("programme", "Belanja paling sedikit"), least),
        (translate("programme", "Nilai 1 poin"), rupiah_text(terms.point_value)),
        (translate("programme", "Masa berlaku poin"), months),
    )


def gifts_line(terms: Programme) -> str:
    """The points that come without a sale, in one line; "" where there are none."""
    translate = QCoreApplication.translate
    gifts = (
        (terms.welcome_points, translate("programme", "anggota baru {n} poin")),
        (terms.referral_points, translate("programme", "mengajak teman {n} poin untuk keduanya")),
        (terms.birthday_points, translate("programme", "ulang tahun {n} poin")),
        (terms.stamp_points, translate("programme", "tiap cap kartu lama {n} poin")),
    )
    said = [words.format(n=grouped(points)) for points, words in gifts if points]
    return translate("programme", "Di luar belanja: {gifts}.").format(gifts=", ".join(said)) if said else ""


def tier_line(tier: Tier) -> str:
    """A tier in one line: "Sahabat · mulai Rp1.000.000 · poin × 1,25"."""
    return QCoreApplication.translate("programme", "{name} · mulai {spend} · poin × {times}").format(
        name=tier.name, spend=rupiah_text(tier.from_spend), times=times_text(tier.multiplier_bp)
    )


def times_text(multiplier_bp: int) -> str:
    """A multiplier as people write it: 12500 basis points are 1,25."""
    whole, rest = divmod(multiplier_bp, 10_000)
    return f"{whole},{rest:04}".rstrip("0").rstrip(",") if rest else str(whole)


def preview_lines(preview: Preview) -> tuple[str, ...]:
    """What a purchase wins at each tier, one sentence each, and until when the points are good."""
    translate = QCoreApplication.translate
    lines = [
        translate("programme", "Belanja {spend} oleh {tier} mendapat {points} poin.").format(
            spend=rupiah_text(preview.spend), tier=tier, points=grouped(points)
        )
        for tier, points in preview.wins
    ]
    if preview.good_until is None:
        lines.append(translate("programme", "Poinnya tidak pernah hangus."))
    else:
        lines.append(
            translate("programme", "Poin yang didapat di hari pertama berlaku sampai {day}.").format(
                day=f"{preview.good_until:%d-%m-%Y}"
            )
        )
    return (*lines, *filter(None, [gifts_line(preview.terms)]))


def kind_text(kind: RewardKind) -> str:
    """What kind of reward it is."""
    translate = QCoreApplication.translate
    return {
        RewardKind.AMOUNT_OFF: translate("programme", "Potongan rupiah"),
        RewardKind.PERCENT_OFF: translate("programme", "Potongan persen"),
        RewardKind.FREE_ITEM: translate("programme", "Barang gratis"),
        RewardKind.POINTS_AS_RUPIAH: translate("programme", "Poin jadi rupiah"),
    }[kind]


def gives_text(line: RewardLine) -> str:
    """What a reward gives: "25% paling banyak Rp20.000 untuk Pempek satuan"."""
    reward, translate = line.reward, QCoreApplication.translate
    match reward.kind:
        case RewardKind.FREE_ITEM:
            gone = translate("programme", "barang yang sudah tidak ada")
            item = line.names.get(reward.item_id or "", gone)
            return translate("programme", "gratis {n} × {item}").format(n=reward.pieces, item=item)
        case RewardKind.POINTS_AS_RUPIAH:
            return translate("programme", "{value} per poin").format(value=rupiah_text(reward.amount))
        case RewardKind.PERCENT_OFF:
            return _for_goods(line, _percent(reward))
        case _:
            off = translate("programme", "potongan {amount}").format(amount=rupiah_text(reward.amount))
            return _for_goods(line, off)


def _percent(reward: Reward) -> str:
    if reward.cap is None:
        return percent_text(reward.percent_bp)
    return QCoreApplication.translate("programme", "{percent} paling banyak {amount}").format(
        percent=percent_text(reward.percent_bp), amount=rupiah_text(reward.cap)
    )


def _for_goods(line: RewardLine, what: str) -> str:
    translate, goods = QCoreApplication.translate, goods_words(line.reward.goods, line.names)
    if line.reward.kind is RewardKind.PERCENT_OFF and line.reward.cheapest:
        piece = translate("programme", "untuk satu barang termurah")
        if goods:
            piece = translate("programme", "untuk satu {goods} termurah").format(goods=goods)
        return f"{what} {piece}"
    if not goods:
        return what
    return translate("programme", "{what} untuk {goods}").format(what=what, goods=goods)


def state_text(reward: Reward, today: date) -> str:
    """Whether a reward is on offer today."""
    translate = QCoreApplication.translate
    if not reward.active:
        return translate("programme", "ditarik")
    if today < reward.valid_from:
        return translate("programme", "mulai {day}").format(day=f"{reward.valid_from:%d-%m-%Y}")
    if reward.valid_to is not None and today > reward.valid_to:
        return translate("programme", "sudah lewat")
    if reward.valid_to is not None:
        return translate("programme", "sampai {day}").format(day=f"{reward.valid_to:%d-%m-%Y}")
    return translate("programme", "berlaku")
