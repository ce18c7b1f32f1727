"""A shop that does not open: one sentence, what to do, nothing changed (each refusal of the storage)."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from pempek_pos.backups import make_regular_backup
from pempek_pos.home import backup_folder, shop_file
from pempek_pos.shop import Shop
from pempek_pos.storage import refusals
from pempek_pos.storage.address import sqlite_url
from pempek_pos.storage.engines import open_database
from tests.fixed_clock import FixedClock
from tests.ui.conftest import leave
from tests.ui.program import OWNER, Hands, started
from ui.begin.page import BeginWindow
from ui.begin.refusal import RefusalView, Way, ways_for
from ui.theme import Theme
from ui.widgets.label import PlainLabel

Start = Callable[..., Hands]


@pytest.fixture
def start(clock: FixedClock, look: Theme) -> Iterator[Start]:
    """Starts the program on a data folder; whatever was started is closed afterwards."""
    before, begun = QLocale(), list[Hands]()

    def one(folder: Path, **named: object) -> Hands:
        begun.append(Hands(started(folder, clock, **named)))
        return begun[-1]

    yield one
    for hands in begun:
        leave(hands)
    QLocale.setDefault(before)


def words(hands: Hands) -> str:
    assert isinstance(hands.front, RefusalView)
    return " ".join(label.text() for label in hands.front.findChildren(PlainLabel) if label.isVisible())


def backed_up(home: Path, clock: FixedClock) -> None:
    shop = Shop(open_database(sqlite_url(shop_file(home))), clock)
    person = shop.staff.people()[0]
    from pempek_pos.audit.actor import Actor

    for _ in make_regular_backup(shop, Actor(person.id, person.name, person.role, "K1"), backup_folder(home)):
        pass
    shop.close()


def newer(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")
        raw.execute("PRAGMA user_version = 9999")
    raw.close()


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE lagu (judul TEXT)")
    raw.close()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def corrupt(path: Path) -> None:
    path.write_bytes(b"bukan data toko " * 1_000)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (newer, "dibuat oleh program yang lebih baru"),
        (foreign, "milik program lain dan tidak diubah"),
        (empty, "kosong: pulihkan dari cadangan"),
        (corrupt, "rusak dan tidak diubah"),
    ],
    ids=["newer", "foreign", "empty", "corrupt"],
)
def test_a_file_that_cannot_be_used_is_told_and_left_as_it_is(
    home: Path, start: Start, spoil: Callable[[Path], None], sentence: str
) -> None:
    path = shop_file(home)
    spoil(path)
    before = path.read_bytes()
    hands = start(home)
    assert sentence in words(hands)
    assert str(path) in words(hands)
    assert path.read_bytes() == before


def test_a_second_window_over_the_same_shop_says_to_close_the_first(home: Path, start: Start) -> None:
    first = open_database(sqlite_url(shop_file(home)))
    hands = start(home)
    assert "sedang dibuka oleh jendela atau program lain" in words(hands)
    first.close()
    hands.click("Coba lagi")
    assert hands.window.covered


def test_a_named_shop_that_is_missing_begins_only_on_purpose(tmp_path: Path, start: Start) -> None:
    path = tmp_path / "cabang.db"
    hands = start(tmp_path / "home", url=sqlite_url(path), named=True)
    assert "Tidak ada data toko" in words(hands)
    assert not path.exists()
    hands.click("Mulai toko baru")
    assert isinstance(hands.front, BeginWindow)


def test_a_lost_shop_that_left_backups_is_not_begun_anew_unasked(
    home: Path, start: Start, clock: FixedClock
) -> None:
    backed_up(home, clock)
    shop_file(home).unlink()
    hands = start(home)
    assert "Tidak ada data toko" in words(hands)
    assert "Pulihkan cadangan ini" in hands.texts()


def test_a_damaged_shop_comes_back_from_its_backup_and_the_damaged_file_is_kept(
    home: Path, start: Start, clock: FixedClock
) -> None:
    backed_up(home, clock)
    corrupt(shop_file(home))
    hands = start(home)
    hands.click("Pulihkan cadangan ini")
    assert hands.window.covered
    assert OWNER in {person.name for person in hands.shop.staff.people()}
    assert [path.name for path in home.glob("shop-before-*.db")] == ["shop-before-20261123-100000.db"]


def test_a_damaged_backup_is_refused_and_the_shop_left_as_it_is(
    home: Path, start: Start, clock: FixedClock
) -> None:
    backed_up(home, clock)
    corrupt(shop_file(home))
    before = shop_file(home).read_bytes()
    corrupt(next(backup_folder(home).glob("*.db")))
    hands = start(home)
    hands.click("Pulihkan cadangan ini")
    assert words(hands).count("rusak") == 2
    assert shop_file(home).read_bytes() == before


def test_another_file_can_be_opened_instead(home: Path, start: Start, tmp_path: Path) -> None:
    other = Path(shutil.copy(shop_file(home), tmp_path / "lain.db"))
    corrupt(shop_file(home))
    hands = start(home)
    assert isinstance(hands.front, RefusalView)
    hands.front.path.set_text(str(tmp_path / "tidak ada.db"))
    hands.front.path.line.editingFinished.emit()
    assert "Tidak ada data toko di" in words(hands)
    hands.front.path.set_text(str(other))
    hands.front.path.line.editingFinished.emit()
    assert hands.window.covered


def test_an_unknown_address_and_a_server_that_is_away_are_told(tmp_path: Path, start: Start) -> None:
    assert "tidak dikenal" in words(start(tmp_path / "a", url="mysql://toko", named=True))
    away = start(tmp_path / "b", url="postgresql://kasir:rahasia@127.0.0.1:1/toko", named=True)
    assert "tidak menjawab" in words(away)
    assert "rahasia" not in words(away)


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in vars(refusals).values()
        if isinstance(kind, type) and issubclass(kind, refusals.StorageRefused)
    ],
)
def test_every_refusal_has_a_way_on(kind: type[refusals.StorageRefused]) -> None:
    error = kind.__new__(kind)
    on_file, on_server = ways_for(error, "sqlite:///x.db"), ways_for(error, "postgresql://x")
    assert on_file
    assert on_server
    assert Way.RESTORE not in on_server
