"""PySide6 6.12.0 takes a reference too many from None and True; on Python 3.11 a till soon dies of it."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

CALLS = 1_000


class Bell(QObject):
    """Something that emits."""

    rung = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True cannot run out of references there")
def test_a_thousand_calls_take_no_reference_from_none_or_true(qtbot: QtBot) -> None:
    button, bell = QPushButton(), Bell()
    qtbot.addWidget(button)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        button.setText("Bayar")
        button.parent()
        bell.rung.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(now - then) < 50 for now, then in zip(after, before, strict=True))
