"""Keluhan on the partners' page: what was complained of, where it stands, and the way to the board."""

from PySide6.QtCore import Qt

from pempek_pos.complaints.complaint import About, Category, NewComplaint
from pempek_pos.ids import new_id
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import opened_at
from ui.partners.complaints_tab import ComplaintsTab


def test_a_partners_complaints_stand_with_the_time_that_is_left(office: Office) -> None:
    office.signed_in.actor = manager(office)
    ani, other = office.floor.partner(), office.floor.partner("Toko Lain")
    for partner in (ani, other):
        new = NewComplaint(new_id(), Category.LATE_DELIVERY, "terlambat", About(partner_id=partner.id))
        office.shop.complaints.log(office.floor.owner, new)
    view = opened_at(office, ani, "complaints")
    (tab,) = view.findChildren(ComplaintsTab)
    model = tab.table._model
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == "K-0001"
    assert model.index(0, 2).data() == "Antaran terlambat"
    assert model.index(0, 4).data() == "Diterima · Sisa 11 jam"
    wanted: list[tuple[str, str]] = []
    office.window.part_wanted.connect(lambda key, part: wanted.append((key, part)))
    office.press(Qt.Key.Key_F8)
    tab.table.select(0)
    tab.table.chosen.emit(tab.table.value())
    shown = tab.table.value().complaint.id
    assert wanted == [("complaints", f"partner:{ani.id}"), ("complaints", shown)]
