"""The chosen shift's page on paper: printed at this till, or kept as a PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.printing.rows import Row
from pempek_pos.reports.shift_page import ShiftReport


class PaperScreen(Protocol):
    """Where it is told what became of the page."""

    def say_printed(self, problem: str) -> None:
        """The page is printed, or why it is not."""

    def say_kept(self, path: Path) -> None:
        """The page is kept as a file."""

    def say_not_kept(self, detail: str) -> None:
        """The disk refused the file."""

    def say_error(self, error: ShopError) -> None:
        """Say what stands in the way."""


@dataclass(frozen=True, slots=True)
class PaperWays:
    """How a shift becomes rows, and rows become a slip or a file with a name."""

    rows: Callable[[Actor, str], Sequence[Row]]
    print_rows: Callable[[Actor, Sequence[Row], Callable[[str], None]], None]
    keep: Callable[[str, Sequence[Row]], Path]


class DayPaper:
    """Puts the page in sight on paper; changes nothing."""

    def __init__(
        self,
        ways: PaperWays,
        screen: PaperScreen,
        who: Callable[[], Actor],
        in_sight: Callable[[], ShiftReport | None],
    ) -> None:
        self._ways = ways
        self._screen = screen
        self._who = who
        self._in_sight = in_sight

    def print_page(self) -> None:
        """Print it at this till."""
        self._attempt(lambda _, rows: self._ways.print_rows(self._who(), rows, self._screen.say_printed))

    def keep_page(self) -> None:
        """Keep it as a PDF."""
        self._attempt(lambda name, rows: self._screen.say_kept(self._ways.keep(name, rows)))

    def _attempt(self, deed: Callable[[str, Sequence[Row]], None]) -> None:
        report = self._in_sight()
        if report is None:
            return
        shift = report.shift
        try:
            deed(
                f"{shift.business_date:%Y%m%d}-{shift.till}-{shift.opened_at:%H%M}",
                self._ways.rows(self._who(), shift.id),
            )
        except ShopError as error:
            self._screen.say_error(error)
        except OSError as error:
            self._screen.say_not_kept(error.strerror or str(error))
