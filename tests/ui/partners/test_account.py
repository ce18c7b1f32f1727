"""The account in the window: what is open and how old, money taken, papers, returns, corrections (M1-M4)."""

from dataclasses import replace

from PySide6.QtCore import Qt

from pempek_pos.partners.account import AccountKind
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import opened_at
from ui.partners.account_sheets import AccountSheets
from ui.partners.account_state import AccountDeed
from ui.partners.account_tab import AccountTab
from ui.partners.view import PartnersView


def sheets_of(view: PartnersView) -> AccountSheets:
    found = view.findChild(AccountSheets)
    assert found is not None
    return found


def tab_of(view: PartnersView) -> AccountTab:
    found = view.findChild(AccountTab)
    assert found is not None
    return found


def test_open_invoices_stand_with_their_due_day_and_how_late_they_are_m4(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    office.clock.move(days=10)
    view = opened_at(office, ani)
    tab = tab_of(view)
    assert "lewat 1–7 hari: Rp198.000" in tab.ageing.accessibleDescription()
    assert "belum tempo: Rp0" in tab.ageing.accessibleDescription()
    tab.claims.select(0)
    assert tab.claims.value().label == "F-2026-00001"


def test_the_ledger_stands_newest_first_with_the_balance_after_each_line(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    office.floor.pay(ani, 100_000)
    view = opened_at(office, ani)
    tab = tab_of(view)
    tab.which.choose("all")
    tab.which.chosen.emit("all")
    tab.booked.select(0)
    assert (tab.booked.value().entry.kind, tab.booked.value().balance) == (AccountKind.PAYMENT, 98_000)
    tab.booked.select(1)
    assert tab.booked.value().balance == 198_000


def test_money_settles_the_oldest_first_shown_before_it_is_taken_and_the_receipt_is_kept_m3(
    office: Office,
) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    office.floor.deliver(ani, ("ADA", 5))
    view = opened_at(office, ani)
    office.press(Qt.Key.Key_F9)
    sheet = sheets_of(view).pay
    office.type("200000")
    assert office.sees("F-2026-00001 · lunas", sheet)
    assert office.sees("F-2026-00002 · sisa Rp16.000", sheet)
    sheet.reference.setText("BCA 12")
    sheet.method.choose("transfer")
    sheet.send.click()
    assert not sheet.is_open
    assert office.shop.accounts.balance(ani.id) == 16_000
    assert view.banner.sentence() == (
        "Rp200.000 diterima. Untuk F-2026-00001, F-2026-00002. KW-2026-00001.pdf sudah disimpan."
    )
    assert (office.folder / "keluaran" / "KW-2026-00001.pdf").read_bytes().startswith(b"%PDF")


def test_money_for_a_chosen_invoice_goes_there_first_and_too_much_stays_as_credit_m3(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    second = office.floor.deliver(ani, ("ADA", 5))
    claim = office.shop.accounts.invoice_of(second.id)
    assert claim is not None
    view = opened_at(office, ani)
    tab_of(view).take.click()
    sheet = sheets_of(view).pay
    sheet.which.choose("named")
    sheet.ticks[claim.entry_id].setChecked(True)
    sheet.amount.set_value(18_000)
    assert office.sees("F-2026-00002 · lunas", sheet)
    assert not office.sees("F-2026-00001 ·", sheet)
    sheet.amount.set_value(250_000)
    assert office.sees("Jadi kredit mitra", sheet)
    assert office.sees("Rp34.000", sheet)
    sheet.amount.set_value(18_000)
    sheet.send.click()
    assert [left.label for left in office.shop.accounts.claims(ani.id)] == ["F-2026-00001"]


def test_a_payment_pressed_twice_is_one_payment(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    view = opened_at(office, ani)
    tab_of(view).take.click()
    sheet = sheets_of(view).pay
    sheet.amount.set_value(50_000)
    sheet.send.click()
    sheet.send.click()
    assert office.shop.accounts.balance(ani.id) == 148_000


def test_money_that_cannot_be_taken_is_said_on_the_sheet(office: Office) -> None:
    office.signed_in.actor = replace(office.floor.owner, till="K9")
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    view = opened_at(office, ani)
    tab_of(view).take.click()
    sheet = sheets_of(view).pay
    sheet.amount.set_value(50_000)
    sheet.send.click()
    assert sheet.is_open
    assert office.sees("Laci K9 belum dibuka", sheet)
    assert office.shop.accounts.balance(ani.id) == 198_000


def test_an_invoice_is_saved_from_the_list_of_papers(office: Office) -> None:
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    view = opened_at(office, ani)
    tab_of(view).claims.select(0)
    office.press(Qt.Key.Key_F8)
    sheet = sheets_of(view).papers
    assert sheet.list.choice() == "F-2026-00001"
    office.press(Qt.Key.Key_Return)
    assert (office.folder / "keluaran" / "F-2026-00001.pdf").exists()
    sheet.list.choose("SJ-2026-00001")
    tab_of(view).papers.click()
    sheet.list.choose("SJ-2026-00001")
    office.press(Qt.Key.Key_Return)
    assert (office.folder / "keluaran" / "SJ-2026-00001.pdf").exists()


def test_goods_come_back_as_a_credit_note_at_the_price_of_their_invoice(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 10))
    view = opened_at(office, ani)
    sheets_of(view).deeds.chosen.emit(AccountDeed.GOODS_BACK)
    sheet = sheets_of(view).goods_back
    sheet.counts[1].set_value(3)
    assert office.sees("Rp59.400", sheet)
    sheet.send.click()
    assert office.sees("alasan", sheet)
    sheet.reason.setText("kemasan bocor")
    sheet.send.click()
    assert office.shop.accounts.balance(ani.id) == 138_600
    assert view.banner.sentence() == "Barang sudah kembali; nota kreditnya ada di Surat."


def test_a_claim_is_written_off_with_a_reason(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 1))
    view = opened_at(office, ani)
    sheets_of(view).deeds.chosen.emit(AccountDeed.WRITE_OFF)
    sheet = sheets_of(view).write_off
    assert sheet.amount.value() == 19_800
    sheet.send.click()
    assert office.sees("alasan", sheet)
    sheet.reason.setText("warung tutup")
    sheet.send.click()
    assert office.shop.accounts.balance(ani.id) == 0
    assert not sheet.is_open


def test_credit_is_paid_back_and_never_more_than_there_is(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    office.floor.pay(ani, 50_000)
    view = opened_at(office, ani)
    assert office.sees("kredit mitra", view.profile)
    sheets_of(view).deeds.chosen.emit(AccountDeed.REPAY)
    sheet = sheets_of(view).repay
    sheet.amount.set_value(60_000)
    sheet.send.click()
    assert sheet.is_open
    assert office.sees("50.000", sheet)
    sheet.amount.set_value(50_000)
    sheet.send.click()
    assert office.shop.accounts.balance(ani.id) == 0


def test_money_is_moved_from_one_invoice_to_another_by_hand(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani = office.floor.partner()
    office.floor.deliver(ani, ("KSB", 1))
    office.floor.deliver(ani, ("KSB", 1))
    office.floor.pay(ani, 19_800)
    view = opened_at(office, ani)
    sheets_of(view).deeds.chosen.emit(AccountDeed.MOVE)
    sheet = sheets_of(view).move
    first = str(sheet.invoice.itemData(sheet.invoice.count() - 1))
    sheet.invoice.choose(first)
    sheet.invoice.chosen.emit(first)
    sheet.send.click()
    assert [claim.label for claim in office.shop.accounts.claims(ani.id)] == ["F-2026-00001"]
