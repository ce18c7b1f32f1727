"""Sends what waits for this till's printer, one slip after the other, and knows how the last one went."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from pempek_pos.audit.actor import Actor
from pempek_pos.printing.transports import Outcome, Refusal, send
from pempek_pos.settings.profile import PrinterSetup
from ui.background import DeviceJob
from ui.words.devices import refusal_sentence

if TYPE_CHECKING:
    from pempek_pos.complaints.complaint import Complaint
    from pempek_pos.loyalty.vouchers import Voucher
    from pempek_pos.printing.rows import Row
    from pempek_pos.printing.service import PrintingService, PrintJob
    from pempek_pos.sales.receipt import Receipt

_LOOK_MS: Final = 1_500
_Then = Callable[[str], None]


class Printers(QObject):
    """The one hand that gives slips to the printer; `changed` follows every outcome."""

    changed = Signal()

    def __init__(self, printing: Callable[[], PrintingService], parent: QObject) -> None:
        """`printing` is built when the first slip waits: it is heavy."""
        super().__init__(parent)
        self.refusal: Refusal | None = None
        """Why the last slip did not come out, None if it did."""
        self._printing = printing
        self._till = ""
        self._waiting: deque[tuple[PrintJob, _Then | None]] = deque()
        self._under_way: tuple[PrintJob, _Then | None] | None = None
        self._device = DeviceJob(self)
        self._device.done.connect(self._settle)
        self._device.failed.connect(self._break)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self, till: str) -> None:
        """From now on send what waits at this till."""
        self._till = till
        self._timer.start(_LOOK_MS)

    def look(self) -> None:
        """Send the slip that waits longest, unless one is on its way."""
        if self._under_way is None and not self._waiting and self._till:
            job = self._printing().next_job(self._till)
            if job is not None:
                self._put(job, None)

    def print_receipt(self, by: Actor, receipt_id: str) -> None:
        """Print a receipt, or another copy of it; raises NotAllowed, NotFound."""
        self._put(self._printing().print_receipt(by, receipt_id), None)

    def open_drawer_for(self, by: Actor, receipt: Receipt) -> None:
        """Open the drawer for cash that moved where no slip does it."""
        if (job := self._printing().drawer_job(by, receipt)) is not None:
            self._put(job, None)

    def kick_drawer(self, by: Actor) -> None:
        """Open the drawer without a sale; raises NotAllowed."""
        self._put(self._printing().kick_drawer(by), None)

    def test(self, by: Actor, setup: PrinterSetup, then: _Then) -> None:
        """Send a test slip; `then` gets what went wrong in words, "" if the printer took it."""
        self._put(self._printing().test_slip(by, setup), then)

    def print_voucher(self, by: Actor, voucher: Voucher, holder: str, then: _Then) -> None:
        """Print a voucher; `then` gets what went wrong in words, "" if the printer took it.

        Raises NotAllowed.
        """
        self._put(self._printing().voucher_slip(by, voucher, holder), then)

    def print_complaint(self, by: Actor, complaint: Complaint, then: _Then) -> None:
        """Print the slip of a complaint; `then` gets what went wrong in words, "" if the printer took it.

        Raises NotAllowed.
        """
        self._put(self._printing().complaint_slip(by, complaint), then)

    def print_rows(self, by: Actor, rows: Sequence[Row], then: _Then) -> None:
        """Print rows as a slip; `then` gets what went wrong in words, "" if the printer took it."""
        self._put(self._printing().slip_of(by, rows), then)

    def wait(self) -> None:
        """Let what is on its way arrive, as when the program closes."""
        self._timer.stop()
        self._waiting.clear()
        self._device.wait()

    def _put(self, job: PrintJob, then: _Then | None) -> None:
        self._waiting.append((job, then))
        self._next()

    def _next(self) -> None:
        if self._under_way is None and self._waiting:
            self._under_way = self._waiting.popleft()
            job = self._under_way[0]
            self._device.send(partial(send, job.setup), job.data)

    def _settle(self, outcome: Outcome) -> None:
        if self._under_way is None:
            return
        (job, then), self._under_way = self._under_way, None
        self._printing().settle(job, outcome)
        self.refusal = outcome.refusal
        self.changed.emit()
        if then is not None:
            then(refusal_sentence(outcome.refusal) if outcome.refusal else "")
        self._next()

    def _break(self, error: Exception) -> None:
        """A bug in the sending itself: the slip stays in the queue, the bug goes to the log."""
        self._under_way = None
        raise error
