"""Puts the page of loyalty together from one shop."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.shop import Shop
from ui.background import Stepper
from ui.insight.presenter import InsightPresenter
from ui.insight.recovery.part import recovery_part
from ui.insight.recovery.presenter import RecoveryPresenter
from ui.insight.services import InsightServices
from ui.insight.state import Tab
from ui.insight.view import InsightView
from ui.late_page import LatePage
from ui.reveal import exports_folder, reveal
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "insight"


class InsightPage:
    """The presenters of the page with its view."""

    def __init__(self, presenter: InsightPresenter, recovery: RecoveryPresenter, view: InsightView) -> None:
        self.presenter = presenter
        self.recovery = recovery
        self._view = view

    def shown(self) -> None:
        """The page has come to the front."""
        self.presenter.shown()
        self.tab_chosen(self._view.tabs.choice())
        self._view.take_keyboard()

    def tab_chosen(self, tab: str) -> None:
        """The part of recovery reads its own figures."""
        if Tab(tab) is Tab.RECOVERY:
            self.recovery.shown()

    def export_wanted(self) -> None:
        """Take a table of the part in front along."""
        recovery = Tab(self._view.tabs.choice()) is Tab.RECOVERY
        (self.recovery if recovery else self.presenter).export_wanted()


def insight_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of loyalty, wired."""
    panel, recovery = recovery_part(shop, around)
    view = InsightView(shop.clock.today(), panel)
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
    view.exporting.wanted.connect(presenter.export)
    view.paper_wanted.connect(presenter.paper_wanted)
    view.paper.wanted.connect(presenter.keep_paper)
    view.folder_wanted.connect(reveal)
    stepper.progress.connect(presenter.progressed)
    stepper.finished.connect(presenter.finished)
    stepper.failed.connect(presenter.failed)
    around.window.closing.connect(stepper.stop)
    page = InsightPage(presenter, recovery, view)
    view.tab_chosen.connect(page.tab_chosen)
    view.export_wanted.connect(page.export_wanted)
    return PageEntry(KEY, "heart", QCoreApplication.translate("pages", "Kesetiaan"), view, page)


def late_insight_page(shop: Shop, around: Surroundings) -> PageEntry:
    """Its place in the window; the page itself is built when it is first opened or nobody waits for it."""
    late = LatePage(lambda: insight_page(shop, around))
    return PageEntry(KEY, "heart", QCoreApplication.translate("pages", "Kesetiaan"), late, late)
