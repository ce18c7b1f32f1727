"""What the shop asks of its printers and papers: the next slip, another copy, the drawer, the PDFs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.clock import Clock
from pempek_pos.complaints.complaint import Complaint
from pempek_pos.feedback.service import FeedbackService
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.members.member import Member
from pempek_pos.outbox.message import Message, OutboxKind, OutboxState
from pempek_pos.outbox.service import OutboxService
from pempek_pos.printing.card_page import card_pdf
from pempek_pos.printing.complaint_rows import complaint_rows
from pempek_pos.printing.face import ShopFace
from pempek_pos.printing.fonts import Fonts
from pempek_pos.printing.receipt_page import receipt_pdf
from pempek_pos.printing.receipt_rows import receipt_rows, trial_rows
from pempek_pos.printing.rows import Row
from pempek_pos.printing.slip import COLUMNS, drawer_bytes, slip_bytes
from pempek_pos.printing.transports import Outcome
from pempek_pos.printing.voucher_rows import voucher_rows
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.service import SalesService
from pempek_pos.sales.tender import TenderKind
from pempek_pos.settings.profile import PrinterKind, PrinterSetup, ShopProfile
from pempek_pos.settings.service import SettingsService
from pempek_pos.staff.rights import Right, check_may

TOO_LATE: Final = timedelta(hours=1)
"""A slip that could not even be tried for so long is not printed unasked: its customer is gone."""
_MOST_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Bytes for `transports.send` in a thread; `outbox_id` where a message asked for them."""

    data: bytes
    setup: PrinterSetup
    outbox_id: str | None = None


@dataclass(frozen=True, slots=True)
class PaperTrade:
    """The services that paper speaks to."""

    audit: AuditService
    outbox: OutboxService
    settings: SettingsService
    sales: SalesService
    feedback: FeedbackService


