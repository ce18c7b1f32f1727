"""Asks whose sale it was: a search box, a scan, and the members found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pempek_pos.errors import ShopError
from pempek_pos.members.member import MemberMatch
from pempek_pos.sales.receipt import Receipt
from ui.counter.menu_words import member_choices
from ui.widgets.choice_list import ChoiceList, row_height
from ui.widgets.field import SearchField
from ui.widgets.notice import Banner, EmptyState, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column
from ui.wording import sentence

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ROWS = 4


class JoinView(Sheet):
    """Tells what was typed and who was chosen."""

    asked = Signal(str)
    chosen = Signal(str)

    def __init__(self, over: QWidget) -> None:
        """`over` is the counter it lies on."""
        super().__init__("", width=560)
        self._over = over
        self.banner = Banner()
        self.box = _Box(self.tr("Nomor HP, nama, atau kartu; atau pindai kartunya"))
        self.found = ChoiceList(self.tr("Anggota yang cocok"))
        self._none = EmptyState("user-search", "")
        self._layers = QStackedWidget()
        self._layers.addWidget(self.found)
        self._layers.addWidget(self._none)
        self._layers.setMinimumHeight(_ROWS * row_height())
        self.set_body(column(self.banner, self.box, self._layers, gap=10))
        self.box.textEdited.connect(self.asked)
        self.box.stepped.connect(self.found.step)
        self.box.returnPressed.connect(self.found.pick)
        self.found.chosen.connect(self.chosen)

    def open_join(self, receipt: Receipt) -> None:
        """Ask for the member of this sale."""
        self.set_title(self.tr("Anggota untuk struk {number}").format(number=receipt.number))
        self.banner.hide()
        self.box.clear()
        self.show_found((), "")
        self.open(self._over, first=self.box)

    def show_found(self, matches: tuple[MemberMatch, ...], asked: str) -> None:
        """List whom the text means."""
        self.found.set_choices(member_choices(matches))
        self._none.say(
            self.tr("Belum ada anggota yang cocok. Yang belum terdaftar didaftarkan dulu di kasir (F3).")
            if asked
            else self.tr("Poin belanja ini masuk ke anggota yang dipilih, sekali saja, dalam 24 jam.")
        )
        self._layers.setCurrentWidget(self.found if matches else self._none)

    def say_error(self, error: ShopError) -> None:
        """Say why not."""
        self.banner.say(Tone.ERROR, sentence(error))

    def close(self) -> bool:
        """Back to the receipt."""
        self.close_veil()
        return True


class _Box(SearchField):
    stepped = Signal(int)

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder, icon="user-search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)
