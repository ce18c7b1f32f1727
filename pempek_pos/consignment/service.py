"""The commands and queries of consignment: goods are left, counted, billed where sold, taken back."""

from collections.abc import Iterable, Sequence
from datetime import date

from pempek_pos.audit.actor import Actor
from pempek_pos.audit.service import AuditService
from pempek_pos.catalog.item import Item
from pempek_pos.catalog.service import CatalogService
from pempek_pos.clock import Clock
from pempek_pos.consignment import store
from pempek_pos.consignment.goods import (
    LONGEST_NOTE,
    MOST_LINES,
    ConsignmentNote,
    CountedLine,
    Counting,
    Leaving,
    Move,
    MoveKind,
    NoteKind,
    OutThere,
)
from pempek_pos.consignment.shelf import layers_of, moves_of, out_there
from pempek_pos.errors import NotFound, Unusable
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Rupiah
from pempek_pos.partners.account_service import AccountsService
from pempek_pos.partners.paper import PaperKind
from pempek_pos.partners.service import PartnersService
from pempek_pos.sales.basket import MOST_PIECES, Basket, BasketLine, NotForSale
from pempek_pos.sales.service import SalesService
from pempek_pos.staff.rights import Right, check_may
from pempek_pos.storage.database import Database
from pempek_pos.text import line_from


