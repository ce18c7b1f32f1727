"""The shop's books once more, written from the policies alone: members' lots, sales, vouchers and limits."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from tests.whole_shop.member_model import Lot, Member, year_after
from tests.whole_shop.price_model import Bill, Claimed, ModelVoucher, Refused, Wish, bill

SELF_RUNNING = {"kulit", "banyak", "kerja"}
WELCOME, REFERRAL = 25, 50


@dataclass
class Sale:
    """A sale that happened, and how much of it is back."""

    wish: Wish
    member: int | None
    day: int
    bill: Bill
    percent: int
    doubled: bool
    bonuses: list[int]
    bonus: int
    won: int
    balance: int
    due: int
    drawn: list[list[tuple[Lot, int]]]
    back: list[int]
    held: int
    given: list[int]
    money_back: int = 0
    referral: list[int] = field(default_factory=list)

    @property
    def stands(self) -> bool:
        return any(count > back for (_, count), back in zip(self.wish.goods, self.back, strict=True))

    @property
    def spent(self) -> int:
        return sum(claim.cost for claim in self.bill.claimed)

    def part(self, amount: int, line: int) -> int:
        """The part of a line's amount that is back, floored; all of it when all pieces are."""
        return amount * self.back[line] // self.wish.goods[line][1]

    @property
    def net(self) -> int:
        """What is kept of it."""
        return sum(net - self.part(net, line) for line, net in enumerate(self.bill.nets))

    def earns(self) -> int:
        """Points that what is kept earns."""
        rupiah = bonus = 0
        for line, (code, _) in enumerate(self.wish.goods):
            if code != "CUK":
                kept = self.bill.nets[line] - self.part(self.bill.nets[line], line)
                rupiah += kept * (2 if self.doubled and code == "SEN" else 1)
                bonus += self.bonuses[line] - self.part(self.bonuses[line], line)
        return rupiah * self.percent // 100_000 + bonus + (self.bonus if self.stands else 0)


