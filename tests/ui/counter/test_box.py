"""What is scanned or typed into the box, and what it does to the basket."""

import pytest
from PySide6.QtCore import Qt

from pempek_pos.catalog.item import ItemFacts
from pempek_pos.ids import new_id
from pempek_pos.loyalty.rewards import Claim
from pempek_pos.sales.tender import Tender, TenderKind
from tests.ui.counter.floor import BARCODE, Floor
from ui.counter.presenter import MISTAKE


def test_a_scanned_code_or_barcode_rings_up_and_the_box_is_ready_again(floor: Floor) -> None:
    floor.scan("PS-ADA")
    floor.scan(BARCODE)
    floor.scan("PS-ADA")
    assert floor.lines() == [("PS-ADA", 2), ("KS-BSR", 1)]
    assert floor.focus() is floor.counter.view.box
    assert floor.counter.view.box.text() == ""


def test_a_typed_code_and_enter_rings_up(floor: Floor) -> None:
    floor.type("ps-klt")
    floor.enter()
    assert floor.lines() == [("PS-KLT", 1)]


def test_typed_words_show_matching_tiles_and_enter_takes_the_first(floor: Floor) -> None:
    floor.type("kulit")
    assert [item.code for item in floor.counter.desk.state.search.items] == ["PS-KLT"]
    floor.enter()
    assert floor.lines() == [("PS-KLT", 1)]
    assert len(floor.counter.desk.state.search.items) == 5


@pytest.mark.parametrize("prefix", ["3*", "3x", "3 × "])
def test_a_quantity_in_front_counts_for_what_is_typed(floor: Floor, prefix: str) -> None:
    floor.counter.box.entered(f"{prefix}PS-ADA")
    assert floor.lines() == [("PS-ADA", 3)]


def test_a_quantity_typed_before_a_scan_counts_for_the_scan(floor: Floor) -> None:
    floor.type("12*")
    floor.scan("PS-ADA")
    assert floor.lines() == [("PS-ADA", 12)]


def test_a_quantity_typed_before_a_touch_counts_for_the_tile(floor: Floor) -> None:
    floor.type("4*")
    floor.counter.view.grid.chosen.emit(floor.item("CK-250").id)
    assert floor.lines() == [("CK-250", 4)]


def test_a_bare_quantity_is_that_of_the_selected_line(floor: Floor) -> None:
    floor.scan("PS-ADA")
    floor.type("7*")
    floor.enter()
    assert floor.lines() == [("PS-ADA", 7)]


def test_an_unknown_code_says_so_and_changes_nothing_b42(floor: Floor) -> None:
    floor.scan("CK-250")
    floor.scan(floor.card("Siti Nurhaliza"))
    reward = floor.reward("Cuko gratis")
    floor.counter.rewards.claimed(reward.id)
    before = floor.counter.desk.basket
    floor.scan("5000112637922")
    assert floor.counter.desk.basket == before
    assert "5000112637922" in floor.banner()
    assert "tidak dikenal" in floor.banner()


def test_a_member_card_selects_the_member_and_adds_no_item_b43(floor: Floor) -> None:
    floor.scan(floor.card("Siti Nurhaliza"))
    assert floor.lines() == []
    assert floor.counter.desk.basket.member_id == floor.member("Siti Nurhaliza").id


def test_digits_that_are_no_item_but_a_members_phone_offer_the_member(floor: Floor) -> None:
    floor.type("1234")
    assert [match.name for match in floor.counter.desk.state.search.members] == ["Siti Nurhaliza"]
    floor.enter()
    assert floor.counter.desk.basket.member_id == floor.member("Siti Nurhaliza").id
    assert floor.lines() == []


def test_the_arrows_choose_among_the_members_offered(floor: Floor) -> None:
    floor.type("sit")
    floor.press(Qt.Key.Key_Down)
    floor.enter()
    assert floor.counter.desk.basket.member_id == floor.member("Siti Nurhaliza").id


def test_a_scanned_receipt_opens_it(floor: Floor) -> None:
    floor.scan("PS-ADA")
    sold = floor.shop.sales.check_out(
        floor.who(), floor.counter.desk.basket, [Tender(TenderKind.CASH, floor.item("PS-ADA").price or 0)]
    )
    floor.counter.desk.clear()
    floor.scan(sold.id)
    assert floor.counter.sheets.refund.is_open
    assert floor.counter.sheets.refund.is_open


def test_keys_act_on_the_selected_line_while_the_box_is_empty(floor: Floor) -> None:
    floor.scan("PS-ADA")
    floor.scan("KS-BSR")
    floor.press(Qt.Key.Key_Up)
    floor.press(Qt.Key.Key_Plus)
    floor.press(Qt.Key.Key_Plus)
    floor.press(Qt.Key.Key_Minus)
    assert floor.lines() == [("PS-ADA", 2), ("KS-BSR", 1)]
    floor.press(Qt.Key.Key_Delete)
    assert floor.lines() == [("KS-BSR", 1)]


