"""One complaint: who and what, its clocks, its story, and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pempek_pos.complaints.complaint import Complaint, Severity
from pempek_pos.phone import shown
from ui.complaints.clocks import Clocks
from ui.complaints.deed_words import deed_icon, deed_name
from ui.complaints.deeds import Deed, next_deeds
from ui.complaints.state import Detail
from ui.complaints.timeline import Timeline
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.picture import Picture
from ui.widgets.stack import Card, Divider, Scroll, column, holder, row
from ui.words.complaints import category_name, channel_name, remedy_name, severity_name, state_words
from ui.words.days import day_and_time

_LEFT = 400


class DetailView(QWidget):
    """`deed_wanted` brings what is to be done, `back_wanted` leads to the board."""

    deed_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(self.tr("Papan"), icon="arrow-left", key="Esc")
        self._label = PlainLabel("", Role.TITLE)
        self._state = PlainLabel("", Role.MUTED, elide=True)
        self._next = [Button("", Weight.PRIMARY, key="F9", size=14), Button("", key="F8")]
        self.draft = Button(deed_name(Deed.DRAFT), icon=deed_icon(Deed.DRAFT), key="F7")
        self.note = Button(deed_name(Deed.NOTE), icon=deed_icon(Deed.NOTE), key="F6")
        self.more = Button("", Weight.QUIET, icon="ellipsis", key="F10")
        self.more.setAccessibleName(self.tr("Yang lain (F10)"))
        self._warning = WarnedItems()
        self._who = PlainLabel("", Role.HEADING, elide=True)
        self._phone = PlainLabel("", Role.MUTED, elide=True)
        self._told = PlainLabel("", wrap=True)
        self._facts = Facts()
        self.clocks = Clocks()
        self.timeline = Timeline()
        self._deeds: tuple[Deed, ...] = ()
        self._lay_out()
        self.back.clicked.connect(self.back_wanted)
        self.draft.clicked.connect(lambda: self.deed_wanted.emit(Deed.DRAFT))
        self.note.clicked.connect(lambda: self.deed_wanted.emit(Deed.NOTE))
        for at, button in enumerate(self._next):
            button.clicked.connect(lambda _=False, at=at: self.deed_wanted.emit(self._deeds[at]))

    def _lay_out(self) -> None:
        head = row(self.back, self._label, self._state, self.more, self._next[1], self._next[0], gap=8)
        head.setStretch(2, 1)
        what = Card(column(self._who, self._phone, self._told, Divider(), self._facts, gap=8))
        promises = Card(column(PlainLabel(self.tr("Janji kita"), Role.HEADING), self.clocks, gap=12))
        left = Scroll(holder(column(self._warning, promises, what, None, gap=12, edge=(0, 0, 8, 0))))
        left.setFixedWidth(px(_LEFT))
        title = row(PlainLabel(self.tr("Riwayat"), Role.HEADING), None, self.note, self.draft, gap=8)
        story = Card(column(title, self.timeline, gap=12))
        body = row(left, story, gap=12)
        body.setStretch(1, 1)
        layout = column(head, body, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_detail(self, detail: Detail) -> None:
        """Show this complaint as it stands."""
        complaint = detail.complaint
        self._label.setText(complaint.label)
        self._state.setText(_standing(complaint))
        self._deeds = next_deeds(complaint, detail.rights)
        for at, button in enumerate(self._next):
            button.setVisible(at < len(self._deeds))
            if at < len(self._deeds):
                button.set_text(deed_name(self._deeds[at]))
                button.set_icon(deed_icon(self._deeds[at]))
        self.draft.setVisible(detail.rights.answer)
        self._who.setText(complaint.who or self.tr("Tanpa nama"))
        self._phone.setText(_phone(complaint))
        self._phone.setVisible(bool(self._phone.text()))
        self._told.setText(complaint.told)
        self._facts.show_complaint(complaint)
        self._warning.show_items([warning.item for warning in detail.warnings])
        self.clocks.show_complaint(complaint, detail.moment)
        self.timeline.show_story(detail.story)


class WarnedItems(Card):
    """Says that items of this complaint are warned of at the counter."""

    def __init__(self) -> None:
        self._words = PlainLabel("", Role.BAD, wrap=True)
        layout = row(Picture("shield-alert", 20, "red"), self._words, gap=10)
        layout.setStretch(1, 1)
        super().__init__(layout, pad=12)
        self.hide()

    def show_items(self, items: list[str]) -> None:
        """Name them; none hides it."""
        self.setVisible(bool(items))
        self._words.setText(
            self.tr("Keamanan pangan: kasir diperingatkan setiap kali menjual {items}.").format(
                items=", ".join(items)
            )
        )


class Facts(QWidget):
    """The rest of what is known, line by line."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column(gap=6)
        self.setLayout(self._column)

    def show_complaint(self, complaint: Complaint) -> None:
        """Show what is known of this one."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, words in self._lines(complaint):
            if words:
                label = PlainLabel(name, Role.MUTED)
                label.setFixedWidth(px(116))
                line = row(label, PlainLabel(words, wrap=True), gap=12)
                line.setStretch(1, 1)
                self._column.addWidget(holder(line))

    def _lines(self, complaint: Complaint) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Jenis"), category_name(complaint.category)),
            (self.tr("Tingkat keluhan"), severity_name(complaint.severity)),
            (self.tr("Barang"), complaint.item),
            (self.tr("Nomor struk"), complaint.sale_number),
            (self.tr("Diterima"), day_and_time(complaint.received_at)),
            (self.tr("Lewat"), channel_name(complaint.channel)),
            (self.tr("Diharapkan"), remedy_name(complaint.remedy)),
            (self.tr("Ditangani"), complaint.handler),
            (self.tr("Eskalasi ke"), complaint.escalated_name),
            (self.tr("Foto"), "\n".join(complaint.photos)),
        )


def _standing(complaint: Complaint) -> str:
    parts = [category_name(complaint.category), state_words(complaint.state)]
    if complaint.severity is not Severity.MINOR:
        parts.insert(1, severity_name(complaint.severity))
    return " · ".join(parts)


def _phone(complaint: Complaint) -> str:
    phone = complaint.about.phone
    return shown(phone) if phone.startswith("+") else phone
