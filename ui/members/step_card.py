"""The one thing to do next for the member in front, with its reason, and the deeds one needs for it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from pempek_pos.insight.next_step import Step
from ui.members.state import Profile
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, Divider, column, row
from ui.words.next_steps import step_reason, step_title

_LOOKS: Final[dict[Step, tuple[str, str]]] = {
    Step.ANSWER_COMPLAINT: ("message-square-warning", "red"),
    Step.ANSWER_RATING: ("star", "red"),
    Step.KEEP_VISIT: ("footprints", "amber"),
    Step.AWAIT_VISIT: ("calendar-clock", "sea"),
    Step.GIVE_TIME: ("hourglass", "sea"),
    Step.WIN_BACK: ("message-circle", "amber"),
    Step.GREET_IN_PERSON: ("smile", "amber"),
    Step.EXPLAIN_DEBT: ("scale", "red"),
    Step.TELL_ENDING: ("timer", "amber"),
    Step.CONGRATULATE: ("cake", "amber"),
    Step.OFFER_REWARD: ("gift", "amber"),
    Step.NAME_REWARD: ("gift", "sea"),
    Step.ASK_BACK: ("repeat", "sea"),
    Step.WELCOME_BACK: ("smile", "sea"),
    Step.ASK_CONSENT: ("circle-question-mark", "sea"),
    Step.AS_USUAL: ("smile", "green"),
    Step.FIRST_PURCHASE: ("shopping-basket", "sea"),
}


class StepCard(Card):
    """Shows what it is told; its buttons ask for the deeds."""

    complaint_wanted = Signal()
    voucher_wanted = Signal()
    visit_wanted = Signal()
    write_wanted = Signal()

    def __init__(self) -> None:
        self._picture = Picture("smile", 28, "green")
        self._title = PlainLabel("", Role.HEADING, wrap=True)
        self._reason = PlainLabel("", Role.MUTED, wrap=True)
        super().__init__(pad=0)
        self.complaint = Button(self.tr("Catat keluhan"), icon="message-square-warning")
        self.voucher = Button(self.tr("Beri voucer"), icon="ticket-percent")
        self.visit = Button(self.tr("Kunjungan"), icon="calendar-clock", key="F5")
        self.write = Button(self.tr("Tulis pesan"), icon="message-circle")
        for deed in (self.write, self.visit, self.voucher, self.complaint):
            deed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._deeds = row(self.write, self.visit, self.voucher, self.complaint, None, gap=8)
        said = column(self._title, self._reason, gap=2)
        told = row(self._picture, said, gap=14)
        told.setStretch(1, 1)
        self._line = Divider()
        self.setLayout(column(told, self._line, self._deeds, gap=12, edge=(16, 14, 16, 14)))
        self.setMinimumHeight(px(84))
        self.complaint.clicked.connect(self.complaint_wanted)
        self.voucher.clicked.connect(self.voucher_wanted)
        self.write.clicked.connect(self.write_wanted)
        self.visit.clicked.connect(self.visit_wanted)

    def show_profile(self, profile: Profile) -> None:
        """Show what to do for this member."""
        step = profile.step
        self._picture.show_icon(*_LOOKS[step])
        self._title.setText(step_title(step, profile.facts))
        self._reason.setText(step_reason(step, profile.facts))
        self.setAccessibleName(f"{self._title.text()}. {self._reason.text()}")

    def offer(self, *, complaint: bool, voucher: bool, visit: bool, write: bool) -> None:
        """Which deeds whoever is here may do for this member."""
        self.complaint.setVisible(complaint)
        self.voucher.setVisible(voucher)
        self.visit.setVisible(visit)
        self.write.setVisible(write)
        self._line.setVisible(complaint or voucher or visit or write)
