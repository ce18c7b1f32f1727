"""Judges the rows of sales.csv: gathers the rows of each sale, and compares sales that are stored already."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pempek_pos.catalog.item import Item
from pempek_pos.catalog.price_list import HIGHEST_PRICE
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.exchange.cells import moment_in, money_in
from pempek_pos.exchange.faults import SaleDiffers, SaleLeftOut, SaleScattered, UnknownItem, UnknownMember
from pempek_pos.exchange.outcome import Doing, Tally
from pempek_pos.exchange.source import SourceRow
from pempek_pos.members.member import MemberId
from pempek_pos.money.amount import LARGEST, rupiah_from, whole_from
from pempek_pos.sales.basket import MOST_PIECES
from pempek_pos.sales.imported import ImportedLine, ImportedSale
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.tender import TenderKind
from pempek_pos.text import cleaned, line_from

REQUIRED = (
    "sale_no", "sold_at", "till", "cashier", "member_no", "item_code", "quantity", "unit_price",
    "line_discount", "tender",
)  # fmt: skip
MOST_LINES = 1_000
_LONGEST_NUMBER = 40
_LONGEST_TILL = 20
_LONGEST_CASHIER = 60
_TENDERS = {kind.value: kind for kind in TenderKind if kind is not TenderKind.ACCOUNT}


@dataclass(frozen=True, slots=True)
class Lists:
    """What a row is looked up in: items by code, members by their number, days with terms, the last day."""

    items: Mapping[str, Item]
    member_numbered: Callable[[str], MemberId | None]
    check_terms: Callable[[date], object]
    """Raises TermsMissing for a day on which no programme was in force."""
    today: date


@dataclass(frozen=True, slots=True)
class SaleHead:
    """What the rows of one sale have in common."""

    number: str
    sold_at: datetime
    till: str
    cashier: str
    member_id: MemberId | None
    tender: TenderKind


@dataclass(frozen=True, slots=True)
class SaleRows:
    """The rows of one sale as they stand together in the file."""

    number: str
    rows: tuple[SourceRow, ...]

    @property
    def part_read(self) -> float:
        """How much of the file is read by now, from 0 to 1."""
        return self.rows[-1].part_read


def number_in(row: SourceRow) -> str:
    """The sale's number as receipts write it, empty where none can be read."""
    return cleaned(row.cells[0]).upper()


def gathered(rows: Iterator[SourceRow]) -> Iterator[SaleRows]:
    """Rows that stand together and name the same sale."""
    waiting: list[SourceRow] = []
    for row in rows:
        if waiting and number_in(row) != number_in(waiting[0]):
            yield SaleRows(number_in(waiting[0]), tuple(waiting))
            waiting = []
        waiting.append(row)
    if waiting:
        yield SaleRows(number_in(waiting[0]), tuple(waiting))


def line_in(row: SourceRow, lists: Lists) -> tuple[SaleHead, ImportedLine]:
    """What one row says; raises Unusable, UnknownItem, UnknownMember."""
    number, sold_at, till, cashier, member_no, code, quantity, price, discount, tender = row.cells
    if (item := lists.items.get(cleaned(code).upper())) is None:
        raise UnknownItem(code[:40])
    pieces = whole_from(quantity, "quantity", 1, MOST_PIECES)
    unit_price = rupiah_from(price, "unit_price", HIGHEST_PRICE)
    off = money_in(discount, "line_discount", pieces * unit_price)
    head = SaleHead(
        line_from(number, "sale_no", _LONGEST_NUMBER).upper(),
        moment_in(sold_at, "sold_at", lists.today),
        line_from(till, "till", _LONGEST_TILL),
        line_from(cashier, "cashier", _LONGEST_CASHIER),
        _member(member_no, lists),
        _tender(tender),
    )
    return head, ImportedLine(
        item.id, item.code, item.name, item.unit, pieces, unit_price, off, item.earns_points
    )


def sale_from(number: str, lines: Sequence[tuple[SaleHead, ImportedLine]], lists: Lists) -> ImportedSale:
    """One sale of its lines; raises SaleScattered where rows disagree, Unusable, TermsMissing."""
    head = lines[0][0]
    for other, _ in lines[1:]:
        if other != head:
            raise SaleScattered(number, _differing(head, other))
    if len(lines) > MOST_LINES:
        raise Unusable("lines", str(len(lines)), "at most", MOST_LINES)
    if head.member_id is not None:
        lists.check_terms(head.sold_at.date())
    if (gross := sum(line.quantity * line.unit_price for _, line in lines)) > LARGEST:
        raise Unusable("amount", str(gross), "at most", LARGEST)
    return ImportedSale(
        head.number, head.sold_at, head.till, head.cashier, head.member_id,
        tuple(line for _, line in lines), head.tender,
    )  # fmt: skip


