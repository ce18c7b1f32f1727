"""Finding partners: who owes, who is late, and the one in front."""

from PySide6.QtCore import Qt

from pempek_pos.catalog.price_list import PriceTier
from pempek_pos.partners.partner import PartnerState
from tests.ui.office import Office, manager
from tests.ui.partners.at_partners import view_of
from ui.partners.view import PartnersView


def names(view: PartnersView) -> list[str]:
    model = view.list.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def bring(view: PartnersView) -> None:
    view.list.list.step(1)
    view.list.list.pick()


def spoken(view: PartnersView, row: int) -> str:
    return str(view.list.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_without_a_partner_the_page_says_what_to_do_first(office: Office) -> None:
    office.signed_in.actor = manager(office)
    view = view_of(office)
    assert office.sees("Belum ada mitra.", view)
    assert office.sees("Pilih mitra di kiri", view)
    assert office.button("Tambah mitra").isVisible()


def test_a_cashier_sees_partners_but_is_not_offered_to_add_or_correct_one(office: Office) -> None:
    office.floor.partner()
    view = view_of(office)
    bring(view)
    assert names(view) == ["Warung Bu Ani"]
    assert not view.add.isVisible()
    assert not view.correct.isVisible()
    assert not view.profile.more.isVisible()


def test_each_row_says_what_is_owed_under_which_limit_and_how_late_it_is(office: Office) -> None:
    ani = office.floor.partner("Warung Bu Ani")
    office.floor.deliver(ani, ("KSB", 10))
    office.clock.move(days=10)
    office.floor.partner("Toko Beku", PriceTier.AGEN, 10_000_000)
    view = view_of(office)
    assert names(view) == ["Toko Beku", "Warung Bu Ani"]
    assert spoken(view, 0) == "Toko Beku, Agen · Tembung, Rp0, dari Rp10.000.000"
    assert spoken(view, 1) == "Warung Bu Ani, Reseller · Tembung, Rp198.000, lewat 3 hari"


def test_the_list_is_narrowed_to_those_who_owe_and_those_who_are_late(office: Office) -> None:
    late = office.floor.partner("Warung Bu Ani")
    office.floor.deliver(late, ("KSB", 1))
    office.clock.move(days=8)
    office.floor.deliver(office.floor.partner("Kedai Pak Roni"), ("KSB", 1))
    office.floor.partner("Toko Beku")
    view = view_of(office)
    view.list.whom.choose("owing")
    view.list.whom.chosen.emit("owing")
    assert names(view) == ["Kedai Pak Roni", "Warung Bu Ani"]
    view.list.whom.chosen.emit("overdue")
    assert names(view) == ["Warung Bu Ani"]
    assert office.sees("1 mitra · lewat tempo Rp19.800", view)


def test_letters_of_an_area_or_a_number_find_and_enter_brings_the_partner_to_the_front(
    office: Office,
) -> None:
    office.floor.partner("Warung Bu Ani")
    office.floor.partner("Toko Beku")
    view = view_of(office)
    office.type("tem")
    assert names(view) == ["Toko Beku", "Warung Bu Ani"]
    office.press(Qt.Key.Key_Escape)
    office.type("m-0001")
    office.press(Qt.Key.Key_Return)
    assert office.sees("M-0001 · Tembung", view.profile)
    assert office.sees("Masih ada ruang Rp5.000.000 dari batas Rp5.000.000", view.profile)


def test_somebody_who_is_not_found_is_said_so(office: Office) -> None:
    office.floor.partner("Warung Bu Ani")
    view = view_of(office)
    office.type("zzz")
    assert office.sees("Tidak ada mitra yang cocok dengan “zzz”.", view)


def test_an_ended_partner_stands_last_and_still_shows_what_is_owed(office: Office) -> None:
    ani = office.floor.partner("Agen Lama")
    office.floor.deliver(ani, ("KSB", 1))
    office.shop.partners.set_state(office.floor.owner, ani.id, PartnerState.ENDED, "pindah kota")
    office.floor.partner("Warung Bu Ani")
    view = view_of(office)
    assert names(view) == ["Warung Bu Ani", "Agen Lama"]
    assert spoken(view, 1).startswith("Agen Lama, berakhir · Tembung, Rp19.800")
    assert office.sees("1 mitra", view)


def test_the_head_warns_of_what_is_late(office: Office) -> None:
    ani = office.floor.partner("Warung Bu Ani")
    office.floor.deliver(ani, ("KSB", 1))
    office.clock.move(days=9)
    view = view_of(office)
    bring(view)
    assert office.sees("Rp19.800 lewat tempo, yang terlama F-2026-00001 sudah 2 hari.", view.profile)


def test_the_terms_of_old_stand_under_the_terms_of_today(office: Office) -> None:
    ani = office.floor.partner("Warung Bu Ani")
    view = view_of(office)
    bring(view)
    view.profile.turn("about")
    assert office.sees("Jl. Aksara 7, Tembung", view.profile)
    assert office.shop.partners.terms_history(ani.id)[0].terms.terms_days == 7
