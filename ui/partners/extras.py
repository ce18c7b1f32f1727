"""What the page offers about all partners: today's calls, everybody's statements, tables as files."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pempek_pos.shop import Shop
from ui.background import Stepper
from ui.export.batch import BatchRun
from ui.export.export_sheet import ExportSheet
from ui.export.table import Table
from ui.export.to_files import join_run
from ui.partners.collect_presenter import CollectPresenter
from ui.partners.collect_sheet import CollectSheet
from ui.partners.export_presenter import ExportPresenter, Kept
from ui.partners.notices import Notices
from ui.partners.presenter import PartnersPresenter
from ui.partners.statements_presenter import StatementsPresenter
from ui.partners.statements_sheet import StatementsSheet
from ui.reveal import exports_folder, reveal
from ui.surroundings import Surroundings
from ui.widgets.veil import keep


class ExportScreen:
    """The sheet of tables over the page, its outcome in the page's banner."""

    def __init__(self, page: QWidget, notices: Notices) -> None:
        self._page = page
        self._notices = notices
        self.sheet = ExportSheet()
        keep(page, self.sheet)

    def open_export(self, tables: tuple[Table, ...]) -> None:
        """Ask which table, and as what."""
        self.sheet.ask(tables, self._page.window())

    def close_export(self) -> None:
        """It is written."""
        self.sheet.close_veil()

    def say_kept(self, path: Path) -> None:
        """Tell where the file is."""
        self._notices.say_kept(path)

    def say_export_disk(self, place: str) -> None:
        """The disk refused the file."""
        self.close_export()
        self._notices.say_disk(place)


class Extras:
    """Their sheets and presenters, kept alive together."""

    def __init__(
        self, shop: Shop, around: Surroundings, page: PartnersPresenter, view: QWidget, notices: Notices
    ) -> None:
        today, folder = shop.clock.today, exports_folder(around.machine.folder)
        self._screen = ExportScreen(view, notices)
        kept = Kept(shop.accounts, shop.consignment, shop.visits, shop.judgement, shop.partner_points)
        self.tables = ExportPresenter(kept, self._screen, page, today, folder)
        self.collecting = CollectSheet(view)
        self.calls = CollectPresenter(
            shop.collections, self.collecting, around.who, page, (shop.settings.profile, today)
        )
        self.drawing = StatementsSheet(view, today(), folder)
        keep(view, self.collecting, self.drawing)
        self._stepper = Stepper(view)
        self._run = BatchRun(self.drawing, self._stepper)
        papers = (shop.partner_statements, shop.partner_papers.face, today)
        self.statements = StatementsPresenter(papers, self.drawing, around.who, self._run)
        self._wire(around)

    def leave_all(self) -> None:
        """Close what somebody else had opened; statements under way go on."""
        self.collecting.close_collect()
        self.drawing.close_veil()
        self._screen.close_export()

    def _wire(self, around: Surroundings) -> None:
        self._screen.sheet.wanted.connect(self.tables.export)
        self.collecting.draft_wanted.connect(self.calls.draft_wanted)
        self.collecting.skipped.connect(self.calls.skipped)
        self.collecting.promise_wanted.connect(self.calls.promise_wanted)
        self.collecting.account_wanted.connect(self.calls.account_wanted)
        self.collecting.promise.sent.connect(self.calls.promised)
        self.drawing.start_wanted.connect(self.statements.start)
        self.drawing.into.folder_wanted.connect(reveal)
        join_run(self._run, self.drawing.into, self._stepper, around.window.closing)
