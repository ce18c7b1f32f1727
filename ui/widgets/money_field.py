"""Inputs for whole numbers: grouped with dots while they are typed, nothing but digits accepted."""

from typing import Final

from PySide6.QtCore import Qt, Signal

from pempek_pos.errors import ShopError
from pempek_pos.money.amount import LARGEST, grouped, rupiah_from
from ui.theme_look import font
from ui.widgets.field import TextField


class WholeField(TextField):
    """A whole number from 0 to `most`, with dots between thousands while it is typed."""

    changed = Signal()
    problem = Signal(str)

    def __init__(self, placeholder: str = "0", *, most: int = LARGEST, size: int = 14) -> None:
        super().__init__(placeholder)
        self._most = most
        self._good = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        if size != 14:
            self.setFont(font(size, 700))
            self.setStyleSheet(f"font-size: {font(size).pixelSize()}px; font-weight: 700;")
        self.textEdited.connect(self._regroup)

    def value(self) -> int | None:
        """The number typed, None while nothing is."""
        digits = self.text().replace(".", "")
        return int(digits) if digits else None

    def set_value(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self._show("" if value is None else grouped(value), 0)

    def type_key(self, key: str) -> None:
        """Take a key of a Keypad: "7", "000", "back" or "clear"."""
        digits = self.text().replace(".", "")
        typed = {"back": digits[:-1], "clear": ""}.get(key, digits + key)
        self._accept(typed, 0)

    def _regroup(self, text: str) -> None:
        behind = len(text[self.cursorPosition() :].replace(".", ""))
        if abs(len(text) - len(self._good)) > 1:
            self._accept_pasted(text)
        else:
            self._accept(text.replace(".", ""), behind)

    def _accept_pasted(self, text: str) -> None:
        try:
            self._accept(str(rupiah_from(text)) if text else "", 0)
        except ShopError:
            self._refuse(self._plain_rule())

    def _accept(self, digits: str, behind: int) -> None:
        if digits and not (digits.isascii() and digits.isdigit()):
            self._refuse(self._plain_rule())
        elif digits and int(digits) > self._most:
            self._refuse(self.tr("Paling banyak {most}.").format(most=grouped(self._most)))
        else:
            self._show(grouped(int(digits)) if digits else "", behind)
            self.problem.emit("")

    def _refuse(self, sentence: str) -> None:
        at = max(0, self.cursorPosition() - 1)
        self.setText(self._good)
        self.setCursorPosition(min(at, len(self._good)))
        self.problem.emit(sentence)

    def _show(self, text: str, behind: int) -> None:
        before = self._good
        self._good = text
        if self.text() != text:
            self.setText(text)
        self.setCursorPosition(_place_before(text, behind))
        if text != before:
            self.changed.emit()

    def _plain_rule(self) -> str:
        return self.tr("Isi dengan angka saja, misalnya 25.000.")


class MoneyField(WholeField):
    """Rupiah: 100.000 is one hundred thousand."""


_DOT: Final = "."


def _place_before(text: str, digits_behind: int) -> int:
    at = len(text)
    while at > 0 and digits_behind > 0:
        at -= 1
        digits_behind -= text[at] != _DOT
    return at
