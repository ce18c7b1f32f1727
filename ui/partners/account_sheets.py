"""The account with its sheets, one in front at a time."""

from pathlib import Path

from PySide6.QtCore import QObject

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.partners.account import Payment
from pempek_pos.partners.paper import PaperNumber
from ui.partners.account_deeds_sheet import AccountDeedsSheet
from ui.partners.account_desk import Done
from ui.partners.account_state import AccountDeed, AccountState, Moving, Paying, Returning
from ui.partners.account_tab import AccountTab
from ui.partners.booked_words import claim_label
from ui.partners.move_sheet import MoveSheet
from ui.partners.notices import Notices
from ui.partners.papers_sheet import PapersSheet
from ui.partners.pay_sheet import PaySheet
from ui.partners.repay_sheet import RepaySheet
from ui.partners.return_sheet import ReturnSheet
from ui.partners.write_off_sheet import WriteOffSheet
from ui.widgets.notice import Tone
from ui.widgets.veil import keep


class AccountSheets(QObject):
    """Shows what it is told over the page's window."""

    def __init__(self, tab: AccountTab, notices: Notices) -> None:
        super().__init__(tab)
        self._tab = tab
        self._notices = notices
        self.pay = PaySheet()
        self.deeds = AccountDeedsSheet()
        self.write_off = WriteOffSheet()
        self.repay = RepaySheet()
        self.move = MoveSheet()
        self.goods_back = ReturnSheet()
        self.papers = PapersSheet()
        self._asking = (self.pay, self.write_off, self.repay, self.move, self.goods_back, self.papers)
        keep(tab, self.deeds, *self._asking)

    def show_account(self, state: AccountState) -> None:
        """Show the account."""
        self._tab.show_account(state)

    def open_pay(self, state: Paying) -> None:
        """Ask how much came, and how."""
        self.pay.ask(state, self._tab.window())

    def show_pay(self, state: Paying) -> None:
        """Say what this amount would settle."""
        self.pay.show_state(state)

    def open_deeds(self, name: str, deeds: tuple[AccountDeed, ...]) -> None:
        """Ask what is to be done."""
        self.deeds.ask(name, deeds, self._tab.window())

    def open_write_off(self, state: AccountState) -> None:
        """Ask which claim is given up."""
        self.write_off.ask(state, self._tab.window())

    def open_repay(self, available: Rupiah) -> None:
        """Ask how much is paid back."""
        self.repay.ask(available, self._tab.window())

    def open_move(self, state: Moving) -> None:
        """Ask whose money settles another invoice."""
        self.move.ask(state, self._tab.window())

    def show_move(self, state: Moving) -> None:
        """Show what settled the chosen invoice."""
        self.move.show_state(state)

    def open_return(self, state: Returning) -> None:
        """Ask which goods come back."""
        self.goods_back.ask(state, self._tab.window())

    def show_return(self, state: Returning) -> None:
        """Say what that comes to."""
        self.goods_back.show_state(state)

    def open_papers(self, papers: tuple[PaperNumber, ...], first: str) -> None:
        """Ask which paper."""
        self.papers.ask(papers, first, self._tab.window())

    def say_sheet_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be done."""
        for sheet in self._asking:
            if sheet.is_open:
                sheet.say_error(error)
                return
        self._notices.say_error(error)

    def close_sheets(self) -> None:
        """Back to the page."""
        for sheet in (self.deeds, *self._asking):
            sheet.close_veil()

    def say_paid(self, payment: Payment, receipt: Path | None) -> None:
        """Tell what came, what it settled, and where its receipt is."""
        words = self.tr("{amount} diterima.").format(amount=rupiah_text(payment.amount))
        if payment.settled:
            labels = ", ".join(claim_label(label) for label, _ in payment.settled)
            words += " " + self.tr("Untuk {numbers}.").format(numbers=labels)
        if payment.left_as_credit:
            words += " " + self.tr("{amount} jadi kredit.").format(amount=rupiah_text(payment.left_as_credit))
        if receipt is None:
            words += " " + self.tr("Kuitansi {number} belum tersimpan: buat lagi lewat Surat.").format(
                number=payment.number
            )
            self._notices.say(Tone.WARN, words)
        else:
            self._notices.say_kept(receipt, words)

    def say_done(self, done: Done) -> None:
        """Tell what was done."""
        words = {
            Done.WRITTEN_OFF: self.tr("Tagihan sudah dihapus buku."),
            Done.REPAID: self.tr("Kredit sudah dibayar kembali."),
            Done.MOVED: self.tr("Pembayaran sudah dipindahkan."),
            Done.TAKEN_BACK: self.tr("Barang sudah kembali; nota kreditnya ada di Surat."),
        }
        self._notices.say(Tone.OK, words[done])

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._notices.say_kept(path)

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        self._notices.say_disk(place)
