"""Puts the drawer's page together from one shop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pempek_pos.printing.rows import Row
from pempek_pos.settings.profile import PrinterKind
from pempek_pos.shop import Shop
from ui.drawer.day_paper import DayPaper, PaperWays
from ui.drawer.day_presenter import DayPresenter
from ui.drawer.greeting_presenter import GreetingPresenter
from ui.drawer.presenter import DrawerPresenter
from ui.drawer.services import DrawerServices
from ui.drawer.view import DAY, DrawerView
from ui.late_page import LatePage
from ui.reveal import keep_export
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "drawer"


class DrawerPage:
    """The presenters of the page, kept alive together; a page shown looks at everything again."""

    def __init__(
        self, shift: DrawerPresenter, day: DayPresenter, greeting: GreetingPresenter, view: DrawerView
    ) -> None:
        self.paper: DayPaper | None = None
        self.shift = shift
        self.greeting = greeting
        self.day = day
        self._view = view

    def shown(self) -> None:
        """The page has come to the front."""
        self._view.hush()
        self.shift.shown()
        self.greeting.look()
        if self._view.tabs.choice() == DAY:
            self.day.look_again()
        self._view.take_keyboard()

    def tab_chosen(self, tab: str) -> None:
        """The shift or the day comes to the front."""
        self._view.show_tab(tab)
        if tab == DAY:
            self.day.look_again()


def late_drawer_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the drawer, built once it is needed."""
    late = LatePage(lambda: drawer_page(shop, around))
    return PageEntry(KEY, "wallet", _title(), late, late, "Ctrl+6")


def drawer_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of the drawer, wired."""
    view = DrawerView(shop.clock.today())
    services = DrawerServices(
        shop.till,
        shop.parking,
        shop.reports,
        shop.greeting,
        shop.clock.now,
        lambda till: _has_drawer(shop, till),
        around.printers.kick_drawer,
    )
    shift = DrawerPresenter(services, view, around.who)
    day = DayPresenter(services, view, around.who)
    greeting = GreetingPresenter(shop.greeting, shop.till, view, around.who)
    page = DrawerPage(shift, day, greeting, view)
    view.tab_chosen.connect(page.tab_chosen)
    view.opening.float_typed.connect(shift.float_typed)
    view.opening.open_wanted.connect(shift.open_shift)
    view.opening.open_wanted.connect(lambda _: greeting.look())
    view.running.greeting.looked.connect(greeting.looked)
    view.running.greeting.left_out.connect(greeting.left_out)
    view.running.payment_wanted.connect(shift.payment_wanted)
    view.running.drawer_wanted.connect(shift.drawer_wanted)
    view.running.count_wanted.connect(shift.count_wanted)
    view.payment.paid.connect(shift.pay)
    view.counting.counted.connect(shift.counted)
    view.counting.close_wanted.connect(shift.close_shift)
    view.counting.hand_over.connect(shift.hand_over)
    view.day.day_wanted.connect(day.day_wanted)
    view.day.shift_chosen.connect(day.shift_chosen)
    paper = DayPaper(_paper_ways(shop, around), view, around.who, day.report)
    view.day.print_wanted.connect(paper.print_page)
    view.day.keep_wanted.connect(paper.keep_page)
    page.paper = paper
    view.closed.day_wanted.connect(day.day_wanted)
    for deed in (view.opening.open_wanted, view.counting.close_wanted, view.counting.hand_over):
        deed.connect(lambda *_: around.shop_changed())  # the bar says whose shift it is
    return PageEntry(KEY, "wallet", _title(), view, page, "Ctrl+6")


def _title() -> str:
    return QCoreApplication.translate("pages", "Laci")


def _paper_ways(shop: Shop, around: Surroundings) -> PaperWays:
    def keep(name: str, rows: Sequence[Row]) -> Path:
        title = QCoreApplication.translate("DrawerView", "halaman-{name}").format(name=name)
        return keep_export(around.machine.folder, f"{title}.pdf", shop.printing.rows_pdf(rows, title))

    return PaperWays(
        lambda by, shift_id: shop.reports.shift_paper(by, shift_id, shop.settings.profile()),
        around.printers.print_rows,
        keep,
    )


def _has_drawer(shop: Shop, till: str) -> bool:
    setup = shop.settings.printer(till)
    return setup.kind is not PrinterKind.NONE and setup.opens_drawer
