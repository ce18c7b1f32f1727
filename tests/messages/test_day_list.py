"""Whom to write to today, kind by kind, on both engines (policies P4, P5)."""

from datetime import timedelta

import pytest

from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Claim, RewardKind
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.messages.draft import MessageKind
from pempek_pos.money.amount import Rupiah
from pempek_pos.staff.rights import NotAllowed
from tests.messages.list_of import (
    answered,
    buy,
    clock_of,
    complain,
    due,
    give,
    in_days,
    listed,
    long_known,
    service_of,
)
from tests.shop_floor import Floor


def test_nobody_is_due_in_a_quiet_shop(floor: Floor) -> None:
    assert due(floor) == []
    with pytest.raises(NotAllowed):
        floor.shop.drafts.today(floor.cashier)


def test_who_joined_in_the_last_three_days_is_welcomed(floor: Floor) -> None:
    floor.member("Siti")
    assert listed(floor) == [(MessageKind.WELCOME, "Siti")]
    assert "Selamat datang" in due(floor)[0].text
    clock_of(floor).move(days=3)
    assert listed(floor) == [(MessageKind.WELCOME, "Siti")]
    clock_of(floor).move(days=1)
    assert listed(floor) == []


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        (0, MessageKind.EXPIRING_7),
        (7, MessageKind.EXPIRING_7),
        (8, MessageKind.EXPIRING_30),
        (30, MessageKind.EXPIRING_30),
        (31, None),
    ],
)
def test_points_that_end_soon_are_told_once_thirty_and_once_seven_days_before(
    floor: Floor, days: int, kind: MessageKind | None
) -> None:
    member = long_known(floor, promotions=False)
    give(floor, member, 120, in_days(floor, days))
    assert listed(floor) == ([(kind, "Siti")] if kind else [])
    if kind:
        assert "120 poin" in due(floor)[0].text


def test_points_already_spent_or_gone_are_not_told_of(floor: Floor) -> None:
    member = long_known(floor, promotions=False)
    give(floor, member, 120, in_days(floor, 5))
    reward = floor.reward(RewardKind.AMOUNT_OFF, 120, amount=5_000)
    floor.sell(floor.basket(("KSB", 1), member=member, claims=(Claim(reward.id),)))
    assert listed(floor) == []


@pytest.mark.parametrize(("days", "listed_now"), [(-1, False), (0, True), (3, True), (4, False)])
def test_a_birthday_is_greeted_on_the_day_and_three_days_after(
    floor: Floor, days: int, listed_now: bool
) -> None:
    long_known(floor, birthday="10-12")
    clock_of(floor).set(clock_of(floor).today().replace(month=12, day=10) + timedelta(days))
    assert listed(floor) == ([(MessageKind.BIRTHDAY, "Siti")] if listed_now else [])


def test_a_birthdays_voucher_is_told_with_its_code_while_it_is_good(floor: Floor) -> None:
    member = long_known(floor, birthday="03-12")
    today = floor.shop.clock.today()
    new = Voucher(
        new_id(), "", VoucherKind.AMOUNT_OFF, today, in_days(floor, 14), Cause.BIRTHDAY, "ulang tahun",
        amount=Rupiah(15_000), member_id=member.id,
    )  # fmt: skip
    voucher = floor.shop.offers.issue(floor.owner, new)
    assert f"voucer senilai Rp15.000, kode {voucher.code}" in due(floor)[0].text
    floor.shop.offers.withdraw(floor.owner, voucher.id)
    assert voucher.code not in due(floor)[0].text


def test_a_reward_just_reached_is_told_the_dearest_of_several(floor: Floor) -> None:
    member = long_known(floor)
    give(floor, member, 90)
    for cost in (50, 100, 110, 500):
        floor.reward(RewardKind.FREE_ITEM, cost, item="ADA")
    assert listed(floor) == []
    buy(floor, member)
    assert listed(floor) == [(MessageKind.REWARD_REACHED, "Siti")]
    assert "cukup untuk Hadiah 110" in due(floor)[0].text
    clock_of(floor).move(days=8)
    assert listed(floor) == []


def test_a_reward_that_is_over_or_withdrawn_is_not_told(floor: Floor) -> None:
    member = long_known(floor)
    give(floor, member, 90)
    reward = floor.reward(RewardKind.FREE_ITEM, 100, item="ADA")
    buy(floor, member)
    floor.shop.database.run("UPDATE reward SET active = 0 WHERE id = ?", (reward.id,))
    assert listed(floor) == []


@pytest.mark.parametrize(
    ("gaps", "away", "listed_now"),
    [
        ((7, 7, 7), 14, False),
        ((7, 7, 7), 15, True),
        ((7, 7), 40, False),
        ((3, 30, 5), 10, False),
        ((3, 30, 5), 11, True),
        ((2, 4, 6, 30), 10, False),
        ((2, 4, 6, 30), 11, True),
        ((0, 7, 0, 7, 7), 15, True),
    ],
)
def test_who_stays_away_for_more_than_twice_their_own_median_gap_is_asked_back(
    floor: Floor, gaps: tuple[int, ...], away: int, listed_now: bool
) -> None:
    buy(floor, long_known(floor), *gaps)
    clock_of(floor).move(days=away)
    assert listed(floor) == ([(MessageKind.WIN_BACK, "Siti")] if listed_now else [])


