"""A shop at work with its window in front, and hands to work the pages behind the counter."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from pempek_pos.audit.actor import Actor
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor, reopened
from tests.ui import keyboard
from ui.preferences import Preferences
from ui.printers import Printers
from ui.surroundings import Surroundings
from ui.theme import Theme
from ui.widgets.label import PlainLabel
from ui.window import PageEntry, Window
from ui.wording import sentence


class ThisMachine:
    """A machine with a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def preferences(self) -> Preferences:
        return Preferences()

    def prefer(self, *_: object) -> None:
        raise AssertionError("these pages change nothing on the machine")


class NobodyElse:
    """No page here asks for a second yes."""

    def ask(self, *_: object) -> None:
        raise AssertionError("nothing here needs approval")


@dataclass
class SignedIn:
    """Who is at the window now."""

    actor: Actor


@dataclass
class Office:
    """The window, the shop behind it, and who is signed in."""

    floor: Floor
    clock: FixedClock
    window: Window
    around: Surroundings
    signed_in: SignedIn
    folder: Path
    qtbot: QtBot

    @property
    def shop(self) -> Shop:
        return self.floor.shop

    def open(self, build: Callable[[Shop, Surroundings], PageEntry]) -> PageEntry:
        """Build a page and bring it to the front."""
        entry = build(self.shop, self.around)
        self.window.set_pages([entry])
        QApplication.processEvents()
        return entry

    def be(self, actor: Actor) -> None:
        """Somebody else signs in over the same page."""
        self.signed_in.actor = actor
        self.window.open_page(self.window.page())
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        """A key, to whatever has the keyboard."""
        keyboard.press(key)

    def hold(self, held: Qt.KeyboardModifier, key: Qt.Key) -> None:
        """A key with another held down."""
        keyboard.press(key, held)

    def type(self, text: str) -> None:
        """Keys at a person's speed, to whatever has the keyboard."""
        keyboard.type_in(text)

    def scan(self, text: str) -> None:
        """A scanner's burst with its Enter."""
        keyboard.scan(text)

    def click(self, button: QWidget) -> None:
        """A click in the middle of it, as far as it can be clicked."""
        assert button.isVisible(), button.accessibleName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def button(self, text: str) -> QAbstractButton:
        """The visible button that says this."""
        found = [b for b in self.window.findChildren(QAbstractButton) if b.isVisible() and b.text() == text]
        assert found, f"no button says {text!r}"
        return found[-1]

    def texts(self, widget: QWidget | None = None) -> list[str]:
        """Every text that can be seen, from top to bottom of the tree."""
        QApplication.processEvents()
        labels = (widget or self.window).findChildren(PlainLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def sees(self, text: str, widget: QWidget | None = None) -> bool:
        """Whether this can be read somewhere."""
        return any(text in seen for seen in self.texts(widget))


@pytest.fixture
def office(
    floor_file: Path, tmp_path: Path, clock: FixedClock, qtbot: QtBot, dressed: Theme
) -> Iterator[Office]:
    """A small shop at work in a real file, the cashier at its window."""
    worn = QLocale()
    QLocale.setDefault(QLocale("id_ID"))
    shutil.copyfile(floor_file, tmp_path / "office.db")
    shop = Shop(open_database(sqlite_url(tmp_path / "office.db")), clock)
    floor = reopened(shop)
    window = Window(clock.now)
    dressed.dress(window)
    signed_in = SignedIn(floor.cashier)
    around = Surroundings(
        window,
        lambda: signed_in.actor,
        sentence,
        NobodyElse(),
        ThisMachine(tmp_path),
        Printers(lambda: shop.printing, window),
        lambda: None,
    )
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield Office(floor, clock, window, around, signed_in, tmp_path, qtbot)
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    shop.close()
    QLocale.setDefault(worn)


def manager(office: Office) -> Actor:
    """The owner at the cashier's till."""
    return replace(office.floor.owner, till=office.floor.cashier.till)
