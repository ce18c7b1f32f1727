"""A till runs for weeks: what is opened and closed, or built anew, leaves no widget behind."""

import gc
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.ui.program import CASHIER, OWNER, Hands

QUIET_MS = 250


def alive() -> Counter[str]:
    """How many widgets of each kind there are, whether or not they can be seen, once no more are built."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    now = Counter(type(widget).__name__ for widget in QApplication.allWidgets())
    QTest.qWait(QUIET_MS)
    return now if len(QApplication.allWidgets()) == now.total() else alive()


def shells() -> Counter[str]:
    """How many Python objects of each kind there are whose widget is gone, this test's and others'."""
    gc.collect()
    widgets = (each for each in gc.get_objects() if isinstance(each, QWidget))
    return Counter(type(each).__name__ for each in widgets if not isValid(each))


def grown(deed: Callable[[], object], times: int) -> Counter[str]:
    """The widgets that doing something again and again leaves behind, after it was done once."""
    deed()
    before = alive()
    for _ in range(times):
        deed()
    return alive() - before


@pytest.fixture
def owner(hands: Hands) -> Hands:
    """The owner at the window."""
    hands.let_in(OWNER)
    hands.build_all()
    return hands


def test_a_sheet_opened_and_closed_leaves_nothing(owner: Hands) -> None:
    owner.window.open_page("members")

    def enrol() -> None:
        owner.click("Daftarkan")
        owner.click("Batal")

    assert grown(enrol, times=30) == Counter()


def test_pages_shown_one_after_the_other_leave_nothing(owner: Hands) -> None:
    def walk() -> None:
        for key in list(owner.window._entries):
            owner.window.open_page(key)
            QApplication.processEvents()

    assert grown(walk, times=10) == Counter()


def test_changed_hands_leave_nothing_not_even_in_python(owner: Hands) -> None:
    def change() -> None:
        for name in (CASHIER, OWNER):
            owner.shop_window.gate.lock()
            owner.let_in(name)

    change()
    before = shells()
    assert grown(change, times=5) == Counter()
    assert shells() - before == Counter()


def test_the_window_built_anew_leaves_nothing_of_the_old_one(owner: Hands) -> None:
    def speak_and_back() -> None:
        for language in ("en", "id"):
            owner.program.prefer(replace(owner.program.preferences(), language=language))
            owner.build_all()

    assert grown(speak_and_back, times=2) == Counter()
