"""The form of one item."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from pempek_pos.catalog.item import (
    LONGEST_SHELF_LIFE,
    Category,
    Item,
    ItemFacts,
)
from pempek_pos.catalog.price_list import HIGHEST_PRICE
from pempek_pos.money.amount import Rupiah, rupiah_text
from ui.settings.form_sheet import FormSheet
from ui.settings.items.state import ItemForm
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.combo import Combo, Option
from ui.widgets.field import Field, TextField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.money_field import MoneyField, WholeField
from ui.widgets.stack import column, holder, row
from ui.widgets.toggle import Toggle

_NEW: str = "\n"
"""No group is called that."""


class ItemSheet(FormSheet):
    """Emits `saved`, `withdrawn`, `restored`, and the wish to see the item's prices."""

    withdrawn = Signal()
    restored = Signal()
    prices_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", width=720)
        self._item: Item | None = None
        self.code = TextField("PS-ADA")
        self.name = TextField(self.tr("nama di kasir dan struk"))
        self.unit = TextField(self.tr("pcs"))
        self.price = MoneyField(most=HIGHEST_PRICE)
        self.barcode = TextField(self.tr("pindai atau kosongkan"))
        self.group = Combo()
        self.new_group = TextField(self.tr("nama kelompok baru"))
        self.storage = TextField(self.tr("misalnya beku −18 °C"))
        self.days = WholeField(self.tr("hari"), most=LONGEST_SHELF_LIFE)
        self.allergens = TextField(self.tr("misalnya ikan, telur"))
        self.earns = Toggle(self.tr("Belanja barang ini mendapat poin"))
        self._price_now = PlainLabel("", Role.FIGURE)
        self.see_prices = Button(self.tr("Ubah harga…"), icon="tags")
        self._shelf = Button("", Weight.QUIET)
        self._lay_out()
        self.see_prices.clicked.connect(self.prices_wanted)
        self._shelf.clicked.connect(self._turn_shelf)
        self.group.chosen.connect(self._change_group)

    def _lay_out(self) -> None:
        self._new_price = self.field("price", self.tr("Harga jual (Rp)"), self.price)
        price_now = column(PlainLabel(self.tr("Harga hari ini"), Role.MUTED), self._price_now, gap=0)
        self._kept_price = holder(row(price_now, None, self.see_prices))
        code = self.field("code", self.tr("Kode"), self.code)
        unit = self.field("unit", self.tr("Satuan"), self.unit)
        barcode = self.field("barcode", self.tr("Kode batang"), self.barcode)
        first = self.beside(code, barcode, unit, shares=(3, 4, 2))
        self._group = self.field("category", self.tr("Kelompok"), self.group)
        self._new_group = Field(self.tr("Kelompok baru"), self.new_group)
        keeping = self.beside(
            self.field("storage", self.tr("Cara simpan"), self.storage),
            self.field("shelf life", self.tr("Tahan berapa hari"), self.days),
        )
        self.lay_out(
            self.field("name", self.tr("Nama"), self.name),
            first,
            self.beside(self._group, self._new_group),
            self._new_price,
            self._kept_price,
            self.earns,
            keeping,
            self.field("allergens", self.tr("Alergen"), self.allergens),
        )
        self.set_foot(self._shelf, None, self.save)

    def fill(self, item: Item | None, categories: Sequence[Category]) -> None:
        """Show an item, or an empty form."""
        self._item = item
        self.forget_faults()
        self.set_title(self.tr("Barang baru") if item is None else item.name)
        self.group.set_options(
            [Option(category.name, category.name) for category in categories]
            + [Option(_NEW, self.tr("Kelompok baru…"))]
        )
        self._write(item)
        self._new_price.setVisible(item is None)
        self._kept_price.setVisible(item is not None)
        self._shelf.setVisible(item is not None)
        active = item is None or item.active
        self._shelf.set_text(self.tr("Tarik dari kasir") if active else self.tr("Kembalikan ke kasir"))
        self._shelf.set_icon("archive" if active else "undo-2")
        self._change_group()

    def form(self) -> ItemForm:
        """What the form says now."""
        price = self.price.value()
        group = self.new_group.text() if self.group.choice() == _NEW else self.group.choice()
        facts = ItemFacts(
            self.code.text(),
            self.name.text(),
            self.unit.text(),
            group,
            self.earns.isChecked(),
            self.barcode.text() or None,
            self.storage.text(),
            self.days.value(),
            self.allergens.text(),
        )
        return ItemForm(facts, None if price is None else Rupiah(price))

    def _write(self, item: Item | None) -> None:
        self.code.setText(item.code if item else "")
        self.name.setText(item.name if item else "")
        self.unit.setText(item.unit if item else self.tr("pcs"))
        self.barcode.setText((item.barcode or "") if item else "")
        self.storage.setText(item.storage if item else "")
        self.days.set_value(item.shelf_life_days if item else None)
        self.allergens.setText(item.allergens if item else "")
        self.earns.setChecked(item.earns_points if item else True)
        self.price.set_value(None)
        self.new_group.clear()
        if item:
            self.group.choose(item.category.name)
        known = item is not None and item.price is not None
        self._price_now.setText(rupiah_text(item.price) if known and item and item.price is not None else "–")

    def _change_group(self) -> None:
        self._new_group.setVisible(self.group.choice() == _NEW)

    def _turn_shelf(self) -> None:
        if self._item is not None and self._item.active:
            self.withdrawn.emit()
        else:
            self.restored.emit()
