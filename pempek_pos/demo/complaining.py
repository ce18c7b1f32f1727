"""Takes complaints in and sees them through, in the afternoon of each day."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Final

from pempek_pos.complaints.compensation import Compensation, VoucherTerms
from pempek_pos.complaints.complaint import About, Category, NewComplaint, Remedy, Severity, Step
from pempek_pos.demo import words
from pempek_pos.demo.counter import DemoCounter
from pempek_pos.demo.grievances import LAST, OF_RATING, USUAL, Move, Script
from pempek_pos.errors import ShopError
from pempek_pos.ids import new_id
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.sales.receipt import Receipt
from pempek_pos.sales.refund import LineBack

_OFTEN: Final = 0.3
"""The share of days on which somebody complains."""
_QUIET_END: Final = 9
"""So many days before the last one nothing is left to chance any more."""
_POINTS: Final = Points(100)
_VOUCHER: Final = Rupiah(15_000)
_GOOD_FOR: Final = timedelta(days=30)
_A_MINUTE: Final = timedelta(minutes=1)
_TO_A_LINE: Final = (Category.TASTE, Category.SHORT_OR_WRONG, Category.PACKAGING)


@dataclass(slots=True)
class Case:
    """A complaint under way: what is still to be done, by the story's day."""

    id: str
    script: Script
    sale: Receipt | None
    moves: list[tuple[int, Move]]


class Complaining:
    """Who complains of what, and what comes of it."""

    def __init__(self, counter: DemoCounter, rng: Random) -> None:
        self._counter = counter
        self._at = counter.shop.complaints
        self._rng = rng
        self._cases: list[Case] = []
        self._turn = 0

    def afternoon(self, sold: list[Receipt], nth: int, days: int) -> None:
        """Take every open case on, then take in what is new; nothing waits longer than its script says."""
        known, left = list(self._cases), days - 1 - nth
        for case in known:
            self._take_on(case, nth)
        for before, script in LAST:
            if before == left:
                self._take_in(script, sold, nth)
        if left > _QUIET_END and self._rng.random() < _OFTEN:
            self._take_in(USUAL[self._turn % len(USUAL)], sold, nth)
            self._turn += 1
        for case in self._cases[len(known) :]:
            self._take_on(case, nth)
        self._cases = [case for case in self._cases if case.moves]

    def follow(self, complaint_id: str, nth: int) -> None:
        """See a complaint through that was made of a rating."""
        moves = [(nth + after, move) for after, move in OF_RATING.moves]
        self._cases.append(Case(complaint_id, OF_RATING, None, moves))

    def take_in_today(self, script: Script, sold: list[Receipt]) -> None:
        """Take a complaint in and leave it at that."""
        self._take_in(script, sold, 0)

    def _take_in(self, script: Script, sold: list[Receipt], nth: int) -> None:
        sale = self._sale(script, sold)
        told = words.COMPLAINTS[script.category]
        sour = script.severity is Severity.FOOD_SAFETY
        new = NewComplaint(
            new_id(),
            script.category,
            words.SOUR if sour else self._rng.choice(told),
            self._about(script, sale),
            script.severity,
            self._rng.choice(words.CHANNELS),
            Remedy.UNSAID if self._rng.random() < 0.5 else script.remedy,
            batch="L-0411" if sour else "",
        )
        self._wait()
        self._at.log(self._counter.staff.service, new)
        moves = [(nth + after, move) for after, move in script.moves]
        self._cases.append(Case(new.id, script, sale, moves))

    def _about(self, script: Script, sale: Receipt | None) -> About:
        if script.from_partner:
            partner = self._counter.shop.partners.page_after(0, 1)[0]
            return About(partner_id=partner.id)
        if sale is None:
            caller, phone = self._rng.choice(words.CALLERS)
            return About(caller=caller, phone=phone)
        line_no = sale.lines[0].line_no if script.category in _TO_A_LINE else None
        return About(sale_id=sale.id, line_no=line_no)

    def _sale(self, script: Script, sold: list[Receipt]) -> Receipt | None:
        """A sale of the day, a member's where there is one."""
        if script.from_partner or script.from_nobody or not sold:
            return None
        members = [sale for sale in sold if sale.member is not None]
        return self._rng.choice(members or sold)

    def _take_on(self, case: Case, nth: int) -> None:
        while case.moves and case.moves[0][0] <= nth:
            _, move = case.moves.pop(0)
            self._wait()
            self._move(case, move)

    def _move(self, case: Case, move: Move) -> None:
        if move is Move.ACCEPT:
            self._close(case)
            return
        steps = {
            Move.ACKNOWLEDGE: (self._at.acknowledge, words.ACKNOWLEDGED),
            Move.INVESTIGATE: (self._at.investigate, words.FOUND),
            Move.OFFER: (self._at.offer, words.OFFERS),
            Move.REFUSE: (self._at.refuse, words.REFUSED),
            Move.WAIT: (self._at.wait, words.WAITS),
            Move.ESCALATE: (self._at.escalate, words.FOUND),
            Move.REOPEN: (self._at.reopen, words.AGAIN),
        }
        take, notes = steps[move]
        take(self._counter.staff.service, case.id, Step(new_id(), self._rng.choice(notes)))

    def _close(self, case: Case) -> None:
        """Give what the script says, or a voucher where that cannot be given any more."""
        manager = self._counter.staff.manager
        try:
            self._at.resolve(manager, case.id, self._compensation(case))
        except ShopError:
            self._at.resolve(manager, case.id, self._voucher())
        self._counter.printed(manager)

    def _compensation(self, case: Case) -> Compensation:
        remedy, sale = case.script.remedy, case.sale
        if remedy is Remedy.POINTS and sale is not None and sale.member is not None:
            return Compensation(new_id(), remedy, points=_POINTS)
        if remedy is Remedy.REFUND and sale is not None:
            return Compensation(new_id(), remedy, back=(LineBack(sale.lines[0].line_no, 1),))
        if remedy is Remedy.REPLACEMENT and sale is not None:
            return Compensation(new_id(), remedy, goods=((sale.lines[0].item_id, 1),))
        if remedy is Remedy.APOLOGY:
            return Compensation(new_id(), remedy)
        return self._voucher()

    def _voucher(self) -> Compensation:
        terms = VoucherTerms(self._counter.clock.today() + _GOOD_FOR, _VOUCHER)
        return Compensation(new_id(), Remedy.VOUCHER, voucher=terms)

    def _wait(self) -> None:
        """A deed takes a minute."""
        self._counter.clock.reach(self._counter.clock.now() + _A_MINUTE)
