"""Every kind of reward, a promotion's code, and a member joined after the payment, in the real window."""

import pytest
from PySide6.QtCore import Qt

from pempek_pos.audit.actor import Actor, Role
from pempek_pos.ids import new_id
from pempek_pos.loyalty.promotions import Promotion, PromotionKind
from pempek_pos.loyalty.rewards import Reward, RewardKind
from pempek_pos.members.member import MemberId, NewMember
from pempek_pos.money.amount import Points, Rupiah, grouped
from tests.journeys.at_counter import ring_up
from tests.journeys.stage import Stage
from tests.printing.pdf_reader import text_of
from tests.ui.program import MANAGER, PIN

NAME, PHONE = "Siti Nurhaliza", "081234561234"


def owner(stage: Stage) -> Actor:
    person = next(person for person in stage.shop.staff.people() if person.role is Role.OWNER)
    return Actor(person.id, person.name, person.role, "K1")


def regular(stage: Stage) -> None:
    """She has a thousand points from before."""
    by, today = owner(stage), stage.clock.today()
    member = stage.shop.members.enrol(by, NewMember(MemberId(new_id()), NAME, PHONE, consent=True))
    stage.shop.loyalty.open_points(by, member.id, Points(1_000), today, None)


def percent_reward(stage: Stage) -> None:
    """A fifth off, at most Rp5.000, for sixty points."""
    reward = Reward(
        new_id(), "Diskon langganan", RewardKind.PERCENT_OFF, Points(60), stage.clock.today(),
        percent_bp=2_000, cap=Rupiah(5_000),
    )  # fmt: skip
    stage.shop.loyalty.keep_reward(owner(stage), reward)


def choose_her(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F3)
    stage.type("1234")
    assert stage.sees("0812-••••-1234")
    stage.enter()


def paper(stage: Stage) -> str:
    (receipt,) = stage.shop.sales.latest("K1", 1)
    return text_of(stage.shop.printing.receipt_pdf(receipt.id))


@pytest.mark.parametrize(
    ("key", "row", "total", "spent", "won"),
    [
        (Qt.Key.Key_4, "Hadiah: Potongan Rp10.000 (500 poin)", "Rp54.000", 500, 37),
        (Qt.Key.Key_2, "Hadiah: Diskon langganan (60 poin)", "Rp59.000", 60, 40),
        (Qt.Key.Key_3, "Hadiah: Cuko 250 ml gratis (250 poin)", "Rp64.000", 250, 44),
        (Qt.Key.Key_1, "Hadiah: Tukar poin (1.000 poin)", "Rp44.000", 1_000, 30),
    ],
    ids=["amount off", "percent off", "free item", "points as rupiah"],
)
def test_a_reward_of_each_kind_is_claimed_paid_and_on_paper_r1(
    selling: Stage, key: Qt.Key, row: str, total: str, spent: int, won: int
) -> None:
    regular(selling)
    percent_reward(selling)
    ring_up(selling, "2*PS-KSB", "KM-BOX")
    choose_her(selling)
    selling.press(Qt.Key.Key_F8)
    assert selling.sheet() == f"Hadiah untuk {NAME}"
    selling.press(key)
    selling.enter()
    assert selling.sheet() == ""
    assert selling.sees(row)
    assert selling.sees(total)
    selling.enter()
    selling.enter()
    assert selling.sees(f"{NAME} mendapat {won} poin, memakai {grouped(spent)}.")
    (receipt,) = selling.shop.sales.latest("K1", 1)
    assert receipt.member is not None
    assert (receipt.member.spent, receipt.member.balance) == (spent, 1_000 - spent + won)
    assert f"TOTAL {total}" in paper(selling)
    selling.enter()
    selling.leave()
    assert selling.counts("sale", "sale_reduction") == {"sale": 1, "sale_reduction": 1}


def test_a_promotions_code_is_typed_holds_and_stands_on_the_receipt_v3(selling: Stage) -> None:
    promotion = Promotion(
        new_id(), "Hari pelajar", PromotionKind.PERCENT_OFF, selling.clock.today(), code="PROMO10",
        percent_bp=1_000, minimum_amount=Rupiah(40_000),
    )  # fmt: skip
    selling.shop.offers.keep_promotion(owner(selling), promotion)
    ring_up(selling, "PS-KSB")
    selling.type("PROMO99")
    selling.enter()
    assert "PROMO99" in selling.banner()
    selling.press(Qt.Key.Key_Escape)
    selling.type("promo10")
    selling.enter()
    assert selling.sees("Kode PROMO10: belum memenuhi syarat")
    ring_up(selling, "PS-KSB")
    assert selling.sees("Promo: Hari pelajar")
    assert selling.sees("Rp39.600")
    selling.enter()
    selling.enter()
    assert "Promo: Hari pelajar −4.400 TOTAL Rp39.600" in paper(selling)
    selling.enter()
    assert not selling.sees("PROMO10")


def test_a_forgotten_member_is_joined_from_the_receipt_with_the_managers_yes_e8(selling: Stage) -> None:
    regular(selling)
    ring_up(selling, "2*PS-KSB")
    selling.enter()
    selling.enter()
    selling.press(Qt.Key.Key_F3)
    selling.type("1234")
    assert selling.sees(NAME)
    selling.enter()
    selling.click(MANAGER)
    selling.type(PIN)
    assert selling.sees(f"{NAME} mendapat 44 poin. Saldo baru 1.044.")
    assert f"{NAME} Teman" in paper(selling)
    selling.enter()
    assert selling.sheet() == ""
    selling.leave()
    assert selling.counts("sale", "sale_joined") == {"sale": 1, "sale_joined": 1}
