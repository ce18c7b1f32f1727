"""The log's chains followed without a window, and compared with the code on paper."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from pempek_pos.home import shop_file
from tests.headless.conftest import Type


def tampered(home: Path, statement: str) -> None:
    """Do to the shop's file what somebody with a database tool can."""
    with closing(sqlite3.connect(shop_file(home))) as file:
        for deed in ("update", "delete"):
            file.execute(f"DROP TRIGGER IF EXISTS audit_entry_no_{deed}")
        file.execute(statement)
        file.commit()


def tip_of(out: str) -> tuple[str, str, str]:
    """Till, number and code as the command prints them."""
    found = re.search(r"(?:utuh|whole) +(\w+): ([\d.]+) .* (?:kode|code) ([0-9A-F ]{19})", out)
    assert found, out
    return found[1], found[2], found[3]


def test_a_whole_log_is_told_till_by_till_with_its_code_f2(begun: Type) -> None:
    answer = begun("audit")
    assert (answer.code, answer.err) == (0, "")
    assert tip_of(answer.out)[0] == "K1"
    assert "hanya tampak dari kode di kertas" in answer.out
    assert "only by the code on paper" in begun("audit", "--lang", "en").out


def test_the_first_broken_entry_is_named_with_till_number_and_time_f2(begun: Type, home: Path) -> None:
    tampered(
        home, "UPDATE audit_entry SET staff_id = 'x' WHERE number = (SELECT max(number) FROM audit_entry)"
    )
    answer = begun("audit")
    assert answer.code == 1
    number = re.search(r"RUSAK  K1: catatan nomor (\d+) \(\d{4}-\d\d-\d\d \d\d:\d\d\)", answer.out)
    assert number
    assert "rantai catatan kerja utuh: K1 " + number[1] in begun("check").out


def test_the_code_on_paper_is_compared_however_it_is_typed_f2(begun: Type) -> None:
    till, number, code = tip_of(begun("audit").out)
    for typed in (code, code.lower(), code.replace(" ", "")):
        answer = begun("audit", "--tip", till, number, typed)
        assert (answer.code, answer.err) == (0, "")
        assert f"cocok  {till} nomor {number}" in answer.out


def test_another_code_and_a_log_cut_short_are_refused_f2(begun: Type, home: Path) -> None:
    till, number, code = tip_of(begun("audit").out)
    other = begun("audit", "--tip", till, number, "0000 0000 0000 0000")
    assert other.code == 1
    assert f"di kertas 0000 0000 0000 0000, di data {code}" in other.out
    tampered(home, f"DELETE FROM audit_entry WHERE number = {number}")
    cut = begun("audit", "--tip", till, number, code)
    assert cut.code == 1
    assert f"HILANG {till} nomor {number}" in cut.out


def test_a_code_that_cannot_be_read_is_a_wrong_call(begun: Type) -> None:
    for number, code in (("satu", "0000 0000 0000 0000"), ("1", "0000")):
        answer = begun("audit", "--tip", "K1", number, code)
        assert answer.code == 2
        assert "keenam belas tanda" in answer.err
