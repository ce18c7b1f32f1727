"""How accounts are reckoned: due days, which credit settles which claim, ageing, a month (M1, M3, M4, M5)."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.clock import WIB
from pempek_pos.errors import Unusable
from pempek_pos.money.amount import LARGEST, Rupiah
from pempek_pos.partners.account import (
    AccountEntry,
    AccountKind,
    Claim,
    Credit,
    OverAllocated,
    checked_payment_amount,
    due_day,
    oldest_first,
    spread,
    used_up,
)
from pempek_pos.partners.ageing import Ageing, aged, days_late
from pempek_pos.partners.partner import Partner, PartnerFacts, PartnerId, PartnerState, PartnerTerms
from pempek_pos.partners.statement import AtMonthEnd, statement_of
from pempek_pos.partners.tier_rules import STARTING_RULES

DAY = date(2026, 11, 23)


def claim(name: str, remaining: int, due_in: int = 0, entered_on: date = DAY) -> Claim:
    due = DAY + timedelta(days=due_in)
    return Claim(name, f"F-{name}", entered_on, due, Rupiah(remaining), Rupiah(remaining))


def credit(remaining: int, name: str = "c") -> Credit:
    return Credit(name, "KW", DAY, Rupiah(remaining), Rupiah(remaining))


@pytest.mark.parametrize(
    ("terms", "due"),
    [(0, date(2026, 11, 23)), (7, date(2026, 11, 30)), (14, date(2026, 12, 7)), (30, date(2026, 12, 23))],
)
def test_an_invoice_is_due_after_the_agreed_days_m1(terms: int, due: date) -> None:
    assert due_day(DAY, terms) == due


@pytest.mark.parametrize(
    ("late", "bucket"),
    [(-30, 0), (0, 0), (1, 1), (7, 1), (8, 2), (14, 2), (15, 3), (30, 3), (31, 4), (400, 4)],
)
def test_a_claim_stands_in_the_bucket_of_its_days_past_due_m4(late: int, bucket: int) -> None:
    found = aged([claim("a", 5_000, due_in=-late)], DAY, Rupiah(300))
    assert [at for at, amount in enumerate(found.buckets) if amount] == [bucket]
    assert (found.claimed, found.owed) == (5_000, 4_700)
    assert found.overdue == (5_000 if late > 0 else 0)
    assert days_late(DAY - timedelta(days=late), DAY) == max(0, late)


@given(st.lists(st.tuples(st.integers(-60, 60), st.integers(1, 10**9)), max_size=20))
def test_the_buckets_sum_to_the_open_claims_m4(open_claims: list[tuple[int, int]]) -> None:
    claims = [claim(str(n), amount, days) for n, (days, amount) in enumerate(open_claims)]
    assert sum(aged(claims, DAY).buckets) == sum(amount for _, amount in open_claims)


def test_nothing_open_ages_to_nothing() -> None:
    assert aged([], DAY) == Ageing()


SPREADS: list[tuple[str, int, list[tuple[str, int]], list[tuple[str, int]]]] = [
    ("the oldest first", 150, [], [("old", 100), ("new", 50)]),
    ("the named one first, then the oldest", 150, [("new", 80)], [("new", 80), ("old", 70)]),
    ("a named one whole, the rest to the oldest", 350, [("new", 200)], [("new", 200), ("old", 100)]),
    ("too much stays as credit", 900, [], [("old", 100), ("new", 200)]),
    ("the same one named twice", 60, [("new", 20), ("new", 40)], [("new", 20), ("new", 40)]),
    ("nothing left after the named", 80, [("new", 80)], [("new", 80)]),
]


@pytest.mark.parametrize(
    ("amount", "towards", "parts"), [row[1:] for row in SPREADS], ids=[row[0] for row in SPREADS]
)
def test_a_payment_settles_m3(
    amount: int, towards: list[tuple[str, int]], parts: list[tuple[str, int]]
) -> None:
    claims = [claim("new", 200, due_in=5), claim("old", 100, due_in=-5)]
    named = [(claim_id, Rupiah(part)) for claim_id, part in towards]
    found = spread(credit(amount), claims, named)
    assert [(part.claim_id, part.amount) for part in found] == parts
    assert {part.credit_id for part in found} == {"c"}


def test_a_named_claim_takes_no_more_than_is_open_and_no_more_than_was_paid_m3() -> None:
    claims = [claim("a", 100), claim("b", 100)]
    with pytest.raises(OverAllocated) as over:
        spread(credit(500), claims, [("a", Rupiah(101))])
    assert (over.value.label, over.value.open_amount) == ("F-a", 100)
    for towards in ([("a", Rupiah(60)), ("b", Rupiah(50))], [("x", Rupiah(1))], [("a", Rupiah(0))]):
        with pytest.raises(Unusable):
            spread(credit(100), claims, towards)


def test_of_claims_due_on_one_day_the_earlier_entered_is_settled_first() -> None:
    late, early = claim("b", 1, entered_on=DAY), claim("a", 1, entered_on=DAY - timedelta(days=1))
    assert oldest_first([late, early]) == [early, late]


def test_credit_that_lies_there_settles_a_new_claim_the_oldest_first() -> None:
    parts = used_up(claim("a", 100), [credit(70, "first"), credit(70, "second"), credit(5, "third")])
    assert [(part.credit_id, part.amount) for part in parts] == [("first", 70), ("second", 30)]


@pytest.mark.parametrize("amount", [0, -1, LARGEST + 1])
def test_what_cannot_be_paid_is_no_payment(amount: int) -> None:
    with pytest.raises(Unusable):
        checked_payment_amount(amount)
    assert checked_payment_amount(LARGEST) == LARGEST


def entry(kind: AccountKind, amount: int) -> AccountEntry:
    at = datetime(2026, 11, 23, tzinfo=WIB)
    return AccountEntry("e", kind, Rupiah(amount), "s", "", DAY, DAY, "", at)


@given(st.integers(-(10**9), 10**9), st.lists(st.tuples(st.sampled_from(AccountKind), st.integers(1, 10**8))))
def test_a_months_closing_is_its_opening_and_its_entries_m5(
    opening: int, moved: list[tuple[AccountKind, int]]
) -> None:
    adding = {AccountKind.OPENING, AccountKind.INVOICE, AccountKind.REPAYMENT}
    entries = [entry(kind, amount if kind in adding else -amount) for kind, amount in moved]
    terms = PartnerTerms(PriceTier.AGEN)
    who = Partner(PartnerId("p"), 1, PartnerFacts("Toko"), terms, PartnerState.ACTIVE)
    end = AtMonthEnd((), Ageing(), Rupiah(0), STARTING_RULES[PriceTier.AGEN])
    month = statement_of(who, DAY.replace(day=1), Rupiah(opening), entries, end)
    assert month.closing == opening + sum(line.amount for line in entries)
    assert month.closing == (
        opening + month.brought + month.invoices - month.payments - month.credit_notes - month.written_off
    )
