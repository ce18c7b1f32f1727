"""Long work goes on without holding the till up, and tells how it ended."""

import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from ui.background import DeviceJob, Stepper


@pytest.fixture
def parent() -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


def counting(to: int) -> Generator[int, None, str]:
    yield from range(to)
    return "done"


def test_work_tells_each_piece_and_then_its_result(qtbot: QtBot, parent: QObject) -> None:
    stepper = Stepper(parent)
    pieces: list[object] = []
    stepper.progress.connect(pieces.append)
    with qtbot.waitSignal(stepper.finished) as ended:
        stepper.walk(counting(5))
        assert stepper.running
    assert pieces == [0, 1, 2, 3, 4]
    assert ended.args == ["done"]
    assert not stepper.running


def test_the_window_answers_between_the_pieces(qtbot: QtBot, parent: QObject) -> None:
    stepper = Stepper(parent)
    ticks: list[int] = []
    timer = QTimer(parent)
    timer.timeout.connect(lambda: ticks.append(len(ticks)))
    timer.start(1)

    def busy() -> Generator[int, None, int]:
        while len(ticks) < 3:
            yield len(ticks)
        return len(ticks)

    with qtbot.waitSignal(stepper.finished):
        stepper.walk(busy())
    assert len(ticks) >= 3


def test_what_goes_wrong_is_told_once_and_ends_the_work(qtbot: QtBot, parent: QObject) -> None:
    stepper = Stepper(parent)

    def failing() -> Generator[int, None, None]:
        yield 1
        raise OSError("disk full")

    with qtbot.waitSignal(stepper.failed) as told:
        stepper.walk(failing())
    assert isinstance(told.args[0], OSError)
    assert not stepper.running


def test_stopping_closes_the_work_where_it_stands(qtbot: QtBot, parent: QObject) -> None:
    stepper = Stepper(parent)
    closed: list[str] = []

    def endless() -> Generator[int, None, None]:
        try:
            while True:
                yield 1
        finally:
            closed.append("closed")

    stepper.progress.connect(lambda _: stepper.stop())
    with qtbot.waitSignal(stepper.stopped):
        stepper.walk(endless())
    assert closed == ["closed"]
    assert not stepper.running


def test_stopping_when_nothing_runs_says_nothing(qtbot: QtBot, parent: QObject) -> None:
    stepper = Stepper(parent)
    with qtbot.assertNotEmitted(stepper.stopped):
        stepper.stop()


def test_one_stepper_walks_one_work_at_a_time(qtbot: QtBot, parent: QObject) -> None:
    stepper = Stepper(parent)
    with qtbot.waitSignal(stepper.finished):
        stepper.walk(counting(3))
        with pytest.raises(RuntimeError):
            stepper.walk(counting(3))


def test_new_work_may_begin_when_the_old_one_has_ended(qtbot: QtBot, parent: QObject) -> None:
    stepper = Stepper(parent)
    ended: list[object] = []

    def again(result: object) -> None:
        ended.append(result)
        if len(ended) == 1:
            stepper.walk(counting(2))

    stepper.finished.connect(again)
    stepper.walk(counting(1))
    qtbot.waitUntil(lambda: len(ended) == 2)
    assert not stepper.running


def test_a_device_works_elsewhere_and_reports_in_the_windows_thread(qtbot: QtBot, parent: QObject) -> None:
    job = DeviceJob(parent)
    here = threading.get_ident()
    reported: list[tuple[object, bool]] = []
    job.done.connect(lambda outcome: reported.append((outcome, QThread.isMainThread())))
    job.send(lambda payload: (len(payload), threading.get_ident()), b"struk")
    qtbot.waitUntil(lambda: len(reported) == 1)
    outcome, in_main = reported[0]
    assert in_main
    assert isinstance(outcome, tuple)
    assert outcome[0] == 5
    assert outcome[1] != here


def test_a_device_that_fails_says_how(qtbot: QtBot, parent: QObject) -> None:
    job = DeviceJob(parent)

    def refuse(payload: bytes) -> None:
        raise ConnectionRefusedError(len(payload))

    with qtbot.waitSignal(job.failed) as told:
        job.send(refuse, b"abc")
    assert isinstance(told.args[0], ConnectionRefusedError)


def test_jobs_for_one_device_keep_their_order(qtbot: QtBot, parent: QObject) -> None:
    job = DeviceJob(parent)
    order: list[object] = []
    job.done.connect(order.append)
    for part in (b"1", b"2", b"3", b"4"):
        job.send(bytes.decode, part)
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order == ["1", "2", "3", "4"]
    assert job.wait()
