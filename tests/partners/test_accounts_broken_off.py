"""An error before any statement of what moves an account leaves all of it or nothing (G8, M1)."""

from collections.abc import Callable

import pytest

from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account import PaymentMethod, PaymentWanted
from pempek_pos.sales.refund import LineBack
from pempek_pos.sales.tender import Tender, TenderKind
from tests.sales.test_crash import cut_before_every_statement
from tests.shop_floor import Floor


def charge(floor: Floor) -> Callable[[], object]:
    ani = floor.partner()
    floor.pay(ani, 30_000)
    basket = floor.order(ani, ("KSB", 5))
    tenders = [Tender(TenderKind.CASH, Rupiah(20_000)), Tender(TenderKind.ACCOUNT, Rupiah(79_000))]
    return lambda: floor.shop.sales.check_out(floor.cashier, basket, tenders)


def payment(floor: Floor) -> Callable[[], object]:
    ani = floor.partner()
    for _ in range(2):
        floor.deliver(ani, ("KSB", 1))
    wanted = PaymentWanted(new_id(), ani.id, Rupiah(50_000), PaymentMethod.CASH)
    return lambda: floor.shop.accounts.pay(floor.cashier, wanted)


def credit_note(floor: Floor) -> Callable[[], object]:
    ani = floor.partner()
    sale, refund_id = floor.deliver(ani, ("KSB", 5), down=50_000), new_id()
    lines = [LineBack(1, 4)]
    return lambda: floor.shop.sales.refund(floor.owner, refund_id, sale.number, lines, ("basi", None))


@pytest.mark.parametrize("deed", [charge, payment, credit_note])
def test_an_error_before_any_statement_leaves_all_or_nothing(
    floor: Floor, monkeypatch: pytest.MonkeyPatch, deed: Callable[[Floor], Callable[[], object]]
) -> None:
    stored = cut_before_every_statement(floor.shop.database, monkeypatch, deed(floor))
    assert (len(stored) > 10, stored[0]) == (True, False)
