"""Registering a member and putting one right; what cannot be taken is said at its field."""

from PySide6.QtCore import Qt

from pempek_pos.announcements.announcement import AnnouncedKind, NewAnnouncement
from pempek_pos.ids import new_id
from tests.ui.office import Office, manager
from ui.members.page import members_page
from ui.members.view import MembersView


def view_of(office: Office) -> MembersView:
    view = office.open(members_page).widget
    assert isinstance(view, MembersView)
    return view


def test_a_member_is_registered_by_keys_and_comes_to_the_front(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    office.type("Halimah")
    office.press(Qt.Key.Key_Return)
    office.type("081234567890")
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_Space)
    office.press(Qt.Key.Key_Return)
    assert not view.enrolling.is_open
    found = office.shop.members.find(manager(office), "Halimah")
    assert [(match.name, match.phone) for match in found] == [("Halimah", "0812-3456-7890")]
    assert office.sees("Halimah sudah jadi anggota.", view)
    assert office.sees("0812-••••-7890", view.profile)


def test_without_consent_nobody_joins(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    view.enrolling.name.setText("Halimah")
    view.enrolling.phone.setText("081234567890")
    office.click(view.enrolling._send)
    assert view.enrolling.is_open
    assert office.sees("Tanyakan persetujuannya dulu", view.enrolling)
    assert office.shop.members.count() == 0


def test_a_wrong_phone_and_a_taken_one_are_said_at_the_phone(office: Office) -> None:
    office.floor.member("Siti Nurhaliza")
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    view.enrolling.name.setText("Halimah")
    view.enrolling.consent.setChecked(True)
    view.enrolling.phone.setText("0812")
    office.click(view.enrolling._send)
    assert view.enrolling._fields["phone"].error()
    view.enrolling.phone.setText("081200000001")
    office.click(view.enrolling._send)
    assert "Siti Nurhaliza" in view.enrolling._fields["phone"].error()
    assert office.shop.members.count() == 1


def test_a_form_typed_twice_registers_once(office: Office) -> None:
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    view.enrolling.name.setText("Halimah")
    view.enrolling.phone.setText("081234567890")
    view.enrolling.consent.setChecked(True)
    view.enrolling._send.click()
    view.enrolling._send.click()
    assert office.shop.members.count() == 1


def test_digits_in_the_search_go_to_the_phone_of_the_form(office: Office) -> None:
    view = view_of(office)
    office.type("08123")
    office.press(Qt.Key.Key_F4)
    assert (view.enrolling.name.text(), view.enrolling.phone.text()) == ("", "08123")


def test_who_may_puts_a_member_right_with_a_note(office: Office) -> None:
    member = office.floor.member()
    office.signed_in.actor = manager(office)
    view = view_of(office)
    view.list.chosen.emit(member.id)
    office.press(Qt.Key.Key_F6)
    view.correcting.name.setText("Siti Nurhaliza Siregar")
    view.correcting.birthday.setText("31-02")
    office.click(office.button("Simpan"))
    assert view.correcting._fields["birthday"].error()
    view.correcting.birthday.setText("17-08")
    view.correcting.note.setText("suka cuko pedas")
    view.correcting.note.setFocus()
    office.press(Qt.Key.Key_Return)
    assert not view.correcting.is_open
    kept = office.shop.members.member(manager(office), member.id)
    assert (kept.name, kept.birthday, kept.note) == ("Siti Nurhaliza Siregar", "17-08", "suka cuko pedas")
    assert office.sees("Siti Nurhaliza Siregar", view.profile)


def test_a_cashier_is_not_offered_to_put_a_member_right(office: Office) -> None:
    member = office.floor.member()
    view = view_of(office)
    view.list.chosen.emit(member.id)
    assert not view.correct.isVisible()
    office.press(Qt.Key.Key_F6)
    assert not view.correcting.is_open


def test_who_brought_them_along_is_noted_or_said_at_its_field_e10(office: Office) -> None:
    siti = office.floor.member()
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    view.enrolling.name.setText("Halimah")
    view.enrolling.phone.setText("081234567890")
    view.enrolling.consent.setChecked(True)
    view.enrolling.referrer.setText("0899")
    office.click(view.enrolling._send)
    assert "0899" in view.enrolling._fields["referrer"].error()
    view.enrolling.referrer.setText("0812 0000 0001")
    office.click(view.enrolling._send)
    assert not view.enrolling.is_open
    (halimah,) = office.shop.members.find(manager(office), "Halimah")
    assert halimah.points == 25
    noted = office.shop.database.rows("SELECT referrer_id FROM referral WHERE member_id = ?", (halimah.id,))
    assert noted == [(siti.id,)]


def test_the_code_they_heard_of_the_shop_by_is_counted_and_a_wrong_one_is_said_at_its_field(
    office: Office,
) -> None:
    told = NewAnnouncement(new_id(), AnnouncedKind.NEWS, None, "Cabang baru", "Dibuka 1 Desember", "CABANG1")
    office.shop.announcements.make(office.floor.owner, told)
    view = view_of(office)
    office.press(Qt.Key.Key_F4)
    form = view.enrolling
    form.name.setText("Halimah")
    form.phone.setText("081234567890")
    form.consent.setChecked(True)
    form.heard.setText("CABANG2")
    office.click(form._send)
    assert "CABANG2" in form._fields["heard"].error()
    assert office.shop.members.count() == 0
    form.heard.setText("cabang1")
    office.click(form._send)
    assert not form.is_open
    assert office.shop.announcements.register(office.floor.owner)[0].outcome.enrolments == 1
