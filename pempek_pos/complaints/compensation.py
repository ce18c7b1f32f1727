"""What a customer is given when a complaint is closed, what it costs, and who may give it (K5)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.complaint import LONGEST_NOTE, Complaint, Remedy
from pempek_pos.errors import Unusable
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.money.amount import LARGEST, Points, Rupiah
from pempek_pos.sales.refund import LineBack
from pempek_pos.text import line_from

MOST_POINTS: Final = 100_000
MOST_PIECES: Final = 1_000
_MOST_GOODS: Final = 50


@dataclass(frozen=True, slots=True)
class VoucherTerms:
    """What a voucher takes off: an amount, or a share up to its cap; good from today to `valid_to`."""

    valid_to: date
    amount: Rupiah = Rupiah(0)
    percent_bp: int = 0
    cap: Rupiah | None = None
    minimum_spend: Rupiah = Rupiah(0)

    @property
    def most(self) -> Rupiah:
        """The most it can take off."""
        return (self.cap or Rupiah(0)) if self.percent_bp else self.amount


@dataclass(frozen=True, slots=True)
class Compensation:
    """What is given, by its own id; of the rest only what belongs to its kind counts."""

    id: str
    kind: Remedy
    points: Points = Points(0)
    voucher: VoucherTerms | None = None
    back: tuple[LineBack, ...] = ()
    """Lines of the sale that come back, for a refund."""
    goods: tuple[tuple[str, int], ...] = ()
    """Items and pieces that are given anew, for a replacement."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Worth:
    """What a compensation costs the shop; `limit` None is no limit, above it a second person approves."""

    cost: Rupiah
    limit: Rupiah | None

    @property
    def needs_second(self) -> bool:
        """Whether somebody else has to approve."""
        return self.limit is not None and self.cost > self.limit


@dataclass(frozen=True, slots=True)
class GoodsGiven:
    """Pieces of an item given anew, at the price of that day."""

    item_id: str
    name: str
    pieces: int
    price: Rupiah


@dataclass(frozen=True, slots=True)
class Given:
    """What was given in a round; `source` is the voucher's or the refund's id, or the entry's source of
    points; `label` the voucher's code or the refund's number.
    """

    round: int
    kind: Remedy
    points: Points
    cost: Rupiah
    source: str | None
    label: str
    goods: tuple[GoodsGiven, ...]
    at: datetime
    by: str
    approved_by: str


Limits = Mapping[Role, Rupiah | None]
STARTING_LIMITS: Final[Limits] = {
    Role.CUSTOMER_SERVICE: Rupiah(50_000),
    Role.OPERATIONS_MANAGER: Rupiah(500_000),
    Role.OWNER: None,
}
"""Until the owner sets others; who is not named gives nothing alone."""


def limit_of(limits: Limits, role: Role) -> Rupiah | None:
    """Up to what a role gives alone; None is no limit."""
    return limits.get(role, Rupiah(0))


def checked_compensation(wanted: Compensation, complaint: Complaint) -> Compensation:
    """`wanted` with only what belongs to its kind, if this complaint can be closed with it.

    Raises Unusable.
    """
    bare = Compensation(wanted.id, wanted.kind, note=line_from(wanted.note, "note", LONGEST_NOTE, least=0))
    match wanted.kind:
        case Remedy.APOLOGY:
            return bare
        case Remedy.POINTS:
            return replace(bare, points=_points(wanted, complaint))
        case Remedy.VOUCHER:
            return replace(bare, voucher=_voucher(wanted))
        case Remedy.REFUND:
            return replace(bare, back=_back(wanted, complaint))
        case Remedy.REPLACEMENT:
            return replace(bare, goods=_goods(wanted))
        case _:
            raise Unusable("compensation", "", "needed", 1)


def voucher_of(wanted: Compensation, complaint: Complaint, today: date) -> Voucher:
    """The voucher to issue: for the complaint's member, where it has one who was not forgotten since."""
    terms = wanted.voucher
    assert terms is not None
    return Voucher(
        id=wanted.id,
        code="",
        kind=VoucherKind.PERCENT_OFF if terms.percent_bp else VoucherKind.AMOUNT_OFF,
        valid_from=today,
        valid_to=terms.valid_to,
        cause=Cause.COMPLAINT,
        reason=complaint.label,
        amount=Rupiah(0) if terms.percent_bp else terms.amount,
        percent_bp=terms.percent_bp,
        cap=terms.cap if terms.percent_bp else None,
        minimum_spend=terms.minimum_spend,
        member_id=complaint.about.member_id if complaint.who else None,
    )


def facts_of(given: Given) -> tuple[tuple[str, str], ...]:
    """What a complaint's story tells of what was given."""
    facts = (("kind", given.kind.value), ("cost", str(given.cost)), ("label", given.label))
    return (*(fact for fact in facts if fact[1]), *((("points", str(given.points)),) if given.points else ()))


def checked_limits(limits: Limits) -> Limits:
    """`limits` if they are amounts; raises Unusable."""
    for limit in limits.values():
        if limit is not None and not 0 <= limit <= LARGEST:
            raise Unusable("compensation limit", str(limit), "at most", LARGEST)
    return dict(limits)


def limits_written(limits: Limits) -> str:
    """The limits as kept."""
    return json.dumps({role.value: limit for role, limit in limits.items()}, sort_keys=True)


def limits_read(text: str) -> Limits:
    """The limits that were kept."""
    kept = json.loads(text).items()
    return {Role(role): None if limit is None else Rupiah(limit) for role, limit in kept}


def _points(wanted: Compensation, complaint: Complaint) -> Points:
    if complaint.about.member_id is None:
        raise Unusable("member", "", "needed", 1)
    if not 1 <= wanted.points <= MOST_POINTS:
        raise Unusable("points", str(wanted.points), "points between 1 and", MOST_POINTS)
    return wanted.points


def _voucher(wanted: Compensation) -> VoucherTerms:
    """A share without a cap would cost nobody knows what."""
    if wanted.voucher is None:
        raise Unusable("voucher", "", "needed", 1)
    if wanted.voucher.percent_bp and wanted.voucher.cap is None:
        raise Unusable("cap", "", "needed", 1)
    return wanted.voucher


def _back(wanted: Compensation, complaint: Complaint) -> tuple[LineBack, ...]:
    if complaint.about.sale_id is None:
        raise Unusable("sale", "", "needed", 1)
    return wanted.back


def _goods(wanted: Compensation) -> tuple[tuple[str, int], ...]:
    if not wanted.goods:
        raise Unusable("item", "", "needed", 1)
    if len({item_id for item_id, _ in wanted.goods}) < len(wanted.goods):
        raise Unusable("item", "", "each once")
    if len(wanted.goods) > _MOST_GOODS:
        raise Unusable("item", str(len(wanted.goods)), "at most", _MOST_GOODS)
    for _, pieces in wanted.goods:
        if not 1 <= pieces <= MOST_PIECES:
            raise Unusable("pieces", str(pieces), "pieces between 1 and", MOST_PIECES)
    return wanted.goods
