"""Two years of many partners: an opening is the last closing, statements twice are the same bytes (M5)."""

from datetime import date
from hashlib import sha256
from pathlib import Path

from pempek_pos.clock import months_later
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.statement import PartnerStatement
from pempek_pos.printing.account_book import AccountBook
from pempek_pos.reports.checks import Check
from tests.partners.many_accounts import fill
from tests.reports.test_self_check import broken
from tests.shop_floor import Floor

FIRST, MONTHS = date(2024, 11, 1), 24
OURS = {Check.PARTNERS_ARE_LEDGER, Check.OPEN_IS_ALLOCATED}


def test_two_years_of_accounts_close_into_each_other_and_draw_alike(
    floor: Floor, tmp_path: Path, depth: int
) -> None:
    partners = fill(floor, min(300, 40 * depth), FIRST, MONTHS)
    assert not OURS & broken(floor).keys()
    closings, drawn = [Rupiah(0)] * len(partners), 0
    for nth in range(MONTHS):
        statements = floor.shop.accounts.statements(partners, months_later(FIRST, nth))
        assert [statement.opening for statement in statements] == closings
        closings = [statement.closing for statement in statements]
        assert [statement.ageing.owed for statement in statements] == closings
        if nth % 12 == 11 or depth > 1:
            first, second = (book(floor, tmp_path / f"{half}.pdf", statements) for half in "ab")
            assert first == second
            drawn += len(statements)
    assert drawn >= 2 * len(partners)
    assert [floor.shop.accounts.balance(partner.id) for partner in partners] == closings


def book(floor: Floor, path: Path, statements: tuple[PartnerStatement, ...]) -> str:
    """The digest of a month's statements drawn in one file."""
    with AccountBook(path, floor.shop.partner_papers.face()) as papers:
        for statement in statements:
            papers.add(statement, Rupiah(0))
    return sha256(path.read_bytes()).hexdigest()
