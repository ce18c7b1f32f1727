"""A look at one purchase: what was bought, how it was paid, and what it did to the points."""

from PySide6.QtWidgets import QWidget

from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.sales.receipt import Receipt, ReceiptKind
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.lines import Line, Lines
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Divider, column, holder
from ui.wording_why import why_sentences
from ui.words.days import day_and_time
from ui.words.figures import signed_points
from ui.words.tenders import tender_name


class ReceiptPeek(Sheet):
    """Only shows; Enter or Esc leaves."""

    def __init__(self) -> None:
        super().__init__("", width=560)
        self._when = PlainLabel("", Role.MUTED, wrap=True)
        self._goods = Lines()
        self._money = Lines()
        self._points = Lines()
        self._why = PlainLabel("", Role.SMALL, wrap=True)
        self._rule = Divider()
        points = column(self._rule, self._points, self._why, gap=8)
        self.set_body(holder(column(self._when, self._goods, Divider(), self._money, points, gap=8)))
        done = Button(self.tr("Tutup"), Weight.PRIMARY, key="Enter")
        done.clicked.connect(self.close_veil)
        self.set_foot(None, done)

    def tell(self, receipt: Receipt, over: QWidget) -> None:
        """Open with this receipt."""
        back = receipt.kind is ReceiptKind.REFUND
        title = self.tr("Pengembalian {number}") if back else self.tr("Struk {number}")
        self.set_title(title.format(number=receipt.number))
        self._when.setText(
            self.tr("{time} · laci {till} · dilayani {name}").format(
                time=day_and_time(receipt.sold_at), till=receipt.till, name=receipt.cashier
            )
        )
        self._goods.show_lines(
            [
                Line(f"{line.quantity}× {line.name}", rupiah_text(line.quantity * line.unit_price))
                for line in receipt.lines
            ]
        )
        self._money.show_lines(self._money_lines(receipt))
        self._show_points(receipt)
        self.open(over=over)

    def _money_lines(self, receipt: Receipt) -> list[Line]:
        lines = [Line(cut.label, rupiah_text(-cut.amount), tone="amber") for cut in receipt.reductions]
        if receipt.rounding:
            lines.append(Line(self.tr("Pembulatan"), rupiah_text(receipt.rounding)))
        lines.append(Line(self.tr("Total"), rupiah_text(receipt.due), strong=True))
        lines += [Line(tender_name(taken.kind), rupiah_text(taken.amount)) for taken in receipt.taken]
        return lines

    def _show_points(self, receipt: Receipt) -> None:
        member = receipt.member
        lines = []
        if member is not None:
            if member.won:
                lines.append(Line(self.tr("Poin didapat"), signed_points(member.won), tone="amber"))
            if member.spent:
                lines.append(Line(self.tr("Poin dipakai"), signed_points(-member.spent), tone="amber"))
            lines.append(Line(self.tr("Saldo setelahnya"), grouped(member.balance)))
        self._points.show_lines(lines)
        self._why.setText(" ".join(why_sentences(receipt.why)))
        self._rule.setVisible(bool(lines))
