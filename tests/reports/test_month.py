"""A month's figures: days, categories, members, points and what they are worth, on both engines."""

from datetime import date

from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.statement import MemberOnPaper
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.reports.turnover import Turnover
from pempek_pos.sales.imported import ImportedLine, ImportedSale
from pempek_pos.sales.tender import TenderKind
from tests.fixed_clock import FixedClock
from tests.shop_floor import Floor

NOVEMBER = date(2026, 11, 1)


def test_a_running_month_shows_every_day_up_to_today(floor: Floor, clock: FixedClock) -> None:
    floor.sell(floor.basket(("ADA", 5)))
    clock.move(days=2)
    floor.sell(floor.basket(("KSB", 1), ("BOX", 1)))
    month = floor.shop.reports.month(floor.owner, clock.today())
    assert month.month == NOVEMBER
    assert [day.day.day for day in month.days] == list(range(1, 26))
    assert {day.day.day: day.turnover.net for day in month.days if day.turnover.sales} == {
        23: 20_000,
        25: 42_000,
    }
    assert (month.turnover.net, month.turnover.sales, month.pieces) == (62_000, 2, 7)
    assert [(category.name, category.net) for category in month.categories] == [("Pempek", 62_000)]
    assert sum(item.net for item in month.items) == sum(tender.amount for tender in month.tenders) == 62_000


def test_a_running_month_is_compared_with_the_same_days_of_the_last(floor: Floor, clock: FixedClock) -> None:
    floor.sell(floor.basket(("ADA", 1)))
    clock.move(days=5)
    floor.sell(floor.basket(("ADA", 10)))
    clock.set(date(2026, 12, 25))
    month = floor.shop.reports.month(floor.owner, clock.today())
    assert (month.turnover, month.month_before.net) == (Turnover(), 44_000)
    assert month.month_before_by_now
    assert (month.month_before_by_now.net, month.compared.net) == (4_000, 4_000)
    over = floor.shop.reports.month(floor.owner, NOVEMBER)
    assert (over.month_before_by_now, over.compared, len(over.days)) == (None, Turnover(), 30)


def test_members_and_points_of_a_month(floor: Floor, clock: FixedClock) -> None:
    siti, ucok = floor.member(points=100), floor.member("Ucok")
    reward = floor.reward(RewardKind.AMOUNT_OFF, 60, 5_000)
    floor.sell(floor.basket(("KSB", 5), member=siti, claims=(Claim(reward.id),)))
    gone = floor.sell(floor.basket(("KSB", 2), member=ucok))
    floor.refund(gone)
    month = floor.shop.reports.month(floor.owner, NOVEMBER)
    points = month.liability
    assert month.new_members == 2
    assert (points.opening, points.won, points.spent, points.expired) == (0, 100 + 105, 60, 0)
    assert points.closing == 145 == floor.balance(siti) + floor.balance(ucok)
    assert (points.holdings.holders, points.holdings.points, points.holdings.debts) == (1, 145, 0)
    assert (points.point_value, points.worth) == (20, 145 * 20)


def test_a_debt_is_told_apart_from_what_others_hold(floor: Floor, clock: FixedClock) -> None:
    siti, ucok = floor.member(), floor.member("Ucok")
    reward = floor.reward(RewardKind.AMOUNT_OFF, 40, 5_000)
    won = floor.sell(floor.basket(("KSB", 2), member=siti))
    floor.sell(floor.basket(("KSB", 1), member=ucok))
    floor.sell(floor.basket(("ADA", 2), member=siti, claims=(Claim(reward.id),)))
    floor.refund(won)
    points = floor.shop.reports.liability(floor.owner, NOVEMBER)
    assert floor.balance(siti) < 0
    assert (points.holdings.holders, points.holdings.points) == (1, 22)
    assert points.holdings.debts == floor.balance(siti)
    assert points.closing == points.holdings.points + points.holdings.debts


def test_one_months_closing_is_the_next_ones_opening_j9(floor: Floor, clock: FixedClock) -> None:
    siti = floor.member(points=500)
    floor.sell(floor.basket(("KSB", 3), member=siti))
    clock.set(date(2026, 12, 8))
    floor.sell(floor.basket(("KSB", 1), member=siti))
    november = floor.shop.reports.liability(floor.owner, NOVEMBER)
    december = floor.shop.reports.liability(floor.owner, date(2026, 12, 31))
    assert (november.closing, december.opening, december.closing) == (566, 566, 588)
    clock.set(date(2028, 1, 1))
    gone = floor.shop.expiry.run(floor.owner, clock.today())
    assert gone == 66 + 22
    expired = [floor.shop.reports.liability(floor.owner, date(2027, month, 1)).expired for month in (11, 12)]
    assert expired == [66, 22]


def test_the_members_statements_add_up_to_the_liability(floor: Floor, clock: FixedClock) -> None:
    members = [floor.member(f"Anggota {nth}", points=nth) for nth in range(1, 5)]
    for nth, member in enumerate(members):
        sale = floor.sell(floor.basket(("KSB", nth + 1), ("ADA", 2), member=member))
        if nth % 2:
            floor.refund(sale, (1, 1))
    papers = [MemberOnPaper(m.id, m.name, m.card_no, "", m.joined_on) for m in members]
    statements = floor.shop.loyalty.statements(papers, NOVEMBER)
    points = floor.shop.reports.liability(floor.owner, NOVEMBER)
    assert points.won == sum(statement.won for statement in statements)
    assert points.spent == sum(statement.spent for statement in statements)
    assert points.closing == sum(statement.closing for statement in statements)


def test_imported_sales_count(floor: Floor, clock: FixedClock) -> None:
    ada = floor.items["ADA"]
    line = ImportedLine(ada.id, ada.code, ada.name, ada.unit, 4, Rupiah(3_000), Rupiah(500), True)
    sale = ImportedSale("LAMA-1", clock.now(), "lama", "Bu Tua", None, (line,), TenderKind.CASH)
    floor.shop.sales.record_imported(floor.owner, [sale])
    month = floor.shop.reports.month(floor.owner, NOVEMBER)
    assert (month.turnover.gross, month.turnover.discounts, month.turnover.net) == (12_000, 500, 11_500)
    assert floor.shop.reports.day(floor.owner, clock.today()).cashiers[0].name == "Bu Tua"


def test_points_are_worth_nothing_before_the_first_terms(floor: Floor) -> None:
    long_ago = floor.shop.reports.liability(floor.owner, date(2020, 2, 1))
    assert (long_ago.worth, long_ago.point_value, long_ago.closing) == (0, 0, Points(0))
