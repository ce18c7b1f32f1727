"""What a member bought: receipts newest first, and the items they like most."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.sales.history import Purchase
from ui.members.state import Profile
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.notice import EmptyState
from ui.widgets.side_by_side import SideBySide
from ui.widgets.stack import Scroll, column, holder
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day
from ui.words.figures import signed_points


class PurchasesTab(QWidget):
    """`receipt_wanted` brings the id of the receipt to look at."""

    receipt_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.table = ValueTable(
            self.tr("Belanja"),
            self._columns(),
            EmptyState("shopping-basket", self.tr("Belum pernah belanja sebagai anggota.")),
        )
        self._look = Button(self.tr("Lihat struk"), Weight.LINK, icon="receipt-text", key="F9")
        self._liked = Lines()
        self._none = PlainLabel(self.tr("Tampil setelah belanja pertama."), Role.MUTED, wrap=True)
        bought = TableCard(self.tr("Belanja"), self.table, self._look)
        bought.setMinimumHeight(300)
        inner = holder(column(self._liked, self._none, None, gap=4, edge=(12, 0, 12, 8)))
        liked = TableCard(self.tr("Kesukaan"), Scroll(inner))
        both = SideBySide(bought, liked, side_width=px(264), wide_from=760, low=190)
        self.setLayout(column(both, gap=0))
        self.table.chosen.connect(lambda purchase: self.receipt_wanted.emit(purchase.id))
        self._look.clicked.connect(self._ask)

    def show_profile(self, profile: Profile) -> None:
        """Show this member's purchases."""
        self.table.set_rows(profile.history.purchases)
        self._look.setEnabled(bool(profile.history.purchases))
        liked = profile.history.favourites
        self._liked.show_lines([Line(item.name, f"{item.pieces}×") for item in liked])
        self._none.setVisible(not liked)

    def _ask(self) -> None:
        if self.table.value() is None:
            self.table.select(0)
        if (purchase := self.table.value()) is not None:
            self.receipt_wanted.emit(purchase.id)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda purchase: short_day(purchase.on_day), width=116),
            Column(self.tr("Barang"), _goods, stretch=1),
            Column(
                self.tr("Total"),
                lambda purchase: rupiah_text(purchase.due),
                right=True,
                width=116,
                strong=True,
                tone_of=lambda purchase: "red" if purchase.due < 0 else "",
            ),
            Column(self.tr("Poin"), _points, right=True, width=84, tone_of=lambda _: "amber"),
        ]


def _goods(purchase: Purchase) -> str:
    return ", ".join(f"{one.pieces}× {one.name}" for one in purchase.goods)


def _points(purchase: Purchase) -> str:
    return signed_points(purchase.points) if purchase.points else ""
