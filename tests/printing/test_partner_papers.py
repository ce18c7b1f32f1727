"""Partners' papers read back: faktur, surat jalan, nota kredit, kuitansi, titip jual (policy M6)."""

import re
from dataclasses import replace
from datetime import date

import pytest

from pempek_pos.consignment.goods import CountedLine, Counting, Leaving, LeftLine
from pempek_pos.errors import NotFound
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod
from pempek_pos.partners.partner import Partner
from pempek_pos.printing.consignment_page import consignment_pdf
from pempek_pos.printing.partner_papers import (
    ConsignedLine,
    ConsignmentPaper,
    PaperSize,
)
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.settings.profile import Language
from tests.fixed_clock import FixedClock
from tests.printing.pdf_reader import about, check_directory, pages_of, sizes_of, text_of
from tests.shop_floor import Floor

LONG = "Koperasi Pedagang Makanan Beku Serba Ada Sumatera Utara Cabang Medan Tembung"


def english(floor: Floor) -> None:
    profile = replace(floor.shop.settings.profile(), language=Language.ENGLISH)
    floor.shop.settings.change_profile(floor.owner, profile)


def of_many_lines(floor: Floor, partner: Partner, lines: int = 60) -> Receipt:
    codes = [f"Z{nth:02d}" for nth in range(lines)]
    for code in codes:
        floor.item(code, 10_000)
    return floor.deliver(partner, *[(code, 1) for code in codes])


def test_an_invoice_says_everything_and_that_it_is_not_paid(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), ("ADA", 5), down=50_000)
    paper = floor.shop.partner_papers.invoice(sale.id)
    assert paper.name == "F-2026-00001.pdf"
    text = text_of(paper.data)
    for said in (
        "Pempek Bege", "Sei Kera Hilir II, Medan", "FAKTUR", "F-2026-00001", "SJ-2026-00001", sale.number,
        "Warung Bu Ani", "Jl. Aksara 7, Tembung", "M-0001", "23 November 2026", "Tempo 7 hari",
        "30 November 2026", "Pempek KSB", "10 pcs", "19.800", "198.000", "Rp216.000",
        "Dibayar 23 Nov 2026, tunai", "−50.000", "Rp166.000", "BELUM LUNAS",
        "Mohon dibayar paling lambat 30 November 2026.", "0812-0000-0001", "Penerima", "Hormat kami",
        "Nyimas",
    ):  # fmt: skip
        assert said in text, said
    check_directory(paper.data)
    assert about(paper.data)["Title"] == "FAKTUR F-2026-00001"


def test_an_invoice_is_paid_on_the_day_its_rest_comes(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), down=50_000)
    clock.move(days=3)
    floor.pay(ani, 147_999)
    assert "BELUM LUNAS" in text_of(floor.shop.partner_papers.invoice(sale.id).data)
    clock.move(days=1)
    floor.pay(ani, 1)
    text = text_of(floor.shop.partner_papers.invoice(sale.id).data)
    assert "BELUM" not in text
    assert "LUNAS 27 November 2026" in text
    assert "Dibayar 26 Nov 2026, transfer" in text


def test_goods_that_came_back_and_what_was_written_off_settle_an_invoice_too(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 2))
    floor.refund(sale, (1, 1))
    (claim,) = floor.shop.accounts.claims(ani.id)
    floor.shop.accounts.write_off(floor.owner, "w", claim.entry_id, claim.remaining, ("rusak", None))
    text = text_of(floor.shop.partner_papers.invoice(sale.id).data)
    assert "Nota kredit NK-2026-00001" in text
    assert "Dihapuskan 23 Nov 2026" in text
    assert "LUNAS 23 November 2026" in text


def test_a_cash_sale_to_a_partner_is_paid_at_once(floor: Floor) -> None:
    ani = floor.partner()
    basket = floor.order(ani, ("KSB", 1))
    sale = floor.shop.sales.check_out(floor.cashier, basket, [Tender(TenderKind.CASH, Rupiah(20_000))])
    assert "LUNAS 23 November 2026" in text_of(floor.shop.partner_papers.invoice(sale.id).data)


