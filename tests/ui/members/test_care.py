"""Points and identity changed by hand on the members' page: told before, done once, shown afterwards."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from pempek_pos.ids import new_id
from pempek_pos.loyalty.vouchers import Cause, Voucher, VoucherKind
from pempek_pos.members.member import Member
from pempek_pos.money.amount import Points, Rupiah
from tests.loyalty.test_care import in_debt, manager
from tests.ui.office import Office
from ui.members.page import members_page
from ui.members.view import MembersView

CTRL = Qt.KeyboardModifier.ControlModifier


def front(office: Office, member: Member, *, as_owner: bool = True) -> MembersView:
    """The page with this member in front."""
    if as_owner:
        office.signed_in.actor = office.floor.owner
    view = office.open(members_page).widget
    assert isinstance(view, MembersView)
    view.list.chosen.emit(member.id)
    return view


def deed(office: Office, down: int) -> None:
    """The menu of deeds, the one so many steps down picked by keys."""
    office.press(Qt.Key.Key_F10)
    for _ in range(down):
        office.press(Qt.Key.Key_Down)
    office.press(Qt.Key.Key_Return)


def test_points_are_given_by_keys_and_the_ledger_says_why(office: Office) -> None:
    member = office.floor.member(points=100)
    view = front(office, member)
    deed(office, 0)
    assert office.sees("Siti Nurhaliza: saldo 100 poin", view.care.adjusting)
    office.type("50")
    assert office.sees("Saldo menjadi 150 poin. Poin tambahan berlaku sampai 30 Nov 2027.")
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_Return)
    assert view.care.adjusting._fields["reason"].error() == "Isi alasan dulu."
    office.type("antre lama")
    office.press(Qt.Key.Key_Return)
    assert not view.care.adjusting.is_open
    assert office.sees("Poin Siti Nurhaliza sudah diubah", view)
    assert office.sees("150 poin", view.profile)
    view.profile.points.table.select(0)
    assert view.profile.points.why.text() == "Diubah dengan tangan: antre lama."


def test_no_more_is_taken_than_there_is(office: Office) -> None:
    view = front(office, office.floor.member(points=100))
    deed(office, 0)
    sheet = view.care.adjusting
    office.type("120")
    office.click(office.button("Kurangi poin"))
    assert office.sees("Saldonya 100 poin: lebih dari itu tidak bisa dikurangi.", sheet)
    assert not sheet.send.isEnabled()
    sheet.points.set_value(30)
    assert office.sees("Saldo menjadi 70 poin. Yang paling cepat hangus diambil lebih dulu.", sheet)
    sheet.reason.setText("salah hitung")
    sheet.send.click()
    sheet.send.click()
    assert office.sees("70 poin", view.profile)


def test_a_debt_is_told_in_the_head_and_before_points_are_given(office: Office) -> None:
    view = front(office, in_debt(office.floor, 30))
    assert office.sees("Saldonya kurang 30 poin.", view.profile)
    deed(office, 0)
    office.type("50")
    assert office.sees("Saldo menjadi 20 poin. Kekurangannya ditutup lebih dulu.", view.care.adjusting)


def test_a_second_person_is_announced_where_one_is_needed(office: Office) -> None:
    member = office.floor.member(points=100)
    office.signed_in.actor = manager(office.floor)
    view = front(office, member, as_owner=False)
    deed(office, 0)
    office.type("500")
    assert not office.sees("Perlu persetujuan orang kedua.", view.care.adjusting)
    office.type("0")
    assert office.sees("Perlu persetujuan orang kedua.", view.care.adjusting)


def test_who_sees_which_deed(office: Office) -> None:
    member = office.floor.member()
    view = front(office, member, as_owner=False)
    office.press(Qt.Key.Key_F10)
    deeds = view.care.deeds.list.model()
    assert [deeds.index(row, 0).data() for row in range(deeds.rowCount())] == ["Ubah poin", "Kartu cap lama"]
    office.press(Qt.Key.Key_Escape)
    office.be(office.floor.owner)
    office.press(Qt.Key.Key_F10)
    assert deeds.rowCount() == 4


def test_stamps_become_points_once(office: Office) -> None:
    office.floor.terms(stamp_points=Points(5))
    view = front(office, office.floor.member())
    deed(office, 1)
    assert office.sees("satu cap bernilai 5 poin", view.care.stamps)
    office.type("12")
    assert office.sees("12 cap menjadi 60 poin, berlaku sampai 30 Nov 2027.", view.care.stamps)
    office.press(Qt.Key.Key_Return)
    assert office.sees("Kartu cap Siti Nurhaliza sudah menjadi poin.", view)
    assert office.sees("60 poin", view.profile)
    view.profile.points.table.select(0)
    assert view.profile.points.why.text() == "12 cap dari kartu lama, 60 poin."
    deed(office, 1)
    assert office.sees("Kartu cap anggota ini sudah ditukar jadi 60 poin pada 23-11-2026.", view)
    assert not view.care.stamps.is_open


def test_stamps_worth_nothing_are_told_at_once(office: Office) -> None:
    view = front(office, office.floor.member())
    deed(office, 1)
    assert office.sees("Ketentuan program belum menilai cap kartu lama", view)
    assert not view.care.stamps.is_open


def test_two_cards_are_compared_swapped_and_merged_by_keys(office: Office) -> None:
    floor = office.floor
    old, new = floor.member("Siti N", points=60), floor.member("Siti Nurhaliza", points=100)
    view = front(office, old)
    deed(office, 2)
    sheet = view.care.merging
    assert office.sees("Kartu mana lagi yang milik Siti N?", sheet)
    office.type("siti")
    office.press(Qt.Key.Key_Return)
    for seen in ("Disimpan", "Digabung ke situ", "100", "60", "0812-0000-0001", "0812-0000-0002"):
        assert office.sees(seen, sheet)
    assert office.sees(f"Siti N ({old.card_no}) lalu punya 160 poin di tingkat Teman.", sheet)
    office.click(sheet.swap)
    assert office.sees(f"Siti Nurhaliza ({new.card_no}) lalu punya 160 poin", sheet)
    office.hold(CTRL, Qt.Key.Key_Return)
    assert not sheet.is_open
    assert office.sees("Kartunya sudah digabung ke Siti Nurhaliza.", view)
    assert office.sees("160 poin", view.profile)
    view.profile.points.table.select(0)
    assert view.profile.points.why.text() == f"Digabung dengan kartu {old.card_no}."
    office.scan(f"PB:{old.card_no.replace('-', '')}")
    assert office.sees(new.card_no, view.profile)


def test_a_member_merged_at_another_till_comes_back_as_who_goes_on(office: Office) -> None:
    gone, keep = office.floor.member("Budi"), office.floor.member(points=100)
    view = front(office, gone)
    office.shop.member_care.merge(office.floor.owner, keep.id, gone.id)
    office.be(office.floor.owner)
    assert office.sees("Siti Nurhaliza", view.profile)
    assert office.sees("100 poin", view.profile)


def test_the_member_in_front_is_not_their_own_other_card(office: Office) -> None:
    view = front(office, office.floor.member())
    deed(office, 2)
    office.type("siti")
    assert office.sees("Tidak ada yang cocok.", view.care.merging)
    office.press(Qt.Key.Key_Return)
    assert not view.care.merging.send.isVisible()


def test_a_debt_that_the_other_card_pays_is_told_before(office: Office) -> None:
    view = front(office, in_debt(office.floor, 30))
    office.floor.member("Budi", points=100)
    deed(office, 2)
    office.type("budi")
    office.press(Qt.Key.Key_Return)
    assert office.sees("30 poin dari kartu yang satu menutup kekurangan yang lain.", view.care.merging)


def test_forgetting_says_what_goes_and_stays_and_wants_two_keys(office: Office) -> None:
    member = office.floor.member(points=40)
    office.floor.sell(office.floor.basket(("KSB", 1), member=member))
    view = front(office, member)
    deed(office, 3)
    sheet = view.care.forgetting
    for seen in ("Dihapus selamanya", "Tetap disimpan, tanpa nama", "62 poin yang tersisa"):
        assert office.sees(seen, sheet)
    office.press(Qt.Key.Key_Return)
    assert sheet.is_open
    office.hold(CTRL, Qt.Key.Key_Return)
    assert not sheet.is_open
    assert office.sees("Anggota terhapus", view.profile)
    assert office.sees("Data pribadinya sudah dihapus", view.profile)
    assert not office.sees("Siti")
    assert not view.profile.more.isVisible()
    assert office.shop.members.count() == 0


@pytest.mark.parametrize(("days", "word"), [(9, "s.d. 2 Des 2026"), (0, "s.d. 23 Nov 2026")])
def test_vouchers_of_the_member_are_listed(office: Office, days: int, word: str) -> None:
    floor = office.floor
    member, today = floor.member(), floor.shop.clock.today()
    voucher = floor.shop.offers.issue(
        floor.owner,
        Voucher(
            new_id(), "", VoucherKind.AMOUNT_OFF, today, today + timedelta(days=days), Cause.OWNER,
            "Maaf", Rupiah(5_000), member_id=member.id,
        ),
    )  # fmt: skip
    view = front(office, member)
    office.click(office.button("Voucer"))
    model = view.profile.vouchers.table._model
    cells = [model.index(0, column).data() for column in range(4)]
    assert cells == [voucher.code, "Rp5.000", word, "Maaf"]
    floor.shop.offers.withdraw(floor.owner, voucher.id)
    view.list.chosen.emit(member.id)
    assert model.index(0, 2).data() == "ditarik"
