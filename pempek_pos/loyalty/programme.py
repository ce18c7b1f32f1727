"""The programme's terms: dated, published once, followed by new ones."""

from dataclasses import dataclass
from datetime import date

from pempek_pos.money.amount import Points, Rupiah


@dataclass(frozen=True, slots=True)
class Tier:
    """A standing: held from `from_spend` of net purchases in the trailing 12 months; points multiply by
    basis points.
    """

    rank: int
    name: str
    from_spend: Rupiah
    multiplier_bp: int


@dataclass(frozen=True, slots=True)
class Programme:
    """The terms in force from a day on; `tiers` rise by rank, the first from Rp0. `expiry_months` 0 means
    never.
    """

    id: str
    valid_from: date
    rupiah_per_point: Rupiah
    minimum_spend: Rupiah
    point_value: Rupiah
    expiry_months: int
    tiers: tuple[Tier, ...]
    welcome_points: Points = Points(0)
    """At enrolment (policy E10)."""
    referral_points: Points = Points(0)
    """To both sides once the new member's first sale is finished (policy E10)."""
    birthday_points: Points = Points(0)
    """On the birthday, with consent to be told of promotions."""
    stamp_points: Points = Points(0)
    """For each stamp of an old paper card; 0 takes none over."""


STARTING_TIERS = (
    Tier(0, "Teman", Rupiah(0), 10_000),
    Tier(1, "Sahabat", Rupiah(1_000_000), 12_500),
    Tier(2, "Keluarga", Rupiah(5_000_000), 15_000),
)


BEFORE_ANY_SALE = date(2000, 1, 1)
"""The first terms hold from here, so that sales brought in from before the program win by them too."""


def starting_programme(programme_id: str, valid_from: date) -> Programme:
    """The default terms a new shop begins with (policies E3, E10, R1, X1, X3)."""
    return Programme(
        programme_id,
        valid_from,
        rupiah_per_point=Rupiah(1_000),
        minimum_spend=Rupiah(0),
        point_value=Rupiah(20),
        expiry_months=12,
        tiers=STARTING_TIERS,
        welcome_points=Points(25),
        referral_points=Points(50),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a member stands: the tier held, the purchases counted, and what the next tier still needs."""

    tier: Tier
    purchases: Rupiah
    next_tier: Tier | None
    missing: Rupiah


@dataclass(frozen=True, slots=True)
class MemberStanding:
    """A member on a day, before whatever happens next: points, standing, and the terms in force."""

    member_id: str
    balance: Points
    standing: Standing
    programme: Programme


@dataclass(frozen=True, slots=True)
class LotView:
    """Points that are still there and the last day they are good on."""

    remaining: Points
    won_on: date
    expires_on: date | None
