"""The shop as its customers see it, and the devices of a till."""

import re
from dataclasses import dataclass, replace
from enum import Enum

from pempek_pos.errors import Unusable
from pempek_pos.money.rounding import CashRounding
from pempek_pos.phone import phone_from
from pempek_pos.text import cleaned, line_from

LONGEST_NAME = 60
LONGEST_ADDRESS = 120
LONGEST_FOOTER = 160
LONGEST_PRINTER_ADDRESS = 200
PAPER_WIDTHS_MM = (58, 80)
PRINTER_PORT = 9100
_HOST_AND_PORT = re.compile(r"([A-Za-z0-9.\-]+|\[[0-9A-Fa-f:]+\])(?::([0-9]{1,5}))?")
_HIGHEST_PORT = 65_535


class Language(Enum):
    """The language of papers and, by default, of screens."""

    INDONESIAN = "id"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class ShopProfile:
    """Name, address and words on every paper."""

    name: str
    address: str
    whatsapp: str
    """E.164, or empty."""
    footer: str = ""
    language: Language = Language.INDONESIAN
    cash_rounding: CashRounding = CashRounding.DOWN_100


class PrinterKind(Enum):
    """How receipt bytes reach the printer."""

    NONE = "none"
    NETWORK = "network"
    DEVICE = "device"
    QUEUE = "queue"


@dataclass(frozen=True, slots=True)
class PrinterSetup:
    """A till's receipt printer: `address` is host:port, a device file or a queue; width 58 or 80 mm."""

    kind: PrinterKind = PrinterKind.NONE
    address: str = ""
    width_mm: int = 58
    opens_drawer: bool = True
    prints_at_once: bool = True


def checked_profile(profile: ShopProfile) -> ShopProfile:
    """The profile as kept: lines cleaned, the WhatsApp number in E.164.

    Raises Unusable for a missing name or what is too long for the papers, PhoneUnreadable.
    """
    return replace(
        profile,
        name=line_from(profile.name, "shop name", LONGEST_NAME),
        address=line_from(profile.address, "address", LONGEST_ADDRESS, least=0),
        whatsapp=phone_from(profile.whatsapp).e164 if cleaned(profile.whatsapp) else "",
        footer=line_from(profile.footer, "footer", LONGEST_FOOTER, least=0),
    )


def checked_printer(setup: PrinterSetup) -> PrinterSetup:
    """The set-up as kept, with the usual port where none is named; raises Unusable."""
    if setup.width_mm not in PAPER_WIDTHS_MM:
        raise Unusable("paper width", str(setup.width_mm), "58 or 80")
    if setup.kind is PrinterKind.NONE:
        return replace(setup, address="")
    address = line_from(setup.address, "printer address", LONGEST_PRINTER_ADDRESS)
    return replace(setup, address=_host_and_port(address) if setup.kind is PrinterKind.NETWORK else address)


def _host_and_port(address: str) -> str:
    """`192.168.1.50` as `192.168.1.50:9100`; raises Unusable."""
    match = _HOST_AND_PORT.fullmatch(address)
    port = int(match[2] or PRINTER_PORT) if match else 0
    if match is None or not 0 < port <= _HIGHEST_PORT:
        raise Unusable("printer address", address[:40], "host:port")
    return f"{match[1]}:{port}"
