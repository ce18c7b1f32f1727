"""Whom to ask for money today: who, why, how much; what to say to the one selected."""

from datetime import date

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import rupiah_text
from pempek_pos.partners.collecting import Call, CallReason
from ui.partners.call_words import done_words, promise_words, reason_words
from ui.partners.collect_presenter import ToSay
from ui.partners.promise_sheet import PromiseSheet
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, EmptyState, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Scroll, column, holder
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep
from ui.wording import sentence
from ui.words.partners import late_words

_LATE = frozenset({CallReason.BROKEN_PROMISE, CallReason.OVERDUE})


class CollectSheet(Sheet):
    """Each signal brings the ToSay that is selected."""

    draft_wanted = Signal(object)
    skipped = Signal(object)
    promise_wanted = Signal(object)
    account_wanted = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(self.tr("Tagihan hari ini"), width=960)
        self._page = page
        self.promise = PromiseSheet()
        keep(page, self.promise)
        self.banner = Banner()
        self.table = ValueTable(
            self.tr("Yang perlu dihubungi"),
            self._columns(),
            EmptyState("circle-check", self.tr("Tidak ada yang perlu ditagih hari ini.")),
        )
        self.table.setFixedHeight(px(280))
        self._text = PlainLabel("", Role.BODY, wrap=True)
        words = Scroll(holder(column(self._text, None)))
        words.setFixedHeight(px(150))
        self.account = Button(self.tr("Rekening"), icon="wallet", key="F6")
        self.skip = Button(self.tr("Lewati"), icon="check", key="F8")
        self.noted = Button(self.tr("Catat janji"), icon="calendar-clock", key="F9")
        self.draft = Button(
            self.tr("Buka pesan WhatsApp"), Weight.PRIMARY, icon="message-circle", key="Ctrl+Enter"
        )
        self.set_body(
            holder(
                column(
                    self.banner,
                    self.table,
                    PlainLabel(self.tr("Yang bisa dikatakan"), Role.MUTED),
                    words,
                    gap=10,
                )
            )
        )
        self.set_foot(self.account, None, self.skip, self.noted, self.draft)
        self._connect()

    def _connect(self) -> None:
        self.table.selected.connect(self._say)
        for button, signal in (
            (self.draft, self.draft_wanted),
            (self.skip, self.skipped),
            (self.noted, self.promise_wanted),
            (self.account, self.account_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.table.value()))

    def open_collect(self, calls: tuple[ToSay, ...]) -> None:
        """Show whom to ask."""
        self.show_collect(calls)
        if calls:
            self.table.select(0)
        self.open(over=self._page.window(), first=self.table)

    def show_collect(self, calls: tuple[ToSay, ...]) -> None:
        """Show the list as it is now; the one selected stays selected."""
        self.banner.dismiss()
        kept = self.table.value()
        self.table.set_rows(calls)
        ids = [said.call.debtor.partner_id for said in calls]
        if kept is not None and kept.call.debtor.partner_id in ids:
            self.table.select(ids.index(kept.call.debtor.partner_id))
        self._say(self.table.value())

    def open_draft(self, link: str) -> None:
        """Open the draft in whatever the person chats with."""
        QDesktopServices.openUrl(QUrl(link))

    def open_promise(self, call: Call, today: date) -> None:
        """Ask what was promised."""
        self.promise.ask(call, today, self._page.window())

    def close_promise(self) -> None:
        """It is noted."""
        self.promise.close_veil()

    def say_collect_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be done."""
        if self.promise.is_open:
            self.promise.say_error(error)
        else:
            self.banner.say(Tone.ERROR, sentence(error))

    def close_collect(self) -> None:
        """Back to the page."""
        self.promise.close_veil()
        self.close_veil()

    def _say(self, said: ToSay | None) -> None:
        self._text.setText(said.text if said is not None else "")
        for button in (self.draft, self.noted, self.account):
            button.setEnabled(said is not None)
        self.skip.setEnabled(said is not None and bool(said.call.claims) and not said.call.done)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Mitra"), lambda said: said.call.debtor.name, stretch=1, strong=True),
            Column(
                self.tr("Mengapa"),
                lambda said: reason_words(said.call),
                width=164,
                tone_of=lambda said: "red" if said.call.reason in _LATE else "",
            ),
            Column(
                self.tr("Jumlah"),
                lambda said: rupiah_text(said.call.amount),
                right=True,
                width=120,
                strong=True,
            ),
            Column(
                self.tr("Terlambat"),
                lambda said: late_words(said.call.days_late) if said.call.days_late else "",
                width=112,
            ),
            Column(self.tr("Janji"), lambda said: promise_words(said.call), width=184),
            Column(
                self.tr("Hari ini"),
                lambda said: done_words(said.call),
                width=116,
                tone_of=lambda _: "green",
            ),
        ]
