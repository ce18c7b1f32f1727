"""Partners' papers as files: each read from what is stored, drawn, and named (policies M5, M6)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pempek_pos.clock import Clock, month_end
from pempek_pos.consignment.goods import NoteKind, NoteLine
from pempek_pos.consignment.service import ConsignmentService
from pempek_pos.errors import NotFound
from pempek_pos.money.amount import Rupiah
from pempek_pos.partner_points.service import PartnerPointsService, Spent
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.paper import PaperKind
from pempek_pos.partners.partner import Partner
from pempek_pos.partners.service import PartnersService
from pempek_pos.printing.account_book import account_pdf
from pempek_pos.printing.consignment_page import consignment_pdf
from pempek_pos.printing.credit_page import credit_pdf
from pempek_pos.printing.delivery_page import delivery_pdf
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts
from pempek_pos.printing.invoice_page import invoice_pdf
from pempek_pos.printing.money_page import money_pdf
from pempek_pos.printing.partner_papers import (
    ConsignedLine,
    ConsignmentPaper,
    CreditPaper,
    InvoicePaper,
    MoneyPaper,
    PaperFile,
    PaperSize,
)
from pempek_pos.printing.partner_words import partner_words
from pempek_pos.printing.points_credit_page import PointsCredit, points_credit_pdf
from pempek_pos.printing.words import words_in
from pempek_pos.sales.receipt import PartnerOnReceipt, Receipt, ReceiptKind
from pempek_pos.sales.service import SalesService
from pempek_pos.sales.tender import TenderKind
from pempek_pos.settings.service import SettingsService


@dataclass(frozen=True, slots=True)
class PartnerTrade:
    """The services that partners' papers are read from."""

    settings: SettingsService
    sales: SalesService
    partners: PartnersService
    accounts: AccountsService
    consignment: ConsignmentService
    partner_points: PartnerPointsService


