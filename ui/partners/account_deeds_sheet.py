"""What else can be done about an account: a short list, each deed with what it means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.partners.account_state import AccountDeed
from ui.widgets.choice_list import Choice, ChoiceList, row_height
from ui.widgets.sheet import Sheet


class AccountDeedsSheet(Sheet):
    """`chosen` brings the deed; a touch or Enter picks it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("", width=560)
        self.list = ChoiceList(self.tr("Yang bisa dilakukan"))
        self.set_body(self.list, pad=16)
        self.list.chosen.connect(self._tell)

    def ask(self, name: str, deeds: tuple[AccountDeed, ...], over: QWidget) -> None:
        """Open with what this person may do."""
        self.set_title(name)
        self.list.set_choices([self._choice(deed) for deed in deeds])
        self.list.setFixedHeight(len(deeds) * row_height() + 4)
        self.open(over=over, first=self.list)

    def _tell(self, key: str) -> None:
        self.close_veil()
        self.chosen.emit(AccountDeed(key))

    def _choice(self, deed: AccountDeed) -> Choice:
        title, detail, icon = {
            AccountDeed.GOODS_BACK: (
                self.tr("Retur barang"),
                self.tr("Barang kembali menjadi nota kredit, dengan harga fakturnya"),
                "undo-2",
            ),
            AccountDeed.WRITE_OFF: (
                self.tr("Hapus buku"),
                self.tr("Tagihan yang tidak akan dibayar lagi; pemilik menyetujui"),
                "ban",
            ),
            AccountDeed.REPAY: (
                self.tr("Bayar kembali kredit"),
                self.tr("Kelebihan bayar dikembalikan ke mitra"),
                "banknote",
            ),
            AccountDeed.MOVE: (
                self.tr("Pindahkan pembayaran"),
                self.tr("Uang yang melunasi satu tagihan dipakai untuk tagihan lain"),
                "arrow-left-right",
            ),
        }[deed]
        return Choice(deed.value, title, detail, icon=icon)