class Shop:
    """Everything the model remembers."""

    def __init__(self, opened: Sequence[tuple[int, date | None]], today: date) -> None:
        """Members with points from before, good to a last day or for ever."""
        self.first = today.toordinal()
        self.known: int | None = None
        self.members = [
            Member(points, [Lot(None, self.first, (ends or date.max).toordinal(), points)])
            for points, ends in opened
        ]
        self.merged: dict[int, int] = {}
        self.brought_by: dict[int, int] = {}
        self.sales: list[Sale] = []
        self.vouchers: list[ModelVoucher] = []

    def sell(self, wish: Wish, today: int) -> Sale:
        """Sell; raises Refused, and then nothing has happened."""
        wish = replace(wish, member=self.who(wish.member))
        member = None if wish.member is None else self.members[wish.member]
        priced = self._priced(wish, today)
        self._check_claims(wish, priced, member, today)
        net = sum(priced.nets)
        kerja = self._weekday(today)
        sale = Sale(
            wish,
            wish.member,
            today,
            priced,
            member.multiplier(today, today) if member else 100,
            "ganda" in priced.used,
            [
                3 * paid if code == "KLT" and kerja else 0
                for (code, _), paid in zip(wish.goods, priced.paid_pieces, strict=True)
            ],
            10 if "SEPULUH" in wish.codes else 0,
            0,
            0,
            net // 100 * 100 if wish.cash else net,
            [],
            [0] * len(wish.goods),
            0,
            [0] * len(priced.claimed),
        )
        number = len(self.sales)
        if member:
            self._let_go(member, today)
            sale.drawn = [member.draw(claim.cost) for claim in priced.claimed]
            self._win(sale, number, today)
        for voucher in priced.vouchers:
            self.vouchers[voucher].used_in = number
        self.sales.append(sale)
        return sale

    def refund(self, number: int, pieces: list[int], today: int) -> tuple[int, int, int, int]:
        """Money, points taken back and given back, and what the member loses for having been brought."""
        sale = self.sales[number]
        was = sale.net
        sale.back = [back + some for back, some in zip(sale.back, pieces, strict=True)]
        net = sum(sale.bill.nets) - sale.net
        by_now = min(net // 100 * 100 if sale.wish.cash else net, sale.due) if sale.stands else sale.due
        money, sale.money_back = by_now - sale.money_back, by_now
        if not sale.stands:
            for voucher in sale.bill.vouchers:
                self.vouchers[voucher].used_in = None
        if (who := self.who(sale.member)) is None:
            return money, 0, 0, 0
        member = self.members[who]
        self._let_go(member, today)
        given = sum(self._claim_back(member, sale, at, today) for at in range(len(sale.given)))
        taken = max(0, sale.held - sale.earns())
        sale.held -= taken
        member.bought.append((today, sale.net - was))
        member.draw(taken, number)
        lost = [] if sale.stands else [self.who(side) for side in sale.referral]
        for part, side in enumerate(lost):
            assert side is not None
            self._let_go(self.members[side], today)
            self.members[side].draw(REFERRAL, (number, part))
        return money, taken, given, REFERRAL * lost.count(who)

    # -- the passing of time ---------------------------------------------------------------------------

    def expire(self, today: int) -> None:
        """Somebody said so: the day is known from now on."""
        for member in self.members:
            member.expire(today)
        self.known = max(today, self.known or 0)

    def _let_go(self, member: Member, today: int) -> None:
        """Along with a deed, unless the clock is more than a week ahead of the last known day (policy X2)."""
        if self._can_trust(today):
            member.expire(today)

    def _good(self, member: Member, today: int) -> int:
        return member.good(today) if self._can_trust(today) else member.balance

    def _can_trust(self, today: int) -> bool:
        return self.known is None or today - self.known <= 7

    # -- members ---------------------------------------------------------------------------------------

    def who(self, member: int | None) -> int | None:
        """Who goes on with a member's card."""
        while member in self.merged:
            member = self.merged[member]
        return member

    def taking_part(self) -> list[int]:
        """Members who were not merged into others."""
        return [number for number in range(len(self.members)) if number not in self.merged]

    def enrol(self, referrer: int | None, today: int) -> None:
        """Somebody new, perhaps brought along."""
        if referrer is not None:
            self.brought_by[len(self.members)] = referrer
        self.members.append(Member())
        self.members[-1].win(WELCOME, Lot(None, today, year_after(today), 0))

    def adjust(self, who: int, points: int, today: int) -> None:
        """Give or take by hand; raises Refused beyond the balance, and then nothing has happened."""
        member = self.members[who]
        if points < 0 and -points > self._good(member, today):
            raise Refused("not so many points")
        self._let_go(member, today)
        if points < 0:
            member.draw(-points)
        else:
            member.win(points, Lot(None, today, year_after(today), 0))

    def merge(self, keep: int, gone: int, today: int) -> None:
        """Two become one; nobody brought themselves along."""
        for who in (keep, gone):
            self._let_go(self.members[who], today)
        self.members[keep].swallow(self.members[gone])
        self.merged[gone] = keep
        for newcomer, referrer in self.brought_by.items():
            if referrer == gone and newcomer != keep:
                self.brought_by[newcomer] = keep

    def join(self, number: int, who: int, today: int) -> None:
        """The member of a finished sale; raises Refused."""
        sale = self.sales[number]
        if sale.member is not None or not sale.stands or today > sale.day + 1 or who in self.merged:
            raise Refused("not joinable")
        member = self.members[who]
        self._let_go(member, today)
        sale.member, sale.percent = who, member.multiplier(sale.day, sale.day - 1)
        self._win(sale, number, today)

    # -- how it is done --------------------------------------------------------------------------------

    def _claim_back(self, member: Member, sale: Sale, at: int, today: int) -> int:
        claim = sale.bill.claimed[at]
        refunded = sum(sale.part(part, line) for line, part in enumerate(claim.parts))
        given = claim.cost * refunded // sum(claim.parts) - sale.given[at]
        member.give_back(sale.drawn[at], sale.given[at], given, today)
        sale.given[at] += given
        return given

    def _win(self, sale: Sale, number: int, today: int) -> None:
        """The award of what is kept, and what is owed for bringing the member along."""
        assert sale.member is not None
        member = self.members[sale.member]
        sale.won = sale.held = sale.earns() if sale.net >= 15_000 else 0
        member.bought.append((today, sale.net))
        member.win(sale.won, Lot(number, today, year_after(sale.day), 0))
        if sale.member in self.brought_by and not self._is_paid(sale.member):
            sides = [sale.member, self.brought_by[sale.member]]
            sale.referral = [side for side in sides if side not in self.merged]
            for part, side in enumerate(sale.referral):
                self.members[side].win(REFERRAL, Lot((number, part), today, year_after(today), 0))
        sale.balance = member.balance

    def _is_paid(self, newcomer: int) -> bool:
        return any(sale.referral[:1] == [newcomer] and sale.stands for sale in self.sales)

    def _priced(self, wish: Wish, today: int) -> Bill:
        for code in wish.codes:
            self._check_code(code, wish.member)
        vouchers = [self.vouchers[number] for number in wish.vouchers]
        for voucher in vouchers:
            owned = voucher.member is None or self.who(voucher.member) == wish.member
            if voucher.used_in is not None or not voucher.first <= today <= voucher.last or not owned:
                raise Refused("voucher")
        auto = {name for name in SELF_RUNNING if self._runs(name, today)}
        if any(name == "termurah" for name, _ in wish.claims):
            bare = replace(wish, claims=[])
            if sum(bill(bare, auto, vouchers).nets) < 30_000:
                raise Refused("minimum spend")
        return bill(wish, auto, vouchers)

    def _runs(self, name: str, today: int) -> bool:
        if name == "kulit":
            return today <= self.first + 60
        return name != "kerja" or self._weekday(today)

    def _weekday(self, today: int) -> bool:
        return date.fromordinal(today).weekday() < 5

    def _check_code(self, code: str, member: int | None) -> None:
        standing = [sale for sale in self.sales if sale.stands and code.lower() in sale.bill.used]
        if code == "LIMA" and len(standing) >= 3:
            raise Refused("limit in all")
        if code == "GANDA" and (member is None or sum(self.who(s.member) == member for s in standing) >= 2):
            raise Refused("limit per member")

    def _check_claims(self, wish: Wish, priced: Bill, member: Member | None, today: int) -> None:
        if not wish.claims:
            return
        if member is None:
            raise Refused("nobody to claim")
        claimed = [name for name, _ in wish.claims]
        most = {"potong": 2, "persen": min(1, 3 - self._claims("persen", wish.member))}
        most["cuko"] = min(1, 5 - self._claims("cuko", None))
        if any(claimed.count(name) > most.get(name, 1) for name in claimed):
            raise Refused("too many claims")
        balance = self._good(member, today)
        if balance < 0 or sum(claim.cost for claim in priced.claimed) > balance:
            raise Refused("points")

    def _claims(self, name: str, member: int | None) -> int:
        standing = [s for s in self.sales if s.stands and (member is None or self.who(s.member) == member)]
        return sum(_count(name, sale.bill.claimed) for sale in standing)


def _count(name: str, claimed: list[Claimed]) -> int:
    return sum(claim.name == name for claim in claimed)
