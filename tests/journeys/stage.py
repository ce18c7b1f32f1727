"""The program on a folder of its own, with hands that type, click and scan, and eyes that read the screen."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import astuple, dataclass, is_dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pempek_pos.home import shop_file
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from tests.fixed_clock import FixedClock
from tests.ui import keyboard
from ui.application import Application, Options
from ui.incidents import FILE_NAME
from ui.widgets.choice_list import ChoiceList
from ui.widgets.field import Field
from ui.widgets.label import PlainLabel
from ui.widgets.notice import Banner
from ui.widgets.segmented import Segmented
from ui.widgets.veil import front_veil

_MOST_COLUMNS = 12
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Stage:
    """One machine: its data folder, its clock, and the program while it runs."""

    folder: Path
    clock: FixedClock
    qtbot: QtBot
    program: Application | None = None

    # -- the program -----------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the program as a person does, without a word on the command line."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        options = Options(self.folder, sqlite_url(shop_file(self.folder)), language="id", theme="light")
        self.program = Application(application, options, self.clock)
        self.program.begin()
        self.front.resize(1366, 768)
        self.qtbot.waitUntil(self.front.isActiveWindow)

    def leave(self) -> None:
        """Close the window and the program behind it."""
        if self.program is None:
            return
        program, self.program = self.program, None
        front = program.front
        assert front is not None
        front.close()
        program.close()
        front.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    @property
    def front(self) -> QWidget:
        """The window in front."""
        assert self.program is not None
        assert self.program.front is not None
        return self.program.front

    @property
    def shop(self) -> Shop:
        """The shop that is open."""
        assert self.program is not None
        assert self.program.shop is not None
        return self.program.shop

    def incidents(self) -> str:
        """What the program did not foresee."""
        log = self.folder / FILE_NAME
        return log.read_text("utf-8") if log.exists() else ""

    def counts(self, *tables: str) -> dict[str, int]:
        """How many rows the closed shop's file holds, read by another program."""
        assert self.program is None
        address = f"file:{shop_file(self.folder)}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as file:
            return {table: file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}

    # -- hands -----------------------------------------------------------------------------------------

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = keyboard.HELD_NONE) -> None:
        """Press keys where the keyboard is, at a person's pace."""
        for key in keys:
            keyboard.press(key, held)

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Type ASCII where the keyboard is, at a person's pace."""
        keyboard.type_in(text)

    def paste(self, text: str) -> None:
        """Paste in place of what is there."""
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_A, Qt.Key.Key_V, held=CTRL)

    def scan(self, text: str) -> None:
        """A scanner's burst that ends in Enter."""
        keyboard.scan(text)

    def click(self, words: str) -> None:
        """Click the button that says this, or is called this where it only shows an icon."""
        self.touch(self.button(words))

    def touch(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click in the middle of a widget, or at a point of it."""
        assert widget.isVisible()
        assert widget.isEnabled(), widget.accessibleName()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, keyboard.HELD_NONE, at or widget.rect().center())
        QApplication.processEvents()

    def fill(self, label: str, text: str) -> None:
        """Click into the input under `label` and paste `text` over what it holds."""
        self.touch(self.input(label))
        self.paste(text)

    def pick(self, name: str, title: str) -> None:
        """Click the entry called `title` in the list called `name`."""
        (view,) = (v for v in self.nearest().findChildren(ChoiceList) if v.accessibleName() == name)
        model = view.model()
        for index in (model.index(row, 0) for row in range(model.rowCount())):
            if index.data(Qt.ItemDataRole.UserRole).title == title:
                self.touch(view.viewport(), view.visualRect(index).center())
                return
        raise AssertionError(f"no {title!r} in {name!r}")

    def choose(self, name: str, words: str) -> None:
        """Click one of the choices side by side that are called `name`."""
        (group,) = (g for g in self.nearest().findChildren(Segmented) if g.accessibleName() == name)
        (choice,) = (b for b in group.findChildren(QAbstractButton) if b.text() == words)
        self.touch(choice)

    # -- eyes ------------------------------------------------------------------------------------------

    def nearest(self) -> QWidget:
        """What lies in front: the sheet or cover over the window, else the window."""
        return front_veil(self.front) or self.front

    def sheet(self) -> str:
        """The title of the sheet in front, "" without one."""
        veil = front_veil(self.front)
        return veil.accessibleName() if veil is not None else ""

    def button(self, words: str) -> QAbstractButton:
        """The one visible button that says this, or is called this."""
        all_of_them = [b for b in self.nearest().findChildren(QAbstractButton) if b.isVisible()]
        found = [b for b in all_of_them if words in (b.text(), b.accessibleName())]
        assert len(found) == 1, f"{len(found)} × {words!r} among {[b.text() for b in all_of_them]}"
        return found[0]

    def input(self, label: str) -> QWidget:
        """The one visible input called this."""
        fields = [f for f in self.nearest().findChildren(QWidget) if f.isVisible()]
        named = [f for f in fields if f.accessibleName() == label]
        found = [line for f in named if (line := _line_in(f)) is not None]
        assert len(set(map(id, found))) == 1, f"{len(found)} × {label!r}"
        return found[0]

    def error(self, label: str) -> str:
        """What stands in red under the input of `label`."""
        fields = [f for f in self.nearest().findChildren(Field) if f.isVisible()]
        (found,) = (f for f in fields if f.entry.accessibleName() == label)
        return found.error()

    def banner(self) -> str:
        """What the banners in front say."""
        return " ".join(b.sentence() for b in self.front.findChildren(Banner) if b.isVisible())

    def texts(self) -> list[str]:
        """Every text that can be seen in front."""
        return list(_texts(self.nearest()))

    def sees(self, text: str) -> bool:
        """Whether this can be read somewhere in front."""
        return any(text in seen for seen in self.texts())

    def waits_for(self, text: str, seconds: int = 10) -> None:
        """Look until this can be read."""
        self.qtbot.waitUntil(lambda: self.sees(text), timeout=seconds * 1_000)


def _line_in(widget: QWidget) -> QWidget | None:
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return widget
    return next((line for line in widget.findChildren(QLineEdit) if line.isVisible()), None)


def _texts(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, PlainLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QAbstractItemView):
            yield from _cells(widget)
        elif type(widget).__name__ == "PaperRoll":
            yield widget.accessibleName()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount() if model is not None else 0):
        for column in range(_MOST_COLUMNS):
            index = model.index(row, column)
            if isinstance(shown := index.data(), str):
                yield shown
            face = index.data(Qt.ItemDataRole.UserRole)
            if is_dataclass(face) and not isinstance(face, type):
                yield from (part for part in astuple(face) if isinstance(part, str))
