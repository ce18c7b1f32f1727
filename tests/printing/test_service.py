"""From the stored sale to the printer and back: jobs, copies, the drawer, late slips (reliability C1, C2)."""

import pytest

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.errors import NotFound
from pempek_pos.money.amount import Rupiah
from pempek_pos.outbox.message import OutboxKind, OutboxState
from pempek_pos.printing.fonts import font_folder
from pempek_pos.printing.service import PaperTrade, PrintingService
from pempek_pos.printing.transports import Outcome, Refusal
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from pempek_pos.staff.rights import NotAllowed
from tests.fixed_clock import FixedClock
from tests.printing.escpos_reader import read
from tests.printing.pdf_reader import codes_of, text_of
from tests.shop_floor import Floor

NETWORK = PrinterSetup(PrinterKind.NETWORK, "127.0.0.1:9100")


@pytest.fixture
def printing(floor: Floor, clock: FixedClock) -> PrintingService:
    shop = floor.shop
    shop.settings.change_printer(floor.owner, "K1", NETWORK)
    return PrintingService(
        clock, PaperTrade(shop.audit, shop.outbox, shop.settings, shop.sales, shop.feedback), font_folder()
    )


def sold(floor: Floor, in_cash: bool = False) -> Receipt:
    basket = floor.basket(("ADA", 3))
    return floor.sell(basket, Tender(TenderKind.CASH, Rupiah(20_000))) if in_cash else floor.sell(basket)


def change_printer(floor: Floor, setup: PrinterSetup) -> None:
    floor.shop.settings.change_printer(floor.owner, "K1", setup)


def state(floor: Floor, receipt: Receipt) -> tuple[OutboxState, int]:
    message = floor.shop.outbox.latest(OutboxKind.RECEIPT, receipt.id)
    assert message is not None
    return message.state, message.copy_no


def test_before_a_sale_there_is_nothing_to_print(printing: PrintingService) -> None:
    assert printing.next_job("K1") is None


def test_a_sale_is_printed_from_what_was_stored_and_once(floor: Floor, printing: PrintingService) -> None:
    """C1."""
    receipt = sold(floor)
    job = printing.next_job("K1")
    assert job is not None
    assert job.setup == NETWORK
    paper = read(job.data)
    assert receipt.number in paper.text
    assert paper.codes() == [receipt.id]
    assert "SALINAN" not in paper.text
    printing.settle(job, Outcome())
    assert state(floor, receipt) == (OutboxState.DONE, 0)
    assert printing.next_job("K1") is None


def test_a_till_prints_its_own_slips_only(floor: Floor, printing: PrintingService) -> None:
    sold(floor)
    assert printing.next_job("K2") is None


def test_a_printer_that_refuses_is_tried_again_later(
    floor: Floor, printing: PrintingService, clock: FixedClock
) -> None:
    """C2: the sale stays, the slip waits."""
    receipt = sold(floor)
    job = printing.next_job("K1")
    assert job is not None
    printing.settle(job, Outcome(Refusal.UNREACHABLE))
    assert printing.next_job("K1") is None
    assert floor.shop.sales.receipt(receipt.id) == receipt
    clock.move(seconds=10)
    again = printing.next_job("K1")
    assert again is not None
    assert again.outbox_id == job.outbox_id


def test_settling_twice_changes_nothing(floor: Floor, printing: PrintingService) -> None:
    receipt = sold(floor)
    job = printing.next_job("K1")
    assert job is not None
    printing.settle(job, Outcome())
    printing.settle(job, Outcome(Refusal.BROKE_OFF))
    assert state(floor, receipt) == (OutboxState.DONE, 0)


def test_cash_opens_the_drawer_with_the_first_try_and_no_later_one(
    floor: Floor, printing: PrintingService, clock: FixedClock
) -> None:
    receipt = sold(floor, in_cash=True)
    job = printing.next_job("K1")
    assert job is not None
    assert "ESC p" in read(job.data).commands
    printing.settle(job, Outcome(Refusal.BROKE_OFF))
    clock.move(minutes=1)
    again = printing.next_job("K1")
    assert again is not None
    assert "ESC p" not in read(again.data).commands
    printing.settle(again, Outcome())
    assert "ESC p" not in read(printing.print_receipt(floor.cashier, receipt.id).data).commands


def test_other_tenders_leave_the_drawer_shut(floor: Floor, printing: PrintingService) -> None:
    sold(floor)
    job = printing.next_job("K1")
    assert job is not None
    assert "ESC p" not in read(job.data).commands


def test_printing_again_says_which_copy_it_is(floor: Floor, printing: PrintingService) -> None:
    receipt = sold(floor)
    job = printing.next_job("K1")
    assert job is not None
    printing.settle(job, Outcome())
    for number in (1, 2):
        copy = printing.print_receipt(floor.cashier, receipt.id)
        text = read(copy.data).text
        assert f"SALINAN {number}" in text
        assert receipt.number in text
        printing.settle(copy, Outcome())
    assert state(floor, receipt) == (OutboxState.DONE, 2)


