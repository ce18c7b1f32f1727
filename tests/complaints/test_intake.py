"""Complaints taken in: what they know, who sees to them, and others like them; on both engines (K1)."""

from dataclasses import replace

import pytest

from pempek_pos.complaints.complaint import (
    About,
    Category,
    Channel,
    EventKind,
    NewComplaint,
    Severity,
    State,
    Step,
)
from pempek_pos.errors import NotFound, ShopError, Unusable
from pempek_pos.ids import new_id
from pempek_pos.members.parting import MemberLeft
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.staff.person import PersonInactive
from pempek_pos.staff.rights import NotAllowed
from tests.complaints.care_floor import Care
from tests.database_dump import dump


def step(note: str = "") -> Step:
    return Step(new_id(), note)


def kinds(care: Care, complaint_id: str) -> list[EventKind]:
    return [event.kind for event in care.floor.shop.complaints.story(complaint_id)]


def test_a_complaint_on_a_line_knows_sale_member_and_item(care: Care) -> None:
    floor, siti = care.floor, care.floor.member()
    sale = floor.sell(floor.basket(("ADA", 3), ("KSB", 2), member=siti))
    told = "Kuahnya asam,\n tidak  seperti biasa"
    about = About(sale.id, 2)
    new = NewComplaint(new_id(), Category.TASTE, told, about, photos=("foto-1.jpg", "foto-2.jpg"))
    known = floor.shop.complaints.log(floor.cashier, new)
    assert (known.number, known.label, known.state) == (1, "K-0001", State.RECEIVED)
    assert (known.about.member_id, known.about.item_id) == (siti.id, floor.items["KSB"].id)
    assert (known.who, known.item, known.sale_number) == ("Siti Nurhaliza", "Pempek KSB", sale.number)
    assert (known.severity, known.handler) == (Severity.MAJOR, "Bella")
    assert (known.told, known.photos) == ("Kuahnya asam, tidak seperti biasa", ("foto-1.jpg", "foto-2.jpg"))
    assert (known.promised.sold_on, known.happened_on) == (sale.business_date, sale.business_date)
    assert kinds(care, known.id) == [EventKind.RECEIVED]


def test_a_partners_sale_makes_it_the_partners_complaint(care: Care) -> None:
    floor, ani = care.floor, care.floor.partner()
    sale = floor.deliver(ani, ("KSB", 5))
    known = care.log(About(sale.id))
    assert (known.about.partner_id, known.about.member_id, known.who) == (ani.id, None, ani.name)
    assert floor.shop.complaints.of_partner(floor.cashier, ani.id) == (known,)


def test_nobodys_complaint_from_a_pasted_message_has_caller_and_phone(care: Care) -> None:
    shop, about = care.floor.shop, About(caller=" Bu  Rina ", phone="0812 1234 5678")
    new = NewComplaint(new_id(), Category.PACKAGING, "Bocor", about, channel=Channel.WHATSAPP)
    known = shop.complaints.log(care.floor.cashier, new)
    assert (known.who, known.about.phone) == ("Bu Rina", "0812-••••-5678")
    assert shop.complaints.complaint(known.id).about.phone == "0812-••••-5678"
    assert shop.complaints.complaint(known.id, care.service).about.phone == "+6281212345678"
    assert shop.complaints.by_number(1, care.service) == shop.complaints.complaint(known.id, care.service)
    assert known.promised.sold_on is None


def test_logging_twice_is_once(care: Care) -> None:
    new = NewComplaint(new_id(), Category.POINTS, "Poin belum masuk")
    first = care.floor.shop.complaints.log(care.floor.cashier, new)
    before = dump(care.floor.shop.database)
    assert care.floor.shop.complaints.log(care.floor.cashier, new) == first
    assert dump(care.floor.shop.database) == before


