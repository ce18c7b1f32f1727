"""The counter as people see it: the box, the menu, the basket beside it, what is parked below."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QStackedWidget

from pempek_pos.errors import ShopError
from ui.counter.basket_panel import BasketPanel
from ui.counter.box import CounterBox
from ui.counter.closed_view import ClosedView
from ui.counter.enter_gate import EnterGate
from ui.counter.menu_words import chip_faces, counts_of, hint_of, member_choices, tiles_of
from ui.counter.notice_words import QUIET, notice_words
from ui.counter.shelf import Shelf
from ui.counter.state import CounterState, Notice
from ui.theme_look import px
from ui.widgets.chip import ChipRow
from ui.widgets.choice_list import ChoiceList
from ui.widgets.keys import KeyScope
from ui.widgets.notice import Banner, EmptyState, Tone
from ui.widgets.stack import column, holder, row
from ui.widgets.tile_grid import TileGrid
from ui.wording import sentence

_NARROW, _WIDE, _SHARE = 360, 500, 34
"""The basket's width in pixels: at least, at most, and in percent of the page between them."""
_MARGIN, _BAR = 20, 12
_NOT_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class CounterView(KeyScope):
    """Shows the counter's state; tells what was scanned, typed, touched and pressed."""

    typed = Signal(str)
    entered = Signal(str)
    item_chosen = Signal(str)
    member_found = Signal(str)
    category_chosen = Signal(str)

    def __init__(self, gate: EnterGate) -> None:
        super().__init__()
        self.box = CounterBox(self.tr("Pindai atau ketik nama barang, kode, atau kartu anggota"), gate)
        self.banner = Banner()
        self.groups = ChipRow(self.tr("Kelompok barang"))
        self.grid = TileGrid(self.tr("Barang"))
        self.found = ChoiceList(self.tr("Anggota yang cocok"))
        self._none = EmptyState("search", "")
        self.shelf = Shelf()
        self.panel = BasketPanel()
        self.closed = ClosedView()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = holder(column(self.box, self.banner, self.groups, gap=12, edge=(0, 0, _BAR, 0)))
        self._middle = QStackedWidget()
        for part in (self.grid, self.found, self._none):
            self._middle.addWidget(part)
        foot = holder(row(self.shelf, edge=(0, 0, _BAR, 0)))
        left = column(head, self._middle, foot, gap=12, edge=(_MARGIN, 16, _MARGIN - _BAR, 14))
        left.setStretchFactor(self._middle, 1)
        selling = row(left, self.panel, gap=0)
        selling.setStretchFactor(left, 1)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(holder(selling))
        self._layers.addWidget(self.closed)

    def _connect(self) -> None:
        self.box.textEdited.connect(self.typed)
        self.box.emptied.connect(lambda: self.typed.emit(""))
        self.box.entered.connect(self._enter)
        self.box.stepped.connect(self._step)
        self.box.line_key.connect(self.panel.press)
        self.grid.chosen.connect(self.item_chosen)
        self.grid.left_above.connect(self.take_keyboard)
        self.found.chosen.connect(self.member_found)
        self.groups.chosen.connect(self.category_chosen)
        self.panel.member.finished.connect(self.take_keyboard)
        for part in (self.grid, self.found, self.panel.lines):
            part.installEventFilter(self)
        self.bind("F2", self.take_keyboard)
        self.bind("F3", self.panel.member.enter)

    # -- what it is shown --

    def show_state(self, state: CounterState) -> None:
        """Show the counter as it is now."""
        self._layers.setCurrentIndex(1 if state.shift is None else 0)
        self.closed.show_left(state.left_in_drawer)
        self.groups.set_chips(chip_faces(state.categories))
        self.groups.choose(state.search.category)
        self.grid.set_tiles(tiles_of(state.search.items, state.warnings))
        self.grid.set_counts(counts_of(state.basket))
        self._show_middle(state)
        self.box.set_hint(hint_of(state.search))
        self.shelf.show_parked(state.parked)
        self.panel.show_state(state)

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong, and mark the text so that typing replaces it."""
        if self._layers.currentIndex():
            self.closed.say_error(error)
            return
        self.banner.say(Tone.ERROR, sentence(error))
        self.box.selectAll()

    def say_gone(self, facts: tuple[ShopError, ...]) -> None:
        """Say what was taken off the basket, and why."""
        words = " ".join(sentence(fact) for fact in facts)
        self.banner.say(Tone.WARN, self.tr("Dilepas dari keranjang. {why}").format(why=words))

    def tell(self, notice: Notice, about: str = "") -> None:
        """Tell what happened."""
        if notice not in QUIET:
            self.banner.say(*notice_words(notice, about))

    def hush(self) -> None:
        """Take back what was said."""
        if not self.banner.isHidden():
            self.banner.dismiss()

    def clear_box(self) -> None:
        """Empty the box; it has the keyboard."""
        self.box.clear()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard goes to where the next key belongs."""
        if self._layers.currentIndex():
            self.closed.take_keyboard()
        elif self.panel.member.enrolling:
            self.panel.member.enter()
        else:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what people do --

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing while a list has the keyboard goes to the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._type(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing anywhere goes to the box; keys that mean something here do it."""
        if not self._type(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The basket takes what a narrow screen can spare."""
        super().resizeEvent(event)
        wanted = self.width() * _SHARE // 100
        self.panel.setFixedWidth(max(_NARROW, min(px(_WIDE), wanted)))

    def _type(self, event: QKeyEvent) -> bool:
        typed = event.text()
        if not typed.strip() or not typed.isprintable() or event.modifiers() & _NOT_TYPED:
            return False
        if self._layers.currentIndex() or self.panel.member.enrolling:
            return False
        if typed in "+-" and not self.box.text():
            self.panel.press(event)
            return True
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.insert(typed)
        self.typed.emit(self.box.text())
        return True

    def _enter(self, text: str) -> None:
        if self._middle.currentWidget() is self.found and self.found.choice():
            self.member_found.emit(self.found.choice())
        else:
            self.entered.emit(text)

    def _step(self, by: int) -> None:
        if self._middle.currentWidget() is self.found:
            self.found.step(by)
        elif self.box.text() and by > 0:
            self.grid.enter()
        else:
            self.panel.lines.step(by)

    def _show_middle(self, state: CounterState) -> None:
        search = state.search
        if search.members:
            self.found.set_choices(member_choices(search.members))
            self._middle.setCurrentWidget(self.found)
        elif search.items:
            self._middle.setCurrentWidget(self.grid)
        else:
            self._none.say(
                self.tr("Tidak ada yang cocok. Esc mengosongkan pencarian.")
                if search.typed
                else self.tr("Belum ada barang di sini. Pemilik menambahkannya di Pengaturan.")
            )
            self._middle.setCurrentWidget(self._none)
