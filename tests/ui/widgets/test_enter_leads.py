"""Enter leads on; lists on sheets leave it to the sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.choice_list import Choice
from ui.widgets.enter_leads import EnterLeads
from ui.widgets.field import TextField
from ui.widgets.keys import KeyScope
from ui.widgets.select_list import SelectList
from ui.widgets.stack import column


def test_enter_goes_from_input_to_input_and_only_the_last_one_sends(qtbot: QtBot, look: Theme) -> None:
    scope, first, last = KeyScope(), TextField("a"), TextField("b")
    send = Button("Kirim", key="Enter")
    scope.setLayout(column(first, last, send))
    EnterLeads((first, last))
    sent: list[bool] = []
    send.clicked.connect(lambda: sent.append(True))
    qtbot.addWidget(scope)
    with qtbot.waitActive(scope):
        scope.show()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is last
    assert not sent
    qtbot.keyClick(last, Qt.Key.Key_Enter)
    assert sent == [True]


def test_a_list_on_a_sheet_selects_by_arrow_and_leaves_enter_alone(qtbot: QtBot, look: Theme) -> None:
    scope, choices = KeyScope(), SelectList("Tabel")
    send = Button("Simpan", key="Enter")
    scope.setLayout(column(choices, send))
    choices.set_choices([Choice("a", "A"), Choice("b", "B")])
    sent: list[str] = []
    send.clicked.connect(lambda: sent.append(choices.choice()))
    qtbot.addWidget(scope)
    with qtbot.waitActive(scope):
        scope.show()
    choices.setFocus()
    qtbot.keyClick(choices, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(choices.chosen):
        qtbot.keyClick(choices, Qt.Key.Key_Return)
    assert sent == ["b"]