class PrintingService:
    """Paper for what is stored; nothing here changes a sale."""

    def __init__(self, clock: Clock, trade: PaperTrade, fonts: Path) -> None:
        self._clock = clock
        self._at = trade
        self._fonts = Fonts(fonts)

    # -- slips -----------------------------------------------------------------------------------------

    def next_job(self, till: str) -> PrintJob | None:
        """The till's slip that waits longest, from the receipt as stored (C1), or None.

        Without a printer nothing waits. What waited for over an hour, because the program was closed, is set
        aside for a person to decide.
        """
        setup = self._at.settings.printer(till)
        for _ in range(_MOST_AT_ONCE):
            message = self._at.outbox.next_waiting(till)
            if message is None:
                return None
            late = self._clock.now() - message.next_try_at > TOO_LATE
            if setup.kind is PrinterKind.NONE or (late and not setup.prints_at_once):
                self._at.outbox.let_go(message.id)
            elif late:
                self._at.outbox.set_aside(message.id, "too late")
            else:
                return self._job(message, setup) if setup.prints_at_once else None
        return None

    def print_receipt(self, by: Actor, receipt_id: str) -> PrintJob:
        """What the print button prints: the original where it was never printed, else SALINAN n.

        Raises NotAllowed, NotFound.
        """
        check_may(by, Right.SELL)
        self._at.sales.receipt(receipt_id)
        setup = self._at.settings.printer(by.till)
        last = self._at.outbox.latest(OutboxKind.RECEIPT, receipt_id)
        if last is None or last.state is OutboxState.DONE:
            return self._job(self._at.outbox.put_copy(by, OutboxKind.RECEIPT, receipt_id), setup)
        if last.state is not OutboxState.WAITING:
            last = self._at.outbox.retry(by, last.id)
        return self._job(last, setup)

    def settle(self, job: PrintJob, outcome: Outcome) -> None:
        """Note how sending went: done, or tried again later (C2)."""
        if job.outbox_id is None:
            return
        if outcome.refusal is None:
            self._at.outbox.mark_done(job.outbox_id)
        else:
            self._at.outbox.mark_failed(job.outbox_id, outcome.refusal.value)

    def drawer_job(self, by: Actor, receipt: Receipt) -> PrintJob | None:
        """The pulse for a sale in cash whose slip is not printed at once; None where the slip has it."""
        setup = self._at.settings.printer(by.till)
        if setup.kind is PrinterKind.NONE or setup.prints_at_once or not setup.opens_drawer:
            return None
        return PrintJob(drawer_bytes(), setup) if _moves_cash(receipt) else None

    def kick_drawer(self, by: Actor) -> PrintJob:
        """Open the drawer without a sale; who did is in the audit log. Raises NotAllowed."""
        check_may(by, Right.RUN_TILL)
        setup = self._at.settings.printer(by.till)
        with self._at.audit.command(by, "open drawer", by.till):
            pass
        return PrintJob(drawer_bytes(), setup)

    def test_slip(self, by: Actor, setup: PrinterSetup) -> PrintJob:
        """A slip that shows whether `setup`, saved or not, prints straight."""
        rows = trial_rows(self._at.settings.profile(), by.till, COLUMNS[setup.width_mm])
        return PrintJob(slip_bytes(rows, setup.width_mm), setup)

    def voucher_slip(self, by: Actor, voucher: Voucher, holder: str = "") -> PrintJob:
        """A voucher for the printer of this till; `holder` is the name of the member it is for.

        Raises NotAllowed.
        """
        check_may(by, Right.ISSUE_VOUCHERS)
        setup = self._at.settings.printer(by.till)
        rows = voucher_rows(voucher, self._at.settings.profile(), holder)
        return PrintJob(slip_bytes(rows, setup.width_mm), setup)

    def complaint_slip(self, by: Actor, complaint: Complaint) -> PrintJob:
        """What somebody who complained takes home, for the printer of this till; raises NotAllowed."""
        check_may(by, Right.LOG_COMPLAINTS)
        setup = self._at.settings.printer(by.till)
        rows = complaint_rows(complaint, self._at.settings.profile())
        return PrintJob(slip_bytes(rows, setup.width_mm), setup)

    def slip_of(self, by: Actor, rows: Sequence[Row]) -> PrintJob:
        """Rows that somebody may see already, as a slip for the printer of this till."""
        setup = self._at.settings.printer(by.till)
        return PrintJob(slip_bytes(rows, setup.width_mm), setup)

    # -- pages -----------------------------------------------------------------------------------------

    def face(self) -> ShopFace:
        """The shop's face today, for cards, statements and books of them; its fonts are read once."""
        return ShopFace(self._at.settings.profile(), self._fonts)

    def receipt_rows(self, receipt_id: str, copy_no: int = 0) -> tuple[Row, ...]:
        """What a receipt says, row by row, as slip, page and screen show it; raises NotFound."""
        return self._rows(self._at.sales.receipt(receipt_id), self._at.settings.profile(), copy_no)

    def receipt_pdf(self, receipt_id: str, width_mm: int = 80) -> bytes:
        """The receipt as a PDF; raises NotFound."""
        receipt = self._at.sales.receipt(receipt_id)
        face = self.face()
        return receipt_pdf(self._rows(receipt, face.profile), width_mm, face, receipt.number)

    def voucher_pdf(self, by: Actor, voucher: Voucher, holder: str = "", width_mm: int = 80) -> bytes:
        """A voucher as a PDF, from the rows of its slip; raises NotAllowed."""
        check_may(by, Right.ISSUE_VOUCHERS)
        face = self.face()
        return receipt_pdf(voucher_rows(voucher, face.profile, holder), width_mm, face, voucher.code)

    def complaint_pdf(self, by: Actor, complaint: Complaint, width_mm: int = 80) -> bytes:
        """The slip of a complaint as a PDF; raises NotAllowed."""
        check_may(by, Right.LOG_COMPLAINTS)
        face = self.face()
        return receipt_pdf(complaint_rows(complaint, face.profile), width_mm, face, complaint.label)

    def rows_pdf(self, rows: Sequence[Row], title: str, width_mm: int = 80) -> bytes:
        """The same rows as a PDF."""
        return receipt_pdf(rows, width_mm, self.face(), title)

    def card_pdf(self, member: Member) -> bytes:
        """The member's card as a PDF."""
        return card_pdf(member, self.face())

    def _rows(self, receipt: Receipt, shop: ShopProfile, copy_no: int = 0) -> tuple[Row, ...]:
        return receipt_rows(receipt, shop, copy_no, self._at.feedback.on_paper(receipt))

    def _job(self, message: Message, setup: PrinterSetup) -> PrintJob:
        receipt = self._at.sales.receipt(message.subject)
        rows = self._rows(receipt, self._at.settings.profile(), message.copy_no)
        opens = setup.opens_drawer and message.copy_no == 0 and message.tries == 0 and _moves_cash(receipt)
        return PrintJob(slip_bytes(rows, setup.width_mm, opens_drawer=opens), setup, message.id)


def _moves_cash(receipt: Receipt) -> bool:
    return any(taken.kind is TenderKind.CASH for taken in receipt.taken)
