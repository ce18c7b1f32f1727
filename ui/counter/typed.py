"""What was typed or scanned into the box: a quantity in front, and what it is the quantity of."""

import re
from dataclasses import dataclass

from pempek_pos.errors import Unusable
from pempek_pos.loyalty.vouchers import code_from
from pempek_pos.sales.basket import MOST_PIECES, checked_quantity
from pempek_pos.text import cleaned

_QUANTITY = re.compile(r"([0-9]+)\s*[*xX×](?:\s*(.*))?")
_RECEIPT = re.compile(
    r"(?:R-)?[A-Za-z0-9]{1,8}-[0-9]{6}-[0-9]{4,}"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)
_PARTNER = re.compile(r"[Mm]-[0-9]{4,}")
LONGEST_SCAN = 64


@dataclass(frozen=True, slots=True)
class Typed:
    """`quantity` pieces of whatever `words` mean; None where no quantity stands in front."""

    words: str
    quantity: int | None = None

    @property
    def pieces(self) -> int:
        """How many to ring up."""
        return self.quantity or 1


def typed_in(text: str) -> Typed:
    """What `text` asks for; raises Unusable for a quantity that cannot be sold."""
    line = cleaned(text[:200])
    found = _QUANTITY.fullmatch(line)
    if found is None or code_from(line) is not None:  # 5X88-2D8N-P is a voucher, not five pieces
        return Typed(line)
    if len(found[1]) > 9:
        raise Unusable("quantity", found[1][:12], "pieces between 1 and", MOST_PIECES)
    return Typed((found[2] or "").strip(), checked_quantity(int(found[1])))


def is_receipt(words: str) -> bool:
    """Whether this looks like a receipt's number or the id its QR code holds."""
    return _RECEIPT.fullmatch(words) is not None


def is_partner(words: str) -> bool:
    """Whether this looks like a partner's number: M-0007."""
    return _PARTNER.fullmatch(words) is not None
