"""The page of the drawer: the running shift or its opening, and the page of a day."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from pempek_pos.errors import ShopError
from pempek_pos.feedback.greeting import ShiftGreeting
from pempek_pos.money.amount import Rupiah, rupiah_text
from pempek_pos.till.shift import CashKind
from ui.drawer.closed import ClosedSheet
from ui.drawer.counting import CountSheet
from ui.drawer.day_page import DayPanel
from ui.drawer.opening import OpeningPanel
from ui.drawer.payment import PaymentSheet
from ui.drawer.running import RunningPanel
from ui.drawer.state import CountState, DayState, DrawerState, Told
from ui.reveal import reveal
from ui.theme_look import px
from ui.widgets.chip import ChipFace
from ui.widgets.keys import KeyScope
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.segmented import Segmented
from ui.widgets.stack import column, row
from ui.widgets.veil import keep
from ui.wording import sentence

SHIFT, DAY = "shift", "day"


class DrawerView(KeyScope):
    """Shows what it is told; its parts emit what people do."""

    tab_chosen = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.opening = OpeningPanel()
        self.running = RunningPanel()
        self.day = DayPanel(today)
        self.payment = PaymentSheet()
        self.counting = CountSheet()
        self.closed = ClosedSheet()
        keep(self, self.payment, self.counting, self.closed)
        self._title = PlainLabel("", Role.TITLE)
        self._banner = Banner()
        self.tabs = Segmented(
            self.tr("Bagian"),
            [
                ChipFace(SHIFT, self.tr("Giliran"), "wallet"),
                ChipFace(DAY, self.tr("Halaman harian"), "calendar-days"),
            ],
        )
        self._pages = QStackedWidget()
        for page in (self.opening, self.running, self.day):
            self._pages.addWidget(page)
        self._running = False
        self._kept: Path | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.tabs.chosen.connect(self.tab_chosen)
        self._banner.acted.connect(lambda: reveal(self._kept))
        self.closed.day_wanted.connect(self._lead_to_day)
        self.closed.closed.connect(self.take_keyboard)

    def _lay_out(self) -> None:
        self.tabs.setFixedWidth(px(380))
        head = row(self._title, None, self.tabs, gap=16)
        layout = column(head, self._banner, self._pages, gap=12, edge=(20, 16, 20, 20))
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_drawer(self, state: DrawerState) -> None:
        """Show how the drawer stands."""
        self._title.setText(self.tr("Laci {till}").format(till=state.till))
        self._running = state.shift is not None
        (self.running if self._running else self.opening).show_state(state)
        self.show_tab(self.tabs.choice())

    def show_tab(self, tab: str) -> None:
        """Bring the shift or the day to the front."""
        self.tabs.choose(tab)
        front = self.day if tab == DAY else self.running if self._running else self.opening
        if self._pages.currentWidget() is not front:
            self._pages.setCurrentWidget(front)
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard goes to the float if one is asked for, else to the page and its keys."""
        asked = self._pages.currentWidget() is self.opening
        (self.opening.money if asked else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self, state: DayState) -> None:
        """Show the day's shifts."""
        self.day.show_day(state)

    def show_greeting(self, greeting: ShiftGreeting, asked: bool) -> None:
        """Ask for a look around, or show what was seen to."""
        self.running.greeting.show_greeting(greeting, asked)

    def show_count(self, state: CountState) -> None:
        """Open the count, show how far it is, or how it ended."""
        if state.report is not None:
            self.counting.close_veil()
            self._banner.dismiss()
            self.closed.tell(state.report, self.window())
            return
        if not self.counting.is_open:
            self.counting.ask(self.window())
        self.counting.show_count(state)

    def open_payment(self, kind: CashKind) -> None:
        """Ask how much, and why."""
        self.payment.ask(kind, self.window())

    def close_payment(self) -> None:
        """The cash has moved."""
        self.payment.close_veil()

    def say_error(self, error: ShopError) -> None:
        """Say it where it happened: on the open sheet, at the float, or over the page."""
        if self.payment.is_open:
            self.payment.say_error(error)
        elif self.counting.is_open:
            self.counting.say_error(error)
        elif self._pages.currentWidget() is self.opening:
            self.opening.say_error(error)
        else:
            self._banner.say(Tone.ERROR, sentence(error))

    def tell(self, told: Told, amount: Rupiah = Rupiah(0)) -> None:
        """Tell what was done."""
        words = {
            Told.OPENED: self.tr("Giliran dibuka dengan modal {amount}. Selamat bekerja!"),
            Told.PAID_IN: self.tr("{amount} masuk ke laci, sudah dicatat."),
            Told.PAID_OUT: self.tr("{amount} keluar dari laci, sudah dicatat."),
            Told.KICKED: self.tr("Laci dibuka, sudah dicatat."),
            Told.NO_SHIFT: self.tr("Giliran sudah ditutup: buka giliran dulu."),
        }
        tone = Tone.WARN if told is Told.NO_SHIFT else Tone.OK
        self._banner.say(tone, words[told].format(amount=rupiah_text(amount)))

    def say_printed(self, problem: str) -> None:
        """The page is printed, or why it is not."""
        self._kept = None
        if problem:
            self._banner.say(Tone.ERROR, problem)
        else:
            self._banner.say(Tone.OK, self.tr("Halaman dicetak. Simpan kertasnya di luar toko."))

    def say_kept(self, path: Path) -> None:
        """The page is kept as a file."""
        self._kept = path
        words = self.tr("Halaman disimpan: {path}").format(path=path)
        self._banner.say(Tone.OK, words, action=self.tr("Buka folder"))

    def say_not_kept(self, detail: str) -> None:
        """The disk refused the file."""
        self._banner.say(Tone.ERROR, self.tr("Halaman belum tersimpan: {detail}").format(detail=detail))

    def hush(self) -> None:
        """Take back what was said last."""
        self._banner.dismiss()

    def _lead_to_day(self) -> None:
        self.show_tab(DAY)
        self.tab_chosen.emit(DAY)
