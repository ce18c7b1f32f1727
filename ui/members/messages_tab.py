"""Pesan: the drafts that were opened for the member in front, or passed over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.messages.draft import Done, DraftState
from ui.members.state import Profile
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.notice import EmptyState
from ui.widgets.stack import column
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import day_and_time
from ui.words.messages import message_name


class MessagesTab(QWidget):
    """`write_wanted` asks for a draft."""

    write_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.write = Button(self.tr("Tulis pesan"), Weight.PRIMARY, icon="message-circle", key="F11")
        self.table = ValueTable(
            self.tr("Pesan"),
            self._columns(),
            EmptyState("message-circle", self.tr("Belum ada draf yang dibuka untuk anggota ini.")),
        )
        card = TableCard(self.tr("Draf pesan"), self.table, self.write)
        card.setMinimumHeight(px(300))
        self.setLayout(column(card, gap=0))
        self.write.clicked.connect(self.write_wanted)

    def show_profile(self, profile: Profile, *, may_write: bool) -> None:
        """Show this member's."""
        self.write.setVisible(may_write)
        self.table.set_rows(profile.drafts)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Waktu"), lambda done: day_and_time(done.at), width=176),
            Column(self.tr("Tentang"), lambda done: message_name(done.kind), stretch=1, strong=True),
            Column(self.tr("Keadaan"), self._state, width=136, tone_of=_tone),
        ]

    def _state(self, done: Done) -> str:
        return self.tr("draf dibuka") if done.state is DraftState.OPENED else self.tr("dilewati")


def _tone(done: Done) -> str:
    return "green" if done.state is DraftState.OPENED else "muted"
