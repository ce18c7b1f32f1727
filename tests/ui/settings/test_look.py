"""This machine's look, language and till."""

from PySide6.QtWidgets import QApplication

from tests.ui.program import Hands
from tests.ui.settings.conftest import Open
from ui.preferences import load_preferences
from ui.settings.look.view import LookView


def opened(section: Open) -> LookView:
    view = section("look")
    assert isinstance(view, LookView)
    return view


def test_dark_is_worn_at_once_and_kept(hands: Hands, section: Open) -> None:
    opened(section)
    hands.click("Gelap")
    assert hands.program._theme.palette.dark
    assert load_preferences(hands.program.folder).theme == "dark"


def test_english_builds_the_window_anew_at_the_same_page(hands: Hands, section: Open) -> None:
    opened(section)
    hands.click("English")
    assert hands.window.page() == "settings"
    assert hands.window._entries["settings"].title == "Settings"


def test_large_text_is_worn_by_everything(hands: Hands, section: Open) -> None:
    opened(section)
    hands.click("Besar")
    assert QApplication.font().pixelSize() == 16


def test_the_till_gets_another_name_and_works_for_it(hands: Hands, section: Open) -> None:
    view = opened(section)
    view.till.setText("Depan")
    hands.click("Ganti nama")
    assert hands.shop_window.gate.who().till == "Depan"
    assert load_preferences(hands.program.folder).till == "Depan"
    assert hands.window.bar._till.text() == "Laci Depan · belum dibuka"


def test_a_till_without_a_name_is_told(hands: Hands, section: Open) -> None:
    view = opened(section)
    view.till.setText("  ")
    hands.click("Ganti nama")
    assert view._till.error() == "Isi nama laci dulu."