def same_sale(sale: ImportedSale, receipt: Receipt) -> bool:
    """Whether the stored receipt says what the file says; names of items may have changed since."""
    stored = receipt.member.member_id if receipt.member is not None else None
    return (
        receipt.imported
        and (receipt.sold_at, receipt.till, receipt.cashier) == (sale.sold_at, sale.till, sale.cashier)
        and stored == sale.member_id
        and [taken.kind for taken in receipt.taken] == [sale.tender]
        and [(line.item_id, line.quantity, line.unit_price, line.discount) for line in receipt.lines]
        == [(line.item_id, line.quantity, line.unit_price, line.line_discount) for line in sale.lines]
    )


def judged(found: SaleRows, lists: Lists) -> tuple[ImportedSale | None, list[tuple[int, ShopError]]]:
    """A sale, or what speaks against its rows by their numbers."""
    lines: list[tuple[SaleHead, ImportedLine]] = []
    faults: list[tuple[int, ShopError]] = []
    for row in found.rows:
        try:
            lines.append(line_in(row, lists))
        except ShopError as error:
            faults.append((row.number, error))
    if faults:
        return None, faults
    try:
        return sale_from(found.number, lines, lists), []
    except ShopError as error:
        return None, [(found.rows[0].number, error)]


def _member(text: str, lists: Lists) -> MemberId | None:
    if not text:
        return None
    if (member_id := lists.member_numbered(cleaned(text))) is None:
        raise UnknownMember(text[:40])
    return member_id


def _tender(text: str) -> TenderKind:
    kind = _TENDERS.get(text.strip().lower())
    if kind is None:
        raise Unusable("tender", text[:40], "cash, qris, transfer or card")
    return kind


def _differing(one: SaleHead, other: SaleHead) -> str:
    names = ("sold_at", "till", "cashier", "member_id", "tender")
    return next(name for name in names if getattr(one, name) != getattr(other, name))


class SalePlan:
    """Takes sale by sale and knows in the end which ones to write; a sale is whole or absent."""

    def __init__(self, lists: Lists, stored: Callable[[str], Receipt | None], tally: Tally) -> None:
        self.sales: dict[str, ImportedSale] = {}
        self._lists = lists
        self._stored = stored
        self._tally = tally
        self._seen: dict[str, tuple[Doing, tuple[int, ...]]] = {}

    def take(self, found: SaleRows) -> None:
        """Judge the rows of a sale; one that cannot be taken is a reject, not a stop."""
        self._tally.rows += len(found.rows)
        numbers = tuple(row.number for row in found.rows)
        if found.number in self._seen:
            doing = self._take_back(found.number, numbers)
        else:
            doing = self._judge(found, numbers)
            self._seen[found.number] = (doing, numbers)
        if doing is not Doing.REJECTED:
            self._tally.counts[doing] += 1
        for row in found.rows:
            self._tally.show(row.number, doing, row.cells)

    def _judge(self, found: SaleRows, numbers: tuple[int, ...]) -> Doing:
        sale, faults = judged(found, self._lists)
        stored = self._stored(found.number) if sale is not None else None
        if sale is not None and stored is not None and not same_sale(sale, stored):
            sale, faults = None, [(numbers[0], SaleDiffers(found.number))]
        if sale is None:
            self._reject(found.number, numbers, faults)
            return Doing.REJECTED
        if stored is not None:
            return Doing.UNCHANGED
        self.sales[found.number] = sale
        return Doing.CREATED

    def _take_back(self, number: str, numbers: tuple[int, ...]) -> Doing:
        """Rows of a sale that was met further up: all of them are left out."""
        doing, before = self._seen[number]
        if doing is not Doing.REJECTED:
            self.sales.pop(number, None)
            self._tally.counts[doing] -= 1
            numbers = (*before, *numbers)
            self._seen[number] = (Doing.REJECTED, ())
        self._reject(number, numbers, [(row, SaleScattered(number, "row")) for row in numbers])
        return Doing.REJECTED

    def _reject(self, number: str, rows: Sequence[int], faults: Sequence[tuple[int, ShopError]]) -> None:
        at_fault = dict(faults)
        for row in rows:
            self._tally.reject(row, at_fault.get(row) or SaleLeftOut(number))
