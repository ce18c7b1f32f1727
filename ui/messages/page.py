"""Puts the page of messages together from one shop."""

from PySide6.QtCore import QCoreApplication

from pempek_pos.errors import NotFound
from pempek_pos.shop import Shop
from ui.late_page import LatePage
from ui.messages.day_presenter import DayPresenter
from ui.messages.poster import keep_posters
from ui.messages.presenter import MessagesPresenter
from ui.messages.told_presenter import ToldPresenter, ToldServices
from ui.messages.view import MessagesView
from ui.reveal import exports_folder, reveal
from ui.surroundings import Surroundings
from ui.window import PageEntry

KEY = "messages"
_ICON = "messages-square"


class MessagesPage:
    """The presenters of the page, kept alive together."""

    def __init__(
        self, parts: MessagesPresenter, day: DayPresenter, told: ToldPresenter, view: MessagesView
    ) -> None:
        self.parts = parts
        self.day = day
        self.told = told
        self._view = view

    def shown(self) -> None:
        """The page has come to the front."""
        self.parts.shown()
        self._view.take_keyboard()


def late_messages_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of messages, built once it is needed."""
    late = LatePage(lambda: messages_page(shop, around))
    return PageEntry(KEY, _ICON, _title(), late, late, "Ctrl+5")


def messages_page(shop: Shop, around: Surroundings) -> PageEntry:
    """The page of messages, wired."""
    view = MessagesView(lambda staff_id: _name_of(shop, staff_id))
    day = DayPresenter(shop.drafts, view, around.who)
    services = ToldServices(
        shop.announcements,
        shop.loyalty,
        shop.offers,
        shop.settings.profile,
        shop.clock.today,
        exports_folder(around.machine.folder),
        keep_posters,
    )
    told = ToldPresenter(services, view, view.sheets, around.who)
    parts = MessagesPresenter(day, told, view)
    view.tab_chosen.connect(parts.tab_chosen)
    view.day.draft_wanted.connect(day.draft_wanted)
    view.day.skipped.connect(day.skipped)
    _wire_told(view, told)
    return PageEntry(KEY, _ICON, _title(), view, MessagesPage(parts, day, told, view), "Ctrl+5")


def _wire_told(view: MessagesView, told: ToldPresenter) -> None:
    sheets = view.sheets
    view.told.chosen.connect(told.chosen)
    view.told.make_wanted.connect(told.make_wanted)
    view.make.clicked.connect(told.make_wanted)
    view.export.clicked.connect(told.export_wanted)
    view.told.picture.clicked.connect(told.picture_wanted)
    view.told.post.clicked.connect(told.post_wanted)
    sheets.make.title_written.connect(told.title_written)
    sheets.make.sent.connect(told.make)
    sheets.picture.keep_wanted.connect(told.keep_pictures)
    sheets.post.sent.connect(told.post)
    sheets.export.wanted.connect(told.export)
    view.folder_wanted.connect(reveal)


def _title() -> str:
    return QCoreApplication.translate("pages", "Pesan")


def _name_of(shop: Shop, staff_id: str) -> str:
    try:
        return shop.staff.person(staff_id).name
    except NotFound:
        return staff_id
