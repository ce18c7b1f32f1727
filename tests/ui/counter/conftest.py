"""A stocked shop on a real file, its window in front, somebody at the counter."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.shop import Shop
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.ui.counter.floor import Floor, SignedIn, stock
from ui.counter.counter import KEY, Counter
from ui.counter.page import wire
from ui.preferences import Preferences
from ui.printers import Printers
from ui.sign_in.approval import ApprovalSheet
from ui.sign_in.approval_presenter import ApprovalPresenter
from ui.surroundings import Surroundings
from ui.theme import Theme
from ui.window import PageEntry, Window
from ui.wording import sentence

ROLES = {"owner": Role.OWNER, "cashier": Role.CASHIER, "manager": Role.OPERATIONS_MANAGER}


@pytest.fixture(scope="session")
def stocked_file(begun_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop open for business, to be copied, never opened."""
    path = tmp_path_factory.mktemp("stocked") / "shop.db"
    shutil.copyfile(begun_file, path)
    shop = Shop(open_database(sqlite_url(path)), FixedClock())
    stock(shop)
    shop.close()
    return path


class ThisMachine:
    """A machine whose choices nobody asks for here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def preferences(self) -> Preferences:
        return Preferences()

    def prefer(self, preferences: Preferences) -> None:
        raise AssertionError(f"the counter changes nothing on the machine: {preferences}")


@pytest.fixture
def open_floor(
    stocked_file: Path, tmp_path: Path, clock: FixedClock, qtbot: QtBot, look: Theme
) -> Iterator[Callable[[], Floor]]:
    """Opens the shop's window; asked again, as after a power cut, the same shop in a new window."""
    path = tmp_path / "shop.db"
    shutil.copyfile(stocked_file, path)
    opened: list[Floor] = []

    def close() -> None:
        for floor in opened:
            floor.window.close()
            floor.approvals.deleteLater()
            floor.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            floor.shop.close()
        opened.clear()

    def open_one() -> Floor:
        close()
        opened.append(_floor(path, clock, qtbot, look))
        return opened[-1]

    yield open_one
    close()


@pytest.fixture
def floor(open_floor: Callable[[], Floor]) -> Floor:
    """The counter with the shift open and the cashier at it."""
    floor = open_floor()
    floor.shop.till.open_shift(floor.who(), new_id(), Rupiah(200_000))
    floor.counter.shown()
    return floor


def _floor(path: Path, clock: FixedClock, qtbot: QtBot, look: Theme) -> Floor:
    shop = Shop(open_database(sqlite_url(path)), clock)
    people = {
        name: next(Actor(p.id, p.name, p.role, "A") for p in shop.staff.people() if p.role is role)
        for name, role in ROLES.items()
    }
    window = Window(clock.now)
    look.dress(window)
    sheet = ApprovalSheet(window)
    approver = ApprovalPresenter(sheet, shop.staff, clock.now, sentence)
    sheet.chosen.connect(approver.choose)
    sheet.given.connect(approver.give)
    sheet.closed.connect(approver.left)
    signed_in = SignedIn(people["cashier"])
    around = Surroundings(
        window,
        lambda: signed_in.actor,
        sentence,
        approver,
        ThisMachine(path.parent),
        Printers(lambda: shop.printing, window),
        lambda: None,
    )
    counter = Counter(shop, around)
    wire(counter)
    window.set_pages([PageEntry(KEY, "shopping-basket", "Kasir", counter.view, counter, "Ctrl+1")])
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    counter.view.take_keyboard()
    return Floor(shop, window, counter, sheet, people, signed_in)
