"""Finding members as one types, by keys, touch and card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pempek_pos.members.card import card_payload
from tests.ui.office import Office, manager
from ui.members.page import members_page
from ui.members.view import MembersView


def view_of(office: Office) -> MembersView:
    view = office.open(members_page).widget
    assert isinstance(view, MembersView)
    return view


def names(view: MembersView) -> list[str]:
    model = view.list.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_without_a_member_the_page_says_what_to_do_first(office: Office) -> None:
    view = view_of(office)
    assert office.sees("Belum ada anggota.", view)
    assert office.sees("Pilih anggota di kiri", view)


def test_nothing_typed_lists_who_joined_last(office: Office) -> None:
    for name in ("Siti Nurhaliza", "Suharto", "Budi Santoso"):
        office.floor.member(name)
    view = view_of(office)
    assert names(view) == ["Budi Santoso", "Suharto", "Siti Nurhaliza"]
    assert office.sees("3 orang", view)


def test_with_nothing_typed_only_the_member_in_front_is_marked(office: Office) -> None:
    for name in ("Siti Nurhaliza", "Suharto", "Budi Santoso"):
        member = office.floor.member(name)
    view = view_of(office)
    assert view.list.list.choice() == ""
    office.type("b")
    assert view.list.list.choice() == member.id
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_Escape)
    assert view.list.list.choice() == member.id


def test_the_only_member_there_is_is_marked_when_sought(office: Office) -> None:
    member = office.floor.member("Nur Aini")
    view = view_of(office)
    office.type("nur")
    assert view.list.list.choice() == member.id


def test_typing_finds_and_arrows_and_enter_choose_without_leaving_the_box(office: Office) -> None:
    for name in ("Siti Nurhaliza", "Siti Aminah", "Budi Santoso"):
        office.floor.member(name)
    view = view_of(office)
    assert QApplication.focusWidget() is view.list.box
    office.type("siti")
    assert sorted(names(view)) == ["Siti Aminah", "Siti Nurhaliza"]
    second = names(view)[1]
    office.press(Qt.Key.Key_Down)
    office.press(Qt.Key.Key_Return)
    assert office.sees(second, view.profile)
    assert QApplication.focusWidget() is view.list.box


def test_four_digits_of_a_phone_find_and_the_cashier_sees_it_masked(office: Office) -> None:
    member = office.floor.member()
    view = view_of(office)
    office.type(str(member.shown_phone)[-4:])
    assert names(view) == ["Siti Nurhaliza"]
    office.press(Qt.Key.Key_Return)
    assert office.sees("0812-••••-0001", view.profile)
    office.be(manager(office))
    assert office.sees("0812-0000-0001", view.profile)


def test_nobody_found_offers_to_register_with_what_was_typed(office: Office) -> None:
    view = view_of(office)
    office.type("Halimah")
    assert office.sees("Tidak ada yang cocok dengan “Halimah”", view)
    office.click(office.button("Daftarkan anggota"))
    assert view.enrolling.is_open
    assert view.enrolling.name.text() == "Halimah"


def test_a_scanned_card_brings_its_member_and_another_code_changes_nothing(office: Office) -> None:
    member = office.floor.member("Suharto")
    view = view_of(office)
    office.scan(card_payload(member.card_no))
    assert office.sees("Suharto", view.profile)
    office.scan("8991234567890")
    assert office.sees("bukan kartu anggota", view)
    assert office.sees("Suharto", view.profile)


def test_a_name_that_looks_like_markup_is_shown_as_it_is(office: Office) -> None:
    member = office.floor.member("<b>Siti</b> & Co")
    view = view_of(office)
    view.list.chosen.emit(member.id)
    assert office.sees("<b>Siti</b> & Co", view.profile)


def test_somebody_else_at_the_window_finds_no_form_left_open(office: Office) -> None:
    member = office.floor.member()
    office.signed_in.actor = manager(office)
    view = view_of(office)
    view.list.chosen.emit(member.id)
    office.press(Qt.Key.Key_F6)
    assert view.correcting.is_open
    assert view.correcting.phone.text() == "081200000001"
    office.be(office.floor.cashier)
    assert not view.correcting.is_open
    assert not view.correct.isVisible()
