"""Deleting who a member is: what goes for good and what stays, before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped
from ui.members.care_state import Forgetting
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder
from ui.wording import sentence


class ForgetSheet(Sheet):
    """`sent` is the deed; it cannot be undone, so it wants Ctrl and Enter."""

    sent = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Hapus data pribadi"), width=600)
        self._who = PlainLabel("", Role.STRONG, wrap=True)
        self._stays = PlainLabel("", Role.BODY, wrap=True)
        self._points = PlainLabel("", Role.BODY, wrap=True)
        self._error = PlainLabel("", Role.BAD, wrap=True)
        goes = PlainLabel(
            self.tr(
                "Nama, nomor HP, ulang tahun, catatan, dan nomor di sistem lama. Kabar promosi berhenti. "
                "Kartunya tidak bisa dipakai lagi, dan tidak ada yang bisa mencarinya."
            ),
            wrap=True,
        )
        last = PlainLabel(
            self.tr("Lakukan hanya bila anggota memintanya. Tidak bisa dibatalkan."), Role.STRONG, wrap=True
        )
        self.set_body(
            holder(
                column(
                    self._who, 4, PlainLabel(self.tr("Dihapus selamanya"), Role.MUTED), goes, 4, Divider(),
                    4, PlainLabel(self.tr("Tetap disimpan, tanpa nama"), Role.MUTED), self._stays,
                    self._points, 4, Divider(), 4, last, self._error, gap=4,
                )
            )
        )  # fmt: skip
        leave = Button(self.tr("Batal"))
        leave.clicked.connect(self.close_veil)
        self.send = Button(self.tr("Hapus data pribadi"), Weight.DANGER, icon="trash-2", key="Ctrl+Enter")
        self.send.clicked.connect(self.sent)
        self.set_foot(None, leave, self.send)

    def ask(self, state: Forgetting, over: QWidget) -> None:
        """Open for this member."""
        self._error.hide()
        self._who.setText(f"{state.name} · {state.card_no}")
        self._stays.setText(
            self.tr("Struk belanja, catatan poin, dan semua jumlah di laporan tidak berubah.")
        )
        self._points.setText(
            self.tr("{n} poin yang tersisa tidak bisa dipakai lagi.").format(n=grouped(state.balance))
        )
        self._points.setVisible(state.balance > 0)
        self.open(over=over)

    def say_error(self, error: ShopError) -> None:
        """Say why not."""
        self._error.setText(sentence(error))
        self._error.show()
