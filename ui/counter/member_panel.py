"""The member's place beside the basket: found, registered, or shown with points, tier and what ends next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.errors import ShopError
from pempek_pos.members.member import MemberMatch
from pempek_pos.money.amount import grouped
from ui.counter.enrol_form import EnrolForm
from ui.counter.member_words import face_of
from ui.counter.state import CounterState
from ui.widgets.choice_list import Choice
from ui.widgets.member_strip import MemberStrip
from ui.widgets.stack import column

ENROL = "+"
"""Stands in the list for somebody new."""


class MemberPanel(QWidget):
    """One place, three faces; what it shows follows the counter's state."""

    asked = Signal(str)
    picked = Signal(str)
    enrol_wanted = Signal(str)
    taken_off = Signal()
    why = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip = MemberStrip(self.tr("Anggota: nomor HP, nama, atau kartu"))
        self.form = EnrolForm()
        self.form.hide()
        self._shown: CounterState | None = None
        self.setLayout(column(self.strip, self.form, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.strip.searched.connect(self.asked)
        self.strip.picked.connect(self._pick)
        self.strip.cleared.connect(self.taken_off)
        self.strip.why.connect(self.why)
        self.strip.left.connect(self.finished)

    @property
    def enrolling(self) -> bool:
        """Whether somebody is being registered."""
        return not self.form.isHidden()

    def enter(self) -> None:
        """Take the keyboard for a search, or to go on registering."""
        if self.enrolling:
            self.form.setFocus()
        else:
            self.strip.enter()

    def show_state(self, state: CounterState) -> None:
        """Show the sale's member, or the way to one."""
        before, self._shown = self._shown, state
        if state.customer is not None and state.quote.member is not None:
            self.strip.show_customer(face_of(state.customer, state.quote))
        elif before is None or before.customer is not None:
            self.strip.show_empty()

    def show_found(self, matches: tuple[MemberMatch, ...], asked: str) -> None:
        """List whom the text means, then the way to register somebody."""
        choices = [
            Choice(
                match.id,
                match.name,
                f"{match.phone} · {match.card_no}",
                self.tr("{points} poin").format(points=grouped(match.points)),
                icon="user",
            )
            for match in matches
        ]
        if asked:
            title = self.tr("Daftarkan “{name}”").format(name=asked)
            choices.append(Choice(ENROL, title, self.tr("Anggota baru, langsung di sini"), icon="user-plus"))
        self.strip.show_results(choices)

    def show_form(self, name: str, phone: str) -> None:
        """Offer the registration in place of the strip."""
        self.strip.show_results(())
        self.strip.hide()
        self.form.show()
        self.form.begin(name, phone)

    def close_form(self) -> None:
        """The strip again; the keyboard goes back to the counter."""
        self.form.hide()
        self.strip.show()
        if self._shown is None or self._shown.customer is None:
            self.strip.show_empty()
        self.finished.emit()

    def say_form_error(self, error: ShopError) -> None:
        """Say at the field what is wrong."""
        self.form.say_error(error)

    def _pick(self, key: str) -> None:
        if key == ENROL:
            self.enrol_wanted.emit(self.strip.box.text().strip())
        else:
            self.picked.emit(key)
