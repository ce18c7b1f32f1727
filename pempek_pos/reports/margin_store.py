"""The query behind margins: lines with the cost of their day, summed by whose prices they were sold at."""

from typing import Final

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.reports.margin import TierMargin
from pempek_pos.storage.database import Database

_MARGINS: Final = """
SELECT price_tier, COUNT(*), COUNT(cost), SUM(net), SUM(CASE WHEN cost IS NOT NULL THEN net ELSE 0 END),
    SUM(COALESCE(cost * quantity, 0))
FROM (
    SELECT s.price_tier, l.net, l.quantity, (
        SELECT c.amount FROM item_cost c WHERE c.item_id = l.item_id AND c.valid_from <= s.business_date
        ORDER BY c.valid_from DESC, c.seq DESC LIMIT 1) AS cost
    FROM sale s JOIN sale_line l ON l.sale_id = s.id WHERE s.business_date BETWEEN ? AND ?) AS sold
GROUP BY price_tier
"""


def margins(db: Database, first: str, last: str) -> tuple[TierMargin, ...]:
    """By tier, the counter's first."""
    found = {
        PriceTier(tier): TierMargin(
            PriceTier(tier), lines, known, Rupiah(int(net)), Rupiah(int(known_net)), Rupiah(int(cost))
        )
        for tier, lines, known, net, known_net, cost in db.rows(_MARGINS, (first, last))
    }
    return tuple(found[tier] for tier in PriceTier if tier in found)
