"""The section of the programme: terms, rewards, promotions and vouchers, one in front at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.settings.programme.promotions_panel import PromotionsPanel
from ui.settings.programme.rewards_panel import RewardsPanel
from ui.settings.programme.terms_panel import TermsPanel
from ui.settings.programme.vouchers_panel import VouchersPanel
from ui.widgets.chip import ChipFace
from ui.widgets.front_page import FrontPage
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column


class ProgrammeView(QWidget):
    """Emits which part was `chosen`; the parts emit what happens in them."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.terms = TermsPanel()
        self.rewards = RewardsPanel()
        self.promotions = PromotionsPanel()
        self.vouchers = VouchersPanel()
        self.parts = Segmented(
            self.tr("Bagian program"),
            [
                ChipFace("terms", self.tr("Ketentuan"), "scale"),
                ChipFace("rewards", self.tr("Hadiah"), "gift"),
                ChipFace("promotions", self.tr("Promo"), "badge-percent"),
                ChipFace("vouchers", self.tr("Voucer"), "ticket-percent"),
            ],
        )
        self._panels: dict[str, QWidget] = {
            "terms": self.terms,
            "rewards": self.rewards,
            "promotions": self.promotions,
            "vouchers": self.vouchers,
        }
        self._front = FrontPage(list(self._panels.values()))
        layout = column(self.parts, self._front, gap=12)
        layout.setStretchFactor(self._front, 1)
        self.setLayout(layout)
        self.parts.chosen.connect(self.chosen)

    def offer(self, keys: Sequence[str]) -> None:
        """Offer these parts; a single one needs no choice."""
        self.parts.setVisible(len(keys) > 1)

    def bring(self, key: str) -> None:
        """Bring a part to the front."""
        self.parts.choose(key)
        self._front.bring(list(self._panels).index(key))
