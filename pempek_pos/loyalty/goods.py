"""Which goods something applies to, and what it takes off each basket line."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from pempek_pos.money.amount import Rupiah
from pempek_pos.money.sharing import shared

FULL_BP = 10_000


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """A basket line as an offer sees it: pieces not yet free, and what they still cost after earlier
    reductions.
    """

    item_id: str
    pieces: int
    value: Rupiah
    group: str = ""
    """The id of the item's group of the menu."""


@dataclass(frozen=True, slots=True)
class Goods:
    """These items, and the items of these groups of the menu; none named means all goods."""

    items: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()

    @property
    def is_all(self) -> bool:
        """Whether it means everything in the basket."""
        return not self.items and not self.groups

    def hold(self, line: GoodsLine) -> bool:
        """Whether the line is one of them."""
        return self.is_all or line.item_id in self.items or line.group in self.groups


ALL_GOODS = Goods()


def goods_text(goods: Goods) -> str:
    """The goods at rest: canonical JSON, "" for all."""
    if goods.is_all:
        return ""
    return json.dumps({"items": sorted(goods.items), "groups": sorted(goods.groups)})


def goods_from(text: str) -> Goods:
    """The goods read back from what `goods_text` wrote."""
    if not text:
        return ALL_GOODS
    found = json.loads(text)
    return Goods(frozenset(found["items"]), frozenset(found["groups"]))


def value_of(lines: Sequence[GoodsLine], goods: Goods) -> Rupiah:
    """What the lines of these goods still cost."""
    return Rupiah(sum(line.value for line in lines if goods.hold(line)))


def pieces_of(lines: Sequence[GoodsLine], goods: Goods) -> int:
    """How many pieces of these goods still cost something or may."""
    return sum(line.pieces for line in lines if goods.hold(line))


def amount_off(amount: Rupiah, goods: Goods, lines: Sequence[GoodsLine]) -> tuple[Rupiah, ...]:
    """`amount` rupiah by line, never more than the goods still cost (policy R2), shared by value (E2)."""
    return _spread(min(amount, value_of(lines, goods)), goods, lines)


def percent_off(
    percent_bp: int, cap: Rupiah | None, goods: Goods, lines: Sequence[GoodsLine]
) -> tuple[Rupiah, ...]:
    """Basis points of what the goods still cost, floored once, at most `cap`, shared by value (E2)."""
    cut = value_of(lines, goods) * percent_bp // FULL_BP
    return _spread(cut if cap is None else min(cut, cap), goods, lines)


def percent_off_cheapest(
    percent_bp: int, cap: Rupiah | None, goods: Goods, lines: Sequence[GoodsLine]
) -> tuple[Rupiah, ...]:
    """Basis points of the one piece of these goods that costs least but something; floored, at most `cap`."""
    candidates = [
        (line.value // line.pieces, at)
        for at, line in enumerate(lines)
        if goods.hold(line) and line.pieces and line.value
    ]
    shares = [Rupiah(0)] * len(lines)
    if candidates:
        price, at = min(candidates)
        cut = price * percent_bp // FULL_BP
        shares[at] = Rupiah(cut if cap is None else min(cut, cap))
    return tuple(shares)


def cheapest_pieces(count: int, goods: Goods, lines: Sequence[GoodsLine]) -> tuple[int, ...]:
    """Which pieces by line are the `count` cheapest of these goods; fewer where there are fewer."""
    order = sorted(
        (at for at, line in enumerate(lines) if goods.hold(line) and line.pieces),
        key=lambda at: (lines[at].value * 1_000_000 // lines[at].pieces, at),
    )
    chosen = [0] * len(lines)
    for at in order:
        chosen[at] = min(count, lines[at].pieces)
        count -= chosen[at]
    return tuple(chosen)


def worth_of(pieces: Sequence[int], lines: Sequence[GoodsLine]) -> tuple[Rupiah, ...]:
    """What these pieces of each line still cost, floored."""
    return tuple(
        Rupiah(line.value * some // line.pieces if some else 0)
        for some, line in zip(pieces, lines, strict=True)
    )


def lowered(lines: Sequence[GoodsLine], shares: Sequence[Rupiah]) -> list[GoodsLine]:
    """The lines after each became cheaper by its share."""
    return [
        GoodsLine(line.item_id, line.pieces, Rupiah(line.value - share), line.group)
        for line, share in zip(lines, shares, strict=True)
    ]


def freed(lines: Sequence[GoodsLine], pieces: Sequence[int], shares: Sequence[Rupiah]) -> list[GoodsLine]:
    """The lines after pieces became free: a free piece is not made cheaper a second time (policy R7)."""
    return [
        GoodsLine(line.item_id, line.pieces - some, Rupiah(line.value - share), line.group)
        for line, some, share in zip(lines, pieces, shares, strict=True)
    ]


def _spread(cut: int, goods: Goods, lines: Sequence[GoodsLine]) -> tuple[Rupiah, ...]:
    values = [line.value if goods.hold(line) else 0 for line in lines]
    return tuple(Rupiah(part) for part in shared(cut, values)) if cut else (Rupiah(0),) * len(lines)
