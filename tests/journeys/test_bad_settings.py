"""Odd input behind the counter: each field tells in one sentence what is wrong, nothing is half kept."""

from collections.abc import Callable, Iterator
from itertools import count

import pytest
from PySide6.QtCore import Qt

from tests.journeys.at_counter import sign_in
from tests.journeys.bad_input import NO_PHONE, ODD, Form, leave_sheets, put, sweep, sweep_numbers
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import OWNER, PASSWORD
from ui.widgets.toggle import Tick

LONG = ODD["long"]
ACCEPTED = [text for kind, text in ODD.items() if kind not in ("empty", "long")]
OUT_OF_BOUNDS = ("", "0", "9.999.999.999")


@pytest.fixture
def settings(stocked: Stage) -> Stage:
    """The owner in the settings."""
    stocked.start()
    sign_in(stocked, OWNER, PASSWORD)
    stocked.press(Qt.Key.Key_9, held=CTRL)
    return stocked


def section(title: str) -> Callable[[Stage], None]:
    """Leads to a section of the settings."""
    return lambda stage: stage.pick("Bagian pengaturan", title)


def clicking(words: str) -> Callable[[Stage], None]:
    """Opens a form by its button."""
    return lambda stage: stage.click(words)


def anew(stage: Stage) -> None:
    """Opens the form of a new one by its key."""
    stage.press(Qt.Key.Key_N, held=CTRL)


def refusals(told: dict[str, str]) -> Iterator[str]:
    """The sentences of what was not taken."""
    return (words for words in told.values() if words)


def test_the_shops_face(settings: Stage) -> None:
    shop = Form(section("Toko"), "Simpan")
    told = sweep(settings, shop, "Nama toko")
    assert list(refusals(told)) == [
        "Isi nama toko dulu.",
        "Nama toko paling panjang 60 huruf: persingkat sedikit.",
    ]
    assert settings.sees(ODD["quotes"])
    for text in NO_PHONE:
        assert put(settings, shop, "Nomor WhatsApp toko", text), text
    settings.fill("Nomor WhatsApp toko", "")
    assert put(settings, shop, "Kalimat penutup struk", LONG)
    assert put(settings, shop, "Alamat", LONG)


def test_items_and_prices(settings: Stage) -> None:
    section("Barang & harga")(settings)
    codes = (f"X-{nth}" for nth in count(1))
    new = Form(clicking("Tambah barang"), "Simpan", {"Nama": "Barang X", "Harga jual (Rp)": "1.000"})
    settings.click("Tambah barang")
    assert sweep_numbers(settings) == ["Harga jual (Rp)", "Tahan berapa hari"]
    leave_sheets(settings)
    for label in ("Nama", "Satuan", "Cara simpan", "Alergen"):
        for text in (LONG, *ACCEPTED) if label == "Nama" else (LONG,):
            new.goods["Kode"] = next(codes)
            assert bool(put(settings, new, label, text)) is (text not in ACCEPTED), (label, text)
    for text in ODD.values():
        assert put(settings, new, "Kode", text), text
        if text:
            new.goods["Kode"] = "X-0"
            assert put(settings, new, "Kode batang", text), text
    for price in ("", OUT_OF_BOUNDS[-1]):
        new.goods["Kode"] = next(codes)
        assert put(settings, new, "Harga jual (Rp)", price), price
    assert settings.shop.catalog.find("X-1") is None


def test_terms_and_rewards(settings: Stage) -> None:
    section("Program & hadiah")(settings)
    terms = Form(clicking("Ketentuan baru…"), "Terbitkan")
    settings.click("Ketentuan baru…")
    assert len(sweep_numbers(settings, most=6)) == 6
    leave_sheets(settings)
    for text in OUT_OF_BOUNDS:
        assert put(settings, terms, "Belanja untuk 1 poin (Rp)", text), text
    assert put(settings, terms, "Nilai 1 poin (Rp)", OUT_OF_BOUNDS[-1])
    assert put(settings, terms, "Poin berlaku (bulan)", "")
    goods = {"Nama hadiah": "Hadiah X", "Harga (poin)": "100", "Potongan (Rp)": "5.000"}
    reward = Form(clicking("Tambah hadiah"), "Simpan", goods)
    settings.choose("Bagian program", "Hadiah")
    settings.click("Tambah hadiah")
    assert len(sweep_numbers(settings, most=4)) == 4
    leave_sheets(settings)
    for label in ("Harga (poin)", "Potongan (Rp)", "Paling banyak per belanja", "Per anggota", "Seluruhnya"):
        assert put(settings, reward, label, "0"), label
    told = sweep(settings, reward, "Nama hadiah")
    assert len(list(refusals(told))) == 2
    assert len(settings.shop.loyalty.programmes()) == 1
    assert len(settings.shop.loyalty.rewards()) == 3 + len(ACCEPTED)


