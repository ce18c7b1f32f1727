"""The prices and the cost of one item: those that were, the one in force, those to come, and a new one."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal

from pempek_pos.catalog.costs import DatedCost
from pempek_pos.catalog.price_list import HIGHEST_PRICE, DatedPrice, PriceTier
from pempek_pos.money.amount import Rupiah, rupiah_text
from ui.settings.form_sheet import FormSheet
from ui.settings.items.state import NewPrice, PriceHistory
from ui.theme_look import px
from ui.widgets.combo import Combo, DayField, Option
from ui.widgets.money_field import MoneyField
from ui.widgets.notice import EmptyState
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable

_LATEST: Final = date(1970, 1, 1)
_COST: Final = "cost"


class PriceSheet(FormSheet):
    """Emits `saved` with the wish to name the price in its form."""

    priced = Signal(object)

    def __init__(self) -> None:
        super().__init__("", width=720)
        self._today = _LATEST
        self.tier = Combo(
            [
                Option(PriceTier.RETAIL.value, self.tr("Umum (kasir)")),
                Option(PriceTier.RESELLER.value, self.tr("Reseller")),
                Option(PriceTier.AGEN.value, self.tr("Agen")),
                Option(PriceTier.DISTRIBUTOR.value, self.tr("Distributor")),
                Option(_COST, self.tr("Harga pokok")),
            ]
        )
        self.amount = MoneyField(most=HIGHEST_PRICE)
        self.day = DayField(_LATEST)
        self.table = ValueTable(
            self.tr("Harga"),
            [
                Column(self.tr("Untuk"), self._tier_name, stretch=2, tone_of=self._tone),
                Column(self.tr("Mulai"), lambda p: f"{p.valid_from:%d-%m-%Y}", width=120, tone_of=self._tone),
                Column(self.tr("Harga"), lambda p: rupiah_text(p.amount), right=True, width=120, strong=True),
            ],
            EmptyState("tags", self.tr("Belum ada harga.")),
        )
        self.table.setFixedHeight(px(220))
        form = self.beside(
            self.field("tier", self.tr("Untuk"), self.tier),
            self.field("price", self.tr("Harga baru (Rp)"), self.amount),
            self.field("valid from", self.tr("Mulai tanggal"), self.day),
            shares=(3, 3, 2),
        )
        self.lay_out(Card(column(self.table), pad=1), form)
        self.save.set_text(self.tr("Tetapkan harga"))
        self.set_foot(None, self.save)
        self.saved.connect(lambda: self.priced.emit(self.form()))

    def fill(self, history: PriceHistory, today: date) -> None:
        """Show an item's prices and an empty form for the next."""
        self._today = today
        self.forget_faults()
        self.set_title(self.tr("Harga {name}").format(name=history.item.name))
        self.table.set_rows((*history.prices, *history.costs))
        self.amount.set_value(None)
        self.day.setMinimumDate(self.day.date().fromString(today.isoformat(), "yyyy-MM-dd"))
        self.day.set_day(today)

    def form(self) -> NewPrice:
        """What the form says now."""
        amount = self.amount.value()
        tier = self.tier.choice()
        return NewPrice(
            None if tier == _COST else PriceTier(tier),
            None if amount is None else Rupiah(amount),
            self.day.day(),
        )

    def _tier_name(self, price: DatedPrice | DatedCost) -> str:
        at = self.tier.findData(price.tier.value if isinstance(price, DatedPrice) else _COST)
        return self.tier.itemText(at)

    def _tone(self, price: DatedPrice | DatedCost) -> str:
        return "amber" if price.valid_from > self._today else ""
