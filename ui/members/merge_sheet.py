"""Two cards of one person: first which other card, then both side by side and what becomes of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.loyalty.care import Merging, Side
from pempek_pos.members.member import MemberMatch
from pempek_pos.money.amount import grouped, rupiah_text
from ui.members.care_state import Pairing
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice, ChoiceList
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.list_box import ListBox
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Card, column, holder, row
from ui.wording import sentence
from ui.words.days import short_day


class MergeSheet(Sheet):
    """`typed` and `chosen` find the other card, `swapped` keeps the other one, `sent` is the deed."""

    typed = Signal(str)
    chosen = Signal(str)
    swapped = Signal()
    sent = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Gabungkan dengan kartu lain"), width=760)
        self.box = ListBox("")
        self.list = ChoiceList(self.tr("Anggota"))
        self._asked = PlainLabel("", Role.BODY, wrap=True)
        self._none = PlainLabel("", Role.MUTED, wrap=True)
        self.keep, self.gone = _SideCard(), _SideCard()
        self._becomes = PlainLabel("", Role.STRONG, wrap=True)
        self._effect = PlainLabel("", Role.BODY, wrap=True)
        self._error = PlainLabel("", Role.BAD, wrap=True)
        self.swap = Button(self.tr("Tukar: simpan kartu yang satunya"), Weight.QUIET, icon="arrow-left-right")
        self.send = Button(self.tr("Gabungkan"), Weight.DANGER, icon="merge", key="Ctrl+Enter")
        self._steps = (self._first_step(), self._second_step())
        self.set_body(holder(column(*self._steps, self._error, gap=8)))
        self._back = Button(self.tr("Pilih kartu lain"), Weight.QUIET, icon="arrow-left")
        leave = Button(self.tr("Batal"))
        self.set_foot(self._back, None, leave, self.send)
        leave.clicked.connect(self.close_veil)
        self._back.clicked.connect(lambda: self.typed.emit(self.box.text()))
        self.send.clicked.connect(self.sent)
        self.swap.clicked.connect(self.swapped)
        self._connect_box()

    def _first_step(self) -> QWidget:
        self.box.setPlaceholderText(self.tr("Nama, nomor HP, atau kartu"))
        self.box.setAccessibleName(self.tr("Cari kartu yang lain"))
        self.list.setFixedHeight(280)
        return holder(column(self._asked, self.box, self._none, self.list, None, gap=8))

    def _second_step(self) -> QWidget:
        both = row(self.keep, self.gone, gap=16)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        return holder(column(both, row(None, self.swap, None), self._becomes, self._effect, None, gap=8))

    def _connect_box(self) -> None:
        self.box.textEdited.connect(self.typed)
        self.box.stepped.connect(self.list.step)
        self.box.entered.connect(self.list.pick)
        self.list.chosen.connect(self.chosen)

    def ask(self, state: Pairing, over: QWidget) -> None:
        """Open for the member in front."""
        self.box.clear()
        self.show_state(state)
        self.open(over=over, first=self.box)

    def show_state(self, state: Pairing) -> None:
        """Show who matches, or both sides."""
        self._error.hide()
        merging = state.merging
        for part, seen in zip(self._steps, (merging is None, merging is not None), strict=True):
            part.setVisible(seen)
        self._back.setVisible(merging is not None)
        self.send.setVisible(merging is not None)
        if merging is None:
            self._asked.setText(self.tr("Kartu mana lagi yang milik {name}?").format(name=state.name))
            self.list.set_choices([_choice(match) for match in state.matches])
            self._none.setText(self.tr("Tidak ada yang cocok.") if state.typed.strip() else "")
            self._none.setVisible(not state.matches and bool(state.typed.strip()))
            self.list.setVisible(bool(state.matches))
            self.box.setFocus()
            return
        self.keep.show_side(self.tr("Disimpan"), merging.keep, self._lines(merging.keep))
        self.gone.show_side(self.tr("Digabung ke situ"), merging.gone, self._lines(merging.gone))
        self._becomes.setText(self._after(merging))
        self._effect.setText(self._words(merging))
        self.setFocus()
        self.arrange()

    def say_error(self, error: ShopError) -> None:
        """Say why not."""
        self._error.setText(sentence(error))
        self._error.show()

    def _lines(self, side: Side) -> list[Line]:
        tone = "red" if side.balance < 0 else "amber"
        return [
            Line(self.tr("Poin"), grouped(side.balance), tone=tone),
            Line(self.tr("Tingkat"), side.standing.tier.name),
            Line(self.tr("Belanja 12 bulan"), rupiah_text(side.standing.purchases)),
            Line(self.tr("Voucer"), str(side.vouchers)),
            Line(self.tr("Bergabung"), short_day(side.member.joined_on)),
        ]

    def _after(self, merging: Merging) -> str:
        keep = merging.keep.member
        came = self.tr("{name} ({card}) lalu punya {n} poin di tingkat {tier}.").format(
            name=keep.name, card=keep.card_no, n=grouped(merging.balance), tier=merging.standing.tier.name
        )
        if not merging.settled:
            return came
        settled = self.tr("{n} poin dari kartu yang satu menutup kekurangan yang lain.")
        return f"{came} {settled.format(n=grouped(merging.settled))}"

    def _words(self, merging: Merging) -> str:
        return self.tr(
            "Belanja, voucer, dan poin kartu {card} pindah ke situ; kartunya tetap bisa dipindai. Nomor "
            "HP-nya dilepas. Nama, nomor HP, dan catatan {name} tidak berubah. Tidak bisa dibatalkan."
        ).format(card=merging.gone.member.card_no, name=merging.keep.member.name)


class _SideCard(Card):
    def __init__(self) -> None:
        self._role = PlainLabel("", Role.MUTED)
        self._name = PlainLabel("", Role.HEADING, elide=True)
        self._about = PlainLabel("", Role.SMALL, elide=True)
        self._lines = Lines(tall=28)
        super().__init__(column(self._role, self._name, self._about, 4, self._lines, None, gap=2), pad=14)
        self.setFixedHeight(px(242))

    def show_side(self, role: str, side: Side, lines: list[Line]) -> None:
        """Show this side."""
        self._role.setText(role)
        self._name.setText(side.member.name)
        self._about.setText(" · ".join(filter(None, (side.member.card_no, side.member.shown_phone))))
        self._lines.show_lines(lines)
        self.setAccessibleName(f"{role}: {side.member.name}")


def _choice(match: MemberMatch) -> Choice:
    detail = " · ".join(filter(None, (match.card_no, match.phone)))
    tone = "red" if match.points < 0 else "amber"
    return Choice(match.id, match.name, detail, grouped(match.points), tone=tone)
