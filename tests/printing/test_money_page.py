"""The kuitansi read back: in words, what it paid, the duty stamp, LUNAS (policy M6)."""

import pytest

from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod, PaymentWanted
from pempek_pos.sales.tender import Tender, TenderKind
from tests.printing.pdf_reader import pages_of, text_of
from tests.shop_floor import Floor


def test_a_receipt_says_from_whom_how_much_for_what(floor: Floor) -> None:
    ani = floor.partner()
    for _ in range(2):
        floor.deliver(ani, ("KSB", 1))
    wanted = PaymentWanted(
        "p1", ani.id, Rupiah(25_000), PaymentMethod.TRANSFER, "BCA 17.05", "Pak Budi", "titipan anaknya"
    )
    floor.shop.accounts.pay(floor.cashier, wanted)
    paper = floor.shop.partner_papers.payment_receipt("p1")
    assert paper.name == "KW-2026-00001.pdf"
    text = text_of(paper.data)
    for said in (
        "KUITANSI", "KW-2026-00001", "Sudah terima dari", "Pak Budi", "Dua puluh lima ribu rupiah",
        "Faktur F-2026-00001, 23 Nov 2026 · Rp19.800 (lunas)",
        "Faktur F-2026-00002, 23 Nov 2026 · Rp5.200 (sisa Rp14.600)", "transfer BCA 17.05",
        "titipan anaknya", "Rp25.000", "Medan, 23 November 2026", "Hormat kami",
    ):  # fmt: skip
        assert said in text, said
    assert "LUNAS" not in text


def test_what_settles_all_it_went_to_is_stamped_and_the_rest_is_credit(floor: Floor) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 1))
    text = text_of(floor.shop.partner_papers.payment_receipt(floor.pay(ani, 20_000).id).data)
    assert "LUNAS" in text
    assert "Kredit untuk belanja berikutnya · Rp200" in text


@pytest.mark.parametrize(("amount", "stamped"), [(5_000_000, False), (5_000_001, True)])
def test_the_duty_stamp_is_due_strictly_above_five_million(floor: Floor, amount: int, stamped: bool) -> None:
    ani = floor.partner()
    text = text_of(floor.shop.partner_papers.payment_receipt(floor.pay(ani, amount).id).data)
    assert ("bea meterai" in text) is stamped
    assert ("Meterai Rp10.000" in text) is stamped


def test_many_invoices_are_listed_on_a_page_of_their_own(floor: Floor) -> None:
    ani = floor.partner()
    for _ in range(6):
        floor.deliver(ani, ("KSB", 1))
    pages = pages_of(floor.shop.partner_papers.payment_receipt(floor.pay(ani, 118_800).id).data)
    assert "6 faktur, rinciannya di halaman berikut" in pages[0]
    assert "LUNAS" in pages[0]
    assert pages[1].count("lunas") == 6
    assert "Halaman 2 dari 2" in pages[1]


def test_a_former_balance_is_called_so(floor: Floor) -> None:
    ani = floor.partner()
    floor.shop.accounts.open_balance(floor.owner, ani.id, Rupiah(50_000), floor.shop.clock.today())
    text = text_of(floor.shop.partner_papers.payment_receipt(floor.pay(ani, 50_000).id).data)
    assert "Saldo lama, 23 Nov 2026 · Rp50.000 (lunas)" in text


def test_what_was_paid_on_the_spot_has_a_receipt_under_its_invoices_number(floor: Floor) -> None:
    ani = floor.partner()
    basket = floor.order(ani, ("KSB", 10))
    tenders = [Tender(TenderKind.QRIS, Rupiah(98_000), "Q77"), Tender(TenderKind.CASH, Rupiah(100_000))]
    sale = floor.shop.sales.check_out(floor.cashier, basket, tenders)
    paper = floor.shop.partner_papers.receipt_on_the_spot(sale.id)
    assert paper.name == "KW-F-2026-00001.pdf"
    text = text_of(paper.data)
    for said in (
        "Warung Bu Ani", "Seratus sembilan puluh delapan ribu rupiah", "QRIS Q77, Tunai", "Rp198.000",
        "LUNAS", "Faktur F-2026-00001",
    ):  # fmt: skip
        assert said in text, said


def test_a_down_payment_receipt_says_what_is_left(floor: Floor) -> None:
    sale = floor.deliver(floor.partner(), ("KSB", 10), down=50_000)
    text = text_of(floor.shop.partner_papers.receipt_on_the_spot(sale.id).data)
    assert "(sisa Rp148.000)" in text
    assert "LUNAS" not in text