def test_pressing_print_twice_while_it_waits_makes_no_second_copy(
    floor: Floor, printing: PrintingService
) -> None:
    receipt = sold(floor)
    first, second = (printing.print_receipt(floor.cashier, receipt.id) for _ in range(2))
    assert first.outbox_id == second.outbox_id
    assert "SALINAN" not in read(second.data).text


def test_printing_what_was_never_sold_is_refused_and_leaves_nothing(
    floor: Floor, printing: PrintingService
) -> None:
    with pytest.raises(NotFound):
        printing.print_receipt(floor.cashier, "no such receipt")
    assert floor.shop.outbox.latest(OutboxKind.RECEIPT, "no such receipt") is None


def test_who_may_not_sell_may_not_print(floor: Floor, printing: PrintingService) -> None:
    receipt = sold(floor)
    helper = Actor("someone", "Ayu", Role.COUNTER_STAFF, "K1")
    with pytest.raises(NotAllowed):
        printing.print_receipt(helper, receipt.id)
    with pytest.raises(NotAllowed):
        printing.kick_drawer(helper)


def test_without_a_printer_nothing_piles_up(floor: Floor, printing: PrintingService) -> None:
    change_printer(floor, PrinterSetup())
    receipts = [sold(floor) for _ in range(3)]
    assert printing.next_job("K1") is None
    assert floor.shop.outbox.waiting("K1") == 0
    change_printer(floor, NETWORK)
    assert printing.next_job("K1") is None
    assert "SALINAN" not in read(printing.print_receipt(floor.cashier, receipts[0].id).data).text


def test_a_slip_whose_customer_is_gone_waits_for_a_person(
    floor: Floor, printing: PrintingService, clock: FixedClock
) -> None:
    late = sold(floor)
    clock.move(hours=2)
    fresh = sold(floor)
    job = printing.next_job("K1")
    assert job is not None
    assert fresh.number in read(job.data).text
    (waiting,) = floor.shop.outbox.failed("K1")
    assert (waiting.subject, waiting.last_error) == (late.id, "too late")
    printing.settle(job, Outcome())
    floor.shop.outbox.retry(floor.cashier, waiting.id)
    again = printing.next_job("K1")
    assert again is not None
    assert late.number in read(again.data).text


def test_where_slips_are_printed_on_demand_only_the_button_prints(
    floor: Floor, printing: PrintingService, clock: FixedClock
) -> None:
    change_printer(floor, PrinterSetup(PrinterKind.NETWORK, "127.0.0.1:9100", prints_at_once=False))
    receipt = sold(floor, in_cash=True)
    assert printing.next_job("K1") is None
    pulse = printing.drawer_job(floor.cashier, receipt)
    assert pulse is not None
    assert read(pulse.data).commands[-1] == "ESC p"
    assert receipt.number in read(printing.print_receipt(floor.cashier, receipt.id).data).text
    clock.move(hours=2)
    assert printing.next_job("K1") is None
    assert state(floor, receipt) == (OutboxState.DROPPED, 0)


def test_the_drawer_alone_is_opened_by_name(floor: Floor, printing: PrintingService) -> None:
    job = printing.kick_drawer(floor.cashier)
    assert read(job.data).commands[-1] == "ESC p"
    assert job.outbox_id is None
    printing.settle(job, Outcome())
    entry = floor.shop.audit.entries(limit=1)[0]
    assert (entry.command, entry.staff_id) == ("open drawer", floor.cashier.staff_id)


def test_a_sale_that_prints_at_once_needs_no_pulse_of_its_own(
    floor: Floor, printing: PrintingService
) -> None:
    assert printing.drawer_job(floor.cashier, sold(floor, in_cash=True)) is None


def test_a_test_slip_tries_a_set_up_before_it_is_saved(floor: Floor, printing: PrintingService) -> None:
    wide = PrinterSetup(PrinterKind.DEVICE, "/dev/usb/lp0", 80)
    job = printing.test_slip(floor.owner, wide)
    assert job.setup == wide
    assert any(len(line.text) == 48 for line in read(job.data).lines)


def test_a_refund_is_printed_as_what_it_is(floor: Floor, printing: PrintingService) -> None:
    member = floor.member()
    sale = floor.sell(floor.basket(("KSB", 2), member=member))
    back = floor.refund(sale, (1, 1))
    text = read(printing.print_receipt(floor.cashier, back.id).data).text
    assert "PENGEMBALIAN" in text
    assert f"Untuk struk {sale.number}" in text
    assert "tidak enak" in text
    assert "-22" in text


def test_a_receipt_is_a_page_too(floor: Floor, printing: PrintingService) -> None:
    receipt = sold(floor)
    data = printing.receipt_pdf(receipt.id)
    assert receipt.number in text_of(data)
    assert codes_of(data) == [receipt.id]
    with pytest.raises(NotFound):
        printing.receipt_pdf("no such receipt")


def test_a_member_gets_a_card(floor: Floor, printing: PrintingService) -> None:
    member = floor.member()
    data = printing.card_pdf(member)
    assert member.card_no in text_of(data)
    (code,) = codes_of(data)
    assert floor.shop.members.by_card(code) == member.id
