"""After the payment: the change in large figures, what the member won, and the receipt beside it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy, QWidget

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import grouped, rupiah_text
from pempek_pos.printing.rows import Row
from pempek_pos.printing.transports import Refusal
from pempek_pos.sales.receipt import MemberOnReceipt, Receipt, ReceiptKind
from pempek_pos.sales.tender import TenderKind
from ui.counter.account_part import AccountPart
from ui.counter.account_words import off_account, on_account, paid_out
from ui.counter.enter_gate import EnterGate
from ui.counter.paper_roll import PaperRoll
from ui.counter.question_part import QuestionPart
from ui.counter.totals import SumRow, SumRows
from ui.theme_look import px
from ui.widgets.button import Button
from ui.widgets.coats import Weight
from ui.widgets.label import PlainLabel, Role
from ui.widgets.notice import Banner, Tone
from ui.widgets.picture import Picture
from ui.widgets.sheet import Sheet
from ui.widgets.stack import Scroll, column, holder, row
from ui.wording import sentence
from ui.wording_why import why_sentences
from ui.words.devices import refusal_sentence
from ui.words.names import member_name
from ui.words.tenders import tender_name

_AROUND_PAPER = 280
"""Height that head, foot and margins take."""


class ReceiptView(Sheet):
    """Shows a finished sale or refund; any scan, or Enter, begins the next sale."""

    next_wanted = Signal()
    print_wanted = Signal()
    draft_wanted = Signal()
    pdf_wanted = Signal()
    folder_wanted = Signal(object)
    join_wanted = Signal()
    complaint_wanted = Signal()

    def __init__(self, over: QWidget, gate: EnterGate) -> None:
        """`over` is the counter it lies on."""
        super().__init__("", width=960)
        self._over, self._gate = over, gate
        self._kept: Path | None = None
        self.change_name = PlainLabel("", Role.MUTED)
        self.change = PlainLabel("", Role.HUGE, tone="green")
        self._sums = SumRows(gap=6)
        self.points = PlainLabel("", Role.POINTS, wrap=True)
        self.why = PlainLabel("", Role.MUTED, wrap=True)
        self._why_button = Button(self.tr("Mengapa?"), Weight.LINK)
        self._star = Picture("sparkles", 20, "amber")
        self.account = AccountPart()
        self.question = QuestionPart()
        self.join = Button(self.tr("Tambah anggota"), icon="user-plus", key="F3")
        self.banner = Banner()
        self.paper = PaperRoll()
        self._print = Button(self.tr("Cetak"), icon="printer", key="Ctrl+P")
        self._draft = Button(self.tr("WhatsApp"), icon="message-circle", key="Ctrl+W")
        self._pdf = Button(self.tr("PDF"), icon="file-text", key="Ctrl+S")
        self.complaint = Button(self.tr("Keluhan"), icon="message-square-warning", key="Ctrl+K")
        self.next = Button(self.tr("Belanja berikutnya"), Weight.PRIMARY, key="Enter", size=16)
        self._lay_out()
        self._why_button.clicked.connect(self._turn_why)
        self.join.clicked.connect(self.join_wanted)
        self._print.clicked.connect(self.print_wanted)
        self._draft.clicked.connect(self.draft_wanted)
        self._pdf.clicked.connect(self.pdf_wanted)
        self.complaint.clicked.connect(self.complaint_wanted)
        self.banner.acted.connect(lambda: self.folder_wanted.emit(self._kept))
        self.next.clicked.connect(self.next_wanted)

    def _lay_out(self) -> None:
        said = row(self._star, self.points, self._why_button, gap=10)
        said.setStretchFactor(self.points, 1)
        said.setAlignment(self._star, Qt.AlignmentFlag.AlignVCenter)
        self._member = holder(column(said, self.why, gap=4))
        self._nobody = holder(row(self.join, None))
        left = column(
            self.banner,
            self.change_name,
            self.change,
            8,
            self._sums,
            8,
            self._member,
            self._nobody,
            self.account,
            None,
            self.question,
            gap=6,
        )
        self._roll = Scroll(self.paper)
        self._roll.setFixedWidth(px(340))
        body = row(left, self._roll, gap=24)
        body.setStretchFactor(left, 1)
        self.set_body(body)
        self.next.setMinimumSize(px(288), px(60))
        for button in (self._print, self._draft, self._pdf, self.complaint):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_foot(self._print, self._draft, self._pdf, self.complaint, None, self.next)

    def show_receipt(self, receipt: Receipt, rows: tuple[Row, ...]) -> None:
        """Show a finished sale or refund with its paper."""
        back = receipt.kind is ReceiptKind.REFUND
        title = self.tr("Pengembalian {number}") if back else self.tr("Lunas · {number}")
        if not back and receipt.partner is not None and receipt.partner.open_amount:
            title = self.tr("Belum lunas · {number}")
        self.set_title(title.format(number=receipt.number))
        self._show_money(receipt, back)
        self._show_member(receipt)
        self.account.show_receipt(receipt)
        self.paper.show_rows(rows)
        room = self._over.window().height() - _AROUND_PAPER
        self._roll.setMinimumHeight(min(self.paper.heightForWidth(px(340)) + 8, max(px(360), room)))
        self.banner.hide()
        self.open(self._over, first=self)
        self._gate.shut()

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong with the paper; the sale stands."""
        self.banner.say(Tone.ERROR, sentence(error))

    def say_sent(self) -> None:
        """It is on its way to the printer."""
        self.banner.say(Tone.OK, self.tr("Struk dikirim ke printer."))

    def say_refusal(self, refusal: Refusal) -> None:
        """The printer did not take it; the sale stands."""
        self.banner.say(Tone.WARN, refusal_sentence(refusal))

    def open_draft(self, link: str) -> None:
        """Open a draft; nothing is sent (policy P5)."""
        QDesktopServices.openUrl(QUrl(link))
        self.banner.say(Tone.OK, self.tr("Draf WhatsApp sudah dibuka; kirim dari sana."))

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._kept = path
        words = self.tr("{file} sudah disimpan.").format(file=path.name)
        self.banner.say(Tone.OK, words, action=self.tr("Buka folder"))

    def say_joined(self, receipt: Receipt) -> None:
        """The sale has its member now."""
        if receipt.member is not None:
            words = self.tr("{name} sudah ditambahkan ke struk ini.").format(name=receipt.member.name)
            self.banner.say(Tone.OK, words)

    def say_disk(self, place: str) -> None:
        """The disk refused the file; the sale stands."""
        words = self.tr("{place} tidak bisa ditulis: kosongkan tempat di cakram, lalu ulangi.")
        self.banner.say(Tone.ERROR, words.format(place=place))

    def close(self) -> bool:
        """Back to the counter."""
        self.close_veil()
        return True

    def press(self, key: str) -> bool:
        """A bouncing Enter closes nothing."""
        if key == "Enter" and not self._gate.opens():
            return True
        return super().press(key)

    def _show_money(self, receipt: Receipt, back: bool) -> None:
        cash_back = paid_out(receipt) if back else receipt.change
        later = 0 if back else on_account(receipt)
        if later and not cash_back:
            self.change_name.setText(self.tr("Dibayar kemudian"))
            self.change.setText(rupiah_text(later))
            self.change.set_tone("amber")
            self._show_sums(receipt)
            return
        if back:
            self.change_name.setText(self.tr("Uang kembali ke pelanggan"))
        else:
            self.change_name.setText(
                self.tr("Kembalian") if cash_back else self.tr("Uang pas, tidak ada kembalian")
            )
        self.change.setText(rupiah_text(cash_back))
        self.change.set_tone("green" if cash_back else "muted")
        self._show_sums(receipt)

    def _show_sums(self, receipt: Receipt) -> None:
        rows = [SumRow(self.tr("Total"), rupiah_text(abs(receipt.due)), "text")]
        if receipt.rounding:
            rows.append(SumRow(self.tr("Pembulatan tunai"), rupiah_text(receipt.rounding)))
        names = {TenderKind.ACCOUNT: off_account(receipt)} if receipt.kind is ReceiptKind.REFUND else {}
        rows += [
            SumRow(names.get(part.kind) or tender_name(part.kind), rupiah_text(abs(part.given)))
            for part in receipt.taken
        ]
        self._sums.show_rows(rows)

    def _show_member(self, receipt: Receipt) -> None:
        member = receipt.member
        self._member.setVisible(member is not None)
        counter_sale = receipt.partner is None and receipt.kind is ReceiptKind.SALE
        self._nobody.setVisible(member is None and counter_sale)
        self.why.hide()
        if member is None:
            return
        self.points.setText(self._sentence(member, receipt.kind))
        why = why_sentences(receipt.why)
        self.why.setText("\n".join(why))
        self._why_button.setVisible(bool(why))

    def _sentence(self, member: MemberOnReceipt, kind: ReceiptKind) -> str:
        figures = {
            "name": member_name(member.name),
            "won": grouped(abs(member.won)),
            "spent": grouped(abs(member.spent)),
            "balance": grouped(member.balance),
        }
        if kind is ReceiptKind.REFUND:
            words = self.tr("{name}: {won} poin ditarik, {spent} poin dikembalikan. Saldo {balance}.")
        elif member.spent:
            words = self.tr("{name} mendapat {won} poin, memakai {spent}. Saldo baru {balance}.")
        else:
            words = self.tr("{name} mendapat {won} poin. Saldo baru {balance}.")
        return words.format(**figures)

    def _turn_why(self) -> None:
        self.why.setVisible(self.why.isHidden())
