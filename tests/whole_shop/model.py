"""The shop's books once more, written from the policies alone: members' lots, sales, vouchers and limits."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.whole_shop.price_model import Bill, Claimed, ModelVoucher, Refused, Wish, bill

SELF_RUNNING = {"kulit", "banyak", "kerja"}


@dataclass(eq=False)
class Lot:
    """Points won together; days are ordinals."""

    sale: int | None
    won: int
    ends: int
    left: int
    expired: bool = False


@dataclass
class Member:
    """One member's points and purchases."""

    balance: int = 0
    lots: list[Lot] = field(default_factory=list)
    bought: list[tuple[int, int]] = field(default_factory=list)

    def expire(self, today: int) -> None:
        for lot in self.lots:
            if lot.ends < today and lot.left:
                self.balance -= lot.left
                lot.left, lot.expired = 0, True

    def good(self, today: int) -> int:
        """The balance once overdue points are gone."""
        return self.balance - sum(lot.left for lot in self.lots if lot.ends < today)

    def multiplier(self, today: int) -> int:
        """In percent, by what was bought in the trailing year."""
        since = _year_before(today)
        bought = sum(net for day, net in self.bought if since < day <= today)
        return 150 if bought >= 5_000_000 else 125 if bought >= 1_000_000 else 100

    def win(self, points: int, lot: Lot) -> None:
        """A debt takes its part first."""
        settled = min(points, max(0, -self.balance))
        self.balance += points
        lot.left = points - settled
        self.lots.append(lot)

    def draw(self, points: int, own: int | None = None) -> list[tuple[Lot, int]]:
        """Out of the own lot, then of those that end first, then the older; what is missing is debt."""
        drawn = []
        self.balance -= points
        for lot in sorted(self.lots, key=lambda lot: (own is None or lot.sale != own, lot.ends, lot.won)):
            part = min(lot.left, points)
            if part:
                lot.left -= part
                points -= part
                drawn.append((lot, part))
        return drawn

    def give_back(self, drawn: list[tuple[Lot, int]], before: int, points: int, today: int) -> None:
        """Where they came from, drawn last first; what has expired comes back for thirty days."""
        skip = before + min(points, max(0, -self.balance))
        want, late = before + points - skip, 0
        self.balance += points
        for lot, part in reversed(drawn):
            passed = min(skip, part)
            skip -= passed
            some = min(part - passed, want)
            want -= some
            if lot.ends < today or lot.expired:
                late += some
            else:
                lot.left += some
        if late:
            self.lots.append(Lot(None, today, today + 30, late))

    def lots_left(self) -> dict[tuple[int, int], int]:
        """By last day and day won."""
        left: dict[tuple[int, int], int] = {}
        for lot in self.lots:
            if lot.left:
                left[lot.ends, lot.won] = left.get((lot.ends, lot.won), 0) + lot.left
        return left