def test_many_payments_are_summed_up_before_the_latest_five(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10))
    for _ in range(8):
        floor.pay(ani, 1_000)
    text = text_of(floor.shop.partner_papers.invoice(sale.id).data)
    assert "3 pembayaran sebelumnya" in text
    assert text.count("Dibayar 23 Nov 2026") == 5
    assert "Rp190.000" in text


@pytest.mark.parametrize(("size", "wide"), [(PaperSize.A4, 595), (PaperSize.A5, 420)])
def test_sixty_lines_go_on_with_carried_sums_and_numbered_pages(
    floor: Floor, size: PaperSize, wide: int
) -> None:
    sale = of_many_lines(floor, floor.partner(LONG))
    data = floor.shop.partner_papers.invoice(sale.id, size).data
    pages = pages_of(data)
    assert {round(width) for width, _ in sizes_of(data)} == {wide}
    rows = [len(re.findall(r"Pempek Z\d\d", page)) for page in pages]
    assert sum(rows) == 60
    assert rows[-1] > 0
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page
    for number, page in enumerate(pages[:-1], 1):
        carried = f"{sum(rows[:number]) * 9}.000"
        assert f"Jumlah dipindahkan {carried}" in page
        assert f"Pindahan {carried}" in pages[number]
    assert "Rp540.000" in pages[-1]
    first = pages[0].replace("\n", " ")
    assert LONG in first


@pytest.mark.parametrize("lines", range(24, 34))
def test_wherever_the_page_ends_sums_stand_under_a_line(floor: Floor, lines: int) -> None:
    sale = of_many_lines(floor, floor.partner(), lines)
    for data in (
        floor.shop.partner_papers.invoice(sale.id).data,
        floor.shop.partner_papers.delivery_note(sale.id).data,
    ):
        pages = pages_of(data)
        assert "Penerima" in pages[-1]
        assert f"Pempek Z{lines - 1:02d}" in pages[-1]


def test_a_delivery_note_has_no_price_and_room_to_write(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), ("ADA", 5))
    paper = floor.shop.partner_papers.delivery_note(sale.id)
    assert paper.name == "SJ-2026-00001.pdf"
    text = text_of(paper.data)
    for said in (
        "SURAT JALAN", "SJ-2026-00001", "F-2026-00001", "Warung Bu Ani", "Pempek KSB", "10 pcs", "5 pcs",
        "Kode produksi", "Baik sebelum", "Jumlah seluruhnya 15", "Jumlah koli", "Kurir / kendaraan",
        "Pengirim", "Sopir / kurir", "Penerima",
    ):  # fmt: skip
        assert said in text, said
    for price in ("Rp", "19.800", "198.000", "3.600", "216.000", "Harga"):
        assert price not in text, price


def test_a_credit_note_names_its_invoice_and_its_prices_b7(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10))
    clock.move(days=1)
    back = floor.refund(sale, (1, 3))
    paper = floor.shop.partner_papers.credit_note(back.id)
    assert paper.name == "NK-2026-00001.pdf"
    text = text_of(paper.data)
    for said in (
        "NOTA KREDIT", "NK-2026-00001", "F-2026-00001", "23 November 2026", "24 November 2026", "3 pcs",
        "19.800", "59.400", "Rp59.400", "Alasan: tidak enak", "Mengurangi F-2026-00001: Rp59.400",
    ):  # fmt: skip
        assert said in text, said


def test_credit_that_settles_nothing_is_kept_for_the_next_purchase(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 2))
    floor.pay(ani, 39_600)
    back = floor.refund(sale, (1, 1))
    text = text_of(floor.shop.partner_papers.credit_note(back.id).data)
    assert "Kredit untuk belanja berikutnya: Rp19.800" in text


def test_a_consignment_note_says_pieces_prices_and_when_they_are_counted(floor: Floor) -> None:
    lines = (
        ConsignedLine("Pempek Kulit", "pcs", 20, Rupiah(3_600), date(2027, 2, 1)),
        ConsignedLine("Kapal Selam Besar", "pcs", 10, Rupiah(19_800)),
    )
    paper = ConsignmentPaper(
        floor.partner(), "TJ-2026-00001", date(2026, 11, 23), date(2026, 12, 7), lines, "di freezer depan"
    )
    text = text_of(consignment_pdf(paper, floor.shop.partner_papers.face()))
    for said in (
        "TANDA TERIMA TITIP JUAL", "TJ-2026-00001", "Warung Bu Ani", "20 pcs", "1 Feb 2027", "3.600",
        "72.000", "Jumlah seluruhnya 30", "Rp270.000", "7 Desember 2026", "Barang tetap milik Pempek Bege",
        "di freezer depan",
    ):  # fmt: skip
        assert said in text, said
    open_end = replace(paper, settle_on=None, lines=lines * 40)
    data = consignment_pdf(open_end, floor.shop.partner_papers.face())
    assert "kunjungan berikutnya" in text_of(data)
    assert len(pages_of(data)) > 1


