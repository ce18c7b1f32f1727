"""The window of one shop: its bar, another language, another look, and what goes with it when it goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pempek_pos.home import shop_file
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.settings.profile import PrinterKind, PrinterSetup
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from pempek_pos.storage.refusals import BackupFailed
from tests.fixed_clock import FixedClock
from tests.ui.program import CASHIER, OWNER, Hands
from ui.preferences import Preferences, load_preferences
from ui.widgets.sheet import Sheet


class Flashes(QObject):
    """Notes every widget that shows itself as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def bar(hands: Hands) -> str:
    return hands.window.bar._till.text()


def test_nothing_flashes_up_while_the_pages_are_built(hands: Hands) -> None:
    flashes = Flashes()
    QApplication.instance().installEventFilter(flashes)
    hands.let_in(OWNER)
    for key in list(hands.window._entries):
        hands.window.open_page(key)
    QApplication.processEvents()
    QApplication.instance().removeEventFilter(flashes)
    assert flashes.seen == []


def test_every_page_opens_in_the_window_of_a_shop_that_sold_nothing_yet(hands: Hands) -> None:
    hands.let_in(OWNER)
    keys = list(hands.window._entries)
    for key in keys:
        hands.window.open_page(key)
        QApplication.processEvents()
        assert hands.window.page() == key
    assert keys[0] == "counter"
    assert keys[-1] == "settings"


def test_the_bar_says_whose_shop_and_whose_shift(hands: Hands, clock: FixedClock) -> None:
    cashier = hands.let_in(CASHIER)
    assert hands.window.bar._shop.text() == "Pempek Bege"
    assert bar(hands) == "Laci K1 · belum dibuka"
    hands.shop.till.open_shift(cashier, new_id(), Rupiah(200_000))
    clock.move(hours=2, minutes=14)
    hands.shop_window.at_work._standing.refresh()
    assert bar(hands) == f"Laci K1 · giliran {CASHIER}, 2 jam 14 menit"


def test_the_lights_say_printer_and_backup(hands: Hands, clock: FixedClock) -> None:
    owner = hands.let_in(OWNER)
    lights = hands.window.bar
    assert lights.printer._word == "Tanpa printer"
    assert lights.backup._word == "Belum ada"
    hands.shop.settings.change_printer(owner, "K1", PrinterSetup(PrinterKind.NETWORK, "127.0.0.1:9"))
    hands.shop_window.at_work._standing.refresh()
    assert lights.printer._word == "Siap"


def test_a_backup_is_made_when_the_last_one_is_an_hour_old(
    hands: Hands, clock: FixedClock, qtbot: QtBot
) -> None:
    hands.let_in(CASHIER)
    rounds = hands.shop_window.at_work._rounds
    folder = hands.program.folder / "backups"
    with qtbot.waitSignal(rounds.backed_up, timeout=10_000):
        rounds.look()
    assert len(list(folder.glob("*.db"))) == 1
    assert hands.window.bar.backup._word == "0 menit lalu"
    clock.move(minutes=59)
    rounds.look()
    assert not rounds._stepper.running
    clock.move(minutes=2)
    with qtbot.waitSignal(rounds.backed_up, timeout=10_000):
        rounds.look()


def test_a_backup_that_cannot_be_made_is_told(hands: Hands) -> None:
    hands.let_in(CASHIER)
    hands.shop_window.at_work._rounds._tell(BackupFailed(str(hands.program.folder)))
    assert "gagal dibuat" in hands.window.banner.sentence()


def test_another_language_builds_the_window_anew_over_the_same_hands_and_page(hands: Hands) -> None:
    hands.let_in(OWNER)
    hands.window.open_page("settings")
    old = hands.window
    machine = hands.program
    machine.prefer(Preferences(theme="light", language="en"))
    assert hands.window is not old
    assert hands.shop_window.gate.who().name == OWNER
    assert not hands.window.covered
    assert hands.window.page() == "settings"
    assert hands.window._entries["counter"].title == "Counter"
    assert load_preferences(machine.folder).language == "en"


def test_another_look_is_worn_at_once_in_the_same_window(hands: Hands) -> None:
    hands.let_in(OWNER)
    old = hands.window
    hands.program.prefer(Preferences(theme="dark"))
    assert hands.window is old
    assert hands.program._theme.palette.dark


def test_larger_text_builds_the_window_anew(hands: Hands) -> None:
    hands.let_in(OWNER)
    hands.build_all()
    hands.program.prefer(Preferences(theme="light", text_scale=1.3))
    assert QApplication.font().pixelSize() == 18
    assert hands.window.page() == "counter"


def test_choices_that_cannot_be_kept_are_told_and_worn_all_the_same(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.let_in(OWNER)
    blocked = hands.program.folder / "file"
    blocked.write_text("", "utf-8")
    hands.program.folder = Path(blocked)
    hands.program.prefer(Preferences(theme="dark"))
    assert "tidak tersimpan" in hands.window.banner.sentence()
    assert hands.program._theme.palette.dark


def test_the_page_one_left_is_the_page_one_comes_back_to(hands: Hands) -> None:
    hands.let_in(OWNER)
    hands.window.open_page("settings")
    hands.program.close()
    assert load_preferences(hands.program.folder).last_page == "settings"


def test_sheets_go_with_their_window(hands: Hands) -> None:
    hands.let_in(OWNER)
    hands.build_all()
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, Sheet)] == []


def test_closing_lets_go_of_the_shop(hands: Hands) -> None:
    hands.let_in(CASHIER)
    hands.window.close()
    open_database(sqlite_url(shop_file(hands.program.folder))).close()
