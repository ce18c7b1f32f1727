"""The owner writes terms, a promotion and a voucher, and they do at the counter what they said they would."""

from datetime import date

from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Actor
from pempek_pos.loyalty.vouchers import Voucher, code_payload
from tests.journeys.at_counter import change_hands, pay_exact_cash, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import CASHIER, OWNER

TODAY, TOMORROW, AFTER_THAT = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)


def to_the_programme(stage: Stage) -> None:
    """The owner takes over and goes to the settings by key."""
    change_hands(stage, CASHIER, OWNER)
    stage.press(Qt.Key.Key_9, held=CTRL)
    stage.pick("Bagian pengaturan", "Program & hadiah")


def a_member_buys(stage: Stage) -> None:
    """Enrolled on the strip, two and a half kilos of kapal selam, paid in cash."""
    ring_up(stage, "10*PS-KSB")
    stage.press(Qt.Key.Key_F3)
    stage.type("Siti Nurhaliza")
    stage.enter()
    stage.type("081234561234")
    stage.press(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert stage.sees("+220 dari belanja ini")
    pay_exact_cash(stage)


def write_terms(stage: Stage) -> None:
    """A point for every Rp500 from tomorrow on, seen before it holds."""
    stage.press(Qt.Key.Key_N, held=CTRL)
    assert stage.sheet() == "Ketentuan baru"
    stage.waits_for("Belanja Rp57.500 oleh Sahabat mendapat 71 poin.")
    stage.fill("Belanja untuk 1 poin (Rp)", "500")
    stage.waits_for("Belanja Rp57.500 oleh Sahabat mendapat 143 poin.")
    stage.fill("Ulang tahun (poin)", "30")
    stage.waits_for("ulang tahun 30 poin")


def rehearse(stage: Stage) -> None:
    """What this sale would have won is told beside what it won; nothing is published by it."""
    stage.click("Uji 90 hari terakhir")
    assert stage.sheet() == "Uji 90 hari terakhir"
    stage.waits_for("1 belanja anggota akan mendapat 440 poin; kenyataannya 220 poin (+220).")
    assert stage.sees("220 → 440")
    assert stage.sees("Rp4.400 → Rp8.800")
    assert len(stage.shop.loyalty.programmes()) == 1
    stage.enter()
    assert stage.sheet() == "Ketentuan baru"


def test_new_terms_are_seen_rehearsed_published_and_followed_never_edited(selling: Stage) -> None:
    a_member_buys(selling)
    to_the_programme(selling)
    write_terms(selling)
    rehearse(selling)
    selling.click("Terbitkan")
    assert selling.sees("Ketentuan baru sudah siap mulai 24-11-2026.")
    assert selling.sees("Berlaku sejak toko dimulai")
    loyalty = selling.shop.loyalty
    assert loyalty.programme(TODAY).rupiah_per_point == 1_000
    published = loyalty.programme(TOMORROW)
    assert (published.rupiah_per_point, published.birthday_points) == (500, 30)

    selling.press(Qt.Key.Key_N, held=CTRL)
    selling.fill("Belanja untuk 1 poin (Rp)", "800")
    selling.click("Terbitkan")
    assert selling.sees("Di tanggal itu sudah ada ketentuan lain yang mulai berlaku: pilih hari lain.")
    selling.fill("Mulai tanggal", "25-11-2026")
    selling.click("Terbitkan")
    assert selling.sheet() == ""
    assert loyalty.terms(published.id) == published == loyalty.programme(TOMORROW)
    assert loyalty.programme(AFTER_THAT).rupiah_per_point == 800
    selling.leave()
    assert selling.counts("programme_terms", "sale") == {"programme_terms": 3, "sale": 1}


def write_promotion(stage: Stage) -> None:
    """Ten percent off kapal selam, found by its code; the sentence says what will happen."""
    stage.choose("Bagian program", "Promo")
    stage.press(Qt.Key.Key_N, held=CTRL)
    stage.choose("Jenis promo", "Potongan persen")
    stage.fill("Nama promo", "Hari jadi")
    stage.fill("Potongan (%)", "10")
    stage.fill("Untuk barang: cari barang", "ps-ksb")
    stage.enter()
    assert stage.sees("Potongan 10% untuk Pempek kapal selam besar. Berjalan sendiri di kasir.")
    stage.enter()
    assert stage.sheet() == ""
    assert stage.sees("Hari jadi")


def write_voucher(stage: Stage) -> Voucher:
    """Fifteen thousand for anybody; without a reason it is not issued."""
    stage.choose("Bagian program", "Voucer")
    stage.press(Qt.Key.Key_N, held=CTRL)
    stage.fill("Potongan (Rp)", "15.000")
    stage.click("Terbitkan")
    assert stage.error("Alasan") == "Isi alasan dulu."
    stage.fill("Alasan", "pesanan terlambat 40 menit")
    stage.enter()
    assert stage.sheet() == "Voucer"
    (voucher,) = stage.shop.offers.vouchers(owner(stage))
    assert stage.sees(voucher.code)
    stage.press(Qt.Key.Key_Escape)
    return voucher


def owner(stage: Stage) -> Actor:
    person = next(person for person in stage.shop.staff.people() if person.name == OWNER)
    return Actor(person.id, person.name, person.role, "K1")


def use(stage: Stage, voucher: Voucher) -> None:
    """Scanned it makes one sale cheaper; typed once more it is refused, and the sale goes on without it."""
    ring_up(stage, "PS-KSB", code_payload(voucher.code))
    assert stage.sees(f"Voucer {voucher.code}")
    assert stage.sees("Rp4.800")
    pay_exact_cash(stage)
    ring_up(stage, "PS-KSB")
    stage.type(voucher.code)
    stage.enter()
    assert stage.banner() == f"Voucer {voucher.code} sudah dipakai di struk K1-261123-0002."
    assert stage.sees("Rp19.800")
    stage.press(Qt.Key.Key_Escape)
    pay_exact_cash(stage)
    assert [sold.net for sold in stage.shop.sales.latest("K1", 3)] == [19_800, 4_800, 19_800]


def test_a_promotion_makes_the_counter_cheaper_and_a_voucher_is_good_once(selling: Stage) -> None:
    to_the_programme(selling)
    write_promotion(selling)
    voucher = write_voucher(selling)
    change_hands(selling, OWNER, CASHIER)
    selling.press(Qt.Key.Key_1, held=CTRL)
    ring_up(selling, "PS-KSB")
    assert selling.sees("Rp19.800")
    pay_exact_cash(selling)
    (receipt,) = selling.shop.sales.latest("K1", 1)
    assert (receipt.net, receipt.reductions[0].label) == (19_800, "Hari jadi")
    use(selling, voucher)
    to_the_programme(selling)
    selling.choose("Bagian program", "Voucer")
    assert selling.sees("dipakai di struk K1-261123-0002")
    selling.choose("Bagian program", "Promo")
    assert "3" in selling.texts()
