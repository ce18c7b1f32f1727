"""Which deed on the counter is whose: every signal of the views, and the presenter it goes to."""

from pempek_pos.money.amount import Rupiah
from ui.counter.counter import Counter


def wire(counter: Counter) -> None:
    """Connect every view with its presenter."""
    _wire_box(counter)
    _wire_member(counter)
    _wire_money(counter)
    _wire_sheets(counter)


def _wire_box(counter: Counter) -> None:
    """The box, the menu, the lines, and the shelf of parked baskets."""
    view, panel, box = counter.view, counter.view.panel, counter.box
    view.typed.connect(box.typed)
    view.entered.connect(box.entered)
    view.item_chosen.connect(box.item_chosen)
    view.member_found.connect(box.member_found)
    view.category_chosen.connect(box.category_chosen)
    view.closed.opened.connect(lambda amount: box.open_shift(Rupiah(amount)))
    panel.more.connect(box.more)
    panel.less.connect(box.less)
    panel.removed.connect(box.removed)
    panel.selected.connect(box.selected)
    panel.quantity_wanted.connect(lambda index: _ask_quantity(counter, index))
    counter.sheets.quantity.answered.connect(box.quantity)
    view.shelf.resumed.connect(counter.parking.resume)
    view.shelf.list_wanted.connect(counter.parking.list_wanted)
    view.shelf.receipts_wanted.connect(counter.refunds.wanted)
    view.bind("F7", counter.parking.list_wanted)


def _wire_member(counter: Counter) -> None:
    """The member's strip."""
    strip, members = counter.view.panel.member, counter.members
    strip.asked.connect(members.asked)
    strip.picked.connect(members.picked)
    strip.enrol_wanted.connect(members.begin_enrolment)
    strip.taken_off.connect(members.taken_off)
    strip.why.connect(members.why)
    strip.form.sent.connect(members.enrol)
    strip.form.left.connect(members.form_left)
    strip.form.known_wanted.connect(members.use_known)


def _wire_money(counter: Counter) -> None:
    """Payment, receipt and refund."""
    panel, sheets = counter.view.panel, counter.sheets
    panel.pay_wanted.connect(counter.payment.pay)
    sheets.payment.kind_chosen.connect(counter.payment.kind_chosen)
    sheets.payment.amount_typed.connect(counter.payment.amount_typed)
    sheets.payment.reference_typed.connect(counter.payment.reference_typed)
    sheets.payment.tender_removed.connect(counter.payment.tender_removed)
    sheets.payment.taken.connect(counter.payment.take)
    sheets.payment.closed.connect(counter.payment.left)
    sheets.receipt.next_wanted.connect(counter.receipts.next_sale)
    sheets.receipt.print_wanted.connect(counter.receipts.print_wanted)
    sheets.receipt.draft_wanted.connect(counter.receipts.draft_wanted)
    sheets.receipt.closed.connect(counter.receipts.left)
    sheets.refund.asked.connect(counter.refunds.asked)
    sheets.refund.pieces_wanted.connect(counter.refunds.pieces)
    sheets.refund.all_wanted.connect(counter.refunds.all_wanted)
    sheets.refund.reason_typed.connect(counter.refunds.reason_typed)
    sheets.refund.refunded.connect(counter.refunds.refund)
    sheets.refund.receipt_wanted.connect(counter.refunds.receipt_wanted)
    sheets.refund.closed.connect(counter.refunds.left)


def _wire_sheets(counter: Counter) -> None:
    """Discounts, rewards, parking."""
    panel, sheets = counter.view.panel, counter.sheets
    panel.discount_wanted.connect(counter.discounts.wanted)
    sheets.discount.target_chosen.connect(counter.discounts.target_chosen)
    sheets.discount.kind_chosen.connect(counter.discounts.kind_chosen)
    sheets.discount.value_typed.connect(counter.discounts.value_typed)
    sheets.discount.reason_typed.connect(counter.discounts.reason_typed)
    sheets.discount.given.connect(counter.discounts.give)
    sheets.discount.taken_off.connect(counter.discounts.take_off)
    sheets.discount.closed.connect(counter.discounts.left)
    panel.rewards_wanted.connect(counter.rewards.wanted)
    sheets.rewards.claimed.connect(counter.rewards.claimed)
    sheets.rewards.let_go.connect(counter.rewards.let_go)
    sheets.rewards.points_typed.connect(counter.rewards.points_claimed)
    sheets.rewards.most_useful.connect(counter.rewards.most_useful)
    panel.park_wanted.connect(counter.parking.park_wanted)
    panel.void_wanted.connect(counter.parking.void_wanted)
    sheets.parking.labelled.connect(counter.parking.park)
    sheets.parking.resumed.connect(counter.parking.resume)
    sheets.parking.voided.connect(counter.parking.void)


def _ask_quantity(counter: Counter, index: int) -> None:
    line = counter.desk.basket.lines[index]
    counter.sheets.quantity.ask(index, line.name, line.quantity)
