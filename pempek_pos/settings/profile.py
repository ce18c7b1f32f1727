"""The shop as its customers see it, and the devices of a till."""

from dataclasses import dataclass
from enum import Enum

from pempek_pos.money.rounding import CashRounding


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
    """A till's receipt printer: `address` is host:port, a device file or a system queue's name; width 58 or 80 mm."""

    kind: PrinterKind = PrinterKind.NONE
    address: str = ""
    width_mm: int = 58
    opens_drawer: bool = True
    prints_at_once: bool = True