class PartnerPapersService:
    """Papers for what is stored; nothing here changes anything, and the same facts give the same bytes."""

    def __init__(self, clock: Clock, trade: PartnerTrade, fonts: Path) -> None:
        self._clock = clock
        self._at = trade
        self._fonts = Fonts(fonts)

    def face(self) -> ShopFace:
        """The shop's face today; its fonts are read once."""
        return ShopFace(self._at.settings.profile(), self._fonts)

    def invoice(self, sale_id: str, size: PaperSize = PaperSize.A4) -> PaperFile:
        """The faktur of a partner's sale, LUNAS or BELUM LUNAS as it stands now; raises NotFound."""
        receipt, on_paper = self._sale(sale_id)
        claim = self._at.accounts.invoice_of(sale_id)
        paper = InvoicePaper(
            receipt,
            self._partner(on_paper),
            on_paper.invoice_no,
            on_paper.delivery_no,
            on_paper.due_on or receipt.business_date,
            self._at.accounts.settlements(claim.entry_id) if claim else (),
            on_paper.open_amount,
        )
        return PaperFile(_named(paper.number), invoice_pdf(paper, self.face(), size))

    def delivery_note(self, sale_id: str, size: PaperSize = PaperSize.A4) -> PaperFile:
        """The surat jalan of a partner's sale, without any price; raises NotFound."""
        receipt, on_paper = self._sale(sale_id)
        data = delivery_pdf(receipt, self._partner(on_paper), self.face(), size)
        return PaperFile(_named(on_paper.delivery_no), data)

    def credit_note(self, source: str, size: PaperSize = PaperSize.A4) -> PaperFile:
        """The nota kredit of goods that came back, at their invoice's prices, or of points that were spent.

        Raises NotFound.
        """
        spent = self._at.partner_points.spent(source)
        return self._goods_back(source, size) if spent is None else self._points_off(source, spent, size)

    def _points_off(self, source: str, spent: Spent, size: PaperSize) -> PaperFile:
        number = self._at.accounts.paper(PaperKind.CREDIT_NOTE, source)
        paper = PointsCredit(
            self._at.partners.partner(spent.partner_id),
            number.label if number else "",
            spent.on_day,
            spent.cost,
            spent.amount,
            self._at.accounts.settled_by_source(source),
        )
        return PaperFile(_named(paper.number), points_credit_pdf(paper, self.face(), size))

    def _goods_back(self, refund_id: str, size: PaperSize) -> PaperFile:
        receipt, on_paper = self._of_partner(refund_id, ReceiptKind.REFUND)
        sale = self._at.sales.by_number(receipt.refund_of or "")
        paper = CreditPaper(
            receipt,
            self._partner(on_paper),
            on_paper.invoice_no,
            sale.partner.invoice_no if sale.partner else sale.number,
            sale.business_date,
            self._at.accounts.settled_by_source(refund_id),
        )
        return PaperFile(_named(paper.number), credit_pdf(paper, self.face(), size))

    def payment_receipt(self, payment_id: str) -> PaperFile:
        """The kuitansi of a payment; raises NotFound."""
        payment = self._at.accounts.payment(payment_id)
        words = partner_words(self.face().profile.language)
        means = f"{words.methods[payment.method]} {payment.reference}".rstrip()
        partner = self._at.partners.partner(payment.partner_id)
        paper = MoneyPaper(
            partner,
            payment.number,
            payment.payer or partner.name,
            payment.amount,
            payment.on_day,
            (means,),
            self._at.accounts.settled_by(payment_id),
            payment.left_as_credit,
            payment.note,
        )
        return PaperFile(_named(paper.number), money_pdf(paper, self.face()))

    def receipt_on_the_spot(self, sale_id: str) -> PaperFile:
        """The kuitansi of all that was paid at the counter towards a sale, under its invoice's number.

        Raises NotFound, also where nothing was paid on the spot.
        """
        receipt, on_paper = self._sale(sale_id)
        words = words_in(self.face().profile.language)
        paid = [taken for taken in receipt.taken if taken.kind is not TenderKind.ACCOUNT and taken.amount]
        amount = Rupiah(sum(taken.amount for taken in paid))
        if not amount:
            raise NotFound("payment", receipt.number)
        partner = self._partner(on_paper)
        paper = MoneyPaper(
            partner,
            on_paper.invoice_no,
            partner.name,
            amount,
            receipt.business_date,
            tuple(f"{words.tenders[taken.kind]} {taken.reference}".rstrip() for taken in paid),
            self._at.accounts.settled_by_source(sale_id),
            Rupiah(0),
        )
        return PaperFile(f"KW-{_named(paper.number)}", money_pdf(paper, self.face()))

    def consignment_note(self, note_id: str) -> PaperFile:
        """The tanda terima titip jual of goods left with a partner's shop, or what a count found there.

        Raises NotFound.
        """
        note = self._at.consignment.note(note_id)
        billed = self._at.sales.receipt(note.sale_id).partner if note.sale_id else None
        paper = ConsignmentPaper(
            self._at.partners.partner(note.partner_id),
            note.number,
            note.on_day,
            None,
            tuple(map(_consigned, note.lines)),
            note.note,
            note.kind is NoteKind.COUNTED,
            billed.invoice_no if billed else "",
        )
        return PaperFile(_named(paper.number), consignment_pdf(paper, self.face()))

    def statement(self, partner_id: str, month: date) -> PaperFile:
        """A partner's month; one that still runs says that it is provisional. Raises NotFound."""
        last = month_end(month)
        partner = self._at.partners.partner(partner_id, last)
        (drawn,) = self._at.accounts.statements([partner], month)
        running = self._clock.today() <= last
        out_there = self._at.consignment.worth([partner.id], last)[partner.id]
        name = f"{partner.label}-{month:%Y-%m}.pdf"
        return PaperFile(name, account_pdf(drawn, self.face(), running, out_there))

    def _sale(self, sale_id: str) -> tuple[Receipt, PartnerOnReceipt]:
        return self._of_partner(sale_id, ReceiptKind.SALE)

    def _of_partner(self, receipt_id: str, kind: ReceiptKind) -> tuple[Receipt, PartnerOnReceipt]:
        receipt = self._at.sales.receipt(receipt_id)
        if receipt.partner is None or receipt.kind is not kind:
            raise NotFound("paper", receipt.number)
        return receipt, receipt.partner

    def _partner(self, on_paper: PartnerOnReceipt) -> Partner:
        return self._at.partners.partner(on_paper.partner_id)


def _consigned(line: NoteLine) -> ConsignedLine:
    move = line.move
    return ConsignedLine(line.name, line.unit, abs(move.pieces), move.unit_price, move.best_before, move.kind)


def _named(number: str) -> str:
    return f"{number}.pdf"
