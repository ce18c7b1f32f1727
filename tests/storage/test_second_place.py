"""A second place for backups: whole copies in real folders that go, fill up, close and come back."""

import resource
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pempek_pos.clock import WIB
from pempek_pos.storage import refusals
from pempek_pos.storage.backup import backup_name
from pempek_pos.storage.second_place import begin_place, copy_there

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=WIB)


def made(folder: Path, at: datetime = NOON, size: int = 3_000_000) -> Path:
    """Something as large as a small shop's backup."""
    folder.mkdir(exist_ok=True)
    path = folder / backup_name("Bege", at)
    path.write_bytes(b"pempek " * (size // 7))
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    begin_place(place, tmp_path / "backups")
    return place


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow beyond a megabyte, as on a stick that is nearly full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_backup_is_there_byte_for_byte_and_copied_once(tmp_path: Path, stick: Path) -> None:
    backup = made(tmp_path / "backups")
    copy = copy_there(backup, stick, NOON)
    assert copy.read_bytes() == backup.read_bytes()
    before = copy.stat().st_mtime_ns
    assert copy_there(backup, stick, NOON).stat().st_mtime_ns == before
    assert names(stick) == [backup.name]


def test_a_stick_pulled_out_is_told_and_gets_the_newest_once_it_is_back_e4(
    tmp_path: Path, stick: Path
) -> None:
    backup, away = made(tmp_path / "backups"), tmp_path / "away"
    stick.rename(away)
    with pytest.raises(refusals.SecondPlaceGone):
        copy_there(backup, stick, NOON)
    stick.mkdir()  # its empty folder without the stick: nothing may go there
    with pytest.raises(refusals.SecondPlaceGone):
        copy_there(backup, stick, NOON)
    assert names(stick) == []
    stick.rmdir()
    away.rename(stick)
    copy_there(backup, stick, NOON)
    assert names(stick) == [backup.name]


def test_a_full_stick_is_told_and_its_older_copies_stay_e4(
    tmp_path: Path, stick: Path, small_files: None
) -> None:
    older = copy_there(made(tmp_path / "backups", NOON - timedelta(hours=1), 700_000), stick, NOON)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    backup = made(tmp_path / "backups")
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))
    with pytest.raises(refusals.SecondPlaceFull):
        copy_there(backup, stick, NOON)
    assert names(stick) == [older.name]


def test_a_place_that_may_not_be_written_is_told_when_it_is_chosen_e4(tmp_path: Path) -> None:
    place = Path("/sys/kernel")  # may be written by nobody, root neither
    if not place.is_dir():
        pytest.skip("no such folder here")
    with pytest.raises((refusals.SecondPlaceReadOnly, refusals.SecondPlaceRefused)):
        begin_place(place, tmp_path / "backups")


def test_neither_no_folder_nor_the_first_place_becomes_the_second(tmp_path: Path) -> None:
    first = tmp_path / "backups"
    (first / "inside").mkdir(parents=True)
    with pytest.raises(refusals.SecondPlaceGone):
        begin_place(tmp_path / "nowhere", first)
    for place in (first, first / "inside"):
        with pytest.raises(refusals.SecondPlaceIsFirst):
            begin_place(place, first)


def test_a_copy_cut_short_is_replaced(tmp_path: Path, stick: Path) -> None:
    backup = made(tmp_path / "backups")
    (stick / backup.name).write_bytes(b"pempek")
    (stick / (backup.name + ".part")).write_bytes(b"pem")
    copy_there(backup, stick, NOON)
    assert (stick / backup.name).read_bytes() == backup.read_bytes()
    assert names(stick) == [backup.name]


def test_old_copies_thin_out_and_other_files_and_shops_stay(tmp_path: Path, stick: Path) -> None:
    (stick / "foto.jpg").write_bytes(b"x")
    (stick / backup_name("Cabang", NOON - timedelta(days=800))).write_bytes(b"x")
    for days in range(1, 60):
        for hour in (9, 15):
            at = NOON.replace(hour=hour) - timedelta(days=days)
            (stick / backup_name("Bege", at)).write_bytes(b"x")
    shutil.rmtree(tmp_path / "backups", ignore_errors=True)
    copy_there(made(tmp_path / "backups", size=70), stick, NOON)
    assert "foto.jpg" in names(stick)
    assert sum(name.startswith("bege-") for name in names(stick)) in range(30, 36)
    assert any(name.startswith("cabang-") for name in names(stick))
