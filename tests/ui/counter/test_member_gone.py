"""A member of the basket who was merged or forgotten meanwhile, perhaps at another till."""

from PySide6.QtCore import Qt

from tests.ui.counter.floor import Floor


def test_a_merged_card_sells_for_who_goes_on(floor: Floor) -> None:
    old, kept, owner = floor.member("Suharto"), floor.member("Siti Nurhaliza"), floor.people["owner"]
    floor.ring("KS-BSR", floor.card("Suharto"))
    before = floor.shop.loyalty.balance(old.id) + floor.shop.loyalty.balance(kept.id)
    floor.shop.member_care.merge(owner, kept.id, old.id)
    floor.ring("KS-BSR")
    customer = floor.counter.desk.state.customer
    assert customer is not None
    assert customer.member.id == floor.counter.desk.basket.member_id == kept.id
    for _ in range(3):
        floor.enter()
    assert floor.sold() == 1
    (receipt,) = floor.shop.sales.latest("A", 1)
    assert receipt.member is not None
    assert (receipt.member.member_id, receipt.member.balance) == (kept.id, before + receipt.member.won)


def test_the_old_card_can_still_be_scanned(floor: Floor) -> None:
    kept, card = floor.member("Siti Nurhaliza"), floor.card("Suharto")
    floor.shop.member_care.merge(floor.people["owner"], kept.id, floor.member("Suharto").id)
    floor.ring("KS-BSR", card)
    assert floor.counter.desk.basket.member_id == kept.id


def test_who_was_forgotten_is_taken_off_and_told(floor: Floor) -> None:
    member = floor.member("Suharto")
    floor.ring("KS-BSR", floor.card("Suharto"))
    floor.shop.member_care.anonymise(floor.people["owner"], member.id)
    floor.ring("KS-BSR")
    assert floor.counter.desk.basket.member_id is None
    assert floor.lines() == [("KS-BSR", 2)]
    assert f"Data pribadi kartu {member.card_no} sudah dihapus" in floor.banner()


def test_a_parked_basket_of_who_was_forgotten_comes_back_without_them(floor: Floor) -> None:
    member = floor.member("Suharto")
    floor.ring("KS-BSR", floor.card("Suharto"))
    floor.press(Qt.Key.Key_F6)
    floor.enter()
    assert floor.lines() == []
    floor.shop.member_care.anonymise(floor.people["owner"], member.id)
    (parked,) = floor.shop.parking.parked("A")
    floor.counter.parking.resume(parked.id)
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.counter.desk.basket.member_id is None
