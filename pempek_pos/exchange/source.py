"""What an exchange file gives: numbered rows of text, and why a file cannot be taken in at all."""

from dataclasses import dataclass

from pempek_pos.errors import ShopError

MOST_ROWS = 2_000_000
MOST_COLUMNS = 64
LONGEST_LINE = 65_536
MOST_BYTES = 1_000_000_000
"""Unpacked; what is bigger is no shop's file."""


class FileUnreadable(ShopError):
    """The file cannot be taken in at all; `rule` says why, `row` where, if it is at a row."""

    def __init__(self, rule: str, row: int | None = None) -> None:
        super().__init__(rule, row)
        self.rule = rule
        self.row = row


class WrongHeadings(ShopError):
    """The first row does not name these columns, which the file must have."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(missing)
        self.missing = missing


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row: its number as a spreadsheet shows it, and its cells in the order they were asked for."""

    number: int
    cells: tuple[str, ...]
    part_read: float
    """How much of the file is read by now, from 0 to 1."""
