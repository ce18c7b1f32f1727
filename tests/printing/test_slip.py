"""Printer bytes, read back by an independent reader: columns, commands, codes (reliability C3-C5, G6)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.printing.escpos import QrWay
from pempek_pos.printing.receipt_rows import receipt_rows, trial_rows
from pempek_pos.printing.rows import Align, Item, Line, Mark, Pair, Qr, Title, Weight
from pempek_pos.printing.slip import COLUMNS, DOTS, drawer_bytes, paired, slip_bytes, wrapped
from tests.printing import examples
from tests.printing.escpos_reader import NotEscPos, Paper, read

OURS = {"ESC @", "ESC t", "ESC a", "ESC E", "ESC d", "GS !", "GS V", "GS v"}
WIDTHS = pytest.mark.parametrize("width", [58, 80])


def printed(name: str, width: int = 58) -> Paper:
    return read(slip_bytes(receipt_rows(examples.sale(name), examples.SHOP), width))


def assert_fits(paper: Paper, width: int) -> None:
    for line in paper.lines:
        assert len(line.text) * line.wide <= COLUMNS[width], line


@WIDTHS
@pytest.mark.parametrize("name", examples.NAMES.values(), ids=examples.NAMES.keys())
def test_every_line_fits_whatever_the_name(name: str, width: int) -> None:
    paper = printed(name, width)
    assert_fits(paper, width)
    assert set(paper.commands) <= OURS


@WIDTHS
def test_the_slip_says_what_the_sale_was(width: int) -> None:
    text = printed("Siti Nurhaliza", width).text
    for said in ("K1-261123-0042", "Kasir Nyimas", "14.05", "10 pcs x 4.000", "Potongan (penyok)", "-2.000",
                 "Hadiah: Cuko 250 ml", "Pembulatan", "-50", "Rp131.900", "Tunai", "Rp18.100",
                 "0812-****-1234", "+165", "1.240", "28 poin berlaku sampai 31 Des 2026"):  # fmt: skip
        assert said in text.replace("\n", " ") or said in text


@WIDTHS
def test_amounts_stand_at_the_right_edge(width: int) -> None:
    lines = [line.text for line in printed("Siti", width).lines]
    for label, amount in (("Subtotal", "147.000"), ("TOTAL", "Rp131.900"), ("Kembali", "Rp18.100")):
        (line,) = [line for line in lines if line.startswith(label)]
        assert len(line) == COLUMNS[width]
        assert line.endswith(amount)


def test_the_total_is_tall_and_bold_and_the_next_line_is_not() -> None:
    lines = printed("Siti").lines
    at = next(index for index, line in enumerate(lines) if line.text.startswith("TOTAL"))
    assert (lines[at].bold, lines[at].high, lines[at].wide) == (True, 2, 1)
    assert (lines[at + 1].bold, lines[at + 1].high) == (False, 1)


@pytest.mark.parametrize("byte", range(256))
def test_no_byte_of_a_text_commands_the_printer(byte: int) -> None:
    """C4, G6: every byte in eight fields, after each prefix that could begin a command."""
    evil = "".join(f"{prefix}{chr(byte)}p\x00\x19" for prefix in ("", "\x10", "\x1b", "\x1c", "\x1d"))
    sale = examples.sale(evil)
    shop = replace(examples.SHOP, name=f"Shop{evil}", address=evil, footer=evil)
    assert sale.member is not None
    sale = replace(
        sale,
        cashier=evil,
        reason=evil,
        lines=tuple(replace(line, name=evil, unit=evil) for line in sale.lines),
        reductions=tuple(replace(cut, label=evil, reason=evil) for cut in sale.reductions),
        member=replace(sale.member, tier=evil),
    )
    paper = read(slip_bytes(receipt_rows(sale, shop), 58))
    assert set(paper.commands) <= OURS
    assert_fits(paper, 58)


@pytest.mark.parametrize("control", ["\x1b@", "\x1bp\x00\x19\xfa", "\x1dV\x00", "\x10\x14\x01", "\x9b2J"])
def test_what_a_control_sequence_leaves_is_plain_text(control: str) -> None:
    paper = read(slip_bytes([Line(f"Siti{control}")], 58))
    assert paper.lines[0].text.startswith("Siti")
    assert paper.commands == ["ESC @", "ESC t"]


@WIDTHS
def test_the_picture_of_the_code_reads_as_the_receipts_id(width: int) -> None:
    paper = printed("Siti", width)
    assert paper.codes() == [examples.RECEIPT_ID]
    assert all(image.width <= DOTS[width] for image in paper.images)


def test_a_printer_that_knows_codes_is_given_the_text() -> None:
    paper = read(slip_bytes([Qr("HALO")], 58, QrWay.NATIVE))
    assert paper.stored_codes == ["HALO"]
    assert paper.images == []


def test_the_drawer_opens_once_and_only_where_it_should() -> None:
    rows = receipt_rows(examples.sale(), examples.SHOP)
    assert read(slip_bytes(rows, 58, opens_drawer=True)).commands.count("ESC p") == 1
    assert "ESC p" not in read(slip_bytes(rows, 58)).commands
    assert read(drawer_bytes()).commands == ["ESC @", "ESC t", "ESC p"]
    assert read(drawer_bytes()).lines == []


def test_a_slip_after_half_a_slip_starts_clean() -> None:
    """C3: whatever the power cut left, the next job begins by forgetting it."""
    whole = slip_bytes(receipt_rows(examples.sale(), examples.SHOP), 58)
    assert whole.startswith(b"\x1b@")
    for cut in range(64, len(whole), 64):
        half, line = whole[:cut], None
        try:
            read(half)
        except NotEscPos as error:
            line = str(error)
        assert line is None or "cut short" in line or "without an end" in line


def test_a_receipt_of_seventy_lines_prints_whole() -> None:
    """H17."""
    paper = read(slip_bytes(receipt_rows(examples.sale(goods=70), examples.SHOP), 58))
    assert sum("pcs x" in line.text for line in paper.lines) == 70
    assert paper.commands[-1] == "GS V"


def test_marks_are_large_and_keep_to_the_paper() -> None:
    paper = read(slip_bytes([Mark("SALINAN 2"), Title("Pempek Bege Raya Medan Perjuangan")], 58))
    assert all(line.wide == 2 and line.align == "centre" for line in paper.lines)
    assert_fits(paper, 58)
    assert paper.lines[0].text == "* SALINAN 2 *"


@WIDTHS
def test_the_test_slip_shows_every_column(width: int) -> None:
    paper = read(slip_bytes(trial_rows(examples.SHOP, "K1", COLUMNS[width]), width))
    assert_fits(paper, width)
    assert any(len(line.text) == COLUMNS[width] and line.text.isdigit() for line in paper.lines)
    assert paper.codes() == ["TEST"]


words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=200)


@given(
    name=words,
    price=st.integers(0, 999_999_999),
    pieces=st.integers(1, 10_000),
    width=st.sampled_from([58, 80]),
)
def test_nothing_is_wider_than_the_paper(name: str, price: int, pieces: int, width: int) -> None:
    """C5."""
    item = Item(name, f"{pieces} pcs × {price:,}", f"{pieces * price:,}")
    total = Pair(name, f"{price:,}", Weight.LARGE)
    rows = [item, total, Line(name, Align.CENTRE), Title(name), Mark(name)]
    paper = read(slip_bytes(rows, width))
    assert_fits(paper, width)
    assert f"{pieces * price:,}" in paper.text
    tall = [line.text for line in paper.lines if (line.high, line.wide) == (2, 1)]
    assert tall[-1].endswith(f"{price:,}")


@given(
    st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=200),
    st.integers(2, 48),
)
def test_wrapping_loses_no_letter(text: str, columns: int) -> None:
    spaced = " ".join(text[at : at + 7] for at in range(0, len(text), 7))
    lines = wrapped(spaced, columns)
    assert all(len(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == text


@given(st.integers(0, 60), st.integers(0, 999_999_999))
def test_a_figure_is_never_broken(letters: int, amount: int) -> None:
    figure = f"Rp{amount:,}"
    lines = list(paired("x" * letters, figure, 32))
    assert sum(figure in line for line in lines) == 1
    assert all(len(line) <= 32 for line in lines)
    assert lines[-1].endswith(figure)
