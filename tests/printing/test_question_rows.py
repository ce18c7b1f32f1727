"""The question on a receipt: below everything else, with a code that opens an answer to the shop itself."""

from dataclasses import replace

from pempek_pos.feedback.question import CSAT, NPS, Asking, Place
from pempek_pos.feedback.question_texts import answer_link
from pempek_pos.printing.receipt_rows import receipt_rows
from pempek_pos.printing.rows import Align, Cut, Line, Qr, Weight
from pempek_pos.settings.profile import Language, PrinterKind, PrinterSetup
from tests.printing import examples
from tests.printing.escpos_reader import read
from tests.printing.pdf_reader import codes_of
from tests.shop_floor import Floor


def test_a_receipt_asks_one_question_after_its_own_code() -> None:
    plain = receipt_rows(examples.sale(), examples.SHOP)
    rows = receipt_rows(examples.sale(), examples.SHOP, question=NPS)
    assert rows[: len(plain) - 1] == plain[:-1]
    asked = rows[len(plain) - 1 :]
    assert [row.text for row in asked if isinstance(row, Line)] == [
        "Seberapa mungkin Anda menyarankan kami ke teman atau keluarga?",
        "0 Sangat tidak mungkin – 10 Sangat mungkin",
        "Pindai untuk menjawab lewat WhatsApp",
    ]
    (code,) = [row.payload for row in asked if isinstance(row, Qr)]
    assert code.startswith("https://wa.me/6281200000001?text=Struk%20")
    assert asked[-1] == Cut()


def test_an_english_shop_asks_in_english() -> None:
    shop = replace(examples.SHOP, language=Language.ENGLISH)
    rows = receipt_rows(examples.sale(), shop, question=CSAT)
    assert Line("Scan to answer by WhatsApp", Align.CENTRE, Weight.QUIET) in rows


def test_the_slip_and_its_copy_ask_what_the_sale_asks(floor: Floor) -> None:
    floor.shop.settings.change_printer(
        floor.owner, "K1", PrinterSetup(PrinterKind.NETWORK, "127.0.0.1:9100", 80)
    )
    floor.shop.feedback.set_asking(floor.owner, Asking(Place.RECEIPT, (CSAT,), every=1))
    sale = floor.sell(floor.basket(("KSB", 1)))
    slip = floor.shop.printing.next_job("K1")
    copy = floor.shop.printing.print_receipt(floor.cashier, sale.id)
    assert slip is not None
    link = answer_link(floor.shop.settings.profile(), sale.number, CSAT)
    for job in (slip, copy):
        paper = read(job.data)
        assert "Puas dengan belanja hari ini?" in paper.text
        assert paper.codes() == [sale.id, link]
    for width in (58, 80):
        assert set(codes_of(floor.shop.printing.receipt_pdf(sale.id, width))) == {sale.id, link}
