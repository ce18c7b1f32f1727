"""The people: added, given another role, a new PIN, unlocked; whoever left stays on record."""

from contextlib import suppress

import pytest

from pempek_pos.audit.actor import Role
from pempek_pos.staff.lockout import LockedOut, WrongSecret
from tests.ui.program import CASHIER, OWNER, PIN, Hands
from tests.ui.settings.conftest import Open
from ui.settings.people.view import PeopleView


def opened(section: Open) -> PeopleView:
    view = section("people")
    assert isinstance(view, PeopleView)
    return view


def open_person(view: PeopleView, name: str) -> None:
    names = [person.name for person in view.table._model._rows]
    view.table.select(names.index(name))
    view.table.chosen.emit(view.table.value())


def test_somebody_new_can_sign_in_with_their_pin(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Tambah orang")
    hands.type("Mang Udin")
    view.form.secret.line.setText("482915")
    hands.enter()
    udin = hands.actor("Mang Udin")
    assert hands.shop.staff.sign_in(udin.staff_id, "482915", "K1").role is Role.CASHIER
    assert not view.form.is_open


@pytest.mark.parametrize(
    ("pin", "said"),
    [("123456", "Angka berurutan"), ("111111", "berulang"), ("170845", "Tanggal mudah"), ("12", "tepat 6")],
)
def test_a_weak_pin_is_told_at_its_field_p2(hands: Hands, section: Open, pin: str, said: str) -> None:
    view = opened(section)
    hands.click("Tambah orang")
    view.form.name.setText("Mang Udin")
    view.form.secret.line.setText(pin)
    hands.click("Simpan")
    assert said in view.form.fields["secret"].error()


def test_a_name_that_is_taken_is_told_at_its_field(hands: Hands, section: Open) -> None:
    view = opened(section)
    hands.click("Tambah orang")
    view.form.name.setText(CASHIER.upper())
    view.form.secret.line.setText("482915")
    hands.click("Simpan")
    assert "Sudah ada yang bernama" in view.form.fields["name"].error()


def test_a_role_is_changed_and_whoever_left_is_not_asked_any_more(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_person(view, CASHIER)
    view.form.role.choose(Role.COUNTER_STAFF.value)
    hands.click("Simpan")
    assert hands.actor(CASHIER).role is Role.COUNTER_STAFF
    open_person(view, CASHIER)
    view.form.active.click()
    hands.click("Simpan")
    assert CASHIER not in {person.name for person in hands.shop.staff.sign_in_list()}
    assert CASHIER in {person.name for person in view.table._model._rows}


def test_the_only_owner_cannot_leave(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_person(view, OWNER)
    view.form.active.click()
    hands.click("Simpan")
    assert "satu-satunya pemilik" in view.form._banner.sentence()


def test_a_new_pin_is_typed_twice_and_counts_at_once(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_person(view, CASHIER)
    hands.click("PIN baru…")
    view.secret.secret.line.setText("591374")
    view.secret.repeated.line.setText("591375")
    hands.enter()
    assert view.secret.fields["secret again"].error() == "Keduanya berbeda: ketik sekali lagi."
    view.secret.repeated.line.setText("591374")
    hands.enter()
    cashier = hands.actor(CASHIER)
    assert hands.shop.staff.sign_in(cashier.staff_id, "591374", "K1").name == CASHIER
    with pytest.raises(WrongSecret):
        hands.shop.staff.sign_in(cashier.staff_id, PIN, "K1")
    assert CASHIER in view._banner.sentence()


def test_somebody_locked_out_is_seen_and_let_in_again_p2(hands: Hands, section: Open) -> None:
    cashier = hands.actor(CASHIER)
    for _ in range(5):
        with suppress(WrongSecret, LockedOut):
            hands.shop.staff.sign_in(cashier.staff_id, "840271", "K1")
    view = opened(section)
    row = next(person for person in view.table._model._rows if person.name == CASHIER)
    assert view._state(row) == "terkunci 10.00"
    open_person(view, CASHIER)
    hands.click("Buka kunci")
    assert hands.shop.staff.sign_in(cashier.staff_id, PIN, "K1") == cashier


def test_the_owner_gets_a_password_not_a_pin(hands: Hands, section: Open) -> None:
    view = opened(section)
    open_person(view, OWNER)
    hands.click("Kata sandi baru…")
    view.secret.secret.line.setText("sungai musi malam")
    view.secret.repeated.line.setText("sungai musi malam")
    hands.click("Simpan")
    owner = hands.actor(OWNER)
    assert hands.shop.staff.sign_in(owner.staff_id, "sungai musi malam", "K1") == owner
