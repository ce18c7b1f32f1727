"""The programme and the rewards as their forms show them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pempek_pos.loyalty.programme import Programme
from pempek_pos.loyalty.promotions import Promotion
from pempek_pos.loyalty.rewards import Reward
from pempek_pos.loyalty.vouchers import Voucher
from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class TierForm:
    """A tier as filled in; `percent` multiplies points, 125 is one and a quarter."""

    name: str
    from_spend: int | None
    percent: int | None


@dataclass(frozen=True, slots=True)
class TermsForm:
    """New terms as filled in; None is an empty field."""

    valid_from: date
    rupiah_per_point: int | None
    minimum_spend: int | None
    point_value: int | None
    expiry_months: int | None
    tiers: tuple[TierForm, ...]
    welcome_points: int | None = 0
    referral_points: int | None = 0
    birthday_points: int | None = 0
    stamp_points: int | None = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """What a purchase of `spend` would win at each tier, and until when, by the terms tried out."""

    terms: Programme
    spend: Rupiah
    wins: tuple[tuple[str, Points], ...]
    good_until: date | None


@dataclass(frozen=True, slots=True)
class TermsShown:
    """The terms in force today (None before the first) and those to come."""

    current: Programme | None
    coming: tuple[Programme, ...]


@dataclass(frozen=True, slots=True)
class RewardLine:
    """A reward, and what the menu is called, by id."""

    reward: Reward
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PromotionLine:
    """A promotion, in how many sales it was used, and what the menu is called, by id."""

    promotion: Promotion
    uses: int
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class VoucherLine:
    """A voucher, and the name of the member it is for, "" for anybody."""

    voucher: Voucher
    holder: str = ""
