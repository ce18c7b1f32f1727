"""What the shop has running for one basket besides the claimed rewards."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pempek_pos.loyalty.promotions import Promotion
from pempek_pos.loyalty.vouchers import Voucher


@dataclass(frozen=True, slots=True)
class Offers:
    """Promotions that run now, asked for or by themselves, and the basket's vouchers in the order given."""

    promotions: tuple[Promotion, ...] = ()
    vouchers: tuple[Voucher, ...] = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    """The id of the group of the menu by item id, where an offer or reward looks at groups."""


NO_OFFERS = Offers()
