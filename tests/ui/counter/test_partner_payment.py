"""Taking the money from a partner: later, in part, beyond the terms with a yes; and goods back (M2, B7)."""

from dataclasses import replace

from PySide6.QtCore import Qt

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod, PaymentWanted
from pempek_pos.sales.tender import Tender, TenderKind
from tests.printing.pdf_reader import text_of
from tests.ui.counter.at_partner import CTRL, add_partner, owe, strip
from tests.ui.counter.floor import Floor
from ui.reveal import exports_folder
from ui.widgets.button import Button


def test_a_partner_with_terms_pays_later_unless_said_otherwise(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    sheet = floor.counter.sheets.payment
    assert sheet.tabs.choice() == TenderKind.ACCOUNT.value
    assert sheet._points.text() == "Rp19.800 jatuh tempo 30 Nov 2026. Sisa plafon sesudahnya Rp480.200."
    assert sheet.take.text() == "Tempokan Rp19.800"
    floor.enter()
    (sale,) = floor.shop.sales.latest("A")
    assert [(part.kind, part.amount) for part in sale.taken] == [(TenderKind.ACCOUNT, 19_800)]


def test_a_down_payment_in_cash_leaves_the_rest_on_account(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.press(Qt.Key.Key_1, CTRL)
    floor.type("5000")
    floor.enter()
    assert floor.counter.sheets.payment.tabs.choice() == TenderKind.ACCOUNT.value
    floor.enter()
    assert floor.shop.accounts.balance(ani.id) == 14_800
    receipt = floor.counter.sheets.receipt
    assert (receipt.change_name.text(), receipt.change.text()) == ("Dibayar kemudian", "Rp14.800")
    assert receipt.account.texts() == [
        "Warung Bu Ani",
        "Faktur F-2026-00001: BELUM LUNAS",
        "M-0001 · Rp14.800 jatuh tempo 30 Nov 2026 · Surat jalan SJ-2026-00001",
    ]
    assert not receipt.join.isVisible()
    floor.press(Qt.Key.Key_F3)
    assert floor.counter.sheets.receipt.is_open


def test_a_partner_without_terms_pays_cash_and_it_is_settled(floor: Floor) -> None:
    ani = add_partner(floor, limit=0, days=0)
    floor.counter.partners.picked(ani.id)
    assert "Tunai, tanpa plafon" in strip(floor)
    floor.ring("KS-BSR")
    floor.enter()
    assert floor.counter.sheets.payment.tabs.choice() == TenderKind.CASH.value
    floor.enter()
    assert floor.counter.sheets.receipt.account.texts()[1] == "Faktur F-2026-00001: LUNAS"
    assert floor.shop.accounts.balance(ani.id) == 0


def test_on_account_is_no_way_to_pay_for_a_counter_sale(floor: Floor) -> None:
    floor.ring("KS-BSR")
    floor.enter()
    floor.press(Qt.Key.Key_5, CTRL)
    assert floor.counter.sheets.payment.tabs.choice() == TenderKind.CASH.value
    shown = [one.text() for one in floor.counter.sheets.payment.tabs.findChildren(Button) if one.isVisible()]
    assert shown == ["Tunai", "QRIS", "Transfer", "Kartu"]


def test_above_the_limit_the_owner_is_asked_by_name_and_leaving_keeps_the_basket_m2(floor: Floor) -> None:
    ani = add_partner(floor, limit=10_000)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    before = floor.counter.desk.basket
    floor.enter()
    floor.enter()
    assert floor.approvals.is_open
    assert "Sisa plafon Warung Bu Ani Rp10.000" in floor.counter.sheets.payment.error()
    floor.press(Qt.Key.Key_Escape)
    assert (floor.sold(), floor.counter.desk.basket) == (0, before)
    floor.enter()
    floor.approvals.given.emit("rahasia-besar-sekali")
    (sale,) = floor.shop.sales.latest("A")
    assert sale.due == 19_800
    (entry,) = floor.shop.audit.entries(limit=1)
    assert entry.command == "check out"


def test_the_owner_at_the_till_says_so_by_a_second_press_m2(floor: Floor) -> None:
    ani = add_partner(floor, limit=10_000)
    floor.signed_in.actor = floor.people["owner"]
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    assert floor.sold() == 0
    assert floor.counter.sheets.payment.take.text() == "Setujui dan jual"
    floor.enter()
    assert floor.sold() == 1


def test_an_approval_is_for_this_sale_only_m2(floor: Floor) -> None:
    ani = add_partner(floor, limit=10_000)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    floor.approvals.given.emit("rahasia-besar-sekali")
    floor.enter()
    floor.counter.partners.picked(ani.id)
    floor.ring("PS-ADA")
    floor.enter()
    floor.enter()
    assert floor.sold() == 1
    assert floor.approvals.is_open


def test_goods_back_say_what_goes_off_the_account_and_what_is_paid_out_b7(floor: Floor) -> None:
    ani = add_partner(floor)
    shop, by = floor.shop, floor.who()
    item = shop.sales.priced_for(ani.id, [floor.item("KS-BSR")])[0]
    basket = replace(floor.counter.desk.basket, id=new_id(), partner_id=ani.id).with_item(item, 2)
    tenders = [Tender(TenderKind.CASH, Rupiah(9_600)), Tender(TenderKind.ACCOUNT, Rupiah(30_000))]
    sale = shop.sales.check_out(by, basket, tenders)
    floor.counter.show_receipt(sale.number)
    sheet = floor.counter.sheets.refund
    assert "Warung Bu Ani · F-2026-00001" in sheet._about.text()
    floor.counter.refunds.pieces(1, 1)
    assert sheet.sums.texts() == ["Utang berkurang −Rp19.800"]
    assert sheet.give.text() == "Potong utang Rp19.800"
    floor.counter.refunds.all_wanted()
    assert sheet.sums.texts() == ["Utang berkurang −Rp30.000", "Kembali lewat Tunai Rp9.600"]
    floor.counter.refunds.reason_typed("dua kemasan rusak")
    floor.counter.refunds.refund()
    receipt = floor.counter.sheets.receipt
    assert receipt.change.text() == "Rp9.600"
    assert receipt.account.texts() == ["Warung Bu Ani", "Nota kredit NK-2026-00001", "M-0001"]
    assert "Potong utang" in receipt.paper.accessibleName()
    assert shop.accounts.balance(ani.id) == 0


def test_goods_back_from_a_paid_invoice_stay_as_credit_and_it_is_said(floor: Floor) -> None:
    ani = add_partner(floor)
    owe(floor, ani, 2)
    wanted = PaymentWanted(new_id(), ani.id, Rupiah(30_000), PaymentMethod.TRANSFER)
    floor.shop.accounts.pay(floor.who(), wanted)
    floor.counter.show_receipt(floor.shop.sales.latest("A")[0].number)
    floor.counter.refunds.pieces(1, 1)
    assert floor.counter.sheets.refund.sums.texts() == [
        "Utang berkurang −Rp9.600",
        "Jadi saldo lebih mitra Rp10.200",
    ]


def test_the_papers_are_kept_as_files_from_the_receipt_m6(floor: Floor) -> None:
    ani = add_partner(floor)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    kept = exports_folder(floor.counter._around.machine.folder)
    sheet = floor.counter.sheets.receipt
    floor.press(Qt.Key.Key_F, CTRL)
    assert "F-2026-00001.pdf" in sheet.banner.sentence()
    floor.press(Qt.Key.Key_J, CTRL)
    assert sorted(path.name for path in kept.iterdir()) == ["F-2026-00001.pdf", "SJ-2026-00001.pdf"]
    floor.enter()
    floor.counter.show_receipt(floor.shop.sales.latest("A")[0].number)
    floor.counter.refunds.all_wanted()
    floor.counter.refunds.reason_typed("kemasan rusak")
    floor.counter.refunds.refund()
    floor.press(Qt.Key.Key_F, CTRL)
    assert (kept / "NK-2026-00001.pdf").exists()


def test_money_taken_on_the_spot_has_its_receipt_in_words_m6(floor: Floor) -> None:
    ani = add_partner(floor, days=0)
    floor.counter.partners.picked(ani.id)
    floor.ring("KS-BSR")
    floor.enter()
    floor.enter()
    floor.press(Qt.Key.Key_K, CTRL)
    kept = exports_folder(floor.counter._around.machine.folder) / "KW-F-2026-00001.pdf"
    assert "sembilan belas ribu delapan ratus rupiah" in text_of(kept.read_bytes()).lower()