def test_a_line_taken_out_is_on_record_with_its_reason_b8(floor: Floor) -> None:
    floor.scan("PS-ADA")
    floor.press(Qt.Key.Key_Minus)
    assert floor.lines() == []
    voids = [entry for entry in floor.shop.audit.entries() if entry.command == "void line"]
    assert len(voids) == 1
    assert MISTAKE in str(voids[0])


def test_typing_while_a_tile_has_the_keyboard_goes_to_the_box(floor: Floor) -> None:
    floor.counter.view.grid.enter()
    floor.type("cuko")
    assert floor.counter.view.box.text() == "cuko"
    assert floor.focus() is floor.counter.view.box


def test_enter_on_an_empty_counter_pays_nothing(floor: Floor) -> None:
    floor.enter()
    assert not floor.counter.sheets.payment.is_open
    assert floor.banner()


def test_esc_empties_the_box_and_shows_the_menu_again(floor: Floor) -> None:
    floor.type("cuko")
    floor.press(Qt.Key.Key_Escape)
    assert floor.counter.view.box.text() == ""
    assert len(floor.counter.desk.state.search.items) == 5


@pytest.mark.parametrize(
    "typed", ["0*PS-ADA", "10001*PS-ADA", "99999999999999999999*PS-ADA", "-1*PS-ADA", "1e3*PS-ADA"]
)
def test_an_absurd_quantity_is_one_sentence_and_the_basket_stays_i1(floor: Floor, typed: str) -> None:
    floor.scan("PS-KLT")
    floor.counter.box.entered(typed)
    assert floor.lines() == [("PS-KLT", 1)]
    assert floor.banner()


def test_too_many_pieces_of_a_line_are_refused(floor: Floor) -> None:
    floor.counter.box.entered("10000*PS-ADA")
    floor.scan("PS-ADA")
    assert floor.lines() == [("PS-ADA", 10_000)]
    assert floor.banner()


@pytest.mark.parametrize("typed", ["<b>pempek</b>", "=SUM(9)", "n" * 200, "مرحبا", "饺子", "a\x00\x1bb"])
def test_strange_text_is_shown_as_it_is_and_changes_nothing(floor: Floor, typed: str) -> None:
    floor.counter.box.typed(typed)
    floor.counter.box.entered(typed)
    assert floor.lines() == []
    assert "tidak ada" in floor.banner().lower()


def test_a_group_shows_only_its_items(floor: Floor) -> None:
    floor.shop.catalog.change_item(
        floor.people["owner"], floor.item("CK-250").id, _renamed(floor, "CK-250", "Pelengkap")
    )
    floor.counter.shown()
    group = next(c for c in floor.counter.desk.state.categories if c.name == "Pelengkap")
    floor.counter.view.groups.chosen.emit(group.id)
    assert [item.code for item in floor.counter.desk.state.search.items] == ["CK-250"]


def _renamed(floor: Floor, code: str, category: str) -> ItemFacts:
    item = floor.item(code)
    return ItemFacts(item.code, item.name, item.unit, category)


def test_a_withdrawn_item_is_refused_by_name(floor: Floor) -> None:
    floor.shop.catalog.withdraw(floor.people["owner"], floor.item("CK-250").id)
    floor.scan("CK-250")
    assert floor.lines() == []
    assert "Cuko 250 ml" in floor.banner()


def test_a_touch_on_the_figure_asks_for_a_quantity(floor: Floor) -> None:
    floor.scan("PS-ADA")
    floor.counter.view.panel.lines.quantity_wanted.emit("0")
    sheet = floor.counter.sheets.quantity
    assert sheet.is_open
    sheet.pieces.set_value(25)
    floor.enter()
    assert floor.lines() == [("PS-ADA", 25)]
    assert not sheet.is_open
    assert floor.focus() is floor.counter.view.box


def test_a_claim_whose_item_goes_is_let_go_and_told(floor: Floor) -> None:
    floor.scan("CK-250")
    floor.scan("KS-BSR")
    floor.scan(floor.card("Siti Nurhaliza"))
    cuko = floor.reward("Cuko gratis")
    floor.counter.rewards.claimed(cuko.id)
    assert floor.counter.desk.basket.claims == (Claim(cuko.id),)
    floor.counter.box.removed(0)
    assert floor.lines() == [("KS-BSR", 1)]
    assert floor.counter.desk.basket.claims == ()
    assert "Cuko gratis" in floor.banner()


def test_a_new_basket_has_an_id_from_birth(floor: Floor) -> None:
    floor.scan("PS-ADA")
    assert len(floor.counter.desk.basket.id) == len(new_id())


def test_a_name_that_could_be_markup_is_never_markup_in_a_tip(floor: Floor) -> None:
    owner, item = floor.people["owner"], floor.item("CK-250")
    facts = ItemFacts("CK-250", "<b>Cuko & cinta</b>", "pcs", "Pempek")
    floor.shop.catalog.change_item(owner, item.id, facts)
    floor.ring("CK-250")
    lines = floor.counter.view.panel.lines
    tip = lines.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Cuko &amp; cinta" in tip
    assert lines.model().index(0, 0).data() == "<b>Cuko & cinta</b>"
