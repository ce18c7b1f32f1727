"""Complaints at the counter: food safety warns before a sale, a receipt leads to the page of complaints."""

from dataclasses import replace

from PySide6.QtCore import Qt

from pempek_pos.complaints.complaint import About, Category, NewComplaint, Severity
from pempek_pos.ids import new_id
from tests.ui.counter.floor import Floor


def warned(floor: Floor, code: str = "KS-BSR") -> str:
    """A food safety complaint that names an item; its id."""
    item = floor.shop.catalog.find(code)
    assert item is not None
    about = About(item_id=item.id)
    new = NewComplaint(new_id(), Category.TASTE, "Basi", about, Severity.FOOD_SAFETY)
    floor.shop.complaints.log(floor.who(), new)
    floor.counter.shown()
    return item.id


def test_an_item_named_by_a_food_safety_complaint_is_marked_and_told_but_sold_k4(floor: Floor) -> None:
    item_id = warned(floor)
    model = floor.counter.view.grid._model
    assert {tile.key: tile.note for tile in model._tiles if tile.note} == {item_id: "periksa"}
    floor.ring("KS-BSR")
    assert "K-0001" in floor.counter.view.banner.sentence()
    (line,) = floor.counter.view.panel.lines._model._lines
    assert line.note == "periksa: K-0001"
    floor.enter()
    floor.enter()
    assert floor.shop.sales.latest("A")


def test_other_items_are_sold_without_a_word_and_so_is_it_once_the_warning_is_lifted(floor: Floor) -> None:
    warned(floor)
    floor.ring("PS-ADA")
    assert floor.counter.view.banner.sentence() == ""
    owner = next(p for p in floor.shop.staff.people() if p.role.value == "owner")
    by = replace(floor.who(), staff_id=owner.id, name=owner.name, role=owner.role)
    (warning,) = floor.shop.complaints.warnings()
    floor.shop.complaints.lift_warning(by, warning.id, "sudah diperiksa")
    floor.counter.shown()
    floor.ring("KS-BSR")
    assert floor.counter.view.banner.sentence() == ""


def test_a_finished_sale_leads_to_a_complaint_about_it(floor: Floor) -> None:
    wanted: list[tuple[str, str]] = []
    floor.window.part_wanted.connect(lambda key, part: wanted.append((key, part)))
    floor.ring("PS-ADA")
    floor.enter()
    floor.enter()
    (sale,) = floor.shop.sales.latest("A")
    floor.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [("complaints", f"sale:{sale.id}")]
    assert not floor.counter.sheets.receipt.is_open