@dataclass
class Sale:
    """A sale that happened, and how much of it is back."""

    wish: Wish
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

    @property
    def stands(self) -> bool:
        return any(count > back for (_, count), back in zip(self.wish.goods, self.back, strict=True))

    @property
    def spent(self) -> int:
        return sum(claim.cost for claim in self.bill.claimed)

    def part(self, amount: int, line: int) -> int:
        """The part of a line's amount that is back, floored; all of it when all pieces are."""
        return amount * self.back[line] // self.wish.goods[line][1]

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
        self.members = [
            Member(points, [Lot(None, self.first, (ends or date.max).toordinal(), points)])
            for points, ends in opened
        ]
        self.sales: list[Sale] = []
        self.vouchers: list[ModelVoucher] = []

    def sell(self, wish: Wish, today: int) -> Sale:
        """Sell; raises Refused, and then nothing has happened."""
        member = None if wish.member is None else self.members[wish.member]
        priced = self._priced(wish, today)
        self._check_claims(wish, priced, member, today)
        net = sum(priced.nets)
        kerja = self._weekday(today)
        sale = Sale(
            wish,
            priced,
            member.multiplier(today) if member else 100,
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
            self._move(member, sale, number, today)
        for voucher in wish.vouchers:
            self.vouchers[voucher].used_in = number
        self.sales.append(sale)
        return sale

    def refund(self, number: int, pieces: list[int], today: int) -> tuple[int, int, int]:
        """Money, points taken back and points given back."""
        sale = self.sales[number]
        was = sum(sale.part(net, line) for line, net in enumerate(sale.bill.nets))
        sale.back = [back + some for back, some in zip(sale.back, pieces, strict=True)]
        net = sum(sale.part(net, line) for line, net in enumerate(sale.bill.nets))
        by_now = min(net // 100 * 100 if sale.wish.cash else net, sale.due) if sale.stands else sale.due
        money, sale.money_back = by_now - sale.money_back, by_now
        if not sale.stands:
            for voucher in sale.wish.vouchers:
                self.vouchers[voucher].used_in = None
        if sale.wish.member is None:
            return money, 0, 0
        member = self.members[sale.wish.member]
        member.expire(today)
        given = sum(self._claim_back(member, sale, at, today) for at in range(len(sale.given)))
        taken = max(0, sale.held - sale.earns())
        sale.held -= taken
        member.bought.append((today, was - net))
        member.draw(taken, number)
        return money, taken, given

    def _claim_back(self, member: Member, sale: Sale, at: int, today: int) -> int:
        claim = sale.bill.claimed[at]
        refunded = sum(sale.part(part, line) for line, part in enumerate(claim.parts))
        given = claim.cost * refunded // sum(claim.parts) - sale.given[at]
        member.give_back(sale.drawn[at], sale.given[at], given, today)
        sale.given[at] += given
        return given

    def _move(self, member: Member, sale: Sale, number: int, today: int) -> None:
        member.expire(today)
        sale.drawn = [member.draw(claim.cost) for claim in sale.bill.claimed]
        net = sum(sale.bill.nets)
        sale.won = sale.held = sale.earns() if net >= 15_000 else 0
        member.bought.append((today, net))
        member.win(sale.won, Lot(number, today, _year_after(today), 0))
        sale.balance = member.balance

    def _priced(self, wish: Wish, today: int) -> Bill:
        for code in wish.codes:
            self._check_code(code, wish.member)
        vouchers = [self.vouchers[number] for number in wish.vouchers]
        for voucher in vouchers:
            owned = voucher.member is None or voucher.member == wish.member
            if voucher.used_in is not None or not voucher.first <= today <= voucher.last or not owned:
                raise Refused("voucher")
        auto = {name for name in SELF_RUNNING if self._runs(name, today)}
        if any(name == "termurah" for name, _ in wish.claims):
            bare = Wish(wish.goods, codes=wish.codes, five_percent=wish.five_percent)
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
        if code == "GANDA" and (member is None or sum(s.wish.member == member for s in standing) >= 2):
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
        balance = member.good(today)
        if balance < 0 or sum(claim.cost for claim in priced.claimed) > balance:
            raise Refused("points")

    def _claims(self, name: str, member: int | None) -> int:
        standing = [s for s in self.sales if s.stands and (member is None or s.wish.member == member)]
        return sum(_count(name, sale.bill.claimed) for sale in standing)


def _count(name: str, claimed: list[Claimed]) -> int:
    return sum(claim.name == name for claim in claimed)


def _year_before(today: int) -> int:
    day = date.fromordinal(today)
    if (day.month, day.day) == (2, 29):
        return date(day.year - 1, 2, 28).toordinal()
    return day.replace(year=day.year - 1).toordinal()


def _year_after(today: int) -> int:
    """The end of the month, twelve months on."""
    day = date.fromordinal(today)
    year, month = (day.year + 1, day.month + 1) if day.month < 12 else (day.year + 2, 1)
    return (date(year, month, 1) - timedelta(days=1)).toordinal()
