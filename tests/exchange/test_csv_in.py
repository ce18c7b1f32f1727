"""Exchange files as streams of rows, the good and the hostile ones (reliability G9)."""

import gzip
import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from pempek_pos.exchange import xlsx_in
from pempek_pos.exchange.csv_in import source_rows
from pempek_pos.exchange.source import LONGEST_LINE, MOST_COLUMNS, FileUnreadable, WrongHeadings

WANTED = ("code", "name")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "items.csv"


def cells(
    path: Path, required: tuple[str, ...] = WANTED, optional: tuple[str, ...] = ()
) -> list[tuple[str, ...]]:
    return [row.cells for row in source_rows(path, required, optional)]


@pytest.mark.parametrize(
    "text",
    [
        "code,name\nA,Satu\nB,Dua\n",
        "\ufeffcode,name\nA,Satu\nB,Dua",
        "code;name\r\nA;Satu\r\nB;Dua\r\n",
        'NAME,other,"Code"\n"Satu",x,A\nDua,,B\n',
        " code , name \n A , Satu \n\n,,\nB,Dua\n",
    ],
)
def test_commas_semicolons_bom_and_order_do_not_matter(file: Path, text: str) -> None:
    file.write_text(text, "utf-8", newline="")
    assert cells(file) == [("A", "Satu"), ("B", "Dua")]


def test_gzip_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "items.csv.gz"
    path.write_bytes(gzip.compress(b"code,name\nA,Satu\n"))
    assert cells(path) == [("A", "Satu")]


def test_rows_are_numbered_as_a_spreadsheet_shows_them(file: Path) -> None:
    file.write_text('code,name\nA,"two\nlines"\n\nB,Dua\n')
    assert [(row.number, row.cells[0]) for row in source_rows(file, WANTED)] == [(2, "A"), (4, "B")]


def test_how_far_it_is_only_grows_to_the_end(file: Path) -> None:
    file.write_text("code,name\n" + "A,Satu\n" * 20_000)
    parts = [row.part_read for row in source_rows(file, WANTED)]
    assert parts == sorted(parts)
    assert (parts[0] < 0.2, parts[-1]) == (True, 1.0)


def test_short_rows_and_missing_optional_columns_are_empty(file: Path) -> None:
    file.write_text("code,name,unit\nA\nB,Dua,pcs,more\n")
    assert cells(file, WANTED, ("unit", "barcode")) == [("A", "", "", ""), ("B", "Dua", "pcs", "")]


def test_missing_headings_are_named(file: Path) -> None:
    file.write_text("name,price\nA,1\n")
    with pytest.raises(WrongHeadings) as wrong:
        cells(file, ("code", "name", "unit"))
    assert wrong.value.missing == ("code", "unit")
    file.write_text("")
    with pytest.raises(WrongHeadings):
        cells(file)


def test_an_apostrophe_before_a_formula_is_taken_off(file: Path) -> None:
    file.write_text("code,name\n'=1+1,'Ndeso\n''@x,O'Neill\n")
    assert cells(file) == [("=1+1", "'Ndeso"), ("'@x", "O'Neill")]


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"code,name\nA,\xff\xfe\n", "not UTF-8"),
        ("code,name\nA,Satu\n".encode("utf-16"), "not UTF-8"),
        (b"code,name\nA," + b"x" * LONGEST_LINE, "too big"),
        (b"code,name\n" + b"," * MOST_COLUMNS + b"x\n", "too many columns"),
        (b"," * 5_000 + b"\n", "too many columns"),
        (b'code,name\nA,"' + b"never closed\n" * 20_000, "not a table"),
    ],
)
def test_what_is_no_table_is_refused(file: Path, content: bytes, rule: str) -> None:
    file.write_bytes(content)
    with pytest.raises(FileUnreadable) as unreadable:
        cells(file)
    assert unreadable.value.rule == rule


def test_a_control_byte_in_a_cell_stops_nothing(file: Path) -> None:
    file.write_bytes(b"code,name\nA,Sa\x00tu\x1b\n")
    assert cells(file) == [("A", "Sa\x00tu\x1b")]


def test_a_missing_file_a_folder_and_broken_gzip_are_refused(tmp_path: Path) -> None:
    broken, cut = tmp_path / "a.csv.gz", tmp_path / "b.csv.gz"
    broken.write_bytes(b"code,name\n")
    cut.write_bytes(gzip.compress(b"code,name\n" + bytes(range(256)) * 99)[:-40])
    for path in (tmp_path / "none.csv", tmp_path, broken, cut):
        with pytest.raises(FileUnreadable):
            cells(path)


def test_reading_can_be_left_in_the_middle(file: Path) -> None:
    file.write_text("code,name\n" + "A,Satu\n" * 5_000)
    rows = source_rows(file, WANTED)
    assert next(rows).cells == ("A", "Satu")
    del rows
    file.unlink()
    assert not file.exists()


# Workbooks.


def workbook(path: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(path)
    book.close()
    return path


def test_a_workbook_reads_like_its_csv(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "items.xlsx",
        ("Code", "name", "price", "earns_points", "joined_on", "sold_at"),
        (
            "A",
            "Satu",
            4000,
            True,
            date(2026, 1, 31),
            datetime(2026, 1, 31, 17, 30, tzinfo=UTC).replace(tzinfo=None),
        ),
        (None, None),
        (812, "=1+1x", 4000.0, False, None, None),
        ("C", "Tiga", 4000.5),
    )
    assert cells(path, ("code", "name", "price"), ("earns_points", "joined_on", "sold_at")) == [
        ("A", "Satu", "4000", "yes", "2026-01-31", "2026-01-31T17:30:00"),
        ("812", "", "4000", "no", "", ""),
        ("C", "Tiga", "4000.5", "", "", ""),
    ]


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    text, archive = tmp_path / "text.xlsx", tmp_path / "archive.xlsx"
    text.write_text("code,name\nA,Satu\n")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("hello.txt", "hello")
    for path in (text, archive):
        with pytest.raises(FileUnreadable) as unreadable:
            cells(path)
        assert unreadable.value.rule == "not a workbook"


def test_a_zip_bomb_is_refused_unopened(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.xlsx"
    workbook(bomb, WANTED)
    zeros = bytes(110_000_000)
    with zipfile.ZipFile(bomb, "a", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("xl/media/bomb.bin", zeros)
    assert bomb.stat().st_size < 1_000_000
    with pytest.raises(FileUnreadable) as unreadable:
        next(iter(xlsx_in.sheet_rows(io.BytesIO(bomb.read_bytes()))))
    assert unreadable.value.rule == "too big"
