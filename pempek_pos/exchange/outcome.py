"""What an import says on its way and at its end; the end of a dry run is the preview."""

from dataclasses import dataclass
from enum import Enum

from pempek_pos.errors import ShopError

MOST_LISTED = 1_000
FIRST_ROWS = 20


class FileKind(Enum):
    """Which of the exchange files it is."""

    ITEMS = "items"
    MEMBERS = "members"
    PARTNERS = "partners"
    SALES = "sales"


class Phase(Enum):
    """Rows are read and judged first, then written together."""

    READING = "reading"
    WRITING = "writing"


class Doing(Enum):
    """What becomes of a row."""

    CREATED = "created"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: `done` of `total` thousandths of this phase, and the rows read so far."""

    done: int
    total: int
    phase: Phase
    rows: int


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that is left out, and the fact that speaks against it."""

    row: int
    error: ShopError


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One of the first rows, and what becomes of it."""

    row: int
    doing: Doing
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of a file, or would: of sales, `created` and the like count sales, `rows` counts lines."""

    kind: FileKind
    headings: tuple[str, ...]
    rows: int
    created: int
    changed: int
    unchanged: int
    rejected: int
    """Rows that are left out."""
    rejects: tuple[Reject, ...]
    """The first of them."""
    first: tuple[PreviewRow, ...]
    written: bool


class Tally:
    """Counts rows as they are judged."""

    def __init__(self) -> None:
        self.rows = 0
        self.counts = dict.fromkeys(Doing, 0)
        self._rejects: list[Reject] = []
        self._first: list[PreviewRow] = []

    def show(self, row: int, doing: Doing, cells: tuple[str, ...]) -> None:
        """Keep a row for the preview if it is one of the first."""
        if len(self._first) < FIRST_ROWS:
            self._first.append(PreviewRow(row, doing, cells))

    def reject(self, row: int, error: ShopError) -> None:
        """Leave a row out."""
        self.counts[Doing.REJECTED] += 1
        if len(self._rejects) < MOST_LISTED:
            self._rejects.append(Reject(row, error))

    def result(self, kind: FileKind, headings: tuple[str, ...], written: bool) -> ImportResult:
        """What it came to."""
        return ImportResult(
            kind, headings, self.rows, self.counts[Doing.CREATED], self.counts[Doing.CHANGED],
            self.counts[Doing.UNCHANGED], self.counts[Doing.REJECTED],
            tuple(sorted(self._rejects, key=lambda reject: reject.row)),
            tuple(sorted(self._first, key=lambda first: first.row)), written,
        )  # fmt: skip
