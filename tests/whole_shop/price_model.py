"""What a basket costs in the model's shop, line by line, as simple as can be."""

from dataclasses import dataclass, field
from fractions import Fraction

PRICES = {"SEN": 9_990, "KLT": 25_500, "CUK": 20_000}


class Refused(Exception):
    """The model's shop does not sell this."""


@dataclass
class Wish:
    """What somebody wants at the till; vouchers by their number, claims as (reward, points)."""

    goods: list[tuple[str, int]]
    member: int | None = None
    codes: list[str] = field(default_factory=list)
    vouchers: list[int] = field(default_factory=list)
    claims: list[tuple[str, int]] = field(default_factory=list)
    five_percent: bool = False
    cash: bool = False


@dataclass
class ModelVoucher:
    """A voucher: rupiah, or percent up to a cap."""

    amount: int
    percent: int
    cap: int
    first: int
    last: int
    member: int | None
    used_in: int | None = None


@dataclass
class Claimed:
    """What one reward took off each line, and its cost."""

    name: str
    cost: int
    parts: list[int]


@dataclass
class Bill:
    """A priced basket."""

    nets: list[int]
    paid_pieces: list[int]
    used: set[str]
    claimed: list[Claimed]
    vouchers: list[int]
    """Those that took something off; the others wait for another sale."""


def spread(cut: int, values: list[int]) -> list[int]:
    """`cut` over lines in proportion to what they cost; the odd rupiah to the largest fractions."""
    if cut == 0:
        return [0] * len(values)
    exact = [Fraction(cut * value, sum(values)) for value in values]
    parts = [int(part) for part in exact]
    most = sorted(range(len(values)), key=lambda at: parts[at] - exact[at])
    for at in most[: cut - sum(parts)]:
        parts[at] += 1
    return parts


class Till:
    """One basket while it becomes cheaper."""

    def __init__(self, wish: Wish, auto: set[str]) -> None:
        self.codes = [code for code, _ in wish.goods]
        self.pieces = [count for _, count in wish.goods]
        self.values = [PRICES[code] * count for code, count in wish.goods]
        self.wish = wish
        self.used: set[str] = set()
        start = sum(self.values)
        klt = sum(count for code, count in wish.goods if code == "KLT")
        self.runs = {
            name
            for name, holds in {
                "kulit": klt >= 2,
                "banyak": start >= 100_000,
                "kerja": klt >= 1,
                "delapan": True,
                "lima": True,
                "sepuluh": True,
                "gratis": "SEN" in self.codes,
                "ganda": "SEN" in self.codes,
            }.items()
            if holds and (name in auto or name.upper() in wish.codes)
        }

    def take(self, parts: list[int]) -> list[int]:
        self.values = [value - part for value, part in zip(self.values, parts, strict=True)]
        return parts

    def free(self, code: str, count: int) -> list[int]:
        """Pieces of one item for nothing."""
        parts = [0] * len(self.codes)
        if code in self.codes:
            at = self.codes.index(code)
            some = min(count, self.pieces[at])
            parts[at] = self.values[at] * some // self.pieces[at] if some else 0
            self.pieces[at] -= some
        return self.take(parts)

    def only(self, code: str) -> list[int]:
        return [value if each == code else 0 for each, value in zip(self.codes, self.values, strict=True)]

    def promote(self) -> None:
        """Promotions that take money off: chosen goods, the best percent on the whole, then rupiah."""
        at_first = sum(self.values)
        percents = {"banyak": at_first * 5 // 100, "delapan": min(at_first * 8 // 100, 15_000)}
        running = {name: worth for name, worth in percents.items() if name in self.runs}
        if "kulit" in self.runs:
            self.take(spread(sum(self.only("KLT")) // 10, self.only("KLT")))
        if running:
            left = sum(self.values)
            best = max(running, key=lambda name: running[name])
            self.take(
                spread(left * 5 // 100 if best == "banyak" else min(left * 8 // 100, 15_000), self.values)
            )
        if "lima" in self.runs and sum(self.values):
            self.take(spread(min(5_000, sum(self.values)), self.values))
            self.used.add("lima")

    def vouch(self, voucher: ModelVoucher) -> bool:
        """Whether the voucher took anything off."""
        left = sum(self.values)
        cut = (
            min(left * voucher.percent // 100, voucher.cap) if voucher.percent else min(voucher.amount, left)
        )
        self.take(spread(cut, self.values))
        return cut > 0

    def claim(self, name: str, points: int) -> Claimed:
        """A reward that takes money off."""
        left, cost = sum(self.values), {"potong": 20, "persen": 30, "termurah": 10}.get(name, 0)
        if left == 0:
            raise Refused("nothing left to pay")
        if name == "potong":
            parts = spread(min(7_000, left), self.values)
        elif name == "persen":
            parts = spread(min(left * 15 // 100, 12_000), self.values)
        elif name == "termurah":
            parts = self._half_of_the_cheapest()
        else:
            cut = min(points * 37, left)
            parts, cost = spread(cut, self.values), -(-cut // 37)
        if not any(parts):
            raise Refused("a reward for nothing")
        return Claimed(name, cost, self.take(parts))

    def _half_of_the_cheapest(self) -> list[int]:
        parts = [0] * len(self.codes)
        prices = [
            (value // count, at)
            for at, (value, count) in enumerate(zip(self.values, self.pieces, strict=True))
            if value and count
        ]
        if prices:
            price, at = min(prices)
            parts[at] = price // 2
        return parts


def bill(wish: Wish, auto: set[str], vouchers: list[ModelVoucher]) -> Bill:
    """The basket priced; raises Refused for a reward that gives nothing."""
    till = Till(wish, auto)
    if "gratis" in till.runs:
        count = sum(pieces for code, pieces in wish.goods if code == "SEN")
        till.free("SEN", min(count // 4, 2))
    gifts = [Claimed(name, 15, till.free("CUK", 1)) for name, _ in wish.claims if name == "cuko"]
    if not all(any(gift.parts) for gift in gifts):
        raise Refused("no cuko to give")
    paid = list(till.pieces)
    till.promote()
    if wish.five_percent:
        till.take(spread(sum(till.values) * 5 // 100, till.values))
    vouched = [number for number, voucher in zip(wish.vouchers, vouchers, strict=True) if till.vouch(voucher)]
    used = till.used | (till.runs & {"ganda"})
    claimed = [gifts.pop(0) if name == "cuko" else till.claim(name, points) for name, points in wish.claims]
    return Bill(till.values, paid, used, claimed, vouched)
