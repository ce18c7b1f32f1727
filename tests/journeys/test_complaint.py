"""A complaint from the receipt to a customer who is back: taken in, answered, offered, settled, recovered."""

from PySide6.QtCore import Qt

from pempek_pos.complaints.complaint import EventKind, State
from pempek_pos.ids import new_id
from pempek_pos.members.member import Member, MemberId, NewMember
from tests.journeys.at_counter import change_hands, ring_up
from tests.journeys.stage import CTRL, Stage
from tests.ui.program import CASHIER, MANAGER, OWNER, Hands


def enrolled(stage: Stage) -> Member:
    """Siti, who has a card."""
    assert stage.program is not None
    cashier = Hands(stage.program).actor(CASHIER)
    new = NewMember(MemberId(new_id()), "Siti Nurhaliza", "081234561234", consent=True)
    return stage.shop.members.enrol(cashier, new)


def buys(stage: Stage, member: Member) -> None:
    """A large one for the member, paid in cash; its receipt stays in front."""
    ring_up(stage, member.card_no, "PS-KSB")
    stage.enter()
    stage.enter()


def complains(stage: Stage) -> None:
    """From the receipt: a category, a sentence, and the counter is in front again."""
    stage.press(Qt.Key.Key_K, held=CTRL)
    assert stage.sheet() == "Catat keluhan"
    stage.click("Kemasan atau bocor")
    stage.fill("Ceritanya", "Cukonya tumpah di tas")
    stage.press(Qt.Key.Key_Return, held=CTRL)
    assert "K-0001 dicatat dan ditangani Rina Marlina." in stage.banner()
    assert stage.program is not None
    assert stage.program.shop_window is not None
    assert stage.program.shop_window.page() == "counter"


def step(stage: Stage, key: Qt.Key, words: str) -> None:
    """A step of the complaint in front, with its note."""
    stage.press(key)
    stage.type(words)
    stage.press(Qt.Key.Key_Return, held=CTRL)


def settled(stage: Stage) -> None:
    """By keys: opened, answered, offered; the customer accepts, and gets points."""
    stage.press(Qt.Key.Key_4, held=CTRL)
    stage.enter()
    assert stage.sees("Cukonya tumpah di tas")
    step(stage, Qt.Key.Key_F9, "sudah ditelepon")
    step(stage, Qt.Key.Key_F9, "50 poin")
    stage.press(Qt.Key.Key_F9)
    assert stage.sheet() == "K-0001: pelanggan menerima"
    stage.choose("Yang diberikan", "Poin")
    stage.fill("Poin", "50")
    assert stage.sees("Masih dalam batas Anda Rp500.000.")
    stage.press(Qt.Key.Key_Return, held=CTRL)
    assert "K-0001 selesai, biaya untuk toko" in stage.banner()


def test_a_complaint_from_the_receipt_to_a_customer_who_is_back_k1_k2_k5_k6(selling: Stage) -> None:
    member = enrolled(selling)
    buys(selling, member)
    complains(selling)
    change_hands(selling, CASHIER, MANAGER)
    before = selling.shop.loyalty.balance(member.id)
    settled(selling)
    assert selling.program is not None
    (complaint,) = selling.shop.complaints.of_member(Hands(selling.program).actor(OWNER), member.id)
    assert (complaint.state, complaint.item) == (State.ACCEPTED, "")
    assert selling.shop.loyalty.balance(member.id) == before + 50
    kinds = [event.kind for event in selling.shop.complaints.story(complaint.id)]
    assert kinds == [EventKind.RECEIVED, EventKind.ACKNOWLEDGED, EventKind.OFFERED, EventKind.ACCEPTED]
    selling.clock.move(days=5)
    selling.press(Qt.Key.Key_1, held=CTRL)
    buys(selling, member)
    selling.enter()
    selling.clock.move(days=61)
    change_hands(selling, MANAGER, OWNER)
    selling.press(Qt.Key.Key_4, held=CTRL)
    selling.choose("Bagian", "Pemulihan")
    assert selling.sees("1 keluhan dari 2 penjualan")
    assert selling.sees("belum cukup data: n 1, perlu 10")
    assert selling.sees("1 / 1")
