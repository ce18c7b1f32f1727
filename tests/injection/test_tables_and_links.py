"""Spreadsheets, links, tooltips and the log: every text stays text (reliability G4, G5, G7, G11)."""

import csv
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import openpyxl
import pytest

from pempek_pos.exchange.csv_in import source_rows
from pempek_pos.exchange.csv_out import write_table
from pempek_pos.messages.letter import letter
from pempek_pos.messages.links import LONGEST_TEXT, draft_link
from tests.fixed_clock import FixedClock
from tests.injection.payloads import PAYLOADS, SHORT
from ui.incidents import FILE_NAME, Incidents
from ui.widgets.label import plain_tip

UI = Path(__file__).parents[2] / "ui"
DRAWS_MARKUP = re.compile(
    r"\bQLabel\(|setHtml|insertHtml|setMarkdown|RichText\b|AutoText|QMessageBox|QTextDocument|QTextBrowser"
    r"|QTextEdit|QStaticText|setWhatsThis|setToolTip\("
)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_no_text_is_a_formula_in_a_table_and_each_comes_back_g5(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"table.{suffix}"
    write_table(path, ("code", "name"), [("x", text) for text in SHORT])
    back = [row.cells[1].replace("\0", "").strip() for row in source_rows(path, ("code", "name"))]
    kept = [text.replace("\0", "").strip() for text in SHORT]
    if suffix == "csv":
        assert [text.split() for text in back] == [text.split() for text in kept]
        with path.open(encoding="utf-8-sig", newline="") as file:
            assert not [
                row for row in csv.reader(file) if row[1].startswith(("=", "+", "-", "@", "\t", "\r"))
            ]
    else:
        assert len(back) == len(kept)
        sheet = openpyxl.load_workbook(path).worksheets[0]
        assert {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row} == {"s"}


@pytest.mark.parametrize("phone", ["", "+6281211110001"])
def test_every_draft_is_one_link_to_one_place_g7(phone: str) -> None:
    for text in PAYLOADS:
        parts = urlsplit(draft_link(f"Halo {text}", phone))
        assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "wa.me", "")
        assert parts.path == f"/{phone.removeprefix('+')}"
        assert parse_qs(parts.query) == {"text": [f"Halo {text}"]}


def test_no_name_makes_a_letter_longer_or_adds_a_line_g7() -> None:
    for text in PAYLOADS:
        written = letter("Halo {name},", "Salam", text, ("Poin Anda 25.",))
        assert len(written) <= LONGEST_TEXT
        assert len(written.splitlines()) == 5
        assert not set("*_~`") & set(written)


def test_a_tooltip_shows_every_text_as_it_is_g4() -> None:
    for text in PAYLOADS:
        tip = plain_tip(text)
        assert ("<" not in tip and "&" not in tip) or re.fullmatch(r"<span>[^<>]*</span>", tip), text


def test_nothing_on_the_screen_can_draw_markup_g4() -> None:
    """One kind of label, which takes plain text only, and one way to give a tooltip."""
    found = [
        (path.name, line.strip())
        for path in UI.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if DRAWS_MARKUP.search(line)
    ]
    assert found == [("label.py", "widget.setToolTip(plain)")]


def test_no_text_of_an_error_gets_into_the_log_g11(tmp_path: Path, clock: FixedClock) -> None:
    incidents = Incidents(tmp_path, clock.now)
    for text in PAYLOADS:
        try:
            raise ValueError(text)
        except ValueError as error:
            incidents.record(error)
    incidents.close()
    log = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert log.replace("\n", "").isprintable()
    assert len(log.splitlines()) == 2 * len(PAYLOADS)
    assert not [text for text in PAYLOADS if len(text) > 4 and text in log]
