"""A month's study, walked while the till keeps selling; what is chosen in it; files taken along."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError
from pempek_pos.insight.battery import Factor
from pempek_pos.insight.evidence import FACTOR_PARTS, PartKind
from pempek_pos.insight.rfm import Scale, Segment
from pempek_pos.insight.study import Progress, Study
from ui.export.batch import Walker
from ui.export.table import Table, keep_table
from ui.insight.services import InsightServices
from ui.insight.state import InsightState, Tab
from ui.insight.tables import tables_of


class InsightScreen(Protocol):
    """What loyalty is shown on."""

    def show_state(self, state: InsightState) -> None:
        """Show the part in front."""

    def show_busy(self, done: int, total: int) -> None:
        """The study is under way."""

    def show_done(self) -> None:
        """The study is there, or it was given up."""

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""

    def open_paper(self, folder: Path) -> None:
        """Ask where the month's page goes."""

    def close_sheets(self) -> None:
        """It is written."""

    def say_kept(self, path: Path) -> None:
        """Tell where the file is, with a way to its folder."""

    def say_disk(self, place: str) -> None:
        """The disk refused the file."""

    def say_error(self, error: ShopError) -> None:
        """Say what went wrong and what to do."""

    def hush(self) -> None:
        """Take back what was said last."""


class InsightPresenter:
    """Studies the month in front each time it comes to the front, and keeps what was chosen."""

    def __init__(
        self, services: InsightServices, screen: InsightScreen, who: Callable[[], Actor], walker: Walker
    ) -> None:
        self._services = services
        self._screen = screen
        self._who = who
        self._walker = walker
        today = services.today()
        self._state = InsightState(today, today.replace(day=1))

    def shown(self) -> None:
        """The page has come to the front: the figures as they are by now."""
        self._state = replace(self._state, today=self._services.today())
        self._screen.hush()
        self._screen.show_state(self._state)
        self._study()

    def tab_chosen(self, tab: str) -> None:
        """Another part comes to the front."""
        self._show(replace(self._state, tab=Tab(tab)))

    def month_chosen(self, month: date) -> None:
        """Another month."""
        self._state = replace(self._state, month=month)
        self._study()

    def factor_chosen(self, factor: str) -> None:
        """What a factor is made of."""
        self.part_chosen(FACTOR_PARTS[Factor(factor)][0])

    def part_chosen(self, part: PartKind) -> None:
        """The rows behind a part."""
        self._state = replace(self._state, part=part)
        self._show_evidence()

    def scale_chosen(self, scale: str) -> None:
        """Score customers by another scale."""
        self._show(replace(self._state, scale=Scale(scale)))

    def segment_chosen(self, segment: Segment | None) -> None:
        """The people of a segment, or all."""
        self._show(replace(self._state, segment=segment))

    # -- the study ------------------------------------------------------------------------------------

    def _study(self) -> None:
        self._walker.stop()
        try:
            steps = self._services.insight.study(self._who(), self._state.month)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._walker.walk(steps)

    def progressed(self, progress: Progress) -> None:
        """A stage further."""
        self._screen.show_busy(progress.done, progress.total)

    def finished(self, study: Study) -> None:
        """It is there."""
        self._screen.show_done()
        self._state = replace(self._state, study=study)
        self._show_evidence()

    def failed(self, error: Exception) -> None:
        """Something stood in the way; what is no matter of the trade goes on to the log."""
        self._screen.show_done()
        if not isinstance(error, ShopError):
            raise error
        self._screen.say_error(error)

    def _show_evidence(self) -> None:
        study = self._state.study
        if study is None:
            return
        try:
            rows = self._services.insight.evidence(self._who(), study, self._state.part)
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._show(replace(self._state, rows=rows))

    def _show(self, state: InsightState) -> None:
        self._state = state
        self._screen.show_state(state)

    # -- files ----------------------------------------------------------------------------------------

    def export_wanted(self) -> None:
        """Take a table of what is in front along."""
        if self._state.study is not None:
            self._screen.open_export(tables_of(self._state))

    def export(self, key: str, ending: str) -> None:
        """Write one table into the folder of exports; `ending` is xlsx or csv."""
        try:
            path = keep_table(tables_of(self._state), key, ending, self._services.folder)
        except OSError as error:
            self._screen.say_disk(error.filename)
            return
        self._screen.close_sheets()
        self._screen.say_kept(path)

    def paper_wanted(self) -> None:
        """Ask where the month's page goes."""
        if self._state.study is not None:
            self._screen.open_paper(self._services.folder)

    def keep_paper(self, folder: Path) -> None:
        """Write the month's page into a folder."""
        study = self._state.study
        if study is None:
            return
        path = folder / f"kesetiaan-{study.scorecard.month:%Y-%m}.pdf"
        try:
            paper = self._services.insight.paper(self._who(), study, self._services.face())
        except ShopError as error:
            self._screen.say_error(error)
            return
        self._keep(path, lambda: _write(path, paper))

    def _keep(self, path: Path, write: Callable[[], None]) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write()
        except OSError as error:
            self._screen.say_disk(str(error.filename or path))
            return
        self._screen.close_sheets()
        self._screen.say_kept(path)


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all."""
    waiting = path.with_name(f".{path.name}.part")
    waiting.write_bytes(content)
    waiting.replace(path)
