"""Every row of the scenarios A to G and I has its one test."""

import ast
import re

from tests.contracts.tree import ROOT

ROWS = (
    *("A1", "A2", "A3", "A4", "A6", "A7", "A10", "A11", "A13", "A14", "A19", "A20"),
    *(
        "B1",
        "B2",
        "B4",
        "B5",
        "B7",
        "B8",
        "B9",
        "B10",
        "B13",
        "B18",
        "B19",
        "B21",
        "B23",
        "B24",
        "B25",
        "B27",
    ),
    *("B29", "B30", "B31", "B32", "B34", "B35", "B38", "B39", "B41", "B42", "B43"),
    *("C4", "C7", "C9"),
    *("D1", "D3", "D4", "D6", "D7", "D9", "D11", "D13", "D14"),
    *("E5", "E6", "E9"),
    *("F1", "F3", "F6"),
    *("G1", "G2", "G4", "G5", "G6", "G7", "G8", "G9", "G12", "G13"),
    *("I1", "I2", "I4", "I6", "I7"),
)
ELSEWHERE = {
    "B42": "tests/ui/counter/test_box.py",
    "B43": "tests/ui/counter/test_box.py",
    "G7": "tests/ui/counter/test_paying_once.py",
    "G8": "tests/crash/test_kills.py",
    "I1": "tests/complaints/test_compensation.py",
    "I2": "tests/complaints/test_compensation.py",
    "I4": "tests/complaints/test_compensation_refused.py",
    "I6": "tests/complaints/test_deadlines.py",
    "I7": "tests/complaints/test_deadlines.py",
}
"""Rows that need a window or a process to kill, and those of complaints."""
ROW = re.compile(r"^test_.*_([a-i][0-9]+)$")


def rows_in(path: str) -> list[str]:
    """The rows at the end of the names of a file's tests."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    return [found[1].upper() for name in names if (found := ROW.match(name))]


def test_no_row_is_missing_or_there_twice() -> None:
    here = [row for path in (ROOT / "tests/scenarios").glob("test_*.py") for row in rows_in(str(path))]
    there = [row for row, path in ELSEWHERE.items() if row in rows_in(path)]
    assert sorted(here + there) == sorted(ROWS)
