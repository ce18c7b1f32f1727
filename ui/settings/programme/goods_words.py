"""Goods, percents and days as the owner's sentences say them."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.promotions import EVERY_DAY

_WEEK: Final = 7


def goods_words(goods: Goods, names: Mapping[str, str]) -> str:
    """What is meant: "Pempek satuan dan Cuko 250 ml"; "" for all goods."""
    gone = QCoreApplication.translate("programme", "barang yang sudah tidak ada")
    groups = sorted(names.get(group, gone) for group in goods.groups)
    items = sorted(names.get(item, gone) for item in goods.items)
    return QLocale().createSeparatedList([*groups, *items])


def percent_text(basis_points: int) -> str:
    """Basis points as people write a percent: 1250 are 12,5%."""
    whole, rest = divmod(basis_points, 100)
    point = QLocale().decimalPoint()
    return f"{whole}{point}{rest:02}".rstrip("0") + "%" if rest else f"{whole}%"


def day_text(day: date) -> str:
    """A day in little room: 31-12-2026."""
    return f"{day:%d-%m-%Y}"


def days_words(weekdays: int) -> str:
    """Days of the week: "Senin sampai Jumat", "Sabtu dan Minggu"; "" for every day."""
    if weekdays == EVERY_DAY:
        return ""
    on = [day for day in range(_WEEK) if weekdays >> day & 1]
    names = [QLocale().dayName(day + 1, QLocale.FormatType.LongFormat) for day in on]
    in_a_row = len(on) > 2 and on[-1] - on[0] == len(on) - 1
    if in_a_row:
        return QCoreApplication.translate("programme", "{first} sampai {last}").format(
            first=names[0], last=names[-1]
        )
    return QLocale().createSeparatedList(names)


def hours_words(from_minute: int, to_minute: int) -> str:
    """The hours of a day: "14.00–17.00"."""
    return f"{_clock(from_minute)}–{_clock(to_minute)}"


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}.{minute % 60:02d}"
