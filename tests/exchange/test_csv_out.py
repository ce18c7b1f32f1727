"""Tables for spreadsheets: text stays text, numbers stay numbers (reliability G5)."""

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from pempek_pos.exchange.csv_in import source_rows
from pempek_pos.exchange.csv_out import Cell, write_table
from pempek_pos.phone import domestic

HEADINGS = ("name", "phone", "points", "joined_on", "sold_at", "note")
ROWS: list[tuple[Cell, ...]] = [
    (
        "Siti",
        domestic("+6281234567890"),
        -1_240,
        date(2026, 1, 31),
        datetime(2026, 1, 31, 10, 30, tzinfo=UTC),
        None,
    ),
    ('Tan "Mei", Ling', "0811", 0, None, None, "two\nlines"),
]
FORMULAS = [
    f"{first}{rest}"
    for first in ("=", "+", "-", "@", "\t", "\r", "'=", "''+")
    for rest in ("1+1", "cmd|' /C'!A0", "")
]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_what_is_written_reads_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"table.{suffix}"
    write_table(path, HEADINGS, ROWS)
    first, second = (row.cells for row in source_rows(path, HEADINGS))
    sold_at = "2026-01-31T17:30:00" + ("+07:00" if suffix == "csv" else "")
    assert first == ("Siti", "081234567890", "-1240", "2026-01-31", sold_at, "")
    assert second == ('Tan "Mei", Ling', "0811", "0", "", "", "two\nlines")


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_text_that_looks_like_a_formula_comes_back_as_it_was(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"table.{suffix}"
    write_table(path, ("code", "name"), [("x", text) for text in FORMULAS])
    read = [row.cells[1] for row in source_rows(path, ("code", "name"))]
    assert [text.strip() for text in read] == [text.strip() for text in FORMULAS]


def test_no_cell_of_a_csv_begins_like_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    write_table(path, ("name",), [(text,) for text in FORMULAS])
    with path.open(encoding="utf-8-sig", newline="") as file:
        written = [row[0] for row in csv.reader(file)][1:]
    assert len(written) == len(FORMULAS)
    assert all(text.startswith("'") for text in written)


def test_a_workbook_holds_numbers_dates_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    write_table(
        path,
        (*HEADINGS, "formula"),
        [(*ROWS[0], "=1+1"), *[("x", "", 1, None, None, t, t) for t in FORMULAS]],
    )
    sheet = openpyxl.load_workbook(path).worksheets[0]
    kinds = [cell.data_type for cell in sheet[2]]
    assert kinds == ["s", "s", "n", "d", "d", "n", "s"]
    assert sheet["C2"].value == -1_240
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def test_a_table_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    write_table(path, ("a",), [("old",)])
    before = path.read_bytes()

    def rows() -> object:
        yield ("new",)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_table(path, ("a",), rows())  # type: ignore[arg-type]
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["table.csv"]
