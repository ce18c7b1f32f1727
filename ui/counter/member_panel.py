"""The buyer's place beside the basket: a member or a partner found, shown with how they stand, or a member
registered.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.errors import ShopError
from pempek_pos.members.member import MemberMatch
from pempek_pos.money.amount import grouped
from pempek_pos.partners.partner import PartnerMatch
from ui.counter.enrol_form import EnrolForm
from ui.counter.member_words import face_of
from ui.counter.partner_words import PARTNER, partner_choices, partner_face
from ui.counter.state import CounterState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice
from ui.widgets.coats import Weight
from ui.widgets.member_strip import MemberStrip
from ui.widgets.stack import column, holder, row

_ROOMY = 450
ENROL = "+"
"""Stands in the list for somebody new."""


class MemberPanel(QWidget):
    """One place, three faces; what it shows follows the counter's state."""

    asked = Signal(str)
    picked = Signal(str)
    enrol_wanted = Signal(str)
    partners_asked = Signal(str)
    partner_picked = Signal(str)
    taken_off = Signal()
    why = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip = MemberStrip(self.tr("Anggota: nomor HP, nama, atau kartu"))
        self.partners = Button(self.tr("Mitra"), Weight.SECONDARY, icon="handshake", key="F5")
        self.partners.setProperty("tip", self.tr("Mitra (F5)"))
        self.partners.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._among_partners = False
        line = row(self.strip, self.partners, gap=8)
        line.setStretchFactor(self.strip, 1)
        line.setAlignment(self.partners, Qt.AlignmentFlag.AlignTop)
        self._line = holder(line)
        self.strip.list_under(self._line)
        self.form = EnrolForm()
        self.form.hide()
        self._shown: CounterState | None = None
        self.setLayout(column(self._line, self.form, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.strip.searched.connect(self._ask)
        self.partners.clicked.connect(self.enter_partners)
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
            self._seek_partners(False)
            self.strip.enter()

    def enter_partners(self) -> None:
        """Take the keyboard for a search among partners, all of them listed at once."""
        if not self.enrolling and self.partners.isVisible():
            self._seek_partners(True)
            self.strip.enter()
            self.partners_asked.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the basket is narrow, the box keeps the room and the way to partners is only an icon."""
        super().resizeEvent(event)
        self.partners.set_text(self.tr("Mitra") if self.width() >= px(_ROOMY) else "")
        self.partners.setAccessibleName(self.tr("Mitra (F5)"))

    def show_state(self, state: CounterState) -> None:
        """Show the sale's member or partner, or the way to one."""
        before, self._shown = self._shown, state
        self.partners.setVisible(state.sells_to_partners and not _has_buyer(state))
        if state.partner is not None:
            self.strip.show_customer(partner_face(state.partner, state.quote.price.net))
        elif state.customer is not None and state.quote.member is not None:
            self.strip.show_customer(face_of(state.customer, state.quote))
        elif before is None or _has_buyer(before):
            self._show_empty()

    def show_found(
        self, matches: tuple[MemberMatch, ...], partners: tuple[PartnerMatch, ...], asked: str
    ) -> None:
        """List whom the text means, partners after members, then the way to register somebody."""
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
        choices += partner_choices(partners)
        if asked:
            title = self.tr("Daftarkan “{name}”").format(name=asked)
            choices.append(Choice(ENROL, title, self.tr("Anggota baru, langsung di sini"), icon="user-plus"))
        self.strip.show_results(choices)

    def show_partners(self, matches: tuple[PartnerMatch, ...], asked: str) -> None:
        """List partners; where there are none, say so."""
        choices = partner_choices(matches)
        if not choices:
            title = self.tr("Tidak ada mitra “{name}”").format(name=asked)
            choices = [Choice("", title, self.tr("Periksa ejaannya, atau cari daerahnya."), icon="search")]
        self.strip.show_results(choices)

    def show_form(self, name: str, phone: str) -> None:
        """Offer the registration in place of the strip."""
        self.strip.show_results(())
        self._line.hide()
        self.form.show()
        self.form.begin(name, phone)

    def close_form(self) -> None:
        """The strip again; the keyboard goes back to the counter."""
        self.form.hide()
        self._line.show()
        if self._shown is None or not _has_buyer(self._shown):
            self._show_empty()
        self.finished.emit()

    def say_form_error(self, error: ShopError) -> None:
        """Say at the field what is wrong."""
        self.form.say_error(error)

    def _ask(self, text: str) -> None:
        (self.partners_asked if self._among_partners else self.asked).emit(text)

    def _pick(self, key: str) -> None:
        if key == ENROL:
            self.enrol_wanted.emit(self.strip.box.text().strip())
        elif key.startswith(PARTNER):
            self.partner_picked.emit(key.removeprefix(PARTNER))
        elif key:
            self.picked.emit(key)

    def _show_empty(self) -> None:
        self._seek_partners(False)
        self.strip.show_empty()

    def _seek_partners(self, among_partners: bool) -> None:
        """Whether the box finds partners only, and says so."""
        if among_partners != self._among_partners:
            self._among_partners = among_partners
            self.strip.box.clear()
        self.strip.box.setPlaceholderText(
            self.tr("Mitra: nama, daerah, atau nomor")
            if among_partners
            else self.tr("Anggota: nomor HP, nama, atau kartu")
        )


def _has_buyer(state: CounterState) -> bool:
    return state.partner is not None or state.customer is not None
