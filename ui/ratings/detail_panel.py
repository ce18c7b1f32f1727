"""One rating in full: what was written, what it is about, and its answer."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedLayout

from pempek_pos.feedback.rating import Rating
from ui.ratings.rating_words import state_tone, state_words
from ui.ratings.state import RatingsState
from ui.widgets.button import Button, IconButton
from ui.widgets.coats import Weight
from ui.widgets.field import Field, NoteField
from ui.widgets.label import PlainLabel, Role, set_tip
from ui.widgets.notice import EmptyState
from ui.widgets.stack import Card, Divider, Scroll, column, holder, row
from ui.widgets.stars import Stars
from ui.words.days import day_and_time, short_day


class DetailPanel(Card):
    """`copied` and `answered` bring the reply as it is written now."""

    copied = Signal(str)
    answered = Signal(str)
    complaint_wanted = Signal()
    correct_wanted = Signal()

    def __init__(self) -> None:
        self._stars = Stars(22)
        self._head = PlainLabel("", Role.STRONG, wrap=True)
        self._state = PlainLabel("", Role.STRONG, wrap=True)
        self._told = PlainLabel("", Role.BODY, wrap=True)
        self._about = PlainLabel("", Role.MUTED, wrap=True)
        self._answered = PlainLabel("", Role.MUTED, wrap=True)
        self.reply = NoteField(lines=6)
        layers = QStackedLayout()
        super().__init__(layers, pad=1)
        self._layers = layers
        self._link = ""
        self._shown = ""
        self.correct = Button("", Weight.QUIET, icon="pencil", key="F6")
        self.correct.setAccessibleName(self.tr("Perbaiki ulasan (F6)"))
        set_tip(self.correct, self.tr("Perbaiki ulasan"))
        self.open = IconButton("external-link", self.tr("Buka ulasan di sana"))
        self.copy = Button(self.tr("Salin balasan"), icon="copy", key="F8")
        self.mark = Button(self.tr("Tandai dijawab"), Weight.PRIMARY, icon="check", key="F9")
        self.complain = Button(self.tr("Jadikan keluhan"), icon="message-square-warning", key="F3")
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.mark.clicked.connect(lambda: self.answered.emit(self.reply.text()))
        self.complain.clicked.connect(self.complaint_wanted)
        self.correct.clicked.connect(self.correct_wanted)
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._link)))

    def _lay_out(self) -> None:
        head = row(self._stars, None, self.open, self.correct, gap=4)
        inner = column(
            head, self._head, self._state, self._told, self._about, None, gap=8, edge=(20, 12, 20, 12)
        )
        answer = column(Field(self.tr("Balasan"), self.reply), self._answered, gap=8, edge=(16, 8, 16, 12))
        self._deeds = holder(
            column(
                Divider(),
                column(self.complain, row(self.copy, self.mark, gap=8), gap=8, edge=(16, 12, 16, 16)),
                gap=0,
            )
        )
        body = column(Scroll(holder(inner)), Divider(), answer, self._deeds, gap=0)
        body.setStretch(0, 1)
        self._full = holder(body)
        self._layers.addWidget(EmptyState("star", self.tr("Pilih ulasan di kiri.")))
        self._layers.addWidget(self._full)

    def show_state(self, state: RatingsState) -> None:
        """Show the chosen one; a reply being written is kept while the same one stays chosen."""
        rating = state.rating
        self._layers.setCurrentIndex(0 if rating is None else 1)
        if rating is None:
            self._shown = ""
            return
        facts = rating.facts
        self._stars.set_value(facts.stars)
        who = facts.author or self.tr("tanpa nama")
        self._head.setText(f"{facts.platform.brand} · {who} · {short_day(facts.on_day)}")
        self._told.setText(facts.told or self.tr("Hanya bintang, tanpa tulisan."))
        self._about.setText(self._about_words(rating))
        self._about.setVisible(bool(self._about.text()))
        words = state_words(rating)
        self._state.setText(words[:1].upper() + words[1:])
        self._state.set_tone(state_tone(rating, state))
        self._show_reply(rating, state.reply)

    def _show_reply(self, rating: Rating, reply: str) -> None:
        done = rating.answered_at is not None
        fresh = (rating.id, rating.answered_at, rating.facts)
        if repr(fresh) != self._shown:
            self._shown = repr(fresh)
            self.reply.setPlainText(rating.reply if done else reply)
        self.reply.setReadOnly(done)
        if rating.answered_at is not None:
            said = self.tr("Dijawab oleh {name}, {time}.")
            self._answered.setText(
                said.format(name=rating.answered_by, time=day_and_time(rating.answered_at))
            )
        self._answered.setVisible(done)
        self.copy.setVisible(not done)
        self.mark.setVisible(not done)
        self.complain.setVisible(rating.bad and rating.complaint_id is None)
        self._deeds.setVisible(not done or not self.complain.isHidden())
        self._link = rating.facts.link
        self.open.setVisible(bool(self._link))

    def _about_words(self, rating: Rating) -> str:
        parts = (
            (self.tr("Struk {it}"), rating.facts.sale_number),
            (self.tr("Barang: {it}"), rating.item),
            (self.tr("Anggota: {it}"), rating.member),
        )
        return " · ".join(words.format(it=it) for words, it in parts if it)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.reply.text())
        self.copied.emit(self.reply.text())