def test_promotions_and_vouchers(settings: Stage) -> None:
    section("Program & hadiah")(settings)
    settings.choose("Bagian program", "Promo")
    promotion = Form(anew, "Simpan", {"Nama promo": "Promo X", "Potongan (Rp)": "5.000"})
    told = sweep(settings, promotion, "Nama promo")
    assert len(list(refusals(told))) == 2
    for label in ("Potongan (Rp)", "Per anggota", "Seluruhnya"):
        assert put(settings, promotion, label, "0"), label
    for code in (LONG, ODD["arabic"], ODD["markup"], ODD["quotes"]):
        assert put(settings, promotion, "Kode promo", code), code
    assert len(settings.shop.offers.promotions()) == len(ACCEPTED)
    settings.choose("Bagian program", "Voucer")
    voucher = Form(anew, "Terbitkan", {"Potongan (Rp)": "5.000", "Alasan": "maaf"})
    told = sweep(settings, voucher, "Alasan")
    assert len(list(refusals(told))) == 2
    for text in ("0", ""):
        assert put(settings, voucher, "Potongan (Rp)", text), text
    for text in (ODD["markup"], ODD["chinese"], "08"):
        assert put(settings, voucher, "Untuk anggota", text), text


def test_people(settings: Stage) -> None:
    section("Orang")(settings)
    form = Form(clicking("Tambah orang"), "Simpan", {"Nama": "Orang X", "PIN (6 angka)": "918273"})
    assert len(list(refusals(sweep(settings, form, "Nama")))) == 2
    for text in NO_PHONE:
        assert put(settings, form, "Telepon", text), text
    for text in (*ODD.values(), "123456", "111111", "12345", "1234567"):
        assert put(settings, form, "PIN (6 angka)", text), text
    names = {person.name for person in settings.shop.staff.people()}
    assert {"<b>Tebal</b> & <i>miring</i>", "=1+1", "Budi 🐟 👩‍🍳", "محمد علي", "陈大文", "Ali ilA"} < names


def test_printer_addresses_files_and_the_name_of_the_till(settings: Stage) -> None:
    section("Printer")(settings)
    printer = Form(clicking("Jaringan"), "Simpan")
    for text in (*ODD.values(), "1.2.3.4:0", "1.2.3.4:70000"):
        assert put(settings, printer, "Alamat printer", text), text
    for way in ("Kabel", "Antrean sistem"):
        for text in ("", LONG):
            assert put(settings, Form(clicking(way), "Simpan"), "Alamat printer", text)
    section("Data")(settings)
    settings.click("Ambil dari berkas")
    for text in (*ODD.values(), "/tidak/ada.csv", str(settings.folder)):
        settings.fill("Berkas", text)
        settings.click("Periksa berkas")
        settings.qtbot.waitUntil(lambda: settings.error("Berkas") != "")
        settings.fill("Berkas", "lain.csv")
    till = Form(section("Tampilan"), "Ganti nama")
    for text in ("", LONG, ODD["arabic"], ODD["markup"], ODD["control"]):
        assert put(settings, till, "Nama laci di komputer ini", text), text


def test_members_and_papers(settings: Stage) -> None:
    settings.press(Qt.Key.Key_2, held=CTRL)

    def registering(stage: Stage) -> None:
        stage.press(Qt.Key.Key_F4)
        stage.touch(stage.nearest().findChildren(Tick)[0])

    new = Form(registering, "Daftarkan", {"Nama": "Siti", "Nomor HP": "081234567890"})
    for text in NO_PHONE:
        assert put(settings, new, "Nomor HP", text), text
    for text in ("31-02", "17 Agustus", LONG, ODD["chinese"]):
        assert put(settings, new, "Ulang tahun (boleh kosong)", text), text
    assert put(settings, new, "Nama", LONG)
    assert put(settings, new, "Nama", ODD["markup"]) == ""
    assert settings.sees("<b>Tebal</b> & <i>miring</i>")
    right = Form(lambda stage: stage.press(Qt.Key.Key_F6), "Simpan")
    for text in ("", LONG):
        assert put(settings, right, "Nama", text)
    assert put(settings, right, "Catatan", LONG)
    for text in ACCEPTED[1:]:
        assert put(settings, right, "Nama", text) == "", text
    settings.press(Qt.Key.Key_7, held=CTRL)
    settings.click("Rekap poin")
    settings.fill("Folder", "")
    settings.click("Buat rekap")
    assert settings.error("Folder").endswith(".")
