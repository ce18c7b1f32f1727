"""The partners on the left: searched by name, area or number, with what each owes and how late it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout

from pempek_pos.money.amount import rupiah_text
from pempek_pos.partners.partner import PartnerMatch, PartnerState
from ui.partners.state import Listed, PartnersState
from ui.widgets.chip import ChipFace
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.label import PlainLabel, Role
from ui.widgets.list_box import ListBox
from ui.widgets.notice import EmptyState
from ui.widgets.segmented import Segmented
from ui.widgets.stack import Card, column
from ui.words.partners import late_words, state_name, tier_name


class ListPanel(Card):
    """`typed` brings the search, `listed` whom to show, `chosen` a partner's id, `add_wanted` a new one."""

    typed = Signal(str)
    listed = Signal(object)
    chosen = Signal(str)
    add_wanted = Signal()

    def __init__(self) -> None:
        self.box = ListBox("", key="F2")
        self.list = ChoiceList("")
        self._layers = QStackedLayout()
        self._word = PlainLabel("", Role.SMALL, elide=True)
        self._shown: tuple[object, ...] = ()
        self.whom = Segmented(
            "",
            [
                ChipFace(Listed.ALL.value, ""),
                ChipFace(Listed.OWING.value, ""),
                ChipFace(Listed.OVERDUE.value, ""),
            ],
        )
        super().__init__(column(self.box, self.whom, self._word, self._layers, gap=8), pad=12)
        self._empty = EmptyState("handshake", "", action=self.tr("Tambah mitra"))
        self._name()
        self._layers.addWidget(self.list)
        self._layers.addWidget(self._narrow(self._empty))
        self.box.textEdited.connect(self.typed)
        self.box.stepped.connect(self.list.step)
        self.box.entered.connect(self.list.pick)
        self.whom.chosen.connect(lambda key: self.listed.emit(Listed(key)))
        self.list.chosen.connect(self.chosen)
        self._empty.acted.connect(self.add_wanted)

    def _name(self) -> None:
        self.box.setPlaceholderText(self.tr("Nama, wilayah, atau nomor mitra"))
        self.box.setAccessibleName(self.tr("Cari mitra"))
        self.list.setAccessibleName(self.tr("Mitra"))
        self.whom.setAccessibleName(self.tr("Tampilkan"))
        self.whom.say((self.tr("Semua"), self.tr("Berutang"), self.tr("Lewat tempo")))

    def show_state(self, state: PartnersState) -> None:
        """Show who matches, the first marked for Enter; with nothing typed the partner in front is marked."""
        if self.box.text() != state.typed:
            self.box.setText(state.typed)
        self.whom.choose(state.listed.value)
        self._layers.setCurrentIndex(0 if state.matches else 1)
        sought = bool(state.typed.strip())
        anew = (state.matches, sought) != self._shown
        if anew:
            self._shown = (state.matches, sought)
            self.list.set_choices([self._choice(match) for match in state.matches])
        if not sought:
            self.list.choose(state.profile.partner.id if state.profile is not None else "")
        self._word.setText(self._words(state))
        self._empty.say(self._empty_words(state))
        self._empty.offer(not sought and state.listed is Listed.ALL and state.may_edit)

    def _words(self, state: PartnersState) -> str:
        owed = sum(max(0, match.owed) for match in state.matches)
        late = sum(match.overdue for match in state.matches)
        if state.listed is Listed.OVERDUE:
            return self.tr("{n} mitra · lewat tempo {amount}").format(
                n=len(state.matches), amount=rupiah_text(late)
            )
        return self.tr("{n} mitra · utang {amount}").format(n=len(state.matches), amount=rupiah_text(owed))

    def _empty_words(self, state: PartnersState) -> str:
        if state.typed.strip():
            return self.tr("Tidak ada mitra yang cocok dengan “{typed}”.").format(typed=state.typed.strip())
        if state.listed is Listed.OWING and state.count:
            return self.tr("Tidak ada mitra yang berutang. Semua lunas.")
        if state.listed is Listed.OVERDUE and state.count:
            return self.tr("Tidak ada tagihan yang lewat tempo.")
        return self.tr("Belum ada mitra. Tambahkan reseller, agen, atau distributor yang pertama.")

    def _choice(self, match: PartnerMatch) -> Choice:
        about = tier_name(match.tier) if match.state is PartnerState.ACTIVE else state_name(match.state)
        if match.overdue:
            below, tone = late_words(match.days_overdue), "red"
        elif match.credit_limit:
            below, tone = self.tr("dari {limit}").format(limit=rupiah_text(match.credit_limit)), "muted"
        else:
            below, tone = self.tr("tunai saja"), "muted"
        return Choice(
            match.id,
            match.name,
            " · ".join(filter(None, (about, match.area))) or match.label,
            rupiah_text(match.owed),
            tone="red" if match.overdue else "green" if match.owed < 0 else "text",
            below=below,
            below_tone=tone,
        )

    def _narrow(self, empty: EmptyState) -> EmptyState:
        for label in empty.findChildren(PlainLabel):
            label.setFixedWidth(220)
        return empty
