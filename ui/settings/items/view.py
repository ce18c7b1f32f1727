"""The list of the menu."""

from datetime import date

from PySide6.QtCore import Signal

from pempek_pos.catalog.item import Category, Item
from pempek_pos.money.amount import grouped, rupiah_text
from ui.settings.items.item_sheet import ItemSheet
from ui.settings.items.price_sheet import PriceSheet
from ui.settings.items.state import PriceHistory, Shelf
from ui.settings.section import Section
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace
from ui.widgets.coats import Weight
from ui.widgets.field import SearchField
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column, row
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep


class ItemsView(Section):
    """Emits what is looked for and which item is wanted; its sheets emit what is to be kept."""

    looked_for = Signal(str)
    shelf_chosen = Signal(object)
    new_wanted = Signal()
    file_wanted = Signal()
    item_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.add = Button(self.tr("Tambah barang"), Weight.PRIMARY, icon="plus", key="Ctrl+N")
        self.from_file = Button(self.tr("Ambil dari berkas"), icon="file-spreadsheet")
        self.set_heading(self.tr("Barang & harga"), self.from_file, self.add)
        self.form = ItemSheet()
        self.prices = PriceSheet()
        keep(self, self.form, self.prices)
        self.box = SearchField(self.tr("Cari nama atau kode"))
        self.shelf = Segmented(
            self.tr("Yang ditampilkan"),
            [
                ChipFace(Shelf.ON_SALE.value, self.tr("Dijual")),
                ChipFace(Shelf.WITHDRAWN.value, self.tr("Ditarik")),
                ChipFace(Shelf.ALL.value, self.tr("Semua")),
            ],
        )
        self.shelf.setFixedWidth(px(288))
        self._count = PlainLabel("", Role.SMALL)
        self._empty = EmptyState("utensils", "", action=self.tr("Tambah barang"))
        self.table = ValueTable(self.tr("Barang"), self._columns(), self._empty)
        self.put(
            column(row(self.box, self.shelf, gap=12), Card(column(self.table), pad=1), self._count, gap=12)
        )
        self._connect()

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Kode"), lambda item: item.code, width=96, tone_of=_tone),
            Column(self.tr("Nama"), lambda item: item.name, stretch=2, strong=True, tone_of=_tone),
            Column(self.tr("Kelompok"), lambda item: item.category.name, stretch=1, tone_of=_tone),
            Column(self.tr("Harga"), _price, right=True, width=112, tone_of=_tone),
            Column(self.tr("Poin"), self._points, width=72, tone_of=_tone),
        ]

    def _connect(self) -> None:
        self.box.textChanged.connect(self.looked_for)
        self.shelf.chosen.connect(lambda key: self.shelf_chosen.emit(Shelf(key)))
        self.add.clicked.connect(self.new_wanted)
        self._empty.acted.connect(self.new_wanted)
        self.from_file.clicked.connect(self.file_wanted)
        self.table.chosen.connect(lambda item: self.item_wanted.emit(item.id))

    def show_items(self, items: tuple[Item, ...], on_file: int) -> None:
        """List these."""
        self._empty.say(self.tr("Tidak ada barang yang cocok.") if on_file else self.tr("Menu masih kosong."))
        self.table.set_rows(items)
        self._count.setText(
            self.tr("{n} dari {all} barang. Klik dua kali atau tekan Enter untuk mengubah.").format(
                n=grouped(len(items)), all=grouped(on_file)
            )
        )

    def open_form(self, item: Item | None, categories: tuple[Category, ...]) -> None:
        """Open the form of an item, or of a new one."""
        self.form.fill(item, categories)
        self.form.open(self, first=self.form.name)

    def open_prices(self, history: PriceHistory, today: date) -> None:
        """Open an item's prices over its form."""
        self.form.close_veil()
        self.prices.fill(history, today)
        if not self.prices.is_open:
            self.prices.open(self, first=self.prices.amount)

    def show_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form that is open."""
        sheet = next((sheet for sheet in (self.prices, self.form) if sheet.is_open), None)
        if sheet is None:
            self.say(Tone.ERROR, sentence)
        else:
            sheet.show_fault(field, sentence)

    def close_form(self) -> None:
        """The form is done with."""
        self.say(Tone.INFO, "")
        self.form.close_veil()
        self.prices.close_veil()

    def _points(self, item: Item) -> str:
        return self.tr("dapat") if item.earns_points else self.tr("tanpa")


def _price(item: Item) -> str:
    return "–" if item.price is None else rupiah_text(item.price)


def _tone(item: Item) -> str:
    return "" if item.active else "muted"
