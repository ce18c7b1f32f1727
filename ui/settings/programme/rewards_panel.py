"""The rewards: a list, and the form of one."""

from datetime import date

from PySide6.QtCore import Signal

from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import grouped
from ui.settings.programme.menu import Menu
from ui.settings.programme.reward_sheet import RewardSheet
from ui.settings.programme.state import RewardLine
from ui.settings.programme.words import gives_text, state_text
from ui.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.notice import EmptyState, Tone
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep


class RewardsPanel(Section):
    """Emits which reward's form is wanted; its sheet emits what is to be kept."""

    new_wanted = Signal()
    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.add = Button(self.tr("Tambah hadiah"), Weight.PRIMARY, icon="gift", key="Ctrl+N")
        self.set_heading(self.tr("Hadiah"), self.add)
        self.sheet = RewardSheet()
        keep(self, self.sheet)
        empty = EmptyState("gift", self.tr("Belum ada hadiah."), action=self.tr("Tambah hadiah"))
        self.table = ValueTable(self.tr("Hadiah"), self._columns(), empty)
        self.put(Card(column(self.table), pad=1))
        self.add.clicked.connect(self.new_wanted)
        empty.acted.connect(self.new_wanted)
        self.table.chosen.connect(lambda line: self.wanted.emit(line.reward))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Hadiah"), lambda line: line.reward.name, stretch=3, strong=True, tone_of=_tone),
            Column(self.tr("Memberi"), gives_text, stretch=5, tone_of=_tone),
            Column(self.tr("Harga"), self._cost, right=True, width=96, tone_of=_tone),
            Column(
                self.tr("Keadaan"),
                lambda line: state_text(line.reward, self._today),
                width=128,
                tone_of=lambda line: "green" if line.reward.active else "muted",
            ),
        ]

    def show_rewards(self, lines: tuple[RewardLine, ...], today: date) -> None:
        """List the rewards."""
        self._today = today
        self.table.set_rows(lines)

    def open_reward(self, reward: Reward, menu: Menu, *, new: bool) -> None:
        """Open a reward's form."""
        self.sheet.fill(reward, menu, new=new)
        self.sheet.open(self, first=self.sheet.name)

    def show_reward_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form."""
        self.sheet.show_fault(field, sentence)

    def close_reward(self) -> None:
        """The form is done with."""
        self.say(Tone.INFO, "")
        self.sheet.close_veil()

    def _cost(self, line: RewardLine) -> str:
        if line.reward.kind is RewardKind.POINTS_AS_RUPIAH:
            return self.tr("bebas")
        return self.tr("{n} poin").format(n=grouped(line.reward.cost))


def _tone(line: RewardLine) -> str:
    return "" if line.reward.active else "muted"
