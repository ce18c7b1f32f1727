"""Files in without a window: counted, tried, taken in once, rejects by row."""

from datetime import date
from pathlib import Path

from pempek_pos.home import shop_file
from tests.headless.conftest import Type

ITEMS = """code,name,unit,price,reseller_price,agen_price,distributor_price,category,storage,shelf_life_days,\
allergens,earns_points
LM-1,Lempok durian,pcs,30000,,,,Oleh-oleh,,,,yes
LM-2,Kerupuk,pack,15000,,,,Oleh-oleh,,,,yes
"""
MEMBERS = """member_no,name,phone,joined_on,consent_on,promo_consent,birthday,\
opening_points,opening_points_expire_on
M1,Siti,081200000001,2026-01-02,2026-01-02,no,,50,2099-12-31
M2,Budi,kosong,2026-01-02,2026-01-02,no,,,
"""
SALES = """sale_no,sold_at,till,cashier,member_no,item_code,quantity,unit_price,line_discount,tender
S-1,2026-02-03T10:00:00+07:00,lama,Ani,M1,LM-1,2,30000,0,cash
S-2,2026-02-03T11:00:00+07:00,lama,Ani,,LM-2,1,15000,1000,qris
"""


PARTNERS = """partner_no,name,tier,credit_limit,terms_days,opening_balance
P-1,Warung Bu Ani,reseller,1000000,7,250000
"""


def files(folder: Path) -> dict[str, Path]:
    written = {"items": ITEMS, "members": MEMBERS, "sales": SALES}
    for name, text in written.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.csv" for name in written}


def arguments(paths: dict[str, Path]) -> list[object]:
    return [word for name, path in paths.items() for word in (f"--{name}", path)]


def test_a_try_lets_each_file_see_the_one_before_and_stores_nothing(begun: Type, tmp_path: Path) -> None:
    paths = files(tmp_path)
    tried = begun("import", *arguments(paths), "--dry-run", "--lang", "en")
    assert tried.code == 3
    assert "sales.csv: 2 rows, 2 new, 0 changed, 0 same, 0 out." in tried.out
    assert tried.out.endswith("This was only a try: nothing was stored.\n")
    sales_only = begun("import", "--sales", paths["sales"])
    assert sales_only.code == 3
    assert "0 baru" in sales_only.out
    assert "sales.csv baris 2: Tidak ada barang LM-1." in sales_only.err


def test_files_are_taken_in_once_and_rejects_are_named_by_row(begun: Type, tmp_path: Path) -> None:
    paths = files(tmp_path)
    first = begun("import", *arguments(paths))
    assert first.code == 3
    assert first.out.splitlines() == [
        "items.csv: 2 baris, 2 baru, 0 ubah, 0 sama, 0 dilewati.",
        "members.csv: 2 baris, 1 baru, 0 ubah, 0 sama, 1 dilewati.",
        "sales.csv: 2 baris, 2 baru, 0 ubah, 0 sama, 0 dilewati.",
    ]
    assert "members.csv baris 3: Nomor telepon tidak bisa dibaca: bukan angka." in first.err
    again = begun("import", "--items", paths["items"], "--sales", paths["sales"])
    assert again.code == 0
    assert [line.split(", ", 1)[1] for line in again.out.splitlines()] == [
        "0 baru, 0 ubah, 2 sama, 0 dilewati."
    ] * 2
    assert begun("check").code == 0


def test_a_file_that_is_none_is_refused_and_nothing_is_taken_in(
    begun: Type, tmp_path: Path, home: Path
) -> None:
    before = shop_file(home).read_bytes()
    missing = begun("import", "--items", tmp_path / "nowhere.csv")
    assert (missing.code, missing.out) == (1, "")
    assert "periksa nama dan tempatnya" in missing.err
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("a,b\n1,2\n", encoding="utf-8")
    headings = begun("import", "--items", wrong, "--lang", "en")
    assert headings.code == 1
    assert "lacks the columns code" in headings.err
    assert shop_file(home).read_bytes() == before


def test_no_file_at_all_is_a_wrong_call(begun: Type) -> None:
    answer = begun("import")
    assert (answer.code, answer.out) == (2, "")
    assert "--items" in answer.err


def test_imported_months_give_statements(begun: Type, tmp_path: Path) -> None:
    begun("import", *arguments(files(tmp_path)))
    answer = begun("statements", "--month", "2026-02", "--to", tmp_path / "papers", "--one-file")
    assert (answer.code, answer.out) == (0, f"1 lembar: {tmp_path / 'papers' / 'poin-2026-02.pdf'}\n")
    assert (tmp_path / "papers" / "poin-2026-02.pdf").read_bytes().startswith(b"%PDF")
    nobody = begun("statements", "--month", "2025-02", "--to", tmp_path / "papers")
    assert (nobody.code, nobody.out) == (0, "Tidak ada anggota dengan poin pada bulan itu.\n")
    future = begun("statements", "--month", f"{date.max.year}-01", "--to", tmp_path / "papers")
    assert future.code == 1
    assert "belum selesai" in future.err


def test_partners_are_taken_in_with_what_they_owe(begun: Type, tmp_path: Path) -> None:
    path = tmp_path / "partners.csv"
    path.write_text(PARTNERS, encoding="utf-8")
    assert begun("import", "--partners", path).out == (
        "partners.csv: 1 baris, 1 baru, 0 ubah, 0 sama, 0 dilewati.\n"
    )
    assert "0 baru, 0 ubah, 1 sama" in begun("import", "--partners", path).out
    assert begun("check").code == 0
