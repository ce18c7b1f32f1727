"""The announcements: the register on the left, the one in front with its figures on the right."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pempek_pos.announcements.announcement import AnnouncedKind, Post, Told
from pempek_pos.money.amount import grouped, rupiah_text
from ui.messages.mark_list import MarkList
from ui.messages.poster_layout import Format
from ui.messages.poster_view import PosterView
from ui.messages.state import ToldState
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import EmptyState, StatCard
from ui.widgets.stack import Card, column, row
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.words.days import short_day
from ui.words.messages import announced_icon, announced_name, place_name

_WIDE: Final = 1000
"""A panel of so many pixels is wide."""
_LIST, _NARROW_LIST = 300, 232
_POSTER, _SMALL_POSTER = 232, 184


class ToldPanel(QWidget):
    """`chosen` brings an announcement's id."""

    chosen = Signal(str)
    make_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = MarkList(self.tr("Pengumuman"))
        self.picture = Button(self.tr("Gambar dan teks"), Weight.PRIMARY, icon="image", key="F8")
        self.post = Button(self.tr("Catat tayang"), icon="check", key="F9")
        self._title = PlainLabel("", Role.TITLE, elide=True)
        self._about = PlainLabel("", Role.MUTED, elide=True)
        self._told = PlainLabel("", wrap=True)
        self._poster = PosterView()
        self._cards = {
            "enrolments": StatCard(self.tr("Anggota baru")),
            "sales": StatCard(self.tr("Belanja")),
            "net": StatCard(self.tr("Nilai belanja")),
            "redemptions": StatCard(self.tr("Dipakai")),
        }
        self._posts = ValueTable(
            self.tr("Tayang"),
            self._columns(),
            EmptyState("megaphone", self.tr("Belum dicatat tayang di mana pun.")),
        )
        self._empty = EmptyState(
            "megaphone",
            self.tr("Belum ada pengumuman. Buat satu: gambarnya jadi sendiri, kodenya melacak hasilnya."),
            action=self.tr("Buat pengumuman"),
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self.list.marked.connect(lambda key: self.chosen.emit(key) if key else None)
        self._empty.acted.connect(self.make_wanted)

    def _lay_out(self) -> None:
        words = column(
            self._title, self._about, self._told, None, row(self.picture, self.post, None, gap=8), gap=6
        )
        head = row(self._poster, words, gap=16)
        head.setStretch(1, 1)
        front = column(
            Card(head),
            row(*self._cards.values(), gap=12),
            TableCard(self.tr("Tayang"), self._posts),
            gap=12,
        )
        front.setStretch(2, 1)
        right = QWidget()
        right.setLayout(front)
        self._left = Card(column(self.list), pad=6)
        both = QWidget()
        body = row(self._left, right, gap=16)
        body.setStretch(1, 1)
        both.setLayout(body)
        self._pages.addWidget(both)
        self._pages.addWidget(Card(column(self._empty), pad=1))
        self.setLayout(column(self._pages, gap=0))

    def show_told(self, state: ToldState) -> None:
        """Show the register, with the announcement in front."""
        self._pages.setCurrentIndex(0 if state.told else 1)
        self.list.blockSignals(True)
        self.list.set_choices([_choice(told) for told in state.told])
        if state.chosen is not None:
            self.list.choose(state.chosen.announcement.id)
        self.list.blockSignals(False)
        if state.chosen is not None and state.picture is not None:
            self._poster.show_poster(state.picture.poster, Format.SQUARE)
            self._show(state.chosen)

    def take_keyboard(self) -> None:
        """The keyboard goes to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, told: Told) -> None:
        one, outcome = told.announcement, told.outcome
        self._title.setText(one.title)
        parts = [announced_name(one.kind), self.tr("kode {code}").format(code=one.shown_code)]
        if one.valid_to is not None:
            parts.append(self.tr("sampai {day}").format(day=short_day(one.valid_to)))
        self._about.setText(" · ".join(parts))
        self._told.setText(one.told)
        note = self.tr("dengan kode ini")
        self._cards["enrolments"].show_figure(grouped(outcome.enrolments), note)
        self._cards["sales"].show_figure(grouped(outcome.sales), note)
        self._cards["net"].show_figure(
            rupiah_text(outcome.net), self.tr("bersih, n = {n}").format(n=outcome.sales)
        )
        used = "–" if one.kind is AnnouncedKind.NEWS else grouped(outcome.redemptions)
        self._cards["redemptions"].show_figure(used, self.tr("hadiah atau promonya"))
        self._posts.set_rows(told.posts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower list and a smaller picture where room is short."""
        super().resizeEvent(event)
        wide = self.width() > px(_WIDE)
        self._left.setFixedWidth(px(_LIST) if wide else _NARROW_LIST)
        side = px(_POSTER) if wide else _SMALL_POSTER
        self._poster.setFixedSize(side, side)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Tanggal"), lambda post: short_day(post.on_day), width=120),
            Column(self.tr("Tempat"), _place, width=140, strong=True),
            Column(self.tr("Tautan"), lambda post: post.link or "–", stretch=1),
        ]


def _choice(told: Told) -> Choice:
    one = told.announcement
    detail = f"{one.shown_code} · {short_day(one.made_at.date())}"
    return Choice(one.id, one.title, detail, grouped(told.outcome.sales), announced_icon(one.kind), "muted")


def _place(post: Post) -> str:
    return place_name(post.place)
