"""Many partners' accounts over two years, written in bulk: an invoice or two a month, paid soon or late."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import WIB, months_later, to_millis
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.partner import Address, NewPartner, Partner, PartnerFacts, PartnerId, PartnerTerms
from pempek_pos.storage.database import Database
from tests.shop_floor import Floor

_AREAS = ("Medan Baru", "Medan Johor", "Helvetia", "Sunggal", "Tembung", "Binjai", "Lubuk Pakam")
_ENTRY = """
INSERT INTO account_entry (id, partner_id, kind, amount, source, part, label, on_day, due_on, note, at,
    by_staff)
VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, '', ?, 'bulk')"""
_ITEM = "INSERT INTO account_item (entry_id, partner_id, due_on, amount, remaining) VALUES (?, ?, ?, ?, ?)"
_PART = """
INSERT INTO account_allocation (claim_id, credit_id, amount, on_day, at, by_staff)
VALUES (?, ?, ?, ?, ?, 'bulk')"""
_BALANCE = "INSERT INTO partner_account (partner_id, balance) VALUES (?, ?)"

Row = tuple[object, ...]


class _Account:
    """One partner's rows in the making."""

    def __init__(self, partner_id: str, dice: Random) -> None:
        self.partner_id = partner_id
        self.entries: list[Row] = []
        self.parts: list[Row] = []
        self.items: dict[str, list[int]] = {}
        self.dues: dict[str, date] = {}
        self.dice = dice

    def enter(self, kind: str, amount: int, day: date, label: str) -> str:
        entry_id, due = new_id(), day + timedelta(days=14 if amount > 0 else 0)
        at = to_millis(datetime.combine(day, time(10), WIB))
        days = (day.isoformat(), due.isoformat())
        self.entries.append((entry_id, self.partner_id, kind, amount, entry_id, label, *days, at))
        self.items[entry_id], self.dues[entry_id] = [amount, amount], due
        return entry_id

    def settle(self, credit_id: str, day: date) -> None:
        at = to_millis(datetime.combine(day, time(11), WIB))
        for claim_id, item in self.items.items():
            part = min(item[1], -self.items[credit_id][1])
            if item[0] > 0 and part > 0:
                item[1] -= part
                self.items[credit_id][1] += part
                self.parts.append((claim_id, credit_id, part, day.isoformat(), at))


def fill(floor: Floor, how_many: int, first: date, months: int) -> list[Partner]:
    """So many partners with `months` of accounts from the month of `first` on."""
    new = [_partner(nth) for nth in range(how_many)]
    floor.shop.partners.take_in(floor.owner, new)
    accounts = [_account(one.id, nth, first, months) for nth, one in enumerate(new)]
    with floor.shop.database.transaction():
        _write(floor.shop.database, accounts)
    return list(floor.shop.partners.page_after(0, how_many))


def _partner(nth: int) -> NewPartner:
    facts = PartnerFacts(f"Mitra Contoh {nth:03d}", "", (Address("", f"Jl. Contoh {nth}", _AREAS[nth % 7]),))
    return NewPartner(PartnerId(new_id()), facts, PartnerTerms(PriceTier.AGEN, Rupiah(9_000_000), 14))


def _account(partner_id: str, nth: int, first: date, months: int) -> _Account:
    account = _Account(partner_id, Random(nth))
    for day, label in _orders(nth, first, months, account.dice):
        account.enter("invoice", account.dice.randrange(100, 20_000) * 100, day, label)
        if account.dice.random() < 0.8:
            later = day + timedelta(days=account.dice.randrange(1, 10))
            paid = account.enter("payment", -account.dice.randrange(100, 22_000) * 100, later, f"KW-{label}")
            account.settle(paid, later)
    return account


def _orders(nth: int, first: date, months: int, dice: Random) -> Iterator[tuple[date, str]]:
    for month in range(months):
        begins = months_later(first.replace(day=1), month)
        for place in range(dice.randint(1, 2)):
            yield begins + timedelta(days=10 * place + dice.randrange(8)), f"F-{nth}-{month}-{place}"


def _write(db: Database, accounts: list[_Account]) -> None:
    db.many(_ENTRY, [row for account in accounts for row in account.entries])
    db.many(
        _ITEM,
        [
            (entry_id, account.partner_id, account.dues[entry_id].isoformat(), amount, left)
            for account in accounts
            for entry_id, (amount, left) in account.items.items()
        ],
    )
    db.many(_PART, [row for account in accounts for row in account.parts])
    sums = [(one.partner_id, sum(left for _, left in one.items.values())) for one in accounts]
    db.many(_BALANCE, sums)
