"""Puts the page of ratings together from one shop."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pempek_pos.shop import Shop
from ui.export.table import Table, keep_table
from ui.late_page import LatePage
from ui.ratings.presenter import RatingsPresenter
from ui.ratings.services import RatingServices
from ui.ratings.tables import table_of_ratings
from ui.ratings.view import RatingsView
from ui.reveal import exports_folder, reveal
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY, _ICON, _SHORTCUT = "ratings", "star", "Ctrl+8"


class RatingsPage:
    """The presenter of the page, and its table as a file."""

    def __init__(self, ratings: RatingsPresenter, view: RatingsView, folder: Path) -> None:
        """`folder` is where files go."""
        self.ratings = ratings
        self._view = view
        self._folder = folder
        self._table: Table | None = None

    def shown(self) -> None:
        """The page has come to the front."""
        self.ratings.shown()
        self._view.table.setFocus()

    def export_wanted(self) -> None:
        """Ask as what the table is to be kept."""
        self._table = table_of_ratings(self.ratings.state)
        self._view.open_export((self._table,))

    def export(self, key: str, ending: str) -> None:
        """Write the table; `ending` is xlsx or csv."""
        if self._table is None:
            return
        self._view.close_form()
        try:
            path = keep_table((self._table,), key, ending, self._folder)
        except OSError as error:
            self._view.say_disk(error.filename)
        else:
            self._view.say_kept(path)


def late_ratings_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of ratings, built once it is needed."""
    late = LatePage(lambda: ratings_page(shop, around))
    return PageEntry(KEY, _ICON, _title(), late, late, _SHORTCUT)


def ratings_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of ratings, wired."""
    view = RatingsView()
    services = RatingServices(
        shop.ratings,
        shop.feedback,
        shop.catalog,
        shop.members,
        shop.settings,
        shop.clock.now,
        shop.clock.today,
    )
    presenter = RatingsPresenter(services, view, around.who)
    page = RatingsPage(presenter, view, exports_folder(around.machine.folder))
    view.chosen.connect(presenter.chosen)
    view.periods.chosen.connect(presenter.period_chosen)
    view.kept.chosen.connect(presenter.kept_chosen)
    view.platforms.chosen.connect(presenter.platform_chosen)
    view.new.clicked.connect(presenter.new_wanted)
    view.answers.clicked.connect(presenter.answer_wanted)
    view.form.sent.connect(presenter.save)
    view.answering.sent.connect(presenter.answer)
    view.detail.copied.connect(presenter.copied)
    view.detail.answered.connect(presenter.answered)
    view.detail.complaint_wanted.connect(presenter.complaint_wanted)
    view.detail.correct_wanted.connect(presenter.correct_wanted)
    view.export.clicked.connect(page.export_wanted)
    view.exporting.wanted.connect(page.export)
    view.folder_wanted.connect(reveal)
    return PageEntry(KEY, _ICON, _title(), view, page, _SHORTCUT)


def _title() -> str:
    return QCoreApplication.translate("pages", "Ulasan")
