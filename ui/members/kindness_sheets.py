"""The sheets for drafts and vouchers over the members' page."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.messages.draft import Letter
from ui.members.letters_sheet import LettersSheet
from ui.members.notices import Notices
from ui.members.state import Told
from ui.members.voucher_sheet import VoucherSheet
from ui.widgets.veil import keep


class KindnessSheets(QObject):
    """Shows what it is told."""

    def __init__(self, page: QWidget, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self._notices = notices
        self.letters, self.voucher = LettersSheet(), VoucherSheet()
        keep(page, self.letters, self.voucher)

    def open_letters(self, name: str, letters: tuple[Letter, ...]) -> None:
        """Show what may be written."""
        self.letters.ask(name, letters, self._page.window())

    def open_draft(self, link: str) -> None:
        """Open the draft in whatever the person chats with."""
        self.letters.open_draft(link)

    def open_voucher(self, name: str, today: date) -> None:
        """Ask how much, until when, and why."""
        self.voucher.ask(name, today, self._page.window())

    def close_kindness(self) -> None:
        """It is done, or somebody else is here now."""
        self.letters.close_veil()
        self.voucher.close_veil()

    def say_kindness_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""
        if self.letters.is_open:
            self.letters.say_error(error)
        elif self.voucher.is_open:
            self.voucher.say_error(error)
        else:
            self._notices.say_error(error)

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""
        self._notices.tell(told, about)
