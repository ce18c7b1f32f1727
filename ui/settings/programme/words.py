"""Terms and rewards in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from pempek_pos.loyalty.programme import Programme, Tier
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import grouped, rupiah_text
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
    return tuple(lines)


def percent_text(basis_points: int) -> str:
    """Basis points as people write a percent: 1250 are 12,5%."""
    whole, rest = divmod(basis_points, 100)
    return f"{whole},{rest:02}".rstrip("0") + "%" if rest else f"{whole}%"


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
    """What a reward gives."""
    reward, translate = line.reward, QCoreApplication.translate
    match reward.kind:
        case RewardKind.FREE_ITEM:
            return translate("programme", "{n} × {item}").format(
                n=reward.pieces, item=line.item_name or translate("programme", "barang yang sudah tidak ada")
            )
        case RewardKind.POINTS_AS_RUPIAH:
            return translate("programme", "{value} per poin").format(value=rupiah_text(reward.amount))
        case RewardKind.PERCENT_OFF:
            return percent_text(reward.percent_bp)
        case _:
            return rupiah_text(reward.amount)


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
