"""What is left of a month's turnover after what the goods cost, by whose prices they were sold at."""

from dataclasses import dataclass

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah

_FULL_BP = 10_000


@dataclass(frozen=True, slots=True)
class TierMargin:
    """One tier's month, goods that came back taken off; margins cover lines whose cost is known alone."""

    tier: PriceTier
    lines: int
    known_lines: int
    """Lines of items whose cost on the day of sale is known."""
    net: Rupiah
    """Turnover of all lines."""
    known_net: Rupiah
    known_cost: Rupiah

    @property
    def margin(self) -> Rupiah:
        """Turnover less cost, of the lines whose cost is known."""
        return Rupiah(self.known_net - self.known_cost)

    @property
    def margin_bp(self) -> int:
        """The margin's share of that turnover in basis points; 0 where there is none."""
        return self.margin * _FULL_BP // self.known_net if self.known_net > 0 else 0
