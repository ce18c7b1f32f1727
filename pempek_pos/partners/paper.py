"""Papers that a partner gets, numbered per year without gaps (policy M6)."""

from dataclasses import dataclass
from enum import Enum
from typing import Final


class PaperKind(Enum):
    """What a numbered paper is."""

    INVOICE = "invoice"
    DELIVERY_NOTE = "delivery note"
    CREDIT_NOTE = "credit note"
    PAYMENT_RECEIPT = "payment receipt"
    CONSIGNMENT_NOTE = "consignment note"


_PREFIX: Final = {
    PaperKind.INVOICE: "F",
    PaperKind.DELIVERY_NOTE: "SJ",
    PaperKind.CREDIT_NOTE: "NK",
    PaperKind.PAYMENT_RECEIPT: "KW",
    PaperKind.CONSIGNMENT_NOTE: "TJ",
}


@dataclass(frozen=True, slots=True)
class PaperNumber:
    """A number that a paper of this kind got for its source (a sale, refund, payment or note)."""

    kind: PaperKind
    label: str
    source: str


def paper_label(kind: PaperKind, year: int, number: int) -> str:
    """The number as it is printed: F-2026-00042."""
    return f"{_PREFIX[kind]}-{year}-{number:05d}"
