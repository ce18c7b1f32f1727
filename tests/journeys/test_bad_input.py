"""Odd input before the shop is there, at the sign-in, the counter, the drawer: one sentence, nothing kept."""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import Qt

from tests.database_dump import dump
from tests.journeys.at_counter import ring_up
from tests.journeys.bad_input import NO_PHONE, ODD, Form, leave_sheets, put, sweep, sweep_numbers
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import CASHIER, OWNER, PIN

LONG = ODD["long"]
ACCEPTED = [text for kind, text in ODD.items() if kind not in ("empty", "long")]


def pressing(key: Qt.Key) -> Callable[[Stage], None]:
    """Opens a form by its key."""
    return lambda stage: stage.press(key)


def test_the_first_start_takes_no_step_with_what_cannot_be_used(stage: Stage) -> None:
    stage.start()
    for text in ("", "\x00\x07", "\u202e"):
        stage.fill("Nama toko", text)
        stage.click("Lanjut")
        assert stage.error("Nama toko").endswith(".")
    stage.fill("Nama toko", ODD["markup"])
    for text in NO_PHONE:
        stage.fill("Nomor WhatsApp toko", text)
        stage.click("Lanjut")
        assert stage.error("Nomor WhatsApp toko").endswith("."), text
    stage.fill("Nomor WhatsApp toko", "")
    stage.click("Lanjut")
    stage.fill("Nama pemilik", ODD["emoji"])
    for password, again in (("", ""), ("pendek", "pendek"), ("password", "password"), (LONG, "lain sekali")):
        stage.fill("Kata sandi", password)
        stage.fill("Kata sandi sekali lagi", again)
        stage.click("Lanjut")
        assert stage.error("Kata sandi") or stage.error("Kata sandi sekali lagi"), password
    stage.fill("Kata sandi", ODD["chinese"] * 4)
    stage.fill("Kata sandi sekali lagi", ODD["chinese"] * 4)
    stage.click("Lanjut")
    stage.click("Jaringan")
    for text in ("", "printer saya", "1.2.3.4:99999", "=1+1", ODD["control"]):
        stage.fill("Alamat printer", text)
        stage.click("Lanjut")
        assert stage.error("Alamat printer").endswith("."), text
    stage.click("Tanpa printer")
    stage.click("Lanjut")
    stage.click("Berkas sendiri")
    for text in ("/tidak/ada.csv", str(stage.folder), "=1+1"):
        stage.fill("Berkas menu", text)
        stage.enter()
        assert stage.error("Berkas menu").endswith("."), text
    assert not list(stage.folder.glob("*.db"))


def test_odd_secrets_are_only_wrong(stocked: Stage) -> None:
    stocked.start()
    stocked.click(OWNER)
    for text in (LONG, ODD["control"], ODD["arabic"], "' OR 1=1 --"):
        stocked.fill("Kata sandi", text)
        stocked.enter()
        assert stocked.error("Kata sandi").startswith("Belum benar.")
    stocked.press(Qt.Key.Key_Escape)
    stocked.click(CASHIER)
    stocked.type("abc-+x" + PIN)
    stocked.fill("Modal di laci", "12a")
    assert stocked.error("Modal di laci") == "Isi dengan angka saja, misalnya 25.000."
    before = dump(stocked.shop.database)
    stocked.enter()
    assert dump(stocked.shop.database) == before
    assert sweep_numbers(stocked) == ["Modal di laci"]


def test_figures_at_the_counter_and_the_drawer_are_whole_numbers(selling: Stage) -> None:
    """100.000 is one hundred thousand, typed or pasted; signs, letters and 2^63 are refused."""
    ring_up(selling, "5*PS-KSB")
    selling.press(Qt.Key.Key_F9)
    selling.type("100000")
    assert selling.sees("100.000")
    assert sweep_numbers(selling) == ["Uang diterima"]
    leave_sheets(selling)
    selling.press(Qt.Key.Key_F4)
    assert sweep_numbers(selling) == ["Berapa persen"]
    leave_sheets(selling)
    for text in ("9*9*", "0*PS-ADA", "99999999*PS-ADA", "-3*PS-ADA", "TIDAK-ADA", LONG, "陈大文"):
        known = selling.texts()
        before = dump(selling.shop.database)
        selling.paste(text)
        selling.enter()
        assert dump(selling.shop.database) == before, text
        assert [words for words in selling.texts() if words not in known and words.endswith(".")], text
        selling.press(Qt.Key.Key_Escape)
    selling.press(Qt.Key.Key_6, held=CTRL)
    selling.press(Qt.Key.Key_F6)
    assert sweep_numbers(selling) == ["Jumlah"]
    leave_sheets(selling)
    selling.press(Qt.Key.Key_F9)
    assert len(sweep_numbers(selling, most=2)) == 2


def test_reasons_and_labels_at_the_counter_and_the_drawer(selling: Stage) -> None:
    """Too long or nothing is told; everything else is taken as the plain text it is."""
    ring_up(selling, "5*PS-KSB")
    discount = Form(pressing(Qt.Key.Key_F4), "Beri potongan Rp5.500", {"Berapa persen": "5"})
    told = sweep(selling, discount, "Alasan")
    assert (told[""], told[LONG]) == (
        "Isi alasan dulu.",
        "Alasan paling panjang 120 huruf: persingkat sedikit.",
    )
    assert [told[text] for text in ACCEPTED] == [""] * len(ACCEPTED)
    void = Form(lambda stage: stage.click("Batalkan seluruh keranjang"), "Batalkan keranjang")
    assert put(selling, void, "Alasan", LONG)
    park = Form(pressing(Qt.Key.Key_F6), "Tahan")
    assert put(selling, park, "Untuk siapa", LONG)
    for text in ACCEPTED:
        assert put(selling, park, "Untuk siapa", text) == ""
        ring_up(selling, "PS-KSB")
    for label in ("<b>Tebal</b> & <i>miring</i>", "=1+1", "Budi 🐟 👩‍🍳", "محمد علي", "陈大文"):
        assert label in [parked.label for parked in selling.shop.parking.parked("K1")]
    selling.press(Qt.Key.Key_6, held=CTRL)
    out = Form(pressing(Qt.Key.Key_F6), "Catat uang keluar", {"Jumlah": "5.000"})
    assert sweep(selling, out, "Alasan")[""] == "Isi alasan dulu."


def test_names_and_numbers_of_new_members(selling: Stage) -> None:
    phones = (f"0812345600{nth:02}" for nth in count(1))

    def registering(stage: Stage) -> None:
        stage.press(Qt.Key.Key_Escape, Qt.Key.Key_F3)
        stage.paste("zzz")
        stage.enter()
        stage.click("Setuju namanya dan nomornya disimpan untuk program poin")

    form = Form(registering, "Daftarkan", {"Nama": "Siti", "Nomor HP": "081234567890"})
    for text in (*NO_PHONE, ""):
        assert put(selling, form, "Nomor HP", text), text
    assert put(selling, form, "Nama", "")
    assert put(selling, form, "Nama", LONG)
    assert selling.shop.members.count() == 0
    for text in ACCEPTED:
        form.goods["Nomor HP"] = next(phones)
        assert put(selling, form, "Nama", text) == "", text
        selling.click("Lepas pelanggan dari belanja ini")
    assert selling.shop.members.count() == len(ACCEPTED)