class ConsignmentService:
    """The shelves of partners' shops that hold our goods."""

    def __init__(
        self,
        database: Database,
        audit: AuditService,
        clock: Clock,
        catalog: CatalogService,
        partners: tuple[PartnersService, AccountsService],
        sales: SalesService,
    ) -> None:
        self._db = database
        self._audit = audit
        self._clock = clock
        self._catalog = catalog
        self._partners, self._accounts = partners
        self._sales = sales

    # -- reading ---------------------------------------------------------------------------------------

    def note(self, note_id: str) -> ConsignmentNote:
        """A note as stored; raises NotFound."""
        if found := store.note(self._db, note_id):
            return found
        raise NotFound("consignment note", note_id)

    def notes(self, partner_id: str, limit: int = 50) -> tuple[ConsignmentNote, ...]:
        """A partner's notes, newest first."""
        return store.notes_of(self._db, partner_id, limit)

    def out_there(self, partner_id: str, on: date | None = None) -> tuple[OutThere, ...]:
        """What is out there by item and agreed price at the end of a day, today unless said."""
        return out_there(store.moves_until(self._db, partner_id, on or self._clock.today()))

    def worth(self, partner_ids: Sequence[str], on: date | None = None) -> dict[str, Rupiah]:
        """By partner: what is out there at the agreed prices at the end of a day, today unless said."""
        return store.worth(self._db, partner_ids, on or self._clock.today()) if partner_ids else {}

    # -- commands --------------------------------------------------------------------------------------

    def leave(self, by: Actor, leaving: Leaving) -> ConsignmentNote:
        """Leave goods with a partner at their prices of today, once per id; they are not sold yet.

        Raises NotAllowed, NotFound, PartnerNotBuying, NotForSale, Unusable.
        """
        check_may(by, Right.CONSIGN)
        if known := store.note(self._db, leaving.id):
            return known
        text = line_from(leaving.note, "note", LONGEST_NOTE, least=0)
        _check_lines([(line.item_id, line.best_before) for line in leaving.lines])
        for line in leaving.lines:
            _check_pieces(line.pieces, least=1)
        with self._audit.command(
            by, "leave goods", leaving.id, partner=leaving.partner_id, pieces=_total(leaving)
        ):
            self._accounts.moves.hold(leaving.partner_id)
            self._partners.buying(leaving.partner_id)
            prices = self._prices(leaving.partner_id, {line.item_id for line in leaving.lines})
            moves = [
                Move(line.item_id, prices[line.item_id], MoveKind.LEFT, line.pieces, line.best_before)
                for line in leaving.lines
            ]
            self._write(by, (leaving.id, leaving.partner_id, NoteKind.LEFT, text), moves)
        return self.note(leaving.id)

    def count(self, by: Actor, counting: Counting) -> ConsignmentNote:
        """Count a partner's shelf, once per id: what is missing was sold and is billed at the prices agreed
        when it was left, the oldest first; what is taken back or expired leaves the shelf unbilled.

        Raises NotAllowed, NotFound, Unusable, MoreThanOutThere, TillClosed.
        """
        check_may(by, Right.CONSIGN)
        if known := store.note(self._db, counting.id):
            return known
        text = line_from(counting.note, "note", LONGEST_NOTE, least=0)
        _check_lines([line.item_id for line in counting.lines])
        for line in counting.lines:
            for pieces in (line.counted, line.taken_back, line.expired):
                _check_pieces(pieces, least=0)
        with self._audit.command(by, "count shelf", counting.id, partner=counting.partner_id):
            self._partners.partner(counting.partner_id)
            self._sales.hold_shift(by.till)
            self._accounts.moves.hold(counting.partner_id)
            moves = self._found(counting)
            sale_id = self._bill(by, counting.partner_id, moves)
            self._write(by, (counting.id, counting.partner_id, NoteKind.COUNTED, text), moves, sale_id)
        return self.note(counting.id)

    # -- steps -----------------------------------------------------------------------------------------

    def _prices(self, partner_id: str, item_ids: Iterable[str]) -> dict[str, Rupiah]:
        items = [self._catalog.item(item_id) for item_id in sorted(item_ids)]
        return {item.id: _price_of(item) for item in self._sales.priced_for(partner_id, items)}

    def _found(self, counting: Counting) -> list[Move]:
        gone = store.moves_until(self._db, counting.partner_id, self._clock.today())
        layers = layers_of((day, line.move) for day, line in gone)

        def moves(line: CountedLine) -> tuple[Move, ...]:
            return moves_of(line, self._catalog.item(line.item_id).name, layers)

        return [move for line in counting.lines for move in moves(line)]

    def _bill(self, by: Actor, partner_id: str, moves: Sequence[Move]) -> str | None:
        """Bill what was sold; the sale's id, None where nothing was."""
        sold = [move for move in moves if move.kind is MoveKind.SOLD]
        if not sold:
            return None
        partner = self._partners.partner(partner_id)
        lines = tuple(
            _basket_line(self._catalog.item(move.item_id), -move.pieces, move.unit_price) for move in sold
        )
        return self._sales.bill_consigned(by, Basket(new_id(), lines, partner_id=partner.id)).id

    def _write(
        self,
        by: Actor,
        about: tuple[str, str, NoteKind, str],
        moves: Sequence[Move],
        sale_id: str | None = None,
    ) -> None:
        """Write a note down with its number; `about` is its id, partner, kind and text."""
        note_id, partner_id, kind, text = about
        number = self._accounts.moves.number_paper(PaperKind.CONSIGNMENT_NOTE, note_id, partner_id)
        note = ConsignmentNote(note_id, number, partner_id, kind, self._clock.today(), text, sale_id, ())
        store.add(self._db, note, moves, self._clock.now(), by.staff_id)


def _check_lines(keys: Sequence[object]) -> None:
    if not keys:
        raise Unusable("consigned goods", "", "needed", 1)
    if len(keys) > MOST_LINES:
        raise Unusable("consigned goods", str(len(keys)), "at most", MOST_LINES)
    if len(set(keys)) < len(keys):
        raise Unusable("consigned goods", "", "each once")


def _check_pieces(pieces: int, least: int) -> None:
    if pieces < least:
        raise Unusable("pieces", str(pieces), "at least", least)
    if pieces > MOST_PIECES:
        raise Unusable("pieces", str(pieces), "at most", MOST_PIECES)


def _total(leaving: Leaving) -> int:
    return sum(line.pieces for line in leaving.lines)


def _price_of(item: Item) -> Rupiah:
    if item.price is None or not item.active:
        raise NotForSale(item.code, item.name)
    return item.price


def _basket_line(item: Item, pieces: int, price: Rupiah) -> BasketLine:
    return BasketLine(item.id, item.code, item.name, item.unit, pieces, price, item.earns_points)
