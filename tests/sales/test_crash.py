"""A sale and a refund that die in the middle: nothing in halves or twice (G8, A3); tests/crash kills."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.basket import Basket
from pempek_pos.sales.receipt import ReductionKind
from pempek_pos.sales.refund import LineBack, everything
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.storage.database import Cursor, Database, Query
from tests.database_dump import dump
from tests.shop_floor import Floor


class PowerCut(Exception):
    """What the test throws in."""


def cut_before_every_statement(
    database: Database, monkeypatch: pytest.MonkeyPatch, command: Callable[[], object]
) -> list[bool]:
    """Asks again and again, the power cut one statement later each time, until the command comes through;
    whether each cut had left everything behind: never a part, and all of it once it was stored.
    """
    before, stored, whole = dump(database), [], None
    while not _came_through(database, monkeypatch, command, len(stored)):
        after = dump(database)
        if after != before:
            whole = whole or after
            assert after == whole
        stored.append(after != before)
    assert dump(database) == whole
    assert stored == sorted(stored)
    return stored


def _came_through(
    database: Database, monkeypatch: pytest.MonkeyPatch, command: Callable[[], object], statements: int
) -> bool:
    with monkeypatch.context() as cut:
        cut.setattr(database, "_execute", _failing_after(statements, database._execute))
        try:
            command()
        except PowerCut:
            return False
    return True


def offered(floor: Floor) -> Basket:
    """A basket with a promotion by itself, one by code, a voucher and two rewards."""
    today, offers = floor.shop.clock.today(), floor.shop.offers
    tenth = Promotion(new_id(), "Sepersepuluh", PromotionKind.PERCENT_OFF, today, percent_bp=1_000)
    points = Promotion(
        new_id(), "Poin", PromotionKind.BONUS, today, code="POIN", bonus=Points(7), limit_in_all=1
    )
    for promotion in (tenth, points):
        offers.keep_promotion(floor.owner, promotion)
    until = today + timedelta(days=9)
    voucher = Voucher(new_id(), "", VoucherKind.AMOUNT_OFF, today, until, Cause.OWNER, "maaf", Rupiah(4_000))
    code = offers.issue(floor.owner, voucher).code
    claims = (
        Claim(floor.reward(RewardKind.FREE_ITEM, 20, item="ADA").id),
        Claim(floor.reward(RewardKind.POINTS_AS_RUPIAH, 0, 20).id, Points(50)),
    )
    basket = floor.basket(("ADA", 2), ("KSB", 3), member=floor.member(points=100), claims=claims)
    return replace(basket, codes=("POIN", code))


def test_an_error_before_any_statement_of_a_check_out_leaves_all_or_nothing(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, basket = floor.shop.database, offered(floor)
    tender = (Tender(TenderKind.CASH, Rupiah(80_000)),)
    stored = cut_before_every_statement(
        database, monkeypatch, lambda: floor.shop.sales.check_out(floor.cashier, basket, tender)
    )
    assert (len(stored) > 40, stored[0]) == (True, False)
    assert database.value("SELECT COUNT(*) FROM sale") == 1
    kinds = {reduction.kind for reduction in floor.shop.sales.receipt(basket.id).reductions}
    assert kinds == {ReductionKind.PROMOTION, ReductionKind.VOUCHER, ReductionKind.REWARD}


@pytest.mark.parametrize("whole", [False, True], ids=["a part", "all of it"])
def test_an_error_before_any_statement_of_a_refund_leaves_all_or_nothing(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    sale, refund_id = floor.sell(offered(floor)), new_id()
    lines = everything(floor.shop.sales.refundable(sale.number)) if whole else [LineBack(2, 1)]
    stored = cut_before_every_statement(
        floor.shop.database,
        monkeypatch,
        lambda: floor.shop.sales.refund(floor.owner, refund_id, sale.number, lines, ("basi", None)),
    )
    assert (len(stored) > 40, stored[0]) == (True, False)
    assert floor.shop.database.value("SELECT COUNT(*) FROM sale") == 2


def _failing_after(statements: int, real: Callable[..., Cursor]) -> Callable[..., Cursor]:
    left = iter(range(statements))

    def execute(query: Query, params: Sequence[object]) -> Cursor:
        if next(left, None) is None:
            raise PowerCut
        return real(query, params)

    return execute


@pytest.mark.parametrize("again", [1, 3])
def test_a_sale_whose_answer_was_lost_is_sold_once(floor: Floor, again: int) -> None:
    basket = floor.basket(("ADA", 1))
    tender = (Tender(TenderKind.CASH, Rupiah(5_000)),)
    receipts = {floor.shop.sales.check_out(floor.cashier, basket, tender).number for _ in range(again + 1)}
    assert len(receipts) == 1
