"""The members' statements of a month, drawn up while the till keeps selling."""

from collections.abc import Callable

from pempek_pos.audit.actor import Actor
from pempek_pos.reports.batch import StatementsWanted
from ui.export.batch import BatchRun
from ui.reports.services import ReportServices
from ui.reports.state import BatchWish


class BatchPresenter:
    """Which statements to draw up."""

    def __init__(self, services: ReportServices, run: BatchRun, who: Callable[[], Actor]) -> None:
        self._services = services
        self._run = run
        self._who = who

    def start(self, wish: BatchWish) -> None:
        """Draw up the statements of a month that is over."""
        wanted = StatementsWanted(wish.month, wish.folder, wish.one_file, wish.who)
        reports, face = self._services.reports, self._services.face
        self._run.start(lambda: reports.statements(self._who(), wanted, face()))
