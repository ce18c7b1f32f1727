"""What a member bought: receipts newest first, and the items they like most."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import rupiah_text
from pempek_pos.sales.receipt import Receipt
from ui.members.favourites import favourites
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
        self.table.chosen.connect(lambda receipt: self.receipt_wanted.emit(receipt.id))
        self._look.clicked.connect(self._ask)

    def show_profile(self, profile: Profile) -> None:
        """Show this member's purchases."""
        self.table.set_rows(profile.purchases)
        self._look.setEnabled(bool(profile.purchases))
        liked = favourites(profile.purchases)
        self._liked.show_lines([Line(item.name, f"{item.pieces}×") for item in liked])
        self._none.setVisible(not liked)

    def _ask(self) -> None:
        if self.table.value() is None:
            self.table.select(0)
        if (receipt := self.table.value()) is not None:
            self.receipt_wanted.emit(receipt.id)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda receipt: short_day(receipt.business_date), width=116),
            Column(self.tr("Barang"), _goods, stretch=1),
            Column(
                self.tr("Total"),
                lambda receipt: rupiah_text(receipt.due),
                right=True,
                width=116,
                strong=True,
                tone_of=lambda receipt: "red" if receipt.due < 0 else "",
            ),
            Column(self.tr("Poin"), _points, right=True, width=84, tone_of=lambda _: "amber"),
        ]


def _goods(receipt: Receipt) -> str:
    return ", ".join(f"{line.quantity}× {line.name}" for line in receipt.lines)


def _points(receipt: Receipt) -> str:
    return signed_points(receipt.member.won - receipt.member.spent) if receipt.member else ""
