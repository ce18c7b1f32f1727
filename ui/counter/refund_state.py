"""A refund that is being put together: the sale, what comes back, what that would mean."""

from dataclasses import dataclass

from pempek_pos.money.amount import Rupiah
from pempek_pos.sales.points_back import PointsBack
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.refund import LineBack, Refundable, RefundPlan
from pempek_pos.sales.tender import TenderKind


@dataclass(frozen=True, slots=True)
class RefundState:
    """The day's receipts, and of the one opened: pieces chosen by line number, the plan, its points."""

    latest: tuple[Receipt, ...] = ()
    opened: Receipt | None = None
    left: Refundable | None = None
    """None for a refund, which cannot be refunded itself."""
    chosen: tuple[tuple[int, int], ...] = ()
    plan: RefundPlan | None = None
    points: PointsBack | None = None
    needs_approval: bool = False
    busy: bool = False

    @property
    def lines(self) -> tuple[LineBack, ...]:
        """What is to come back."""
        return tuple(LineBack(line_no, pieces) for line_no, pieces in self.chosen if pieces)

    @property
    def money(self) -> Rupiah:
        """What goes back to the customer."""
        return Rupiah(0) if self.plan is None else Rupiah(-self.plan.due)

    @property
    def off_account(self) -> tuple[Rupiah, Rupiah]:
        """Of a partner's goods that come back: what goes off the open invoice, and what stays as credit."""
        if self.plan is None or self.opened is None or self.opened.partner is None:
            return Rupiah(0), Rupiah(0)
        back = -sum(part.amount for part in self.plan.taken if part.kind is TenderKind.ACCOUNT)
        off = min(back, self.opened.partner.open_amount)
        return Rupiah(off), Rupiah(back - off)

    def pieces(self, line_no: int) -> int:
        """How many of this line are chosen."""
        return dict(self.chosen).get(line_no, 0)

    def returnable(self, line_no: int) -> int:
        """How many of this line can still come back."""
        return 0 if self.left is None else self.left.pieces.get(line_no, 0)
