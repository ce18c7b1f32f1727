"""How people pay in the demonstration shop, and how its drawer is counted."""

from random import Random
from typing import Final

from pempek_pos.money.amount import Rupiah
from pempek_pos.money.rounding import CashRounding, cash_rounded
from pempek_pos.sales.tender import Tender, TenderKind
from pempek_pos.till.shift import CashCount

_KINDS: Final = (TenderKind.CASH, TenderKind.QRIS, TenderKind.TRANSFER, TenderKind.CARD)
_SHARES: Final = (46, 40, 7, 7)
_NOTES: Final = (2_000, 5_000, 10_000, 20_000, 50_000, 100_000)
_PILES: Final = (100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100)
_VARIANCES: Final = (0, -1_000, -2_000, 500, 2_000, -5_000)
_VARIANCE_SHARES: Final = (80, 6, 5, 4, 3, 2)


def tenders(net: Rupiah, rng: Random) -> tuple[Tender, ...]:
    """What is handed over for a bill of `net`."""
    if net == 0:
        return ()
    kind = rng.choices(_KINDS, _SHARES)[0]
    if kind is TenderKind.CASH:
        return (_cash(net, rng),)
    if net > 60_000 and rng.random() < 0.04:
        part = Rupiah(net // 20_000 * 10_000)
        return (Tender(kind, part, _reference(kind, rng)), _cash(Rupiah(net - part), rng))
    return (Tender(kind, net, _reference(kind, rng)),)


def counted(expected: Rupiah, rng: Random) -> CashCount:
    """The drawer as it is counted: mostly right, sometimes a little off."""
    amount = max(0, expected + rng.choices(_VARIANCES, _VARIANCE_SHARES)[0])
    pieces = {100: 0}
    for value in _PILES:
        pieces[value], amount = divmod(amount, value)
    return CashCount({value: count for value, count in pieces.items() if count or value == _PILES[-1]})


def _cash(net: Rupiah, rng: Random) -> Tender:
    """Cash to the coin, or rounded up to a note at hand."""
    due = cash_rounded(net, CashRounding.DOWN_100)
    note = rng.choice(_NOTES)
    given = due if rng.random() < 0.3 else -(-due // note) * note
    return Tender(TenderKind.CASH, Rupiah(max(given, 100)))


def _reference(kind: TenderKind, rng: Random) -> str:
    """For cards the last four digits and the approval code (policy P6)."""
    return f"{rng.randint(0, 9_999):04d} {rng.randint(0, 999_999):06d}" if kind is TenderKind.CARD else ""
