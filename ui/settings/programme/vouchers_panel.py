"""The vouchers: a list, the form of a new one, and one of them as it stands."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from pempek_pos.members.member import MemberMatch
from ui.settings.programme.state import VoucherLine
from ui.settings.programme.voucher_form import VoucherForm
from ui.settings.programme.voucher_sheet import VoucherSheet
from ui.settings.programme.voucher_words import (
    holder_text,
    is_good,
    short_worth_text,
    voucher_state,
    voucher_tone,
)
from ui.settings.section import Section
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.notice import EmptyState, Tone
from ui.widgets.stack import Card, column
from ui.widgets.table_model import Column
from ui.widgets.value_table import ValueTable
from ui.widgets.veil import keep


class VouchersPanel(Section):
    """Emits which voucher is wanted; its sheets emit what becomes of them."""

    new_wanted = Signal()
    wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self._kept: Path | None = None
        self.add = Button(self.tr("Terbitkan voucer"), Weight.PRIMARY, icon="ticket-percent", key="Ctrl+N")
        self.set_heading(self.tr("Voucer"), self.add)
        self.form = VoucherForm()
        self.sheet = VoucherSheet()
        keep(self, self.form, self.sheet)
        empty = EmptyState(
            "ticket-percent",
            self.tr("Belum ada voucer. Voucer berlaku untuk satu belanja, misalnya ganti rugi keluhan."),
            action=self.tr("Terbitkan voucer"),
        )
        self.table = ValueTable(self.tr("Voucer"), self._columns(), empty)
        self.put(Card(column(self.table), pad=1))
        self.add.clicked.connect(self.new_wanted)
        empty.acted.connect(self.new_wanted)
        self.table.chosen.connect(self.wanted)
        self.sheet.folder_wanted.connect(lambda: self.folder_wanted.emit(self._kept))

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Kode"), lambda line: line.voucher.code, width=140, strong=True, tone_of=self._tone
            ),
            Column(
                self.tr("Nilai"),
                lambda line: short_worth_text(line.voucher),
                right=True,
                width=104,
                tone_of=self._tone,
            ),
            Column(self.tr("Untuk"), holder_text, stretch=3, tone_of=self._tone),
            Column(self.tr("Alasan"), lambda line: line.voucher.reason, stretch=3, tone_of=self._tone),
            Column(
                self.tr("Keadaan"),
                lambda line: voucher_state(line.voucher, self._today),
                stretch=4,
                tone_of=lambda line: voucher_tone(line.voucher, self._today),
            ),
        ]

    def show_vouchers(self, lines: tuple[VoucherLine, ...], today: date) -> None:
        """List the vouchers."""
        self._today = today
        self.table.set_rows(lines)

    def open_voucher_form(self, voucher_id: str, today: date) -> None:
        """Open the form of a new voucher."""
        self.form.fill(voucher_id, today)
        self.form.open(self, first=self.form.amount)

    def show_matches(self, matches: tuple[MemberMatch, ...]) -> None:
        """Show whom the form may mean."""
        self.form.member.show_matches(matches)

    def show_voucher_fault(self, field: str, sentence: str) -> None:
        """Tell what is wrong in the form."""
        self.form.show_fault(field, sentence)

    def close_voucher_form(self) -> None:
        """The form is done with."""
        self.form.close_veil()

    def open_voucher(self, line: VoucherLine, today: date) -> None:
        """Show one voucher."""
        self.sheet.fill(line, today)
        if not self.sheet.is_open:
            self.sheet.open(self)

    def say_printed(self, fault: str) -> None:
        """The printer took it, or why not."""
        tone = Tone.ERROR if fault else Tone.OK
        self.sheet.say(tone, fault or self.tr("Voucer terkirim ke printer."))

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._kept = path
        self.sheet.say(Tone.OK, self.tr("Tersimpan: {file}").format(file=path.name), self.tr("Buka folder"))

    def say_refused(self, sentence: str) -> None:
        """Say on the voucher what went wrong."""
        self.sheet.say(Tone.ERROR, sentence)

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""
        self.say_refused(
            self.tr("{place} tidak bisa ditulis: periksa ruang disk dan izin foldernya.").format(place=place)
        )

    def _tone(self, line: VoucherLine) -> str:
        return "" if is_good(line.voucher, self._today) else "muted"
