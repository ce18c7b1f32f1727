"""Two members become one: balances, lots, debts, vouchers, history, cards and refunds all go on as one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pempek_pos.clock import month_end, months_later
from pempek_pos.ids import new_id
from pempek_pos.loyalty.points import MemberInDebt
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.statement import EntryKind, MemberOnPaper, Statement
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.loyalty.why import Because, Rule
from pempek_pos.members.member import Member, MemberFacts, MemberId, MemberState, NewMember
from pempek_pos.members.parting import MemberLeft, MergedAlready, SameMember
from pempek_pos.money.amount import Points, Rupiah
from pempek_pos.reports.self_check import check_books
from pempek_pos.sales.refund import everything
from pempek_pos.staff.rights import ApprovalNeeded, Right
from tests.database_dump import dump
from tests.loyalty.test_care import adjust, approved, held, in_debt, refused
from tests.shop_floor import Floor


def merge(floor: Floor, keep: Member, gone: Member) -> Member:
    return floor.shop.member_care.merge(floor.owner, keep.id, gone.id)


def check_all(floor: Floor) -> None:
    """The whole self-check holds."""
    shop = floor.shop
    assert [
        f
        for f in check_books(shop.database, shop.audit, shop.members, shop.loyalty.programmes())
        if f.broken is not None
    ] == []


def test_what_one_has_the_other_has(floor: Floor) -> None:
    keep, gone = floor.member(points=40), floor.member("Budi", points=60)
    merged = merge(floor, keep, gone)
    assert (merged.id, merged.name) == (keep.id, keep.name)
    assert held(floor, keep) == (100, 100, 100)
    assert held(floor, gone) == (0, 0, 0)
    today = floor.shop.clock.today()
    into = floor.shop.loyalty.ledger(keep.id, today, today)[-1]
    away = floor.shop.loyalty.ledger(gone.id, today, today)[-1]
    assert (into.kind, into.points, into.why) == (
        EntryKind.MERGE,
        60,
        (Because(Rule.MERGED, (("card", gone.card_no),)),),
    )
    assert (away.points, away.why) == (-60, (Because(Rule.MERGED, (("card", keep.card_no),)),))
    left = floor.shop.members.member(floor.owner, gone.id)
    assert (left.state, left.merged_into, left.phone) == (MemberState.MERGED, keep.id, None)
    check_all(floor)


@pytest.mark.parametrize(("mine", "theirs"), [(-30, 50), (50, -30), (-30, 20), (20, -30), (-30, -5), (0, 0)])
def test_a_debt_of_either_is_settled_from_the_lots_of_the_other(floor: Floor, mine: int, theirs: int) -> None:
    keep, gone = (
        in_debt(floor, -points) if points < 0 else floor.member(points=points) for points in (mine, theirs)
    )
    plan = floor.shop.member_care.merging(floor.owner, keep.id, gone.id)
    merge(floor, keep, gone)
    together = mine + theirs
    assert plan.balance == together
    assert held(floor, keep) == (together, together, max(0, together))
    assert held(floor, gone) == (0, 0, 0)
    into = floor.shop.loyalty.ledger(keep.id, date(2026, 1, 1), date(2027, 1, 1))[-1]
    debts = [because for because in into.why if because.rule is Rule.DEBT]
    assert [dict(because.facts)["settled"] for because in debts] == ([plan.settled] if plan.settled else [])
    check_all(floor)


def test_asking_twice_merges_once_and_only_by_who_may(floor: Floor) -> None:
    keep, gone = floor.member(points=40), floor.member("Budi", points=60)
    care = floor.shop.member_care
    refused(floor, ApprovalNeeded, lambda: care.merge(floor.cashier, keep.id, gone.id))
    yes = approved(floor, floor.cashier, Right.MERGE_MEMBERS)
    care.merge(floor.cashier, keep.id, gone.id, yes)
    before = dump(floor.shop.database)
    assert care.merge(floor.owner, keep.id, gone.id).id == keep.id
    assert dump(floor.shop.database) == before
    entry = floor.shop.audit.entries(keep.id)[0]
    assert entry.command == "merge members"
    assert all(name not in entry.facts for name in (keep.name, "Budi"))


def test_who_cannot_be_merged(floor: Floor) -> None:
    keep, gone, third = floor.member(), floor.member("Budi"), floor.member("Cici")
    refused(floor, SameMember, lambda: merge(floor, keep, keep))
    merge(floor, keep, gone)
    error = refused(floor, MergedAlready, lambda: merge(floor, third, gone))
    assert isinstance(error, MergedAlready)
    assert (error.gone, error.kept) == (gone.card_no, keep.card_no)
    refused(floor, MergedAlready, lambda: merge(floor, gone, third))
    floor.shop.member_care.anonymise(floor.owner, third.id)
    refused(floor, MemberLeft, lambda: merge(floor, keep, third))
    refused(floor, MemberLeft, lambda: merge(floor, third, keep))


def test_the_old_card_finds_who_goes_on_and_the_phone_is_free(floor: Floor) -> None:
    keep, gone = floor.member(), floor.member("Budi Santoso")
    merge(floor, keep, gone)
    members = floor.shop.members
    assert members.by_card(gone.card_no) == keep.id
    assert [match.id for match in members.find(floor.owner, gone.card_no)] == [keep.id]
    assert members.find(floor.owner, "budi") == ()
    assert members.taking_part(gone.id) == keep.id
    phone = "0812-0000-0002"
    assert members.find(floor.owner, phone) == ()
    again = members.enrol(floor.owner, NewMember(MemberId(new_id()), "Dewi", phone, consent=True))
    assert again.shown_phone == phone
    check_all(floor)


def test_who_was_merged_before_follows_along(floor: Floor) -> None:
    first, second, third = (floor.member(name, points=10) for name in ("Ana", "Budi", "Cici"))
    merge(floor, second, first)
    merge(floor, third, second)
    for card in (first.card_no, second.card_no, third.card_no):
        assert floor.shop.members.by_card(card) == third.id
    assert held(floor, third) == (30, 30, 30)
    assert floor.shop.members.member(floor.owner, first.id).merged_into == third.id
    check_all(floor)


def test_purchases_of_all_cards_count_for_the_tier_and_the_history_x3(floor: Floor) -> None:
    keep, gone = floor.member(), floor.member("Budi")
    old = floor.sell(floor.basket(("KSB", 30), member=gone))
    mine = floor.sell(floor.basket(("KSB", 20), member=keep))
    plan = floor.shop.member_care.merging(floor.owner, keep.id, gone.id)
    assert plan.standing.tier.name == "Sahabat"
    merge(floor, keep, gone)
    standing = floor.shop.loyalty.member(keep.id, floor.shop.clock.today()).standing
    assert (standing.purchases, standing.tier.name) == (Rupiah(50 * 22_000), "Sahabat")
    assert standing == plan.standing
    assert {sale.number for sale in floor.shop.sales.of_member(keep.id)} == {old.number, mine.number}
    assert len(floor.shop.sales.of_member(keep.id, 1)) == 1


def test_a_refund_of_the_old_card_moves_the_points_of_who_goes_on_b3(floor: Floor) -> None:
    keep, gone = floor.member(points=5), floor.member("Budi", points=500)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 100, 10_000)
    sale = floor.sell(floor.basket(("KSB", 10), member=gone, claims=(Claim(reward.id),)))
    merge(floor, keep, gone)
    assert held(floor, keep)[0] == 5 + 500 - 100 + 210
    back = floor.refund(sale)
    assert back.member is not None
    assert (back.member.member_id, back.member.balance) == (keep.id, 505)
    assert held(floor, keep) == (505, 505, 505)
    assert held(floor, gone) == (0, 0, 0)
    check_all(floor)


def test_a_basket_held_for_the_old_card_goes_on_with_the_kept_one(floor: Floor) -> None:
    keep, gone = floor.member(points=5), floor.member("Budi", points=60)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 65, 1_000)
    basket = floor.basket(("KSB", 1), member=gone, claims=(Claim(reward.id),))
    floor.shop.parking.park(floor.cashier, basket, "meja 3", Rupiah(21_000))
    merge(floor, keep, gone)
    resumed = floor.shop.parking.resume(floor.cashier, basket.id)
    sale = floor.sell(resumed)
    assert sale.member is not None
    assert (sale.member.member_id, sale.member.won, sale.member.spent) == (keep.id, 21, 65)
    assert held(floor, keep) == (21, 21, 21)


def test_vouchers_and_limits_go_along(floor: Floor) -> None:
    keep, gone = floor.member(), floor.member("Budi", points=500)
    once = replace(floor.reward(RewardKind.AMOUNT_OFF, 10, 1_000), limit_per_member=1)
    floor.shop.loyalty.keep_reward(floor.owner, once)
    floor.sell(floor.basket(("KSB", 1), member=gone, claims=(Claim(once.id),)))
    today = floor.shop.clock.today()
    voucher = Voucher(
        new_id(), "", VoucherKind.AMOUNT_OFF, today, today + timedelta(days=9), Cause.OWNER, "maaf",
        Rupiah(5_000), member_id=gone.id,
    )  # fmt: skip
    voucher = floor.shop.offers.issue(floor.owner, voucher)
    assert floor.shop.member_care.merging(floor.owner, keep.id, gone.id).gone.vouchers == 1
    merge(floor, keep, gone)
    offered = {offer.reward.id for offer in floor.shop.loyalty.offers(keep.id, Rupiah(22_000))}
    assert once.id not in offered
    assert [kept.id for kept in floor.shop.offers.vouchers_of(floor.owner, keep.id)] == [voucher.id]
    late = floor.shop.offers.issue(floor.owner, replace(voucher, id=new_id(), member_id=gone.id))
    assert late.member_id == keep.id
    basket = replace(floor.basket(("KSB", 1), member=keep), codes=(voucher.code,))
    assert floor.sell(basket).net == 17_000


def test_who_brought_whom_goes_along_but_nobody_brought_themselves(floor: Floor) -> None:
    keep, gone, friend = floor.member(), floor.member("Budi"), floor.member("Cici")
    note = "INSERT INTO referral (member_id, referrer_id, noted_at, noted_by) VALUES (?, ?, 0, '')"
    for who in (keep, friend):
        floor.shop.database.run(note, (who.id, gone.id))
    merge(floor, keep, gone)
    rows = floor.shop.database.rows("SELECT member_id, referrer_id FROM referral")
    assert set(rows) == {(keep.id, gone.id), (friend.id, keep.id)}


def test_no_redemption_while_what_became_one_is_in_debt_b5(floor: Floor) -> None:
    keep, gone = floor.member(points=20), in_debt(floor, 30)
    reward = floor.reward(RewardKind.AMOUNT_OFF, 5, 1_000)
    merge(floor, keep, gone)
    with pytest.raises(MemberInDebt):
        floor.sell(floor.basket(("KSB", 1), member=keep, claims=(Claim(reward.id),)))


def test_facts_of_a_merged_card_are_not_corrected(floor: Floor) -> None:
    keep, gone = floor.member(), floor.member("Budi")
    merge(floor, keep, gone)
    with pytest.raises(Exception, match="member"):
        floor.shop.members.correct(floor.owner, gone.id, MemberFacts("Budi", "081200000002"))


def test_a_month_that_is_over_is_drawn_up_as_it_was_before_the_merging_j9(floor: Floor) -> None:
    keep, gone = floor.member(points=40), floor.member("Budi", points=60)
    floor.sell(floor.basket(("KSB", 30), member=gone))
    floor.sell(floor.basket(("KSB", 30), member=keep))
    november = floor.shop.clock.today().replace(day=1)
    floor.shop.clock.move(days=20)  # type: ignore[attr-defined]
    before = statement(floor, keep, november)
    merge(floor, keep, gone)
    assert statement(floor, keep, november) == before
    assert before.closing == sum(lot.remaining for lot in before.lots)
    floor.shop.clock.move(days=40)  # type: ignore[attr-defined]
    after = statement(floor, keep, months_later(november, 1))
    assert (after.opening, after.adjusted) == (before.closing, 60 + 660)
    assert after.closing == sum(lot.remaining for lot in after.lots) == floor.balance(keep)
    assert after.standing.purchases == Rupiah(60 * 22_000)
    assert month_end(november) < date(2026, 12, 13)


def statement(floor: Floor, member: Member, month: date) -> Statement:
    paper = MemberOnPaper(member.id, member.name, member.card_no, "", member.joined_on)
    (drawn,) = floor.shop.loyalty.statements([paper], month)
    return drawn


def test_points_past_their_day_do_not_go_along_x1(floor: Floor) -> None:
    keep, gone = floor.member(points=10), floor.member("Budi")
    today = floor.shop.clock.today()
    floor.shop.loyalty.open_points(floor.owner, gone.id, Points(40), today, today)
    floor.shop.clock.move(days=3)  # type: ignore[attr-defined]
    merge(floor, keep, gone)
    assert held(floor, keep) == (10, 10, 10)
    check_all(floor)


def test_lots_keep_their_days_and_their_order_r4(floor: Floor) -> None:
    keep, gone = floor.member(points=10), floor.member("Budi")
    adjust(floor, gone, 20)
    merge(floor, keep, gone)
    lots = floor.shop.loyalty.lots(keep.id)
    assert [(lot.remaining, lot.expires_on is None) for lot in lots] == [(20, False), (10, True)]
    sale = floor.sell(floor.basket(("KSB", 1), member=keep))
    assert everything(floor.shop.sales.refundable(sale.number))
