"""Backups on a second place: brought there by themselves, the light tells in words where none can be."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pempek_pos.audit.actor import Actor
from pempek_pos.backups import choose_second_place, make_regular_backup
from pempek_pos.errors import ShopError
from pempek_pos.staff.rights import NotAllowed
from pempek_pos.storage.refusals import SecondPlaceGone
from tests.shop_floor import Floor
from tests.ui.program import OWNER, Hands
from tests.ui.settings.conftest import open_section
from ui.second_place import SecondPlace
from ui.settings.data.second_presenter import SecondPresenter
from ui.settings.data.view import DataView
from ui.wording import sentence


@pytest.fixture
def engine() -> str:
    return "sqlite"


@dataclass
class Place:
    """A stick and who copies to it."""

    folder: Path
    first: Path
    chosen: str
    second: SecondPlace


@pytest.fixture
def place(floor: Floor, tmp_path: Path, qapp: QObject) -> Iterator[Place]:
    first, stick = tmp_path / "backups", tmp_path / "stick"
    for _ in make_regular_backup(floor.shop, floor.cashier, first):
        pass
    stick.mkdir()
    parent = QObject()
    made = Place(stick, first, "", SecondPlace(first, lambda: made.chosen, floor.shop.clock.now, parent))
    yield made
    made.second.wait()


def test_the_newest_backup_is_brought_there_and_a_pulled_stick_comes_back_e4(
    floor: Floor, place: Place, qtbot: QtBot
) -> None:
    place.second.look()
    assert not place.second._under_way
    choose_second_place(floor.owner, place.folder, place.first)
    place.chosen = str(place.folder)
    with qtbot.waitSignal(place.second.changed):
        place.second.look()
    assert place.second.refusal is None
    assert [path.name for path in place.folder.glob("*.db")] == [path.name for path in place.first.iterdir()]
    away = place.folder.rename(place.folder.with_name("away"))
    with qtbot.waitSignal(place.second.changed):
        place.second.look()
    assert isinstance(place.second.refusal, SecondPlaceGone)
    assert floor.member().number  # the shop goes on meanwhile
    away.rename(place.folder)
    with qtbot.waitSignal(place.second.changed):
        place.second.look()
    assert place.second.refusal is None


def test_a_place_given_up_is_no_reason_for_a_red_light(place: Place, qtbot: QtBot) -> None:
    place.chosen = str(place.folder)
    with qtbot.waitSignal(place.second.changed):
        place.second.look()
    assert place.second.refusal is not None
    place.chosen = ""
    place.second.look()
    assert place.second.refusal is None


def test_a_cashier_takes_no_copies_away(cashier: Actor, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        choose_second_place(cashier, tmp_path, tmp_path / "backups")
    assert list(tmp_path.glob(".pempek*")) == []


class Paper:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.place, self.error = "?", ""

    def show_place(self, place: str) -> None:
        self.place = place

    def show_error(self, sentence: str) -> None:
        self.error = sentence


def test_a_folder_is_kept_only_once_it_proved_good(tmp_path: Path) -> None:
    paper, kept = Paper(), [""]

    def begin(folder: Path | None) -> None:
        if folder is not None and not folder.is_dir():
            raise SecondPlaceGone(str(folder))

    def say(error: ShopError) -> str:
        return sentence(error)

    presenter = SecondPresenter(paper, lambda: kept[-1], kept.append, begin, say)
    presenter.choose(tmp_path / "nowhere")
    assert kept == [""]
    assert "pasang flashdisknya" in paper.error
    presenter.choose(tmp_path)
    assert paper.place == str(tmp_path)
    presenter.give_up()
    assert (kept[-1], paper.place) == ("", "")


def test_the_owner_chooses_a_stick_and_the_light_turns_red_when_it_is_gone_e4(
    hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    hands.let_in(OWNER)
    view = open_section(hands, "data")
    assert isinstance(view, DataView)
    hands.click("Buat cadangan sekarang")
    qtbot.waitUntil(lambda: len(view.backup.table._model._rows) == 1, timeout=10_000)
    view.backup.second.folder.set_folder(stick)
    hands.click("Salin ke sini")
    qtbot.waitUntil(lambda: len(list(stick.glob("*.db"))) == 1)
    away = stick.rename(tmp_path / "away")
    standing = hands.shop_window.at_work._standing
    qtbot.waitUntil(lambda: not hands.shop_window.at_work._second._under_way)
    standing.refresh()
    light = hands.window.bar.backup
    qtbot.waitUntil(lambda: light._word == "Tanpa salinan")
    assert "pasang flashdisknya" in light.accessibleName()
    away.rename(stick)
    standing.refresh()
    qtbot.waitUntil(lambda: light._word == "0 menit lalu")