def test_a_day_whose_goods_all_came_back_is_no_purchase_day(floor: Floor) -> None:
    member = long_known(floor)
    buy(floor, member, 7, 7)
    clock_of(floor).move(days=7)
    sale = floor.sell(floor.basket(("KSB", 1), member=member))
    floor.refund(sale)
    clock_of(floor).move(days=40)
    assert listed(floor) == []


def test_promotions_go_only_to_who_agreed_and_stop_at_once_p4(floor: Floor) -> None:
    member = long_known(floor, promotions=False, birthday="03-12")
    buy(floor, member, 7, 7, 7)
    assert listed(floor) == []
    floor.shop.members.set_promotions(floor.cashier, member.id, given=True)
    clock_of(floor).move(days=20)
    assert listed(floor) == [(MessageKind.WIN_BACK, "Siti")]
    floor.shop.members.set_promotions(floor.cashier, member.id, given=False)
    assert listed(floor) == []


def test_who_waits_for_an_answer_to_a_complaint_is_told_of_no_offer(floor: Floor) -> None:
    member = long_known(floor)
    buy(floor, member, 7, 7, 7)
    clock_of(floor).move(days=20)
    complain(floor, "investigating", member)
    assert listed(floor) == []


def test_who_is_forgotten_or_merged_is_never_listed_and_who_goes_on_is_once(floor: Floor) -> None:
    member, other = floor.member("Siti"), floor.member("Siti Lain")
    assert len(listed(floor)) == 2
    floor.shop.member_care.merge(floor.owner, member.id, other.id)
    assert listed(floor) == [(MessageKind.WELCOME, "Siti")]
    give(floor, member, 10, in_days(floor, 3))
    floor.shop.member_care.anonymise(floor.owner, member.id)
    assert listed(floor) == []


def test_a_complaint_that_nobody_answered_comes_first(floor: Floor) -> None:
    floor.member("Budi")
    member = long_known(floor, promotions=False)
    give(floor, member, 10, in_days(floor, 3))
    complaint_id = complain(floor, member=member)
    assert listed(floor) == [
        (MessageKind.COMPLAINT_RECEIVED, "Siti"),
        (MessageKind.EXPIRING_7, "Siti"),
    ]
    assert "K-0001" in due(floor)[0].text
    answered(floor, complaint_id)
    assert listed(floor) == [(MessageKind.EXPIRING_7, "Siti")]


def test_a_complaint_of_somebody_who_is_no_member_is_answered_at_the_number_they_left(floor: Floor) -> None:
    complain(floor, who=("Pak Joko", "+628111222333"))
    complain(floor, who=("Tanpa nomor", None))
    partner = floor.partner("Warung Bu Ani")
    complain(floor, partner_id=partner.id)
    assert [(letter.due.name, letter.due.phone) for letter in due(floor)] == [
        ("Pak Joko", "+628111222333"),
        ("Warung Bu Ani", partner.facts.phone),
    ]


@pytest.mark.parametrize(
    ("state", "days_ago", "kind"),
    [
        ("accepted", 1, MessageKind.COMPLAINT_RESOLVED),
        ("accepted", 4, None),
        ("refused", 1, None),
        ("received", 6, MessageKind.COMPLAINT_RECEIVED),
        ("received", 8, None),
        ("offered", 1, None),
    ],
)
def test_a_complaint_is_written_about_when_it_came_and_when_it_is_settled(
    floor: Floor, state: str, days_ago: float, kind: MessageKind | None
) -> None:
    complain(floor, state, who=("Pak Joko", "+628111222333"), days_ago=days_ago)
    assert [found for found, _ in listed(floor)] == ([kind] if kind else [])


def test_partners_money_is_listed_for_who_takes_it(floor: Floor) -> None:
    floor.deliver(floor.partner("Warung Bu Ani"), ("KSB", 10))
    clock_of(floor).move(days=8)
    assert listed(floor) == [(MessageKind.INVOICE_DUE, "Warung Bu Ani")]
    assert "Rp198.000" in due(floor)[0].text
    assert listed(floor, service_of(floor)) == []


def test_a_full_list_costs_as_many_queries_as_an_empty_one(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    execute = floor.shop.database._execute

    def counted(query: object, params: object) -> object:
        asked.append(str(query))
        return execute(query, params)  # type: ignore[arg-type]

    monkeypatch.setattr(floor.shop.database, "_execute", counted)
    floor.shop.drafts.today(floor.owner)
    empty = len(asked)
    for nth in range(12):
        floor.member(f"Anggota {nth}")
    asked.clear()
    assert len(due(floor)) == 12
    assert len(asked) == empty
