"""Long work that leaves the till usable: steps in the window's own thread, device waits in another."""

from collections.abc import Callable, Generator
from time import monotonic
from typing import Any, Final

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, SignalInstance

SLICE_SECONDS: Final = 0.012


class Stepper(QObject):
    """Walks one generator a short slice at a time, so that the till keeps answering.

    What it yields goes out by `progress`, what it returns by `finished`, what it raises by `failed`.
    """

    progress = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Generator[Any, None, Any] | None = None

    @property
    def running(self) -> bool:
        """Whether there is work left."""
        return self._work is not None

    def walk(self, work: Generator[Any, None, Any]) -> None:
        """Begin; raises RuntimeError while earlier work is still going on."""
        if self._work is not None:
            raise RuntimeError("this stepper is still walking")
        self._work = work
        self._next_turn()

    def stop(self) -> None:
        """Close the generator where it stands; `stopped` follows, unless there was nothing to stop."""
        if self._work is None:
            return
        work, self._work = self._work, None
        work.close()
        self.stopped.emit()

    def _next_turn(self) -> None:
        QTimer.singleShot(0, self, self._slice)

    def _slice(self) -> None:
        until = monotonic() + SLICE_SECONDS
        work = self._work
        while work is not None and self._work is work:
            self._step(work)
            if monotonic() >= until and self._work is work:
                self._next_turn()
                break

    def _step(self, work: Generator[Any, None, Any]) -> None:
        try:
            piece = next(work)
        except StopIteration as done:
            self._work = None
            self.finished.emit(done.value)
        except Exception as error:  # noqa: BLE001 - whatever went wrong is told
            self._work = None
            self.failed.emit(error)
        else:
            self.progress.emit(piece)


class DeviceJob(QObject):
    """Hands bytes to a device in another thread; the outcome arrives in the window's thread.

    The callable gets nothing but the bytes, so it can never touch the shop.
    """

    done = Signal(object)
    failed = Signal(object)
    _came = Signal(object, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._came.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def send(self, work: Callable[[bytes], Any], payload: bytes) -> None:
        """Run `work(payload)`; jobs of one DeviceJob run one after the other, in order."""
        self._pool.start(_Errand(self._came, work, payload))

    def wait(self, milliseconds: int = 5_000) -> bool:
        """Wait for what is under way, as when the program closes; False if it took longer."""
        return self._pool.waitForDone(milliseconds)

    def _report(self, outcome: object, well: bool) -> None:
        (self.done if well else self.failed).emit(outcome)


class _Errand(QRunnable):
    def __init__(self, came: SignalInstance, work: Callable[[bytes], Any], payload: bytes) -> None:
        super().__init__()
        self._came, self._work, self._payload = came, work, payload

    def run(self) -> None:
        try:
            outcome = self._work(self._payload)
        except Exception as error:  # noqa: BLE001 - a device may fail in any way
            self._came.emit(error, False)
        else:
            self._came.emit(outcome, True)
