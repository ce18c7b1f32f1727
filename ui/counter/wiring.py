"""Which deed on a sheet is whose: every signal of a sheet, and the presenter it goes to."""

from ui.counter.discount_presenter import DiscountPresenter
from ui.counter.discount_view import DiscountView
from ui.counter.join_presenter import JoinPresenter
from ui.counter.join_view import JoinView
from ui.counter.parking_presenter import ParkingPresenter
from ui.counter.parking_view import ParkingSheets
from ui.counter.payment_presenter import PaymentPresenter
from ui.counter.payment_view import PaymentView
from ui.counter.question_presenter import QuestionPresenter
from ui.counter.receipt_presenter import ReceiptPresenter
from ui.counter.receipt_view import ReceiptView
from ui.counter.refund_presenter import RefundPresenter
from ui.counter.refund_view import RefundView
from ui.counter.rewards_presenter import RewardsPresenter
from ui.counter.rewards_view import RewardsView
from ui.reveal import reveal


def wire_payment(presenter: PaymentPresenter, sheet: PaymentView) -> PaymentPresenter:
    """Connect the payment."""
    sheet.kind_chosen.connect(presenter.kind_chosen)
    sheet.amount_typed.connect(presenter.amount_typed)
    sheet.reference_typed.connect(presenter.reference_typed)
    sheet.tender_removed.connect(presenter.tender_removed)
    sheet.taken.connect(presenter.take)
    sheet.closed.connect(presenter.left)
    return presenter


def wire_receipt(
    presenter: ReceiptPresenter, question: QuestionPresenter, sheet: ReceiptView
) -> ReceiptPresenter:
    """Connect the receipt and the question it may ask."""
    sheet.question.answered.connect(question.answered)
    sheet.next_wanted.connect(presenter.next_sale)
    sheet.print_wanted.connect(presenter.print_wanted)
    sheet.draft_wanted.connect(presenter.draft_wanted)
    sheet.pdf_wanted.connect(presenter.pdf_wanted)
    sheet.account.paper_wanted.connect(presenter.partner_paper_wanted)
    sheet.folder_wanted.connect(reveal)
    sheet.join_wanted.connect(presenter.join_wanted)
    sheet.complaint_wanted.connect(presenter.complaint_wanted)
    sheet.closed.connect(presenter.left)
    return presenter


def wire_join(presenter: JoinPresenter, sheet: JoinView) -> JoinPresenter:
    """Connect the search for a forgotten member."""
    sheet.asked.connect(presenter.asked)
    sheet.chosen.connect(presenter.chosen)
    sheet.closed.connect(presenter.left)
    return presenter


def wire_refund(presenter: RefundPresenter, sheet: RefundView) -> RefundPresenter:
    """Connect the receipts of the day."""
    sheet.asked.connect(presenter.asked)
    sheet.pieces_wanted.connect(presenter.pieces)
    sheet.all_wanted.connect(presenter.all_wanted)
    sheet.reason_typed.connect(presenter.reason_typed)
    sheet.refunded.connect(presenter.refund)
    sheet.receipt_wanted.connect(presenter.receipt_wanted)
    sheet.closed.connect(presenter.left)
    return presenter


def wire_discount(presenter: DiscountPresenter, sheet: DiscountView) -> DiscountPresenter:
    """Connect the discount."""
    sheet.target_chosen.connect(presenter.target_chosen)
    sheet.kind_chosen.connect(presenter.kind_chosen)
    sheet.value_typed.connect(presenter.value_typed)
    sheet.reason_typed.connect(presenter.reason_typed)
    sheet.given.connect(presenter.give)
    sheet.taken_off.connect(presenter.take_off)
    sheet.closed.connect(presenter.left)
    return presenter


def wire_rewards(presenter: RewardsPresenter, sheet: RewardsView) -> RewardsPresenter:
    """Connect the rewards."""
    sheet.claimed.connect(presenter.claimed)
    sheet.let_go.connect(presenter.let_go)
    sheet.points_typed.connect(presenter.points_claimed)
    sheet.most_useful.connect(presenter.most_useful)
    sheet.why_wanted.connect(presenter.why)
    return presenter


def wire_parking(presenter: ParkingPresenter, sheets: ParkingSheets) -> ParkingPresenter:
    """Connect the sheets around parked baskets."""
    sheets.labelled.connect(presenter.park)
    sheets.resumed.connect(presenter.resume)
    sheets.voided.connect(presenter.void)
    return presenter
