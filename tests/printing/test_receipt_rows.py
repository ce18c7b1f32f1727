"""What a receipt says, row by row."""

from dataclasses import replace
from datetime import date

from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.printing.receipt_rows import receipt_rows
from pempek_pos.printing.rows import Item, Line, Mark, Pair, Qr, Row, Title, Weight
from pempek_pos.sales.receipt import PartnerOnReceipt, Receipt
from pempek_pos.sales.tender import Taken, TenderKind
from pempek_pos.settings.profile import Language
from tests.printing import examples


def pairs(rows: tuple[Row, ...]) -> dict[str, str]:
    return {row.left: row.right for row in rows if isinstance(row, Pair)}


def lines(rows: tuple[Row, ...]) -> list[str]:
    return [row.text for row in rows if isinstance(row, Line)]


def marks(rows: tuple[Row, ...]) -> list[str]:
    return [row.text for row in rows if isinstance(row, Mark)]


def test_a_sale_says_shop_goods_money_member_and_how_to_complain() -> None:
    rows = receipt_rows(examples.sale(), examples.SHOP)
    said = pairs(rows)
    assert rows[0] == Title("Pempek Bege")
    assert lines(rows)[:2] == ["Jl. Sei Kera Hilir II, Medan Perjuangan", "WA 0812-0000-0001"]
    assert said["K1-261123-0042"] == "23 Nov 2026"
    assert said["Kasir Nyimas"] == "14.05"
    assert Item("Pempek Adaan", "10 pcs × 4.000", "40.000") in rows
    assert said["Potongan (penyok)"] == "−2.000"
    assert said["Subtotal"] == "147.000"
    assert said["Potongan (langganan)"] == "−3.050"
    assert said["Hadiah: Cuko 250 ml"] == "−12.000"
    assert (said["Jumlah"], said["Pembulatan"], said["TOTAL"]) == ("131.950", "−50", "Rp131.900")
    assert (said["Tunai"], said["Kembali"]) == ("150.000", "Rp18.100")
    assert said["0001-2384-3"] == "0812-••••-1234"
    assert (said["Poin didapat"], said["Poin dipakai"], said["Saldo poin"]) == ("+165", "−250", "1.240")
    assert "28 poin berlaku sampai 31 Des 2026" in lines(rows)
    assert "Sahabat: Rp131.950 × 1,25 ÷ Rp1.000" in lines(rows)
    assert Qr(examples.RECEIPT_ID) in rows


def test_the_foot_says_how_to_complain_and_never_that_goods_cannot_come_back() -> None:
    """C6."""
    text = " ".join(lines(receipt_rows(examples.sale(), examples.SHOP))).lower()
    assert "keluhan paling lambat 7 hari, bawa struk ini." in text
    assert "tidak dapat dikembalikan" not in text


def test_the_figures_above_the_total_add_up_to_it() -> None:
    rows = receipt_rows(examples.sale(), examples.SHOP)
    goods = sum(_number(row.total) for row in rows if isinstance(row, Item))
    cuts = sum(
        _number(row.right)
        for row in rows
        if isinstance(row, Pair) and row.left.startswith(("Potongan", "Hadiah"))
    )
    said = pairs(rows)
    assert goods + cuts == _number(said["Jumlah"])
    assert goods + cuts + _number(said["Pembulatan"]) == _number(said["TOTAL"])


def test_a_plain_sale_has_no_needless_rows() -> None:
    sale = examples.sale(None)
    plain = replace(sale, reductions=(), rounding=sale.rounding * 0, member=None)  # type: ignore[arg-type]
    said = pairs(receipt_rows(plain, examples.SHOP))
    assert not said.keys() & {"Subtotal", "Jumlah", "Pembulatan", "Saldo poin", "Poin didapat"}
    assert "TOTAL" in said


def test_a_copy_says_which_one_it_is() -> None:
    assert marks(receipt_rows(examples.sale(), examples.SHOP)) == []
    assert marks(receipt_rows(examples.sale(), examples.SHOP, 2)) == ["SALINAN 2"]


def test_a_refund_says_of_what_why_and_what_went_back() -> None:
    rows = receipt_rows(examples.refund(), examples.SHOP)
    said = pairs(rows)
    assert marks(rows) == ["PENGEMBALIAN"]
    assert "Untuk struk K1-261123-0042" in lines(rows)
    assert "Alasan: kuah tumpah" in lines(rows)
    assert (said["DIKEMBALIKAN"], said["Lewat Tunai"]) == ("Rp20.200", "20.200")
    assert (said["Poin dikembalikan"], said["Poin ditarik"]) == ("+37", "−25")


def test_a_member_in_debt_is_told_plainly() -> None:
    """B5."""
    rows = receipt_rows(examples.refund(), examples.SHOP)
    assert pairs(rows)["Saldo poin"] == "−12"
    assert "Kurang 12 poin" in lines(rows)
    assert "Poin belanja berikutnya menutup kekurangan ini dulu." in lines(rows)


