"""A shift's figures line by line: the drawer from float to count, and the sentence about its variance."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.money.amount import rupiah_text
from pempek_pos.reports.shift_page import ShiftReport
from ui.widgets.lines import Line, Lines
from ui.words.figures import signed_rupiah


def variance_words(variance: int) -> tuple[str, str]:
    """The variance as one sentence, and its colour: in order is green, more and less are red."""
    if variance == 0:
        return QCoreApplication.translate("ShiftFigures", "Uang di laci sesuai."), "green"
    form = QCoreApplication.translate("ShiftFigures", "Uang di laci lebih {amount}.")
    if variance < 0:
        form = QCoreApplication.translate("ShiftFigures", "Uang di laci kurang {amount}.")
    return form.format(amount=rupiah_text(abs(variance))), "red"


class ShiftFigures(Lines):
    """From the float over what came in and went out to what was expected and counted."""

    def show_report(self, report: ShiftReport) -> None:
        """Show these figures."""
        cash, shift = report.cash, report.shift
        lines = [
            Line(self.tr("Modal awal"), rupiah_text(shift.opening_float)),
            Line(self.tr("Penjualan tunai"), signed_rupiah(cash.sales)),
            Line(self.tr("Pengembalian tunai"), signed_rupiah(cash.refunds)),
            *self._payments(cash.payments),
            Line(self.tr("Uang masuk"), signed_rupiah(cash.paid_in)),
            Line(self.tr("Uang keluar"), signed_rupiah(cash.paid_out)),
            Line(self.tr("Seharusnya di laci"), rupiah_text(report.expected), strong=True, ruled=True),
        ]
        if shift.counted is not None and shift.variance is not None:
            tone = variance_words(shift.variance)[1]
            lines.append(Line(self.tr("Dihitung"), rupiah_text(shift.counted), strong=True))
            lines.append(Line(self.tr("Selisih"), signed_rupiah(shift.variance), strong=True, tone=tone))
        self.show_lines(lines)

    def _payments(self, payments: int) -> list[Line]:
        """What partners paid in cash, in a shop where they do."""
        return [Line(self.tr("Pembayaran mitra"), signed_rupiah(payments))] if payments else []
