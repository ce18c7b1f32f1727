"""Files taken in through Pengaturan, Data: looked at first, then written whole; twice changes nothing."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from pempek_pos.home import shop_file
from pempek_pos.money.amount import grouped
from tests.database_dump import dump
from tests.journeys.at_counter import sign_in
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import OWNER, PASSWORD
from ui.assets import resource

HISTORY = Path(__file__).parents[3] / "shared" / "data" / "history"

MEMBERS = """\
member_no,name,phone,joined_on,consent_on,promo_consent,birthday,opening_points,opening_points_expire_on
A-1,Siti <b>Nurhaliza</b>,0812 3456 7801,2026-01-05,2026-01-05,yes,17-08,250,2027-06-30
A-2,=1+1,0812 3456 7802,2026-01-05,2026-01-05,no,,0,
A-3,陈大文,0812 3456 7801,2026-01-05,2026-01-05,no,,0,
A-4,,0812 3456 7804,2026-01-05,2026-01-05,no,,0,
A-5,Tanpa Izin,0812 3456 7805,2026-01-05,,no,,0,
"""
SALES = """\
sale_no,sold_at,till,cashier,member_no,item_code,quantity,unit_price,line_discount,tender
L-1,2026-02-01T10:00:00+07:00,T1,lama,A-1,PS-KSB,2,22000,4000,cash
L-1,2026-02-01T10:00:00+07:00,T1,lama,A-1,PS-ADA,5,4000,0,cash
L-2,2026-02-02T10:00:00+07:00,T1,lama,,PS-ADA,-1,4000,0,cash
L-3,2026-02-03T10:00:00+07:00,T1,lama,,TIDAK-ADA,1,4000,0,qris
L-4,2026-02-04T10:00:00+07:00,T1,lama,,PS-ADA,1,empat ribu,0,qris
"""


@pytest.fixture
def data(bare: Stage) -> Stage:
    """The owner before the files of a shop without a menu."""
    bare.start()
    sign_in(bare, OWNER, PASSWORD)
    bare.press(Qt.Key.Key_9, held=CTRL)
    bare.pick("Bagian pengaturan", "Data")
    bare.click("Ambil dari berkas")
    return bare


def look(stage: Stage, kind: str, path: Path, told: str) -> None:
    """Choose kind and file, have it read, wait for what would come of it; nothing is written yet."""
    before = dump(stage.shop.database) if path.stat().st_size < 100_000 else {}
    stage.choose("Isi berkas", kind)
    stage.fill("Berkas", str(path))
    stage.click("Periksa berkas")
    stage.waits_for(told, seconds=180)
    assert not before or dump(stage.shop.database) == before


def take(stage: Stage, button: str, told: str) -> None:
    """Write it, and wait until it is done."""
    stage.click(button)
    stage.waits_for(told, seconds=180)


def again(stage: Stage, kind: str, path: Path, told: str) -> None:
    """The same file once more: nothing is new, the button is dead."""
    look(stage, kind, path, told)
    assert not stage.button("Tidak ada yang baru").isEnabled()


def test_menu_members_and_sales_come_in_and_a_second_run_changes_nothing(data: Stage, tmp_path: Path) -> None:
    members, sales = tmp_path / "anggota.csv", tmp_path / "penjualan.csv"
    members.write_text(MEMBERS, "utf-8")
    sales.write_text(SALES, "utf-8")
    menu = resource("menu.csv")

    look(data, "Barang", menu, "46 baris: 46 baru, 0 berubah, 0 tetap, 0 ditolak.")
    assert data.sees("Pempek adaan (bulat)")
    take(data, "Masukkan 46", "Selesai: 46 baru dan 0 berubah.")

    look(data, "Anggota", members, "5 baris: 2 baru, 0 berubah, 0 tetap, 3 ditolak.")
    assert data.sees("Siti <b>Nurhaliza</b>")
    for told in ("0812-••••-7801 sudah ada di baris 2 berkas ini.", "Isi nama dulu.", "Tanyakan persetujuan"):
        assert data.sees(told), told
    take(data, "Masukkan 2", "Selesai: 2 baru dan 0 berubah.")

    look(data, "Penjualan", sales, "5 baris: 1 baru, 0 berubah, 0 tetap, 3 ditolak.")
    for told in (
        "Isi jumlah dengan angka bulat saja.",
        "Tidak ada barang berkode TIDAK-ADA",
        "Isi harga satuan",
    ):
        assert data.sees(told), told
    take(data, "Masukkan 1", "Selesai: 1 baru dan 0 berubah.")

    again(data, "Barang", menu, "46 baris: 0 baru, 0 berubah, 46 tetap, 0 ditolak.")
    again(data, "Anggota", members, "5 baris: 0 baru, 0 berubah, 2 tetap, 3 ditolak.")
    again(data, "Penjualan", sales, "5 baris: 0 baru, 0 berubah, 1 tetap, 3 ditolak.")
    data.leave()
    with file_of(data) as file:
        assert file.execute("SELECT net FROM sale").fetchall() == [(60_000,)]
        assert file.execute("SELECT sum(points) FROM points_entry").fetchone() == (250 + 60,)


@pytest.mark.skipif(
    not HISTORY.is_dir(),
    reason=f"THE YEAR OF REAL PURCHASES IS NOT TAKEN IN BY WINDOW: no {HISTORY.name} beside the checkout",
)
def test_a_year_of_real_purchases_comes_in_to_the_rupiah(data: Stage) -> None:
    """Also stopped half-way through the reading, which writes nothing."""
    oracle: dict[str, Any] = json.loads((HISTORY / "oracle.json").read_text("utf-8"))
    data.fill("Berkas", str(HISTORY / "items.csv"))
    data.click("Periksa berkas")
    data.waits_for("baris dibaca")
    data.click("Hentikan")
    data.waits_for("Dihentikan. Tidak ada yang ditulis.")
    for kind, name, rows, new in (
        ("Barang", "items.csv", oracle["items"], oracle["items"]),
        ("Anggota", "members.csv", oracle["households"], oracle["households"]),
        ("Penjualan", "sales.csv.gz", oracle["lines"], oracle["baskets"]),
    ):
        look(data, kind, HISTORY / name, f"{grouped(rows)} baris: {grouped(new)} baru, 0 berubah, 0 tetap")
        take(data, f"Masukkan {grouped(new)}", f"Selesai: {grouped(new)} baru dan 0 berubah.")
    data.leave()
    with file_of(data) as file:
        sums = file.execute("SELECT sum(subtotal), sum(reduction), sum(net) FROM sale").fetchone()
        months = file.execute("SELECT substr(business_date, 1, 7), sum(net) FROM sale GROUP BY 1").fetchall()
        lines = file.execute("SELECT count(*) FROM sale_line").fetchone()
    assert sums == (oracle["gross_rp"], oracle["discount_rp"], oracle["net_rp"])
    assert dict(months) == oracle["net_by_month"]
    assert lines == (oracle["lines"],)


def file_of(stage: Stage) -> closing[sqlite3.Connection]:
    """The closed shop's file, opened by another program."""
    return closing(sqlite3.connect(f"file:{shop_file(stage.folder)}?mode=ro", uri=True))
