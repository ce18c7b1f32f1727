"""The search on the left: who one's letters or digits mean, chosen by touch or by the arrows and Enter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout

from pempek_pos.members.member import MemberMatch
from pempek_pos.money.amount import grouped
from ui.members.state import MembersState
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.label import PlainLabel, Role
from ui.widgets.list_box import ListBox
from ui.widgets.notice import EmptyState
from ui.widgets.stack import Card, column


class ListPanel(Card):
    """`typed` brings the search, `chosen` a member's id, `enrol_wanted` is the empty list's button."""

    typed = Signal(str)
    chosen = Signal(str)
    enrol_wanted = Signal()

    def __init__(self) -> None:
        self.box = ListBox("", key="F2")
        self.list = ChoiceList("")
        self._word = PlainLabel("", Role.SMALL, elide=True)
        self._shown: tuple[tuple[MemberMatch, ...], bool] = ((), False)
        self._layers = QStackedLayout()
        super().__init__(column(self.box, self._word, self._layers, gap=8), pad=12)
        self.box.setPlaceholderText(self.tr("Nama, nomor HP, atau kartu"))
        self.box.setAccessibleName(self.tr("Cari anggota"))
        self.list.setAccessibleName(self.tr("Anggota"))
        self._empty = EmptyState("user-search", "", action=self.tr("Daftarkan anggota"))
        self._layers.addWidget(self.list)
        self._layers.addWidget(self._narrow(self._empty))
        self.box.textEdited.connect(self.typed)
        self.box.stepped.connect(self.list.step)
        self.box.entered.connect(self.list.pick)
        self.list.chosen.connect(self.chosen)
        self._empty.acted.connect(self.enrol_wanted)

    def show_state(self, state: MembersState) -> None:
        """Show who matches, the first marked for Enter; with nothing typed the member in front is marked."""
        if self.box.text() != state.typed:
            self.box.setText(state.typed)
        self._layers.setCurrentIndex(0 if state.matches else 1)
        sought = bool(state.typed.strip())
        anew = (state.matches, sought) != self._shown
        if anew:
            self._shown = (state.matches, sought)
            self.list.set_choices([_choice(match) for match in state.matches])
        if not sought:
            self.list.choose(state.profile.member.id if state.profile is not None else "")
            if anew:
                self.list.scrollToTop()
        self._word.setText(self._words(state))
        self._empty.say(
            self.tr("Tidak ada yang cocok dengan “{typed}”.").format(typed=state.typed.strip())
            if state.typed.strip()
            else self.tr("Belum ada anggota. Cukup nama, nomor HP, dan persetujuannya.")
        )

    def _words(self, state: MembersState) -> str:
        if not state.typed.strip():
            return self.tr("Yang terakhir bergabung")
        if len(state.matches) >= 50:
            return self.tr("50 yang pertama; ketik lebih lengkap")
        return self.tr("{n} cocok").format(n=len(state.matches))

    def _narrow(self, empty: EmptyState) -> EmptyState:
        for label in empty.findChildren(PlainLabel):
            label.setFixedWidth(220)
        return empty


def _choice(match: MemberMatch) -> Choice:
    detail = " · ".join(filter(None, (match.card_no, match.phone)))
    tone = "red" if match.points < 0 else "amber"
    return Choice(match.id, match.name, detail, grouped(match.points), tone=tone)
