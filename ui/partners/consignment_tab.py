"""Titip jual: what is out there at which price, and every note about it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.catalog.item import Item
from pempek_pos.consignment.goods import ConsignmentNote, NoteKind, OutThere
from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped, rupiah_text
from ui.partners.consignment_presenter import ConsignmentPresenter, Goods, ShelfItem
from ui.partners.count_sheet import CountSheet
from ui.partners.leave_sheet import LeaveSheet
from ui.partners.notices import Notices
from ui.partners.tabs import PartnerTab, TabDesk
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState, Tone
from ui.widgets.stack import column
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep
from ui.words.days import short_day


class ConsignmentTab(QWidget):
    """Shows what it is told."""

    leave_wanted = Signal()
    count_wanted = Signal()

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self.leave = LeaveSheet()
        self.count = CountSheet()
        keep(self, self.leave, self.count)
        self._worth = PlainLabel("", Role.AMOUNT)
        self.leave_button = Button(self.tr("Titipkan barang"), Weight.PRIMARY, icon="package-open", key="F8")
        self.count_button = Button(self.tr("Hitung titipan"), icon="clipboard-check", key="F9")
        empty = EmptyState("store", self.tr("Tidak ada barang yang sedang dititipkan di mitra ini."))
        self.shelf = ValueTable(self.tr("Barang titipan"), self._goods_columns(), empty)
        self.notes = ValueTable(
            self.tr("Catatan titip jual"),
            self._note_columns(),
            EmptyState("clipboard-list", self.tr("Belum ada catatan titip jual.")),
        )
        tools = (self._worth, self.count_button, self.leave_button)
        shelf = TableCard(self.tr("Di toko mitra"), self.shelf, *tools)
        notes = TableCard(self.tr("Catatan"), self.notes)
        for card in (shelf, notes):
            card.setMinimumHeight(px(232))
        self.setLayout(column(shelf, notes, gap=12))
        self.leave_button.clicked.connect(self.leave_wanted)
        self.count_button.clicked.connect(self.count_wanted)

    def show_shelf(
        self, out_there: tuple[OutThere, ...], notes: tuple[ConsignmentNote, ...], may_consign: bool
    ) -> None:
        """Show what is out there and what was noted."""
        worth = sum(one.worth for one in out_there)
        self._worth.setText(rupiah_text(worth) if out_there else "")
        self.shelf.set_rows(out_there)
        self.notes.set_rows(notes)
        self.leave_button.setVisible(may_consign)
        self.count_button.setVisible(may_consign and bool(out_there))

    def open_leave(self, name: str, items: tuple[Item, ...]) -> None:
        """Ask what is left."""
        self.leave.ask(name, items, self.window())

    def open_count(self, name: str, items: tuple[ShelfItem, ...]) -> None:
        """Ask what was found."""
        self.count.ask(name, items, self.window())

    def close_form(self) -> None:
        """It is kept."""
        self.leave.close_veil()
        self.count.close_veil()

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""
        (self.leave if self.leave.is_open else self.count).say_error(error)

    def tell(self, note: ConsignmentNote) -> None:
        """Tell what was noted."""
        if note.kind is NoteKind.LEFT:
            words = self.tr("{number}: barang senilai {amount} dititipkan.")
        elif note.sale_id:
            words = self.tr("{number}: yang terjual, {amount}, sudah ditagih.")
        else:
            words = self.tr("{number}: tidak ada yang terjual.")
        self._notices.say(Tone.OK, words.format(number=note.number, amount=rupiah_text(note.worth)))

    def _goods_columns(self) -> list[Column]:
        return [
            Column(self.tr("Barang"), lambda one: one.name, stretch=1, strong=True),
            Column(self.tr("Dititip sejak"), lambda one: short_day(one.left_on), width=124),
            Column(self.tr("Harga"), lambda one: rupiah_text(one.unit_price), right=True, width=104),
            Column(self.tr("Jumlah"), lambda one: grouped(one.pieces), right=True, width=84),
            Column(self.tr("Nilai"), lambda one: rupiah_text(one.worth), right=True, width=120),
        ]

    def _note_columns(self) -> list[Column]:
        kinds = {NoteKind.LEFT: self.tr("Dititipkan"), NoteKind.COUNTED: self.tr("Dihitung")}
        return [
            Column(self.tr("Tanggal"), lambda note: short_day(note.on_day), width=112),
            Column(self.tr("Nomor"), lambda note: note.number, width=132),
            Column(self.tr("Kejadian"), lambda note: kinds[note.kind], width=100),
            Column(self.tr("Isi"), self._told, stretch=1),
            Column(self.tr("Nilai"), lambda note: rupiah_text(note.worth), right=True, width=120),
        ]

    def _told(self, note: ConsignmentNote) -> str:
        """Each item with its pieces, then what was written."""
        words = {
            "left": "{n} {name}",
            "sold": self.tr("terjual {n} {name}"),
            "taken back": self.tr("ditarik {n} {name}"),
            "expired": self.tr("kedaluwarsa {n} {name}"),
        }
        goods = [
            words[line.move.kind.value].format(n=grouped(abs(line.move.pieces)), name=line.name)
            for line in note.lines
        ]
        return " · ".join(filter(None, (", ".join(goods) or self.tr("semua masih di rak"), note.note)))


def consignment_tab(desk: TabDesk) -> PartnerTab:
    """Titip jual, as a part of the profile."""
    view = ConsignmentTab(desk.notices)
    goods = Goods(desk.shop.consignment, desk.shop.catalog, desk.shop.sales)
    presenter = ConsignmentPresenter(goods, view, desk.around.who, desk.page)
    view.leave_wanted.connect(presenter.leave_wanted)
    view.count_wanted.connect(presenter.count_wanted)
    view.leave.sent.connect(presenter.leave)
    view.count.sent.connect(presenter.count)
    word = QCoreApplication.translate("partners", "Titip jual")
    return PartnerTab("consignment", word, "store", view, presenter)
