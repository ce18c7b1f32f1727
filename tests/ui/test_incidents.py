"""What nobody foresaw: a number for people, the place for us, no names and no secrets in the log."""

import logging
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from tests.fixed_clock import FixedClock
from tests.ui.program import CASHIER, OWNER, Hands
from ui.incidents import FILE_NAME, Incidents, outline, watch


def test_the_log_names_kind_and_place_and_none_of_the_values(tmp_path: Path, clock: FixedClock) -> None:
    incidents = Incidents(tmp_path, clock.now)
    try:
        _fail("Siti 081234567890", "pin 736251")
    except ValueError as error:
        number = incidents.record(error)
    incidents.close()
    log = (tmp_path / FILE_NAME).read_text("utf-8")
    assert number in log
    assert number.startswith("2311-")
    assert "ValueError" in log
    assert "KeyError" in log
    assert "tests/ui/test_incidents.py" in log
    assert not any(secret in log for secret in ("Siti", "0812", "736251", str(tmp_path)))


def _fail(name: str, pin: str) -> None:
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(pin) from error


def test_errors_that_lead_in_a_circle_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__context__ = other, one
    assert outline(one) == ["ValueError", "KeyError"]


def test_a_log_that_grows_is_turned_over(tmp_path: Path, clock: FixedClock) -> None:
    incidents = Incidents(tmp_path, clock.now)
    error = ValueError()
    for _ in range(14_000):
        incidents.record(error)
    incidents.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files[:2] == [FILE_NAME, f"{FILE_NAME}.1"]
    assert all(path.stat().st_size <= 513 * 1024 for path in tmp_path.iterdir())


def test_where_the_folder_cannot_be_written_the_error_stream_has_to_do(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    incidents = Incidents(tmp_path / "file" / "folder", clock.now)
    assert isinstance(incidents._log.handlers[0], logging.StreamHandler)
    number = incidents.record(ValueError())
    incidents.close()
    assert number in capsys.readouterr().err


@pytest.mark.qt_no_exception_capture
def test_an_unforeseen_error_in_a_slot_is_told_by_number_and_the_till_goes_on(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    watch(hands.program.incidents, hands.program._tell_incident)
    hands.let_in(CASHIER)

    def broken(_text: str) -> None:
        raise ZeroDivisionError

    hands.window.scanned.connect(broken)
    hands.window.scanned.emit("apa saja")
    said = hands.window.banner.sentence()
    number = said.split("nomor ")[1].split(".")[0]
    assert "Kasir tetap bisa dipakai" in said
    assert number in (hands.program.folder / FILE_NAME).read_text("utf-8")
    hands.window.open_page("counter")
    assert hands.window.page() == "counter"


@pytest.mark.qt_no_exception_capture
def test_an_error_in_a_slot_of_any_page_leaves_the_page_open_and_the_basket_as_it_was_h7(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    watch(hands.program.incidents, hands.program._tell_incident)
    hands.shop.till.open_shift(hands.let_in(OWNER), new_id(), Rupiah(0))
    hands.window.open_page("counter")
    counter = hands.page("counter").presenter
    counter.box.scanned("PS-ADA")
    kept = counter.desk.basket.lines
    assert kept

    def broken() -> None:
        raise KeyError("Siti 081234567890")

    for key in list(hands.window._entries):
        hands.window.open_page(key)
        button = next(iter(hands.page(key).widget.findChildren(QAbstractButton)))
        button.released.connect(broken)
        button.released.emit()
        said = hands.window.banner.sentence()
        number = said.split("nomor ")[1].split(".")[0]
        log = (hands.program.folder / FILE_NAME).read_text("utf-8")
        assert number in log
        assert not any(secret in log for secret in ("Siti", "081234567890"))
        assert (hands.window.page(), counter.desk.basket.lines) == (key, kept)
