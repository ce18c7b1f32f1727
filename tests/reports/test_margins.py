"""Margins by tier count lines whose cost on their day is known, and say of how many they speak."""

from datetime import date, timedelta

import pytest

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import NotAllowed
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

NOVEMBER = date(2026, 11, 1)


def test_a_margin_is_turnover_less_the_cost_of_the_day(floor: Floor, clock: FixedClock) -> None:
    catalog, ksb, today = floor.shop.catalog, floor.items["KSB"], clock.today()
    floor.sell(floor.basket(("KSB", 1)))
    catalog.set_cost(floor.owner, ksb.id, Rupiah(12_000), today)
    catalog.set_cost(floor.owner, ksb.id, Rupiah(15_000), today + timedelta(days=2))
    ani = floor.partner()
    sale = floor.deliver(ani, ("KSB", 10), ("ADA", 5))
    floor.refund(sale, (1, 1))
    clock.move(days=2)
    floor.deliver(ani, ("KSB", 1))
    retail, reseller = floor.shop.trade_reports.margins(floor.owner, NOVEMBER)
    assert (retail.tier, retail.lines, retail.known_lines, retail.margin) == (PriceTier.RETAIL, 1, 1, 10_000)
    assert (reseller.tier, reseller.lines, reseller.known_lines) == (PriceTier.RESELLER, 4, 3)
    assert reseller.net == 10 * 19_800 + 5 * 3_600
    assert (reseller.known_net, reseller.known_cost) == (198_000, 9 * 12_000 + 15_000)
    assert (reseller.margin, reseller.margin_bp) == (75_000, 3_787)
    with pytest.raises(NotAllowed):
        floor.shop.trade_reports.margins(floor.cashier, NOVEMBER)


def test_a_month_of_all_partners_is_their_statements(floor: Floor) -> None:
    assert floor.shop.trade_reports.month(floor.owner, NOVEMBER).statements == ()
    partners = [floor.partner(name) for name in ("Ani", "Budi", "Citra")]
    floor.deliver(partners[1], ("KSB", 2))
    month = floor.shop.trade_reports.month(floor.owner, NOVEMBER)
    assert [partner.name for partner in month.partners] == ["Ani", "Budi", "Citra"]
    assert month.statements == floor.shop.accounts.statements(partners, NOVEMBER)
    assert [statement.closing for statement in month.statements] == [0, 39_600, 0]
    assert [margin.known_lines for margin in month.margins] == [0]
    with pytest.raises(NotAllowed):
        floor.shop.trade_reports.month(floor.cashier, NOVEMBER)
