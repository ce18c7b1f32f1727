"""Figures as screens write them: short amounts for axes, shares, rises and falls, signed money."""

from PySide6.QtCore import QCoreApplication, QLocale

from pempek_pos.money.amount import grouped, rupiah_text

_MILLION = 1_000_000
_THOUSAND = 1_000
_FULL_BP = 10_000


def axis_rupiah(amount: int) -> str:
    """Money in little room: 750 rb, 1,2 jt."""
    if abs(amount) >= _MILLION:
        return QCoreApplication.translate("figures", "{n} jt").format(n=_tenths(amount, _MILLION))
    if abs(amount) >= _THOUSAND:
        return QCoreApplication.translate("figures", "{n} rb").format(n=_tenths(amount, _THOUSAND))
    return grouped(amount)


def signed_rupiah(amount: int) -> str:
    """Money with its direction: +Rp50.000, −Rp12.000, Rp0."""
    return f"+{rupiah_text(amount)}" if amount > 0 else rupiah_text(amount)


def signed_points(points: int) -> str:
    """Points with their direction: +62, −500, 0."""
    return f"+{grouped(points)}" if points > 0 else grouped(points)


def percent(basis_points: int) -> str:
    """A share in whole percent, rounded: 62%."""
    return f"{(basis_points + 50) // 100}%"


def share_bp(part: int, whole: int) -> int:
    """A part of a whole in basis points; 0 of nothing."""
    return part * _FULL_BP // whole if whole > 0 else 0


def rise_bp(now: int, before: int) -> int | None:
    """How much more `now` is than `before`, in basis points; None where there was nothing before."""
    return (now - before) * _FULL_BP // before if before > 0 else None


def _tenths(amount: int, unit: int) -> str:
    whole, tenth = divmod(round(abs(amount) * 10 / unit), 10)
    sign = "\N{MINUS SIGN}" if amount < 0 else ""
    return f"{sign}{whole}{QLocale().decimalPoint()}{tenth}" if tenth else f"{sign}{whole}"
