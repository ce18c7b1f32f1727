"""The partner in front: head, the row of tabs, and the part that is in front."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.partners.head import PartnerHead
from ui.partners.state import Profile
from ui.widgets.button import Button
from ui.widgets.chip import ChipFace, ChipRow
from ui.widgets.coats import Weight
from ui.widgets.front_page import FrontPage
from ui.widgets.stack import Scroll, column, holder, row


class TabFace(Protocol):
    """What is seen of a part of the profile (ui/partners/tabs.py)."""

    @property
    def key(self) -> str:
        """What it is called inside."""

    @property
    def word(self) -> str:
        """What it is called on screen."""

    @property
    def icon(self) -> str:
        """Its icon."""

    @property
    def widget(self) -> QWidget:
        """What is seen."""


class ProfilePanel(QWidget):
    """`tab_chosen` brings the key of the part that comes to the front."""

    tab_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._head = PartnerHead()
        self.tabs = ChipRow(self.tr("Bagian"))
        self.more = Button("", Weight.QUIET, icon="ellipsis", key="F10")
        self.more.setAccessibleName(self.tr("Ubah ketentuan, jeda, atau akhiri (F10)"))
        self._keys: tuple[str, ...] = ()
        self._pages = FrontPage(())
        self._inner = column(self._head, row(self.tabs, self.more, gap=8), gap=12)
        self.setLayout(column(Scroll(holder(self._inner)), gap=0))
        self.tabs.chosen.connect(self.turn)

    def plug(self, faces: Sequence[TabFace]) -> None:
        """Take the parts, the first one in front."""
        self._keys = tuple(face.key for face in faces)
        self.tabs.set_chips([ChipFace(face.key, face.word, face.icon) for face in faces])
        self._pages = FrontPage([face.widget for face in faces])
        self._inner.addWidget(self._pages, 1)

    def show_profile(self, profile: Profile) -> None:
        """Show this partner's head."""
        self._head.show_profile(profile)

    def turn(self, key: str) -> None:
        """Bring a part to the front."""
        self.tabs.choose(key)
        self._pages.bring(self._keys.index(key))
        self.tab_chosen.emit(key)
