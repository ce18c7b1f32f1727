"""How bytes reach a printer: by network, device file or the system's queue; runs in a thread."""

import os
import select
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from enum import Enum
from typing import Final

from pempek_pos.settings.profile import PRINTER_PORT, PrinterKind, PrinterSetup

_CONNECT_SECONDS: Final = 3.0
_WRITE_SECONDS: Final = 15.0


class Refusal(Enum):
    """Why bytes did not reach the printer."""

    NO_PRINTER = "no printer"
    UNREACHABLE = "unreachable"
    NOT_ANSWERING = "not answering"
    NO_SUCH_DEVICE = "no such device"
    NOT_ALLOWED = "not allowed"
    NO_SUCH_QUEUE = "no such queue"
    BROKE_OFF = "broke off"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How sending went; no refusal means that the device or queue took every byte."""

    refusal: Refusal | None = None

    @property
    def arrived(self) -> bool:
        """Whether the printer has it."""
        return self.refusal is None


def send(setup: PrinterSetup, data: bytes, write_seconds: float = _WRITE_SECONDS) -> Outcome:
    """Hand `data` to the printer within a few seconds; never raises for what a device can do."""
    match setup.kind:
        case PrinterKind.NETWORK:
            return Outcome(_to_network(setup.address, data, write_seconds))
        case PrinterKind.DEVICE:
            return Outcome(_to_device(setup.address, data, write_seconds))
        case PrinterKind.QUEUE:
            return Outcome(_to_queue(setup.address, data, write_seconds))
        case PrinterKind.NONE:
            return Outcome(Refusal.NO_PRINTER)


def _to_network(address: str, data: bytes, seconds: float) -> Refusal | None:
    try:
        connection = socket.create_connection(_host_and_port(address), _CONNECT_SECONDS)
    except TimeoutError:
        return Refusal.NOT_ANSWERING
    except OSError:
        return Refusal.UNREACHABLE
    with connection:
        connection.settimeout(seconds)
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
        except TimeoutError:
            return Refusal.NOT_ANSWERING
        except OSError:
            return Refusal.BROKE_OFF
    return None


def _host_and_port(address: str) -> tuple[str, int]:
    """`192.168.1.50`, `printer:9100` or `[fe80::1]:9100` taken apart."""
    host, colon, port = address.rpartition(":")
    if not colon or port.endswith("]"):
        return address.strip("[]"), PRINTER_PORT
    return host.strip("[]"), int(port)


def _to_device(path: str, data: bytes, seconds: float) -> Refusal | None:
    try:
        device = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    except FileNotFoundError:
        return Refusal.NO_SUCH_DEVICE
    except PermissionError:
        return Refusal.NOT_ALLOWED
    except OSError:
        return Refusal.UNREACHABLE
    try:
        return _write_all(device, data, time.monotonic() + seconds)
    except OSError:
        return Refusal.BROKE_OFF
    finally:
        os.close(device)


def _write_all(device: int, data: bytes, until: float) -> Refusal | None:
    """Write as fast as the device takes it; a printer without paper takes nothing."""
    left = memoryview(data)
    while left:
        if os.name != "nt":
            _, ready, _ = select.select([], [device], [], max(0.0, until - time.monotonic()))
            if not ready:
                return Refusal.NOT_ANSWERING
        try:
            left = left[os.write(device, left) :]
        except BlockingIOError:
            continue
    return None


if sys.platform == "win32":

    def _to_queue(name: str, data: bytes, seconds: float) -> Refusal | None:
        """Hand a raw job to the Windows spooler, which answers at once."""
        import win32print  # an extra: only where it is installed with the program

        del seconds
        try:
            printer = win32print.OpenPrinter(name)
        except win32print.error:
            return Refusal.NO_SUCH_QUEUE
        try:
            win32print.StartDocPrinter(printer, 1, ("Struk", None, "RAW"))
            win32print.StartPagePrinter(printer)
            win32print.WritePrinter(printer, data)
            win32print.EndPagePrinter(printer)
            win32print.EndDocPrinter(printer)
        except win32print.error:
            return Refusal.BROKE_OFF
        finally:
            win32print.ClosePrinter(printer)
        return None

else:

    def _to_queue(name: str, data: bytes, seconds: float) -> Refusal | None:
        """Hand a raw job to CUPS, which answers at once."""
        command = ["lp", "-o", "raw", "-d", name]
        try:
            done = subprocess.run(command, input=data, capture_output=True, timeout=seconds, check=False)
        except FileNotFoundError:
            return Refusal.NO_SUCH_QUEUE
        except subprocess.TimeoutExpired:
            return Refusal.NOT_ANSWERING
        except OSError:
            return Refusal.BROKE_OFF
        return Refusal.NO_SUCH_QUEUE if done.returncode else None
