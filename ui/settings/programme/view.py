"""The section of the programme: terms above, rewards below."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from pempek_pos.catalog.item import Item
from pempek_pos.loyalty.programme import BEFORE_ANY_SALE, Programme
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.money.amount import grouped
from ui.settings.programme.reward_sheet import RewardSheet
from ui.settings.programme.state import Preview, RewardLine, TermsForm, TermsShown
from ui.settings.programme.terms_sheet import TermsSheet
from ui.settings.programme.words import gives_text, kind_text, state_text, terms_lines, tier_line
from ui.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState, Tone
from ui.widgets.stack import Card, column, holder
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep


class ProgrammeView(Section):
    """Emits which form is wanted; its sheets emit what is to be kept."""

    new_terms = Signal()
    new_reward = Signal()
    reward_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.change = Button(self.tr("Ketentuan baru…"), icon="calendar-clock")
        self.add = Button(self.tr("Tambah hadiah"), Weight.PRIMARY, icon="gift", key="Ctrl+N")
        self.set_heading(self.tr("Program & hadiah"), self.change, self.add)
        self.terms = TermsSheet()
        self.reward = RewardSheet()
        keep(self, self.terms, self.reward)
        self._since = PlainLabel("", Role.HEADING)
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(24)
        self._figures.setVerticalSpacing(2)
        self._shown: list[PlainLabel] = []
        self._tiers = PlainLabel("", Role.BODY, wrap=True)
        self._coming = PlainLabel("", Role.BODY, wrap=True, tone="amber_deep")
        top = Card(column(self._since, self._figures, self._tiers, self._coming, gap=12), pad=20)
        empty = EmptyState("gift", self.tr("Belum ada hadiah."), action=self.tr("Tambah hadiah"))
        self.table = ValueTable(self.tr("Hadiah"), self._columns(), empty)
        body = column(top, Card(column(self.table), pad=1), gap=12)
        body.setStretch(1, 1)
        self.put(holder(body))
        self.change.clicked.connect(self.new_terms)
        self.add.clicked.connect(self.new_reward)
        empty.acted.connect(self.new_reward)
        self.table.chosen.connect(lambda line: self.reward_wanted.emit(line.reward))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Hadiah"), lambda line: line.reward.name, stretch=3, strong=True, tone_of=_tone),
            Column(self.tr("Jenis"), lambda line: kind_text(line.reward.kind), stretch=2, tone_of=_tone),
            Column(self.tr("Memberi"), gives_text, stretch=2, tone_of=_tone),
            Column(self.tr("Harga"), self._cost, right=True, width=96, tone_of=_tone),
            Column(
                self.tr("Keadaan"),
                lambda line: state_text(line.reward, self._today),
                width=128,
                tone_of=lambda line: "green" if line.reward.active else "muted",
            ),
        ]

    def show_terms(self, terms: TermsShown) -> None:
        """Show the terms in force and those to come."""
        for label in self._shown:
            label.deleteLater()
        self._shown = []
        current = terms.current
        if current is None:
            self._since.setText(self.tr("Belum ada ketentuan"))
            self._tiers.setText(self.tr("Tanpa ketentuan, belanja tidak mendapat poin."))
        else:
            first = current.valid_from <= BEFORE_ANY_SALE
            self._since.setText(
                self.tr("Berlaku sejak toko dimulai")
                if first
                else self.tr("Berlaku sejak {day}").format(day=f"{current.valid_from:%d-%m-%Y}")
            )
            self._show_figures(current)
            self._tiers.setText("\n".join(tier_line(tier) for tier in current.tiers))
        days = ", ".join(f"{coming.valid_from:%d-%m-%Y}" for coming in terms.coming)
        self._coming.setText(self.tr("Ketentuan baru sudah siap mulai {days}.").format(days=days))
        self._coming.setVisible(bool(days))

    def show_rewards(self, lines: tuple[RewardLine, ...], today: date) -> None:
        """List the rewards."""
        self._today = today
        self.table.set_rows(lines)

    def open_terms(self, form: TermsForm, today: date) -> None:
        """Open the form of new terms."""
        self.terms.fill(form, today)
        self.terms.open(self, first=self.terms.rupiah_per_point)

    def show_preview(self, preview: Preview) -> None:
        """Say what a purchase would win."""
        self.terms.show_preview(preview)

    def show_terms_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form of the terms."""
        self.terms.show_fault(field, sentence)

    def close_terms(self) -> None:
        """The new terms are published."""
        self.terms.close_veil()
        self.say(Tone.OK, self.tr("Ketentuan baru tersimpan dan berlaku mulai tanggalnya."))

    def open_reward(self, reward: Reward, items: tuple[Item, ...], *, new: bool) -> None:
        """Open a reward's form."""
        self.reward.fill(reward, items, new=new)
        self.reward.open(self, first=self.reward.name)

    def show_reward_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form of the reward."""
        self.reward.show_fault(field, sentence)

    def close_reward(self) -> None:
        """The form is done with."""
        self.say(Tone.INFO, "")
        self.reward.close_veil()

    def _show_figures(self, terms: Programme) -> None:
        for at, (name, figure) in enumerate(terms_lines(terms)):
            for line, label in enumerate((PlainLabel(name, Role.SMALL), PlainLabel(figure, Role.HEADING))):
                self._figures.addWidget(label, line, at)
                self._shown.append(label)

    def _cost(self, line: RewardLine) -> str:
        if line.reward.kind is RewardKind.POINTS_AS_RUPIAH:
            return self.tr("bebas")
        return self.tr("{n} poin").format(n=grouped(line.reward.cost))


def _tone(line: RewardLine) -> str:
    return "" if line.reward.active else "muted"