REFUSED: list[tuple[dict[str, object], type[ShopError]]] = [
    ({"told": " "}, Unusable),
    ({"told": "x" * 1001}, Unusable),
    ({"photos": ("a",) * 11}, Unusable),
    ({"batch": "x" * 41}, Unusable),
    ({"about": About("no-sale")}, NotFound),
    ({"about": About(item_id="no-item")}, NotFound),
    ({"about": About(partner_id="no-partner")}, NotFound),
    ({"about": About(member_id="no-member")}, NotFound),
    ({"about": About(phone="12")}, PhoneUnreadable),
    ({"about": About(caller="x" * 61)}, Unusable),
    ({"handler_id": "no-person"}, NotFound),
]


def test_a_complaint_that_cannot_be_taken_in_leaves_nothing(care: Care) -> None:
    new, before = NewComplaint(new_id(), Category.TASTE, "Asam"), dump(care.floor.shop.database)
    for change, error in REFUSED:
        with pytest.raises(error):
            care.floor.shop.complaints.log(care.floor.cashier, replace(new, **change))  # type: ignore[arg-type]
    assert dump(care.floor.shop.database) == before


def test_a_line_that_the_sale_has_not_is_not_found(care: Care) -> None:
    sale = care.floor.sell(care.floor.basket(("ADA", 1)))
    with pytest.raises(NotFound):
        care.log(About(sale.id, 2))


def test_who_has_left_neither_complains_nor_handles(care: Care) -> None:
    floor, siti = care.floor, care.floor.member()
    floor.shop.member_care.anonymise(floor.owner, siti.id)
    with pytest.raises(MemberLeft):
        care.log(About(member_id=siti.id))
    bella = floor.shop.staff.person(care.service.staff_id)
    known = care.log()
    floor.shop.staff.change_person(floor.owner, replace(bella, active=False))
    new = NewComplaint(new_id(), Category.TASTE, "Asam", handler_id=bella.id)
    with pytest.raises(PersonInactive):
        floor.shop.complaints.log(floor.cashier, new)
    with pytest.raises(PersonInactive):
        floor.shop.complaints.hand_over(care.manager, known.id, bella.id, step())
    assert care.log().handler == "Dimas"


def test_a_category_has_its_owner_and_who_takes_it_in_keeps_what_is_theirs(care: Care) -> None:
    """(K1)"""
    assert care.log(category=Category.SERVICE).handler == "Dimas"
    new = NewComplaint(new_id(), Category.TASTE, "Asam", handler_id=care.floor.owner.staff_id)
    assert care.floor.shop.complaints.log(care.floor.cashier, new).handler == "Cek Ida"
    own = care.floor.shop.complaints.log(care.service, replace(new, id=new_id(), handler_id=None))
    assert own.handler == "Bella"


def test_an_open_complaint_like_it_is_found(care: Care) -> None:
    floor, complaints = care.floor, care.floor.shop.complaints
    siti = floor.member()
    sale = floor.sell(floor.basket(("ADA", 3), ("KSB", 1), member=siti))
    on_sale, on_line = care.log(About(sale.id)), care.log(About(sale.id, 2))
    by_phone = care.log(About(phone="081212345678"))
    care.closed(care.log(About(sale.id, 1)))
    alike = complaints.open_like(floor.cashier, About(sale.id, 2))
    assert [each.id for each in alike] == [on_line.id, on_sale.id]
    assert {each.id for each in complaints.open_like(floor.cashier, About(member_id=siti.id))} == {
        on_sale.id, on_line.id,
    }  # fmt: skip
    assert complaints.open_like(floor.cashier, About(phone="+62 812 1234 5678"))[0].id == by_phone.id
    assert complaints.open_like(floor.cashier, About()) == ()
    assert len(complaints.of_sale(floor.cashier, sale.id)) == 3


def test_who_may_not_answer_only_takes_in(care: Care) -> None:
    """(P1)"""
    complaints, known = care.floor.shop.complaints, care.log()
    for deed in (complaints.acknowledge, complaints.wait, complaints.drafted, complaints.reopen):
        with pytest.raises(NotAllowed):
            deed(care.floor.cashier, known.id, step())
    with pytest.raises(NotAllowed):
        complaints.set_hours(care.manager, complaints.hours())
    with pytest.raises(NotAllowed):
        complaints.set_targets(care.manager, complaints.targets())
