"""A partner's monthly statement read back (policy M5)."""

from datetime import date

from pempek_pos.money.amount import Rupiah
from pempek_pos.printing.account_book import account_pdf
from tests.fixed_clock import FixedClock
from tests.printing.pdf_reader import check_directory, pages_of, sizes_of, text_of
from tests.shop_floor import Floor

NOVEMBER = date(2026, 11, 1)
DECEMBER = date(2026, 12, 15)


def test_a_statement_says_everything_of_the_month(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    floor.shop.accounts.open_balance(floor.owner, ani.id, Rupiah(500_000), clock.today())
    sale = floor.deliver(ani, ("KSB", 10), down=50_000)
    floor.refund(sale, (1, 1))
    floor.pay(ani, 500_000)
    clock.set(date(2026, 12, 10))
    paper = floor.shop.partner_papers.statement(ani.id, NOVEMBER)
    assert paper.name == "M-0001-2026-11.pdf"
    text = text_of(paper.data)
    for said in (
        "Pempek Bege", "November 2026", "Rekap mitra", "Terima kasih, Warung Bu Ani.", "M-0001",
        "tempo 7 hari", "batas Rp5.000.000", "Per 30 November 2026", "Saldo awal", "Saldo lama", "Faktur",
        "Pembayaran", "−550.000", "Nota kredit", "−19.800", "Saldo akhir", "128.200", "Umur tagihan",
        "Belum jatuh tempo", "Lebih dari 30 hari", "Reseller", "belanja bulan ini Rp178.200",
        "Rp321.800 lagi untuk syarat Rp500.000 sebulan", "Faktur F-2026-00001, jatuh tempo 30 Nov 2026",
        "Nota kredit NK-2026-00001 · tidak enak", "Pembayaran KW-2026-00001", "Faktur yang masih terbuka",
        "0812-0000-0001", "Senyum, sapa, salam",
    ):  # fmt: skip
        assert said in text, said
    assert "Sementara" not in text
    assert len(sizes_of(paper.data)) == 1
    check_directory(paper.data)


def test_what_a_month_closes_with_the_next_one_opens_with(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    floor.deliver(ani, ("KSB", 10))
    clock.set(DECEMBER)
    closing = text_of(floor.shop.partner_papers.statement(ani.id, NOVEMBER).data)
    opening = text_of(floor.shop.partner_papers.statement(ani.id, DECEMBER).data)
    assert "198.000" in closing
    assert "Saldo awal 198.000" in opening
    assert "lewat 31 hari" in opening
    assert "Ada Rp198.000 yang sudah lewat jatuh tempo" in opening


def test_a_month_that_still_runs_is_called_provisional(floor: Floor) -> None:
    ani = floor.partner()
    assert "Sementara, per 30 November 2026" in text_of(
        floor.shop.partner_papers.statement(ani.id, NOVEMBER).data
    )


def test_each_month_has_its_friendly_sentence(floor: Floor, clock: FixedClock) -> None:
    quiet, paid, open_, credit = (floor.partner(f"Toko {nth}") for nth in range(4))
    for partner in (paid, open_):
        floor.deliver(partner, ("KSB", 1))
    floor.pay(paid, 19_800)
    floor.pay(credit, 5_000)
    said = [
        text_of(floor.shop.partner_papers.statement(partner.id, clock.today()).data)
        for partner in (quiet, paid, open_, credit)
    ]
    assert "belum ada pesanan" in said[0]
    assert "sudah lunas" in said[1]
    assert "Rp19.800 belum jatuh tempo" in said[2]
    assert "kredit Rp5.000" in said[3]


def test_a_long_month_goes_on_over_numbered_pages_and_loses_no_entry(floor: Floor) -> None:
    ani = floor.partner("Koperasi Pedagang Makanan Beku Serba Ada Sumatera Utara Cabang Medan Tembung")
    for _ in range(45):
        floor.deliver(ani, ("ADA", 1))
    pages = pages_of(floor.shop.partner_papers.statement(ani.id, NOVEMBER).data)
    assert len(pages) > 2
    text = " ".join(pages)
    for nth in range(1, 46):
        assert text.count(f"F-2026-{nth:05d}") == 2
    for number, page in enumerate(pages, 1):
        assert f"Halaman {number} dari {len(pages)}" in page
        assert "Koperasi Pedagang" in page


def test_sums_of_ten_digits_fit_their_cells(floor: Floor, clock: FixedClock) -> None:
    ani = floor.partner()
    floor.shop.accounts.open_balance(floor.owner, ani.id, Rupiah(9_999_999_999), clock.today())
    (statement,) = floor.shop.accounts.statements([ani], NOVEMBER)
    text = text_of(account_pdf(statement, floor.shop.partner_papers.face()))
    assert text.count("9.999.999.999") >= 4
