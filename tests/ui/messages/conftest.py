"""The page of messages in a small window, with somebody who may write to people."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.ui.office import Office, manager, office
from ui.messages.page import MessagesPage, messages_page
from ui.messages.view import MessagesView

__all__ = ["office"]


class Browser(QObject):
    """Keeps the links that were opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Keep one."""
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def browser() -> object:
    """What opens https links here."""
    kept = Browser()
    QDesktopServices.setUrlHandler("https", kept, "open")
    yield kept
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture
def opened(office: Office) -> Callable[[], tuple[MessagesView, MessagesPage]]:
    """Opens the page as the owner."""

    def open_it() -> tuple[MessagesView, MessagesPage]:
        office.signed_in.actor = manager(office)
        entry = office.open(messages_page)
        assert isinstance(entry.widget, MessagesView)
        assert isinstance(entry.presenter, MessagesPage)
        return entry.widget, entry.presenter

    return open_it