def test_a_member_who_wins_nothing_is_told_why() -> None:
    """E7."""
    why = (Because(Rule.BELOW_MINIMUM, (("spend", 4_000), ("minimum", 10_000))),)
    sale = replace(
        examples.sale(), why=why, member=examples.member_on_receipt(won=Points(0), spent=Points(0))
    )
    rows = receipt_rows(sale, examples.SHOP)
    assert pairs(rows)["Poin didapat"] == "0"
    assert "Belanja di bawah Rp10.000, belum mendapat poin." in lines(rows)


def test_an_imported_sale_is_marked() -> None:
    assert "Disalin dari catatan lama" in lines(
        receipt_rows(replace(examples.sale(), imported=True), examples.SHOP)
    )


def test_the_shop_may_have_its_own_last_word() -> None:
    shop = replace(examples.SHOP, footer="Pempek enak, hati senang")
    assert "Pempek enak, hati senang" in lines(receipt_rows(examples.sale(), shop))


def test_an_english_receipt_is_english_throughout() -> None:
    rows = receipt_rows(examples.refund(), replace(examples.SHOP, language=Language.ENGLISH), 1)
    text = " ".join([*lines(rows), *pairs(rows), *marks(rows)])
    assert "Points taken back" in text
    assert "COPY 1" in text
    for indonesian in ("Poin ", "Struk", "Kembali", "Kasir", "Alasan", "Saldo"):
        assert indonesian not in text


def test_every_rule_has_words_or_is_left_to_the_figures() -> None:
    facts = (("points", 5), ("until", "2026-12-23"), ("debt", 12), ("kept", 1_000), ("minimum", 5_000))
    facts += (("campaigns", "Selasa"), ("name", "Siti"), ("reason", "rusak"), ("card", "0000"), ("stamps", 7))
    award = (("base", 1_000), ("tier", "Teman"), ("multiplier_bp", 10_000), ("rupiah_per_point", 1_000))
    for language in Language:
        shop = replace(examples.SHOP, language=language)
        for rule in Rule:
            rows = receipt_rows(replace(examples.sale(), why=(Because(rule, (*facts, *award)),)), shop)
            assert not any("{" in line for line in lines(rows))


def test_the_total_is_the_loudest_row() -> None:
    loud = [
        row
        for row in receipt_rows(examples.sale(), examples.SHOP)
        if getattr(row, "weight", None) is Weight.LARGE
    ]
    assert [row.left for row in loud if isinstance(row, Pair)] == ["TOTAL"]


def _number(text: str) -> int:
    return int(text.replace("Rp", "").replace(".", "").replace("−", "-"))


def _partners(receipt: Receipt, *taken: Taken, number: str = "F-2026-00007") -> Receipt:
    partner = PartnerOnReceipt(
        "p", "Warung Bu Ani", "M-0007", "reseller", number, "SJ-2026-00007", date(2026, 11, 30), Rupiah(0)
    )
    return replace(receipt, member=None, why=(), partner=partner, taken=taken)


def test_a_partners_slip_names_them_the_invoice_and_the_due_day_and_no_phone_m6() -> None:
    on_account = Taken(TenderKind.ACCOUNT, Rupiah(131_900), Rupiah(131_900), Rupiah(0))
    rows = receipt_rows(_partners(examples.sale(), on_account), examples.SHOP)
    said = pairs(rows)
    assert "Warung Bu Ani" in lines(rows)
    assert (said["Mitra"], said["Tempo"], said["Faktur"]) == ("M-0007", "131.900", "F-2026-00007")
    assert said["Jatuh tempo"] == "30 Nov 2026"
    assert not any("poin" in left.lower() for left in said)


def test_a_partners_slip_paid_on_the_spot_says_no_due_day() -> None:
    cash = Taken(TenderKind.CASH, Rupiah(131_900), Rupiah(131_900), Rupiah(0))
    said = pairs(receipt_rows(_partners(examples.sale(), cash), examples.SHOP))
    assert said["Faktur"] == "F-2026-00007"
    assert "Jatuh tempo" not in said


def test_goods_back_from_a_partner_say_what_goes_off_the_account_and_the_credit_note() -> None:
    off = Taken(TenderKind.ACCOUNT, Rupiah(-20_000), Rupiah(-20_000), Rupiah(0))
    out = Taken(TenderKind.CASH, Rupiah(-2_000), Rupiah(-2_000), Rupiah(0))
    rows = receipt_rows(_partners(examples.refund(), off, out, number="NK-2026-00001"), examples.SHOP)
    said = pairs(rows)
    assert (said["Potong utang"], said["Lewat Tunai"]) == ("20.000", "2.000")
    assert said["Nota kredit"] == "NK-2026-00001"
    assert "Jatuh tempo" not in said


def test_a_partners_slip_in_english() -> None:
    on_account = Taken(TenderKind.ACCOUNT, Rupiah(131_900), Rupiah(131_900), Rupiah(0))
    shop = replace(examples.SHOP, language=Language.ENGLISH)
    said = pairs(receipt_rows(_partners(examples.sale(), on_account), shop))
    assert {"Partner", "On account", "Invoice", "Due on"} <= said.keys()
