"""Bytes on their way to a printer: a real socket, device files, and a stand-in for the system's `lp`."""

import os
import socket
import stat
import threading
from pathlib import Path

import pytest

from pempek_pos.printing.transports import Outcome, Refusal, send
from pempek_pos.settings.profile import PrinterKind, PrinterSetup

DATA = b"\x1b@Halo\n" * 50


def setup(kind: PrinterKind, address: str) -> PrinterSetup:
    return PrinterSetup(kind, address)


class Listener:
    """A network printer: takes one connection and keeps what came."""

    def __init__(self, reads: bool = True) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.received = b""
        self._finished = threading.Event()
        self._thread = threading.Thread(target=self._take if reads else self._ignore)
        self._thread.start()

    def _take(self) -> None:
        connection, _ = self._server.accept()
        with connection:
            while part := connection.recv(4_096):
                self.received += part

    def _ignore(self) -> None:
        connection, _ = self._server.accept()
        with connection:
            self._finished.wait(30)

    def close(self) -> None:
        self._finished.set()
        self._thread.join()
        self._server.close()


def test_a_network_printer_gets_every_byte() -> None:
    printer = Listener()
    outcome = send(setup(PrinterKind.NETWORK, printer.address), DATA)
    printer.close()
    assert outcome == Outcome()
    assert outcome.arrived
    assert printer.received == DATA


def test_a_printer_that_is_off_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    outcome = send(setup(PrinterKind.NETWORK, f"127.0.0.1:{port}"), DATA)
    assert outcome == Outcome(Refusal.UNREACHABLE)
    assert not outcome.arrived


def test_a_host_that_does_not_exist_is_unreachable() -> None:
    assert (
        send(setup(PrinterKind.NETWORK, "no-such-printer.invalid:9100"), DATA).refusal is Refusal.UNREACHABLE
    )


def test_a_printer_without_paper_takes_nothing_and_is_given_up() -> None:
    printer = Listener(reads=False)
    outcome = send(setup(PrinterKind.NETWORK, printer.address), bytes(40_000_000), write_seconds=0.3)
    printer.close()
    assert outcome == Outcome(Refusal.NOT_ANSWERING)


def test_a_device_file_gets_every_byte(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    assert send(setup(PrinterKind.DEVICE, str(device)), DATA).arrived
    assert device.read_bytes() == DATA


def test_a_device_that_is_not_there_is_never_made(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    assert send(setup(PrinterKind.DEVICE, str(device)), DATA) == Outcome(Refusal.NO_SUCH_DEVICE)
    assert not device.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_device_nobody_reads_is_given_up(tmp_path: Path) -> None:
    pipe = tmp_path / "usb"
    os.mkfifo(pipe)
    assert send(setup(PrinterKind.DEVICE, str(pipe)), DATA).refusal is Refusal.UNREACHABLE
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        full = send(setup(PrinterKind.DEVICE, str(pipe)), bytes(1_000_000), write_seconds=0.2)
        assert full == Outcome(Refusal.NOT_ANSWERING)
    finally:
        os.close(reader)


def test_a_folder_is_not_a_device(tmp_path: Path) -> None:
    assert not send(setup(PrinterKind.DEVICE, str(tmp_path)), DATA).arrived


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own spooler")
def test_a_queue_gets_the_bytes_raw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(tmp_path, monkeypatch, 'echo "$@" > {folder}/asked; cat > {folder}/got')
    assert send(setup(PrinterKind.QUEUE, "struk"), DATA).arrived
    assert (tmp_path / "asked").read_text().split() == ["-o", "raw", "-d", "struk"]
    assert (tmp_path / "got").read_bytes() == DATA


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own spooler")
def test_a_queue_that_does_not_exist_is_named_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(tmp_path, monkeypatch, "cat > /dev/null; exit 1")
    assert send(setup(PrinterKind.QUEUE, "struk"), DATA) == Outcome(Refusal.NO_SUCH_QUEUE)
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert send(setup(PrinterKind.QUEUE, "struk"), DATA) == Outcome(Refusal.NO_SUCH_QUEUE)


@pytest.mark.skipif(os.name == "nt", reason="Windows has its own spooler")
def test_a_queue_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(tmp_path, monkeypatch, "exec sleep 20")
    assert send(setup(PrinterKind.QUEUE, "struk"), DATA, 0.2) == Outcome(Refusal.NOT_ANSWERING)


def test_without_a_printer_nothing_is_sent() -> None:
    assert send(PrinterSetup(), DATA) == Outcome(Refusal.NO_PRINTER)


def _stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> None:
    """A program called `lp` that the queue finds first."""
    script = folder / "lp"
    script.write_text(f"#!/bin/sh\n{does.format(folder=folder)}\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
