"""The whole program over a shop on a real file, with hands that type and click at a person's pace."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.begin import Beginning, Menu, begin_shop, read_menu
from pempek_pos.clock import Clock
from pempek_pos.home import shop_file
from pempek_pos.ids import new_id
from pempek_pos.settings.profile import PrinterSetup, ShopProfile
from pempek_pos.shop import Shop
from pempek_pos.staff.person import NewPerson
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import begin_database
from tests.ui import keyboard
from ui.application import Application, Options
from ui.assets import resource
from ui.late_page import LatePage
from ui.shop_window import ShopWindow
from ui.window import PageEntry, Window

PASSWORD = "pempek kapal selam"
PIN = "736251"
CASHIER, OTHER_CASHIER, MANAGER = "Budi Hartono", "Nyimas Ayu", "Rina Marlina"
OWNER = "Cek Ida"

_W = TypeVar("_W", bound=QWidget)


def stock_shop(folder: Path, clock: Clock, *, menu: bool = True) -> None:
    """Begin a shop in `folder` with an owner, a manager and two cashiers."""
    folder.mkdir(parents=True, exist_ok=True)
    shop = Shop(begin_database(sqlite_url(shop_file(folder))), clock)
    profile = ShopProfile("Pempek Bege", "Jl. Kapten A. Rivai 12, Palembang", "081234567890")
    items = read_menu(resource("menu.csv")) if menu else Menu()
    owner = begin_shop(shop, Beginning(new_id(), profile, OWNER, PASSWORD, "K1", PrinterSetup(), items))
    for name, role in (
        (CASHIER, Role.CASHIER),
        (OTHER_CASHIER, Role.CASHIER),
        (MANAGER, Role.OPERATIONS_MANAGER),
    ):
        shop.staff.add_person(owner, NewPerson(new_id(), name, role, PIN))
    shop.close()


def started(
    folder: Path, clock: Clock, *, url: str = "", named: bool = False, language: str = "id"
) -> Application:
    """The program on `folder`, shown."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    options = Options(folder, url or sqlite_url(shop_file(folder)), named, False, language, "light")
    hook = sys.excepthook
    program = Application(application, options, clock)
    sys.excepthook = hook  # in a test an incident is a failure
    program.begin()
    assert program.front is not None
    program.front.resize(1366, 768)
    QApplication.processEvents()
    return program


@dataclass
class Hands:
    """Somebody at the program."""

    program: Application

    @property
    def shop(self) -> Shop:
        assert self.program.shop is not None
        return self.program.shop

    @property
    def shop_window(self) -> ShopWindow:
        assert self.program.shop_window is not None
        return self.program.shop_window

    @property
    def window(self) -> Window:
        return self.shop_window.window

    def page(self, key: str) -> PageEntry:
        """A page as it was built, which it is by now or on the spot."""
        entry = self.window._entries[key]
        return entry.widget.prepare() if isinstance(entry.widget, LatePage) else entry

    def build_all(self) -> None:
        """Every page there is, as when everybody has gone for a break."""
        for _ in self.shop_window.at_work._cold:
            QApplication.processEvents()

    def actor(self, name: str) -> Actor:
        """Somebody as an actor at this till."""
        person = next(person for person in self.shop.staff.people() if person.name == name)
        return Actor(person.id, person.name, person.role, "K1")

    def let_in(self, name: str) -> Actor:
        """Have somebody signed in without asking for their PIN."""
        actor = self.actor(name)
        self.shop_window.gate.let_in(actor)
        QApplication.processEvents()
        return actor

    def part(self, kind: type[_W], over: QWidget | None = None) -> _W:
        """The one visible widget of a kind."""
        root = over or self.front
        found = [widget for widget in root.findChildren(kind) if widget.isVisible()]
        assert len(found) == 1, f"{len(found)} of {kind.__name__}"
        return found[0]

    @property
    def front(self) -> QWidget:
        assert self.program.front is not None
        return self.program.front

    def texts(self) -> list[str]:
        """The words of all buttons that can be pressed now."""
        return [b.text() for b in self.front.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]

    def click(self, text: str, within: QWidget | None = None) -> None:
        """Click the visible button that says this."""
        buttons = (within or self.front).findChildren(QAbstractButton)
        found = [button for button in buttons if button.isVisible() and button.text() == text]
        assert len(found) == 1, f"{len(found)} buttons say {text!r} among {self.texts()}"
        assert found[0].isEnabled(), f"{text!r} is dead"
        click(found[0])

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = keyboard.HELD_NONE) -> None:
        """Press a key where the keyboard is."""
        keyboard.press(key, held)

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        keyboard.type_in(text)


def click(widget: QWidget) -> None:
    """Click in the middle of a widget that can be seen."""
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
