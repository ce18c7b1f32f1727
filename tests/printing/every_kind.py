"""A statement with everything that may stand on one: each kind of entry with its reasons, each reward."""

from datetime import date

from pempek_pos.loyalty.goods import Goods
from pempek_pos.loyalty.programme import STARTING_TIERS, LotView, Standing
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.loyalty.statement import Entry, EntryKind, Extra, MemberOnPaper, Statement, statement_of
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.money.amount import Points, Rupiah


def every_kind() -> Statement:
    """October 2026 with each kind of entry, the reasons that come with it, and rewards of each kind."""
    award = (("base", 57_500), ("tier", "Sahabat"), ("multiplier_bp", 12_500), ("rupiah_per_point", 1_000))
    moved: tuple[tuple[EntryKind, int, str, int, tuple[Because, ...]], ...] = (
        (EntryKind.OPENING, 120, "", 0, (Because(Rule.STAMPS, (("stamps", 12), ("points", 120))),)),
        (EntryKind.WELCOME, 25, "", 0, (Because(Rule.WELCOME, (("points", 25),)),)),
        (
            EntryKind.AWARD,
            121,
            "K1-261003-0042",
            57_500,
            (
                Because(Rule.AWARD, (*award, ("points", 121))),
                Because(Rule.CAMPAIGN, (("campaigns", "Sabtu Ceria"), ("points", 50))),
            ),
        ),
        (EntryKind.REFERRAL, 50, "", 0, (Because(Rule.REFERRAL, (("name", "Budi"), ("points", 50))),)),
        (EntryKind.BIRTHDAY, 30, "", 0, (Because(Rule.BIRTHDAY, (("points", 30),)),)),
        (EntryKind.AWARD, 0, "K1-261009-0007", 8_000, (Because(Rule.BELOW_MINIMUM, (("minimum", 10_000),)),)),
        (EntryKind.REDEMPTION, -100, "Diskon 10%", 0, (Because(Rule.COST, (("cost", 100),)),)),
        (
            EntryKind.AWARD_REVERSAL,
            -20,
            "R-K1-261012-0001",
            -16_000,
            (Because(Rule.TAKEN_BACK, (("taken_back", 20), ("kept", 41_500))),),
        ),
        (
            EntryKind.REDEMPTION_RETURN,
            40,
            "R-K1-261012-0001",
            0,
            (Because(Rule.GRACE, (("points", 40), ("until", "2026-11-11"))),),
        ),
        (EntryKind.MERGE, 75, "", 0, (Because(Rule.MERGED, (("card", "0000-0912-4"),)),)),
        (
            EntryKind.ADJUSTMENT,
            -5,
            "salah hitung",
            0,
            (Because(Rule.ADJUSTED, (("reason", "salah hitung"),)),),
        ),
        (EntryKind.EXPIRY, -28, "", 0, (Because(Rule.EXPIRED, (("won_on", "2025-10-14"), ("points", 28))),)),
    )
    made = tuple(
        Entry(
            f"entry-{number}",
            kind,
            Points(points),
            Rupiah(purchase),
            f"source-{number}",
            label,
            date(2026, 10, 2 + 2 * number),
            why,
        )
        for number, (kind, points, label, purchase, why) in enumerate(moved)
    )
    member = MemberOnPaper("member-1", "Siti Nurhaliza", "0001-2384-3", "0812-••••-1234", date(2025, 3, 14))
    standing = Standing(STARTING_TIERS[1], Rupiah(3_180_000), STARTING_TIERS[2], Rupiah(1_820_000))
    closing = sum(entry.points for entry in made)
    lots = (
        LotView(Points(closing - 200), date(2025, 11, 3), date(2026, 11, 30)),
        LotView(Points(120), date(2026, 3, 4), date(2027, 3, 31)),
        LotView(Points(80), date(2026, 10, 5), date(2027, 10, 31)),
    )
    extra = Extra(lots, standing, rewards())
    return statement_of(member, date(2026, 10, 1), Points(0), made, extra)


def rewards() -> tuple[Reward, ...]:
    """One of each kind on offer."""
    since = date(2026, 1, 1)
    some = Goods(frozenset({"item-1"}))
    off, free, part, points = (
        RewardKind.AMOUNT_OFF,
        RewardKind.FREE_ITEM,
        RewardKind.PERCENT_OFF,
        RewardKind.POINTS_AS_RUPIAH,
    )
    return (
        Reward(
            "r1", "Potongan Rp10.000", off, Points(150), since, Rupiah(10_000), minimum_spend=Rupiah(50_000)
        ),
        Reward("r2", "Cuko 250 ml", free, Points(200), since, item_id="item-5", pieces=1),
        Reward("r3", "Diskon 10%", part, Points(100), since, percent_bp=1_000, cap=Rupiah(20_000)),
        Reward("r4", "Diskon pempek", part, Points(900), since, percent_bp=1_250, goods=some),
        Reward("r5", "Yang termurah", part, Points(1_000), since, percent_bp=5_000, cheapest=True),
        Reward("r6", "Poin jadi rupiah", points, Points(0), since, Rupiah(20)),
    )
