"""The sheets for changes by hand, one in front at a time."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from ui.members.adjust_sheet import AdjustSheet
from ui.members.care_state import Adjusting, Deed, Forgetting, Pairing, StampsTaking
from ui.members.deeds_sheet import DeedsSheet
from ui.members.forget_sheet import ForgetSheet
from ui.members.merge_sheet import MergeSheet
from ui.members.notices import Notices
from ui.members.stamps_sheet import StampsSheet
from ui.members.state import Told
from ui.widgets.veil import keep


class CareSheets(QObject):
    """Shows what it is told over the page's window."""

    def __init__(self, page: QWidget, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self._notices = notices
        self.deeds = DeedsSheet()
        self.adjusting = AdjustSheet()
        self.stamps = StampsSheet()
        self.merging = MergeSheet()
        self.forgetting = ForgetSheet()
        keep(page, self.deeds, self.adjusting, self.stamps, self.merging, self.forgetting)

    def open_deeds(self, name: str, deeds: tuple[Deed, ...]) -> None:
        """Ask what is to be done."""
        self.deeds.ask(name, deeds, self._page.window())

    def open_adjust(self, state: Adjusting) -> None:
        """Ask how many points, and why."""
        self.adjusting.ask(state, self._page.window())

    def show_adjust(self, state: Adjusting) -> None:
        """Say what these points would do."""
        self.adjusting.show_state(state)

    def open_stamps(self, state: StampsTaking) -> None:
        """Ask how many stamps."""
        self.stamps.ask(state, self._page.window())

    def show_stamps(self, state: StampsTaking) -> None:
        """Say what these stamps would become."""
        self.stamps.show_state(state)

    def open_merge(self, state: Pairing) -> None:
        """Ask which other card."""
        self.merging.ask(state, self._page.window())

    def show_merge(self, state: Pairing) -> None:
        """Show the matches, or both sides."""
        self.merging.show_state(state)

    def open_forget(self, state: Forgetting) -> None:
        """Say what goes and what stays."""
        self.forgetting.ask(state, self._page.window())

    def say_care_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be done."""
        for sheet in (self.adjusting, self.stamps, self.merging, self.forgetting):
            if sheet.is_open:
                sheet.say_error(error)
                return
        self._notices.say_error(error)

    def close_care(self) -> None:
        """Back to the page."""
        for sheet in (self.deeds, self.adjusting, self.stamps, self.merging, self.forgetting):
            sheet.close_veil()

    def hush(self) -> None:
        """Take back what the page said last."""
        self._notices.dismiss()

    def say_error(self, error: ShopError) -> None:
        """Say on the page what went wrong."""
        self._notices.say_error(error)

    def tell(self, told: Told, about: str = "") -> None:
        """Tell on the page what was done."""
        self._notices.tell(told, about)
