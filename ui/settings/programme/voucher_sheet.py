"""One voucher: its code, what it is worth and how it stands, with its ways onto paper and out of use."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from ui.settings.programme.state import VoucherLine
from ui.settings.programme.voucher_words import is_good, voucher_facts
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.sheet import Sheet
from ui.widgets.stack import column


class VoucherSheet(Sheet):
    """Emits the voucher's line to be `printed`, `kept` as a file, or its voucher `withdrawn`."""

    printed = Signal(object)
    kept = Signal(object)
    withdrawn = Signal(object)
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Voucer"), width=640)
        self._line: VoucherLine | None = None
        self.banner = Banner()
        self.code = PlainLabel("", Role.HUGE)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(8)
        self._facts.setColumnStretch(1, 1)
        self._shown: list[PlainLabel] = []
        self.print = Button(self.tr("Cetak"), Weight.PRIMARY, icon="printer", key="F9")
        self.pdf = Button(self.tr("Simpan PDF"), icon="file-text", key="Ctrl+S")
        self.take_back = Button(self.tr("Tarik voucer"), Weight.QUIET, icon="archive")
        self.set_body(column(self.banner, self.code, self._facts, gap=16))
        self.set_foot(self.take_back, None, self.pdf, self.print)
        self.print.clicked.connect(lambda: self.printed.emit(self._line))
        self.pdf.clicked.connect(lambda: self.kept.emit(self._line))
        self.take_back.clicked.connect(lambda: self.withdrawn.emit(self._line))
        self.banner.acted.connect(self.folder_wanted)

    def fill(self, line: VoucherLine, today: date) -> None:
        """Show a voucher."""
        self._line = line
        good = is_good(line.voucher, today)
        self.banner.dismiss()
        self.code.setText(line.voucher.code)
        self.code.set_tone("" if good else "muted")
        for label in self._shown:
            label.deleteLater()
        self._shown = []
        for at, (name, words) in enumerate(voucher_facts(line, today)):
            for column_no, label in enumerate(
                (PlainLabel(name, Role.MUTED), PlainLabel(words, Role.BODY, wrap=True))
            ):
                self._facts.addWidget(label, at, column_no)
                self._shown.append(label)
        for button in (self.print, self.pdf, self.take_back):
            button.setVisible(good)

    def say(self, tone: Tone, sentence: str, action: str = "") -> None:
        """Say how something went."""
        self.banner.say(tone, sentence, action=action)