def test_goods_are_left_and_counted_on_paper(floor: Floor) -> None:
    ani, ksb = floor.partner(), floor.items["KSB"].id
    shelves, papers = floor.shop.consignment, floor.shop.partner_papers
    note = shelves.leave(floor.owner, Leaving("n1", ani.id, (LeftLine(ksb, 10),), "di freezer"))
    left = papers.consignment_note(note.id)
    assert left.name == "TJ-2026-00001.pdf"
    assert "Rp198.000" in text_of(left.data)
    assert "Titip jual di tempat Anda: Rp198.000" in text_of(papers.statement(ani.id, note.on_day).data)
    counted = shelves.count(floor.owner, Counting("n2", ani.id, (CountedLine(ksb, 3, 1, 2),)))
    text = text_of(papers.consignment_note(counted.id).data)
    for said in (
        "HITUNGAN TITIP JUAL", "TJ-2026-00002", "F-2026-00001", "4 pcs", "terjual", "79.200", "1 pcs",
        "diambil kembali", "2 pcs", "lewat tanggal", "Terjual 4", "Rp79.200",
    ):  # fmt: skip
        assert said in text, said
    assert "Titip jual di tempat Anda: Rp59.400" in text_of(papers.statement(ani.id, note.on_day).data)


def test_names_of_every_script_are_readable(floor: Floor) -> None:
    far = floor.partner("北干巨港小店 مطعم النور")
    sale = floor.deliver(far, ("KSB", 1))
    papers = floor.shop.partner_papers
    for paper in (papers.invoice(sale.id), papers.delivery_note(sale.id)):
        assert "北干巨港小店" in text_of(paper.data)


def test_the_same_papers_have_the_same_bytes(floor: Floor) -> None:
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), down=50_000)
    back, paid = floor.refund(sale, (1, 1)), floor.pay(ani, 10_000)
    papers = floor.shop.partner_papers
    for draw in (
        lambda: papers.invoice(sale.id, PaperSize.A5),
        lambda: papers.delivery_note(sale.id),
        lambda: papers.credit_note(back.id),
        lambda: papers.payment_receipt(paid.id),
        lambda: papers.receipt_on_the_spot(sale.id),
        lambda: papers.statement(ani.id, date(2026, 11, 1)),
    ):
        assert draw() == draw()


def test_english_papers_speak_english(floor: Floor) -> None:
    english(floor)
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), down=50_000)
    back, paid = floor.refund(sale, (1, 1)), floor.pay(ani, 10_000, PaymentMethod.QRIS)
    papers = floor.shop.partner_papers
    assert "UNPAID" in text_of(papers.invoice(sale.id).data)
    assert "DELIVERY NOTE" in text_of(papers.delivery_note(sale.id).data)
    assert "CREDIT NOTE" in text_of(papers.credit_note(back.id).data)
    assert "Ten thousand rupiah" in text_of(papers.payment_receipt(paid.id).data)
    assert "Partner statement" in text_of(papers.statement(ani.id, date(2026, 11, 1)).data)


def test_a_sale_without_a_partner_has_no_such_papers(floor: Floor) -> None:
    sale = floor.sell(floor.basket(("ADA", 1)))
    ani = floor.partner()
    bought = floor.deliver(ani, ("KSB", 1))
    papers = floor.shop.partner_papers
    for wrong in (
        lambda: papers.invoice(sale.id),
        lambda: papers.delivery_note("nothing"),
        lambda: papers.credit_note(bought.id),
        lambda: papers.payment_receipt("nothing"),
        lambda: papers.receipt_on_the_spot(bought.id),
        lambda: papers.statement("nobody", date(2026, 11, 1)),
    ):
        with pytest.raises(NotFound):
            wrong()
