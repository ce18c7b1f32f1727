"""Files taken in: chosen, previewed by a dry run, then written all or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.exchange.outcome import FileKind, ImportResult, Phase, Progress
from pempek_pos.exchange.service import ExchangeService, Import
from ui.settings.data.backup_presenter import Walker


@dataclass(frozen=True, slots=True)
class ImportState:
    """What was chosen, and what the last dry run of it gave."""

    kind: FileKind = FileKind.ITEMS
    path: str = ""
    preview: ImportResult | None = None

    @property
    def ready(self) -> bool:
        """Whether there is anything to write."""
        return self.preview is not None and self.preview.created + self.preview.changed > 0


class ImportScreen(Protocol):
    """What the part shows."""

    def show_choice(self, state: ImportState) -> None:
        """Show what is chosen, with nothing read yet."""

    def show_begun(self, *, writing: bool) -> None:
        """The file is being read, or taken in."""

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""

    def show_preview(self, state: ImportState, rejects: tuple[tuple[int, str], ...]) -> None:
        """Show what would come of the file, and the rows it would leave out."""

    def show_done(self, result: ImportResult, rejects: tuple[tuple[int, str], ...]) -> None:
        """Show what came of it."""

    def show_fault(self, sentence: str) -> None:
        """Why the file cannot be taken in."""

    def show_stopped(self) -> None:
        """It was given up; nothing was written."""


class ImportPresenter:
    """Keeps what was chosen; a file is only written after its preview."""

    def __init__(
        self,
        screen: ImportScreen,
        walker: Walker,
        exchange: ExchangeService,
        who: Callable[[], Actor],
        say: Callable[[ShopError], str],
    ) -> None:
        self._screen = screen
        self._walker = walker
        self._exchange = exchange
        self._who = who
        self._say = say
        self.state = ImportState()

    def shown(self) -> None:
        """Show what is chosen, unless a file is on its way in."""
        if not self._walker.running:
            self._screen.show_choice(self.state)

    def choose_kind(self, kind: FileKind) -> None:
        """It is a file of this kind."""
        self.state = replace(self.state, kind=kind, preview=None)
        self._screen.show_choice(self.state)

    def choose_path(self, path: str) -> None:
        """It is this file."""
        if path != self.state.path:
            self.state = replace(self.state, path=path, preview=None)
            self._screen.show_choice(self.state)

    def preview(self, path: str) -> None:
        """Read the file and see what would come of it."""
        self.choose_path(path)
        if path:
            self._walk(dry_run=True)
        else:
            self._screen.show_fault(self._say(Unusable("file", "", "choose a file")))

    def take_in(self) -> None:
        """Write what the preview showed."""
        if self.state.ready:
            self._walk(dry_run=False)

    def stop(self) -> None:
        """Give it up; nothing is written."""
        self._walker.stop()

    def progressed(self, progress: Progress) -> None:
        """How far it is."""
        self._screen.show_progress(progress)

    def finished(self, result: ImportResult) -> None:
        """The preview is ready, or the file is taken in."""
        rejects = tuple((reject.row, self._say(reject.error)) for reject in result.rejects)
        if result.written:
            self.state = replace(self.state, path="", preview=None)
            self._screen.show_done(result, rejects)
        else:
            self.state = replace(self.state, preview=result)
            self._screen.show_preview(self.state, rejects)

    def failed(self, error: Exception) -> None:
        """The file cannot be taken in; what is no fact of the trade goes on to the log."""
        if not isinstance(error, ShopError):
            self._screen.show_stopped()
            raise error
        self._screen.show_fault(self._say(error))

    def stopped(self) -> None:
        """It was given up."""
        self._screen.show_stopped()

    def _walk(self, *, dry_run: bool) -> None:
        if self._walker.running:
            return
        try:
            work = self._work(dry_run)
        except ShopError as error:
            self._screen.show_fault(self._say(error))
            return
        self._screen.show_begun(writing=not dry_run)
        self._walker.walk(work)

    def _work(self, dry_run: bool) -> Import:
        take = {
            FileKind.ITEMS: self._exchange.import_items,
            FileKind.MEMBERS: self._exchange.import_members,
            FileKind.PARTNERS: self._exchange.import_partners,
            FileKind.SALES: self._exchange.import_sales,
        }[self.state.kind]
        return take(self._who(), Path(self.state.path).expanduser(), dry_run)


def is_writing(progress: Progress) -> bool:
    """Whether rows are written now, and no longer read."""
    return progress.phase is Phase.WRITING
