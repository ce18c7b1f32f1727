"""Puts the page of loyalty together from one shop."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.shop import Shop
from ui.background import Stepper
from ui.insight.presenter import InsightPresenter
from ui.insight.services import InsightServices
from ui.insight.view import InsightView
from ui.late_page import LatePage
from ui.reveal import exports_folder, reveal
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "insight"


class InsightPage:
    """The presenter of the page with its view."""

    def __init__(self, presenter: InsightPresenter, view: InsightView) -> None:
        self.presenter = presenter
        self._view = view

    def shown(self) -> None:
        """The page has come to the front."""
        self.presenter.shown()
        self._view.take_keyboard()


def insight_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of loyalty, wired."""
    view = InsightView(shop.clock.today())
    stepper = Stepper(view)
    folder = exports_folder(around.machine.folder)
    services = InsightServices(shop.insight, shop.printing.face, shop.clock.today, folder)
    presenter = InsightPresenter(services, view, around.who, stepper)
    view.tab_chosen.connect(presenter.tab_chosen)
    view.chooser.chosen.connect(presenter.month_chosen)
    view.scorecard.factor_chosen.connect(presenter.factor_chosen)
    view.scorecard.part_chosen.connect(presenter.part_chosen)
    view.customers.scale_chosen.connect(presenter.scale_chosen)
    view.customers.segment_chosen.connect(presenter.segment_chosen)
    view.export_wanted.connect(presenter.export_wanted)
    view.exporting.wanted.connect(presenter.export)
    view.paper_wanted.connect(presenter.paper_wanted)
    view.paper.wanted.connect(presenter.keep_paper)
    view.folder_wanted.connect(reveal)
    stepper.progress.connect(presenter.progressed)
    stepper.finished.connect(presenter.finished)
    stepper.failed.connect(presenter.failed)
    around.window.closing.connect(stepper.stop)
    page = InsightPage(presenter, view)
    return PageEntry(KEY, "heart", QCoreApplication.translate("pages", "Kesetiaan"), view, page)


def late_insight_page(shop: Shop, around: Surroundings) -> PageEntry:
    """Its place in the window; the page itself is built when it is first opened or nobody waits for it."""
    late = LatePage(lambda: insight_page(shop, around))
    return PageEntry(KEY, "heart", QCoreApplication.translate("pages", "Kesetiaan"), late, late)
